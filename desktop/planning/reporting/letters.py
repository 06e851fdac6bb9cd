"""The register of official letters of a plan year, as it is printed and filed (domain.md §2.12)."""

from desktop.domain.dates import short_date
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.planning import home, letters
from desktop.planning.exchange_list import office_words
from desktop.planning.reporting.asked import Asked, Report, nothing, of_cycle
from desktop.planning.workspace import Workspace
from desktop.reports import COUNT, Column, Document, Table

TITLE = QT_TRANSLATE_NOOP("Reports", "Register of letters")


def build(ws: Workspace, asked: Asked) -> Document:
    """Every letter of the plan year in the order of its days. Raises NothingToReportError."""
    cycle = asked.cycle or home.cycle(ws, 0)
    every = letters.letters(ws, cycle)[::-1]
    if not every:
        raise nothing(TITLE)
    cells = tuple(
        (place, one.number, short_date(one.date or None), one.sender, one.addressee, letters.about_words(one))
        for place, one in enumerate(every, start=1)
    )
    return Document(
        name=REPORT.name,
        title=(translate("Reports", TITLE), f"{office_words(ws.identity.office)} {of_cycle(cycle)}"),
        facts=((translate("Reports", "Letters"), f"{len(every):,}"),),
        tables=(Table(columns=_columns(), rows=cells),),
        footer=translate("Reports", TITLE),
    )


def _columns() -> tuple[Column, ...]:
    return (
        Column(title=translate("Reports", "No."), kind=COUNT, width=5),
        Column(title=translate("Reports", "Letter no."), width=16),
        Column(title=translate("Reports", "Dated"), width=14),
        Column(title=translate("Reports", "From"), width=20),
        Column(title=translate("Reports", "To"), width=20),
        Column(title=translate("Reports", "About"), width=40),
    )


REPORT = Report(name="letters", title=TITLE, build=build)
