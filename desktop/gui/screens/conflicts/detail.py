"""One case in three columns: ours, theirs, result; each side with who, when and at which forum, and its button."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.gui import theme
from desktop.gui.screens.conflicts.editor import Editor, editor_for
from desktop.gui.screens.conflicts.marked import Marked
from desktop.gui.widgets.boxes import Card, Piece, button, column, line, row
from desktop.gui.widgets.labels import Caption, Hint, Section, ThaiLabel
from desktop.planning import conflicts
from desktop.planning.conflicts import SAME, Case, Part, Side
from desktop.planning.workspace import Workspace


class CaseCard(Card):
    """Emits what a person decides: `chosen(value)`, and `later` and `back` for putting off and taking up again."""

    chosen = Signal(object)
    later = Signal()
    back = Signal()
    parted = Signal()

    def __init__(self, ws: Workspace, case: Case, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.case = case
        self.editor: Editor | None = None
        self.takes: list[QWidget] = []
        self.body.setSpacing(theme.S)
        self.add(self._head())
        if not case.sides:
            self.add(ThaiLabel(self.tr("What belongs to either is shown under the first one opened.")))
            self.add(row(button(self.tr("Let them stand apart"), self.parted.emit, name="arrows-out-simple"), None))
            return
        ours, theirs = self._column(self.tr("Ours"), case.ours), self._theirs()
        columns = row(gap=theme.L)
        for one in (ours, theirs, self._result(ws)):
            columns.addWidget(one, 1)
        self.add(columns)

    def _head(self) -> QWidget:
        made, case = QWidget(), self.case
        about = " · ".join(part for part in (case.where, case.held) if part)
        head = column(Section(f"{case.title} – {case.label}"), *([Hint(about)] if about else []), gap=0)
        made.setLayout(head)
        return made

    def _theirs(self) -> QWidget:
        made, box = QWidget(), column(gap=theme.M)
        for place, side in enumerate(self.case.theirs):
            if place:
                box.addWidget(line())
            box.addWidget(self._column(self.tr("Theirs") if not place else "", side))
        box.addStretch(1)
        made.setLayout(box)
        return made

    def _column(self, caption: str, side: Side) -> QWidget:
        pieces: list[Piece] = [Caption(caption)] if caption else []
        pieces += [Marked(self._parts(side)), *(Hint(text) for text in (side.told, side.meeting) if text)]
        if side.stands and self.case.what != SAME:
            pieces.append(Hint(self.tr("Everyone sees this one for now.")))
        if side.take and not self.case.why_not:
            take = button(side.take, _Choose(self, side.value), name="check")
            take.setAccessibleName(f"{side.take}: {side.shown}")
            self.takes.append(take)
            pieces.append(row(take, None))
        made = QWidget()
        made.setLayout(column(*pieces, None, gap=theme.XS))
        return made

    def _parts(self, side: Side) -> tuple[Part, ...]:
        """The text with what the other side does not have; ours is measured by the first of theirs."""
        others = self.case.theirs if side is self.case.ours else (self.case.ours,)
        if not others or self.case.what != conflicts.FIELD or side.value != side.shown:
            return (Part(side.shown, own=False),)
        return conflicts.differing(side.shown, others[0].shown)[0]

    def _result(self, ws: Workspace) -> QWidget:
        made, case = QWidget(), self.case
        pieces: list[Piece] = [Caption(self.tr("Result"))]
        if case.why_not:
            pieces.append(ThaiLabel(case.why_not))
        elif case.what == SAME:
            pieces += self._join()
        elif (editor := editor_for(ws, case)) is not None:
            self.editor = editor
            self.typed = button(self.tr("Decide so"), self._typed, name="check", kind="main")
            pieces += [editor.field, Hint(self.tr("Take a side, or write what was agreed.")), row(self.typed, None)]
        else:
            pieces.append(Hint(self.tr("Take one of the sides.")))
        pieces += self._putting_off()
        made.setLayout(column(*pieces, None, gap=theme.XS))
        return made

    def _join(self) -> list[Piece]:
        self.joined = button(self.tr("They are one: show them as one"), _Choose(self, "same"), name="arrows-in-simple")
        self.apart = button(self.tr("They are two"), _Choose(self, "apart"), kind="quiet")
        hint = Hint(self.tr("What belongs to either is shown under the first one opened; this can be taken back."))
        return [hint, row(self.joined, None), row(self.apart, None)]

    def _putting_off(self) -> list[Piece]:
        if self.case.later is not None:
            words = self.tr("Postponed: {note}").format(note=self.case.later) if self.case.later else ""
            again = button(self.tr("Take up again"), self.back.emit, name="arrow-counter-clockwise", kind="quiet")
            return [*([Hint(words)] if words else []), row(again, None)]
        put_off = button(self.tr("Postpone…"), self.later.emit, name="clock", kind="quiet")
        return [row(put_off, None)]

    def _typed(self) -> None:
        if self.editor is not None and self.editor.is_right():
            self.chosen.emit(self.editor.value())

    def words_of(self, side: Side) -> str:
        """A side as read, with signs round what differs: for tests and for reading aloud."""
        return conflicts.marked(self._parts(side))


class _Choose:
    """What a side's button does."""

    def __init__(self, card: CaseCard, value: object) -> None:
        self._card, self._value = card, value

    def __call__(self) -> None:
        self._card.chosen.emit(self._value)
