"""The framework's dispatch to every LAO (R14, D5): the district plan's register of it, as a screen of its own."""

from PySide6.QtWidgets import QWidget

from desktop.domain.dates import long_date
from desktop.gui.screen import Desk
from desktop.gui.screens.district_plan.screen import DistrictPlanScreen
from desktop.gui.screens.needs_plan import words
from desktop.planning.due import due_by


class FrameworkDispatchScreen(DistrictPlanScreen):
    """One row for each LAO: the day and the letter; done only when every one has it."""

    help_page = "framework_dispatch"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.turn_to("dispatch")
        self.tabs.hide()

    def title(self) -> str:
        """Whose framework and of which years."""
        place = words.district(self.ws.identity.office)
        return self.tr("Framework to the LAOs, {district} – {years}").format(district=place, years=self.years())

    def subtitle_text(self) -> str:
        """How many LAOs have it, and by when all should."""
        rows, day = self.register.rows, due_by(self.ws, self.cycle, "framework_dispatch")
        sent = sum(bool(row.sent_on) for row in rows)
        said = self.tr("Sent to {sent} of {all} LAOs").format(sent=sent, all=len(rows))
        by = self.tr("all by {day}").format(day=long_date(day)) if day else ""
        return " · ".join(part for part in (said, by) if part)

    def open(self, what: object) -> None:
        """There is one page only."""

    def show_record(self, kind: str, record: str) -> None:
        """What a finding speaks of stands in the district plan."""
        del kind
        self.go.emit("district_plan", record)
