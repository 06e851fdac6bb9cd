"""What a load did: every row of the sheets counted once, every rejection with its cell and reason."""

from collections import Counter
from typing import Any

import msgspec

CREATED, UPDATED, UNCHANGED, REJECTED = "created", "updated", "unchanged", "rejected"


class Rejection(msgspec.Struct, frozen=True, kw_only=True):
    """A row not taken over: its first bad cell (`J15`), what stands there, and why, in the reader's language.

    `doubtful`: it is no entry, but says otherwise than the entries, such as a sum that does not agree.
    """

    sheet: str
    cell: str
    value: str
    reason: str
    row: int = 0
    column: str = ""
    doubtful: bool = False


class Listed(msgspec.Struct, frozen=True, kw_only=True):
    """A field changed both in the file and here since the last load: what stands here was kept.

    `here` and `file` are as stored (satang, ISO dates, codes); `here_text` and `file_text` as people read them.
    """

    sheet: str
    cell: str
    kind: str
    record: str
    title: str
    field: str
    here: Any
    file: Any
    here_text: str = ""
    file_text: str = ""


class Absent(msgspec.Struct, frozen=True, kw_only=True):
    """A record that an earlier load brought and that this file no longer holds for its village; it was kept."""

    kind: str
    record: str
    title: str


class Candidate(msgspec.Struct, frozen=True, kw_only=True):
    """An area that a text may mean: its code, its name as people say it, and how like the text is (0 to 100)."""

    code: str
    name: str
    score: int


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """A row whose place is not certain: what it says and which areas it may mean, the likeliest first.

    `about` is "district" (nothing was written) or "tambon" (written for its district, without a tambon). `record` is
    the id that the row's record gets, whatever the answer, and `fields` what the row says of it.
    """

    sheet: str
    row: int
    text: str
    about: str
    candidates: tuple[Candidate, ...]
    record: str
    fields: dict[str, Any] = msgspec.field(default_factory=dict)


class LoadReport(msgspec.Struct):
    """Rows read and what became of them: `created + updated + unchanged + rejected` is `read`.

    `asked` are rows that a person has still to place. `left_out` are rows that are no entries (headings, sums,
    the header again), with the reason; they are not counted as read. `also` counts records made beside the rows
    (plans, forums, LAOs, coverage) by kind. `unread` are titles of columns ("sheet: title") and `skipped` names of
    sheets that no field of the table answers to. `about` is what the file says it is: whose plan, for which years;
    `lao` the id of the LAO whose plan it is.
    """

    table: str
    file: str
    cycle: int | None = None
    dry_run: bool = False
    act: str = ""
    counts: Counter[str] = msgspec.field(default_factory=Counter)
    rejections: list[Rejection] = msgspec.field(default_factory=list)
    listed: list[Listed] = msgspec.field(default_factory=list)
    absent: list[Absent] = msgspec.field(default_factory=list)
    also: Counter[str] = msgspec.field(default_factory=Counter)
    unread: list[str] = msgspec.field(default_factory=list)
    skipped: list[str] = msgspec.field(default_factory=list)
    asked: list[Asked] = msgspec.field(default_factory=list)
    left_out: list[Rejection] = msgspec.field(default_factory=list)
    about: str = ""
    lao: str = ""

    @property
    def read(self) -> int:
        """Rows of the sheets below their headers that are not blank."""
        return self.created + self.updated + self.unchanged + self.rejected

    @property
    def created(self) -> int:
        """Rows whose record is new."""
        return self.counts[CREATED]

    @property
    def updated(self) -> int:
        """Rows of which something was written."""
        return self.counts[UPDATED]

    @property
    def unchanged(self) -> int:
        """Rows of which nothing had to be written."""
        return self.counts[UNCHANGED]

    @property
    def rejected(self) -> int:
        """Rows not taken over."""
        return self.counts[REJECTED]

    def to_json(self) -> dict[str, Any]:
        """The report as the command line prints it."""
        return {
            "read": self.read,
            "created": self.created,
            "updated": self.updated,
            "unchanged": self.unchanged,
            "rejected": self.rejected,
            "rejections": [_plain(rejection) for rejection in self.rejections],
            "listed": [_plain(listed) for listed in self.listed],
            "absent": [_plain(absent) for absent in self.absent],
            "also": dict(self.also),
            "unread": self.unread,
            "skipped": self.skipped,
            "asked": [_plain(asked) | {"candidates": list(map(_plain, asked.candidates))} for asked in self.asked],
            "left_out": [_plain(line) for line in self.left_out],
            "table": self.table,
            "file": self.file,
            "cycle": self.cycle,
            "about": self.about,
            "dry_run": self.dry_run,
            "act": self.act,
        }


def _plain(entry: Rejection | Listed | Absent | Asked | Candidate) -> dict[str, Any]:
    return {name: getattr(entry, name) for name in entry.__struct_fields__}
