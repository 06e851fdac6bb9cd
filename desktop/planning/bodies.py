"""Bodies as they stand on a day: committees, their orders and members, meetings, and the officer of each tambon.

Days are ISO. Seats and quorum are data of each committee; nothing here fixes a composition (domain.md §2.2, §2.3).
"""

from collections.abc import Sequence
from datetime import date, timedelta

import msgspec

from desktop.domain.bodies import Committee, CommitteeMember, CommitteeOrder, Meeting, TambonAssignment
from desktop.domain.dates import short_date
from desktop.planning.workspace import Workspace

IN_FORCE = ("signed", "replaced")
HELD = ("held", "confirmed")
FOREVER = "9999-12-31"


class CommitteeRow(msgspec.Struct, frozen=True, kw_only=True):
    """A committee on a day, with the order in force and how many sit in it."""

    committee: str
    type: str
    name: str
    area: str
    main: bool
    order: str = ""
    order_number: str = ""
    signed_on: str = ""
    members: int = 0
    quorum: int | None = None
    meetings: int = 0
    last_meeting: str = ""


class Gap(msgspec.Struct, frozen=True):
    """Days from `first` to `last` on which a tambon has no officer; `last` "" when none came after."""

    first: str
    last: str


def committees(ws: Workspace, cycle: int, day: str = "", district: str = "") -> list[CommitteeRow]:
    """The committees of the district for the cycle (standing ones too), main mechanism first, by type and area."""
    home, on = district or ws.identity.office, day or date.today().isoformat()
    where = "area LIKE :like AND (cycle IS NULL OR cycle = :cycle) ORDER BY type, area, id"
    every = [_row(ws, one, cycle, on) for one in ws.every(Committee, where, like=f"{home}%", cycle=cycle)]
    return sorted(every, key=lambda row: not row.main)


def _row(ws: Workspace, committee: Committee, cycle: int, day: str) -> CommitteeRow:
    order = order_in_force(ws, committee.id, day)
    held = meetings(ws, committee.id, cycle, held_only=True)
    return CommitteeRow(
        committee=committee.id,
        type=committee.type or "",
        name=committee.name or "",
        area=committee.area or "",
        main=bool(committee.main_mechanism),
        order=order.id if order else "",
        order_number=(order.number if order else "") or "",
        signed_on=(order.signed_on if order else "") or "",
        members=len(members(ws, committee.id, day)),
        quorum=committee.quorum,
        meetings=len(held),
        last_meeting=(held[-1].date if held else "") or "",
    )


def orders(ws: Workspace, committee: str) -> list[CommitteeOrder]:
    """The orders of a committee, the first one first; drafts at the end."""
    every = ws.every(CommitteeOrder, "committee = :committee ORDER BY id", committee=committee)
    return sorted(every, key=lambda order: force_from(order) or FOREVER)


def force_from(order: CommitteeOrder) -> str:
    """The day from which a signed order holds; "" for one not signed."""
    return (order.effective or order.signed_on or "") if order.status in IN_FORCE else ""


def order_in_force(ws: Workspace, committee: str, day: str) -> CommitteeOrder | None:
    """The committee's order on that day: the latest signed one that none in force by then replaces.

    One that was cancelled, so that no other follows it, is in force no more.
    """
    every = orders(ws, committee)
    followed_by = {order.supersedes for order in every}
    begun = [order for order in every if "" < force_from(order) <= day]
    replaced = {order.supersedes for order in begun}
    replaced |= {order.id for order in begun if order.status == "replaced" and order.id not in followed_by}
    standing = [order for order in begun if order.id not in replaced]
    followed = [order for order in standing if order.status == "signed"] or standing
    return followed[-1] if followed else None


def members(ws: Workspace, committee: str, day: str) -> list[CommitteeMember]:
    """Who sits in the committee on that day; a member without days sits as long as the committee does."""
    every = ws.every(CommitteeMember, "committee = :committee ORDER BY id", committee=committee)
    return [one for one in every if (one.since or "") <= day <= (one.until or FOREVER)]


def meetings(ws: Workspace, committee: str, cycle: int = 0, *, held_only: bool = False) -> list[Meeting]:
    """The meetings of a committee (of one cycle unless 0; those without a cycle always), by date."""
    where = "committee = :committee ORDER BY date IS NULL, date, id"
    every = ws.every(Meeting, where, committee=committee)
    return [one for one in every if (not cycle or one.cycle in (None, cycle)) and (not held_only or one.status in HELD)]


def has_quorum(ws: Workspace, committee: str, present: int | None) -> bool:
    """Whether enough came; a committee without a quorum of its own always has it."""
    found = ws.find(Committee, committee)
    return not found or not found.quorum or (present or 0) >= found.quorum


def resolution(ws: Workspace, meeting: str | None) -> Meeting | None:
    """The meeting that a document cites, if it was held and resolved something."""
    found = ws.find(Meeting, meeting or "")
    return found if found and found.status in HELD and (found.resolutions or "").strip() else None


def own_meetings(ws: Workspace) -> list[Meeting]:
    """The meetings that this office's own bodies held, the latest first."""
    every = ws.every(Meeting, "scope = :office ORDER BY date DESC, id", office=ws.identity.office)
    return [one for one in every if one.status in HELD]


def meeting_words(ws: Workspace, meeting: str | None) -> str:
    """A meeting as documents cite it: whose, its number and day; "" when there is none."""
    found = ws.find(Meeting, meeting or "")
    body = ws.find(Committee, found.committee or "") if found else None
    if found is None:
        return ""
    parts = ((body.name if body else "") or "", found.number or "", short_date(found.date))
    return "  ".join(part for part in parts if part)


def assignments(ws: Workspace, tambon: str) -> list[TambonAssignment]:
    """Who answered for the tambon, by the day from which."""
    return ws.every(TambonAssignment, "tambon = :tambon ORDER BY since, id", tambon=tambon)


def officer(ws: Workspace, tambon: str, day: str) -> TambonAssignment | None:
    """The officer of the tambon on that day; of two that overlap the one who came last."""
    return next((one for one in reversed(assignments(ws, tambon)) if covers(one, day)), None)


def covers(assignment: TambonAssignment, day: str) -> bool:
    """Whether the assignment holds on that day."""
    return (assignment.since or "") <= day <= (assignment.until or FOREVER)


def overlaps(every: Sequence[TambonAssignment]) -> list[tuple[TambonAssignment, TambonAssignment]]:
    """Pairs of assignments of one tambon that hold on the same day."""
    return [
        (one, other)
        for n, one in enumerate(every)
        for other in every[n + 1 :]
        if max(one.since or "", other.since or "") <= min(one.until or FOREVER, other.until or FOREVER)
    ]


def gaps(every: Sequence[TambonAssignment], until: str) -> list[Gap]:
    """Days up to `until` on which nobody answers for the tambon, from the first assignment on."""
    found, reached = [], ""
    for one in sorted(every, key=lambda one: one.since or ""):
        if reached and _next(reached) < (one.since or ""):
            found.append(Gap(_next(reached), _before(one.since or "")))
        reached = max(reached, one.until or FOREVER)
    if reached and reached < until:
        found.append(Gap(_next(reached), ""))
    return [gap for gap in found if gap.first <= until]


def _next(day: str) -> str:
    return day if day >= FOREVER else (date.fromisoformat(day) + timedelta(days=1)).isoformat()


def _before(day: str) -> str:
    return (date.fromisoformat(day) - timedelta(days=1)).isoformat()
