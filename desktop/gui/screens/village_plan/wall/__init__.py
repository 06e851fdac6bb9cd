"""The forum before a projector: what the village says and how many raise their hands, in letters for eighty people."""

from desktop.gui.screens.village_plan.wall.view import ForumView

__all__ = ["ForumView"]
