"""A report's file takes its name only once it is whole; what stands in the way is said with a remedy."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from desktop.domain.causes import cause as why
from desktop.domain.errors import AppError
from desktop.reports.errors import DiskFullError, FileInUseError, FolderMissingError, ReportNotWrittenError


@contextmanager
def replacing(out: Path) -> Iterator[Path]:
    """A path with the same ending to write to; it becomes `out` when all went well, else nothing is left of it.

    Raises FileInUseError, FolderMissingError, DiskFullError, ReportNotWrittenError.
    """
    part = out.with_name(f".{out.stem}.{os.getpid()}.part{out.suffix}")
    try:
        if out.exists():
            with out.open("rb+"):
                pass  # refused here, before the work, when another program holds it
        yield part
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        part.replace(out)
    except OSError as error:
        raise _refusal(out, error) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _refusal(out: Path, error: OSError) -> AppError:
    if not out.parent.is_dir():
        return FolderMissingError(folder=out.parent)
    if isinstance(error, PermissionError | IsADirectoryError) or error.errno in (errno.EROFS, errno.ETXTBSY):
        return FileInUseError(file=out.name)
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return DiskFullError(file=out.name)
    return ReportNotWrittenError(file=out.name, cause=why(error))
