"""Many villages' plans moved on at once: each takes every step up to a status, those that lack something say what."""

from collections.abc import Iterable, Mapping, Sequence

import msgspec
from msgspec.structs import replace

from desktop.domain import rules
from desktop.domain.village import VillagePlan
from desktop.planning import rights
from desktop.planning.edit import Written
from desktop.planning.village_plan.checks import STEP_NEEDS, facts, no_way
from desktop.planning.village_plan.finding import Facts, PlanFinding
from desktop.planning.village_plan.moving import take_step
from desktop.planning.village_plan.plans import get
from desktop.planning.workspace import Workspace
from desktop.store import journal
from desktop.store.database import transaction

TOGETHER = ("forum_done", "approved", "submitted", "received", "accepted")
"""Statuses to which many plans go together, in the order of the work (domain.md §2.4)."""
GIVEN = ("approved_on", "signer", "submitted_on")
"""Fields that may be given for all of them at once; what a plan says itself stays."""


class Ready(msgspec.Struct, frozen=True, kw_only=True):
    """One plan before it moves: the steps it would take, the fields it gets, and what stands in the way."""

    plan: str
    village: str
    steps: tuple[str, ...]
    fields: Mapping[str, str]
    findings: tuple[PlanFinding, ...]

    @property
    def goes(self) -> bool:
        """Whether it lacks nothing."""
        return bool(self.steps) and not self.findings

    @property
    def waivable(self) -> bool:
        """Whether it may go on with a reason."""
        return bool(self.steps) and all(one.waivable for one in self.findings)

    @property
    def lacking(self) -> tuple[str, ...]:
        """The rules that are not met."""
        return tuple(sorted({one.rule for one in self.findings}))


def may_move(status: str) -> bool:
    """Whether a plan of this status ("" without a plan) can move on with others."""
    return status in ("draft", *TOGETHER[:-1])


def rehearse(ws: Workspace, plans: Iterable[str], becomes: str, given: Mapping[str, str]) -> list[Ready]:
    """What each plan would do on its way to `becomes` with the fields `given` (of `GIVEN`); nothing is written."""
    return [_ready(ws, get(ws, plan), becomes, given) for plan in plans]


def move_together(ws: Workspace, ready: Sequence[Ready], reason: str = "") -> Written:
    """Move those that lack nothing; with a `reason` also those that lack what a reason may stand for.

    Every step is kept as if taken one by one. A waiver stands only at plans that lack the rule: one act for those
    alike, all in one transaction.
    """
    written, groups = Written(), dict[tuple[str, ...], list[Ready]]()
    for one in ready:
        if one.goes or (reason.strip() and one.waivable):
            groups.setdefault(one.lacking, []).append(one)
    with transaction(ws.db):
        for lacking, group in sorted(groups.items()):
            _move(ws, group, dict.fromkeys(lacking, reason.strip()), written)
    return written


def _move(ws: Workspace, group: Sequence[Ready], waived: Mapping[str, str], written: Written) -> None:
    with journal.act(ws.db, "plans_together", waive=dict(waived)) as act:
        for one in group:
            for step in one.steps:
                fields = one.fields if step == one.steps[0] else {}
                take_step(ws, act, get(ws, one.plan), step, waived, **fields)
            written.count("updated", one.plan)
        written.act = act.id


def _ready(ws: Workspace, plan: VillagePlan, becomes: str, given: Mapping[str, str]) -> Ready:
    fields = {name: given[name] for name in GIVEN if given.get(name) and not getattr(plan, name)}
    steps = _steps(plan.status or "draft", becomes) if rights.may_write(ws, "village_plan", plan.scope) else ()
    known = facts(ws, plan)
    known = replace(known, plan=replace(plan, **fields))
    lacking = _lacking(known, steps) if steps else (no_way(known, plan.status or "", becomes),)
    return Ready(plan=plan.id, village=plan.village or "", steps=steps, fields=fields, findings=lacking)


def _steps(status: str, becomes: str) -> tuple[str, ...]:
    order = ("draft", *TOGETHER)
    if status not in order:
        return ()
    return order[order.index(status) + 1 : order.index(becomes) + 1]


def _lacking(known: Facts, steps: Iterable[str]) -> tuple[PlanFinding, ...]:
    """What stops any of the steps; holding the forum notes there what names no forum (R07)."""
    held = [forum.id for forum in known.forums if rules.was_held(forum)]
    if held and "forum_done" in steps:
        raised = tuple(replace(one, forum=one.forum or held[-1]) for one in known.problems)
        known = replace(known, problems=raised)
    found = [finding for step in steps if step in STEP_NEEDS for finding in STEP_NEEDS[step](known)]
    return tuple(one for one in found if not one.caution)
