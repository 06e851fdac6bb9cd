"""The villages of the district on screen."""

from desktop.gui.screens.villages.screen import VillagesScreen

__all__ = ["VillagesScreen"]
