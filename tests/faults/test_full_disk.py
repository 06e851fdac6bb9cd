"""A full or read-only disk: a sentence, nothing half done, everything acknowledged still there."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from desktop.paths import ROOT
from desktop.planning import edit, exchange
from desktop.planning.exchange import APPLIED
from desktop.planning.workspace import Workspace
from desktop.sync.errors import CannotWriteFileError
from tests import offices
from tests.offices import MEMORY, PLAN

LIMITED = """
import resource, signal, sys
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
size = int(sys.argv[1])
resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
from desktop.cli import main
sys.exit(main(sys.argv[2:]))
"""

AGAIN = """
import resource, signal, sys
from pathlib import Path
from desktop.planning import edit
from desktop.planning.workspace import Workspace
from desktop.store.database import StoreNotWritableError
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
workspace = Workspace.open(Path(sys.argv[1]))
hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
resource.setrlimit(resource.RLIMIT_FSIZE, (32 << 10, hard))
try:
    for n in range(200):
        edit.put(workspace, "village", [{"id": "50180102", "name": f"{n} " + "x" * 200}])
    sys.exit("the disk was not full")
except StoreNotWritableError:
    pass
assert not workspace.db.in_transaction
resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
edit.put(workspace, "village", [{"id": "50180102", "name": "มีที่ว่างแล้ว"}])
"""

pytestmark = pytest.mark.skipif(os.name != "posix", reason="limits the size of files as POSIX does")


@pytest.fixture
def three() -> Iterator[offices.Offices]:
    with TemporaryDirectory(dir=MEMORY) as folder:
        made = offices.offices(Path(folder))
        offices.a_village(made.district)
        offices.a_project(made.district)
        projects = [{"plan": PLAN, "title": f"โครงการ {os.urandom(40).hex()}"} for _ in range(400)]
        edit.put(made.district, "project", projects)
        yield made
        made.close()


def run(limit: int, *argv: object, stdin: str = "") -> subprocess.CompletedProcess[str]:
    """The command line in a process whose files may not grow beyond `limit` bytes."""
    command = [sys.executable, "-c", LIMITED, str(limit), *map(str, argv), "--json", "--lang", "en"]
    return subprocess.run(command, capture_output=True, text=True, input=stdin, cwd=ROOT, check=False)


@pytest.mark.parametrize("kilobytes", [8, 64, 128, 256, 400])
def test_taking_a_file_in_on_a_full_disk_is_refused_and_works_once_there_is_room(three, kilobytes: int):
    path, home = three.send(three.district, three.province), three.province.home
    before = offices.digests(three.province)
    three.province.close()
    done = run(kilobytes << 10, "--home", home, "import", path)
    assert done.returncode == 1, done.stdout
    assert "Traceback" not in done.stderr
    assert any(code in done.stdout + done.stderr for code in ("StoreNotWritable", "StoreDamaged"))
    three.province = Workspace.open(home)
    assert offices.digests(three.province) == before
    assert offices.clean([three.province])
    assert exchange.receive(three.province, [path])[0].state == APPLIED


@pytest.mark.parametrize("kilobytes", [1, 4, 16])
@pytest.mark.parametrize("plain", [True, False])
def test_a_file_that_does_not_fit_on_the_stick_leaves_nothing_there(three, tmp_path: Path, kilobytes: int, plain: bool):
    out = tmp_path / "stick" / "x.amphoe"
    out.parent.mkdir()
    options = ["--plain"] if plain else []
    done = run(kilobytes << 10, "--home", three.district.home, "export", out, "--to", "50", "--full", *options)
    assert done.returncode == 1
    assert json.loads(done.stderr)["error"]["code"] in ("CannotWriteFile", "StoreNotWritable")
    assert list(out.parent.iterdir()) == []


def test_putting_on_a_full_disk_writes_nothing_and_says_so(three):
    home = three.district.home
    before = offices.digests(three.district)
    three.district.close()
    lines = "\n".join(json.dumps({"plan": PLAN, "title": "ก" * 400}) for _ in range(500))
    done = run(300 << 10, "--home", home, "put", "project", stdin=lines)
    assert done.returncode == 1
    assert json.loads(done.stderr)["error"]["code"] == "StoreNotWritable"
    three.district = Workspace.open(home)
    assert offices.digests(three.district) == before
    assert offices.clean([three.district])


def test_a_store_is_usable_again_in_the_same_process_once_there_is_room(three):
    """A failed write may leave no transaction open, which later ones would join and never end."""
    home = three.district.home
    three.district.close()
    done = subprocess.run(
        [sys.executable, "-c", AGAIN, str(home)], capture_output=True, text=True, cwd=ROOT, check=False
    )
    assert done.returncode == 0, done.stderr
    three.district = Workspace.open(home)
    assert three.district.db.execute("SELECT name FROM village").fetchone()[0] == "มีที่ว่างแล้ว"
    assert offices.clean([three.district])


def test_a_folder_that_cannot_be_written_is_refused_with_a_sentence(tmp_path: Path):
    out = tmp_path / "no" / "such" / "folder" / "x.amphoe"
    made = offices.district(tmp_path / "d")
    with pytest.raises(CannotWriteFileError):
        exchange.export(made, out, "50")
    made.close()
