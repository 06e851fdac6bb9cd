"""Files by which a known computer writes what is not its own, or gives private content another shape."""

from pathlib import Path
from typing import Any

import pytest

from desktop.domain.changes import Content, canonical, commit
from desktop.domain.ids import new_id
from desktop.domain.village import Project
from desktop.planning import exchange, needs_plan
from desktop.planning.exchange import APPLIED
from desktop.sync.errors import ReadingKeyError
from tests import offices
from tests.offices import Offices
from tests.sync.forging import Stream, bundle, line
from tests.sync.hostile import RECORD, a_title, by, code, rows


def test_each_writes_only_what_is_theirs_in_scopes_that_are_theirs(three: Offices, tmp_path: Path):
    decision = line("decision", RECORD, fields={"item": "x", "result": "accepted"})
    village = line("village", "50180199", fields={"code": "50180199", "name": "x"})
    card = line("office", RECORD, fields={"code": "5018", "name": "x", "type": "field"})
    for writer, reader, stream in (
        (three.district, three.province, by(three.district, decision)),
        (three.laptop, three.province, by(three.laptop, decision)),
        (three.province, three.district, by(three.province, village)),
        (three.province, three.district, by(three.province, a_title())),
        (three.laptop, three.district, by(three.laptop, card)),
        (three.district, three.province, by(three.district, a_title(), scope="50")),
        (three.district, three.province, by(three.district, card, scope="50")),
        (three.district, three.province, by(three.district, a_title(), scope="5019")),
    ):
        path = bundle(writer, tmp_path / "x.amphoe", stream)
        assert code(reader, path) == "NotTheirsToWrite"


def test_only_a_computer_itself_says_whom_it_goes_on_from(three: Offices, tmp_path: Path):
    """Else a laptop could make the province take a district for its own former self, and send it nothing."""
    others, own = three.province.identity.replica, three.laptop.identity.replica
    forged, honest = (
        line("continuation", record, fields={"replica": record, "predecessor": three.district.identity.replica})
        for record in (others, own)
    )
    path = bundle(three.laptop, tmp_path / "forged.amphoe", by(three.laptop, forged))
    assert code(three.district, path) == "NotTheirsToWrite"
    path = bundle(three.laptop, tmp_path / "honest.amphoe", by(three.laptop, honest))
    assert exchange.receive(three.district, [path])[0].state == APPLIED


@pytest.mark.parametrize("scope", ["5019", "58", "5", "501", "50/desk", "", "5018x", "5801/private"])
def test_a_scope_that_a_district_may_not_read_is_refused(three: Offices, tmp_path: Path, scope: str):
    path = bundle(three.province, tmp_path / "x.amphoe", by(three.province, a_title(), scope=scope))
    assert code(three.district, path) == "ForeignScope"


def test_a_card_that_a_laptop_slips_in_opens_no_door(three: Offices, tmp_path: Path):
    stranger = offices.laptop(tmp_path / "stranger", name="แปลกปลอม")
    who, card = stranger.identity, exchange.write_card(stranger, tmp_path / "c.json")
    fields = {"code": "5018", "type": "field", "name": who.name, "replica": who.replica}
    fields |= {"sign_key": card.sign_key, "age_key": card.age_key}
    slipped = by(three.laptop, line("office", new_id(), fields=fields))
    path = bundle(three.laptop, tmp_path / "x.amphoe", slipped, by(stranger, a_title()))
    assert code(three.district, path) == "NotTheirsToWrite"
    stranger.close()


def test_a_district_cannot_take_over_another_districts_computer_by_a_card_of_its_name(tmp_path: Path, three: Offices):
    neighbour = offices.district(tmp_path / "5019", code="5019", name="ที่ทำการ")
    offices.trust(three.province, neighbour)
    offices.trust(neighbour, three.province)
    theirs = exchange.write_card(three.district, tmp_path / "c.json")
    fields = {"code": "5018", "type": "district", "name": "x", "replica": neighbour.identity.replica}
    fields |= {"sign_key": theirs.sign_key, "age_key": theirs.age_key}
    forged = by(three.district, line("office", new_id(), fields=fields))
    exchange.receive(three.province, [bundle(three.district, tmp_path / "x.amphoe", forged)])
    out = tmp_path / "n.amphoe"
    exchange.export(neighbour, out, "50")
    assert exchange.receive(three.province, [out])[0].state == APPLIED
    neighbour.close()


def private_stream(three: Offices, content: bytes | None, commitment: str, **more: Any) -> Stream:
    written = line("person_contact", RECORD, content=commitment, **more)
    contents = {} if content is None else {0: content}
    return by(three.district, written, scope="5018/private", contents=contents)


def test_private_content_travels_apart_from_its_line(three: Offices, tmp_path: Path):
    content = Content(salt="00" * 16, fields={"phone": "053-1"})
    path = bundle(three.district, tmp_path / "x.amphoe", private_stream(three, canonical(content), commit(content)))
    assert exchange.receive(three.laptop, [path])[0].state == APPLIED
    assert rows(three.laptop, "person_contact")[0]["phone"] == "053-1"


def test_private_content_that_does_not_fit_its_commitment_is_refused(three: Offices, tmp_path: Path):
    good = Content(salt="00" * 16, fields={"phone": "053-1"})
    other = Content(salt="00" * 16, fields={"phone": "053-2"})
    streams = [
        private_stream(three, canonical(other), commit(good)),
        private_stream(three, b'{"fields":{"phone":"053-1"},"salt":"zz"}', commit(good)),
        private_stream(three, b'{"fields":{"phone":0.5},"salt":"00"}', "0" * 64),
        private_stream(three, b'{"fields": {"phone":"053-1"},"salt":"' + b"00" * 16 + b'"}', commit(good)),
        private_stream(three, canonical(good), ""),
        private_stream(three, canonical(good), commit(good), fields={"phone": "053-9"}),
        by(three.district, line("person_contact", RECORD, fields={"phone": "1"}), scope="5018/private"),
        by(three.district, a_title(), contents={0: canonical(good)}),
    ]
    for stream in streams:
        assert code(three.laptop, bundle(three.district, tmp_path / "x.amphoe", stream)) == "BundleDamaged"


def test_a_card_whose_key_locks_nothing_is_named_when_a_file_is_made_for_it(three: Offices, tmp_path: Path):
    fields = {"code": "5018", "type": "district", "name": "เครื่องใหม่", "replica": new_id(), "age_key": "age1x"}
    fields |= {"sign_key": "ab" * 32}
    path = bundle(three.district, tmp_path / "x.amphoe", by(three.district, line("office", new_id(), fields=fields)))
    assert exchange.receive(three.laptop, [path])[0].state == APPLIED
    with pytest.raises(ReadingKeyError) as refusal:
        exchange.export(three.laptop, tmp_path / "out.amphoe", "5018")
    assert refusal.value.remedy


def test_an_amount_that_is_no_number_is_no_amount_and_every_list_still_opens(three: Offices, tmp_path: Path):
    """From a known computer with another program: the journal keeps what it wrote, sums leave it out."""
    offices.a_village(three.district)
    offices.a_project(three.district)
    three.carry(three.district, three.laptop)
    fields = {"plan": offices.PLAN, "title": "x", "budget.2559": "มาก", "budget.2560": 500}
    path = bundle(three.district, tmp_path / "x.amphoe", by(three.district, line("project", RECORD, fields=fields)))
    assert exchange.receive(three.laptop, [path])[0].state == APPLIED
    assert three.laptop.get(Project, RECORD).budget == {"2560": 500}
    assert [row.total for row in needs_plan.pool(three.laptop, 2559) if row.project == RECORD] == [500]
    assert offices.clean([three.laptop])
