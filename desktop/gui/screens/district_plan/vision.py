"""Vision, SWOT and the years of the plan, stored as each field is left."""

from typing import TYPE_CHECKING

from desktop.gui import theme
from desktop.gui.widgets.boxes import Page
from desktop.gui.widgets.fields import YearEdit
from desktop.gui.widgets.form import Form
from desktop.gui.widgets.text import TextEdit

if TYPE_CHECKING:
    from desktop.gui.screens.district_plan.screen import DistrictPlanScreen

NAMES = (
    "vision",
    "from_year",
    "to_year",
    "mission",
    "goals",
    "strengths",
    "weaknesses",
    "opportunities",
    "threats",
    "context",
)


class VisionPage(Page):
    """The plan's own words."""

    def __init__(self, screen: "DistrictPlanScreen") -> None:
        self.form = Form(columns=2)
        super().__init__(self.form, None, gap=theme.M)
        self.owner, self._shown = screen, ""
        form = self.form
        form.add("vision", self.tr("Vision"), TextEdit(lines=2, hint=self.tr("What the district is to become")), span=2)
        form.add("from_year", self.tr("From year (B.E.)"), YearEdit())
        form.add("to_year", self.tr("To year (B.E.)"), YearEdit())
        form.add("mission", self.tr("Mission"), TextEdit(lines=2))
        form.add("goals", self.tr("Goals"), TextEdit(lines=2))
        form.add("strengths", self.tr("Strengths"), TextEdit(lines=3))
        form.add("weaknesses", self.tr("Weaknesses"), TextEdit(lines=3))
        form.add("opportunities", self.tr("Opportunities"), TextEdit(lines=3))
        form.add("threats", self.tr("Threats"), TextEdit(lines=3))
        form.add("context", self.tr("Basic data and context"), TextEdit(lines=3), span=2)
        form.edited.connect(self._edited)

    def refresh(self) -> None:
        """Show the plan as it is in the store."""
        plan = self.owner.plan
        values = {name: getattr(plan, name) if plan else None for name in NAMES}
        (self.form.set_values if self.owner.record == self._shown else self.form.load)(values)
        self._shown = self.owner.record
        self.form.set_read_only(
            not self.owner.editable, "" if self.owner.editable else self.tr("The plan is approved.")
        )

    def _edited(self, name: str, value: object) -> None:
        screen = self.owner
        if screen.set_fields("district_plan", screen.document(), {name: value}):
            screen.refresh(frozenset({"district_plan"}))
