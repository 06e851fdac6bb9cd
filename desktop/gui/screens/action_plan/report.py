"""Asks how far a project is: day, percent, what was paid out, what hinders."""

from datetime import date

from PySide6.QtWidgets import QWidget

from desktop.gui import theme
from desktop.gui.widgets.ask import Ask
from desktop.gui.widgets.boxes import column, row
from desktop.gui.widgets.dates import DateEdit
from desktop.gui.widgets.fields import BahtEdit, IntEdit
from desktop.gui.widgets.labels import Caption, ThaiLabel
from desktop.gui.widgets.text import TextEdit
from desktop.planning.action_plan import ActionRow


class ReportAsk(Ask):
    """Answers the words of `report_progress`."""

    def __init__(self, about: ActionRow, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.set_words(self.tr("How far is it?"), self.tr("Report"))
        self.day = DateEdit(date.today().isoformat())
        self.percent = IntEdit(low=0, high=100)
        self.disbursed = BahtEdit(about.disbursed)
        self.problem = TextEdit(lines=2, hint=self.tr("Leave empty when nothing hinders"))
        self.add(ThaiLabel(about.title, role="quiet"))
        first = column(Caption(self.tr("Day")), self.day, gap=theme.XS)
        second = column(Caption(self.tr("Done (percent)")), self.percent, gap=theme.XS)
        third = column(Caption(self.tr("Paid out so far (baht)")), self.disbursed, gap=theme.XS)
        self.add(row(first, second, third, gap=theme.M))
        self.add(Caption(self.tr("What hinders")), self.problem)
        self.percent.setFocus()

    def answer(self) -> dict[str, object] | None:
        """The words, once all can be read and something is said."""
        fields = (self.day, self.percent, self.disbursed)
        for one in (*fields, self.problem):
            one.commit()
        if any(one.is_wrong() for one in fields) or not self.day.value():
            return None
        percent, paid = self.percent.value(), self.disbursed.value()
        if percent is None and paid is None and not self.problem.value():
            return None
        said = {"percent": "" if percent is None else str(percent), "disbursed": paid}
        return {"date": self.day.value(), "problem": self.problem.value(), **said}
