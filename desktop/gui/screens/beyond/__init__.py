"""The list beyond the LAOs' capacity on screen."""

from desktop.gui.screens.beyond.screen import BeyondScreen

__all__ = ["BeyondScreen"]
