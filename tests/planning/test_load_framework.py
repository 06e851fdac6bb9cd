"""The province's strategy framework: a tree of any depth, editions, and where old links go after a new edition."""

import pytest

from desktop.domain.district_plan import Indicator
from desktop.domain.planning_year import StrategyFramework, StrategyMapping
from desktop.domain.province import Strategy
from desktop.planning import edit, home_framework, office, remapping, rights
from desktop.planning.loading import load
from desktop.store import journal
from tests.planning.load_books import book, district

HEADER = ["รหัส", "ชื่อยุทธศาสตร์", "ระดับ", "ภายใต้", "ตัวชี้วัด", "หน่วยนับ", "ค่าฐาน", "เป้าหมาย 2557", "เป้าหมาย 2558"]
FIRST = "กรอบยุทธศาสตร์การพัฒนาจังหวัดเชียงใหม่ พ.ศ. 2557 - 2560"
SECOND = "กรอบยุทธศาสตร์การพัฒนาจังหวัดเชียงใหม่ พ.ศ. 2557 - 2560 ฉบับที่ 2"
LATER = "กรอบยุทธศาสตร์การพัฒนาจังหวัดเชียงใหม่ พ.ศ. ๒๕๖๑ - ๒๕๖๔"
ROWS = [
    ["1", "แหล่งน้ำและโครงสร้างพื้นฐาน", "ประเด็นยุทธศาสตร์"],
    ["1.1", "บริหารจัดการน้ำ", "เป้าประสงค์", None, "ครัวเรือนเกษตรที่มีน้ำใช้", "ร้อยละ", 62, 66, 70],
    [None, None, None, None, "ความจุแหล่งน้ำ", "ล้าน ลบ.ม.", "1.5", None, "2.0"],
    ["1.1.2", "ขุดลอกคลอง", "กลยุทธ์"],
    ["2", "เศรษฐกิจฐานราก", "ประเด็นยุทธศาสตร์"],
]


@pytest.fixture
def province(tmp_path):
    return office.init(tmp_path / "home", office="50", kind="province", name="จังหวัดเชียงใหม่", person="สมศรี")


def framework(path, rows=ROWS, title=FIRST):
    return book(path / "framework.xlsx", กรอบ=[[title], HEADER, *rows])


def nodes(ws, **of):
    return {one.code: one for one in ws.every(Strategy) if all(getattr(one, k) == v for k, v in of.items())}


def test_codes_make_a_tree_of_any_depth(province, tmp_path):
    report = load(province, "framework", framework(tmp_path))
    assert (report.read, report.created, report.rejections) == (5, 5, [])
    found = nodes(province)
    assert {code: found[code].parent for code in found} == {
        "1": None,
        "1.1": found["1"].id,
        "1.1.2": found["1.1"].id,
        "2": None,
    }
    assert found["1.1"].level == "เป้าประสงค์"
    (edition,) = province.every(StrategyFramework)
    assert (edition.from_year, edition.to_year, edition.edition, edition.status) == (2557, 2560, 1, "published")
    assert {one.framework for one in found.values()} == {edition.id}


def test_indicators_bring_baseline_and_targets(province, tmp_path):
    load(province, "framework", framework(tmp_path))
    one, other = province.every(Indicator, "1 ORDER BY title")
    assert (one.title, one.unit, one.baseline) == ("ครัวเรือนเกษตรที่มีน้ำใช้", "ร้อยละ", "62")
    assert (one.targets, other.targets) == ({"2557": "66", "2558": "70"}, {"2558": "2"})
    assert {one.strategy, other.strategy} == {nodes(province)["1.1"].id}


def test_a_parent_that_is_named_counts_before_the_code(province, tmp_path):
    load(province, "framework", framework(tmp_path, [["A", "หนึ่ง"], ["B", "สอง", None, "A"], ["C", "สาม", None, "B"]]))
    found = nodes(province)
    assert (found["B"].parent, found["C"].parent) == (found["A"].id, found["B"].id)


@pytest.mark.parametrize(
    ("rows", "cell"),
    [
        ([["1", "ก"], ["1", "ข"]], "A4"),
        ([["1", "ก"], ["2", "ข", None, "9"]], "D4"),
        ([["1", "ก", None, "1"]], "D3"),
        ([["ไม่มีรหัส", "ก"]], "A3"),
        ([["1", None, "ประเด็น"]], "B3"),
        ([[None, "ก"]], "A3"),
        ([[None, None, None, None, "ตัวชี้วัดลอย"]], "E3"),
    ],
)
def test_what_cannot_be_placed_is_rejected_with_its_cell(province, tmp_path, rows, cell):
    report = load(province, "framework", framework(tmp_path, rows))
    assert [rejection.cell for rejection in report.rejections] == [cell]
    assert report.read == len(rows)


def test_the_same_file_twice_writes_nothing_and_a_correction_is_kept(province, tmp_path):
    load(province, "framework", framework(tmp_path))
    edit.put(province, "strategy", [{"id": nodes(province)["2"].id, "title": "เศรษฐกิจชุมชน"}])
    again = load(province, "framework", framework(tmp_path))
    assert (again.created, again.updated, again.unchanged, again.act) == (0, 0, 5, "")
    assert nodes(province)["2"].title == "เศรษฐกิจชุมชน"


def test_a_csv_with_english_titles_and_a_plan_year_will_do(province, tmp_path):
    file = tmp_path / "framework.csv"
    file.write_text("code,title,level,parent\n1,น้ำ,issue,\n1.1,ขุดลอก,goal,1\n", encoding="utf-8-sig")
    assert load(province, "framework", file, cycle=2559).created == 2
    (edition,) = province.every(StrategyFramework)
    assert (edition.from_year, edition.title) == (2559, "กรอบยุทธศาสตร์การพัฒนาจังหวัดเชียงใหม่ พ.ศ. 2559–2559")


def test_a_new_edition_takes_over_links_whose_code_and_title_agree(province, tmp_path):
    load(province, "framework", framework(tmp_path))
    old = nodes(province)
    renamed = [["1", "แหล่งน้ำและโครงสร้างพื้นฐานการเกษตร"], ["1.1", "ท่องเที่ยว"], ["3", "เศรษฐกิจฐานราก"]]
    load(province, "framework", framework(tmp_path, renamed, SECOND))
    first, second = province.every(StrategyFramework, "1 ORDER BY edition")
    assert (first.status, second.status, second.edition, second.replaces) == ("superseded", "published", 2, first.id)
    new = nodes(province, framework=second.id)
    (mapping,) = province.every(StrategyMapping)
    assert (mapping.old, mapping.new) == (old["1"].id, (new["1"].id,))
    tasks = remapping.unmapped(province)
    assert {task.code for task in tasks} == {"1.1", "1.1.2", "2"}
    two = next(task for task in tasks if task.code == "2")
    assert (two.offers[0].code, two.offers[0].score) == ("3", 100)  # another code: offered, not decided


def test_a_task_is_done_once_a_person_says_where_it_went(province, tmp_path):
    load(province, "framework", framework(tmp_path, [["1", "น้ำ"], ["2", "เศรษฐกิจ"]]))
    load(province, "framework", framework(tmp_path, [["1", "น้ำ"], ["4", "เกษตร"], ["5", "การค้า"]], SECOND))
    (task,) = remapping.unmapped(province)
    new = nodes(province, framework=task.framework)
    remapping.map_to(province, task.old, task.framework, [new["4"].id, new["5"].id])
    assert remapping.unmapped(province) == []
    remapping.map_to(province, task.old, task.framework, [new["5"].id])
    (mapping,) = province.every(StrategyMapping, "old = :old", old=task.old)
    assert mapping.new == (new["5"].id,)
    load(province, "framework", framework(tmp_path, [["1", "น้ำ"], ["4", "เกษตร"], ["5", "การค้า"]], SECOND))
    assert province.get(StrategyMapping, mapping.id).new == (new["5"].id,)


def test_a_strategy_is_given_up_only_with_a_reason(province, tmp_path):
    load(province, "framework", framework(tmp_path, [["1", "น้ำ"]]))
    load(province, "framework", framework(tmp_path, [["9", "ท่องเที่ยว"]], SECOND))
    (task,) = remapping.unmapped(province)
    with pytest.raises(remapping.MappingReasonError):
        remapping.map_to(province, task.old, task.framework, [])
    remapping.map_to(province, task.old, task.framework, [], reason="จังหวัดยกเลิกประเด็นนี้")
    assert remapping.unmapped(province) == []


def test_an_edition_for_later_years_leaves_the_earlier_one_in_use(province, tmp_path):
    load(province, "framework", framework(tmp_path))
    load(province, "framework", framework(tmp_path, [["1", "แหล่งน้ำและโครงสร้างพื้นฐาน"]], LATER))
    assert {one.status for one in province.every(StrategyFramework)} == {"published"}
    assert len(province.every(StrategyMapping)) == 1


def test_strategies_typed_before_any_edition_are_taken_over(province, tmp_path):
    typed = edit.create(province, "strategy", code="1", title="แหล่งน้ำและโครงสร้างพื้นฐาน")
    load(province, "framework", framework(tmp_path))
    assert [one.old for one in province.every(StrategyMapping)] == [typed]


def test_a_district_does_not_write_the_provinces_framework(tmp_path):
    workspace = district(tmp_path / "home")
    with pytest.raises(rights.NotOursToWriteError):
        load(workspace, "framework", framework(tmp_path))
    assert workspace.every(Strategy) == []


def test_home_tells_of_old_strategies_only_while_work_points_to_them(province, tmp_path):
    load(province, "framework", framework(tmp_path))
    old = nodes(province)["2"].id
    load(province, "framework", framework(tmp_path, [["1", "แหล่งน้ำและโครงสร้างพื้นฐาน"], ["9", "การท่องเที่ยว"]], SECOND))
    assert remapping.unmapped(province) and remapping.waiting(province) == 0

    with journal.act(province.db, "put") as act:  # as a district's file brings it
        act.set("needs_item", "item", "5018", {"title": "ถนน", "strategy": old})

    assert remapping.waiting(province) == 1
    assert [todo.screen for todo in home_framework.of_framework(province)] == ["framework"]
    (new, *_rest) = remapping.candidates(province, remapping.unmapped(province)[0])
    remapping.map_to(province, old, remapping.unmapped(province)[0].framework, [new.strategy])
    assert remapping.waiting(province) == 0
