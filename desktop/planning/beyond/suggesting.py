"""Which needs items look as if they exceed an LAO, and which LAOs they concern: offers, never done by themselves."""

import json
from collections.abc import Iterable, Mapping

import msgspec

from desktop.domain.areas import LaoCoverage
from desktop.domain.district import NeedsSource
from desktop.domain.district_plan import BeyondItem
from desktop.domain.lao_plan import LaoProject, ProjectMatch
from desktop.planning.beyond.lists import counting
from desktop.planning.needs_plan.rows import ItemRow
from desktop.planning.needs_plan.words import SEVERAL
from desktop.planning.workspace import Workspace
from desktop.store import reference
from desktop.store.reference import UnknownAreaError


class Suggestion(msgspec.Struct, frozen=True, kw_only=True):
    """An item of the needs plan that is not on the list: what speaks for it, and the LAOs of its villages."""

    row: ItemRow
    reasons: tuple[str, ...]
    laos: tuple[str, ...]


def suggestions(ws: Workspace, cycle: int, list_id: str = "") -> list[Suggestion]:
    """Every item that counts and is not on the list, those with reasons first, each in the plan's order."""
    on_it = {one.item for one in ws.every(BeyondItem, "list = :list", list=list_id)} if list_id else set()
    rows = [row for row in counting(ws, cycle) if row.item not in on_it]
    villages, beyond = _villages(ws, rows), _beyond_their_lao(ws)
    serving = _serving(ws)
    found = []
    for row in rows:
        laos = _laos(row, villages.get(row.item, set()), serving)
        several = row.tambon == SEVERAL or len(laos) > 1
        reasons = [*(["several_laos"] if several else []), *(["budget"] if row.item in beyond else [])]
        found.append(Suggestion(row=row, reasons=tuple(reasons), laos=laos))
    return sorted(found, key=lambda one: not one.reasons)


def _villages(ws: Workspace, rows: Iterable[ItemRow]) -> dict[str, set[str]]:
    """Item → codes of the villages whose projects it takes up."""
    query = """SELECT s.item, p.village FROM needs_source s JOIN project j ON j.id = s.project
        JOIN village_plan p ON p.id = j.plan WHERE s.item IN (SELECT value FROM json_each(?))"""
    found: dict[str, set[str]] = {}
    for item, village in ws.db.execute(query, (json.dumps([row.item for row in rows]),)):
        found.setdefault(item, set()).add(village or "")
    return found


def _serving(ws: Workspace) -> Mapping[str, set[str]]:
    """Village or tambon code → the LAOs that serve it: by record, else as public records say of the tambon."""
    found: dict[str, set[str]] = {}
    for one in ws.every(LaoCoverage):
        found.setdefault(one.village or "", set()).add(one.lao or "")
    try:
        known = reference.laos(ws.identity.office)
    except UnknownAreaError:
        return found
    whole = {tambon for lao in known for tambon, share in lao.coverage if share == "full"}
    for lao in known:
        for tambon, share in lao.coverage:
            if share == "full" or tambon not in whole:
                found.setdefault(tambon, set()).add(lao.id)
    return found


def _laos(row: ItemRow, villages: set[str], serving: Mapping[str, set[str]]) -> tuple[str, ...]:
    """The LAOs of the item's villages that are certain: of a tambon with two, only when a record names one."""
    places = villages or ({row.tambon} if row.tambon and row.tambon != SEVERAL else set())
    found: set[str] = set()
    for place in places:
        serve = serving.get(place) or serving.get(place[:6]) or set()
        if len(serve) == 1:
            found |= serve
    return tuple(sorted(found))


def _beyond_their_lao(ws: Workspace) -> set[str]:
    """Items whose village project an LAO has marked as beyond itself."""
    marked = {one.id for one in ws.every(LaoProject, "beyond = 'lao'")}
    projects = {m.project for m in ws.every(ProjectMatch, "status = 'confirmed'") if m.lao_project in marked}
    return {one.item or "" for one in ws.every(NeedsSource) if one.project in projects}
