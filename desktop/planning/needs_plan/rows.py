"""The rows of the needs plan's lists and sums. Money is whole satang, years are B.E. as text."""

import msgspec

COUNTING = ("pending", "selected")
"""Statuses of items that are part of the plan; a status that nobody set counts as pending."""


class PoolRow(msgspec.Struct, frozen=True, kw_only=True):
    """A village project as the district sees it; `taken_by` is the needs item that counts it, or ""."""

    project: str
    title: str
    village: str = ""
    village_name: str = ""
    moo: int = 0
    tambon: str = ""
    tambon_name: str = ""
    dimension: str = ""
    budget: dict[str, int] = msgspec.field(default_factory=dict)
    total: int = 0
    mode: str = ""
    agency: str = ""
    priority: int | None = None
    taken_by: str = ""
    plan_status: str = ""


class ItemRow(msgspec.Struct, frozen=True, kw_only=True):
    """A line of the needs plan. `rank` is its printed number, 0 when it does not count.

    `asked` is what its villages asked for; `budget` is the item's own, by year, and `total` its sum.
    `decision_result` is the latest that the province issued, or that came `on_paper` while its own is not here;
    `decision_edition` is the edition it was given to (0: not known), `decision_earlier` that the item was sent
    changed since.
    """

    item: str
    rank: int
    title: str
    status: str
    origin: str
    agency: str
    tambon_label: str
    tambon: str
    dimension_label: str
    dimension: str
    budget: dict[str, int]
    total: int
    asked: int
    sources: int
    priority: int | None = None
    reason: str = ""
    combined_into: str = ""
    decision_result: str = ""
    decision_reason: str = ""
    decision_amount: int | None = None
    decision_on_paper: bool = False
    decision_edition: int = 0
    decision_earlier: bool = False
    changed_since_sent: bool = False

    @property
    def counts(self) -> bool:
        """Whether it is part of the plan and of its sums."""
        return self.status in COUNTING

    @property
    def result(self) -> str:
        """What was decided of it as it was sent last; "" while that is awaited."""
        return "" if self.decision_earlier else self.decision_result


class TotalRow(msgspec.Struct, frozen=True, kw_only=True):
    """Items of one tambon or dimension: how many, their budgets, and what their villages asked."""

    label: str
    key: str
    items: int
    by_year: dict[str, int]
    total: int
    asked: int


class Totals(msgspec.Struct, frozen=True, kw_only=True):
    """Sums of the plan; both breakdowns add up to `items`, `by_year`, `total` and `asked`.

    `left_out` counts the items that are not part of the plan, by status (dropped, on_hold, combined).
    """

    items: int
    total: int
    asked: int
    years: tuple[str, ...]
    by_year: dict[str, int]
    by_tambon: tuple[TotalRow, ...]
    by_dimension: tuple[TotalRow, ...]
    left_out: dict[str, int]
