"""A field for longer text that grows with what is written, and one to choose from a list."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QComboBox, QSizePolicy, QTextEdit, QWidget

from desktop.domain.thai import clean
from desktop.gui import theme
from desktop.gui.icons import icon


class TextEdit(QTextEdit):
    """Plain text of several lines; Tab goes on, Ctrl+Enter finishes, pasted markup is dropped."""

    edited = Signal(object)

    def __init__(
        self, value: str = "", parent: QWidget | None = None, *, hint: str = "", lines: int = 2, most: int = 12
    ) -> None:
        super().__init__(parent)
        self._lines, self._most, self._value = lines, most, ""
        self.setProperty("field", True)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setPlaceholderText(hint)
        self.document().setDocumentMargin(2)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._space_lines()
        self.set_value(value)
        self._grow()

    def value(self) -> str:
        """The text as last finished, cleaned."""
        return self._value

    def set_value(self, value: object) -> None:
        """Show `value`, without `edited`; what a person is typing at this moment is not overwritten."""
        typing = self.hasFocus() and self.document().isModified()
        self._value = "" if value is None else str(value)
        if not typing:
            self._present()

    def set_read_only(self, read_only: bool, why: str = "") -> None:
        """Keep the text readable but not changeable; `why` shows when pointed at."""
        self.setReadOnly(read_only)
        self.setToolTip(why)

    def reset(self) -> None:
        """Back to the last finished text (Esc)."""
        self._present()

    def commit(self) -> None:
        """Take what is typed as if the field were left."""
        value = clean(self.toPlainText())
        if self.isReadOnly() or not self.document().isModified():
            return
        changed = value != self._value
        self._value = value
        self._present()
        if changed:
            self.edited.emit(value)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.commit()

    def event(self, event: QEvent) -> bool:
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if event.type() == QEvent.Type.ShortcutOverride and escape and self.document().isModified():
            event.accept()  # else the window's own Esc would go back a screen
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.commit()
            self.focusNextChild()
        elif event.key() == Qt.Key.Key_Escape and self.document().isModified():
            self._present()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.verticalScrollBar().maximum() > 0 and self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.height())

    def _present(self) -> None:
        if self.toPlainText() != self._value:
            self.setPlainText(self._value)
            self._space_lines()
        self.document().setModified(False)

    def _space_lines(self) -> None:
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        spaced = QTextBlockFormat()
        spaced.setLineHeight(theme.LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.mergeBlockFormat(spaced)
        self.document().clearUndoRedoStacks()

    def _grow(self) -> None:
        line = QFontMetricsF(self.font()).lineSpacing() * theme.LINE_HEIGHT / 100
        edge = 2 * (theme.XS + 1) + 4
        height = min(max(self.document().size().height(), line * self._lines), line * self._most) + edge
        if int(height) != self.height():
            self.setFixedHeight(int(height))


class ChoiceBox(QComboBox):
    """One of a few. Holds ids, never objects; the wheel turns it only while it has the focus."""

    edited = Signal(object)

    def __init__(
        self, choices: Iterable[tuple[object, str]] = (), value: object = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self._ids: list[object] = []
        self._value: object = None
        self.activated.connect(self._chosen)
        self.set_choices(choices)
        self.set_value(value)

    def set_choices(self, choices: Iterable[tuple[object, str]]) -> None:
        """Offer these (id, words); the value stays, also when it is no longer among them."""
        self.clear()
        self._ids = []
        for one, words in choices:
            self._ids.append(one)
            self.addItem(words)
        self.set_value(self._value)

    def value(self) -> object:
        """The id chosen; None for nothing."""
        return self._value

    def set_value(self, value: object) -> None:
        """Show the choice with the id `value`, without `edited`."""
        self._value = value
        self.setCurrentIndex(self._ids.index(value) if value in self._ids else -1)

    def choose_first(self) -> None:
        """Take the first choice as if a person had picked it."""
        self.setCurrentIndex(0)
        self._chosen(0)

    def reset(self) -> None:
        """A choice is never half made: nothing to take back."""

    def set_read_only(self, read_only: bool, why: str = "") -> None:
        """Not changeable; `why` shows when pointed at."""
        self.setEnabled(not read_only)
        self.setToolTip(why)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.isEnabled():
            return
        painter = QPainter(self)
        side = 14
        icon("caret-down", "quiet").paint(
            painter, self.width() - side - theme.S, (self.height() - side) // 2, side, side
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()

    def _chosen(self, index: int) -> None:
        value = self._ids[index]
        if value != self._value:
            self._value = value
            self.edited.emit(value)
