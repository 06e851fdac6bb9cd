"""Whose money an answer speaks of: an item that joins projects of several villages is granted one sum for all."""

import msgspec

from desktop.domain.district import NeedsItem, NeedsSource
from desktop.domain.money import baht
from desktop.domain.village import Project, VillagePlan
from desktop.i18n import translate
from desktop.planning import villages
from desktop.planning.workspace import Workspace


class Whole(msgspec.Struct, frozen=True):
    """What a needs item joins: how many village projects, and the villages that they are of, by code."""

    projects: int
    villages: tuple[str, ...]

    @property
    def words(self) -> str:
        """`วงเงินรวม 6 หมู่บ้าน`; "" where the item is one project's own."""
        if self.projects < 2:
            return ""
        if len(self.villages) < 2:
            return translate("Fate", "One sum for {count} projects", count=self.projects)
        return translate("Fate", "One sum for {count} villages", count=len(self.villages))

    def money(self, satang: int) -> str:
        """`วงเงินรวม 6 หมู่บ้าน 157,500,000 บาท`."""
        return " ".join(part for part in (self.words, translate("Fate", "{baht} baht", baht=baht(satang))) if part)


def whole_of(ws: Workspace, item: str) -> Whole:
    """What the item joins, with what was combined into it."""
    links = [link.project or "" for one in _parts(ws, item) for link in ws.every(NeedsSource, "item = :one", one=one)]
    projects = [found for one in dict.fromkeys(links) if (found := ws.find(Project, one))]
    plans = [ws.find(VillagePlan, one.plan or "") for one in projects]
    codes = sorted({plan.village for plan in plans if plan and plan.village})
    return Whole(len(projects), tuple(villages.row(ws, code).title for code in codes))


def _parts(ws: Workspace, item: str) -> list[str]:
    found = [item]
    for one in found:
        parts = ws.every(NeedsItem, "combined_into = :one AND status = 'combined' ORDER BY id", one=one)
        found += [part.id for part in parts if part.id not in found]
    return found
