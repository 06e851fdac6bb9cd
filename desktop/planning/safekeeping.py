"""Backups for the office safe: the store with its keys, and the files beside it, in one age file under a passphrase.

The recovery passphrase is made with the office, shown to be printed, and also kept in the user's configuration, so
that this computer can read its own backups without asking.
"""

import os
import re
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import msgspec

from desktop.domain import file_names
from desktop.domain.dates import be_iso
from desktop.domain.thai import digits
from desktop.i18n import translate
from desktop.paths import config_folder
from desktop.planning.exchange_list import area_words
from desktop.planning.workspace import Workspace
from desktop.progress import Progress
from desktop.store import backup, database, identity, leftovers
from desktop.store.backup import BackupFailedError, NotABackupError
from desktop.sync import package
from desktop.sync.errors import CannotWriteFileError
from desktop.sync.passphrase import Locker, NotLockedError, Unlocker, WrongPassphraseError

GROUPS, DIGITS = 5, 5
BESIDE = ("files", "waiting", "quarantine")
"""The folders beside the store that a backup holds: attachments, and files that cannot be taken in yet."""
MEMBER = re.compile(r"amphoeplan\.db|files/[0-9a-f]{2}/[0-9a-f]+|(waiting|quarantine)/[0-9a-f]{32}\.amphoe")
"""What a backup holds, and nothing else."""
REMIND_AFTER_DAYS = 30


class Contents(msgspec.Struct, frozen=True, kw_only=True):
    """What a store holds, for whoever put it back: plans, projects, ISO time of the last act ("" without one)."""

    plans: int
    projects: int
    until: str


def contents(workspace: Workspace) -> Contents:
    """How much there is, and up to when."""
    counts = "SELECT (SELECT count(*) FROM village_plan), (SELECT count(*) FROM project), (SELECT max(at) FROM act)"
    plans, projects, until = workspace.db.execute(counts).fetchone()
    return Contents(plans=plans, projects=projects, until=until or "")


def recovery(workspace: Workspace) -> str:
    """The recovery passphrase of this store, five groups of five digits; made when it is first asked for."""
    known = identity.secret(workspace.db, "recovery")
    if not known:
        import secrets

        known = _grouped(f"{secrets.randbelow(10 ** (GROUPS * DIGITS)):0{GROUPS * DIGITS}d}")
        with database.transaction(workspace.db):
            identity.keep_secret(workspace.db, "recovery", known)
    _remember(known)
    return known


def back_up(workspace: Workspace, out: Path, progress: Progress | None = None) -> Path:
    """Write a backup of everything in the data folder to `out`. Raises `BackupFailedError`, `CannotWriteFileError`.

    What is being typed at that moment is in it; a backup that is half written never bears its name.
    """
    told, passphrase = progress or Progress(), recovery(workspace)  # the copy holds it too
    with database.disk_faults(), leftovers.bench(workspace.home) as room:
        copy = room / database.FILE
        backup.backup(workspace.db, copy)
        try:
            with package.replacing(out) as part, part.open("wb") as file, Locker(file, passphrase) as locked:
                _pack(locked, [copy, *_beside(workspace.home)], workspace.home, told)
        except CannotWriteFileError as error:
            raise BackupFailedError(file=out, cause=error.details.get("cause", "")) from error
    with database.transaction(workspace.db):
        identity.say(workspace.db, "backup_at", datetime.now().astimezone().date().isoformat())
    return out


def restore(file: Path, home: Path, passphrase: str = "") -> None:
    """Make the backup `file` the data of the empty folder `home`; "": with a passphrase that this computer knows.

    Raises `WrongPassphraseError`, `NotABackupError`, `FolderInUseError`, `StoreNotWritableError`, … The restored
    computer goes on under a new replica id (design: copies).
    """
    if not locked(file):
        backup.restore(file, home)
        return
    with database.disk_faults():
        _restore_locked(file, home, passphrase)


def _restore_locked(file: Path, home: Path, passphrase: str) -> None:
    database.make_folder(home)
    with leftovers.bench(home) as room:
        _unpack(file, room, passphrase)
        _move_beside(room, home)
        backup.restore(room / database.FILE, home)


def locked(file: Path) -> bool:
    """Whether `file` asks for a passphrase. Raises `NotABackupError` when it cannot be read."""
    try:
        with file.open("rb") as opened:
            return opened.read(len(package.AGE)) == package.AGE
    except OSError as error:
        raise NotABackupError(file=file) from error


def days_since(workspace: Workspace, today: date) -> int | None:
    """Days since the last backup of this store; None when there was none."""
    said = identity.said(workspace.db, "backup_at")
    return (today - date.fromisoformat(said)).days if said else None


def days_at_work(workspace: Workspace, today: date) -> int:
    """Days since the first act of this store; 0 for one that is new, or whose clock was wrong then."""
    row = workspace.db.execute("SELECT at FROM act ORDER BY n LIMIT 1").fetchone()
    try:
        return max((today - date.fromisoformat(row[0][:10])).days, 0) if row else 0
    except ValueError:
        return 0


def default_name(workspace: Workspace, today: date) -> str:
    """The name of a backup of this day: `สำรอง-อมก๋อย-ทะเบียน-2569-11-23.age`."""
    who = workspace.identity
    name = translate("Safekeeping", "Backup-{area}-{computer}-{day}", area=area_words(who.office),
                     computer=who.name, day=be_iso(today))  # fmt: skip
    return file_names.safe(f"{name}.age")


def as_printed(typed: str) -> str:
    """The passphrase as it was printed, from what a person typed: Thai digits, spaces and strokes do not matter."""
    figures = "".join(letter for letter in digits(typed) if letter in "0123456789")
    return _grouped(figures) if len(figures) == GROUPS * DIGITS else typed.strip()


def _grouped(figures: str) -> str:
    return "-".join(figures[start : start + DIGITS] for start in range(0, len(figures), DIGITS))


def _pack(locked_file: Locker, files: list[Path], home: Path, progress: Progress) -> None:
    import tarfile

    with tarfile.open(fileobj=locked_file, mode="w|gz", format=tarfile.PAX_FORMAT) as archive:
        for number, path in enumerate(files, 1):
            inside = path.name if number == 1 else path.relative_to(home).as_posix()
            archive.add(path, arcname=inside, recursive=False)
            progress.step(number, total=len(files))


def _beside(home: Path) -> Iterator[Path]:
    found = sorted(path for folder in BESIDE for path in (home / folder).rglob("*") if path.is_file())
    return (path for path in found if MEMBER.fullmatch(path.relative_to(home).as_posix()))


def _unpack(file: Path, room: Path, passphrase: str) -> None:
    """Take the archive apart in `room`, by the first passphrase that opens it."""
    import tarfile

    for candidate in [as_printed(passphrase)] if passphrase else [*_remembered(), ""]:
        try:
            _unpack_with(file, room, candidate)
            return
        except WrongPassphraseError:
            continue
        except (NotLockedError, tarfile.TarError, OSError, EOFError) as error:
            if isinstance(error, OSError) and error.errno in database.NO_ROOM:
                raise
            raise NotABackupError(file=file) from error
    raise WrongPassphraseError(file=file.name)


def _unpack_with(file: Path, room: Path, passphrase: str) -> None:
    import tarfile

    with file.open("rb") as source:
        plain = Unlocker(source, passphrase, file.name)
        with tarfile.open(fileobj=plain, mode="r|gz") as archive:
            for member in archive:
                if not member.isfile() or not MEMBER.fullmatch(member.name):
                    raise NotLockedError("no backup holds such a thing")
                archive.extract(member, room, filter="data")
        plain.read()  # to the very end: a backup that was cut is no backup


def _move_beside(room: Path, home: Path) -> None:
    for path in (path for folder in BESIDE for path in (room / folder).rglob("*")):
        if path.is_file():
            target = home / path.relative_to(room)
            target.parent.mkdir(parents=True, exist_ok=True)
            path.replace(target)


def _remember(passphrase: str) -> None:
    file, known = _known_file(), _remembered()
    if passphrase in known:
        return
    part = file.with_suffix(f".{os.getpid()}")
    with database.disk_faults():
        file.parent.mkdir(parents=True, exist_ok=True)
        part.touch(mode=0o600)
        part.write_text("".join(f"{one}\n" for one in [*known, passphrase]), encoding="ascii")
        part.replace(file)


def _remembered() -> list[str]:
    file = _known_file()
    return file.read_text(encoding="ascii").split() if file.is_file() else []


def _known_file() -> Path:
    return config_folder() / "recovery"
