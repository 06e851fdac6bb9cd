"""Running the rules over a planning year; what a person waived stays listed, with the reason."""

from collections.abc import Collection, Iterator
from datetime import date

from msgspec.structs import replace

from desktop.planning import calendar, home, moves
from desktop.planning.check.look import CheckFinding, Look, registered
from desktop.planning.workspace import Workspace


def check(ws: Workspace, cycle: int = 0, today: date | None = None, district: str = "") -> list[CheckFinding]:
    """Everything that is not as a rule wants it in plan year F (the one in work when 0), by district and rule.

    A province without `district` looks at every district that has sent it anything, and at all of them for R22.
    """
    day = today or date.today()
    year = home.cycle(ws, cycle, day)
    places = [district] if district else calendar.districts(ws)
    here = _with_records(ws)
    found: list[CheckFinding] = []
    for place in places:
        only = () if district or ws.identity.kind != "province" or place in here else ("R22",)
        found += findings(Look(ws, year, place, day), only)
    return found


def _with_records(ws: Workspace) -> set[str]:
    return {str(row[0])[:4] for row in ws.db.execute("SELECT DISTINCT scope FROM record WHERE length(scope) >= 4")}


def rule_ids() -> tuple[str, ...]:
    """Every rule that is looked after, R01 first."""
    return tuple(sorted(registered(), key=lambda name: (not name.startswith("R") or not name[1:].isdigit(), name)))


def findings(look: Look, only: Collection[str] = ()) -> list[CheckFinding]:
    """The findings of one district in the order of the rules (of `only` some of them)."""
    every = [
        replace(one, area=look.district)
        for name in rule_ids()
        if not only or name in only
        for function in registered()[name]
        for one in function(look)
    ]
    return list(_waived(look.ws, every))


def _waived(ws: Workspace, every: list[CheckFinding]) -> Iterator[CheckFinding]:
    known: dict[tuple[str, str], dict[str, str]] = {}
    for one in every:
        key = (one.document_kind or one.kind, one.document or one.record)
        if key not in known:
            known[key] = moves.waivers(ws, *key)
        reason = known[key].get(one.rule, "") if one.waivable and not one.waived else ""
        yield replace(one, waived=True, reason=reason) if reason else one
