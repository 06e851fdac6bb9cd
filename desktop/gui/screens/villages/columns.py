"""The columns of the list of villages, and how a plan's status reads there."""

from desktop.domain import rules
from desktop.domain.village_choices import PLAN_STATUSES
from desktop.gui.columns import Column, day, money, number
from desktop.gui.meanings import NAMED
from desktop.gui.theme import Meaning
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.planning.village_plan import PlanRow
from desktop.planning.villages import CONFIRMED

ARRIVAL = "arrival"
"""The column that says whether the office above has a plan; the province has none above it."""

NONE = "none"
"""Stands for “no plan yet” among the statuses to filter by."""


def status_word(status: str) -> str:
    """A status in the reader's language; "" means that there is no plan yet."""
    return translate("Choices", PLAN_STATUSES[status]) if status in PLAN_STATUSES else _no_plan()


def status_meaning(status: str) -> Meaning | None:
    """What a status asks of the reader; none while there is no plan."""
    if status in rules.EDITABLE:
        return Meaning.LATE if status == "returned" else Meaning.DUE if status else None
    return Meaning.STOPPED if status == "superseded" else Meaning.DONE


def sent(row: PlanRow) -> bool:
    """Whether the village's plan has come to the district."""
    return status_meaning(row.status) is Meaning.DONE


def _no_plan() -> str:
    return translate("Villages", "No plan yet")


def _status(row: PlanRow) -> str:
    """The status, with its revision, and that the plan was sent late."""
    revision = translate("Villages", "revision {n}", n=row.revision) if row.revision > 1 else ""
    late = translate("Villages", "late") if row.late else ""
    return " · ".join(part for part in (status_word(row.status), revision, late) if part)


def _register_word(row: PlanRow) -> str:
    if row.registered == CONFIRMED:
        return translate("Villages", "Confirmed")
    return translate("Villages", "Public records")


def _needs(row: PlanRow) -> str:
    return f"{row.missing:,}" if row.missing else ""


def _place(row: PlanRow) -> int:
    return int(row.village) if row.village.isdigit() else 0


COLUMNS = (
    Column(
        key="moo",
        title=QT_TRANSLATE_NOOP("Columns", "Moo"),
        text=lambda row: str(row.moo),
        sort=_place,
        align="right",
        width=56,
        searched=False,
    ),
    Column(
        key="village",
        title=QT_TRANSLATE_NOOP("Columns", "Village"),
        text=lambda row: row.village_name or row.village,
        stretch=True,
    ),
    Column(key="tambon", title=QT_TRANSLATE_NOOP("Columns", "Tambon"), text=lambda row: row.tambon_name, width=100),
    Column(
        key="status",
        title=QT_TRANSLATE_NOOP("Columns", "Plan"),
        text=_status,
        sort=lambda row: list(rules.STEPS).index(row.status),
        meaning=lambda row: status_meaning(row.status),
        tip=_status,
        width=172,
    ),
    Column(
        key="missing",
        title=QT_TRANSLATE_NOOP("Columns", "Still lacks"),
        text=_needs,
        sort=lambda row: row.missing,
        align="right",
        width=80,
        searched=False,
    ),
    day(
        "forum",
        QT_TRANSLATE_NOOP("Columns", "Forum"),
        lambda row: row.forum_date,
        hidden=True,
        width=112,
        searched=False,
    ),
    Column(
        key=ARRIVAL,
        title=QT_TRANSLATE_NOOP("Columns", "At the office above"),
        text=lambda row: row.arrival.short if row.arrival else "",
        tip=lambda row: row.arrival.words if row.arrival else "",
        meaning=lambda row: NAMED[row.arrival.meaning] if row.arrival else None,
        width=96,
    ),
    number(
        "attended", QT_TRANSLATE_NOOP("Columns", "Who came"), lambda row: row.attended or None, width=96, hidden=True
    ),
    number(
        "problems", QT_TRANSLATE_NOOP("Columns", "Problems"), lambda row: row.problems or None, width=84, hidden=True
    ),
    number("projects", QT_TRANSLATE_NOOP("Columns", "Projects"), lambda row: row.projects or None, width=88),
    money("total", QT_TRANSLATE_NOOP("Columns", "Asked for (baht)"), lambda row: row.total or None, width=140),
    Column(
        key="register",
        title=QT_TRANSLATE_NOOP("Columns", "Register"),
        text=_register_word,
        width=120,
        hidden=True,
    ),
    Column(
        key="code", title=QT_TRANSLATE_NOOP("Columns", "Code"), text=lambda row: row.village, width=100, hidden=True
    ),
)
