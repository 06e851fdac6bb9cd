"""The items that districts sent, each with the decision being drafted and the one that was issued last."""

from collections.abc import Sequence

import msgspec

from desktop.domain.district import Submission
from desktop.domain.province import Decision
from desktop.planning.decide.drafts import each_draft_of
from desktop.planning.decide.sent import as_sent, last_submission
from desktop.planning.needs_plan.changed import changed_items
from desktop.planning.needs_plan.decisions import current_decisions
from desktop.planning.needs_plan.plans import frozen, joined
from desktop.planning.needs_plan.rows import ItemRow
from desktop.planning.workspace import Workspace
from desktop.store.frozen import Now


class DecideRow(msgspec.Struct, frozen=True, kw_only=True):
    """An item as it was sent, with the decision being drafted and the one that was issued last.

    `drafts` and `answers` are all of them, one of each decider: the PAO's draft hides no answer of the province.
    `reasons` (of the list beyond the LAOs' capacity) and `laos` are only known where the item stands on that list.
    """

    item: str
    rank: int
    title: str
    tambon_label: str
    dimension_label: str
    agency: str
    total: int
    district: str = ""
    draft: Decision | None = None
    issued: Decision | None = None
    changed_since_sent: bool = False
    reasons: tuple[str, ...] = ()
    laos: tuple[str, ...] = ()
    drafts: tuple[Decision, ...] = ()
    answers: tuple[Decision, ...] = ()

    @property
    def said(self) -> tuple[Decision, ...]:
        """Everything that is said on it: what was issued, then what is drafted; the province's own first."""
        every = (*self.answers, *self.drafts) or tuple(one for one in (self.issued, self.draft) if one)
        return tuple(sorted(every, key=lambda one: one.decided_by not in (None, "province")))

    @property
    def open(self) -> bool:
        """Whether nothing is noted and nothing was issued yet."""
        return self.draft is None and self.issued is None


def to_decide(ws: Workspace, district: str, cycle: int | None = None) -> list[DecideRow]:
    """The items that the district sent last, in its order, as they were then; none when it sent nothing."""
    submission = last_submission(ws, district, cycle)
    return rows_of(ws, submission) if submission else []


def rows_of(ws: Workspace, submission: Submission) -> list[DecideRow]:
    """The items of what was sent that count, in the district's order."""
    sent = as_sent(ws, submission)
    now, counting = Now(ws.db, submission.scope), [row for row in sent.rows if row.counts]
    changed = changed_items(now, frozen(ws, submission), joined(ws, submission.document or ""))
    ids = [row.item for row in counting]
    issued, drafts = current_decisions(now, ids), each_draft_of(ws, ids)
    return [
        _decide_row(row, submission.scope, drafts.get(row.item, []), issued.get(row.item, []), row.item in changed)
        for row in counting
    ]


def _decide_row(
    row: ItemRow, district: str, drafts: Sequence[Decision], issued: Sequence[Decision], changed: bool
) -> DecideRow:
    return DecideRow(
        item=row.item,
        rank=row.rank,
        title=row.title,
        tambon_label=row.tambon_label,
        dimension_label=row.dimension_label,
        agency=row.agency,
        total=row.total,
        district=district,
        draft=drafts[-1] if drafts else None,
        issued=issued[-1] if issued else None,
        drafts=tuple(drafts),
        answers=tuple(issued),
        changed_since_sent=changed,
    )
