"""Asks for a rule and the one result of all items that meet it; says at every word how many that are."""

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QWidget

from desktop.domain.district_plan import BEYOND_REASONS
from desktop.domain.province import NEGATIVE_RESULTS, RESULTS
from desktop.domain.words import choice
from desktop.gui import theme
from desktop.gui.language import count
from desktop.gui.screens.decide.columns import baht_words
from desktop.gui.screens.decide.said import Said
from desktop.gui.screens.needs_plan.words import district
from desktop.gui.screens.year.ticks import Ticks
from desktop.gui.widgets.ask import Ask
from desktop.gui.widgets.boxes import Piece, column, row
from desktop.gui.widgets.dates import DateEdit
from desktop.gui.widgets.fields import BahtEdit, LineField, YearEdit
from desktop.gui.widgets.labels import Caption, Hint, Section
from desktop.gui.widgets.text import ChoiceBox, TextEdit
from desktop.planning.decide import DecideRow, Rule, meant


class RuleAsk(Ask):
    """Answers (the rows that the rule means, the result said of them)."""

    def __init__(self, rows: Sequence[DecideRow], year: int, decided_by: str, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.set_words(self.tr("One result for all items that meet a rule"), "")
        self.want(760)
        self._rows, self._decided_by = rows, decided_by
        self.district = ChoiceBox(
            _choices(self.tr("Every district"), {one.district: district(one.district) for one in rows}), ""
        )
        self.tambon = ChoiceBox(
            _choices(self.tr("Every tambon"), {one.tambon_label: one.tambon_label for one in rows}), ""
        )
        self.dimension = ChoiceBox(
            _choices(self.tr("Every dimension"), {one.dimension_label: one.dimension_label for one in rows}), ""
        )
        self.agency = LineField(hint=self.tr("a part of its name"))
        self.least, self.most = BahtEdit(), BahtEdit()
        self.reasons = Ticks([(value, choice(BEYOND_REASONS, value)) for value in _reasons(rows)], shown=4)
        self.only_open = QCheckBox(self.tr("Only what is not decided yet"))
        self.only_open.setChecked(True)
        self.said = ChoiceBox([(value, choice(RESULTS, value)) for value in RESULTS], next(iter(RESULTS)))
        self.reason = TextEdit(lines=3, hint=self.tr("The village will read it"))
        self.day, self.year = DateEdit(), YearEdit(year)
        self.found = Hint()
        self._lay_out()
        self._connect()
        self._show()

    def rule(self) -> Rule:
        """What stands in the left half."""
        least, most = self.least.value(), self.most.value()
        return Rule(
            district=str(self.district.value() or ""),
            tambon=str(self.tambon.value() or ""),
            dimension=str(self.dimension.value() or ""),
            agency=str(self.agency.value() or ""),
            reasons=tuple(self.reasons.value()),
            least=least if isinstance(least, int) else None,
            most=most if isinstance(most, int) else None,
            only_open=self.only_open.isChecked(),
        )

    def answer(self) -> tuple[list[DecideRow], Said] | None:
        """The rows and the result; None while a reason is missing."""
        for field in (self.agency, self.least, self.most, self.day, self.year, self.reason):
            field.commit()
        rows, result, why = meant(self._rows, self.rule()), str(self.said.value()), self.reason.value()
        if result in NEGATIVE_RESULTS and not why:
            self.found.set_text(self.tr("State the reason, so that the village gets an answer."))
            self.reason.setFocus()
            return None
        if not rows or self.day.is_wrong() or self.year.is_wrong():
            return None
        year, accepted = self.year.value(), result == "accepted"
        return rows, Said(
            result=result,
            reason=why,
            amount=rows[0].total if accepted and len(rows) == 1 else None,
            fiscal_year=year if accepted and isinstance(year, int) else None,
            decided_by=self._decided_by,
            date=str(self.day.value() or ""),
        )

    def _lay_out(self) -> None:
        amounts = row(
            column(Caption(self.tr("From (baht)")), self.least, gap=theme.XS),
            column(Caption(self.tr("To (baht)")), self.most, gap=theme.XS),
            gap=theme.M,
        )
        several = len({one.district for one in self._rows}) > 1
        left: list[Piece] = [Section(self.tr("Which items"))]
        left += [*_field(self.tr("District"), self.district)] if several else []
        left += [*_field(self.tr("Tambon"), self.tambon), *_field(self.tr("Dimension"), self.dimension)]
        left += [*_field(self.tr("Agency asked"), self.agency), amounts]
        left += [*_field(self.tr("Reason on the list"), self.reasons)] if _reasons(self._rows) else []
        left += [self.only_open, None]
        right: list[Piece] = [Section(self.tr("Their result")), *_field(self.tr("Result"), self.said)]
        right += [*_field(self.tr("Reason"), self.reason), *_field(self.tr("Date of the decision"), self.day)]
        right += [
            *_field(self.tr("Fiscal year"), self.year),
            Hint(self.tr("Each accepted item gets what it asks.")),
            None,
        ]
        halves = row(gap=theme.XL)
        halves.addLayout(column(*left, gap=theme.XS), 1)
        halves.addLayout(column(*right, gap=theme.XS), 1)
        self.add(halves, theme.S, self.found)
        if not several:
            self.district.hide()

    def _connect(self) -> None:
        for box in (self.district, self.tambon, self.dimension, self.said):
            box.edited.connect(self._show)
        for field in (self.agency, self.least, self.most):
            field.edited.connect(self._show)
        self.reasons.edited.connect(self._show)
        self.only_open.toggled.connect(self._show)

    def _show(self, _value: object = None) -> None:
        rows = meant(self._rows, self.rule())
        words = self.tr("{n} items meet the rule, {total}")
        self.found.set_text(words.format(n=count(len(rows)), total=baht_words(sum(one.total for one in rows))))
        self.yes.setText(self.tr("Note it for {n} items").format(n=count(len(rows))))
        self.yes.setEnabled(bool(rows))


def _field(caption: str, field: QWidget) -> tuple[Piece, Piece]:
    return Caption(caption), field


def _choices(every: str, known: dict[str, str]) -> list[tuple[object, str]]:
    return [("", every), *sorted(((key, words) for key, words in known.items() if key), key=_words)]


def _words(one: tuple[str, str]) -> str:
    return one[1]


def _reasons(rows: Sequence[DecideRow]) -> list[str]:
    """The reason codes that stand on the list, as they are shipped."""
    known = {reason for one in rows for reason in one.reasons}
    return [reason for reason in BEYOND_REASONS if reason in known]
