"""Copies hold everything acknowledged, also what is only in the log of the store; a restore covers nothing."""

import shutil
import sqlite3
from pathlib import Path

import pytest

from desktop.domain.village import Project
from desktop.planning import edit
from desktop.planning.workspace import Workspace
from desktop.store import backup, database
from tests import offices
from tests.offices import PROJECT


@pytest.fixture
def district(tmp_path: Path) -> Workspace:
    workspace = offices.district(tmp_path / "d")
    offices.a_village(workspace)
    offices.a_project(workspace)
    return workspace


def test_a_copy_made_while_a_form_is_open_holds_what_was_typed(district: Workspace, tmp_path: Path):
    visit = edit.Visit(district)
    visit.set("project", PROJECT, {"title": "กำลังพิมพ์"})
    backup.backup(district.db, tmp_path / "b.db")
    backup.restore(tmp_path / "b.db", tmp_path / "new")
    with Workspace.open(tmp_path / "new") as restored:
        assert restored.get(Project, PROJECT).title == "กำลังพิมพ์"
        assert offices.digests(restored) == offices.digests(district)
        assert offices.clean([restored])
    visit.leave()


def test_a_copy_is_one_whole_file_and_leaves_no_half_one(district: Workspace, tmp_path: Path):
    folder = tmp_path / "stick"
    folder.mkdir()
    backup.backup(district.db, folder / "b.db")
    backup.backup(district.db, folder / "b.db")
    assert [path.name for path in folder.iterdir()] == ["b.db"]
    db = sqlite3.connect(f"file:{folder / 'b.db'}?mode=ro&immutable=1", uri=True)
    assert db.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    db.close()


def test_a_copy_goes_over_no_data(district: Workspace, tmp_path: Path):
    backup.backup(district.db, tmp_path / "b.db")
    with pytest.raises(backup.FolderInUseError):
        backup.restore(tmp_path / "b.db", tmp_path / "d")


@pytest.mark.parametrize("damage", ["cut", "text", "empty", "other", "missing", "folder"])
def test_what_is_no_copy_is_refused_and_nothing_is_made(district: Workspace, tmp_path: Path, damage: str):
    file, home = tmp_path / "b.db", tmp_path / "new"
    backup.backup(district.db, file)
    if damage == "cut":
        file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])
    elif damage == "text":
        file.write_text("แผนอำเภอ" * 1000, encoding="utf-8")
    elif damage == "empty":
        file.write_bytes(b"")
    elif damage == "other":
        file.unlink()
        other = sqlite3.connect(file)
        other.execute("CREATE TABLE x (y)")
        other.close()
    else:
        file.unlink()
        if damage == "folder":
            file.mkdir()
    with pytest.raises(backup.NotABackupError):
        backup.restore(file, home)
    assert not database.exists(home)


def test_a_copy_of_the_bare_file_lacks_what_is_in_the_log(district: Workspace, tmp_path: Path):
    """Why copies are made by `backup` alone."""
    shutil.copyfile(district.home / database.FILE, tmp_path / "bare.db")
    db = sqlite3.connect(tmp_path / "bare.db")
    try:
        found = db.execute("SELECT count(*) FROM change").fetchone()[0]
    except sqlite3.Error:
        found = 0
    db.close()
    assert found < district.db.execute("SELECT count(*) FROM change").fetchone()[0]


def test_a_store_written_by_a_newer_program_is_not_touched(district: Workspace, tmp_path: Path):
    district.db.execute("PRAGMA user_version = 99")
    district.close()
    with pytest.raises(database.StoreTooNewError):
        Workspace.open(tmp_path / "d")


def test_a_folder_without_a_store_or_with_another_file_of_its_name_is_refused(tmp_path: Path):
    with pytest.raises(database.NoStoreError):
        Workspace.open(tmp_path / "nothing")
    (tmp_path / database.FILE).write_bytes(b"x" * 5000)
    with pytest.raises(database.StoreDamagedError):
        Workspace.open(tmp_path)
