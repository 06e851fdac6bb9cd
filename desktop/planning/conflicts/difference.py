"""Where two Thai texts differ, word by word; what differs only in spacing, digits or the order of marks is the same."""

from collections.abc import Sequence
from difflib import SequenceMatcher
from itertools import groupby

import msgspec

from desktop.domain.thai import search_key, segment

MOST_WORDS = 4000
OPEN, CLOSE = "【", "】"
"""Signs round what differs, where nothing can be underlined."""


class Part(msgspec.Struct, frozen=True):
    """A run of words; `own` when the other text does not have them."""

    text: str
    own: bool


def differing(one: str, other: str) -> tuple[tuple[Part, ...], tuple[Part, ...]]:
    """Both texts in parts: what both have, and what only that one has."""
    words, others = segment(one), segment(other)
    if max(len(words), len(others)) > MOST_WORDS:
        return (Part(one, own=True),), (Part(other, own=True),)
    left, right = [search_key(word) for word in words], [search_key(word) for word in others]
    ours, theirs = [True] * len(words), [True] * len(others)
    for block in SequenceMatcher(_is_gap, left, right, autojunk=False).get_matching_blocks():
        ours[block.a : block.a + block.size] = [False] * block.size
        theirs[block.b : block.b + block.size] = [False] * block.size
    return _parts(words, left, ours), _parts(others, right, theirs)


def _is_gap(key: str) -> bool:
    return not key


def _parts(words: Sequence[str], keys: Sequence[str], own: Sequence[bool]) -> tuple[Part, ...]:
    """Runs of equal kind; a gap is never a difference, and goes with the words before it."""
    marked: list[tuple[str, bool]] = []
    for word, key, is_own in zip(words, keys, own, strict=True):
        marked.append((word, is_own if key else bool(marked) and marked[-1][1] and is_own))
    runs = groupby(marked, key=lambda pair: pair[1])
    return tuple(Part("".join(word for word, _own in run), own=is_own) for is_own, run in runs)


def marked(parts: Sequence[Part]) -> str:
    """The text with signs round what the other does not have, for print and command line."""
    return "".join(_marked(part) for part in parts)


def _marked(part: Part) -> str:
    if not part.own or not part.text.strip():
        return part.text
    lead = part.text[: len(part.text) - len(part.text.lstrip())]
    tail = part.text[len(part.text.rstrip()) :]
    return f"{lead}{OPEN}{part.text.strip()}{CLOSE}{tail}"
