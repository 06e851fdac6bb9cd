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

MOST = 4


class MissingList(QWidget):
    """Hidden while nothing is missing; `asked(field)` when a person wants to go there."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = column(gap=theme.XS)
        self.setLayout(self.lines)
        self.hide()

    def show_findings(self, findings: Sequence[PlanFinding]) -> None:
        """What stops the next step first, then what is only asked for."""
        clear(self.lines)
        every = sorted(findings, key=lambda one: one.caution)
        for found in every[:MOST]:
            self.lines.addWidget(self._line(found))
        if len(every) > MOST:
            self.lines.addWidget(Hint(self.tr("and {n} more").format(n=len(every) - MOST)))
        self.setVisible(bool(every))

    def _line(self, found: PlanFinding) -> QWidget:
        name, role = ("info", "quiet") if found.caution else ("circle-dashed", "due")
        go = button(self.tr("Fill in"), self._clicked, kind="quiet")
        go.setProperty("field", found.field)
        go.setAccessibleName(found.message)
        made = QWidget()
        box = row(Glyph(name, role, 18), ThaiLabel(found.message, role="quiet" if found.caution else ""), go, None)
        made.setLayout(box)
        return made

    def _clicked(self) -> None:
        asked = self.sender()
        if isinstance(asked, QPushButton):
            self.asked.emit(str(asked.property("field")))
