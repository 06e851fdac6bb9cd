"""A lost laptop, a stolen computer, a changed key: what counts up to where, the same at every office in any order."""

from itertools import permutations
from pathlib import Path

import pytest

from desktop.domain.people import Revocation
from desktop.domain.village import Project
from desktop.planning import edit, exchange
from desktop.planning.exchange import revoking
from desktop.planning.exchange.revoking import revoke
from desktop.planning.rights import NotOursToWriteError
from desktop.planning.workspace import Workspace
from desktop.store.verify import verify
from desktop.sync import keys
from desktop.sync.errors import NobodyLivingError
from tests import offices
from tests.offices import PROJECT, Offices, say, title

FOUND = "ก่อสร้างถนนคอนกรีต"


def test_what_the_laptop_did_before_it_was_lost_counts_what_came_later_does_not(three: Offices):
    say(three.laptop, "ก่อนหาย")
    three.carry(three.laptop, three.district)
    revoke(three.district, keys.own_card(three.laptop.db), reason="หายที่ตลาด")
    say(three.laptop, "หลังหาย")
    three.carry(three.laptop, three.province)
    assert title(three.province) == "หลังหาย"  # the province has not heard of it yet
    three.carry(three.district, three.province)
    assert title(three.province) == title(three.district) == "ก่อนหาย"
    assert offices.clean([three.province, three.district])
    assert [one["why"] for one in verify(three.province.db).left_out] == ["revoked"]


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_in_any_order_of_arrival_every_office_comes_to_the_same(
    three: Offices, order: tuple[int, ...], second_desk: Workspace, tmp_path: Path
):
    say(three.laptop, "ก่อนหาย")
    three.carry(three.laptop, three.district)
    files = [tmp_path / f"{number}.amphoe" for number in range(3)]
    exchange.export(three.province, files[0], "50", full=True)
    exchange.receive(second_desk, [files[0]])
    say(three.laptop, "หลังหาย")
    exchange.export(three.laptop, files[0], "50", full=True, plain=True)
    say(three.district, "ของอำเภอ")
    exchange.export(three.district, files[1], "50", full=True, plain=True)
    revoke(three.district, keys.own_card(three.laptop.db))
    exchange.export(three.district, files[2], "50", full=True, plain=True)
    states = [exchange.receive(second_desk, [files[number]])[0] for number in order]
    assert states[order.index(2)].state == exchange.APPLIED, states[order.index(2)].error
    if order.index(0) > order.index(2):
        refused = states[order.index(0)].error
        assert refused is not None
        assert refused["code"] == "RevokedSender"
    three.carry(three.district, three.province)
    assert title(second_desk) == title(three.district) == "ของอำเภอ"
    assert offices.digests(second_desk)["5018"] == offices.digests(three.district)["5018"]
    assert offices.clean([second_desk, three.district])


def test_only_files_that_the_revoked_key_signed_are_refused_relayed_work_is_kept_and_listed(three: Offices):
    revoke(three.district, keys.own_card(three.laptop.db))
    say(three.laptop, "มาช้า")
    three.carry(three.laptop, three.province)
    refused = three.carry(three.laptop, three.district)
    assert refused.error is not None
    assert refused.error["code"] == "RevokedSender"
    assert refused.error["remedy"]

    assert three.carry(three.province, three.district, full=True).state == exchange.APPLIED

    assert title(three.district) == FOUND
    listed = revoking.revoked(three.district)[0].uncounted
    assert [(one.person, one.kind, one.title, one.fields) for one in listed] == [("มาลี", "project", "มาช้า", ("title",))]
    assert offices.clean([three.district])


def test_honest_latecomers_are_let_in_by_raising_the_place(three: Offices):
    card = keys.own_card(three.laptop.db)
    revoke(three.district, card)
    say(three.laptop, "มาช้าแต่จริง")
    three.carry(three.laptop, three.province)
    three.carry(three.province, three.district)
    assert title(three.district) == FOUND
    assert revoke(three.district, card).uncounted == ()
    three.carry(three.district, three.province)
    assert title(three.district) == title(three.province) == "มาช้าแต่จริง"
    say(three.laptop, "มาช้าอีกครั้ง")
    three.carry(three.laptop, three.district)
    assert title(three.district) == "มาช้าแต่จริง"


def test_a_revocation_made_by_mistake_is_lifted(three: Offices):
    card = keys.own_card(three.laptop.db)
    say(three.laptop, "งานดี")
    file = three.send(three.laptop, three.district)
    revoke(three.district, card)
    assert exchange.receive(three.district, [file])[0].state == exchange.REFUSED
    revoking.lift(three.district, card)
    assert exchange.receive(three.district, [file])[0].state == exchange.APPLIED
    assert title(three.district) == "งานดี"
    assert revoking.revoked(three.district) == []


def test_the_place_is_the_end_of_a_day_when_a_day_is_named(three: Offices):
    say(three.laptop, "วันนี้")
    three.carry(three.laptop, three.district)
    card = keys.own_card(three.laptop.db)
    assert [one.title for one in revoking.would_not_count(three.district, card, "2020-01-01")][-1:] == ["วันนี้"]
    assert revoking.would_not_count(three.district, card) == []
    revoke(three.district, card, up_to="2020-01-01")
    assert title(three.district) == FOUND
    assert offices.clean([three.district])


def test_work_of_others_on_top_of_revoked_work_still_counts(three: Offices):
    say(three.laptop, "หลังหาย")
    three.carry(three.laptop, three.district)
    edit.put(three.district, "project", [{"id": PROJECT, "unit": "เมตร"}])
    revoke(three.district, keys.own_card(three.laptop.db), up_to="2020-01-01")
    three.carry(three.district, three.province)
    found = three.province.get(Project, PROJECT)
    assert (found.title, found.unit) == (FOUND, "เมตร")
    assert offices.digests(three.province)["5018"] == offices.digests(three.district)["5018"]
    assert offices.clean([three.province, three.district])


def test_the_revoked_computer_itself_comes_to_the_same_and_can_write_no_more(three: Offices):
    say(three.laptop, "หลังหาย")
    revoke(three.district, keys.own_card(three.laptop.db))
    three.carry(three.district, three.province)
    exchange.export(three.province, three.folder / "p.amphoe", "5018", plain=True, full=True)
    assert exchange.receive(three.laptop, [three.folder / "p.amphoe"])[0].state == exchange.APPLIED
    assert title(three.laptop) == FOUND
    with pytest.raises(NotOursToWriteError):
        say(three.laptop, "อีกครั้ง")
    assert offices.digests(three.laptop)["5018"] == offices.digests(three.district)["5018"]
    assert offices.clean([three.laptop])


def test_nothing_is_locked_for_a_revoked_key(three: Offices, tmp_path: Path):
    revoke(three.province, keys.own_card(three.district.db))
    sent = exchange.export(three.province, tmp_path / "p.amphoe", "5018")
    assert sent.readers == ("5018/สนาม-1",)
    revoke(three.province, keys.own_card(three.laptop.db))
    with pytest.raises(NobodyLivingError):
        exchange.export(three.province, tmp_path / "q.amphoe", "5018")


def test_the_revocation_is_a_record_that_says_who_when_and_why(three: Offices):
    revoke(three.district, keys.own_card(three.laptop.db), reason="หาย")
    three.carry(three.district, three.province)
    (found,) = three.province.every(Revocation)
    assert (found.name, found.reason, found.scope) == ("สนาม-1", "หาย", "5018")
