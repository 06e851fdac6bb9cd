"""Writing: one act all or nothing, one visit one change, on disk at once, in the scope the kind fixes."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from desktop.domain.village import Project
from desktop.planning import edit
from desktop.planning.edit import LinesRefusedError, MissingFieldError, Visit
from desktop.planning.rights import NotOursToWriteError
from desktop.planning.workspace import Workspace
from desktop.store.journal import RecordKindError
from tests import offices
from tests.offices import MEMORY, PLAN, PROJECT, VILLAGE


@pytest.fixture
def district() -> Iterator[Workspace]:
    with TemporaryDirectory(dir=MEMORY) as folder:
        workspace = offices.district(Path(folder) / "d")
        offices.a_village(workspace)
        offices.a_project(workspace)
        yield workspace
        workspace.close()


def changes(workspace: Workspace) -> int:
    return int(workspace.db.execute("SELECT count(*) FROM change").fetchone()[0])


def title(workspace: Workspace, record: str = PROJECT) -> str | None:
    return workspace.get(Project, record).title


def on_disk(workspace: Workspace) -> str:
    """The title as another process reads it at this moment."""
    with closing(sqlite3.connect(workspace.home / "amphoeplan.db")) as db:
        return str(db.execute("SELECT title FROM project WHERE id = ?", (PROJECT,)).fetchone()[0])


def test_every_field_that_is_left_is_on_disk_at_once_and_the_visit_is_one_change(district: Workspace):
    before, visit = changes(district), Visit(district)
    for text in ("ก", "กข", "กขค"):
        visit.set("project", PROJECT, {"title": text})
        assert on_disk(district) == text
    visit.set("project", PROJECT, {"priority": 2})
    assert changes(district) == before
    visit.leave()
    assert changes(district) == before + 1
    assert on_disk(district) == "กขค"
    assert offices.clean([district])


def test_a_visit_that_changes_nothing_writes_nothing(district: Workspace):
    before, visit = changes(district), Visit(district)
    visit.set("project", PROJECT, {"title": "อื่น"})
    visit.set("project", PROJECT, {"title": title(district)})
    visit.set("project", PROJECT, {"title": "ก่อสร้างถนนคอนกรีต"})
    visit.leave()
    visit.leave()
    assert changes(district) == before
    assert offices.clean([district])


def test_a_visit_to_a_new_record_shows_it_at_once(district: Workspace):
    visit, new = Visit(district), "0190aaaa-0000-7000-8000-0000000000ff"
    visit.set("project", new, {"plan": PLAN, "title": "ใหม่"})
    visit.set("project", new, {"priority": 1})
    assert title(district, new) == "ใหม่"
    visit.leave()
    assert title(district, new) == "ใหม่"


def test_two_visits_to_one_record_are_two_changes(district: Workspace):
    before, one, other = changes(district), Visit(district), Visit(district)
    one.set("project", PROJECT, {"title": "ก"})
    other.set("project", PROJECT, {"title": "ข"})
    one.set("project", PROJECT, {"title": "ค"})
    other.leave()
    assert changes(district) == before + 3
    assert title(district) == "ค"
    assert offices.clean([district])


def test_a_refused_field_leaves_the_open_change_as_it_was(district: Workspace):
    visit = Visit(district)
    visit.set("project", PROJECT, {"title": "ก"})
    for values in ({"title": None}, {"colour": "x"}, {"mode": "x"}):
        with pytest.raises(edit.AppError):
            visit.set("project", PROJECT, values)
    visit.leave()
    assert title(district) == "ก"


def test_what_is_put_while_a_form_is_open_comes_after_it(district: Workspace):
    visit = Visit(district)
    visit.set("project", PROJECT, {"title": "ก"})
    edit.put(district, "project", [{"id": PROJECT, "title": "ข"}])
    assert title(district) == "ข"
    visit.set("project", PROJECT, {"priority": 1})
    visit.leave()
    assert title(district) == "ข"
    assert offices.clean([district])


def test_put_is_one_act_all_or_nothing(district: Workspace):
    before, digests = changes(district), offices.digests(district)
    with pytest.raises(MissingFieldError):
        edit.put(district, "project", [{"id": "a", "plan": PLAN, "title": "ดี"}, {"id": "b", "plan": PLAN}])
    assert (changes(district), offices.digests(district)) == (before, digests)
    written = edit.put(district, "project", [{"id": n, "plan": PLAN, "title": n} for n in "abc"])
    assert changes(district) == before + 3
    assert district.db.execute("SELECT count(*) FROM act WHERE act = ?", (written.act,)).fetchone()[0] == 1


def test_put_lines_names_every_line(district: Workspace):
    lines = [(2, {"plan": PLAN}), (3, {"plan": PLAN, "title": "x"}), (7, {"id": "n", "mode": "?"})]
    with pytest.raises(LinesRefusedError) as refused:
        edit.put_lines(district, "project", lines)
    assert [line for line, _error in refused.value.errors] == [2, 7]


def test_a_required_field_cannot_be_taken_away(district: Workspace):
    for given in ({"title": None}, {"title": "  "}, {"plan": None}):
        with pytest.raises(MissingFieldError):
            edit.put(district, "project", [{"id": PROJECT, **given}])


def test_a_record_stays_what_it_is(district: Workspace):
    with pytest.raises(RecordKindError):
        edit.put(district, "problem", [{"id": PROJECT, "plan": PLAN, "problem": "x"}])


@pytest.mark.parametrize(
    ("kind", "values", "scope"),
    [
        ("village_plan", {"village": VILLAGE, "cycle": 2560}, "5018"),
        ("project", {"plan": PLAN, "title": "x"}, "5018"),
        ("person_contact", {"phone": "053"}, "5018/private"),
        ("drone", {"height": 5}, "5018"),
    ],
)
def test_a_kind_fixes_the_scope_of_its_records(district: Workspace, kind: str, values: dict, scope: str):
    if kind == "person_contact":
        values = {**values, "person": district.identity.person}
    record = edit.put(district, kind, [values]).ids[0]
    assert district.db.execute("SELECT scope FROM record WHERE id = ?", (record,)).fetchone()[0] == scope


def test_what_belongs_to_another_office_is_refused(district: Workspace):
    for kind, values in (
        ("village", {"code": "50190101", "name": "x", "tambon": "501901", "moo": 1}),
        ("decision", {"item": PROJECT, "result": "accepted", "scope": "5018"}),
        ("strategy", {"code": "1", "title": "x", "scope": "50"}),
    ):
        with pytest.raises(NotOursToWriteError):
            edit.put(district, kind, [values])


def test_removing_takes_along_what_belongs_to_it_as_one_act_and_leaves_the_journal(district: Workspace):
    before = changes(district)
    written = edit.remove(district, "village_plan", [PLAN])
    assert set(written.ids) == {PLAN, PROJECT}
    assert district.every(Project) == []
    assert changes(district) == before + 2
    assert offices.clean([district])


def test_a_live_child_keeps_its_deleted_owner_visible(district: Workspace):
    edit.remove(district, "village_plan", [PLAN])
    edit.put(district, "project", [{"id": PROJECT, "deleted": False}])
    found = district.db.execute("SELECT id, deleted FROM village_plan").fetchall()
    assert [tuple(row) for row in found] == [(PLAN, 1)]


def test_the_ids_of_links_follow_from_their_pair(district: Workspace):
    plan = edit.create(district, "needs_plan", district="5018", cycle=2559)
    item = edit.create(district, "needs_item", plan=plan, title="x")
    once = edit.create(district, "needs_source", item=item, project=PROJECT)
    assert edit.create(district, "needs_source", item=item, project=PROJECT) == once
    assert district.db.execute("SELECT count(*) FROM needs_source").fetchone()[0] == 1
