"""What became of a file that came in, and what a file says of itself: in numbers that add up."""

from typing import Any

import msgspec

from desktop.domain.errors import AppError


class Ask(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A part of somebody's work that is absent: entries `first` to `last` of the computer `writer` in `scope`.

    `files` of `sender` hold it (name and wall time), as far as it says. `after` and `before` are the wall times of the
    entries on both sides. `lacking` tells why the sender has gone on without it, when it has.
    """

    sender: str
    writer: str
    scope: str
    first: int
    last: int
    after: str = ""
    before: str = ""
    files: tuple[tuple[str, str], ...] = ()
    lacking: str | None = None


APPLIED, ALREADY_HERE, HELD, QUARANTINED, REFUSED = "applied", "already_here", "held", "quarantined", "refused"


class Outcome(msgspec.Struct):
    """What became of one file: state, changes and records in numbers that add up, or why not."""

    file: str
    bundle: str = ""
    state: str = APPLIED
    changes: dict[str, int] = msgspec.field(default_factory=lambda: {"new": 0, "already_here": 0, "held": 0})
    records: dict[str, int] = msgspec.field(
        default_factory=lambda: {"created": 0, "updated": 0, "unchanged": 0, "in_conflict": 0}
    )
    needs: list[str] = msgspec.field(default_factory=list)
    """What a file that is held waits for, in sentences."""
    asks: list[Ask] = msgspec.field(default_factory=list)
    """The same, as data."""
    brings: list[tuple[str, str, int, str]] = msgspec.field(default_factory=list)
    """Where each range of a file that is held ends: replica, scope, seq, hash."""
    error: dict[str, str] | None = None
    sender: str = ""
    made: str = ""
    summary: dict[str, str] = msgspec.field(default_factory=dict)
    kinds: tuple[str, ...] = ()
    told: tuple[str, ...] = ()
    reckoning: Any = None
    """Counts and sums before and after (`reckoning.Reckoning`); None for a file that was not taken in."""

    def to_json(self) -> dict[str, Any]:
        """The shape that scripts rely on."""
        names = ("bundle", "state", "changes", "records", "needs", "error", "file", "sender")
        shown = {name: getattr(self, name) for name in names}
        return shown | {"told": list(self.told), "reckoning": msgspec.to_builtins(self.reckoning)}

    def fail(self, state: str, error: AppError) -> None:
        """Nothing of the file was taken in, because of `error`."""
        self.state = state
        self.changes = dict.fromkeys(self.changes, 0)
        self.records = dict.fromkeys(self.records, 0)
        self.reckoning = None
        self.error = {"code": error.code, "message": error.message, "remedy": error.remedy}


class Inspected(msgspec.Struct, frozen=True):
    """What a file says of itself, without taking it in."""

    bundle: str
    sender: str
    to: str
    made: str
    person: str
    program: str
    summary: dict[str, str]
    changes: int
    scopes: tuple[str, ...]
    totals: dict[str, Any]
    fingerprint: str

    def to_json(self) -> dict[str, Any]:
        """For scripts."""
        return {name: getattr(self, name) for name in self.__struct_fields__}
