"""Answers of the province that have come here and that nobody has looked at yet."""

from collections.abc import Iterator

from desktop.i18n import translate
from desktop.planning import needs_plan
from desktop.planning.home_mail import LATE, Todo
from desktop.planning.workspace import Workspace
from desktop.store import identity
from desktop.store.database import transaction

LOOKED_AT = "answers_looked_at"
"""Where this computer remembers the last change with an answer that was there when a person looked."""

CAME = """SELECT count(DISTINCT d.item), coalesce(max(c.cid), 0) FROM decision d
    JOIN record r ON r.id = d.id AND r.scope = d.scope JOIN change c ON c.rid = r.rid JOIN stream s USING (stream)
    WHERE s.replica <> :own AND c.cid > :looked_at"""


def of_answers(workspace: Workspace) -> Iterator[Todo]:
    """Answers that came since a person last looked at the answer sheets."""
    items, _last = _came(workspace)
    if items:
        yield Todo(
            key="answers",
            title=translate("Home", "%n answer(s) have come: tell the villages", items),
            detail=translate("Home", "The answer sheet of each village says what became of its projects"),
            action=translate("Home", "Open the answer sheets"),
            screen="lifeline",
        )


def of_returned(workspace: Workspace, cycle: int) -> Iterator[Todo]:
    """That the province gave the needs plan back for correction."""
    plan = needs_plan.current(workspace, cycle)
    back = needs_plan.returned(workspace, needs_plan.submissions(workspace, plan.id)) if plan else None
    if back is not None:
        yield Todo(
            key="returned",
            title=translate("Home", "The province has returned the needs plan for correction"),
            detail=back.reason or "",
            action=translate("Home", "Open the needs plan"),
            meaning=LATE,
            screen="needs_plan",
        )


def looked_at(workspace: Workspace) -> bool:
    """The answers that are here have been looked at; False when they had been before."""
    items, last = _came(workspace)
    if items:
        with transaction(workspace.db):
            identity.say(workspace.db, LOOKED_AT, str(last))
    return bool(items)


def _came(workspace: Workspace) -> tuple[int, int]:
    places = {"own": workspace.identity.replica, "looked_at": int(identity.said(workspace.db, LOOKED_AT, "0"))}
    items, last = workspace.db.execute(CAME, places).fetchone()
    return int(items), int(last)
