"""Asks for the letter by which districts are notified of their projects (D11)."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from desktop.domain.money import baht
from desktop.gui.language import count
from desktop.gui.screens.needs_plan.dialogs import Ask
from desktop.gui.screens.needs_plan.words import district
from desktop.gui.widgets.dates import DateEdit
from desktop.gui.widgets.fields import LineField
from desktop.gui.widgets.labels import Caption, Hint, ThaiLabel
from desktop.planning.allocated import DistrictSum

MOST = 8
"""So many districts are named one by one."""


class NotifyAsk(Ask):
    """Answers (letter, ISO day)."""

    def __init__(self, waiting: Sequence[DistrictSum], year: int, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        title = self.tr("Notify the districts of their projects of {year}").format(year=year)
        self.set_words(title, self.tr("Notify"))
        words = self.tr("{district}: {n} projects, {amount} baht")
        for one in waiting[:MOST]:
            said = words.format(district=district(one.district), n=count(one.waiting), amount=baht(one.amount))
            self.add(ThaiLabel(said))
        if len(waiting) > MOST:
            self.add(ThaiLabel(self.tr("and {n} more districts").format(n=count(len(waiting) - MOST))))
        self.letter = LineField(hint=self.tr("such as ชม 0017.2/123"))
        self.day = DateEdit(date.today().isoformat())
        self.add(Caption(self.tr("Letter number")), self.letter)
        self.add(Caption(self.tr("Date of the letter")), self.day)
        self.add(Hint(self.tr("Then the files for the districts are made.")))
        self.letter.line.textChanged.connect(self._typed)
        self._typed()
        self.letter.setFocus()

    def answer(self) -> tuple[str, str] | None:
        """Number and day, once both can be read."""
        self.letter.commit()
        self.day.commit()
        letter, day = str(self.letter.value() or ""), str(self.day.value() or "")
        return (letter, day) if letter and day and not self.day.is_wrong() else None

    def _typed(self) -> None:
        self.yes.setEnabled(bool(self.letter.line.text().strip()))
