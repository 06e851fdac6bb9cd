"""Fields for one value each. Every field has `value()`, `set_value(v)` and the signal `edited(object)`.

`edited` comes once, when the field is left or Enter pressed and the value really changed; setting a value by
program emits nothing. What cannot be read stays in the field, shown as wrong with its remedy, and is not emitted.
"""

from collections.abc import Callable

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.errors import AppError
from desktop.domain.money import baht, parse_baht
from desktop.domain.thai import clean, digits
from desktop.gui import theme
from desktop.gui.widgets.labels import Hint
from desktop.gui.widgets.line import Line
from desktop.i18n import QT_TRANSLATE_NOOP


class NotANumberError(AppError):
    """A field for a whole number holds something else."""

    template = QT_TRANSLATE_NOOP("Errors", "“{value}” is not a whole number.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Write digits only, such as 120.")


class OutOfRangeError(AppError):
    """A number is smaller or larger than the field takes."""

    template = QT_TRANSLATE_NOOP("Errors", "{value} is not between {low} and {high}.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Check the number.")


class NotAYearError(AppError):
    """A field for a Buddhist year holds something else."""

    template = QT_TRANSLATE_NOOP("Errors", "“{value}” is not a Buddhist year.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Write the year with four digits, such as 2570.")


class LineField(QWidget):
    """One line of text; the fields below differ only in how they read and show a value."""

    edited = Signal(object)

    def __init__(self, value: object = None, parent: QWidget | None = None, *, hint: str = "") -> None:
        super().__init__(parent)
        self.line = _Line(self)
        self.line.set_hint(hint)
        self.problem = Hint(role="late")
        self.problem.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.XS)
        box.addWidget(self.line)
        box.addWidget(self.problem)
        self.setFocusProxy(self.line)
        self.line.editingFinished.connect(self.commit)
        self._value: object = None
        self._fit: Callable[[object], object] = _as_it_is
        self.set_value(value)

    def must_fit(self, fit: Callable[[object], object]) -> None:
        """Take only what `fit` answers of a value read; it raises AppError for what does not fit."""
        self._fit = fit

    def value(self) -> object:
        """The last value that could be read; None for nothing."""
        return self._value

    def set_value(self, value: object) -> None:
        """Show `value`, without `edited`.

        What a person is typing, and a wrong text whose value did not change meanwhile, stays; `reset()` first for
        another record.
        """
        typing = self.line.hasFocus() and self.line.isModified()
        kept = typing or (self.is_wrong() and value == self._value)
        self._value = value
        if not kept:
            self._present()

    def is_wrong(self) -> bool:
        """Whether the text shown cannot be read, so that `value()` is not what one sees."""
        return bool(self.line.property("wrong"))

    def set_read_only(self, read_only: bool, why: str = "") -> None:
        """Keep the text readable and markable but not changeable; `why` shows when pointed at."""
        self.line.setReadOnly(read_only)
        self.line.setToolTip(why)

    def commit(self) -> None:
        """Take what is typed as if the field were left."""
        if self.line.isReadOnly() or (not self.line.isModified() and not self.is_wrong()):
            return
        try:
            value = self._fit(self.parse(self.line.text()))
        except AppError as error:
            self._refuse(error)
            return
        changed = value != self._value
        self._value = value
        self._present()
        if changed:
            self.edited.emit(value)

    def reset(self) -> None:
        """Back to the last value that could be read (Esc)."""
        self._present()

    def parse(self, text: str) -> object:
        """The value meant by `text`. Raises AppError when there is none."""
        return clean(text)

    def show_value(self, value: object) -> str:
        """How `value` stands in the field."""
        return "" if value is None else str(value)

    def _present(self) -> None:
        self.line.setText(self.show_value(self._value))
        self.line.setModified(False)
        self.line.setCursorPosition(0)
        self._mark(wrong=False)

    def _refuse(self, error: AppError) -> None:
        self.problem.set_text(str(error))
        self._mark(wrong=True)

    def _mark(self, *, wrong: bool) -> None:
        self.problem.setVisible(wrong)
        if wrong != self.is_wrong():
            self.line.setProperty("wrong", wrong)
            self.line.style().unpolish(self.line)
            self.line.style().polish(self.line)


def _as_it_is(value: object) -> object:
    return value


class IntEdit(LineField):
    """A whole number from `low` to `high`, or None; Thai digits and commas are read."""

    def __init__(
        self,
        value: int | None = None,
        parent: QWidget | None = None,
        *,
        low: int = 0,
        high: int = 10**9,
        hint: str = "",
    ) -> None:
        self._low, self._high = low, high
        super().__init__(value, parent, hint=hint)
        self.line.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def parse(self, text: str) -> int | None:
        bare = digits(clean(text)).replace(",", "").replace(" ", "")
        if not bare:
            return None
        if not bare.removeprefix("-").isdecimal():
            raise NotANumberError(value=clean(text))
        if not self._low <= int(bare) <= self._high:
            raise OutOfRangeError(value=clean(text), low=f"{self._low:,}", high=f"{self._high:,}")
        return int(bare)

    def show_value(self, value: object) -> str:
        return f"{value:,}" if isinstance(value, int) else ""


class YearEdit(LineField):
    """A Buddhist year (2500 to 2699) or None. Two digits mean 25xx; 2026 is refused, not guessed."""

    def parse(self, text: str) -> int | None:
        bare = digits(clean(text)).removeprefix("พ.ศ.").strip()
        if not bare:
            return None
        year = int(bare) if bare.isdecimal() else 0
        year = year + 2500 if len(bare) == 2 else year
        if not 2500 <= year <= 2699:
            raise NotAYearError(value=clean(text))
        return year


class BahtEdit(LineField):
    """An amount in satang (int) or None for nothing entered; reads whatever `parse_baht` reads."""

    def __init__(self, value: int | None = None, parent: QWidget | None = None, *, hint: str = "") -> None:
        super().__init__(value, parent, hint=hint)
        self.line.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def parse(self, text: str) -> int | None:
        return parse_baht(text)

    def show_value(self, value: object) -> str:
        return baht(value) if isinstance(value, int) else ""


class _Line(Line):
    def __init__(self, field: LineField) -> None:
        super().__init__(field)
        self._field = field
        self.setLocale(QLocale.c())

    def has_to_take_back(self) -> bool:
        return self.isModified() or self._field.is_wrong()

    def take_back(self) -> None:
        self._field.reset()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        super().keyPressEvent(event)
        if enter and self.hasFocus() and not self._field.is_wrong():
            self.focusNextChild()
