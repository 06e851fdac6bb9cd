"""A village plan on its way: what each status needs, what is missing, order and sums."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain import rules
from desktop.domain.village import Problem
from desktop.planning import edit, office, village_plan
from desktop.planning.guards import GuardFailedError
from desktop.planning.rights import NotOursToWriteError

VILLAGE, CYCLE = "50180101", 2559


@pytest.fixture
def ws(tmp_path):
    opened = office.init(tmp_path / "data", office="5018", kind="district", name="ทะเบียน", person="สมชาย ใจดี")
    yield opened
    opened.close()


@pytest.fixture
def plan(ws):
    made = village_plan.open_plan(ws, VILLAGE, CYCLE)
    edit.put(ws, "village_plan", [{"id": made, **dict.fromkeys(rules.PHILOSOPHY, "มี")}])
    return made


@pytest.fixture
def forum(ws, plan):
    about = {"village": VILLAGE, "cycle": CYCLE, "date": "2015-01-15", "men": 30, "women": 42}
    return edit.create(ws, "forum", **about, officer_present="self")


@pytest.fixture
def problems(ws, plan, forum):
    said = {"cause": "ฝนตกหนัก", "need": "ซ่อมแซม", "forum": forum}
    return {
        dimension: village_plan.add_problem(ws, plan, dimension=dimension, problem=f"ปัญหา {dimension}", **said)
        for dimension in rules.CORE_DIMENSIONS
    }


@pytest.fixture
def project(ws, plan, problems):
    return village_plan.add_project(
        ws,
        plan,
        title="ปรับปรุงถนน",
        objective="เพื่อให้สัญจรสะดวก",
        quantity="1",
        unit="สาย",
        budget={"2559": 7_800_000},
        mode="request",
        agency="อบต.อมก๋อย",
        problems=[problems["infrastructure"]],
    )


def refused(ws, plan, status, **more):
    with pytest.raises(GuardFailedError) as refusal:
        village_plan.move(ws, plan, status, **more)
    return {finding.rule for finding in refusal.value.findings}


def status(ws, plan):
    return village_plan.get(ws, plan).status


def approve(ws, plan):
    village_plan.move(ws, plan, "forum_done")
    village_plan.move(ws, plan, "approved", approved_on="2015-02-10")


def submit(ws, plan):
    approve(ws, plan)
    village_plan.move(ws, plan, "submitted", signer="นายดี ใจงาม", submitted_on="2015-02-20")


def test_a_village_has_one_plan_a_cycle_however_often_it_is_opened(ws, plan):
    assert village_plan.open_plan(ws, VILLAGE, CYCLE) == plan
    assert village_plan.open_plan(ws, VILLAGE, CYCLE + 1) != plan
    assert status(ws, plan) == "draft"


def test_forum_done_needs_a_forum(ws, plan):
    assert refused(ws, plan, "forum_done") == {"R07"}


def test_forum_done_needs_date_and_attendance(ws, plan):
    edit.create(ws, "forum", village=VILLAGE, cycle=CYCLE, officer_present="self")

    fields = {finding.field for finding in village_plan.missing(ws, plan) if not finding.caution}

    assert fields == {"date", "men"}


def test_forum_of_another_cycle_does_not_count(ws, plan):
    edit.create(
        ws, "forum", village=VILLAGE, cycle=CYCLE + 1, date="2015-01-15", men=3, women=4, officer_present="self"
    )

    assert refused(ws, plan, "forum_done") == {"R07"}


def test_whether_the_officer_came_must_be_answered(ws, plan, forum):
    edit.put(ws, "forum", [{"id": forum, "officer_present": None}])

    assert refused(ws, plan, "forum_done") == {"R10"}


@pytest.mark.parametrize("answer", ["substitute", "absent"])
def test_an_officer_who_did_not_come_in_person_needs_a_note(ws, plan, forum, answer):
    edit.put(ws, "forum", [{"id": forum, "officer_present": answer}])
    assert refused(ws, plan, "forum_done") == {"R10"}

    edit.put(ws, "forum", [{"id": forum, "officer_note": "ติดราชการ ส่งปลัดสมหญิงแทน"}])
    village_plan.move(ws, plan, "forum_done")

    assert status(ws, plan) == "forum_done"


def test_who_helped_with_the_forum_is_asked_for_and_stops_nothing(ws, plan, forum):
    asked = [(one.rule, one.field) for one in village_plan.missing(ws, plan) if one.caution]
    assert asked == [("R03", "facilitator"), ("R04", "lao_support")]

    village_plan.move(ws, plan, "forum_done")
    edit.put(ws, "forum", [{"id": forum, "facilitator": "พัฒนากร", "lao_support": "อบต. จัดสถานที่"}])

    assert status(ws, plan) == "forum_done"
    assert not [one for one in village_plan.shortcomings(ws, plan) if one.place == "forum"]


def test_approval_needs_the_five_answers_of_the_sufficiency_economy(ws, plan, project):
    edit.put(ws, "village_plan", [{"id": plan, "virtue": None}])
    village_plan.move(ws, plan, "forum_done")

    assert refused(ws, plan, "approved", approved_on="2015-02-10") == {"R05"}
    found = next(one for one in village_plan.missing(ws, plan) if one.rule == "R05")
    assert (found.place, found.field) == ("analysis", "virtue")


def test_a_late_plan_is_sent_all_the_same_and_keeps_the_reason_given(ws, plan, project):
    late = {"signer": "นายดี", "approved_on": "2015-02-10", "submitted_on": "2015-03-02"}
    edit.put(ws, "village_plan", [{"id": plan, **late}])
    assert ("R06", True) in {(one.rule, one.caution) for one in village_plan.missing(ws, plan, "submitted")}

    village_plan.move(ws, plan, "submitted", waive={"R06": "น้ำท่วมทางขาด"})

    sent = village_plan.get(ws, plan)
    assert (sent.status, sent.late_reason) == ("submitted", "น้ำท่วมทางขาด")
    assert rules.is_late(sent, village_plan.due_day(ws, sent))
    assert [row.late for row in village_plan.plans(ws, CYCLE) if row.plan] == [True]


def test_an_accepted_plan_taken_up_again_is_its_next_revision_and_still_counts_as_come(ws, plan, project):
    submit(ws, plan)
    for step in ("received", "accepted", "draft"):
        village_plan.move(ws, plan, step)

    revised = village_plan.get(ws, plan)
    assert (revised.status, revised.revision, rules.has_come(revised)) == ("draft", 2, True)
    assert village_plan.why_read_only(ws, revised) == ""

    edit.put(ws, "village_plan", [{"id": plan, "vision": "อยู่ดี"}])
    for step in ("submitted", "received", "accepted", "draft"):
        village_plan.move(ws, plan, step)
    assert village_plan.get(ws, plan).revision == 3


def test_a_plan_returned_for_correction_is_no_new_revision_and_has_not_come(ws, plan, project):
    submit(ws, plan)
    village_plan.move(ws, plan, "returned", return_reason="ขอให้แก้งบประมาณ")
    village_plan.move(ws, plan, "draft")

    returned = village_plan.get(ws, plan)
    assert (returned.revision, rules.has_come(returned), returned.return_reason) == (None, False, "ขอให้แก้งบประมาณ")


def test_the_next_years_plan_replaces_this_one_when_it_is_accepted(ws, plan, project):
    submit(ws, plan)
    for step in ("received", "accepted"):
        village_plan.move(ws, plan, step)
    later = edit.create(ws, "village_plan", village=VILLAGE, cycle=CYCLE + 1, status="draft")
    waive = dict.fromkeys(("R02", "R05", "R06", "R07", "R08", "REQUIRED"), "ทดสอบ")
    for step in ("submitted", "received", "accepted"):
        village_plan.move(ws, later, step, waive=waive)

    assert status(ws, plan) == "superseded"


def test_holding_the_forum_notes_it_on_problems_that_name_none(ws, plan, forum):
    problem = village_plan.add_problem(ws, plan, problem="ถนนชำรุด", forum=None)

    village_plan.move(ws, plan, "forum_done")

    assert ws.get(Problem, problem).forum == forum


def test_approval_needs_the_resolution(ws, plan, project):
    village_plan.move(ws, plan, "forum_done")

    assert refused(ws, plan, "approved") == {"R02"}


def test_the_text_of_a_resolution_is_as_good_as_a_date(ws, plan, forum, project):
    village_plan.move(ws, plan, "forum_done")
    edit.put(ws, "forum", [{"id": forum, "resolution": "ที่ประชุมเห็นชอบ"}])

    (asked,) = village_plan.missing(ws, plan, "approved")
    assert (asked.rule, asked.field, asked.caution) == ("R02", "approved_on", True)
    village_plan.move(ws, plan, "approved")

    assert status(ws, plan) == "approved"


def test_what_was_added_or_changed_after_the_committee_approved_stops_the_sending(ws, plan, problems, project):
    approve(ws, plan)
    ready = {"signer": "นายดี ใจงาม", "submitted_on": "2015-02-20", "sources": ["bmn"]}
    edit.put(ws, "village_plan", [{"id": plan, **ready}])
    assert village_plan.missing(ws, plan) == ()
    edit.put(ws, "project", [{"id": project, "budget": {"2559": 9_00}}])
    new = edit.create(ws, "project", plan=plan, title="ศาลา", order="z")

    untraced, changed, *_incomplete = village_plan.missing(ws, plan)
    assert (changed.rule, changed.place, changed.waivable) == ("CHANGED", "projects", True)
    assert "2 รายการ" in changed.message and "ศาลา" in changed.message
    assert (untraced.rule, untraced.record) == ("R07", new)
    assert "CHANGED" in refused(ws, plan, "submitted")
    edit.remove(ws, "project", [new])
    assert refused(ws, plan, "submitted") == {"CHANGED"}

    village_plan.move(ws, plan, "submitted", waive={"CHANGED": "กม. รับทราบแล้ว 12 ก.พ."})
    assert status(ws, plan) == "submitted"


def test_a_plan_approved_anew_stands_as_it_was_approved(ws, plan, project):
    approve(ws, plan)
    edit.put(ws, "project", [{"id": project, "budget": {"2559": 9_00}}])
    village_plan.move(ws, plan, "draft")
    approve(ws, plan)

    village_plan.move(ws, plan, "submitted", signer="นายดี ใจงาม", submitted_on="2015-02-20")

    assert status(ws, plan) == "submitted"


def test_every_project_traces_to_a_problem_of_a_dated_forum(ws, plan, project):
    loose = village_plan.add_project(ws, plan, title="ศาลาหมู่บ้าน")
    village_plan.move(ws, plan, "forum_done")

    found = village_plan.missing(ws, plan)

    assert [(finding.rule, finding.record) for finding in found if finding.rule == "R07"] == [("R07", loose)]


def test_a_problem_without_a_dated_forum_carries_no_project(ws, plan, forum, problems, project):
    edit.put(ws, "problem", [{"id": problems["infrastructure"], "forum": None}])

    found = {finding.record for finding in village_plan.shortcomings(ws, plan) if finding.rule == "R07"}

    assert found == {project}


def test_every_core_dimension_has_a_problem_or_is_waived(ws, plan, problems, project):
    edit.remove(ws, "problem", [problems["security"]])
    village_plan.move(ws, plan, "forum_done")
    assert refused(ws, plan, "approved", approved_on="2015-02-10") == {"R08"}
    assert refused(ws, plan, "approved", approved_on="2015-02-10", waive={"R08": "  "}) == {"R08"}

    village_plan.move(ws, plan, "approved", approved_on="2015-02-10", waive={"R08": "ไม่มีปัญหาความมั่นคง"})

    assert status(ws, plan) == "approved"
    about = ws.db.execute("SELECT about FROM act WHERE verb = 'plan_approved'").fetchone()[0]
    assert "ไม่มีปัญหาความมั่นคง" in bytes(about).decode()


def test_a_dimension_may_be_stated_to_have_no_problem(ws, plan, problems, project):
    edit.remove(ws, "problem", [problems["security"]])
    edit.create(ws, "dimension_none", plan=plan, dimension="security", reason="ชุมชนสงบ มีชุด ชรบ. เข้มแข็ง")

    assert "R08" not in {finding.rule for finding in village_plan.shortcomings(ws, plan)}


def test_the_finding_names_the_dimensions_without_a_problem(ws, plan, problems):
    edit.remove(ws, "problem", [problems["security"], problems["economy"]])

    said = next(finding.message for finding in village_plan.shortcomings(ws, plan) if finding.rule == "R08")

    assert "ความมั่นคง" in said and "เศรษฐกิจ" in said and "สังคม" not in said


def test_submitting_needs_signer_and_date(ws, plan, project):
    approve(ws, plan)

    assert refused(ws, plan, "submitted") == {"R02", "R06"}


@pytest.mark.parametrize("field", ["objective", "quantity", "unit", "mode", "agency"])
def test_submitting_needs_every_project_complete(ws, plan, project, field):
    edit.put(ws, "project", [{"id": project, field: None}])
    approve(ws, plan)

    found = village_plan.missing(ws, plan)

    assert [finding.record for finding in found if finding.rule == "REQUIRED"] == [project]
    assert [finding.field for finding in found if finding.rule == "REQUIRED"] == [field]


def test_no_budget_is_not_the_same_as_zero_and_the_village_needs_none_for_its_own_work(ws, plan, project):
    edit.put(ws, "project", [{"id": project, "budget": {"2559": None}}])
    assert "budget" in {finding.field for finding in village_plan.shortcomings(ws, plan)}

    edit.put(ws, "project", [{"id": project, "budget": {"2559": 0}}])
    assert "budget" not in {finding.field for finding in village_plan.shortcomings(ws, plan)}

    edit.put(ws, "project", [{"id": project, "budget": {"2559": None}, "mode": "self"}])
    assert "budget" not in {finding.field for finding in village_plan.shortcomings(ws, plan)}


def test_the_whole_way_to_promulgation(ws, plan, project):
    submit(ws, plan)
    for step in ("received", "accepted"):
        village_plan.move(ws, plan, step)
    assert [(one.field, one.caution) for one in village_plan.missing(ws, plan)] == [("promulgated_on", True)]
    village_plan.move(ws, plan, "promulgated", promulgated_on="2015-03-01")
    village_plan.move(ws, plan, "superseded")

    assert status(ws, plan) == "superseded"


def test_returning_needs_a_reason_and_makes_a_draft_again(ws, plan, project):
    submit(ws, plan)
    assert refused(ws, plan, "returned", waive={"REQUIRED": "ด่วน"}) == {"REQUIRED"}

    village_plan.move(ws, plan, "returned", return_reason="ขอให้แก้งบประมาณ")
    village_plan.move(ws, plan, "draft")

    assert status(ws, plan) == "draft"


@pytest.mark.parametrize("becomes", ["received", "accepted", "promulgated", "returned", "superseded"])
def test_a_status_cannot_be_jumped_to_even_with_a_reason(ws, plan, project, becomes):
    assert refused(ws, plan, becomes, waive={"STATUS": "ด่วน"}, return_reason="แก้ไข") == {"STATUS"}


def test_the_villages_own_steps_may_be_taken_at_once_when_all_of_them_hold(ws, plan, project):
    assert refused(ws, plan, "submitted") == {"R02", "R06"}

    village_plan.move(ws, plan, "submitted", signer="นายดี", submitted_on="2015-02-20", approved_on="2015-02-10")

    assert status(ws, plan) == "submitted"


def test_put_refuses_a_status_by_rule_id_and_takes_a_waiver(ws, plan, problems, project):
    edit.remove(ws, "problem", [problems["society"]])
    ready = {"id": plan, "status": "approved", "approved_on": "2015-02-10"}

    with pytest.raises(GuardFailedError) as refusal:
        edit.put(ws, "village_plan", [ready])
    edit.put(ws, "village_plan", [{**ready, "waive": {"R08": "ไม่มีปัญหาด้านสังคม"}}])

    assert "R08" in refusal.value.message
    assert status(ws, plan) == "approved"


def test_a_new_plan_starts_as_a_draft(ws):
    with pytest.raises(GuardFailedError):
        edit.put(ws, "village_plan", [{"village": "50180102", "cycle": CYCLE, "status": "accepted"}])

    edit.put(ws, "village_plan", [{"village": "50180102", "cycle": CYCLE, "status": "draft"}])


def test_a_refused_move_leaves_nothing(ws, plan, forum):
    problem = village_plan.add_problem(ws, plan, problem="ถนนชำรุด", forum=None)
    edit.put(ws, "forum", [{"id": forum, "officer_present": None}])

    refused(ws, plan, "forum_done")

    assert ws.get(Problem, problem).forum is None


def test_every_finding_says_what_to_do_and_where(ws, plan):
    village_plan.add_project(ws, plan, title="ศาลา")
    village_plan.add_problem(ws, plan, problem="ถนนชำรุด")

    for finding in village_plan.shortcomings(ws, plan):
        assert finding.message and finding.remedy
        assert finding.place in village_plan.PLACES


def test_a_new_problem_is_raised_at_the_latest_forum(ws, plan, forum):
    later = edit.create(ws, "forum", village=VILLAGE, cycle=CYCLE, date="2015-02-01", men=1, women=1)

    problem = village_plan.add_problem(ws, plan, problem="น้ำประปาไม่พอ")

    assert ws.get(Problem, problem).forum == later


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(moves=st.lists(st.tuples(st.integers(0, 4), st.integers(0, 5)), max_size=8))
def test_moving_always_gives_the_order_a_person_saw(ws, moves):
    plan = edit.create(ws, "village_plan", village=VILLAGE, cycle=CYCLE + 5)
    ids = [village_plan.add_problem(ws, plan, problem=f"ปัญหา {n}") for n in range(5)]

    for picked, place in moves:
        record = ids[picked]
        rest = [one for one in ids if one != record]
        before = rest[place] if place < len(rest) else None
        village_plan.move_problem(ws, record, before)
        ids = [*rest[:place], record, *rest[place:]]

    assert [problem.id for problem in village_plan.problems(ws, plan)] == ids


def test_rows_that_only_have_the_forums_number_keep_that_order_when_one_is_added_or_moved(ws, plan):
    rows = [{"plan": plan, "title": f"โครงการ {n}", "priority": n} for n in (3, 1, 2)]
    edit.put(ws, "project", rows)

    fourth = village_plan.add_project(ws, plan, title="โครงการ 4")
    village_plan.move_project(ws, fourth, village_plan.projects(ws, plan)[0].id)

    assert [project.title for project in village_plan.projects(ws, plan)] == [f"โครงการ {n}" for n in (4, 1, 2, 3)]


def test_sums_of_years_make_the_total(ws, plan, project):
    village_plan.add_project(ws, plan, title="ฝาย", budget={"2559": 100, "2561": 50}, mode="joint")

    sums = village_plan.sums(ws, plan)

    assert sums.by_year == {"2559": 7_800_100, "2561": 50}
    assert sums.total == sum(sums.by_year.values()) == 7_800_150
    assert sums.projects == 2 and sums.modes == {"request": 1, "joint": 1}


def test_budget_years_start_with_the_plans_own_and_show_any_other_that_holds_money(ws, plan):
    village_plan.add_project(ws, plan, title="ฝาย", budget={"2565": 5})

    assert village_plan.years(ws, plan) == ("2559", "2560", "2561", "2565")


def test_the_list_shows_every_village_with_or_without_a_plan(ws, plan, project):
    rows = village_plan.plans(ws, CYCLE)

    assert len(rows) == 95
    row = next(row for row in rows if row.village == VILLAGE)
    assert (row.plan, row.status, row.problems, row.projects, row.total) == (plan, "draft", 6, 1, 7_800_000)
    assert (row.forum_date, row.attended) == ("2015-01-15", 72)
    assert sum(row.total for row in rows) == village_plan.sums(ws, plan).total
    assert {row.status for row in rows if row.village != VILLAGE} == {""}


def test_the_list_counts_what_the_village_still_needs(ws, plan, project):
    row = next(row for row in village_plan.plans(ws, CYCLE) if row.plan)

    needed = [one for one in village_plan.shortcomings(ws, plan) if not one.caution]
    assert row.missing == len(needed) == 3


def test_two_plans_of_one_village_both_stand_in_the_list(ws, plan):
    edit.create(ws, "village_plan", village=VILLAGE, cycle=CYCLE, status="draft")

    assert len([row for row in village_plan.plans(ws, CYCLE) if row.village == VILLAGE]) == 2


def test_content_is_closed_once_the_plan_is_sent(ws, plan, project):
    assert village_plan.why_read_only(ws, village_plan.get(ws, plan)) == ""

    submit(ws, plan)

    assert village_plan.why_read_only(ws, village_plan.get(ws, plan)) == "sent"


def test_a_province_reads_plans_and_writes_none(tmp_path):
    with office.init(tmp_path / "p", office="50", kind="province", name="ปค.", person="วิภา") as province:
        with pytest.raises(NotOursToWriteError):
            village_plan.open_plan(province, VILLAGE, CYCLE)

        assert village_plan.plans(province, CYCLE) == []
