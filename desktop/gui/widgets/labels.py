"""Text to read: wraps Thai on every system, never guesses markup, can be selected and copied."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QContextMenuEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QApplication, QMenu, QSizePolicy, QWidget

from desktop.domain.thai import breakable, unbreak
from desktop.gui import theme


class ThaiLabel(QWidget):
    """Plain text that breaks between Thai words, with or without the system's help, and as high as it needs."""

    size_points = theme.BODY
    weight = QFont.Weight.Normal
    role = "text"
    letters = theme.TEXT_WIDTH

    def __init__(self, text: str = "", parent: QWidget | None = None, *, role: str = "") -> None:
        super().__init__(parent)
        self.role = role or self.role
        self._text = ""
        self._document = QTextDocument(self)
        self._document.setDocumentMargin(0)
        self._document.setUndoRedoEnabled(False)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._document.setDefaultTextOption(option)
        self._cursor = QTextCursor(self._document)
        self.setFont(theme.font(self.size_points, self.weight))
        self._document.setDefaultFont(self.font())
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.set_text(text)

    def text(self) -> str:
        """The text as it was set."""
        return self._text

    def set_letters(self, font: QFont) -> None:
        """Show the text in these letters."""
        self.setFont(font)
        self._document.setDefaultFont(font)
        self._set_lines(self._text)

    def set_text(self, text: str) -> None:
        """Show `text`; nothing else about the label changes."""
        if text == self._text and not self._document.isEmpty():
            return
        self._set_lines(text)

    def _set_lines(self, text: str) -> None:
        self._text = unbreak(text)
        self._document.setPlainText(breakable(text))
        self._cursor = QTextCursor(self._document)
        self._cursor.select(QTextCursor.SelectionType.Document)
        lines = QTextBlockFormat()
        lines.setLineHeight(theme.LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        self._cursor.mergeBlockFormat(lines)
        self._cursor.clearSelection()
        frame = self._document.rootFrame().frameFormat()
        frame.setTopMargin(round(QFontMetricsF(self.font()).height() * theme.MARKS_ABOVE / 1.3))
        self._document.rootFrame().setFrameFormat(frame)
        self.setAccessibleName(self._text)
        self.updateGeometry()
        self.update()

    def set_role(self, role: str) -> None:
        """Colour the text by a name in `theme.Colours`."""
        self.role = role
        self.update()

    def setAlignment(self, alignment: Qt.AlignmentFlag) -> None:
        """Left, centre or right, as with QLabel."""
        option = self._document.defaultTextOption()
        option.setAlignment(alignment)
        self._document.setDefaultTextOption(option)
        self.update()

    def selected_text(self) -> str:
        """What the reader has marked, without display breaks."""
        return unbreak(self._cursor.selectedText()).replace("\u2029", "\n")

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        self._document.setTextWidth(min(width, self.maximumWidth()))
        return int(self._document.size().height() + 0.999)

    def sizeHint(self) -> QSize:
        self._document.setTextWidth(-1)
        widest = QFontMetricsF(self.font()).averageCharWidth() * self.letters
        width = int(min(self._document.idealWidth() + 1, widest) + 0.999)
        return QSize(width, self.heightForWidth(width))

    def line_width(self) -> int:
        """How wide the text is when nothing wraps it."""
        self._document.setTextWidth(-1)
        return int(self._document.idealWidth() + 0.999)

    def minimumSizeHint(self) -> QSize:
        width = min(self.sizeHint().width(), int(QFontMetricsF(self.font()).averageCharWidth() * 8))
        return QSize(width, int(QFontMetricsF(self.font()).lineSpacing()))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        self._document.setTextWidth(self.width())
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = QPalette(self.palette())
        disabled = not self.isEnabled()
        palette.setColor(QPalette.ColorRole.Text, theme.colours().ink("faint" if disabled else self.role))
        context.palette = palette
        if self._cursor.hasSelection():
            selection = QAbstractTextDocumentLayout.Selection()
            selection.cursor = self._cursor
            selection.format.setBackground(palette.highlight())
            selection.format.setForeground(palette.highlightedText())
            context.selections = [selection]
        painter = QPainter(self)
        painter.translate(0, self._above())
        self._document.documentLayout().draw(painter, context)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._cursor.setPosition(self._place(event.position()))
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._cursor.setPosition(self._place(event.position()), QTextCursor.MoveMode.KeepAnchor)
            self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._cursor.setPosition(self._place(event.position()))
        self._cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        self.update()

    def focusOutEvent(self, event: object) -> None:  # noqa: ARG002
        if QApplication.activePopupWidget() is None:
            self._cursor.clearSelection()
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self._cursor.select(QTextCursor.SelectionType.Document)
            self.update()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Copy")).triggered.connect(self._copy)
        menu.popup(event.globalPos())

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.selected_text() or self._text)

    def _above(self) -> int:
        """Room above the text where the label is higher than it."""
        return max(0, (self.height() - int(self._document.size().height())) // 2)

    def _place(self, point: QPointF) -> int:
        return self._document.documentLayout().hitTest(point - QPointF(0, self._above()), Qt.HitTestAccuracy.FuzzyHit)


class Heading(ThaiLabel):
    """What a screen is about, with whose data it is."""

    size_points, weight, letters = theme.TITLE, QFont.Weight.DemiBold, 60


class Section(ThaiLabel):
    """The name of a part of a screen."""

    size_points, weight = theme.SECTION, QFont.Weight.DemiBold


class Hint(ThaiLabel):
    """A quiet line that helps: under a field, in an empty place."""

    size_points, role = theme.SMALL, "quiet"


class Caption(ThaiLabel):
    """The name of a field, above it."""

    size_points, weight, role = theme.SMALL, QFont.Weight.Medium, "quiet"
