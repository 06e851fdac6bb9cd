"""What a workbook is and would bring, shown before anything is written; then what it brought, and what it asks."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabBar, QWidget

from desktop.domain import kinds
from desktop.gui import theme
from desktop.gui.language import count
from desktop.gui.loading.job import Loaded
from desktop.gui.loading.notes import NOTE_COLUMNS, Note, key, left_out, notes
from desktop.gui.settings import Settings
from desktop.gui.table_view import TableView
from desktop.gui.widgets.boxes import button, column, row
from desktop.gui.widgets.labels import Hint, Section, ThaiLabel
from desktop.gui.widgets.load_questions import LoadQuestions
from desktop.gui.widgets.notes import EmptyState
from desktop.i18n import translate
from desktop.planning import loading
from desktop.planning.load.report import LoadReport
from desktop.store import reference

QUESTIONS, NOTES, LEFT_OUT = 0, 1, 2


class LoadPanel(QWidget):
    """A rehearsal with the one button that loads, or the result. `finished` closes it."""

    load_asked = Signal()
    other_asked = Signal(str)
    finished = Signal()

    def __init__(self, settings: Settings, office: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office, self._other = office, ""
        self._lists: dict[int, list[Note]] = {NOTES: [], LEFT_OUT: []}
        self.headline, self.figures, self.also = Section(), ThaiLabel(), Hint()
        self.nothing = EmptyState("check-circle", self.tr("Every row can be read. There is nothing to look at."))
        self.table = TableView(NOTE_COLUMNS, key, name="load_notes", settings=settings, totals=False)
        self.questions = LoadQuestions()
        self.tabs = QTabBar()
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        for _ in (QUESTIONS, NOTES, LEFT_OUT):
            self.tabs.addTab("")
        self.tabs.currentChanged.connect(self._turn)
        self.go = button("", self._go_clicked, kind="main", name="download-simple")
        self.close_button = button(self.tr("Back to the list"), self.finished.emit)
        buttons = row(self.go, self.close_button, None, gap=theme.S)
        pieces = (self.headline, self.figures, self.also, buttons, self.tabs)
        body = column(*pieces, gap=theme.M)
        self._below = (self.questions, self.table, self.nothing, QWidget())
        for piece in self._below:
            piece.hide()  # what is not shown takes no room
            body.addWidget(piece, 1)
        self.setLayout(body)

    def show_loaded(self, loaded: Loaded, able: list[str]) -> None:
        """Show what came of a load or its rehearsal; `able` are the tables that this office may load."""
        if loaded.report is None:
            self._show_other(loaded, able)
        else:
            other = loaded.wish.lao not in ("", loaded.report.lao)
            self.show_report(loaded.report, loaded.recognised.district, other_lao=other)

    def show_report(self, report: LoadReport, district: str = "", *, other_lao: bool = False) -> None:
        """Show what `report` says; `district` is where the file's villages lie.

        `other_lao`: it is the plan of another LAO than the one it was to be of.
        """
        self._other = ""
        whose = self.tr("{file} is the plan of another LAO: {about}").format(file=report.file, about=report.about)
        self.headline.set_text(whose if other_lao and report.dry_run else self._headline(report, district))
        self._show_figures(report)
        rows = report.created + report.updated
        self._show_go(self.tr("Load {rows} rows").format(rows=count(rows)), shown=report.dry_run and rows > 0)
        self._show_lists(report, asking=not (report.dry_run and rows))

    def answered(self) -> None:
        """One more question is settled."""
        self.tabs.setTabText(QUESTIONS, self.tr("Questions: {n}").format(n=count(self.questions.left())))

    def _show_other(self, loaded: Loaded, able: list[str]) -> None:
        """The file is not what was wanted: say what it is, offer to load it as that."""
        found, wanted = loaded.recognised, loaded.wish.table
        self._other = found.table if found.table in able else ""
        self.headline.set_text(
            self.tr("{file} is no {wanted}. It is: {found}").format(
                file=found.file, wanted=loading.label(wanted), found=loading.label(found.table)
            )
        )
        sheets = self.tr("Recognised by the columns of: {sheets}").format(sheets=", ".join(found.sheets))
        self.figures.set_text(sheets)
        foreign = self.tr("It is loaded at another office.") if not self._other else ""
        self.also.set_text(foreign or self._elsewhere(found.district))
        self.also.setVisible(bool(self.also.text()))
        self._show_go(self.tr("Load it as: {found}").format(found=loading.label(found.table)), shown=bool(self._other))
        self.tabs.hide()
        self._show_below(None)
        self._focus()

    def _show_go(self, words: str, *, shown: bool) -> None:
        self.go.setText(words)
        self.go.setVisible(shown)

    def _show_figures(self, report: LoadReport) -> None:
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

    def _show_lists(self, report: LoadReport, *, asking: bool) -> None:
        self._lists = {NOTES: notes(report), LEFT_OUT: left_out(report)}
        self.questions.ask(report.asked if asking else (), self._office[:2])
        self.answered()
        self.tabs.setTabText(NOTES, self.tr("To look at: {n}").format(n=count(len(self._lists[NOTES]))))
        self.tabs.setTabText(LEFT_OUT, self.tr("No entries: {n}").format(n=count(len(self._lists[LEFT_OUT]))))
        self.tabs.setTabVisible(QUESTIONS, bool(self.questions.left()))
        self.tabs.setTabVisible(LEFT_OUT, bool(self._lists[LEFT_OUT]))
        self.tabs.setVisible(bool(self.questions.left() or self._lists[LEFT_OUT]))
        self.tabs.setCurrentIndex(QUESTIONS if self.questions.left() else NOTES)
        self._turn(self.tabs.currentIndex())
        self._focus()

    def _turn(self, page: int) -> None:
        rows = self._lists.get(page, [])
        self.table.set_rows(rows)
        self._show_below(self.questions if page == QUESTIONS else self.table if rows else self.nothing)

    def _show_below(self, shown: QWidget | None) -> None:
        for piece in self._below:
            piece.setVisible(piece is (shown or self._below[-1]))

    def _focus(self) -> None:
        if self.questions.left():
            self.questions.table.grid.setFocus()
        else:
            (self.go if self.go.isVisibleTo(self) else self.close_button).setFocus()

    def _go_clicked(self) -> None:
        if self._other:
            self.other_asked.emit(self._other)
        else:
            self.load_asked.emit()

    def _headline(self, report: LoadReport, district: str) -> str:
        if not report.dry_run:
            return self.tr("{file} has been loaded").format(file=report.file)
        if elsewhere := self._elsewhere(district):
            return self.tr("{file}: {elsewhere}").format(file=report.file, elsewhere=elsewhere)
        if report.created + report.updated:
            return self.tr("What {file} would bring; nothing is written yet").format(file=report.file)
        return self.tr("{file} brings nothing new").format(file=report.file)

    def _elsewhere(self, district: str) -> str:
        """That the villages of the file lie in another district; "" when they lie here."""
        if district in ("", self._office) or district[:2] == self._office:
            return ""
        return self.tr("its villages lie in {district}, not in this district").format(district=_name(district))


def _name(district: str) -> str:
    try:
        return reference.district_name(district)
    except reference.UnknownAreaError:
        return district


def _also(report: LoadReport) -> str:
    """What the file is, for which year, what is made beside the rows, how many rows ask where they lie."""
    made = [f"{translate('Kinds', kinds.struct(kind).kind.label)} {count(n)}" for kind, n in report.also.items() if n]
    year = [translate("LoadReport", "Plan year {year}", year=report.cycle)] if report.cycle else []
    beside = [translate("LoadReport", "also {things}", things=", ".join(made))] if made else []
    asks = [translate("LoadReport", "rows that ask where they lie: {n}", n=count(len(report.asked)))]
    about = [report.about] if report.about else []
    return " · ".join([loading.label(report.table), *about, *year, *beside, *(asks if report.asked else [])])
