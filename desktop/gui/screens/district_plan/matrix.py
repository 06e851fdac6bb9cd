"""The alignment matrix on screen: provincial strategies × need clusters, and the gaps on both sides below it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop.domain.money import baht
from desktop.gui import theme
from desktop.gui.columns import Column, money, named
from desktop.gui.screens.district_plan.columns import node_words
from desktop.gui.screens.year.clearing import clear, without_tools
from desktop.gui.table_view import TableView
from desktop.gui.theme import Meaning
from desktop.gui.widgets.boxes import Page, column, row
from desktop.gui.widgets.labels import Hint, Section, ThaiLabel
from desktop.gui.widgets.notes import EmptyState, Glyph
from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.planning import alignment
from desktop.planning.alignment import Cell, Matrix, Node
from desktop.planning.needs_plan.rows import ItemRow

if TYPE_CHECKING:
    from desktop.gui.screens.district_plan.screen import DistrictPlanScreen


MILLION = 100_000_000
"""Satang in a million baht."""


@dataclass(frozen=True, slots=True)
class Line:
    """One row on screen: a strategy, what none answers, or the whole."""

    id: str
    title: str
    cells: Mapping[str, Cell]
    whole: Cell
    gap: bool = False


class MatrixPage(QWidget):
    """Made anew when the clusters change; shown only while looked at."""

    def __init__(self, screen: "DistrictPlanScreen") -> None:
        super().__init__()
        self.owner, self.outdated = screen, True
        self._columns: tuple[tuple[str, str], ...] | None = None
        self.hint = Hint(
            self.tr("Each cell: items · million baht. An item that several strategies answer stands in each row and"
                    " counts once in the whole.")
        )  # fmt: skip
        self.upper = column(gap=0)
        self.table = TableView((), _line)
        self.not_asked_title, self.unanswered_title = Section(), Section()
        self.not_asked = Page(gap=theme.XS)
        empty = EmptyState("check-circle", self.tr("Every need has its strategy."))
        self.unanswered = TableView(UNANSWERED, _item, several=False, empty=empty, totals=False)
        without_tools(self.unanswered)
        self.unanswered.opened.connect(self._open_item)
        left = column(self.not_asked_title, self.not_asked, gap=theme.XS)
        right = column(self.unanswered_title, self.unanswered, gap=theme.XS)
        below = row(gap=theme.XL)
        below.addLayout(left, 1)
        below.addLayout(right, 1)
        box = column(self.hint, gap=theme.M)
        box.addLayout(self.upper, 3)
        box.addLayout(below, 2)
        self.setLayout(box)

    def refresh(self) -> None:
        """Look at the records anew."""
        found = alignment.matrix(self.owner.ws, self.owner.cycle)
        self.outdated = False
        self._make_table(found.columns)
        self.table.set_rows(self._lines(found))
        self.not_asked_title.set_text(
            self.tr("Strategies that no village asked for: {n}").format(n=len(found.not_asked))
        )
        self.unanswered_title.set_text(self.tr("Needs that no strategy answers: {n}").format(n=len(found.unanswered)))
        self._show_not_asked(found)
        self.unanswered.set_rows(found.unanswered)

    def _lines(self, found: Matrix) -> list[Line]:
        lines = [
            Line(one.node.id, node_words(one.node), one.cells, one.whole, not one.whole.items) for one in found.rows
        ]
        if found.unanswered:
            none = Cell(len(found.unanswered), sum(one.total for one in found.unanswered))
            lines.append(Line("none", self.tr("No strategy answers"), found.unanswered_cells, none, True))
        if found.whole.items:
            lines.append(Line("whole", self.tr("Whole needs plan, each item once"), found.totals, found.whole))
        return lines

    def _make_table(self, columns: tuple[tuple[str, str], ...]) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        clear(self.upper)
        empty = EmptyState(
            "grid-four",
            self.tr("The matrix shows provincial strategies and the needs plan side by side. Both are empty yet."),
        )
        self.table = TableView(_columns(columns), _line, several=False, empty=empty, totals=False)
        without_tools(self.table)
        self.upper.addWidget(self.table)

    def _show_not_asked(self, found: Matrix) -> None:
        box = self.not_asked.body
        clear(box)
        for node in found.not_asked:
            box.addWidget(_gap(node))
        box.addStretch(1)

    def _open_item(self, item: str) -> None:
        self.owner.go.emit("needs_plan", item)


def _gap(node: Node) -> QWidget:
    line = QWidget()
    box = row(Glyph("warning-circle", "due", 16), gap=theme.S)
    box.addWidget(ThaiLabel(f"{node.code} {node.title}".strip()), 1)
    line.setLayout(box)
    return line


def _columns(clusters: tuple[tuple[str, str], ...]) -> tuple[Column, ...]:
    return (
        named(
            "title",
            QT_TRANSLATE_NOOP("Columns", "Provincial strategy"),
            lambda one: one.title,
            meaning=lambda one: Meaning.DUE if one.gap else None,
            tip=lambda one: one.title.strip(),
            narrowest=220,
        ),
        *(_cluster(key, label) for key, label in clusters),
        Column(
            key="whole",
            title=QT_TRANSLATE_NOOP("Columns", "Total"),
            text=lambda one: _words(one.whole),
            sort=lambda one: one.whole.total,
            tip=lambda one: baht(one.whole.total),
            align="right",
            width=104,
        ),
    )


def _cluster(key: str, label: str) -> Column:
    at = _At(key)
    return Column(key=f"c_{key}", title=label, text=at, sort=at.total, tip=at.exactly, align="right", width=98)


class _At:
    """The words of one cluster's cell."""

    def __init__(self, key: str) -> None:
        self._key = key

    def __call__(self, one: Line) -> str:
        return _words(one.cells.get(self._key, Cell()))

    def total(self, one: Line) -> int:
        return one.cells.get(self._key, Cell()).total

    def exactly(self, one: Line) -> str:
        return baht(self.total(one))


def _words(cell: Cell) -> str:
    return f"{cell.items:,} · {cell.total / MILLION:,.2f}" if cell.items else "–"


UNANSWERED = (
    Column(key="title", title=QT_TRANSLATE_NOOP("Columns", "Item"), text=lambda one: one.title, stretch=True),
    Column(
        key="dimension",
        title=QT_TRANSLATE_NOOP("Columns", "Dimension"),
        text=lambda one: one.dimension_label,
        width=130,
    ),
    money("total", QT_TRANSLATE_NOOP("Columns", "Budget"), lambda one: one.total, width=110),
)


def _line(one: Line) -> str:
    return one.id


def _item(one: ItemRow) -> str:
    return one.item
