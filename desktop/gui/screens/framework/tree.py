"""The tree of one edition: strategies of any depth, each with its indicators, baselines and targets."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop.domain.dates import short_date
from desktop.gui import theme
from desktop.gui.language import count
from desktop.gui.screens.framework.columns import TREE, edition_words
from desktop.gui.table_view import TableView
from desktop.gui.widgets.ask import Ask
from desktop.gui.widgets.boxes import button, column, row
from desktop.gui.widgets.fields import LineField
from desktop.gui.widgets.labels import Caption, Hint, Section
from desktop.gui.widgets.notes import EmptyState
from desktop.gui.widgets.text import ChoiceBox, TextEdit
from desktop.planning import frameworks
from desktop.planning.frameworks import Edition, TreeRow

if TYPE_CHECKING:
    from desktop.gui.screens.framework.screen import FrameworkScreen


class TreePage(QWidget):
    """Pick an edition; type to find a strategy or an indicator."""

    def __init__(self, screen: "FrameworkScreen") -> None:
        super().__init__()
        self.owner, self._editions = screen, list[Edition]()
        self.edition = ChoiceBox()
        self.edition.setMinimumContentsLength(34)
        self.name, self.facts = Section(), Hint()
        self.empty = EmptyState("flag", self._nothing(), self._first_step())
        self.table = TableView(
            TREE, _id, name="framework", settings=screen.desk.settings, several=False, empty=self.empty, totals=False
        )
        self.add = button(self.tr("Add a strategy"), self._add, name="plus", kind="quiet")
        self.table.extra.addWidget(self.add)
        head = row(column(self.name, self.facts, gap=0), None, self.edition, gap=theme.L)
        self.setLayout(column(head, self.table, gap=theme.S))
        self.edition.edited.connect(self._show)
        self.empty.pressed.connect(self._empty_pressed)

    def refresh(self) -> None:
        """Show the edition picked, else the newest."""
        self._editions = frameworks.editions(self.owner.ws)
        known = [one.framework for one in self._editions]
        self.edition.set_choices([(one.framework, edition_words(one)) for one in self._editions])
        if self.edition.value() not in known:
            self.edition.set_value(known[0] if known else None)
        self.edition.setVisible(len(known) > 1)
        self.add.setVisible(not self.owner.is_province() and frameworks.OWN in known)
        self._show()

    def pick(self, record: str) -> None:
        """Show this edition, or the strategy with this id in its edition."""
        for one in self._editions:
            rows = frameworks.tree(self.owner.ws, one.framework)
            if record == one.framework or any(row.id == record for row in rows):
                self.edition.set_value(one.framework)
                self._show()
                self.table.select([record])

    def _show(self, _edition: object = None) -> None:
        shown = next((one for one in self._editions if one.framework == self.edition.value()), None)
        rows = frameworks.tree(self.owner.ws, shown.framework) if shown else []
        self.table.set_rows(rows)
        self.name.set_text((shown.title or edition_words(shown)) if shown else "")
        self.facts.set_text(self._facts(shown, rows) if shown else "")
        for piece in (self.name, self.facts):
            piece.setVisible(shown is not None)

    def _facts(self, shown: Edition, rows: list[TreeRow]) -> str:
        indicators = sum(one.indicator for one in rows)
        said = [self.tr("{n} strategies").format(n=count(len(rows) - indicators))]
        said += [self.tr("{n} indicators").format(n=count(indicators))]
        if shown.framework and len(self._editions) == 1:
            said.insert(0, edition_words(shown))
        day = short_date(shown.published_on or None)
        return " · ".join(part for part in (*said, shown.letter, day) if part)

    def _nothing(self) -> str:
        if self.owner.is_province():
            return self.tr("No strategy framework yet. Load its workbook: codes, titles, indicators and targets.")
        return self.tr("The province's framework is not here. Receive its file, or enter what you have on paper.")

    def _first_step(self) -> str:
        return self.tr("Load the framework") if self.owner.is_province() else self.tr("Add a strategy")

    def _empty_pressed(self) -> None:
        if self.owner.is_province():
            self.owner.load()
        else:
            self._add()

    def _add(self) -> None:
        dialog = StrategyAsk(self.owner)
        dialog.answered.connect(self._added)
        dialog.open()

    def _added(self, said: tuple[str, str]) -> None:
        screen, (code, title) = self.owner, said
        made = screen.do(self.tr("Strategy added"), lambda: frameworks.add(screen.ws, code, title), "strategy")
        if made:
            self.pick(made)


class StrategyAsk(Ask):
    """Asks code and title of a strategy that is known from paper."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.set_words(self.tr("A strategy of the province"), self.tr("Add"))
        self.code, self.text = LineField(hint=self.tr("such as 1.2")), TextEdit(lines=2)
        self.add(Caption(self.tr("Code")), self.code, Caption(self.tr("Title")), self.text)
        self.code.setFocus()

    def answer(self) -> tuple[str, str] | None:
        """Code and title, once both are said."""
        self.code.commit()
        self.text.commit()
        code, title = str(self.code.value() or ""), self.text.value()
        return (code, title) if code and title else None


def _id(one: TreeRow) -> str:
    return one.id
