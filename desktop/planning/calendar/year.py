"""One district's planning year as the measures of the calendar look at it, and what a measure answers."""

from collections.abc import Iterable
from functools import cached_property

import msgspec

from desktop.domain.areas import Lao
from desktop.domain.calendar import PlanLevel, Template
from desktop.domain.district import NeedsItem, NeedsPlan, Submission
from desktop.planning import villages
from desktop.planning.calendar import rules
from desktop.planning.needs_plan.plans import frozen, joined
from desktop.planning.needs_plan.rows import COUNTING
from desktop.planning.needs_plan.table import status_of
from desktop.planning.workspace import Workspace
from desktop.store import reference
from desktop.store.reference import UnknownAreaError


class Progress(msgspec.Struct, frozen=True, kw_only=True):
    """How far a step is: `done` of `total`, `begun` besides, the days on which each was done (ISO).

    `left` names what is not done; `nothing` says that there is nothing to do; `reasons` why things came late.
    """

    done: int = 0
    total: int = 0
    begun: int = 0
    on: tuple[str, ...] = ()
    left: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()
    nothing: bool = False

    @property
    def complete(self) -> bool:
        """Whether everything is done, which nothing at all is not unless so stated."""
        return self.nothing or 0 < self.total <= self.done

    @property
    def done_on(self) -> str:
        """The day on which the last of it was done (ISO); "" while something is left or no day is known."""
        return max(self.on, default="") if self.complete else ""


def among(
    every: Iterable[str], done: dict[str, str], begun: Iterable[str] = (), reasons: Iterable[str] = ()
) -> Progress:
    """The progress of named things, of which `done` names those finished with their day."""
    names = sorted(set(every) | done.keys())
    left = tuple(name for name in names if name not in done)
    return Progress(
        done=len(names) - len(left),
        total=len(names),
        begun=len(set(begun) & set(left)),
        on=tuple(day for day in done.values() if day),
        left=left,
        reasons=tuple(dict.fromkeys(reason for reason in reasons if reason)),
    )


class Year:
    """The records of one district for plan year F; what several measures ask is read once."""

    def __init__(self, ws: Workspace, cycle: int, district: str = "") -> None:
        self.ws, self.cycle = ws, cycle
        self.district = district or ws.identity.office

    @cached_property
    def asked(self) -> dict[str, object]:
        """What most questions to the store are about."""
        return {"cycle": self.cycle, "scope": self.district}

    @cached_property
    def template(self) -> Template:
        """The rules in use here."""
        return rules.in_use(self.ws, self.cycle, self.district)

    @cached_property
    def villages(self) -> tuple[str, ...]:
        """The codes of the villages of the register."""
        return tuple(row.code for row in villages.register(self.ws, self.district))

    @cached_property
    def tambons(self) -> tuple[str, ...]:
        """The codes of the tambons that have villages."""
        return tuple(dict.fromkeys(code[:6] for code in self.villages))

    def level(self, code: str) -> PlanLevel | None:
        """The level of plans with this code, as the rules in use have it."""
        return next((one for one in self.template.levels if one.code == code), None)

    def areas(self, level: PlanLevel | None) -> tuple[str, ...]:
        """The codes of the areas that a level's plans are made for: every village, every tambon, or the district."""
        known = {"village": self.villages, "district": (self.district,)}
        return known.get(level.area, self.tambons) if level else self.tambons

    @cached_property
    def laos(self) -> dict[str, str]:
        """The LAOs of the district (id → name): its own register, or the public one as far as it was confirmed.

        While every LAO of its own is one of the public records, those not confirmed yet count beside them, so that no
        count is short; an office with an LAO that these do not know keeps a register of its own.
        """
        own = self.ws.every(
            Lao, "district = :scope AND coalesce(type, '') <> 'pao' ORDER BY name, id", scope=self.district
        )
        named = {lao.id: _titled(lao) for lao in own}
        return self.reference_laos | named if named.keys() <= self.reference_laos.keys() else named

    @cached_property
    def reference_laos(self) -> dict[str, str]:
        """The LAOs of the district as public records list them, but for those that it has taken off its register."""
        try:
            known = reference.laos(self.district)
        except UnknownAreaError:
            return {}
        gone = {row[0] for row in self.ws.db.execute("SELECT id FROM lao_all WHERE deleted = 1")}
        return {lao.id: lao.title for lao in known if lao.id not in gone}

    @cached_property
    def needs_plans(self) -> tuple[NeedsPlan, ...]:
        """The district's needs plans of the cycle: one, or several that were made apart."""
        return tuple(self.ws.every(NeedsPlan, "cycle = :cycle AND district = :scope ORDER BY id", **self.asked))

    @cached_property
    def submissions(self) -> tuple[Submission, ...]:
        """What was sent of the needs plan, first edition first."""
        plans = {plan.id for plan in self.needs_plans}
        every = self.ws.every(Submission, "scope = :scope", scope=self.district)
        found = [one for one in every if one.document in plans]
        return tuple(sorted(found, key=lambda one: (one.edition or 0, one.id)))

    @cached_property
    def sent_items(self) -> tuple[NeedsItem, ...]:
        """The items that count in the needs plan as it was sent last."""
        if not self.submissions:
            return ()
        last = self.submissions[-1]
        then = frozen(self.ws, last).among(NeedsItem, "plan", joined(self.ws, last.document or ""))
        return tuple(item for item in then if status_of(item) in COUNTING)


def _titled(lao: Lao) -> str:
    """`อบต.อมก๋อย`: names of LAOs collide without their kind."""
    name, prefix = lao.name or "", reference.LAO_PREFIXES.get(lao.type or "", "")
    return name if name.startswith(prefix) else prefix + name
