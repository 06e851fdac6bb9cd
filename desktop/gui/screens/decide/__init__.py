"""The screen on which the province decides on the items that a district sent."""

from desktop.gui.screens.decide.screen import DecideScreen

__all__ = ["DecideScreen"]
