"""The district's development plan on paper: vision, strategies, indicators, needs counted once, the screen's matrix."""

import pytest
from msgspec.structs import replace

from desktop.domain.district_plan import DistrictPlan
from desktop.domain.money import baht
from desktop.gui import printing
from desktop.planning import alignment, district_plan, edit, locks, needs_plan, reporting
from desktop.planning.reporting import development
from desktop.planning.reporting.asked import Asked, NothingToReportError
from tests.planning.needs_offices import CYCLE, district
from tests.planning.year_offices import needs, node


@pytest.fixture
def ws(tmp_path):
    opened = district(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def plan(ws):
    """Two strategies: roads by their dimension and the pond by name, the road also by name of the second one."""
    road, pond, _training = needs(ws)
    top = node(ws, "1", "เมืองน่าอยู่")
    made = district_plan.open_plan(ws, CYCLE)
    edit.put(ws, "district_plan", [{"id": made, "vision": "อมก๋อยน่าอยู่", "strengths": "ป่าต้นน้ำ"}])
    roads = district_plan.add_strategy(
        ws, made, "ถนนถึงทุกบ้าน", provincial=[top], dimensions=["infrastructure"], projects="ถนนสายหลัก"
    )
    district_plan.add_strategy(ws, made, "น้ำพอใช้", needs=[pond, road])
    district_plan.add_indicator(
        ws, roads, "หมู่บ้านที่มีถนน", unit="ร้อยละ", baseline="50", baseline_year=2557, direction="up", agency="อบต.",
        targets={"2559": "62", "2560": "75.5"},
    )  # fmt: skip
    return made


def built(ws, **asked):
    return development.build(ws, Asked(**asked))


def section(document, title):
    return next(table for table in document.tables if table.title.partition(". ")[2].startswith(title))


def test_vision_strategies_and_indicators_stand_as_they_were_entered(ws, plan):
    document = built(ws)

    assert document.title == ("แผนพัฒนาอำเภออมก๋อย", "จังหวัดเชียงใหม่ พ.ศ. 2559–2560")
    assert ("วิสัยทัศน์", "อมก๋อยน่าอยู่") in section(document, "วิสัยทัศน์").rows
    assert section(document, "ประเด็นการพัฒนา").rows[0] == (
        1, "ถนนถึงทุกบ้าน", "", "", "", "ถนนสายหลัก", "1 เมืองน่าอยู่", "โครงสร้างพื้นฐาน"
    )  # fmt: skip
    assert section(document, "ตัวชี้วัด").rows == (
        (1, "หมู่บ้านที่มีถนน", "ร้อยละ", "50 (2557)", "62", "75.5", "ยิ่งมากยิ่งดี", "", "อบต."),
    )


def test_a_need_counts_once_whatever_number_of_strategies_answers_it(ws, plan):
    document = built(ws)
    listed = document.tables[document.main]

    assert [row[1:3] for row in listed.rows] == [("ถนน", "2"), ("สระ", "2")]
    assert listed.totals[-1] == 150_00 == sum(row[-1] for row in listed.rows)
    assert "เชื่อมโยงแล้ว 2 จาก 3 รายการ" in document.closing[1]

    item = needs_plan.items(ws, needs_plan.current(ws, CYCLE).id)[0].item
    first = district_plan.strategies(ws, plan)[0]
    edit.put(ws, "needs_item", [{"id": item, "strategy": first.provincial[0]}])
    assert built(ws).tables[document.main].rows[0][2] == "1"


def test_the_matrix_is_that_of_the_screen(ws, plan):
    shown, found = section(built(ws), "ความสอดคล้อง"), alignment.matrix(ws, CYCLE)

    assert [row[0] for row in shown.rows] == ["1 เมืองน่าอยู่", "ยังไม่มียุทธศาสตร์รองรับ"]
    for row, line in zip(shown.rows, found.rows, strict=False):
        assert row[-1] == f"{line.whole.items}\n{baht(line.whole.total)}"
    assert shown.totals[-1] == f"{found.whole.items}\n{baht(found.whole.total)}" == "3\n157"


def test_it_is_a_draft_until_the_plan_is_approved(ws, plan, monkeypatch):
    marks = {}
    for status in ("draft", "framework_sent", "approved", "promulgated"):
        known = replace(ws.get(DistrictPlan, plan), status=status)
        monkeypatch.setattr(development, "latest", lambda *_asked, known=known: known)
        marks[status] = built(ws).mark

    assert marks == {"draft": "ร่าง", "framework_sent": "ร่าง", "approved": "", "promulgated": ""}
    assert locks.is_open(ws.get(DistrictPlan, plan))


def test_a_plan_for_two_years_is_found_by_both(ws, plan):
    assert built(ws, cycle=CYCLE + 1).title[1].endswith("2559–2560")
    with pytest.raises(NothingToReportError):
        built(ws, cycle=CYCLE + 2)


def test_an_empty_plan_still_has_its_paper_in_every_format(ws, tmp_path):
    district_plan.open_plan(ws, CYCLE)

    for ending in ("xlsx", "docx", "csv", "pdf"):
        made = reporting.make(ws, "district-plan", tmp_path / f"plan.{ending}", CYCLE, pdf=printing.pdf)
        assert made.stat().st_size > 0
