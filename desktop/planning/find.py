"""Finding anything by any part of its text, as a person reads it: what it is called, what it is, where it belongs."""

from collections.abc import Iterable

import msgspec

from desktop.domain import kinds
from desktop.domain.areas import Village
from desktop.domain.record import Record
from desktop.domain.thai import search_key
from desktop.i18n import translate
from desktop.planning.workspace import Workspace
from desktop.store import reference
from desktop.store.reference import UnknownAreaError
from desktop.store.search import Hit, search

PAGE = 30
LOOK_AT = 200
STEPS_UP = 4
VILLAGE_DIGITS = 8
FIRST = ("village", "needs_item", "project", "problem", "lao", "strategy")


class Found(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that holds what was asked for. `path` leads from the record itself up to what it belongs to."""

    id: str
    kind: str
    title: str
    where: str = ""
    kind_label: str = ""
    path: tuple[tuple[str, str], ...] = ()
    reference: bool = False


def find(workspace: Workspace, text: str, *, kind: str = "", limit: int = PAGE) -> list[Found]:
    """What holds every word of `text`, best first: titles that begin with it, then those that hold it, then the rest.

    Villages of the reference register that nobody has confirmed yet are found too, marked `reference`.
    """
    asked = search_key(text)
    if not asked:
        return []
    hits = list(_without_copies(search(workspace.db, text, kind=kind, limit=LOOK_AT)))
    found = [one for hit in hits if (one := _found(workspace, hit))]
    if kind in ("", "village"):
        found.extend(_reference_villages(workspace, asked, {one.id for one in found if one.kind == "village"}))
    return sorted(found, key=lambda one: _rank(one, asked))[:limit]


def _without_copies(hits: Iterable[Hit]) -> Iterable[Hit]:
    seen: set[tuple[str, str]] = set()
    for hit in hits:
        if (hit.kind, hit.id) not in seen:
            seen.add((hit.kind, hit.id))
            yield hit


def _rank(one: Found, asked: str) -> tuple[int, int, int]:
    title = search_key(one.title)
    place = title.find(asked)
    kind = FIRST.index(one.kind) if one.kind in FIRST else len(FIRST)
    return (2 if place < 0 else min(place, 1), kind, len(title))


def _found(workspace: Workspace, hit: Hit) -> Found | None:
    record = workspace.find(kinds.struct(hit.kind), hit.id)
    if record is None:
        return None
    above = _above(workspace, record)
    return Found(
        id=hit.id,
        kind=hit.kind,
        title=_title(record) or hit.text,
        where=_where(workspace, above, record),
        kind_label=translate("Kinds", record.kind.label),
        path=tuple((one.kind.name, one.id) for one in above),
    )


def _above(workspace: Workspace, record: Record) -> list[Record]:
    """The record, its owner, the owner's owner …, as far as they are here."""
    chain = [record]
    while len(chain) < STEPS_UP and (owner := _owner(workspace, chain[-1])) is not None:
        chain.append(owner)
    return chain


def place_of(workspace: Workspace, record: Record) -> str:
    """Where a record belongs, in words: its village or district, and the year of its plan."""
    return _where(workspace, _above(workspace, record), record)


def _owner(workspace: Workspace, record: Record) -> Record | None:
    about = record.kind
    target = getattr(record, about.owner) if about.owner else None
    if not target:
        return None
    return workspace.find(kinds.struct(kinds.fields(about.name)[about.owner].of), str(target))


def _title(record: Record) -> str:
    name = record.kind.title
    return str(getattr(record, name) or "") if name else ""


def _where(workspace: Workspace, chain: list[Record], record: Record) -> str:
    last = chain[-1]
    code = str(getattr(last, last.kind.area) or "") if last.kind.area else ""
    cycle = getattr(last, "cycle", None)
    year = translate("Find", "plan of {year}", year=cycle) if cycle else ""
    if isinstance(record, Village):
        return _in_tambon(record.code or record.id)
    place = village_name(workspace, code) if len(code) == VILLAGE_DIGITS else _district(code)
    return " – ".join(part for part in (place, year) if part)


def village_name(workspace: Workspace, code: str) -> str:
    """`บ้านแม่ต๋อม หมู่ 5 ต.อมก๋อย`: the village as confirmed, else as the reference register has it."""
    known = workspace.find(Village, code)
    listed = None if known and known.name else reference.village(code)
    name = (known.name if known else None) or (listed.name if listed else "")
    return " ".join(part for part in (name, _in_tambon(code)) if part)


def _in_tambon(code: str) -> str:
    try:
        tambon = reference.tambon_name(code)
    except UnknownAreaError:
        tambon = code[:6]
    return translate("Find", "Moo {moo} T.{tambon}", moo=int(code[6:VILLAGE_DIGITS]), tambon=tambon)


def _district(code: str) -> str:
    try:
        return translate("Find", "A.{district}", district=reference.district_name(code)) if code else ""
    except UnknownAreaError:
        return code


def _reference_villages(workspace: Workspace, asked: str, known: set[str]) -> list[Found]:
    if workspace.identity.kind == "province":
        return []
    words = asked.split()
    label = translate("Kinds", Village.kind.label)
    return [
        Found(
            id=one.code,
            kind="village",
            title=one.name,
            where=_in_tambon(one.code),
            kind_label=label,
            path=(("village", one.code),),
            reference=True,
        )
        for one in reference.villages(workspace.identity.office)
        if one.code not in known and all(word in search_key(one.name) for word in words)
    ]
