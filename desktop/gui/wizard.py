"""The first start: language, what this computer is for, where, who works at it; then the office, and its safe.

One question a page; Enter goes on, Esc goes back, nothing is written before “Begin”. A backup may be put back instead.
"""

from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QLabel, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.errors import AppError
from desktop.gui import theme
from desktop.gui.settings import Settings
from desktop.gui.tasks import TaskRunner
from desktop.gui.widgets import boxes
from desktop.gui.widgets.boxes import allow, button, column, row
from desktop.gui.widgets.labels import Heading, ThaiLabel
from desktop.gui.widgets.notes import Banner
from desktop.gui.widgets.room import within
from desktop.gui.wizard_area import AreaPage
from desktop.gui.wizard_pages import KindPage, LanguagePage, Page
from desktop.gui.wizard_safe import Restoring, SafePage
from desktop.gui.wizard_who import LastPage, WhoPage
from desktop.planning import office, safekeeping
from desktop.progress import Progress

ROOM = 940
SIZE = QSize(1040, 680)


class Wizard(QWidget):
    """Emits `finished` when the office stands in `home`, `language_chosen` when its words must be made anew."""

    finished = Signal()
    language_chosen = Signal(str)

    def __init__(self, home: Path, settings: Settings, *, start: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.home, self.settings = home, settings
        self.tasks = TaskRunner(self)
        self.setWindowTitle(self.tr("AmphoePlan"))
        self.language_page = LanguagePage(settings.language)
        self.kind_page = KindPage()
        self.area_page = AreaPage()
        self.who_page = WhoPage()
        self.last_page = LastPage()
        self.safe_page = SafePage(home)
        self.restoring = Restoring(home, self.tasks, self)
        self.pages: tuple[Page, ...] = (
            self.language_page, self.kind_page, self.area_page, self.who_page, self.last_page, self.safe_page,
        )  # fmt: skip
        self._lay_out()
        self._connect()
        room = (self.screen() or QGuiApplication.primaryScreen()).availableGeometry()
        self.setGeometry(within(QRect(room.topLeft(), SIZE), room))
        self.show_page(start)

    def page(self) -> Page:
        """The page on view."""
        return self.pages[self.stack.currentIndex()]

    def show_page(self, number: int) -> None:
        """Bring page `number` to view, told what the pages before it were answered."""
        page = self.pages[number]
        self.area_page.ask_for(self.kind_page.kind())
        self.who_page.ask_for(self.kind_page.kind())
        self.last_page.sum_up(self.kind_page.kind(), self.area_page.code(), self.who_page)
        self.stack.setCurrentIndex(number)
        self.heading.set_text(page.question())
        self.explained.set_text(page.explanation())
        self.back.setEnabled(number > 0 and page is not self.safe_page)
        self.put_back.setVisible(number <= 1)
        self.next.setText(self._onwards(page))
        self.banner.hide()
        self._steps.mark(number)
        self._answered()
        page.take_focus()

    def go_on(self) -> None:
        """Enter: to the next page once this one is answered; on the last page set the office up."""
        page, number = self.page(), self.stack.currentIndex()
        if not page.answered() or self.tasks.busy:
            page.take_focus()
        elif page is self.last_page:
            self._set_up()
        elif page is self.safe_page:
            self.finished.emit()
        elif page is self.language_page and self.language_page.language() != self.settings.language:
            self.language_chosen.emit(self.language_page.language())
        else:
            self.show_page(number + 1)

    def go_back(self) -> None:
        """Esc: to the page before."""
        if self.back.isEnabled() and not self.tasks.busy:
            self.show_page(self.stack.currentIndex() - 1)

    def _enter(self) -> None:
        if self.back.hasFocus():
            self.go_back()
        elif self.page().enter():
            self.go_on()

    def _set_up(self) -> None:
        self.next.setEnabled(False)
        self.tasks.run(self._init, done=self._stands, failed=self._refused, title=self.tr("Setting the office up"))

    def _onwards(self, page: Page) -> str:
        words = {self.last_page: self.tr("Begin"), self.safe_page: self.tr("Open the program")}
        return words.get(page, self.tr("Next"))

    def _init(self, progress: Progress) -> str:  # noqa: ARG002 - short
        with office.init(
            self.home,
            office=self.area_page.code(),
            kind=self.kind_page.kind(),
            name=self.who_page.computer(),
            person=self.who_page.person(),
            position=self.who_page.position(),
        ) as workspace:
            return safekeeping.recovery(workspace)

    def _stands(self, digits: str) -> None:
        self.safe_page.show_digits(digits)
        self.show_page(self.pages.index(self.safe_page))

    def _refused(self, error: AppError) -> None:
        self.banner.refuse(error)
        self._answered()

    def _answered(self) -> None:
        allow(self.next, able=self.page().answered(), why=self.tr("Answer what is asked here first."))

    def _lay_out(self) -> None:
        self.heading, self.explained, self.banner = Heading(), ThaiLabel(role="quiet"), Banner()
        self.stack = QStackedWidget()
        for page in self.pages:
            self.stack.addWidget(boxes.Page(page))
        self.back = button(self.tr("Back"), self.go_back, name="arrow-left")
        self.next = button(self.tr("Next"), self.go_on, kind="main")
        self.next.setMinimumWidth(140)
        self.put_back = button(self.tr("Restore a backup…"), self.restoring.ask_file, kind="quiet")
        right = column(
            self.heading, self.explained, self.banner, theme.S, self.stack,
            theme.S, row(self.back, self.put_back, None, self.next), gap=theme.S, margin=theme.XL,
        )  # fmt: skip
        right.setStretchFactor(self.stack, 1)
        self._steps = _Steps([page.name() for page in self.pages])
        inner = QWidget()
        inner.setMaximumWidth(ROOM)
        inner.setLayout(right)
        whole = row(self._steps, gap=0)
        whole.addWidget(inner, 10)
        whole.addStretch(1)
        self.setLayout(whole)

    def _connect(self) -> None:
        for page in self.pages:
            page.changed.connect(self._answered)
            page.chosen.connect(self.go_on)
        self.restoring.restored.connect(self.finished)
        self.restoring.refused.connect(self._refused)
        for keys in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            QShortcut(QKeySequence(keys), self).activated.connect(self._enter)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self).activated.connect(self.go_back)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.tasks.wait()
        super().closeEvent(event)


class _Steps(QFrame):
    """The pages by name, with the one on view marked."""

    def __init__(self, names: list[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setFixedWidth(232)
        mark = QLabel(self.tr("AmphoePlan"))
        mark.setFont(theme.font(theme.TITLE))
        box = QVBoxLayout(self)
        box.setContentsMargins(theme.XL, theme.XXL, theme.L, theme.XXL)
        box.setSpacing(theme.L)
        box.addWidget(mark)
        self._names = [ThaiLabel(f"{number}  {name}", role="rail_text") for number, name in enumerate(names, start=1)]
        for name in self._names:
            box.addWidget(name)
        box.addStretch(1)

    def mark(self, number: int) -> None:
        """Show that page `number` is on view."""
        for place, name in enumerate(self._names):
            name.set_role("rail_on_text" if place == number else "rail_text")
