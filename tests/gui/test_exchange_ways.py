"""Ways, outbox and fetching as a person presses them: sticks, servers that ask for a password, a key that changed."""

from typing import Any

import pytest
from PySide6.QtCore import Qt

from desktop.gui.office_window import OfficeWindow
from desktop.gui.postman import Postman
from desktop.gui.screen import Desk
from desktop.gui.screen_list import SCREENS
from desktop.gui.screens.exchange import PAGES, ExchangeScreen
from desktop.gui.settings import Settings
from desktop.planning import outbox
from desktop.planning.outbox import SENT, WAITING, fetching
from desktop.planning.workspace import Workspace
from desktop.sync.transport.way import PARTS, SFTP, WEBDAV
from tests import offices as made
from tests import servers
from tests.servers import PASSWORD, USER


@pytest.fixture(autouse=True)
def soon(monkeypatch):
    monkeypatch.setattr(fetching, "GROWTH_SECONDS", 0.001)


@pytest.fixture
def offices(tmp_path):
    three = made.offices(tmp_path)
    made.a_village(three.district)
    made.a_project(three.district)
    yield three
    three.close()


@pytest.fixture
def stick(tmp_path):
    (folder := tmp_path / "stick").mkdir()
    return folder


@pytest.fixture
def screen_of(shown, tasks):
    def make(workspace: Workspace) -> Any:
        opened = shown(ExchangeScreen(Desk(session=workspace, tasks=tasks, settings=Settings())))
        opened.resize(1100, 700)
        opened.refresh(frozenset())
        return opened

    return make


def press(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def a_stick(workspace, stick, **more):
    return outbox.keep(workspace, outbox.new_way("folder", "แฟลชไดรฟ์", str(stick), **more))


def test_without_a_way_the_file_is_made_by_hand_as_before(qtbot, offices, screen_of):
    screen = screen_of(offices.district)
    qtbot.waitUntil(lambda: screen.send.letter is not None)
    assert screen.send.by_way.isHidden() and not screen.send.make.isHidden()
    screen.open("outbox")
    assert screen.outbox.table.model.rows() == () and screen.outbox.card.isHidden()


def test_one_press_sends_by_a_stick_and_the_list_says_that_it_is_not_confirmed(qtbot, offices, screen_of, stick):
    a_stick(offices.district, stick)
    screen = screen_of(offices.district)
    qtbot.waitUntil(lambda: not screen.send.by_way.isHidden())

    press(qtbot, screen.send.by_way.send)
    qtbot.waitUntil(lambda: [row.letter.state for row in screen.outbox.table.model.rows()] == [SENT])

    assert PAGES[screen.tabs.currentIndex()] == "outbox"
    assert len(list(stick.iterdir())) == 1
    assert screen.outbox.table.model.rows()[0].word == "อยู่ในโฟลเดอร์ ยังไม่ยืนยันรับ"
    qtbot.waitUntil(screen.outbox.now.isHidden)
    assert screen.outbox.again.isVisible()


def test_a_stick_that_is_not_there_is_said_with_its_remedy_and_the_next_try(qtbot, offices, screen_of, tmp_path):
    a_stick(offices.district, tmp_path / "gone")
    outbox.queue(offices.district, "50", "แฟลชไดรฟ์")
    screen = screen_of(offices.district)
    screen.open("outbox")
    assert screen.tabs.tabText(1) == "ระหว่างส่ง (1)"

    press(qtbot, screen.outbox.now)
    qtbot.waitUntil(lambda: "gone" in screen.outbox.story.text())

    assert "เสียบแฟลชไดรฟ์" in screen.outbox.story.text() and "จะลองอีกครั้ง" in screen.outbox.story.text()
    assert [one.state for one in outbox.letters(offices.district)] == [WAITING]
    press(qtbot, screen.outbox.withdraw)
    assert outbox.letters(offices.district) == [] and screen.outbox.card.isHidden()


def test_a_way_is_entered_and_tried_at_once(qtbot, offices, screen_of, tmp_path):
    (folder := tmp_path / "server").mkdir()
    screen = screen_of(offices.district)
    screen.open("ways")
    with servers.sftp(folder) as server:
        dialog = screen.ways.ask(SFTP)
        assert not dialog.ok.isEnabled()
        dialog.name.setText("คลังไฟล์")
        dialog.place.setText(server.url)
        dialog.user.setText(USER)
        dialog.password.setText(PASSWORD)
        dialog.office.set_value("50")
        press(qtbot, dialog.ok)
        qtbot.waitUntil(lambda: "คลังไฟล์" in screen.banner.message.text())
    assert "SHA256:" in screen.ways.key.text()
    screen.open("send")
    qtbot.waitUntil(screen.send.by_way.isVisible)  # offered there at once, and the message stays behind
    assert not screen.banner.isVisible()
    kept = outbox.way(offices.district, "คลังไฟล์")
    assert (kept.office, kept.host_key) == ("50", server.host_key)


def test_an_address_that_is_none_keeps_the_dialog_open_and_what_was_typed(qtbot, offices, screen_of):
    screen = screen_of(offices.district)
    dialog = screen.ways.ask(WEBDAV)
    dialog.name.setText("คลังไฟล์")
    dialog.place.setText("http://nas.example/amphoe")
    press(qtbot, dialog.ok)
    assert dialog.isVisible() and "https://" in dialog.refusal.text() and dialog.name.text() == "คลังไฟล์"
    dialog.reject()
    assert outbox.ways(offices.district) == []


def test_changing_a_way_keeps_its_password_unless_another_is_typed(qtbot, offices, screen_of, tmp_path):
    (folder := tmp_path / "server").mkdir()
    with servers.webdav(folder) as server:
        way = outbox.new_way(WEBDAV, "คลังไฟล์", server.url, user=USER)
        outbox.keep(offices.district, way, PASSWORD)
        screen = screen_of(offices.district)
        dialog = screen.ways.ask(WEBDAV, outbox.way(offices.district, "คลังไฟล์"))
        assert dialog.password.text() == "", "a password once entered is never shown"
        dialog.name.setText("คลังจังหวัด")
        press(qtbot, dialog.ok)
        qtbot.waitUntil(lambda: "คลังจังหวัด" in screen.banner.message.text())
    assert [one.name for one in outbox.ways(offices.district)] == ["คลังจังหวัด"]


def test_another_key_of_a_server_is_refused_until_a_person_accepts_it(qtbot, offices, screen_of, tmp_path):
    (folder := tmp_path / "server").mkdir()
    with servers.sftp(folder) as server:
        old = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
        way = outbox.new_way(SFTP, "คลังไฟล์", server.url, user=USER, host_key=old)
        outbox.keep(offices.district, way, PASSWORD)
        screen = screen_of(offices.district)
        screen.open("ways")
        assert screen.ways.accept_key.isHidden()
        press(qtbot, screen.ways.trying)
        qtbot.waitUntil(screen.ways.accept_key.isVisible)
        assert "กุญแจ" in screen.banner.message.text()
        press(qtbot, screen.ways.accept_key)
        qtbot.waitUntil(lambda: outbox.way(offices.district, "คลังไฟล์").host_key == server.host_key)
        qtbot.waitUntil(screen.ways.accept_key.isHidden)


def test_parts_ask_for_their_size_and_a_folder_not_for_a_password(offices, screen_of):
    screen = screen_of(offices.district)
    parts, server = screen.ways.ask(PARTS), screen.ways.ask(WEBDAV)
    assert parts.part.isVisible() and parts.browse.isVisible() and not parts.password.isVisible()
    assert server.password.isVisible() and not server.browse.isVisible()
    parts.reject()
    server.reject()


def test_what_has_come_is_fetched_rehearsed_and_taken_in_as_one(qtbot, offices, screen_of, stick):
    a_stick(offices.province, stick, incoming=True)
    (stick / "a.amphoe").write_bytes(offices.send(offices.district, offices.province).read_bytes())
    (stick / "b.amphoe").write_bytes(offices.send(offices.laptop, offices.province).read_bytes())
    screen = screen_of(offices.province)
    screen.open("receive")
    assert "แฟลชไดรฟ์" in screen.receive.fetch.places.text()

    press(qtbot, screen.receive.fetch.fetch)
    qtbot.waitUntil(lambda: len(screen.receive.cards) == 2, timeout=10_000)
    assert screen.receive.rehearsal
    press(qtbot, screen.receive.take)
    qtbot.waitUntil(lambda: not screen.receive.rehearsal, timeout=10_000)
    screen.receive.close_report()
    press(qtbot, screen.receive.fetch.fetch)
    qtbot.waitUntil(lambda: "ยังไม่มีไฟล์ใหม่" in screen.receive.fetch.found.text(), timeout=10_000)
    assert "รับแล้วก่อนหน้านี้" in screen.receive.fetch.found.text()


def test_the_window_sends_what_waited_over_a_restart_and_says_nothing_while_it_cannot(qtbot, offices, shown, tmp_path):
    a_stick(offices.district, tmp_path / "later")
    outbox.queue(offices.district, "50", "แฟลชไดรฟ์")
    offices.district.close()
    window = shown(OfficeWindow(Workspace.open(offices.district.home), SCREENS, Settings()))
    window.show_screen("exchange", "outbox")
    with qtbot.waitSignal(window.postman.went):
        window.postman.go()
    assert not window.current().banner.isVisible()
    assert "จะลองอีกครั้ง" in window.current().outbox.story.text()
    (tmp_path / "later").mkdir()
    outbox.wake(window.workspace, outbox.ways(window.workspace)[0].id)
    with qtbot.waitSignal(window.postman.went):
        window.postman.go()
    assert [one.state for one in outbox.letters(window.workspace)] == [SENT]
    window.close()


def test_after_cancel_everything_can_be_pressed_again(qtbot, offices, screen_of, stick):
    a_stick(offices.district, stick, incoming=True)
    letter = outbox.queue(offices.district, "50", "แฟลชไดรฟ์")
    screen = screen_of(offices.district)
    screen.open("outbox")
    screen.desk.tasks._errands.setMaxThreadCount(1)
    screen.receive.fetch.go()
    screen.outbox.send_now()
    assert screen.outbox.now.text() == "หยุดส่ง"
    press(qtbot, screen.outbox.now)
    screen.desk.tasks.cancel()
    qtbot.waitUntil(lambda: screen.outbox.now.text() == "ส่งเดี๋ยวนี้", timeout=10_000)
    qtbot.waitUntil(screen.receive.fetch.fetch.isEnabled, timeout=10_000)
    assert [one.id for one in outbox.letters(offices.district)] == [letter.id]


def test_new_files_are_told_once(qtbot, offices, stick, tasks):
    a_stick(offices.province, stick, incoming=True)
    postman = Postman(offices.province, tasks)
    (stick / "a.amphoe").write_bytes(offices.send(offices.district, offices.province).read_bytes())
    with qtbot.waitSignal(postman.came, timeout=10_000) as told:
        postman.go()
    assert told.args == [1]
    again: list[int] = []
    postman.came.connect(again.append)
    for _ in range(11):
        postman.go()
        qtbot.waitUntil(lambda: not postman._out, timeout=10_000)
    assert again == []
    postman.stop()
