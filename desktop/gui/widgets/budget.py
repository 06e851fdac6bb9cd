"""Money by year: an amount for each year beside the others, with their total."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.domain.money import baht
from desktop.gui import theme
from desktop.gui.widgets.fields import BahtEdit
from desktop.gui.widgets.labels import Caption, ThaiLabel


class BudgetEdit(QWidget):
    """Baht by year beside each other, with their total; `edited` says {year: satang or None} of the one changed.

    `remade` says that it offers other years, in fields of their own.
    """

    edited = Signal(object)
    remade = Signal()

    def __init__(self, years: Sequence[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.S)
        self._grid.setVerticalSpacing(2)
        self.total = ThaiLabel()
        self.total.setFont(theme.font(theme.BODY, QFont.Weight.DemiBold))
        self._fields: dict[str, BahtEdit] = {}
        self._why: tuple[bool, str] = (False, "")
        self.set_years(years)

    def set_years(self, years: Sequence[str]) -> None:
        """Offer these years (B.E.); amounts already shown stay."""
        if tuple(years) == tuple(self._fields):
            return
        amounts = self.value()
        while (taken := self._grid.takeAt(0)) is not None:
            if (gone := taken.widget()) is not None and gone is not self.total:
                gone.deleteLater()
        self._fields = {}
        for place, year in enumerate(years):
            self._add(place, year)
        self._grid.addWidget(self.total, 2, 0, 1, max(len(years), 1))
        self.set_value(amounts)
        self.set_read_only(*self._why)
        if self._fields:
            self.setFocusProxy(next(iter(self._fields.values())))
        self.remade.emit()

    def _add(self, place: int, year: str) -> None:
        caption = Caption(year)
        field = BahtEdit()
        field.line.setAccessibleName(year)
        field.setProperty("year", year)
        field.edited.connect(self._edited)
        self._grid.addWidget(caption, 0, place)
        self._grid.addWidget(field, 1, place, Qt.AlignmentFlag.AlignTop)
        self._grid.setColumnStretch(place, 1)
        self._fields[year] = field

    def field(self, year: str) -> BahtEdit:
        """The amount of one year."""
        return self._fields[year]

    def value(self) -> dict[str, int]:
        """Satang by year; years without an amount are absent."""
        return {year: amount for year, field in self._fields.items() if isinstance(amount := field.value(), int)}

    def set_value(self, value: object) -> None:
        """Show satang by year, without `edited`."""
        amounts = value if isinstance(value, Mapping) else {}
        for year, field in self._fields.items():
            field.set_value(amounts.get(year))
        self._show_total()

    def set_read_only(self, read_only: bool, why: str = "") -> None:
        """Readable but not changeable."""
        self._why = (read_only, why)
        for field in self._fields.values():
            field.set_read_only(read_only, why)

    def commit(self) -> None:
        """Take what is typed in any of the years."""
        for field in self._fields.values():
            field.commit()

    def reset(self) -> None:
        """Back to what is kept."""
        for field in self._fields.values():
            field.reset()

    def _edited(self, amount: object) -> None:
        field = self.sender()
        if isinstance(field, BahtEdit):
            self._show_total()
            self.edited.emit({str(field.property("year")): amount})

    def _show_total(self) -> None:
        amounts = self.value()
        words = self.tr("Total {baht} baht").format(baht=baht(sum(amounts.values())))
        self.total.set_text(words if amounts else self.tr("No budget entered"))
        self.total.set_role("text" if amounts else "quiet")
