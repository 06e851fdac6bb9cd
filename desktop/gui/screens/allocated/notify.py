"""Asks for the letter by which districts are notified of their projects (D11)."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop.domain.money import baht
from desktop.gui.language import count
from desktop.gui.screens.needs_plan.dialogs import LetterAsk
from desktop.gui.screens.needs_plan.words import district
from desktop.gui.widgets.labels import ThaiLabel
from desktop.planning.allocated import DistrictSum

MOST = 8
"""So many districts are named one by one."""


class NotifyAsk(LetterAsk):
    """Answers (letter, ISO day)."""

    def __init__(self, waiting: Sequence[DistrictSum], year: int, parent: QWidget | None = None) -> None:
        super().__init__("", self.tr("such as ชม 0017.2/123"), parent)
        title = self.tr("Notify the districts of their projects of {year}").format(year=year)
        self.set_words(title, self.tr("Notify"))
        words = self.tr("{district}: {n} projects, {amount} baht")
        for one in waiting[:MOST]:
            said = words.format(district=district(one.district), n=count(one.waiting), amount=baht(one.amount))
            self.add(ThaiLabel(said))
        if len(waiting) > MOST:
            self.add(ThaiLabel(self.tr("and {n} more districts").format(n=count(len(waiting) - MOST))))
        self.add_letter(self.tr("Then the files for the districts are made."))
