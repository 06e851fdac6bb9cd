"""Both sample districts, the messy one too, load completely."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop.domain.areas import Lao, LaoCoverage, Village
from desktop.domain.village import Forum, Problem, Project, VillagePlan
from desktop.planning.load.report import LoadReport
from desktop.planning.loading import load
from desktop.planning.workspace import Workspace
from tests.planning.load_books import MESSY, OMKOI, district


@dataclass(frozen=True)
class Loaded:
    """A district with its sample loaded, and the two reports."""

    workspace: Workspace
    villages: LoadReport
    plans: LoadReport


def loaded(home: Path, folder: Path) -> Loaded:
    workspace = district(home, folder.name[:4])
    villages = load(workspace, "villages", folder / "villages.xlsx")
    return Loaded(workspace, villages, load(workspace, "plans", folder / "village-plans.xlsx"))


@pytest.fixture(scope="module")
def omkoi_loaded(tmp_path_factory: pytest.TempPathFactory) -> Loaded:
    return loaded(tmp_path_factory.mktemp("omkoi"), OMKOI)


@pytest.fixture(scope="module")
def messy_loaded(tmp_path_factory: pytest.TempPathFactory) -> Loaded:
    return loaded(tmp_path_factory.mktemp("messy"), MESSY)


@pytest.fixture
def omkoi(omkoi_loaded: Loaded) -> Workspace:
    return omkoi_loaded.workspace


@pytest.fixture
def messy(messy_loaded: Loaded) -> Workspace:
    return messy_loaded.workspace


def test_every_row_of_omkoi_is_created(omkoi_loaded):
    register, plans = omkoi_loaded.villages, omkoi_loaded.plans
    assert (register.read, register.created, register.rejections) == (95, 95, [])
    assert (plans.read, plans.created, plans.rejections, plans.unread, plans.skipped) == (851 + 1550, 2401, [], [], [])
    assert (plans.cycle, dict(plans.also)) == (2559, {"village_plan": 95, "forum": 95})


def test_every_row_of_the_messy_district_is_created(messy_loaded):
    assert messy_loaded.villages.created == 68
    plans = messy_loaded.plans
    assert (plans.read, plans.created, plans.rejections) == (577 + 1137, 1714, [])


def test_omkoi_stands_in_the_store_as_in_the_file(omkoi):
    assert len(omkoi.every(Village)) == 95
    assert len(omkoi.every(VillagePlan, "status = 'draft' AND cycle = 2559")) == 95
    assert len(omkoi.every(Problem)) == 851
    projects = omkoi.every(Project)
    assert len(projects) == 1550
    by_year = [sum(project.budget.get(year, 0) for project in projects) for year in ("2559", "2560")]
    assert by_year == [_sum_of_column(OMKOI, "J"), _sum_of_column(OMKOI, "K")]


def _sum_of_column(folder: Path, column: str) -> int:
    import openpyxl

    sheet = openpyxl.load_workbook(folder / "village-plans.xlsx")["โครงการ"]
    return sum(cell.value for cell in sheet[column][1:] if cell.value) * 100


def test_a_project_has_all_its_cells(omkoi):
    title = "ปรับปรุงถนนดินลูกรัง หมู่ที่ 1 กว้าง 4.00 ม. ยาว 36.00 ม. หนา 0.10 ม. (≥144 ตร.ม.) บ้านหลิม-ดง ตำบลอมก๋อย"
    (project,) = omkoi.every(Project, "title = :title", title=title)
    assert (project.dimension, project.mode, project.agency) == ("infrastructure", "request", "อบต.อมก๋อย")
    assert (project.quantity, project.unit, project.priority) == ("1", "สาย", 3)
    assert project.budget == {"2559": 7_800_000}, "a year without an amount is absent, not 0"
    assert omkoi.get(VillagePlan, project.plan or "").village == "50180101"
    (solved,) = project.problems
    assert omkoi.get(Problem, solved).priority == 9


def test_a_problem_has_all_its_cells(omkoi):
    (problem,) = omkoi.every(
        Problem, "priority = 5 AND plan IN (SELECT id FROM village_plan WHERE village = '50180101')"
    )
    assert (problem.problem, problem.dimension) == ("ช้างป่า/สัตว์ป่าทำลายพืชผล", "security")
    assert (problem.cause, problem.need) == ("แนวป่าติดที่ทำกิน", "ชุดเฝ้าระวัง คูกันช้าง")
    assert (problem.affected_households, problem.votes) == (30, 63)
    assert omkoi.get(Forum, problem.forum or "").date == "2015-01-15"


def test_projects_and_problems_stand_in_the_order_of_the_file(omkoi):
    plan = omkoi.every(VillagePlan, "village = '50180101'")[0].id
    for kind in (Problem, Project):
        listed = omkoi.every(kind, 'plan = :plan ORDER BY "order"', plan=plan)
        assert [record.priority for record in listed] == list(range(1, len(listed) + 1))


def test_a_village_is_served_by_the_lao_of_its_row(omkoi):
    (coverage,) = omkoi.every(LaoCoverage, "village = '50180108'")
    lao = omkoi.get(Lao, coverage.lao or "")
    assert (lao.type, lao.name, coverage.share) == ("subdistrict_municipality", "อมก๋อย", "full")
    assert len(omkoi.every(Lao)) == 7


@pytest.mark.parametrize(
    ("title", "budget"),
    [
        ("ปลูกผักสวนครัวรั้วกินได้ ทุกครัวเรือน หมู่ที่ 1 บ้านห้วยโป่ง ตำบลห้วยโป่ง", {"2560": 0}),
        ("ถนนหินคลุก หมู่ที่ 1 (ที่สูง) บ้านห้วยโป่ง ตำบลห้วยโป่ง", {"2560": 147_000_000}),
        ("เลี้ยงโคเนื้อกลุ่ม (ธนาคารโค 10 ตัว) หมู่ที่ 1 บ้านห้วยโป่ง ตำบลห้วยโป่ง", {"2559": 30_000_000}),
        ("อบรม กม. ทำแผน/บัญชี 15 คน หมู่ที่ 1 บ้านห้วยโป่ง ตำบลห้วยโป่ง", {"2559": 1_400_000}),
        ("เพิ่มความจุอ่างซับเหล็ก หมู่ที่ 1 บ้านห้วยโป่ง", {"2559": 5_000_000_000}),
    ],
)
def test_messy_amounts_are_read_to_the_satang(messy, title, budget):
    (project,) = messy.every(Project, "title = :title", title=title)
    assert project.budget == budget


def test_four_ways_to_write_a_date_are_read(messy):
    dates = {forum.village: forum.date for forum in messy.every(Forum)}
    assert [dates[code] for code in ("58010201", "58010202", "58010203")] == ["2015-02-25", "2015-01-22", "2015-01-24"]
    assert all("2015-01-01" <= (day or "") <= "2015-12-31" for day in dates.values())


def test_thai_digits_in_the_register_are_read(messy):
    assert messy.get(Village, "58010212").moo == 12


def test_two_computers_that_load_the_same_files_hold_the_same_records(tmp_path, messy):
    other = loaded(tmp_path, MESSY).workspace
    digests = "SELECT id, digest FROM record WHERE kind <> 'person' ORDER BY id"
    rows = [[tuple(row) for row in workspace.db.execute(digests)] for workspace in (messy, other)]
    assert rows[0] == rows[1]
    assert len(rows[0]) > 1714
