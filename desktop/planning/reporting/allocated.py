"""The list of allocated projects, of one district or of all, with its sums by agency (D11)."""

from desktop.domain.dates import short_date
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.planning import allocated
from desktop.planning.allocated import AllocatedRow
from desktop.planning.reporting.asked import Asked, Report, district, nothing, province
from desktop.planning.workspace import Workspace
from desktop.reports import COUNT, MONEY, Cell, Column, Document, Table

TITLE = QT_TRANSLATE_NOOP("Reports", "Allocated projects")


def build(ws: Workspace, asked: Asked) -> Document:
    """The funded projects of a fiscal year (`cycle`, the newest when None). Raises NothingToReportError."""
    year = asked.cycle or next(iter(allocated.years(ws)), 0)
    area = asked.area or (ws.identity.office if len(ws.identity.office) > 2 else "")
    rows = allocated.rows(ws, year, area)
    if not rows:
        raise nothing(TITLE)
    where = district(area) if area else province(ws.identity.office)
    return Document(
        name=REPORT.name,
        title=(
            translate("Reports", TITLE),
            f"{where} {translate('Reports', 'fiscal year B.E. {year}', year=year)}",
        ),
        facts=((translate("Reports", "Projects"), f"{len(rows):,}"),),
        tables=(_list(rows), _agencies(ws, year, area)),
        footer=translate("Reports", TITLE),
    )


def _list(rows: list[AllocatedRow]) -> Table:
    total: tuple[Cell, ...] = (None, translate("Reports", "Total"), None, None, None)
    return Table(
        columns=(
            Column(title=translate("Reports", "No."), kind=COUNT, width=5),
            Column(title=translate("Reports", "Project"), width=44),
            Column(title=translate("Reports", "Agency"), width=22),
            Column(title=translate("Reports", "District"), width=12),
            Column(title=translate("Reports", "Tambon"), width=12),
            Column(title=translate("Reports", "Amount (baht)"), kind=MONEY, width=14),
            Column(title=translate("Reports", "Notified"), width=11),
        ),
        rows=tuple(_row(number, row) for number, row in enumerate(rows, start=1)),
        totals=(*total, sum(row.amount for row in rows), None),
    )


def _row(number: int, row: AllocatedRow) -> tuple[Cell, ...]:
    place = (row.district_name, row.tambon_name)
    return (number, row.title, row.agency, *place, row.amount, short_date(row.notified_on or None))


def _agencies(ws: Workspace, year: int, area: str) -> Table:
    sums = allocated.by_agency(ws, year, area)
    whole = sum(one.projects for one in sums), sum(one.amount for one in sums)
    return Table(
        title=translate("Reports", "Sums by agency"),
        columns=(
            Column(title=translate("Reports", "Agency"), width=40),
            Column(title=translate("Reports", "Projects"), kind=COUNT, width=10),
            Column(title=translate("Reports", "Amount (baht)"), kind=MONEY, width=16),
        ),
        rows=tuple((one.agency, one.projects, one.amount) for one in sums),
        totals=(translate("Reports", "Total"), *whole),
    )


REPORT = Report(name="allocated", title=TITLE, build=build)
