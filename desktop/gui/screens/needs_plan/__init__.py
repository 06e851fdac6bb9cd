"""The screen of the district needs plan."""

from desktop.gui.screens.needs_plan.screen import NeedsPlanScreen

__all__ = ["NeedsPlanScreen"]
