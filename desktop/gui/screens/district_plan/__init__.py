"""The district development plan on screen."""

from desktop.gui.screens.district_plan.screen import DistrictPlanScreen

__all__ = ["DistrictPlanScreen"]
