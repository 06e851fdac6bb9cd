"""A copy of the data is noticed at its first start, whichever way it came about, and goes on under a new number."""

import shutil
from pathlib import Path

import pytest

from desktop.domain.people import Continuation
from desktop.planning import office
from desktop.planning.workspace import Workspace
from desktop.store import backup, copies


@pytest.fixture(autouse=True)
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AMPHOEPLAN_CONFIG", str(tmp_path / "config"))


@pytest.fixture
def home(tmp_path: Path) -> Path:
    office.init(tmp_path / "home", office="5018", kind="district", name="ทะเบียน", person="สมชาย").close()
    return tmp_path / "home"


def start(home: Path) -> tuple[str, str]:
    """Which copy the start finds, and the number that the computer goes on with."""
    with Workspace.open(home) as workspace:
        found = office.begin(workspace)
        told = workspace.every(Continuation, "replica = :own", own=workspace.identity.replica)
        assert [one.predecessor is not None for one in told] in ([], [True])
        assert bool(found) <= bool(told)
        return found, workspace.identity.replica


def test_the_same_data_again_and_again_is_no_copy(home: Path):
    first = start(home)
    assert first[0] == copies.SAME
    assert start(home) == first


def test_a_folder_copied_or_cloned_goes_on_anew_and_the_original_as_before(home: Path, tmp_path: Path):
    _found, replica = start(home)
    shutil.copytree(home, tmp_path / "clone")
    assert start(home) == (copies.SAME, replica)
    found, other = start(tmp_path / "clone")
    assert found == copies.ELSEWHERE
    assert other != replica
    assert start(tmp_path / "clone") == (copies.SAME, other)


def test_an_old_copy_put_back_into_its_own_folder_goes_on_anew(home: Path, tmp_path: Path):
    shutil.copytree(home, tmp_path / "old")
    _found, replica = start(home)
    shutil.rmtree(home)
    shutil.copytree(tmp_path / "old", home)
    found, other = start(home)
    assert found == copies.OLDER
    assert other != replica


def test_a_restored_backup_goes_on_anew(home: Path, tmp_path: Path):
    _found, replica = start(home)
    with Workspace.open(home) as workspace:
        backup.backup(workspace.db, tmp_path / "kept.backup")
    backup.restore(tmp_path / "kept.backup", tmp_path / "new")
    found, other = start(tmp_path / "new")
    assert found == copies.ELSEWHERE
    assert other != replica


def test_a_folder_that_was_moved_goes_on_anew(home: Path, tmp_path: Path):
    _found, replica = start(home)
    home.rename(tmp_path / "moved")
    found, other = start(tmp_path / "moved")
    assert found == copies.ELSEWHERE
    assert other != replica


def test_another_users_settings_make_a_copy_of_it(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """A disk cloned without the user's folder: the token beside the settings is absent."""
    start(home)
    monkeypatch.setenv("AMPHOEPLAN_CONFIG", str(tmp_path / "other"))
    assert start(home)[0] == copies.ELSEWHERE
