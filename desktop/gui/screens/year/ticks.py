"""A list to tick that says how much stands behind each choice, and works within a form."""

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from desktop.gui.widgets.ticks import TickList


class Ticks(TickList):
    """As `TickList`, with `shown` rows; nothing in it is ever half entered."""

    def __init__(
        self, choices: Iterable[tuple[str, str]] = (), *, shown: int = 4, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.rows_shown = shown
        self.set_choices(choices)

    def reset(self) -> None:
        """Nothing to take back."""

    def commit(self) -> None:
        """Nothing is half entered."""
