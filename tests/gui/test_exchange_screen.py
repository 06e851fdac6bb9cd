"""Sending, receiving, choosing and accepting cards, pressed as a person presses, between real offices."""

from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from desktop.gui.freeze import Freeze
from desktop.gui.office_window import OfficeWindow
from desktop.gui.screen import Desk
from desktop.gui.screen_list import SCREENS
from desktop.gui.screens.exchange import ExchangeScreen
from desktop.gui.screens.exchange_letters import way
from desktop.gui.screens.needs_plan.dialogs import TextAsk
from desktop.gui.screens.offices import OfficesScreen
from desktop.gui.settings import Settings
from desktop.gui.widgets.fields import LineField
from desktop.planning import edit, exchange, office, villages
from desktop.planning.exchange_list import Mail
from desktop.planning.letters import Letter
from desktop.planning.workspace import Workspace
from desktop.store import gaps, vectors
from tests import offices as made
from tests.gui import needs_sample as sample


@pytest.fixture
def offices(tmp_path):
    three = made.offices(tmp_path)
    villages.confirm(three.district)
    yield three
    three.close()


@pytest.fixture
def screen_of(shown, tasks):
    """The exchange screen of a workspace, filled."""

    def make(workspace, screen=ExchangeScreen) -> Any:
        opened = shown(screen(Desk(session=workspace, tasks=tasks, settings=Settings())))
        opened.resize(1100, 700)
        opened.refresh(frozenset())
        opened.show_titles()
        return opened

    return make


@pytest.fixture
def sending(qtbot, offices, screen_of):
    screen = screen_of(offices.district)
    qtbot.waitUntil(lambda: screen.send.letter is not None)
    return screen


def press(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def a_plan(ws):
    plan = edit.create(ws, "village_plan", village=made.VILLAGE, cycle=2559, status="draft")
    edit.create(ws, "project", plan=plan, title="ขุดเจาะบ่อบาดาล", budget={"2559": 10_000_000})
    return plan


# Sending


def test_a_district_is_offered_its_province_and_sees_what_the_file_will_hold(sending):
    assert sending.send.readers.selected_ids() == ["50"]
    assert "หมู่บ้าน 95" in sending.send.contents.text()
    assert sending.send.locked.text() == "จังหวัดเชียงใหม่ · กลุ่มงานยุทธศาสตร์"


def test_the_file_is_made_where_it_was_said_and_the_place_stays_shown(qtbot, sending, tmp_path, offices):
    out = tmp_path / "ส่งจังหวัด.amphoe"
    sending.send.save_to(out)
    qtbot.waitUntil(sending.send.result.isVisible)

    assert out.exists() and sending.send.result_path.text() == str(out)
    assert exchange.receive(offices.province, [out])[0].state == "applied"


def test_a_file_that_new_work_made_old_is_no_longer_offered_as_ready(qtbot, sending, tmp_path, offices):
    sending.send.save_to(tmp_path / "ส่งจังหวัด.amphoe")
    qtbot.waitUntil(sending.send.result.isVisible)
    qtbot.waitUntil(lambda: sending.send._sent_for[0] == "50")
    sending.refresh(frozenset())
    assert sending.send.result.isVisible()

    a_plan(offices.district)
    sending.refresh(frozenset())

    qtbot.waitUntil(lambda: not sending.send.result.isVisible())


def test_a_file_is_not_shown_under_another_reader(qtbot, offices, screen_of, tmp_path):
    screen = screen_of(offices.district)
    qtbot.waitUntil(lambda: screen.send.letter is not None)
    screen.send.save_to(tmp_path / "ส่งจังหวัด.amphoe")
    qtbot.waitUntil(screen.send.result.isVisible)
    screen.send.readers.set_rows([Mail(office=one, office_name=one, new=1, waiting=0) for one in ("50", "5018")])

    screen.send.readers.select(["5018"])

    qtbot.waitUntil(lambda: not screen.send.result.isVisible())


def test_the_file_asked_for_bears_both_offices_in_its_name(qtbot, sending):
    press(qtbot, sending.send.make)
    dialog = sending.findChild(QFileDialog)

    assert dialog.selectedFiles()[0].rpartition("/")[2].startswith("ส่งจังหวัดเชียงใหม่-อมก๋อย-25")
    assert dialog.acceptMode() == QFileDialog.AcceptMode.AcceptSave
    dialog.reject()


def test_nothing_new_cannot_be_sent_but_everything_can(qtbot, offices, screen_of):
    offices.settle(2)
    screen = screen_of(offices.province)
    screen.send.readers.select(["5018"])
    qtbot.waitUntil(lambda: screen.send.letter is not None)
    before = screen.send.letter.changes

    screen.send.full.click()
    qtbot.waitUntil(lambda: screen.send.letter.changes > before)

    assert screen.send.make.isEnabled()


def test_a_place_that_cannot_be_written_is_refused_and_nothing_counts_as_sent(qtbot, sending, tmp_path, offices):
    sending.send.save_to(tmp_path / "no" / "such" / "folder" / "out.amphoe")
    qtbot.waitUntil(sending.banner.isVisible)

    assert sending.banner.remedy.text()
    assert sending.send.make.isEnabled() and not sending.send.result.isVisible()


def test_without_a_known_office_the_way_leads_to_the_cards(qtbot, tmp_path, screen_of):
    with made.district(tmp_path / "alone") as alone:
        screen = screen_of(alone)
        with qtbot.waitSignal(screen.go) as said:
            press(qtbot, screen.send.readers.empty.button)

    assert said.args[0] == "offices"


# Receiving


@pytest.fixture
def receiving(qtbot, offices, screen_of):
    screen = screen_of(offices.district)
    screen.open("receive")
    return screen


def rehearse(qtbot, screen, *paths):
    screen.receive.look_at(list(paths))
    qtbot.waitUntil(lambda: len(screen.receive.cards) == len(paths))


def test_a_rehearsal_shows_what_would_happen_and_writes_nothing(qtbot, offices, receiving):
    a_plan(offices.laptop)
    file = offices.send(offices.laptop, offices.district)
    before = vectors.vector(offices.district.db)

    rehearse(qtbot, receiving, file)

    card = receiving.receive.cards[0]  # plan, project, the person at the laptop, and a receipt
    assert card.figures()["รายการใหม่"] == 4 and card.chip.text() == "รับเข้าได้"
    assert receiving.receive.told.text() == "ยังไม่ได้บันทึกสิ่งใด"
    assert vectors.vector(offices.district.db) == before and exchange.log(offices.district)[0].file != str(file)


def test_one_button_takes_in_what_was_shown_and_the_result_stays(qtbot, offices, receiving):
    plan = a_plan(offices.laptop)
    rehearse(qtbot, receiving, offices.send(offices.laptop, offices.district))
    shown = receiving.receive.cards[0].figures()

    with qtbot.waitSignal(receiving.did) as said:
        press(qtbot, receiving.receive.take)

    assert "project" in said.args[0].changed
    assert receiving.receive.cards[0].chip.text() == "รับเข้าแล้ว"
    assert receiving.receive.cards[0].figures() == shown
    assert not receiving.receive.take.isVisible()
    assert offices.district.find(made_kind("village_plan"), plan)


def test_a_needs_plan_taken_in_at_the_province_leads_to_deciding_on_it(qtbot, offices, screen_of):
    sample.fill(offices.district)
    sample.sent_plan(offices.district)
    screen, went = screen_of(offices.province), []
    screen.open("receive")
    screen.go.connect(lambda where, what: went.append((where, what)))
    rehearse(qtbot, screen, offices.send(offices.district, offices.province))
    assert not screen.receive.onward.isVisible()
    with qtbot.waitSignal(screen.did):
        press(qtbot, screen.receive.take)

    assert screen.receive.onward.text() == "ไปพิจารณา"
    press(qtbot, screen.receive.onward)

    assert went == [("decide", "5018")] and screen.receive.outcomes == ()


def made_kind(name):
    from desktop.domain import kinds

    return kinds.struct(name)


def test_leaving_it_forgets_the_rehearsal(qtbot, offices, receiving):
    a_plan(offices.laptop)
    rehearse(qtbot, receiving, offices.send(offices.laptop, offices.district))

    press(qtbot, receiving.receive.other)

    assert receiving.receive.empty.isVisible() and receiving.receive.outcomes == ()


def test_a_damaged_file_says_why_and_what_to_do_and_has_no_button(qtbot, offices, receiving, tmp_path):
    good = offices.send(offices.laptop, offices.district)
    bad = tmp_path / "เสียหาย.amphoe"
    bad.write_bytes(good.read_bytes()[:-100])

    rehearse(qtbot, receiving, bad)

    card = receiving.receive.cards[0]
    assert card.chip.text() == "รับเข้าไม่ได้"
    assert card.outcome.error["message"] and card.outcome.error["remedy"]
    assert not receiving.receive.take.isVisible()
    assert receiving.receive.other.text() == "เลือกไฟล์อื่น"
    press(qtbot, receiving.receive.other)
    dialog = next(one for one in receiving.findChildren(QFileDialog) if one.isVisible())
    dialog.reject()


def test_a_file_by_a_stranger_is_kept_shut_with_the_figures_of_its_card(qtbot, offices, receiving, tmp_path):
    stranger = made.laptop(tmp_path / "x", name="สนาม-9")
    made.trust(stranger, offices.district)
    a_plan(stranger)
    file = tmp_path / "แปลก.amphoe"
    exchange.export(stranger, file, "5018")
    figures = next(row.card.fingerprint for row in exchange.offices(stranger) if row.how == "self")
    stranger.close()

    rehearse(qtbot, receiving, file)
    assert receiving.receive.take.text() == "เก็บไว้รอ" and receiving.receive.cards_button.isVisible()
    press(qtbot, receiving.receive.take)
    qtbot.waitUntil(lambda: not receiving.receive.rehearsal)
    press(qtbot, receiving.receive.other)

    assert receiving.receive.rooms.isVisible()
    assert [room["fingerprint"] for room in exchange.quarantined(offices.district)] == [figures]
    with qtbot.waitSignal(receiving.go) as said:
        press(qtbot, receiving.receive.rooms.findChild(QPushButton))
    assert said.args[0] == "offices"


def test_a_file_that_builds_on_another_waits_and_names_it(qtbot, offices, receiving):
    a_plan(offices.laptop)
    exchange.receive(offices.province, [])
    first = offices.send(offices.laptop, offices.district)
    exchange.receive(offices.district, [first], dry_run=True)
    edit.create(offices.laptop, "village_plan", village="50180103", cycle=2559, status="draft")
    _pretend_confirmed(offices.laptop, offices.district)
    second = offices.send(offices.laptop, offices.district)

    rehearse(qtbot, receiving, second)

    card = receiving.receive.cards[0]
    assert card.chip.text() == "รอไฟล์ก่อนหน้า" and card.outcome.needs
    assert receiving.receive.take.text() == "เก็บไว้รอ"


def test_a_waiting_file_offers_words_to_paste_and_to_go_on_without(qtbot, offices, receiving):
    a_plan(offices.laptop)
    offices.send(offices.laptop, offices.district)
    edit.create(offices.laptop, "village_plan", village="50180103", cycle=2559, status="draft")
    _pretend_confirmed(offices.laptop, offices.district)
    second = offices.send(offices.laptop, offices.district)
    exchange.receive(offices.district, [second])
    receiving.receive.refresh()

    copy, without = receiving.receive.rooms.findChildren(QPushButton)
    press(qtbot, copy)
    assert QApplication.clipboard().text().startswith("ขอไฟล์ ")
    press(qtbot, without)
    ask = next(one for one in receiving.receive.findChildren(TextAsk) if one.isVisible())
    assert not ask.yes.isEnabled()
    ask.text.setPlainText("เครื่องหาย")
    ask.text.document().setModified(True)
    press(qtbot, ask.yes)

    qtbot.waitUntil(lambda: exchange.waiting(offices.district) == [])
    assert [gap.accepted.reason for gap in gaps.every(offices.district.db)] == ["เครื่องหาย"]
    qtbot.waitUntil(lambda: not receiving.receive.rooms.isVisible())


def _pretend_confirmed(sender, reader):
    """As if the reader had said it holds the sender's first entry (its receipt lost afterwards)."""
    for scope, streams in vectors.vector(sender.db).items():
        if sender.identity.replica in streams and "/" not in scope:
            put = "INSERT OR REPLACE INTO peer (replica, scope, stream, seq) VALUES (?, ?, ?, ?)"
            own = sender.identity.replica
            sender.db.execute(put, (reader.identity.replica, scope, own, streams[own] - 1))


def test_files_dropped_on_any_page_are_looked_at(qtbot, offices, screen_of):
    a_plan(offices.laptop)
    file = offices.send(offices.laptop, offices.district)
    screen = screen_of(offices.district)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier

    screen.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, buttons, keys))

    qtbot.waitUntil(lambda: len(screen.receive.cards) == 1)
    assert screen.pages.currentWidget() is screen.receive


# The list of all files


def test_the_list_tells_sent_from_received_and_whether_it_arrived(offices, screen_of):
    a_plan(offices.district)
    offices.carry(offices.district, offices.province)
    offices.carry(offices.province, offices.district)
    screen = screen_of(offices.district)
    screen.open("log")

    states = {(row.direction, row.state) for row in screen.log.table.model.rows()}

    assert ("out", "confirmed") in states and ("in", "applied") in states


def test_opening_a_line_tells_its_story(offices, screen_of):
    a_plan(offices.laptop)
    offices.carry(offices.laptop, offices.district)
    screen = screen_of(offices.district)

    screen.log.table.opened.emit(screen.log.table.model.rows()[0].key)

    assert "ใหม่ 4" in screen.banner.remedy.text()


# Office cards


@pytest.fixture
def cards(offices, screen_of):
    return screen_of(offices.district, OfficesScreen)


def test_the_own_figures_stand_in_eight_groups_and_the_card_is_saved(cards, tmp_path):
    assert [len(group) for group in cards.fingerprint.text().split()] == [5] * 8

    cards.save_card(tmp_path / "ของเรา.card")

    assert (tmp_path / "ของเรา.card").exists()


def test_a_card_is_accepted_after_comparing_and_files_that_waited_are_read(qtbot, offices, cards, tmp_path):
    stranger = made.laptop(tmp_path / "x", name="สนาม-9")
    made.trust(stranger, offices.district)
    plan = a_plan(stranger)
    exchange.export(stranger, tmp_path / "x.amphoe", "5018")
    exchange.receive(offices.district, [tmp_path / "x.amphoe"])
    exchange.write_card(stranger, tmp_path / "x.card")
    figures = next(row.card.fingerprint for row in exchange.offices(stranger) if row.how == "self")
    stranger.close()

    cards.look_at(tmp_path / "x.card")
    assert cards.accept.fingerprint.text() == figures
    press(qtbot, cards.accept.yes)
    qtbot.waitUntil(cards.banner.isVisible)

    assert "1 ไฟล์" in cards.banner.message.text()
    assert [row.card.name for row in cards.table.model.rows()].count("สนาม-9") == 1
    assert offices.district.find(made_kind("village_plan"), plan)


def test_figures_that_differ_accept_nothing(qtbot, offices, cards, tmp_path):
    with made.laptop(tmp_path / "x", name="สนาม-9") as stranger:
        exchange.write_card(stranger, tmp_path / "x.card")
    known = len(exchange.offices(offices.district))
    cards.look_at(tmp_path / "x.card")
    assert not cards.accept.yes.hasFocus() and not cards.accept.foreign.isVisible()

    press(qtbot, cards.accept.no)

    assert cards.accept.choose.isVisible() and len(exchange.offices(offices.district)) == known


def test_a_card_of_another_province_says_so_before_it_is_accepted(cards, tmp_path):
    home = tmp_path / "elsewhere"
    with office.init(home, office="58", kind="province", name="ยุทธศาสตร์", person="มานี") as stranger:
        exchange.write_card(stranger, tmp_path / "x.card")

    cards.look_at(tmp_path / "x.card")

    said = cards.accept.foreign
    assert said.isVisible() and "แม่ฮ่องสอน" in said.text() and "ไม่ใช่จังหวัดของท่าน" in said.text()


def test_something_else_than_a_card_is_refused_with_a_remedy(cards, tmp_path):
    (tmp_path / "letter.card").write_text("ไม่ใช่บัตร", encoding="utf-8")

    cards.look_at(tmp_path / "letter.card")

    assert "letter.card" in cards.banner.message.text() and cards.banner.remedy.text()


# Meanwhile


def test_a_held_screen_can_be_read_but_not_changed_and_is_as_before_afterwards(shown):
    from PySide6.QtWidgets import QWidget

    from desktop.gui.widgets.boxes import button, column

    screen, field, locked, press_me = QWidget(), LineField("น้ำ"), LineField("ไฟ"), button("บันทึก")
    locked.set_read_only(True, "ส่งแล้ว")
    screen.setLayout(column(field, locked, press_me))
    shown(screen)
    freeze = Freeze()

    freeze.hold(screen, "กำลังรับไฟล์")
    assert field.line.isReadOnly() and field.line.toolTip() == "กำลังรับไฟล์" and not press_me.isEnabled()
    assert field.line.text() == "น้ำ"

    freeze.thaw()
    assert not field.line.isReadOnly() and field.line.toolTip() == "" and press_me.isEnabled()
    assert locked.line.isReadOnly() and locked.line.toolTip() == "ส่งแล้ว"


def test_while_a_file_is_taken_in_the_window_says_why_fields_are_locked(qtbot, offices, shown):
    a_plan(offices.laptop)
    file = offices.send(offices.laptop, offices.district)
    offices.district.close()
    window = shown(OfficeWindow(Workspace.open(offices.district.home), SCREENS, Settings()))
    window.show_screen("exchange", "receive")
    page = window.current().receive
    page.look_at([file])
    assert window.tasks.busy

    window.show_screen("offices")
    window.show_screen("home")
    assert window.freeze._held == [window.current()] and window.progress.note.text()

    qtbot.waitUntil(lambda: len(page.cards) == 1)
    assert window.freeze._held == [] and not window.progress.note.text()
    window.close()


def test_a_file_adds_up_in_sight_and_its_report_is_printed_from_the_log_later(qtbot, offices, receiving, tmp_path):
    a_plan(offices.laptop)
    rehearse(qtbot, receiving, offices.send(offices.laptop, offices.district))
    balance = receiving.receive.cards[0].balance
    account = next(one for one in balance._outcome.reckoning.accounts if one.scope == "5018")
    assert ("โครงการ/กิจกรรม – งบประมาณ (บาท)", "0", "100,000", "0", "100,000", "100,000") in balance.figures(account)
    assert "ครั้ง = ใหม่" in balance.lines[0]
    press(qtbot, receiving.receive.take)
    qtbot.waitUntil(lambda: not receiving.receive.rehearsal)

    log = receiving.log
    log.refresh()
    log.table.select([next(row.key for row in log.table.model.rows() if row.direction == "in")])
    assert log.report.button.isEnabled()
    log.report.make(str(tmp_path / "รายงาน.xlsx"))
    qtbot.waitUntil((tmp_path / "รายงาน.xlsx").exists)


def test_the_sender_reads_in_the_list_of_files_what_the_other_office_received(offices, screen_of):
    a_plan(offices.district)
    offices.carry(offices.district, offices.province)
    offices.carry(offices.province, offices.district)
    screen = screen_of(offices.district)
    told = [row.report["receipts"] for row in screen.log.table.model.rows() if row.direction == "out"]
    assert any("จังหวัดเชียงใหม่รับแล้ว" in one and "1 แผน 100,000 บาท" in one for one in told)


def test_a_letter_leads_to_its_document(tmp_path, qtbot):
    ws = sample.district(tmp_path / "letters")
    plan = sample.sent_plan(ws)
    with sample.opened(ws, "exchange", "needs_plan") as window:
        screen = window.current()
        assert screen.letters.table.model.rows() == (), "read only when it is looked at"
        screen.open("letters")
        (row,) = screen.letters.table.model.rows()
        assert (row.number, row.record) == ("ชม 1018/245", plan)

        screen.letters.table.select_one()
        qtbot.keyClick(screen.letters.table.grid, Qt.Key.Key_Return)

        assert window.current().title().startswith("แผนความต้องการ")


@pytest.mark.parametrize("office", ["province", "district", "field"])
def test_no_letter_leads_to_a_screen_that_the_office_does_not_have(office):
    there = {one.id for one in SCREENS if not one.offices or office in one.offices}
    for kind in ("needs_plan", "needs_item", "beyond_list", "district_plan", "village_plan", "allocated_project",
                 "referral", "strategy_framework"):  # fmt: skip
        letter = Letter(number="1", date="", sender="", addressee="", about="", kind=kind, record="r", district="5018")
        screen, _what = way(letter, office)
        assert screen in there or (screen == "" and kind not in ("needs_item", "village_plan", "referral"))
    assert way(letter, "district") == ("framework", "r")
