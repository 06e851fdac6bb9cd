"""The dispatch register of the framework: one row per LAO of the district, finished only at 100 % (R14)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from desktop.domain.district_plan import DistrictPlan, FrameworkDispatch
from desktop.domain.errors import AppError
from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.planning import edit
from desktop.planning.calendar.year import Year
from desktop.planning.due import due_by
from desktop.planning.edit import Written
from desktop.planning.workspace import Workspace
from desktop.store import journal


class NoFrameworkError(AppError):
    """There is nothing to send to the LAOs yet."""

    template = QT_TRANSLATE_NOOP("Errors", "The framework has not been approved yet, so there is nothing to send.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Let the committee approve the framework first.")


@dataclass(frozen=True, slots=True, kw_only=True)
class DispatchRow:
    """One LAO and when the framework went to it (ISO day; "" while it has not); `late` when it did not by D5."""

    lao: str
    name: str
    sent_on: str
    letter: str
    late: bool = False


def rows(ws: Workspace, plan: str) -> list[DispatchRow]:
    """Every LAO of the plan's district, those with a row that are no longer listed included."""
    found = ws.get(DistrictPlan, plan)
    known = {row.lao or "": row for row in ws.every(FrameworkDispatch, "plan = :plan", plan=plan)}
    names = Year(ws, found.cycle or 0, found.district or "").laos
    every = [*names, *(lao for lao in known if lao not in names)]
    last = due_by(ws, found.cycle or 0, "framework_dispatch")
    return [_row(lao, names.get(lao, lao), known.get(lao), last) for lao in every]


def _row(lao: str, name: str, sent: FrameworkDispatch | None, last: str) -> DispatchRow:
    day = (sent.sent_on if sent else "") or ""
    late = bool(last) and (day or date.today().isoformat()) > last
    return DispatchRow(lao=lao, name=name, sent_on=day, letter=(sent.letter if sent else "") or "", late=late)


def send(ws: Workspace, plan: str, laos: Iterable[str], *, sent_on: str, letter: str) -> Written:
    """Note that the framework went to `laos` on that day (ISO) with that letter. Raises `NoFrameworkError`."""
    if not ws.get(DistrictPlan, plan).framework:
        raise NoFrameworkError
    given = {"plan": plan, "sent_on": sent_on, "letter": letter, "deleted": False}
    return _put(ws, "send_framework", [{**given, "lao": lao} for lao in dict.fromkeys(laos)])


def take_back(ws: Workspace, plan: str, laos: Iterable[str]) -> Written:
    """Note that the framework has not gone to `laos` after all."""
    given = {"plan": plan, "sent_on": None, "letter": None}
    return _put(ws, "unsend_framework", [{**given, "lao": lao} for lao in dict.fromkeys(laos)])


def _put(ws: Workspace, verb: str, objects: list[dict[str, object]]) -> Written:
    written = Written()
    with journal.act(ws.db, verb) as act:
        for given in objects:
            record, outcome = edit.put_one(ws, act, "framework_dispatch", given)
            written.count(outcome, record)
        written.act = act.id
    return written
