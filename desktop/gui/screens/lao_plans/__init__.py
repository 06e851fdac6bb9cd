"""The plans of the LAOs on screen: who has delivered, their projects, and the village projects they take up."""

from desktop.gui.screens.lao_plans.screen import LaoPlansScreen

__all__ = ["LaoPlansScreen"]
