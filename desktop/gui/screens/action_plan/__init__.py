"""The annual action plan on screen."""

from desktop.gui.screens.action_plan.screen import ActionPlanScreen

__all__ = ["ActionPlanScreen"]
