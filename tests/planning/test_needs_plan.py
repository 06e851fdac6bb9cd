"""The needs plan: every need once, sums that agree, villages' projects untouched, and what was sent kept for ever."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from desktop.domain.district import NeedsItem, NeedsPlan, NeedsSource, Submission
from desktop.domain.ids import link_id
from desktop.domain.village import Project
from desktop.planning import edit, needs_plan
from desktop.planning.guards import GuardFailedError
from desktop.planning.needs_plan.choose import NotCombinedError, NothingToCombineError
from desktop.planning.needs_plan.rows import ItemRow
from desktop.planning.needs_plan.sums import summed
from desktop.planning.order import between
from tests.planning.needs_offices import CYCLE, district, project


@pytest.fixture
def ws(tmp_path):
    opened = district(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def plan(ws):
    return needs_plan.open_plan(ws, CYCLE)


def titles(ws, plan):
    return [row.title for row in needs_plan.items(ws, plan)]


def picked(ws, plan, *titles_wanted, **more):
    projects = [project(ws, title=title, **more) for title in titles_wanted]
    return list(needs_plan.pick(ws, plan, projects).ids)


def test_a_plan_is_opened_once(ws, plan):
    known = needs_plan.current(ws, CYCLE)

    assert known and needs_plan.open_plan(ws, CYCLE) == plan == known.id
    assert needs_plan.current(ws, CYCLE + 1) is None


def test_the_pool_shows_who_took_a_project(ws, plan):
    one = project(ws, title="ถนน", budget={"2559": 100, "2560": 50})
    other = project(ws, title="สระ")
    (item,) = needs_plan.pick(ws, plan, [one]).ids

    rows = {row.project: row for row in needs_plan.pool(ws, CYCLE)}

    assert rows[one].taken_by == item and rows[other].taken_by == ""
    assert (rows[one].total, rows[one].tambon_name, rows[one].village_name) == (150, "อมก๋อย", "บ้านหลิม-ดง")


def test_picking_makes_one_item_each_with_the_words_and_money_of_the_project(ws, plan):
    one = project(ws, title="ถนน", budget={"2559": 100})

    (item,) = needs_plan.pick(ws, plan, [one]).ids

    made = ws.get(NeedsItem, item)
    assert (made.title, made.origin, made.agency, made.budget) == ("ถนน", "village", "อบต.อมก๋อย", {"2559": 100})
    assert [source.id for source in ws.every(NeedsSource)] == [link_id("needs_source", item, one)]


def test_a_project_is_taken_once(ws, plan):
    one = project(ws)
    needs_plan.pick(ws, plan, [one])

    again = needs_plan.pick(ws, plan, [one])

    assert (again.created, again.unchanged) == (0, 1)
    assert needs_plan.totals(ws, plan).items == 1


def test_combining_sums_the_budgets_and_leaves_the_villages_projects_as_they_are(ws, plan):
    one = project(ws, title="ถนน ก", budget={"2559": 100, "2560": 30})
    other = project(ws, village="50180201", title="ถนน ข", budget={"2559": 7})
    before = [ws.get(Project, one), ws.get(Project, other)]

    item = needs_plan.combine(ws, plan, [one, other], "ถนนสองสาย")

    assert ws.get(NeedsItem, item).budget == {"2559": 107, "2560": 30}
    assert [ws.get(Project, one), ws.get(Project, other)] == before
    assert {row.project for row in needs_plan.sources(ws, item)} == {one, other}


def test_items_that_are_combined_stay_but_count_no_more(ws, plan):
    one, other, last = picked(ws, plan, "ถนน ก", "ถนน ข", "สระ")

    whole = needs_plan.combine(ws, plan, [one, other], "ถนนสองสาย")

    totals = needs_plan.totals(ws, plan)
    assert (totals.items, totals.total, totals.left_out) == (2, 30_000_00, {"combined": 2})
    assert ws.get(NeedsItem, one).combined_into == whole
    ranks = {row.item: row.rank for row in needs_plan.items(ws, plan)}
    assert ranks == {whole: 1, one: 0, other: 0, last: 2}
    assert {row.taken_by for row in needs_plan.pool(ws, CYCLE)} == {whole, last}


def test_combining_needs_two_things(ws, plan):
    one = project(ws)
    (item,) = needs_plan.pick(ws, plan, [one]).ids

    with pytest.raises(NothingToCombineError):
        needs_plan.combine(ws, plan, [item, one, item], "ถนน")
    assert needs_plan.totals(ws, plan).items == 1


def test_splitting_gives_back_the_items_with_their_own_budgets(ws, plan):
    one, other = picked(ws, plan, "ถนน ก", "ถนน ข")
    alone = project(ws, title="สระ", budget={"2560": 5})
    edit.put(ws, "needs_item", [{"id": one, "budget": {"2559": 77}}])
    whole = needs_plan.combine(ws, plan, [one, other, alone], "รวม")

    needs_plan.split(ws, whole)

    rows = {row.title: row for row in needs_plan.items(ws, plan)}
    assert {title: row.total for title, row in rows.items()} == {"ถนน ก": 77, "ถนน ข": 10_000_00, "สระ": 5}
    assert all(row.counts for row in rows.values())
    assert needs_plan.totals(ws, plan).asked == 20_000_05


def test_an_item_of_one_project_cannot_be_split(ws, plan):
    (item,) = picked(ws, plan, "ถนน")

    with pytest.raises(NotCombinedError):
        needs_plan.split(ws, item)


def test_taking_an_item_out_frees_all_its_projects(ws, plan):
    one, other = picked(ws, plan, "ถนน ก", "ถนน ข")
    whole = needs_plan.combine(ws, plan, [one, other], "รวม")

    needs_plan.unpick(ws, [whole])

    assert needs_plan.items(ws, plan) == []
    assert {row.taken_by for row in needs_plan.pool(ws, CYCLE)} == {""}


def test_a_project_picked_on_two_computers_is_asked_for_once(ws, plan):
    one = project(ws)
    needs_plan.pick(ws, plan, [one])
    twin = edit.create(ws, "needs_item", plan=plan, title="ถนนอีกครั้ง", budget={"2559": 1})
    edit.put(ws, "needs_source", [{"item": twin, "project": one}])

    totals = needs_plan.totals(ws, plan)

    assert (totals.items, totals.asked) == (2, 10_000_00)


def test_an_item_counts_under_the_tambon_and_dimension_all_its_sources_share(ws, plan):
    here, near = project(ws, village="50180101"), project(ws, village="50180102")
    far = project(ws, village="50180201", dimension="society")
    needs_plan.combine(ws, plan, [here, near], "ในตำบล")
    needs_plan.combine(ws, plan, [far, project(ws)], "ข้ามตำบล")
    edit.create(ws, "needs_item", plan=plan, title="ไม่มีที่มา", budget={"2559": 3})
    edit.create(ws, "needs_item", plan=plan, title="ของอำเภอ", tambon="501803", dimension="health", budget={"2559": 4})

    totals = needs_plan.totals(ws, plan)

    assert [(row.label, row.items, row.total) for row in totals.by_tambon] == [
        ("อมก๋อย", 1, 20_000_00),
        ("แม่ตื่น", 1, 4),
        ("ไม่ระบุ", 1, 3),
        ("หลายตำบล", 1, 20_000_00),
    ]
    assert [row.key for row in totals.by_dimension] == ["infrastructure", "health", "", "several"]


def test_a_project_without_a_dimension_follows_its_problems(ws, plan):
    village_plan = edit.create(ws, "village_plan", village="50180101", cycle=CYCLE)
    problem = edit.create(ws, "problem", plan=village_plan, problem="น้ำแล้ง", dimension="environment")
    one = edit.create(ws, "project", plan=village_plan, title="ฝาย", problems=[problem])
    needs_plan.pick(ws, plan, [one])

    assert [row.key for row in needs_plan.totals(ws, plan).by_dimension] == ["environment"]


rows_of_a_plan = st.lists(
    st.builds(
        ItemRow,
        item=st.uuids().map(str),
        rank=st.just(1),
        title=st.just(""),
        status=st.sampled_from(("pending", "selected", "combined", "dropped", "on_hold")),
        origin=st.just("village"),
        agency=st.just(""),
        tambon=st.sampled_from(("501801", "501802", "", "several")),
        tambon_label=st.just(""),
        dimension=st.sampled_from(("society", "economy", "", "several")),
        dimension_label=st.just(""),
        budget=st.dictionaries(st.sampled_from(("2559", "2560", "2561")), st.integers(0, 10**15)),
        total=st.just(0),
        asked=st.integers(0, 10**15),
        sources=st.just(1),
    ).map(lambda row: replace(row, total=sum(row.budget.values())))
)


@given(rows_of_a_plan)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_breakdown_adds_up_to_the_plan(rows):
    totals = summed(rows)

    counting = [row for row in rows if row.status in ("pending", "selected")]
    assert totals.items + sum(totals.left_out.values()) == len(rows)
    assert totals.total == sum(sum(row.budget.values()) for row in counting)
    for breakdown in (totals.by_tambon, totals.by_dimension):
        assert sum(row.items for row in breakdown) == totals.items
        assert sum(row.total for row in breakdown) == totals.total == sum(totals.by_year.values())
        assert sum(row.asked for row in breakdown) == totals.asked
        assert {year: sum(row.by_year[year] for row in breakdown) for year in totals.years} == totals.by_year


def test_a_move_changes_one_record(ws, plan):
    one, other, last = picked(ws, plan, "ก", "ข", "ค")
    before = ws.db.execute("SELECT count(*) FROM change").fetchone()[0]

    needs_plan.move(ws, last, before=one)

    assert titles(ws, plan) == ["ค", "ก", "ข"]
    assert ws.db.execute("SELECT count(*) FROM change").fetchone()[0] == before + 1
    needs_plan.move(ws, last, before=None)
    assert titles(ws, plan) == ["ก", "ข", "ค"]
    assert other


def test_items_without_a_place_can_be_moved_too(ws, plan):
    made = [edit.create(ws, "needs_item", plan=plan, title=title, priority=n) for n, title in enumerate("กขค", 1)]

    needs_plan.move(ws, made[2], before=made[1])

    assert titles(ws, plan) == ["ก", "ค", "ข"]


def test_items_picked_later_follow_those_before(ws, plan):
    picked(ws, plan, *"กขค")
    picked(ws, plan, *"งจ")

    assert titles(ws, plan) == list("กขคงจ")
    assert between("", "")


def test_leaving_an_item_out_takes_a_reason(ws, plan):
    (item,) = picked(ws, plan, "ถนน")

    with pytest.raises(GuardFailedError) as refused:
        needs_plan.set_status(ws, item, "dropped")
    assert [finding.rule for finding in refused.value.findings] == ["REQUIRED"]

    needs_plan.set_status(ws, item, "dropped", "ซ้ำกับแผนของ อบต.")
    assert needs_plan.totals(ws, plan).left_out == {"dropped": 1}


def test_an_item_cannot_count_beside_the_one_it_was_combined_into(ws, plan):
    one, other = picked(ws, plan, "ก", "ข")
    needs_plan.combine(ws, plan, [one, other], "กข")

    with pytest.raises(GuardFailedError):
        needs_plan.set_status(ws, one, "selected")


def test_a_plan_is_proposed_only_when_its_items_are_complete(ws, plan):
    with pytest.raises(GuardFailedError):
        edit.put(ws, "needs_plan", [{"id": plan, "careful": True, "status": "proposed"}])
    item = edit.create(ws, "needs_item", plan=plan, title="ถนน")

    with pytest.raises(GuardFailedError) as refused:
        edit.put(ws, "needs_plan", [{"id": plan, "careful": True, "status": "proposed"}])
    assert [(one.rule, one.record) for one in refused.value.findings] == [
        ("R15", item), ("REQUIRED", item), ("REQUIRED", item), ("DIMENSION", item), ("REQUIRED", item),
    ]  # fmt: skip
    complete = {"id": item, "origin": "district", "agency": "อบจ.", "dimension": "economy", "priority": 1}
    edit.put(ws, "needs_item", [{**complete, "budget": {"2559": 0}}])
    with pytest.raises(GuardFailedError, match="1 ข้อไม่มีงบประมาณ"):
        edit.put(ws, "needs_plan", [{"id": plan, "careful": True, "status": "proposed"}])

    edit.put(ws, "needs_item", [{"id": item, "budget": {"2559": 1}}])
    edit.put(ws, "needs_plan", [{"id": plan, "careful": True, "status": "proposed"}])


def test_items_added_or_changed_after_a_step_are_named_and_asked_at_the_next(ws, plan):
    one, _other = picked(ws, plan, "ก", "ข")
    edit.put(ws, "needs_plan", [{"id": plan, "careful": True, "status": "proposed"}])
    edit.put(ws, "needs_item", [{"id": one, "title": "ก ใหม่"}])
    (new,) = needs_plan.pick(ws, plan, [project(ws, title="ค", agency=None)]).ids
    needs_plan.move(ws, _other, before=one)

    with pytest.raises(GuardFailedError) as refused:
        edit.put(ws, "needs_plan", [{"id": plan, "careful": True, "status": "approved", "resolution": "กบอ. เห็นชอบ"}])

    named, lacking = refused.value.findings
    assert (named.rule, "ก ใหม่" in named.remedy, "ค" in named.remedy, "ข" in named.remedy) == (
        "CHANGED", True, True, False,
    )  # fmt: skip
    assert (lacking.rule, lacking.record) == ("REQUIRED", new)


def test_projects_of_a_plan_still_at_the_village_need_a_reason_that_is_kept(ws, plan):
    (item,) = picked(ws, plan, "ก")
    edit.put(ws, "needs_plan", [{"id": plan, "resolution": "กบอ. เห็นชอบ"}])
    edit.put(ws, "village_plan", [{"id": "plan-50180101", "status": "draft"}])
    with pytest.raises(GuardFailedError, match="1 ข้อมาจากแผนหมู่บ้านที่ยังไม่ส่งอำเภอ") as refused:
        needs_plan.send(ws, plan, letter="1", sent_on="2015-07-20", careful=True)
    assert [(one.rule, one.record) for one in refused.value.findings] == [("R06", item)]

    reason = {"R06": "หมู่บ้านยืนยันทางโทรศัพท์"}
    needs_plan.send(ws, plan, letter="1", sent_on="2015-07-20", waive=reason, careful=True)

    abouts = [bytes(row[0]).decode() for row in ws.db.execute("SELECT about FROM act WHERE verb = 'send_plan'")]
    assert any("หมู่บ้านยืนยันทางโทรศัพท์" in one for one in abouts)


def test_an_approval_without_a_resolution_is_asked_for_its_reason(ws, plan):
    picked(ws, plan, "ก")
    wanted = {"id": plan, "careful": True, "status": "approved"}
    with pytest.raises(GuardFailedError, match="ยังไม่ได้บันทึกมติ"):
        edit.put(ws, "needs_plan", [wanted])

    edit.put(ws, "needs_plan", [{**wanted, "waive": {"REQUIRED": "รอรายงานการประชุม"}}])

    assert ws.get(NeedsPlan, plan).status == "approved"


def test_dropped_items_need_not_be_complete(ws, plan):
    picked(ws, plan, "ถนน")
    edit.create(ws, "needs_item", plan=plan, title="สระ", status="dropped", reason="ซ้ำ")

    edit.put(ws, "needs_plan", [{"id": plan, "careful": True, "status": "approved", "resolution": "กบอ. เห็นชอบ"}])

    assert ws.get(NeedsPlan, plan).status == "approved"


def test_sending_takes_the_number_of_the_letter(ws, plan):
    picked(ws, plan, "ถนน")

    with pytest.raises(GuardFailedError):
        needs_plan.send(ws, plan, letter=" ", sent_on="2015-07-20")
    with pytest.raises(GuardFailedError):
        edit.put(ws, "needs_plan", [{"id": plan, "careful": True, "status": "sent", "waive": {"REQUIRED": "ด่วน"}}])
    assert needs_plan.submissions(ws, plan) == []


def test_what_was_sent_keeps_its_figures(ws, plan):
    (item,) = picked(ws, plan, "ถนน")
    visit = edit.Visit(ws)
    visit.set("needs_item", item, {"title": "ถนนสายหลัก"})

    sent = ws.get(Submission, needs_plan.send(ws, plan, letter="ชม 0918/123", sent_on="2015-07-20"))
    needs_plan.set_status(ws, item, "dropped", "เปลี่ยนใจ")

    assert (sent.edition, sent.totals) == (1, {"items": 1, "total": 10_000_00, "by_year": {"2559": 10_000_00}})
    then = needs_plan.frozen(ws, sent)
    assert [(one.title, one.status) for one in then.every(NeedsItem)] == [("ถนนสายหลัก", "selected")]
    assert [one.status for one in then.every(NeedsPlan)] == ["draft"]
    assert ws.get(NeedsPlan, plan).status == "sent"


def test_what_changed_since_it_was_sent_is_marked(ws, plan):
    one, other = picked(ws, plan, "ก", "ข")
    needs_plan.send(ws, plan, letter="1", sent_on="2015-07-20")
    assert not any(row.changed_since_sent for row in needs_plan.items(ws, plan))

    needs_plan.move(ws, other, before=one)
    edit.put(ws, "needs_item", [{"id": one, "budget": {"2560": 1}}])
    (new,) = picked(ws, plan, "ค")

    assert {row.item for row in needs_plan.items(ws, plan) if row.changed_since_sent} == {one, new}


def test_sending_again_makes_the_next_edition(ws, plan):
    picked(ws, plan, "ก")
    needs_plan.send(ws, plan, letter="1", sent_on="2015-07-20")
    picked(ws, plan, "ข")
    needs_plan.send(ws, plan, letter="2", sent_on="2015-07-25")

    assert [(one.edition, one.totals["items"]) for one in needs_plan.submissions(ws, plan)] == [(1, 1), (2, 2)]
    assert not any(row.changed_since_sent for row in needs_plan.items(ws, plan))


def test_two_plans_marked_as_the_same_show_their_items_together(ws, plan):
    twin = edit.create(ws, "needs_plan", district="5018", cycle=CYCLE)
    picked(ws, plan, "ก")
    complete = {"origin": "district", "agency": "อบจ.", "dimension": "economy", "budget": {"2559": 1}, "priority": 2}
    edit.create(ws, "needs_item", plan=twin, title="ข", **complete)
    with pytest.raises(GuardFailedError):
        edit.put(ws, "needs_plan", [{"id": plan, "careful": True, "status": "proposed"}])

    edit.put(ws, "same_as", [{"one": plan, "other": twin}])

    assert titles(ws, plan) == ["ก", "ข"] == titles(ws, twin)
    edit.put(ws, "needs_plan", [{"id": plan, "careful": True, "status": "proposed"}])


def test_projects_for_the_same_thing_in_several_villages_are_offered_together(ws):
    same = [
        project(ws, title="ขุดลอกลำห้วย ยาว 2,100 ม. หมู่ที่ 1 บ้านหลิม-ดง ตำบลอมก๋อย"),
        project(ws, village="50180102", title="โครงการขุดลอกลำห้วย ยาว ๓๐๐ เมตร หมู่ 2 บ้านยางเปา"),
    ]
    project(ws, village="50180102", title="หอถังสูงประปา 20 ลบ.ม. หมู่ที่ 2 บ้านยางเปา")

    (group,) = needs_plan.similar(ws, CYCLE)

    assert [row.project for row in group.rows] == same
    assert group.title == "ขุดลอกลำห้วย ยาว 2,100 ม."


def test_a_caution_stops_only_who_asks_to_be_careful(ws, plan):
    picked(ws, plan, "ก")
    edit.put(ws, "village_plan", [{"id": "plan-50180101", "status": "draft"}])

    edit.put(ws, "needs_plan", [{"id": plan, "status": "approved"}])

    assert ws.get(NeedsPlan, plan).status == "approved"


def test_what_goes_out_in_the_next_edition_without_the_committee_is_asked_for(ws, plan):
    one, _other = picked(ws, plan, "ก", "ข")
    edit.put(ws, "needs_plan", [{"id": plan, "status": "approved", "resolution": "กบอ. 1 เห็นชอบ"}])
    needs_plan.send(ws, plan, letter="1", sent_on="2015-07-20", careful=True)
    assert needs_plan.not_agreed(ws, plan) == []
    edit.put(ws, "needs_item", [{"id": one, "title": "ก ใหม่"}])
    (new,) = needs_plan.pick(ws, plan, [project(ws, title="ค", agency="อบต.อมก๋อย")]).ids

    assert [row.item for row in needs_plan.not_agreed(ws, plan)] == [one, new]
    with pytest.raises(GuardFailedError, match="โดยยังไม่มีมติคณะกรรมการ") as refused:
        needs_plan.send(ws, plan, letter="2", sent_on="2015-09-01", careful=True)
    assert [(found.rule, found.waivable) for found in refused.value.findings] == [("CHANGED", True)]

    edit.put(ws, "needs_plan", [{"id": plan, "resolution": "กบอ. 2 เห็นชอบรายการเพิ่ม"}])
    assert needs_plan.not_agreed(ws, plan) == []
    needs_plan.send(ws, plan, letter="2", sent_on="2015-09-01", careful=True)
    assert [row.edition for row in needs_plan.submissions(ws, plan)] == [1, 2]


def test_an_answer_belongs_to_the_edition_it_was_given_to_and_what_changed_since_awaits_its_own(ws, plan):
    one, other = picked(ws, plan, "ก", "ข")
    needs_plan.send(ws, plan, letter="1", sent_on="2015-07-20")
    for item in (one, other):
        edit.create(ws, "reported_decision", item=item, result="accepted", letter="ชม 1/1", date="2015-08-01")
    edit.put(ws, "needs_item", [{"id": one, "budget": {"2560": 1}}])
    assert [row.result for row in needs_plan.items(ws, plan)] == ["accepted", "accepted"]

    needs_plan.send(ws, plan, letter="2", sent_on="2015-09-01")

    rows = needs_plan.items(ws, plan)
    assert [(row.decision_edition, row.decision_result, row.result) for row in rows] == [
        (1, "accepted", ""), (1, "accepted", "accepted"),
    ]  # fmt: skip
    edit.create(ws, "reported_decision", item=one, result="rejected", letter="ชม 1/9", date="2015-09-09")
    assert [(row.decision_edition, row.result) for row in needs_plan.items(ws, plan)] == [
        (2, "rejected"), (1, "accepted"),
    ]  # fmt: skip


def test_a_sent_plan_is_revised_as_long_as_it_differs_from_what_was_sent(ws, plan):
    one, other = picked(ws, plan, "ก", "ข")
    assert needs_plan.revised(ws, plan) == set()
    needs_plan.send(ws, plan, letter="1", sent_on="2015-07-20")
    needs_plan.unpick(ws, [other])
    edit.put(ws, "needs_item", [{"id": one, "title": "ก ใหม่"}])

    assert needs_plan.revised(ws, plan) == {one, other}
    needs_plan.send(ws, plan, letter="2", sent_on="2015-09-01")
    assert needs_plan.revised(ws, plan) == set()
