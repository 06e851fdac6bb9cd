"""Killed at any moment: the store opens clean with all acknowledged work, and half a file is no file."""

import random
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from desktop.domain.areas import Village
from desktop.paths import ROOT
from desktop.planning import edit, exchange
from desktop.planning.exchange import ALREADY_HERE, APPLIED
from desktop.planning.workspace import Workspace
from desktop.store import database, vectors
from tests import offices
from tests.offices import MEMORY, PLAN

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]
TIMES = 100
AT_WORK = Path(__file__).with_name("at_work.py")


@pytest.fixture
def folder() -> Iterator[Path]:
    with TemporaryDirectory(dir=MEMORY) as name:
        yield Path(name)


@pytest.fixture
def three(folder: Path) -> Iterator[offices.Offices]:
    made = offices.offices(folder)
    offices.a_village(made.district)
    offices.a_project(made.district)
    projects = [{"plan": PLAN, "title": f"โครงการที่ {n}", "budget": {"2559": n}} for n in range(300)]
    edit.put(made.district, "project", projects)
    yield made
    made.close()


class Child:
    """A process at work; `acknowledged` are the lines that it printed before it was killed."""

    def __init__(self, *argv: str, temporary: Path) -> None:
        command = [sys.executable, str(AT_WORK), *argv]
        environment = {"PYTHONPATH": str(ROOT), "TMPDIR": str(temporary), "PATH": ""}
        environment["AMPHOEPLAN_CONFIG"] = str(temporary / "config")
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE, env=environment, cwd=ROOT)
        assert self._process.stdout is not None
        assert self._process.stdout.readline() == b"ready\n"

    def kill(self, after: float) -> list[str]:
        """Kill -9 after so many seconds; answers what was printed until then."""
        time.sleep(after)
        self._process.kill()
        printed, _ = self._process.communicate()
        return printed.decode().split()

    def wait(self) -> list[str]:
        """Let it end by itself."""
        printed, _ = self._process.communicate()
        return printed.decode().split()


def test_what_was_typed_and_acknowledged_is_there_after_every_kill(three, folder: Path):
    home, chance, first, seen = three.district.home, random.Random(1), 0, 0
    three.district.close()
    for _ in range(TIMES):
        printed = Child("type", str(home), str(first), temporary=folder).kill(chance.uniform(0, 0.12))
        last = int(printed[-1]) if printed else None
        with Workspace.open(home) as workspace:
            shown = workspace.get(Village, offices.VILLAGE)
            if last is not None:
                assert shown.name in (f"บ้าน {last}", f"บ้าน {last + 1}")
                assert shown.households in (last % 5000, (last + 1) % 5000)
                first, seen = last + 2, seen + len(printed)
            assert offices.clean([workspace])
    assert seen > TIMES
    with Workspace.open(home) as workspace:
        edit.put(workspace, "village", [{"id": offices.VILLAGE, "name": "บ้านสุดท้าย"}])
        assert offices.clean([workspace])


def test_a_file_taken_in_when_killed_is_there_whole_or_not_at_all(three, folder: Path):
    path = three.send(three.district, three.province)
    home, chance = three.province.home, random.Random(2)
    three.province.close()
    untouched, kept = vectors.vector(Workspace.open(home).db), folder / "kept"
    shutil.copytree(home, kept)
    started = time.monotonic()
    assert Child("take", str(home), str(path), temporary=folder).wait() == [APPLIED]
    longest, applied, not_applied = time.monotonic() - started, 0, 0
    with Workspace.open(home) as workspace:
        whole = _without_receipts(vectors.vector(workspace.db))
    for _ in range(TIMES):
        shutil.rmtree(home)
        shutil.copytree(kept, home)
        temporary = folder / "temporary"
        temporary.mkdir(exist_ok=True)
        Child("take", str(home), str(path), temporary=temporary).kill(chance.uniform(0, longest / 2))
        with Workspace.open(home) as workspace:
            here = _without_receipts(vectors.vector(workspace.db))
            assert here in (_without_receipts(untouched), whole)
            assert offices.clean([workspace])
            again = exchange.receive(workspace, [path])[0]
            assert again.state == (ALREADY_HERE if here == whole else APPLIED)
            assert _without_receipts(vectors.vector(workspace.db)) == whole
            assert offices.clean([workspace])
            assert not list(temporary.glob("amphoeplan*"))
            assert not (home / "staging").exists()
            applied, not_applied = applied + (here == whole), not_applied + (here != whole)
    assert applied
    assert not_applied
    three.province = Workspace.open(home)


def test_a_file_being_written_when_killed_never_bears_its_name_unless_it_is_whole(three, folder: Path):
    home, chance, half, whole = three.district.home, random.Random(3), 0, 0
    stick = folder / "stick"
    stick.mkdir()
    for number in range(TIMES // 2):
        out = stick / f"{number}.amphoe"
        Child("send", str(home), str(out), temporary=folder).kill(chance.uniform(0, 0.25))
        if not out.exists():
            half += 1
            continue
        whole += 1
        assert exchange.receive(three.province, [out])[0].state in (APPLIED, ALREADY_HERE)
    assert half
    assert whole
    assert offices.clean([three.district, three.province])


def test_an_office_whose_setting_up_was_killed_can_be_set_up_again(folder: Path):
    chance, made, started = random.Random(4), 0, time.monotonic()
    assert Child("init", str(folder / "first"), "5018", temporary=folder).wait() == ["made"]
    longest = time.monotonic() - started
    for number in range(20):
        home = folder / f"h{number}"
        Child("init", str(home), "5018", temporary=folder).kill(chance.uniform(0, longest))
        if database.exists(home):
            made += 1
            Workspace.open(home).close()
        else:
            offices.district(home).close()
        with Workspace.open(home) as workspace:
            assert workspace.identity.office == "5018"
            assert offices.clean([workspace])
    assert 0 < made < 20


def _without_receipts(vector: vectors.Vector) -> vectors.Vector:
    return {scope: streams for scope, streams in vector.items() if not scope.endswith("/receipt")}
