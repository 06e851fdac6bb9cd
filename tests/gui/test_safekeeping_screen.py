"""Backing up from the window: where to, done and read back, the reminder gone; the digits; checking everything."""

from datetime import date, timedelta

import pytest

from desktop.gui.screen import Desk
from desktop.gui.screens.safekeeping import HIDDEN, SafekeepingScreen
from desktop.gui.settings import Settings
from desktop.planning import home_todo, safekeeping
from tests import offices


@pytest.fixture
def screen(tmp_path, tasks, shown):
    workspace = offices.district(tmp_path / "d")
    offices.a_village(workspace)
    made = shown(SafekeepingScreen(Desk(session=workspace, tasks=tasks, settings=Settings())))
    made.refresh(frozenset())
    yield made
    workspace.close()


def test_a_backup_made_in_the_window_opens_with_the_digits_shown(qtbot, screen, tmp_path):
    screen.back_up(str(tmp_path / "b.age"))
    qtbot.waitUntil(screen.banner.isVisible, timeout=20_000)
    screen.show_digits.click()

    safekeeping.restore(tmp_path / "b.age", tmp_path / "new", screen.digits.text())

    assert "b.age" in screen.banner.message.text()
    screen.show_digits.click()
    assert screen.digits.text() == HIDDEN


def test_a_folder_that_cannot_be_written_is_refused_and_the_reminder_stays(qtbot, screen, tmp_path):
    screen.back_up(str(tmp_path / "no" / "b.age"))
    qtbot.waitUntil(screen.banner.isVisible, timeout=20_000)

    assert safekeeping.days_since(screen.desk.session, date.today()) is None


def test_check_everything_says_what_is_wrong(qtbot, screen):
    workspace = screen.desk.session
    screen.check()
    qtbot.waitUntil(lambda: screen.check_button.isEnabled() and bool(screen.checked.text()), timeout=20_000)
    assert "ครบถ้วน" in screen.checked.text()

    workspace.db.execute("UPDATE village_all SET name = 'ปลอม'")
    screen.check()
    qtbot.waitUntil(lambda: screen.check_button.isEnabled() and "พบ" in screen.checked.text(), timeout=20_000)


def test_home_reminds_after_thirty_days_of_work_without_a_backup(screen, tmp_path):
    workspace, later = screen.desk.session, date.today() + timedelta(days=31)

    def reminded(today):
        return [todo.screen for todo in home_todo.of_district(workspace, [], [], 2559, today) if todo.key == "backup"]

    assert reminded(date.today()) == []
    assert reminded(later) == ["safekeeping"]
    safekeeping.back_up(workspace, tmp_path / "b.age")
    assert reminded(date.today() + timedelta(days=30)) == []
    assert reminded(later) == ["safekeeping"]
