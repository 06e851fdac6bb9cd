"""The sheet for the office safe: the recovery passphrase, what it opens, and how."""

from datetime import date

from desktop.domain.dates import long_date
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.planning.home import office_name
from desktop.planning.reporting.asked import Asked, Report
from desktop.planning.safekeeping import recovery
from desktop.planning.workspace import Workspace
from desktop.reports import Column, Document, Table

TITLE = QT_TRANSLATE_NOOP("Reports", "Sheet for the office safe")


def build(ws: Workspace, asked: Asked) -> Document:  # noqa: ARG001 - every report is asked the same
    """The recovery passphrase of this computer with the steps of a restore."""
    steps = (
        translate("Reports", "Install the program on the new computer and start it."),
        translate("Reports", "On the first page choose “Restore a backup…” and the latest backup file."),
        translate("Reports", "Type the digits below. Thai digits, spaces and strokes do not matter."),
    )
    rows = tuple((str(number), step) for number, step in enumerate(steps, start=1))
    columns = (Column(title=translate("Reports", "No."), width=6), Column(title=translate("Reports", "Do"), width=90))
    return Document(
        name=REPORT.name,
        title=(translate("Reports", "Recovery passphrase"), office_name(ws)),
        facts=(
            (translate("Reports", "Passphrase"), recovery(ws)),
            (translate("Reports", "Computer"), f"{ws.identity.office}/{ws.identity.name}"),
            (translate("Reports", "Printed on"), long_date(date.today())),
        ),
        tables=(Table(columns=columns, rows=rows),),
        closing=(
            translate(
                "Reports", "Whoever has a backup file and this sheet can read everything and sign as this office."
            ),
            translate("Reports", "Without this sheet nobody can open a backup on another computer, nor can we."),
        ),
        footer=translate("Reports", TITLE),
    )


REPORT = Report(name="recovery", title=TITLE, build=build, formats=(".pdf", ".docx"))
