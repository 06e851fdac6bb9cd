"""What the rules look at besides: bodies and their meetings, money of the right year, remedies that can be followed."""

from datetime import date, timedelta

import pytest

from desktop.cli import main
from desktop.planning import (
    allocated,
    bodies,
    calendar,
    check,
    edit,
    needs_plan,
    paper_answers,
    village_plan,
)
from desktop.planning.calendar import reasons
from desktop.planning.guards import GuardFailedError
from tests.planning.needs_offices import CYCLE, acquaint, carry, district, project, province
from tests.planning.year_offices import main_mechanism, meeting

LATER = date(2015, 12, 31)


@pytest.fixture
def ws(tmp_path):
    opened = district(tmp_path)
    yield opened
    opened.close()


def findings(ws, rule, today=LATER):
    return [one for one in check.check(ws, CYCLE, today, "5018") if one.rule == rule]


def body(ws, **fields):
    given = {"type": "district_administration", "name": "กบอ.", "area": "5018", "cycle": CYCLE} | fields
    return edit.create(ws, "committee", **given)


def seat(ws, committee, **fields):
    return edit.create(ws, "committee_member", committee=committee, name="ก", **fields)


def test_a_body_has_one_chair_and_a_secretary(ws):
    one = body(ws)
    assert findings(ws, "MEMBERS") == []
    seat(ws, one, role="member")
    assert [found.record for found in findings(ws, "MEMBERS")] == [one, one]
    seat(ws, one, role="chair")
    seat(ws, one, role="secretary")
    assert findings(ws, "MEMBERS") == []
    seat(ws, one, role="chair")
    assert [found.record for found in findings(ws, "MEMBERS")] == [one]


def test_a_village_committee_has_two_to_ten_qualified_members(ws):
    one = body(ws, type="village_committee", area="50180101", name="กม.ม.1")
    seat(ws, one, role="chair", position="ผู้ใหญ่บ้าน")
    seat(ws, one, role="secretary", position="กรรมการผู้ทรงคุณวุฒิ")
    assert [found.record for found in findings(ws, "MEMBERS")] == [one]
    seat(ws, one, role="member", position="กรรมการผู้ทรงคุณวุฒิ")
    assert findings(ws, "MEMBERS") == []


def test_a_meeting_below_its_quorum_stays_listed_with_the_reason_given(ws):
    one = body(ws, quorum=5)
    kept = meeting(ws, one, present=5)
    few = meeting(ws, one, number="2/2558", present=3, waive={"QUORUM": "ฝนตกหนัก"})
    assert [(found.record, found.waived, found.reason) for found in findings(ws, "QUORUM")] == [(few, True, "ฝนตกหนัก")]
    assert kept != few


def test_two_meetings_of_one_number_and_one_held_tomorrow_are_found(ws):
    one = body(ws)
    meeting(ws, one, number="1/2558")
    again = meeting(ws, one, number="1/2558", date="2015-06-01")
    assert [found.record for found in findings(ws, "MEETING")] == [again]
    edit.put(ws, "meeting", [{"id": again, "number": "2/2558"}])
    assert findings(ws, "MEETING") == []
    assert [found.record for found in findings(ws, "MEETING", date(2015, 5, 21))] == [again]


def test_a_meeting_is_not_held_on_a_day_still_to_come(ws):
    tomorrow = (date.today() + timedelta(days=1)).isoformat()
    with pytest.raises(GuardFailedError):
        meeting(ws, body(ws), date=tomorrow)
    assert bodies.meetings(ws, meeting(ws, body(ws), date=tomorrow, status="planned")) == []


def test_money_of_another_fiscal_year_neither_passes_the_guard_nor_the_check(ws, tmp_path):
    here = province(tmp_path)
    acquaint(tmp_path, ws, here)
    given = edit.create(here, "allocated_project", title="ถนน", agency="ทางหลวง", fiscal_year=2558, amount=7_00,
                        fund="function", district="5018")  # fmt: skip
    carry(tmp_path, here, ws)
    held = main_mechanism(ws)
    plan = edit.create(ws, "action_plan", district="5018", fiscal_year=CYCLE, meeting=held)
    line = edit.create(ws, "action_item", plan=plan, title="ถนน", origin="province", agency="ทางหลวง", amount=7_00,
                       fund="function", allocated=given)  # fmt: skip
    assert [found.record for found in findings(ws, "R19")] == [line]
    with pytest.raises(GuardFailedError) as refused:
        edit.put(ws, "action_plan", [{"id": plan, "status": "approved", "waive": {"R20": "-", "REQUIRED": "-"}}])
    assert {one.rule for one in refused.value.findings} == {"R19"}
    edit.put(here, "allocated_project", [{"id": given, "fiscal_year": CYCLE}])
    carry(tmp_path, here, ws)
    assert findings(ws, "R19") == []
    here.close()


def test_r20_an_agency_that_was_asked_and_is_silent_is_found(ws):
    plan = edit.create(ws, "action_plan", district="5018", fiscal_year=CYCLE, agencies=["เกษตร", "สาธารณสุข"])
    edit.create(ws, "action_item", plan=plan, title="อบรม", origin="district", agency="เกษตร", amount=1,
                fund="function")  # fmt: skip
    waive = dict.fromkeys(("R19", "R20", "REQUIRED"), "ทดสอบ")
    edit.put(ws, "action_plan", [{"id": plan, "status": "approved", "waive": waive}])
    told = [one.message for one in findings(ws, "R20") if "สาธารณสุข" in one.message or "เกษตร" in one.message]
    assert len(told) == 1 and "สาธารณสุข" in told[0]


@pytest.fixture
def answered(ws, tmp_path):
    here = province(tmp_path)
    acquaint(tmp_path, ws, here)
    plan = needs_plan.open_plan(ws, CYCLE)
    (item,) = needs_plan.pick(ws, plan, [project(ws)]).ids
    needs_plan.send(ws, plan, letter="1", sent_on="2015-07-20")
    carry(tmp_path, ws, here)
    yield here, item
    here.close()


def test_r21_tells_each_office_what_it_can_do_itself(ws, answered):
    here, _item = answered
    (there,), (at_home,) = (findings(office, "R21") for office in (here, ws))
    assert there.remedy != at_home.remedy and "จังหวัด" in at_home.remedy


def test_r23_a_late_referral_says_why_with_the_deadline_of_the_year(answered):
    here, item = answered
    edit.create(here, "referral", item=item, agency="กรมชลฯ", fiscal_year=2560, sent_on="2015-11-02")
    assert [one.waived for one in findings(here, "R23")] == [False]
    late = reasons.late(here, CYCLE, "D10", "5018")
    assert late is not None
    reasons.set_reason(here, late, "รอหนังสือกรม")
    assert [(one.waived, one.reason) for one in findings(here, "R23")] == [(True, "รอหนังสือกรม")]


def test_forums_that_were_held_late_say_why_with_their_deadline(ws):
    given = {"cycle": CYCLE, "date": "2015-03-05", "men": 1, "women": 1}
    edit.put(ws, "forum", [{"village": code, **given} for code in calendar.Year(ws, CYCLE).villages])
    late = reasons.late(ws, CYCLE, "D1")
    assert late is not None and late.kind == "deadline"
    reasons.set_reason(ws, late, "น้ำท่วม")
    row = next(one for one in calendar.calendar(ws, CYCLE, LATER) if one.id == "D1")
    assert (row.state, row.done_on, row.reason) == ("done_late", "2015-03-05", "น้ำท่วม")


def test_r02_the_meeting_that_a_village_plan_cites_resolved_on_it_and_says_when(ws):
    plan = village_plan.open_plan(ws, "50180101", CYCLE)
    one = body(ws, type="village_committee", area="50180101", name="กม.ม.1")
    planned = edit.create(ws, "meeting", committee=one, number="1/2558", cycle=CYCLE, status="planned")
    edit.put(ws, "village_plan", [{"id": plan, "meeting": planned}])
    waive = dict.fromkeys(("R05", "R07", "R08", "R10"), "ทดสอบ")
    edit.put(ws, "village_plan", [{"id": plan, "status": "approved", "waive": waive}])
    assert [found.record for found in findings(ws, "R02")] == [plan]
    held = meeting(ws, one, number="2/2558", date="2015-02-10", officer_present="self")
    edit.put(ws, "village_plan", [{"id": plan, "meeting": held}])
    assert findings(ws, "R02") == []
    edit.put(ws, "village_plan", [{"id": plan, "status": "draft"}])
    edit.put(ws, "village_plan", [{"id": plan, "status": "approved", "waive": waive}])
    assert village_plan.get(ws, plan).approved_on == "2015-02-10"


def state(ws, code, day=LATER):
    return next(one.state for one in calendar.calendar(ws, CYCLE, day, "5018") if one.id == code)


def test_r21_and_d9_ask_for_the_provinces_answer_whatever_the_pao_said_and_take_one_on_paper(ws, answered):
    here, item = answered
    edit.create(here, "decision", item=item, decided_by="pao", result="accepted", date="2015-09-01")
    assert (len(findings(here, "R21")), state(here, "D9")) == (1, "overdue")
    paper_answers.note(ws, item, decided_by="province", result="accepted", date="2015-09-20", letter="ชม 9")
    assert (findings(ws, "R21"), state(ws, "D9")) == ([], "done_on_time")


def test_d11_is_done_at_the_province_when_the_list_was_notified_and_not_when_it_was_loaded(ws, tmp_path):
    here = province(tmp_path)
    acquaint(tmp_path, ws, here)
    edit.create(here, "allocated_project", title="ถนน", agency="ทล.", fiscal_year=CYCLE, amount=7_00, district="5018")
    assert state(here, "D11") == "under_way"
    allocated.notify(here, CYCLE, letter="ชม 1", notified_on="2015-11-04")
    carry(tmp_path, here, ws)
    assert (state(here, "D11"), state(ws, "D11")) == ("done_on_time", "done_on_time")
    here.close()


def test_every_remedy_of_the_needs_plan_says_what_to_do_and_names_the_items(ws):
    plan = needs_plan.open_plan(ws, CYCLE)
    edit.create(ws, "needs_item", plan=plan, title="สะพาน")
    with pytest.raises(GuardFailedError) as refused:
        edit.put(ws, "needs_plan", [{"id": plan, "status": "proposed"}])
    remedies = [one.remedy for one in refused.value.findings if "สะพาน" in one.remedy]
    assert len(remedies) >= 3 and all(not one.startswith("“") for one in remedies)


def test_submit_goes_on_without_a_rule_when_a_reason_is_given(ws, capsys):
    plan = needs_plan.open_plan(ws, CYCLE)
    edit.create(ws, "needs_item", plan=plan, title="สะพาน", agency="ทล.", budget={"2560": 1}, priority=1)
    home = ["--json", "--home", str(ws.home), "submit", plan, "--letter", "1", "--on", "2015-07-20"]
    assert main(home) == 1
    assert main([*home, "--waive", "R15=เร่งด่วน"]) == 0
    capsys.readouterr()
    assert [(one.rule, one.waived, one.reason) for one in findings(ws, "R15")] == [("R15", True, "เร่งด่วน")]


def test_what_ends_before_it_begins_and_more_households_than_there_are_are_found(ws):
    one = meeting(ws, body(ws), start="13:30", end="๙.๓๐")
    assert [found.record for found in findings(ws, "MEETING")] == [one]
    edit.put(ws, "meeting", [{"id": one, "end": "16.00"}])
    assert findings(ws, "MEETING") == []
    village = {"code": "50180101", "name": "ก", "tambon": "501801", "moo": 1, "households": 40}
    edit.put(ws, "village", [{"id": "50180101", **village}])
    forum = edit.create(ws, "forum", village="50180101", cycle=CYCLE, date="2015-01-20", men=1, women=1, households=41,
                        start="9:00", end="12:00")  # fmt: skip
    assert [(found.record, found.kind) for found in findings(ws, "MEETING")] == [(forum, "forum")]
