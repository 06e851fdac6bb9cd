"""A new provincial framework reaches a district, which re-maps its own work; two computers fill in one indicator."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.domain.district_plan import Indicator
from desktop.planning import alignment, district_plan, edit, frameworks, history, remapping
from desktop.planning.loading import load
from tests import offices
from tests.offices import Offices
from tests.planning.load_books import book

HEADER = ["รหัส", "ชื่อยุทธศาสตร์", "ตัวชี้วัด", "หน่วยนับ", "ค่าฐาน", "เป้าหมาย 2559"]
TITLE = "กรอบยุทธศาสตร์การพัฒนาจังหวัดเชียงใหม่ พ.ศ. 2557 - 2560"


@pytest.fixture
def three(tmp_path: Path) -> Iterator[Offices]:
    made = offices.offices(tmp_path)
    yield made
    made.close()


def framework(folder: Path, edition: str, *rows: list[object]) -> Path:
    return book(folder / f"framework{len(edition)}.xlsx", กรอบ=[[TITLE + edition], HEADER, *rows])


def test_a_new_edition_is_a_task_of_the_district_whose_work_points_to_the_old_one(
    three: Offices, tmp_path: Path
) -> None:
    first = framework(tmp_path, "", ["1", "แหล่งน้ำ", "ครัวเรือนที่มีน้ำ", "ร้อยละ", 62, 70], ["2", "เศรษฐกิจฐานราก"])
    load(three.province, "framework", first)
    three.settle(1)
    old = next(node.id for node in alignment.provincial(three.district, 2559) if node.code == "2")
    plan = district_plan.open_plan(three.district, 2559)
    district_plan.add_strategy(three.district, plan, "อาชีพ", provincial=[old])
    load(three.province, "framework", framework(tmp_path, " ฉบับที่ 2", ["1", "แหล่งน้ำ"], ["5", "เศรษฐกิจสร้างสรรค์"]))
    three.settle(1)

    assert [one.status for one in frameworks.editions(three.district)] == ["published", "superseded"]
    assert remapping.waiting(three.district) == 1
    (task,) = remapping.unmapped(three.district)
    new = next(offer.strategy for offer in remapping.candidates(three.district, task) if offer.code == "5")
    remapping.map_to(three.district, task.old, task.framework, [new])
    three.settle(1)

    assert remapping.waiting(three.district) == 0
    assert [(row.ours, row.new) for row in frameworks.mapped(three.laptop) if row.code == "2"] == [
        (True, ("5 เศรษฐกิจสร้างสรรค์",))
    ]


def test_two_computers_that_fill_in_different_years_agree_and_only_the_same_year_is_in_conflict(three: Offices) -> None:
    plan = district_plan.open_plan(three.district, 2559)
    strategy = district_plan.add_strategy(three.district, plan, "เส้นทาง")
    record = district_plan.add_indicator(three.district, strategy, "ถนน", unit="กม.", targets={"2559": "10"})
    three.settle(1)

    edit.put(three.district, "indicator", [{"id": record, "targets": {"2560": "20"}}])
    edit.put(three.laptop, "indicator", [{"id": record, "targets": {"2561": "30"}}])
    three.settle(1)
    assert not history.conflicts(three.district)
    assert three.district.get(Indicator, record).targets == {"2559": "10", "2560": "20", "2561": "30"}

    edit.put(three.district, "indicator", [{"id": record, "targets": {"2560": "21"}}])
    edit.put(three.laptop, "indicator", [{"id": record, "targets": {"2560": "22"}}])
    three.settle(1)
    assert len(history.conflicts(three.district)) == 1
    assert offices.digests(three.district) == offices.digests(three.laptop)
