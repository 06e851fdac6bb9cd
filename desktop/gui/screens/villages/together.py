"""Moves many villages' plans on at once: to which step, the days and the signer, and which plans lack what."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.gui import theme
from desktop.gui.columns import Column, named
from desktop.gui.language import count
from desktop.gui.screen import Screen
from desktop.gui.screens.undoing import do
from desktop.gui.screens.villages.columns import status_word
from desktop.gui.table_view import TableView
from desktop.gui.widgets.ask import Ask
from desktop.gui.widgets.boxes import column, row
from desktop.gui.widgets.dates import DateEdit
from desktop.gui.widgets.fields import LineField
from desktop.gui.widgets.labels import Caption, Hint
from desktop.gui.widgets.text import ChoiceBox, TextEdit
from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.planning.village_plan import PlanRow, together
from desktop.planning.village_plan.together import Ready
from desktop.planning.workspace import Workspace

KINDS = ("village_plan", "problem")


class TogetherAsk(Ask):
    """Answers (the plans with their steps, the reason for going on without what is missing, "" for none)."""

    def __init__(self, ws: Workspace, rows: Sequence[PlanRow], parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.want(720)
        self._ws, self._rows = ws, {one.plan: one for one in rows}
        self._ready: list[Ready] = []
        self.becomes = ChoiceBox([(one, status_word(one)) for one in together.TOGETHER], together.TOGETHER[-1])
        self.approved_on, self.submitted_on = DateEdit(), DateEdit()
        self.signer = LineField(hint=self.tr("such as chairman of the village committee"))
        self.found = Hint()
        self.lacking = TableView(self._columns(), _plan, totals=False)
        self.lacking.tools.hide()
        self.lacking.setMinimumHeight(theme.ROW * 4)
        self.reason = TextEdit(lines=1, hint=self.tr("Reason for going on without; empty: these stay as they are"))
        self.reason.installEventFilter(self)
        self._lay_out()
        for field in (self.becomes, self.approved_on, self.submitted_on, self.signer):
            field.edited.connect(self._look)
        self.reason.textChanged.connect(self._show)
        self._look()

    def answer(self) -> tuple[list[Ready], str] | None:
        """What moves, once the days can be read and something would move."""
        for field in (self.approved_on, self.submitted_on, self.signer, self.reason):
            field.commit()
        if self.approved_on.is_wrong() or self.submitted_on.is_wrong():
            return None
        going = self._going()
        return (going, self._reason()) if going else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the reason goes on."""
        pressed = event.key() if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else None
        if pressed in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go_on()
            return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        fields = row(gap=theme.M)
        for caption, field in (
            (self.tr("Up to the step"), self.becomes),
            (self.tr("Approved on"), self.approved_on),
            (self.tr("Sent on"), self.submitted_on),
        ):
            fields.addLayout(column(Caption(caption), field, gap=theme.XS), 1)
        self.add(fields)
        self.add(Caption(self.tr("Signed by")), self.signer)
        self.add(Hint(self.tr("Days and signer are entered only where a plan does not say them yet.")), self.found)
        self.add(self.lacking, self.reason)

    def _columns(self) -> list[Column]:
        return [
            Column(key="village", title=QT_TRANSLATE_NOOP("Columns", "Village"), text=self._village, width=200),
            named("lacks", QT_TRANSLATE_NOOP("Columns", "Lacks"), _lacks, tip=_all_it_lacks),
        ]

    def _village(self, one: Ready) -> str:
        found = self._rows[one.plan]
        words = self.tr("Moo {moo} {name}, T. {tambon}")
        return words.format(moo=found.moo, name=found.village_name, tambon=found.tambon_name)

    def _look(self, _value: object = None) -> None:
        given = {name: str(getattr(self, name).value() or "") for name in together.GIVEN}
        self._ready = together.rehearse(self._ws, self._rows, str(self.becomes.value()), given)
        self.lacking.set_rows([one for one in self._ready if not one.goes])
        self._show()

    def _show(self) -> None:
        going, lack = len(self._going()), sum(not one.goes for one in self._ready)
        self.set_words(self.tr("Move %n plan(s) on together", "", len(self._rows)), "")
        self.yes.setText(self.tr("Move %n plan(s) on", "", going))
        self.yes.setEnabled(bool(going))
        words = (
            self.tr("{ready} lack nothing; {lack} lack something:") if lack else self.tr("All {ready} lack nothing.")
        )
        self.found.set_text(words.format(ready=count(len(self._ready) - lack), lack=count(lack)))
        self.lacking.setVisible(bool(lack))
        self.reason.setVisible(bool(lack))

    def _reason(self) -> str:
        return self.reason.toPlainText().strip()

    def _going(self) -> list[Ready]:
        return [one for one in self._ready if one.goes or (self._reason() and one.waivable)]


class MoveTogether(QObject):
    """Asks and moves for the screen of the villages."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        self._screen = screen
        self._ws: Workspace = screen.desk.session

    def ask(self, rows: Sequence[PlanRow]) -> None:
        """Ask about these, of which each can move (`movable`)."""
        dialog = TogetherAsk(self._ws, rows, self._screen)
        dialog.answered.connect(self._move)
        dialog.open()

    def _move(self, said: tuple[Sequence[Ready], str]) -> None:
        ready, reason = said
        text = self.tr("%n plan(s) moved on", "", len(ready))
        do(self._screen, text, lambda: together.move_together(self._ws, ready, reason), *KINDS)


def _plan(one: Ready) -> str:
    return one.plan


def _lacks(one: Ready) -> str:
    return " · ".join(_messages(one))


def _all_it_lacks(one: Ready) -> str:
    return "\n".join(_messages(one))


def _messages(one: Ready) -> list[str]:
    return list(dict.fromkeys(finding.message for finding in one.findings))


def movable(rows: Sequence[PlanRow]) -> list[PlanRow]:
    """The rows whose plan can move on."""
    return [one for one in rows if one.plan and together.may_move(one.status)]
