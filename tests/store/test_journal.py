"""The journal: gapless hash-chained streams, one act's word on its first change, parents that were seen."""

import hashlib
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from desktop.domain.changes import change_id, stream_head, trusted_line
from desktop.planning import edit
from desktop.planning.workspace import Workspace
from desktop.store import journal
from tests import offices
from tests.offices import MEMORY, PLAN, PROJECT


@pytest.fixture
def district() -> Iterator[Workspace]:
    with TemporaryDirectory(dir=MEMORY) as folder:
        workspace = offices.district(Path(folder) / "d")
        offices.a_village(workspace)
        offices.a_project(workspace)
        yield workspace
        workspace.close()


def test_a_stream_is_gapless_and_chained_from_its_head(district: Workspace):
    edit.put(district, "person_contact", [{"person": district.identity.person, "phone": "1"}])
    for key, replica, scope, seq, head in district.db.execute("SELECT stream, replica, scope, seq, hash FROM stream"):
        value = hashlib.sha256(stream_head(replica, scope)).digest()
        rows = district.db.execute(
            "SELECT seq, line, hash FROM change WHERE stream = ? ORDER BY seq", (key,)
        ).fetchall()
        for place, (at, line, stored) in enumerate(rows, 1):
            value = hashlib.sha256(value + line).digest()
            assert (at, stored) == (place, value)
        assert (seq, head) == (len(rows), value)


def test_only_the_first_change_of_an_act_says_what_it_is_about(district: Workspace):
    act = edit.put(district, "project", [{"id": f"p{n}", "plan": PLAN, "title": "x"} for n in range(3)]).act
    lines = [trusted_line(row[0]) for row in district.db.execute("SELECT line FROM change ORDER BY cid DESC LIMIT 3")]
    assert {line.act for line in lines} == {act}
    abouts = [line.about for line in reversed(lines)]
    assert abouts[0] is not None
    assert (abouts[0].verb, abouts[0].person, abouts[1:]) == ("put", district.identity.person, [None, None])


def test_a_change_holds_only_what_was_set_and_cites_what_was_seen(district: Workspace):
    edit.put(district, "project", [{"id": PROJECT, "title": "ก่อสร้างถนนคอนกรีต", "priority": 1}])
    query = """SELECT c.line, c.hash FROM change c JOIN record r USING (rid) WHERE r.id = ? ORDER BY cid"""
    (first, first_hash), (second, _hash) = district.db.execute(query, (PROJECT,)).fetchall()
    assert trusted_line(second).fields == {"priority": 1}
    assert trusted_line(second).parents == (change_id(first_hash),)
    assert (trusted_line(first).lamport, trusted_line(second).lamport) == (1, 2)


def test_private_fields_stand_apart_from_their_line(district: Workspace):
    edit.put(district, "person_contact", [{"person": district.identity.person, "phone": "0812345678"}])
    line, content = district.db.execute("SELECT line, content FROM change ORDER BY cid DESC LIMIT 1").fetchone()
    assert b"0812345678" not in line
    assert b"0812345678" in content
    assert trusted_line(line).fields == {}


def test_an_act_that_fails_leaves_nothing(district: Workspace):
    before = offices.digests(district)
    with pytest.raises(RuntimeError), journal.act(district.db, "put") as act:
        act.set("project", PROJECT, "5018", {"title": "x"})
        raise RuntimeError
    assert offices.digests(district) == before
    assert offices.clean([district])


def test_several_writers_at_once_wait_for_each_other_and_lose_nothing(district: Workspace):
    def write(who: int) -> None:
        with Workspace.open(district.home) as workspace:
            for number in range(15):
                edit.put(workspace, "project", [{"id": f"{who}-{number}", "plan": PLAN, "title": f"{who} {number}"}])
                edit.put(workspace, "project", [{"id": PROJECT, "title": f"{who} {number}"}])

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(write, range(4)))
    assert district.db.execute("SELECT count(*) FROM project").fetchone()[0] == 61
    assert district.db.execute("SELECT count(*) FROM conflict").fetchone()[0] == 0
    assert offices.clean([district])
