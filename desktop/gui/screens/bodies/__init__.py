"""Committees with their orders, members and meetings, and the officer of every tambon."""

from desktop.gui.screens.bodies.screen import BodiesScreen

__all__ = ["BodiesScreen"]
