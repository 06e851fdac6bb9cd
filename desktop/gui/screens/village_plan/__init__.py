"""One village's plan: the forum, problems, projects, the village's own view, the resolution, sending."""

from desktop.gui.screens.village_plan.screen import VillagePlanScreen

__all__ = ["VillagePlanScreen"]
