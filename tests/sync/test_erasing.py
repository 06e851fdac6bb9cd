"""Personal data is erased at every holder in any order, and nobody takes an erased content for a stripped one."""

import zipfile
from pathlib import Path

import pytest

from desktop.domain.people import PersonContact
from desktop.planning import edit, erasing, exchange
from desktop.planning.erasing import NotPrivateError
from desktop.planning.rights import NotOursToWriteError
from desktop.planning.workspace import Workspace
from desktop.store import database
from desktop.store.verify import verify
from tests import offices
from tests.offices import Offices
from tests.sync.forging import repack, sha

CONTACT = "0190bbbb-0000-7000-8000-000000000001"
PHONE = "081-555-0199"


@pytest.fixture
def held(three: Offices) -> Offices:
    """The laptop and the district both hold a telephone number."""
    person = three.laptop.identity.person
    edit.put(three.laptop, "person_contact", [{"id": CONTACT, "person": person, "phone": PHONE}])
    three.carry(three.laptop, three.district)
    assert three.district.get(PersonContact, CONTACT).phone == PHONE
    return three


def on_disk(workspace: Workspace) -> bool:
    """Whether the number stands anywhere in the store's file or its log."""
    files = [workspace.home / database.FILE, workspace.home / f"{database.FILE}-wal"]
    return any(PHONE.encode() in file.read_bytes() for file in files if file.exists())


def stripped(source: Path, out: Path, relay: Workspace) -> Path:
    """The file with all private contents left out, as a relay could pass it on with chains and seals that hold."""

    def strip(members: dict[str, bytes]) -> None:
        import msgspec

        name = "changes-0001.ndjson"
        lines = [line for line in members[name].split(b"\n") if not line.startswith(b'{"fields":')]
        members[name] = b"\n".join(lines)
        manifest = msgspec.json.decode(members["manifest.json"])
        manifest["parts"] = [{"name": name, "size": len(members[name]), "sha256": sha(members[name])}]
        who = relay.identity
        manifest["from"] = {"office": who.office, "kind": who.kind, "name": who.name, "replica": who.replica}
        members["manifest.json"] = msgspec.json.encode(manifest, order="sorted")

    return repack(source, out, relay, strip)


def test_every_holder_drops_it_when_the_erasure_comes_and_the_chains_still_verify(held: Offices):
    erasing.erase(held.district, "person_contact", CONTACT, reason="ขอให้ลบ")
    assert held.district.find(PersonContact, CONTACT) is None
    assert not on_disk(held.district)
    assert held.laptop.get(PersonContact, CONTACT).phone == PHONE
    assert held.carry(held.district, held.laptop).state == exchange.APPLIED
    assert held.laptop.find(PersonContact, CONTACT) is None
    assert not on_disk(held.laptop)
    assert offices.clean(held.all)
    assert verify(held.laptop.db).missing == []


def test_content_that_comes_after_the_erasure_is_dropped_too(held: Offices, tmp_path: Path):
    late = held.send(held.laptop, held.district, full=True)
    second = offices.district(tmp_path / "second", name="ทะเบียน")
    offices.trust(second, held.district, held.laptop)
    offices.trust(held.district, second)
    erasing.erase(held.district, "person_contact", CONTACT)
    exchange.export(held.district, tmp_path / "e.amphoe", "5018/ทะเบียน", full=True)
    assert exchange.receive(second, [tmp_path / "e.amphoe"])[0].state == exchange.APPLIED
    assert verify(second.db).missing == []  # erased, not stripped
    exchange.export(held.laptop, tmp_path / "l.amphoe", "5018/ทะเบียน", full=True, plain=True)
    exchange.receive(second, [tmp_path / "l.amphoe"])
    exchange.receive(held.district, [late])
    for workspace in (second, held.district):
        assert workspace.find(PersonContact, CONTACT) is None
    assert not on_disk(second)
    assert offices.clean([second, held.district])
    second.close()


def test_one_change_is_erased_and_what_was_said_before_shows_again(held: Offices):
    edit.put(held.district, "person_contact", [{"id": CONTACT, "phone": "ผิดคน"}])
    query = "SELECT hash FROM change c JOIN record r USING (rid) WHERE r.id = ? ORDER BY cid DESC LIMIT 1"
    wrong = held.district.db.execute(query, (CONTACT,)).fetchone()[0][:16].hex()
    erasing.erase(held.district, "person_contact", CONTACT, changes=[wrong])
    assert held.district.get(PersonContact, CONTACT).phone == PHONE
    held.carry(held.district, held.laptop)
    assert held.laptop.get(PersonContact, CONTACT).phone == PHONE
    assert offices.clean(held.all)


def test_a_relay_that_strips_private_content_does_not_pass_unnoticed_and_the_whole_file_heals_it(
    three: Offices, tmp_path: Path
):
    edit.put(three.laptop, "person_contact", [{"id": CONTACT, "person": three.laptop.identity.person, "phone": PHONE}])
    whole = three.send(three.laptop, three.district, plain=True)
    cut = stripped(whole, tmp_path / "cut.amphoe", three.laptop)
    outcome = exchange.receive(three.district, [cut])[0]
    assert outcome.state == exchange.APPLIED
    assert any("5018/สนาม-1" in sentence for sentence in outcome.told)
    assert [one["count"] for one in verify(three.district.db).missing] == [1]
    assert three.carry(three.district, three.laptop).state == exchange.APPLIED  # its `have` asks for it
    three.carry(three.laptop, three.district)
    assert three.district.get(PersonContact, CONTACT).phone == PHONE
    assert verify(three.district.db).missing == []
    assert offices.clean([three.district])


def test_nobody_erases_what_is_not_private_or_not_theirs(held: Offices):
    with pytest.raises(NotPrivateError):
        erasing.erase(held.district, "project", offices.PROJECT)
    with pytest.raises(NotOursToWriteError):
        erasing.erase(held.laptop, "person_contact", CONTACT)


def test_private_data_never_leave_with_a_file_to_the_province(held: Offices, tmp_path: Path):
    sent = exchange.export(held.district, tmp_path / "p.amphoe", "50", plain=True, full=True)
    with zipfile.ZipFile(sent.path) as found:
        assert not any(PHONE.encode() in found.read(name) for name in found.namelist())
    assert "5018/private" not in sent.manifest.vector
