"""What somebody could put into a file who wants to break its reader: values, changes, manifests, members, bytes."""

import json
from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st

from desktop.domain import kinds
from tests.offices import PLAN, PROJECT, VILLAGE
from tests.sync.forging import Manifest

RECORDS = (PROJECT, PLAN, VILLAGE, "0190bbbb-0000-7000-8000-000000000001", "../x", "x" * 3000, "ก\x00ข", "")
TEXTS = st.one_of(
    st.text(max_size=20),
    st.sampled_from(["", "\x00", "\u200b", "ำ" * 50, "5018", "50", "5018/private", "../../x", "C:\\x", "true", "1e5"]),
    st.sampled_from(RECORDS),
)
NUMBERS = st.one_of(
    st.integers(-3, 3), st.sampled_from([1 << 31, (1 << 63) - 1, 1 << 63, -(1 << 63), 1 << 64, 10**30, 2559])
)
VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), NUMBERS, TEXTS),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(TEXTS, inner, max_size=3)),
    max_leaves=6,
)
KINDS = tuple(sorted(kinds.kinds()))


def deep(levels: int) -> Any:
    """Lists within lists."""
    found: Any = 1
    for _ in range(levels):
        found = [found]
    return found


@st.composite
def fields(draw: st.DrawFn, kind: str) -> dict[str, Any]:
    """Fields that the kind has, or has not, with values of any type."""
    names = [*kinds.fields(kind)] if kinds.known(kind) else ["x"]
    keyed = st.tuples(st.sampled_from(names), TEXTS).map(".".join)
    name = st.one_of(st.sampled_from([*names, "deleted", "id", "scope"]), keyed, TEXTS)
    return draw(st.dictionaries(name, VALUES, max_size=5))


@st.composite
def changes(draw: st.DrawFn) -> bytes:
    """One line of a stream: mostly written as the format requires, with odd things said in it."""
    kind = draw(st.one_of(st.sampled_from(KINDS), TEXTS))
    said = {
        "act": draw(TEXTS),
        "kind": kind,
        "record": draw(st.sampled_from(RECORDS)),
        "lamport": draw(st.one_of(st.just(1), NUMBERS)),
        "fields": draw(fields(kind)),
    }
    if draw(st.booleans()):
        about = st.one_of(st.dictionaries(st.sampled_from(["verb", "person", "at", "waive"]), TEXTS), VALUES)
        said["about"] = draw(about)
    if draw(st.integers(0, 5)) == 0:
        said["parents"] = draw(st.one_of(st.lists(st.sampled_from(["0" * 32, "", "zz"]), max_size=3), VALUES))
    if draw(st.integers(0, 5)) == 0:
        said[draw(TEXTS)] = draw(VALUES)
    if draw(st.integers(0, 20)) == 0:
        del said[draw(st.sampled_from(sorted(said)))]
    return written(said)


def written(said: Any) -> bytes:
    """Canonical JSON, of what the program itself would never write, too."""
    text = json.dumps(said, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return text.encode("utf-8", "surrogatepass")


LINES = st.lists(
    st.one_of(changes(), changes(), changes(), st.binary(max_size=30), st.just(written({"a": deep(500)}))), max_size=4
)
"""A few changes; some are nothing of the kind."""

NAMES = st.one_of(
    st.sampled_from(
        ["manifest.json", "changes-0002.ndjson", "files/" + "0" * 64, "files/../x", "/x", "x/" * 50, "\\x"]
    ),
    st.text(st.characters(codec="utf-8", exclude_characters="\x00"), min_size=1, max_size=10),
)
MEMBERS = st.dictionaries(NAMES, st.binary(max_size=40), max_size=2)


@st.composite
def twists(draw: st.DrawFn) -> Callable[[Manifest], None]:
    """Puts odd values somewhere into a manifest, or takes something out of it."""
    steps = [(draw(st.lists(st.integers(0, 40), min_size=1, max_size=5)), draw(st.booleans()), draw(VALUES))
             for _ in range(draw(st.integers(0, 2)))]  # fmt: skip
    wants = draw(st.sampled_from([0, 0, 0, 5000]))

    def twist(manifest: Manifest) -> None:
        if wants:
            manifest["want"] = [f"{number:064x}" for number in range(wants)]
        for path, remove, value in steps:
            _put(manifest, path, remove, value)

    return twist


def _put(inside: Any, path: list[int], remove: bool, value: Any) -> None:
    """Follow `path` as far as it goes, and replace or remove what stands there."""
    places = sorted(inside) if isinstance(inside, dict) else list(range(len(inside)))
    if not places:
        return
    place = places[path[0] % len(places)]
    if len(path) > 1 and isinstance(inside[place], dict | list) and inside[place]:
        _put(inside[place], path[1:], remove, value)
    elif remove:
        del inside[place]
    else:
        inside[place] = value


@st.composite
def damages(draw: st.DrawFn) -> Callable[[bytes], bytes]:
    """Overwrites, cuts out or puts in a few pieces, most of them near the beginning."""
    places = st.one_of(st.integers(0, 300), st.integers(0, 100_000))
    steps = draw(st.lists(st.tuples(places, st.integers(0, 40), st.binary(max_size=40)), min_size=1, max_size=4))

    def damage(whole: bytes) -> bytes:
        raw = bytearray(whole)
        for place, cut, piece in steps:
            at = place % (len(raw) + 1)
            raw[at : at + cut] = piece
        return bytes(raw)

    return damage
