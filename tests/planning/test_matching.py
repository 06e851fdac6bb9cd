"""LAO projects beside village projects: suggested within the tambon, decided by a person; and joined spellings."""

import pytest

from desktop.domain.lao_plan import LaoPlan, LaoProject, ProjectMatch
from desktop.domain.village import Project
from desktop.planning import aliases, edit, matching, matching_offers
from desktop.planning.loading import load
from tests.planning.load_books import OMKOI, district, plans, project


@pytest.fixture
def workspace(tmp_path):
    """A district with three village projects: two in one tambon, one in another."""
    workspace = district(tmp_path / "home")
    rows = {
        "50180101": ("บ้านหลิม-ดง", "ก่อสร้างถนน คสล. กว้าง 4 ม. หมู่ที่ 1"),
        "50180102": ("บ้านยางเปา", "ก่อสร้างถนน คสล. กว้าง 5 ม. หมู่ที่ 2"),
        "50180201": ("บ้านหลวง", "ก่อสร้างถนน คสล. หมู่ที่ 1"),
    }
    for code, (name, _title) in rows.items():
        values = {"code": code, "name": name, "tambon": code[:6], "moo": int(code[6:])}
        edit.put(workspace, "village", [values])
    wishes = [
        project(1, {"รหัสหมู่บ้าน": code, "หมู่บ้าน": name, "โครงการ/กิจกรรม": title}) for code, (name, title) in rows.items()
    ]
    load(workspace, "plans", plans(tmp_path, projects=wishes))
    return workspace


def lao_plan(workspace, *projects):
    lao = edit.create(workspace, "lao", type="tao", name="อมก๋อย", district="5018")
    plan = edit.create(workspace, "lao_plan", lao=lao, cycle=2559)
    given = [{"plan": plan, "tambon": "501801", **values} for values in projects]
    return plan, edit.put(workspace, "lao_project", given).ids


ROAD = {"title": "ก่อสร้างถนน คสล. กว้าง 4 ม. หมู่ที่ 1 บ้านหลิม-ดง ตำบลอมก๋อย"}


def wish(workspace, village):
    return workspace.every(Project, "plan IN (SELECT id FROM village_plan WHERE village = :v)", v=village)[0].id


def test_only_projects_of_the_same_tambon_are_suggested(workspace):
    plan, _ids = lao_plan(workspace, ROAD)
    assert {row.village for row in matching.suggest(workspace, plan)} == {"50180101", "50180102"}


def test_where_the_village_is_named_its_own_projects_come_alone(workspace):
    plan, _ids = lao_plan(workspace, ROAD | {"village": "50180101"})
    assert [row.village for row in matching.suggest(workspace, plan)] == ["50180101"]


def test_another_work_is_not_suggested(workspace):
    plan, _ids = lao_plan(workspace, {"title": "อบรมอาสาสมัครสาธารณสุข"})
    assert matching.suggest(workspace, plan) == []


def test_another_plan_year_is_not_suggested(workspace):
    plan, _ids = lao_plan(workspace, ROAD)
    edit.put(workspace, "lao_plan", [{"id": plan, "cycle": 2560}])
    assert matching.suggest(workspace, plan) == []


def test_a_persons_word_is_kept_and_comes_first(workspace):
    plan, (lao,) = lao_plan(workspace, ROAD)
    other = wish(workspace, "50180102")
    matching.confirm(workspace, lao, other)
    first, second = matching.suggest(workspace, plan)
    assert (first.project, first.status, second.status) == (other, "confirmed", "")
    assert [found.id for found in matching.matched(workspace, other)] == [lao]


def test_what_is_not_the_same_stays_behind_as_such(workspace):
    plan, (lao,) = lao_plan(workspace, ROAD)
    matching.reject(workspace, lao, wish(workspace, "50180101"))
    assert [row.status for row in matching.suggest(workspace, plan)] == ["", "rejected"]
    matching.confirm(workspace, lao, wish(workspace, "50180101"))  # a person may think again
    assert len(workspace.every(ProjectMatch)) == 1
    matching.forget(workspace, lao, wish(workspace, "50180101"))
    assert {row.status for row in matching.suggest(workspace, plan)} == {""}


def test_suggesting_writes_nothing(workspace):
    plan, _ids = lao_plan(workspace, ROAD)
    before = workspace.db.execute("SELECT count(*) FROM change").fetchone()
    matching.suggest(workspace, plan)
    assert workspace.db.execute("SELECT count(*) FROM change").fetchone() == before


def test_the_sample_plan_finds_the_wish_it_copied(tmp_path):
    workspace = district(tmp_path / "home")
    load(workspace, "villages", OMKOI / "villages.xlsx")
    load(workspace, "plans", OMKOI / "village-plans.xlsx")
    load(workspace, "lao-plan", OMKOI / "lao-plan-pho02.xlsx")
    (plan,) = workspace.every(LaoPlan)
    rows = matching.suggest(workspace, plan.id)
    by_project = {}
    for row in rows:
        by_project.setdefault(row.lao_project, []).append(row)
    assert all(len(group) <= matching_offers.MOST for group in by_project.values())
    assert all(row.tambon == workspace.get(LaoProject, row.lao_project).tambon for row in rows)
    assert len(by_project) > 40


def test_a_spelling_that_was_joined_means_the_other_in_sums_only(workspace):
    aliases.join(workspace, "agency", "อบต. อมก๋อย", "องค์การบริหารส่วนตำบลอมก๋อย")
    aliases.join(workspace, "agency", "อมก๋อย (อบต.)", "อบต.อมก๋อย")
    for text in ("อบต.อมก๋อย", " อบต. อมก๋อย", "อมก๋อย (อบต)"):
        assert matching.canonical(workspace, "agency", text) == "องค์การบริหารส่วนตำบลอมก๋อย"
    assert matching.canonical(workspace, "agency", "อบต.นาเกียน") == "อบต.นาเกียน"
    assert matching.canonical(workspace, "unit", "อบต.อมก๋อย") == "อบต.อมก๋อย"
    assert {found.agency for found in workspace.every(Project)} == {"อบต.อมก๋อย"}


def test_spellings_joined_in_a_circle_end(workspace):
    aliases.join(workspace, "unit", "สาย", "เส้น")
    aliases.join(workspace, "unit", "เส้น", "สาย")
    assert matching.canonical(workspace, "unit", "สาย") in ("สาย", "เส้น")


def test_a_spelling_parted_counts_for_itself_again(workspace):
    aliases.join(workspace, "unit", "เส้น", "สาย")
    aliases.part(workspace, "unit", "เส้น")
    assert matching.canonical(workspace, "unit", "เส้น") == "เส้น"


def test_spellings_that_look_alike_are_offered_and_not_joined(workspace):
    edit.put(workspace, "project", [{"id": wish(workspace, "50180201"), "agency": "อบต. อมก๋อยย"}])
    (pair,) = aliases.likely(workspace, "agency")
    assert (pair.spelling, pair.means) == ("อบต. อมก๋อยย", "อบต.อมก๋อย")
    assert [one.uses for one in aliases.spellings(workspace, "agency")] == [2, 1]
    aliases.join(workspace, "agency", pair.spelling, pair.means)
    assert aliases.likely(workspace, "agency") == []


def test_sums_by_agency_join_spellings_and_take_them_apart_again(workspace):
    said = [("อบต.อมก๋อย", 10), ("อบต. อมก๋อยย", 5), ("แขวงทางหลวงชนบท", 7), ("", 100), ("อบต.อมก๋อย", 1)]
    edit.put(workspace, "project", [{"id": wish(workspace, "50180201"), "agency": "อบต. อมก๋อยย"}])
    before = {
        one.text: (one.uses, one.amount, one.together, one.similar) for one in aliases.tally(workspace, "agency", said)
    }
    assert before == {
        "อบต.อมก๋อย": (2, 11, 11, ""),
        "อบต. อมก๋อยย": (1, 5, 5, "อบต.อมก๋อย"),
        "แขวงทางหลวงชนบท": (1, 7, 7, ""),
    }

    aliases.join_all(workspace, "agency", ["อบต. อมก๋อยย"], "อบต.อมก๋อย")
    joined = [(one.text, one.means, one.together) for one in aliases.tally(workspace, "agency", said)]
    aliases.join_all(workspace, "agency", ["อบต. อมก๋อยย"])

    assert joined == [("อบต.อมก๋อย", "อบต.อมก๋อย", 16), ("อบต. อมก๋อยย", "อบต.อมก๋อย", 16),
                      ("แขวงทางหลวงชนบท", "แขวงทางหลวงชนบท", 7)]  # fmt: skip
    assert [one.together for one in aliases.tally(workspace, "agency", said)] == [11, 7, 5]
