"""Letters that are read from the back of a hall, larger or smaller by steps of the person's own."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from desktop.gui import theme
from desktop.gui.widgets.labels import ThaiLabel

BODY, TITLE, COUNT = range(3)
STEPS = (0.6, 0.75, 0.9, 1.0, 1.2, 1.45, 1.7)
USUAL = STEPS.index(1.0)


def letters(size: int, step: int = USUAL) -> QFont:
    """The letters of `BODY`, `TITLE` or `COUNT` at a step of `STEPS`."""
    weight = QFont.Weight.Normal if size == BODY else QFont.Weight.DemiBold
    return theme.font(theme.FORUM[size] * STEPS[step], weight)


class Said(ThaiLabel):
    """A text in letters of the forum."""

    letters = 200

    def __init__(self, size: int = BODY, parent: QWidget | None = None, *, role: str = "text") -> None:
        super().__init__("", parent, role=role)
        self._size = size
        self.enlarge(USUAL)

    def enlarge(self, step: int) -> None:
        """Take the letters of this step."""
        self.set_letters(letters(self._size, step))
