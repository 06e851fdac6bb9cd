"""Tables: filter, order, sums, selection and columns."""

from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QCheckBox

from desktop.domain.money import NotAnAmountError, parse_baht
from desktop.gui.settings import load
from desktop.gui.table_view import TableView
from desktop.gui.tables import Column, IdRole, RowRole, SortRole, TableModel, ids_of, money, number
from desktop.gui.theme import Meaning
from desktop.gui.widgets.text import ChoiceBox


@dataclass(frozen=True)
class Project:
    id: str
    title: str
    budget: int | None = None
    houses: int = 1


COLUMNS = (
    Column(key="title", title="Project", text=lambda row: row.title, stretch=True),
    money("budget", "Budget", lambda row: row.budget),
    number("houses", "Households", lambda row: row.houses, hidden=True),
    Column(key="state", title="State", text=lambda row: "ช้า", meaning=lambda row: Meaning.LATE, searched=False),
)
ROWS = (
    Project("a", "ไฟฟ้าบ้านสบลาน", 300_000),
    Project("b", "เขียงเท้ง ฝายน้ำล้น 12 แห่ง", 3_000_000_000),
    Project("c", "ขุดสระ", None),
    Project("d", "กำแพงวัด <b>R&D</b>", 50),
)


def _id(row):
    return row.id


@pytest.fixture
def model(qapp):
    model = TableModel(COLUMNS, _id, drag=True)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.set_rows(ROWS)
    return model


@pytest.fixture
def table(shown, settings):
    table = TableView(COLUMNS, _id, name="projects", settings=settings)
    table.resize(700, 400)
    shown(table)
    table.set_rows(ROWS)
    return table


def _ids(table):
    return [row.id for row in getattr(table, "model", table).shown_rows()]


def test_filter_finds_whatever_the_digits_and_the_way_of_typing(model):
    model.set_filter("ฝาย ๑๒")
    assert _ids(model) == ["b"]

    model.set_filter("เเห่ง")
    assert _ids(model) == ["b"]

    model.set_filter("r&d")
    assert _ids(model) == ["d"]

    model.set_filter("")
    assert _ids(model) == ["a", "b", "c", "d"]


def test_states_that_are_not_searched_are_not_found(model):
    model.set_filter("ช้า")

    assert model.rowCount() == 0


def test_order_follows_the_thai_dictionary_and_amounts_their_value(model):
    model.sort(0)
    assert _ids(model) == ["d", "c", "b", "a"]

    model.sort(1, Qt.SortOrder.DescendingOrder)
    assert _ids(model) == ["b", "a", "d", "c"]


def test_sums_follow_the_filter_and_leave_out_what_is_not_planned(model):
    assert model.totals() == {"budget": 3_000_300_050, "houses": 4}

    model.set_filter("บ้าน")
    assert model.totals() == {"budget": 300_000, "houses": 1}


def test_a_condition_and_the_filter_hold_together(model):
    model.set_condition(lambda row: row.budget is not None)
    model.set_filter("น")

    assert _ids(model) == ["a", "b"]


def test_one_changed_row_changes_filter_sums_and_order(model):
    model.sort(1)
    model.update_row(replace(ROWS[2], title="ขุดสระใหญ่", budget=10))

    model.set_filter("ใหญ่")
    assert _ids(model) == ["c"]
    assert model.totals()["budget"] == 10

    model.set_filter("")
    assert _ids(model) == ["c", "d", "a", "b"]


def test_updating_a_row_that_is_not_there_is_an_error(model):
    with pytest.raises(KeyError):
        model.update_row(Project("z", ""))


def test_roles_give_row_order_and_id(model):
    index = model.index(1, 1)

    assert index.data(RowRole) == ROWS[1]
    assert index.data(SortRole) == 3_000_000_000
    assert index.data(IdRole) == "b"
    assert index.data(Qt.ItemDataRole.DisplayRole) == "30,000,000"


def test_dragged_rows_carry_their_ids(model):
    carried = model.mimeData([model.index(0, 0), model.index(0, 1), model.index(2, 0)])

    assert ids_of(carried) == ["a", "c"]


def test_an_edited_cell_is_reported_not_changed(qtbot):
    title = Column(key="title", title="Project", text=lambda row: row.title, edit=str.strip)
    model = TableModel([title], _id)
    model.set_rows(ROWS)
    seen = []
    model.cell_edited.connect(lambda *what: seen.append(what))

    model.setData(model.index(0, 0), " ใหม่ ")
    model.setData(model.index(1, 0), ROWS[1].title)

    assert seen == [("a", "title", "ใหม่")]
    assert model.row_at(0).title == ROWS[0].title


def test_an_edited_cell_that_cannot_be_read_is_refused_with_its_reason(qtbot):
    model = TableModel([money("budget", "Budget", lambda row: row.budget, edit=parse_baht)], _id)
    model.set_rows(ROWS)

    with qtbot.assertNotEmitted(model.cell_edited), qtbot.waitSignal(model.cell_refused) as refused:
        model.setData(model.index(0, 0), "สองแสน")

    assert isinstance(refused.args[0], NotAnAmountError)


def test_selection_is_kept_over_reload_order_and_filter(qtbot, table):
    table.select(["b", "d"])

    table.set_rows((Project("new", "ก"), *ROWS))
    assert table.selected_ids() == ["b", "d"]

    table.sort_by("title")
    assert set(table.selected_ids()) == {"b", "d"}

    table.set_filter("ฝาย")
    assert table.selected_ids() == ["b"]


def test_what_the_filter_hid_is_selected_again_when_it_comes_back(qtbot, table):
    table.select(["a"])

    table.set_filter("ฝาย")
    table.set_filter("")

    assert table.selected_ids() == ["a"]


def test_enter_and_double_click_open(qtbot, table):
    table.select(["c"])
    with qtbot.waitSignal(table.opened) as opened:
        qtbot.keyClick(table.grid, Qt.Key.Key_Return)
    assert opened.args == ["c"]

    place = table.grid.visualRect(table.model.index(0, 0)).center()
    with qtbot.waitSignal(table.opened) as opened:
        qtbot.mouseClick(table.grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
        qtbot.mouseDClick(table.grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.args == ["a"]


def test_typing_filters_and_the_count_and_sums_follow(qtbot, type_in, table):
    type_in(table.filter, "ฝาย")

    qtbot.waitUntil(lambda: table.model.rowCount() == 1)
    assert table.counted.text() == "1 จาก 4 รายการ"
    assert "30,000,000" in table.total.text()


def test_hidden_columns_are_remembered_in_the_next_run(qtbot, shown, tmp_path):
    first = TableView(COLUMNS, _id, name="projects", settings=load(tmp_path / "window.json"))
    qtbot.addWidget(first)
    assert first.hidden_columns() == ["houses"]
    first.show_column("houses")
    first.show_column("budget", shown=False)

    again = TableView(COLUMNS, _id, name="projects", settings=load(tmp_path / "window.json"))
    qtbot.addWidget(again)

    assert again.hidden_columns() == ["budget"]


def test_the_column_menu_shows_and_hides(qtbot, table):
    menu = table.chosen_columns.menu()
    action = next(one for one in menu.actions() if one.data() == "houses")

    action.trigger()

    assert table.hidden_columns() == []
    menu.close()


def test_the_last_column_cannot_be_hidden(qtbot, shown):
    table = shown(TableView(COLUMNS[:1], _id))

    table.show_column("title", shown=False)

    assert table.hidden_columns() == []


def test_an_empty_table_says_what_belongs_there(qtbot, table):
    table.set_rows(())

    assert table.empty.isVisible()
    assert not table.grid.isVisible()


def test_a_filter_that_hides_everything_says_so_and_one_press_shows_all(qtbot, table):
    box, mark = ChoiceBox((("", "ทุกอย่าง"), ("none", "ไม่มี")), "none"), QCheckBox("ทั้งหมด")
    table.extra.addWidget(box)
    table.extra.addWidget(mark)
    table.model.set_condition(lambda _row: box.value() == "" and mark.isChecked())
    box.edited.connect(table.model.refilter)
    mark.toggled.connect(table.model.refilter)
    table.set_filter("ไม่มีคำนี้")
    assert table.nothing_fits.isVisible() and not table.grid.isVisible()

    qtbot.mouseClick(table.nothing_fits.button, Qt.MouseButton.LeftButton)

    assert len(_ids(table)) == 4 and table.grid.isVisible()
    assert (table.filter.text(), box.value(), mark.isChecked()) == ("", "", True)


def test_selected_rows_are_copied_as_a_spreadsheet_takes_them(qtbot, table):
    table.select(["a", "d"])

    qtbot.keyClick(table.grid, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    assert QApplication.clipboard().text() == "ไฟฟ้าบ้านสบลาน\t3,000\tช้า\nกำแพงวัด <b>R&D</b>\t0.50\tช้า"


def test_the_first_row_shown_is_selected_only_where_none_is(table):
    table.sort_by("title")
    table.select_one()
    assert table.selected_row() == ROWS[3]

    table.select(["b", "a"])
    table.select_one()
    assert [row.id for row in table.selected_rows()] == table.selected_ids() == ["b", "a"]
    assert table.selected_row() == ROWS[1]

    table.set_rows([])
    table.select_one()
    assert table.selected_row() is None


WIDE = (
    Column(key="title", title="Project", text=lambda row: row.title, stretch=True),
    Column(key="village", title="Village", text=lambda _row: "บ้านห้วยไม้หก หมู่ที่ 12 ตำบลแม่ตื่น อำเภออมก๋อย"),
    Column(key="state", title="State", text=lambda _row: "บรรจุในแผน 17,779,500", meaning=lambda _row: Meaning.DONE),
    money("budget", "Budget", lambda row: row.budget),
)


def test_in_a_narrow_table_words_give_way_and_no_figure_is_cut(qtbot, shown, settings):
    settings.column_widths["wide"] = {"budget": 40}  # as an older program may have kept it
    table = TableView(WIDE, _id, name="wide", settings=settings)
    table.resize(560, 300)
    shown(table)
    table.set_rows([*ROWS, *(Project(str(n), "ถนน", 999_999_999_00) for n in range(400))])
    qtbot.wait(1)  # lets layouts settle; nothing is waited for

    grid, letters = table.grid, table.total.fontMetrics()
    needs = {key: letters.horizontalAdvance(words) for key, words in table.model.shown_totals().items()}
    assert grid.columnWidth(3) > needs["budget"]
    assert grid.columnWidth(2) > grid.fontMetrics().horizontalAdvance("บรรจุในแผน 17,779,500") + grid.iconSize().width()
    assert grid.columnWidth(1) < grid.fontMetrics().horizontalAdvance(WIDE[1].text(None))
    assert not grid.horizontalScrollBar().isVisible()


def test_a_column_that_comes_later_is_as_wide_as_it_needs_and_takes_no_other_width_along(qtbot, shown, settings):
    hidden = replace(WIDE[2], hidden=True)
    table = TableView((WIDE[0], WIDE[1], hidden, WIDE[3]), _id, name="wide", settings=settings)
    table.resize(900, 300)
    shown(table)
    table.set_rows(ROWS)
    table.grid.setColumnHidden(2, False)
    qtbot.wait(1)  # lets layouts settle; nothing is waited for

    assert table.grid.columnWidth(2) > table.grid.fontMetrics().horizontalAdvance("บรรจุในแผน 17,779,500")
    assert settings.column_widths == {} and not table.grid.horizontalScrollBar().isVisible()


def test_while_rows_are_read_nobody_is_told_that_there_are_none(shown, settings):
    table = TableView(COLUMNS, _id, name="projects", settings=settings)
    table.await_rows()
    shown(table)
    assert table.coming.isVisible() and not table.empty.isVisible()

    table.set_rows([])

    assert table.empty.isVisible() and not table.coming.isVisible()


def test_columns_that_fit_never_scroll_sideways(qtbot, shown, settings):
    short = number("place", ".", lambda row: row.houses)
    table = TableView((short, WIDE[0], WIDE[3]), _id, name="short", settings=settings)
    table.resize(700, 300)
    shown(table)
    table.set_rows(ROWS)
    qtbot.wait(1)  # lets layouts settle; nothing is waited for

    assert table.grid.horizontalHeader().length() <= table.grid.viewport().width()
