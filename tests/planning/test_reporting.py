"""What stands in the reports: the plan as it is or as it was sent, answers to villages, the province's overview."""

import openpyxl
import pytest

from desktop.domain.district import NeedsItem
from desktop.i18n import translate
from desktop.planning import decide, edit, needs_plan, referral, reporting
from desktop.planning.reporting import needs_plan as needs_plan_report
from desktop.planning.reporting.asked import Asked, NothingToReportError, WhichDistrictError
from tests.planning.needs_offices import CYCLE, acquaint, carry, district, project, province


@pytest.fixture
def ws(tmp_path):
    opened = district(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def plan(ws):
    made = needs_plan.open_plan(ws, CYCLE)
    one = project(ws, title="ถนน", budget={"2559": 1_000_00, "2560": 5_00})
    other = project(ws, village="50180201", title="สระ", dimension="society", budget={"2560": 21_000_020_00})
    needs_plan.pick(ws, made, [one, other])
    return made


def built(ws, **asked):
    return needs_plan_report.build(ws, Asked(**asked))


def test_the_needs_plan_lists_every_item_that_counts(ws, plan):
    left, _other = (row.item for row in needs_plan.items(ws, plan))
    document = built(ws)

    assert document.title == ("แผนความต้องการของอำเภออมก๋อย", "จังหวัดเชียงใหม่ ประจำปีงบประมาณ พ.ศ. 2559")
    assert document.tables[0].rows == (
        (1, "ถนน", "ต.อมก๋อย ม.1 บ้านหลิม-ดง", "โครงสร้างพื้นฐาน", "หมู่บ้าน", "อบต.อมก๋อย", 1_000_00, 5_00, 1_005_00),
        (2, "สระ", "ต.ยางเปียง ม.1 บ้านหลวง", "สังคม", "หมู่บ้าน", "อบต.อมก๋อย", None, 21_000_020_00, 21_000_020_00),
    )
    assert document.tables[0].totals[-3:] == (1_000_00, 21_000_025_00, 21_001_025_00)
    assert "ยี่สิบเอ็ดล้านหนึ่งพันยี่สิบห้าบาทถ้วน" in document.closing[0]
    assert [table.totals[-1] for table in document.tables[1:]] == [21_001_025_00, 21_001_025_00]

    needs_plan.set_status(ws, left, "dropped", "ซ้ำ")
    assert [row[:2] for row in built(ws).tables[0].rows] == [(1, "สระ")]


def test_a_plan_that_is_not_approved_is_marked_as_a_draft(ws, plan):
    assert built(ws).mark == "ร่าง"

    edit.put(ws, "needs_plan", [{"id": plan, "status": "approved"}])

    assert built(ws).mark == ""


def test_a_sent_plan_is_printed_as_it_was_sent(ws, plan):
    needs_plan.send(ws, plan, letter="ชม 0918/7", sent_on="2015-07-20")
    first = needs_plan.items(ws, plan)[0].item
    edit.put(ws, "needs_item", [{"id": first, "title": "ถนนอีกสาย"}])

    document = built(ws)

    assert document.tables[0].rows[0][1] == "ถนน" and ws.get(NeedsItem, first).title == "ถนนอีกสาย"
    assert ("หนังสือที่", "ชม 0918/7") in document.facts and ("ลงวันที่", "20 กรกฎาคม 2558") in document.facts


def test_an_edition_is_printed_as_it_was_sent_though_a_later_one_followed(ws, plan):
    needs_plan.send(ws, plan, letter="ชม 0918/7", sent_on="2015-07-20")
    edit.put(ws, "needs_item", [{"id": needs_plan.items(ws, plan)[0].item, "title": "ถนนอีกสาย"}])
    needs_plan.send(ws, plan, letter="ชม 0918/9", sent_on="2015-09-01")

    shown = [built(ws, edition=edition) for edition in (1, 2)]

    assert [one.tables[0].rows[0][1] for one in shown] == ["ถนน", "ถนนอีกสาย"]
    assert ("หนังสือที่", "ชม 0918/7") in shown[0].facts
    with pytest.raises(NothingToReportError):
        built(ws, edition=3)


def test_the_file_follows_the_language_that_was_asked_for(ws, plan, tmp_path):
    path = reporting.make(ws, "needs-plan", tmp_path / "plan.xlsx", language="en")

    sheet = openpyxl.load_workbook(path).worksheets[0]
    assert sheet["A2"].value == "Needs plan of Omkoi District"
    assert built(ws).mark == "ร่าง"


def test_a_report_nobody_knows_and_one_without_content_are_refused(ws, tmp_path):
    with pytest.raises(reporting.UnknownReportError):
        reporting.make(ws, "needs", tmp_path / "plan.xlsx")
    for name in reporting.REPORTS.keys() - {reporting.recovery.REPORT.name}:  # which always has its passphrase
        with pytest.raises(NothingToReportError):
            reporting.make(ws, name, tmp_path / "plan.xlsx")
    assert list(tmp_path.glob("*.xlsx")) == []


def test_every_project_of_the_villages_gets_its_answer(ws, plan, tmp_path):
    left = project(ws, title="ศาลา")
    path = reporting.make(ws, "village-answers", tmp_path / "answers.xlsx")

    rows = list(openpyxl.load_workbook(path).worksheets[0].iter_rows(values_only=True))
    answers = {row[2]: row[4] for row in rows if isinstance(row[0], int)}
    chosen = "อยู่ในแผนความต้องการของอำเภอ"
    assert answers == {"ถนน": chosen, "สระ": chosen, "ศาลา": "ยังไม่ได้คัดเข้า"}
    assert left


def test_the_province_sees_every_district_and_prints_the_plan_of_one(ws, plan, tmp_path):
    capital = province(tmp_path)
    acquaint(tmp_path, ws, capital)
    needs_plan.send(ws, plan, letter="ชม 0918/7", sent_on="2015-07-20")
    carry(tmp_path, ws, capital)
    decide.decide(capital, [needs_plan.items(ws, plan)[0].item], result="accepted", amount=900_00)
    decide.issue(capital)

    path = reporting.make(capital, "overview", tmp_path / "overview.xlsx")

    rows = list(openpyxl.load_workbook(path).worksheets[0].iter_rows(values_only=True))
    (omkoi,) = [row for row in rows if row[1] == "อมก๋อย"]
    assert omkoi[2:] == (1, "ชม 0918/7", "20 ก.ค. 2558", 2, 21_001_025, 1, 1, None)
    assert sum(row[0] is not None and isinstance(row[0], int) for row in rows) == 25
    document = needs_plan_report.build(capital, Asked(area="5018"))
    assert [row[-1] for row in document.tables[0].rows] == [f"{translate('Choices', 'Accepted')}\n900 บาท", ""]
    capital.close()


def test_several_districts_are_asked_apart(ws, plan, tmp_path):
    capital = province(tmp_path)
    other = _second_district(tmp_path)
    acquaint(tmp_path, ws, other, capital)
    for office in (ws, other):
        carry(tmp_path, office, capital)

    with pytest.raises(WhichDistrictError) as refused:
        needs_plan_report.build(capital, Asked())
    assert "อมก๋อย" in refused.value.message
    other.close()
    capital.close()


def _second_district(folder):
    from desktop.planning import office

    opened = office.init(folder / "other", office="5017", kind="district", name="ทะเบียน", person="สมหมาย ใจดี")
    needs_plan.open_plan(opened, CYCLE)
    return opened


def test_the_provinces_further_reports_hold_every_row_and_their_sums(tmp_path):
    from tests.planning.needs_offices import acquaint, carry, province
    from tests.planning.needs_offices import district as a_district
    from tests.planning.year_offices import needs

    of_district, head = a_district(tmp_path), province(tmp_path)
    acquaint(tmp_path, of_district, head)
    items = needs(of_district)
    needs_plan.send(of_district, needs_plan.current(of_district, 2559).id, letter="ชม 5", sent_on="2015-07-20")
    carry(tmp_path, of_district, head)
    decide.decide(head, items[:2], result="referred", reason="เกินศักยภาพจังหวัด")
    decide.issue(head)
    referral.refer(head, items[:1], agency="กรมทางหลวง", fiscal_year=2560, sent_on="2015-10-12", letter="ชม 9")

    compiled = reporting.make(head, "province-needs", tmp_path / "all.csv").read_text("utf-8-sig")
    referred = reporting.make(head, "referrals", tmp_path / "referrals.csv").read_text("utf-8-sig")

    assert all(title in compiled for title in ("ถนน", "สระ", "อบรมอาชีพ"))
    assert "157" in compiled
    assert "กรมทางหลวง" in referred and "ชม 9" in referred
    for name in ("pao-list", "allocated"):
        with pytest.raises(reporting.asked.NothingToReportError):
            reporting.make(head, name, tmp_path / f"{name}.csv")
    of_district.close()
    head.close()
