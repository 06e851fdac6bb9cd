"""What the lists of a committee hold: its orders, members and meetings – columns, fields of the form, words."""

from desktop.gui.record_form import Place
from desktop.gui.screens.bodies.pane import About
from desktop.i18n import translate


def orders() -> About:
    """The orders that appoint it."""
    return About(
        kind="committee_order",
        columns=("subject", "number", "status", "signed_on"),
        fields=(
            "number",
            Place(name="subject", span=2),
            "signer",
            "signed_on",
            "effective",
            "supersedes",
            "status",
        ),
        needed=("number",),
        files=True,
        made={"status": "draft"},
        add=translate("CommitteesPage", "Add an order"),
        remove=translate("CommitteesPage", "Remove the order"),
        removed=translate("CommitteesPage", "Order removed"),
        empty=translate("CommitteesPage", "No orders yet. Enter the order that appoints this committee."),
        icon="file-text",
    )


def members() -> About:
    """Who sits on it."""
    return About(
        kind="committee_member",
        columns=("name", "position", "role"),
        fields=("name", "position", "role", "since", "until", "order"),
        needed=("name",),
        made={"role": "member"},
        add=translate("CommitteesPage", "Add a member"),
        remove=translate("CommitteesPage", "Remove the member"),
        removed=translate("CommitteesPage", "Member removed"),
        empty=translate(
            "CommitteesPage", "No members yet. Enter the chair first; the first one entered is taken as chair."
        ),
        icon="user",
    )


def meetings() -> About:
    """When it met, and what it resolved."""
    return About(
        kind="meeting",
        columns=("number", "date", "status", "present"),
        fields=(
            "number", "date", "start", "end", "venue", "present", "officer_present", "officer_note", "absentees",
            "agenda", "resolutions", "recorder", "checker", "status", "reason",
        ),
        needed=("number",),
        files=True,
        made={"status": "planned"},
        add=translate("CommitteesPage", "Add a meeting"),
        remove=translate("CommitteesPage", "Remove the meeting"),
        removed=translate("CommitteesPage", "Meeting removed"),
        empty=translate("CommitteesPage", "No meetings yet. What a meeting resolves is cited by plans and lists."),
        icon="calendar-check",
    )  # fmt: skip
