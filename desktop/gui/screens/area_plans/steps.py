"""The steps of an area plan: approved by its committee, sent to the district, back to the draft."""

from typing import TYPE_CHECKING

from desktop.domain.area_plan import AREA_PLAN_STATUSES, AreaPlan
from desktop.domain.words import choice
from desktop.gui.screens.year.steps import Move, Step
from desktop.i18n import translate
from desktop.planning import area_plan
from desktop.planning.area_plan import levels

if TYPE_CHECKING:
    from desktop.gui.screens.area_plans.screen import AreaPlansScreen

KINDS = ("area_plan", "area_plan_item")


def steps(screen: "AreaPlansScreen", plan: AreaPlan | None) -> tuple[Step | None, ...]:
    """What may follow the plan's status, the usual step first (None where there is only a way back)."""
    if plan is None:
        return ()
    status = plan.status or "draft"
    again = _step(screen, "draft", translate("AreaPlansScreen", "Back to the draft"), "arrow-counter-clockwise")
    every: dict[str, tuple[Step | None, ...]] = {
        "draft": (_approve(screen, plan),),
        "approved": (_send(screen, plan), again),
        "sent": (None, again),
    }
    return every.get(status, ())


def _approve(screen: "AreaPlansScreen", plan: AreaPlan) -> Step:
    return Step(
        verb=translate("AreaPlansScreen", "Approved by the committee…"),
        icon="check-circle",
        said=choice(AREA_PLAN_STATUSES, "approved"),
        run=Move(screen, area_plan.move, "approved"),
        kinds=KINDS,
        asks={"meeting": "meeting"},
        known={"meeting": plan.meeting},
        committee=levels.committee(screen.ws, plan),
        body=levels.committee_name(screen.ws, plan),
        make_committee=_Make(screen, plan),
    )


def _send(screen: "AreaPlansScreen", plan: AreaPlan) -> Step:
    return Step(
        verb=translate("AreaPlansScreen", "Send to the district…"),
        icon="paper-plane-tilt",
        said=choice(AREA_PLAN_STATUSES, "sent"),
        run=Move(screen, area_plan.move, "sent"),
        kinds=KINDS,
        asks={"sent_on": "day"},
        known={"sent_on": plan.sent_on},
    )


def _step(screen: "AreaPlansScreen", becomes: str, verb: str, icon: str) -> Step:
    said = choice(AREA_PLAN_STATUSES, becomes)
    return Step(verb=verb, icon=icon, said=said, run=Move(screen, area_plan.move, becomes), kinds=KINDS)


class _Make:
    """Records the plan's committee under its usual name."""

    def __init__(self, screen: "AreaPlansScreen", plan: AreaPlan) -> None:
        self._screen, self._plan = screen, plan

    def __call__(self) -> str:
        return levels.make_committee(self._screen.ws, self._plan)
