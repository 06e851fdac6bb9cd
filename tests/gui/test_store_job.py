"""Jobs on the store: opened in the job's thread, given what stood when it was made, let go of at the end."""

import sqlite3
import threading
from contextlib import suppress

import pytest

from desktop.domain.errors import Cancelled
from desktop.gui.store_job import LongStoreJob, StoreJob
from desktop.planning import office
from desktop.planning.workspace import Workspace
from desktop.progress import Progress


@pytest.fixture
def home(tmp_path):
    office.init(tmp_path, office="5018", kind="district", name="ทะเบียน-1", person="สมชาย ใจดี").close()
    return tmp_path


def _seen(workspace: Workspace, first: str, *, second: str = "") -> tuple[str, str, int]:
    return workspace.identity.office, first + second, threading.get_ident()


def test_work_has_the_store_open_in_the_jobs_thread(qtbot, tasks, home):
    answers = []

    tasks.read(StoreJob(home, _seen, "ก", second="ข"), done=answers.append)

    qtbot.waitUntil(lambda: len(answers) == 1)
    of_office, said, thread = answers[0]
    assert (of_office, said) == ("5018", "กข")
    assert thread != threading.get_ident()


@pytest.mark.parametrize("fails", [False, True])
def test_the_store_is_let_go_of_however_the_work_ends(home, fails):
    kept = []

    def work(workspace: Workspace) -> None:
        kept.append(workspace)
        if fails:
            raise LookupError

    with suppress(LookupError):
        StoreJob(home, work)(Progress())

    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        kept[0].db.execute("SELECT 1")


def test_long_work_says_how_far_it_is_and_stops_when_asked(home):
    reached = []

    def count(workspace: Workspace, upto: int, progress: Progress | None = None) -> None:
        assert progress is not None
        for number in range(upto):
            progress.step(number, total=upto)
            reached.append(number)
            if number == 2:
                progress.cancel()

    progress = Progress()
    with pytest.raises(Cancelled):
        LongStoreJob(home, count, 10)(progress)

    assert reached == [0, 1, 2]
    assert (progress.done, progress.total) == (2, 10)


def test_long_work_that_was_stopped_before_it_began_does_nothing(home):
    progress = Progress()
    progress.cancel()

    with pytest.raises(Cancelled):
        LongStoreJob(home, pytest.fail, "began")(progress)
