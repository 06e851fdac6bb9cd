"""The province-wide list beyond the LAOs' capacity: what the districts sent, as the PAO considers it (D8, H8)."""

from collections.abc import Sequence

from desktop.domain.changes import base_scope
from desktop.domain.district_plan import BeyondList
from desktop.domain.province import Decision
from desktop.planning import beyond
from desktop.planning.beyond import BeyondRow
from desktop.planning.decide import DecideRow
from desktop.planning.decide.drafts import all_drafts
from desktop.planning.needs_plan.decisions import current_decisions
from desktop.planning.workspace import Workspace
from desktop.store.frozen import Now

PAO = "pao"


def pao_rows(ws: Workspace, cycle: int) -> list[DecideRow]:
    """Every item of the districts' lists for `cycle` as sent, with what is drafted and issued as the PAO's answer."""
    districts = sorted({base_scope(one.scope) for one in ws.every(BeyondList, "cycle = :cycle", cycle=cycle)})
    return [row for district in districts for row in _of_district(ws, cycle, district)]


def _of_district(ws: Workspace, cycle: int, district: str) -> list[DecideRow]:
    known = beyond.current(ws, cycle, district)
    sent = [row for row in beyond.as_sent(ws, known.id) if row.counts] if known else []
    items = [row.item for row in sent]
    drafts, issued = all_drafts(ws, items), _issued(ws, district, items)
    return [_row(row, district, drafts.get((row.item, PAO)), issued.get(row.item)) for row in sent]


def _issued(ws: Workspace, district: str, items: Sequence[str]) -> dict[str, Decision]:
    decided = current_decisions(Now(ws.db, district), items)
    return {item: one for item, every in decided.items() for one in every if one.decided_by == PAO}


def _row(row: BeyondRow, district: str, draft: Decision | None, issued: Decision | None) -> DecideRow:
    return DecideRow(
        item=row.item,
        rank=row.number,
        title=row.title,
        tambon_label=row.tambon_label,
        dimension_label=row.dimension_label,
        agency=row.agency,
        total=row.total,
        district=district,
        draft=draft,
        issued=issued,
        reasons=row.reasons,
        laos=row.lao_names,
    )
