"""The village as it sees itself: data used, sufficiency economy, strengths and threats, dimensions without problems."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain import rules
from desktop.domain.areas import DIMENSIONS
from desktop.domain.village_choices import DATA_SOURCES
from desktop.gui.record_form import Place
from desktop.gui.screens.village_plan.form_page import FormPage
from desktop.gui.screens.village_plan.source_notes import SourceNotes
from desktop.gui.screens.year.ticks import Ticks
from desktop.gui.widgets.boxes import Card
from desktop.gui.widgets.fields import LineField
from desktop.gui.widgets.form import Form
from desktop.gui.widgets.labels import Hint
from desktop.i18n import translate
from desktop.planning.village_plan import Facts

SWOT = ("strengths", "weaknesses", "opportunities", "threats")
NONE = "none:"
"""Before a dimension's code, where a page is asked for the reason that it has no problem."""


class AnalysisPage(FormPage):
    """Four sections of the plan; `none_left(dimension, reason)` states that a dimension has no problem (R08)."""

    none_left = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.philosophy = self.section(
            self.tr("Sufficiency economy"),
            "village_plan",
            (*(_text(name) for name in rules.PHILOSOPHY), Place(name="sufficiency_level")),
            hint=self.tr("How the plan keeps to the three loops and two conditions; a sentence each is enough."),
        )
        self.none = Form(columns=1)
        self.whole = Hint(self.tr("Every dimension has a problem."))
        self.why = Hint(self.tr("Where the village has no problem, say why; else add the problem."))
        self.none_card = Card(self.tr("Dimensions without a problem")).add(self.why, self.whole, self.none)
        self.add_card(self.none_card)
        ticks = Ticks(
            [(one, translate("Choices", words)) for one, words in DATA_SOURCES.items()], shown=len(DATA_SOURCES)
        )
        self.sources = self.section(
            self.tr("Data the plan was made from"), "village_plan", (Place(name="sources", made=ticks),), columns=1
        )
        self.notes = SourceNotes()
        self.add_card(Card(self.tr("Year and note of each source")).add(self.notes))
        self.swot = self.section(
            self.tr("Strengths, weaknesses, opportunities, threats"), "village_plan", [_text(name) for name in SWOT]
        )
        self._shown: tuple[str, ...] = ()
        self.none.edited.connect(self._none_edited)

    def show_plan(self, known: Facts, *, locked: str) -> None:
        """Show the plan's own view of its village."""
        for form in self.forms:
            self.show_record(form, known.plan if known.plan.id else None, locked=locked)
        self.notes.show_sources(known.plan.sources, known.sources, locked=locked)
        self._show_none(known, locked)

    def go_to(self, name: str) -> None:
        """Put the keyboard on a field, or on the reason for a dimension (`none:security`)."""
        if name.startswith(NONE) and self._shown:
            field = self.none.field(
                name.removeprefix(NONE) if name.removeprefix(NONE) in self._shown else self._shown[0]
            )
            field.setFocus()
            self.ensureWidgetVisible(field)
            return
        super().go_to(name)

    def leave(self) -> None:
        """Take what is typed, the reasons too."""
        super().leave()
        self.notes.leave()
        for name in self._shown:
            self.none.field(name).commit()

    def new_village(self) -> None:
        """Another plan is on view."""
        super().new_village()
        self._offer(())

    def _show_none(self, known: Facts, locked: str) -> None:
        stated = {one.dimension or "": one.reason or "" for one in known.without}
        covered = {one.dimension for one in known.problems}
        self._offer(
            tuple(one for one in DIMENSIONS if one in stated or (one in rules.CORE_DIMENSIONS and one not in covered))
        )
        self.none.set_values({name: stated.get(name) for name in self._shown})
        self.none.set_read_only(bool(locked), locked)
        self.whole.setVisible(not self._shown)
        self.why.setVisible(bool(self._shown))

    def _offer(self, dimensions: tuple[str, ...]) -> None:
        """A field for the reason of each of these."""
        if dimensions == self._shown:
            return
        old, self._shown = self.none, dimensions
        self.none = Form(columns=1)
        for one in dimensions:
            hint = self.tr("Why there is no problem")
            self.none.add(one, translate("Choices", DIMENSIONS[one]), LineField(hint=hint))
        self.none.edited.connect(self._none_edited)
        self.none_card.body.replaceWidget(old, self.none)
        old.hide()
        old.deleteLater()

    def _none_edited(self, name: str, value: object) -> None:
        self.none_left.emit(name, str(value or ""))


def _text(name: str) -> Place:
    return Place(name=name, span=1)
