"""The needs of all districts in one place, as sent; the sums agree with what each district said it sent (D9)."""

import msgspec

from desktop.domain.changes import base_scope
from desktop.domain.district import NeedsPlan
from desktop.planning.decide.items import DecideRow, rows_of
from desktop.planning.decide.sent import last_submission
from desktop.planning.workspace import Workspace


class DistrictSum(msgspec.Struct, frozen=True, kw_only=True):
    """One district's part: counted here from its items, and as its submission states it. Sums in satang."""

    district: str
    edition: int
    items: int
    total: int
    stated_items: int
    stated_total: int

    @property
    def agrees(self) -> bool:
        """Whether what arrived is what was sent."""
        return (self.items, self.total) == (self.stated_items, self.stated_total)


class Compiled(msgspec.Struct, frozen=True, kw_only=True):
    """The items of every district that has sent, by district and rank, and a sum for each district."""

    rows: tuple[DecideRow, ...]
    districts: tuple[DistrictSum, ...]

    @property
    def disagreeing(self) -> tuple[str, ...]:
        """Codes of districts of which part has not arrived."""
        return tuple(one.district for one in self.districts if not one.agrees)


def compiled(ws: Workspace, cycle: int | None = None) -> Compiled:
    """What every district sent last (for `cycle`, or each for its latest one)."""
    rows: list[DecideRow] = []
    sums: list[DistrictSum] = []
    for district in sorted({base_scope(plan.scope) for plan in ws.every(NeedsPlan)}):
        submission = last_submission(ws, district, cycle)
        if submission is not None:
            its = rows_of(ws, submission)
            rows += its
            stated = submission.totals or {}
            sums.append(
                DistrictSum(
                    district=district,
                    edition=submission.edition or 0,
                    items=len(its),
                    total=sum(row.total for row in its),
                    stated_items=int(stated.get("items", 0)),
                    stated_total=int(stated.get("total", 0)),
                )
            )
    return Compiled(rows=tuple(rows), districts=tuple(sums))
