"""At every single write of what people do, the disk refuses, is full, or the program is killed: nothing is lost.

Afterwards the store opens and `verify` is clean; what was acknowledged is there, what was not is there whole or not at
all; no half file bears a final name; and the same thing done again succeeds and leaves nothing lying about.
"""

import hashlib
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from desktop.planning import attachments, edit, exchange, office, safekeeping
from desktop.planning.workspace import Workspace
from desktop.store import database
from tests import offices
from tests.faults import actions, failing_writes
from tests.faults.failing_writes import FAULTS, FailingDisk, Happened
from tests.offices import MEMORY, PROJECT

pytestmark = pytest.mark.skipif(not failing_writes.compiler(), reason="needs Linux and a C compiler")
SAMPLES = 3
"""Points of each action and fault in the usual run; every one of them in the slow run."""
AGAIN = 3
"""After every kill the action is repeated, and after each third refusal of the disk."""
DISK = (
    "StoreNotWritable",
    "StoreDamaged",
    "CannotWriteFile",
    "BundleUnreadable",
    "BackupFailed",
    "AttachmentUnreadable",
)
"""The refusals that speak of the disk; another one would send the officer looking in the wrong place."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """A folder with a room for each action as it is before, and the disk that fails."""

    folder: Path
    disk: FailingDisk

    def room(self, action: str) -> Path:
        """The room of `action` as it was before: always the same path, as the token of copies knows it."""
        room = self.folder / "work" / action
        shutil.rmtree(room, ignore_errors=True)
        shutil.copytree(self.folder / "before" / action, room)
        return room


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Prepared]:
    with TemporaryDirectory(dir=MEMORY) as name, pytest.MonkeyPatch.context() as patch:
        folder = Path(name)
        patch.setenv("AMPHOEPLAN_CONFIG", str(folder / "config"))
        _prepare(folder)
        disk = FailingDisk(folder)
        yield Prepared(folder, disk)
        disk.close()


def _prepare(folder: Path) -> None:
    made = offices.offices(folder / "offices")
    offices.a_village(made.district)
    offices.a_project(made.district)
    made.settle(1)
    edit.put(made.district, "project", [{"plan": offices.PLAN, "title": f"โครงการที่ {n}"} for n in range(3)])
    photo = folder / "photo.jpg"
    photo.write_bytes(bytes(range(256)) * 300)
    attachments.attach(made.district, PROJECT, photo, private=False)
    bundle = made.send(made.district, made.province)
    backup = safekeeping.back_up(made.district, folder / "in.age")
    passphrase = safekeeping.recovery(made.district)
    made.close()
    _rooms(folder, made)
    shutil.copyfile(bundle, folder / "before" / "take_in" / "stick" / "in.amphoe")
    shutil.copyfile(backup, folder / "before" / "restore" / "stick" / "in.age")
    photo.write_bytes(bytes(range(255, -1, -1)) * 300)
    shutil.copyfile(photo, folder / "before" / "attach" / "stick" / "photo.jpg")
    (folder / "before" / "restore" / "passphrase").write_text(passphrase)
    (folder / "before" / "back_up" / "passphrase").write_text(passphrase)


def _rooms(folder: Path, made: offices.Offices) -> None:
    """A room for each action, started once where it will work, as the token of copies wants it."""
    for action in actions.ACTIONS:
        room = folder / "work" / action
        (room / "stick").mkdir(parents=True)
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("AMPHOEPLAN_CONFIG", str(room / "config"))
            if action != "restore":
                shutil.copytree(made.province.home if action == "take_in" else made.district.home, room / "home")
                with Workspace.open(room / "home") as workspace:
                    office.begin(workspace)
        shutil.copytree(room, folder / "before" / action)


def check_at(prepared: Prepared, action: str, fault: str, points: Callable[[int], list[int]]) -> None:
    """Let `action` fail by `fault` at each of the `points` of how many there are."""
    clean = prepared.disk.run(action, room := prepared.room(action))
    assert clean.said.get("done"), clean.said
    assert clean.count > 5
    states = [_state(prepared.folder / "before" / action), _state(room)]
    for nth in points(clean.count):
        room = prepared.room(action)
        happened = prepared.disk.run(action, room, fault, nth)
        where = f"{action}: {fault} at {nth} of {clean.count}: {happened}"
        _answered(happened, fault, where)
        state = _state(room)
        assert state in states, where
        assert "done" not in happened.said or state == states[1], where
        _no_half_file(room, where)
        if fault != "kill -9" and nth % AGAIN:
            continue
        again = prepared.disk.run(action, room)
        if action == "restore" and state == states[1]:
            assert again.said.get("refused") == "FolderInUse", where
        else:
            assert again.said.get("done"), f"{where}, then {again}"
        assert _state(room) == states[1], where
        _no_half_file(room, where)
        assert _left(room) == [], where


def _answered(happened: Happened, fault: str, where: str) -> None:
    """Killed, done, or refused with a cause and a remedy: never a trace, never silence."""
    if fault == "kill -9":
        assert happened.killed, where
        return
    said = happened.said
    assert "crash" not in said, f"{where}\n{said.get('crash')}"
    assert "done" in said or (said["refused"] in DISK and said["message"] and said["remedy"]), where


def _state(room: Path) -> object:
    """The records of the store and the bytes attached to them; None without a store. Verifies what is there."""
    home = room / "home"
    if not database.exists(home):
        return None
    with Workspace.open(home) as workspace:
        assert offices.clean([workspace])
        shown = {scope: digest for scope, digest in offices.digests(workspace).items() if "/" not in scope}
        named = workspace.db.execute("SELECT name, sha256 FROM attachment ORDER BY name, sha256").fetchall()
        return tuple(sorted(shown.items())), tuple(map(tuple, named))


def _no_half_file(room: Path, where: str) -> None:
    """Whatever bears a final name is whole: attached bytes what they are named by, a bundle and a backup readable."""
    for path in (room / "home" / "files").glob("??/*"):
        assert hashlib.sha256(path.read_bytes()).hexdigest() == path.name, where
    if (out := room / "stick" / "out.amphoe").exists():
        with Workspace.open(room / "home") as workspace:
            assert exchange.inspect(workspace, out).changes, where
    if (out := room / "stick" / "out.age").exists():
        with TemporaryDirectory(dir=MEMORY) as folder:
            safekeeping.restore(out, Path(folder) / "again", (room / "passphrase").read_text())
            Workspace.open(Path(folder) / "again").close()


def _left(room: Path) -> list[Path]:
    """What lies about in the data folder that the program did not mean to keep there."""
    kept = {database.FILE, f"{database.FILE}-wal", f"{database.FILE}-shm", "files"}
    found = [path for path in (room / "home").iterdir() if path.name not in kept]
    return found + list((room / "home" / "files").glob(".*"))


LONG = ("back_up", "restore")


def _some(count: int) -> list[int]:
    """The first, the last, and a few between."""
    return sorted({1 + (count - 1) * place // (SAMPLES - 1) for place in range(SAMPLES)})


def _each(count: int) -> list[int]:
    return list(range(1, count + 1))


def _every_fifth(count: int) -> list[int]:
    return sorted({*range(1, count + 1, 5), count})


@pytest.mark.parametrize("action", actions.ACTIONS)
def test_an_action_that_fails_or_is_killed_at_a_write_loses_nothing_and_can_be_repeated(
    prepared: Prepared, action: str
):
    for fault in FAULTS:
        check_at(prepared, action, fault, _some)


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("action", actions.ACTIONS)
def test_the_same_at_every_single_write(prepared: Prepared, action: str, fault: str):
    """Backup and restore, which write alike hundreds of times, at every fifth."""
    check_at(prepared, action, fault, _every_fifth if action in LONG else _each)
