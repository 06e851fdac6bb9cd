"""One id that two offices gave to things of two kinds: both are kept apart, everywhere alike (design: six words)."""

from pathlib import Path

import pytest

from desktop.domain.village import Problem, Project
from desktop.planning import edit, exchange
from desktop.store import journal
from desktop.store.journal import RecordKindError
from tests import offices
from tests.offices import PLAN, Offices

THING = "0190aaaa-0000-7000-8000-0000000000ff"


def test_both_are_kept_and_all_three_offices_agree(three: Offices):
    edit.put(three.district, "project", [{"id": THING, "plan": PLAN, "title": "ถนน"}])
    edit.put(three.laptop, "problem", [{"id": THING, "plan": PLAN, "problem": "ถนนขาด"}])
    three.settle()
    for workspace in three.all:
        assert workspace.get(Project, THING).title == "ถนน"
        assert workspace.get(Problem, THING).problem == "ถนนขาด"
    assert len({tuple(offices.digests(one).items()) for one in (three.district, three.laptop)}) == 1
    assert offices.digests(three.province)["5018"] == offices.digests(three.district)["5018"]
    assert offices.clean(three.all)


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_in_whichever_order_they_come(three: Offices, order: tuple[int, ...], tmp_path: Path):
    edit.put(three.district, "project", [{"id": THING, "plan": PLAN, "title": "ถนน"}])
    edit.put(three.laptop, "problem", [{"id": THING, "plan": PLAN, "problem": "ถนนขาด"}])
    files = [tmp_path / "1.amphoe", tmp_path / "2.amphoe"]
    exchange.export(three.district, files[0], "50", plain=True)
    exchange.export(three.laptop, files[1], "50", plain=True, full=True)
    for number in order:
        assert exchange.receive(three.province, [files[number]])[0].state == exchange.APPLIED
    edit.put(three.district, "project", [{"id": THING, "title": "ถนนคอนกรีต"}])
    three.carry(three.district, three.province)
    assert three.province.get(Project, THING).title == "ถนนคอนกรีต"
    assert three.province.get(Problem, THING).problem == "ถนนขาด"
    assert offices.clean([three.province])


def test_each_is_worked_on_by_its_own_kind(three: Offices):
    edit.put(three.district, "project", [{"id": THING, "plan": PLAN, "title": "ถนน"}])
    edit.put(three.laptop, "problem", [{"id": THING, "plan": PLAN, "problem": "ถนนขาด"}])
    three.settle()
    assert edit.put(three.district, "project", [{"id": THING, "title": "ถนน"}]).unchanged == 1
    edit.remove(three.district, "problem", [THING])
    three.settle(1)
    for workspace in three.all:
        assert workspace.find(Problem, THING) is None
        assert workspace.get(Project, THING).title == "ถนน"
    assert offices.clean(three.all)


def test_one_computer_never_gives_one_id_to_two_kinds(three: Offices):
    with pytest.raises(RecordKindError), journal.act(three.district.db, "put") as act:
        act.set("problem", offices.PROJECT, "5018", {"problem": "x"})
