"""Files forged by somebody with a known key: each is refused or held with a sentence, and nothing of it stays."""

import json
import os
import zipfile
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.changes import Content, canonical, change_id, commit, next_hash, stream_head
from desktop.domain.ids import new_id
from desktop.planning import exchange, history
from desktop.planning.exchange import ALREADY_HERE, APPLIED, HELD, QUARANTINED, REFUSED, Outcome
from desktop.planning.workspace import Workspace
from desktop.store import vectors
from desktop.sync import package, staging
from tests import offices
from tests.offices import PROJECT, VILLAGE, Offices
from tests.sync.forging import Stream, bundle, head, line, repack

RECORD = "0190bbbb-0000-7000-8000-000000000001"


def state(workspace: Workspace) -> tuple[Any, ...]:
    """Everything that an import could have left behind, but for the log."""
    tables = ("record", "change", "stream", "act", "seal", "conflict", "scope", "peer", "trust", "waiting")
    counts = [workspace.db.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables]
    return vectors.vector(workspace.db), offices.digests(workspace), counts


def refused(workspace: Workspace, path: Path) -> Outcome:
    """Take `path` in, which must be refused and leave nothing but a line in the log."""
    before, logged = state(workspace), len(exchange.log(workspace))
    outcome = exchange.receive(workspace, [path])[0]
    assert outcome.state == REFUSED, outcome
    assert outcome.error is not None
    assert outcome.error["message"]
    assert outcome.error["remedy"]
    assert state(workspace) == before
    assert len(exchange.log(workspace)) == logged + 1
    assert offices.clean([workspace])
    return outcome


def code(workspace: Workspace, path: Path) -> str:
    """The code with which `path` is refused."""
    outcome = refused(workspace, path)
    return outcome.error["code"] if outcome.error else ""


def by(workspace: Workspace, *lines: bytes, scope: str = "5018", **more: Any) -> Stream:
    """`lines` at the end of the workspace's own stream."""
    return Stream(writer=workspace, scope=scope, lines=lines, **more)


def a_title(record: str = RECORD, **more: Any) -> bytes:
    return line("project", record, **({"fields": {"title": "ถนน", "plan": offices.PLAN}} | more))


def test_what_the_forger_builds_is_taken_in_where_it_is_honest(three: Offices, tmp_path: Path):
    honest = bundle(three.district, tmp_path / "x.amphoe", by(three.district, a_title()))
    outcome = exchange.receive(three.province, [honest])[0]
    assert (outcome.state, outcome.changes["new"], outcome.records["created"]) == (APPLIED, 1, 1)
    assert offices.clean([three.province])


# Names and sizes inside the zip


@pytest.mark.parametrize(
    "name",
    ["../x", "/etc/passwd", "C:\\x", "files/../../x", "changes-1.ndjson", "files/abc", "manifest.json/x", "x.exe", ""],
)
def test_a_member_with_a_foreign_name_is_refused(three: Offices, tmp_path: Path, name: str):
    path = bundle(three.district, tmp_path / "x.amphoe", by(three.district, a_title()), members={name: b"x"})
    assert code(three.province, path) == "BundleDamaged"
    assert not (tmp_path.parent / "x").exists()


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("name", ["changes-0001.ndjson", "manifest.json"])
def test_a_member_that_is_there_twice_is_refused(three: Offices, tmp_path: Path, name: str):
    path = bundle(three.district, tmp_path / "x.amphoe", by(three.district, a_title()), members={name: b"{}"})
    assert code(three.province, path) == "BundleDamaged"


def test_a_member_that_the_manifest_does_not_name_is_refused(three: Offices, tmp_path: Path):
    more = {"changes-0002.ndjson": b"x\n"}
    path = bundle(three.district, tmp_path / "x.amphoe", by(three.district, a_title()), members=more)
    assert code(three.province, path) == "BundleDamaged"


def test_a_zip_bomb_is_refused_before_it_is_unpacked(three: Offices, tmp_path: Path):
    more = {"files/" + "0" * 64: bytes(40 << 20)}
    path = bundle(three.district, tmp_path / "x.amphoe", by(three.district, a_title()), members=more)
    assert code(three.province, path) == "BundleTooLarge"


def test_too_many_members_are_refused(three: Offices, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(staging, "MOST_MEMBERS", 20)
    more = {f"files/{n:064x}": b"" for n in range(30)}
    path = bundle(three.district, tmp_path / "x.amphoe", by(three.district, a_title()), members=more)
    assert code(three.province, path) == "BundleTooLarge"


def test_a_manifest_beyond_all_measure_is_refused(three: Offices, tmp_path: Path):
    def swell(manifest: dict[str, Any]) -> None:
        manifest["person"] = os.urandom(9 << 20).hex()

    path = bundle(three.district, tmp_path / "x.amphoe", by(three.district, a_title()), change=swell)
    assert code(three.province, path) == "BundleTooLarge"


def test_a_part_beyond_all_measure_is_refused(three: Offices, tmp_path: Path):
    path = bundle(three.district, tmp_path / "x.amphoe", by(three.district, a_title()), body=bytes(65 << 20))
    assert code(three.province, path) == "BundleTooLarge"


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA, 97])
def test_another_compression_or_broken_data_under_a_good_signature_is_refused(
    three: Offices, tmp_path: Path, method: int
):
    path = bundle(three.district, tmp_path / "x.amphoe", by(three.district, a_title()))
    raw = bytearray(path.read_bytes())
    for mark, place in ((b"PK\x03\x04", 8), (b"PK\x01\x02", 10)):
        at = -1
        while (at := raw.find(mark, at + 1)) >= 0:
            raw[at + place : at + place + 2] = method.to_bytes(2, "little")
    path.write_bytes(raw)
    package.sign_file(three.district.db, path)
    assert code(three.province, path) == "BundleDamaged"


@pytest.mark.parametrize("member", ["changes-0001.ndjson", "manifest.json"])
def test_a_member_that_does_not_unpack_is_refused(three: Offices, tmp_path: Path, member: str):
    path = bundle(three.district, tmp_path / "x.amphoe", by(three.district, a_title()))
    with zipfile.ZipFile(path) as found:
        start = found.getinfo(member).header_offset + 30 + len(member)
    raw = bytearray(path.read_bytes())
    raw[start : start + 8] = b"\xff" * 8
    path.write_bytes(raw)
    package.sign_file(three.district.db, path)
    assert code(three.province, path) == "BundleDamaged"


def test_a_member_marked_as_locked_is_refused(three: Offices, tmp_path: Path):
    path = bundle(three.district, tmp_path / "x.amphoe", by(three.district, a_title()))
    raw = bytearray(path.read_bytes())
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = -1
        while (at := raw.find(mark, at + 1)) >= 0:
            raw[at + place] |= 1
    path.write_bytes(raw)
    package.sign_file(three.district.db, path)
    assert code(three.province, path) == "BundleDamaged"


# The manifest


def manifest_with(three: Offices, tmp_path: Path, **said: Any) -> Path:
    return bundle(three.district, tmp_path / "x.amphoe", by(three.district, a_title()), change=lambda m: m.update(said))


def test_a_newer_format_is_refused_and_says_so(three: Offices, tmp_path: Path):
    assert code(three.province, manifest_with(three, tmp_path, format=2)) == "BundleTooNew"


@pytest.mark.parametrize(
    "said",
    [
        {"streams": None},
        {"format": "1"},
        {"format": 0},
        {"format": -1},
        {"parts": []},
        {"have": {"5018": {"x": "y"}}},
        {"have": {"5018": {"x": -1}}},
        {"have": {"5018": {"x": 1 << 70}}},
        {"builds_on": {"5018": {"x": -(1 << 70)}}},
        {"from": {}},
    ],
)
def test_a_manifest_that_makes_no_sense_is_refused(three: Offices, tmp_path: Path, said: dict[str, Any]):
    assert code(three.province, manifest_with(three, tmp_path, **said)) == "BundleDamaged"


def test_no_manifest_at_all_or_deep_nesting_in_it_is_refused(three: Offices, tmp_path: Path):
    plain = bundle(three.district, tmp_path / "p.amphoe", by(three.district, a_title()))
    for number, raw in enumerate((None, b"[" * 100_000, b"", b"[]", b"null", b"\xff")):

        def change(members: dict[str, bytes], raw: bytes | None = raw) -> None:
            if raw is None:
                del members["manifest.json"]
            else:
                members["manifest.json"] = raw

        path = repack(plain, tmp_path / f"{number}.amphoe", three.district, change)
        assert code(three.province, path) == "BundleDamaged"


@pytest.mark.parametrize("said", [{"sha256": "0" * 64}, {"size": 1}, {"size": 10**6}, {"size": -1}])
def test_a_part_that_is_not_what_the_manifest_says_is_refused(three: Offices, tmp_path: Path, said: dict[str, Any]):
    def change(manifest: dict[str, Any]) -> None:
        manifest["parts"][0].update(said)

    path = bundle(three.district, tmp_path / "x.amphoe", by(three.district, a_title()), change=change)
    assert code(three.province, path) == "BundleDamaged"


def test_a_sender_who_gives_another_computers_name_is_refused(three: Offices, tmp_path: Path):
    who = three.district.identity
    said = {"office": who.office, "kind": who.kind, "name": who.name, "replica": who.replica}
    forged = bundle(
        three.laptop, tmp_path / "x.amphoe", by(three.laptop, a_title()), change=lambda m: m.update({"from": said})
    )
    assert refused(three.district, forged)
    assert refused(three.province, forged)


# Chains, seals and places


def ranged(three: Offices, tmp_path: Path, **said: Any) -> Path:
    def change(manifest: dict[str, Any]) -> None:
        manifest["streams"][0].update(said)

    return bundle(three.district, tmp_path / "x.amphoe", by(three.district, a_title()), change=change)


@pytest.mark.parametrize(
    "said",
    [
        {"after": "0" * 64},
        {"after": ""},
        {"after": "zz"},
        {"before": "0" * 64},
        {"before": "zz"},
        {"first": 0},
        {"first": 1},
        {"first": -5, "last": -5},
        {"first": 1 << 70, "last": 1 << 70},
        {"last": 99},
        {"last": 0},
        {"scope": "50"},
        {"replica": "somebody"},
        {"branch": "b"},
        {"seal": {"key": "", "signature": ""}},
        {"seal": {"key": "00" * 32, "signature": "00" * 64}},
    ],
)
def test_a_range_that_does_not_fit_its_changes_is_refused(three: Offices, tmp_path: Path, said: dict[str, Any]):
    path = ranged(three, tmp_path, **said)
    before = state(three.province)
    outcome = exchange.receive(three.province, [path])[0]
    assert outcome.state in (REFUSED, QUARANTINED)
    assert state(three.province) == before
    assert offices.clean([three.province])


def test_a_seal_by_another_known_key_is_refused(three: Offices, tmp_path: Path):
    for sealer in (three.laptop, three.province):
        path = bundle(sealer, tmp_path / "x.amphoe", by(three.district, a_title(), sealer=sealer))
        assert code(three.province, path) == "BundleDamaged"


def test_a_relay_cannot_speak_for_another(three: Offices, tmp_path: Path):
    path = bundle(three.laptop, tmp_path / "x.amphoe", by(three.district, a_title(), sealer=three.laptop))
    assert code(three.district, path) == "BundleDamaged"


def test_a_range_that_hides_a_gap_is_held_not_applied(three: Offices, tmp_path: Path):
    seq, full_hash = head(three.district, "5018")
    later = Stream(writer=three.district, scope="5018", lines=[a_title()], start=(seq + 5, full_hash))

    def hide(manifest: dict[str, Any]) -> None:
        manifest["builds_on"] = {}

    before = state(three.province)
    outcome = exchange.receive(three.province, [bundle(three.district, tmp_path / "x.amphoe", later, change=hide)])[0]
    assert outcome.state == HELD
    assert outcome.needs
    assert state(three.province)[:2] == before[:2]
    assert offices.clean([three.province])


def test_an_empty_range_does_not_move_a_stream(three: Offices, tmp_path: Path):
    seq, full_hash = head(three.district, "5018")
    empty = Stream(writer=three.district, scope="5018", lines=[], start=(seq + 5, full_hash))
    path = bundle(three.district, tmp_path / "x.amphoe", empty, change=lambda m: m.update({"builds_on": {}}))
    refused(three.province, path)


def test_a_second_continuation_of_a_stream_is_refused_when_another_key_has_sealed_it(three: Offices, tmp_path: Path):
    first = bundle(three.district, tmp_path / "1.amphoe", by(three.district, a_title()))
    stream = Stream(writer=three.district, scope="5018", lines=[a_title(fields={"title": "อื่น"})], sealer=three.laptop)
    other = bundle(three.district, tmp_path / "2.amphoe", stream)
    assert exchange.receive(three.province, [first])[0].state == APPLIED
    assert code(three.province, other) == "BundleDamaged"


def test_a_file_that_says_the_same_changes_twice_under_two_names_counts_them_once(three: Offices, tmp_path: Path):
    written = a_title()

    def branch(manifest: dict[str, Any]) -> None:
        manifest["streams"][1]["branch"] = "ab" * 32

    one = by(three.district, written)
    heads = [stream_head(three.district.identity.replica, "5018", name) for name in ("", "ab" * 32)]
    body = b"\n".join([heads[0], written, heads[1], written, b""])
    path = bundle(three.district, tmp_path / "x.amphoe", one, one, change=branch, body=body)
    outcome = exchange.receive(three.province, [path])[0]
    assert (outcome.state, outcome.changes) == (APPLIED, {"new": 1, "already_here": 1, "held": 0})
    assert offices.clean([three.province])


def test_one_stream_in_two_ranges_or_twice_is_refused_or_counted_once(three: Offices, tmp_path: Path):
    written = a_title()
    path = bundle(three.district, tmp_path / "x.amphoe", by(three.district, written), by(three.district, written))
    refused(three.province, path)


# Single changes


@pytest.mark.parametrize(
    "written",
    [
        b'{"act":"a","fields":{"title":"x"},"kind":"project","lamport":1,"record": "r"}',
        b'{"kind":"project","act":"a","lamport":1,"record":"r"}',
        b'{"act":"a","act":"a","kind":"project","lamport":1,"record":"r"}',
        b'{"act":"a","fields":{"quantity":1.5},"kind":"project","lamport":1,"record":"r"}',
        b'{"act":"a","fields":{"quantity":1e5},"kind":"project","lamport":1,"record":"r"}',
        b'{"act":"a","fields":{"quantity":1.0},"kind":"project","lamport":1,"record":"r"}',
        b'{"act":"a","fields":{"x":[{"y":[0.5]}]},"kind":"unheard","lamport":1,"record":"r"}',
        b'{"act":"a","fields":{"priority":9223372036854775808},"kind":"project","lamport":1,"record":"r"}',
        b'{"act":"a","fields":{"budget.2559":-99999999999999999999},"kind":"project","lamport":1,"record":"r"}',
        b'{"act":"a","fields":{"x":NaN},"kind":"project","lamport":1,"record":"r"}',
        b'{"act":"a","fields":{"x":"\xff"},"kind":"project","lamport":1,"record":"r"}',
        b'{"act":"a","fields":[],"kind":"project","lamport":1,"record":"r"}',
        b'{"act":"a","kind":"project","lamport":0,"record":"r"}',
        b'{"act":"a","kind":"project","lamport":-1,"record":"r"}',
        b'{"act":"a","kind":"project","lamport":18446744073709551616,"record":"r"}',
        b'{"act":"a","kind":"project","lamport":1,"record":""}',
        b'{"act":"a","kind":"","lamport":1,"record":"r"}',
        b'{"act":"a","content":"00","kind":"project","lamport":1,"record":"r"}',
        b'{"act":"a","kind":"project","lamport":1}',
        b"{}",
        b"[]",
        b"",
        b"null",
        b'{"act":"a","fields":{"x":' + b"[" * 50_000 + b"]" * 50_000 + b'},"kind":"p","lamport":1,"record":"r"}',
    ],
)
def test_a_line_that_is_not_written_as_the_format_requires_is_refused(three: Offices, tmp_path: Path, written: bytes):
    path = bundle(three.district, tmp_path / "x.amphoe", by(three.district, written))
    assert code(three.province, path) == "BundleDamaged"


def test_text_that_looks_like_a_decimal_number_travels(three: Offices, tmp_path: Path):
    offices.a_project(three.district, title="งบ 1,200.50 บาท", objective="[3.5] เวลา:8.30 น. 12,3456789012345678901")
    assert three.carry(three.district, three.province).state == APPLIED


@pytest.mark.parametrize("lamport", [1, 3, 99])
def test_a_place_in_time_that_does_not_follow_from_its_parents_is_refused(three: Offices, tmp_path: Path, lamport: int):
    first = a_title()
    _seq, full_hash = head(three.district, "5018")
    parent = change_id(next_hash(full_hash, first))
    second = a_title(lamport=lamport, parents=[parent], fields={"title": "ข"})
    path = bundle(three.district, tmp_path / "x.amphoe", by(three.district, first, second))
    assert code(three.province, path) == "BundleInconsistent"


def test_parents_of_another_record_or_that_nobody_has_are_refused(three: Offices, tmp_path: Path):
    foreign = three.district.db.execute("SELECT heads FROM record WHERE id = ?", (PROJECT,)).fetchone()[0]
    for parent, lamport in ((foreign, 2), ("0" * 32, 1), ("0" * 32, 2), ("", 1)):
        written = a_title(lamport=lamport, parents=[parent])
        path = bundle(three.district, tmp_path / "x.amphoe", by(three.district, written))
        assert code(three.province, path) == "BundleInconsistent"


def test_a_change_that_makes_a_record_another_kind_is_refused(three: Offices, tmp_path: Path):
    parent = three.district.db.execute("SELECT heads, lamport FROM record WHERE id = ?", (PROJECT,)).fetchone()
    written = line("problem", PROJECT, lamport=parent[1] + 1, parents=parent[0].split(), fields={"problem": "x"})
    path = bundle(three.district, tmp_path / "x.amphoe", by(three.district, written))
    assert code(three.province, path) == "BundleInconsistent"


def test_a_record_id_of_another_scope_is_another_record(three: Offices, tmp_path: Path):
    written = line("strategy", PROJECT, fields={"title": "x", "code": "1"})
    path = bundle(three.province, tmp_path / "x.amphoe", by(three.province, written, scope="50"))
    assert exchange.receive(three.district, [path])[0].state == APPLIED
    assert [row["id"] for row in _rows(three.district, "project")] == [PROJECT]
    assert offices.clean([three.district])


# Rights


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


# Private content


def private_stream(three: Offices, content: bytes | None, commitment: str, **more: Any) -> Stream:
    written = line("person_contact", RECORD, content=commitment, **more)
    contents = {} if content is None else {0: content}
    return by(three.district, written, scope="5018/private", contents=contents)


def test_private_content_travels_apart_from_its_line(three: Offices, tmp_path: Path):
    content = Content(salt="00" * 16, fields={"phone": "053-1"})
    path = bundle(three.district, tmp_path / "x.amphoe", private_stream(three, canonical(content), commit(content)))
    assert exchange.receive(three.laptop, [path])[0].state == APPLIED
    assert _rows(three.laptop, "person_contact")[0]["phone"] == "053-1"


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


# What this program does not know, and what is odd but allowed


def test_unknown_kinds_and_fields_are_kept_and_passed_on_unchanged(three: Offices, tmp_path: Path):
    lines = (
        line(
            "drone_flight",
            RECORD,
            fields={"height": 120, "path": [[1, 2], {"x": None}], "ชื่อ": "บิน"},
            new_member={"a": 1},
        ),
        a_title(PROJECT + "9", fields={"title": "ก", "colour": "เขียว", "plan": offices.PLAN}),
    )
    path = bundle(three.laptop, tmp_path / "x.amphoe", by(three.laptop, *lines))
    assert exchange.receive(three.district, [path])[0].state == APPLIED
    assert three.carry(three.district, three.province).state == APPLIED
    for workspace in (three.district, three.province):
        kept = [bytes(row[0]) for row in workspace.db.execute("SELECT line FROM change ORDER BY cid")]
        assert set(lines) <= set(kept)
        assert _rows(workspace, "drone_flight")[0]["height"] == 120
        assert offices.clean([workspace])
    assert offices.digests(three.district)["5018"] == offices.digests(three.province)["5018"]


@pytest.mark.parametrize(
    "fields",
    [
        {"title": 5, "budget.2559": "มาก", "priority": "สูง", "problems.x": "y"},
        {"budget": 5, "problems": [1], "plan": {"a": 1}},
        {"title": ["a"], "order": True, "deleted": "no"},
        {"budget.2559": (1 << 63) - 1, "budget.2560": (1 << 63) - 1},
        {"priority": -(1 << 63) + 1, "title": "x" * 100_000, "objective": "\x00\u200b"},
        {"id": "another", "scope": "50", "kind": "x", "rid": 5},
        {".": 1, "": 2, "a.b.c": 3, "budget.": 4},
    ],
)
def test_values_of_another_type_in_known_fields_break_nothing(three: Offices, tmp_path: Path, fields: dict[str, Any]):
    path = bundle(three.district, tmp_path / "x.amphoe", by(three.district, line("project", RECORD, fields=fields)))
    assert exchange.receive(three.province, [path])[0].state == APPLIED
    assert offices.clean([three.province])
    found = [row for row in _rows(three.province, "project", deleted=True) if row["id"] == RECORD]
    assert found
    assert history.history(three.province, "project", RECORD)
    exchange.export(three.province, tmp_path / "back.amphoe", "5018")


@pytest.mark.parametrize("have", [5, {"5018": 5}, {"5018": {"x": "y"}}, {"5018": {"x": 1 << 62}}, {"5018": {"x": -9}}])
def test_a_receipt_that_makes_no_sense_is_kept_and_believed_in_nothing(three: Offices, tmp_path: Path, have: Any):
    three.carry(three.district, three.province)
    written = line("receipt", RECORD, fields={"bundle": "b", "replica": three.district.identity.replica, "have": have})
    path = bundle(three.district, tmp_path / "x.amphoe", by(three.district, written, scope="5018/receipt"))
    assert exchange.receive(three.province, [path])[0].state == APPLIED
    exchange.export(three.province, tmp_path / "back.amphoe", "5018")


def test_acts_that_say_odd_things_about_themselves_are_kept(three: Offices, tmp_path: Path):
    about = {"verb": "ทำ" * 1000, "person": "nobody", "at": "yesterday", "waive": {"R08": "x"}, "unheard": 1}
    path = bundle(three.district, tmp_path / "x.amphoe", by(three.district, a_title(about=about)))
    assert exchange.receive(three.province, [path])[0].state == APPLIED
    assert history.history(three.province, "project", RECORD)[0].at == "yesterday"


def test_a_file_taken_in_again_after_it_was_applied_changes_nothing(three: Offices, tmp_path: Path):
    path = bundle(three.district, tmp_path / "x.amphoe", by(three.district, a_title()))
    exchange.receive(three.province, [path])
    before = state(three.province)
    assert exchange.receive(three.province, [path])[0].state == ALREADY_HERE
    assert state(three.province) == before


def test_an_unknown_signer_waits_unread_in_quarantine_until_the_card_is_accepted(three: Offices, tmp_path: Path):
    stranger = offices.district(tmp_path / "s", code="5019", name="ที่ทำการ")
    offices.a_village(stranger, "50190101")
    path = tmp_path / "s.amphoe"
    exchange.export(stranger, path, "50", plain=True)
    before = state(three.province)
    outcome = exchange.receive(three.province, [path])[0]
    assert outcome.state == QUARANTINED
    assert outcome.error is not None
    assert outcome.error["code"] == "UnknownSender"
    assert state(three.province) == before
    card = exchange.write_card(stranger, tmp_path / "c.json")
    assert exchange.quarantined(three.province)[0]["fingerprint"]
    with pytest.raises(exchange.FingerprintDiffersError):
        exchange.trust_card(three.province, tmp_path / "c.json", "00000 " * 8)
    _card, outcomes = exchange.trust_card(three.province, tmp_path / "c.json", card.fingerprint)
    assert [one.state for one in outcomes] == [APPLIED]
    assert exchange.quarantined(three.province) == []
    stranger.close()


def _rows(workspace: Workspace, kind: str, *, deleted: bool = False) -> list[dict[str, Any]]:
    from desktop.planning import query

    return list(query.rows(workspace, kind, deleted=deleted))


def test_the_manifest_names_nothing_but_what_the_file_says(three: Offices, tmp_path: Path):
    path = three.send(three.district, three.province, plain=True, full=True)
    with zipfile.ZipFile(path) as found:
        manifest = json.loads(found.read("manifest.json"))
        assert found.namelist()[0].startswith("changes-")
    assert {one["scope"] for one in manifest["streams"]} <= {"50", "5018", "5018/receipt", "50/receipt"}
    assert VILLAGE not in json.dumps(manifest)
