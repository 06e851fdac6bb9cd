"""The cards of the first screen: what to do now, the first steps of a new office, what came and went."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QWidget

from desktop.domain.dates import short_date
from desktop.gui.meanings import NAMED
from desktop.gui.theme import L, Meaning
from desktop.gui.widgets.boxes import row
from desktop.gui.widgets.glyph_lines import GlyphLine, GlyphLines
from desktop.gui.widgets.labels import Hint, ThaiLabel
from desktop.gui.widgets.notes import Glyph, StatusChip
from desktop.planning.exchange_list import FileRow
from desktop.planning.home_mail import Todo
from desktop.planning.home_steps import FirstStep

NUMBERS = ("number-circle-one", "number-circle-two", "number-circle-three")


class Lead(QPushButton):
    """A button that says where it leads: a screen, and what to open there."""

    led = Signal(str, object)

    def __init__(self, text: str, screen: str, what: str = "", *, kind: str = "") -> None:
        super().__init__(text)
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.leads_to, self._what = screen, what
        self.clicked.connect(self._lead)

    def _lead(self) -> None:
        self.led.emit(self.leads_to, self._what or None)


class LeadsCard(GlyphLines):
    """`go` names a screen and what to open there."""

    go = Signal(str, object)

    def leads(self) -> list[Lead]:
        """The buttons shown, in order."""
        return self.inner.findChildren(Lead)


class TodoCard(LeadsCard):
    """What to do now; calm words when there is nothing."""

    def show_todos(self, todos: Sequence[Todo]) -> None:
        """Show these, most urgent first."""
        nothing = GlyphLine(Glyph("check-circle", "done", 22), [ThaiLabel(self.tr("Nothing is waiting for you."))])
        self.show_lines([self._line(todo) for todo in todos] or [nothing])

    def _line(self, todo: Todo) -> QWidget:
        meaning = NAMED[todo.meaning]
        lead = Lead(todo.action, todo.screen, todo.what)
        lead.led.connect(self.go)
        detail = [Hint(todo.detail, role="late" if meaning is Meaning.LATE else "quiet")] if todo.detail else []
        shown = GlyphLine(Glyph(meaning.icon, meaning.role, 22), [ThaiLabel(todo.title), *detail], lead)
        shown.setAccessibleName(f"{meaning.word}: {todo.title}")
        return shown


class StepsCard(LeadsCard):
    """The first steps of a new office: those done are ticked, the next one has the main button."""

    def show_steps(self, steps: Sequence[FirstStep]) -> None:
        """Show these in their order."""
        following = next((step for step in steps if not step.done), None)
        self.show_lines([self._line(place, step, main=step is following) for place, step in enumerate(steps)])

    def _line(self, place: int, step: FirstStep, *, main: bool) -> QWidget:
        glyph = Glyph("check-circle-fill", "done", 28) if step.done else Glyph(NUMBERS[place], "accent", 28)
        lead = Lead(step.action, step.screen, step.what, kind="main" if main else "")
        lead.led.connect(self.go)
        return GlyphLine(glyph, [ThaiLabel(step.title), Hint(step.detail)], lead)


class LatelyCard(LeadsCard):
    """Files sent and received, newest first."""

    def show_rows(self, rows: Sequence[FileRow]) -> None:
        """Show these, and where all of them stand."""
        lead = Lead(self.tr("All that was sent and received"), "exchange", "log", kind="quiet")
        lead.led.connect(self.go)
        foot = QFrame()
        foot.setLayout(row(lead, None, gap=L))
        self.show_lines([*(self._line(one) for one in rows), foot])

    def _line(self, one: FileRow) -> QWidget:
        sent = one.direction == "out"
        words = self.tr("Made for {office}") if sent else self.tr("Received from {office}")
        about = ThaiLabel(words.format(office=one.office))
        chip = StatusChip(NAMED[one.meaning], one.word)
        glyph = Glyph("paper-plane-tilt" if sent else "tray", "quiet", 20)
        return GlyphLine(glyph, [about, Hint(f"{short_date(one.at)} · {one.name}")], chip)
