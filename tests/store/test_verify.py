"""Verify finds whatever is not as the journal makes it, down to a single byte."""

import random
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from desktop.planning import edit
from desktop.planning.workspace import Workspace
from desktop.store.verify import verify
from tests import offices
from tests.offices import MEMORY, PROJECT


@pytest.fixture
def district() -> Iterator[Workspace]:
    with TemporaryDirectory(dir=MEMORY) as folder:
        workspace = offices.district(Path(folder) / "d")
        offices.a_village(workspace)
        offices.a_project(workspace)
        edit.put(workspace, "project", [{"id": PROJECT, "title": "ฝาย"}])
        edit.put(workspace, "person_contact", [{"person": workspace.identity.person, "phone": "053-1"}])
        yield workspace
        workspace.close()


def test_a_store_that_nobody_touched_is_clean_and_counted(district: Workspace):
    found = verify(district.db)
    assert found.clean
    assert found.changes == district.db.execute("SELECT count(*) FROM change").fetchone()[0]
    assert found.records == district.db.execute("SELECT count(*) FROM record").fetchone()[0]


def test_a_store_with_a_form_open_is_clean(district: Workspace):
    visit = edit.Visit(district)
    visit.set("project", PROJECT, {"title": "กำลังพิมพ์"})
    assert verify(district.db).clean
    visit.leave()
    assert verify(district.db).clean


@pytest.mark.parametrize("column", ["line", "hash", "content"])
def test_every_byte_of_the_journal_that_is_not_as_written_is_found(district: Workspace, column: str):
    query = f"SELECT cid, {column} FROM change WHERE {column} IS NOT NULL"
    chance = random.Random(7)
    for cid, whole in district.db.execute(query).fetchall():
        for place in chance.sample(range(len(whole)), min(25, len(whole))):
            damaged = whole[:place] + bytes([whole[place] ^ (1 << chance.randrange(8))]) + whole[place + 1 :]
            district.db.execute(f"UPDATE change SET {column} = ? WHERE cid = ?", (damaged, cid))
            assert not verify(district.db).clean, (cid, place)
        district.db.execute(f"UPDATE change SET {column} = ? WHERE cid = ?", (whole, cid))
    assert verify(district.db).clean


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE project_all SET title = 'x'",
        "UPDATE project_all SET budget = '{\"2559\":1}'",
        "UPDATE village_all SET households = 1",
        "DELETE FROM project_all",
        "UPDATE record SET digest = zeroblob(32) WHERE kind = 'project'",
        "UPDATE record SET conflicts = 1 WHERE kind = 'project'",
        "UPDATE record SET heads = '' WHERE kind = 'project'",
        "UPDATE record SET deleted = 1 WHERE kind = 'project'",
        "UPDATE project_all SET deleted = 1",
        "DELETE FROM record WHERE kind = 'project'",
        "UPDATE scope SET digest = zeroblob(32) WHERE scope = '5018'",
        "DELETE FROM scope WHERE scope = '5018'",
        "DELETE FROM change WHERE cid = (SELECT max(cid) FROM change)",
        "DELETE FROM change WHERE cid = 1",
        "UPDATE change SET seq = seq + 100",
        "UPDATE stream SET seq = seq + 1",
        "UPDATE stream SET hash = zeroblob(32)",
        "UPDATE change SET folds = 0 WHERE cid = 3",
        "UPDATE change SET rid = (SELECT min(rid) FROM record)",
        "UPDATE search_text SET text = 'x'",
        "INSERT INTO conflict (rid, field, sides) SELECT rid, 'title', '[]' FROM record WHERE kind = 'project'",
    ],
)
def test_what_is_shown_must_be_what_the_journal_makes_of_it(district: Workspace, statement: str):
    district.db.execute(statement)
    assert not verify(district.db).clean
