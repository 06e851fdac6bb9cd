"""The province: looking over the districts, deciding with a few keys, sending the answers."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QDialog

from desktop.domain.district import NeedsItem
from desktop.gui import language
from desktop.gui.office_window import OfficeWindow
from desktop.planning import decide, edit, exchange, needs_plan
from tests import offices
from tests.gui import needs_sample as sample


@pytest.fixture
def both(tmp_path) -> Iterator[offices.Offices]:
    """A province that has received the needs plan of one district, and that district."""
    made = offices.offices(tmp_path / "offices")
    sample.fill(made.district)
    sample.sent_plan(made.district)
    assert made.carry(made.district, made.province).state == exchange.APPLIED
    yield made
    made.district.close()
    made.laptop.close()


@pytest.fixture
def window(qtbot, both) -> Iterator[OfficeWindow]:
    with sample.opened(both.province, "districts", "decide") as shown:
        yield shown


@pytest.fixture
def deciding(window):
    window.show_screen("decide", "5018")
    return window.current()


def row_of(screen, district: str):
    return next(one for one in screen.table.model.rows() if one.district == district)


def keys(qtbot, screen, *pressed) -> None:
    for key in pressed:
        qtbot.keyClick(screen.table.grid, key)


def write(field, text: str) -> None:
    field.setPlainText(text)
    field.document().setModified(True)


def results(screen) -> list[str]:
    return [one.draft.result if one.draft else "" for one in screen.rows]


def test_the_overview_counts_what_was_sent_and_no_draft(window, both):
    edit.put(both.district, "needs_item", [{"id": one.item, "budget": {"2559": 1_00}} for one in needs_plan.items(
        both.district, needs_plan.current(both.district, sample.CYCLE).id)])  # fmt: skip
    both.carry(both.district, both.province)
    window.refresh()

    overview = window.current()

    assert len(overview.table.model.rows()) == 25
    assert row_of(overview, "5018").total == 6_235_000_00
    assert overview.table.model.totals()["items"] == 3
    assert overview.table.model.totals()["total"] == 6_235_000_00


def test_a_district_that_only_drafts_is_marked_and_in_no_sum(qtbot, tmp_path):
    made = offices.offices(tmp_path / "drafting")
    sample.fill(made.district)
    plan = needs_plan.open_plan(made.district, sample.CYCLE)
    needs_plan.pick(made.district, plan, [sample.project("road")])
    made.carry(made.district, made.province)
    with sample.opened(made.province, "districts") as window:
        overview = window.current()

        texts = [column.text(row_of(overview, "5018")) for column in overview.table.model.columns]
        assert "ร่าง" in texts
        assert overview.table.model.totals() == {"items": 0, "total": 0, "decided": 0, "issued": 0}
        assert not overview.decide.isEnabled()
    made.district.close()
    made.laptop.close()


def test_enter_on_a_district_opens_its_items(window, qtbot):
    keys(qtbot, window.current(), Qt.Key.Key_Return)

    assert window.current().district == "5018"
    assert len(window.current().rows) == 3


def test_a_number_and_enter_decide_and_go_to_the_next(deciding, qtbot):
    keys(qtbot, deciding, Qt.Key.Key_1, Qt.Key.Key_Return, Qt.Key.Key_2, Qt.Key.Key_Return)

    assert results(deciding) == ["accepted", "referred", ""]
    assert deciding.rows[0].draft.amount == deciding.rows[0].total
    assert deciding.table.selected_ids() == [deciding.rows[2].item]


def test_a_negative_result_waits_for_its_reason(deciding, qtbot):
    keys(qtbot, deciding, Qt.Key.Key_4, Qt.Key.Key_Return)
    assert results(deciding) == ["", "", ""]
    assert deciding.panel.problem.isVisibleTo(deciding)

    write(deciding.panel.reason, "อยู่ในอำนาจหน้าที่ของ อบต.")
    qtbot.keyClick(deciding.panel.reason, Qt.Key.Key_Return)

    assert results(deciding) == ["rejected", "", ""]
    assert deciding.rows[0].draft.reason == "อยู่ในอำนาจหน้าที่ของ อบต."


def test_several_accepted_at_once_each_get_what_they_ask_and_undo_takes_all_back(window, deciding, qtbot):
    deciding.table.select([one.item for one in deciding.rows])
    keys(qtbot, deciding, Qt.Key.Key_1, Qt.Key.Key_Return)
    assert [one.draft.amount for one in deciding.rows] == [one.total for one in deciding.rows]

    window.undo_bar.button.click()

    assert results(deciding) == ["", "", ""]


def test_a_draft_is_shown_as_not_sent_and_never_leaves_the_office(deciding, both, qtbot):
    keys(qtbot, deciding, Qt.Key.Key_1, Qt.Key.Key_Return)
    (result,) = [one for one in deciding.table.model.columns if one.key == "result"]
    assert result.text(deciding.rows[0]) == "ยังไม่ส่ง: บรรจุในแผน"

    both.carry(both.province, both.district)

    plan = needs_plan.current(both.district, sample.CYCLE)
    assert [one.decision_result for one in needs_plan.items(both.district, plan.id)] == ["", "", ""]


def test_a_draft_for_the_pao_stands_beside_the_provinces_answer_and_does_not_hide_it(deciding, both):
    item = deciding.rows[0].item
    decide.decide(both.province, [item], result="accepted", amount=5_00)
    decide.issue(both.province)
    decide.decide(both.province, [item], result="rejected", reason="นอกอำนาจ", decided_by="pao")
    deciding.refresh(frozenset())

    shown = {one.key: one for one in deciding.table.model.columns}
    said = shown["result"].text(deciding.rows[0])

    assert said == "บรรจุในแผน · ยังไม่ส่ง: ไม่บรรจุ (อบจ.)"
    assert shown["amount"].text(deciding.rows[0]) == "5"


def test_answers_are_sent_in_one_act_and_reach_the_district_in_the_file(deciding, both, qtbot, tmp_path):
    deciding.table.select([one.item for one in deciding.rows])
    keys(qtbot, deciding, Qt.Key.Key_2, Qt.Key.Key_Return)
    deciding.send.click()
    dialog = next(one for one in deciding.findChildren(QDialog) if one.isVisible())
    dialog.yes.click()
    assert decide.waiting_to_issue(both.province) == 0

    deciding.issuing.files.make_files(str(tmp_path))
    made = tmp_path / "50-answers-5018.amphoe"
    qtbot.waitUntil(lambda: made.exists() and not deciding.desk.tasks.busy, timeout=20_000)
    exchange.receive(both.district, [made])

    plan = needs_plan.current(both.district, sample.CYCLE)
    assert [one.decision_result for one in needs_plan.items(both.district, plan.id)] == ["referred"] * 3
    assert deciding.banner.remedy.text() == "อ.อมก๋อย: 50-answers-5018.amphoe"


def test_issued_answers_lead_to_their_file_until_it_is_made_also_in_a_new_window(both, tmp_path):
    plan = needs_plan.current(both.district, sample.CYCLE).id
    decide.decide(both.province, [needs_plan.items(both.district, plan)[0].item], result="accepted")
    assert decide.without_file(both.province, sample.CYCLE) == []
    decide.issue(both.province)

    with sample.opened(both.province, "decide") as window:
        screen = window.current()
        assert screen.files.isVisible() and not screen.send.isEnabled()
        assert screen.issuing.files.districts == ["5018"] == decide.without_file(both.province, sample.CYCLE)
        exchange.export(both.province, tmp_path / "a.amphoe", "5018")
        assert decide.without_file(both.province, sample.CYCLE) == []


def test_receiving_is_asked_for_on_its_own_page(window):
    went: list[tuple[str, object]] = []
    for screen in ("districts", "decide"):
        window.show_screen(screen)
        window.current().go.disconnect()
        window.current().go.connect(lambda screen, what: went.append((screen, what)))
        window.current()._receive()
    assert went == [("exchange", "receive")] * 2


def test_the_button_that_notes_a_result_is_seen_however_low_the_window(window, deciding):
    window.resize(1366, 480)
    QCoreApplication.processEvents()
    note = deciding.panel.note
    assert not note.visibleRegion().isEmpty() and note.visibleRegion().boundingRect().height() == note.height()


def test_the_state_filter_leaves_what_is_still_to_decide(deciding, qtbot):
    keys(qtbot, deciding, Qt.Key.Key_1, Qt.Key.Key_Return)

    deciding.state.set_value("open")
    deciding.state.edited.emit("open")

    assert [one.rank for one in deciding.table.model.shown_rows()] == [2, 3]


def test_an_item_found_by_search_is_selected_in_its_district(window, both):
    item = decide.to_decide(both.province, "5018")[2].item

    window.show_screen("decide", item)

    assert window.current().table.selected_ids() == [item]
    assert window.current().panel.what.text() == both.province.get(NeedsItem, item).title


def test_every_district_in_one_list_agrees_with_what_each_sent_and_is_decided_by_rule(both, tmp_path, qtbot):
    other = offices.district(tmp_path / "5016", "5016", "ฮอด")
    offices.trust(both.province, other)
    offices.trust(other, both.province)
    plan = needs_plan.open_plan(other, sample.CYCLE)
    given = {"plan": plan, "origin": "district", "status": "selected", "tambon": "501601", "priority": 1, "order": "a"}
    edit.create(other, "needs_item", title="ฝายฮอด", agency="กรมชลประทาน", budget={"2559": 7_000_000_00}, **given)
    needs_plan.send(other, plan, letter="ชม 1618/1", sent_on="2015-07-25")
    both.carry(other, both.province)
    with sample.opened(both.province, "decide") as window:
        screen = window.current()
        screen.open("all")

        assert [one.district for one in screen.rows] == ["5016", "5018", "5018", "5018"]
        assert "13,235,000" in screen.subtitle.text() and "ยอดตรงกับ" in screen.subtitle.text()
        screen.list.by_rule.click()
        dialog = next(one for one in screen.findChildren(QDialog) if one.isVisible())
        dialog.least.set_value(7_000_000_00)
        dialog.least.edited.emit(7_000_000_00)
        dialog.yes.click()

        assert results(screen) == ["accepted", "", "", ""]
        assert screen.rows[0].draft.amount == 7_000_000_00
    other.close()


def test_in_english_the_overview_speaks_english(qapp, qtbot, both):
    language.speak(qapp, "en")
    with sample.opened(both.province, "districts", language="en") as window:
        overview = window.current()

        texts = [column.text(row_of(overview, "5018")) for column in overview.table.model.columns]
        assert overview.title() == "Districts of P.Chiang Mai"
        assert "3 to decide" in texts


def test_both_screens_fit_a_small_window(window, deciding):
    assert window.minimumSizeHint().width() <= 1366
    assert window.minimumSizeHint().height() <= 768


@pytest.mark.parametrize("width", [1240, 1366])
def test_no_result_and_no_heading_is_cut(window, deciding, width):
    window.resize(width, 768)
    QApplication.processEvents()
    grid = deciding.table.grid

    assert window.width() == width
    for number, one in enumerate(deciding.table.model.columns):
        if not grid.isColumnHidden(number):
            assert grid.columnWidth(number) >= grid.fontMetrics().horizontalAdvance(one.heading)
            if one.key == "result":
                words = [one.text(row) for row in deciding.rows]
                assert grid.columnWidth(number) >= max(map(grid.fontMetrics().horizontalAdvance, words))


def by_rule(deciding):
    deciding.list.by_rule.click()
    return next(one for one in deciding.findChildren(QDialog) if one.isVisible())


def test_rule_form_and_record_hold_the_fiscal_year_after_the_plans_though_a_newer_plan_is_drafted(both, qtbot):
    needs_plan.open_plan(both.district, 2570)
    assert both.carry(both.district, both.province).state == exchange.APPLIED
    with sample.opened(both.province, "decide", "home") as window:
        screen = window.current()
        assert str(sample.CYCLE) in screen.subtitle.text()
        keys(qtbot, screen, Qt.Key.Key_1)
        assert screen.panel.fiscal_year.value() == sample.CYCLE + 1
        dialog = by_rule(screen)
        assert dialog.year.value() == sample.CYCLE + 1
        dialog.yes.click()
        assert {one.draft.fiscal_year for one in screen.rows} == {sample.CYCLE + 1}

        window.show_screen("home")
        qtbot.waitUntil(lambda: window.current().overview is not None)
        assert window.current().overview.cycle == sample.CYCLE
        assert window.current().overview.total == len(screen.rows)


def test_home_districts_and_items_keep_to_the_year_chosen(both, qtbot):
    with sample.opened(both.province, "home", "decide", "districts") as window:
        qtbot.waitUntil(lambda: window.current().overview is not None)
        window.current().cycle_box.edited.emit(2570)
        qtbot.waitUntil(lambda: window.current().overview is not None and window.current().overview.cycle == 2570)
        assert window.current().overview.total == 0
        window.show_screen("decide")
        assert window.current().rows == () and "2570" in window.current().subtitle.text()
        window.show_screen("districts")
        assert not row_of(window.current(), "5018").submission and "2570" in window.current().subtitle.text()


def test_an_acceptance_that_names_no_sum_shows_none_and_counts_none(both, qtbot):
    items = [one.item for one in decide.to_decide(both.province, "5018")]
    decide.decide(both.province, items, result="accepted", fiscal_year=2560)
    with sample.opened(both.province, "decide") as window:
        screen = window.current()
        (amount,) = [one for one in screen.table.model.columns if one.key == "amount"]

        assert [amount.text(one) for one in screen.rows] == ["–"] * 3
        assert screen.table.model.shown_totals()["amount"] == "–"
        assert screen.panel.amount.value() is None
        screen.panel.amount.set_value(5_00)
        screen.panel.amount.edited.emit(5_00)
        screen.panel.note_it()
        assert screen.table.model.shown_totals()["amount"] == "5"
