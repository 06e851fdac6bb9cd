"""Names, sizes and packing inside a file by somebody with a known key: refused with a sentence, and nothing stays."""

import os
import zipfile
from pathlib import Path
from typing import Any

import pytest

from desktop.planning import exchange
from desktop.planning.exchange import APPLIED
from desktop.sync import package, staging
from tests import offices
from tests.offices import Offices
from tests.sync.forging import bundle
from tests.sync.hostile import a_title, by, code


def test_what_the_forger_builds_is_taken_in_where_it_is_honest(three: Offices, tmp_path: Path):
    honest = bundle(three.district, tmp_path / "x.amphoe", by(three.district, a_title()))
    outcome = exchange.receive(three.province, [honest])[0]
    assert (outcome.state, outcome.changes["new"], outcome.records["created"]) == (APPLIED, 1, 1)
    assert offices.clean([three.province])


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
