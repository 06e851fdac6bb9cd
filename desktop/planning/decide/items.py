"""The items that a district sent, each with the decision being drafted and the one that was issued last."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.domain.province import Decision
from desktop.planning.decide.drafts import drafts_of
from desktop.planning.decide.sent import as_sent, last_submission
from desktop.planning.needs_plan.changed import changed_items
from desktop.planning.needs_plan.decisions import current_decisions
from desktop.planning.needs_plan.plans import frozen, joined
from desktop.planning.needs_plan.rows import ItemRow
from desktop.planning.workspace import Workspace
from desktop.store.frozen import Now


@dataclass(frozen=True, slots=True, kw_only=True)
class DecideRow:
    """An item as it was sent, with the decision being drafted and the one that was issued last."""

    item: str
    rank: int
    title: str
    tambon_label: str
    dimension_label: str
    agency: str
    total: int
    draft: Decision | None = None
    issued: Decision | None = None
    changed_since_sent: bool = False


def to_decide(ws: Workspace, district: str, cycle: int | None = None) -> list[DecideRow]:
    """The items that the district sent last, in its order, as they were then; none when it sent nothing."""
    submission = last_submission(ws, district, cycle)
    if submission is None:
        return []
    sent = as_sent(ws, submission)
    now, counting = Now(ws.db, submission.scope), [row for row in sent.rows if row.counts]
    changed = changed_items(now, frozen(ws, submission), joined(ws, submission.document or ""))
    ids = [row.item for row in counting]
    issued, drafts = current_decisions(now, ids), drafts_of(ws, ids)
    return [_decide_row(row, drafts.get(row.item), issued.get(row.item, []), row.item in changed) for row in counting]


def _decide_row(row: ItemRow, draft: Decision | None, issued: Sequence[Decision], changed: bool) -> DecideRow:
    return DecideRow(
        item=row.item,
        rank=row.rank,
        title=row.title,
        tambon_label=row.tambon_label,
        dimension_label=row.dimension_label,
        agency=row.agency,
        total=row.total,
        draft=draft,
        issued=issued[-1] if issued else None,
        changed_since_sent=changed,
    )
