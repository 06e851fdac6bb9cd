"""The register of official letters: what went and came by one this plan year, each with the way to its document."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.record import DISTRICT, PROVINCE
from desktop.gui.columns import Column, day
from desktop.gui.reports_menu import Offer, ReportButton
from desktop.gui.screen import Screen
from desktop.gui.screens.needs_plan import words
from desktop.gui.table_view import TableView
from desktop.gui.widgets.boxes import column
from desktop.gui.widgets.notes import EmptyState
from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.planning import letters
from desktop.planning.letters import Letter
from desktop.planning.referral import PAO

COLUMNS = (
    Column(key="number", title=QT_TRANSLATE_NOOP("Columns", "Letter no."), text=lambda row: row.number, width=150),
    day("date", QT_TRANSLATE_NOOP("Columns", "Dated"), lambda row: row.date, width=116),
    Column(key="sender", title=QT_TRANSLATE_NOOP("Columns", "From whom"), text=lambda row: row.sender, width=170),
    Column(key="addressee", title=QT_TRANSLATE_NOOP("Columns", "To whom"), text=lambda row: row.addressee, width=170),
    Column(
        key="about",
        title=QT_TRANSLATE_NOOP("Columns", "About"),
        text=letters.about_words,
        tip=letters.about_words,
        stretch=True,
        narrowest=200,
    ),
)
EVERYWHERE = {"needs_item": "lifeline", "referral": "lifeline", "village_plan": "village_plan"}
OF_A_DISTRICT = {"needs_plan": "needs_plan", "beyond_list": "beyond", "district_plan": "district_plan"}
OF_THE_PROVINCE = {"needs_plan": "decide", "beyond_list": "referrals"}
WITH_ITS_ROW = {"allocated_project": "allocated", "strategy_framework": "framework"}
"""Kind of document → the screen that shows it, by the office that looks."""


class LettersPage(QWidget):
    """Enter opens the document of a letter. It is read only while it is on view."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        self._screen = screen
        empty = EmptyState(
            "envelope-simple",
            self.tr("No letter yet. Whatever is sent or answered with a number of a letter stands here by itself."),
        )
        settings = screen.desk.settings
        self.table = TableView(COLUMNS, key, name="letters", settings=settings, empty=empty, totals=False)
        self.report = ReportButton(screen, self._reports)
        self.table.extra.addWidget(self.report.button)
        self.table.opened.connect(self._opened)
        self.setLayout(column(self.table))

    def refresh(self) -> None:
        """Show the letters of the plan year."""
        if self.isVisible():
            rows = letters.letters(self._screen.desk.session, self._cycle())
            self.table.set_rows(rows)
            self.report.button.setEnabled(bool(rows))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _cycle(self) -> int:
        return words.cycle(self._screen.desk.session, self._screen.desk.settings)

    def _reports(self) -> list[Offer]:
        return [Offer(report="letters", cycle=self._cycle())]

    def _opened(self, _key: str) -> None:
        found: Letter | None = self.table.selected_row()
        if found is None:
            return
        screen, what = way(found, self._screen.desk.session.identity.kind)
        if screen:
            self._screen.go.emit(screen, what)
        else:
            self._screen.banner.say("inform", self.tr("This document is kept at another office."), found.about)


def way(letter: Letter, office: str) -> tuple[str, object]:
    """The screen of an office of this kind that shows what the letter is about, and what it is to open there."""
    if office == PROVINCE and letter.kind in OF_THE_PROVINCE:
        return OF_THE_PROVINCE[letter.kind], letter.district if letter.kind == "needs_plan" else PAO
    if office == DISTRICT and letter.kind in OF_A_DISTRICT:
        return OF_A_DISTRICT[letter.kind], None
    if office in (PROVINCE, DISTRICT) and letter.kind in WITH_ITS_ROW:
        return WITH_ITS_ROW[letter.kind], letter.record
    return EVERYWHERE.get(letter.kind, ""), letter.record


def key(one: Letter) -> str:
    """What tells one letter from the others."""
    return "/".join((one.number, one.date, one.sender, one.addressee, one.kind))
