"""Where a project lies, read from its own words (`หมู่ที่ 4 บ้านตุงลอย ตำบลอมก๋อย`); nothing is guessed."""

import re
from collections import defaultdict
from functools import cached_property

from desktop.domain.areas import LaoCoverage
from desktop.domain.thai import search_key
from desktop.planning.load.places import Places
from desktop.planning.workspace import Workspace
from desktop.store import reference

_MOO = re.compile(r"(?:หมู่(?:ที่)?|ม\.)\s*(\d{1,2})(?!\d)")


class Sites:
    """The villages and tambons of this district as words name them; `lao` is whose plan speaks."""

    def __init__(self, workspace: Workspace, lao: str) -> None:
        self._workspace, self._lao = workspace, lao
        self._places = Places(workspace)

    def of(self, title: str, more: str = "") -> tuple[str | None, str | None]:
        """Village and tambon that the title, or else `more`, names; None each when the words do not fix it."""
        for text in (title, more):
            villages, tambon = self._named(search_key(text))
            if len(villages) == 1:
                return villages[0], villages[0][:6]
            if villages or tambon:
                return None, tambon
        return None, next(iter(self.tambons)) if len(self.tambons) == 1 else None

    def _named(self, key: str) -> tuple[list[str], str | None]:
        """The villages and the tambon that a text names; of several villages, those that the LAO serves."""
        tambons = {
            code for name, code in self._tambon_names.items() if re.search(rf"(?:ตำบล|ต\.)\s*{name}(?![ก-๙])", key)
        }
        tambon = next(iter(tambons)) if len(tambons) == 1 else None
        villages = self._villages(key, tambon)
        served = [code for code in villages if code[:6] in self.tambons]
        return (served if len(served) == 1 else villages), tambon

    def _villages(self, key: str, tambon: str | None) -> list[str]:
        """The villages whose name and moo both stand in the text, in the tambon named or anywhere."""
        moos = {int(moo) for moo in _MOO.findall(key)}
        squashed = key.replace(" ", "")
        found = [
            (name, code)
            for moo in moos
            for name, code in self._by_moo[moo]
            if name in squashed and (tambon is None or code.startswith(tambon))
        ]
        return [code for name, code in found if not any(name != other and name in other for other, _code in found)]

    @cached_property
    def tambons(self) -> set[str]:
        """The tambons that the LAO serves, by the villages confirmed here, else by the reference register."""
        mine = self._workspace.every(LaoCoverage, "lao = :lao", lao=self._lao)
        if mine:
            return {(coverage.village or "")[:6] for coverage in mine}
        known = (lao for lao in reference.laos(self._places.district) if lao.id == self._lao)
        return {tambon for lao in known for tambon, _share in lao.coverage}

    @cached_property
    def _by_moo(self) -> dict[int, list[tuple[str, str]]]:
        """Moo → (name without gaps, code); names of one letter tell nothing."""
        found: dict[int, list[tuple[str, str]]] = defaultdict(list)
        for code, name in self._places.names.items():
            squashed = search_key(name).replace(" ", "")
            if len(squashed.removeprefix("บ้าน")) > 1:
                found[int(code[6:])].append((squashed, code))
        return found

    @cached_property
    def _tambon_names(self) -> dict[str, str]:
        return {re.escape(search_key(one.name)): one.code for one in reference.tambons(self._places.district)}
