"""Deciding many cases by a rule, such as “the province decides budgets”: shown first, one act, taken back whole."""

from collections.abc import Iterable

import msgspec

from desktop.domain import kinds
from desktop.domain.changes import base_scope
from desktop.domain.errors import AppError
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.planning import history
from desktop.planning.conflicts import listing, postponed
from desktop.planning.conflicts.cases import DELETED, FIELD, Case, Side
from desktop.planning.exchange_list import office_words
from desktop.planning.history import Dispute
from desktop.planning.workspace import Workspace
from desktop.store import journal

NEWEST, SHOWN, KEPT = "newest", "shown", "kept"
"""What a rule may take beside an office's word (`office:50`) or a computer's (`replica:…`).

The newest is the one made after the most earlier changes, never by the clock; the shown one is what everyone sees for
now; kept settles deletions only.
"""
OFFICE, REPLICA = "office:", "replica:"


class RuleChangedError(AppError):
    """What a rule would decide is no longer what was shown."""

    template = QT_TRANSLATE_NOOP("Errors", "Meanwhile something was decided or came in: the rule would do otherwise.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Nothing was written. Look at the list once more.")


class Rule(msgspec.Struct, frozen=True, kw_only=True):
    """Whose word counts (`take`), for which `kind`, `field` and area (`scope`, how it begins); "" for every one."""

    take: str
    kind: str = ""
    field: str = ""
    scope: str = ""

    def covers(self, case: Case) -> bool:
        """Whether the rule speaks of `case`."""
        if case.what not in (FIELD, DELETED) or (self.take == KEPT and case.what != DELETED):
            return False
        wanted = self.field in ("", case.field, case.field.partition(".")[0])
        return wanted and self.kind in ("", case.kind) and base_scope(case.scope).startswith(self.scope)

    def side(self, case: Case) -> Side | None:
        """The side that the rule takes; None when nobody said what it asks for."""
        if self.take == NEWEST:
            return max(case.sides, key=lambda side: (side.lamport, side.stands))
        if self.take == SHOWN:
            return case.stands
        if self.take == KEPT:
            return next((side for side in case.sides if not side.value), None)
        said = [side for side in case.sides if self._is_of(side)]
        return max(said, key=lambda side: (side.lamport, side.stands)) if said else None

    def _is_of(self, side: Side) -> bool:
        if self.take.startswith(OFFICE):
            return self.take.removeprefix(OFFICE) in side.offices
        return any(one.startswith(self.take.removeprefix(REPLICA)) for one in side.replicas)

    @property
    def words(self) -> str:
        """`จังหวัดเชียงใหม่เป็นหลัก สำหรับงบประมาณ`."""
        fields = {field_label(self.kind, self.field)} if self.field else set()
        about = " · ".join(part for part in (_kind_label(self.kind), *fields) if part)
        about = about or translate("Conflicts", "everything")
        return translate("Conflicts", "{who}, for {what}", who=take_words(self.take), what=about)


def take_words(take: str) -> str:
    """Whose word counts, in words."""
    if take.startswith(OFFICE):
        return translate("Conflicts", "The word of {office} counts", office=office_words(take.removeprefix(OFFICE)))
    return {
        NEWEST: translate("Conflicts", "The newest value counts"),
        SHOWN: translate("Conflicts", "What is shown now counts"),
        KEPT: translate("Conflicts", "What was edited is kept"),
    }.get(take, take.removeprefix(REPLICA))


def field_label(kind: str, name: str) -> str:
    """The label of a field; of a kind not named, that of the first kind that has it."""
    if name == DELETED:
        return translate("Conflicts", "Deleted or kept")
    for one in [kind] if kind else kinds.kinds():
        if kinds.known(one) and name in kinds.fields(one):
            return translate("Kinds", kinds.fields(one)[name].label)
    return name


def _kind_label(kind: str) -> str:
    return translate("Kinds", kinds.struct(kind).kind.label) if kind and kinds.known(kind) else kind


class Preview(msgspec.Struct, frozen=True, kw_only=True):
    """What a rule would do: each case with the side it takes; `left`: cases it speaks of and cannot decide, with why.

    `changes` counts those where another value than the one shown now would stand.
    """

    rule: Rule
    decides: tuple[tuple[Case, Side], ...]
    left: tuple[tuple[Case, str], ...]

    @property
    def changes(self) -> int:
        """How many values would be others than everyone sees now."""
        return sum(not side.stands for _case, side in self.decides)


def preview(ws: Workspace, rule: Rule) -> Preview:
    """What `rule` would do to every case that is not postponed."""
    return preview_of(listing.cases(ws), rule)


def preview_of(cases: Iterable[Case], rule: Rule) -> Preview:
    """What `rule` would do to those of `cases` that are not postponed."""
    decides, left = [], []
    for case in cases:
        if case.later is not None or not rule.covers(case):
            continue
        side = rule.side(case)
        if case.why_not:
            left.append((case, case.why_not))
        elif side is None:
            left.append((case, translate("Conflicts", "No side is theirs")))
        else:
            decides.append((case, side))
    return Preview(rule=rule, decides=tuple(decides), left=tuple(left))


def apply(ws: Workspace, shown: Preview, *, meeting: str = "") -> str:
    """Decide what was shown, in one act; answers it. Raises `RuleChangedError` when it would now be otherwise."""
    with journal.act(ws.db, "resolve_by_rule", reason=shown.rule.words, meeting=meeting) as act:
        now = {(one.kind, one.scope, one.id): one for one in history.disputes(ws)}
        for case, side in shown.decides:
            dispute = now.get((case.kind, case.scope, case.id))
            if dispute is None or _mark(dispute) != case.mark:
                raise RuleChangedError
            history.settle(ws, act, dispute, side.value)
    for case, _side in shown.decides:
        postponed.resume(ws, case.id)
    return act.id


def _mark(dispute: Dispute) -> str:
    return postponed.mark_of([side.change for side in dispute.sides])
