"""The cast of the planning year: a district of three tambons with its laptop, its province, and what they look at.

อำเภอกัลยาณิวัฒนา (22 villages, three LAOs). Every person, amount and letter is sample data (ข้อมูลตัวอย่าง).
"""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.areas import DIMENSIONS
from desktop.planning import calendar, check, edit, home, villages
from desktop.planning.calendar import CalendarRow
from desktop.planning.check import CheckFinding
from desktop.planning.guards import GuardFailedError
from desktop.planning.workspace import Workspace
from desktop.store import reference
from tests import offices
from tests.offices import Offices

DISTRICT, PROVINCE, CYCLE = "5025", "50", 2559
TAMBONS = ("502501", "502502", "502503")
VILLAGES = tuple(village.code for village in reference.villages(DISTRICT))
FIELD = tuple(code for code in VILLAGES if code.startswith(TAMBONS[2]))
"""The villages whose plans are written on the laptop."""
LAOS = {lao.name: lao.id for lao in reference.laos(DISTRICT)}
RAISED = {"infrastructure": "ถนนเป็นหลุมบ่อ", "environment": "ขาดแคลนน้ำหน้าแล้ง", "economy": "รายได้น้อย"}
"""The problems that every village's forum raised, by dimension; in the others it states that it has none."""
PHILOSOPHY = dict.fromkeys(("moderation", "reasonableness", "self_immunity", "knowledge", "virtue"), "ทบทวนแล้ว")


@dataclass
class Year:
    """The offices on a day of the year; keeps which rules were seen broken, stopping, waived and kept."""

    offices: Offices
    cycle: int = CYCLE
    today: date = date(2015, 1, 5)
    seen: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    @property
    def district(self) -> Workspace:
        """The district's computer."""
        return self.offices.district

    @property
    def laptop(self) -> Workspace:
        """The district's field laptop."""
        return self.offices.laptop

    @property
    def province(self) -> Workspace:
        """The province's computer."""
        return self.offices.province

    def on(self, day: str) -> None:
        """It is now `day` (ISO)."""
        self.today = date.fromisoformat(day)

    def findings(self, rule: str, at: Workspace | None = None) -> list[CheckFinding]:
        """What the rule finds at an office (the district's computer unless named)."""
        every = check.check(at or self.district, self.cycle, self.today, DISTRICT)
        return [one for one in every if one.rule == rule]

    def broken(self, rule: str, *records: str, at: Workspace | None = None) -> list[str]:
        """The rule is broken (on exactly `records` when given), each finding with message, place and remedy."""
        left = [one for one in self.findings(rule, at) if not one.waived]
        assert left, f"{rule} is not found broken"
        assert all(one.message and one.remedy and one.record and one.kind and one.area == DISTRICT for one in left)
        if records:
            assert {one.record for one in left} == set(records), [one.message for one in left]
        self.seen[rule].add("broken")
        return [one.record for one in left]

    def kept(self, *rules: str, at: Workspace | None = None) -> None:
        """Nothing stands against the rules."""
        left = [(one.rule, one.message) for rule in rules for one in self.findings(rule, at) if not one.waived]
        assert left == []
        for rule in rules:
            self.seen[rule].add("kept")

    def waived(self, rule: str, record: str, reason: str, at: Workspace | None = None) -> None:
        """Somebody went on without; it stays listed with the reason."""
        reasons = {one.record: one.reason for one in self.findings(rule, at) if one.waived}
        assert reasons.get(record) == reason, reasons
        self.seen[rule].add("waived")

    def stopped(self, rule: str, move: Callable[[], object]) -> None:
        """A move is refused, by this rule among others, and says what to do."""
        with pytest.raises(GuardFailedError) as refused:
            move()
        assert rule in {one.rule for one in refused.value.findings}, refused.value.message
        assert refused.value.remedy
        self.seen[rule].add("stopped")

    def row(self, code: str, at: Workspace | None = None) -> CalendarRow:
        """The deadline's row in the calendar of an office."""
        every = calendar.calendar(at or self.district, self.cycle, self.today, DISTRICT)
        return next(one for one in every if one.id == code)

    def states(self, at: Workspace | None = None, **expected: str) -> None:
        """The calendar shows these states."""
        every = {one.id: one.state for one in calendar.calendar(at or self.district, self.cycle, self.today, DISTRICT)}
        assert {code: every[code] for code in expected} == expected

    def next_task(self, at: Workspace) -> str:
        """The key of what home shows first."""
        return next((todo.key for todo in home.overview(at, self.cycle, self.today).todos), "")

    def tasks(self, at: Workspace) -> list[str]:
        """The keys of all that home shows, most urgent first."""
        return [todo.key for todo in home.overview(at, self.cycle, self.today).todos]

    def carry(self, sender: Workspace, to: Workspace) -> None:
        """A file from one computer to another, taken in."""
        assert self.offices.carry(sender, to).state == "applied"

    def close(self) -> None:
        """Let go of all stores."""
        self.offices.close()


def year(folder: Path) -> Year:
    """The three computers, who know each other."""
    made = Offices(
        folder,
        offices.province(folder / "50"),
        offices.district(folder / DISTRICT, DISTRICT),
        offices.laptop(folder / "field", DISTRICT),
    )
    offices.trust(made.province, made.district)
    offices.trust(made.district, made.province, made.laptop)
    offices.trust(made.laptop, made.district)
    for sender, to in ((made.province, made.district), (made.district, made.laptop), (made.district, made.province)):
        made.carry(sender, to)
    return Year(made)


def plan_of(village: str, cycle: int = CYCLE) -> str:
    """The id of a village's plan."""
    return f"plan-{cycle}-{village}"


def register(ws: Workspace) -> None:
    """The district confirms its villages and its LAOs."""
    villages.confirm(ws)
    edit.put(ws, "lao", [{"id": id_, "type": "tao", "name": name, "district": DISTRICT} for name, id_ in LAOS.items()])


def committee(ws: Workspace, type_: str, name: str, area: str = DISTRICT, **fields: Any) -> str:
    """A committee with its chair; answers its id."""
    body = edit.create(ws, "committee", type=type_, name=name, area=area, **fields)
    edit.create(ws, "committee_member", committee=body, name="ประธาน", role="chair")
    return body


def order(ws: Workspace, body: str, number: str, signed_on: str, **fields: Any) -> str:
    """A signed order of a committee; answers its id."""
    said = {"number": number, "subject": "แต่งตั้งคณะกรรมการ", "signed_on": signed_on, "status": "signed"}
    return edit.create(ws, "committee_order", committee=body, **{**said, **fields})


def meeting(ws: Workspace, body: str, day: str, number: str, cycle: int = CYCLE, **fields: Any) -> str:
    """A meeting that was held and resolved; answers its id."""
    said = {"number": number, "date": day, "status": "held", "resolutions": "เห็นชอบ", "present": 9, "cycle": cycle}
    return edit.create(ws, "meeting", committee=body, **{**said, **fields})


def village_committees(ws: Workspace, codes: Iterable[str], day: str, cycle: int = CYCLE) -> None:
    """The กม. of each village, which met on `day` with the tambon's officer."""
    known = list(codes)
    given = {"type": "village_committee", "name": "กม."}
    edit.put(ws, "committee", [{"id": f"km-{code}", "area": code, **given} for code in known])
    said = {"number": "1", "date": day, "status": "held", "resolutions": "เห็นชอบแผน", "officer_present": "self"}
    every = [{"id": f"met-{cycle}-{code}", "committee": f"km-{code}", "cycle": cycle, **said} for code in known]
    edit.put(ws, "meeting", every)


def forums(ws: Workspace, codes: Iterable[str], day: str, cycle: int = CYCLE) -> None:
    """A forum in each village, held as the letters want it."""
    came = {"men": 20, "women": 25, "households": 30, "venue": "ศาลาประชาคม", "officer_present": "self"}
    helped = {"facilitator": "พัฒนากรประจำตำบล", "lao_support": "สถานที่และอาหาร", "resolution": "เห็นชอบร่างแผน"}
    every = [{"id": f"forum-{cycle}-{code}", "village": code, "cycle": cycle, "date": day} for code in codes]
    edit.put(ws, "forum", [{**one, **came, **helped} for one in every])


def village_plans(ws: Workspace, codes: Iterable[str], cycle: int = CYCLE) -> None:
    """Each village's draft: three problems in order, no problem in the other dimensions, a road and a pond."""
    known = list(codes)
    said = {"cycle": cycle, "status": "draft", "vision": "หมู่บ้านน่าอยู่", "sources": ["bmn", "nrd2c"], **PHILOSOPHY}
    edit.put(ws, "village_plan", [
        {"id": plan_of(code, cycle), "village": code, "committee": f"km-{code}", **said} for code in known
    ])  # fmt: skip
    edit.put(ws, "problem", [one for code in known for one in _problems(code, cycle)])
    edit.put(ws, "dimension_none", [
        {"plan": plan_of(code, cycle), "dimension": dimension, "reason": "เวทีเห็นว่าไม่มีปัญหา"}
        for code in known for dimension in tuple(DIMENSIONS)[:6] if dimension not in RAISED
    ])  # fmt: skip
    edit.put(ws, "project", [one for code in known for one in _projects(code, cycle)])


def _problems(code: str, cycle: int) -> Iterable[dict[str, Any]]:
    for place, (dimension, problem) in enumerate(RAISED.items(), start=1):
        said = {"problem": problem, "cause": "ไม่มีงบประมาณ", "need": "ขอรับการสนับสนุน", "votes": 50 - place}
        where = {"plan": plan_of(code, cycle), "forum": f"forum-{cycle}-{code}", "priority": place}
        yield {"id": f"problem-{cycle}-{code}-{dimension}", "dimension": dimension, **said, **where}


def _projects(code: str, cycle: int) -> Iterable[dict[str, Any]]:
    for place, (dimension, title) in enumerate((("infrastructure", "ก่อสร้างถนน คสล."), ("environment", "ขุดลอกสระ"))):
        said = {"objective": "แก้ปัญหาของหมู่บ้าน", "quantity": "1", "unit": "แห่ง", "mode": "request", "agency": "อบต."}
        where = {"plan": plan_of(code, cycle), "problems": [f"problem-{cycle}-{code}-{dimension}"]}
        money = {"budget": {str(cycle + 1): (5 + place) * 100_000_00}, "priority": place + 1, "dimension": dimension}
        yield {"id": f"{_WORK[dimension]}-{cycle}-{code}", "title": f"{title} หมู่ {int(code[6:])}", **said, **where,
               **money}  # fmt: skip


_WORK = {"infrastructure": "road", "environment": "pond"}


def submit(ws: Workspace, codes: Iterable[str], day: str, cycle: int = CYCLE, **fields: Any) -> None:
    """Each village's plan approved by its กม. and sent to the district on `day`."""
    said = {"status": "submitted", "signer": "ประธาน กม.", "approved_on": day, "submitted_on": day}
    edit.put(ws, "village_plan", [{"id": plan_of(code, cycle), **said, **fields} for code in codes])


def accept(ws: Workspace, codes: Iterable[str], cycle: int = CYCLE) -> None:
    """The district takes the plans in and finds them complete."""
    known = list(codes)
    for status in ("received", "accepted"):
        edit.put(ws, "village_plan", [{"id": plan_of(code, cycle), "status": status} for code in known])
