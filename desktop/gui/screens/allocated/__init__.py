"""The allocated projects on screen."""

from desktop.gui.screens.allocated.screen import AllocatedScreen

__all__ = ["AllocatedScreen"]
