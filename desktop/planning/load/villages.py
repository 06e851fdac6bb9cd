"""The register of villages as a district keeps it in a workbook: villages, and which LAO serves them."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from desktop.domain.areas import Lao, LaoCoverage
from desktop.domain.errors import AppError
from desktop.domain.ids import link_id
from desktop.planning.load.compare import Memory
from desktop.planning.load.entries import LAO, Entry, Writer
from desktop.planning.load.faults import (
    VillageTwiceError,
    WrongTambonError,
)
from desktop.planning.load.places import NamedLao, Places
from desktop.planning.load.rows import Row

SOURCE = "villages"

_FIELDS = ("name", "moo", "households", "men", "women")
_BETWEEN_LAOS = re.compile(r"\s*(?:,|;|\n|/|\sและ\s?)\s*")


def load(writer: Writer, rows: Iterable[Row]) -> None:
    """Write the villages of the sheet; a village that two LAOs share may stand in two rows."""
    memory = Memory(writer.workspace.db, SOURCE)
    places = Places(writer.workspace)
    entries: dict[str, Entry] = {}
    laos: dict[str, NamedLao] = {}
    again = 0
    for row in rows:
        entry = _entry(row, places, laos)
        if entry and (first := entries.get(entry.id)):
            again += _joined(first, entry)
        elif entry:
            entries[entry.id] = entry
        if row.faults:
            writer.reject(row)
    for entry in entries.values():
        _write(writer, entry, memory, laos)
    for _ in range(again):
        writer.unchanged()
    memory.save()


def _entry(row: Row, places: Places, laos: dict[str, NamedLao]) -> Entry | None:
    code = row.values.get("code")
    if not code:
        return None
    _check_place(row, code, places)
    served = _laos(row, places) if row.values.get("laos") else []
    if row.faults:
        return None
    laos.update({lao.id: lao for lao in served})
    fields = {name: row.values[name] for name in _FIELDS if row.has(name)}
    kind = "community" if fields["name"].startswith("ชุมชน") else "village"
    fields |= {"code": code, "tambon": code[:6], "type": kind}
    links = [LAO + lao.id for lao in served]
    fields |= dict.fromkeys(links, True)
    return Entry(row, "village", code, code, fields["name"], fields, dict.fromkeys(links, row.cell("laos")))


def _check_place(row: Row, code: str, places: Places) -> None:
    try:
        places.check_code(code)
        places.check_tambon(code, row.values.get("tambon_name"))
    except WrongTambonError as error:
        row.blame("tambon_name", error)
    except AppError as error:
        row.blame("code", error)


def _laos(row: Row, places: Places) -> list[NamedLao]:
    found: list[NamedLao] = []
    for title in _BETWEEN_LAOS.split(row.values["laos"]):
        try:
            found.append(places.lao(title))
        except AppError as error:
            row.blame("laos", error)
    return found


def _joined(first: Entry, again: Entry) -> bool:
    """Take over the LAOs of a village's second row; a row that says other things of it is at fault."""
    own, other = (_without_laos(entry.fields) for entry in (first, again))
    if own != other:
        again.row.blame("code", VillageTwiceError(value=first.id, row=first.row.number))
        return False
    first.fields |= again.fields
    return True


def _without_laos(fields: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if not name.startswith(LAO)}


def _write(writer: Writer, entry: Entry, memory: Memory, laos: Mapping[str, NamedLao]) -> None:
    here = _served_by(writer, entry.id)
    if entry.row.has("laos"):
        before = (name for name in memory.last(entry.id, writer.scope) if name.startswith(LAO))
        entry.fields = dict.fromkeys(before) | entry.fields
    settled = writer.write(entry, memory, beside=here)
    changed = {name.removeprefix(LAO): value for name, value in settled.write.items() if name.startswith(LAO)}
    if not changed:
        return
    serving = {name.removeprefix(LAO) for name, value in entry.fields.items() if name.startswith(LAO) and value}
    for lao in serving:
        _make(writer, laos[lao])
        share = "full" if len(serving) == 1 else "part"
        link = {"lao": lao, "village": entry.id, "share": share, "deleted": False}
        writer.beside("lao_coverage", link_id("lao_coverage", lao, entry.id), link)
    for lao in changed.keys() - serving:
        writer.beside("lao_coverage", link_id("lao_coverage", lao, entry.id), {"deleted": True})


def _served_by(writer: Writer, village: str) -> dict[str, Any]:
    return {
        f"{LAO}{coverage.lao}": True
        for coverage in writer.workspace.every(LaoCoverage, "village = :village", village=village)
    }


def _make(writer: Writer, lao: NamedLao) -> None:
    """The LAO's record, unless this office has one: it may have corrected it."""
    if writer.workspace.find(Lao, lao.id) is None:
        district = writer.workspace.identity.office
        writer.beside("lao", lao.id, {"type": lao.type, "name": lao.name, "district": district})
