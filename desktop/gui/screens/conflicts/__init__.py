"""What people disagree on: the list, one case in three columns, deciding many by a rule."""

from desktop.gui.screens.conflicts.screen import ConflictsScreen

__all__ = ["ConflictsScreen"]
