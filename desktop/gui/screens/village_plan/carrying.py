"""Asks what of last year's proposals that were not given the village proposes again."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop.domain.money import baht
from desktop.gui.screens.year.ticks import Ticks
from desktop.gui.widgets.ask import Ask
from desktop.gui.widgets.boxes import button, row
from desktop.gui.widgets.labels import Hint
from desktop.planning.village_plan import Earlier

SHOWN = 9


class CarryAsk(Ask):
    """A list to tick; answers the ids ticked."""

    def __init__(self, offered: Sequence[Earlier], parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.want(980)
        cycle = offered[0].cycle if offered else 0
        self.set_words(
            self.tr("Not answered or refused for {cycle}: propose again?").format(cycle=cycle), self.tr("Carry over")
        )
        self.list = Ticks([(one.id, self._words(one)) for one in offered], shown=SHOWN)
        hint = self.tr("Ticked ones are copied into this plan with the problems they solve; budgets move on a year.")
        self.every = button(self.tr("All of them"), self.list.tick_all, name="check-square", kind="quiet")
        line = row(Hint(hint), self.every)
        line.setStretch(0, 1)
        self.add(line, self.list)
        self.list.edited.connect(self._ticked)
        self._ticked()
        self.list.setFocus()

    def answer(self) -> tuple[str, ...] | None:
        """The ids ticked."""
        return self.list.value() or None

    def _words(self, one: Earlier) -> str:
        """Year and times first: in a long line it is the reason that gives way."""
        asked = self.tr("{baht} baht").format(baht=baht(one.asked)) if one.asked else ""
        again = self.tr("plan of {cycle}, time no. {n}").format(cycle=one.cycle, n=one.times)
        said = one.answer or self.tr("problem without a project")
        return " · ".join(part for part in (again, one.title, asked, said, one.reason) if part)

    def _ticked(self) -> None:
        self.yes.setEnabled(bool(self.list.value()))
