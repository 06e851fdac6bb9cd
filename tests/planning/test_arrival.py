"""Each document says whether the other office has it: by what that office says of itself, never by hope."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from desktop.planning import edit, exchange, receipts, village_plan
from desktop.planning.arrival import CONFIRMED, EARLIER, IN_FILE, NO_FILE, arrival, arrivals
from desktop.planning.workspace import Workspace
from tests import offices
from tests.offices import MEMORY, PLAN, PROJECT, VILLAGE, Offices

OTHER = "0190aaaa-0000-7000-8000-00000000000e"


@pytest.fixture
def three() -> Iterator[Offices]:
    with TemporaryDirectory(dir=MEMORY) as folder:
        made = offices.offices(Path(folder))
        offices.a_village(made.district)
        offices.a_project(made.district)
        yield made
        made.close()


def state(three: Offices, plan: str = PLAN, office: str = "") -> str:
    return arrival(three.district, "village_plan", plan, office).state


def test_a_plan_is_in_no_file_then_in_one_then_received_then_changed_since(three: Offices):
    assert state(three) == NO_FILE
    path = three.send(three.district, three.province)
    found = arrival(three.district, "village_plan", PLAN)
    assert found.state == IN_FILE and found.words.startswith("ทำไฟล์แล้ว") and "ยังไม่ทราบว่าถึง" in found.words
    exchange.receive(three.province, [path])
    assert state(three) == IN_FILE
    three.carry(three.province, three.district)
    found = arrival(three.district, "village_plan", PLAN)
    assert found.state == CONFIRMED and found.words.startswith("จังหวัดเชียงใหม่รับแล้ว ")
    edit.put(three.district, "project", [{"id": PROJECT, "title": "แก้ไขแล้ว"}])
    assert state(three) == EARLIER
    three.send(three.district, three.province)
    assert state(three) == IN_FILE


def test_each_of_many_plans_is_told_by_its_own_changes_and_each_office_by_its_own_receipts(three: Offices):
    three.carry(three.district, three.province)
    three.carry(three.province, three.district)
    edit.put(three.district, "village_plan", [{"id": OTHER, "village": VILLAGE[:6] + "03", "cycle": 2559}])
    found = arrivals(three.district, "village_plan", [PLAN, OTHER])
    assert (found[PLAN].state, found[OTHER].state) == (CONFIRMED, NO_FILE)
    assert state(three, office="5018") == NO_FILE
    assert arrival(three.laptop, "village_plan", PLAN).office == "5018"


def test_a_lost_receipt_is_made_good_by_the_next_file_of_theirs(three: Offices):
    three.carry(three.district, three.province)
    three.send(three.province, three.district)
    assert state(three) == IN_FILE
    edit.create(three.province, "strategy", code="1", title="ใหม่", scope="50")
    three.carry(three.province, three.district)
    assert state(three) == CONFIRMED


def test_a_reader_set_back_to_an_older_state_no_longer_counts_as_having_it(three: Offices, tmp_path: Path):
    home = three.province.home
    three.province.close()
    shutil.copytree(home, tmp_path / "old")
    three.province = Workspace.open(home)
    three.carry(three.district, three.province)
    three.carry(three.province, three.district)
    assert state(three) == CONFIRMED
    with Workspace.open(tmp_path / "old") as old:
        exchange.export(old, tmp_path / "old.amphoe", "5018/ที่ทำการ")
    exchange.receive(three.district, [tmp_path / "old.amphoe"])
    assert state(three) == IN_FILE
    three.carry(three.district, three.province)
    three.carry(three.province, three.district)
    assert state(three) == CONFIRMED


def test_what_a_receipt_says_of_another_kind_of_thing_is_not_believed(three: Offices):
    sent = three.carry(three.district, three.province)
    three.carry(three.province, three.district)
    (told,) = receipts.of_bundle(three.district, sent.bundle)
    assert "1 แผน 100,000 บาท" in told.words
    odd = receipts.Told(bundle="b", office="50", replica="r", on="2015-10-03", have={}, counts={"now": [1], "money": 7})
    assert odd.words == "จังหวัดเชียงใหม่รับแล้ว 3 ต.ค. 2558"


def test_the_list_of_plans_says_of_each_whether_the_office_above_has_it(three: Offices):
    def shown(workspace: Workspace) -> dict[str, str]:
        return {row.plan: row.arrival.short for row in village_plan.plans(workspace, 2559) if row.arrival}

    three.carry(three.district, three.province)
    three.carry(three.province, three.district)
    assert shown(three.district) == {}, "a draft that went along in a file was not sent"
    waive = dict.fromkeys(("R02", "R05", "R06", "R07", "R08", "R10", "REQUIRED"), "ทดสอบ")
    edit.put(three.district, "village_plan", [{"id": PLAN, "status": "submitted", "waive": waive}])
    three.carry(three.district, three.province)
    three.carry(three.province, three.district)
    assert shown(three.district)[PLAN].startswith("รับแล้ว ")
    assert shown(three.province) == {}
