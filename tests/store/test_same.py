"""Two records joined by `same_as`: children of both stand under the lower id, everywhere alike, and part again."""

from pathlib import Path

import pytest

from desktop.domain.village import Project
from desktop.planning import edit, history
from desktop.planning.exchange import undoing
from desktop.store import same
from desktop.store.projection import rebuild
from tests import offices
from tests.offices import VILLAGE, Offices

LOW, HIGH = "0190aaaa-0000-7000-8000-00000000000a", "0190aaaa-0000-7000-8000-00000000000b"


@pytest.fixture
def three(tmp_path: Path):
    made = offices.offices(tmp_path)
    offices.a_village(made.district)
    yield made
    made.close()


def two_plans(three: Offices) -> None:
    """One plan opened at the office, another for the same village and year on the laptop, a project in each."""
    offices.a_project(three.district, plan=LOW, id="p-low")
    three.carry(three.district, three.laptop)
    offices.a_project(three.laptop, plan=HIGH, id="p-high")
    three.carry(three.laptop, three.district)


def owners(ws) -> set[str | None]:
    return {project.plan for project in ws.every(Project)}


def test_children_of_both_stand_under_the_lower_id_and_part_again(three: Offices):
    two_plans(three)
    district = three.district
    before = offices.digests(district)
    act = edit.put(district, "same_as", [{"one": HIGH, "other": LOW}]).act
    assert owners(district) == {LOW}
    assert same.hidden(district.db) == {HIGH}
    history.undo(district, act)
    assert owners(district) == {LOW, HIGH}
    assert offices.digests(district).keys() == before.keys()
    assert offices.clean(three.all)


def test_offices_agree_whatever_comes_first_and_a_late_child_stands_there_too(three: Offices):
    two_plans(three)
    edit.put(three.district, "same_as", [{"one": LOW, "other": HIGH}])
    edit.create(three.laptop, "project", plan=HIGH, title="มาทีหลัง")
    three.settle(2)
    for workspace in three.all:
        assert owners(workspace) == {LOW}
        assert len(workspace.every(Project)) == 3
        assert offices.digests(workspace) == offices.digests(three.district)
    rebuild(three.province.db)
    assert owners(three.province) == {LOW}
    assert offices.clean(three.all)


def test_three_that_are_one_stand_under_the_lowest(three: Offices):
    two_plans(three)
    third = "0190aaaa-0000-7000-8000-00000000000c"
    offices.a_project(three.district, plan=third, id="p-third")
    edit.put(three.district, "same_as", [{"one": HIGH, "other": third}])
    assert owners(three.district) == {LOW, HIGH}
    edit.put(three.district, "same_as", [{"one": LOW, "other": third}])
    assert owners(three.district) == {LOW}
    edit.remove(three.district, "same_as", [edit.put(three.district, "same_as", [{"one": LOW, "other": third}]).ids[0]])
    assert owners(three.district) == {LOW, HIGH}


def test_a_pair_of_a_neighbour_joins_nothing_here(tmp_path: Path):
    province, neighbour = offices.province(tmp_path / "50"), offices.district(tmp_path / "5019", code="5019")
    district = offices.district(tmp_path / "5018")
    offices.trust(province, neighbour, district)
    offices.trust(neighbour, province)
    offices.trust(district, province)
    offices.a_village(district, VILLAGE)
    offices.a_project(district, plan=LOW, id="p-low")
    offices.a_project(district, plan=HIGH, id="p-high")
    edit.put(neighbour, "same_as", [{"one": LOW, "other": HIGH}])
    made = offices.Offices(tmp_path, province, district, neighbour)
    made.carry(district, province)
    made.carry(neighbour, province)
    assert owners(province) == {LOW, HIGH}
    edit.put(province, "same_as", [{"one": LOW, "other": HIGH}], scope="50")
    assert owners(province) == {LOW}
    assert offices.clean(made.all)
    made.close()


def test_a_pair_that_was_set_aside_with_its_file_joins_nothing(three: Offices):
    two_plans(three)
    three.settle(1)
    edit.put(three.laptop, "same_as", [{"one": LOW, "other": HIGH}])
    bundle = three.carry(three.laptop, three.district).bundle
    assert owners(three.district) == {LOW}
    undoing.undo_import(three.district, bundle)
    assert owners(three.district) == {LOW, HIGH}
    assert offices.clean([three.district])


def test_a_pair_and_an_edit_of_a_child_in_one_file_leave_the_child_where_it_belongs(three: Offices):
    two_plans(three)
    three.settle(1)
    edit.put(three.laptop, "project", [{"id": "p-high", "title": "แก้ชื่อ"}])
    edit.put(three.laptop, "same_as", [{"one": LOW, "other": HIGH}])
    three.carry(three.laptop, three.district)
    assert owners(three.district) == {LOW}
    assert offices.clean([three.district])
