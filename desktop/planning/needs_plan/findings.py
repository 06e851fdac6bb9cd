"""What the items of the needs plan lack before it moves on, one finding for all items that lack the same.

The step to the committee asks every item; later steps ask those that were added or changed since the step before.
"""

from collections.abc import Callable, Sequence

from desktop.domain.district import NeedsPlan
from desktop.domain.rules import REQUIRED
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.planning.guards import Finding
from desktop.planning.needs_plan.plans import read
from desktop.planning.needs_plan.rows import ItemRow, PoolRow
from desktop.planning.needs_plan.since import changed_since_agreed, changed_since_step
from desktop.planning.needs_plan.table import Table
from desktop.planning.workspace import Workspace

ORIGIN_RULE, VILLAGE_RULE, CHANGED_RULE, DIMENSION_RULE = "R15", "R06", "CHANGED", "DIMENSION"
CAUTIONS = (VILLAGE_RULE, CHANGED_RULE, DIMENSION_RULE)
"""Rules of good order beyond what domain.md §2.15 demands: a person is asked, nothing is refused."""
AT_VILLAGE = ("draft", "forum_done", "approved", "returned")
"""Statuses that say that the village has not sent its plan to the district; one without a status says nothing."""
NAMED = 3
LACKS: tuple[tuple[str, str, str, Callable[[ItemRow], bool]], ...] = (
    (
        ORIGIN_RULE,
        QT_TRANSLATE_NOOP("NeedsPlan", "{count} items without an origin"),
        QT_TRANSLATE_NOOP("NeedsPlan", "Choose where they come from: {titles}"),
        lambda row: not row.origin,
    ),
    (
        REQUIRED,
        QT_TRANSLATE_NOOP("NeedsPlan", "{count} items without an agency to ask"),
        QT_TRANSLATE_NOOP("NeedsPlan", "Name the agency that is asked: {titles}"),
        lambda row: not row.agency,
    ),
    (
        REQUIRED,
        QT_TRANSLATE_NOOP("NeedsPlan", "{count} items without a budget"),
        QT_TRANSLATE_NOOP("NeedsPlan", "Enter what they cost: {titles}"),
        lambda row: not row.total,
    ),
    (
        DIMENSION_RULE,
        QT_TRANSLATE_NOOP("NeedsPlan", "{count} items without a dimension"),
        QT_TRANSLATE_NOOP("NeedsPlan", "Choose their dimension: {titles}"),
        lambda row: not row.dimension,
    ),
)
"""Rule, sentence, remedy and question of everything that an item has to have."""


def of_item(
    rule: str, record: str, message: str, remedy: str, *, waivable: bool = True, caution: bool = False
) -> Finding:
    """A finding that leads to an item."""
    return Finding(rule, record, message, remedy, "needs_item", waivable, caution)


def of_items(ws: Workspace, plan: str, was: str, becomes: str) -> list[Finding]:
    """Everything the items lack on the way from status `was` to `becomes`."""
    found = ws.find(NeedsPlan, plan)
    if found is None:
        return [_empty(plan)]
    known = read(ws, plan)
    counting = [row for row in known.rows if row.counts]
    if not counting:
        return [_empty(plan)]
    if becomes == "sent" and found.status in ("sent", "closed"):
        new = _not_agreed(ws, found, known)
        counted = [row for row in new if row.counts]
        return [*_changed_after_sending(new), *_lacks(known, counted), *_from_villages(known, counted)]
    since = changed_since_step(ws, plan, found.scope, was) if was not in ("", "draft") else None
    if since is None:
        return [*_lacks(known, counting), *_from_villages(known, counting)]
    touched = [row for row in known.rows if row.item in since]
    named = _changed(touched) if found.status == was and becomes != was else []
    again = [row for row in touched if row.counts]
    return [*named, *_lacks(known, again), *_from_villages(known, again)]


def _empty(plan: str) -> Finding:
    what = translate("NeedsPlan", "The plan has no items yet.")
    todo = translate("NeedsPlan", "Choose projects of the villages first.")
    return Finding(REQUIRED, plan, what, todo, "needs_plan")


def _lacks(known: Table, rows: Sequence[ItemRow]) -> list[Finding]:
    unplaced = {item.id for item in known.items if not (item.order or item.priority)}
    findings = [_finding(rule, text, todo, [row for row in rows if lacks(row)]) for rule, text, todo, lacks in LACKS]
    place = QT_TRANSLATE_NOOP("NeedsPlan", "{count} items without a place in the order")
    todo = QT_TRANSLATE_NOOP("NeedsPlan", "Put them in their place among the others: {titles}")
    findings.append(_finding(REQUIRED, place, todo, [row for row in rows if row.item in unplaced]))
    return [finding for finding in findings if finding is not None]


def _from_villages(known: Table, rows: Sequence[ItemRow]) -> list[Finding]:
    text = QT_TRANSLATE_NOOP("NeedsPlan", "{count} items come from village plans not sent to the district yet")
    early = [row for row in rows if any(_at_village(source) for source in known.sources[row.item])]
    todo = QT_TRANSLATE_NOOP("NeedsPlan", "Let the villages finish their plans, or go on: {titles}")
    finding = _finding(VILLAGE_RULE, text, todo, early)
    return [finding] if finding else []


def _at_village(source: PoolRow) -> bool:
    return source.plan_status in AT_VILLAGE


def _changed(rows: Sequence[ItemRow]) -> list[Finding]:
    text = QT_TRANSLATE_NOOP("NeedsPlan", "{count} items were added or changed since the last step")
    todo = QT_TRANSLATE_NOOP("NeedsPlan", "Look whether the resolution still fits them: {titles}")
    finding = _finding(CHANGED_RULE, text, todo, rows)
    return [finding] if finding else []


def not_agreed(ws: Workspace, plan: str) -> list[ItemRow]:
    """The items of a plan that was sent that stand otherwise than in its last edition, and no committee has seen so."""
    found = ws.get(NeedsPlan, plan)
    return _not_agreed(ws, found, read(ws, plan)) if found.status in ("sent", "closed") else []


def _not_agreed(ws: Workspace, found: NeedsPlan, known: Table) -> list[ItemRow]:
    touched = changed_since_agreed(ws, found.id, found.scope)
    return [row for row in known.rows if row.changed_since_sent and row.item in touched]


def _changed_after_sending(rows: Sequence[ItemRow]) -> list[Finding]:
    text = QT_TRANSLATE_NOOP("NeedsPlan", "{count} items were added or changed without a resolution of the committee")
    todo = QT_TRANSLATE_NOOP("NeedsPlan", "Put them before the committee, or say why they go without: {titles}")
    finding = _finding(CHANGED_RULE, text, todo, rows)
    return [finding] if finding else []


def _finding(rule: str, text: str, todo: str, rows: Sequence[ItemRow]) -> Finding | None:
    """One finding for all `rows`, which leads to the first; the remedy says what to do and names them."""
    if not rows:
        return None
    titles = ", ".join(f"“{row.title}”" for row in rows[:NAMED])
    more = translate("NeedsPlan", " and {more} more", more=len(rows) - NAMED) if len(rows) > NAMED else ""
    message = translate("NeedsPlan", text, count=f"{len(rows):,}")
    remedy = translate("NeedsPlan", todo, titles=titles + more)
    return of_item(rule, rows[0].item, message, remedy, caution=rule in CAUTIONS)
