"""The projects of the action plan in a narrow window."""

from PySide6.QtWidgets import QApplication

from desktop.gui.widgets.sides import Sides
from desktop.planning import action_plan
from tests.gui import needs_sample as sample


def test_every_column_of_the_projects_is_in_view_with_the_form_below(tmp_path, qapp, qtbot):
    ws = sample.district(tmp_path / "district")
    plan = action_plan.open_plan(ws, sample.CYCLE)
    action_plan.add_item(ws, plan, "ปรับปรุงฝายชะลอน้ำ", agency="สำนักงานเกษตรอำเภอ", amount=7_458_100_00, fund="function")
    with sample.opened(ws, "action_plan") as window:
        page = window.current().projects
        sides, grid = page.findChild(Sides), page.table.grid
        QApplication.processEvents()
        assert page.form.x() > page.table.width() and page.form.y() == 0

        window.resize(910, 512)

        qtbot.waitUntil(lambda: page.form.y() > 0)
        QApplication.processEvents()
        last = page.table.model.columnCount() - 1
        assert grid.columnViewportPosition(last) + grid.columnWidth(last) <= grid.viewport().width()
        assert page.form.width() == sides.width() == page.width()
        assert window.stage.horizontalScrollBar().maximum() == 0
