"""Emptying a layout whose pieces are made anew, and tables so short that they need no tools."""

from PySide6.QtWidgets import QLayout

from desktop.gui.table_view import TableView


def clear(box: QLayout) -> None:
    """Take every widget out; each goes at once from sight, and soon for good."""
    while (item := box.takeAt(0)) is not None:
        old = item.widget()
        if old is not None:
            old.hide()
            old.deleteLater()


def without_tools(table: TableView) -> TableView:
    """The table without filter, count and column chooser."""
    for tool in (table.filter, table.counted, table.chooser):
        tool.hide()
    return table
