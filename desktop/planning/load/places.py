"""The villages and LAOs of this district that a row may name: those confirmed here, and the reference register's."""

from functools import cached_property

import msgspec

from desktop.domain.areas import Lao, Village
from desktop.domain.errors import AppError
from desktop.domain.ids import derived_id
from desktop.domain.thai import clean, same_text, search_key
from desktop.planning.load.faults import (
    OtherDistrictError,
    UnknownLaoError,
    UnknownVillageError,
    UnknownVillageMeantError,
    VillageCodeError,
    WrongTambonError,
    WrongVillageError,
)
from desktop.planning.workspace import Workspace
from desktop.store import reference

CODE_DIGITS = 8
CLOSE = 75
"""From this likeness on (0 to 100) a name is worth suggesting."""

_BAN = "บ้าน"
_SHORT = {"ทน.": "city", "ทม.": "town", "ทต.": "subdistrict_municipality", "องค์การบริหารส่วนตำบล": "tao"}


class NamedLao(msgspec.Struct, frozen=True):
    """An LAO that a cell names."""

    id: str
    type: str
    name: str


class Places:
    """What this district's codes and names mean."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self.district = workspace.identity.office

    @cached_property
    def names(self) -> dict[str, str]:
        """Village code → name."""
        try:
            known = {village.code: village.name for village in reference.villages(self.district)}
        except reference.UnknownAreaError:
            known = {}
        return known | {village.id: village.name or "" for village in self._workspace.every(Village)}

    @cached_property
    def _tambons(self) -> dict[str, str]:
        try:
            return {tambon.code: tambon.name for tambon in reference.tambons(self.district)}
        except reference.UnknownAreaError:
            return {}

    def check_code(self, code: str) -> None:
        """Raise `VillageCodeError` or `OtherDistrictError` unless `code` can be a village's of this district."""
        if len(code) != CODE_DIGITS or not code.isdigit():
            raise VillageCodeError(value=code)
        if not code.startswith(self.district):
            raise OtherDistrictError(value=code, district=reference.district_name(self.district))

    def check_tambon(self, code: str, name: str | None) -> None:
        """Raise `VillageCodeError` or `WrongTambonError` unless the code lies in a tambon, the one named."""
        if not self._tambons:
            return
        known = self._tambons.get(code[:6])
        if known is None:
            raise VillageCodeError(value=code)
        if name and not same_text(_without(name, "ตำบล", "ต."), known):
            raise WrongTambonError(code=code, known=known, value=name)

    def check_village(self, code: str, name: str | None) -> None:
        """Raise `UnknownVillageError` or `WrongVillageError` unless code and name mean one known village."""
        if code not in self.names:
            raise self._unknown(code, name)
        known = self.names[code]
        if name and _key(name) != _key(known):
            others = [other for other, title in self.names.items() if title and _key(title) == _key(name)]
            if others:
                meant = ", ".join(f"{other} {self.names[other]}" for other in others)
                raise WrongVillageError(code=code, known=known, value=name, meant=meant)

    def _unknown(self, code: str, name: str | None) -> AppError:
        from rapidfuzz import process

        names = {other: _key(title) for other, title in self.names.items() if title}
        found = process.extractOne(_key(name), names, score_cutoff=CLOSE) if name else None
        found = found or process.extractOne(code, {other: other for other in self.names}, score_cutoff=CLOSE)
        if not found:
            return UnknownVillageError(value=code)
        return UnknownVillageMeantError(value=code, meant=f"{found[2]} {self.names[found[2]]}")

    def lao(self, title: str) -> NamedLao:
        """The LAO that a cell names. Raises `UnknownLaoError`."""
        title = clean(title)
        try:
            found = reference.lao_by_name(self.district, title)
        except reference.UnknownAreaError:
            found = None
        if found:
            return NamedLao(found.id, found.type, found.name)
        for known in self._workspace.every(Lao):
            if same_text(reference.LAO_PREFIXES.get(known.type or "", "") + (known.name or ""), title):
                return NamedLao(known.id, known.type or "", known.name or "")
        return self._new_lao(title)

    def _new_lao(self, title: str) -> NamedLao:
        prefixes = _SHORT | {prefix: type for type, prefix in reference.LAO_PREFIXES.items() if prefix}
        for prefix, kind in prefixes.items():
            name = title.removeprefix(prefix).strip()
            if name and title.startswith(prefix):
                return NamedLao(derived_id("lao", kind, name, self.district), kind, name)
        raise UnknownLaoError(value=title)


def _without(name: str, *prefixes: str) -> str:
    for prefix in prefixes:
        name = name.removeprefix(prefix)
    return name.strip()


def _key(name: str) -> str:
    return search_key(name).replace(" ", "").removeprefix(_BAN)
