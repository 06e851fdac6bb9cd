"""Which village projects an LAO project may take up: suggested by place and likeness of the titles."""

import json
from collections.abc import Iterable

import msgspec

from desktop.domain.lao_plan import LaoPlan, LaoProject, ProjectMatch
from desktop.i18n import translate
from desktop.planning.similar import ALIKE, core_title
from desktop.planning.workspace import Workspace
from desktop.store.area_names import tambon_name

CONFIRMED, REJECTED = "confirmed", "rejected"
MOST = 5
"""So many village projects are suggested for one LAO project."""

_SAME_VILLAGE = 70
"""From this likeness on (0 to 100) projects of the same village are suggested."""
_OTHER_VILLAGE = 15
"""So much less like are projects where the LAO's names another village of the tambon."""
_POOL = """SELECT j.id, j.title, j.budget, v.id AS village, v.name, v.tambon, v.moo FROM project j
    JOIN village_plan p ON j.plan = p.id JOIN village v ON p.village = v.id
    WHERE p.cycle = :cycle AND v.tambon IN (SELECT value FROM json_each(:tambons))
        OR j.id IN (SELECT value FROM json_each(:decided))"""


class Suggestion(msgspec.Struct, frozen=True, kw_only=True):
    """That an LAO project may take up a village project; `status` is "" until a person decided.

    `score` (0 to 100) says how like the titles are, less where the LAO's project names another village. `near` is
    "village" when it names this one, "elsewhere" when it names another, "tambon" when it names none.
    """

    lao_project: str
    lao_title: str
    project: str
    title: str
    village: str
    village_name: str
    moo: int
    tambon: str
    score: int
    near: str = "tambon"
    budget: dict[str, int]
    status: str = ""

    @property
    def total(self) -> int:
        """What the village asks for, in satang."""
        return sum(self.budget.values())


class _Wish(msgspec.Struct, frozen=True):
    """A village project and what it is about."""

    project: str
    title: str
    village: str
    village_name: str
    tambon: str
    moo: int
    core: str
    budget: dict[str, int]


def suggest(workspace: Workspace, lao_plan: str) -> list[Suggestion]:
    """For each project of the plan the likest village projects of its tambon, and every match decided already.

    Those of the village that it names come alone where there are any. In the plan's order, the likest first; pairs
    said not to be the same stay as such, behind.
    """
    plan = workspace.get(LaoPlan, lao_plan)
    projects = workspace.every(LaoProject, 'plan = :plan ORDER BY strategy, "number", title', plan=plan.id)
    decided = _decided(workspace, plan.id)
    tambons = {project.tambon for project in projects if project.tambon}
    wishes = _wishes(workspace, plan.cycle or 0, tambons, {project for _lao, project in decided})
    return [one for project in projects for one in _of_project(project, wishes, decided)]


def why(row: Suggestion) -> str:
    """Why the pair is suggested, in the reader's language."""
    alike = translate("Matching", "titles {score} % alike", score=row.score)
    place = {
        "village": translate("Matching", "names this village"),
        "elsewhere": translate("Matching", "names another village of the tambon"),
        "tambon": translate("Matching", "same tambon"),
    }
    return f"{alike} · {place[row.near]}"


def _wishes(workspace: Workspace, cycle: int, tambons: Iterable[str], decided: Iterable[str]) -> dict[str, list[_Wish]]:
    """Tambon → the village projects of the plan year, and those that a person has said anything of."""
    found: dict[str, list[_Wish]] = {}
    asked = {"cycle": cycle, "tambons": json.dumps(sorted(tambons)), "decided": json.dumps(sorted(decided))}
    for project, title, budget, village, name, tambon, moo in workspace.db.execute(_POOL, asked):
        core = core_title(title or "", name or "", tambon_name(tambon, "th"))
        wish = _Wish(project, title or "", village, name or "", tambon, moo or 0, core, json.loads(budget or "{}"))
        found.setdefault(tambon, []).append(wish)
    return found


def _decided(workspace: Workspace, plan: str) -> dict[tuple[str, str], str]:
    where = "lao_project IN (SELECT id FROM lao_project WHERE plan = :plan)"
    matches = workspace.every(ProjectMatch, where, plan=plan)
    return {(match.lao_project or "", match.project or ""): match.status or "" for match in matches}


def _of_project(
    project: LaoProject, wishes: dict[str, list[_Wish]], decided: dict[tuple[str, str], str]
) -> list[Suggestion]:
    near = wishes.get(project.tambon or "", [])
    core = _core(project, near)
    told = [wish for every in wishes.values() for wish in every if (project.id, wish.project) in decided]
    known = [_suggestion(project, core, wish, decided[project.id, wish.project]) for wish in told]
    rows = [_suggestion(project, core, wish, "") for wish in near if wish not in told]
    open_ones = sorted((row for row in rows if row.score >= _least(project, row)), key=_rank)
    same_village = [row for row in open_ones if row.village == project.village]
    return sorted([*known, *(same_village or open_ones)[:MOST]], key=_rank)


def _least(project: LaoProject, row: Suggestion) -> int:
    if not project.village:
        return ALIKE
    return _SAME_VILLAGE if row.village == project.village else ALIKE - _OTHER_VILLAGE


def _rank(row: Suggestion) -> tuple[int, int, str, str]:
    return {CONFIRMED: 0, REJECTED: 2}.get(row.status, 1), -row.score, row.village, row.title


def _suggestion(project: LaoProject, core: str, wish: _Wish, status: str) -> Suggestion:
    return Suggestion(
        lao_project=project.id,
        lao_title=project.title or "",
        project=wish.project,
        title=wish.title,
        village=wish.village,
        village_name=wish.village_name,
        moo=wish.moo,
        tambon=wish.tambon,
        score=_score(project, core, wish),
        near="tambon" if not project.village else "village" if project.village == wish.village else "elsewhere",
        budget=wish.budget,
        status=status,
    )


def _core(project: LaoProject, near: Iterable[_Wish]) -> str:
    """What an LAO project is about, without the village and tambon it names."""
    title = project.title or ""
    own = (wish.village_name for wish in near if wish.village == project.village)
    said = (wish.village_name for wish in near if wish.village_name in title)
    name = next(own, "") or max(said, key=len, default="")
    return core_title(title, name, tambon_name(project.tambon, "th") if project.tambon else "")


def _score(project: LaoProject, core: str, wish: _Wish) -> int:
    from rapidfuzz.fuzz import ratio

    if not core or not wish.core:
        return 0
    elsewhere = project.village and wish.village != project.village
    return max(int(ratio(core, wish.core)) - (_OTHER_VILLAGE if elsewhere else 0), 0)
