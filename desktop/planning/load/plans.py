"""Village plans as a district keeps them in a workbook: problems and projects, and on the way plans and forums."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

import msgspec

from desktop.domain.errors import AppError
from desktop.domain.ids import row_id
from desktop.domain.thai import search_key
from desktop.domain.village import Forum, Problem, VillagePlan
from desktop.planning.load.compare import Memory
from desktop.planning.load.entries import Entry, Writer
from desktop.planning.load.faults import (
    NoSuchProblemError,
    ProblemNumberTwiceError,
    WrongVillageError,
)
from desktop.planning.load.places import Places
from desktop.planning.load.rows import Row
from desktop.planning.order import DIGITS

PROBLEM_FIELDS = (
    "dimension", "problem", "cause", "need", "solution", "impact", "location", "affected_households", "affected_people",
    "votes", "priority",
)  # fmt: skip
PROJECT_FIELDS = (
    "title", "dimension", "objective", "quantity", "unit", "mode", "agency", "priority",
    "target", "indicator", "outcome", "beneficiaries", "location", "funds", "partners",
)  # fmt: skip
LINK = "problems."

_LAST_PLACE = len(DIGITS) ** 3 - 1
_HALF = DIGITS[len(DIGITS) // 2]


class VillagePlans(msgspec.Struct):
    """The plans of one cycle that a file speaks of, and the ids that its rows derive."""

    writer: Writer
    cycle: int
    plans: dict[str, str] = msgspec.field(default_factory=dict)
    forums: dict[tuple[str, str], str] = msgspec.field(default_factory=dict)
    seen: Counter[tuple[str, ...]] = msgspec.field(default_factory=Counter)

    def plan(self, village: str) -> str:
        """The village's plan of the cycle: the one that is here, else a new draft."""
        if village not in self.plans:
            self.plans[village] = self._plan_here(village) or self._new_plan(village)
        return self.plans[village]

    def _plan_here(self, village: str) -> str:
        of_village = "village = :village AND cycle = :cycle ORDER BY id"
        here = [
            plan.id for plan in self.writer.workspace.every(VillagePlan, of_village, village=village, cycle=self.cycle)
        ]
        return self._plan_id(village) if self._plan_id(village) in here else next(iter(here), "")

    def _new_plan(self, village: str) -> str:
        new = self._plan_id(village)
        if not self.writer.known(new):
            self.writer.beside("village_plan", new, {"village": village, "cycle": self.cycle, "status": "draft"})
        return new

    def _plan_id(self, village: str) -> str:
        return row_id("village_plan", village, self.cycle, "")

    def forum(self, village: str, day: str) -> str:
        """The village's forum of that day: the one that is here, else a new one."""
        if (village, day) not in self.forums:
            new = row_id("forum", village, self.cycle, day)
            on_day = "village = :village AND cycle = :cycle AND date = :day ORDER BY id"
            at = {"village": village, "cycle": self.cycle, "day": day}
            here = [forum.id for forum in self.writer.workspace.every(Forum, on_day, **at)]
            if here and new not in here:
                new = here[0]
            elif not self.writer.known(new):
                self.writer.beside("forum", new, {"village": village, "cycle": self.cycle, "date": day})
            self.forums[village, day] = new
        return self.forums[village, day]

    def nth(self, *of: str) -> int:
        """Which one of equals this is, from 1."""
        self.seen[of] += 1
        return self.seen[of]

    def order(self, kind: str, village: str, priority: int | None) -> str:
        """The row's place in its village's list: by the file's number, else after those that have one."""
        place = self.nth(kind, village)
        if not priority or priority > _LAST_PLACE:
            return f"z{_in_base(place, 3)}{_HALF}"
        again = self.nth(kind, village, "place", str(priority))
        return _in_base(priority, 3) + _HALF + (f"{_in_base(again, 2)}{_HALF}" if again > 1 else "")


def _in_base(number: int, width: int) -> str:
    letters = ""
    for _ in range(width):
        number, rest = divmod(number, len(DIGITS))
        letters = DIGITS[rest] + letters
    return letters


def load(writer: Writer, cycle: int, problems: Iterable[Row], projects: Iterable[Row]) -> None:
    """Write the problems, then the projects that point to them by their number in the village."""
    plans, places = VillagePlans(writer, cycle), Places(writer.workspace)
    numbers: dict[tuple[str, int], list[str]] = defaultdict(list)
    _load(writer, plans, "problem", (_problem(row, plans, places, numbers) for row in problems))
    _load(writer, plans, "project", (_project(row, plans, places, numbers) for row in projects))


def _load(writer: Writer, plans: VillagePlans, kind: str, entries: Iterable[Entry | Row]) -> None:
    memory = Memory(writer.workspace.db, f"{kind}:{plans.cycle}")
    seen: set[str] = set()
    villages: set[str] = set()
    for entry in entries:
        if isinstance(entry, Row):
            writer.reject(entry)
            continue
        seen.add(entry.id)
        villages.add(entry.village)
        _with_dropped(entry, memory, writer)
        writer.write(entry, memory)
    memory.save()
    writer.note_absent(kind, memory, seen, villages)


def _with_dropped(entry: Entry, memory: Memory, writer: Writer) -> None:
    """Say also which problems the row pointed to when last loaded and no longer does."""
    if entry.kind == "project" and entry.row.has("problems"):
        before = (name for name in memory.last(entry.id, writer.scope) if name.startswith(LINK))
        entry.fields = dict.fromkeys(before) | entry.fields


def _problem(row: Row, plans: VillagePlans, places: Places, numbers: dict[tuple[str, int], list[str]]) -> Entry | Row:
    id, village, order = _placed(row, plans, places, "problem", "problem")
    if row.faults:
        return row
    fields = {name: row.values[name] for name in PROBLEM_FIELDS if row.has(name)}
    fields |= {"plan": plans.plan(village), "order": order}
    if row.has("forum_date"):
        day = row.values["forum_date"]
        fields["forum"] = plans.forum(village, day) if day else None
    if fields.get("priority"):
        numbers[village, fields["priority"]].append(id)
    return Entry(row, "problem", id, village, fields["problem"], fields, {"forum": row.cell("forum_date")})


def _project(
    row: Row, plans: VillagePlans, places: Places, numbers: Mapping[tuple[str, int], list[str]]
) -> Entry | Row:
    id, village, order = _placed(row, plans, places, "project", "title")
    links = _links(row, plans, village, numbers) if village and not row.faults else []
    if row.faults:
        return row
    fields = {name: row.values[name] for name in PROJECT_FIELDS if row.has(name)}
    fields |= {"plan": plans.plan(village), "order": order}
    fields |= {f"budget.{year}": satang for year, satang in row.values["budget"].items()}
    fields |= dict.fromkeys((LINK + link for link in links), True)
    return Entry(
        row, "project", id, village, fields["title"], fields, {LINK + link: row.cell("problems") for link in links}
    )


def _placed(row: Row, plans: VillagePlans, places: Places, kind: str, title: str) -> tuple[str, str, str]:
    """Id, village and order of a row. Rejected rows count too, so that the ids of their equals stay when corrected."""
    village, name = row.values.get("village"), row.values.get(title)
    if not village:
        return "", "", ""
    try:
        places.check_code(village)
        places.check_village(village, row.values.get("village_name"))
    except WrongVillageError as error:
        row.blame("village_name", error)
    except AppError as error:
        row.blame("village", error)
    order = plans.order(kind, village, row.values.get("priority"))
    nth = plans.nth(kind, village, "title", search_key(name)) if name else 1
    return row_id(kind, village, plans.cycle, name or "", nth), village, order


def _links(row: Row, plans: VillagePlans, village: str, numbers: Mapping[tuple[str, int], list[str]]) -> list[str]:
    """The problems whose numbers the row names: of the file, else those that are here already."""
    links = []
    for number in row.values.get("problems") or ():
        found = numbers.get((village, number)) or _problems_here(plans, village, number)
        if len(found) == 1:
            links.append(found[0])
        else:
            row.blame("problems", (ProblemNumberTwiceError if found else NoSuchProblemError)(value=number))
    return links


def _problems_here(plans: VillagePlans, village: str, number: int) -> list[str]:
    of_plan = "priority = :number AND plan IN (SELECT id FROM village_plan WHERE village = :village AND cycle = :cycle)"
    here = plans.writer.workspace.every(Problem, of_plan, number=number, village=village, cycle=plans.cycle)
    return [problem.id for problem in here]
