"""What people disagree on, over real offices and files: every case listed, decided, postponed, ruled and taken back."""

from typing import Any

import pytest

from desktop.domain.exchange import SameAs
from desktop.domain.village import Project, VillagePlan
from desktop.planning import conflicts, edit, history, village_plan
from desktop.planning.conflicts import KEPT, NEWEST, Rule, RuleChangedError, double, words
from desktop.planning.history import NoSuchConflictError
from desktop.planning.rights import NotOursToWriteError
from desktop.planning.workspace import Workspace
from tests import offices
from tests.offices import PLAN, PROJECT, VILLAGE, Offices

SECOND = "0190aaaa-0000-7000-8000-00000000000f"


def put(workspace: Workspace, record: str = PROJECT, **fields: Any) -> None:
    edit.put(workspace, "project", [{"id": record, "plan": PLAN, **fields}])


def disagree(three: Offices, ours: dict[str, Any], theirs: dict[str, Any]) -> None:
    """The district's computer and its laptop fill in one project differently, and exchange it."""
    put(three.district, **ours)
    put(three.laptop, **theirs)
    three.settle(1)


def agree(three: Offices) -> bool:
    """Whether all three computers show the same, disputes included."""
    shown = [(offices.digests(one), history.conflicts(one)) for one in three.all]
    return shown[0] == shown[1] == shown[2] and offices.clean(three.all)


# Fields


def test_a_case_names_thing_place_field_and_each_side_with_person_computer_and_day(three: Offices):
    disagree(three, {"budget": {"2559": 5_000_000}}, {"budget": {"2559": 7_500_000}})
    (case,) = conflicts.cases(three.district)
    assert case.title == "โครงการ/กิจกรรม ก่อสร้างถนนคอนกรีต"
    assert case.where == "บ้านหลวง หมู่ 2 ต.อมก๋อย – แผนปี 2559"
    assert case.label == "งบประมาณ 2559"
    assert (case.ours.shown, case.theirs[0].shown) == ("50,000 บาท", "75,000 บาท")
    assert case.ours.here and case.theirs[0].person == "มาลี" and "สนาม-1" in case.theirs[0].office
    assert conflicts.number(three.district) == 1


def test_the_forum_a_project_was_raised_at_stands_with_it(three: Offices):
    forum = edit.create(three.district, "forum", village=VILLAGE, cycle=2559, date="2015-01-12", venue="ศาลาบ้านหลวง")
    problem = edit.create(three.district, "problem", plan=PLAN, problem="ถนนเป็นหลุม", forum=forum)
    put(three.district, problems=[problem])
    three.settle(1)
    disagree(three, {"title": "ถนนลาดยาง"}, {"title": "ถนนดิน"})
    assert conflicts.cases(three.laptop)[0].held == "เวทีประชาคม 12 ม.ค. 2558 ศาลาบ้านหลวง"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("กว้าง 4 เมตร", "กว้าง  ๔ เมตร"),
        ("น้ำประปา", "น" + "ำ้".replace("ำ้", "้ํา") + "ประปา"),
        ("บ้านทุ่ง หมู่ 2", "บ้านทุ่งหมู่2"),
    ],
)
def test_what_differs_only_in_spacing_digits_or_order_of_marks_is_never_shown(three: Offices, one: str, other: str):
    disagree(three, {"objective": one}, {"objective": other})
    assert [conflicts.cases(workspace) for workspace in three.all] == [[], [], []]
    assert agree(three)


def test_a_third_laptop_with_a_third_value_stands_beside_the_two(three: Offices):
    third = offices.laptop(three.folder / "third", name="สนาม-2")
    offices.trust(three.district, third)
    offices.trust(third, three.district)
    three.carry(three.district, third)
    put(third, title="แบบที่สาม")
    disagree(three, {"title": "แบบที่หนึ่ง"}, {"title": "แบบที่สอง"})
    three.carry(third, three.district)
    three.settle(1)
    three.carry(three.district, third)
    for workspace in (*three.all, third):
        (case,) = conflicts.cases(workspace)
        assert {side.value for side in case.sides} == {"แบบที่หนึ่ง", "แบบที่สอง", "แบบที่สาม"}
        assert sum(side.stands for side in case.sides) == 1
    conflicts.decide(third, f"{PROJECT}:title", value="แบบที่สี่")
    three.carry(third, three.district)
    three.settle(1)
    assert {workspace.get(Project, PROJECT).title for workspace in three.all} == {"แบบที่สี่"}
    assert agree(three)
    third.close()


def test_two_sides_that_say_the_same_against_a_third_are_one(three: Offices):
    third = offices.laptop(three.folder / "third", name="สนาม-2")
    offices.trust(three.district, third)
    offices.trust(third, three.district)
    three.carry(three.district, third)
    put(third, title="ถนน ๒ สาย")
    disagree(three, {"title": "ถนน 2 สาย"}, {"title": "สะพาน"})
    three.carry(third, three.district)
    (case,) = conflicts.cases(three.district)
    assert len(case.sides) == 2
    assert len(case.ours.replicas) == 2
    third.close()


def test_two_different_resolutions_are_again_a_conflict_and_a_third_settles_it_everywhere(three: Offices):
    disagree(three, {"title": "ก"}, {"title": "ข"})
    conflicts.decide(three.district, f"{PROJECT}:title", take=three.district.identity.replica)
    conflicts.decide(three.laptop, f"{PROJECT}:title", value="ค")
    three.settle(1)
    for workspace in three.all:
        (case,) = conflicts.cases(workspace)
        assert {side.value for side in case.sides} == {"ก", "ค"}
    conflicts.decide(three.district, f"{PROJECT}:title", value="ค")
    three.settle(1)
    assert [conflicts.cases(workspace) for workspace in three.all] == [[], [], []]
    assert agree(three)


def test_a_decision_taken_back_is_listed_again_at_every_office(three: Offices):
    disagree(three, {"title": "ก"}, {"title": "ข"})
    stood = three.district.get(Project, PROJECT).title
    other = "ก" if stood == "ข" else "ข"
    conflicts.decide(three.district, f"{PROJECT}:title", value=other)
    assert conflicts.number(three.district) == 0
    history.undo(three.district)
    history.redo(three.district)
    assert (conflicts.number(three.district), three.district.get(Project, PROJECT).title) == (0, other)
    history.undo(three.district)
    (case,) = conflicts.cases(three.district)
    assert case.reopened and {side.value for side in case.sides} == {"ก", "ข"}
    assert three.district.get(Project, PROJECT).title == stood
    assert conflicts.number(three.district) == 1
    three.settle(1)
    assert [conflicts.number(workspace) for workspace in three.all] == [0, 1, 1]  # the province may not decide it
    assert history.conflicts(three.province) == history.conflicts(three.laptop) == history.conflicts(three.district)
    conflicts.decide(three.laptop, case.id, value=stood)
    three.settle(1)
    assert [conflicts.cases(workspace) for workspace in three.all] == [[], [], []]
    three.settle(1)
    assert agree(three)


def test_an_item_moved_to_two_places_is_told_by_its_place_in_the_list(three: Offices):
    for n in range(3):
        village_plan.add_project(three.district, PLAN, id=f"p{n}", title=f"โครงการที่ {n}")
    three.settle(1)
    ids = [one.id for one in village_plan.projects(three.district, PLAN)]
    village_plan.move_project(three.district, ids[-1], ids[0])
    village_plan.move_project(three.laptop, ids[-1], ids[1])
    three.settle(1)
    (case,) = conflicts.cases(three.district)
    assert case.label == "ลำดับ"
    assert {side.shown.partition(",")[0].partition(" ต่อ")[0] for side in case.sides} == {
        "ลำดับที่ 1 อยู่ต้นรายการ",
        "ลำดับที่ 2",
    }
    conflicts.decide(three.laptop, case.id, take=three.laptop.identity.replica)
    three.settle(1)
    orders = [[one.id for one in village_plan.projects(workspace, PLAN)] for workspace in three.all]
    assert orders[0] == orders[1] == orders[2] and orders[0][1] == ids[-1]
    assert agree(three)


def test_what_another_office_writes_can_be_read_but_not_decided(three: Offices):
    disagree(three, {"title": "ก"}, {"title": "ข"})
    (case,) = conflicts.cases(three.province)
    assert "อมก๋อย" in case.why_not
    assert (conflicts.number(three.province), conflicts.number(three.laptop)) == (0, 1)
    with pytest.raises(NotOursToWriteError):
        conflicts.decide(three.province, case.id, value="ก")


# Edit against delete


@pytest.mark.parametrize("keep", [True, False])
def test_an_edit_against_a_deletion_is_decided_either_way_and_travels(three: Offices, keep: bool):
    edit.remove(three.district, "project", [PROJECT])
    put(three.laptop, objective="ยังต้องการ")
    three.settle(1)
    for workspace in three.all:
        (case,) = conflicts.cases(workspace)
        assert {side.shown for side in case.sides} == {"ลบแล้ว", "คงไว้ และแก้ไข: วัตถุประสงค์"}
        assert workspace.get(Project, PROJECT).objective == "ยังต้องการ"
    conflicts.decide(three.laptop, f"{PROJECT}:deleted", value=None if keep else True)
    three.settle(1)
    for workspace in three.all:
        assert conflicts.cases(workspace) == []
        assert (workspace.find(Project, PROJECT) is not None) == keep
    assert agree(three)


def test_one_decides_to_keep_another_to_delete_and_both_are_listed(three: Offices):
    edit.remove(three.district, "project", [PROJECT])
    put(three.laptop, objective="ยังต้องการ")
    three.settle(1)
    conflicts.decide(three.laptop, f"{PROJECT}:deleted", value=None)
    conflicts.decide(three.district, f"{PROJECT}:deleted", value=True)
    three.settle(1)
    for workspace in three.all:
        assert [case.what for case in conflicts.cases(workspace)] == [conflicts.DELETED]
        assert workspace.find(Project, PROJECT) is not None
    conflicts.decide(three.district, f"{PROJECT}:deleted", value=True)
    three.settle(1)
    assert {workspace.find(Project, PROJECT) for workspace in three.all} == {None}
    assert agree(three)


@pytest.mark.parametrize("delete", [True, False])
def test_a_plan_deleted_while_a_project_was_added_stays_listed_until_decided(three: Offices, delete: bool):
    edit.remove(three.district, "village_plan", [PLAN])
    put(three.laptop, SECOND, title="มาใหม่", budget={"2559": 100})
    three.settle(1)
    for workspace in three.all:
        (case,) = conflicts.cases(workspace)
        assert case.what == conflicts.CHILDREN and "มาใหม่" in case.sides[-1].shown
        assert conflicts.number(workspace) == int(workspace is not three.province)
    conflicts.decide(three.laptop, f"{PLAN}:children", value=True if delete else None)
    three.settle(1)
    for workspace in three.all:
        assert conflicts.cases(workspace) == []
        assert (workspace.find(VillagePlan, PLAN) is None) == delete
        assert (workspace.find(Project, SECOND) is None) == delete
    assert agree(three)


# Two plans for one village and year


def two_plans(three: Offices) -> str:
    """A second plan of the same village and year, opened on the laptop, with a project; the id of the case."""
    edit.put(three.laptop, "village_plan", [{"id": SECOND, "village": VILLAGE, "cycle": 2559}])
    edit.create(three.laptop, "project", plan=SECOND, title="ฝายน้ำล้น", budget={"2559": 3_000_000})
    three.settle(1)
    return f"{PLAN}:same.{SECOND}"


def test_two_plans_for_one_village_and_year_are_joined_for_all_and_part_again(three: Offices):
    case = two_plans(three)
    assert [one.id for one in conflicts.cases(three.province)] == [case]
    conflicts.decide(three.laptop, case, value="same")
    three.settle(1)
    for workspace in three.all:
        assert conflicts.cases(workspace) == []
        (row,) = [row for row in village_plan.plans(workspace, 2559, "5018") if row.village == VILLAGE]
        assert (row.plan, row.projects, row.total) == (PLAN, 2, 13_000_000)
        assert [one.title for one in village_plan.projects(workspace, PLAN)] == ["ก่อสร้างถนนคอนกรีต", "ฝายน้ำล้น"]
    (joined,) = double.joined(three.district)
    double.part(three.district, joined.id)
    three.settle(1)
    for workspace in three.all:
        assert [one.id for one in conflicts.cases(workspace)] == [case]
        assert [one.title for one in village_plan.projects(workspace, PLAN)] == ["ก่อสร้างถนนคอนกรีต"]
    conflicts.decide(three.laptop, case, value="same")
    assert len(three.laptop.every(SameAs)) == 1
    three.settle(1)
    assert agree(three)


def test_joining_two_plans_is_undone_and_done_again_like_any_act(three: Offices):
    case = two_plans(three)
    conflicts.decide(three.laptop, case, value="same")
    assert history.undo(three.laptop).verb == "resolve"
    three.settle(1)
    assert [[one.id for one in conflicts.cases(at)] for at in three.all] == [[case]] * 3
    history.redo(three.laptop)
    three.settle(1)
    assert [conflicts.cases(at) for at in three.all] == [[]] * 3
    assert agree(three)


def test_two_that_are_two_are_listed_apart(three: Offices):
    case = two_plans(three)
    conflicts.decide(three.district, case, value="apart")
    assert conflicts.number(three.district) == 0
    assert conflicts.cases(three.district)[0].later is not None
    with pytest.raises(conflicts.NotTakenError):
        conflicts.decide(three.district, case, value="maybe")


# Later, and many at once


def test_a_postponed_case_is_kept_apart_until_a_side_changes(three: Offices):
    disagree(three, {"title": "ก"}, {"title": "ข"})
    (case,) = conflicts.cases(three.district)
    conflicts.postpone(three.district, case, "ประชุม ก.บ.อ. ครั้งที่ 2")
    assert conflicts.number(three.district) == 0
    assert conflicts.cases(three.district)[0].later == "ประชุม ก.บ.อ. ครั้งที่ 2"
    conflicts.resume(three.district, case.id)
    assert conflicts.cases(three.district)[0].later is None
    conflicts.postpone(three.district, case)
    conflicts.decide(three.laptop, case.id, value="ค")
    put(three.district, title="ง")
    three.settle(1)
    assert conflicts.number(three.district) == 1


def test_a_rule_shows_what_it_will_do_decides_in_one_act_and_is_taken_back_whole(three: Offices):
    put(three.district, SECOND, title="ฝาย")
    three.settle(1)
    put(three.district, budget={"2559": 1, "2560": 2}, title="ก")
    put(three.laptop, budget={"2559": 3, "2560": 4}, title="ข")
    put(three.district, SECOND, budget={"2559": 5})
    put(three.laptop, SECOND, budget={"2559": 6})
    three.settle(1)
    before = offices.digests(three.district)
    rule = Rule(take=f"replica:{three.laptop.identity.replica}", kind="project", field="budget")
    shown = conflicts.preview(three.district, rule)
    assert len(shown.decides) == 3 and shown.left == ()
    assert [case.field for case in conflicts.cases(three.district) if case.field == "title"] == ["title"]
    conflicts.apply(three.district, shown)
    assert three.district.get(Project, PROJECT).budget == {"2559": 3, "2560": 4}
    assert three.district.get(Project, SECOND).budget == {"2559": 6}
    assert [case.field for case in conflicts.cases(three.district)] == ["title"]
    history.undo(three.district)
    assert offices.digests(three.district) == before
    assert len(conflicts.cases(three.district)) == 4
    three.settle(1)
    assert offices.digests(three.province) == offices.digests(three.district)


def test_a_rule_takes_an_offices_word_the_newest_or_keeps_what_was_edited(three: Offices):
    strategy = edit.create(three.province, "strategy", code="1", title="เดิม", scope="50")
    three.settle(1)
    edit.remove(three.district, "project", [PROJECT])
    put(three.laptop, title="ยังต้องการ")
    three.settle(1)
    assert conflicts.preview(three.district, Rule(take="office:50")).left[0][0].what == conflicts.DELETED
    kept = conflicts.preview(three.district, Rule(take=KEPT))
    conflicts.apply(three.district, kept)
    assert three.district.get(Project, PROJECT).title == "ยังต้องการ"
    assert strategy
    put(three.district, title="หนึ่ง")
    put(three.district, title="สอง")
    put(three.laptop, title="สาม")
    three.carry(three.laptop, three.district)
    newest = conflicts.preview(three.district, Rule(take=NEWEST, field="title"))
    assert [side.value for _case, side in newest.decides] == ["สอง"]


def test_a_rule_stops_when_something_came_in_since_it_was_shown(three: Offices):
    disagree(three, {"title": "ก"}, {"title": "ข"})
    shown = conflicts.preview(three.district, Rule(take=NEWEST))
    conflicts.decide(three.district, f"{PROJECT}:title", value="ค")
    with pytest.raises(RuleChangedError):
        conflicts.apply(three.district, shown)
    with pytest.raises(NoSuchConflictError):
        conflicts.decide(three.district, f"{PROJECT}:title", value="ค")


def test_where_long_texts_differ_is_told_word_by_word_and_never_for_spacing_or_digits():
    one = "ก่อสร้างถนนคอนกรีตเสริมเหล็กสายบ้านหลวงถึงบ้านทุ่ง กว้าง 4 เมตร ยาว 500 เมตร"
    other = "ก่อสร้างถนนคอนกรีตเสริมเหล็ก สายบ้านหลวงถึงบ้านแม่ต๋อม กว้าง ๔ เมตร ยาว 1,200 เมตร พร้อมราง"
    parts = conflicts.differing(one, other)
    assert ["".join(part.text for part in side) for side in parts] == [one, other]
    assert conflicts.marked(parts[0]).count("【") == 2
    assert "【แม่ต๋อม】" in conflicts.marked(parts[1]) and "【๔】" not in conflicts.marked(parts[1])


def test_undo_of_a_decision_for_what_was_shown_takes_back_that_decision_and_no_older_act(three: Offices):
    put(three.district, objective="งานก่อนหน้า")
    disagree(three, {"title": "ก"}, {"title": "ข"})
    conflicts.decide(three.district, f"{PROJECT}:title", value=three.district.get(Project, PROJECT).title)
    undone = history.undo(three.district)
    assert (undone.verb, conflicts.number(three.district)) == ("resolve", 1)
    history.undo(three.district)
    assert conflicts.cases(three.district)[0].reopened
    assert three.district.get(Project, PROJECT).objective == "งานก่อนหน้า"


def test_the_meeting_that_decided_stands_with_the_decision_at_every_office(three: Offices):
    committee = edit.create(three.district, "committee", name="ก.บ.อ.อมก๋อย", type="district_integration", area="5018")
    held = edit.create(
        three.district, "meeting", committee=committee, number="2/2558", date="2015-03-02", venue="ที่ว่าการอำเภอ"
    )
    disagree(three, {"title": "ก"}, {"title": "ข"})
    conflicts.decide(three.district, f"{PROJECT}:title", value="ก", meeting=held)
    conflicts.decide(three.laptop, f"{PROJECT}:title", value="ข")
    three.settle(1)
    (case,) = conflicts.cases(three.laptop)
    assert {side.meeting for side in case.sides} == {"", "การประชุมครั้งที่ 2/2558 2 มี.ค. 2558 ที่ว่าการอำเภอ"}
    (named,) = words.meetings(three.district)
    assert named[0] == held and named[1].startswith("ก.บ.อ.อมก๋อย – ")


def test_a_decision_taken_back_is_no_longer_listed_once_somebody_else_decides(three: Offices):
    disagree(three, {"title": "ก"}, {"title": "ข"})
    conflicts.decide(three.district, f"{PROJECT}:title", value="ค")
    history.undo(three.district)
    assert conflicts.number(three.district) == 1
    three.carry(three.district, three.laptop)
    put(three.laptop, title="ตกลงแล้ว")
    three.carry(three.laptop, three.district)
    assert (conflicts.cases(three.district), conflicts.number(three.district)) == ([], 0)


@pytest.mark.parametrize("first", ["district", "laptop"])
@pytest.mark.parametrize("sort", ["edit", "delete", "move", "twice"])
def test_whichever_side_comes_first_a_third_office_lists_the_same_case(three: Offices, sort: str, first: str):
    if sort == "edit":
        put(three.district, title="ก")
        put(three.laptop, title="ข")
    elif sort == "delete":
        edit.remove(three.district, "project", [PROJECT])
        put(three.laptop, title="ยังต้องการ")
    elif sort == "move":
        put(three.district, order="3")
        put(three.laptop, order="7")
    else:
        put(three.district, title="เดิม")
        edit.put(three.laptop, "village_plan", [{"id": SECOND, "village": VILLAGE, "cycle": 2559}])
    sides = [three.district, three.laptop] if first == "district" else [three.laptop, three.district]
    for side in sides:
        three.carry(side, three.province, full=True)
    three.settle(1)
    fields = {"edit": "title", "delete": "deleted", "move": "order", "twice": "same"}
    for workspace in three.all:
        assert [case.field for case in conflicts.cases(workspace)] == [fields[sort]]
    assert agree(three)
