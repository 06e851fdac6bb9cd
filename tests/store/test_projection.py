"""The projection is always the fold of the journal: made again from nothing, it is the same."""

import json
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from desktop.planning import edit
from desktop.store import projection
from desktop.store.search import search
from tests import offices
from tests.offices import MEMORY, PLAN, PROJECT, Offices


@pytest.fixture
def three() -> Iterator[Offices]:
    with TemporaryDirectory(dir=MEMORY) as folder:
        made = offices.offices(Path(folder))
        offices.a_village(made.district)
        offices.a_project(made.district)
        made.settle(1)
        yield made
        made.close()


def dump(offices_: Offices) -> str:
    """Everything projected, as text."""
    db = offices_.district.db
    tables = db.execute("SELECT value FROM meta WHERE key = 'tables'").fetchone()[0].split()
    names = [f"{table}_all" for table in tables] + ["record", "conflict", "scope", "search_text"]
    rows = {name: [tuple(row) for row in db.execute(f"SELECT * FROM {name} ORDER BY 1, 2")] for name in names}
    return json.dumps(rows, default=bytes.hex, ensure_ascii=False)


def test_made_again_from_the_journal_it_is_the_same(three: Offices):
    for workspace, title in ((three.district, "ก"), (three.laptop, "ข")):
        edit.put(workspace, "project", [{"id": PROJECT, "title": title}, {"id": title, "plan": PLAN, "title": "x"}])
    edit.put(three.laptop, "drone", [{"height": 1}], scope="5018")
    three.carry(three.laptop, three.district)
    edit.remove(three.district, "project", ["ข"])
    visit = edit.Visit(three.district)
    visit.set("project", "ก", {"title": "กำลังพิมพ์"})
    before = dump(three)
    projection.rebuild(three.district.db)
    assert dump(three) == before
    assert offices.clean([three.district])
    visit.leave()
    assert offices.clean([three.district])


def test_a_store_of_older_kinds_is_projected_anew_when_it_is_opened(three: Offices):
    before = dump(three)
    db, home = three.district.db, three.district.home
    db.execute("UPDATE meta SET value = 'older' WHERE key = 'kinds'")
    db.execute("DELETE FROM project_all")
    three.district.close()
    three.district = type(three.district).open(home)
    assert dump(three) == before


def test_the_digest_of_a_scope_says_nothing_of_private_data_receipts_and_the_desk(three: Offices):
    before = offices.digests(three.district)
    edit.put(three.district, "person_contact", [{"person": three.district.identity.person, "phone": "1"}])
    edit.put(three.district, "receipt", [{"bundle": "b", "replica": "r"}])
    assert offices.digests(three.district) == before
    edit.put(three.district, "project", [{"id": PROJECT, "priority": 9}])
    assert offices.digests(three.district) != before


def test_an_amount_nobody_entered_is_absent_not_zero(three: Offices):
    edit.put(three.district, "project", [{"id": "n", "plan": PLAN, "title": "x"}])
    edit.put(three.district, "project", [{"id": "z", "plan": PLAN, "title": "x", "budget": {"2559": 0}}])
    rows = dict(three.district.db.execute("SELECT id, budget FROM project WHERE id IN ('n', 'z')").fetchall())
    assert rows == {"n": None, "z": '{"2559":0}'}


def test_made_again_search_looks_in_one_place_and_finds_the_same(three: Offices, monkeypatch: pytest.MonkeyPatch):
    db = three.district.db
    edit.put(three.district, "project", [{"id": f"p{n}", "plan": PLAN, "title": f"ขุดลอกคลอง {n}"} for n in range(9)])
    found = {hit.id for hit in search(db, "ขุดลอก")}
    monkeypatch.setattr(projection, "FLUSH_AT", 1)
    projection.rebuild(db)
    assert db.execute("SELECT count(DISTINCT segid) FROM search_idx").fetchone()[0] == 1
    assert len(found) == 9
    assert {hit.id for hit in search(db, "ขุดลอก")} == found
