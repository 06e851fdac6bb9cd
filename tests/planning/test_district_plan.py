"""The district plan: linked up and down, its framework frozen when approved, its steps each with what they ask."""

import pytest

from desktop.domain.district_plan import DistrictPlan, Indicator
from desktop.planning import dispatch, district_plan, edit, query
from desktop.planning.guards import GuardFailedError
from desktop.store import journal
from tests.planning.needs_offices import CYCLE, district
from tests.planning.year_offices import main_mechanism, meeting, node


@pytest.fixture
def ws(tmp_path):
    opened = district(tmp_path)
    yield opened
    opened.close()


def complete(ws, *, mechanism=True):
    """A plan that lacks nothing for the committee, and the meeting that resolves on it."""
    held = (
        main_mechanism(ws)
        if mechanism
        else meeting(ws, edit.create(ws, "committee", type="other", name="อื่น", area="5018"))
    )
    plan = district_plan.open_plan(ws, CYCLE)
    edit.put(ws, "district_plan", [{"id": plan, "vision": "อมก๋อยร่มเย็น"}])
    strategy = district_plan.add_strategy(
        ws, plan, "พัฒนาเส้นทาง", provincial=[node(ws, "1", "โครงสร้างพื้นฐาน")], dimensions=["infrastructure"]
    )
    district_plan.add_indicator(ws, strategy, "ระยะทางถนน", unit="กม.", baseline="10.5", targets={"2559": "12"})
    return plan, held


def rules_of(failed):
    return {finding.rule for finding in failed.value.findings}


def test_a_plan_is_opened_once_for_as_many_years_as_the_rules_say(ws):
    plan = district_plan.open_plan(ws, CYCLE)

    found = ws.get(DistrictPlan, plan)
    assert district_plan.open_plan(ws, CYCLE) == plan
    assert (found.from_year, found.to_year, district_plan.years(found)) == (2559, 2560, ("2559", "2560"))
    assert district_plan.open_plan(ws, CYCLE + 1) == plan, "its years include the next one"
    assert district_plan.open_plan(ws, CYCLE + 2) != plan


def test_the_length_of_a_plan_is_data(ws):
    five = district_plan.open_plan(ws, CYCLE, length=5)

    assert ws.get(DistrictPlan, five).to_year == 2563


def test_strategies_keep_the_order_they_are_given(ws):
    plan = district_plan.open_plan(ws, CYCLE)
    one, other, last = (district_plan.add_strategy(ws, plan, title) for title in "กขค")

    district_plan.move_strategy(ws, last, before=one)

    assert [(row.number, row.title) for row in district_plan.strategies(ws, plan)] == [(1, "ค"), (2, "ก"), (3, "ข")]
    district_plan.move_strategy(ws, one, before=None)
    assert [row.strategy for row in district_plan.strategies(ws, plan)] == [last, other, one]


def test_a_strategy_leaves_with_its_indicators(ws):
    plan = district_plan.open_plan(ws, CYCLE)
    strategy = district_plan.add_strategy(ws, plan, "น้ำ")
    indicator = district_plan.add_indicator(ws, strategy, "ครัวเรือนมีน้ำ")

    district_plan.remove_strategy(ws, strategy)

    assert district_plan.strategies(ws, plan) == [] and ws.find(Indicator, indicator) is None


def test_a_plan_that_lacks_nothing_goes_to_the_committee(ws):
    plan, _held = complete(ws)

    district_plan.move(ws, plan, "proposed")

    assert ws.get(DistrictPlan, plan).status == "proposed" and district_plan.missing(ws, plan) != ()


def test_without_a_main_mechanism_and_its_order_nothing_is_proposed(ws):
    plan, _held = complete(ws, mechanism=False)

    with pytest.raises(GuardFailedError) as failed:
        district_plan.move(ws, plan, "proposed")
    assert rules_of(failed) == {"R11"}
    body = edit.create(ws, "committee", type="district_integration", name="อ.ก.อ.", area="5018", main_mechanism=True)
    with pytest.raises(GuardFailedError, match="คำสั่ง"):
        district_plan.move(ws, plan, "proposed")
    edit.create(ws, "committee_member", committee=body, name="นายอำเภอ", role="chair")
    edit.create(
        ws, "committee_order", committee=body, number="1", subject="แต่งตั้ง", signed_on="2015-01-02", status="signed"
    )
    district_plan.move(ws, plan, "proposed")


def test_a_strategy_without_both_links_stops_the_plan_unless_waived_with_a_reason(ws):
    plan, _held = complete(ws)
    lonely = district_plan.add_strategy(ws, plan, "ท่องเที่ยว", dimensions=["economy"])
    district_plan.add_indicator(ws, lonely, "นักท่องเที่ยว", unit="คน", targets={"2559": "100"})

    with pytest.raises(GuardFailedError) as failed:
        district_plan.move(ws, plan, "proposed")
    assert [(finding.rule, finding.record) for finding in failed.value.findings] == [("R13", lonely)]
    with pytest.raises(GuardFailedError):
        district_plan.move(ws, plan, "proposed", waive={"R13": " "})
    district_plan.move(ws, plan, "proposed", waive={"R13": "จังหวัดยังไม่ประกาศกรอบ"})


def test_a_single_need_is_a_link_down_as_a_cluster_is(ws):
    plan, _held = complete(ws)
    strategy = district_plan.add_strategy(ws, plan, "น้ำ", provincial=[node(ws, "2", "น้ำ")], needs=["item-1"])
    district_plan.add_indicator(ws, strategy, "สระ", unit="แห่ง", targets={"2560": "3"})

    assert district_plan.missing(ws, plan) == ()


def test_vision_strategies_and_indicators_are_asked_for(ws):
    main_mechanism(ws)
    plan = district_plan.open_plan(ws, CYCLE)

    assert len(district_plan.missing(ws, plan)) == 2
    district_plan.add_strategy(ws, plan, "น้ำ", provincial=[node(ws, "2", "น้ำ")], dimensions=["environment"])
    assert any("น้ำ" in finding.message for finding in district_plan.missing(ws, plan))


def test_the_framework_needs_a_meeting_that_resolved(ws):
    plan, held = complete(ws)
    planned = meeting(ws, edit.create(ws, "committee", type="other", name="ข", area="5018"), status="planned")
    district_plan.move(ws, plan, "proposed")

    for named in (None, planned):
        with pytest.raises(GuardFailedError):
            district_plan.move(ws, plan, "framework_approved", framework_meeting=named)
    district_plan.move(ws, plan, "framework_approved", framework_meeting=held)


def test_the_framework_is_frozen_and_numbered_when_it_is_approved(ws):
    plan, held = complete(ws)
    district_plan.move(ws, plan, "framework_approved", framework_meeting=held)

    strategy = district_plan.strategies(ws, plan)[0].strategy
    edit.put(ws, "district_strategy", [{"id": strategy, "title": "เปลี่ยนแล้ว"}])

    first = district_plan.framework(ws.get(DistrictPlan, plan))
    assert first is not None and (first.number, first.vision) == (1, "อมก๋อยร่มเย็น")
    assert first.strategies[0].title == "พัฒนาเส้นทาง"
    assert first.strategies[0].indicators[0].targets == {"2559": "12"}
    assert list(first.provincial.values()) == ["1 โครงสร้างพื้นฐาน"]

    district_plan.move(ws, plan, "draft")
    district_plan.move(ws, plan, "framework_approved")
    second = district_plan.framework(ws.get(DistrictPlan, plan))
    assert second is not None and (second.number, second.strategies[0].title) == (2, "เปลี่ยนแล้ว")


def test_the_framework_is_sent_only_when_every_lao_has_it(ws):
    plan, held = complete(ws)
    district_plan.move(ws, plan, "framework_approved", framework_meeting=held)
    laos = [row.lao for row in dispatch.rows(ws, plan)]
    dispatch.send(ws, plan, laos[1:], sent_on="2015-05-22", letter="ชม 1018/1")

    with pytest.raises(GuardFailedError) as failed:
        district_plan.move(ws, plan, "framework_sent")
    assert rules_of(failed) == {"R14"}
    dispatch.send(ws, plan, laos[:1], sent_on="2015-05-25", letter="ชม 1018/2")
    district_plan.move(ws, plan, "framework_sent")


def test_an_approved_plan_takes_the_day_of_its_meeting_and_replaces_the_one_before(ws):
    plan, held = complete(ws)
    earlier = edit.create(ws, "district_plan", district="5018", cycle=2557, from_year=2557, to_year=2558)
    edit.put(ws, "district_plan", [{"id": earlier, "status": "approved", "waive": WAIVED}])

    district_plan.move(ws, plan, "approved", framework_meeting=held, plan_meeting=held, waive={"R14": "ส่งทางไปรษณีย์"})
    assert ws.get(DistrictPlan, plan).approved_on == "2015-05-20"
    district_plan.move(ws, plan, "promulgated", promulgated_on="2015-06-01")

    assert ws.get(DistrictPlan, earlier).status == "superseded"
    assert district_plan.next_statuses(ws.get(DistrictPlan, earlier)) == ()


WAIVED = dict.fromkeys(("R11", "R13", "R14", "REQUIRED"), "ก่อนใช้โปรแกรม")


def test_a_plan_goes_back_only_to_the_draft(ws):
    plan, held = complete(ws)
    district_plan.move(ws, plan, "framework_approved", framework_meeting=held)

    with pytest.raises(GuardFailedError, match="STATUS"):
        district_plan.move(ws, plan, "proposed")
    district_plan.move(ws, plan, "draft")
    assert ws.get(DistrictPlan, plan).status == "draft"


def test_two_people_who_set_targets_of_different_years_do_not_conflict(ws):
    strategy = district_plan.add_strategy(ws, district_plan.open_plan(ws, CYCLE), "เส้นทาง")
    record = district_plan.add_indicator(ws, strategy, "ถนน", unit="กม.", targets={"2559": "12"})

    edit.put(ws, "indicator", [{"id": record, "targets": {"2560": "14.5"}}])

    assert ws.get(Indicator, record).targets == {"2559": "12", "2560": "14.5"}
    fields = ws.db.execute("SELECT line FROM change ORDER BY rowid DESC LIMIT 1").fetchone()[0]
    assert b"targets.2560" in bytes(fields) and b"targets.2559" not in bytes(fields)


def test_targets_once_set_as_a_whole_are_still_read_and_each_can_be_changed_or_cleared(ws):
    strategy = district_plan.add_strategy(ws, district_plan.open_plan(ws, CYCLE), "เส้นทาง")
    record = district_plan.add_indicator(ws, strategy, "ถนน", unit="กม.")
    with journal.act(ws.db, "put") as act:
        act.set("indicator", record, ws.identity.office, {"targets": {"2559": "12", "2560": "14"}})
    assert ws.get(Indicator, record).targets == {"2559": "12", "2560": "14"}

    edit.put(ws, "indicator", [{"id": record, "targets": {"2559": "", "2560": "15"}}])

    assert ws.get(Indicator, record).targets == {"2560": "15"}
    assert next(iter(query.rows(ws, "indicator", record=record)))["targets"] == {"2560": "15"}
