"""How committees and tambons read in their lists."""

from dataclasses import dataclass

from desktop.domain.dates import short_date
from desktop.gui.columns import Column, day, named
from desktop.gui.theme import Meaning
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.planning import bodies
from desktop.planning.villages import tambon_name
from desktop.planning.workspace import Workspace

OK, NOBODY, GAP, OVERLAP, NO_ORDER = "ok", "nobody", "gap", "overlap", "no_order"


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficerRow:
    """A tambon on a day: who answers for it, and what is wrong with its assignments (`state`, `detail`)."""

    tambon: str
    name: str
    officer: str = ""
    order: str = ""
    since: str = ""
    until: str = ""
    state: str = OK
    detail: str = ""


def officer_row(ws: Workspace, tambon: str, day: str) -> OfficerRow:
    """The tambon as it stands on that day."""
    every = bodies.assignments(ws, tambon)
    now = bodies.officer(ws, tambon, day)
    state, detail = _state(ws, tambon, day)
    return OfficerRow(
        tambon=tambon,
        name=tambon_name(tambon),
        officer=(now.officer if now else "") or "",
        order=(now.order if now else "") or "",
        since=(now.since if now else "") or "",
        until=(now.until if now else "") or "",
        state=state if every else NOBODY,
        detail=detail,
    )


def _state(ws: Workspace, tambon: str, day: str) -> tuple[str, str]:
    every = bodies.assignments(ws, tambon)
    now = bodies.officer(ws, tambon, day)
    if now is None:
        return NOBODY, translate("Bodies", "Nobody is assigned")
    if twice := bodies.overlaps(every):
        one, other = twice[0]
        names = {"one": one.officer or "", "other": other.officer or ""}
        return OVERLAP, translate("Bodies", "Two at once: {one}, {other}", **names)
    past = [gap for gap in bodies.gaps(every, day) if gap.last]
    if past:
        days = {"first": short_date(past[0].first), "last": short_date(past[0].last)}
        return GAP, translate("Bodies", "Nobody from {first} to {last}", **days)
    if not (now.order or "").strip():
        return NO_ORDER, translate("Bodies", "The order has no number")
    return OK, translate("Bodies", "Without gap or overlap")


def _order(row: bodies.CommitteeRow) -> str:
    return row.order_number or (translate("Bodies", "Signed") if row.order else translate("Bodies", "No order"))


def _tip(row: bodies.CommitteeRow) -> str:
    main = translate("Bodies", "Main mechanism of the district") if row.main else ""
    signed = translate("Bodies", "Order {number}, {day}", number=row.order_number, day=short_date(row.signed_on))
    return "\n".join(part for part in (row.name, main, signed if row.order else _order(row)) if part)


def _name(row: bodies.CommitteeRow) -> str:
    return translate("Bodies", "{name} (main)", name=row.name) if row.main else row.name


COMMITTEES = (
    named("name", QT_TRANSLATE_NOOP("Columns", "Committee"), _name, tip=_tip, narrowest=150),
    Column(
        key="order",
        title=QT_TRANSLATE_NOOP("Columns", "Order"),
        text=_order,
        meaning=lambda row: Meaning.DONE if row.order else Meaning.DUE,
        tip=_tip,
        width=124,
    ),
)
MEANINGS = {OK: Meaning.DONE, NOBODY: Meaning.LATE, GAP: Meaning.LATE, OVERLAP: Meaning.LATE, NO_ORDER: Meaning.DUE}
OFFICERS = (
    Column(key="tambon", title=QT_TRANSLATE_NOOP("Columns", "Tambon"), text=lambda row: row.name, width=110),
    named("officer", QT_TRANSLATE_NOOP("Columns", "Officer now"), lambda row: row.officer, narrowest=120),
    Column(
        key="state",
        title=QT_TRANSLATE_NOOP("Columns", "State"),
        text=lambda row: row.detail,
        meaning=lambda row: MEANINGS[row.state],
        tip=lambda row: row.detail,
        width=220,
    ),
    Column(
        key="order", title=QT_TRANSLATE_NOOP("Columns", "Order"), text=lambda row: row.order, width=100, hidden=True
    ),
    day(
        "since",
        QT_TRANSLATE_NOOP("Columns", "From"),
        lambda row: row.since,
        width=110,
        hidden=True,
    ),
)
