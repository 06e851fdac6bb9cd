"""The result for the items selected: 1 to 4 choose it, Enter notes it and goes to the next."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QGridLayout, QPushButton, QWidget

from desktop.domain.money import baht
from desktop.domain.province import DECIDERS, NEGATIVE_RESULTS, RESULTS, TARGETS, Decision
from desktop.domain.words import choice
from desktop.gui import meanings, theme
from desktop.gui.icons import icon
from desktop.gui.screens.decide.columns import baht_words, reasons_words
from desktop.gui.screens.decide.said import Said
from desktop.gui.widgets.boxes import Card, button, column, row
from desktop.gui.widgets.dates import DateEdit
from desktop.gui.widgets.fields import BahtEdit, YearEdit
from desktop.gui.widgets.labels import Caption, Hint, Section, ThaiLabel
from desktop.gui.widgets.text import ChoiceBox, TextEdit
from desktop.planning.decide import DecideRow


class DecidePanel(Card):
    """Emits `noted(Said)`; the list stores it for the rows shown. With `decided_by` that is the one who decides.

    Its button `note` belongs below it, where it is seen however little of the panel there is room for.
    """

    noted = Signal(object)
    withdrawn = Signal()

    def __init__(self, year: int, decided_by: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._rows: Sequence[DecideRow] = ()
        self._year, self._decided_by = year, decided_by
        self.what = Section()
        self.about = ThaiLabel(role="quiet")
        self.results = QButtonGroup(self)
        self.buttons = {value: self._button(number, value) for number, value in enumerate(RESULTS, start=1)}
        self.reason = TextEdit(lines=1, hint=self.tr("The village will read it"))
        self.reason.installEventFilter(self)
        self.reason_caption = Caption()
        self.amount = BahtEdit()
        self.fiscal_year = YearEdit(year)
        self.decider = ChoiceBox([(value, choice(DECIDERS, value)) for value in DECIDERS], decided_by or "province")
        self.day = DateEdit(hint=self.tr("today"))
        self.document = ChoiceBox([(None, "–"), *((value, choice(TARGETS, value)) for value in TARGETS)])
        self.meeting_caption, self.meeting = Caption(self.tr("Meeting that resolved")), ChoiceBox([(None, "–")])
        self.meeting.setToolTip(self.tr("The province's own meetings stand under “Bodies and orders”"))
        self.problem = Hint(role="late")
        self.note = button(self.tr("Note it and go on   Enter"), self.note_it, name="check", kind="main")
        self.withdraw = button(self.tr("Take the draft back"), self.withdrawn.emit, name="x", kind="quiet")
        self._lay_out()
        self.results.buttonClicked.connect(self._chosen)
        self.show_rows(())

    def show_rows(self, rows: Sequence[DecideRow]) -> None:
        """The items selected, with what is noted about them when it is one."""
        same = [one.item for one in rows] == [one.item for one in self._rows]
        self._rows = rows
        self.setEnabled(bool(rows))
        self.note.setEnabled(bool(rows))
        asked = baht_words(sum(one.total for one in rows))
        if len(rows) == 1:
            self.what.set_text(rows[0].title)
            parts = [self.tr("Rank {n}").format(n=rows[0].rank), rows[0].tambon_label, rows[0].agency, asked]
            parts += [reasons_words(rows[0].reasons), ", ".join(rows[0].laos)]
            self.about.set_text("  ·  ".join(part for part in parts if part))
        else:
            self.what.set_text(self.tr("%n item(s) selected", "", len(rows)) if rows else self.tr("Select an item"))
            self.about.set_text(asked if rows else "")
        self.withdraw.setVisible(any(one.draft for one in rows))
        if not same:
            self._load()

    def set_year(self, year: int) -> None:
        """Offer this fiscal year (B.E.) where nothing else is noted."""
        if year != self._year:
            self._year = year
            self._load()

    def offer_meetings(self, meetings: Sequence[tuple[str, str]]) -> None:
        """What may be cited: (id, words); the one chosen stays for the items that follow."""
        self.meeting.set_choices([(None, "–"), *meetings])
        for one in (self.meeting_caption, self.meeting):
            one.setVisible(bool(meetings) or bool(self._decided_by))

    def choose(self, number: int) -> None:
        """As if the key 1 to 4 were pressed."""
        list(self.buttons.values())[number - 1].click()

    def result(self) -> str:
        """The result chosen, or ""."""
        chosen = self.results.checkedButton()
        return str(chosen.property("result")) if chosen else ""

    def note_it(self) -> None:
        """Emit what stands here, unless something is missing."""
        self.reason.commit()
        self.amount.commit()
        self.fiscal_year.commit()
        self.day.commit()
        result, why = self.result(), self.reason.value()
        if not result:
            self._say(self.tr("Choose a result first: keys 1 to 4."))
        elif result in NEGATIVE_RESULTS and not why:
            self._say(self.tr("State the reason, so that the village gets an answer."))
            self.reason.setFocus()
        elif not any(field.is_wrong() for field in (self.amount, self.fiscal_year, self.day)):
            self._say("")
            self.noted.emit(self._said(result, why))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the reason goes on; Shift+Enter begins a new line."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.note_it()
                return True
        return super().eventFilter(watched, event)

    def _said(self, result: str, why: str) -> Said:
        amount, year = self.amount.value(), self.fiscal_year.value()
        return Said(
            result=result,
            reason=why,
            amount=amount if result == "accepted" and len(self._rows) == 1 and isinstance(amount, int) else None,
            fiscal_year=year if result == "accepted" and isinstance(year, int) else None,
            decided_by=self._decided_by or str(self.decider.value() or "province"),
            date=str(self.day.value() or ""),
            document=str(self.document.value() or "") if result not in NEGATIVE_RESULTS else "",
            meeting=str(self.meeting.value() or ""),
        )

    def _button(self, number: int, value: str) -> QPushButton:
        made = button(f"{number}   {choice(RESULTS, value)}")
        made.setCheckable(True)
        made.setProperty("result", value)
        made.setProperty("kind", "choice")
        made.setIcon(icon(meanings.RESULTS[value].icon, meanings.RESULTS[value].role))
        self.results.addButton(made)
        return made

    def _lay_out(self) -> None:
        self.setMinimumWidth(310)
        self.add(
            self.what,
            self.about,
            self._results_grid(),
            column(self.reason_caption, self.reason, gap=theme.XS),
        )
        self.money_caption = Caption(self.tr("Amount (baht)"))
        self.year_caption = Caption(self.tr("Fiscal year"))
        money = row(gap=theme.M)
        money.addLayout(column(self.money_caption, self.amount, gap=theme.XS), 3)
        money.addLayout(column(self.year_caption, self.fiscal_year, gap=theme.XS), 2)
        self.document_caption = Caption(self.tr("Goes into"))
        self.add(
            money,
            column(self.document_caption, self.document, gap=theme.XS),
            self._who_and_when(),
            column(self.meeting_caption, self.meeting, gap=theme.XS),
            self.problem,
            self.withdraw,
            None,
        )

    def _who_and_when(self) -> QBoxLayout:
        who, when = Caption(self.tr("Decided by")), Caption(self.tr("Date of the decision"))
        made = row(gap=theme.M)
        if self._decided_by:
            self.decider.hide()
        else:
            made.addLayout(column(who, self.decider, gap=theme.XS), 1)
        made.addLayout(column(when, self.day, gap=theme.XS), 1)
        return made

    def _results_grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(theme.XS)
        for place, one in enumerate(self.buttons.values()):
            grid.addWidget(one, place // 2, place % 2)
        return grid

    def _load(self) -> None:
        one = self._rows[0] if len(self._rows) == 1 else None
        known = (one.draft or one.issued) if one else None
        self.results.setExclusive(False)
        for value, each in self.buttons.items():
            each.setChecked(known is not None and known.result == value)
        self.results.setExclusive(True)
        self.reason.set_value((known.reason if known else "") or "")
        self._load_money(one, known)
        self.decider.set_value((known.decided_by if known else None) or self.decider.value())
        self.day.set_value((known.date if known else "") or "")
        self.document.set_value(known.document if known else None)
        self.meeting.set_value((known.meeting if known else None) or self.meeting.value())
        self._say("")
        self._show_fields()

    def _load_money(self, one: DecideRow | None, known: Decision | None) -> None:
        """What was granted; an acceptance that names no sum stays empty, what is asked is only its hint."""
        without = known is not None and known.result == "accepted" and known.amount is None
        self.amount.line.set_hint(self.tr("asked: {amount}").format(amount=baht(one.total)) if one else "")
        self.amount.set_value(
            known.amount if known and known.amount is not None else None if without or not one else one.total
        )
        self.fiscal_year.set_value((known.fiscal_year if known else None) or self._year)

    def _chosen(self) -> None:
        self._show_fields()
        if self.result() in NEGATIVE_RESULTS:
            self.reason.setFocus()
        self._say("")

    def _show_fields(self) -> None:
        accepted, one = self.result() == "accepted", len(self._rows) == 1
        self.money_caption.setVisible(accepted)
        self.money_caption.set_text(self.tr("Amount (baht)") if one else self.tr("Each item gets what it asks"))
        self.amount.setVisible(accepted and one)
        self.year_caption.setVisible(accepted)
        self.fiscal_year.setVisible(accepted)
        needed = self.result() in NEGATIVE_RESULTS
        self.document_caption.setVisible(bool(self.result()) and not needed)
        self.document.setVisible(bool(self.result()) and not needed)
        self.reason_caption.set_text(self.tr("Reason (needed)") if needed else self.tr("Reason or remark"))

    def _say(self, text: str) -> None:
        self.problem.set_text(text)
        self.problem.setVisible(bool(text))
