"""The provincial strategy framework on screen: its tree and editions, and where old strategies went."""

from desktop.gui.screens.framework.screen import FrameworkScreen

__all__ = ["FrameworkScreen"]
