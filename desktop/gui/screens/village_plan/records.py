"""Problems or projects of a plan: the list in order, and beside it everything of the one picked, edited in place."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from desktop.domain.record import Record
from desktop.gui import theme
from desktop.gui.record_form import Place, RecordForm
from desktop.gui.screens.village_plan.ordered_list import ListRow, OrderedList
from desktop.gui.screens.village_plan.places import Words
from desktop.gui.widgets.boxes import Card, Page, button, column, line, row
from desktop.gui.widgets.labels import Hint, ThaiLabel
from desktop.gui.widgets.notes import EmptyState
from desktop.gui.widgets.sides import Sides


class RecordsPage(QWidget):
    """Asks for what is to be done: `field_left(kind, record, values)`, where record "" means a new one.

    The form belongs to the record it was loaded for; the list follows the form when it is shown anew, never the other
    way round. Only a person's pick, or the record's going, brings another into the form.
    """

    field_left = Signal(str, str, object)
    picked = Signal(str)
    move_asked = Signal(str, str, object)
    remove_asked = Signal(str, str)
    history_asked = Signal(str, str)
    lifeline_asked = Signal(str)

    def __init__(self, kind: str, places: Sequence[Place], words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self._records: dict[str, Record] = {}
        self._lacks: dict[str, str] = {}
        self._starting = False
        self._locked = ""
        self.list = OrderedList()
        self.list.setAccessibleName(words.add)
        self.sum, self.years = ThaiLabel(), Hint()
        self.sum.setFont(theme.font(theme.BODY, QFont.Weight.Medium))
        self.add_button = button(words.add, self.start_new, name="plus", kind="quiet")
        self.add_button.setToolTip("Ctrl+N")
        self.remove_button = button(words.remove, self._remove_clicked, name="trash", kind="quiet")
        self.history_button = button(self.tr("History"), self._history, name="clock-counter-clockwise", kind="quiet")
        self.lifeline_button = button(self.tr("Life-line"), self._lifeline, name="path", kind="quiet")
        self.lifeline_button.setToolTip("Ctrl+L")
        self.lacks = Hint(role="due")
        self.above = column(gap=0)
        self.help = Hint(words.first)
        self.form = RecordForm(kind, places)
        self.nothing = EmptyState(words.icon, words.empty, words.add)
        self._lay_out()
        self._connect()

    def show_records(
        self,
        rows: Sequence[ListRow],
        records: Mapping[str, Record],
        lacks: Mapping[str, str],
        total: tuple[str, str],
        *,
        locked: str,
    ) -> None:
        """Show these; what does not fit in a field stays there until it is corrected. `lacks`: by record."""
        self._records, self._lacks, self._locked = dict(records), dict(lacks), locked
        self.sum.set_text(total[0])
        self.years.set_text(total[1])
        self.years.setVisible(bool(total[1]))
        self.list.set_movable(not locked)
        self._starting = self._starting and not locked
        shown = self.form.shown()
        if gone := bool(shown) and shown not in self._records:
            self._let_go()
        record = self.list.set_rows(rows, "" if self._starting else shown or next(iter(records), ""))
        for one in (self.add_button, self.remove_button, self.nothing.button):
            one.setVisible(not locked)
        self.nothing.setVisible(not rows and not self._starting)
        self.pages.setVisible(bool(rows) or self._starting)
        self._show(record)
        if gone:
            self.picked.emit(record)

    def go_to(self, record: str, name: str = "") -> None:
        """Pick a record and put the keyboard on one of its fields."""
        self._turn_to(record)
        self.form.focus_on(name)
        self._into_view()

    def start_new(self) -> None:
        """An empty form for a new record: it is kept as soon as its first field is left."""
        if self._locked:
            return
        self._turn_to("", starting=True)
        self.nothing.hide()
        self.pages.show()
        self.form.focus_on()
        self._into_view()

    def take_focus(self) -> None:
        """Put the keyboard on the list, or on what there is to press."""
        (self.nothing.button if self.nothing.isVisibleTo(self) else self.list).setFocus()

    def shown(self) -> str:
        """The id of the record in the form; "" for a new one or none."""
        return self.form.shown()

    def made(self, record: str) -> None:
        """The new record has been kept under this id: go on in its form."""
        self._starting = False
        self.form.made(record)

    def offer(self, icon: str) -> list[QPushButton]:
        """Two quiet buttons of one offer: beside the one that adds, and where there is no record yet."""
        made = [button("", name=icon, kind="quiet") for _place in range(2)]
        self.offers.insertWidget(1, made[0])
        self.nothing.box.insertWidget(self.nothing.box.count() - 1, made[1], 0, Qt.AlignmentFlag.AlignHCenter)
        return made

    def new_plan(self) -> None:
        """Another plan is on view: nothing of this one stays."""
        self._starting = False
        self.form.forget()
        self.list.set_rows(())

    def leave(self) -> None:
        """About to be hidden: take what is typed."""
        self.form.leave()

    # Making

    def _lay_out(self) -> None:
        self.card = Card()
        on_record = row(None, self.lifeline_button, self.history_button, self.remove_button)
        self.card.add(on_record, self.above, self.lacks, self.help, self.form, None)
        self.page = Page(self.card)
        self.page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        left = Card()
        left.body.setContentsMargins(theme.XS, theme.XS, theme.XS, theme.S)
        left.body.setSpacing(theme.S)
        sums = column(self.sum, self.years, gap=0)
        sums.setContentsMargins(theme.M, 0, theme.M, 0)
        self.offers = row(self.add_button, None)
        left.add(self.list, line(), sums, self.offers)
        left.body.setStretch(0, 1)
        self.pages = Sides(left, self.page, shares=(450, 450))
        self.setLayout(column(self.pages, self.nothing, gap=0))
        self.nothing.hide()

    def _connect(self) -> None:
        self.list.picked.connect(self._picked)
        self.list.opened.connect(self.go_to)
        self.list.move_asked.connect(self._move)
        self.list.remove_asked.connect(self._remove)
        self.list.new_asked.connect(self.start_new)
        self.nothing.pressed.connect(self.start_new)
        self.form.field_left.connect(self.field_left)
        for keys, run in (("Alt+Up", self._up), ("Alt+Down", self._down), ("Ctrl+L", self._lifeline)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(run)

    # Showing

    def _picked(self, record: str) -> None:
        if record:
            self._turn_to(record)

    def _turn_to(self, record: str, *, starting: bool = False) -> None:
        """Bring another record into the form; what is typed belongs to the one before, and may yet make it."""
        self.form.leave()
        self._starting = starting
        self.list.mark(record)
        self._show(record)
        self.picked.emit(record)

    def _let_go(self) -> None:
        """The record in the form is gone: nothing typed from now on may reach the one that takes its place."""
        self.form.let_go()
        if self._focused() is not None:
            self.list.setFocus()

    def _into_view(self) -> None:
        self._scroll()
        QTimer.singleShot(0, self, self._scroll)  # once more when what stands above has its height

    def _scroll(self) -> None:
        if (focused := self._focused()) is not None:
            self.page.ensureWidgetVisible(focused)

    def _focused(self) -> QWidget | None:
        """The part of the form that the keyboard is on."""
        focused = QApplication.focusWidget()
        return focused if focused is not None and self.form.isAncestorOf(focused) else None

    def _show(self, record: str) -> None:
        found = self._records.get(record)
        if record != self.form.shown():
            self.page.verticalScrollBar().setValue(0)
        self.form.setEnabled(found is not None or self._starting)
        self.form.show_record(record, found, locked=self._locked)
        self.help.setVisible(found is None and self._starting)
        for one in (self.remove_button, self.history_button, self.lifeline_button):
            one.setEnabled(found is not None)
        self.lacks.set_text(self._lacks.get(record, ""))
        self.lacks.setVisible(bool(self.lacks.text()))

    # What a person does

    def _remove_clicked(self) -> None:
        if shown := self.form.shown():
            self._remove(shown)

    def _remove(self, record: str) -> None:
        self.remove_asked.emit(self.kind, record)
        self.list.setFocus()

    def _lifeline(self) -> None:
        if shown := self.form.shown():
            self.lifeline_asked.emit(shown)

    def _history(self) -> None:
        if shown := self.form.shown():
            self.history_asked.emit(self.kind, shown)

    def _move(self, record: str, before: object) -> None:
        self.move_asked.emit(self.kind, record, before)

    def _up(self) -> None:
        self.list.move_by(-1)

    def _down(self) -> None:
        self.list.move_by(1)
