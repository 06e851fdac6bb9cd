"""The columns of the LAOs' register, of an LAO's projects and of the village projects beside them."""

from desktop.domain.dates import parse_date, short_date
from desktop.domain.lao_plan import (
    BEYOND,
    BUDGET_STATUSES,
    EDITIONS,
    LAO_FUNDS,
    LAO_PLAN_STATUSES,
    MATCHES,
    WORK_STATUSES,
)
from desktop.domain.words import choice
from desktop.gui import theme
from desktop.gui.columns import Column, day, money, named, number
from desktop.gui.table_view import TableView
from desktop.gui.theme import Meaning
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.planning import matching
from desktop.planning.lao_plans import MATCHED, RECEIVED, USED, PlanRow, ProjectRow
from desktop.planning.matching import CONFIRMED, REJECTED, Suggestion

STATUS_MEANINGS = {RECEIVED: Meaning.DUE, MATCHED: Meaning.DONE, USED: Meaning.DONE}
PAIR_MEANINGS = {CONFIRMED: Meaning.DONE, REJECTED: Meaning.STOPPED}


class RegisterColumns:
    """The register's columns; `late` says whether the day has passed by which every plan should be here."""

    def __init__(self) -> None:
        self.late = False

    def status(self, row: PlanRow) -> str:
        """How far the plan is, late ones as such."""
        if not row.here and self.late:
            return translate("LaoPlans", "Late: not received")
        return translate("Choices", LAO_PLAN_STATUSES[row.status])

    def meaning(self, row: PlanRow) -> Meaning | None:
        """The sign of the status."""
        if not row.here:
            return Meaning.LATE if self.late else None
        return STATUS_MEANINGS.get(row.status, Meaning.DUE)

    def columns(self) -> tuple[Column, ...]:
        """One row per LAO and plan."""
        return (
            named("lao", QT_TRANSLATE_NOOP("Columns", "LAO"), lambda row: row.lao_title, narrowest=150),
            Column(
                key="status",
                title=QT_TRANSLATE_NOOP("Columns", "Status"),
                text=self.status,
                meaning=self.meaning,
                width=164,
            ),
            day(
                "received_on",
                QT_TRANSLATE_NOOP("Columns", "Received on"),
                lambda row: row.received_on,
                edit=day_typed,
                edit_text=lambda row: short_date(row.received_on or None),
                width=116,
            ),
            Column(key="edition", title=QT_TRANSLATE_NOOP("Columns", "Edition"), text=edition, width=130),
            Column(key="years", title=QT_TRANSLATE_NOOP("Columns", "Years"), text=years, width=100),
            number("projects", QT_TRANSLATE_NOOP("Columns", "Projects"), lambda row: row.projects or None, width=84),
            number("matched", QT_TRANSLATE_NOOP("Columns", "Matched"), lambda row: row.confirmed or None, width=84),
            number(
                "beyond", QT_TRANSLATE_NOOP("Columns", "Beyond"), lambda row: row.beyond or None, width=84, hidden=True
            ),
            money(
                "of_year", QT_TRANSLATE_NOOP("Columns", "This year (baht)"), lambda row: row.of_year or None, width=126
            ),
            money("total", QT_TRANSLATE_NOOP("Columns", "Sum (baht)"), lambda row: row.total or None, width=130),
        )


def day_typed(text: str) -> str | None:
    """The ISO day that was typed; None for nothing. Raises the refusal of `parse_date`."""
    return parse_date(text).isoformat() if text.strip() else None


def edition(row: PlanRow) -> str:
    """Which edition it is; "" where no plan is here."""
    return f"{translate('Choices', EDITIONS[row.edition])} {row.edition_number}".strip() if row.edition else ""


def years(row: PlanRow) -> str:
    """The years of the plan, B.E."""
    if row.from_year and row.to_year and row.to_year != row.from_year:
        return f"{row.from_year}–{row.to_year}"
    return str(row.from_year or "")


def standing(row: ProjectRow) -> str:
    """How far the matching of an LAO's project is."""
    if row.confirmed:
        return translate("LaoPlans", "Matched: {n}", n=len(row.confirmed))
    return translate("LaoPlans", "To decide: {n}", n=row.open) if row.open else translate("LaoPlans", "None alike")


def standing_meaning(row: ProjectRow) -> Meaning | None:
    """The sign of `standing`."""
    return Meaning.DONE if row.confirmed else Meaning.DUE if row.open else None


def _beyond(row: ProjectRow) -> str:
    return translate("Choices", BEYOND[row.project.beyond]) if row.project.beyond not in (None, "no") else ""


def _page(row: ProjectRow) -> str:
    return row.project.page or ""


def _fund(row: ProjectRow) -> str:
    return choice(LAO_FUNDS, row.project.fund or "")


def _budget_status(row: ProjectRow) -> str:
    return choice(BUDGET_STATUSES, row.project.budget_status or "")


def _work_status(row: ProjectRow) -> str:
    return choice(WORK_STATUSES, row.project.work_status or "")


PROJECTS = (
    Column(
        key="number",
        title=QT_TRANSLATE_NOOP("Columns", "No."),
        text=lambda row: str(row.project.number or ""),
        sort=lambda row: row.project.number or 0,
        align="right",
        width=48,
    ),
    Column(
        key="title",
        title=QT_TRANSLATE_NOOP("Columns", "Project of the LAO"),
        text=lambda row: row.project.title or "",
        tip=lambda row: row.project.title or "",
        stretch=True,
        narrowest=200,
    ),
    Column(
        key="match",
        title=QT_TRANSLATE_NOOP("Columns", "Matching"),
        text=standing,
        meaning=standing_meaning,
        width=124,
    ),
    Column(
        key="tambon",
        title=QT_TRANSLATE_NOOP("Columns", "Tambon"),
        text=lambda row: row.tambon_name,
        width=96,
        hidden=True,
    ),
    Column(
        key="strategy",
        title=QT_TRANSLATE_NOOP("Columns", "Strategy"),
        text=lambda row: row.project.strategy or "",
        width=180,
        hidden=True,
    ),
    Column(key="beyond", title=QT_TRANSLATE_NOOP("Columns", "Beyond capacity"), text=_beyond, width=110, hidden=True),
    Column(key="page", title=QT_TRANSLATE_NOOP("Columns", "Page"), text=_page, width=72, hidden=True),
    Column(key="fund", title=QT_TRANSLATE_NOOP("Columns", "Fund"), text=_fund, width=130, hidden=True),
    Column(
        key="budget_status", title=QT_TRANSLATE_NOOP("Columns", "Budget"), text=_budget_status, width=130, hidden=True
    ),
    Column(key="work_status", title=QT_TRANSLATE_NOOP("Columns", "Work"), text=_work_status, width=130, hidden=True),
    money("total", QT_TRANSLATE_NOOP("Columns", "Sum (baht)"), lambda row: row.total or None, width=116),
)


def two_lines(table: TableView) -> None:
    """Room for two lines of a title: whoever compares must be able to read it."""
    table.grid.setWordWrap(True)
    table.grid.verticalHeader().setDefaultSectionSize(theme.ROW + theme.L)


def village(name: str, moo: int) -> str:
    """A village as people say it."""
    return translate("LaoPlans", "{village} Moo {moo}", village=name, moo=moo)


def pair_status(row: Suggestion) -> str:
    """What a person has said of the pair; how alike it is until then."""
    if row.status:
        return translate("Choices", MATCHES[row.status])
    return translate("LaoPlans", "{score} % alike", score=row.score)


PAIRS = (
    Column(
        key="status",
        title=QT_TRANSLATE_NOOP("Columns", "Likeness"),
        text=pair_status,
        sort=lambda row: -row.score,
        meaning=lambda row: PAIR_MEANINGS.get(row.status),
        width=108,
    ),
    Column(
        key="title",
        title=QT_TRANSLATE_NOOP("Columns", "Village project"),
        text=lambda row: row.title,
        tip=lambda row: f"{row.title}\n{matching.why(row)}",
        stretch=True,
        narrowest=170,
    ),
    Column(
        key="village",
        title=QT_TRANSLATE_NOOP("Columns", "Village"),
        text=lambda row: village(row.village_name, row.moo),
        width=128,
        hidden=True,
    ),
    money("total", QT_TRANSLATE_NOOP("Columns", "Asked for (baht)"), lambda row: row.total or None, width=112),
)
