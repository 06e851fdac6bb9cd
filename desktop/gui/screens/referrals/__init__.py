"""The province's further ways on screen: to the agencies for F+1, and to the PAO."""

from desktop.gui.screens.referrals.screen import ReferralsScreen

__all__ = ["ReferralsScreen"]
