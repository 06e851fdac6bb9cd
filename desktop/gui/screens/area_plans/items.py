"""What stands in an area plan: village projects in the order of its committee, each done here or referred up."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.area_plan import ROUTES
from desktop.domain.money import baht
from desktop.domain.words import choice
from desktop.gui import theme
from desktop.gui.screens.area_plans.areas import village
from desktop.gui.screens.village_plan.ordered_list import ListRow, OrderedList
from desktop.gui.widgets.boxes import Card, button, column, line, row
from desktop.gui.widgets.labels import Hint, ThaiLabel
from desktop.gui.widgets.notes import EmptyState
from desktop.planning.needs_plan.rows import PoolRow

UP = "up"


class ItemsPane(QWidget):
    """It asks; the screen writes. `referred(project, up)`, `moved(project, before)`, `taken_out(project)`."""

    take_asked = Signal()
    moved = Signal(str, object)
    taken_out = Signal(str)
    referred = Signal(str, bool)
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._routes: Mapping[str, str] = {}
        self.list = OrderedList()
        self.sum, self.up = ThaiLabel(), Hint()
        self.take = button(self.tr("Take up village projects…"), self.take_asked.emit, name="plus", kind="quiet")
        self.refer = button("", self._refer_clicked, name="arrow-fat-lines-up", kind="quiet")
        self.way = button(self.tr("Life-line"), self._opened, name="path", kind="quiet")
        self.out = button(self.tr("Take out"), self._out, name="trash", kind="quiet")
        sentence = self.tr(
            "No village project in this plan yet. Take up those of its villages, then put them in order."
        )
        self.nothing = EmptyState("list-numbers", sentence, self.tr("Take up village projects…"))
        self.card = Card()
        self.card.body.setContentsMargins(theme.XS, theme.XS, theme.XS, theme.S)
        self.card.add(self.list, line(), column(self.sum, self.up, gap=0, margin=theme.S))
        self.card.add(row(self.take, None, self.refer, self.way, self.out))
        self.setLayout(column(self.card, self.nothing, gap=0))
        self._connect()

    def show_rows(self, rows: Sequence[PoolRow], routes: Mapping[str, str], *, locked: str, known: bool) -> None:
        """Show these projects in their order; `known`: there is an area to show at all."""
        self._routes = routes
        self.list.set_rows([_row(one, routes.get(one.project, "")) for one in rows])
        self.list.set_movable(not locked)
        total, up = sum(one.total for one in rows), [one for one in rows if routes.get(one.project) == UP]
        self.sum.set_text(self.tr("{n} projects, {total} baht").format(n=len(rows), total=baht(total)))
        referred = self.tr("{n} of them referred to the district, {total} baht")
        self.up.set_text(referred.format(n=len(up), total=baht(sum(one.total for one in up))) if up else "")
        for one in (self.take, self.refer, self.out, self.nothing.button):
            one.setVisible(not locked)
        self.card.setVisible(bool(rows))
        self.nothing.setVisible(not rows and known)
        self._picked(self.list.current_id())

    def _connect(self) -> None:
        self.nothing.pressed.connect(self.take_asked)
        self.list.picked.connect(self._picked)
        self.list.move_asked.connect(self.moved)
        self.list.remove_asked.connect(self.taken_out)
        self.list.new_asked.connect(self.take_asked)
        self.list.opened.connect(self.opened)

    def _picked(self, project: str) -> None:
        goes_up = self._routes.get(project) == UP
        self.refer.setText(self.tr("Keep at this level") if goes_up else self.tr("Refer to the district"))
        for one in (self.refer, self.out, self.way):
            one.setEnabled(bool(project))

    def _refer_clicked(self) -> None:
        if project := self.list.current_id():
            self.referred.emit(project, self._routes.get(project) != UP)

    def _out(self) -> None:
        if project := self.list.current_id():
            self.taken_out.emit(project)

    def _opened(self) -> None:
        if project := self.list.current_id():
            self.opened.emit(project)


def _row(one: PoolRow, route: str) -> ListRow:
    goes = choice(ROUTES, route) if route == UP else ""
    detail = " · ".join(part for part in (village(one), one.agency, goes) if part)
    return ListRow(id=one.project, title=one.title, detail=detail, figure=baht(one.total) if one.total else "")
