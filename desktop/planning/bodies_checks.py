"""What an order needs before it is in force, and a meeting before it counts as held (domain.md §2.15, §2.3)."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from desktop.domain.bodies import MEETING_STATUSES, ORDER_STATUSES, Committee, CommitteeMember, CommitteeOrder
from desktop.domain.words import choice
from desktop.i18n import translate
from desktop.planning.bodies import FOREVER, HELD, has_quorum
from desktop.planning.guards import Finding, effect, guard
from desktop.planning.workspace import Workspace
from desktop.store.journal import Act

REQUIRED, STATUS, QUORUM, MEMBERS, OFFICER = "REQUIRED", "STATUS", "QUORUM", "MEMBERS", "R10"

ORDER_STEPS = {
    "": ("draft", "proposed", "signed"),
    "draft": ("proposed", "signed"),
    "proposed": ("signed", "draft"),
    "signed": ("replaced",),
    "replaced": (),
}
MEETING_STEPS = {
    "": tuple(MEETING_STATUSES),
    "planned": ("held", "confirmed", "postponed", "cancelled"),
    "postponed": ("planned", "held", "confirmed", "cancelled"),
    "held": ("confirmed", "planned"),
    "confirmed": (),
    "cancelled": ("planned",),
}


@guard("committee_order")
def order_findings(
    ws: Workspace, record: str, fields: Mapping[str, Any], was: str, becomes: str
) -> tuple[Finding, ...]:
    """What keeps an order from `becomes`: number, subject, date, members with one chair."""
    if becomes not in ORDER_STEPS.get(was, ()):
        return (_no_way("committee_order", record, ORDER_STATUSES, was, becomes),)
    if becomes != "signed":
        return ()
    return (*_signed(record, fields), *_seats(ws, record, fields), *_succession(ws, record, fields))


def _signed(record: str, fields: Mapping[str, Any]) -> Iterator[Finding]:
    say = (
        ("number", translate("Bodies", "The order has no number.")),
        ("subject", translate("Bodies", "The order does not say what it is about.")),
        ("signed_on", translate("Bodies", "The order has no date.")),
    )
    todo = translate("Bodies", "Fill in number, subject and date of the order.")
    for name, text in say:
        if not str(fields.get(name) or "").strip():
            yield Finding(REQUIRED, record, text, todo, "committee_order")
    start, signed = str(fields.get("effective") or ""), str(fields.get("signed_on") or "")
    if start and signed and start < signed:
        text = translate("Bodies", "The order is in force before it was signed.")
        yield Finding(REQUIRED, record, text, translate("Bodies", "Correct one of the two dates."), "committee_order")


def _seats(ws: Workspace, record: str, fields: Mapping[str, Any]) -> Iterator[Finding]:
    day = str(fields.get("effective") or fields.get("signed_on") or "")
    every = ws.every(CommitteeMember, "committee = :committee", committee=str(fields.get("committee") or ""))
    sitting = [one for one in every if not day or (one.since or "") <= day <= (one.until or FOREVER)]
    chairs = sum(one.role == "chair" for one in sitting)
    if chairs == 1:
        return
    text = (
        translate("Bodies", "The committee has no members on the day of the order.")
        if not sitting
        else translate("Bodies", "The committee has {count} chairs on the day of the order.", count=chairs)
    )
    yield Finding(
        MEMBERS, record, text, translate("Bodies", "Enter its members, one of them chair."), "committee_order"
    )


def _succession(ws: Workspace, record: str, fields: Mapping[str, Any]) -> Iterator[Finding]:
    earlier = ws.find(CommitteeOrder, str(fields.get("supersedes") or ""))
    if earlier is None:
        return
    if earlier.id == record or earlier.committee != fields.get("committee"):
        text = translate("Bodies", "It replaces an order of another committee.")
    elif (earlier.effective or earlier.signed_on or "") > str(fields.get("effective") or fields.get("signed_on") or ""):
        text = translate("Bodies", "It replaces an order that is younger than itself.")
    else:
        return
    todo = translate("Bodies", "Choose the order that it replaces.")
    yield Finding(STATUS, record, text, todo, "committee_order", waivable=False)


@effect("committee_order")
def replace_the_earlier_order(ws: Workspace, act: Act, record: str, _was: str, becomes: str) -> None:
    """Signing an order marks the one that it replaces."""
    order = ws.find(CommitteeOrder, record)
    earlier = ws.find(CommitteeOrder, (order.supersedes if order else "") or "")
    if becomes == "signed" and earlier is not None and earlier.status == "signed":
        act.set("committee_order", earlier.id, earlier.scope, {"status": "replaced"})


@guard("meeting")
def meeting_findings(
    ws: Workspace, record: str, fields: Mapping[str, Any], was: str, becomes: str
) -> tuple[Finding, ...]:
    """What keeps a meeting from `becomes`: date, quorum, resolutions, the tambon's officer; or a reason."""
    if becomes not in MEETING_STEPS.get(was, ()):
        return (_no_way("meeting", record, MEETING_STATUSES, was, becomes),)
    if becomes in ("postponed", "cancelled"):
        return tuple(_reasoned(record, fields))
    if becomes not in HELD or was in HELD:
        return ()
    return (*_minutes(record, fields), *_quorum(ws, record, fields), *_officer(ws, record, fields))


def _reasoned(record: str, fields: Mapping[str, Any]) -> Iterator[Finding]:
    if not str(fields.get("reason") or "").strip():
        text = translate("Bodies", "The meeting did not take place, and no reason is given.")
        yield Finding(REQUIRED, record, text, translate("Bodies", "State the reason."), "meeting")


def _minutes(record: str, fields: Mapping[str, Any]) -> Iterator[Finding]:
    if not fields.get("date"):
        text = translate("Bodies", "The meeting has no date.")
        yield Finding(REQUIRED, record, text, translate("Bodies", "Enter its date."), "meeting", waivable=False)
    if str(fields.get("date") or "") > date.today().isoformat():
        text = translate("Bodies", "The meeting is recorded as held on a day still to come.")
        yield Finding(REQUIRED, record, text, translate("Bodies", "Correct its date, or leave it planned."), "meeting")
    if not str(fields.get("resolutions") or "").strip():
        text = translate("Bodies", "The meeting has no resolutions.")
        yield Finding(REQUIRED, record, text, translate("Bodies", "Enter what it resolved."), "meeting")


def _quorum(ws: Workspace, record: str, fields: Mapping[str, Any]) -> Iterator[Finding]:
    committee, present = str(fields.get("committee") or ""), fields.get("present")
    if has_quorum(ws, committee, present):
        return
    found = ws.get(Committee, committee)
    text = translate(
        "Bodies", "{present} members came; {quorum} are needed.", present=present or 0, quorum=found.quorum
    )
    yield Finding(QUORUM, record, text, translate("Bodies", "Enter who came, or meet again."), "meeting")


def _officer(ws: Workspace, record: str, fields: Mapping[str, Any]) -> Iterator[Finding]:
    """R10: of a meeting of the village committee it is said whether the tambon's officer came."""
    found = ws.find(Committee, str(fields.get("committee") or ""))
    if found is None or found.type != "village_committee":
        return
    came = fields.get("officer_present")
    if not came:
        text = translate("Bodies", "It is not stated whether the tambon's district officer came.")
        todo = translate("Bodies", "Choose: came in person, sent a substitute, did not come.")
    elif came != "self" and not str(fields.get("officer_note") or "").strip():
        text = translate("Bodies", "The officer did not come in person, and no substitute or reason is given.")
        todo = translate("Bodies", "Name the substitute or the reason.")
    else:
        return
    yield Finding(OFFICER, record, text, todo, "meeting")


def _no_way(kind: str, record: str, labels: Mapping[str, str], was: str, becomes: str) -> Finding:
    before, after = (choice(labels, status) for status in (was, becomes))
    text = translate("Bodies", "“{becomes}” does not follow “{was}”.", was=before, becomes=after)
    return Finding(
        STATUS, record, text, translate("Bodies", "Take one of the steps that follow."), kind, waivable=False
    )
