"""The annual action plan on paper: funded projects, their months as bars, and sums by origin as the screen has them."""

import re

import openpyxl
import pytest

from desktop.planning import action_plan, edit, reporting
from desktop.planning.reporting import action_plan as report
from desktop.planning.reporting.asked import Asked
from desktop.reports import write
from desktop.reports.page import lay_out
from tests.planning.needs_offices import CYCLE, district
from tests.planning.year_offices import needs


@pytest.fixture
def ws(tmp_path):
    opened = district(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def plan(ws):
    """Two projects of the district, one of an LAO, one cancelled; the first answers a need and runs three months."""
    made = action_plan.open_plan(ws, CYCLE)
    (road, _pond, _training) = needs(ws)
    first = action_plan.add_item(ws, made, "ถนน คสล.", agency="ที่ทำการปกครอง", fund="province", amount=1_000_00)
    action_plan.add_item(ws, made, "ฝาย", agency="เกษตร", fund="function", amount=50_25)
    action_plan.add_item(ws, made, "ลานกีฬา", origin="lao", agency="อบต.", fund="lao", amount=7_00)
    gone = action_plan.add_item(ws, made, "ที่เลิกแล้ว", agency="อบต.", fund="lao", amount=9_00)
    edit.put(ws, "action_item", [{"id": gone, "status": "cancelled"}])
    action_plan.set_months(ws, first, ["10", "11", "1"])
    action_plan.link_needs(ws, first, [road])
    edit.put(ws, "action_item", [{"id": first, "quarter_1": 400_00, "quarter_2": 600_00}])
    action_plan.report_progress(ws, first, date="2015-12-01", percent="40", disbursed=350_00)
    return made


def built(ws):
    return report.build(ws, Asked())


def test_every_project_that_counts_stands_with_its_months_and_the_need_it_answers(ws, plan):
    listed = built(ws).tables[0]

    assert [row[1] for row in listed.rows] == ["ถนน คสล.", "ฝาย", "ลานกีฬา"]
    assert listed.rows[0][7:19] == ("x", "x", None, "x", *[None] * 8)
    assert listed.rows[0][-1] == "ถนน" and listed.rows[1][-1] == "-"
    months = [(column.group, column.title) for column in listed.columns[7:19]]
    assert months[0] == ("2558", "ต.ค.") and months[3] == ("2559", "ม.ค.") and months[-1] == ("2559", "ก.ย.")


def test_its_sums_by_origin_are_those_of_the_screen(ws, plan):
    document, sums = built(ws), action_plan.sums(action_plan.rows(ws, plan))
    origins = document.tables[1]

    assert document.tables[0].totals[5] == sums.total == 1_057_25
    assert origins.rows == (
        ("อำเภอ", *sums.by_origin["district"], 400_00, 600_00, 0, 0, 350_00),
        ("อปท.", *sums.by_origin["lao"], 0, 0, 0, 0, 0),
    )
    assert origins.totals == ("รวม", sums.items, sums.total, 400_00, 600_00, 0, 0, sums.disbursed)
    assert document.closing[1] == "มีโครงการที่ยกเลิก 1 โครงการ ไม่รวมในแผน"


def test_the_months_are_filled_in_every_format(ws, plan, tmp_path):
    document = built(ws)

    assert lay_out(document).html.count('<td bgcolor="#6b7280">') == 3
    book = openpyxl.load_workbook(write(document, tmp_path / "plan.xlsx"))
    filled = [cell for row in book.worksheets[0].iter_rows() for cell in row if cell.fill.fgColor.rgb == "FF6B7280"]
    assert len(filled) == 3
    import docx

    xml = docx.Document(str(write(document, tmp_path / "plan.docx"))).tables[0]._tbl.xml
    assert len(re.findall('w:fill="6B7280"', xml)) == 3
    assert write(document, tmp_path / "plan.csv").read_text("utf-8-sig").splitlines()[1].count("x") == 3


def test_it_is_a_draft_until_approved_and_again_while_it_is_revised(ws, plan):
    assert built(ws).mark == "ร่าง"
    marks = []
    for status in ("approved", "promulgated", "revised"):
        reasons = dict.fromkeys(("R19", "R20", "REQUIRED"), "ทดสอบ")
        edit.put(ws, "action_plan", [{"id": plan, "status": status, "waive": reasons}])
        marks.append(built(ws).mark)

    assert marks == ["", "", "ร่าง"]


def test_a_plan_without_projects_still_has_its_paper(ws, tmp_path):
    action_plan.open_plan(ws, CYCLE)

    assert built(ws).closing == ("ยังไม่มีโครงการในแผน",)
    assert reporting.make(ws, "action-plan", tmp_path / "plan.docx", CYCLE).stat().st_size > 0
