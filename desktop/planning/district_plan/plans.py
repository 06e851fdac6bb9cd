"""Opening a district's development plan, and its strategies with their indicators, in order."""

from collections.abc import Iterable, Sequence
from typing import Any

import msgspec

from desktop.domain.bodies import Committee
from desktop.domain.district_plan import DistrictPlan, DistrictStrategy, Indicator
from desktop.domain.ids import new_id, row_id
from desktop.planning import edit
from desktop.planning.calendar import rules
from desktop.planning.edit import Written
from desktop.planning.order import between, spread
from desktop.planning.workspace import Workspace
from desktop.store import journal
from desktop.store.journal import Act

LAST = "\U0010ffff"
"""Sorts after every key: what nobody has placed yet comes last."""


class IndicatorRow(msgspec.Struct, frozen=True, kw_only=True):
    """An indicator as measured: numbers are text as entered, `targets` by B.E. year."""

    indicator: str
    title: str
    unit: str
    baseline: str
    baseline_year: int | None
    targets: dict[str, str]
    direction: str
    agency: str
    source: str = ""


class StrategyRow(msgspec.Struct, frozen=True, kw_only=True):
    """A strategy with its printed number; linked up to provincial strategies and down to needs (R13)."""

    strategy: str
    number: int
    title: str
    reason: str
    approaches: str
    provincial: tuple[str, ...]
    dimensions: tuple[str, ...]
    needs: tuple[str, ...]
    indicators: tuple[IndicatorRow, ...]
    goals: str = ""
    projects: str = ""

    @property
    def linked_up(self) -> bool:
        """Whether it serves a strategy of the province."""
        return bool(self.provincial)

    @property
    def linked_down(self) -> bool:
        """Whether it answers a cluster of needs, or single ones."""
        return bool(self.dimensions or self.needs)


def current(ws: Workspace, cycle: int, district: str = "") -> DistrictPlan | None:
    """The plan of the district (this office's unless named) made for `cycle`, else the one whose years include it."""
    asked = {"cycle": cycle, "district": district or ws.identity.office}
    where = "district = :district AND cycle <= :cycle ORDER BY cycle DESC, id"
    found = ws.every(DistrictPlan, where, **asked)
    return next((plan for plan in found if plan.cycle == cycle or (plan.to_year or 0) >= cycle), None)


def open_plan(ws: Workspace, cycle: int, *, length: int = 0, anew: bool = False) -> str:
    """The id of the plan that holds for `cycle`, made if there is none; `anew` makes one for this cycle all the same.

    `length` in years; the rules in use say how many when it is 0. The id is derived, so that two computers that open
    one plan make one record.
    """
    known = current(ws, cycle)
    if known is not None and (not anew or known.cycle == cycle):
        return known.id
    office = ws.identity.office
    years = length or rules.in_use(ws, cycle).district_plan_years
    values: dict[str, Any] = {"id": row_id("district_plan", office, cycle, ""), "district": office, "cycle": cycle}
    values |= {"from_year": cycle, "to_year": cycle + years - 1, "status": "draft", "deleted": False}
    return edit.create(ws, "district_plan", committee=_main_mechanism(ws, cycle), **values)


def _main_mechanism(ws: Workspace, cycle: int) -> str | None:
    where = "main_mechanism = 1 AND area = :area AND (cycle IS NULL OR cycle = :cycle) ORDER BY cycle IS NULL, id"
    found = ws.every(Committee, where, area=ws.identity.office, cycle=cycle)
    return found[0].id if found else None


def years(plan: DistrictPlan) -> tuple[str, ...]:
    """The plan's years as text, B.E."""
    return tuple(str(year) for year in range(plan.from_year or 0, (plan.to_year or 0) + 1))


def strategies(ws: Workspace, plan: str) -> list[StrategyRow]:
    """The plan's strategies in their order, each with its indicators."""
    found = in_order(ws.every(DistrictStrategy, "plan = :plan", plan=plan))
    return [_row(ws, number, one) for number, one in enumerate(found, start=1)]


def in_order(every: Iterable[DistrictStrategy]) -> list[DistrictStrategy]:
    """Strategies as placed."""
    return sorted(every, key=lambda one: (one.order or LAST, one.id))


def _row(ws: Workspace, number: int, one: DistrictStrategy) -> StrategyRow:
    return StrategyRow(
        strategy=one.id,
        number=number,
        title=one.title or "",
        reason=one.reason or "",
        approaches=one.approaches or "",
        provincial=one.provincial,
        dimensions=one.dimensions,
        needs=one.needs,
        indicators=tuple(indicator_row(indicator) for indicator in indicators(ws, one.id)),
        goals=one.goals or "",
        projects=one.projects or "",
    )


def indicators(ws: Workspace, strategy: str) -> list[Indicator]:
    """The indicators of a strategy as placed."""
    found = ws.every(Indicator, "strategy = :strategy", strategy=strategy)
    return sorted(found, key=lambda one: (one.order or LAST, one.id))


def indicator_row(one: Indicator) -> IndicatorRow:
    """An indicator as measured."""
    return IndicatorRow(
        indicator=one.id,
        title=one.title or "",
        unit=one.unit or "",
        baseline=one.baseline or "",
        baseline_year=one.baseline_year,
        targets=dict(sorted(one.targets.items())),
        direction=one.direction or "",
        agency=one.agency or "",
        source=one.source or "",
    )


def add_strategy(ws: Workspace, plan: str, title: str, **fields: Any) -> str:
    """A new strategy at the end; answers its id."""
    with journal.act(ws.db, "add_strategy") as act:
        key = _end(ws, act, in_order(ws.every(DistrictStrategy, "plan = :plan", plan=plan)))
        given = {"id": new_id(), "plan": plan, "title": title, "order": key, **fields}
        return edit.put_one(ws, act, "district_strategy", given)[0]


def _end(ws: Workspace, act: Act, known: Sequence[DistrictStrategy]) -> str:
    if any(one.order is None for one in known):
        keys = _number_anew(ws, act, known)
        return between(keys[-1], "")
    return between(known[-1].order or "" if known else "", "")


def _number_anew(ws: Workspace, act: Act, known: Sequence[DistrictStrategy]) -> list[str]:
    keys = spread(len(known))
    for one, key in zip(known, keys, strict=True):
        edit.put_one(ws, act, "district_strategy", {"id": one.id, "order": key})
    return keys


def move_strategy(ws: Workspace, strategy: str, *, before: str | None) -> None:
    """Place a strategy before another one, or at the end when `before` is None."""
    found = ws.get(DistrictStrategy, strategy)
    every = in_order(ws.every(DistrictStrategy, "plan = :plan", plan=found.plan))
    others = [one for one in every if one.id != strategy]
    place = next((at for at, one in enumerate(others) if one.id == before), len(others))
    with journal.act(ws.db, "move_strategy") as act:
        _number_anew(ws, act, [*others[:place], found, *others[place:]])


def remove_strategy(ws: Workspace, strategy: str) -> Written:
    """Take a strategy out of the plan, with its indicators."""
    written = Written()
    with journal.act(ws.db, "remove_strategy") as act:
        for indicator in indicators(ws, strategy):
            written.count(edit.put_one(ws, act, "indicator", {"id": indicator.id, "deleted": True})[1], indicator.id)
        written.count(edit.put_one(ws, act, "district_strategy", {"id": strategy, "deleted": True})[1], strategy)
        written.act = act.id
    return written


def add_indicator(ws: Workspace, strategy: str, title: str, **fields: Any) -> str:
    """A new indicator of a strategy at the end of its list; answers its id."""
    known = indicators(ws, strategy)
    last = (known[-1].order or "") if known else ""
    return edit.create(ws, "indicator", strategy=strategy, title=title, order=between(last, ""), **fields)
