"""Where `TickList` used to stand; it is a widget for any screen now."""

from desktop.gui.widgets.ticks import TickList

__all__ = ["TickList"]
