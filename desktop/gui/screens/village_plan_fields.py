"""Fields made from a kind's declaration, which refuse where they stand and never lose what was typed."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QCompleter, QGridLayout, QWidget

from desktop.domain import kinds
from desktop.domain.errors import AppError
from desktop.domain.fields import SAVE, FieldSpec
from desktop.domain.money import baht
from desktop.domain.values import check
from desktop.gui import theme
from desktop.gui.widgets.boxes import column
from desktop.gui.widgets.dates import DateEdit
from desktop.gui.widgets.fields import BahtEdit, IntEdit, LineField
from desktop.gui.widgets.labels import Caption, Hint, ThaiLabel
from desktop.gui.widgets.text import ChoiceBox, TextEdit
from desktop.i18n import QT_TRANSLATE_NOOP, translate

LONG_LINE = 200
MOST = 10**7


class EmptyFieldError(AppError):
    """A record cannot be kept without this field."""

    template = QT_TRANSLATE_NOOP("Errors", "{field} cannot be left empty.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Write it again, or press Esc for what was there.")


def field_for(kind: str, name: str, *, hint: str = "", words: Iterable[str] = ()) -> Any:
    """The field to edit `name` of `kind` with; `words` are offered while one types."""
    spec = kinds.fields(kind)[name]
    if spec.type == "int":
        return IntEdit(low=spec.least or 0, high=spec.most or MOST, hint=hint)
    if spec.type == "date":
        return DateEdit(hint=hint)
    if spec.type == "enum":
        return ChoiceBox([(value, translate("Choices", label)) for value, label in spec.choices.items()])
    if spec.type == "longtext" or (spec.most or 0) > LONG_LINE:
        return CheckedText(spec, hint=hint)
    return CheckedLine(spec, hint=hint, words=words)


def caption_of(kind: str, name: str) -> str:
    """The caption of a field with its unit."""
    spec = kinds.fields(kind)[name]
    label = translate("Kinds", spec.label)
    unit = translate("Kinds", spec.unit) if spec.unit else ""
    return f"{label} ({unit})" if unit and unit.casefold() not in label.casefold() else label


def checked(spec: FieldSpec, text: str) -> Any:
    """`text` as the field keeps it. Raises `FieldInvalidError`, `EmptyFieldError`."""
    value = check(spec, text)
    if value is None and spec.needed == SAVE:
        raise EmptyFieldError(field=translate("Kinds", spec.label))
    return value


class CheckedLine(LineField):
    """One line of text that must fit its field."""

    def __init__(self, spec: FieldSpec, *, hint: str = "", words: Iterable[str] = ()) -> None:
        self._spec = spec
        super().__init__(hint=hint)
        if known := list(words):
            helper = QCompleter(known, self)
            helper.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            helper.setFilterMode(Qt.MatchFlag.MatchContains)
            self.line.setCompleter(helper)

    def parse(self, text: str) -> object:
        return checked(self._spec, text)


class CheckedText(QWidget):
    """Text of several lines that must fit its field; what does not fit stays and says why."""

    edited = Signal(object)

    def __init__(self, spec: FieldSpec, *, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spec = spec
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
            value = checked(self._spec, str(typed))
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


class BudgetEdit(QWidget):
    """Baht by year beside each other, with their total; `edited` says {year: satang or None} of the one changed."""

    edited = Signal(object)

    def __init__(self, years: Sequence[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.S)
        self._grid.setVerticalSpacing(2)
        self.total = ThaiLabel()
        self.total.setFont(theme.font(theme.BODY, QFont.Weight.DemiBold))
        self._fields: dict[str, BahtEdit] = {}
        self._why: tuple[bool, str] = (False, "")
        self.set_years(years)

    def set_years(self, years: Sequence[str]) -> None:
        """Offer these years (B.E.); amounts already shown stay."""
        if tuple(years) == tuple(self._fields):
            return
        amounts = self.value()
        while (taken := self._grid.takeAt(0)) is not None:
            if (gone := taken.widget()) is not None and gone is not self.total:
                gone.deleteLater()
        self._fields = {}
        for place, year in enumerate(years):
            self._add(place, year)
        self._grid.addWidget(self.total, 2, 0, 1, max(len(years), 1))
        self.set_value(amounts)
        self.set_read_only(*self._why)
        if self._fields:
            self.setFocusProxy(next(iter(self._fields.values())))

    def _add(self, place: int, year: str) -> None:
        caption = Caption(year)
        field = BahtEdit()
        field.line.setAccessibleName(year)
        field.setProperty("year", year)
        field.edited.connect(self._edited)
        self._grid.addWidget(caption, 0, place)
        self._grid.addWidget(field, 1, place, Qt.AlignmentFlag.AlignTop)
        self._grid.setColumnStretch(place, 1)
        self._fields[year] = field

    def field(self, year: str) -> BahtEdit:
        """The amount of one year."""
        return self._fields[year]

    def value(self) -> dict[str, int]:
        """Satang by year; years without an amount are absent."""
        return {year: amount for year, field in self._fields.items() if isinstance(amount := field.value(), int)}

    def set_value(self, value: object) -> None:
        """Show satang by year, without `edited`."""
        amounts = value if isinstance(value, Mapping) else {}
        for year, field in self._fields.items():
            field.set_value(amounts.get(year))
        self._show_total()

    def set_read_only(self, read_only: bool, why: str = "") -> None:
        """Readable but not changeable."""
        self._why = (read_only, why)
        for field in self._fields.values():
            field.set_read_only(read_only, why)

    def commit(self) -> None:
        """Take what is typed in any of the years."""
        for field in self._fields.values():
            field.commit()

    def reset(self) -> None:
        """Back to what is kept."""
        for field in self._fields.values():
            field.reset()

    def _edited(self, amount: object) -> None:
        field = self.sender()
        if isinstance(field, BahtEdit):
            self._show_total()
            self.edited.emit({str(field.property("year")): amount})

    def _show_total(self) -> None:
        amounts = self.value()
        words = self.tr("Total {baht} baht").format(baht=baht(sum(amounts.values())))
        self.total.set_text(words if amounts else self.tr("No budget entered"))
        self.total.set_role("text" if amounts else "quiet")
