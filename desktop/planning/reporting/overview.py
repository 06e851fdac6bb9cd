"""The province's overview: what every district has sent, and how much of it is decided."""

from desktop.domain.dates import short_date
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.planning.decide import DistrictRow, overview
from desktop.planning.reporting.asked import Asked, Report, nothing, of_cycle, province
from desktop.planning.workspace import Workspace
from desktop.reports import COUNT, MONEY, Cell, Column, Document, Table

TITLE = QT_TRANSLATE_NOOP("Reports", "Overview of the districts")


def build(ws: Workspace, asked: Asked) -> Document:
    """Every district of the province with its latest needs plan as sent. Raises NothingToReportError."""
    rows = overview(ws, asked.cycle)
    if ws.identity.kind != "province" or not rows:
        raise nothing(TITLE)
    cells = tuple(_row(n, row) for n, row in enumerate(rows, start=1))
    sums = [sum(value) for value in zip(*((r.items, r.total, r.decided, r.issued) for r in rows), strict=True)]
    whole: tuple[Cell, ...] = (None, translate("Reports", "Total"), None, None, None, *sums, None)
    cycle = asked.cycle or max(row.cycle for row in rows)
    where = f"{province(ws.identity.office)} {of_cycle(cycle)}"
    sent = f"{sum(bool(row.edition) for row in rows)} / {len(rows)}"
    return Document(
        name=REPORT.name,
        title=(translate("Reports", "Needs plans of the districts"), where),
        facts=((translate("Reports", "Districts that have sent"), sent),),
        tables=(Table(columns=_columns(), rows=cells, totals=whole),),
        footer=translate("Reports", TITLE),
    )


def _columns() -> tuple[Column, ...]:
    return (
        Column(title=translate("Reports", "No."), kind=COUNT, width=5),
        Column(title=translate("Reports", "District"), width=16),
        Column(title=translate("Reports", "Edition"), kind=COUNT, width=7),
        Column(title=translate("Reports", "Letter"), width=14),
        Column(title=translate("Reports", "Dated"), width=11),
        Column(title=translate("Reports", "Items"), kind=COUNT, width=8),
        Column(title=translate("Reports", "Budget (baht)"), kind=MONEY, width=14),
        Column(title=translate("Reports", "Decided"), kind=COUNT, width=8),
        Column(title=translate("Reports", "Issued"), kind=COUNT, width=8),
        Column(title=translate("Reports", "Remark"), width=16),
    )


def _row(number: int, row: DistrictRow) -> tuple[Cell, ...]:
    if not row.edition:
        remark = translate("Reports", "Draft, not sent yet") if row.draft else translate("Reports", "Not sent yet")
        return (number, row.name, None, None, None, None, None, None, None, remark)
    remark = translate("Reports", "Part of it has not arrived") if row.missing else ""
    remark = remark or (translate("Reports", "Working on the next edition") if row.draft else "")
    figures = (row.items, row.total, row.decided, row.issued)
    return (number, row.name, row.edition, row.letter, short_date(row.sent_on), *figures, remark)


REPORT = Report(name="overview", title=TITLE, build=build)
