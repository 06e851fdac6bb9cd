"""Deciding by rule: one result for all items that meet what the rule says, in one act."""

from collections.abc import Iterable, Sequence

import msgspec

from desktop.domain.thai import search_key
from desktop.planning.decide.drafting import decide
from desktop.planning.decide.items import DecideRow
from desktop.planning.edit import Written
from desktop.planning.workspace import Workspace


class Rule(msgspec.Struct, frozen=True, kw_only=True):
    """Which items are meant: those that meet everything it says; what is empty says nothing.

    `reasons`: at least one of these reason codes of the beyond-capacity list; `agency`: a part of the name of the
    agency asked; `least` and `most` in satang, both included; `only_open`: leave what is decided as it is.
    """

    district: str = ""
    tambon: str = ""
    dimension: str = ""
    agency: str = ""
    reasons: tuple[str, ...] = ()
    least: int | None = None
    most: int | None = None
    only_open: bool = True

    def meets(self, row: DecideRow) -> bool:
        """Whether the rule means this item."""
        return (
            self.district in ("", row.district)
            and self.tambon in ("", row.tambon_label)
            and self.dimension in ("", row.dimension_label)
            and search_key(self.agency) in search_key(row.agency)
            and (not self.reasons or bool(set(self.reasons) & set(row.reasons)))
            and (self.least is None or row.total >= self.least)
            and (self.most is None or row.total <= self.most)
            and (row.open or not self.only_open)
        )


def meant(rows: Iterable[DecideRow], rule: Rule) -> list[DecideRow]:
    """The items that the rule means, in their order."""
    return [row for row in rows if rule.meets(row)]


def decide_each(
    ws: Workspace,
    rows: Sequence[DecideRow],
    *,
    result: str,
    reason: str = "",
    amount: int | None = None,
    fiscal_year: int | None = None,
    decided_by: str = "province",
    date: str = "",
    document: str = "",
    meeting: str = "",
) -> Written:
    """Draft one result for all of `rows`; of several that are accepted, each gets the amount that it asks.

    One act. Raises `ReasonMissingError`.
    """
    each = result == "accepted" and len(rows) > 1
    return decide(
        ws,
        [row.item for row in rows],
        result=result,
        reason=reason,
        amount=amount,
        amounts={row.item: row.total for row in rows} if each else None,
        fiscal_year=fiscal_year,
        decided_by=decided_by,
        date=date,
        document=document,
        meeting=meeting,
    )
