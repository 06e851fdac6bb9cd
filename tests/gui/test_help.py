"""Help beside the screen in a wide window, over it in a narrow one."""

from PySide6.QtCore import QPoint, QRect

from desktop.gui.frame import Frame


def place(piece, window):
    return QRect(piece.mapTo(window, QPoint()), piece.size())


def test_help_squeezes_neither_head_nor_screen_of_a_narrow_window(shown, settings):
    window = shown(Frame((), settings, "ที่ทำการปกครองอำเภออมก๋อย", "สมชาย ใจดี"))
    window.resize(910, 512)
    before = [place(one, window) for one in (window.stage, window.finder, window.explain)]

    window.explain.clicked.connect(window.help.show)
    window.explain.click()

    stage, over = place(window.stage, window), place(window.help, window)
    assert [place(one, window) for one in (window.stage, window.finder, window.explain)] == before
    assert stage.contains(over) and over.right() == stage.right() and over.height() == stage.height()
    assert window.childAt(over.center()) in (window.help.page, window.help.page.viewport())
    window.resize(860, 600)
    assert place(window.help, window).bottomRight() == place(window.stage, window).bottomRight()

    window.resize(1366, 768)
    window.centralWidget().layout().activate()
    assert place(window.help, window).left() > place(window.stage, window).right()
    window.resize(910, 512)
    window.centralWidget().layout().activate()
    assert place(window.help, window) == over and place(window.stage, window) == stage
