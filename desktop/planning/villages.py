"""The register of villages: what public records list, until the district confirms or corrects it (domain.md §2.1).

Reference values are never journaled; confirming writes `village` records, corrections are ordinary edits of them.
"""

from collections.abc import Iterable

import msgspec

from desktop.domain.areas import Village
from desktop.i18n import translate
from desktop.planning import edit
from desktop.planning.workspace import Workspace
from desktop.store import journal, reference
from desktop.store.reference import ReferenceVillage, UnknownAreaError

REFERENCE, CONFIRMED = "reference", "confirmed"


class VillageRow(msgspec.Struct, frozen=True, kw_only=True):
    """One village as the register shows it.

    `state` is reference or confirmed; `differs` names the fields in which the confirmed record and the public
    records disagree, `reference_name` is what these say ("" when they do not know the village).
    """

    code: str
    name: str
    tambon: str
    tambon_name: str
    moo: int
    type: str = "village"
    households: int | None = None
    men: int | None = None
    women: int | None = None
    state: str = REFERENCE
    differs: tuple[str, ...] = ()
    reference_name: str = ""
    headman: str | None = None
    latitude: str | None = None
    longitude: str | None = None
    since: str | None = None
    until: str | None = None

    @property
    def title(self) -> str:
        """`บ้านแม่ต๋อม หมู่ 5 ต.อมก๋อย`."""
        return translate(
            "Villages", "{name} Moo {moo}, {tambon}", name=self.called, moo=self.moo, tambon=self.tambon_name
        )

    @property
    def called(self) -> str:
        """Its name; its code while nobody has named it."""
        return self.name or self.code

    @property
    def people(self) -> int | None:
        """Men and women together; None while neither is known."""
        return None if self.men is None and self.women is None else (self.men or 0) + (self.women or 0)


class Confirmed(msgspec.Struct, frozen=True, kw_only=True):
    """What confirming did: villages written, those that were confirmed already, and codes without a name to confirm."""

    act: str = ""
    created: int = 0
    already: int = 0
    unnamed: tuple[str, ...] = ()


class Standing(msgspec.Struct, frozen=True, kw_only=True):
    """How far a register is: villages in all, confirmed ones, and what the reference is (`year` B.E.)."""

    villages: int
    confirmed: int
    source: str
    year: int


def register(ws: Workspace, district: str = "") -> list[VillageRow]:
    """Every village of the district (of this office unless named), reference and confirmed ones together, by code."""
    home = district or ws.identity.office
    confirmed = {village.id: village for village in ws.every(Village, "code LIKE :like", like=f"{home}%")}
    known = {village.code: village for village in _known(home)}
    rows = (_row(known.get(code), confirmed.get(code)) for code in confirmed.keys() | known.keys())
    return sorted(rows, key=lambda row: row.code)


def row(ws: Workspace, code: str) -> VillageRow:
    """One village of the register; a village that nobody knows shows its code."""
    return _row(reference.village(code), ws.find(Village, code), code)


def standing(ws: Workspace) -> Standing:
    """How much of this district's register is confirmed."""
    rows = register(ws)
    said = reference.source()
    confirmed = sum(row.state == CONFIRMED for row in rows)
    return Standing(villages=len(rows), confirmed=confirmed, source=said.name, year=said.year)


def confirm(ws: Workspace, codes: Iterable[str] | None = None) -> Confirmed:
    """Write the reference values of these villages (of all when None) as the district's own, in one act.

    Villages confirmed already stay as they are; one without a name in the records must be named by hand.
    """
    wanted = None if codes is None else set(codes)
    rows = [row for row in register(ws) if wanted is None or row.code in wanted]
    new = [row for row in rows if row.state == REFERENCE]
    named = [row for row in new if row.name]
    act_id = ""
    if named:
        with journal.act(ws.db, "confirm_villages") as act:
            for row in named:
                edit.put_one(ws, act, "village", reference_fields(row))
            act_id = act.id
    unnamed = tuple(row.code for row in new if not row.name)
    return Confirmed(act=act_id, created=len(named), already=len(rows) - len(new), unnamed=unnamed)


def _known(district: str) -> tuple[ReferenceVillage, ...]:
    try:
        return reference.villages(district)
    except UnknownAreaError:
        return ()


def reference_fields(row: VillageRow) -> dict[str, object]:
    """What confirming writes of a village of the public records."""
    return {"code": row.code, "name": row.name, "tambon": row.tambon, "moo": row.moo, "type": row.type}


def _row(known: ReferenceVillage | None, own: Village | None, code: str = "") -> VillageRow:
    if own is None:
        return _unconfirmed(known, code)
    tambon = own.tambon or (own.code or own.id)[:6]
    return VillageRow(
        code=own.id,
        name=own.name or "",
        tambon=tambon,
        tambon_name=tambon_name(tambon),
        moo=own.moo or 0,
        type=own.type or "village",
        households=own.households,
        men=own.men,
        women=own.women,
        state=CONFIRMED,
        differs=_differs(known, own),
        reference_name=known.name if known else "",
        headman=own.headman,
        latitude=own.latitude,
        longitude=own.longitude,
        since=own.since,
        until=own.until,
    )


def _unconfirmed(known: ReferenceVillage | None, code: str) -> VillageRow:
    if known is None:
        return VillageRow(
            code=code, name="", tambon=code[:6], tambon_name=tambon_name(code[:6]), moo=int(code[6:] or 0)
        )
    return VillageRow(
        code=known.code,
        name=known.name,
        tambon=known.tambon,
        tambon_name=tambon_name(known.tambon),
        moo=known.moo,
        reference_name=known.name,
    )


def _differs(known: ReferenceVillage | None, own: Village) -> tuple[str, ...]:
    if known is None:
        return ()
    return tuple(name for name in ("name", "tambon", "moo") if getattr(known, name) not in ("", getattr(own, name)))


def tambon_name(code: str) -> str:
    """The name of a tambon; its code where no area has it."""
    try:
        return reference.tambon_name(code)
    except UnknownAreaError:
        return code
