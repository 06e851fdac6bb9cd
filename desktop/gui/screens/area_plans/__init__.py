"""The plans of the levels between village and district, where the rules in use have such levels."""

from desktop.gui.screens.area_plans.screen import AreaPlansScreen

__all__ = ["AreaPlansScreen"]
