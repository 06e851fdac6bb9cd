"""Answers of the province that have come here and of which the villages have not been told yet."""

import json
from collections.abc import Iterator

from desktop.i18n import translate
from desktop.planning import needs_plan
from desktop.planning.home_mail import LATE, Todo
from desktop.planning.workspace import Workspace
from desktop.store import identity
from desktop.store.database import transaction

TOLD = "answers_told"
"""Where this computer remembers of each village the last answer that was there when it was told."""

CAME = """SELECT v.village AS village, d.item AS item, max(c.cid) AS last FROM decision d
    JOIN record r ON r.id = d.id AND r.scope = d.scope JOIN change c ON c.rid = r.rid JOIN stream s USING (stream)
    JOIN needs_source n ON n.item = d.item JOIN project p ON p.id = n.project JOIN village_plan v ON v.id = p.plan
    WHERE s.replica <> :own AND v.village IS NOT NULL AND v.cycle = coalesce(:cycle, v.cycle)
    GROUP BY v.village, d.item"""


def of_answers(workspace: Workspace, cycle: int) -> Iterator[Todo]:
    """Answers of which some village has not been told since they came."""
    came, told = _came(workspace, cycle), _told(workspace)
    left = [(village, item) for village, item, last in came if last > told.get(village, 0)]
    if left:
        villages, every = {village for village, _item in left}, {village for village, _item, _last in came}
        yield Todo(
            key="answers",
            title=translate("Home", "%n answer(s) have come: tell the villages", len({item for _, item in left})),
            detail=translate("Home", "{left} of {all} villages have not been told yet",
                             left=f"{len(villages):,}", all=f"{len(every):,}"),
            action=translate("Home", "Open the answer sheets"),
            screen="lifeline",
            what=min(villages),
        )  # fmt: skip


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


def tell(workspace: Workspace, area: str = "", cycle: int | None = None) -> int:
    """Remember that the villages of `area` (a village's code; "" for all) know the answers; how many did not before."""
    told = _told(workspace)
    came = [(village, last) for village, _item, last in _came(workspace, cycle) if village.startswith(area)]
    new = {village for village, last in came if last > told.get(village, 0)}
    for village, last in came:
        told[village] = max(last, told.get(village, 0))
    if new:
        with transaction(workspace.db):
            identity.say(workspace.db, TOLD, json.dumps(told, sort_keys=True))
    return len(new)


def _told(workspace: Workspace) -> dict[str, int]:
    return dict(json.loads(identity.said(workspace.db, TOLD, "{}")))


def _came(workspace: Workspace, cycle: int | None) -> list[tuple[str, str, int]]:
    rows = workspace.db.execute(CAME, {"own": workspace.identity.replica, "cycle": cycle})
    return [(str(village), str(item), int(last)) for village, item, last in rows]
