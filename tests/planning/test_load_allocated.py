"""The province's list of funded projects: places read from scanned words, nothing guessed, every line accounted for."""

from pathlib import Path

import pytest

from desktop.domain.funding import AllocatedProject
from desktop.planning import allocated, edit, office, rights
from desktop.planning.load.recognise import Recogniser
from desktop.planning.load.refusals import CycleUnknownError
from desktop.planning.loading import load
from tests.planning.load_books import district

HEADER = "item_id,ministry,agency,budget_plan,description,fiscal_year_ce,amount_baht"
MAE_CHAEM = "โรงเรียนแม่แจ่ม ตำบลช่างเคิ่ง อำเภอแม่แจ่ม จังหวัดเชียงใหม่ 1 หลัง"
TWO_DISTRICTS = "ฝายสินธุกิจปรีชา ตำบลสันมหาพน อำเภอแม่แตง ตำบลแม่แฝก อำเภอสันทราย จังหวัดเชียงใหม่ 1 สายทาง"
SEVERAL_TAMBONS = "ทางหลวงหมายเลข 1009 ตำบลข่วงเปา ตำบลบ้านหลวง อำเภอจอมทอง จังหวัดเชียงใหม่ 1 สายทาง"


def listing(path: Path, *lines: tuple[str, str]) -> Path:
    """A list as the budget bill gives it: (description, amount) per line."""
    rows = [
        f"2022.3.{number},กระทรวง,กรมชลประทาน,แผนงานน้ำ,{text},2022,{amount}"
        for number, (text, amount) in enumerate(lines, 1)
    ]
    file = path / "allocated.csv"
    file.write_text("\n".join([HEADER, *rows]), encoding="utf-8-sig")
    return file


@pytest.fixture
def province(tmp_path):
    return office.init(tmp_path / "home", office="50", kind="province", name="จังหวัดเชียงใหม่", person="สมชาย")


@pytest.fixture(scope="module")
def chiang_mai():
    return Recogniser("50")


@pytest.mark.parametrize(
    ("text", "tambon"),
    [
        (MAE_CHAEM, "500301"),
        ("สำนักงานพาณิชย์จังหวัดเชียงใหม่ ตำบลช้างเผือก อำเภอเมือง เชียงใหม่ จังหวัดเชียงใหม่ 1 คัน", "500107"),
        ("อุทยานแห่งชาติห้วยน้ำดัง ตำบลกึดช้าง อำเภอแม่แตง จังหวัดเชียงใหม่ 1 คัน", "500612"),  # กื้ดช้าง
        ("ฝายหลวงปู่แหวน ความยาว 3.700 กิโลเมตร ตำบลแม่ปัง อำเภอพร้าว จังหวัดเชียงใหม่", "501110"),  # แม่ปั๋ง
        ("โครงการฝายสบร้อง ตำบลบหนองตอง อำเภอหางดง จังหวัดเชียงใหม่", "501504"),
        ("คณะอุตสาหกรรมเกษตร ตำบลแม่เหี้ยะ อำเภอเมืองเชียงใหม่ จังหวัดเชียงใหม่ 1 รายการ", "500109"),
        ("เครื่องช่วยหายใจ ตำบลครีภูมิ อำเภอเมืองเชียงใหม่ จังหวัดเชียงใหม่ 4 เครื่อง", "500101"),
        ("อาคารอำนวยการ ตำบลช้างคลาน シ シ อำเภอเมืองเชียงใหม่ จังหวัดเชียงใหม่ 1 หลัง", "500105"),
        ("อาคารเรียน ตํา บลสุเทพ อำ เภอเมืองเชียงใหม่ จังหวัดเชียงใหม่", "500108"),
        ("ถนน คสล. ต.อมก๋อย อ.อมก๋อย จ.เชียงใหม่", "501801"),
        ("รพ.สต. โรงพยาบาลส่งเสริมสุขภาพตำบลแม่หลอง หมู่ที่ 3 ตำบลนาเกียน อำเภออมก๋อย จังหวัดเชียงใหม่", "501806"),
        ("อาคาร ตำบลช่างเคิ่ง จังหวัดเชียงใหม่", "500301"),  # the only tambon of that name in the province
    ],
)
def test_a_place_is_recognised_whatever_the_scan_did(chiang_mai, text, tambon):
    place = chiang_mai.read(text)
    assert (place.district, place.tambon, place.candidates) == (tambon[:4], tambon, ())


def test_a_district_name_that_lost_a_mark_is_recognised():
    text = "แก้มลิงหนองละหานน้อย ตำบลบ้านเหลื่อม อำเภอบ้านเหลือม จังหวัดนครราชสีมา"
    assert Recogniser("30").read(text).tambon == "300501"


@pytest.mark.parametrize(
    ("text", "first"),
    [
        (TWO_DISTRICTS, "5006"),
        ("อาคารเรียน ตำบลหนองหาร อำเภอฮอด จังหวัดเชียงใหม่", "5016"),  # หนองหาร lies in สันทราย
        ("อาคารเรียน ตำบลสุเทพ", "5001"),  # no province
        ("อาคารเรียน อำเภออมกลาย จังหวัดเชียงใหม่", "5018"),
        ("อาคารเรียน โรงเรียนอมก๋อยวิทยาคม", "5018"),
    ],
)
def test_a_place_that_is_not_certain_is_asked(chiang_mai, text, first):
    place = chiang_mai.read(text)
    assert (place.district, place.tambon) == ("", "")
    assert first in [candidate.code for candidate in place.candidates]


def test_a_line_of_another_province_is_said_to_be_that(chiang_mai):
    place = chiang_mai.read("อ่างเก็บน้ำ ตำบลบ้านเก่า อำเภอด่านขุนทด จังหวัดนครราชสีมา")
    assert (place.elsewhere, place.district) == ("นครราชสีมา", "")


def test_every_line_is_written_asked_or_rejected(province, tmp_path):
    other = "อ่างเก็บน้ำ ตำบลบ้านเก่า อำเภอด่านขุนทด จังหวัดนครราชสีมา"
    file = listing(
        tmp_path, (MAE_CHAEM, "1557800.0"), (TWO_DISTRICTS, "34700000"), (other, "1"), (SEVERAL_TAMBONS, "0")
    )
    report = load(province, "allocated", file)
    assert (report.read, report.created, report.rejected, len(report.asked)) == (4, 1, 3, 1)
    (project,) = province.every(AllocatedProject)
    assert (project.scope, project.district, project.tambon) == ("5003", "5003", "500301")
    assert (project.amount, project.fiscal_year, project.agency) == (155_780_000, 2565, "กรมชลประทาน")
    (asked,) = report.asked
    assert (asked.row, asked.about, [c.code for c in asked.candidates][:2]) == (3, "district", ["5006", "5014"])
    assert [rejection.cell for rejection in report.rejections] == ["E3", "E4", "G5"]


def test_the_same_list_twice_writes_nothing_and_asks_again(province, tmp_path):
    file = listing(tmp_path, (MAE_CHAEM, "10"), (TWO_DISTRICTS, "20"), (SEVERAL_TAMBONS, "30"))
    load(province, "allocated", file)
    again = load(province, "allocated", file)
    assert (again.created, again.updated, again.unchanged, again.act) == (0, 0, 2, "")
    assert [asked.about for asked in again.asked] == ["district", "tambon"]


def test_an_answer_places_the_line_and_the_next_load_keeps_it(province, tmp_path):
    file = listing(tmp_path, (TWO_DISTRICTS, "20"))
    (asked,) = load(province, "allocated", file).asked
    record = allocated.place(province, asked, district="5014", tambon="501409")
    report = load(province, "allocated", file)
    assert (report.unchanged, report.rejected, report.asked) == (1, 0, [])
    known = province.get(AllocatedProject, record)
    assert (known.scope, known.tambon, known.amount) == ("5014", "501409", 2000)


def test_several_tambons_of_a_district_leave_the_tambon_to_be_asked(province, tmp_path):
    report = load(province, "allocated", listing(tmp_path, (SEVERAL_TAMBONS, "5")))
    (project,) = province.every(AllocatedProject)
    assert (project.district, project.tambon) == ("5002", None)
    assert [(asked.about, [c.code for c in asked.candidates]) for asked in report.asked] == [
        ("tambon", ["500204", "500203"])
    ]


def test_a_line_said_to_lie_in_several_tambons_is_not_asked_again(province, tmp_path):
    file = listing(tmp_path, (SEVERAL_TAMBONS, "5"))
    (asked,) = load(province, "allocated", file).asked
    allocated.leave_open(province, asked)

    assert load(province, "allocated", file).asked == []
    (row,) = allocated.rows(province, 2565)
    assert (row.tambon, row.several_tambons) == ("", True)


def test_districts_are_notified_once_by_letter_and_day(province, tmp_path):
    load(province, "allocated", listing(tmp_path, (MAE_CHAEM, "10"), (SEVERAL_TAMBONS, "30")))
    assert [(one.district, one.amount, one.waiting) for one in allocated.by_district(province, 2565)] == [
        ("5002", 3000, 1),
        ("5003", 1000, 1),
    ]

    allocated.notify(province, 2565, letter="ชม 0017.2/88", notified_on="2021-10-20", district="5003")

    assert [(one.district, one.waiting) for one in allocated.by_district(province, 2565)] == [("5002", 1), ("5003", 0)]
    (row,) = allocated.rows(province, 2565, "5003")
    assert (row.letter, row.notified_on) == ("ชม 0017.2/88", "2021-10-20")
    with pytest.raises(allocated.NothingToNotifyError):
        allocated.notify(province, 2565, letter="ชม 0017.2/89", notified_on="2021-10-21", district="5003")


def test_a_correction_here_is_kept(province, tmp_path):
    file = listing(tmp_path, (MAE_CHAEM, "10"))
    load(province, "allocated", file)
    (project,) = province.every(AllocatedProject)
    edit.put(province, "allocated_project", [{"id": project.id, "amount": 77, "tambon": "500302"}])
    assert load(province, "allocated", file).unchanged == 1
    changed = load(province, "allocated", listing(tmp_path, (MAE_CHAEM, "12")))
    assert [(listed.here, listed.file) for listed in changed.listed] == [(77, 1200)]
    assert province.get(AllocatedProject, project.id).tambon == "500302"


def test_columns_of_areas_say_it_more_plainly_than_the_title(province, tmp_path):
    file = tmp_path / "list.csv"
    file.write_text(
        'รายการ,หน่วยงาน,ตำบล,อำเภอ,จังหวัด,งบประมาณ\nขุดสระ,อบจ.เชียงใหม่,อมก๋อย,อมก๋อย,เชียงใหม่,"1,500.50"\n', encoding="cp874"
    )
    load(province, "allocated", file, cycle=2559)
    (project,) = province.every(AllocatedProject)
    assert (project.tambon, project.amount, project.fiscal_year, project.fund) == ("501801", 150_050, 2559, "pao")


def test_a_list_without_any_year_asks_for_it_and_a_line_without_one_is_rejected(province, tmp_path):
    file = tmp_path / "list.csv"
    file.write_text(f"รายการ,หน่วยงาน,งบประมาณ\n{MAE_CHAEM},กรม,5\n", encoding="utf-8")
    with pytest.raises(CycleUnknownError):
        load(province, "allocated", file)
    file.write_text(f"รายการ,หน่วยงาน,งบประมาณ,ปี\n{MAE_CHAEM},กรม,5,\n", encoding="utf-8")
    assert load(province, "allocated", file).rejected == 1


def test_a_district_does_not_write_the_provinces_list(tmp_path):
    workspace = district(tmp_path / "home")
    with pytest.raises(rights.NotOursToWriteError):
        load(workspace, "allocated", listing(tmp_path, (MAE_CHAEM, "10")))
    assert workspace.every(AllocatedProject) == []


def test_sums_by_agency_join_spellings_and_add_up(province, tmp_path):
    from desktop.planning import aliases

    load(province, "allocated", listing(tmp_path, (MAE_CHAEM, "10"), (SEVERAL_TAMBONS, "30")))
    first = province.every(AllocatedProject, "amount = 1000")[0]
    edit.put(province, "allocated_project", [{"id": first.id, "agency": "ชลประทาน (กรม)"}])
    assert len(allocated.by_agency(province, 2565)) == 2
    aliases.join(province, "agency", "ชลประทาน (กรม)", "กรมชลประทาน")
    (total,) = allocated.by_agency(province, 2565)
    assert (total.agency, total.projects, total.amount) == ("กรมชลประทาน", 2, 4000)
    assert province.get(AllocatedProject, first.id).agency == "ชลประทาน (กรม)"


def test_a_district_receives_its_own_projects_in_a_file(tmp_path):
    from tests.planning.needs_offices import acquaint, carry
    from tests.planning.needs_offices import district as offices_district
    from tests.planning.needs_offices import province as offices_province

    of_district, of_province = offices_district(tmp_path), offices_province(tmp_path)
    acquaint(tmp_path, of_district, of_province)
    omkoi = "ฝาย ตำบลอมก๋อย อำเภออมก๋อย จังหวัดเชียงใหม่"
    load(of_province, "allocated", listing(tmp_path, (omkoi, "10"), (MAE_CHAEM, "20")))
    carry(tmp_path, of_province, of_district)
    (row,) = allocated.rows(of_district, 2565, "5018")
    assert (row.title, row.amount, row.tambon) == (omkoi, 1000, "501801")
