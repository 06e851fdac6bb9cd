"""The ways to other offices that this computer knows, in a file of its own: never in a bundle, never in the log."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec
from msgspec.structs import replace

from desktop.domain.errors import AppError
from desktop.domain.ids import new_id
from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.planning.exchange_list import office_words
from desktop.planning.outbox import private
from desktop.planning.workspace import Workspace
from desktop.sync.transport import sftp, webdav
from desktop.sync.transport.errors import PartsTooSmallError, WayAddressError, WayError
from desktop.sync.transport.opening import opened
from desktop.sync.transport.way import FOLDER, KINDS, PARTS, SFTP, WEBDAV, Place, Way

FILE = "ways.json"
SMALLEST_PART = 1 << 16


class NoSuchWayError(AppError):
    """No way is called so."""

    template = QT_TRANSLATE_NOOP("Errors", "There is no way called {name}.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Look at the list of ways, or enter it first.")


class WhichWayError(AppError):
    """None or several ways lead to an office."""

    template = QT_TRANSLATE_NOOP("Errors", "{count} ways lead to {office}; it must be clear which to take.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Enter a way to it, or name the one to take.")


class WayNameError(AppError):
    """A way without a name, or with one that another has."""

    template = QT_TRANSLATE_NOOP("Errors", "A way needs a name that no other has; this one is “{name}”.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Give it a name by which everybody here knows it.")


class _Kept(msgspec.Struct):
    ways: list[Way] = []
    passwords: dict[str, str] = {}


def ways(workspace: Workspace) -> list[Way]:
    """Every way, in the order in which they were entered."""
    return _kept(workspace).ways


def way(workspace: Workspace, name: str) -> Way:
    """The way with this id or name. Raises `NoSuchWayError`."""
    for one in ways(workspace):
        if name in (one.id, one.name):
            return one
    raise NoSuchWayError(name=name)


def ways_to(workspace: Workspace, to: str) -> list[Way]:
    """The ways that lead to an office, then those that lead to anybody."""
    office = to.partition("/")[0]
    found = [one for one in ways(workspace) if one.office in ("", office)]
    return sorted(found, key=lambda one: not one.office)


def way_to(workspace: Workspace, to: str) -> Way:
    """The one way that leads to an office, else the one for anybody. Raises `WhichWayError`."""
    found = ways_to(workspace, to)
    own = [one for one in found if one.office] or found
    if len(own) != 1:
        raise WhichWayError(office=office_words(to), count=len(own))
    return own[0]


def new_way(kind: str, name: str, place: str, **more: object) -> Way:
    """A way not kept yet."""
    return msgspec.convert({"id": new_id(), "kind": kind, "name": name, "place": place, **more}, Way)


def keep(workspace: Workspace, one: Way, password: str | None = None) -> Way:
    """Enter or change a way; `password` None leaves it as it is.

    Raises `WayNameError`, `WayAddressError`, `OpenLineError`, `PartsTooSmallError`.
    """
    kept = _kept(workspace)
    _check(one, kept.ways)
    old = next((known for known in kept.ways if known.id == one.id), None)
    if old is None:
        kept.ways.append(one)
    else:
        kept.ways[kept.ways.index(old)] = one
    if password is not None:
        kept.passwords[one.id] = password
    _write(workspace, kept)
    return one


def remove(workspace: Workspace, name: str) -> Way:
    """Forget a way and its password. Raises `NoSuchWayError`."""
    gone = way(workspace, name)
    kept = _kept(workspace)
    kept.ways = [one for one in kept.ways if one.id != gone.id]
    kept.passwords.pop(gone.id, None)
    _write(workspace, kept)
    return gone


def password(workspace: Workspace, one: Way) -> str:
    """The password kept for a way, "" when there is none."""
    return _kept(workspace).passwords.get(one.id, "")


def attempt(workspace: Workspace, name: str) -> tuple[Way, int]:
    """Go to the place and back: the way, with the server's key if it was met first, and how many files lie there.

    Raises `NoSuchWayError`, `WayError`s.
    """
    one = way(workspace, name)
    with visited(workspace, one) as place:
        files = len(place.files())
    return way(workspace, one.id), files


@contextmanager
def visited(workspace: Workspace, one: Way) -> Iterator[Place]:
    """The place that a way leads to, open; a server's key is kept from the first meeting on, also when it refuses."""
    try:
        with opened(one, password(workspace, one)) as place:
            note_key(workspace, one, place.host_key)
            yield place
    except WayError as error:
        note_key(workspace, one, error.host_key)
        raise


def note_key(workspace: Workspace, one: Way, shown: str) -> None:
    """Keep the key that the server of a way has shown at the first meeting."""
    known = any(other.id == one.id and not other.host_key for other in ways(workspace))
    if shown and known:
        keep(workspace, replace(one, host_key=shown))


def forget_key(workspace: Workspace, name: str) -> Way:
    """A person has compared the server's new key: the next meeting counts as the first."""
    return keep(workspace, replace(way(workspace, name), host_key=""))


def _check(one: Way, known: list[Way]) -> None:
    if not one.name.strip() or any(other.name == one.name and other.id != one.id for other in known):
        raise WayNameError(name=one.name)
    if one.kind == WEBDAV:
        webdav.address(one.place)
    elif one.kind == SFTP:
        sftp.address(one.place)
    elif one.kind not in KINDS or not Path(one.place).is_absolute():
        raise WayAddressError(place=one.place)
    if one.kind == PARTS and one.part_bytes < SMALLEST_PART:
        raise PartsTooSmallError(size=one.part_bytes, file=one.name)


def is_here(one: Way) -> bool:
    """Whether a way leads to a folder of this computer, so that looking costs nothing."""
    return one.kind in (FOLDER, PARTS)


def _kept(workspace: Workspace) -> _Kept:
    return private.read(workspace.home / FILE, _Kept)


def _write(workspace: Workspace, kept: _Kept) -> None:
    private.write(workspace.home / FILE, kept)
