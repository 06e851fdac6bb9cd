"""A result as a person says it of items, before it is stored."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """`amount` in satang; None means: for each item what it asks. `date` is ISO, "" for today.

    `document` is what the items go into (`province.TARGETS`), `meeting` the one that resolved so.
    """

    result: str
    reason: str = ""
    amount: int | None = None
    fiscal_year: int | None = None
    decided_by: str = "province"
    date: str = ""
    document: str = ""
    meeting: str = ""
