"""Funded projects as the province notifies its districts of them (D11), and the answers to what a list left open."""

from collections.abc import Iterable
from typing import Any

import msgspec

from desktop.domain.errors import AppError
from desktop.domain.funding import AllocatedProject
from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.planning import edit
from desktop.planning.action_plan.linking import NeedOffer, offers_for
from desktop.planning.aliases import Meanings
from desktop.planning.edit import Written
from desktop.planning.load.report import Asked
from desktop.planning.workspace import Workspace
from desktop.store import reference


class NothingToNotifyError(AppError):
    """Notifying was asked for and every project of the year has its letter."""

    template = QT_TRANSLATE_NOOP("Errors", "Every district has been notified of its projects of {year}.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Load the list first, or choose another fiscal year.")


class AllocatedRow(msgspec.Struct, frozen=True, kw_only=True):
    """One funded project; `amount` in satang, `tambon_name` "" when it names none or several.

    `notified_on` (ISO) and `letter` say when and how its district was told (D11).
    """

    project: str
    title: str
    agency: str
    fiscal_year: int
    amount: int
    district: str
    district_name: str
    tambon: str
    tambon_name: str
    items: tuple[str, ...]
    several_tambons: bool = False
    notified_on: str = ""
    letter: str = ""


class DistrictSum(msgspec.Struct, frozen=True, kw_only=True):
    """What one district gets of a fiscal year; `waiting` projects it was not notified of yet, `amount` in satang."""

    district: str
    projects: int
    amount: int
    waiting: int


class AgencySum(msgspec.Struct, frozen=True, kw_only=True):
    """What one agency brings, whatever spellings its name has; `amount` in satang."""

    agency: str
    projects: int
    amount: int


def rows(workspace: Workspace, fiscal_year: int, district: str = "") -> list[AllocatedRow]:
    """The funded projects of a fiscal year, of one district or of all, by district, agency and title."""
    where = "fiscal_year = :year AND (:district = '' OR district = :district) ORDER BY district, agency, title"
    found = workspace.every(AllocatedProject, where, year=fiscal_year, district=district)
    return [_row(project) for project in found]


def years(workspace: Workspace) -> list[int]:
    """The fiscal years that projects are here for, the newest first."""
    query = "SELECT DISTINCT fiscal_year FROM allocated_project ORDER BY fiscal_year DESC"
    return [int(row[0]) for row in workspace.db.execute(query)]


def by_agency(workspace: Workspace, fiscal_year: int, district: str = "") -> list[AgencySum]:
    """The sums of each agency, the largest first; they add up to the sum of `rows`."""
    sums: dict[str, tuple[int, int]] = {}
    meanings = Meanings(workspace, "agency")
    for row in rows(workspace, fiscal_year, district):
        agency = meanings.of(row.agency)
        projects, amount = sums.get(agency, (0, 0))
        sums[agency] = (projects + 1, amount + row.amount)
    ranked = sorted(sums, key=lambda agency: (-sums[agency][1], agency))
    return [AgencySum(agency=agency, projects=sums[agency][0], amount=sums[agency][1]) for agency in ranked]


def by_district(workspace: Workspace, fiscal_year: int) -> list[DistrictSum]:
    """What each district gets, by code; the amounts add up to the sum of `rows`."""
    groups: dict[str, list[AllocatedRow]] = {}
    for row in rows(workspace, fiscal_year):
        groups.setdefault(row.district, []).append(row)
    return [
        DistrictSum(
            district=district,
            projects=len(group),
            amount=sum(row.amount for row in group),
            waiting=sum(not row.notified_on for row in group),
        )
        for district, group in sorted(groups.items())
    ]


def notify(workspace: Workspace, fiscal_year: int, *, letter: str, notified_on: str, district: str = "") -> Written:
    """Note the letter and its day (ISO) on what districts were not notified of yet, of one district or of all (D11).

    Raises `NothingToNotifyError`, and `NotOursToWriteError` outside the province.
    """
    waiting = [row for row in rows(workspace, fiscal_year, district) if not row.notified_on]
    if not waiting:
        raise NothingToNotifyError(year=fiscal_year)
    told = [{"id": row.project, "letter": letter, "notified_on": notified_on} for row in waiting]
    return edit.put(workspace, "allocated_project", told)


def leave_open(workspace: Workspace, asked: Asked) -> str:
    """Say of a line that a load asked about that it lies in several tambons, or in none; it is not asked again.

    Answers the record's id.
    """
    return edit.put(workspace, "allocated_project", [{"id": asked.record, "several_tambons": True}]).ids[0]


def place(workspace: Workspace, asked: Asked, *, district: str, tambon: str = "") -> str:
    """Take over a line that a load asked about, where the person says it lies; answers the record's id.

    Raises `UnknownAreaError`, and `NotOursToWriteError` outside the province. Loading the list again keeps the answer.
    """
    reference.area(tambon or district)
    fields: dict[str, Any] = {**asked.fields, "id": asked.record, "district": district}
    if tambon:
        fields |= {"tambon": tambon, "several_tambons": None}
    return edit.put(workspace, "allocated_project", [fields]).ids[0]


def need_offers(workspace: Workspace, project: str) -> list[NeedOffer]:
    """The needs of the project's district that it may answer: those linked, then the most alike first."""
    found = workspace.get(AllocatedProject, project)
    return offers_for(workspace, found.scope, found.fiscal_year or 0, found.title or "", found.items)


def link(workspace: Workspace, project: str, items: Iterable[str]) -> Written:
    """Say which needs items a funded project answers, instead of those said before."""
    known = workspace.get(AllocatedProject, project)
    wanted = set(items)
    changed: dict[str, bool | None] = dict.fromkeys(set(known.items) - wanted)
    changed |= dict.fromkeys(wanted, True)
    return edit.put(workspace, "allocated_project", [{"id": project, "items": changed}])


def _row(project: AllocatedProject) -> AllocatedRow:
    district, tambon = project.district or "", project.tambon or ""
    return AllocatedRow(
        project=project.id,
        title=project.title or "",
        agency=project.agency or "",
        fiscal_year=project.fiscal_year or 0,
        amount=project.amount or 0,
        district=district,
        district_name=reference.district_name(district) if district else "",
        tambon=tambon,
        tambon_name=reference.tambon_name(tambon) if tambon else "",
        items=project.items,
        several_tambons=bool(project.several_tambons),
        notified_on=project.notified_on or "",
        letter=project.letter or "",
    )
