"""Items to decide: one district's plan as it sent it, results noted with a few keys, answers sent all at once."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from desktop.domain.changes import base_scope
from desktop.domain.dates import short_date
from desktop.domain.district import NeedsItem, NeedsPlan
from desktop.gui import theme
from desktop.gui.screen import Desk, Screen
from desktop.gui.screens.decide.columns import COLUMNS
from desktop.gui.screens.decide.issuing import Issuing
from desktop.gui.screens.decide.panel import DecidePanel, Said
from desktop.gui.screens.needs_plan import words
from desktop.gui.screens.undoing import TakeBack, latest
from desktop.gui.table_view import TableView
from desktop.gui.widgets.boxes import Page
from desktop.gui.widgets.notes import EmptyState
from desktop.gui.widgets.text import ChoiceBox
from desktop.planning import decide
from desktop.planning.decide import DecideRow
from desktop.planning.delivery import IN_FILE, NO_FILE, delivery
from desktop.planning.workspace import Workspace
from desktop.store.database import transaction

NARROW = 1100
KEYS = ("1", "2", "3", "4")


class DecideScreen(Screen):
    """The province works through one district's list."""

    help_page = "decide"
    kinds: ClassVar[frozenset[str]] = frozenset({"needs_plan", "needs_item", "submission", "decision", "receipt"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.ws: Workspace = desk.session
        self.district = ""
        self.rows: Sequence[DecideRow] = ()
        self.which = ChoiceBox([], "")
        self.state = ChoiceBox(
            [
                ("", self.tr("All")),
                ("open", self.tr("To decide")),
                ("draft", self.tr("Answer not sent")),
                ("issued", self.tr("Answered")),
            ],
            "",
        )
        self.tambon = ChoiceBox([], "")
        self.table = TableView(COLUMNS, _item, name="decide", settings=desk.settings)
        self.panel = DecidePanel(words.cycle(self.ws, desk.settings))
        self.issuing = Issuing(self)
        self.empty = EmptyState(
            "scales",
            self.tr("Items appear here once a district has sent its needs plan and its file was received."),
            self.tr("Receive files"),
        )
        self.send = self.main_action(self.tr("Send the answers…"), self.issuing.ask, name="paper-plane-tilt")
        self.files = self.quiet_action(self.tr("Make the files…"), self._files, name="file-arrow-up")
        self._lay_out()
        self._connect()

    # For the window

    def title(self) -> str:
        """Whose items."""
        if not self.district:
            return self.tr("Items to decide")
        return self.tr("Items to decide – {district}").format(district=words.district(self.district))

    def subtitle_text(self) -> str:
        """Edition, letter and how far it is."""
        sent = decide.last_submission(self.ws, self.district) if self.district else None
        if sent is None:
            return ""
        plan = self.ws.find(NeedsPlan, sent.document or "")
        decided = sum(bool(one.draft or one.issued) for one in self.rows)
        parts = (
            self.tr("Plan {cycle}, edition {n}, letter {letter}").format(
                cycle=plan.cycle if plan else "", n=sent.edition, letter=sent.letter or "–"
            ),
            self.tr("{n} of {all} decided").format(n=decided, all=len(self.rows)),
            self._way(),
        )
        return "  ·  ".join(part for part in parts if part)

    def _way(self) -> str:
        """How far the answers recorded have come on their way to the district; "" before any."""
        answers = [one.issued.id for one in self.rows if one.issued is not None]
        if not answers:
            return ""
        so_far = delivery(self.ws, self.district, answers, self.district)
        if so_far.state == NO_FILE:
            return self.tr("Answers recorded – no file made yet")
        day = short_date(so_far.on[:10]) if so_far.on else ""
        if so_far.state == IN_FILE:
            return self.tr("File with the answers made {day}").format(day=day)
        return self.tr("Received by the district {day}").format(day=day)

    def refresh(self, changed: frozenset[str]) -> None:  # noqa: ARG002 - one list, read whole
        """Show the district's items as it sent them."""
        sent = [one for one in decide.overview(self.ws, self.desk.settings.cycle or None) if one.submission]
        self.which.set_choices([(one.district, words.district(one.district)) for one in sent])
        if self.district not in {one.district for one in sent}:
            self.district = sent[0].district if sent else ""
        self.which.set_value(self.district)
        self.rows = decide.to_decide(self.ws, self.district) if self.district else []
        tambons = sorted({one.tambon_label for one in self.rows})
        self.tambon.set_choices([("", self.tr("Every tambon")), *((one, one) for one in tambons)])
        self.table.set_rows(self.rows)
        self._show_changed()
        if self.rows and not self.table.selected_ids():
            self.table.select([self.rows[0].item])
        self.stack.setCurrentIndex(0 if self.rows else 1)
        waiting = decide.waiting_to_issue(self.ws)
        said = self.tr("Send the answers ({n})…") if waiting else self.tr("Send the answers…")
        self.send.setText(said.format(n=waiting))
        self.send.setEnabled(bool(waiting))
        self.files.setVisible(bool(self.issuing.districts))
        self._selected()
        self.show_titles()

    def open(self, what: object) -> None:
        """Show the district with this code, or the item with this id in its district's list."""
        item = self.ws.find(NeedsItem, str(what))
        self.district = base_scope(item.scope) if item else str(what)
        self.table.set_filter("")
        self.refresh(frozenset())
        if item:
            self.table.select([item.id])
        self.table.grid.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the tambon leaves its room to the title; the line beside the list names it."""
        super().resizeEvent(event)
        number = next(n for n, one in enumerate(self.table.model.columns) if one.key == "tambon")
        self.table.grid.setColumnHidden(number, self.width() < NARROW)

    # Making

    def _lay_out(self) -> None:
        for box in (self.which, self.tambon, self.state):
            box.setMinimumContentsLength(4)
            self.table.extra.addWidget(box, 1)
        self.table.filter.setMinimumWidth(130)
        self.table.filter.setMaximumWidth(200)
        self.table.chooser.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.table.chooser.setToolTip(self.table.chooser.text())
        page = Page(self.panel)
        page.setMinimumWidth(330)
        across = QSplitter(Qt.Orientation.Horizontal)
        across.setChildrenCollapsible(False)
        across.setHandleWidth(theme.L)
        across.setStyleSheet("QSplitter::handle { background: transparent; }")
        across.addWidget(self.table)
        across.addWidget(page)
        across.setStretchFactor(0, 1)
        across.setSizes([800, 330])
        self.stack = QStackedWidget()
        self.stack.addWidget(across)
        self.stack.addWidget(self.empty)
        self.add(self.stack)

    def _connect(self) -> None:
        self.table.model.set_condition(self._keeps)
        self.table.selected.connect(self._selected)
        self.table.opened.connect(self._enter)
        self.which.edited.connect(self.open)
        self.tambon.edited.connect(self._filter)
        self.state.edited.connect(self._filter)
        self.panel.noted.connect(self._note)
        self.panel.withdrawn.connect(self._withdraw)
        self.empty.pressed.connect(self._receive)
        self.table.grid.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys 1 to 4 on the list choose the result."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.text() in KEYS:
            if self._chosen():
                self.panel.choose(int(event.text()))
            return True
        return super().eventFilter(watched, event)

    # Slots

    def _keeps(self, one: DecideRow) -> bool:
        state = self.state.value()
        fits = {
            "open": one.draft is None and one.issued is None,
            "draft": one.draft is not None,
            "issued": one.issued is not None and one.draft is None,
        }.get(str(state or ""), True)
        return fits and self.tambon.value() in ("", None, one.tambon_label)

    def _filter(self) -> None:
        self.table.model.refilter()

    def _chosen(self) -> list[DecideRow]:
        wanted = set(self.table.selected_ids())
        return [one for one in self.table.model.shown_rows() if one.item in wanted]

    def _selected(self) -> None:
        self.panel.show_rows(self._chosen())

    def _enter(self) -> None:
        self.panel.note_it()

    def _note(self, said: Said) -> None:
        rows = self._chosen()
        after = self._next(rows)
        before = latest(self.ws)
        with transaction(self.ws.db):
            made = self.attempt(lambda: self._decide(rows, said))
        if made:
            self.banner.hide()
            text = self.tr("%n result(s) noted, not sent yet", "", len(rows))
            self.done(text, "decision", undo=TakeBack(self, self.ws, before, ("decision",)))
            if after:
                self.table.select([after])
            self.table.grid.setFocus()

    def _decide(self, rows: Sequence[DecideRow], said: Said) -> bool:
        each = said.result == "accepted" and len(rows) > 1
        groups = [[one] for one in rows] if each else [list(rows)]
        for group in groups:
            decide.decide(
                self.ws,
                [one.item for one in group],
                result=said.result,
                reason=said.reason,
                amount=group[0].total if each else said.amount,
                fiscal_year=said.fiscal_year,
                decided_by=said.decided_by,
            )
        return True

    def _next(self, rows: Sequence[DecideRow]) -> str:
        """The first undecided item below those decided now, else the one right below."""
        shown = self.table.model.shown_rows()
        last = max((shown.index(one) for one in rows), default=-1)
        below = shown[last + 1 :]
        free = [one for one in below if one.draft is None and one.issued is None]
        return (free or below or shown)[0].item if shown else ""

    def _withdraw(self) -> None:
        before = latest(self.ws)
        items = [one.item for one in self._chosen()]
        if self.attempt(lambda: decide.withdraw(self.ws, items)):
            text = self.tr("%n draft(s) taken back", "", len(items))
            self.done(text, "decision", undo=TakeBack(self, self.ws, before, ("decision",)))

    def _show_changed(self) -> None:
        column = next(n for n, one in enumerate(self.table.model.columns) if one.key == "changed")
        self.table.grid.setColumnHidden(column, not any(one.changed_since_sent for one in self.rows))

    def _files(self) -> None:
        self.issuing.ask_folder()

    def _receive(self) -> None:
        self.go.emit("exchange", None)


def _item(one: DecideRow) -> str:
    return one.item
