"""Which plan year is worked on: one of those offered, or any other that is typed."""

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from desktop.gui.widgets.text import ChoiceBox

OTHER = "other"


class YearBox(ChoiceBox):
    """`edited(year)` in B.E.; the last choice asks for a year that is not offered."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(self.tr("Plan year"))

    def set_years(self, years: Iterable[int], shown: int) -> None:
        """Offer these years, newest first, and show one of them or another."""
        every = sorted({*years, shown}, reverse=True)
        words = self.tr("Plan of {year}")
        self.set_choices([*((year, words.format(year=year)) for year in every), (OTHER, self.tr("Another year…"))])
        self.set_value(shown)

    def _chosen(self, index: int) -> None:
        if self._ids[index] != OTHER:
            super()._chosen(index)
            return
        from desktop.gui.screens.year.other_year import YearAsk  # the dialogs are not needed at start

        self.set_value(self.value())
        ask = YearAsk(self.window())
        ask.answered.connect(self._take)
        ask.open()

    def _take(self, year: object) -> None:
        if isinstance(year, int) and year != self.value():
            self.set_years([one for one in self._ids if isinstance(one, int)], year)
            self.edited.emit(year)
