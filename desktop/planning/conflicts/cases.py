"""One thing on which people disagree, with its sides in words: a field, a deletion, two plans for one, lost owners."""

from typing import Any

import msgspec

FIELD, DELETED, SAME, CHILDREN, JOINED = "field", "deleted", "same", "children", "joined"
"""What a case is about: a field; edited here and deleted there; opened twice; deleted with others still under it.

JOINED: two that were opened for one thing and stand as one since; listed so that it can be taken back.
"""


class Side(msgspec.Struct, frozen=True, kw_only=True):
    """One side: `value` as stored and `shown` as read; who wrote it, at which office's computer, when, at which forum.

    `replicas` are the computers that say so (several when they differ only in spacing or digits); `ours`: one of them
    is of this office; `here`: this very computer; `stands`: this is what everyone sees for now; `take` the words of
    the decision for it.
    """

    value: Any
    shown: str
    person: str = ""
    office: str = ""
    at: str = ""
    meeting: str = ""
    told: str = ""
    replicas: tuple[str, ...] = ()
    offices: tuple[str, ...] = ()
    lamport: int = 0
    ours: bool = False
    here: bool = False
    stands: bool = False
    take: str = ""


class Case(msgspec.Struct, frozen=True, kw_only=True):
    """One disagreement; `id` is what `decide` takes, `title` and `where` name the thing, `held` the forum it is from.

    `mark` names the sides: it is another once a side changes. `other` is the second record of two for one thing.
    `why_not` says why this computer may not decide it, "" when it may; `later` why it was postponed (None: it was
    not).
    """

    id: str
    what: str
    kind: str
    record: str
    scope: str
    title: str
    where: str
    field: str
    label: str
    sides: tuple[Side, ...]
    mark: str = ""
    held: str = ""
    other: str = ""
    reopened: bool = False
    why_not: str = ""
    later: str | None = None

    @property
    def ours(self) -> Side:
        """The side of this computer, else of this office, else the one that everyone sees for now."""
        return next((side for side in self.sides if side.here), None) or next(
            (side for side in self.sides if side.ours), self.stands
        )

    @property
    def theirs(self) -> tuple[Side, ...]:
        """Every other side, the one that everyone sees for now first."""
        others = [side for side in self.sides if side is not self.ours]
        return tuple(sorted(others, key=lambda side: not side.stands))

    @property
    def stands(self) -> Side:
        """What everyone sees for now."""
        return next((side for side in self.sides if side.stands), self.sides[-1])
