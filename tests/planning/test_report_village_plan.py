"""The village's plan on paper: all of it, with the records' own sums, marked while a draft, and nobody's name told."""

import openpyxl
import pytest
from msgspec.structs import replace

from desktop.domain.village import VillagePlan
from desktop.gui import printing
from desktop.planning import edit, reporting, village_plan
from desktop.planning.reporting import village
from desktop.planning.reporting.asked import Asked, NothingToReportError, WhichVillageError
from desktop.reports import write
from desktop.reports.page import lay_out
from tests.planning.needs_offices import CYCLE, district

VILLAGE = "50180101"


@pytest.fixture
def ws(tmp_path):
    opened = district(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def plan(ws):
    """A plan with two problems, three projects, a forum with attendants, and the committee's resolution."""
    made = village_plan.open_plan(ws, VILLAGE, CYCLE)
    forum = edit.create(ws, "forum", village=VILLAGE, cycle=CYCLE, date="2015-01-20", venue="ศาลา", men=30, women=25)
    edit.create(ws, "attendant", forum=forum, name="นายลับ ไม่เปิดเผย")
    road = village_plan.add_problem(ws, made, problem="ถนนพัง", dimension="infrastructure", cause="น้ำกัดเซาะ", votes=40)
    debt = village_plan.add_problem(ws, made, problem="หนี้สิน", dimension="economy", votes=12)
    edit.create(ws, "dimension_none", plan=made, dimension="security", reason="ไม่มีเหตุ")
    for title, problem, budget, mode in (
        ("สร้างถนน", road, {"2559": 1_000_000_50, "2560": 5_00}, "request"),
        ("ซ่อมท่อ", road, {"2559": 20_000_00}, "joint"),
        ("กลุ่มออม", debt, {}, "self"),
    ):
        village_plan.add_project(
            ws, made, title=title, problems=[problem], budget=budget, mode=mode, agency="อบต.อมก๋อย"
        )
    body = edit.create(ws, "committee", type="village_committee", name="กม.บ้านหลิม-ดง", area=VILLAGE)
    edit.create(ws, "committee_member", committee=body, name="นางเลขา งานดี", role="secretary")
    said = {"number": "1/2558", "date": "2015-02-10", "resolutions": "เห็นชอบทั้งแผน", "officer_present": "self"}
    held = edit.create(ws, "meeting", committee=body, status="held", **said)
    fields = {"committee": body, "meeting": held, "signer": "นายประธาน มีสุข", "approved_on": "2015-02-10"}
    told = {"strengths": "สามัคคี", "moderation": "พอดี", "sources": ["bmn"]}
    edit.put(ws, "village_plan", [{"id": made, **told, **fields}])
    return made


def built(ws, **asked):
    return village.build(ws, Asked(**{"area": VILLAGE, **asked}))


def section(document, title):
    return next(table for table in document.tables if table.title.partition(". ")[2] == title)


def test_everything_that_the_form_asks_for_stands_in_it(ws, plan):
    document = built(ws)

    assert document.title[1:] == ("ม.1 บ้านหลิม-ดง ต.อมก๋อย อำเภออมก๋อย จังหวัดเชียงใหม่", "ประจำปีงบประมาณ พ.ศ. 2559")
    assert [table.title.partition(". ")[0] for table in document.tables] == [str(n) for n in range(1, 12)]
    assert ("จุดแข็ง", "สามัคคี") in section(document, "วิสัยทัศน์และการวิเคราะห์หมู่บ้าน").rows
    assert ("พอประมาณ", "พอดี") in section(document, "ปรัชญาของเศรษฐกิจพอเพียง").rows
    assert section(document, "เวทีประชาคม").rows[0][:5] == ("20 ม.ค. 2558", "ศาลา", 30, 25, 55)
    assert section(document, "เวทีประชาคม").totals[4] == 55
    assert [(row[0], row[1], row[-1]) for row in section(document, "ปัญหาและความต้องการ").rows] == [
        (1, "ถนนพัง", 40),
        (2, "หนี้สิน", 12),
    ]
    assert section(document, "มิติที่ไม่มีปัญหา").rows == (("ความมั่นคงและความสงบเรียบร้อย", "ไม่มีเหตุ"),)
    assert ("มติ", "เห็นชอบทั้งแผน") in section(document, "มติคณะกรรมการหมู่บ้าน").rows
    assert ("การประชุม", "ครั้งที่ 1/2558  10 กุมภาพันธ์ 2558") in section(document, "มติคณะกรรมการหมู่บ้าน").rows


def test_its_sums_are_those_of_the_screen(ws, plan):
    document, sums = built(ws), village_plan.sums(ws, plan)
    listed = document.tables[document.main]

    assert listed.totals[6:10] == (*(sums.by_year.get(year, 0) for year in ("2559", "2560", "2561")), sums.total)
    assert listed.rows[0][4] == "1" and listed.rows[2][4] == "2" and listed.rows[2][9] is None
    by_dimension = section(document, "สรุปโครงการตามมิติและปีงบประมาณ")
    assert [(row[0], row[1], row[-1]) for row in by_dimension.rows] == [
        ("โครงสร้างพื้นฐาน", 2, 1_020_005_50),
        ("เศรษฐกิจ", 1, 0),
    ]
    assert by_dimension.totals[1:] == (3, 1_020_000_50, 5_00, 0, sums.total)
    assert section(document, "สรุปตามลักษณะการดำเนินการ").totals == ("รวม", 3, sums.total)
    assert "หนึ่งล้านสองหมื่นห้าบาทห้าสิบสตางค์" in document.closing[0]


def test_a_plan_is_marked_as_a_draft_until_the_committee_has_approved_it(ws, plan):
    marks = {}
    for status in ("draft", "forum_done", "approved", "accepted", "returned"):
        marks[status] = _with_status(ws, plan, status).mark

    assert marks == {"draft": "ร่าง", "forum_done": "ร่าง", "approved": "", "accepted": "", "returned": "ร่าง"}


def _with_status(ws, plan, status):
    found = replace(ws.get(VillagePlan, plan), status=status)
    return village.of_plan(ws, found)


def test_chair_and_secretary_sign_and_no_attendant_is_named(ws, plan, tmp_path):
    document = built(ws)

    chair, secretary = document.signatures
    assert "(นายประธาน มีสุข)\nประธานคณะกรรมการหมู่บ้าน" in chair
    assert "(นางเลขา งานดี)\nเลขานุการคณะกรรมการหมู่บ้าน" in secretary
    reporting.make(ws, "village-plan", tmp_path / "plan.xlsx", area=VILLAGE)
    book = openpyxl.load_workbook(tmp_path / "plan.xlsx")
    written = [str(cell) for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row if cell]
    assert any("กม.บ้านหลิม-ดง" in cell for cell in written)
    assert not any("ไม่เปิดเผย" in cell for cell in written)


def test_a_village_without_projects_still_has_its_paper(ws, tmp_path):
    village_plan.open_plan(ws, VILLAGE, CYCLE)

    document = built(ws)

    listed = document.tables[document.main]
    assert listed.rows == () and listed.totals[1] == "รวม 0 โครงการ"
    assert document.closing == ("หมู่บ้านยังไม่ได้เสนอโครงการ",)
    for ending in ("xlsx", "docx", "pdf", "csv"):
        assert write(document, tmp_path / f"plan.{ending}", pdf=printing.pdf).stat().st_size > 0


def test_long_words_stay_within_the_page(ws, plan, qapp, tmp_path):
    text = "ก่อสร้างถนนคอนกรีตเสริมเหล็กสายบ้านปู่ถึงบ้านญู่" * 60
    village_plan.add_project(ws, plan, title="ย" * 500, objective=text, budget={"2559": 10**14})

    page = lay_out(built(ws))

    writer = printing._writer(page, tmp_path / "page.pdf")
    laid_out = printing._document(page, writer)
    assert laid_out.size().width() <= writer.width() + 2  # rounded up, in dots
    laid_out.setParent(writer)


def test_the_list_of_projects_is_what_a_csv_file_holds(ws, plan, tmp_path):
    rows = write(built(ws), tmp_path / "plan.csv").read_text("utf-8-sig").splitlines()

    assert [row.split(",")[1] for row in rows[1:]] == ["สร้างถนน", "ซ่อมท่อ", "กลุ่มออม", "รวม 3 โครงการ"]


def test_one_village_is_asked_for(ws, plan):
    village_plan.open_plan(ws, "50180102", CYCLE)

    with pytest.raises(WhichVillageError):
        built(ws, area="")
    with pytest.raises(NothingToReportError):
        built(ws, area="50180201")
    with pytest.raises(NothingToReportError):
        built(ws, cycle=2565)
