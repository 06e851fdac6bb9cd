"""The window's start and end: one copy per data folder, faults said once, other writers noticed, work closed."""

import os
import shutil
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QMessageBox

from desktop.gui import lock
from desktop.gui.app import Program, first_folder
from desktop.gui.faults import Faults
from desktop.gui.screen import Done
from desktop.gui.settings import Settings
from desktop.paths import RESOURCES
from desktop.planning import edit, office
from desktop.planning.workspace import Workspace
from tests import offices as made

HEAVY = ("pandas", "numpy", "openpyxl", "sqlite_utils", "docx", "docxtpl", "xlsxwriter", "cryptography", "pyrage")


@pytest.fixture
def home(tmp_path):
    made.district(tmp_path / "data").close()
    return tmp_path / "data"


@pytest.fixture
def program(qtbot, home, tmp_path):
    settings = Settings(_path=str(tmp_path / "window.json"))
    started = Program(home, settings)
    yield started
    for window in (started.window, started.wizard):
        if window is not None:
            window.close()
    started.stop()


@pytest.fixture
def window(qtbot, program):
    opened: Any = program.start()
    qtbot.waitUntil(lambda: opened.current().overview is not None)
    return opened


def test_a_second_copy_is_refused_and_says_who_holds_the_folder(home):
    held = lock.hold(home)

    with pytest.raises(lock.AlreadyOpenError) as refusal:
        lock.hold(home)

    assert str(home) in refusal.value.message and refusal.value.values["process"]
    held.unlock()
    lock.hold(home).unlock()


def test_a_copied_folder_is_not_taken_for_open_because_its_model_is(home, tmp_path):
    held = lock.hold(home)
    copy = tmp_path / "copied folder"
    shutil.copytree(home, copy)
    an_hour_ago = time.time() - 3600
    os.utime(copy / lock.FILE, (an_hour_ago, an_hour_ago))

    lock.hold(copy).unlock()

    with pytest.raises(lock.AlreadyOpenError):
        lock.hold(home)
    held.unlock()


def test_without_an_office_the_wizard_opens_and_then_the_office(qtbot, tmp_path):
    program: Any = Program(tmp_path / "new", Settings(_path=str(tmp_path / "window.json")))
    wizard = program.start()
    office.init(program.home, office="5018", kind="district", name="ที่ทำการ", person="มานี").close()

    wizard.finished.emit()

    assert program.wizard is None
    assert program.window.current().overview is None or program.window.isVisible()
    qtbot.waitUntil(lambda: program.window.current().overview is not None)
    assert [step.key for step in program.window.current().overview.first_steps] == ["register", "meet", "plans"]
    program.window.close()
    program.stop()


def test_a_fault_is_written_down_with_its_traceback_and_said_once(qtbot, tmp_path):
    faults: Any = Faults(tmp_path)
    try:
        raise ZeroDivisionError("ทดสอบ")
    except ZeroDivisionError as error:
        faults.note(type(error), error, error.__traceback__)
        first = faults.box
        faults.note(type(error), error, error.__traceback__)

    assert faults.box is first
    written = faults.path.read_text(encoding="utf-8")
    assert written.count("ZeroDivisionError: ทดสอบ") == 2 and "test_app.py" in written
    first.close()
    assert faults.box is None
    faults.remove()


def test_the_window_shows_what_another_program_writes(qtbot, window, home):
    before = window.current().overview
    with Workspace.open(home) as other:
        edit.create(other, "village", code="50180101", name="บ้านใหม่", tambon="501801", moo=1)

    window.watch.look()

    qtbot.waitUntil(lambda: window.current().overview is not before)
    assert window.current().overview.todos or window.current().overview.first_steps


def test_own_writing_is_not_taken_for_another_programs(window):
    seen = []
    window.watch.changed.connect(lambda: seen.append(1))

    edit.create(window.workspace, "village", code="50180101", name="บ้านใหม่", tambon="501801", moo=1)
    window.watch.look()

    assert not seen


def test_a_form_left_alone_for_ten_minutes_is_closed(window):
    ws = window.workspace
    plan = edit.create(ws, "village_plan", village="50180101", cycle=2559, status="draft")
    edit.Visit(ws).set("village_plan", plan, {"vision": "น้ำสะอาด"})
    window.watch.look_for_rest()
    assert ws.db.execute("SELECT count(*) FROM open_change").fetchone()[0] == 1

    early = (datetime.now(UTC) - timedelta(minutes=10, seconds=1)).isoformat()
    ws.db.execute("UPDATE open_change SET touched = ?", (early,))
    window.watch.look_for_rest()

    assert ws.db.execute("SELECT count(*) FROM open_change").fetchone()[0] == 0


def test_closing_the_window_closes_what_is_open_in_forms(window, home):
    ws = window.workspace
    plan = edit.create(ws, "village_plan", village="50180101", cycle=2559, status="draft")
    edit.Visit(ws).set("village_plan", plan, {"vision": "น้ำสะอาด"})

    window.close()

    with Workspace.open(home) as after:
        assert after.db.execute("SELECT count(*) FROM open_change").fetchone()[0] == 0


def test_ctrl_z_takes_the_last_act_back_and_ctrl_y_does_it_again(qtbot, window):
    ws = window.workspace
    plan = edit.create(ws, "village_plan", village="50180101", cycle=2559, status="draft")
    edit.put(ws, "village_plan", [{"id": plan, "vision": "น้ำสะอาด"}])

    def vision():
        return ws.db.execute("SELECT vision FROM village_plan WHERE id = ?", (plan,)).fetchone()[0]

    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert vision() is None
    assert window.undo_bar.isVisible()

    qtbot.keyClick(window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert vision() == "น้ำสะอาด"


def test_every_act_that_is_said_can_be_taken_back_from_the_bar(qtbot, window):
    ws = window.workspace
    plan = edit.create(ws, "village_plan", village="50180101", cycle=2559, status="draft")
    window.say_done(Done(text="เปิดแผนแล้ว"))
    edit.put(ws, "village_plan", [{"id": plan, "vision": "น้ำสะอาด"}])

    window.say_done(Done(text="แก้ไขแล้ว", changed=frozenset({"village_plan"})))
    qtbot.mouseClick(window.undo_bar.button, Qt.MouseButton.LeftButton)

    assert ws.db.execute("SELECT vision FROM village_plan WHERE id = ?", (plan,)).fetchone()[0] is None


def test_a_message_that_is_no_act_offers_no_undo(window):
    window.say_done(Done(text="บันทึกไฟล์แล้ว"))

    assert window.undo_bar.isVisible() and not window.undo_bar.button.isVisible()


@pytest.mark.parametrize("changed", [frozenset(), frozenset({"receipt"}), frozenset({"project"})])
def test_undo_is_never_offered_for_what_another_deed_wrote(window, changed):
    edit.create(window.workspace, "village_plan", village="50180101", cycle=2559, status="draft")

    window.say_done(Done(text="บันทึกไฟล์แล้ว", changed=changed))

    assert not window.undo_bar.button.isVisible()


def test_what_was_typed_before_a_job_is_not_taken_back_by_its_message(qtbot, window):
    edit.create(window.workspace, "village_plan", village="50180101", cycle=2559, status="draft")
    said = Done(text="รับเข้าแล้ว 1 ไฟล์", changed=frozenset({"village_plan", "receipt"}))

    window.tasks.run(lambda _progress: said, done=window.say_done, title="รับเข้า")
    qtbot.waitUntil(window.undo_bar.isVisible)

    assert not window.undo_bar.button.isVisible()


def test_nothing_to_undo_is_a_sentence_not_a_crash(window):
    window.undo()

    assert window.current().banner.isVisible()


def test_another_person_works_with_one_click_and_a_new_one_can_be_added(qtbot, window, type_in):
    dialog = window.ask_for_person()
    type_in(dialog.name, "วิภา งามดี")
    qtbot.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)

    assert office.who_is_working(window.workspace) == "วิภา งามดี"
    assert window.person.text() == "วิภา งามดี"

    menu = window.person.menu_now()
    next(action for action in menu.actions() if action.text() == "สมชาย").trigger()
    menu.deleteLater()
    assert office.who_is_working(window.workspace) == "สมชาย"


def test_the_language_changes_at_once_and_is_remembered(qtbot, program, window):
    window.language_chosen.emit("en")

    fresh = program.window
    qtbot.waitUntil(lambda: fresh.current().overview is not None)
    assert fresh is not window
    assert fresh.rail.ids()[0] == "home" and program.settings.language == "en"
    assert fresh.current().todos.title.text() == "To do now"


def test_ctrl_k_finds_a_village_and_goes_there(window):
    found = window._search("หลิม")
    assert (found[0].title, found[0].where) == ("บ้านหลิม-ดง", "หมู่บ้าน · หมู่ 1 ต.อมก๋อย")

    found[0].run()

    assert window.desk.settings.screen == "villages"


def test_nothing_heavy_is_imported_before_the_first_screen(home, tmp_path):
    code = f"""
import sys
from pathlib import Path
from desktop.gui import app
from desktop.gui.settings import Settings
application = app.application()
app.theme.apply(application, "light")
program = app.Program(Path({str(home)!r}), Settings())
window = program.start()
while window.current().overview is None:
    application.processEvents()
print(*sorted(set({HEAVY!r}) & set(sys.modules)))
window.close()
program.stop()
"""
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=60)

    assert answer.returncode == 0, answer.stderr
    assert answer.stdout.split() == []


def test_a_store_that_cannot_be_read_is_a_sentence_and_exit_code_1(qtbot, qapp, home, monkeypatch, capsys):
    from desktop.gui import app

    (home / "amphoeplan.db").write_bytes(b"not a database at all, but long enough to be looked at" * 100)
    monkeypatch.setattr(type(qapp), "exec", lambda *_: [box.close() for box in _boxes(qapp)] and 0)

    assert app.run(home, "th") == 1
    assert "amphoeplan.db" in capsys.readouterr().err
    lock.hold(home).unlock()


def _boxes(qapp):
    return [widget for widget in qapp.topLevelWidgets() if isinstance(widget, QMessageBox) and widget.isVisible()]


def test_files_are_looked_for_where_they_were_last_else_among_the_documents(tmp_path):
    gone = tmp_path / "gone"

    assert first_folder(str(tmp_path)) == str(tmp_path)
    for last in ("", str(gone)):
        first = Path(first_folder(last))
        assert first.is_dir()
        assert first != Path.cwd()
    assert Path(first_folder("")) in (Path.home(), *Path.home().iterdir())


def test_buttons_of_dialogs_carry_no_icons_of_the_system(shown):
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)

    buttons = shown(dialog).findChild(QDialogButtonBox).buttons()

    assert buttons
    assert all(button.icon().isNull() for button in buttons)


@pytest.mark.parametrize("file", ["th.ts", "qt_th.ts"])
def test_a_file_has_one_name_in_thai(file):
    text = (RESOURCES.parent / "i18n" / file).read_text(encoding="utf-8")

    assert "ไฟล์" in text
    assert "แฟ้ม" not in text
