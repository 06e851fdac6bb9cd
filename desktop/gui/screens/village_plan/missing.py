"""What a place of the plan lacks, at its top: each sentence with the way to its field."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.gui import theme
from desktop.gui.screens.year.clearing import clear
from desktop.gui.widgets.boxes import button, column, row
from desktop.gui.widgets.labels import Hint, ThaiLabel
from desktop.gui.widgets.notes import Glyph
from desktop.planning.village_plan import PlanFinding

MOST = 6


class MissingList(QWidget):
    """One line that keeps its room, so that nothing below moves while one types; the others open below it.

    `asked(field)` when a person wants to go there.
    """

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines, self.others = column(gap=theme.XS), column(gap=theme.XS)
        self.more = button("", self._turn, kind="quiet")
        self.more.setCheckable(True)
        self.rest = QWidget()
        self.rest.setLayout(self.others)
        self.first = QWidget()
        head = row(gap=theme.S)
        head.addLayout(self.lines)
        head.addWidget(self.more)
        head.addStretch(1)
        self.first.setLayout(head)
        self.first.setMinimumHeight(max(theme.ROW, self.more.sizeHint().height()))
        self.setLayout(column(self.first, self.rest, gap=theme.XS))
        self.show_findings(())

    def show_findings(self, findings: Sequence[PlanFinding]) -> None:
        """What stops the next step first, then what is only asked for."""
        self.first.setMinimumHeight(max(self.first.minimumHeight(), self._height()))
        clear(self.lines)
        clear(self.others)
        every = sorted(findings, key=lambda one: one.caution)
        for place, found in enumerate(every[:MOST]):
            (self.others if place else self.lines).addWidget(self._line(found))
        if len(every) > MOST:
            self.others.addWidget(Hint(self.tr("and {n} more").format(n=len(every) - MOST)))
        self.more.setText(self.tr("and {n} more").format(n=len(every) - 1))
        self.more.setVisible(len(every) > 1)
        self.first.setMinimumHeight(max(self.first.minimumHeight(), self.first.sizeHint().height()))
        self._turn()

    def _height(self) -> int:
        """How high the line is now, in as many rows as its words take: it keeps that room, so that nothing moves."""
        return self.first.heightForWidth(self.first.width()) if self.isVisible() else 0

    def _turn(self) -> None:
        self.rest.setVisible(self.more.isChecked() and self.others.count() > 0)

    def _line(self, found: PlanFinding) -> QWidget:
        name, role = ("info", "quiet") if found.caution else ("circle-dashed", "due")
        go = button(self.tr("Fill in"), self._clicked, kind="quiet")
        go.setProperty("field", found.field)
        go.setAccessibleName(found.message)
        made = QWidget()
        box = row(Glyph(name, role, 18), ThaiLabel(found.message, role="quiet" if found.caution else ""), go)
        made.setLayout(box)
        return made

    def _clicked(self) -> None:
        asked = self.sender()
        if isinstance(asked, QPushButton):
            self.asked.emit(str(asked.property("field")))
