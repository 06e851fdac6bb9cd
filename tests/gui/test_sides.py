"""Pieces of a screen where it is wide and where it is narrow."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.gui.widgets.boxes import column
from desktop.gui.widgets.sides import LEAST, Sides
from desktop.gui.widgets.wrapped import Wrapped


def test_pieces_stand_beside_each_other_only_where_both_have_their_room(qtbot, shown):
    wide, panel = QWidget(), QWidget()
    wide.setMinimumWidth(400)
    panel.setMinimumWidth(300)
    sides = Sides(wide, panel, shares=(8, 3))
    window = QWidget()
    window.setLayout(column(sides))
    window.resize(1000, 600)
    shown(window)
    assert sides.orientation() == Qt.Orientation.Horizontal and wide.width() > panel.width() >= 300

    window.resize(600, 700)
    assert sides.orientation() == Qt.Orientation.Vertical and wide.width() == panel.width() == 600
    assert sides.minimumSizeHint().width() == 400 and sides.minimumSizeHint().height() >= 2 * LEAST

    panel.hide()
    qtbot.waitUntil(lambda: sides.orientation() == Qt.Orientation.Horizontal)
    panel.show()
    window.resize(1000, 600)
    assert sides.orientation() == Qt.Orientation.Horizontal and wide.width() > panel.width() >= 300


def test_buttons_that_do_not_fit_go_on_in_the_next_line_with_their_whole_words(shown):
    made = [QPushButton(words) for words in ("รวม", "แยก", "พักไว้", "ไม่คัดเลือก", "นำออก")]
    holder = QWidget()
    line = Wrapped(*made)
    holder.setLayout(line)
    holder.resize(1200, 60)
    shown(holder)
    assert len({one.y() for one in made}) == 1

    holder.resize(made[0].sizeHint().width() * 2, 300)

    assert len({one.y() for one in made}) > 1
    assert all(one.width() >= one.minimumSizeHint().width() for one in made)
    assert line.heightForWidth(holder.width()) == max(one.geometry().bottom() for one in made) + 1
