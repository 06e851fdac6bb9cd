"""Village projects that ask for the same thing: compared by what is left of a title without place and size.

A group is an offer to combine, or a sign that something was entered twice; nothing is done by itself.
"""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

import msgspec

from desktop.domain.thai import search_key

if TYPE_CHECKING:  # the needs plan offers these groups: importing it here would go in a circle
    from desktop.planning.needs_plan.rows import PoolRow

ALIKE = 88
"""From this score on (0 to 100, rapidfuzz ratio) two titles without place and size mean the same thing."""

_PLACE = re.compile(r"หมู่(?:ที่)?\s*\d+|ม\.\s*\d+|(?:ตำบล|ต\.|อำเภอ|อ\.|จังหวัด|จ\.)\s*[ก-๙]+")
_VILLAGE = re.compile(r"(?:หมู่บ้าน|บ้าน|ชุมชน)\s*$|(?:หมู่บ้าน|บ้าน|ชุมชน)\s*(?=\s|$)")
_SIZE = re.compile(
    r"(?:กว้าง|ยาว|หนา|ลึก(?:เฉลี่ย)?|สูง|ขนาด|จำนวน|พื้นที่|ระยะทาง|ไม่น้อยกว่า|รวม|Ø|≥|≤|±|×|x)*\s*"
    r"\d[\d,.]*\s*(?:เมตร|ตร\.?\s?ม\.?|ลบ\.?\s?ม\.?|ซม\.?|กม\.?|ม\.|นิ้ว|ไร่|งาน|คน|ทุน|แห่ง|สาย|หลัง|จุด|ชุด|"
    r"ครัวเรือน|ราย|ตัว|เครื่อง|ช่อง|บ่อ|โครงการ|กลุ่ม|ครั้ง|วัน|%|/ปี)?",
    re.IGNORECASE,
)
_SIGNS = re.compile(r"[^ก-๙a-z]+")
_OPENING = re.compile(r"^โครงการ")


class Group(msgspec.Struct, frozen=True, kw_only=True):
    """Projects that look alike: `title` is what they share, `score` how alike the least like pair is (0 to 100)."""

    title: str
    score: int
    rows: "tuple[PoolRow, ...]"

    @property
    def total(self) -> int:
        """What they ask for together, in satang."""
        return sum(row.total for row in self.rows)

    @property
    def tambons(self) -> int:
        """In how many tambons they lie."""
        return len({row.tambon for row in self.rows})


def groups(rows: "Sequence[PoolRow]") -> list[Group]:
    """Groups of two and more similar projects: the most alike first, then the largest."""
    cores: dict[str, list[PoolRow]] = {}
    for row in rows:
        core = core_title(row.title, row.village_name, row.tambon_name)
        if core:
            cores.setdefault(core, []).append(row)
    frequent = sorted(cores, key=lambda core: (-len(cores[core]), core))
    found = [_group(names, score, cores) for names, score in _alike(frequent)]
    return sorted((group for group in found if len(group.rows) > 1), key=lambda group: (-group.score, -len(group.rows)))


def _group(names: Sequence[str], score: int, cores: "dict[str, list[PoolRow]]") -> Group:
    rows = sorted((row for name in names for row in cores[name]), key=lambda row: (row.village, row.title))
    return Group(title=_shared_words(rows[0]), score=score, rows=tuple(rows))


def _shared_words(row: "PoolRow") -> str:
    """A title for the group: the first project's, without the words that only place it."""
    title = row.title
    for word in (f"ตำบล{row.tambon_name}", f"ต.{row.tambon_name}", f"บ้าน{row.village_name}", row.village_name):
        title = title.replace(word, "") if word.strip("บ้านต. ") else title
    return " ".join(re.sub(r"หมู่(?:ที่)?\s*\d+", "", title).split())


def _alike(cores: Sequence[str]) -> list[tuple[list[str], int]]:
    """Cores gathered around the first one that each is like (most frequent first), with the lowest score of each."""
    from rapidfuzz.fuzz import ratio
    from rapidfuzz.process import extract

    free = dict.fromkeys(cores)
    found: list[tuple[list[str], int]] = []
    for core in cores:
        if core in free:
            near = extract(core, list(free), scorer=ratio, score_cutoff=ALIKE, limit=None)
            names = [name for name, _score, _place in near]
            for name in names:
                free.pop(name)
            found.append((names, int(min(score for _name, score, _place in near))))
    return found


def core_title(title: str, village: str = "", tambon: str = "") -> str:
    """What a project is about: its title without village, moo, tambon, sizes and signs."""
    text = _PLACE.sub(" ", search_key(title))
    for name in (search_key(village), search_key(tambon)):
        if len(name) > 1:
            text = text.replace(name, " ")
    text = _VILLAGE.sub(" ", _SIZE.sub(" ", text))
    return _OPENING.sub("", _SIGNS.sub("", text))
