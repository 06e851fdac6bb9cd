"""Work beside the window: results in the window's thread, in order, cancellable, faults not swallowed."""

import threading
from threading import Event

import pytest
from PySide6.QtCore import QObject
from pytestqt.exceptions import capture_exceptions

from desktop.domain.errors import AppError
from desktop.progress import Progress


class FullError(AppError):
    template = "full"


def test_a_result_arrives_in_the_windows_thread(qtbot, tasks):
    seen = []

    def job(progress):
        return threading.get_ident()

    tasks.run(job, done=lambda worker: seen.append((worker, threading.get_ident())))

    qtbot.waitUntil(lambda: len(seen) == 1)
    worker, receiver = seen[0]
    assert receiver == threading.get_ident()
    assert worker != receiver


def test_changing_jobs_run_one_after_the_other(qtbot, tasks):
    order = []
    first_may_end = Event()

    def slow(progress):
        first_may_end.wait(10)
        order.append("first")

    tasks.run(slow)
    tasks.run(lambda progress: order.append("second"))
    tasks.read(lambda progress: order.append("read"), done=lambda _: first_may_end.set())

    qtbot.waitUntil(lambda: len(order) == 3)
    assert order == ["read", "first", "second"]


def test_busy_is_said_once_at_the_beginning_and_once_at_the_end(qtbot, tasks):
    seen: list[bool] = []
    tasks.busy_changed.connect(seen.append)

    tasks.run(lambda progress: None)
    tasks.run(lambda progress: None)
    with qtbot.waitSignal(tasks.idle):
        assert tasks.busy

    assert seen == [True, False]
    assert not tasks.busy


def test_cancel_stops_the_job_at_its_next_step_and_nothing_is_delivered(qtbot, tasks):
    delivered: list[object] = []
    begun = Event()

    def endless(progress: Progress):
        while True:
            begun.set()
            progress.step()

    task = tasks.run(endless, done=delivered.append)
    begun.wait(10)
    with qtbot.waitSignal(tasks.cancelled) as cancelled:
        task.progress.cancel()

    assert cancelled.args == [task]
    assert delivered == []


def test_a_refusal_goes_to_who_asked_else_to_the_window(qtbot, tasks):
    own: list[AppError] = []

    def refuse(progress):
        raise FullError

    tasks.run(refuse, failed=own.append)
    with qtbot.waitSignal(tasks.failed) as windows:
        tasks.run(refuse)

    assert [type(error) for error in own] == [FullError]
    assert isinstance(windows.args[0], FullError)


def test_a_fault_reaches_the_excepthook_with_its_place(qtbot, tasks):
    def crash(progress):
        raise ZeroDivisionError

    with capture_exceptions() as seen:
        tasks.run(crash)
        qtbot.waitUntil(lambda: len(seen) == 1)

    kind, _, trace = seen[0]
    assert kind is ZeroDivisionError
    assert trace is not None


class _Receiver(QObject):
    def __init__(self):
        super().__init__()
        self.seen = []

    def take(self, result):
        self.seen.append(result)


def test_a_result_for_something_closed_is_dropped(qtbot, tasks):
    receiver, may_end = _Receiver(), Event()
    seen = receiver.seen

    tasks.run(lambda progress: may_end.wait(10), done=receiver.take)
    receiver.deleteLater()
    with qtbot.waitSignal(receiver.destroyed):
        pass
    with qtbot.waitSignal(tasks.idle):
        may_end.set()

    assert seen == []


@pytest.mark.parametrize("total", [0, 10, 5_000_000_000])
def test_progress_is_polled_and_shown(qtbot, tasks, shown, total):
    from desktop.gui.widgets.messages import ProgressCard

    card, may_end = shown(ProgressCard()), Event()
    tasks.progressed.connect(card.show_task)

    def job(progress):
        progress.step(total // 2, total=total, text="อ่านไฟล์")
        may_end.wait(10)

    tasks.run(job, title="รับไฟล์")
    qtbot.waitUntil(lambda: "อ่านไฟล์" in card.detail.text())
    assert card.title.text() == "รับไฟล์"
    assert (f"{total:,}" in card.detail.text()) == bool(total)

    may_end.set()
    qtbot.waitUntil(card.isHidden)


def test_nothing_is_delivered_to_a_window_that_is_gone(qtbot, tasks):
    seen = []
    tasks.read(lambda progress: 1, done=seen.append)

    tasks.leave()

    qtbot.waitUntil(lambda: not tasks._running)
    assert seen == []
