"""The needs of all districts in one document: every item as sent, and sums that agree with each submission (D9)."""

from desktop.domain.province import RESULTS
from desktop.domain.words import choice
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.planning.decide import Compiled, DecideRow, DistrictSum, compiled, overview
from desktop.planning.reporting.asked import Asked, Report, district, nothing, of_cycle, province
from desktop.planning.workspace import Workspace
from desktop.reports import COUNT, MONEY, Cell, Column, Document, Table

TITLE = QT_TRANSLATE_NOOP("Reports", "Needs of all districts")


def build(ws: Workspace, asked: Asked) -> Document:
    """Every item that a district sent, then a sum for each district. Raises NothingToReportError."""
    whole = compiled(ws, asked.cycle)
    if not whole.rows:
        raise nothing(TITLE)
    cycle = asked.cycle or max(row.cycle for row in overview(ws))
    return Document(
        name=REPORT.name,
        title=(translate("Reports", TITLE), f"{province(ws.identity.office)} {of_cycle(cycle)}"),
        facts=(
            (translate("Reports", "Districts that have sent"), f"{len(whole.districts):,}"),
            (translate("Reports", "Items"), f"{len(whole.rows):,}"),
        ),
        tables=(_list(whole), _sums(whole)),
        footer=translate("Reports", TITLE),
    )


def _list(whole: Compiled) -> Table:
    total: tuple[Cell, ...] = (None, None, translate("Reports", "Total"), None, None)
    asked, granted = sum(row.total for row in whole.rows), sum(_granted(row) or 0 for row in whole.rows)
    return Table(
        columns=(
            Column(title=translate("Reports", "District"), width=14),
            Column(title=translate("Reports", "Rank"), kind=COUNT, width=6),
            Column(title=translate("Reports", "Project"), width=36),
            Column(title=translate("Reports", "Tambon"), width=12),
            Column(title=translate("Reports", "Agency asked"), width=16),
            Column(title=translate("Reports", "Budget (baht)"), kind=MONEY, width=14),
            Column(title=translate("Reports", "Result"), width=16),
            Column(title=translate("Reports", "Amount (baht)"), kind=MONEY, width=14),
        ),
        rows=tuple(map(_row, whole.rows)),
        totals=(*total, asked, None, granted),
    )


def _row(row: DecideRow) -> tuple[Cell, ...]:
    result = choice(RESULTS, row.issued.result) if row.issued else ""
    return (
        district(row.district),
        row.rank,
        row.title,
        row.tambon_label,
        row.agency,
        row.total,
        result,
        _granted(row),
    )


def _granted(row: DecideRow) -> int | None:
    return row.issued.amount if row.issued else None


def _sums(whole: Compiled) -> Table:
    items, total = sum(one.items for one in whole.districts), sum(one.total for one in whole.districts)
    stated = sum(one.stated_items for one in whole.districts), sum(one.stated_total for one in whole.districts)
    return Table(
        title=translate("Reports", "Sums by district"),
        columns=(
            Column(title=translate("Reports", "District"), width=18),
            Column(title=translate("Reports", "Edition"), kind=COUNT, width=8),
            Column(title=translate("Reports", "Items"), kind=COUNT, width=10),
            Column(title=translate("Reports", "Budget (baht)"), kind=MONEY, width=16),
            Column(title=translate("Reports", "Items as sent"), kind=COUNT, width=12),
            Column(title=translate("Reports", "Budget as sent (baht)"), kind=MONEY, width=16),
            Column(title=translate("Reports", "Remark"), width=20),
        ),
        rows=tuple(map(_sum, whole.districts)),
        totals=(translate("Reports", "Total"), None, items, total, *stated, None),
    )


def _sum(one: DistrictSum) -> tuple[Cell, ...]:
    agrees = translate("Reports", "Agrees with what was sent")
    remark = agrees if one.agrees else translate("Reports", "Part of it has not arrived")
    return (district(one.district), one.edition, one.items, one.total, one.stated_items, one.stated_total, remark)


REPORT = Report(name="province-needs", title=TITLE, build=build)
