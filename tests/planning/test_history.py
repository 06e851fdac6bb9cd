"""What was done stays told; undoing takes back only what is still the act's own."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.village import Project
from desktop.planning import edit, history
from desktop.planning.history import NoSuchConflictError, NothingToUndoError
from desktop.planning.rights import NotOursToWriteError
from desktop.planning.workspace import Workspace
from tests import offices
from tests.offices import MEMORY, PLAN, PROJECT, Offices


@pytest.fixture
def three() -> Iterator[Offices]:
    with TemporaryDirectory(dir=MEMORY) as folder:
        made = offices.offices(Path(folder))
        offices.a_village(made.district)
        offices.a_project(made.district)
        made.settle(1)
        yield made
        made.close()


@pytest.fixture
def district(three: Offices) -> Workspace:
    return three.district


def put(workspace: Workspace, **fields: Any) -> str:
    return edit.put(workspace, "project", [{"id": PROJECT, **fields}]).act


def shown(workspace: Workspace) -> Project:
    return workspace.get(Project, PROJECT)


def test_undo_of_a_change_brings_the_values_before_it_and_redo_those_after(district: Workspace):
    put(district, title="ใหม่", budget={"2559": 5, "2560": 6}, priority=3)
    after = shown(district)
    history.undo(district)
    assert (shown(district).title, shown(district).budget, shown(district).priority) == (
        "ก่อสร้างถนนคอนกรีต",
        {"2559": 10_000_000},
        None,
    )
    history.redo(district)
    assert shown(district) == after
    assert offices.clean([district])


def test_undo_of_a_creation_deletes_and_redo_brings_it_back(district: Workspace):
    new = edit.create(district, "project", plan=PLAN, title="ใหม่", budget={"2559": 7})
    history.undo(district)
    assert district.find(Project, new) is None
    history.redo(district)
    assert district.get(Project, new).budget == {"2559": 7}


def test_undo_of_a_removal_brings_back_all_that_went_with_it(district: Workspace):
    before = offices.digests(district)
    edit.remove(district, "village_plan", [PLAN])
    undone = history.undo(district)
    assert undone.records == 2
    assert offices.digests(district) == before


def test_undo_again_and_again_walks_back_and_redo_walks_forth(district: Workspace):
    states = [offices.digests(district)]
    for number in range(4):
        put(district, title=f"ชื่อที่ {number}")
        states.append(offices.digests(district))
    for state in reversed(states[:-1]):
        history.undo(district)
        assert offices.digests(district) == state
    for state in states[1:]:
        history.redo(district)
        assert offices.digests(district) == state
    with pytest.raises(NothingToUndoError):
        history.redo(district)


@given(st.lists(st.tuples(st.sampled_from(("ก", "ข", None)), st.sampled_from((1, 2, None))), min_size=1, max_size=4))
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_undo_then_redo_of_any_act_restores(district: Workspace, values: list[tuple[str | None, int | None]]):
    for objective, priority in values:
        put(district, objective=objective, priority=priority)
    put(district, title="ล่าสุด")
    put(district, title="ก่อนหน้า", objective="ก่อนหน้า")
    before = offices.digests(district)
    history.undo(district)
    history.redo(district)
    assert offices.digests(district) == before
    history.undo(district)
    history.undo(district)
    put(district, title="ก่อสร้างถนนคอนกรีต")


def test_undo_leaves_fields_that_somebody_has_set_since_and_lists_them(three: Offices):
    district, laptop = three.district, three.laptop
    act = put(district, title="ของอำเภอ", priority=1)
    three.carry(district, laptop)
    put(laptop, title="ของสนาม")
    three.carry(laptop, district)
    undone = history.undo(district, act)
    assert (shown(district).title, shown(district).priority) == ("ของสนาม", None)
    assert undone.kept == [{"record": PROJECT, "field": "title"}]


def test_undo_of_an_unknown_act_or_of_what_another_office_did_is_refused(three: Offices):
    act = put(three.district, title="ก")
    three.carry(three.district, three.province)
    with pytest.raises((NotOursToWriteError, NothingToUndoError)):
        history.undo(three.province, act)
    with pytest.raises(NothingToUndoError):
        history.undo(three.district, "no-such-act")
    assert three.carry(three.province, three.district).error is None


def test_a_conflict_over_what_another_office_writes_is_not_ours_to_resolve(three: Offices):
    put(three.district, title="ก")
    put(three.laptop, title="ข")
    three.carry(three.laptop, three.district)
    three.carry(three.district, three.province)
    conflict = history.conflicts(three.province)[0]["id"]
    with pytest.raises(NotOursToWriteError):
        history.resolve(three.province, conflict, value="ค")


def test_a_resolution_that_saw_both_sides_clears_the_conflict_everywhere(three: Offices):
    put(three.district, title="ก")
    put(three.laptop, title="ข")
    three.settle(1)
    for workspace in three.all:
        assert [row["field"] for row in history.conflicts(workspace)] == ["title"]
    history.resolve(three.laptop, f"{PROJECT}:title", take=three.district.identity.replica)
    three.settle(1)
    for workspace in three.all:
        assert history.conflicts(workspace) == []
        assert shown(workspace).title == "ก"
    with pytest.raises(NoSuchConflictError):
        history.resolve(three.laptop, f"{PROJECT}:title", value="ค")


def test_an_edit_against_a_deletion_stays_and_is_listed_until_someone_decides(three: Offices):
    edit.remove(three.district, "project", [PROJECT])
    put(three.laptop, title="ยังต้องการ")
    three.settle(1)
    for workspace in three.all:
        assert shown(workspace).title == "ยังต้องการ"
        assert [row["field"] for row in history.conflicts(workspace)] == ["deleted"]
    put(three.laptop, priority=1)
    three.settle(1)
    assert [row["field"] for row in history.conflicts(three.district)] == ["deleted"]
    history.resolve(three.district, f"{PROJECT}:deleted", value=True)
    three.settle(1)
    for workspace in three.all:
        assert workspace.find(Project, PROJECT) is None
        assert history.conflicts(workspace) == []


def test_history_tells_the_open_change_last_and_every_value_before_and_after(district: Workspace):
    put(district, title="ก", budget={"2559": 1})
    visit = edit.Visit(district)
    visit.set("project", PROJECT, {"title": "กำลังพิมพ์"})
    rows = history.history(district, "project", PROJECT)
    assert rows[-1].fields == {"title": ["ก", "กำลังพิมพ์"]}
    assert rows[-2].fields == {"title": ["ก่อสร้างถนนคอนกรีต", "ก"], "budget.2559": [10_000_000, 1]}
    assert {row.person for row in rows} == {"สมชาย"}
    visit.leave()


def test_an_act_of_which_nothing_stands_any_more_is_passed_over_by_the_next_undo(three: Offices):
    district, laptop = three.district, three.laptop
    put(district, priority=1)
    put(district, title="ของอำเภอ")
    three.carry(district, laptop)
    put(laptop, title="ของสนาม")
    three.carry(laptop, district)

    undone = history.undo(district)

    assert (shown(district).title, shown(district).priority) == ("ของสนาม", None)
    assert undone.kept == [{"record": PROJECT, "field": "title"}]
