"""What a laptop wrote into a document that was approved meanwhile is said, with who and where; nothing else is."""

from datetime import date

import pytest

from desktop.domain.funding import ActionPlan
from desktop.domain.village import VillagePlan
from desktop.planning import action_plan, beyond, check, edit, needs_plan, settled
from tests import offices as around
from tests.planning.needs_offices import CYCLE, project
from tests.planning.year_offices import coordination, needs

ALL = dict.fromkeys(("R17", "R18", "R19", "R20", "R02", "R05", "R06", "R07", "R08", "R10", "REQUIRED"), "ทดสอบ")


@pytest.fixture
def three(tmp_path):
    opened = around.offices(tmp_path)
    yield opened
    opened.close()


def found(ws):
    return [one for one in check.check(ws, CYCLE, date(2015, 11, 1), "5018") if one.rule == "CHANGED"]


def test_what_a_laptop_changed_in_a_plan_approved_meanwhile_is_said_to_all_until_it_is_approved_anew(three):
    here, away = three.district, three.laptop
    plan = action_plan.open_plan(here, CYCLE)
    item = action_plan.add_item(here, plan, "อบรม", amount=100_00, fund="function", agency="อำเภอ")
    three.settle(1)
    edit.put(away, "action_item", [{"id": item, "amount": 900_00, "responsible": "ปลัดมาลี"}])
    other = action_plan.add_item(away, plan, "แทรก", amount=1_00, fund="function", agency="อำเภอ")
    action_plan.move(here, plan, "approved", waive=ALL)
    assert found(here) == []

    three.settle(1)

    for ws in three.all:
        said = {one.record: one.message for one in found(ws)}
        assert said.keys() == {item, other}
        assert "มาลี" in said[item] and "แทรก" in said[other]
        later = {one.record: one for one in settled.later(ws, ws.get(ActionPlan, plan))}
        assert later[item].fields == ("amount",) and later[item].office == "5018/สนาม-1"
    action_plan.move(here, plan, "draft")
    assert found(here) == []
    action_plan.move(here, plan, "approved", waive=ALL)
    assert found(here) == [] and action_plan.rows(here, plan)[0].amount == 900_00


def test_what_goes_on_after_approval_and_what_was_put_back_is_not_listed(three):
    here, away = three.district, three.laptop
    plan = action_plan.open_plan(here, CYCLE)
    item = action_plan.add_item(here, plan, "อบรม", amount=100_00, fund="function", agency="อำเภอ")
    three.settle(1)
    edit.put(away, "action_item", [{"id": item, "amount": 900_00}])
    edit.put(away, "action_item", [{"id": item, "amount": 100_00}])
    action_plan.move(here, plan, "approved", waive=ALL)
    action_plan.set_months(here, item, ["10"])
    action_plan.move(here, plan, "promulgated")

    three.settle(1)

    assert found(here) == [] and found(three.province) == []


def test_a_list_and_a_village_plan_say_what_came_after_them_too(three):
    here, away = three.district, three.laptop
    road, pond, _training = needs(here)
    listed = beyond.open_list(here, CYCLE)
    (row,) = beyond.add(here, listed, [road], reasons=["budget"]).ids
    ditch = project(here, title="ร่องน้ำ")
    plan = here.get(VillagePlan, "plan-50180101").id
    three.settle(1)
    edit.remove(away, "beyond_item", [row])
    edit.put(away, "project", [{"id": ditch, "budget": {"2559": 5_00}}])
    beyond.move(here, listed, "approved", meeting=coordination(here))
    edit.put(here, "village_plan", [{"id": plan, "status": "submitted", "submitted_on": "2015-02-20", "waive": ALL}])
    assert found(here) == []

    three.settle(1)

    by_document = {one.document: (one.record, one.kind) for one in found(here)}
    assert by_document == {listed: (row, "beyond_item"), plan: (ditch, "project")}
    assert pond not in {one.record for one in found(here)}


def test_items_changed_after_the_needs_plan_was_sent_are_one_finding_until_the_next_edition(three):
    here = three.district
    road, _pond, _training = needs(here)
    plan = needs_plan.current(here, CYCLE).id
    waive = {**ALL, "CHANGED": "ทดสอบ", "R15": "ทดสอบ", "VILLAGE": "ทดสอบ"}
    needs_plan.send(here, plan, letter="1", sent_on="2015-07-20", waive=waive)
    assert found(here) == []
    edit.put(here, "needs_item", [{"id": road, "title": "ถนนสายใหม่"}])

    (one,) = found(here)

    assert (one.record, one.kind, one.document) == (road, "needs_item", plan)
    needs_plan.send(here, plan, letter="2", sent_on="2015-08-01", waive=waive)
    assert found(here) == []
