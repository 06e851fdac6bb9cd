"""Every rule of the letters, once broken and once kept; what is waived stays listed with its reason."""

import json
from datetime import date

import pytest

from desktop.domain.rules import CORE_DIMENSIONS, RULES
from desktop.planning import check, edit, needs_plan, village_plan
from tests.offices import offices
from tests.planning.needs_offices import CYCLE, acquaint, carry, district, project, province

VILLAGE = "50180101"
TAMBONS = [f"50180{n}" for n in range(1, 7)]
LATER = date(2015, 12, 31)


@pytest.fixture
def ws(tmp_path):
    opened = district(tmp_path)
    yield opened
    opened.close()


def found(ws, rule, today=LATER, cycle=CYCLE):
    """The records on which the rule is broken and not waived."""
    return [one.record for one in check.check(ws, cycle, today, "5018") if one.rule == rule and not one.waived]


def waived(ws, rule, today=LATER):
    return {one.record: one.reason for one in check.check(ws, CYCLE, today, "5018") if one.rule == rule and one.waived}


def village(ws, **fields):
    return edit.put(ws, "village_plan", [{"id": "p", "village": VILLAGE, "cycle": CYCLE, **fields}]).ids[0]


def forum(ws, **fields):
    given = {"village": VILLAGE, "cycle": CYCLE, "date": "2015-01-20", "men": 20, "women": 30} | fields
    return edit.create(ws, "forum", **given)


ALL = dict.fromkeys(("R02", "R05", "R06", "R07", "R08", "R10", "REQUIRED"), "ทดสอบ")


def sent(ws, plan, on, **fields):
    """The plan moved on by somebody who waives all that the status asks."""
    edit.put(ws, "village_plan", [{"id": plan, "status": "submitted", "submitted_on": on, **fields, "waive": ALL}])


def test_every_rule_of_the_letters_is_looked_after_and_has_its_sentence():
    ids = check.rule_ids()
    assert [f"R{n:02}" for n in range(1, 25)] == [rule for rule in ids if rule in RULES and rule[1:].isdigit()]
    assert set(ids) <= RULES.keys()


def test_r01_the_plan_bears_the_name_that_is_fixed(ws):
    assert found(ws, "R01") == []
    content = {"name": "own", "title": {"th": "ก"}, "from_cycle": CYCLE, "main_mechanisms": ["other"],
               "deadlines": [], "labels": {"village_plan": {"th": "แผนของเรา"}}}  # fmt: skip
    own = edit.create(ws, "planning_template", name="own", cycle=CYCLE, content=content)
    assert found(ws, "R01") == [own]


def test_r02_an_approved_plan_has_a_committee_that_met(ws):
    plan = village(ws, status="draft")
    assert found(ws, "R02") == []
    edit.put(ws, "village_plan", [{"id": plan, "status": "approved", "waive": dict.fromkeys(ALL, "ทดสอบ")}])
    assert waived(ws, "R02") == {plan: "ทดสอบ"}
    body = edit.create(ws, "committee", type="village_committee", name="กม.", area=VILLAGE)
    assert waived(ws, "R02") == {plan: "ทดสอบ"}
    edit.create(ws, "meeting", committee=body, cycle=CYCLE, status="held", date="2015-01-10", resolutions="เห็นชอบ",
                officer_present="self")  # fmt: skip
    assert (found(ws, "R02"), waived(ws, "R02")) == ([], {})


def test_r03_forums_have_a_facilitator_and_plans_their_data(ws):
    plan, held = village(ws), forum(ws)
    assert sorted(found(ws, "R03")) == sorted([held, plan])
    edit.put(ws, "forum", [{"id": held, "facilitator": "พัฒนากร"}])
    village(ws, sources=["bmn"])
    assert found(ws, "R03") == []


def test_r04_the_support_of_the_lao_is_recorded(ws):
    held = forum(ws)
    assert found(ws, "R04") == [held]
    edit.put(ws, "forum", [{"id": held, "lao_support": "อาหารและสถานที่"}])
    assert found(ws, "R04") == []


def test_r05_the_sufficiency_economy_section_is_filled_in(ws):
    names = ("moderation", "reasonableness", "self_immunity", "knowledge", "virtue")
    plan = village(ws, **dict.fromkeys(names[:4], "มี"))
    assert found(ws, "R05") == [plan]
    village(ws, virtue="มี")
    assert found(ws, "R05") == []


def test_r06_every_plan_comes_by_the_end_of_february(ws):
    assert found(ws, "R06", date(2015, 2, 28)) == []
    missing = found(ws, "R06", date(2015, 3, 1))
    assert VILLAGE in missing and len(missing) == 95
    sent(ws, village(ws), "2015-02-27")
    assert len(found(ws, "R06")) == 94


def test_r06_a_late_plan_says_why_and_stays_listed(ws):
    plan = village(ws)
    edit.put(ws, "village_plan", [{"id": plan, "status": "submitted", "submitted_on": "2015-03-05",
                                   "waive": {rule: why for rule, why in ALL.items() if rule != "R06"}}])  # fmt: skip
    assert plan in found(ws, "R06")
    village(ws, late_reason="น้ำท่วม")
    assert waived(ws, "R06") == {plan: "น้ำท่วม"}


def test_r07_a_project_solves_a_problem_that_a_dated_forum_raised(ws):
    plan = village(ws)
    one = edit.create(ws, "project", plan=plan, title="ถนน")
    assert found(ws, "R07") == [one]
    undated = edit.create(ws, "forum", village=VILLAGE, cycle=CYCLE)
    problem = edit.create(ws, "problem", plan=plan, problem="ถนนพัง", forum=undated)
    edit.put(ws, "project", [{"id": one, "problems": [problem]}])
    assert found(ws, "R07") == [one]
    edit.put(ws, "problem", [{"id": problem, "forum": forum(ws)}])
    assert found(ws, "R07") == []


def test_r08_every_dimension_has_a_problem_or_a_stated_none(ws):
    plan = village(ws)
    for dimension in CORE_DIMENSIONS[:-1]:
        edit.create(ws, "problem", plan=plan, problem="x", dimension=dimension)
    assert found(ws, "R08") == [plan]
    edit.create(ws, "dimension_none", plan=plan, dimension=CORE_DIMENSIONS[-1], reason="ไม่มีปัญหา")
    assert found(ws, "R08") == []


def test_what_was_waived_when_the_status_moved_stays_listed_with_its_reason(ws):
    plan = village(ws, status="draft")
    forum(ws, officer_present="self")
    waive = {"R05": "จะเติมภายหลัง", "R08": "หมู่บ้านเล็ก"}
    village_plan.move(ws, plan, "approved", waive=waive, approved_on="2015-02-01")
    assert waived(ws, "R08") == {plan: "หมู่บ้านเล็ก"}
    assert (found(ws, "R05"), waived(ws, "R05")) == ([], {plan: "จะเติมภายหลัง"})


def assign(ws, tambon, **fields):
    given = {"tambon": tambon, "officer": f"ปลัด {tambon}", "order": "1/2558", "since": "2014-10-01"} | fields
    return edit.create(ws, "tambon_assignment", **given)


def test_r09_every_tambon_has_its_officer_by_order(ws):
    assert found(ws, "R09") == TAMBONS
    for tambon in TAMBONS[1:]:
        assign(ws, tambon)
    without = assign(ws, TAMBONS[0], order=None)
    assert found(ws, "R09") == [without]
    edit.put(ws, "tambon_assignment", [{"id": without, "order": "2/2558"}])
    assert found(ws, "R09") == []


def test_r09_a_gap_between_two_officers_is_found_and_an_overlap_too(ws):
    first = assign(ws, TAMBONS[0], until="2015-01-31")
    second = assign(ws, TAMBONS[0], since="2015-03-01")
    assert TAMBONS[0] in found(ws, "R09") and found(ws, "OVERLAP") == []
    edit.put(ws, "tambon_assignment", [{"id": first, "until": "2015-02-28"}])
    assert TAMBONS[0] not in found(ws, "R09")
    edit.put(ws, "tambon_assignment", [{"id": first, "until": "2015-04-30"}])
    assert found(ws, "OVERLAP") == [second]


def test_r10_the_officer_attends_every_review_or_the_breach_is_listed(ws):
    held = forum(ws)
    assert found(ws, "R10") == [held]
    edit.put(ws, "forum", [{"id": held, "officer_present": "substitute"}])
    assert found(ws, "R10") == [held]
    edit.put(ws, "forum", [{"id": held, "officer_note": "ปลัดแทน ติดราชการ"}])
    assert (found(ws, "R10"), waived(ws, "R10")) == ([], {held: "ปลัดแทน ติดราชการ"})
    edit.put(ws, "forum", [{"id": held, "officer_present": "self"}])
    assert waived(ws, "R10") == {}


def committee(ws, kind="district_administration", **fields):
    body = edit.create(ws, "committee", type=kind, name="กบอ.", area="5018", main_mechanism=True, **fields)
    edit.create(ws, "committee_member", committee=body, name="นายอำเภอ", role="chair")
    return body


def signed(ws, body):
    edit.create(ws, "committee_order", committee=body, number="1/2558", subject="แต่งตั้ง", signed_on="2015-02-01",
                status="signed")  # fmt: skip


def test_r11_there_is_exactly_one_main_committee_with_its_order(ws):
    assert found(ws, "R11") == ["5018"]
    body = committee(ws)
    assert found(ws, "R11") == [body]
    signed(ws, body)
    assert found(ws, "R11") == []
    other = committee(ws, "district_integration")
    assert sorted(found(ws, "R11")) == sorted([body, other])
    edit.put(ws, "committee", [{"id": other, "main_mechanism": False}])
    assert found(ws, "R11") == []


def test_r11_only_a_committee_of_the_rules_may_be_it(ws):
    body = committee(ws, "working_group")
    signed(ws, body)
    assert found(ws, "R11") == [body]


def a_district_plan(ws, **fields):
    given = {"id": "dp", "district": "5018", "cycle": CYCLE, "from_year": 2559, "to_year": 2560} | fields
    return edit.put(ws, "district_plan", [given]).ids[0]


def send_needs(ws, on="2015-07-20", **fields):
    plan = needs_plan.open_plan(ws, CYCLE)
    (item,) = needs_plan.pick(ws, plan, [project(ws, **fields)]).ids
    needs_plan.send(ws, plan, letter="1", sent_on=on)
    return plan, item


def test_r12_the_three_kinds_of_plans_are_documents_of_their_own(ws):
    plan, _item = send_needs(ws)
    assert found(ws, "R12") == [plan]
    a_district_plan(ws)
    assert found(ws, "R12") == []


def test_r13_every_strategy_leads_up_and_down(ws):
    plan = a_district_plan(ws)
    assert found(ws, "R13") == [plan]
    one = edit.create(ws, "district_strategy", plan=plan, title="น้ำ")
    assert found(ws, "R13") == [one, one]
    above = edit.create(ws, "strategy", code="1", title="เกษตร")
    edit.put(ws, "district_strategy", [{"id": one, "provincial": [above]}])
    assert found(ws, "R13") == [one]
    edit.put(ws, "district_strategy", [{"id": one, "dimensions": ["infrastructure"]}])
    assert found(ws, "R13") == []
    edit.put(ws, "district_strategy", [{"id": one, "dimensions": {"infrastructure": None}, "needs": ["x"]}])
    assert found(ws, "R13") == []


def test_r14_the_framework_is_with_every_lao_by_letter(ws):
    plan = a_district_plan(ws)
    one, other = (edit.create(ws, "lao", type="tao", name=name, district="5018") for name in ("ก", "ข"))
    assert found(ws, "R14", date(2015, 5, 31)) == []
    assert sorted(found(ws, "R14")) == sorted([one, other])
    edit.create(ws, "framework_dispatch", plan=plan, lao=one, sent_on="2015-05-20", letter="ชม 1")
    without = edit.create(ws, "framework_dispatch", plan=plan, lao=other, sent_on="2015-05-20")
    assert found(ws, "R14") == [without]
    edit.put(ws, "framework_dispatch", [{"id": without, "letter": "ชม 2"}])
    assert found(ws, "R14") == []


def test_a_register_that_leaves_out_an_lao_of_the_records_is_found(ws):
    edit.create(ws, "lao", type="tao", name="ที่ไหนสักแห่ง", district="5018")
    assert len(found(ws, "REGISTER")) == 7


def test_r15_every_item_says_where_it_comes_from(ws):
    plan = needs_plan.open_plan(ws, CYCLE)
    (item,) = needs_plan.pick(ws, plan, [project(ws)]).ids
    assert found(ws, "R15") == []
    edit.put(ws, "needs_item", [{"id": item, "origin": None}])
    assert found(ws, "R15") == [item]


def test_r16_the_needs_plan_is_sent_by_the_end_of_july(ws):
    assert (found(ws, "R16", date(2015, 7, 31)), found(ws, "R16", date(2015, 8, 1))) == ([], ["5018"])
    send_needs(ws)
    assert found(ws, "R16") == []


def test_r16_a_late_needs_plan_says_why(ws):
    plan, _item = send_needs(ws, "2015-08-05")
    (submission,) = needs_plan.submissions(ws, plan)
    assert found(ws, "R16") == [submission.id]
    edit.put(ws, "submission", [{"id": submission.id, "late_reason": "รอ อปท."}])
    assert waived(ws, "R16") == {submission.id: "รอ อปท."}


def test_r17_the_list_beyond_capacity_rests_on_its_own_committee(ws):
    plan = needs_plan.open_plan(ws, CYCLE)
    (item,) = needs_plan.pick(ws, plan, [project(ws)]).ids
    edit.put(ws, "beyond_list", [{"id": "b", "district": "5018", "cycle": CYCLE, "sent_on": "2015-07-20"}])
    row = edit.create(ws, "beyond_item", list="b", item=item)
    assert found(ws, "R17") == ["b", row]
    other = edit.create(ws, "committee", type="district_administration", name="กบอ.", area="5018")
    own = edit.create(ws, "committee", type="district_coordination", name="ประสานแผน", area="5018")
    wrong, right = (
        edit.create(ws, "meeting", committee=body, cycle=CYCLE, status="held", date="2015-07-10", resolutions="เห็นชอบ")
        for body in (other, own)
    )
    edit.put(ws, "beyond_list", [{"id": "b", "meeting": wrong}])
    edit.put(ws, "beyond_item", [{"id": row, "reasons": ["budget"]}])
    assert found(ws, "R17") == ["b"]
    edit.put(ws, "beyond_list", [{"id": "b", "meeting": right}])
    assert found(ws, "R17") == []


def action_plan(ws, **fields):
    given = {"id": "a", "district": "5018", "fiscal_year": CYCLE, "status": "draft"} | fields
    return edit.put(ws, "action_plan", [given]).ids[0]


def action_item(ws, **fields):
    given = {"plan": "a", "title": "ถนน", "origin": "district", "amount": 100_00, "fund": "function"} | fields
    return edit.create(ws, "action_item", **given)


def test_r18_there_is_no_action_plan_before_2559(ws):
    action_plan(ws)
    assert found(ws, "R18") == []
    early = edit.create(ws, "action_plan", district="5018", fiscal_year=2558)
    assert found(ws, "R18") == [early]


def test_r19_only_what_has_money_and_a_fund(ws):
    action_plan(ws)
    action_item(ws)
    assert found(ws, "R19") == []
    bad = [action_item(ws, amount=None), action_item(ws, amount=0), action_item(ws, fund=None)]
    assert sorted(found(ws, "R19")) == sorted(bad)


def listed(ws, rule):
    return [one.record for one in check.check(ws, CYCLE, LATER, "5018") if one.rule == rule]


def test_r20_the_plan_joins_three_origins_and_every_lao(ws):
    one, other = (edit.create(ws, "lao", type="tao", name=name, district="5018") for name in ("ก", "ข"))
    action_plan(ws)
    action_item(ws)
    assert listed(ws, "R20") == []
    waive = dict.fromkeys(("R12", "R18", "R19", "R20", "R24", "REQUIRED"), "ทดสอบ")
    edit.put(ws, "action_plan", [{"id": "a", "status": "approved", "waive": waive}])
    assert listed(ws, "R20") == ["a", "a"] and waived(ws, "R20") == {"a": "ทดสอบ"}
    for status in ("promulgated", "revised"):
        edit.put(ws, "action_plan", [{"id": "a", "status": status}])
    action_item(ws, origin="province")
    action_item(ws, origin="lao", lao=one)
    assert listed(ws, "R20") == [other]
    edit.put(ws, "action_plan", [{"id": "a", "nothing_from": {other: True}}])
    assert listed(ws, "R20") == []


def test_r20_who_has_nothing_this_year_is_not_missed(ws):
    lao = edit.create(ws, "lao", type="tao", name="ก", district="5018")
    nothing = {"province": True, lao: True, "สาธารณสุขอำเภอ": True}
    waive = dict.fromkeys(("R19", "R20", "REQUIRED"), "ทดสอบ")
    action_plan(ws, agencies=["สาธารณสุขอำเภอ"], nothing_from=nothing)
    edit.put(ws, "action_plan", [{"id": "a", "status": "approved", "waive": waive}])
    assert listed(ws, "R20") == []


def test_r21_the_calendar_is_set_for_every_year_anew(ws):
    assert found(ws, "R21") == []
    assert found(ws, "R21", cycle=2561) == ["5018"]
    edit.create(ws, "deadline", code="D2", title="รายงานแผน", cycle=2561)
    assert found(ws, "R21", cycle=2561) == []


def test_r21_every_item_has_its_answer_by_september(tmp_path):
    there, here = district(tmp_path), province(tmp_path)
    acquaint(tmp_path, there, here)
    plan, item = send_needs(there)
    carry(tmp_path, there, here)
    assert (found(here, "R21", date(2015, 9, 30)), found(here, "R21")) == ([], [plan])
    edit.create(here, "decision", item=item, decided_by="province", result="accepted", date="2015-09-01")
    assert found(here, "R21") == []


def test_r22_the_province_sees_which_district_has_no_order(tmp_path):
    there, here = district(tmp_path), province(tmp_path)
    acquaint(tmp_path, there, here)
    body = committee(there)
    carry(tmp_path, there, here)
    late = date(2015, 5, 1)
    assert {one.area for one in check.check(here, CYCLE, late) if one.rule == "R22"} >= {"5018", "5001"}
    signed(there, body)
    carry(tmp_path, there, here)
    assert found(here, "R22", late) == [] and found(there, "R22", late) == []


@pytest.fixture
def both(tmp_path):
    there, here = district(tmp_path), province(tmp_path)
    acquaint(tmp_path, there, here)
    _plan, item = send_needs(there)
    carry(tmp_path, there, here)
    yield here, item
    there.close()
    here.close()


def decided(here, item, **fields):
    given = {"decided_by": "province", "result": "accepted", "date": "2015-09-01"} | fields
    return edit.create(here, "decision", item=item, **given)


def test_r23_what_is_referred_goes_out_in_october_for_the_next_year(both):
    here, item = both
    decided(here, item, result="referred")
    assert (found(here, "R23", date(2015, 10, 31)), found(here, "R23")) == ([], [item])
    one = edit.create(here, "referral", item=item, agency="กรมชลฯ", fiscal_year=2559, sent_on="2015-11-02")
    assert found(here, "R23") == [one, one]
    edit.put(here, "referral", [{"id": one, "fiscal_year": 2560, "sent_on": "2015-10-20"}])
    assert found(here, "R23") == []


def test_r24_what_comes_from_villages_names_their_projects_and_a_no_says_why(ws):
    plan = needs_plan.open_plan(ws, CYCLE)
    (item,) = needs_plan.pick(ws, plan, [project(ws)]).ids
    assert found(ws, "R24") == []
    bare = edit.create(ws, "needs_item", plan=plan, title="สะพาน", origin="village")
    assert found(ws, "R24") == [bare]
    edit.put(ws, "needs_item", [{"id": bare, "origin": "agency"}])
    edit.put(ws, "needs_item", [{"id": item, "status": "dropped", "waive": {"REQUIRED": "ทดสอบ"}}])
    assert found(ws, "R24") == [item]


def test_r24_an_answer_against_an_item_says_why(both):
    here, item = both
    one = decided(here, item, result="rejected")
    assert found(here, "R24") == [one]
    edit.put(here, "decision", [{"id": one, "reason": "เกินวงเงิน"}])
    assert found(here, "R24") == []


def test_two_current_answers_of_one_decider_are_found(both):
    here, item = both
    first = decided(here, item)
    decided(here, item, decided_by="pao")
    assert found(here, "DECISION") == []
    second = decided(here, item, result="deferred", reason="รอแบบ")
    assert found(here, "DECISION") == [item]
    edit.put(here, "decision", [{"id": second, "supersedes": first}])
    assert found(here, "DECISION") == []


def test_two_plans_of_one_village_are_found_until_they_are_joined(ws):
    one, other = (edit.create(ws, "village_plan", village=VILLAGE, cycle=CYCLE) for _ in range(2))
    assert found(ws, "PLAN2") == [max(one, other)]
    edit.create(ws, "same_as", one=one, other=other)
    assert found(ws, "PLAN2") == []


def test_a_project_in_two_items_that_count_is_found(ws):
    plan = needs_plan.open_plan(ws, CYCLE)
    one = project(ws)
    needs_plan.pick(ws, plan, [one])
    second = edit.create(ws, "needs_item", plan=plan, title="ซ้ำ", origin="village")
    assert found(ws, "TWICE") == []
    edit.create(ws, "needs_source", item=second, project=one)
    assert len(found(ws, "TWICE")) == 1
    edit.put(ws, "needs_item", [{"id": second, "status": "dropped", "reason": "ซ้ำ"}])
    assert found(ws, "TWICE") == []


def test_a_disagreement_between_computers_is_found(tmp_path):
    three = offices(tmp_path)
    plan = edit.create(three.district, "village_plan", village=VILLAGE, cycle=CYCLE)
    three.settle(1)
    edit.put(three.laptop, "village_plan", [{"id": plan, "vision": "น้ำดี"}])
    edit.remove(three.district, "village_plan", [plan])
    three.settle(2)
    assert found(three.district, "CONFLICT") == [plan]
    three.close()


def test_what_lives_on_after_its_owner_was_deleted_is_found(tmp_path):
    three = offices(tmp_path)
    plan = edit.create(three.district, "village_plan", village=VILLAGE, cycle=CYCLE)
    three.settle(1)
    left = edit.create(three.laptop, "project", plan=plan, title="ถนน")
    edit.remove(three.district, "village_plan", [plan])
    three.settle(2)
    assert found(three.district, "ORPHAN") == [left]
    three.close()


def test_the_rows_of_the_command_line(ws, capsys):
    from desktop import cli

    ws.close()
    assert cli.main(["--home", str(ws.home), "--json", "check", "--cycle", str(CYCLE), "--today", "2015-08-01"]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert {"rule", "record", "kind", "message", "remedy", "waived"} <= rows[0].keys()
    assert {"R06", "R11", "R16"} <= {row["rule"] for row in rows} and not any(row["waived"] for row in rows)
    assert cli.main(["--home", str(ws.home), "--json", "calendar", "--cycle", str(CYCLE), "--today", "2015-08-01"]) == 0
    dates = {row["id"]: row for row in map(json.loads, capsys.readouterr().out.splitlines())}
    assert (dates["D6"]["due"], dates["D6"]["state"], dates["D6"]["done_on"]) == ("2015-07-31", "overdue", None)
    assert (dates["D8"]["due"], dates["D6"]["district"], len(dates)) == (None, "5018", 14)
    assert cli.main(["--home", str(ws.home), "--json", "trace", "nobody"]) == 1
