"""A cell that cannot be read rejects its row, with sheet, cell, value and reason; nothing is silently emptied."""

import pytest

from desktop import i18n
from desktop.domain.areas import Village
from desktop.domain.village import Problem, Project
from desktop.planning.loading import load
from tests.planning.load_books import PROJECTS, district, plans, problem, project, village, villages


@pytest.fixture
def workspace(tmp_path):
    return district(tmp_path / "home")


@pytest.fixture(autouse=True)
def english():
    i18n.use("en")


def rejection(workspace, file, table="plans"):
    report = load(workspace, table, file)
    assert report.read == report.created + report.updated + report.unchanged + report.rejected
    assert len(report.rejections) == report.rejected == 1
    return report.rejections[0]


@pytest.mark.parametrize(
    ("title", "value", "cell", "reason"),
    [
        ("งบประมาณ 2559 (บาท)", "ห้าแสน", "J2", "not an amount"),
        ("งบประมาณ 2560 (บาท)", "-500", "K2", "below zero"),
        ("งบประมาณ 2559 (บาท)", "1,2,3", "J2", "not an amount"),
        ("ปริมาณ", "หลายสาย", "H2", "not a number"),
        ("ลำดับความสำคัญ", "แรก", "C2", "not a whole number"),
        ("มิติ", "อวกาศ", "D2", "โครงสร้างพื้นฐาน"),
        ("ลักษณะการดำเนินการ", "จ้างเอกชน", "L2", "ทำเอง"),
        ("แก้ปัญหาลำดับที่", 7, "F2", "Problem 7"),
        ("แก้ปัญหาลำดับที่", "ข้อเจ็ด", "F2", "not a whole number"),
        ("โครงการ/กิจกรรม", None, "E2", "empty"),
        ("โครงการ/กิจกรรม", "ก" * 501, "E2", "500"),
        ("โครงการ/กิจกรรม", "#REF!", "E2", "no result"),
        ("งบประมาณ 2559 (บาท)", "=SUM(", "J2", "no result"),
        ("รหัสหมู่บ้าน", None, "A2", "empty"),
        ("รหัสหมู่บ้าน", "5018010", "A2", "8 digits"),
        ("รหัสหมู่บ้าน", "หมู่ 1", "A2", "8 digits"),
        ("รหัสหมู่บ้าน", "50170101", "A2", "another district"),
        ("รหัสหมู่บ้าน", "50180151", "A2", "50180101 บ้านหลิม-ดง"),
        ("หมู่บ้าน", "บ้านยางเปา", "B2", "50180102 บ้านยางเปา"),
    ],
)
def test_a_project_with_such_a_cell_is_rejected(workspace, title, value, cell, reason):
    found = rejection(workspace, plans(workspace.home, projects=[project(1, {title: value})]))
    assert (found.sheet, found.cell, found.row, found.column) == ("โครงการ", cell, 2, title)
    assert found.value.startswith(str(value or "")[:50])
    assert reason in found.reason
    assert workspace.every(Project) == []


@pytest.mark.parametrize(
    ("title", "value", "cell", "reason"),
    [
        ("วันที่จัดเวที", "31/2/2558", "J2", "not a date"),
        ("วันที่จัดเวที", "15/1/2015", "J2", "2558"),
        ("วันที่จัดเวที", 42019, "J2", "not a date"),
        ("คะแนนเสียง", "มาก", "I2", "not a whole number"),
        ("คะแนนเสียง", 1.5, "I2", "not a whole number"),
        ("ครัวเรือนที่เดือดร้อน", -3, "H2", "from 0"),
        ("ปัญหา", " ", "E2", "empty"),
    ],
)
def test_a_problem_with_such_a_cell_is_rejected(workspace, title, value, cell, reason):
    found = rejection(workspace, plans(workspace.home, problems=[problem(1, {title: value})]))
    assert (found.sheet, found.cell) == ("ปัญหาความต้องการ", cell)
    assert reason in found.reason
    assert workspace.every(Problem) == []


@pytest.mark.parametrize(
    ("title", "value", "cell", "reason"),
    [
        ("รหัสหมู่บ้าน", "50170101", "B2", "another district"),
        ("รหัสหมู่บ้าน", "50189901", "B2", "not a village code"),
        ("ตำบล", "ยางเปียง", "C2", "อมก๋อย"),
        ("หมู่ที่", "หนึ่ง", "D2", "not a whole number"),
        ("หมู่ที่", 0, "D2", "from 1"),
        ("ชื่อหมู่บ้าน", None, "E2", "empty"),
        ("อปท.", "สภาตำบล", "F2", "no LAO"),
        ("จำนวนครัวเรือน", "เยอะ", "G2", "not a whole number"),
        ("จำนวนครัวเรือน", 5001, "G2", "5000"),
    ],
)
def test_a_village_with_such_a_cell_is_rejected(workspace, title, value, cell, reason):
    found = rejection(workspace, villages(workspace.home, village({title: value})), "villages")
    assert (found.cell, found.column) == (cell, title)
    assert reason in found.reason
    assert workspace.every(Village) == []


def test_every_bad_cell_of_a_row_is_named_in_its_one_rejection(workspace, tmp_path):
    bad = {"มิติ": "อวกาศ", "งบประมาณ 2559 (บาท)": "มาก", "ปริมาณ": "?"}
    found = rejection(workspace, plans(tmp_path, projects=[project(1, bad)]))
    assert found.cell == "D2"
    assert "H2: " in found.reason and "J2: " in found.reason


def test_a_rejected_problem_rejects_the_projects_that_point_to_it(workspace, tmp_path):
    file = plans(
        tmp_path,
        problems=[problem(1, {"วันที่จัดเวที": "เมื่อวาน"})],
        projects=[project(1, {"แก้ปัญหาลำดับที่": 1}), project(2)],
    )
    report = load(workspace, "plans", file)
    assert [found.cell for found in report.rejections] == ["J2", "F2"]
    assert (report.created, report.rejected) == (1, 2)


def test_a_number_that_two_problems_bear_cannot_be_pointed_to(workspace, tmp_path):
    twice = [problem(1), problem(1, {"ปัญหา": "อีกปัญหา"})]
    report = load(workspace, "plans", plans(tmp_path, problems=twice, projects=[project(1, {"แก้ปัญหาลำดับที่": 1})]))
    assert (report.created, report.rejected) == (2, 1)
    assert "number 1" in report.rejections[0].reason


def test_a_village_that_stands_twice_with_other_values_is_rejected_once(workspace, tmp_path):
    found = rejection(workspace, villages(tmp_path, village(), village({"ประชากรชาย": 1})), "villages")
    assert found.cell == "B3"
    assert "row 2" in found.reason
    assert workspace.get(Village, "50180101").men == 152


def test_sums_notes_and_repeated_headers_are_rejected_as_what_they_are(workspace, tmp_path):
    blank = [None] * len(PROJECTS)
    total = ["รวมทั้งสิ้น", *blank[1:9], 78000]
    note = ["หมายเหตุ: ข้อมูล ณ ม.ค. 58"]
    report = load(workspace, "plans", plans(tmp_path, projects=[project(1), blank, total, PROJECTS, project(2), note]))
    assert (report.read, report.created, report.rejected) == (5, 2, 3)
    assert [(found.cell, found.value) for found in report.rejections] == [
        ("A4", "รวมทั้งสิ้น"), ("A5", "รหัสหมู่บ้าน"), ("A7", "หมายเหตุ: ข้อมูล ณ ม.ค. 58"),
    ]  # fmt: skip


def test_the_ids_of_equal_titles_stay_when_a_rejected_one_is_corrected(workspace, tmp_path):
    same = {"โครงการ/กิจกรรม": "ซ่อมถนน"}
    bad = project(1, {**same, "งบประมาณ 2559 (บาท)": "มาก"})
    load(workspace, "plans", plans(tmp_path, projects=[bad, project(2, same)]))
    (second,) = workspace.every(Project)
    report = load(workspace, "plans", plans(tmp_path, projects=[project(1, same), project(2, same)]))
    assert (report.created, report.unchanged) == (1, 1)
    assert workspace.get(Project, second.id).priority == 2


def test_reasons_are_in_the_language_of_the_reader(workspace, tmp_path):
    i18n.use("th")
    found = rejection(workspace, plans(tmp_path, projects=[project(1, {"รหัสหมู่บ้าน": "50170101"})]))
    assert "อยู่ในอำเภออื่น" in found.reason


@pytest.mark.parametrize("code", [50180101, 50180101.0, "๕๐๑๘๐๑๐๑", " 50180101 ", "5018 0101", "50-18-01-01"])
def test_a_village_code_is_read_however_it_was_typed(workspace, tmp_path, code):
    assert load(workspace, "plans", plans(tmp_path, projects=[project(1, {"รหัสหมู่บ้าน": code})])).created == 1


@pytest.mark.parametrize(
    ("title", "value", "field", "stored"),
    [
        ("ปริมาณ", "๑,๒๐๐.๕๐", "quantity", "1200.5"),
        ("ปริมาณ", 2.0, "quantity", "2"),
        ("ปริมาณ", "-", "quantity", None),
        ("มิติ", "ด้านสังคม", "dimension", "society"),
        ("มิติ", "ทรัพยากรธรรมชาติ  และสิ่งแวดล้อม", "dimension", "environment"),
        ("ลักษณะการดำเนินการ", "ขอรับ การสนับสนุน", "mode", "request"),
        ("งบประมาณ 2559 (บาท)", "1.5 ล้านบาท", "budget", {"2559": 150_000_000}),
        ("งบประมาณ 2559 (บาท)", 0, "budget", {"2559": 0}),
        ("งบประมาณ 2559 (บาท)", None, "budget", {}),
        ("หมู่บ้าน", "หลิม-ดง", "agency", "อบต.อมก๋อย"),
        ("หมู่บ้าน", "บ้านหลิมดง", "agency", "อบต.อมก๋อย"),
        ("แก้ปัญหาลำดับที่", "-", "problems", ()),
    ],
)
def test_what_people_write_for_a_value_is_understood(workspace, title, value, field, stored):
    load(workspace, "plans", plans(workspace.home, projects=[project(1, {title: value})]))
    assert getattr(workspace.every(Project)[0], field) == stored
