"""An LAO's plan in the layout of form ผ.02: every project once, the form's own rows accounted for, corrections kept."""

from datetime import date
from pathlib import Path

import pytest

from desktop.domain.areas import Lao
from desktop.domain.lao_plan import LaoPlan, LaoProject
from desktop.planning import edit, office, rights
from desktop.planning.load.lao_faults import LaoMeantError, LaoNotNamedError, LaoNotOursError
from desktop.planning.loading import load
from desktop.store import reference
from tests.planning.load_books import MESSY, OMKOI, book, district

FORM = "lao-plan-pho02.xlsx"
HEADER = [
    ["ที่", "โครงการ", "วัตถุประสงค์", "เป้าหมาย\n(ผลผลิตของโครงการ)", "งบประมาณและที่มา", None, "หน่วยงานรับผิดชอบ", "หมายเหตุ"],
    [None, None, None, None, "2559\n(บาท)", "2560\n(บาท)", None, None],
]
TITLE = "อบต.อมก๋อย อำเภออมก๋อย จังหวัดเชียงใหม่"


def line(number=1, title="ซ่อมฝายน้ำล้น หมู่ที่ 4 บ้านตุงลอย", first=1000, second="-", note=None):
    return [number, title, "เพื่อแก้ไขปัญหา", "1 แห่ง", first, second, "กองช่าง", note]


def block(*lines, strategy="ยุทธศาสตร์ที่ 1 การพัฒนาด้านโครงสร้างพื้นฐาน", said=None):
    total = len(lines) if said is None else said
    return [[strategy], *HEADER, *lines, [None, f"รวม {total} โครงการ"], []]


def form(path: Path, *blocks, title=TITLE, years="แผนพัฒนาสามปี (พ.ศ. ๒๕๕๙ - ๒๕๖๑)") -> Path:
    head = [["รายละเอียดโครงการพัฒนา"], [years], [title], []]
    return book(path / "pho02.xlsx", **{"ผ.02": [*head, *(row for rows in blocks for row in rows)]})


def counts(report):
    return report.created, report.updated, report.unchanged, report.rejected


@pytest.fixture
def workspace(tmp_path):
    return district(tmp_path / "home")


@pytest.mark.parametrize(
    ("folder", "satang", "lao"), [(OMKOI, 13_599_800_000, "อมก๋อย"), (MESSY, 7_513_600_000, "ปางหมู")]
)
def test_every_project_of_the_sample_is_created_once(tmp_path, folder, satang, lao):
    workspace = district(tmp_path / "home", folder.name[:4])
    report = load(workspace, "lao-plan", folder / FORM)
    assert (report.read, counts(report), report.unread, report.cycle) == (52, (52, 0, 0, 0), [], 2559)
    (plan,) = workspace.every(LaoPlan)
    assert (plan.from_year, plan.to_year, plan.edition, plan.status) == (2559, 2561, "first", "received")
    assert plan.received_on == date.today().isoformat(), "who has the file has the plan"
    assert workspace.get(Lao, plan.lao).name == lao
    projects = workspace.every(LaoProject)
    assert sum(sum(project.budget.values()) for project in projects) == satang
    assert {project.plan for project in projects} == {plan.id}
    again = load(workspace, "lao-plan", folder / FORM)
    assert (counts(again), again.act, dict(again.also)) == ((0, 0, 52, 0), "", {})


def test_rows_of_the_form_itself_are_left_out_with_a_reason(tmp_path):
    workspace = district(tmp_path / "home")
    report = load(workspace, "lao-plan", OMKOI / FORM)
    kinds = [(left.value[:5], left.reason) for left in report.left_out]
    assert (sum(v.startswith("รวม") for v, _ in kinds), sum(v.startswith("ยุทธ") for v, _ in kinds)) == (10, 9)
    assert len(report.left_out) == 10 + 9 + 18  # sums, headings, header rows again
    assert all(reason for _, reason in kinds)


def test_a_project_keeps_what_its_line_and_heading_say(workspace, tmp_path):
    said = line(3, "ขุดสระ หมู่ที่ 4 บ้านตุงลอย ตำบลอมก๋อย", 0.5, "1,200,000.-", "เกินศักยภาพ")
    load(workspace, "lao-plan", form(tmp_path, block(said, strategy="ยุทธศาสตร์ที่ 2 การพัฒนาแหล่งน้ำ")))
    (project,) = workspace.every(LaoProject)
    assert project.budget == {"2559": 50, "2560": 120_000_000}
    assert (project.number, project.agency, project.beyond) == (3, "กองช่าง", "lao")
    assert project.strategy == "ยุทธศาสตร์ที่ 2 การพัฒนาแหล่งน้ำ"
    assert (project.tambon, project.village) == ("501801", "50180104")


def test_a_place_that_the_words_do_not_fix_stays_empty(workspace, tmp_path):
    twice = line(1, "อบรม หมู่ที่ 1 บ้านหลวง")  # อมก๋อย has none; ยางเปียง and แม่ตื่น have one each
    load(workspace, "lao-plan", form(tmp_path, block(twice)))
    (project,) = workspace.every(LaoProject)
    assert project.village is None
    assert project.tambon is None


def test_a_sum_that_disagrees_with_its_rows_says_so(workspace, tmp_path):
    report = load(workspace, "lao-plan", form(tmp_path, block(line(), said=4)))
    (total,) = [left for left in report.left_out if left.value.startswith("รวม")]
    assert "4" in total.reason and "1" in total.reason
    assert report.created == 1


def test_a_grand_total_below_the_last_block_agrees(workspace, tmp_path):
    blocks = [block(line(1, "ก่อสร้างฝาย")), block(line(1, "ขุดสระ"), strategy="ยุทธศาสตร์ที่ 2 น้ำ")]
    grand = [[None, "รวมทั้งสิ้น 2 โครงการ", None, None, 2000, "-", None, None]]
    report = load(workspace, "lao-plan", form(tmp_path, *blocks, grand))
    reasons = {left.reason for left in report.left_out if left.value.startswith("รวม")}
    assert len(reasons) == 1  # all three are plain rows of totals


def test_a_block_may_order_its_columns_anew(workspace, tmp_path):
    other = [["ที่", "โครงการ", "งบประมาณ", None], [None, None, "2559 (บาท)", "2560 (บาท)"], [1, "ขุดสระ", 700, 800]]
    load(workspace, "lao-plan", form(tmp_path, block(line()), other))
    assert workspace.every(LaoProject, "title = 'ขุดสระ'")[0].budget == {"2559": 70_000, "2560": 80_000}


def test_a_row_without_title_is_rejected_with_its_cell(workspace, tmp_path):
    report = load(workspace, "lao-plan", form(tmp_path, block(line(title=None), line(2, first="ราว ๆ แสน"))))
    assert counts(report) == (0, 0, 0, 2)
    assert [rejection.cell for rejection in report.rejections] == ["B8", "E9"]


def test_a_correction_is_kept_and_what_both_changed_is_listed(workspace, tmp_path):
    load(workspace, "lao-plan", form(tmp_path, block(line())))
    (project,) = workspace.every(LaoProject)
    edit.put(workspace, "lao_project", [{"id": project.id, "budget": {"2559": 7}, "beyond": "lao"}])
    assert counts(load(workspace, "lao-plan", form(tmp_path, block(line())))) == (0, 0, 1, 0)
    report = load(workspace, "lao-plan", form(tmp_path, block(line(first=2000))))
    assert [(listed.cell, listed.here, listed.file) for listed in report.listed] == [("E8", 7, 200_000)]
    kept = workspace.get(LaoProject, project.id)
    assert (kept.budget, kept.beyond) == ({"2559": 7, "2560": 0}, "lao")


def test_a_project_gone_from_the_file_is_listed_and_kept(workspace, tmp_path):
    load(workspace, "lao-plan", form(tmp_path, block(line(1, "ก่อสร้างฝาย"), line(2, "ขุดสระ"))))
    report = load(workspace, "lao-plan", form(tmp_path, block(line(2, "ขุดสระ"))))
    assert [absent.title for absent in report.absent] == ["ก่อสร้างฝาย"]
    assert len(workspace.every(LaoProject)) == 2


def test_equal_titles_are_projects_of_their_own(workspace, tmp_path):
    file = form(tmp_path, block(line(1, "ซ่อมถนน"), line(2, "ซ่อมถนน")))
    assert load(workspace, "lao-plan", file).created == 2
    assert load(workspace, "lao-plan", file).unchanged == 2


def test_an_added_edition_is_a_plan_of_its_own(workspace, tmp_path):
    load(workspace, "lao-plan", form(tmp_path, block(line())))
    years = "แผนพัฒนาสามปี (พ.ศ. 2559 - 2561) เพิ่มเติม ครั้งที่ 2/2559"
    load(workspace, "lao-plan", form(tmp_path, block(line()), years=years))
    editions = {(plan.edition, plan.edition_number) for plan in workspace.every(LaoPlan)}
    assert editions == {("first", None), ("added", "2/2559")}
    assert len(workspace.every(LaoProject)) == 2


def test_the_plan_that_was_expected_here_takes_the_file(workspace, tmp_path):
    lao = reference.lao_by_name("5018", "อบต.อมก๋อย")
    edit.put(workspace, "lao", [{"id": lao.id, "type": lao.type, "name": lao.name, "district": "5018"}])
    waiting = edit.create(workspace, "lao_plan", lao=lao.id, cycle=2559, status="expected")
    for _ in range(2):
        load(workspace, "lao-plan", form(tmp_path, block(line())))
    (plan,) = workspace.every(LaoPlan)
    assert (plan.id, plan.status, plan.to_year) == (waiting, "received", 2561)


@pytest.mark.parametrize(
    ("title", "error"),
    [
        ("แผนของเรา", LaoNotNamedError),
        ("อบต.อมกอย อำเภออมก๋อย จังหวัดเชียงใหม่", LaoMeantError),
        ("อบต.ท่าเดื่อ อำเภอดอยเต่า จังหวัดเชียงใหม่", LaoNotOursError),
        ("อบต.ปางหมู อำเภอเมืองแม่ฮ่องสอน จังหวัดแม่ฮ่องสอน", LaoNotOursError),
    ],
)
def test_a_file_that_is_no_plan_of_an_lao_of_ours_is_refused(workspace, tmp_path, title, error):
    with pytest.raises(error):
        load(workspace, "lao-plan", form(tmp_path, block(line()), title=title))
    assert workspace.every(LaoPlan) == []


def test_a_province_does_not_load_the_plan_of_an_lao(tmp_path):
    province = office.init(tmp_path / "p", office="50", kind="province", name="จังหวัดเชียงใหม่", person="ก")
    with pytest.raises(rights.NotOursToWriteError):
        load(province, "lao-plan", OMKOI / FORM)
