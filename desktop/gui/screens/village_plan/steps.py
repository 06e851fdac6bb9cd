"""The steps of a plan at the left, from the forum to sending, and what each still lacks."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QPen, QShortcut
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from desktop.gui import theme
from desktop.gui.icons import icon
from desktop.gui.widgets.boxes import Page, column
from desktop.gui.widgets.card_button import CardButton
from desktop.gui.widgets.labels import Hint, ThaiLabel
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.planning.village_plan import PLACES, PlanFinding

GLYPH = 20
TITLES = {
    "forum": QT_TRANSLATE_NOOP("PlanSteps", "Forum"),
    "problems": QT_TRANSLATE_NOOP("PlanSteps", "Problems"),
    "projects": QT_TRANSLATE_NOOP("PlanSteps", "Projects"),
    "analysis": QT_TRANSLATE_NOOP("PlanSteps", "The village itself"),
    "resolution": QT_TRANSLATE_NOOP("PlanSteps", "Resolution"),
    "send": QT_TRANSLATE_NOOP("PlanSteps", "Send"),
}


class StepButton(CardButton):
    """One step: a check when nothing is missing, else what is; Ctrl and its number go there."""

    def __init__(self, place: str, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = place
        self._complete = False
        self.setToolTip(f"Ctrl+{number}")
        self.title, self.lacks = ThaiLabel(translate("PlanSteps", TITLES[place])), Hint()
        self.title.setFont(theme.font(theme.BODY, theme.font().Weight.Medium))
        box = column(self.title, self.lacks, gap=0)
        box.setContentsMargins(theme.M + GLYPH + theme.S, theme.S, theme.S, theme.S)
        self.hold(box, self.title, self.lacks)

    def show_findings(self, findings: Sequence[PlanFinding], summary: str) -> None:
        """Say what is missing, or `summary` when nothing is."""
        stops = [found for found in findings if not found.caution]
        self._complete = not stops
        words = (
            stops[0].message
            if stops
            else "\n".join(part for part in (summary, *(one.message for one in findings[:1])) if part)
        )
        more = len(stops or findings) - 1
        if more > 0:
            words = "\n".join((words, self.tr("and %n more", "", more)))
        self.lacks.set_text(words)
        self.lacks.set_role("due" if stops else "quiet")
        self.lacks.setVisible(bool(words))
        self.setAccessibleName(self.title.text())
        self.setAccessibleDescription(words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        colours, painter = theme.colours(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colours.ink("accent"), 1) if self.hasFocus() else Qt.PenStyle.NoPen)
        ground = "accent_soft" if self.isChecked() else "surface" if self.underMouse() else ""
        painter.setBrush(colours.ink(ground) if ground else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), theme.RADIUS, theme.RADIUS)
        name, role = ("check-circle-fill", "done") if self._complete else ("circle-dashed", "due")
        top = self.title.y() + (self.title.height() - GLYPH) // 2
        icon(name, role).paint(painter, theme.M - 2, top, GLYPH, GLYPH)


class PlanSteps(Page):
    """All of them; `picked` says the place to go to."""

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(gap=theme.XS, parent=parent)
        self.setFixedWidth(212)
        self.buttons = {place: StepButton(place, number) for number, place in enumerate(PLACES, 1)}
        self._group = QButtonGroup(self)
        for one in self.buttons.values():
            self._group.addButton(one)
            self.body.addWidget(one)
            QShortcut(QKeySequence(one.toolTip()), self).activated.connect(one.click)
        self.body.addStretch(1)
        self._group.buttonClicked.connect(self._clicked)

    def mark(self, place: str) -> None:
        """Show that `place` is on view."""
        self.buttons[place].setChecked(True)

    def show_findings(self, findings: Sequence[PlanFinding], summaries: dict[str, str]) -> None:
        """Say under each step what it lacks, or its summary."""
        for place, one in self.buttons.items():
            one.show_findings([found for found in findings if found.place == place], summaries.get(place, ""))

    def _clicked(self, clicked: QAbstractButton) -> None:
        if isinstance(clicked, StepButton):
            self.picked.emit(clicked.place)
