"""Before a plan moves on: what it lacks, each with the way to it, and going on with a reason."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.domain import rules
from desktop.gui import theme
from desktop.gui.widgets.boxes import Card, allow, button, column, row
from desktop.gui.widgets.dialog import Dialog
from desktop.gui.widgets.labels import Hint, Section, ThaiLabel
from desktop.gui.widgets.notes import Glyph
from desktop.gui.widgets.text import TextEdit
from desktop.planning.village_plan import PlanFinding

SHOWN = 3


class MoveDialog(Dialog):
    """Lists findings by rule. `go_to(finding)` leaves for one of them, `confirmed({rule: reason})` goes on."""

    go_to = Signal(object)
    confirmed = Signal(object)

    def __init__(self, title: str, action: str, findings: Sequence[PlanFinding], parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.want(640)
        self.reasons: dict[str, TextEdit] = {}
        self.go_buttons: dict[str, QPushButton] = {}
        self._findings = {finding.rule: finding for finding in reversed(findings)}
        self._stopping = {finding.rule for finding in findings if not finding.caution}
        groups: dict[str, list[PlanFinding]] = {}
        for finding in findings:
            groups.setdefault(finding.rule, []).append(finding)
        self.go_on = button(action, self._go_on, kind="main")
        help_text = Hint(
            self.tr("Complete what is missing, or state a reason for each. The reasons are kept.")
            if self._stopping
            else self.tr("Nothing stops this step; please look at what is not filled in yet.")
        )
        self.add(help_text, column(*[self._card(rule, group) for rule, group in groups.items()], None, gap=theme.M))
        self.finish(button(self.tr("Not now"), self.reject), self.go_on)
        self._check()

    def _card(self, rule: str, group: Sequence[PlanFinding]) -> Card:
        card = Card()
        only_asked = rule not in self._stopping
        mark = Glyph("info", "quiet", 18) if only_asked else Glyph("clock", "due", 18)
        head = row(mark, Section(rules.sentence(rule)), gap=theme.S)
        head.setStretch(1, 1)
        card.add(head)
        for finding in group[:SHOWN]:
            card.add(ThaiLabel(finding.message))
        if len(group) > SHOWN:
            card.add(ThaiLabel(self.tr("and %n more", "", len(group) - SHOWN), role="quiet"))
        goer = button(self.tr("Go there"), self._go_clicked, name="arrow-right", kind="quiet")
        goer.setProperty("rule", rule)
        self.go_buttons[rule] = goer
        remedy = row(Hint(group[0].remedy), goer)
        remedy.setStretch(0, 1)
        card.add(remedy)
        if all(finding.waivable for finding in group):
            hint = self.tr("Reason, if there is one") if only_asked else self.tr("Reason for going on without")
            self.reasons[rule] = TextEdit(hint=hint, lines=1)
            self.reasons[rule].setAccessibleName(self.reasons[rule].placeholderText())
            self.reasons[rule].textChanged.connect(self._check)
            card.add(self.reasons[rule])
        return card

    def _check(self) -> None:
        ready = all(rule in self.reasons and self.reasons[rule].toPlainText().strip() for rule in self._stopping)
        allow(self.go_on, able=ready, why=self.tr("Complete what is missing, or state every reason, first."))

    def _go_clicked(self) -> None:
        clicked = self.sender()
        if isinstance(clicked, QPushButton):
            self.go_to.emit(self._findings[str(clicked.property("rule"))])
            self.accept()

    def _go_on(self) -> None:
        said = {rule: field.toPlainText().strip() for rule, field in self.reasons.items()}
        self.confirmed.emit({rule: reason for rule, reason in said.items() if reason})
        self.accept()
