"""A district that was split off or re-coded goes on in its old scope, by a grant of the province and not without."""

from pathlib import Path

import pytest

from desktop.planning import edit, exchange, rights
from desktop.planning.workspace import Workspace
from tests import offices

OLD, NEW = "5018", "5026"


@pytest.fixture
def two(tmp_path: Path):
    """The province, the old district with a village, and the new district that is to go on with it."""
    province, old = offices.province(tmp_path / "50"), offices.district(tmp_path / OLD)
    new = offices.district(tmp_path / NEW, NEW, "ที่ทำการใหม่")
    offices.trust(province, old, new)
    for one in (old, new):
        offices.trust(one, province)
    offices.a_village(old)
    carry(old, province)
    yield province, old, new
    for one in (province, old, new):
        one.close()


def carry(sender: Workspace, to: Workspace) -> exchange.Outcome:
    out = sender.home.parent / f"{sender.identity.office}-{to.identity.office}.amphoe"
    exchange.export(sender, out, to.identity.office)
    return exchange.receive(to, [out])[0]


def grant(province: Workspace) -> str:
    return edit.create(province, "scope_grant", office=NEW, area=OLD, reason="แยกอำเภอ")


def test_with_a_grant_it_reads_and_writes_the_old_records_and_all_hold_the_same(two):
    province, old, new = two
    grant(province)
    assert carry(province, new).state == "applied"  # the grant and the records it opens, in one file

    edit.put(new, "village", [{"id": offices.VILLAGE, "households": 77}])
    assert carry(new, province).state == "applied"
    assert carry(province, old).state == "applied"

    for one in (province, old, new):
        assert one.db.execute("SELECT households FROM village").fetchone()[0] == 77
    assert len({offices.digests(one)[OLD] for one in (province, old, new)}) == 1
    assert offices.clean([province, old, new])


def test_without_one_it_neither_reads_nor_writes_them(two):
    province, _old, new = two
    carry(province, new)

    assert new.db.execute("SELECT count(*) FROM village").fetchone()[0] == 0
    with pytest.raises(rights.NotOursToWriteError):
        edit.put(new, "village", [{"code": offices.VILLAGE, "name": "บ้านของคนอื่น"}])


def test_what_was_written_under_a_grant_stays_when_it_is_taken_back(two):
    province, old, new = two
    given = grant(province)
    carry(province, new)
    edit.put(new, "village", [{"id": offices.VILLAGE, "households": 77}])
    late = new.home.parent / "late.amphoe"
    exchange.export(new, late, "50")
    edit.remove(province, "scope_grant", [given])
    carry(province, new)

    with pytest.raises(rights.NotOursToWriteError):
        edit.put(new, "village", [{"id": offices.VILLAGE, "households": 78}])
    assert exchange.receive(province, [late])[0].state == "applied"
    carry(province, old)
    assert old.db.execute("SELECT households FROM village").fetchone()[0] == 77


def test_a_district_gives_itself_nothing(two):
    _province, _old, new = two

    with pytest.raises(rights.NotOursToWriteError):
        edit.create(new, "scope_grant", office=NEW, area=OLD)
