"""Which tambon and district a scanned line names: `ตำบลแม่เหียะ อำเภอเมืองเชียงใหม่ จังหวัดเชียงใหม่` and its slips.

A name counts when it is written as the register has it, when only marks differ that scans lose (tones, short and long
vowels), or when one letter differs and no other area is near. Everything else is asked. See `allocated.py` for how
often that is right.
"""

import re
from collections.abc import Iterable, Mapping

import msgspec

from desktop.domain.thai import search_key
from desktop.planning.load.report import Candidate
from desktop.store import reference

_MARK = re.compile(
    r"(?P<t>(?<!สุขภาพ)(?<!ส่งเสริมสุข)(?<!บริหารส่วน)(?:ต[ำาํ]+บล|(?<![ก-๙.])ต\.))"
    r"|(?P<d>[อ][ำาํ]+เภอ|(?<![ก-๙.])อ\.)|(?P<p>จ[ัํ]?งหว[ัํ]?ด|(?<![ก-๙.])จ\.)"
)
_END = re.compile(r"[^ก-๙.\-–]|\d|หมู่ที่|หมู่(?=\d)")
_LOST = str.maketrans({**dict.fromkeys("่้๊๋์็ฺํ", None), **dict.fromkeys("ีึื", "ิ"), "ู": "ุ", "ะ": None})
_SHORT = 5
"""A name of fewer letters is not recognised across a wrong letter."""
_CLOSE = 60
"""From this likeness on (0 to 100) an area is offered as a candidate."""
_MOST = 5


class Words(msgspec.Struct, frozen=True):
    """The names a line gives after ตำบล, อำเภอ, จังหวัด, in its order, and `rest`: the whole line without gaps."""

    tambons: tuple[str, ...]
    districts: tuple[str, ...]
    provinces: tuple[str, ...]
    rest: str


class Place(msgspec.Struct, frozen=True):
    """What a line says of its place. `district` is "" when it must be asked, `elsewhere` when in another province.

    `tambon` is "" when none, several or an uncertain one is named; `asked` are then the ones to choose from.
    """

    district: str = ""
    tambon: str = ""
    elsewhere: str = ""
    candidates: tuple[Candidate, ...] = ()
    asked: tuple[Candidate, ...] = ()


class Names(msgspec.Struct):
    """Names of areas by code, and how a scanned name meets them."""

    by_code: Mapping[str, str]
    _keys: dict[str, str] = msgspec.field(default_factory=dict)

    def __post_init__(self) -> None:
        self._keys = {code: squashed(name) for code, name in self.by_code.items()}

    def exact(self, said: str) -> list[str]:
        """The areas written just so."""
        return [code for code, key in self._keys.items() if key == said]

    def sure(self, said: str) -> list[str]:
        """The areas that `said` means for certain: as written, by lost marks, or by the one letter that differs."""
        return self.marks_aside(said) or self._one_letter(said)

    def marks_aside(self, said: str) -> list[str]:
        """The areas written so, or so but for marks that scans lose."""
        return self.exact(said) or self._worn(said)

    def _worn(self, said: str) -> list[str]:
        found = [code for code, key in self._keys.items() if worn(key) == worn(said)]
        return found if len({self._keys[code] for code in found}) == 1 else []

    def _one_letter(self, said: str) -> list[str]:
        from rapidfuzz.distance import Levenshtein

        if len(worn(said)) < _SHORT:
            return []
        far = {code: Levenshtein.distance(worn(said), worn(key)) for code, key in self._keys.items()}
        found = [code for code, distance in far.items() if distance == 1]
        same = len({self._keys[code] for code in found}) == 1
        return found if same and not any(distance == 2 for distance in far.values()) else []

    def like(self, said: Iterable[str]) -> list[Candidate]:
        """The areas that any of these may mean, the likeliest first."""
        from rapidfuzz.fuzz import ratio

        scores = {
            code: int(max((ratio(worn(one), worn(key)) for one in said), default=0)) for code, key in self._keys.items()
        }
        found = sorted((code for code in scores if scores[code] >= _CLOSE), key=lambda code: (-scores[code], code))
        return [Candidate(code=code, name=self.by_code[code], score=scores[code]) for code in found[:_MOST]]


class Recogniser:
    """Reads places of lines for one province."""

    def __init__(self, province: str) -> None:
        self.province = province
        self._provinces = Names({one.code: one.name for one in reference.provinces()})
        self._capital = squashed("เมือง" + reference.province_name(province, "th"))
        districts = reference.districts(province)
        self._districts = Names({one.code: one.name for one in districts})
        self._tambons = {
            one.code: Names({tambon.code: tambon.name for tambon in reference.tambons(one.code)}) for one in districts
        }

    def read(self, text: str) -> Place:
        """The place that `text` names."""
        words = _words(text)
        provinces = [self._provinces.sure(name) for name in words.provinces]
        named = {found[0] for found in provinces if len(found) == 1}
        if named and self.province not in named and all(provinces):
            return Place(elsewhere=self._provinces.by_code[min(named)])
        districts = self._named_districts(words)
        if len(districts) == 1 and named == {self.province} and not self._contradicted(words, districts[0]):
            return self._in_district(words, districts[0])
        if not words.districts and named == {self.province} and (only := self._by_tambon(words)):
            return Place(district=only[:4], tambon=only)
        if not named and len(districts) == 1 and self._supported(words, districts[0]):
            return self._in_district(words, districts[0])
        return Place(candidates=self._candidates(words, districts))

    def _named_districts(self, words: Words) -> list[str]:
        """The district that every อำเภอ of the line means; several, or none, when that is not certain."""
        found: dict[str, None] = {}
        for name in words.districts:
            said = self._capital if name == "เมือง" else name
            sure = self._districts.sure(said) or self._by_its_tambons(words, said)
            if len(sure) != 1:
                return []
            found[sure[0]] = None
        return list(found)

    def _by_its_tambons(self, words: Words, said: str) -> list[str]:
        """The one district like `said` in which a tambon of the line lies as written."""
        near = [candidate.code for candidate in self._districts.like([said]) if candidate.score >= 75]
        return [code for code in near if any(self._tambons[code].exact(name) for name in words.tambons)]

    def _contradicted(self, words: Words, district: str) -> bool:
        """Whether no tambon of the line is the district's while one is, as written, another district's alone."""
        own = self._tambons[district]
        if not words.tambons or any(own.marks_aside(name) for name in words.tambons):
            return False
        others = [code for code in self._tambons if code != district]
        return any(self._tambons[code].exact(name) for code in others for name in words.tambons)

    def _supported(self, words: Words, district: str) -> bool:
        return any(self._tambons[district].exact(name) for name in words.tambons)

    def _by_tambon(self, words: Words) -> str:
        """The one tambon of the province that bears the only tambon name of the line; "" if none or several do."""
        if len(words.tambons) != 1:
            return ""
        found = [code for names in self._tambons.values() for code in names.exact(words.tambons[0])]
        return found[0] if len(found) == 1 else ""

    def _in_district(self, words: Words, district: str) -> Place:
        names = self._tambons[district]
        found = [names.sure(name) for name in words.tambons]
        if len(found) == 1 and len(found[0]) == 1:
            return Place(district=district, tambon=found[0][0])
        if len(found) == 1:
            return Place(district=district, asked=tuple(names.like(words.tambons)))
        return Place(district=district, asked=tuple(self._as_candidates(code for one in found for code in one)))

    def _as_candidates(self, codes: Iterable[str]) -> list[Candidate]:
        every = {code: name for names in self._tambons.values() for code, name in names.by_code.items()}
        return [Candidate(code=code, name=every[code], score=100) for code in dict.fromkeys(codes)]

    def _candidates(self, words: Words, districts: Iterable[str]) -> tuple[Candidate, ...]:
        """The districts to choose from: those named, those like a name, those with a tambon named, those mentioned."""
        scores = dict.fromkeys(districts, 100)
        for candidate in self._districts.like(words.districts):
            scores.setdefault(candidate.code, candidate.score)
        for code, names in self._tambons.items():
            if any(names.exact(name) for name in words.tambons):
                scores.setdefault(code, 90)
        for code, name in self._districts.by_code.items():
            if len(squashed(name)) > 2 and squashed(name) in words.rest:
                scores.setdefault(code, 70)
        ranked = sorted(scores, key=lambda code: (-scores[code], code))[:_MOST]
        by_code = self._districts.by_code
        return tuple(Candidate(code=code, name=by_code[code], score=scores[code]) for code in ranked)


def squashed(text: str) -> str:
    """A name as names are compared: without gaps."""
    return search_key(text).replace(" ", "")


def worn(name: str) -> str:
    """What a poor scan leaves of a name: no tones, short and long vowels alike."""
    return name.translate(_LOST)


def _words(text: str) -> Words:
    """The names after each ตำบล, อำเภอ and จังหวัด that tells a place; a province that only names an office does not."""
    key = search_key(text)
    tight = _tight(key)
    found = list(_MARK.finditer(tight))
    said: list[tuple[str, str]] = []
    ends = [mark.start() for mark in found[1:]] + [len(tight)]
    for mark, end in zip(found, ends, strict=False):
        said.append((mark.lastgroup or "", _name(tight[mark.end() : end], bounded=end < len(tight))))
    first = next((index for index, (kind, _name) in enumerate(said) if kind != "p"), len(said))
    return Words(
        tambons=_of("t", said),
        districts=_of("d", said),
        provinces=_of("p", said[first:]) or _of("p", said),
        rest=tight.replace(" ", ""),
    )


def _of(kind: str, said: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for one, name in said if one == kind and name))


def _tight(key: str) -> str:
    """The line with the gaps closed that a scan puts into the words ตำบล, อำเภอ, จังหวัด."""
    for word in ("ตำบล", "อำเภอ", "จังหวัด"):
        key = re.sub(r"\s?".join(word), word, key)
    return key


def _name(segment: str, *, bounded: bool) -> str:
    """The name a segment begins with: up to the next mark, else up to the first gap, figure or foreign letter."""
    segment = segment.strip()
    cut = _END.search(segment.replace(" ", "\x00") if not bounded else segment.replace(" ", ""))
    bare = segment if not bounded else segment.replace(" ", "")
    return (bare[: cut.start()] if cut else bare).strip(" .-–")
