"""Asks which needs a funded project answers: the most alike stand first, several can be chosen."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop.gui import theme
from desktop.gui.table_view import TableView
from desktop.gui.tables import Column, money
from desktop.gui.theme import Meaning
from desktop.gui.widgets.ask import Ask
from desktop.gui.widgets.labels import ThaiLabel
from desktop.gui.widgets.notes import EmptyState
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.planning.action_plan import NeedOffer


class LinkAsk(Ask):
    """Answers the ids of the needs items chosen; none takes every link away."""

    def __init__(self, title: str, offers: Sequence[NeedOffer], parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.set_words(self.tr("Which needs does it answer?"), self.tr("Link"))
        self.want(820, 560)
        empty = EmptyState("list-numbers", self.tr("There is no needs plan yet."))
        self.table = TableView(COLUMNS, _item, empty=empty, totals=False)
        self.table.setMinimumHeight(theme.ROW * 5)
        self.add(ThaiLabel(title, role="quiet"), self.table)
        self.table.set_rows(offers)
        self.table.select([one.row.item for one in offers if one.linked])
        self.table.filter.setFocus()

    def answer(self) -> list[str]:
        """The ids chosen."""
        return self.table.selected_ids()


def _state(one: NeedOffer) -> str:
    if one.linked:
        return translate("ActionPlan", "Linked")
    return translate("ActionPlan", "{percent}% alike", percent=one.likeness)


COLUMNS = (
    Column(
        key="state",
        title=QT_TRANSLATE_NOOP("Columns", "Likeness"),
        text=_state,
        sort=lambda one: one.likeness,
        meaning=lambda one: Meaning.DONE if one.linked else None,
        width=120,
    ),
    Column(
        key="title",
        title=QT_TRANSLATE_NOOP("Columns", "Item"),
        text=lambda one: one.row.title,
        tip=lambda one: one.row.title,
        stretch=True,
    ),
    Column(
        key="tambon", title=QT_TRANSLATE_NOOP("Columns", "Tambon"), text=lambda one: one.row.tambon_label, width=110
    ),
    Column(key="cycle", title=QT_TRANSLATE_NOOP("Columns", "Year"), text=lambda one: str(one.cycle), width=70),
    money("total", QT_TRANSLATE_NOOP("Columns", "Budget"), lambda one: one.row.total, width=120),
)


def _item(one: NeedOffer) -> str:
    return one.row.item
