"""What a thief tries with a stolen computer, and who may revoke whom: heard only where somebody sound says it."""

from pathlib import Path

import pytest

from desktop.planning import edit, exchange
from desktop.planning.exchange import keychange, revoking
from desktop.planning.exchange.revoking import NotOursToRevokeError, revoke
from desktop.planning.workspace import Workspace
from desktop.store import copies
from desktop.sync import keys, trust
from tests import offices
from tests.offices import Offices, say, title
from tests.sync.forging import Stream, bundle, line

FOUND = "ก่อสร้างถนนคอนกรีต"


def test_nobody_is_revoked_by_an_office_that_does_not_vouch_for_them(three: Offices, second_desk: Workspace):
    province, district, laptop = (keys.own_card(one.db) for one in three.all)
    for office, card in ((three.district, province), (three.district, district), (three.laptop, district),
                         (three.laptop, laptop), (three.province, province)):  # fmt: skip
        with pytest.raises(NotOursToRevokeError):
            revoke(office, card)
    revoke(three.province, keys.own_card(second_desk.db))
    revoke(three.province, district)


def test_a_stolen_desk_that_revokes_back_is_overcome_by_new_keys(
    three: Offices, second_desk: Workspace, tmp_path: Path
):
    """Two desks are equals, so each is heard; the honest one gets new keys, says it again, and its old work counts."""
    honest, stolen = three.province, second_desk
    edit.put(honest, "strategy", [{"title": "ยุทธศาสตร์ที่ดี", "level": "issue", "code": "1"}])
    exchange.export(honest, tmp_path / "1.amphoe", "50", full=True)
    exchange.receive(stolen, [tmp_path / "1.amphoe"])
    offices.trust(three.district, stolen)
    old, lost = keys.own_card(honest.db), keys.own_card(stolen.db)
    revoke(honest, lost)
    revoke(stolen, old, up_to="2020-01-01")
    exchange.export(stolen, tmp_path / "2.amphoe", "5018", plain=True, full=True)
    assert exchange.receive(three.district, [tmp_path / "2.amphoe"])[0].state == exchange.APPLIED
    exchange.export(honest, tmp_path / "3.amphoe", "5018", plain=True, full=True)
    assert exchange.receive(three.district, [tmp_path / "3.amphoe"])[0].state == exchange.REFUSED

    keychange.change_keys(honest, tmp_path / "new.card")
    offices.trust(three.district, honest)
    exchange.export(three.district, tmp_path / "4.amphoe", "50", plain=True, full=True)
    assert exchange.receive(honest, [tmp_path / "4.amphoe"])[0].state == exchange.APPLIED
    revoke(honest, lost, reason="ถูกขโมย")
    revoking.lift(honest, old)
    exchange.export(honest, tmp_path / "5.amphoe", "5018", plain=True, full=True)
    assert exchange.receive(three.district, [tmp_path / "5.amphoe"])[0].state == exchange.APPLIED
    for workspace in (honest, three.district):
        assert set(trust.revoked(workspace.db)) == {lost.sign_key}
        assert workspace.db.execute("SELECT count(*) FROM strategy").fetchone()[0] == 1
        assert offices.clean([workspace])
    assert offices.digests(honest)["50"] == offices.digests(three.district)["50"]


def test_a_district_that_revokes_the_provinces_key_by_force_is_not_heard(three: Offices, tmp_path: Path):
    card = keys.own_card(three.province.db)
    record = revoking.derived_id("revocation", card.sign_key)
    fields = {"key": card.sign_key, "honoured": {}}
    accepted = {"code": "5018", "type": "field", "name": "x", "replica": "x", "sign_key": card.sign_key}
    lines = [
        line("office", "0190dddd", fields=accepted | {"age_key": ""}),
        line("revocation", record, fields=fields),
    ]
    forged = bundle(three.district, tmp_path / "f.amphoe", Stream(writer=three.district, scope="5018", lines=lines))
    assert exchange.receive(three.province, [forged])[0].state == exchange.APPLIED
    before = {key: one for key, one in offices.digests(three.province).items() if key == "50"}
    assert trust.revoked(three.province.db) == {}
    assert offices.digests(three.province)["50"] == before["50"]
    assert offices.clean([three.province])


@pytest.mark.parametrize(
    "honoured",
    [7, "x", [], {"5018": 3}, {"5018": {"x": 4}}, {"5018": {"x": [1]}}, {"5018": {"x": [-1, "zz"]}},
     {"5018": {"x": [1 << 62, ""]}}, {"5018/private": {"x/y": [1, "00"]}}, {"": {"": [1, "ab"]}}],
)  # fmt: skip
def test_odd_places_in_a_revocation_honour_nothing_and_break_nothing(three: Offices, honoured: object, tmp_path: Path):
    say(three.laptop, "หลังหาย")
    three.carry(three.laptop, three.province)
    card = keys.own_card(three.laptop.db)
    fields = {"key": card.sign_key, "honoured": honoured, "since": "เมื่อวาน", "name": 5, "reason": [1]}
    lines = [line("revocation", revoking.derived_id("revocation", card.sign_key), fields=fields)]
    forged = bundle(three.district, tmp_path / "f.amphoe", Stream(writer=three.district, scope="5018", lines=lines))
    assert exchange.receive(three.province, [forged])[0].state == exchange.APPLIED
    assert title(three.province) == FOUND
    assert [one.since for one in revoking.revoked(three.province)] == [""]
    assert offices.clean([three.province])


def test_a_laptop_cannot_write_a_revocation(three: Offices, tmp_path: Path):
    card = keys.own_card(three.district.db)
    fields = {"key": card.sign_key, "honoured": {}}
    lines = [line("revocation", revoking.derived_id("revocation", card.sign_key), fields=fields)]
    forged = bundle(three.laptop, tmp_path / "f.amphoe", Stream(writer=three.laptop, scope="5018", lines=lines))
    refused = exchange.receive(three.province, [forged])[0].error
    assert refused is not None
    assert refused["code"] == "NotTheirsToWrite"


def test_a_revoked_district_revokes_nobody_any_more(three: Offices, tmp_path: Path):
    """Its revocation of an honest laptop, made by the thief and relayed by somebody who had not heard, is not heard."""
    revoke(three.province, keys.own_card(three.district.db))
    revoke(three.district, keys.own_card(three.laptop.db))
    exchange.export(three.district, tmp_path / "d.amphoe", "50", plain=True)
    exchange.receive(three.laptop, [tmp_path / "d.amphoe"])
    exchange.export(three.laptop, tmp_path / "l.amphoe", "50", plain=True, full=True)
    assert exchange.receive(three.province, [tmp_path / "l.amphoe"])[0].state == exchange.APPLIED
    assert set(trust.revoked(three.province.db)) == {keys.own_card(three.district.db).sign_key}
    assert offices.clean([three.province])


def test_a_new_number_under_the_same_key_does_not_help_the_thief(three: Offices):
    """As after a restored backup: the computer goes on under a new replica, sealed by the revoked key."""
    revoke(three.district, keys.own_card(three.laptop.db))
    copies.go_on(three.laptop.db)
    say(three.laptop, "หลังหาย")
    assert three.carry(three.laptop, three.province).state == exchange.APPLIED
    assert title(three.province) == "หลังหาย"
    assert three.carry(three.province, three.district, full=True).state == exchange.APPLIED
    three.carry(three.district, three.province)
    assert title(three.district) == title(three.province) == FOUND
    assert offices.clean([three.district, three.province])


def test_a_thiefs_laptop_that_a_stolen_computer_accepts_counts_nowhere(three: Offices, tmp_path: Path):
    """The card was accepted after what is honoured of the stolen key, and reaches the province by an honest relay."""
    revoke(three.province, keys.own_card(three.district.db))
    thief = offices.laptop(tmp_path / "thief", name="สนาม-9")
    offices.trust(three.district, thief)
    offices.trust(thief, three.district)
    offices.a_village(thief, "50180309")
    exchange.export(thief, tmp_path / "t.amphoe", "5018", plain=True)
    exchange.export(three.district, tmp_path / "d.amphoe", "5018/สนาม-1", plain=True)
    for file in ("d", "t"):
        assert exchange.receive(three.laptop, [tmp_path / f"{file}.amphoe"])[0].state == exchange.APPLIED
    exchange.export(three.laptop, tmp_path / "l.amphoe", "50", plain=True, full=True)
    assert exchange.receive(three.province, [tmp_path / "l.amphoe"])[0].state == exchange.APPLIED
    assert three.province.db.execute("SELECT count(*) FROM village WHERE id = '50180309'").fetchone()[0] == 0
    rows = {row.card.name: (row.how, row.gone) for row in exchange.offices(three.province)}
    assert rows["สนาม-9"] == ("distrusted", True)
    assert "บ้านหลวง" in {one.title for row in revoking.revoked(three.province) for one in row.uncounted}
    assert offices.clean([three.province])
    offices.trust(three.province, thief)  # it was an honest one after all
    assert three.province.db.execute("SELECT count(*) FROM village WHERE id = '50180309'").fetchone()[0] == 1
    assert offices.clean([three.province])
    thief.close()
