"""Backups: one age file under the recovery passphrase holds everything, and nothing but the whole is restored."""

import io
from datetime import date
from pathlib import Path

import pyrage
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.village import Project
from desktop.planning import edit, safekeeping
from desktop.planning.workspace import Workspace
from desktop.store import database
from desktop.store.backup import FolderInUseError, NotABackupError
from desktop.sync.passphrase import CHUNK, Locker, NotLockedError, Unlocker, WrongPassphraseError
from tests import offices
from tests.offices import PROJECT


@pytest.fixture
def district(tmp_path: Path) -> Workspace:
    workspace = offices.district(tmp_path / "d")
    offices.a_village(workspace)
    offices.a_project(workspace)
    return workspace


@pytest.fixture
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Goes to another computer, which knows no passphrase, and answers its data folder."""

    def enter() -> Path:
        monkeypatch.setenv("AMPHOEPLAN_CONFIG", str(tmp_path / "other"))
        return tmp_path / "new"

    return enter


def test_with_the_printed_digits_another_computer_has_everything_keys_and_attachments_too(
    district, tmp_path, elsewhere
):
    edit.Visit(district).set("project", PROJECT, {"title": "กำลังพิมพ์"})
    (district.home / "files" / "ab").mkdir(parents=True)
    (district.home / "files" / "ab" / "abcd").write_bytes(b"sign-in sheet")
    safekeeping.back_up(district, tmp_path / "b.age")
    printed, new = safekeeping.recovery(district), elsewhere()

    safekeeping.restore(tmp_path / "b.age", new, printed.replace("-", " "))

    with Workspace.open(new) as restored:
        assert restored.get(Project, PROJECT).title == "กำลังพิมพ์"
        assert offices.digests(restored) == offices.digests(district)
        assert safekeeping.recovery(restored) == printed
    assert (new / "files" / "ab" / "abcd").read_bytes() == b"sign-in sheet"


def test_digits_may_be_typed_in_thai_and_with_any_strokes(district):
    printed = safekeeping.recovery(district)
    thai = printed.translate(str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙")).replace("-", " – ")

    assert safekeeping.as_printed(thai) == printed


def test_this_computer_reads_its_own_backup_without_being_asked(district, tmp_path):
    safekeeping.back_up(district, tmp_path / "b.age")

    safekeeping.restore(tmp_path / "b.age", tmp_path / "again")

    assert database.exists(tmp_path / "again")


def test_a_wrong_passphrase_is_told_apart_from_a_damaged_file_and_neither_leaves_anything(
    district, tmp_path, elsewhere
):
    file, printed = safekeeping.back_up(district, tmp_path / "b.age"), safekeeping.recovery(district)
    new = elsewhere()
    with pytest.raises(WrongPassphraseError):
        safekeeping.restore(file, new, "11111-11111-11111-11111-11111")
    with pytest.raises(WrongPassphraseError):
        safekeeping.restore(file, new)
    file.write_bytes(file.read_bytes()[:-1])
    with pytest.raises(NotABackupError):
        safekeeping.restore(file, new, printed)
    assert list(new.iterdir()) == []


def test_a_restore_goes_over_no_data(district, tmp_path):
    file = safekeeping.back_up(district, tmp_path / "b.age")

    with pytest.raises(FolderInUseError):
        safekeeping.restore(file, district.home)


def test_the_days_since_the_last_backup_are_known(district, tmp_path):
    assert safekeeping.days_since(district, date.today()) is None

    safekeeping.back_up(district, tmp_path / "b.age")

    assert safekeeping.days_since(district, date.today()) == 0


@settings(max_examples=10)
@given(st.binary(max_size=300), st.sampled_from([0, CHUNK - 150, CHUNK, 2 * CHUNK]), st.integers(1, CHUNK))
def test_whatever_is_locked_stock_age_and_we_unlock_alike(piece, more, step):
    content, out = piece + bytes(more), io.BytesIO()
    with Locker(out, "ลับ 1", log_n=10) as locker:
        for start in range(0, len(content), step):
            locker.write(content[start : start + step])

    assert pyrage.passphrase.decrypt(out.getvalue(), "ลับ 1") == content
    assert Unlocker(io.BytesIO(out.getvalue()), "ลับ 1", "b").read() == content


def test_no_flipped_and_no_missing_byte_passes():
    out = io.BytesIO()
    with Locker(out, "p", log_n=2) as locker:
        locker.write(b"x" * 100)
    whole = out.getvalue()
    for place in range(0, len(whole), 7):
        flipped = whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :]
        for damaged in (flipped, whole[:place]):
            with pytest.raises((NotLockedError, WrongPassphraseError)):
                Unlocker(io.BytesIO(damaged), "p", "b").read()
