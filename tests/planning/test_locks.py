"""What was approved or sent does not change silently: it is refused, or it becomes the next step of the document."""

import pytest

from desktop.domain.funding import ActionItem
from desktop.domain.province import Decision
from desktop.planning import action_plan, beyond, decide, district_plan, edit, history, locks, needs_plan
from desktop.planning.guards import GuardFailedError
from tests.planning.needs_offices import CYCLE, acquaint, carry, district, province
from tests.planning.year_offices import coordination, main_mechanism, needs, node

ALL = dict.fromkeys(("R11", "R13", "R14", "R17", "R19", "R20", "REQUIRED"), "ทดสอบ")


@pytest.fixture
def ws(tmp_path):
    opened = district(tmp_path)
    yield opened
    opened.close()


def refused(ws, kind, **fields):
    """The write is refused because the document is closed, and nothing is changed by it."""
    with pytest.raises(GuardFailedError) as error:
        edit.put(ws, kind, [{**fields, "waive": {"FROZEN": "อยากแก้"}}])
    assert {one.rule for one in error.value.findings} == {"FROZEN"}
    assert error.value.remedy
    return True


def not_removed(ws, kind, record):
    with pytest.raises(GuardFailedError):
        edit.remove(ws, kind, [record])
    return True


def test_the_projects_of_an_approved_action_plan_stay_but_their_work_goes_on(ws):
    plan = action_plan.open_plan(ws, CYCLE)
    item = action_plan.add_item(ws, plan, "อบรม", amount=100_00, fund="function", agency="อำเภอ")
    action_plan.move(ws, plan, "approved", waive=ALL)
    assert refused(ws, "action_item", id=item, amount=200_00)
    assert refused(ws, "action_item", plan=plan, title="แทรก", amount=1, fund="function")
    assert refused(ws, "action_plan", id=plan, fiscal_year=CYCLE + 1)
    assert not_removed(ws, "action_item", item) and not_removed(ws, "action_plan", plan)
    action_plan.set_months(ws, item, ["10", "11"])
    action_plan.report_progress(ws, item, date="2015-12-01", percent="10")
    edit.put(ws, "action_item", [{"id": item, "amount": 100_00, "responsible": "ปลัดมาลี"}])
    action_plan.move(ws, plan, "promulgated")
    action_plan.move(ws, plan, "revised")
    edit.put(ws, "action_item", [{"id": item, "amount": 200_00}])
    assert action_plan.current(ws, CYCLE).edition == 2


def test_the_list_beyond_capacity_stays_as_the_committee_resolved_it(ws):
    road, pond, _training = needs(ws)
    found = beyond.open_list(ws, CYCLE)
    (row,) = beyond.add(ws, found, [road], reasons=["budget"]).ids
    beyond.move(ws, found, "approved", meeting=coordination(ws))
    assert refused(ws, "beyond_item", id=row, reasons={"budget": None, "authority": True})
    assert refused(ws, "beyond_item", list=found, item=pond, reasons=["budget"])
    assert refused(ws, "beyond_list", id=found, meeting=None)
    assert not_removed(ws, "beyond_list", found)
    beyond.send(ws, found, letter="1", sent_on="2015-07-20")
    beyond.move(ws, found, "draft")
    beyond.add(ws, found, [pond], reasons=["budget"])


def test_the_district_plan_is_written_until_it_is_approved(ws):
    held = main_mechanism(ws)
    plan = district_plan.open_plan(ws, CYCLE)
    edit.put(ws, "district_plan", [{"id": plan, "vision": "น่าอยู่"}])
    one = district_plan.add_strategy(ws, plan, "ถนน", provincial=[node(ws, "1", "ถนน")], dimensions=["economy"])
    measured = district_plan.add_indicator(ws, one, "กม.", unit="กม.", targets={"2559": "1"})
    district_plan.move(ws, plan, "framework_approved", framework_meeting=held)
    edit.put(ws, "district_plan", [{"id": plan, "context": "เพิ่มข้อมูลพื้นฐาน"}])
    district_plan.move(ws, plan, "approved", plan_meeting=held, waive=ALL)
    assert refused(ws, "district_plan", id=plan, vision="อื่น")
    assert refused(ws, "district_strategy", id=one, title="อื่น")
    assert refused(ws, "indicator", id=measured, unit="แห่ง")
    assert refused(ws, "indicator", strategy=one, title="ใหม่")
    assert not_removed(ws, "district_strategy", one)
    edit.put(ws, "district_plan", [{"id": plan, "status": "draft", "vision": "อื่น"}])


def test_orders_and_minutes_stay_once_they_are_signed_and_confirmed(ws):
    held = main_mechanism(ws)
    order = ws.db.execute("SELECT id FROM committee_order").fetchone()[0]
    assert refused(ws, "committee_order", id=order, number="99/2558")
    assert not_removed(ws, "committee_order", order)
    edit.put(ws, "meeting", [{"id": held, "resolutions": "เห็นชอบโดยมีข้อสังเกต"}])
    edit.put(ws, "meeting", [{"id": held, "status": "confirmed"}])
    assert refused(ws, "meeting", id=held, resolutions="ไม่เห็นชอบ")


def test_what_was_sent_of_the_needs_plan_stays_and_a_sent_plan_is_not_deleted(ws):
    road, *_others = needs(ws)
    plan = needs_plan.current(ws, CYCLE).id
    sent = needs_plan.send(ws, plan, letter="1", sent_on="2015-07-20")
    assert refused(ws, "submission", id=sent, letter="2")
    assert refused(ws, "needs_plan", id=plan, cycle=CYCLE + 1)
    assert not_removed(ws, "needs_plan", plan)
    edit.put(ws, "submission", [{"id": sent, "late_reason": "รอมติ"}])
    edit.put(ws, "needs_item", [{"id": road, "title": "ถนนสายใหม่"}])
    (row,) = [one for one in needs_plan.items(ws, plan) if one.item == road]
    assert row.changed_since_sent


def test_undo_leaves_alone_what_was_approved_since(ws):
    plan = action_plan.open_plan(ws, CYCLE)
    item = action_plan.add_item(ws, plan, "อบรม", amount=100_00, fund="function", agency="อำเภอ")
    edited = edit.put(ws, "action_item", [{"id": item, "amount": 150_00}]).act
    approved = action_plan.move(ws, plan, "approved", waive=ALL).act
    kept = history.undo(ws, edited)
    assert (kept.records, kept.kept) == (0, [{"record": item, "field": "amount"}])
    assert action_plan.rows(ws, plan)[0].amount == 150_00
    history.undo(ws, approved)
    assert history.undo(ws, edited).records == 1
    assert action_plan.rows(ws, plan)[0].amount == 100_00


def test_a_village_plan_that_was_sent_is_written_by_nobody_until_it_is_returned(ws):
    road, *_others = needs(ws)
    (source,) = needs_plan.sources(ws, road)
    plan = ws.db.execute("SELECT plan FROM project WHERE id = ?", (source.project,)).fetchone()[0]
    waive = dict.fromkeys(("R02", "R05", "R06", "R07", "R08", "R10", "REQUIRED"), "ทดสอบ")
    edit.put(ws, "village_plan", [{"id": plan, "status": "submitted", "submitted_on": "2015-02-20", "waive": waive}])
    assert refused(ws, "project", id=source.project, budget={"2559": 1})
    assert refused(ws, "problem", plan=plan, problem="ปัญหาใหม่")
    assert refused(ws, "village_plan", id=plan, vision="อื่น")
    assert not_removed(ws, "project", source.project)
    edit.put(ws, "village_plan", [{"id": plan, "late_reason": "น้ำท่วม"}])
    edit.put(ws, "village_plan", [{"id": plan, "status": "returned", "return_reason": "แก้"}])
    edit.put(ws, "project", [{"id": source.project, "budget": {"2559": 1}}])


def test_an_answer_that_was_issued_is_replaced_and_never_overwritten(tmp_path):
    there, here = district(tmp_path), province(tmp_path)
    acquaint(tmp_path, there, here)
    road, *_others = needs(there)
    needs_plan.send(there, needs_plan.current(there, CYCLE).id, letter="1", sent_on="2015-07-20")
    carry(tmp_path, there, here)
    decide.decide(here, [road], result="accepted", amount=100_00)
    decide.decide(here, [road], result="deferred", reason="รอแบบ")
    decide.issue(here)
    (first,) = here.every(Decision)
    assert refused(here, "decision", id=first.id, result="accepted")
    assert not_removed(here, "decision", first.id)
    decide.decide(here, [road], result="accepted", amount=100_00)
    decide.issue(here)
    assert [(one.result, one.supersedes) for one in here.every(Decision, "1 ORDER BY supersedes IS NOT NULL")] == [
        ("deferred", None), ("accepted", first.id)]  # fmt: skip
    there.close()
    here.close()


def test_what_a_form_shows_as_closed_is_what_a_write_is_refused_for(ws):
    plan = action_plan.open_plan(ws, CYCLE)
    item = action_plan.add_item(ws, plan, "อบรม", amount=100_00, fund="function", agency="อำเภอ")
    assert locks.why(ws, ws.get(ActionItem, item)) == {}
    action_plan.move(ws, plan, "approved", waive=ALL)

    fixed = locks.why(ws, ws.get(ActionItem, item))

    assert {"amount", "title", "deleted"} <= fixed.keys() and not {"months", "responsible"} & fixed.keys()
    assert all("แผนปฏิบัติการ" in said for said in fixed.values())
