"""The dispatch register of the framework: one row per LAO of the district, finished only at 100 % (R14)."""

from collections.abc import Iterable
from datetime import date

import msgspec

from desktop.domain.district_plan import DistrictPlan, FrameworkDispatch
from desktop.domain.errors import AppError
from desktop.domain.ids import derived_id, link_id
from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.planning import edit, framework_editions
from desktop.planning.calendar.year import Year
from desktop.planning.due import due_by
from desktop.planning.edit import Written
from desktop.planning.workspace import Workspace
from desktop.store import journal


class NoFrameworkError(AppError):
    """There is nothing to send to the LAOs yet."""

    template = QT_TRANSLATE_NOOP("Errors", "The framework has not been approved yet, so there is nothing to send.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Let the committee approve the framework first.")


class DispatchRow(msgspec.Struct, frozen=True, kw_only=True):
    """One LAO and when the framework on view went to it (ISO day; "" while it has not); `late` when not by D5.

    `earlier` is the day on which the latest edition before went to it; `received_on` the day it says it has this one.
    """

    lao: str
    name: str
    sent_on: str
    letter: str
    late: bool = False
    earlier: str = ""
    received_on: str = ""


def rows(ws: Workspace, plan: str) -> list[DispatchRow]:
    """Every LAO of the plan's district, those with a row that are no longer listed included."""
    found = ws.get(DistrictPlan, plan)
    known, before = framework_editions.of_edition(ws, found), framework_editions.earlier(ws, found)
    names = Year(ws, found.cycle or 0, found.district or "").laos
    every = [*names, *(lao for lao in known if lao not in names)]
    last = due_by(ws, found.cycle or 0, "framework_dispatch")
    return [_row(lao, names.get(lao, lao), known.get(lao), before.get(lao), last) for lao in every]


def _row(
    lao: str, name: str, sent: FrameworkDispatch | None, before: FrameworkDispatch | None, last: str
) -> DispatchRow:
    day = (sent.sent_on if sent else "") or ""
    late = bool(last) and (day or date.today().isoformat()) > last
    letter, earlier = (sent.letter if sent else "") or "", (before.sent_on if before else "") or ""
    got = (sent.received_on if sent else "") or ""
    return DispatchRow(
        lao=lao, name=name, sent_on=day, letter=letter, late=late, earlier=earlier, received_on=got if day else ""
    )


def send(ws: Workspace, plan: str, laos: Iterable[str], *, sent_on: str, letter: str) -> Written:
    """Note that the framework on view went to `laos` on that day (ISO) with that letter. Raises `NoFrameworkError`."""
    if not ws.get(DistrictPlan, plan).framework:
        raise NoFrameworkError
    return _put(ws, "send_framework", plan, laos, {"sent_on": sent_on, "letter": letter, "deleted": False})


def received(ws: Workspace, plan: str, laos: Iterable[str], *, received_on: str) -> Written:
    """Note that `laos` have the framework on view since that day (ISO), of those to which it went (H5)."""
    sent = {row.lao for row in rows(ws, plan) if row.sent_on}
    return _put(ws, "framework_received", plan, [lao for lao in laos if lao in sent], {"received_on": received_on})


def take_back(ws: Workspace, plan: str, laos: Iterable[str]) -> Written:
    """Note that the framework on view has not gone to `laos` after all."""
    return _put(ws, "unsend_framework", plan, laos, {"sent_on": None, "letter": None, "received_on": None})


def _put(ws: Workspace, verb: str, plan: str, laos: Iterable[str], given: dict[str, object]) -> Written:
    written, number = Written(), framework_editions.number(ws.get(DistrictPlan, plan))
    with journal.act(ws.db, verb) as act:
        for lao in dict.fromkeys(laos):
            values = {"id": _row_id(plan, lao, number), "plan": plan, "lao": lao, "edition": number, **given}
            record, outcome = edit.put_one(ws, act, "framework_dispatch", values)
            written.count(outcome, record)
        written.act = act.id
    return written


def _row_id(plan: str, lao: str, number: int) -> str:
    """What two computers call the same row; that of the first edition is the bare link's."""
    first = link_id("framework_dispatch", plan, lao)
    return first if number == 1 else derived_id("edition", first, str(number))
