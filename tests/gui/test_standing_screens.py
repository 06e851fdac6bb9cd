"""Revoking a key and taking a file back, pressed as a person presses."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from desktop.domain.village import Project
from desktop.gui.screen import Desk
from desktop.gui.screens.exchange import ExchangeScreen
from desktop.gui.screens.history import HistoryDialog
from desktop.gui.screens.offices import OfficesScreen
from desktop.gui.screens.offices_revoke import RevokeAsk
from desktop.gui.screens.sure import SureAsk
from desktop.gui.settings import Settings
from desktop.planning import edit, history
from desktop.planning.exchange import undoing
from desktop.sync import keys, trust
from tests import offices as made
from tests.offices import PROJECT, Offices


@pytest.fixture
def three(tmp_path: Path) -> Any:
    found = made.offices(tmp_path)
    made.a_village(found.district)
    made.a_project(found.district)
    found.settle(1)
    edit.put(found.laptop, "project", [{"id": PROJECT, "title": "จากเครื่องสนาม"}])
    found.carry(found.laptop, found.district)
    yield found
    found.close()


@pytest.fixture
def screen_of(shown, tasks):
    def make(workspace, screen) -> Any:
        opened = shown(screen(Desk(session=workspace, tasks=tasks, settings=Settings())))
        opened.resize(1100, 700)
        opened.refresh(frozenset())
        return opened

    return make


def press(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def choose(screen: OfficesScreen, computer: str) -> None:
    screen.table.select([row.card.replica for row in screen.table.model.rows() if row.card.name == computer])


def test_a_laptop_is_revoked_with_a_day_and_let_count_again(qtbot, three: Offices, screen_of):
    screen = screen_of(three.district, OfficesScreen)
    choose(screen, "กลุ่มงานยุทธศาสตร์")
    assert not screen.revoking.button.isEnabled()  # the province is not the district's to revoke
    choose(screen, "สนาม-1")
    press(qtbot, screen.revoking.button)
    ask = screen.findChild(RevokeAsk)
    assert ask.table.model.rows() == ()
    ask.day.set_value("2020-01-01")
    ask.day.edited.emit("2020-01-01")
    assert [row.title for row in ask.table.model.rows()][-1] == "จากเครื่องสนาม"
    assert not ask.yes.isEnabled() and not ask.yes.isDefault()  # a reason is needed, and Enter revokes nothing
    ask.reason.insertPlainText(" ")
    ask._go_on()
    assert ask.isVisible() and not trust.revoked(three.district.db)
    ask.reason.insertPlainText("หาย")
    press(qtbot, ask.yes)
    qtbot.waitUntil(lambda: bool(trust.revoked(three.district.db)))
    qtbot.waitUntil(lambda: "สนาม-1" in screen.banner.message.text())
    assert three.district.get(Project, PROJECT).title == "ก่อสร้างถนนคอนกรีต"

    choose(screen, "สนาม-1")
    press(qtbot, screen.revoking.button)
    again = next(one for one in screen.findChildren(RevokeAsk) if one.isVisible())
    again.lifted.emit()
    again.reject()
    qtbot.waitUntil(lambda: not trust.revoked(three.district.db))
    assert three.district.get(Project, PROJECT).title == "จากเครื่องสนาม"


def test_new_keys_show_their_figures_and_write_their_card(qtbot, three: Offices, screen_of, tmp_path: Path):
    screen = screen_of(three.laptop, OfficesScreen)
    before = screen.fingerprint.text()
    press(qtbot, screen.new_keys.button)
    assert screen.findChild(SureAsk).isVisible()
    screen.findChild(SureAsk).reject()
    with qtbot.waitSignal(screen.new_keys.changed):
        screen.new_keys.change(str(tmp_path / "new.card"))
    assert screen.fingerprint.text() != before
    assert keys.read_card(tmp_path / "new.card").replica == three.laptop.identity.replica
    edit.put(three.laptop, "project", [{"id": PROJECT, "unit": "เมตร"}])
    assert made.clean([three.laptop])


def test_a_file_is_taken_back_after_a_question_and_counts_again_without_one(qtbot, three: Offices, screen_of):
    edit.put(three.district, "project", [{"id": PROJECT, "title": "ของเราต่อ"}])
    screen = screen_of(three.district, ExchangeScreen)
    log = screen.log
    (row,) = [row for row in log.table.model.rows() if row.can_be_undone][:1]
    log.table.select([row.key])
    press(qtbot, log.undoing.button)
    press(qtbot, screen.findChild(SureAsk).yes)
    qtbot.waitUntil(lambda: len(history.conflicts(three.district)) == 1)
    log.refresh()
    log.table.select([row.key])
    press(qtbot, log.undoing.button)
    qtbot.waitUntil(lambda: history.conflicts(three.district) == [])
    assert three.district.get(Project, PROJECT).title == "ของเราต่อ"


def test_history_marks_what_does_not_count_and_goes_on_from_what_does(qtbot, three: Offices):
    bundle = sorted(undoing.can_be_undone(three.district))[-1]
    undoing.undo_import(three.district, bundle)
    edit.put(three.district, "project", [{"id": PROJECT, "title": "ของเรา"}])
    dialog = HistoryDialog(three.district, "project", PROJECT)
    qtbot.addWidget(dialog)
    (aside,) = (row for row in dialog.panel.rows if not row.stands)
    ours = next(row for row in dialog.panel.rows if row.fields.get("title", [""])[-1] == "ของเรา")
    assert dialog.panel.head(aside).endswith(dialog.panel.tr("does not count"))
    assert not dialog.panel.head(ours).endswith(dialog.panel.tr("does not count"))
    assert ours.fields["title"] == ["ก่อสร้างถนนคอนกรีต", "ของเรา"]
