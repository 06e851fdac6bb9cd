"""Opening a way: the place it leads to, ready to put files there and to fetch them."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop.sync.transport import parts
from desktop.sync.transport.folder import FolderPlace
from desktop.sync.transport.way import PARTS, SFTP, WEBDAV, Place, Step, Way


@contextmanager
def opened(way: Way, password: str = "") -> Iterator[Place]:
    """The place that `way` leads to, until the block ends. Raises `WayError`s."""
    place = _open(way, password)
    try:
        yield place
    finally:
        place.close()


def _open(way: Way, password: str) -> Place:
    if way.kind == WEBDAV:
        from desktop.sync.transport.webdav import WebdavPlace

        return WebdavPlace(way, password)
    if way.kind == SFTP:
        from desktop.sync.transport.sftp import SftpPlace

        return SftpPlace(way, password)
    return PartsPlace(way) if way.kind == PARTS else FolderPlace(Path(way.place))


class PartsPlace(FolderPlace):
    """A folder into which files are laid in parts, to be attached to messages."""

    def __init__(self, way: Way) -> None:
        super().__init__(Path(way.place))
        self._way = way

    def put(self, source: Path, name: str, token: str, step: Step) -> None:  # noqa: ARG002 - each part has its own
        """Lay the parts there, all or none. Raises `WayError`s."""
        parts.split(source, Path(self._way.place), name, self._way.part_bytes, step)
