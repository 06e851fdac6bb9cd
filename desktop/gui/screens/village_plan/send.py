"""Sending and after: who signed, when it went, why late, promulgation, who got it, what became of its projects."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop.domain import rules
from desktop.domain.dates import short_date
from desktop.gui.record_form import Place
from desktop.gui.screens.village_plan.copies import Copies
from desktop.gui.screens.village_plan.fate import AnswersCard
from desktop.gui.screens.village_plan.form_page import FormPage
from desktop.gui.screens.village_plan.trail import StatusTrail
from desktop.gui.theme import Meaning
from desktop.gui.widgets.boxes import Card, row
from desktop.gui.widgets.labels import Hint
from desktop.gui.widgets.notes import StatusChip
from desktop.planning.answer_sheet import AnswerRow
from desktop.planning.village_plan import Facts

AFTER = ("accepted", "promulgated", "superseded")


class SendPage(FormPage):
    """Sections appear when they have something to say: the delay when it is late, what follows once it is accepted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.trail = StatusTrail()
        self.add_card(Card().add(self.trail))
        signed = (Place(name="signer", span=2), Place(name="submitted_on"))
        self.form = self.section(self.tr("Sent to the district"), "village_plan", signed, columns=3)
        self.late_chip = StatusChip()
        self.late = self.section("", "village_plan", (Place(name="late_reason", span=1),), columns=1)
        self.late_card = self._card_of(self.late)
        self.late_card.body.insertLayout(0, row(self.late_chip, None))
        given = (Place(name="promulgated_on"),)
        self.after = self.section(self.tr("Promulgated and handed out"), "village_plan", given)
        self.after_card = self._card_of(self.after)
        self.copies, self.noted = Copies(), Hint()
        self.after_card.add(self.noted, self.copies)
        self.answers = AnswersCard()
        self.add_card(self.answers)

    def show_plan(self, known: Facts, *, locked: str, foreign: str) -> None:
        """Show where the plan stands; `locked` closes what was sent, `foreign` (another office's) everything."""
        plan = known.plan
        shown, status = (plan if plan.id else None), plan.status or "draft"
        self.trail.show_status(status)
        self.show_record(self.form, shown, locked=locked)
        self.show_record(self.late, shown, locked=foreign)
        self.show_record(self.after, shown, locked=foreign)
        self.copies.show_rows(known.copies, locked=foreign)
        noted = " · ".join(part for part in (short_date(plan.distributed_on), plan.distributed_to) if part)
        self.noted.set_text(self.tr("Noted before: {words}").format(words=noted))
        self.noted.setVisible(bool(noted))
        late = rules.is_late(plan, known.due)
        words = self.tr("Sent late · last day {day}").format(day=short_date(known.due))
        self.late_chip.set_state(Meaning.LATE, words)
        self.late_card.setVisible(late)
        self.after_card.setVisible(status in AFTER)

    def show_answers(self, answers: Sequence[AnswerRow]) -> None:
        """Show what became of the projects; nothing while the plan has not been sent."""
        self.answers.setVisible(bool(answers))
        self.answers.show_answers(answers)

    def _card_of(self, form: QWidget) -> Card:
        card = form.parentWidget()
        if not isinstance(card, Card):
            raise TypeError(card)
        return card
