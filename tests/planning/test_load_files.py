"""Files as they come: codings, headers that are merged or stand lower, and all that is no workbook."""

import csv
import io
import zipfile
from datetime import datetime
from typing import Any

import openpyxl
import pytest

from desktop.domain.village import Forum, Problem, Project
from desktop.planning import office
from desktop.planning.load.refusals import (
    ColumnMissingError,
    ColumnTwiceError,
    CycleUnknownError,
    FileMissingError,
    NoTableError,
    NotAWorkbookError,
    OldWorkbookError,
    OtherTableError,
    ProtectedWorkbookError,
    TextCodingError,
    WorkbookDamagedError,
    WorkbookTooLargeError,
)
from desktop.planning.loading import UnknownTableError, load
from desktop.planning.rights import NotOursToWriteError
from tests.planning.load_books import (
    OMKOI,
    PROBLEMS,
    PROJECTS,
    VILLAGES,
    book,
    district,
    plans,
    problem,
    project,
    village,
    villages,
)


@pytest.fixture
def workspace(tmp_path):
    return district(tmp_path / "home")


def nothing_written(workspace):
    return workspace.db.execute("SELECT count(*) FROM record WHERE kind <> 'person'").fetchone()[0] == 0


def as_csv(rows, coding, delimiter=","):
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter).writerows(rows)
    return text.getvalue().encode(coding)


@pytest.mark.parametrize("coding", ["utf-8", "utf-8-sig", "cp874", "tis-620", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_csv_file_is_read_in_the_coding_it_has(workspace, tmp_path, coding, delimiter):
    file = tmp_path / "โครงการ.csv"
    file.write_bytes(
        as_csv([PROJECTS, project(1), project(2, {"งบประมาณ 2559 (บาท)": "1,200,000.-"})], coding, delimiter)
    )
    report = load(workspace, "plans", file)
    assert (report.created, report.rejected, report.cycle) == (2, 0, 2559)
    titles = {project.title: project.budget for project in workspace.every(Project)}
    assert titles == {"ถนน คสล. สายที่ 1": {"2559": 7_800_000}, "ถนน คสล. สายที่ 2": {"2559": 120_000_000}}


def test_a_register_saved_as_cp874_csv_is_read(workspace, tmp_path):
    file = tmp_path / "villages.csv"
    rows = openpyxl.load_workbook(OMKOI / "villages.xlsx").active.iter_rows(values_only=True)
    file.write_bytes(as_csv(rows, "cp874"))
    assert load(workspace, "villages", file).created == 95


def test_csv_and_workbook_of_the_same_rows_are_the_same_rows(workspace, tmp_path):
    load(workspace, "plans", plans(tmp_path, projects=[project(1)]))
    file = tmp_path / "again.csv"
    file.write_bytes(as_csv([PROJECTS, project(1)], "cp874"))
    assert load(workspace, "plans", file).unchanged == 1


def test_a_header_under_titles_and_blank_rows_is_found(workspace, tmp_path):
    rows = [["บัญชีโครงการ อำเภออมก๋อย"], [], ["ข้อมูล ณ มกราคม 2558"], [], PROJECTS, project(1)]
    report = load(workspace, "plans", book(tmp_path / "b.xlsx", โครงการ=rows))
    assert (report.read, report.created) == (1, 1)


def test_a_merged_header_of_two_rows_is_read(workspace, tmp_path):
    made = openpyxl.Workbook()
    sheet = made.active
    for column, title in enumerate(PROJECTS, start=1):
        if title.startswith("งบประมาณ"):
            sheet.cell(2, column, title.split()[1])
        else:
            sheet.cell(1, column, title)
            sheet.merge_cells(start_row=1, end_row=2, start_column=column, end_column=column)
    sheet.cell(1, 10, "งบประมาณ (บาท)")
    sheet.merge_cells("J1:K1")
    sheet.append(project(1, {"งบประมาณ 2560 (บาท)": 5}))
    made.save(tmp_path / "merged.xlsx")
    report = load(workspace, "plans", tmp_path / "merged.xlsx")
    assert (report.read, report.created, report.unread) == (1, 1, [])
    assert workspace.every(Project)[0].budget == {"2559": 7_800_000, "2560": 500}


def test_a_village_code_merged_over_its_rows_counts_for_each(workspace, tmp_path):
    made = openpyxl.Workbook()
    sheet = made.active
    for row in (PROJECTS, project(1), project(2), project(3)):
        sheet.append(row)
    sheet.merge_cells("A2:A3")
    sheet.merge_cells("B2:B3")
    made.save(tmp_path / "merged.xlsx")
    assert load(workspace, "plans", tmp_path / "merged.xlsx").created == 3


def test_columns_in_another_order_with_other_titles_are_found(workspace, tmp_path):
    titles = ["ที่", "ชื่อโครงการ", "งบประมาณ ปี ๒๕๕๙", "ด้าน", "รหัส หมู่บ้าน", "หมายเลข"]
    row = [1, "ซ่อมถนน", "๕๐๐ บาท", "เศรษฐกิจ", 50180101, "x"]
    report = load(workspace, "plans", book(tmp_path / "b.xlsx", แผ่นงาน1=[titles, row]))
    assert (report.created, report.unread) == (1, ["แผ่นงาน1: หมายเลข"])
    assert workspace.every(Project)[0].budget == {"2559": 50_000}


def test_sheets_of_every_tambon_are_read_and_others_named(workspace, tmp_path):
    other = project(1, {"รหัสหมู่บ้าน": "50180102", "หมู่บ้าน": "บ้านยางเปา"})
    sheets: dict[str, Any] = {"ต.1": [PROJECTS, project(1)], "ต.2": [PROJECTS, other], "คำอธิบาย": [["วิธีกรอก"]]}
    report = load(workspace, "plans", book(tmp_path / "b.xlsx", **sheets))
    assert (report.created, len(report.skipped)) == (2, 1)


def test_a_date_cell_is_read_also_when_its_year_is_buddhist(workspace, tmp_path):
    rows = [problem(1, {"วันที่จัดเวที": datetime(2015, 1, 15)}), problem(2, {"วันที่จัดเวที": datetime(2558, 1, 16)})]
    load(workspace, "plans", plans(tmp_path, problems=rows, projects=[]), cycle=2559)
    assert sorted(forum.date or "" for forum in workspace.every(Forum)) == ["2015-01-15", "2015-01-16"]


def test_the_cycle_is_the_callers_or_the_first_budget_year(workspace, tmp_path):
    file = plans(tmp_path, projects=[project(1)])
    assert load(workspace, "plans", file, cycle=2560).cycle == 2560
    assert load(workspace, "plans", file).cycle == 2559
    assert len(workspace.every(Project)) == 2


def test_problems_alone_need_a_cycle(workspace, tmp_path):
    file = book(tmp_path / "b.xlsx", ปัญหา=[PROBLEMS, problem(1)])
    with pytest.raises(CycleUnknownError):
        load(workspace, "plans", file)
    assert load(workspace, "plans", file, cycle=2559).created == 1


def test_projects_find_the_problems_that_were_loaded_before(workspace, tmp_path):
    load(workspace, "plans", book(tmp_path / "a.xlsx", ปัญหา=[PROBLEMS, problem(1)]), cycle=2559)
    report = load(workspace, "plans", book(tmp_path / "b.xlsx", โครงการ=[PROJECTS, project(1, {"แก้ปัญหาลำดับที่": 1})]))
    assert report.rejections == []
    assert workspace.every(Project)[0].problems == (workspace.every(Problem)[0].id,)


@pytest.mark.parametrize("title", ["รหัสหมู่บ้าน", "โครงการ/กิจกรรม", "มิติ"])
def test_a_missing_column_is_refused_with_sheet_and_title(workspace, tmp_path, title):
    at = PROJECTS.index(title)
    rows = [[cell for place, cell in enumerate(row) if place != at] for row in (PROJECTS, project(1))]
    with pytest.raises(ColumnMissingError) as refused:
        load(workspace, "plans", book(tmp_path / "b.xlsx", ปัญหา=[PROBLEMS, problem(1)], โครงการ=rows))
    assert "“โครงการ”" in str(refused.value) and f"“{title}”" in str(refused.value)
    assert nothing_written(workspace)


def test_budget_columns_without_a_year_are_refused(workspace, tmp_path):
    titles = ["งบประมาณ" if title.startswith("งบประมาณ") else title for title in PROJECTS]
    with pytest.raises(ColumnMissingError):
        load(workspace, "plans", book(tmp_path / "b.xlsx", โครงการ=[titles, project(1)]))


def test_a_column_that_stands_twice_is_refused(workspace, tmp_path):
    with pytest.raises(ColumnTwiceError):
        load(workspace, "villages", book(tmp_path / "b.xlsx", ก=[[*VILLAGES, "ประชากรชาย"], [*village(), 3]]))
    assert nothing_written(workspace)


def test_the_wrong_table_is_refused(workspace, tmp_path):
    with pytest.raises(NoTableError):
        load(workspace, "villages", book(tmp_path / "b.xlsx", ก=[["ชื่อ", "นามสกุล", "โทรศัพท์"], ["ก", "ข", "1"]]))
    with pytest.raises(OtherTableError):
        load(workspace, "plans", villages(tmp_path, village()))
    with pytest.raises(UnknownTableError):
        load(workspace, "budgets", tmp_path / "b.xlsx")
    assert nothing_written(workspace)


def _zip(**parts):
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as file:
        for name, part in parts.items():
            file.writestr(name.replace("__", "/"), part)
    return content.getvalue()


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
BROKEN = {
    "old.xls": (OLE + "Workbook".encode("utf-16-le"), OldWorkbookError),
    "locked.xlsx": (OLE + "EncryptedPackage".encode("utf-16-le"), ProtectedWorkbookError),
    "empty.xlsx": (b"", NotAWorkbookError),
    "empty.csv": (b"\r\n", NotAWorkbookError),
    "page.xls": (b"<html><table><tr><td>1</td></tr></table></html>", NotAWorkbookError),
    "paper.xlsx": (b"%PDF-1.7 ...", NotAWorkbookError),
    "letter.xlsx": (_zip(word__document="<w/>"), NotAWorkbookError),
    "hollow.xlsx": (_zip(xl__worksheets__sheet1="").replace(b"sheet1", b"sheet1"), NotAWorkbookError),
    "bare.xlsx": (_zip(**{"xl/worksheets/sheet1.xml": "<worksheet/>"}), WorkbookDamagedError),
    "bomb.xlsx": (_zip(**{"xl/worksheets/sheet1.xml": bytes(65 << 20)}), WorkbookTooLargeError),
    "binary.csv": (bytes(range(256)) * 4, TextCodingError),
    "names.csv": ("ชื่อ,นามสกุล\nก,ข\n".encode(), NoTableError),
}


@pytest.mark.parametrize("name", BROKEN)
@pytest.mark.parametrize("table", ["villages", "plans"])
def test_what_is_no_readable_workbook_is_refused_with_a_remedy(workspace, tmp_path, name, table):
    content, refusal = BROKEN[name]
    (tmp_path / name).write_bytes(content)
    with pytest.raises(refusal) as refused:
        load(workspace, table, tmp_path / name)
    assert type(refused.value) is refusal
    assert name in refused.value.message and refused.value.remedy
    assert nothing_written(workspace)


def test_a_workbook_cut_off_anywhere_is_refused(workspace, tmp_path):
    whole = (OMKOI / "villages.xlsx").read_bytes()
    file = tmp_path / "cut.xlsx"
    for part in range(1, 20):
        file.write_bytes(whole[: len(whole) * part // 20])
        with pytest.raises(WorkbookDamagedError):
            load(workspace, "villages", file)
    assert nothing_written(workspace)


def test_a_workbook_with_flipped_bytes_is_refused_or_read(workspace, tmp_path):
    whole = bytearray((OMKOI / "villages.xlsx").read_bytes())
    file = tmp_path / "flipped.xlsx"
    for at in range(100, len(whole), len(whole) // 40):
        flipped = bytearray(whole)
        flipped[at] ^= 0xFF
        file.write_bytes(flipped)
        try:
            assert load(workspace, "villages", file, dry_run=True).read == 95
        except (WorkbookDamagedError, NotAWorkbookError):
            continue
    assert nothing_written(workspace)


def test_a_file_that_is_not_there_is_refused(workspace, tmp_path):
    with pytest.raises(FileMissingError):
        load(workspace, "villages", tmp_path / "nowhere.xlsx")
    with pytest.raises(FileMissingError):
        load(workspace, "villages", tmp_path)


def test_a_province_loads_no_villages_of_a_district(tmp_path):
    province = office.init(tmp_path / "p", office="50", kind="province", name="จังหวัด", person="ก")
    with pytest.raises(NotOursToWriteError):
        load(province, "villages", OMKOI / "villages.xlsx")


@pytest.mark.parametrize(
    ("wanted", "file"), [("plans", "villages"), ("villages", "village-plans"), ("lao-plan", "villages")]
)
def test_another_workbook_of_the_offices_is_refused_as_what_it_is(workspace, wanted, file):
    with pytest.raises(OtherTableError) as refused:
        load(workspace, wanted, OMKOI / f"{file}.xlsx")
    assert refused.value.values["table"] == {"villages": "villages", "village-plans": "plans"}[file]
