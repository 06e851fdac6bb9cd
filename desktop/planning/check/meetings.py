"""MEMBERS, QUORUM, MEETING: whether bodies are complete, and whether their meetings count (domain.md §2.2, §2.3)."""

from collections.abc import Iterator

from desktop.domain.bodies import Committee, CommitteeMember, Meeting
from desktop.domain.clock import minutes
from desktop.domain.village import Forum
from desktop.i18n import translate
from desktop.planning import bodies, villages
from desktop.planning.check.look import CheckFinding, Look, rule

QUALIFIED, FEWEST, MOST = "ผู้ทรงคุณวุฒิ", 2, 10
"""What the position of a member chosen by the villagers is called, and how many a village committee has (§2.2)."""


def committees(look: Look) -> list[Committee]:
    """The bodies of the district and of its tambons and villages for the cycle, standing ones too."""
    where = "area LIKE :like AND (cycle IS NULL OR cycle = :cycle) ORDER BY type, area, id"
    return look.ws.every(Committee, where, like=f"{look.district}%", cycle=look.cycle)


def held(look: Look) -> Iterator[tuple[Committee, Meeting]]:
    """Every meeting of the cycle that was held, with its body."""
    for committee in committees(look):
        for meeting in bodies.meetings(look.ws, committee.id, look.cycle, held_only=True):
            yield committee, meeting


@rule("MEMBERS")
def seats(look: Look) -> Iterator[CheckFinding]:
    """A body whose members are recorded has one chair, a secretary, and as many qualified members as it should."""
    for committee in committees(look):
        if members := bodies.members(look.ws, committee.id, look.day):
            yield from _seats(committee, members)


def _seats(committee: Committee, members: list[CommitteeMember]) -> Iterator[CheckFinding]:
    name = committee.name or ""
    chairs = sum(one.role == "chair" for one in members)
    if chairs != 1:
        text = translate("Check", "“{name}” has {count} chairs.", name=name, count=chairs)
        yield _of("MEMBERS", committee, text, translate("Check", "Leave exactly one chair among its members."))
    if not any(one.role in ("secretary", "assistant_secretary") for one in members):
        text = translate("Check", "“{name}” has no secretary.", name=name)
        yield _of("MEMBERS", committee, text, translate("Check", "Enter who is its secretary."))
    qualified = sum(QUALIFIED in (one.position or "") for one in members)
    known = any(one.position for one in members)
    if committee.type == "village_committee" and known and not FEWEST <= qualified <= MOST:
        text = translate("Check", "“{name}” has {count} qualified members instead of 2 to 10.", name=name,
                         count=qualified)  # fmt: skip
        yield _of("MEMBERS", committee, text, translate("Check", "Correct the positions of its members."))


def _of(rule_id: str, committee: Committee, text: str, todo: str) -> CheckFinding:
    return CheckFinding(rule_id, committee.id, text, todo, "committee")


@rule("QUORUM")
def enough_came(look: Look) -> Iterator[CheckFinding]:
    """At every meeting that was held the quorum of its body was there."""
    todo = translate("Check", "Enter who came, or meet again.")
    for committee, meeting in held(look):
        if not bodies.has_quorum(look.ws, committee.id, meeting.present):
            text = translate("Check", "{present} members came to meeting {number} of “{name}”; {quorum} are needed.",
                             present=meeting.present or 0, number=meeting.number or "–", name=committee.name or "",
                             quorum=committee.quorum)  # fmt: skip
            yield _of_meeting("QUORUM", meeting, text, todo)


@rule("MEETING")
def each_its_own_number_and_day(look: Look) -> Iterator[CheckFinding]:
    """No two meetings of a body in one year bear one number, and none was held on a day still to come."""
    seen: set[tuple[str, str, str]] = set()
    for committee, meeting in held(look):
        key = (committee.id, (meeting.date or "")[:4], (meeting.number or "").strip())
        if key[2] and key in seen:
            text = translate("Check", "“{name}” has a second meeting {number} in one year.", name=committee.name or "",
                             number=meeting.number)  # fmt: skip
            yield _of_meeting("MEETING", meeting, text, translate("Check", "Correct the number, or delete one."))
        seen.add(key)
        if (meeting.date or "") > look.today.isoformat():
            text = translate("Check", "A meeting of “{name}” is recorded as held on a day still to come.",
                             name=committee.name or "")  # fmt: skip
            yield _of_meeting("MEETING", meeting, text, translate("Check", "Correct its date or its status."))


@rule("MEETING")
def ends_after_it_begins(look: Look) -> Iterator[CheckFinding]:
    """No meeting and no forum ends before it begins, and to no forum more households came than the village has."""
    todo = translate("Check", "Correct one of the two.")
    forums = look.ws.every(Forum, "cycle = :cycle AND scope = :scope ORDER BY village, date, id", **look.asked)
    every: list[Meeting | Forum] = [*forums, *(meeting for _committee, meeting in held(look))]
    for one in every:
        start, end = minutes(one.start), minutes(one.end)
        if start is not None and end is not None and end <= start:
            yield _of_meeting("MEETING", one, translate("Check", "It ends before it begins."), todo)
    for forum in forums:
        known = villages.row(look.ws, forum.village or "").households
        if known and (forum.households or 0) > known:
            text = translate("Check", "{came} households came to the forum, the village has {known}.",
                             came=forum.households, known=known)  # fmt: skip
            yield _of_meeting("MEETING", forum, text, todo)


def _of_meeting(rule_id: str, meeting: Meeting | Forum, text: str, todo: str) -> CheckFinding:
    kind = meeting.kind.name
    return CheckFinding(rule_id, meeting.id, text, todo, kind, document_kind=kind, document=meeting.id)
