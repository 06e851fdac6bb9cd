"""The resolution: the village committee's approval, its words, and what the village wants to become."""

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from desktop.domain.bodies import Committee, Meeting
from desktop.domain.dates import short_date
from desktop.gui.record_form import Place
from desktop.gui.screens.village_plan.form_page import FormPage
from desktop.gui.widgets.labels import Hint
from desktop.gui.widgets.text import ChoiceBox
from desktop.planning.village_plan import Facts


class ResolutionPage(FormPage):
    """The plan's approval, and the resolution of its latest forum."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.committees, self.meetings = ChoiceBox(), ChoiceBox()
        about = (
            Place(name="approved_on"),
            Place(name="edition"),
            Place(name="committee", made=self.committees),
            Place(name="meeting", span=2, made=self.meetings),
        )
        self.form = self.section(self.tr("Approval by the village committee"), "village_plan", about, columns=3)
        self.words = self.section(self.tr("Resolution"), "forum", (Place(name="resolution", span=1),), columns=1)
        self.missing_forum = Hint(self.tr("The text of the resolution is kept with the forum; enter the forum first."))
        self.body.insertWidget(self.body.count() - 1, self.missing_forum)
        self.vision = self.section(self.tr("Vision"), "village_plan", (Place(name="vision", span=1),), columns=1)

    def show_plan(
        self, known: Facts, committees: Iterable[Committee], meetings: Iterable[Meeting], *, locked: str
    ) -> None:
        """Show the plan's approval and the resolution of its latest forum."""
        plan, forum = known.plan if known.plan.id else None, known.forums[-1] if known.forums else None
        self.committees.set_choices([(None, "–"), *((one.id, one.name or "") for one in committees)])
        self.meetings.set_choices([(None, "–"), *((one.id, _meeting(one)) for one in meetings)])
        for form in (self.form, self.vision):
            self.show_record(form, plan, locked=locked)
        self.show_record(self.words, forum, locked=locked)
        self.words.setEnabled(forum is not None)
        self.missing_forum.setVisible(forum is None and not locked)


def _meeting(one: Meeting) -> str:
    return " · ".join(part for part in (one.number or "", short_date(one.date)) if part) or "–"
