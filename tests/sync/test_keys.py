"""A computer's keys: changed after a doubt, honoured for what they sealed, written down for the office's safe."""

import os
import stat
from pathlib import Path

import pyrage
import pytest

from desktop.domain.village import Project
from desktop.planning import edit, exchange
from desktop.planning.exchange import keychange, revoking
from desktop.planning.exchange.cards import RevokedCardError
from desktop.planning.exchange.keychange import SecretKeyError
from desktop.planning.rights import RevokedHereError
from desktop.planning.workspace import Workspace
from desktop.store import copies, database, identity
from desktop.sync import keys, package, trust
from tests import offices
from tests.offices import PROJECT, Offices


def say(workspace: Workspace, text: str) -> None:
    """Set the title of the shared project."""
    edit.put(workspace, "project", [{"id": PROJECT, "title": text}])


def title(workspace: Workspace) -> str | None:
    """The title of the shared project."""
    return workspace.get(Project, PROJECT).title


@pytest.fixture
def card(three: Offices, tmp_path: Path) -> Path:
    """The card of the laptop's new keys; it wrote something before it changed them."""
    say(three.laptop, "ก่อนเปลี่ยนกุญแจ")
    keychange.change_keys(three.laptop, tmp_path / "new.card")
    return tmp_path / "new.card"


def test_work_by_both_keys_counts_once_the_new_card_is_accepted(three: Offices, card: Path):
    say(three.laptop, "หลังเปลี่ยนกุญแจ")
    file = three.send(three.laptop, three.district)
    assert exchange.receive(three.district, [file])[0].state == exchange.QUARANTINED
    _card, read = exchange.trust_card(three.district, card)
    assert [outcome.state for outcome in read] == [exchange.APPLIED]
    assert title(three.district) == "หลังเปลี่ยนกุญแจ"
    three.carry(three.district, three.province)
    assert title(three.province) == "หลังเปลี่ยนกุญแจ"
    assert offices.clean(three.all)


def test_keys_that_nobody_has_a_card_of_yet_are_not_thrown_away(three: Offices, card: Path, tmp_path: Path):
    """Nobody could ever read what they have sealed: whoever only wants the card writes it once more."""
    with pytest.raises(keychange.KeysAreNewError):
        keychange.change_keys(three.laptop, tmp_path / "again.card")
    exchange.write_card(three.laptop, tmp_path / "again.card")
    assert keys.read_card(tmp_path / "again.card") == keys.read_card(card)
    exchange.trust_card(three.district, card)
    assert three.carry(three.laptop, three.district).state == exchange.APPLIED
    exchange.trust_card(three.district, tmp_path / "again.card")
    keychange.change_keys(three.laptop, tmp_path / "third.card")
    exchange.trust_card(three.district, tmp_path / "third.card")
    say(three.laptop, "ด้วยกุญแจดอกที่สาม")
    three.carry(three.laptop, three.district)
    assert title(three.district) == "ด้วยกุญแจดอกที่สาม"


def test_new_keys_that_were_revoked_before_they_were_used_are_changed_again(three: Offices, card: Path, tmp_path: Path):
    exchange.trust_card(three.district, card)
    revoking.revoke(three.district, keys.read_card(card))
    three.carry(three.district, three.laptop)
    keychange.change_keys(three.laptop, tmp_path / "third.card")
    exchange.trust_card(three.district, tmp_path / "third.card")
    assert three.carry(three.laptop, three.district).state == exchange.APPLIED


def test_what_a_computer_wrote_under_an_earlier_number_is_sealed_to_its_end(three: Offices, tmp_path: Path):
    """Part of it had come back with a seal; what it wrote after that was sealed by nobody but the key that goes."""
    three.carry(three.laptop, three.district, full=True)
    say(three.district, "ก่อนย้ายเครื่อง")
    with database.transaction(three.district.db):
        copies.go_on(three.district.db)
    three.district.identity = identity.read(three.district.db)
    keychange.change_keys(three.district, tmp_path / "new.card")
    for reader in (three.province, three.laptop):
        exchange.trust_card(reader, tmp_path / "new.card")
        outcome = three.carry(three.district, reader)
        assert outcome.state == exchange.APPLIED, outcome.error
        assert title(reader) == "ก่อนย้ายเครื่อง"
    assert offices.clean(three.all)


def test_what_the_old_key_sealed_counts_up_to_where_it_was_honoured(three: Offices, card: Path):
    before = three.laptop.db.execute("SELECT predecessor FROM continuation").fetchone()[0]
    old = trust.known_cards(three.district.db)[before]
    exchange.trust_card(three.district, card)
    three.carry(three.laptop, three.district)
    assert [one.sign_key for one in exchange.former(three.district, keys.own_card(three.laptop.db))] == [old.sign_key]
    revoking.revoke(three.district, old)
    say(three.laptop, "งานใหม่")
    assert three.carry(three.laptop, three.district).state == exchange.APPLIED
    three.carry(three.district, three.province)
    assert title(three.province) == title(three.district) == "งานใหม่"
    assert revoking.revoked(three.district)[0].uncounted == ()
    assert offices.clean([three.district, three.province])


def test_files_are_locked_for_the_living_key_alone(three: Offices, card: Path, tmp_path: Path):
    exchange.trust_card(three.district, card)
    revoking.revoke(three.district, exchange.former(three.district, keys.own_card(three.laptop.db))[0])
    sent = exchange.export(three.district, tmp_path / "x.amphoe", "5018/สนาม-1")
    secrets = keys.reading_keys(three.laptop.db)
    assert len(sent.readers) == 1
    locked = (tmp_path / "x.amphoe").read_bytes()
    assert pyrage.decrypt(locked, [pyrage.x25519.Identity.from_str(secrets[0])]).startswith(b"PK")
    with pytest.raises(pyrage.DecryptError):
        pyrage.decrypt(locked, [pyrage.x25519.Identity.from_str(secrets[1])])


def test_files_that_were_under_way_are_still_opened_after_the_change(three: Offices, tmp_path: Path):
    say(three.district, "ระหว่างทาง")
    file = three.send(three.district, three.laptop)
    keychange.change_keys(three.laptop, tmp_path / "new.card")
    assert exchange.receive(three.laptop, [file])[0].state == exchange.APPLIED
    assert title(three.laptop) == "ระหว่างทาง"


def test_a_laptop_that_was_lost_and_is_back_works_on_with_new_keys(three: Offices, tmp_path: Path):
    revoking.revoke(three.district, keys.own_card(three.laptop.db))
    exchange.export(three.district, tmp_path / "d.amphoe", "50", plain=True, full=True)
    exchange.receive(three.laptop, [tmp_path / "d.amphoe"])
    with pytest.raises(RevokedHereError):
        say(three.laptop, "ยังไม่ได้")
    keychange.change_keys(three.laptop, tmp_path / "new.card")
    say(three.laptop, "กลับมาแล้ว")
    exchange.trust_card(three.district, tmp_path / "new.card")
    assert three.carry(three.laptop, three.district).state == exchange.APPLIED
    three.carry(three.district, three.province)
    assert title(three.laptop) == title(three.district) == title(three.province) == "กลับมาแล้ว"
    assert offices.clean(three.all)


def test_a_revoked_card_is_not_accepted_again(three: Offices, tmp_path: Path):
    exchange.write_card(three.laptop, tmp_path / "l.card")
    revoking.revoke(three.district, keys.own_card(three.laptop.db))
    with pytest.raises(RevokedCardError):
        exchange.trust_card(three.district, tmp_path / "l.card")


def test_the_reading_key_is_written_down_only_for_who_knows_what_it_opens(three: Offices, tmp_path: Path):
    with pytest.raises(SecretKeyError):
        keychange.write_secret_key(three.district, tmp_path / "key.txt", sure=False)
    assert not (tmp_path / "key.txt").exists()


def test_stock_age_opens_a_file_with_the_key_written_down(three: Offices, tmp_path: Path):
    keychange.write_secret_key(three.district, tmp_path / "key.txt", sure=True)
    if os.name == "posix":
        assert stat.S_IMODE((tmp_path / "key.txt").stat().st_mode) == 0o600
    lines = (tmp_path / "key.txt").read_text(encoding="utf-8").splitlines()
    identities = [pyrage.x25519.Identity.from_str(line) for line in lines if not line.startswith("#")]
    plain = pyrage.decrypt(three.send(three.laptop, three.district).read_bytes(), identities)
    (tmp_path / "plain.zip").write_bytes(plain)
    assert package.signer(tmp_path / "plain.zip", "x") == keys.own_card(three.laptop.db).sign_key
