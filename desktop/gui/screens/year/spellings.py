"""Sums by agency, and how each agency is written: spellings that mean one are joined, or taken apart again."""

from collections.abc import Iterable

from desktop.gui import theme
from desktop.gui.columns import Column, money, named, number
from desktop.gui.screen import Screen
from desktop.gui.table_view import TableView
from desktop.gui.theme import Meaning
from desktop.gui.widgets.ask import Ask
from desktop.gui.widgets.boxes import button, row
from desktop.gui.widgets.labels import Caption, Hint
from desktop.gui.widgets.notes import EmptyState
from desktop.gui.widgets.text import ChoiceBox
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.planning import aliases
from desktop.planning.aliases import Tally
from desktop.planning.workspace import Workspace

FIELD = "agency"
CHOICE = 320
"""Pixels: names of agencies are long."""


class SpellingsAsk(Ask):
    """What the records on view say of agencies; what anybody wrote stays as it is."""

    def __init__(self, owner: Screen, ws: Workspace, said: Iterable[tuple[str, int]]) -> None:
        super().__init__("", "", owner)
        self._owner, self._ws, self._said = owner, ws, list(said)
        self.set_words(self.tr("Sums by agency"), self.tr("Close"))
        self._no.hide()
        self.want(980, 600)
        about = Hint(
            self.tr("Agencies written in several ways can count together; every record keeps what was written in it.")
        )
        empty = EmptyState("buildings", self.tr("No agency is named yet."))
        self.table = TableView(COLUMNS, _text, empty=empty)
        self.table.setMinimumHeight(theme.ROW * 5)
        self.meant = ChoiceBox()
        self.meant.setMinimumWidth(CHOICE)
        self.join = button(self.tr("Count together"), self._join, name="link")
        self.apart = button(self.tr("Take apart again"), self._part, name="arrow-counter-clockwise", kind="quiet")
        self.add(about, self.table)
        self.add(row(Caption(self.tr("The selected count as")), self.meant, self.join, None, self.apart))
        self.table.selected.connect(self._chosen)
        self.refresh()

    def refresh(self) -> None:
        """Count anew."""
        self.rows = aliases.tally(self._ws, FIELD, self._said)
        self.table.set_rows(self.rows)
        self.meant.set_choices([(name, name) for name in dict.fromkeys(one.means for one in self.rows)])
        self._chosen()

    def answer(self) -> tuple[()]:
        """Nothing: everything is kept at once."""
        return ()

    def chosen(self) -> list[Tally]:
        """The rows selected."""
        return self.table.selected_rows()

    def _chosen(self) -> None:
        chosen = self.chosen()
        likely = next((one.similar for one in chosen if one.similar), "")
        if chosen:
            self.meant.set_value(likely or max(chosen, key=lambda one: (one.uses, one.amount)).means)
        self.join.setEnabled(bool(chosen))
        self.apart.setEnabled(any(one.means != one.text for one in chosen))

    def _join(self) -> None:
        means = str(self.meant.value() or "")
        self._each([one.text for one in self.chosen() if means and one.means != means], means)

    def _part(self) -> None:
        self._each([one.text for one in self.chosen() if one.means != one.text], "")

    def _each(self, spellings: list[str], means: str) -> None:
        if spellings and self._owner.attempt(lambda: aliases.join_all(self._ws, FIELD, spellings, means)):
            self._owner.saved("alias")
            self.refresh()


def _text(one: Tally) -> str:
    return one.text


def _counts_as(one: Tally) -> str:
    if one.means != one.text:
        return one.means
    return translate("Spellings", "Like “{name}”?", name=one.similar) if one.similar else ""


COLUMNS = (
    named("text", QT_TRANSLATE_NOOP("Columns", "As written"), lambda one: one.text, narrowest=220),
    Column(
        key="means",
        title=QT_TRANSLATE_NOOP("Columns", "Counts as"),
        text=_counts_as,
        tip=_counts_as,
        meaning=lambda one: Meaning.DUE if one.similar else None,
        width=250,
    ),
    number("uses", QT_TRANSLATE_NOOP("Columns", "Times"), lambda one: one.uses, width=76),
    money("amount", QT_TRANSLATE_NOOP("Columns", "Sum (baht)"), lambda one: one.amount or None, width=130),
    money(
        "together",
        QT_TRANSLATE_NOOP("Columns", "Together (baht)"),
        lambda one: one.together if one.means == one.text else None,
        width=136,
    ),
)
