"""The answer to villages: what became of every project they asked for, village by village or for one of them."""

from desktop.domain.dates import short_date
from desktop.domain.village import VillagePlan
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.planning.answer_sheet import AnswerRow, answers
from desktop.planning.needs_plan.words import VILLAGE_DIGITS, Words
from desktop.planning.reporting.asked import Asked, Report, district, nothing, of_cycle, province
from desktop.planning.reporting.parts import village_place
from desktop.planning.workspace import Workspace
from desktop.reports import COUNT, MONEY, Cell, Column, Document, Table

TITLE = QT_TRANSLATE_NOOP("Reports", "Answers to the villages")


def build(ws: Workspace, asked: Asked) -> Document:
    """What became of the projects of a village (`area` its code) or of all of them. Raises NothingToReportError."""
    home = asked.area or ws.identity.office
    plans = ws.every(VillagePlan, "village LIKE :home AND cycle IS NOT NULL", home=f"{home}%")
    cycle = asked.cycle or max((plan.cycle or 0 for plan in plans), default=0)
    villages = sorted({plan.village or "" for plan in plans if plan.cycle == cycle})
    words = Words(ws)
    rows = [(village, row) for village in villages for row in answers(ws, village, cycle)]
    if not rows:
        raise nothing(TITLE)
    cells = tuple(_row(n, words.village(village), row) for n, (village, row) in enumerate(rows, start=1))
    asked_for = sum(row.asked for _village, row in rows)
    whole: tuple[Cell, ...] = (None, None, translate("Reports", "Total"), asked_for, None, None)
    return Document(
        name=REPORT.name,
        title=(translate("Reports", "What became of the villages' projects"), _where(home, words), of_cycle(cycle)),
        facts=_facts([row for _village, row in rows]),
        tables=(Table(columns=_columns(), rows=cells, totals=whole),),
        footer=translate("Reports", TITLE),
    )


def _facts(rows: list[AnswerRow]) -> tuple[tuple[str, str], ...]:
    projects = sum(row.kind == "project" for row in rows)
    known = ((translate("Reports", "Projects"), f"{projects:,}"),)
    left = len(rows) - projects
    return (*known, (translate("Reports", "Problems without a project"), f"{left:,}")) if left else known


def _where(home: str, words: Words) -> str:
    if len(home) < VILLAGE_DIGITS:
        return f"{district(home[:4])} {province(home)}" if len(home) > 2 else province(home)
    return village_place(words, home)


def _columns() -> tuple[Column, ...]:
    return (
        Column(title=translate("Reports", "No."), kind=COUNT, width=5),
        Column(title=translate("Reports", "Village"), width=18),
        Column(title=translate("Reports", "Project"), width=34),
        Column(title=translate("Reports", "Asked (baht)"), kind=MONEY, width=12),
        Column(title=translate("Reports", "Result"), width=20),
        Column(title=translate("Reports", "Reason or remark"), width=24),
    )


def _row(number: int, village: tuple[str, int, str], row: AnswerRow) -> tuple[Cell, ...]:
    name, moo, _tambon = village
    where = translate("Reports", "Moo {moo} {village}", moo=moo, village=name)
    answer = "\n".join(part for part in (row.answer, row.money, short_date(row.date)) if part)
    together = row.item_title if row.together or row.item_title != row.title else ""
    remark = translate("Reports", "Combined in: {title}", title=together) if together else ""
    villages = ", ".join(row.villages)
    again = translate("Reports", "Proposed for time no. {n}", n=row.times) if row.times > 1 else ""
    return (
        number,
        where,
        row.title,
        row.asked,
        answer,
        "\n".join(part for part in (row.reason, row.others, row.latest, remark, villages, again) if part),
    )


REPORT = Report(name="village-answers", title=TITLE, build=build)
