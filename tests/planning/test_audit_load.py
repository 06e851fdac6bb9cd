"""Workbooks give every field that offices write of problems and projects, each title its own."""

import pytest

from desktop.domain.village import Problem, Project
from desktop.planning.loading import load
from tests.planning import load_books

MORE = {
    "เป้าหมาย (ผลผลิต)": "กว้าง 4 ม. ยาว 310 ม.", "ตัวชี้วัด (KPI)": "ร้อยละ 80", "ผลที่คาดว่าจะได้รับ": "เดินทางสะดวก",
    "ผู้ได้รับประโยชน์ (คน)": 120, "สถานที่ดำเนินการ": "สายหน้าวัด", "แหล่งงบประมาณ": "อบต. 70%", "หน่วยงานสนับสนุน": "ทางหลวง",
}  # fmt: skip


@pytest.fixture
def ws(tmp_path):
    opened = load_books.district(tmp_path / "home")
    yield opened
    opened.close()


def sheets(problems, projects):
    return {"ปัญหา": problems, "โครงการ": projects}


def test_what_a_workbook_says_of_target_result_place_and_money_is_kept(ws, tmp_path):
    titles = (*load_books.PROJECTS, *MORE)
    row = (*load_books.project(), *MORE.values())
    path = load_books.book(tmp_path / "แผน.xlsx", **sheets([load_books.PROBLEMS, load_books.problem()], [titles, row]))
    assert load(ws, "plans", path).rejections == []
    (one,) = ws.every(Project)
    assert (one.target, one.indicator, one.outcome, one.beneficiaries, one.location, one.funds, one.partners) == tuple(
        MORE.values()
    )


@pytest.mark.parametrize("both", [True, False])
def test_the_way_to_solve_it_is_its_own_field_beside_the_need_and_the_need_without_it(ws, tmp_path, both):
    titles = list(load_books.PROBLEMS)
    values = list(load_books.problem(1, {"ความต้องการ": "น้ำดื่ม"}))
    at = titles.index("ความต้องการ")
    if both:
        titles.append("แนวทางแก้ไข")
        values.append("ขุดลอก")
    else:
        titles[at] = "แนวทางแก้ไข"
    path = load_books.book(
        tmp_path / "แผน.xlsx", **sheets([titles, values], [load_books.PROJECTS, load_books.project()])
    )
    load(ws, "plans", path)
    (one,) = ws.every(Problem)
    assert (one.need, one.solution) == (values[at], "ขุดลอก" if both else None)
