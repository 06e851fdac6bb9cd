"""The offices that hostile files are sent to: made once, and a fresh copy of the reader for every file."""

import shutil
from atexit import register
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory, mkdtemp

from desktop.planning import edit
from desktop.planning.workspace import Workspace
from tests import offices
from tests.offices import MEMORY, Offices


@cache
def three() -> Offices:
    """A province, a district and its laptop that share a village plan with a project and what follows from it."""
    folder = Path(mkdtemp(prefix="amphoeplan-fuzz-", dir=MEMORY))
    register(shutil.rmtree, folder, ignore_errors=True)
    made = offices.offices(folder)
    offices.a_village(made.district)
    offices.a_project(made.district)
    edit.put(made.district, "person_contact", [{"person": made.district.identity.person, "phone": "053-1"}])
    made.settle(1)
    return made


@contextmanager
def copy_of(workspace: Workspace) -> Iterator[tuple[Workspace, Path]]:
    """A copy of a store to try something on, and a folder beside it; gone afterwards."""
    with TemporaryDirectory(prefix="amphoeplan-fuzz-", dir=MEMORY) as folder:
        shutil.copytree(workspace.home, Path(folder) / "home")
        with Workspace.open(Path(folder) / "home") as copied:
            yield copied, Path(folder)
