"""Moving a plan on: the button of the usual next step, the menu of the others, and what to ask before."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from desktop.gui.screens.needs_plan.dialogs import TextAsk
from desktop.gui.screens.village_plan.asks import MoveDialog
from desktop.gui.screens.village_plan.state import PlanOnView
from desktop.gui.screens.village_plan.writing import PlanWriter
from desktop.gui.screens.villages.columns import status_word
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.planning import village_plan

STEPS = {
    "forum_done": QT_TRANSLATE_NOOP("PlanSteps", "Forum is held"),
    "approved": QT_TRANSLATE_NOOP("PlanSteps", "Committee has approved"),
    "submitted": QT_TRANSLATE_NOOP("PlanSteps", "Send to the district"),
    "received": QT_TRANSLATE_NOOP("PlanSteps", "Received"),
    "accepted": QT_TRANSLATE_NOOP("PlanSteps", "Checked, complete"),
    "promulgated": QT_TRANSLATE_NOOP("PlanSteps", "Promulgated"),
    "returned": QT_TRANSLATE_NOOP("PlanSteps", "Return for correction…"),
    "draft": QT_TRANSLATE_NOOP("PlanSteps", "Back to draft"),
    "superseded": QT_TRANSLATE_NOOP("PlanSteps", "Replaced by the next plan"),
}
"""What the buttons say that give a plan a status."""


REVISE = QT_TRANSLATE_NOOP("PlanSteps", "Revise the plan (new revision)")


def step_word(status: str, was: str = "") -> str:
    """What a person does to give a plan this status; an accepted one becomes a draft by being revised."""
    if status == "draft" and was in ("accepted", "promulgated"):
        return translate("PlanSteps", REVISE)
    return translate("PlanSteps", STEPS[status])


class PlanMover(QObject):
    """Asks for what is missing or for a reason, then lets `writer` move the plan. `go_to(finding)`, `step(±1)`."""

    go_to = Signal(object)
    step = Signal(int)

    def __init__(self, on_view: PlanOnView, writer: PlanWriter, window: QWidget) -> None:
        super().__init__(window)
        self._on_view, self._writer, self._window = on_view, writer, window
        self._wanted = ""

    def move_to(self, status: str) -> None:
        """Move the plan, or show what it lacks."""
        self._wanted = status
        if status == "returned":
            self._ask_reason()
            return
        findings = village_plan.missing(self._on_view.ws, self._on_view.plan, status)
        if not findings:
            self._writer.move_plan(status)
            return
        title = self.tr("Not complete yet for: {status}").format(status=status_word(status))
        stops = any(not one.caution for one in findings)
        verb = self.tr("Go on with these reasons") if stops else step_word(status)
        title = title if stops else self.tr("Before going on")
        dialog = MoveDialog(title, verb, findings, self._window)
        dialog.go_to.connect(self.go_to)
        dialog.confirmed.connect(self._waived)
        dialog.open()

    def menu(self) -> QMenu:
        """The other statuses that may follow, and the villages before and after; it goes when closed."""
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for status in self._on_view.following()[1:]:
            action = menu.addAction(step_word(status, self._on_view.status))
            action.setData(status)
            action.triggered.connect(self._other_status)
        menu.addSeparator()
        for words, keys, run in (
            (self.tr("Next village"), "Ctrl+PgDown", self.next_village),
            (self.tr("Village before"), "Ctrl+PgUp", self.village_before),
        ):
            action = menu.addAction(words)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(run)
        return menu

    def next_village(self) -> None:
        """Ask for the village after this one."""
        self.step.emit(1)

    def village_before(self) -> None:
        """Ask for the village before this one."""
        self.step.emit(-1)

    def _other_status(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.move_to(str(action.data()))

    def _waived(self, reasons: object) -> None:
        self._writer.move_plan(self._wanted, dict(reasons) if isinstance(reasons, dict) else {})

    def _ask_reason(self) -> None:
        title = self.tr("Return the plan for correction")
        asked = self.tr("What the village is to correct")
        dialog = TextAsk(title, self.tr("Return it"), asked, parent=self._window)
        dialog.answered.connect(self._returned)
        dialog.open()

    def _returned(self, reason: object) -> None:
        self._writer.move_plan("returned", return_reason=str(reason))
