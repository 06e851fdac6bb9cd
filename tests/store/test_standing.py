"""What stands follows from ranges and revocations alone, and `verify` notices whatever was bent."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop.planning import edit, exchange
from desktop.planning.exchange import revoking, undoing
from desktop.planning.workspace import Workspace
from desktop.store import projection, standing
from desktop.store.verify import verify
from desktop.sync import keys
from tests import offices
from tests.offices import PROJECT


def seen(workspace: Workspace, file: Path) -> None:
    """Take the file in after its rehearsal, which says that it goes on with what was set aside."""
    exchange.receive(workspace, [file], expected=exchange.receive(workspace, [file], dry_run=True))


@pytest.fixture
def apart(tmp_path: Path) -> Iterator[Workspace]:
    """A district that has set a file of its laptop aside and revoked the laptop's key."""
    three = offices.offices(tmp_path)
    offices.a_village(three.district)
    offices.a_project(three.district)
    three.settle(1)
    edit.put(three.laptop, "project", [{"id": PROJECT, "title": "พักไว้"}])
    undoing.undo_import(three.district, three.carry(three.laptop, three.district).bundle)
    edit.put(three.laptop, "project", [{"id": PROJECT, "unit": "เมตร"}])
    seen(three.district, three.send(three.laptop, three.district))
    edit.put(three.laptop, "project", [{"id": PROJECT, "quantity": "3"}])
    three.carry(three.laptop, three.province)
    revoking.revoke(three.district, keys.own_card(three.laptop.db))
    seen(three.district, three.send(three.province, three.district, full=True))
    yield three.district
    three.close()


def test_both_causes_are_told_apart_and_all_is_whole(apart: Workspace):
    assert verify(apart.db).faults == []
    assert sorted(one.why for one in standing.left_out(apart.db)) == ["revoked", "set_aside"]
    assert all(one.changes for one in standing.left_out(apart.db))


@pytest.mark.parametrize(
    "bend",
    [
        "UPDATE change SET folds = 1 WHERE folds = 0",
        "UPDATE change SET folds = 1 WHERE folds < 0",
        "UPDATE change SET folds = 0 WHERE folds < 0",
        "UPDATE change SET folds = 0 WHERE cid = 3",
        "DELETE FROM standing WHERE why = 'set_aside'",
        "DELETE FROM standing WHERE why = 'revoked'",
        "UPDATE standing SET first = first - 1 WHERE why = 'revoked'",
    ],
)
def test_verify_finds_what_was_bent(apart: Workspace, bend: str):
    assert apart.db.execute(bend).rowcount
    assert not verify(apart.db).clean


@pytest.mark.parametrize(
    "again", [projection.rebuild, lambda db: standing.mark(db, [one.stream for one in standing.ranges(db)])]
)
def test_made_again_it_is_the_same(apart: Workspace, again: Callable[..., object]):
    before = offices.digests(apart)
    again(apart.db)
    assert offices.digests(apart) == before
    assert verify(apart.db).clean
