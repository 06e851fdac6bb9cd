"""The drafts on the province's desk, which never leave the office: one for each item and decider."""

from collections.abc import Sequence

from desktop.domain.province import Decision
from desktop.planning import edit
from desktop.planning.workspace import Workspace
from desktop.store import journal
from desktop.store.frozen import Now


def desk(ws: Workspace) -> str:
    """The scope of the drafts."""
    return f"{ws.identity.office}/desk"


def all_drafts(ws: Workspace, items: Sequence[str]) -> dict[tuple[str, str], Decision]:
    """(item, decider) → the draft."""
    drafts = sorted(Now(ws.db, desk(ws)).among(Decision, "item", items), key=lambda one: one.id)
    return {(one.item or "", one.decided_by or ""): one for one in drafts}


def drafts_of(ws: Workspace, items: Sequence[str]) -> dict[str, Decision]:
    """Item → its draft; of several deciders the one noted last."""
    return {item: drafts[-1] for item, drafts in each_draft_of(ws, items).items()}


def each_draft_of(ws: Workspace, items: Sequence[str]) -> dict[str, list[Decision]]:
    """Item → its drafts, one for each decider, the one noted last at the end."""
    found: dict[str, list[Decision]] = {}
    for (item, _decider), draft in all_drafts(ws, items).items():
        found.setdefault(item, []).append(draft)
    return found


def waiting_to_issue(ws: Workspace) -> int:
    """How many drafts wait on the province's desk."""
    return len(Now(ws.db, desk(ws)).every(Decision))


def remove_draft(ws: Workspace, act: journal.Act, draft: Decision) -> None:
    """Take the draft off the desk."""
    edit.put_one(ws, act, "decision", {"id": draft.id, "deleted": True}, scope=desk(ws))
