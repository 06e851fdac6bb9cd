"""Loading again: nothing changes by itself, corrections stay, and what changed on both sides is listed."""

import pytest

from desktop.domain.areas import LaoCoverage, Village
from desktop.domain.errors import Cancelled
from desktop.domain.village import Forum, Problem, Project, VillagePlan
from desktop.planning import edit
from desktop.planning.loading import load
from desktop.progress import Progress
from desktop.store.projection import scope_digest
from tests.planning.load_books import district, plans, problem, project, village, villages


@pytest.fixture
def workspace(tmp_path):
    return district(tmp_path / "home")


def counts(report):
    return report.created, report.updated, report.unchanged, report.rejected


def journal_length(workspace):
    return workspace.db.execute("SELECT count(*) FROM change").fetchone()[0]


def test_the_same_file_twice_writes_nothing(workspace, tmp_path):
    file = plans(tmp_path, problems=[problem(1), problem(2)], projects=[project(1, {"แก้ปัญหาลำดับที่": 2})])
    register = villages(tmp_path, village())
    load(workspace, "villages", register), load(workspace, "plans", file)
    before = journal_length(workspace)
    assert counts(load(workspace, "villages", register)) == (0, 0, 1, 0)
    assert counts(load(workspace, "plans", file)) == (0, 0, 3, 0)
    assert journal_length(workspace) == before


def test_a_correction_made_in_the_window_is_kept(workspace, tmp_path):
    file = plans(tmp_path, projects=[project(1)])
    load(workspace, "plans", file)
    (loaded,) = workspace.every(Project)
    edit.put(workspace, "project", [{"id": loaded.id, "budget": {"2559": 9_900_000}, "title": "ถนน คสล. สายหลัก"}])
    report = load(workspace, "plans", file)
    assert (counts(report), report.listed) == ((0, 0, 1, 0), [])
    (kept,) = workspace.every(Project)
    assert (kept.budget, kept.title) == ({"2559": 9_900_000}, "ถนน คสล. สายหลัก")


def test_a_cell_changed_in_the_file_is_written_beside_a_correction_of_another(workspace, tmp_path):
    load(workspace, "plans", plans(tmp_path, projects=[project(1)]))
    (loaded,) = workspace.every(Project)
    edit.put(workspace, "project", [{"id": loaded.id, "unit": "เส้น"}])
    report = load(workspace, "plans", plans(tmp_path, projects=[project(1, {"งบประมาณ 2560 (บาท)": 5})]))
    assert (counts(report), report.listed) == ((0, 1, 0, 0), [])
    (now,) = workspace.every(Project)
    assert (now.unit, now.budget) == ("เส้น", {"2559": 7_800_000, "2560": 500})


def test_what_changed_in_the_file_and_here_is_listed_and_kept(workspace, tmp_path):
    load(workspace, "plans", plans(tmp_path, projects=[project(1)]))
    (loaded,) = workspace.every(Project)
    edit.put(workspace, "project", [{"id": loaded.id, "budget": {"2559": 100}}])
    file = plans(tmp_path, projects=[project(1, {"งบประมาณ 2559 (บาท)": 90000})])
    for _ in range(2):  # and again as long as both sides differ
        report = load(workspace, "plans", file)
        (listed,) = report.listed
        assert (listed.sheet, listed.cell, listed.record) == ("โครงการ", "J2", loaded.id)
        assert (listed.here, listed.file) == (100, 9_000_000)
        assert (listed.here_text, listed.file_text) == ("1", "90,000")
        assert counts(report) == (0, 0, 1, 0)
    assert workspace.get(Project, loaded.id).budget == {"2559": 100}


def test_once_both_sides_agree_the_file_counts_again(workspace, tmp_path):
    load(workspace, "plans", plans(tmp_path, projects=[project(1)]))
    (loaded,) = workspace.every(Project)
    edit.put(workspace, "project", [{"id": loaded.id, "unit": "เส้น"}])
    changed = plans(tmp_path, projects=[project(1, {"หน่วยนับ": "กม."})])
    assert len(load(workspace, "plans", changed).listed) == 1
    edit.put(workspace, "project", [{"id": loaded.id, "unit": "กม."}])
    assert load(workspace, "plans", changed).listed == []
    load(workspace, "plans", plans(tmp_path, projects=[project(1, {"หน่วยนับ": "แห่ง"})]))
    assert workspace.get(Project, loaded.id).unit == "แห่ง"


def test_an_amount_emptied_in_the_file_is_removed(workspace, tmp_path):
    load(workspace, "plans", plans(tmp_path, projects=[project(1)]))
    report = load(workspace, "plans", plans(tmp_path, projects=[project(1, {"งบประมาณ 2559 (บาท)": None})]))
    assert report.updated == 1
    assert workspace.every(Project)[0].budget == {}


def test_a_link_dropped_in_the_file_is_removed(workspace, tmp_path):
    problems = [problem(1), problem(2)]
    load(workspace, "plans", plans(tmp_path, problems=problems, projects=[project(1, {"แก้ปัญหาลำดับที่": "1, 2"})]))
    load(workspace, "plans", plans(tmp_path, problems=problems, projects=[project(1, {"แก้ปัญหาลำดับที่": 2})]))
    (loaded,) = workspace.every(Project)
    assert [workspace.get(Problem, one).priority for one in loaded.problems] == [2]


def test_a_project_deleted_here_does_not_come_back(workspace, tmp_path):
    load(workspace, "plans", plans(tmp_path, projects=[project(1)]))
    (loaded,) = workspace.every(Project)
    edit.remove(workspace, "project", [loaded.id])
    assert counts(load(workspace, "plans", plans(tmp_path, projects=[project(1)]))) == (0, 0, 1, 0)
    report = load(workspace, "plans", plans(tmp_path, projects=[project(1, {"หน่วยนับ": "กม."})]))
    assert [listed.record for listed in report.listed] == [loaded.id]
    assert workspace.every(Project) == []


def test_a_row_gone_from_the_file_is_listed_and_kept(workspace, tmp_path):
    load(workspace, "plans", plans(tmp_path, projects=[project(1), project(2)]))
    report = load(workspace, "plans", plans(tmp_path, projects=[project(2)]))
    assert [absent.title for absent in report.absent] == ["ถนน คสล. สายที่ 1"]
    assert len(workspace.every(Project)) == 2


def test_a_file_of_other_villages_lists_nothing_as_gone(workspace, tmp_path):
    load(workspace, "plans", plans(tmp_path, projects=[project(1)]))
    other = project(1, {"รหัสหมู่บ้าน": "50180102", "หมู่บ้าน": "บ้านยางเปา"})
    assert load(workspace, "plans", plans(tmp_path, projects=[other])).absent == []


def test_a_row_moved_here_keeps_its_place_when_other_cells_change(workspace, tmp_path):
    load(workspace, "plans", plans(tmp_path, projects=[project(1), project(2)]))
    first = workspace.every(Project, "priority = 1")[0]
    edit.put(workspace, "project", [{"id": first.id, "order": "zz"}])
    load(workspace, "plans", plans(tmp_path, projects=[project(1, {"หน่วยนับ": "กม."}), project(2)]))
    assert workspace.get(Project, first.id).order == "zz"


def test_a_new_priority_moves_a_row_that_nobody_moved_here(workspace, tmp_path):
    load(workspace, "plans", plans(tmp_path, projects=[project(1), project(2)]))
    swapped = [project(2, {"ลำดับความสำคัญ": 1}), project(1, {"ลำดับความสำคัญ": 2})]
    assert load(workspace, "plans", plans(tmp_path, projects=swapped)).updated == 2
    listed = workspace.every(Project, '1 ORDER BY "order"')
    assert [one.title for one in listed] == ["ถนน คสล. สายที่ 2", "ถนน คสล. สายที่ 1"]


def test_equal_titles_are_records_of_their_own(workspace, tmp_path):
    same = {"โครงการ/กิจกรรม": "ซ่อมถนน"}
    file = plans(tmp_path, projects=[project(1, same), project(2, same)])
    assert load(workspace, "plans", file).created == 2
    assert load(workspace, "plans", file).unchanged == 2


def test_a_title_typed_with_other_spaces_and_digits_is_the_same_row(workspace, tmp_path):
    load(workspace, "plans", plans(tmp_path, projects=[project(1, {"โครงการ/กิจกรรม": "ทำถนน 5 สาย"})]))
    typed = project(1, {"โครงการ/กิจกรรม": " ท\u0e4d\u0e32ถนน  ๕ สาย"})
    report = load(workspace, "plans", plans(tmp_path, projects=[typed]))
    assert (report.created, len(workspace.every(Project))) == (0, 1)


def test_the_plan_that_was_begun_in_the_window_takes_the_rows(workspace, tmp_path):
    begun = edit.create(workspace, "village_plan", village="50180101", cycle=2559, vision="น่าอยู่")
    load(workspace, "plans", plans(tmp_path, projects=[project(1)]))
    assert [plan.id for plan in workspace.every(VillagePlan)] == [begun]
    assert workspace.every(Project)[0].plan == begun


def test_the_forum_typed_in_the_window_is_the_one_of_that_day(workspace, tmp_path):
    held = edit.create(workspace, "forum", village="50180101", cycle=2559, date="2015-01-15", venue="ศาลา")
    load(workspace, "plans", plans(tmp_path, problems=[problem(1)]))
    assert [forum.id for forum in workspace.every(Forum)] == [held]
    assert workspace.every(Problem)[0].forum == held


def test_a_correction_is_kept_on_a_computer_that_received_the_rows(workspace, tmp_path):
    file = plans(tmp_path, projects=[project(1)])
    load(workspace, "plans", file)
    (loaded,) = workspace.every(Project)
    edit.put(workspace, "project", [{"id": loaded.id, "unit": "เส้น"}])
    workspace.db.execute("DELETE FROM loaded_row")  # it received the journal, but never loaded itself
    report = load(workspace, "plans", file)
    assert (counts(report), report.listed) == ((0, 0, 1, 0), [])
    assert workspace.get(Project, loaded.id).unit == "เส้น"


def test_two_computers_that_load_one_file_have_equal_digests(tmp_path):
    file = plans(tmp_path, problems=[problem(1)], projects=[project(1, {"แก้ปัญหาลำดับที่": 1})])
    digests = set()
    for name in ("one", "other"):
        workspace = district(tmp_path / name)
        workspace.db.execute("DELETE FROM scope")  # leaves out the person, who is another on each computer
        load(workspace, "plans", file)
        digests.add(scope_digest(workspace.db, "5018"))
    assert len(digests) == 1


def test_a_dry_run_reports_the_same_and_leaves_nothing(workspace, tmp_path):
    file = plans(tmp_path, problems=[problem(1)], projects=[project(1), project(2, {"มิติ": "อวกาศ"})])
    before = journal_length(workspace)
    rehearsed = load(workspace, "plans", file, dry_run=True)
    assert journal_length(workspace) == before
    assert workspace.db.execute("SELECT count(*) FROM loaded_row").fetchone()[0] == 0
    done = load(workspace, "plans", file)
    assert counts(rehearsed) == counts(done) == (2, 0, 0, 1)
    assert (rehearsed.rejections, rehearsed.also, rehearsed.act) == (done.rejections, done.also, "")


def test_a_cancelled_load_leaves_nothing(workspace, tmp_path):
    class StopsAtTheSecondRow(Progress):
        def step(self, done=None, *, total=None, text=None):
            if done == 2:
                self.cancel()
            super().step(done, total=total, text=text)

    file = plans(tmp_path, problems=[problem(1), problem(2)], projects=[project(1)])
    before = journal_length(workspace)
    with pytest.raises(Cancelled):
        load(workspace, "plans", file, progress=StopsAtTheSecondRow())
    assert journal_length(workspace) == before
    assert workspace.db.execute("SELECT count(*) FROM loaded_row").fetchone()[0] == 0


def test_one_load_is_one_act_that_names_its_file(workspace, tmp_path):
    report = load(workspace, "plans", plans(tmp_path, problems=[problem(1)], projects=[project(1)]))
    rows = workspace.db.execute("SELECT verb, about FROM act WHERE act = ?", (report.act,)).fetchall()
    assert [row[0] for row in rows] == ["load_plans"]
    assert b'"source":"plans.xlsx"' in rows[0][1]


def test_a_household_count_corrected_here_is_kept_and_a_new_one_written(workspace, tmp_path):
    load(workspace, "villages", villages(tmp_path, village()))
    edit.put(workspace, "village", [{"id": "50180101", "men": 160}])
    report = load(workspace, "villages", villages(tmp_path, village({"จำนวนครัวเรือน": 90})))
    assert counts(report) == (0, 1, 0, 0)
    now = workspace.get(Village, "50180101")
    assert (now.men, now.households) == (160, 90)


def test_a_village_that_went_to_another_lao_is_served_by_that_one_alone(workspace, tmp_path):
    load(workspace, "villages", villages(tmp_path, village()))
    report = load(workspace, "villages", villages(tmp_path, village({"อปท.": "เทศบาลตำบลอมก๋อย"})))
    assert counts(report) == (0, 1, 0, 0)
    (served,) = workspace.every(LaoCoverage)
    assert served.share == "full"
    back = load(workspace, "villages", villages(tmp_path, village()))
    assert (back.updated, len(workspace.every(LaoCoverage))) == (1, 1)


def test_a_village_that_two_laos_serve_is_served_in_part_by_both(workspace, tmp_path):
    rows = [village(), village({"อปท.": "เทศบาลตำบลอมก๋อย"})]
    assert counts(load(workspace, "villages", villages(tmp_path, *rows))) == (1, 0, 1, 0)
    assert [served.share for served in workspace.every(LaoCoverage)] == ["part", "part"]
    assert counts(load(workspace, "villages", villages(tmp_path, *rows))) == (0, 0, 2, 0)


def test_a_plan_that_was_sent_takes_nothing_from_a_file_until_it_is_returned(workspace, tmp_path):
    load(workspace, "plans", plans(tmp_path, projects=[project(1)]))
    (plan,) = workspace.every(VillagePlan)
    waive = dict.fromkeys(("R02", "R05", "R07", "R08", "R10", "REQUIRED"), "ทดสอบ")
    edit.put(workspace, "village_plan", [{"id": plan.id, "status": "submitted", "submitted_on": "2015-02-20",
                                          "signer": "ประธาน", "waive": waive}])  # fmt: skip
    changed = project(1, {"งบประมาณ 2559 (บาท)": 90000})
    file = plans(tmp_path, projects=[changed, project(2, {"โครงการ/กิจกรรม": "ขุดสระ"})])
    before = journal_length(workspace)
    report = load(workspace, "plans", file)
    assert counts(report) == (0, 0, 1, 1) and journal_length(workspace) == before
    assert [one.file for one in report.listed] == [9_000_000]
    assert "ส่งแล้ว" in report.rejections[0].reason
    edit.put(workspace, "village_plan", [{"id": plan.id, "status": "returned", "return_reason": "แก้ยอด"}])
    assert counts(load(workspace, "plans", file)) == (1, 1, 0, 0)
