"""The questions of a step: which meeting resolved, letter, day; and what is missing, with a reason to go on."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain import rules
from desktop.domain.bodies import Committee, Meeting
from desktop.domain.dates import short_date
from desktop.gui import theme
from desktop.gui.widgets.ask import Ask
from desktop.gui.widgets.boxes import Card, allow, button, column, row
from desktop.gui.widgets.dates import DateEdit
from desktop.gui.widgets.fields import LineField
from desktop.gui.widgets.labels import Caption, Hint, ThaiLabel
from desktop.gui.widgets.text import ChoiceBox, TextEdit
from desktop.planning.bodies import HELD
from desktop.planning.guards import Finding
from desktop.planning.workspace import Workspace

if TYPE_CHECKING:
    from desktop.gui.screens.year.steps import Step

NEW = "new"
"""The choice of a meeting that is entered here."""


class StepAsk(Ask):
    """Answers the fields asked: a meeting's id or the fields of a new one, a letter, an ISO day."""

    def __init__(self, step: "Step", ws: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(step.verb.rstrip("…"), step.verb.rstrip("…"), parent)
        self.want(580)
        self.fields: dict[str, Any] = {}
        if step.summary:
            self.add(ThaiLabel(step.summary, role="quiet"))
        for name, what in step.asks.items():
            known = step.known.get(name)
            if what == "meeting":
                self.fields[name] = MeetingChoice(ws, step.committee, known, step.body)
                self.add(Caption(self.tr("Meeting that resolved")), self.fields[name])
            elif what == "letter":
                self.fields[name] = LineField(known or None, hint=self.tr("such as ชม 1018/123"))
                self.add(Caption(self.tr("Letter number")), self.fields[name])
            else:
                self.fields[name] = DateEdit(known or date.today().isoformat())
                self.add(Caption(self.tr("Day")), self.fields[name])
        for first in list(self.fields.values())[:1]:
            first.setFocus()

    def answer(self) -> dict[str, Any] | None:
        """The fields, once all can be read."""
        said: dict[str, Any] = {}
        for name, one in self.fields.items():
            one.commit()
            if one.is_wrong():
                return None
            if one.value():
                said[name] = one.value()
        return said


class MeetingChoice(QWidget):
    """One of the meetings held, or a new one by number, day and resolution."""

    def __init__(
        self, ws: Workspace, committee: str, known: object, body: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        names = {one.id: one.name or "" for one in ws.every(Committee)}
        held = [one for one in ws.every(Meeting, "1 ORDER BY date DESC, id") if one.status in HELD]
        every: list[tuple[object, str]] = [(None, self.tr("None yet"))]
        every += [(one.id, _meeting(one, names.get(one.committee or "", ""))) for one in held]
        if committee or body:
            new = self.tr("A meeting of {name} that is not recorded yet…").format(name=names.get(committee, body))
            every.append((NEW, new))
        usual = known or next((one.id for one in held if one.committee == committee), None)
        self.choice = ChoiceBox(every, usual or (NEW if committee or body else None))
        self.number = LineField(hint=self.tr("such as 2/2558"))
        self.day = DateEdit(date.today().isoformat())
        self.resolutions = TextEdit(hint=self.tr("What the meeting resolved"), lines=2)
        self.new = QWidget()
        numbered = column(Caption(self.tr("Meeting no.")), self.number, gap=theme.XS)
        dated = column(Caption(self.tr("Day of the meeting")), self.day, gap=theme.XS)
        self.new.setLayout(
            column(
                row(numbered, dated, gap=theme.M),
                Caption(self.tr("Resolution")),
                self.resolutions,
                gap=theme.XS,
            )
        )
        self.setLayout(column(self.choice, self.new, gap=theme.S))
        self.setFocusProxy(self.choice)
        self.choice.edited.connect(self._chosen)
        self._chosen()

    def commit(self) -> None:
        """Take what is typed."""
        for one in (self.number, self.day, self.resolutions):
            one.commit()

    def is_wrong(self) -> bool:
        """Whether the new meeting lacks its day, number or resolution."""
        if self.choice.value() != NEW:
            return False
        return self.day.is_wrong() or not (self.number.value() and self.day.value() and self.resolutions.value())

    def value(self) -> object:
        """The id of a meeting, the fields of a new one, or None."""
        if self.choice.value() != NEW:
            return self.choice.value()
        said = {"number": self.number.value(), "date": self.day.value()}
        return {**said, "resolutions": self.resolutions.value()}

    def _chosen(self) -> None:
        self.new.setVisible(self.choice.value() == NEW)


def _meeting(one: Meeting, committee: str) -> str:
    return "  ".join(part for part in (committee, one.number or "", short_date(one.date)) if part)


class MissingAsk(Ask):
    """Lists what is missing by rule; goes on only with a reason, where the rules allow that. Answers rule → reason."""

    shown = Signal(str, str)

    def __init__(self, findings: Sequence[Finding], parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.want(600)
        self.set_words(self.tr("Some things are missing"), self.tr("Go on with this reason"))
        self._rules = list(dict.fromkeys(finding.rule for finding in findings))
        self.add(column(*[self._card(finding) for finding in findings], gap=theme.S))
        self.reason = TextEdit(hint=self.tr("Reason for going on without"), lines=1)
        if all(finding.waivable for finding in findings):
            self.add(self.reason)
        else:
            self.yes.hide()
        self.reason.textChanged.connect(self._typed)
        self._typed()

    def answer(self) -> Mapping[str, str] | None:
        """Rule → reason."""
        self.reason.commit()
        return dict.fromkeys(self._rules, self.reason.value()) if self.reason.value() else None

    def _card(self, finding: Finding) -> Card:
        look = button(self.tr("Show"), self._look, kind="quiet")
        look.setProperty("finding", [finding.kind, finding.record])
        told = column(ThaiLabel(finding.message), Hint(finding.remedy), gap=0)
        line = row(gap=theme.L)
        line.addLayout(told, 1)
        line.addWidget(look)
        card = Card()
        if finding.rule in rules.RULES:
            card.add(Caption(rules.sentence(finding.rule)))
        return card.add(line)

    def _typed(self) -> None:
        allow(self.yes, able=bool(self.reason.toPlainText().strip()), why=self.tr("Write the reason first."))

    def _look(self) -> None:
        asked = self.sender()
        if asked is not None:
            kind, record = asked.property("finding")
            self.reject()
            self.shown.emit(kind, record)
