"""What a workbook would bring, shown before anything is written, and what it brought."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain import kinds
from desktop.gui import theme
from desktop.gui.language import count
from desktop.gui.settings import Settings
from desktop.gui.table_view import TableView
from desktop.gui.tables import Column
from desktop.gui.widgets.boxes import button, column, row
from desktop.gui.widgets.labels import Hint, Section, ThaiLabel
from desktop.gui.widgets.notes import EmptyState
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.planning import loading
from desktop.planning.load.refusals import CycleUnknownError
from desktop.planning.load.report import LoadReport
from desktop.planning.workspace import Workspace
from desktop.progress import Progress


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadJob:
    """One load as a job beside the window: opens its own store. `cycle` serves only files that name no year."""

    home: Path
    table: str
    path: Path
    cycle: int
    dry_run: bool

    def __call__(self, progress: Progress) -> LoadReport:
        with Workspace.open(self.home) as workspace:
            try:
                return self._load(workspace, progress, None)
            except CycleUnknownError:
                return self._load(workspace, progress, self.cycle)

    def _load(self, workspace: Workspace, progress: Progress, cycle: int | None) -> LoadReport:
        return loading.load(workspace, self.table, self.path, cycle=cycle, dry_run=self.dry_run, progress=progress)


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """One line of the report: where in the file, what stands there, why it is listed."""

    sheet: str
    cell: str
    value: str
    reason: str


NOTE_COLUMNS = (
    Column(key="sheet", title=QT_TRANSLATE_NOOP("Columns", "Sheet"), text=lambda note: note.sheet, width=160),
    Column(key="cell", title=QT_TRANSLATE_NOOP("Columns", "Cell"), text=lambda note: note.cell, width=80),
    Column(
        key="value", title=QT_TRANSLATE_NOOP("Columns", "What stands there"), text=lambda note: note.value, width=220
    ),
    Column(key="reason", title=QT_TRANSLATE_NOOP("Columns", "Why"), text=lambda note: note.reason, stretch=True),
)


def notes(report: LoadReport) -> list[Note]:
    """Everything of a report that a person should look at: rejected rows first."""
    found = [
        Note(sheet=one.sheet, cell=one.cell, value=str(one.value or ""), reason=one.reason) for one in report.rejections
    ]
    kept = translate("LoadReport", "Changed here since the last load; what stands here was kept.")
    found += [Note(sheet=one.sheet, cell=one.cell, value=str(one.file or ""), reason=kept) for one in report.listed]
    gone = translate("LoadReport", "Loaded earlier, no longer in the file; it was kept.")
    found += [Note(sheet="", cell="", value=one.title, reason=gone) for one in report.absent]
    unread = translate("LoadReport", "This column was not read.")
    found += [
        Note(sheet=title.partition(": ")[0], cell="", value=title.partition(": ")[2], reason=unread)
        for title in report.unread
    ]
    skipped = translate("LoadReport", "This sheet was not read.")
    return found + [Note(sheet=name, cell="", value="", reason=skipped) for name in report.skipped]


class LoadPanel(QWidget):
    """The report of a load: a rehearsal with one button that loads, or the result. `finished` closes it."""

    load_asked = Signal()
    finished = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.headline = Section()
        self.figures = ThaiLabel()
        self.also = Hint()
        self.nothing = EmptyState("check-circle", self.tr("Every row can be read. There is nothing to look at."))
        self.table = TableView(NOTE_COLUMNS, _key, name="load_notes", settings=settings, totals=False)
        self.go = button("", self.load_asked.emit, kind="main", name="download-simple")
        self.close_button = button(self.tr("Back to the list"), self.finished.emit)
        self.setLayout(
            column(
                self.headline,
                self.figures,
                self.also,
                row(self.go, self.close_button, None, gap=theme.S),
                self.table,
                self.nothing,
                gap=theme.M,
            )
        )

    def show_report(self, report: LoadReport) -> None:
        """Show what `report` says."""
        self.headline.set_text(self._headline(report))
        self.figures.set_text(
            self.tr("{read} rows: {created} new, {updated} changed, {unchanged} unchanged, {rejected} rejected").format(
                read=count(report.read),
                created=count(report.created),
                updated=count(report.updated),
                unchanged=count(report.unchanged),
                rejected=count(report.rejected),
            )
        )
        self.also.set_text(_also(report))
        self.also.setVisible(bool(self.also.text()))
        able = report.created + report.updated
        self.go.setText(self.tr("Load {rows} rows").format(rows=count(able)))
        self.go.setVisible(report.dry_run and able > 0)
        found = notes(report)
        self.table.set_rows(found)
        self.table.setVisible(bool(found))
        self.nothing.setVisible(not found)
        (self.go if self.go.isVisibleTo(self) else self.close_button).setFocus()

    def _headline(self, report: LoadReport) -> str:
        if not report.dry_run:
            return self.tr("{file} has been loaded").format(file=report.file)
        if report.created + report.updated:
            return self.tr("What {file} would bring; nothing is written yet").format(file=report.file)
        return self.tr("{file} brings nothing new").format(file=report.file)


def _also(report: LoadReport) -> str:
    made = [f"{translate('Kinds', kinds.struct(kind).kind.label)} {count(n)}" for kind, n in report.also.items() if n]
    year = [translate("LoadReport", "Plan year {year}", year=report.cycle)] if report.cycle else []
    beside = [translate("LoadReport", "also {things}", things=", ".join(made))] if made else []
    return " · ".join([*year, *beside])


def _key(note: Note) -> str:
    return "\x1f".join((note.sheet, note.cell, note.value, note.reason))
