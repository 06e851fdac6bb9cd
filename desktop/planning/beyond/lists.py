"""Opening the list of a cycle, its rows, and what stands on it. An item is named, never copied."""

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from desktop.domain.district import NeedsItem
from desktop.domain.district_plan import BeyondItem, BeyondList
from desktop.domain.errors import AppError
from desktop.domain.ids import link_id, row_id
from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.planning import edit, needs_plan
from desktop.planning.calendar.year import Year
from desktop.planning.edit import Written
from desktop.planning.needs_plan.answers import current_answers
from desktop.planning.needs_plan.rows import ItemRow
from desktop.planning.needs_plan.table import table
from desktop.planning.needs_plan.words import Words
from desktop.planning.order import between
from desktop.planning.workspace import Workspace
from desktop.store import journal
from desktop.store.frozen import Now, Reader

LAST = "\U0010ffff"


class ListClosedError(AppError):
    """The list was approved or sent and is not written any more."""

    template = QT_TRANSLATE_NOOP("Errors", "The list was approved already, so it is not changed any more.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Take it back to the draft first; what was sent is kept.")


class BeyondRow(msgspec.Struct, frozen=True, kw_only=True):
    """A needs item on the list. Money in satang; `laos` ids, `lao_names` what they are called.

    `counts`: whether the item is still part of the needs plan. `result`, `result_reason`: what the PAO said.
    """

    id: str
    item: str
    number: int
    title: str
    total: int
    tambon_label: str
    dimension_label: str
    laos: tuple[str, ...]
    lao_names: tuple[str, ...]
    reasons: tuple[str, ...]
    contribution: int | None
    counts: bool
    agency: str = ""
    budget: dict[str, int] = msgspec.field(default_factory=dict)
    result: str = ""
    result_reason: str = ""


def current(ws: Workspace, cycle: int, district: str = "") -> BeyondList | None:
    """The list of the district (this office's unless named) for `cycle`; of several the one made first."""
    asked = {"cycle": cycle, "district": district or ws.identity.office}
    found = ws.every(BeyondList, "cycle = :cycle AND district = :district ORDER BY id LIMIT 1", **asked)
    return found[0] if found else None


def open_list(ws: Workspace, cycle: int) -> str:
    """The id of this district's list for `cycle`, made if there is none; derived, so that two computers make one."""
    known = current(ws, cycle)
    if known is not None:
        return known.id
    office = ws.identity.office
    given = {"id": row_id("beyond_list", office, cycle, ""), "district": office, "cycle": cycle, "status": "draft"}
    return edit.create(ws, "beyond_list", deleted=False, **given)


def rows(ws: Workspace, list_id: str) -> list[BeyondRow]:
    """What stands on the list now, as placed."""
    found = ws.get(BeyondList, list_id)
    return read(ws, Now(ws.db, found.scope), found)


def read(ws: Workspace, reader: Reader, found: BeyondList) -> list[BeyondRow]:
    """What stood on the list for `reader`: now, or when it was sent. The PAO's answer is always the latest."""
    links = in_order(reader.among(BeyondItem, "list", [found.id]))
    items = item_rows(ws, reader, [link.item or "" for link in links])
    laos = Year(ws, found.cycle or 0, found.district or "").laos
    decided = current_answers(Now(ws.db, found.scope), list(items))
    said = {item: one for item, every in decided.items() for one in every if one.decided_by == "pao"}
    return [
        _row(link, number, items.get(link.item or ""), laos, said.get(link.item or ""))
        for number, link in enumerate(links, start=1)
    ]


def in_order(links: Iterable[BeyondItem]) -> list[BeyondItem]:
    """As the office placed them."""
    return sorted(links, key=lambda one: (one.order or LAST, one.id))


def item_rows(ws: Workspace, reader: Reader, items: Sequence[str]) -> Mapping[str, ItemRow]:
    """Needs item → its row in its plan."""
    plans = sorted({one.plan or "" for one in reader.among(NeedsItem, "id", items)})
    wanted = set(items)
    return {row.item: row for row in table(reader, plans, Words(ws)).rows if row.item in wanted} if plans else {}


def _row(link: BeyondItem, number: int, item: ItemRow | None, laos: Mapping[str, str], said: object) -> BeyondRow:
    return BeyondRow(
        id=link.id,
        item=link.item or "",
        number=number,
        title=item.title if item else "",
        total=item.total if item else 0,
        tambon_label=item.tambon_label if item else "",
        dimension_label=item.dimension_label if item else "",
        laos=link.laos,
        lao_names=tuple(laos.get(lao, lao) for lao in link.laos),
        reasons=link.reasons,
        contribution=link.contribution,
        counts=bool(item and item.counts),
        agency=item.agency if item else "",
        budget=item.budget if item else {},
        result=getattr(said, "result", None) or "",
        result_reason=getattr(said, "reason", None) or "",
    )


def total(every: Iterable[BeyondRow]) -> int:
    """The sum of the items that are part of the needs plan, in satang."""
    return sum(row.total for row in every if row.counts)


def add(
    ws: Workspace, list_id: str, items: Sequence[str], *, reasons: Sequence[str] = (), laos: Sequence[str] = ()
) -> Written:
    """Put needs items on the list, at its end; those on it already keep their place. Raises `ListClosedError`."""
    found = _open(ws, list_id)
    written = Written()
    with journal.act(ws.db, "add_beyond") as act:
        known = in_order(ws.every(BeyondItem, "list = :list", list=list_id))
        on_it, key = {one.item for one in known}, next((one.order for one in reversed(known) if one.order), "") or ""
        for item in dict.fromkeys(items):
            given: dict[str, object] = {"list": found.id, "item": item, "reasons": list(reasons), "laos": list(laos)}
            if item not in on_it:
                key = between(key, "")
                given |= {"id": link_id("beyond_item", found.id, item), "order": key, "deleted": False}
            record, outcome = edit.put_one(ws, act, "beyond_item", given)
            written.count(outcome, record)
        written.act = act.id
    return written


def remove(ws: Workspace, list_id: str, items: Sequence[str]) -> Written:
    """Take needs items off the list; the needs plan keeps them. Raises `ListClosedError`."""
    _open(ws, list_id)
    written = Written()
    with journal.act(ws.db, "remove_beyond") as act:
        for link in ws.every(BeyondItem, "list = :list", list=list_id):
            if link.item in items:
                gone = {"id": link.id, "deleted": True}
                gone |= {"reasons": dict.fromkeys(link.reasons), "laos": dict.fromkeys(link.laos)}
                written.count(edit.put_one(ws, act, "beyond_item", gone)[1], link.id)
        written.act = act.id
    return written


def _open(ws: Workspace, list_id: str) -> BeyondList:
    found = ws.get(BeyondList, list_id)
    if (found.status or "draft") != "draft":
        raise ListClosedError
    return found


def counting(ws: Workspace, cycle: int) -> list[ItemRow]:
    """The items of this district's needs plan that count, in their order."""
    plan = needs_plan.current(ws, cycle)
    return [row for row in needs_plan.items(ws, plan.id) if row.counts] if plan else []
