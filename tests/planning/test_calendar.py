"""The state of every deadline follows from the records: nobody ticks anything."""

from datetime import date

import pytest

from desktop.domain.calendar import due
from desktop.planning import calendar, check, edit, lao_plans, needs_plan, trace, villages
from desktop.planning.calendar import reasons
from tests.planning.needs_offices import CYCLE, acquaint, carry, district, project, province

WAIVE_ALL = dict.fromkeys(("R02", "R05", "R06", "R07", "R08", "R10", "REQUIRED"), "ทดสอบ")
TAMBON = "501806"


@pytest.fixture
def ws(tmp_path):
    opened = district(tmp_path)
    yield opened
    opened.close()


def row(ws, code, today="2015-06-01", cycle=CYCLE):
    return next(one for one in calendar.calendar(ws, cycle, date.fromisoformat(today)) if one.id == code)


def state(ws, code, today="2015-06-01"):
    return row(ws, code, today).state


def lao(ws, name):
    return edit.create(ws, "lao", type="tao", name=name, district="5018")


def send_village_plans(ws, on, villages, **fields):
    edit.put(ws, "village_plan", [
        {"id": f"p{code}", "village": code, "cycle": CYCLE, "status": "submitted", "submitted_on": on,
         "waive": WAIVE_ALL, **fields}
        for code in villages
    ])  # fmt: skip


def test_nothing_begun_is_not_started_until_its_day_has_passed(ws):
    assert state(ws, "D6", "2015-07-31") == "not_started"
    assert state(ws, "D6", "2015-08-01") == "overdue"


def test_a_step_without_a_date_is_never_overdue(ws):
    assert {state(ws, code, "2030-01-01") for code in ("D8", "D11")} == {"not_started"}


def test_village_plans_count_every_village_of_the_register(ws):
    known = [one.code for one in villages.register(ws)]
    send_village_plans(ws, "2015-02-20", known[:2])
    one = row(ws, "D2", "2015-02-25")
    assert (one.done, one.total, one.state, one.done_on) == (2, len(known), "under_way", "")
    assert set(one.left) == set(known[2:])
    send_village_plans(ws, "2015-02-26", known[2:])
    assert (row(ws, "D2").state, row(ws, "D2").done_on) == ("done_on_time", "2015-02-26")


def test_plans_that_came_late_say_why(ws):
    known = [one.code for one in villages.register(ws)]
    send_village_plans(ws, "2015-02-20", known[1:])
    send_village_plans(ws, "2015-03-03", known[:1], late_reason="น้ำท่วมทางขาด")
    one = row(ws, "D2")
    assert (one.state, one.done_on, one.reason) == ("done_late", "2015-03-03", "น้ำท่วมทางขาด")


def test_a_forum_counts_when_it_was_held_and_somebody_came(ws):
    edit.create(ws, "forum", village="50180101", cycle=CYCLE, date="2015-01-15")
    assert (row(ws, "D1", "2015-02-01").done, state(ws, "D1", "2015-02-01")) == (0, "under_way")
    edit.create(ws, "forum", village="50180101", cycle=CYCLE, date="2015-01-20", men=20, women=25)
    assert row(ws, "D1").done == 1


def test_the_committee_is_appointed_with_its_signed_order(ws):
    body = edit.create(ws, "committee", type="district_administration", name="กบอ.", area="5018", main_mechanism=True)
    assert state(ws, "D0", "2015-03-01") == "under_way"
    order = edit.create(ws, "committee_order", committee=body, status="draft", number="1/2558", subject="แต่งตั้ง")
    edit.create(ws, "committee_member", committee=body, name="นายอำเภอ", role="chair")
    edit.put(ws, "committee_order", [{"id": order, "status": "signed", "signed_on": "2015-02-10"}])
    assert (row(ws, "D0").state, row(ws, "D0").done_on) == ("done_on_time", "2015-02-10")


def test_lao_plans_are_done_when_every_lao_has_given_its_own(ws):
    first, second = lao(ws, "อมก๋อย"), lao(ws, "ยางเปียง")
    edit.create(ws, "lao_plan", lao=first, cycle=CYCLE, status="received", received_on="2015-05-20")
    assert (row(ws, "D3").done, row(ws, "D3").total, row(ws, "D3").state) == (1, 2, "overdue")
    edit.create(ws, "lao_plan", lao=second, cycle=CYCLE, status="received", received_on="2015-06-10")
    assert (row(ws, "D3").state, row(ws, "D3s").state) == ("done_late", "done_on_time")


def district_plan(ws, **fields):
    given = {"district": "5018", "cycle": CYCLE, "from_year": 2559, "to_year": 2560} | fields
    return edit.create(ws, "district_plan", **given)


def test_the_framework_is_sent_only_when_every_single_lao_has_it(ws):
    first, second = lao(ws, "อมก๋อย"), lao(ws, "ยางเปียง")
    plan = district_plan(ws)
    edit.create(ws, "framework_dispatch", plan=plan, lao=first, sent_on="2015-05-20", letter="ชม 1")
    assert (row(ws, "D5", "2015-05-21").state, row(ws, "D5").left) == ("under_way", (second,))
    edit.create(ws, "framework_dispatch", plan=plan, lao=second, sent_on="2015-05-29", letter="ชม 2")
    assert (row(ws, "D5").state, row(ws, "D5").done_on) == ("done_on_time", "2015-05-29")


def test_a_district_plan_of_two_years_serves_its_second_year_too(ws):
    plan = district_plan(ws)
    assert row(ws, "D4", "2016-01-10", 2560).state == "under_way"
    assert row(ws, "D4", "2017-01-10", 2561).state == "not_started"
    assert plan


def test_the_needs_plan_is_done_when_its_first_edition_was_sent(ws):
    plan = needs_plan.open_plan(ws, CYCLE)
    assert state(ws, "D6") == "under_way"
    needs_plan.pick(ws, plan, [project(ws)])
    needs_plan.send(ws, plan, letter="1", sent_on="2015-07-30")
    needs_plan.send(ws, plan, letter="2", sent_on="2015-08-30")
    assert (row(ws, "D6", "2015-09-01").state, row(ws, "D6").done_on) == ("done_on_time", "2015-07-30")


def test_the_list_beyond_capacity_waits_for_the_pao(ws):
    plan = needs_plan.open_plan(ws, CYCLE)
    (item,) = needs_plan.pick(ws, plan, [project(ws)]).ids
    edit.put(ws, "beyond_list", [{"id": "b", "district": "5018", "cycle": CYCLE}])
    edit.create(ws, "beyond_item", list="b", item=item)
    assert (state(ws, "D7"), state(ws, "D8")) == ("under_way", "not_started")
    edit.put(ws, "beyond_list", [{"id": "b", "sent_on": "2015-07-20"}])
    assert (state(ws, "D7"), row(ws, "D8").total, state(ws, "D8")) == ("done_on_time", 1, "not_started")


def test_the_action_plan_is_done_by_its_committee_or_its_promulgation(ws):
    plan = edit.create(ws, "action_plan", district="5018", fiscal_year=CYCLE, status="draft")
    assert state(ws, "D12", "2015-11-30") == "under_way"
    waived = dict.fromkeys(("R18", "R19", "R20", "REQUIRED", "MEETING"), "ทดสอบ")
    edit.put(ws, "action_plan", [{"id": plan, "status": "approved", "waive": waived}])
    edit.put(
        ws, "action_plan", [{"id": plan, "status": "promulgated", "promulgated_on": "2015-12-04", "waive": waived}]
    )
    assert (row(ws, "D12").state, row(ws, "D12").done_on) == ("done_late", "2015-12-04")


def test_the_province_sees_the_same_for_every_district_and_answers_close_its_own(tmp_path):
    there, here = district(tmp_path), province(tmp_path)
    acquaint(tmp_path, there, here)
    plan = needs_plan.open_plan(there, CYCLE)
    one, other = needs_plan.pick(there, plan, [project(there, title="ถนน"), project(there, title="สระ")]).ids
    needs_plan.send(there, plan, letter="1", sent_on="2015-07-30")
    carry(tmp_path, there, here)

    rows = calendar.calendar(here, CYCLE, date(2015, 8, 1))
    codes = {row.district for row in rows}
    assert "5018" in codes and len(codes) > 10
    assert {row.district for row in rows if row.id == "D6" and row.state == "done_on_time"} == {"5018"}

    say = {"decided_by": "province", "date": "2015-09-10"}
    edit.create(here, "decision", item=one, result="accepted", **say)
    assert row_of(here, "D9").done == 1
    edit.create(here, "decision", item=other, result="referred", **say)
    assert (row_of(here, "D9").state, row_of(here, "D10").state) == ("done_on_time", "not_started")
    edit.create(here, "referral", item=other, agency="กรมชลประทาน", fiscal_year=2560, sent_on="2015-10-20")
    assert row_of(here, "D10").state == "done_on_time"
    given = {"title": "ถนน", "agency": "ทางหลวงชนบท", "fiscal_year": CYCLE, "amount": 100, "district": "5018"}
    edit.create(here, "allocated_project", **given, notified_on="2015-10-25")
    assert (row_of(here, "D11").state, row_of(here, "D11").done_on) == ("done_on_time", "2015-10-25")
    carry(tmp_path, here, there)
    assert [row(there, code, "2015-11-01").state for code in ("D9", "D10", "D11")] == ["done_on_time"] * 3


def row_of(ws, code):
    found = calendar.calendar(ws, CYCLE, date(2015, 10, 1), "5018")
    return next(one for one in found if one.id == code)


def test_an_office_moves_a_deadline_by_a_record_of_its_own(ws):
    edit.create(ws, "deadline", code="D6", title="ส่งจังหวัด", cycle=CYCLE, month=6, day=15)
    assert row(ws, "D6").due == "2015-06-15"
    assert row(ws, "D6", cycle=2560).due == "2016-07-31"


def test_the_regulation_of_2562_is_data_alone(ws):
    edit.create(ws, "planning_template", name="planning-2562", cycle=2565)
    used = calendar.in_use(ws, 2565)
    assert (used.district_plan_years, used.lao_plan_years, used.main_mechanisms) == (5, 5, ("district_administration",))
    assert calendar.label(used, "village_plan") == "แผนพัฒนาหมู่บ้าน/แผนชุมชน"
    assert due(used.deadline("D2"), 2565) == date(2020, 11, 30)

    tambons = calendar.Year(ws, 2565).tambons
    for code in tambons:
        body = edit.create(ws, "committee", type="tambon_committee", name=f"ก.บ.ต. {code}", area=code)
        edit.create(ws, "area_plan", level="tambon", area=code, cycle=2565, from_year=2566, to_year=2570,
                    committee=body, status="approved", approved_on="2021-01-20",
                    waive={"REQUIRED": "ทดสอบ"})  # fmt: skip
    made = row(ws, "T1", "2021-02-01", 2565)
    assert (made.state, made.done, made.total, made.due) == ("done_on_time", len(tambons), len(tambons), "2021-01-31")
    assert row(ws, "T0", "2020-08-01", 2565).state == "under_way"
    assert row(ws, "D2", cycle=2559).due == "2015-02-28"


def test_under_the_regulation_of_2562_a_project_goes_through_its_tambons_plan_and_the_rules_are_the_new_ones(ws):
    edit.create(ws, "planning_template", name="planning-2562", cycle=2565)
    plan = edit.create(ws, "village_plan", village="50180101", cycle=2565)
    one = edit.create(ws, "project", plan=plan, title="ถนน")
    tambon = edit.create(ws, "area_plan", level="tambon", area="501801", cycle=2565, status="draft")
    edit.create(ws, "area_plan_item", plan=tambon, project=one, priority=3)
    edit.put(ws, "area_plan", [{"id": tambon, "status": "approved", "approved_on": "2021-01-20",
                                "waive": {"REQUIRED": "ทดสอบ"}}])  # fmt: skip
    step = next(row for row in trace.trace(ws, one) if row.kind == "area_plan")
    assert (step.at, step.meaning, "แผนพัฒนาตำบล" in step.what) == ("2021-01-20", "done", True)

    body = edit.create(ws, "committee", type="district_integration", name="อ.ก.อ.", area="5018", main_mechanism=True)
    broken = {(one.rule, one.record) for one in check.check(ws, 2565, date(2020, 9, 1), "5018")}
    assert ("R11", body) in broken and "R01" not in {rule for rule, _record in broken}
    edit.put(ws, "committee", [{"id": body, "type": "district_administration"}])
    said = [one.message for one in check.check(ws, 2565, date(2020, 9, 1), "5018") if one.rule == "R11"]
    assert len(said) == 1  # only its order is still missing


def test_an_office_may_bring_a_template_that_the_program_does_not_know(ws):
    content = {"name": "own", "title": {"th": "ของอำเภอ"}, "from_cycle": 2566, "main_mechanisms": ["other"],
               "deadlines": [{"code": "Z1", "month": 3, "measure": "needs_plan"}]}  # fmt: skip
    edit.create(ws, "planning_template", name="own", cycle=2566, content=content)
    assert [one.id for one in calendar.calendar(ws, 2566, date(2022, 1, 1))] == ["Z1"]


@pytest.mark.parametrize(("area", "total"), [("district", 1), ("tambon", 6), ("village", None)])
def test_a_level_counts_the_areas_that_its_template_names(ws, area, total):
    level = {"code": "between", "title": {"th": "แผน"}, "committee": "other", "area": area}
    steps = [{"code": f"Z{n}", "month": 3, "measure": f"{name}:between"}
             for n, name in enumerate(("level_committees", "area_plans"))]  # fmt: skip
    content = {"name": "own", "title": {}, "from_cycle": 2566, "levels": [level], "deadlines": steps}
    edit.create(ws, "planning_template", name="own", cycle=2566, content=content)
    assert [one.total for one in calendar.calendar(ws, 2566, date(2022, 1, 1))] == [
        total or len(villages.register(ws))
    ] * 2


def test_the_shipped_templates_name_only_measures_that_exist():
    for name in calendar.shipped_names():
        for rule in calendar.shipped(name).deadlines:
            assert rule.measure.partition(":")[0] in calendar.measures(), (name, rule.code)


def test_an_lao_whose_plan_comes_first_does_not_stand_for_all_of_them(ws):
    listed = calendar.Year(ws, CYCLE).laos
    first = next(iter(listed))
    lao_plans.open_plan(ws, first, CYCLE)
    edit.put(ws, "lao_plan", [{"id": ws.db.execute("SELECT id FROM lao_plan").fetchone()[0], "status": "received",
                               "received_on": "2015-05-20"}])  # fmt: skip
    assert (row(ws, "D3", "2015-05-25").done, row(ws, "D3").total, state(ws, "D5")) == (1, len(listed), "overdue")
    edit.remove(ws, "lao", [first])
    assert set(calendar.Year(ws, CYCLE).laos) == set(listed) - {first}


def test_a_step_without_a_document_of_its_own_says_with_its_deadline_why_it_came_late(ws):
    first = lao(ws, "อมก๋อย")
    edit.create(ws, "framework_dispatch", plan=district_plan(ws), lao=first, sent_on="2015-06-09", letter="ชม 1")
    found = reasons.late(ws, CYCLE, "D5")
    assert (found.kind, found.reason, row(ws, "D5", "2015-06-10").reason) == ("deadline", "", "")
    reasons.set_reason(ws, found, "รอแบบกรอบของจังหวัด")
    one = row(ws, "D5", "2015-06-10")
    assert (one.state, one.due, one.reason) == ("done_late", "2015-05-31", "รอแบบกรอบของจังหวัด")
    assert reasons.late(ws, CYCLE, "D5").reason == "รอแบบกรอบของจังหวัด"
    assert reasons.late(ws, CYCLE, "D2") is None
    assert row(ws, "D5", "2016-06-10", CYCLE + 1).reason == ""
