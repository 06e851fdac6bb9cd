"""Spellings that mean one agency or one unit: joined for sums, while what anybody wrote stays as it is."""

from collections import Counter
from collections.abc import Iterable

import msgspec

from desktop.domain.ids import derived_id
from desktop.domain.planning_year import Alias
from desktop.domain.thai import clean, search_key
from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.planning import edit
from desktop.planning.edit import Written
from desktop.planning.workspace import Workspace
from desktop.store import journal

LIKE = 85
"""From this likeness on (0 to 100) two spellings are offered to be joined."""

_WRITTEN = {
    "agency": ("project", "lao_project", "needs_item", "allocated_project", "action_item", "referral"),
    "unit": ("project", "indicator"),
}


class Spelling(msgspec.Struct, frozen=True, kw_only=True):
    """One way in which an agency or unit is written, in how many records, and what it means."""

    text: str
    uses: int
    means: str


class Pair(msgspec.Struct, frozen=True, kw_only=True):
    """Two spellings that look like one; `means` is the more frequent. `score` is 0 to 100."""

    spelling: str
    means: str
    score: int


class Tally(msgspec.Struct, frozen=True, kw_only=True):
    """A spelling in some records: in how many, their sum, what it counts as, and that whole sum (satang).

    `similar` is the spelling that it looks like, while nobody has joined the two.
    """

    text: str
    uses: int
    amount: int
    means: str
    together: int
    similar: str = ""


class Meanings:
    """What every spelling of a field means, as this office joined them, else another whose records are here."""

    def __init__(self, workspace: Workspace, field: str) -> None:
        own = workspace.identity.office
        aliases = workspace.every(Alias, "field = :field ORDER BY (scope = :own), id", field=field, own=own)
        self._means = {key(alias.spelling or ""): alias.means or "" for alias in aliases}

    def of(self, text: str) -> str:
        """The spelling that stands for `text` in sums: `text` itself, cleaned, unless it was joined to another."""
        said, passed = clean(text), set[str]()
        while (means := self._means.get(key(said))) and key(said) not in passed:
            passed.add(key(said))
            said = means
        return said


def canonical(workspace: Workspace, field: str, text: str) -> str:
    """What a spelling of an `agency` or `unit` means for sums; for many, keep one `Meanings`."""
    return Meanings(workspace, field).of(text)


def join(workspace: Workspace, field: str, spelling: str, means: str) -> str:
    """From now on `spelling` counts as `means` (itself when both are alike: the join ends); answers the alias's id."""
    values = _values(workspace, field, spelling, means)
    edit.put(workspace, "alias", [values])
    return str(values["id"])


def _values(workspace: Workspace, field: str, spelling: str, means: str) -> dict[str, object]:
    record = derived_id("alias", workspace.identity.office, field, key(spelling))
    said = {"field": field, "spelling": clean(spelling), "means": clean(means)}
    return {"id": record, **said, "deleted": False}


def part(workspace: Workspace, field: str, spelling: str) -> None:
    """Let `spelling` count for itself again."""
    own = workspace.every(Alias, "field = :field AND scope = :own", field=field, own=workspace.identity.office)
    edit.remove(workspace, "alias", [alias.id for alias in own if key(alias.spelling or "") == key(spelling)])


def spellings(workspace: Workspace, field: str) -> list[Spelling]:
    """Every spelling of the field in the records here, the most used first."""
    meanings = Meanings(workspace, field)
    uses: Counter[str] = Counter()
    for kind in _WRITTEN[field]:
        query = f"SELECT {field}, count(*) FROM {kind} WHERE {field} IS NOT NULL GROUP BY {field}"
        for text, count in workspace.db.execute(query):
            uses[text] += count
    return [Spelling(text=text, uses=count, means=meanings.of(text)) for text, count in uses.most_common()]


def likely(workspace: Workspace, field: str) -> list[Pair]:
    """Spellings that look alike and are not joined yet: offers for a person, nothing is joined by itself."""
    from rapidfuzz.fuzz import ratio

    found: list[Pair] = []
    meant: dict[str, str] = {}
    for one in spellings(workspace, field):
        if one.means != one.text:
            continue
        scores = {other: int(ratio(key(one.text), other)) for other in meant}
        best = max(scores, key=lambda other: scores[other], default="")
        if best and scores[best] >= LIKE:
            found.append(Pair(spelling=one.text, means=meant[best], score=scores[best]))
        else:
            meant[key(one.text)] = one.text
    return sorted(found, key=lambda pair: (-pair.score, pair.means, pair.spelling))


def tally(workspace: Workspace, field: str, said: Iterable[tuple[str, int]]) -> list[Tally]:
    """What `said` (spelling and satang of each record) comes to, spellings that count as one beside each other.

    The largest sum comes first; records that name nobody are left out.
    """
    meanings, uses, sums = Meanings(workspace, field), Counter[str](), Counter[str]()
    for text, amount in said:
        uses[text] += 1
        sums[text] += amount
    del uses[""]
    means = {text: meanings.of(text) for text in uses}
    whole = Counter[str]()
    for text in uses:
        whole[means[text]] += sums[text]
    similar = {pair.spelling: pair.means for pair in likely(workspace, field)}
    every = [
        Tally(
            text=text,
            uses=count,
            amount=sums[text],
            means=means[text],
            together=whole[means[text]],
            similar=similar.get(text, ""),
        )
        for text, count in uses.items()
    ]
    return sorted(every, key=lambda one: (-one.together, one.means, one.means != one.text, one.text))


def join_all(workspace: Workspace, field: str, spellings: Iterable[str], means: str = "") -> Written:
    """Let all `spellings` count as `means`, or each for itself again where that is ""; one act."""
    written = Written()
    with journal.act(workspace.db, QT_TRANSLATE_NOOP("Verbs", "join_spellings")) as act:
        for spelling in spellings:
            record, outcome = edit.put_one(
                workspace, act, "alias", _values(workspace, field, spelling, means or spelling)
            )
            written.count(outcome, record)
        written.act = act.id
    return written


def key(text: str) -> str:
    """A spelling as spellings are compared: without gaps and dots, which nobody writes the same way."""
    return search_key(text).replace(" ", "").replace(".", "")
