"""Text that must fit its field's declaration: it refuses where it stands and never loses what was typed."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.errors import AppError
from desktop.domain.fields import SAVE, FieldSpec
from desktop.domain.values import check
from desktop.gui import theme
from desktop.gui.widgets.boxes import column
from desktop.gui.widgets.fields import LineField
from desktop.gui.widgets.labels import Hint
from desktop.gui.widgets.text import TextEdit
from desktop.i18n import QT_TRANSLATE_NOOP, translate


class EmptyFieldError(AppError):
    """A record cannot be kept without this field."""

    template = QT_TRANSLATE_NOOP("Errors", "{field} cannot be left empty.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Write it again, or press Esc for what was there.")


class Fit:
    """What a declared field takes; give it to `LineField.must_fit`."""

    def __init__(self, spec: FieldSpec) -> None:
        self._spec = spec

    def __call__(self, given: object) -> Any:
        """`given` as the field keeps it. Raises `FieldInvalidError`, `EmptyFieldError`."""
        value = check(self._spec, given)
        if value is None and self._spec.needed == SAVE:
            raise EmptyFieldError(field=translate("Kinds", self._spec.label))
        return value


class CheckedText(QWidget):
    """Text of several lines that must fit its field; what does not fit stays and says why."""

    edited = Signal(object)

    def __init__(self, spec: FieldSpec, *, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fit = Fit(spec)
        self._value: object = None
        self.text = TextEdit(hint=hint, lines=1)
        self.problem = Hint(role="late")
        self.problem.hide()
        self.setLayout(column(self.text, self.problem, gap=theme.XS))
        self.setFocusProxy(self.text)
        self.text.edited.connect(self._typed)
        self.text.document().modificationChanged.connect(self._back_again)

    def value(self) -> object:
        """The last text that fitted."""
        return self._value

    def set_value(self, value: object) -> None:
        """Show `value`, without `edited`; what is being typed, or does not fit, stays."""
        self._value = value
        if not self.is_wrong():
            self.text.set_value(value)

    def is_wrong(self) -> bool:
        """Whether what stands there is not what is kept."""
        return self.problem.isVisibleTo(self)

    def set_read_only(self, read_only: bool, why: str = "") -> None:
        """Readable but not changeable."""
        self.text.set_read_only(read_only, why)

    def commit(self) -> None:
        """Take what is typed as if the field were left."""
        self.text.commit()

    def reset(self) -> None:
        """Back to what is kept."""
        self._mark("")
        self.text.document().setModified(False)
        self.text.set_value(self._value)

    def _typed(self, typed: object) -> None:
        try:
            value = self._fit(str(typed))
        except AppError as error:
            self._keep_unfitting(str(typed), str(error))
            return
        self._mark("")
        if value != self._value:
            self._value = value
            self.edited.emit(value)

    def _keep_unfitting(self, typed: str, why: str) -> None:
        """Still typed, not kept: so that Esc brings back what is."""
        self.text.set_value(self._value)
        self.text.setPlainText(typed)
        self.text.document().setModified(True)
        self._mark(why)

    def _back_again(self) -> None:
        if self.is_wrong() and not self.text.document().isModified():
            self._mark("")

    def _mark(self, problem: str) -> None:
        self.problem.set_text(problem)
        self.problem.setVisible(bool(problem))
        self.text.setProperty("wrong", bool(problem))
        self.text.style().unpolish(self.text)
        self.text.style().polish(self.text)


def unfitting(field: Any) -> str | None:
    """What stands in a field and cannot be kept; None when it can."""
    if not (hasattr(field, "is_wrong") and field.is_wrong()):
        return None
    return str(field.line.text()) if isinstance(field, LineField) else str(field.text.toPlainText())


def retype(field: Any, text: str) -> None:
    """Put back what did not fit, with its reason."""
    if isinstance(field, LineField):
        field.line.setText(text)
        field.line.setModified(True)
    else:
        field.text.setPlainText(text)
        field.text.document().setModified(True)
    field.commit()
