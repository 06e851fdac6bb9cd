"""Before a plan moves on: what it lacks, each with the way to it, and going on with a reason."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from desktop.domain import rules
from desktop.gui import theme
from desktop.gui.widgets.boxes import Card, Page, button, column, row
from desktop.gui.widgets.labels import Hint, Section, ThaiLabel
from desktop.gui.widgets.notes import Glyph
from desktop.gui.widgets.text import TextEdit
from desktop.planning.village_plan import PlanFinding

SHOWN = 3


class MoveDialog(QDialog):
    """Lists findings by rule. `go_to(finding)` leaves for one of them, `confirmed({rule: reason})` goes on."""

    go_to = Signal(object)
    confirmed = Signal(object)

    def __init__(self, title: str, action: str, findings: Sequence[PlanFinding], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.resize(640, 620)
        self.reasons: dict[str, TextEdit] = {}
        self.go_buttons: dict[str, QPushButton] = {}
        self._findings = {finding.rule: finding for finding in reversed(findings)}
        groups: dict[str, list[PlanFinding]] = {}
        for finding in findings:
            groups.setdefault(finding.rule, []).append(finding)
        self.go_on = button(action, self._go_on, kind="main")
        page = Page(*[self._card(rule, group) for rule, group in groups.items()], None, gap=theme.M)
        help_text = Hint(self.tr("Complete what is missing, or state a reason for each. The reasons are kept."))
        box = column(
            Section(title),
            help_text,
            page,
            row(None, button(self.tr("Not now"), self.reject), self.go_on),
            gap=theme.M,
            margin=theme.XL,
        )
        box.setStretch(2, 1)
        self.setLayout(box)
        self._check()

    def _card(self, rule: str, group: Sequence[PlanFinding]) -> Card:
        card = Card()
        head = row(Glyph("clock", "due", 18), Section(rules.sentence(rule)), gap=theme.S)
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
            self.reasons[rule] = TextEdit(hint=self.tr("Reason for going on without"), lines=1)
            self.reasons[rule].setAccessibleName(self.reasons[rule].placeholderText())
            self.reasons[rule].textChanged.connect(self._check)
            card.add(self.reasons[rule])
        return card

    def _check(self) -> None:
        ready = all(rule in self.reasons and self.reasons[rule].toPlainText().strip() for rule in self._findings)
        self.go_on.setEnabled(ready)

    def _go_clicked(self) -> None:
        clicked = self.sender()
        if isinstance(clicked, QPushButton):
            self.go_to.emit(self._findings[str(clicked.property("rule"))])
            self.accept()

    def _go_on(self) -> None:
        self.confirmed.emit({rule: field.toPlainText().strip() for rule, field in self.reasons.items()})
        self.accept()


class ReasonDialog(QDialog):
    """Asks for one text that must be given; `given(text)`."""

    given = Signal(str)

    def __init__(self, title: str, words: str, action: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.resize(520, 240)
        self.text = TextEdit(hint=words, lines=3)
        self.text.setAccessibleName(words)
        self.go_on = button(action, self._go_on, kind="main")
        self.go_on.setEnabled(False)
        self.text.textChanged.connect(self._check)
        box = column(
            Section(title),
            self.text,
            None,
            row(None, button(self.tr("Not now"), self.reject), self.go_on),
            gap=theme.M,
            margin=theme.XL,
        )
        self.setLayout(box)

    def _check(self) -> None:
        self.go_on.setEnabled(bool(self.text.toPlainText().strip()))

    def _go_on(self) -> None:
        self.given.emit(self.text.toPlainText().strip())
        self.accept()
