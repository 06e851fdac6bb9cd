"""What the program says: banners with cause and remedy, undo at the bottom, progress of long work."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QToolButton, QVBoxLayout, QWidget

from desktop.domain.errors import AppError
from desktop.gui import theme
from desktop.gui.icons import icon
from desktop.gui.language import count
from desktop.gui.tasks import Task
from desktop.gui.widgets.boxes import button, column, row
from desktop.gui.widgets.glyph import Glyph
from desktop.gui.widgets.labels import Hint, Section, ThaiLabel

UNDO_MS = 10_000
PARTS = 1_000


class Banner(QFrame):
    """A message at the top of a screen: `inform`, `done`, `warn` or `refuse`, with cause and remedy; can be closed."""

    closed = Signal()
    _ICONS = {  # noqa: RUF012 - never changed
        "inform": ("info", "accent"),
        "done": ("check-circle", "done"),
        "warn": ("warning", "due"),
        "refuse": ("warning-circle", "late"),
    }

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._glyph = Glyph("info", "accent", 22)
        self.message = ThaiLabel()
        self.remedy = ThaiLabel(role="quiet")
        self.action = button("", kind="quiet")
        self._run: Callable[[], object] | None = None
        self.action.clicked.connect(self._act)
        close = QToolButton()
        close.setIcon(icon("x", "quiet"))
        close.setToolTip(self.tr("Close"))
        close.setAccessibleName(self.tr("Close"))
        close.clicked.connect(self.dismiss)
        box = QHBoxLayout(self)
        box.setContentsMargins(theme.M, theme.M, theme.M, theme.M)
        box.setSpacing(theme.M)
        box.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignTop)
        box.addLayout(column(self.message, self.remedy, gap=theme.XS), 1)
        box.addWidget(self.action, 0, Qt.AlignmentFlag.AlignTop)
        box.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def say(
        self, kind: str, message: str, remedy: str = "", *, action: str = "", run: Callable[[], object] | None = None
    ) -> None:
        """Show `message` and below it what to do now; it stays until closed or replaced."""
        self.setProperty("banner", kind)
        self.style().unpolish(self)
        self.style().polish(self)
        self._glyph.show_icon(*self._ICONS[kind])
        self.message.set_text(message)
        self.remedy.set_text(remedy)
        self.remedy.setVisible(bool(remedy))
        self.action.setText(action)
        self.action.setVisible(bool(action))
        self._run = run
        self.show()

    def refuse(self, error: AppError) -> None:
        """Show a refusal: what, why, what now."""
        self.say("refuse", error.message, error.remedy)

    def dismiss(self) -> None:
        """Close it, as its button does."""
        self.hide()
        self.closed.emit()

    def _act(self) -> None:
        if self._run is not None:
            self._run()


class UndoBar(QFrame):
    """At the bottom for ten seconds: what was done, and Undo."""

    undo = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self.text = ThaiLabel(role="surface")
        self.text.letters = 60
        self.button = QPushButton(self.tr("Undo"))
        self.button.setToolTip("Ctrl+Z")
        self.button.clicked.connect(self._undo)
        box = row(self.text, self.button, gap=theme.L, margin=theme.S)
        box.setContentsMargins(theme.L, theme.XS, theme.S, theme.XS)
        self.setLayout(box)
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(UNDO_MS)
        self._clock.timeout.connect(self.hide)
        self.hide()

    def offer(self, text: str, *, undo: bool = True, again: bool = False) -> None:
        """Say `text` with Undo, or after a taking back with Redo (`again`); `undo=False` says it only."""
        self.text.set_text(text)
        self.button.setText(self.tr("Redo") if again else self.tr("Undo"))
        self.button.setToolTip("Ctrl+Y" if again else "Ctrl+Z")
        self.button.setVisible(undo)
        self.show()
        self.raise_()
        self._clock.start()

    def _undo(self) -> None:
        self.hide()
        self.undo.emit()


class ProgressCard(QFrame):
    """What long work does, how far it is, and Cancel. Give it to `TaskRunner.progressed`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.title = Section()
        self.detail = Hint()
        self.note = Hint()
        self.note.hide()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.cancel = button(self.tr("Cancel"), self._cancel)
        self._task: Task | None = None
        words = QVBoxLayout()
        words.setSpacing(theme.XS)
        for piece in (self.title, self.bar, self.detail, self.note):
            words.addWidget(piece)
        box = row(margin=theme.M, gap=theme.L)
        box.addLayout(words, 1)
        box.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(box)
        self.hide()

    def say_beside(self, note: str) -> None:
        """A quiet line below, as long as `note` is not empty: what else the work means for the reader."""
        self.note.set_text(note)
        self.note.setVisible(bool(note))

    def show_task(self, task: Task | None) -> None:
        """How far `task` is now; None hides the card."""
        self.setVisible(task is not None)
        if task is None:
            self._task = None
            return
        if task is not self._task:
            self._task = task
            self.cancel.setEnabled(True)
        progress = task.progress
        self.title.set_text(task.title or self.tr("Working…"))
        self.bar.setMaximum(PARTS if progress.total else 0)  # Qt's bar holds 32 bits, a file in bytes may not fit
        self.bar.setValue(min(progress.done, progress.total) * PARTS // progress.total if progress.total else 0)
        steps = self.tr("{done} of {total}").format(done=count(progress.done), total=count(progress.total))
        self.detail.set_text("  ·  ".join(part for part in (progress.text, steps if progress.total else "") if part))

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.progress.cancel()
            self.cancel.setEnabled(False)
            self.detail.set_text(self.tr("Stopping…"))
