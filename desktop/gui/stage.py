"""The place of the screens in the window: a screen that needs more room than there is scrolls, and never pushes it."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget

from desktop.gui.focus import FocusKeeper

SMALLEST = QSize(320, 160)


class Stage(QScrollArea):
    """Shows one of `pages` as large as there is room, or as the page needs."""

    def __init__(self, pages: QStackedWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = pages
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        pages.setProperty("page", True)
        pages.setAutoFillBackground(False)
        self.setWidget(pages)
        self.viewport().setAutoFillBackground(False)
        pages.currentChanged.connect(self._new_page)
        FocusKeeper(pages)

    def minimumSizeHint(self) -> QSize:
        return SMALLEST

    def sizeHint(self) -> QSize:
        return SMALLEST

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.fit()
        return done

    def fit(self) -> None:
        """Give the page on view the room it needs now."""
        page = self._pages.currentWidget()
        if page is None:
            return
        room = self.maximumViewportSize()
        bar = self.verticalScrollBar().sizeHint().width()
        width = max(room.width(), page.minimumSizeHint().width())
        if _least_height(page, width) > room.height():
            width = max(room.width() - bar, page.minimumSizeHint().width())
        across = self.horizontalScrollBar().sizeHint().height() if width > room.width() else 0
        self._pages.resize(width, max(room.height() - across, _least_height(page, width)))

    def _new_page(self) -> None:
        self.verticalScrollBar().setValue(0)
        self.horizontalScrollBar().setValue(0)
        self.fit()


def _least_height(page: QWidget, width: int) -> int:
    """How low `page` can be when it is `width` wide, its text wrapped."""
    box = page.layout()
    if box is not None and box.hasHeightForWidth():
        return box.totalMinimumHeightForWidth(width)
    return page.minimumSizeHint().height()
