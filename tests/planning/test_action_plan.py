"""The annual action plan: funded projects only, from three origins, with who has not given its list, and progress."""

import pytest

from desktop.domain.funding import ActionItem, ActionPlan
from desktop.planning import action_plan, edit
from desktop.planning.action_plan import OtherYearError, PlanClosedError
from desktop.planning.action_plan.progress import PercentError
from desktop.planning.guards import GuardFailedError
from tests.planning.needs_offices import CYCLE, acquaint, carry, district, province
from tests.planning.year_offices import main_mechanism, needs


@pytest.fixture
def ws(tmp_path):
    opened = district(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def plan(ws):
    return action_plan.open_plan(ws, CYCLE)


@pytest.fixture
def funded(tmp_path, ws):
    """Two projects that the province notified for 2559 and one for 2560, the first answering the first need."""
    (road, *_others) = needs(ws)
    head = province(tmp_path)
    acquaint(tmp_path, head, ws)
    carry(tmp_path, ws, head)
    given = {"agency": "แขวงทางหลวง", "district": "5018", "notified_on": "2015-10-20"}
    made = [
        edit.create(head, "allocated_project", title="ถนนสายหลัก", fiscal_year=2559, amount=5_000_000_00,
                    fund="function", tambon="501801", items=[road], **given),
        edit.create(head, "allocated_project", title="ฝาย", fiscal_year=2559, amount=300_000_00, **given),
        edit.create(head, "allocated_project", title="ปีหน้า", fiscal_year=2560, amount=1_00, fund="function", **given),
    ]  # fmt: skip
    carry(tmp_path, head, ws)
    head.close()
    return made


def rules_of(failed):
    return {finding.rule for finding in failed.value.findings}


def everybody_else_has_nothing(ws, plan):
    for giver in action_plan.delivery(ws, plan):
        if not giver.delivered:
            action_plan.nothing_from(ws, plan, giver.key)


def test_a_plan_is_opened_once_and_the_next_year_asks_the_same_agencies(ws, plan):
    assert action_plan.open_plan(ws, CYCLE) == plan
    action_plan.add_agency(ws, plan, " โรงพยาบาลอมก๋อย ")
    action_plan.drop_agency(ws, plan, "สำนักงานปศุสัตว์อำเภอ")

    later = ws.get(ActionPlan, action_plan.open_plan(ws, CYCLE + 1))

    assert "โรงพยาบาลอมก๋อย" in later.agencies and "สำนักงานปศุสัตว์อำเภอ" not in later.agencies


def test_there_is_no_action_plan_before_2559(ws):
    with pytest.raises(GuardFailedError) as failed:
        action_plan.open_plan(ws, 2558)
    assert rules_of(failed) == {"R18"} and ws.every(ActionPlan) == []


def test_taking_up_carries_money_and_needs_over_and_counts_once(ws, plan, funded):
    written = action_plan.take_up(ws, plan, funded[:2])
    again = action_plan.take_up(ws, plan, funded[:2])

    assert (written.created, again.created, again.unchanged) == (2, 0, 2)
    first, second = action_plan.rows(ws, plan)
    assert (first.origin, first.amount, first.fund, first.tambon_label) == (
        "province",
        5_000_000_00,
        "function",
        "อมก๋อย",
    )
    assert first.needs == ("ถนน",) and first.funded
    assert not second.funded, "the province did not say from which fund"


def test_a_project_of_another_year_is_refused(ws, plan, funded):
    with pytest.raises(OtherYearError):
        action_plan.take_up(ws, plan, funded)
    assert action_plan.rows(ws, plan) == []


def test_two_computers_that_take_up_one_project_make_one_item(ws, plan, funded):
    action_plan.take_up(ws, plan, funded[:1])
    (item,) = action_plan.rows(ws, plan)
    action_plan.remove_items(ws, plan, [item.item])
    assert action_plan.rows(ws, plan) == []

    action_plan.take_up(ws, plan, funded[:1])

    assert [row.item for row in action_plan.rows(ws, plan)] == [item.item]


def test_projects_of_the_laos_come_with_what_their_plan_says_for_the_year(ws, plan):
    lao = edit.create(ws, "lao", type="tao", name="อบต.ยางเปียง", district="5018")
    file = edit.create(ws, "lao_plan", lao=lao, cycle=CYCLE)
    theirs = edit.create(ws, "lao_project", plan=file, title="ราง", budget={"2559": 7_00, "2560": 9_00})
    edit.create(ws, "lao_project", plan=file, title="ปีหน้า", budget={"2560": 9_00})

    assert [(one.project, one.amount, one.taken) for one in action_plan.lao_offers(ws, plan)] == [(theirs, 7_00, False)]
    action_plan.take_up_lao(ws, plan, [theirs])

    (row,) = action_plan.rows(ws, plan)
    assert (row.origin, row.amount, row.fund, row.lao_name) == ("lao", 7_00, "lao", "อบต.ยางเปียง")
    assert action_plan.lao_offers(ws, plan)[0].taken


def test_it_is_seen_who_has_not_given_a_list(ws, plan, funded):
    before = {giver.key: giver for giver in action_plan.delivery(ws, plan)}
    assert before["province"].waiting == 2 and before["province"].delivered
    assert [giver.origin for giver in before.values()].count("lao") > 3
    agency = "สำนักงานเกษตรอำเภอ"
    assert not before[agency].delivered

    action_plan.add_item(ws, plan, "ส่งเสริมกาแฟ", agency="สำนักงานเกษตรอำเภอ ", amount=5_00, fund="function")
    action_plan.add_item(ws, plan, "ซ่อมวัด", agency="วัดอมก๋อย", amount=5_00, fund="other")
    action_plan.nothing_from(ws, plan, "สำนักงานสาธารณสุขอำเภอ")

    after = {giver.name: giver for giver in action_plan.delivery(ws, plan)}
    assert (after[agency].items, after[agency].total) == (1, 5_00) and after["วัดอมก๋อย"].delivered
    assert after["สำนักงานสาธารณสุขอำเภอ"].delivered
    action_plan.nothing_from(ws, plan, "สำนักงานสาธารณสุขอำเภอ", nothing=False)
    assert not {giver.name: giver for giver in action_plan.delivery(ws, plan)}["สำนักงานสาธารณสุขอำเภอ"].delivered


def test_only_funded_projects_and_full_lists_are_approved(ws, plan, funded):
    held = main_mechanism(ws)
    action_plan.take_up(ws, plan, funded[:2])
    with pytest.raises(GuardFailedError) as failed:
        action_plan.move(ws, plan, "approved")
    assert rules_of(failed) == {"R19", "R20", "REQUIRED"}

    everybody_else_has_nothing(ws, plan)
    fund = action_plan.rows(ws, plan)[1].item
    edit.put(ws, "action_item", [{"id": fund, "fund": "province"}])
    action_plan.move(ws, plan, "approved", meeting=held)

    assert ws.get(ActionPlan, plan).status == "approved"


def test_a_project_without_money_stops_the_plan_unless_it_is_cancelled(ws, plan, funded):
    held = main_mechanism(ws)
    action_plan.take_up(ws, plan, funded[:1])
    idea = action_plan.add_item(ws, plan, "อยากได้", agency="อำเภอ", fund="other", amount=0)
    everybody_else_has_nothing(ws, plan)
    with pytest.raises(GuardFailedError) as failed:
        action_plan.move(ws, plan, "approved", meeting=held)
    assert [(finding.rule, finding.record) for finding in failed.value.findings] == [("R19", idea)]

    edit.put(ws, "action_item", [{"id": idea, "status": "cancelled"}])
    action_plan.move(ws, plan, "approved", meeting=held)


def test_an_approved_plan_takes_no_projects_until_it_is_revised_as_a_new_edition(ws, plan, funded):
    held = main_mechanism(ws)
    action_plan.take_up(ws, plan, funded[:1])
    everybody_else_has_nothing(ws, plan)
    action_plan.move(ws, plan, "approved", meeting=held)
    with pytest.raises(PlanClosedError):
        action_plan.take_up(ws, plan, funded[1:2])
    action_plan.move(ws, plan, "promulgated", promulgated_on="2015-11-25")

    action_plan.move(ws, plan, "revised")
    action_plan.take_up(ws, plan, funded[1:2])
    with pytest.raises(GuardFailedError):
        action_plan.move(ws, plan, "promulgated")
    edit.put(ws, "action_item", [{"id": action_plan.rows(ws, plan)[1].item, "fund": "province"}])
    action_plan.move(ws, plan, "promulgated", promulgated_on="2016-02-01")

    found = ws.get(ActionPlan, plan)
    assert (found.edition, found.promulgated_on) == (2, "2016-02-01")
    action_plan.move(ws, plan, "closed")
    assert action_plan.next_statuses(ws.get(ActionPlan, plan)) == ()


def test_sums_leave_cancelled_projects_out_and_add_up_by_origin(ws, plan):
    for title, origin, amount, status in (
        ("ก", "province", 5_00, "under_way"),
        ("ข", "district", 7_00, "not_started"),
        ("ค", "district", 9_00, "cancelled"),
        ("ง", "lao", None, "not_stated"),
    ):
        item = action_plan.add_item(ws, plan, title, origin=origin, amount=amount)
        edit.put(ws, "action_item", [{"id": item, "status": status}])

    sums = action_plan.sums(action_plan.rows(ws, plan))

    assert (sums.items, sums.total) == (3, 12_00)
    assert sums.by_origin == {"province": (1, 5_00), "district": (1, 7_00), "lao": (1, 0)}


def test_months_are_those_chosen_from_october_on(ws, plan):
    item = action_plan.add_item(ws, plan, "ก")

    action_plan.set_months(ws, item, ["1", "12"])
    action_plan.set_months(ws, item, ["2", "12", "10"])

    assert action_plan.rows(ws, plan)[0].months == ("10", "12", "2")


def test_items_move(ws, plan):
    one, other, last = (action_plan.add_item(ws, plan, title) for title in "กขค")

    action_plan.move_item(ws, last, before=other)

    assert [row.item for row in action_plan.rows(ws, plan)] == [one, last, other]


def test_progress_says_how_far_and_moves_the_status(ws, plan):
    item = action_plan.add_item(ws, plan, "ก", amount=10_00)
    action_plan.report_progress(ws, item, date="2016-01-10", percent="40.5", disbursed=4_00, problem="ฝนตก")
    (row,) = action_plan.rows(ws, plan)
    assert (row.status, row.percent, row.disbursed, row.reported_on) == ("under_way", "40.5", 4_00, "2016-01-10")

    action_plan.report_progress(ws, item, date="2016-03-01", percent="100", disbursed=10_00)

    assert [one.percent for one in action_plan.progress(ws, item)] == ["40.5", "100"]
    assert ws.get(ActionItem, item).status == "finished"
    with pytest.raises(PercentError):
        action_plan.report_progress(ws, item, percent="101")
