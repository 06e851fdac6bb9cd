"""Committees, orders, members, meetings and officers: what is in force on a day, and what a status needs."""

import pytest

from desktop.domain.bodies import CommitteeOrder, Meeting
from desktop.planning import bodies, edit
from desktop.planning.guards import GuardFailedError
from tests.planning.needs_offices import CYCLE, district

SIGNED = {"status": "signed", "number": "1/2558", "subject": "แต่งตั้ง กบอ.", "signed_on": "2015-02-01"}
TAMBON = "501801"


@pytest.fixture
def ws(tmp_path):
    opened = district(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def committee(ws):
    return edit.create(ws, "committee", type="district_administration", name="กบอ.", area="5018", main_mechanism=True)


def member(ws, committee, role="member", **fields):
    return edit.create(ws, "committee_member", committee=committee, name=f"นาย{role}", role=role, **fields)


def refused(call, *args, **fields):
    with pytest.raises(GuardFailedError) as caught:
        call(*args, **fields)
    return [finding.rule for finding in caught.value.findings]


def order(ws, committee, **fields):
    return edit.create(ws, "committee_order", committee=committee, **fields)


def test_an_order_is_signed_with_number_date_and_members(ws, committee):
    assert refused(order, ws, committee, status="signed") == ["REQUIRED", "REQUIRED", "REQUIRED", "MEMBERS"]
    member(ws, committee, "chair")
    assert ws.get(CommitteeOrder, order(ws, committee, **SIGNED)).status == "signed"


def test_a_committee_has_exactly_one_chair(ws, committee):
    member(ws, committee, "chair")
    member(ws, committee, "chair")
    assert refused(order, ws, committee, **SIGNED) == ["MEMBERS"]


def test_a_signed_order_does_not_become_a_draft_again(ws, committee):
    member(ws, committee, "chair")
    one = order(ws, committee, **SIGNED)
    assert refused(edit.put, ws, "committee_order", [{"id": one, "status": "draft"}]) == ["STATUS"]


def test_a_new_order_replaces_the_one_it_names(ws, committee):
    member(ws, committee, "chair")
    first = order(ws, committee, **SIGNED)
    second = order(ws, committee, **SIGNED | {"signed_on": "2015-06-01", "number": "9/2558", "supersedes": first})
    assert ws.get(CommitteeOrder, first).status == "replaced"
    assert bodies.order_in_force(ws, committee, "2015-03-01").id == first
    assert bodies.order_in_force(ws, committee, "2015-06-01").id == second
    assert bodies.order_in_force(ws, committee, "2015-01-31") is None


def test_an_order_replaces_no_younger_one_and_none_of_another_committee(ws, committee):
    member(ws, committee, "chair")
    first = order(ws, committee, **SIGNED)
    assert refused(order, ws, committee, **SIGNED | {"signed_on": "2015-01-01", "supersedes": first}) == ["STATUS"]
    other = edit.create(ws, "committee", type="working_group", name="คณะทำงาน", area="5018")
    member(ws, other, "chair")
    assert refused(order, ws, other, **SIGNED | {"supersedes": first}) == ["STATUS"]


def test_members_sit_from_their_day_to_their_last(ws, committee):
    always = member(ws, committee, "chair")
    left = member(ws, committee, since="2015-01-01", until="2015-05-31")
    came = member(ws, committee, since="2015-06-01")
    assert {one.id for one in bodies.members(ws, committee, "2015-05-31")} == {always, left}
    assert {one.id for one in bodies.members(ws, committee, "2015-06-01")} == {always, came}


def meeting(ws, committee, **fields):
    return edit.create(ws, "meeting", committee=committee, cycle=CYCLE, number="1/2558", **fields)


def test_a_meeting_was_held_on_a_day_and_resolved_something(ws, committee):
    assert refused(meeting, ws, committee, status="held") == ["REQUIRED", "REQUIRED"]
    held = meeting(ws, committee, status="held", date="2015-05-10", resolutions="เห็นชอบ")
    assert bodies.resolution(ws, held) is not None
    assert bodies.resolution(ws, meeting(ws, committee, status="planned", date="2015-05-20")) is None


def test_a_meeting_needs_its_quorum_where_one_is_set(ws, committee):
    edit.put(ws, "committee", [{"id": committee, "quorum": 8}])
    said = {"status": "held", "date": "2015-05-10", "resolutions": "เห็นชอบ"}
    assert refused(meeting, ws, committee, **said, present=7) == ["QUORUM"]
    assert ws.get(Meeting, meeting(ws, committee, **said, present=8)).status == "held"


@pytest.mark.parametrize("status", ["postponed", "cancelled"])
def test_a_meeting_that_did_not_take_place_says_why(ws, committee, status):
    assert refused(meeting, ws, committee, status=status) == ["REQUIRED"]
    assert meeting(ws, committee, status=status, reason="น้ำท่วม")


def test_of_a_village_committees_meeting_it_is_said_whether_the_officer_came(ws):
    village = edit.create(ws, "committee", type="village_committee", name="กม. หมู่ 1", area="50180101")
    said = {"status": "held", "date": "2015-01-20", "resolutions": "เห็นชอบแผน"}
    assert refused(meeting, ws, village, **said) == ["R10"]
    assert refused(meeting, ws, village, **said, officer_present="absent") == ["R10"]
    assert meeting(ws, village, **said, officer_present="substitute", officer_note="นายแทน")


def test_confirmed_minutes_stay_confirmed(ws, committee):
    one = meeting(ws, committee, status="held", date="2015-05-10", resolutions="เห็นชอบ")
    edit.put(ws, "meeting", [{"id": one, "status": "confirmed"}])
    assert refused(edit.put, ws, "meeting", [{"id": one, "status": "held"}]) == ["STATUS"]


def assigned(ws, since, until=None):
    edit.create(ws, "tambon_assignment", tambon=TAMBON, officer="ปลัด", order="1/2558", since=since, until=until)


def test_a_tambons_officers_follow_without_a_gap(ws):
    assigned(ws, "2014-10-01", "2015-03-31")
    assigned(ws, "2015-04-01")
    every = bodies.assignments(ws, TAMBON)
    assert (bodies.gaps(every, "2015-12-31"), bodies.overlaps(every)) == ([], [])


def test_days_without_an_officer_are_named(ws):
    assigned(ws, "2014-10-01", "2015-03-31")
    assigned(ws, "2015-05-01", "2015-09-30")
    every = bodies.assignments(ws, TAMBON)
    assert bodies.gaps(every, "2015-12-31") == [bodies.Gap("2015-04-01", "2015-04-30"), bodies.Gap("2015-10-01", "")]
    assert bodies.officer(ws, TAMBON, "2015-04-15") is None


def test_two_officers_at_once_are_found(ws):
    assigned(ws, "2015-01-01")
    assigned(ws, "2015-06-01")
    assert len(bodies.overlaps(bodies.assignments(ws, TAMBON))) == 1


def test_the_list_of_committees_shows_order_members_and_meetings(ws, committee):
    member(ws, committee, "chair")
    order(ws, committee, **SIGNED)
    meeting(ws, committee, status="held", date="2015-05-10", resolutions="เห็นชอบ")
    (row,) = bodies.committees(ws, CYCLE, "2015-06-01")
    assert (row.main, row.order_number, row.members, row.meetings) == (True, "1/2558", 1, 1)
    assert row.last_meeting == "2015-05-10"
