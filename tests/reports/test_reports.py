"""Reports as files: figures that are numbers and agree, Thai that can be read, and nothing half written."""

import csv
import re

import pytest

from desktop.reports import COUNT, MONEY, Cell, Column, Document, Table, write
from desktop.reports.document import group_spans, widths
from desktop.reports.errors import FiguresDifferError, FileInUseError, FolderMissingError, UnknownFormatError
from desktop.reports.page import lay_out

GROUP = "งบประมาณ (บาท)"


def document(rows=3, mark=""):
    columns = (
        Column(title="ลำดับ", kind=COUNT, width=5),
        Column(title="โครงการ", width=40),
        Column(title="2559", kind=MONEY, group=GROUP),
        Column(title="2560", kind=MONEY, group=GROUP),
    )
    title = "ก่อสร้างถนนคอนกรีตเสริมเหล็กหมู่ที่ "
    cells = tuple((n, f"{title}{n}", n * 1_000_00, 50 if n == 1 else None) for n in range(1, rows + 1))
    totals: tuple[Cell, ...] = (None, "รวม", sum(n * 1_000_00 for n in range(1, rows + 1)), 50)
    summary = Table(title="สรุป", columns=columns[1:3], rows=(("อมก๋อย", 7_00), ("=1+1", 0)), totals=("รวม", 7_00))
    return Document(
        name="test",
        title=("แผนความต้องการของอำเภออมก๋อย", "ประจำปี พ.ศ. 2559"),
        facts=(("หน่วยงาน", "อำเภออมก๋อย"),),
        mark=mark,
        tables=(Table(columns=columns, rows=cells, totals=totals), summary),
        closing=("รวมทั้งสิ้น",),
        signatures=("ลงชื่อ\n(ผู้จัดทำ)", "ลงชื่อ\n(นายอำเภอ)"),
        footer="แผน & ผล",
    )


def grid(path, sheet=0):
    import openpyxl

    book = openpyxl.load_workbook(path)
    return book.worksheets[sheet], [[cell.value for cell in row] for row in book.worksheets[sheet].iter_rows()]


def test_a_workbook_holds_real_numbers_and_sums_that_excel_computes(tmp_path):
    path = write(document(), tmp_path / "แผน.xlsx")

    _sheet, rows = grid(path)
    data = [row for row in rows if isinstance(row[0], int)]
    assert [row[2] for row in data] == [1000, 2000, 3000]
    assert [row[3] for row in data] == [0.5, None, None]
    (total,) = [row for row in rows if row[1] == "รวม"]
    assert re.fullmatch(r"=SUM\(C\d+:C\d+\)", total[2])


def test_a_workbook_is_ready_to_print(tmp_path):
    sheet, _rows = grid(write(document(), tmp_path / "plan.xlsx"))

    setup = sheet.page_setup
    assert (setup.orientation, int(setup.paperSize), int(setup.fitToHeight)) == ("landscape", 9, 0)
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert sheet.print_title_rows and sheet.freeze_panes
    assert sheet["A1"].font.name == "TH SarabunPSK"


def test_a_text_that_looks_like_a_formula_stays_a_text(tmp_path):
    _sheet, rows = grid(write(document(), tmp_path / "plan.xlsx"), sheet=1)

    cells = [row[0] for row in rows]
    assert "=1+1" in cells
    sheet, _rows = grid(tmp_path / "plan.xlsx", sheet=1)
    assert all(cell.data_type != "f" for cell in sheet["A"])


def test_the_last_sheet_states_rows_and_sums(tmp_path):
    path = write(document(), tmp_path / "plan.xlsx")

    _sheet, rows = grid(path, sheet=-1)
    figures = [(row[1], row[2]) for row in rows[3:]]
    assert figures[:3] == [("จำนวนแถว", 3), (f"{GROUP} 2559", 6000), (f"{GROUP} 2560", 0.5)]
    assert figures[3:] == [("จำนวนแถว", 2), (f"{GROUP} 2559", 7)]


def test_a_workbook_with_wrong_totals_is_not_kept(tmp_path):
    good = document()
    wrong = Table(columns=good.tables[0].columns, rows=good.tables[0].rows, totals=(None, "รวม", 1, 2))

    with pytest.raises(FiguresDifferError):
        write(Document(name="x", title=("ก",), tables=(wrong,)), tmp_path / "plan.xlsx")
    assert list(tmp_path.iterdir()) == []


def test_csv_opens_in_excel_and_says_baht(tmp_path):
    path = write(document(), tmp_path / "plan.csv")

    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(path.read_text("utf-8-sig").splitlines()))
    assert rows[0] == ["ลำดับ", "โครงการ", f"{GROUP} 2559", f"{GROUP} 2560"]
    assert rows[1][2:] == ["1000", "0.50"] and rows[2][2:] == ["2000", ""]
    assert rows[-1] == ["", "รวม", "6000", "0.50"]


def test_word_repeats_the_heading_and_knows_that_it_is_thai(tmp_path):
    import docx

    path = write(document(mark="ร่าง"), tmp_path / "plan.docx")

    made = docx.Document(str(path))
    section = made.sections[0]
    assert (section.page_width or 0) > (section.page_height or 0)
    xml = made.tables[0]._tbl.xml
    assert xml.count("<w:tblHeader/>") == 2
    assert 'w:lang w:bidi="th-TH"' in xml and 'w:cs="TH SarabunPSK"' in xml
    assert "\u200b" in xml
    assert made.paragraphs[0].text == "ร่าง"
    assert [cell.text for cell in made.tables[0].rows[-1].cells] == ["", "รวม", "6,000", "0.50"]
    assert "PAGE" in made.sections[0].footer._element.xml


def test_a_draft_says_so_on_every_page_of_word_and_excel(tmp_path):
    import docx

    made = docx.Document(str(write(document(mark="ร่าง"), tmp_path / "plan.docx")))
    book = grid(write(document(mark="ร่าง"), tmp_path / "plan.xlsx"))[0].parent

    assert made.sections[0].header.paragraphs[0].text == "ร่าง"
    assert all("ร่าง" in (sheet.oddHeader.right.text or "") for sheet in book.worksheets[:2])


def test_letters_of_html_are_shown_as_they_are():
    table = Table(columns=(Column(title="ก"),), rows=(("<i> & ข",),))
    page = lay_out(Document(name="x", title=("<b>",), tables=(table,)))

    assert "&lt;b&gt;" in page.html and "&lt;i&gt;" in page.html and "<i>" not in page.html


def test_zero_is_a_dash_and_nothing_is_nothing():
    cells: tuple[tuple[Cell, ...], ...] = ((None, "ก", 0, None),)
    page = lay_out(Document(name="x", title=("ก",), tables=(Table(columns=document().tables[0].columns, rows=cells),)))

    assert '<td align="right">-</td><td align="left">&nbsp;</td>' in page.html


def test_columns_of_figures_are_wide_enough_for_their_sums():
    table = document().tables[0]
    wide = Table(columns=table.columns, rows=((1, "ก", 10**15, 1),))

    assert widths(table)[2] == 10 and widths(wide)[2] > 13


def test_headings_of_one_group_stand_together():
    assert group_spans(document().tables[0].columns) == [("", 0, 0), ("", 1, 1), (GROUP, 2, 3)]


@pytest.mark.parametrize("name", ["plan.xlsx", "plan.docx", "plan.csv"])
def test_a_file_that_cannot_be_replaced_is_left_alone(tmp_path, name):
    (tmp_path / name).mkdir()

    with pytest.raises(FileInUseError) as refused:
        write(document(), tmp_path / name)
    assert name in refused.value.message and refused.value.remedy
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_a_folder_that_is_not_there_is_named(tmp_path):
    with pytest.raises(FolderMissingError):
        write(document(), tmp_path / "usb" / "plan.xlsx")


def test_an_ending_that_nobody_knows_is_refused(tmp_path):
    with pytest.raises(UnknownFormatError) as refused:
        write(document(), tmp_path / "plan.odt")
    assert ".xlsx" in refused.value.remedy and ".pdf" not in refused.value.remedy
    with pytest.raises(UnknownFormatError):
        write(document(), tmp_path / "plan.pdf")
