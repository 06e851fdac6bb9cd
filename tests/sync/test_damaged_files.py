"""A file that is not exactly as it was made is refused, and nothing of it stays but a line in the log."""

import os
import random
import zipfile
from pathlib import Path

import pytest

from desktop.planning import exchange
from desktop.planning.exchange import APPLIED, REFUSED
from desktop.planning.workspace import Workspace
from desktop.store import vectors
from tests import offices
from tests.offices import Offices

SAMPLES = 400


def refuses(workspace: Workspace, path: Path) -> None:
    """Take `path` in, which must be refused with words, and must change nothing."""
    logged = workspace.db.execute("SELECT count(*) FROM bundle").fetchone()[0]
    outcome = exchange.receive(workspace, [path])[0]
    assert outcome.state == REFUSED, outcome.state
    assert outcome.error is not None
    assert outcome.error["message"]
    assert outcome.error["remedy"]
    assert workspace.db.execute("SELECT count(*) FROM bundle").fetchone()[0] == logged + 1


@pytest.fixture
def plain(three: Offices) -> Path:
    """A small file, not encrypted, with one change that the province lacks."""
    offices.a_project(three.district, title="ขุดบ่อ")
    return three.send(three.district, three.province, plain=True)


@pytest.fixture
def locked(three: Offices) -> Path:
    """The same, encrypted to the province."""
    offices.a_project(three.district, title="ขุดบ่อ")
    return three.send(three.district, three.province)


def test_every_single_flipped_bit_pattern_of_a_plain_file_is_refused(three: Offices, plain: Path, tmp_path: Path):
    whole, before = plain.read_bytes(), _state(three.province)
    damaged = tmp_path / "x.amphoe"
    for place in range(len(whole)):
        damaged.write_bytes(whole[:place] + bytes([whole[place] ^ (1 << place % 8)]) + whole[place + 1 :])
        refuses(three.province, damaged)
    assert _state(three.province) == before
    assert offices.clean([three.province])
    assert exchange.receive(three.province, [plain])[0].state == APPLIED


def test_flipped_bytes_of_an_encrypted_file_are_refused(three: Offices, locked: Path, tmp_path: Path):
    whole, before = locked.read_bytes(), _state(three.province)
    damaged, chance = tmp_path / "x.amphoe", random.Random(5018)
    for place in sorted({*range(0, 400, 3), *chance.sample(range(len(whole)), min(SAMPLES, len(whole)))}):
        damaged.write_bytes(whole[:place] + bytes([whole[place] ^ (1 << chance.randrange(8))]) + whole[place + 1 :])
        refuses(three.province, damaged)
    assert _state(three.province) == before
    assert exchange.receive(three.province, [locked])[0].state == APPLIED


@pytest.mark.parametrize("encrypted", [False, True])
def test_a_file_that_ends_too_early_is_refused(three: Offices, tmp_path: Path, encrypted: bool):
    offices.a_project(three.district, title="ขุดบ่อ")
    path = three.send(three.district, three.province, plain=not encrypted)
    whole, before, damaged = path.read_bytes(), _state(three.province), tmp_path / "x.amphoe"
    for size in (*range(0, len(whole), 64), *range(len(whole) - 8, len(whole))):
        damaged.write_bytes(whole[:size])
        refuses(three.province, damaged)
    assert _state(three.province) == before


@pytest.mark.parametrize("encrypted", [False, True])
@pytest.mark.parametrize("more", [b"\0", b"\n", b"PK\x05\x06" + bytes(18), b"x" * 5000])
def test_a_file_with_something_before_or_behind_it_is_refused(
    three: Offices, tmp_path: Path, encrypted: bool, more: bytes
):
    offices.a_project(three.district, title="ขุดบ่อ")
    path = three.send(three.district, three.province, plain=not encrypted)
    before, damaged = _state(three.province), tmp_path / "x.amphoe"
    for content in (path.read_bytes() + more, more + path.read_bytes()):
        damaged.write_bytes(content)
        refuses(three.province, damaged)
    assert _state(three.province) == before


def test_parts_of_two_files_put_together_are_refused(three: Offices, plain: Path, tmp_path: Path):
    offices.a_project(three.district, title="อื่น")
    other = three.send(three.district, three.province, plain=True).read_bytes()
    whole, damaged = plain.read_bytes(), tmp_path / "x.amphoe"
    for content in (whole[:-201] + other[-201:], whole[: len(whole) // 2] + other[len(other) // 2 :], whole + other):
        damaged.write_bytes(content)
        refuses(three.province, damaged)


def test_other_things_with_the_name_of_a_file_are_refused(three: Offices, tmp_path: Path):
    folder = tmp_path / "folder.amphoe"
    folder.mkdir()
    empty, text, other = (tmp_path / f"{name}.amphoe" for name in ("empty", "text", "zip"))
    empty.touch()
    text.write_text("แผนอำเภอ" * 100, encoding="utf-8")
    with zipfile.ZipFile(other, "w") as found:
        found.writestr("manifest.json", "{}")
    pipe = tmp_path / "age.amphoe"
    pipe.write_bytes(b"age-encryption.org/v1\n-> X25519 x\nx\n--- x\n")
    before = _state(three.province)
    for path in (folder, empty, text, other, pipe, tmp_path / "missing.amphoe", tmp_path / ("ย" * 300)):
        refuses(three.province, path)
    assert _state(three.province) == before
    assert offices.clean([three.province])


def test_a_file_that_cannot_be_read_is_refused(three: Offices, plain: Path, tmp_path: Path):
    plain.chmod(0)
    if os.access(plain, os.R_OK):  # root may read everything, but nobody reads this device
        plain = tmp_path / "unreadable.amphoe"
        plain.symlink_to("/proc/self/mem")
    refuses(three.province, plain)


def test_a_file_for_other_readers_is_refused_and_says_what_to_do(three: Offices):
    offices.a_project(three.district, title="ขุดบ่อ")
    path = three.send(three.district, three.laptop)
    outcome = exchange.receive(three.province, [path])[0]
    assert outcome.error is not None
    assert outcome.error["code"] == "BundleNotForUs"


def test_the_good_files_of_several_are_applied_whatever_the_others_are(three: Offices, plain: Path, tmp_path: Path):
    bad = tmp_path / "x.amphoe"
    bad.write_bytes(b"x")
    states = [outcome.state for outcome in exchange.receive(three.province, [bad, plain, bad])]
    assert states == [REFUSED, APPLIED, REFUSED]


def test_a_refused_file_leaves_no_file_of_its_own(three: Offices, plain: Path, tmp_path: Path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temporary"))
    (tmp_path / "temporary").mkdir()
    before = sorted(three.province.home.rglob("*"))
    plain.write_bytes(plain.read_bytes()[:-1] + b"0")
    refuses(three.province, plain)
    assert sorted(three.province.home.rglob("*")) == before
    assert not list((tmp_path / "temporary").iterdir())


def _state(workspace: Workspace) -> object:
    counts = [
        workspace.db.execute(f"SELECT count(*) FROM {t}").fetchone()[0] for t in ("change", "record", "seal", "peer")
    ]
    return vectors.vector(workspace.db), offices.digests(workspace), counts
