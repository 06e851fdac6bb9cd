"""LAO projects beside the village projects that they may take up: suggested by likeness, decided by a person."""

from collections.abc import Iterable

from desktop.domain.lao_plan import LaoProject, ProjectMatch
from desktop.planning import edit
from desktop.planning.aliases import canonical
from desktop.planning.edit import Written
from desktop.planning.matching_offers import CONFIRMED, REJECTED, Suggestion, suggest, why
from desktop.planning.workspace import Workspace

__all__ = [
    "CONFIRMED", "REJECTED", "Suggestion", "canonical", "confirm", "decide", "forget", "matched", "reject",
    "reject_all", "suggest", "why",
]  # fmt: skip


def confirm(workspace: Workspace, lao_project: str, project: str) -> Written:
    """A person says that the LAO project takes up this village project."""
    return decide(workspace, [(lao_project, project)], CONFIRMED)


def reject(workspace: Workspace, lao_project: str, project: str) -> Written:
    """A person says that the two are not the same; it is suggested no more."""
    return decide(workspace, [(lao_project, project)], REJECTED)


def decide(workspace: Workspace, pairs: Iterable[tuple[str, str]], status: str) -> Written:
    """Confirm or reject several pairs of LAO project and village project in one act."""
    matches = [{"lao_project": lao, "project": project, "status": status} for lao, project in pairs]
    return edit.put(workspace, "project_match", matches)


def reject_all(workspace: Workspace, lao_plan: str, lao_project: str) -> int:
    """A person says that no village project suggested for this one is the same; answers how many were rejected.

    What stands behind the likest ones is suggested next, and rejected too.
    """
    count = 0
    while left := [one.project for one in suggest(workspace, lao_plan) if _is_open(one, lao_project)]:
        decide(workspace, [(lao_project, project) for project in left], REJECTED)
        count += len(left)
    return count


def _is_open(row: Suggestion, lao_project: str) -> bool:
    return row.lao_project == lao_project and not row.status


def forget(workspace: Workspace, lao_project: str, project: str) -> Written:
    """Take a person's decision back; the pair is a suggestion again."""
    where = "lao_project = :lao AND project = :project"
    matches = workspace.every(ProjectMatch, where, lao=lao_project, project=project)
    return edit.remove(workspace, "project_match", [match.id for match in matches])


def matched(workspace: Workspace, project: str) -> list[LaoProject]:
    """The LAO projects that, by a person's word, take up this village project."""
    where = f"id IN (SELECT lao_project FROM project_match WHERE project = :project AND status = '{CONFIRMED}')"
    return workspace.every(LaoProject, where, project=project)
