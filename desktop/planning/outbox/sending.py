"""Sending what stands in the outbox, when it can: one sender at a time, later each time a way does not lead there."""

import random
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from itertools import groupby

from msgspec.structs import replace

from desktop.domain.errors import AppError, Cancelled
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.planning.exchange.log import now
from desktop.planning.exchange_list import WRITTEN
from desktop.planning.outbox import box, upkeep, way_list
from desktop.planning.outbox.box import SENDING, SENT, STOPPED, WAITING, Letter
from desktop.planning.outbox.errors import LetterGoneError
from desktop.planning.outbox.way_list import NoSuchWayError
from desktop.planning.workspace import Workspace
from desktop.progress import Progress
from desktop.sync import package
from desktop.sync.transport.errors import WayError
from desktop.sync.transport.way import Place, Way

FIRST_PAUSE = timedelta(minutes=1)
LONGEST_PAUSE = timedelta(hours=2)
SPREAD = 0.25
"""So many parts of a pause more or less, lest all offices knock at one moment when a server comes back."""


class AnotherSendsError(AppError):
    """Another window or command is sending from this outbox."""

    template = QT_TRANSLATE_NOOP("Errors", "The outbox is being sent already, by another window or command.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Wait until it has finished; nothing has to be done twice.")


def pause(attempts: int, *, here: bool, chance: Callable[[], float] = random.random) -> timedelta:
    """How long to wait after so many attempts in vain; `here`: a folder of this computer, asked every minute."""
    doubled = FIRST_PAUSE * (1 if here else 2 ** min(max(attempts - 1, 0), 16))
    return min(doubled, LONGEST_PAUSE) * (1 + SPREAD * (2 * chance() - 1))


def due(workspace: Workspace, *, at: datetime | None = None) -> list[Letter]:
    """Letters whose time to be tried has come."""
    moment = (at or datetime.now(UTC)).astimezone(UTC)
    waiting = [one for one in box.letters(workspace) if one.state == WAITING]
    return [one for one in waiting if not one.next_try or datetime.fromisoformat(one.next_try) <= moment]


def send(
    workspace: Workspace, *, everything: bool = False, at: datetime | None = None, progress: Progress | None = None
) -> list[Letter]:
    """Send what is due, `everything` that is not sent yet; answers what was tried, as it is now.

    Raises `AnotherSendsError`, `Cancelled` (what was under way waits).
    """
    with box.sender(workspace) as alone:
        if not alone:
            raise AnotherSendsError
        upkeep.take_up(workspace)
        unsent = [one for one in box.letters(workspace) if one.state in (WAITING, STOPPED)]
        chosen = unsent if everything else due(workspace, at=at)
        by_way = groupby(sorted(chosen, key=lambda one: (one.way, one.id)), key=lambda one: one.way)
        steps = progress or Progress()
        return [tried for way, group in by_way for tried in _send_by(workspace, way, list(group), steps)]


def _send_by(workspace: Workspace, name: str, group: Sequence[Letter], progress: Progress) -> Iterator[Letter]:
    """Send letters by one way, as far as it leads."""
    left = list(group)
    try:
        way = way_list.way(workspace, name)
        with way_list.visited(workspace, way) as place:
            while left:
                yield _send_one(workspace, left[0], place, progress)
                del left[0]
    except (WayError, NoSuchWayError) as error:
        for letter in left:
            yield _failed(workspace, letter, error, way if isinstance(error, WayError) else None)


def _send_one(workspace: Workspace, letter: Letter, place: Place, progress: Progress) -> Letter:
    source = box.file(workspace, letter)
    if not source.exists() or package.file_sha256(source) != letter.sha256:
        return _failed(workspace, letter, LetterGoneError(name=letter.name), None)
    box.note(workspace, replace(letter, state=SENDING))
    say = translate("Outbox", "Sending {file}", file=letter.name)

    def step(done: int, total: int) -> None:
        progress.step(done, total=total, text=say)

    try:
        place.put(source, letter.name, token(letter), step)
    except Cancelled:
        box.note(workspace, letter)
        raise
    done = replace(letter, state=SENT, attempts=letter.attempts + 1, error=None, next_try="", sent=now())
    box.note(workspace, done)
    box.enter(workspace, WRITTEN, bundle=done.bundle)
    return done


def token(letter: Letter) -> str:
    """What the file is called while it is under way: bundle and hash, so that two versions can never mix."""
    return f"{letter.bundle}-{letter.sha256[:16]}"


def _failed(workspace: Workspace, letter: Letter, error: AppError, way: Way | None) -> Letter:
    attempts = letter.attempts + 1
    passing = isinstance(error, WayError) and error.passing and way is not None
    wait = pause(attempts, here=way is not None and way_list.is_here(way))
    told = replace(
        letter,
        state=WAITING if passing else STOPPED,
        attempts=attempts,
        error={"code": error.code, "message": error.message, "remedy": error.remedy},
        next_try=(datetime.now(UTC) + wait).isoformat(timespec="seconds") if passing else "",
    )
    return box.note(workspace, told)
