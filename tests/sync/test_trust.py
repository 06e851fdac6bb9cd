"""Trust runs down, each step for its own area only, and nobody is taken over by a card of their name."""

from pathlib import Path

import pytest

from desktop.planning import exchange
from desktop.planning.exchange import APPLIED, QUARANTINED
from desktop.sync import trust
from desktop.sync.keys import CardDamagedError
from tests import offices
from tests.sync.forging import Stream, bundle, line


def test_a_district_cannot_take_a_neighbours_computer_over(three, neighbour, second_desk, tmp_path: Path):
    theirs = exchange.write_card(three.district, tmp_path / "c.json")
    fields = {"code": "5018", "type": "district", "name": "x", "replica": neighbour.identity.replica}
    fields |= {"sign_key": theirs.sign_key, "age_key": theirs.age_key}
    offices.a_village(neighbour, "50190101")
    exchange.export(neighbour, tmp_path / "n.amphoe", "50", plain=True)
    exchange.export(three.province, tmp_path / "p.amphoe", "50", full=True)
    exchange.receive(second_desk, [tmp_path / "p.amphoe"])
    forged = Stream(writer=three.district, scope="5018", lines=[line("office", "0190cccc", fields=fields)])
    assert exchange.receive(second_desk, [bundle(three.district, tmp_path / "f.amphoe", forged)])[0].state == APPLIED
    assert trust.known_cards(second_desk.db)[neighbour.identity.replica].office == "5019"
    assert exchange.receive(second_desk, [tmp_path / "n.amphoe"])[0].state == APPLIED


def test_cards_that_the_province_accepted_travel_to_its_other_desk(three, second_desk, tmp_path: Path):
    exchange.export(three.province, tmp_path / "p.amphoe", "50", full=True)
    assert exchange.receive(second_desk, [tmp_path / "p.amphoe"])[0].state == APPLIED
    assert three.district.identity.replica in trust.known_cards(second_desk.db)
    assert three.laptop.identity.replica in trust.known_cards(second_desk.db)


def test_a_district_vouches_for_nobody_elses_computers(three, neighbour, tmp_path: Path):
    card = exchange.write_card(neighbour, tmp_path / "n.json")
    exchange.trust_card(three.district, tmp_path / "n.json")
    assert not trust.vouched("5018", card, "50")
    assert trust.vouched("50", card, "5018")
    found = three.district.db.execute("SELECT count(*) FROM office WHERE replica = ?", (card.replica,)).fetchone()[0]
    assert found == 0


def test_a_laptop_nobody_accepted_is_quarantined_and_follows_by_itself_once_it_is(three, tmp_path: Path):
    stranger = offices.laptop(tmp_path / "l2", name="สนาม-2")
    offices.a_village(stranger, "50180301")
    exchange.export(stranger, tmp_path / "l.amphoe", "50", plain=True)
    assert exchange.receive(three.province, [tmp_path / "l.amphoe"])[0].state == QUARANTINED
    offices.trust(three.district, stranger)
    three.carry(three.district, three.province)
    assert exchange.quarantined(three.province) == []
    assert three.province.db.execute("SELECT count(*) FROM village WHERE id = '50180301'").fetchone()[0] == 1
    stranger.close()


def test_an_altered_card_is_no_card(three, tmp_path: Path):
    exchange.write_card(three.district, tmp_path / "c.json")
    whole = (tmp_path / "c.json").read_text(encoding="utf-8")
    for old, new in (('"5018"', '"5019"'), ('"district"', '"province"'), (three.district.identity.replica, "x")):
        (tmp_path / "x.json").write_text(whole.replace(old, new), encoding="utf-8")
        with pytest.raises(CardDamagedError):
            exchange.trust_card(three.province, tmp_path / "x.json")
