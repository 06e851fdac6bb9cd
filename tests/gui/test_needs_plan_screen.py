"""The district needs plan, pressed as a person presses it, on a real store."""

import json
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from desktop.domain.bodies import Committee, Meeting
from desktop.domain.district import NeedsItem
from desktop.domain.village import Project
from desktop.gui import language
from desktop.gui.office_window import OfficeWindow
from desktop.gui.screens.needs_plan import NeedsPlanScreen
from desktop.gui.screens.year.asks import MissingAsk
from desktop.gui.tables import IDS
from desktop.gui.widgets.labels import ThaiLabel
from desktop.planning import edit, exchange, exchange_letter, history, needs_plan
from tests.gui import needs_sample as sample
from tests.gui.needs_sample import project


@pytest.fixture
def ws(tmp_path):
    return sample.district(tmp_path / "district")


@pytest.fixture
def window(qtbot, ws) -> Iterator[OfficeWindow]:
    with sample.opened(ws, "needs_plan") as shown:
        yield shown


@pytest.fixture
def screen(window) -> NeedsPlanScreen:
    return window.current()


@pytest.fixture
def press(qtbot):
    def press_key(table, key, modifier=Qt.KeyboardModifier.NoModifier):
        qtbot.keyClick(table.grid, key, modifier)

    return press_key


def titles(screen) -> list[str]:
    return [one.title for one in screen.items.table.model.shown_rows()]


def take(screen, *names: str) -> list[str]:
    screen.pool.table.select([project(name) for name in names])
    screen.pool.take.click()
    return [one.item for one in screen.rows]


def dialog_of(screen) -> QDialog:
    return next(one for one in screen.findChildren(QDialog) if one.isVisible())


def say(dialog, text: str) -> None:
    dialog.text.setPlainText(text)
    dialog.text.document().setModified(True)
    dialog.yes.click()


def drop(table, ids, y: int, onto=None) -> None:
    carried = QMimeData()
    carried.setData(IDS, json.dumps(ids).encode())
    viewport = onto or table.grid.viewport()
    at, both = QPointF(30, y), (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(at.toPoint(), Qt.DropAction.MoveAction, carried, *both)
    QApplication.sendEvent(viewport, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(viewport, QDropEvent(at, Qt.DropAction.MoveAction, carried, *both, QEvent.Type.Drop))


def test_enter_takes_the_selected_projects_into_the_plan_and_marks_them(screen, press):
    screen.pool.table.select([project("road"), project("weir")])

    press(screen.pool.table, Qt.Key.Key_Return)

    assert titles(screen) == [title for name, _v, title, *_ in sample.PROJECTS if name in ("road", "weir")]
    taken = {one.project for one in screen.pool.table.model.rows() if one.taken_by}
    assert taken == {project("road"), project("weir")}


def test_the_pool_filters_by_text_tambon_dimension_and_mode(screen):
    pool = screen.pool

    pool.table.set_filter("ถนน")
    assert len(pool.table.model.shown_rows()) == 3
    pool.table.set_filter("")
    for box, value, count in ((pool.tambon, "501802", 4), (pool.dimension, "economy", 1), (pool.mode, "joint", 0)):
        box.set_value(value)
        box.edited.emit(value)
        assert len(pool.table.model.shown_rows()) == count


def test_combining_asks_only_the_title_and_leaves_the_projects_as_they_were(screen, ws):
    before = [ws.get(Project, project(name)) for name in ("road", "road2")]
    screen.pool.table.select([project("road"), project("road2")])
    screen.pool.combine.click()
    dialog = dialog_of(screen)
    assert dialog.text.toPlainText() == "ก่อสร้างถนน คสล."

    say(dialog, "ก่อสร้างถนน คสล. ตำบลอมก๋อย 2 สาย")

    assert titles(screen) == ["ก่อสร้างถนน คสล. ตำบลอมก๋อย 2 สาย"]
    assert screen.rows[0].total == screen.rows[0].asked == 3_500_000_00
    assert screen.rows[0].sources == 2
    assert [ws.get(Project, project(name)) for name in ("road", "road2")] == before


def test_enter_combines_with_the_proposed_title(screen, qtbot):
    screen.pool.table.select([project("road"), project("road2")])
    screen.pool.combine.click()
    dialog = dialog_of(screen)
    proposed = dialog.text.toPlainText()

    qtbot.keyClick(dialog.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert dialog.text.toPlainText() == proposed + "\n"
    qtbot.keyClick(dialog.text, Qt.Key.Key_Backspace)
    qtbot.keyClick(dialog.text, Qt.Key.Key_Return)

    assert titles(screen) == [proposed]


@pytest.mark.parametrize("keys", [Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier, None])
def test_what_was_taken_back_is_done_again_by_both_keys_and_by_the_bar(window, screen, qtbot, keys):
    window.activateWindow()
    take(screen, "road")
    window.undo_bar.button.click()
    assert titles(screen) == []
    assert window.undo_bar.button.text() == "ทำซ้ำ"
    window.undo_bar.button.click()
    assert len(titles(screen)) == 1

    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert titles(screen) == []
    if keys:
        qtbot.keyClick(window, Qt.Key.Key_Z, keys)
    else:
        qtbot.keyClick(window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert len(titles(screen)) == 1


def test_splitting_brings_the_parts_back(screen):
    take(screen, "road", "road2")
    screen.items.table.select([one.item for one in screen.rows])
    screen.items.combine.click()
    say(dialog_of(screen), "ถนนสองสาย")
    screen.items.table.select([one.item for one in screen.rows if one.counts])

    screen.items.split.click()

    assert sorted(one.sources for one in screen.rows if one.counts) == [1, 1]


def test_undo_in_the_bar_takes_back_exactly_the_last_press(window, screen):
    take(screen, "road")
    take(screen, "weir", "court")
    assert len(titles(screen)) == 3

    window.undo_bar.button.click()

    assert titles(screen) == [sample.PROJECTS[0][2]]


def test_alt_arrows_move_an_item_and_nothing_else(window, screen, qtbot):
    first, second, third = take(screen, "road", "weir", "court")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    grid = screen.items.table.grid
    screen.items.table.select([third])
    grid.setFocus()

    for key, order in (
        (Qt.Key.Key_Up, [first, third, second]),
        (Qt.Key.Key_Up, [third, first, second]),
        (Qt.Key.Key_Up, [third, first, second]),
        (Qt.Key.Key_Down, [first, third, second]),
    ):
        qtbot.keyClick(grid, key, Qt.KeyboardModifier.AltModifier)
        assert [one.item for one in screen.rows] == order
        assert [one.rank for one in screen.rows] == [1, 2, 3]
    assert screen.items.table.selected_ids() == [third]


def test_several_items_move_together_in_their_order(screen):
    one, two, three, four = take(screen, "road", "weir", "court", "lamps")
    screen.items.table.select([three, four])

    screen.items.up.click()

    assert [row.item for row in screen.rows] == [one, three, four, two]


def test_dropping_pool_rows_places_them_where_the_line_was(screen):
    first, second = take(screen, "road", "weir")
    height = screen.items.table.grid.verticalHeader().defaultSectionSize()

    drop(screen.items.table, [project("court")], height + 2)

    assert [one.item for one in screen.rows][::2] == [first, second]
    assert titles(screen)[1] == "ลานกีฬาอเนกประสงค์ คสล. 30×40 ม."


def test_an_empty_plan_takes_what_is_dropped_on_it(screen):
    drop(screen.items.table, [project("court")], 40, onto=screen.items.table.empty)

    assert titles(screen) == ["ลานกีฬาอเนกประสงค์ คสล. 30×40 ม."]


def test_dragging_within_the_plan_reorders_it(screen):
    first, second, third = take(screen, "road", "weir", "court")

    drop(screen.items.table, [third], 1)

    assert [one.item for one in screen.rows] == [third, first, second]


def test_not_selecting_needs_a_reason_and_leaves_the_sums(screen, ws):
    first, second = take(screen, "road", "weir")
    screen.items.table.select([first])
    screen.items.leave_out.click()
    dialog = dialog_of(screen)
    assert not dialog.yes.isEnabled()

    say(dialog, "อบต. ตั้งงบประมาณไว้แล้ว")

    assert ws.get(NeedsItem, first).status == "dropped"
    assert ws.get(NeedsItem, first).reason == "อบต. ตั้งงบประมาณไว้แล้ว"
    assert [one.item for one in screen.items.table.model.shown_rows()] == [second]
    assert screen.totals.by_tambon.model.totals()["total"] == 1_640_000_00


def test_a_held_item_counts_again_when_selected_again(screen):
    first, _second = take(screen, "road", "weir")
    screen.items.table.select([first])
    screen.items.hold.click()
    assert [one.item for one in screen.items.table.model.shown_rows()] != [first]
    screen.items.shown.set_value("on_hold")
    screen.items.shown.edited.emit("on_hold")
    screen.items.table.select([first])

    screen.items.select_again.click()

    assert {one.item: one.status for one in screen.rows}[first] == "selected"


def test_both_breakdowns_show_the_plans_total(screen):
    take(screen, "road", "weir", "court", "fund")
    screen.pool.table.select([project("lamps"), project("road2")])
    screen.pool.combine.click()
    say(dialog_of(screen), "โคมไฟและถนน")

    total = sum(one.total for one in screen.rows if one.counts)
    for table in (screen.totals.by_tambon, screen.totals.by_dimension):
        sums = table.model.totals()
        assert sums["total"] == sums["y2559"] + sums["y2560"] == total
        assert sums["items"] == 5
    assert screen.totals.by_tambon.model.rows()[-1].label == "หลายตำบล"


def test_a_field_left_in_the_form_is_stored_and_the_sums_follow(screen, type_in, ws, qtbot):
    (item,) = take(screen, "road")
    screen.open_item(item)

    type_in(screen.form.budget["2559"], "๒,๐๐๐,๐๐๐.-")
    screen.form.budget["2559"].commit()

    assert ws.get(NeedsItem, item).budget == {"2559": 2_000_000_00}
    assert screen.totals.by_tambon.model.totals()["total"] == 2_000_000_00
    assert screen.totals.by_tambon.model.totals()["asked"] == 2_450_000_00
    assert screen.form.difference.text() == "น้อยกว่าที่หมู่บ้านขอ 450,000"


def test_one_visit_to_the_form_is_one_change(screen, ws):
    (item,) = take(screen, "road")
    screen.open_item(item)
    for name, text in (("title", "ถนนสายหลัก"), ("agency", "แขวงทางหลวงชนบท")):
        field = getattr(screen.form, name)
        line = getattr(field, "line", None)
        if line is None:
            field.setPlainText(text)
            field.document().setModified(True)
        else:
            line.setText(text)
            line.setModified(True)
        field.commit()

    assert screen.can_go_back()

    last = history.history(ws, "needs_item", item)[-1]
    assert set(last.fields) == {"title", "agency"}
    assert screen.left.currentWidget() is screen.pool


def test_what_is_missing_is_listed_and_a_reason_lets_it_pass(screen, ws):
    take(screen, "road", "unpriced")
    screen.main.click()
    dialog = dialog_of(screen)
    assert screen.status == "draft"
    assert not dialog.yes.isEnabled()

    dialog.reason.setPlainText("รอประมาณราคา")
    dialog.reason.document().setModified(True)
    dialog.yes.click()

    assert screen.status == "proposed"


def through_the_committee(screen) -> None:
    """Proposed, then approved by a meeting of กบอ. that is recorded on the way."""
    if not screen.ws.every(Committee):
        main = {"type": "district_administration", "name": "กบอ.", "area": "5018", "cycle": sample.CYCLE}
        edit.create(screen.ws, "committee", **main, main_mechanism=True)
    screen.main.click()
    screen.main.click()
    meeting = dialog_of(screen).fields["meeting"]
    for field, said in ((meeting.number, "2/2558"), (meeting.resolutions, "เห็นชอบแผนความต้องการ")):
        field.set_value(said)
    dialog_of(screen).yes.click()
    assert screen.status == "approved"


def test_the_committees_approval_names_its_meeting_or_a_reason_and_undo_takes_both_back(screen, window, ws):
    take(screen, "road")
    through_the_committee(screen)
    plan = needs_plan.current(ws, sample.CYCLE)
    (held,) = ws.every(Meeting)
    assert plan.meeting == held.id and held.number == "2/2558" and held.cycle == sample.CYCLE

    window.undo_bar.button.click()

    assert screen.status == "proposed" and not ws.every(Meeting)
    screen.main.click()
    ask = dialog_of(screen)
    ask.fields["meeting"].choice.set_value(None)
    ask.yes.click()
    assert screen.status == "proposed"
    assert "มติ" in " ".join(one.text() for one in dialog_of(screen).findChildren(ThaiLabel))


def test_what_came_after_the_committee_is_asked_before_sending_and_a_reason_sends(screen, ws):
    take(screen, "road")
    through_the_committee(screen)
    take(screen, "unpriced")
    screen.main.click()
    ask = dialog_of(screen)
    ask.letter.line.setText("ชม 1018/1")
    ask.letter.line.setModified(True)
    ask.yes.click()
    assert screen.status == "approved"
    missing = next(one for one in screen.findChildren(MissingAsk) if one.isVisible())
    assert missing.windowTitle() == "ยังขาดบางอย่าง"

    missing.reason.setPlainText("คณะกรรมการทราบแล้ว")
    missing.reason.document().setModified(True)
    missing.yes.click()

    assert screen.status == "sent"


def test_the_letter_tells_projects_of_sent_plans_from_drafts(screen, ws, tmp_path):
    from tests import offices

    province = offices.province(tmp_path / "province")
    offices.trust(ws, province)
    waive = dict.fromkeys(("R02", "R05", "R06", "R07", "R08", "R10", "REQUIRED"), "ทดสอบ")
    edit.put(ws, "village_plan", [{"id": sample.plan_of("50180101"), "status": "submitted", "waive": waive}])

    letter = exchange_letter.letter(ws, "50")

    assert (letter.projects, letter.drafts) == (7, 6)
    assert "6 โครงการอยู่ในแผนที่ยังเป็นร่าง" in screen.sending._travels(1)
    province.close()


def test_the_plan_goes_through_the_committee_to_the_province_as_a_file(screen, ws, tmp_path, qtbot):
    from tests import offices

    province = offices.province(tmp_path / "province")
    offices.trust(ws, province)
    offices.trust(province, ws)
    take(screen, "road", "weir")
    through_the_committee(screen)
    screen.main.click()
    ask = dialog_of(screen)
    assert not ask.yes.isEnabled()
    said = " ".join(one.text() for one in ask.findChildren(ThaiLabel))
    assert "ไฟล์จะมีแผน 2 ข้อ และร่างแผนหมู่บ้านทั้งหมด 7 โครงการ" in said
    ask.letter.line.setText("ชม 1018/๒๔๕")
    ask.letter.line.setModified(True)
    ask.yes.click()
    assert screen.status == "sent"
    assert "ยังไม่ได้ทำไฟล์ส่งจังหวัด" in screen.subtitle_text()
    assert screen.chip.text() == "ยังไม่ได้ทำไฟล์"
    where = next(one for one in screen.findChildren(QFileDialog) if one.isVisible())
    where.reject()

    screen.sending.make_file(str(tmp_path / "plan.amphoe"))
    qtbot.waitUntil(lambda: (tmp_path / "plan.amphoe").exists() and not screen.desk.tasks.busy, timeout=20_000)

    assert exchange.receive(province, [tmp_path / "plan.amphoe"])[0].state == "applied"
    assert "plan.amphoe" in screen.banner.message.text()
    assert screen.banner.isVisible()
    assert screen.chip.text() == "ทำไฟล์แล้ว"
    back = exchange.export(province, tmp_path / "back.amphoe", "5018")
    exchange.receive(ws, [back.path])
    screen.refresh(frozenset())
    assert screen.chip.text() == "จังหวัดรับแล้ว"
    province.close()


def test_correcting_what_was_sent_says_so_and_can_be_left_again(screen, ws):
    sample.sent_plan(ws)
    screen.refresh(frozenset())
    assert not screen.editable

    screen.correct.click()

    assert screen.editable and "ฉบับที่ 2" in screen.chip.text()
    assert screen.banner.isVisible() and screen.correct.text() == "เลิกแก้ไข"
    screen.correct.click()
    assert not screen.editable and "กำลังแก้ไข" not in screen.chip.text()
    assert not screen.banner.isVisible()


def test_what_was_sent_is_read_only_until_corrected_and_shows_what_changed(screen, window, ws, type_in):
    sample.sent_plan(ws)
    window.refresh()
    assert not screen.items.hold.isEnabled()
    assert screen.left.isHidden()
    assert screen.main.isHidden()

    screen.correct.click()
    item = screen.rows[0].item
    screen.open_item(item)
    type_in(screen.form.budget["2559"], "1")
    screen.form.budget["2559"].commit()

    assert [one.changed_since_sent for one in screen.rows] == [True, False, False]
    assert "แก้ไขหลังส่ง 1 รายการ" in screen.subtitle_text()
    assert not screen.main.isHidden()


@pytest.mark.parametrize("ending", ["xlsx", "docx", "pdf"])
def test_the_report_is_made_in_each_format(screen, ending, tmp_path, qtbot):
    take(screen, "road", "weir")

    screen.report.make(str(tmp_path / f"plan.{ending}"))
    qtbot.waitUntil(lambda: not screen.desk.tasks.busy, timeout=20_000)

    assert (tmp_path / f"plan.{ending}").stat().st_size > 1000
    assert f"plan.{ending}" in screen.banner.message.text()


def test_another_item_selected_while_the_form_is_open_shows_that_one(screen):
    first, second = take(screen, "road", "weir")
    screen.open_item(first)

    screen.items.table.select([second])

    assert screen.form.item == second


def test_alike_projects_are_shown_group_by_group(screen, qtbot):
    screen.pool.alike.setChecked(True)
    assert screen.pool.table.coming.isVisible() and "กำลังหา" in screen.pool.heading.text()

    qtbot.waitUntil(lambda: bool(screen._groups is not None), timeout=10_000)
    groups = needs_plan.similar(screen.ws, screen.cycle)

    shown = [one.project for one in screen.pool.table.model.shown_rows()]
    assert shown == [one.project for group in groups for one in group.rows]
    grid, (mark, *_rest) = screen.pool.table.grid, screen.pool.table.model.columns
    assert not grid.isColumnHidden(0)
    marks = [mark.text(one) for one in screen.pool.table.model.shown_rows()]
    assert marks == [f"{n} ({len(group.rows)})" for n, group in enumerate(groups, 1) for _one in group.rows]
    assert screen.pool.heading.text().startswith(f"คล้ายกัน {len(groups)} กลุ่ม")
    screen.pool.alike.setChecked(False)
    assert grid.isColumnHidden(0) and screen.pool.heading.text() == "โครงการของหมู่บ้าน"


def test_in_english_the_same_screen_speaks_english(qapp, qtbot, tmp_path):
    language.speak(qapp, "en")
    ws = sample.district(tmp_path / "english")
    with sample.opened(ws, "needs_plan", language="en") as window:
        screen = window.current()

        assert screen.title() == "District needs plan, A.Omkoi – 2559"
        assert screen.pool.take.text() == "Take into the plan"


def test_at_a_small_window_the_pool_keeps_its_title_and_the_sums_leave_their_room(window, screen):
    take(screen, "road", "weir")
    window.resize(1024, 700)
    QApplication.processEvents()
    keys = [one.key for one in screen.pool.table.model.columns]

    grid = screen.pool.table.grid
    assert grid.columnWidth(keys.index("title")) > 2 * grid.columnWidth(keys.index("taken"))
    assert not screen.totals.tables.isVisible()
    screen.totals.head.click()
    assert screen.totals.tables.isVisible()


def test_the_screen_fits_a_small_window(window, screen):
    take(screen, "road", "weir")

    assert window.minimumSizeHint().width() <= 1366
    assert window.minimumSizeHint().height() <= 768


def test_answers_to_an_earlier_edition_are_said_as_such_and_what_changed_awaits_its_answer(screen, ws):
    plan = sample.sent_plan(ws)
    items = [row.item for row in needs_plan.items(ws, plan)]
    for item in items:
        edit.create(ws, "reported_decision", item=item, result="accepted", letter="ชม 1/1", date="2015-08-01")
    screen.refresh(frozenset())
    assert "ได้รับผลแล้ว 3/3" in screen.subtitle_text()

    edit.put(ws, "needs_item", [{"id": items[0], "budget": {"2559": 1}}])
    needs_plan.send(ws, plan, letter="ชม 1018/300", sent_on="2015-09-01")
    screen.refresh(frozenset())

    assert "ผลของฉบับที่ 1: 3/3" in screen.subtitle_text() and "ได้รับผลแล้ว" not in screen.subtitle_text()
    answer = next(one for one in screen.items.table.model.columns if one.key == "decision")
    assert [answer.text(row) == "รอผล" for row in screen.rows] == [True, False, False]


def test_a_plan_changed_since_it_was_sent_is_still_being_corrected_when_the_window_opens_again(ws):
    plan = sample.sent_plan(ws)
    edit.put(ws, "needs_item", [{"id": needs_plan.items(ws, plan)[0].item, "budget": {"2559": 1}}])

    with sample.opened(ws, "needs_plan") as window:
        screen = window.current()
        assert "กำลังแก้ไข" in screen.chip.text() and "ฉบับที่ 2" in screen.chip.text()
        assert screen.editable and screen.correct.text() == "เลิกแก้ไข"

        screen.correct.click()

        assert not screen.editable and "กำลังแก้ไข" in screen.chip.text() and screen.correct.text() == "แก้ไขต่อ"
