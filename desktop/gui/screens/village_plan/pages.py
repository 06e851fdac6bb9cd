"""The places of a plan that are forms: the forum, the resolution, sending."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from desktop.domain import rules
from desktop.domain.dates import short_date
from desktop.domain.village import Forum, VillagePlan
from desktop.gui import theme
from desktop.gui.language import count
from desktop.gui.screens.village_plan.fate import AnswersCard
from desktop.gui.screens.village_plan.trail import StatusTrail
from desktop.gui.widgets.boxes import Card, Page, button, row
from desktop.gui.widgets.form import Form
from desktop.gui.widgets.labels import Hint
from desktop.planning.fate import AnswerRow
from desktop.planning.villages import VillageRow


class FormPage(Page):
    """A card with a form; `field_left(kind, record, values)` says what a person changed."""

    field_left = Signal(str, str, object)

    def __init__(self, columns: int = 2, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.form = Form(columns=columns)
        self.card = Card()
        self.body.addWidget(self.card)
        self.body.addStretch(1)

    def add(self, kind: str, name: str, *, span: int = 1, hint: str = "", help_text: str = "") -> None:
        """A row of the form for a field of `kind`."""
        self.form.add_field(kind, name, span=span, hint=hint, help_text=help_text)

    def take_focus(self) -> None:
        """Put the keyboard on the first field."""
        self.go_to(next(iter(self.form.values())))

    def go_to(self, name: str) -> None:
        """Put the keyboard on a field."""
        if name in self.form.values():
            self.form.field(name).setFocus()
            self.ensureWidgetVisible(self.form.field(name))

    def show_fields(self, values: dict[str, Any], *, locked: str) -> None:
        """Show these values."""
        self.form.set_values(values)
        self.form.set_read_only(bool(locked), locked)


class ForumPage(FormPage):
    """When, where, who came, and whether the tambon's officer did. A second forum is one click."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(columns=3, parent=parent)
        self._forum = ""
        self._village: VillageRow | None = None
        self._forums: Sequence[Forum] = ()
        self._adding = False
        self.add("forum", "date")
        self.add("forum", "venue", span=2, hint=self.tr("such as the village's hall"))
        self.add("forum", "men")
        self.add("forum", "women")
        self.add("forum", "households")
        self.add("forum", "officer_present")
        self.add("forum", "officer_note", span=2, help_text=self.tr("Needed when the officer did not come in person."))
        self.came = Hint()
        self.tabs = row(gap=theme.S)
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._tab_clicked)
        self.more = button(self.tr("Add another forum"), self._add_clicked, name="plus", kind="quiet")
        self.card.add(self.tabs, self.form, self.came, row(self.more, None))
        self.form.edited.connect(self._edited)

    def show_forums(self, forums: Sequence[Forum], village: VillageRow, *, locked: str) -> None:
        """Show the forum on view, the latest unless another was picked."""
        self._forums, self._village = forums, village
        known = [forum.id for forum in forums]
        if self._forum not in known and not self._adding:
            self._forum = known[-1] if known else ""
        shown = next((forum for forum in forums if forum.id == self._forum), None)
        values = {name: getattr(shown, name, None) for name in self.form.values()}
        self.show_fields(values, locked=locked)
        self._show_came(shown)
        self._show_tabs()
        self.more.setVisible(bool(forums) and not locked)

    def new_village(self) -> None:
        """Another plan is on view: its own latest forum."""
        self._forum, self._adding = "", False

    def made(self, forum: str) -> None:
        """The new forum has been kept under this id."""
        self._forum, self._adding = forum, False

    def _show_came(self, forum: Forum | None) -> None:
        if forum is None or not rules.attended(forum):
            self.came.set_text("")
        else:
            words = [self.tr("%n person(s) came", "", rules.attended(forum))]
            all_of_it = self._village.households if self._village else None
            if forum.households and all_of_it:
                share = self.tr("{some} of {all} households ({share} %)")
                percent = round(100 * forum.households / all_of_it)
                words.append(share.format(some=count(forum.households), all=count(all_of_it), share=percent))
            self.came.set_text(" · ".join(words))
        self.came.setVisible(bool(self.came.text()))

    def _show_tabs(self) -> None:
        while (taken := self.tabs.takeAt(0)) is not None:
            if (gone := taken.widget()) is not None:
                gone.deleteLater()
        if len(self._forums) + self._adding < 2:
            return
        for number, forum in enumerate(self._forums, 1):
            self._tab(forum.id, short_date(forum.date) or self.tr("Forum {number}").format(number=number))
        if self._adding:
            self._tab("", self.tr("New forum"))
        self.tabs.addStretch(1)

    def _tab(self, forum: str, words: str) -> None:
        made = QPushButton(words)
        made.setCheckable(True)
        made.setProperty("forum", forum)
        made.setChecked(forum == self._forum)
        self._group.addButton(made)
        self.tabs.addWidget(made)

    def _tab_clicked(self, clicked: Any) -> None:
        self._forum = str(clicked.property("forum"))
        self._adding = not self._forum
        self._again()

    def _add_clicked(self) -> None:
        self._forum, self._adding = "", True
        self._again()
        self.go_to("date")

    def _again(self) -> None:
        if self._village is not None:
            self.show_forums(self._forums, self._village, locked="")

    def _edited(self, name: str, value: object) -> None:
        self.field_left.emit("forum", self._forum, {name: value})


class ResolutionPage(FormPage):
    """The village committee's approval: its date or the text of the resolution, and the village's vision."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(columns=3, parent=parent)
        self._plan, self._forum = "", ""
        self.add("village_plan", "approved_on")
        self.add("forum", "resolution", span=3, hint=self.tr("What the meeting resolved"))
        self.add("village_plan", "vision", span=3)
        self.missing = Hint(self.tr("The text of the resolution is kept with the forum; enter the forum first."))
        self.card.add(self.form, self.missing)
        self.form.edited.connect(self._edited)

    def show_plan(self, plan: VillagePlan, forum: Forum | None, *, locked: str) -> None:
        """Show the plan's approval and the resolution of its latest forum."""
        self._plan, self._forum = plan.id, forum.id if forum else ""
        values = {
            "approved_on": plan.approved_on,
            "vision": plan.vision,
            "resolution": forum.resolution if forum else None,
        }
        self.show_fields(values, locked=locked)
        self.form.field("resolution").setEnabled(forum is not None)
        self.missing.setVisible(forum is None and not locked)

    def _edited(self, name: str, value: object) -> None:
        kind, record = ("forum", self._forum) if name == "resolution" else ("village_plan", self._plan)
        self.field_left.emit(kind, record, {name: value})


class SendPage(FormPage):
    """Who signed, when it was sent, how far the plan has come, and what became of its projects."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(columns=3, parent=parent)
        self._plan = ""
        self.trail = StatusTrail()
        self.add("village_plan", "signer", span=2)
        self.add("village_plan", "submitted_on")
        self.card.add(self.trail, self.form)
        self.answers = AnswersCard()
        self.body.insertWidget(1, self.answers)
        self.form.edited.connect(self._edited)

    def show_plan(self, plan: VillagePlan, *, locked: str) -> None:
        """Show where the plan stands."""
        self._plan = plan.id
        self.trail.show_status(plan.status or "draft")
        self.show_fields({"signer": plan.signer, "submitted_on": plan.submitted_on}, locked=locked)

    def show_answers(self, answers: Sequence[AnswerRow]) -> None:
        """Show what became of the projects; nothing while the plan has not been sent."""
        self.answers.setVisible(bool(answers))
        self.answers.show_answers(answers)

    def _edited(self, name: str, value: object) -> None:
        self.field_left.emit("village_plan", self._plan, {name: value})
