"""What a new edition of the strategy framework leaves to say, as one thing to do."""

from collections.abc import Iterator

from desktop.i18n import translate
from desktop.planning import remapping
from desktop.planning.home_mail import DUE, Todo
from desktop.planning.workspace import Workspace


def of_framework(workspace: Workspace) -> Iterator[Todo]:
    """One line while work of this office points to old strategies of which nobody has said where they went."""
    left = remapping.waiting(workspace)
    if left:
        yield Todo(
            key="remapping",
            title=translate("Home", "Old strategies to re-map: {n}", n=left),
            detail=translate("Home", "Work here still points to them; the province has a new framework."),
            action=translate("Home", "Re-map them"),
            meaning=DUE,
            screen="framework",
            what="remapping",
        )
