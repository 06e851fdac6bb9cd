"""The areas of a level with their plans, and the village projects that one of them may take up."""

from collections.abc import Sequence
from operator import attrgetter

from PySide6.QtWidgets import QWidget

from desktop.domain.area_plan import AREA_PLAN_STATUSES
from desktop.domain.village_choices import MODES
from desktop.domain.words import choice
from desktop.gui import theme
from desktop.gui.columns import Column, chosen, money, number
from desktop.gui.settings import Settings
from desktop.gui.table_view import TableView
from desktop.gui.theme import Meaning
from desktop.gui.widgets.ask import Ask
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.planning.area_plan.overview import AreaStand
from desktop.planning.needs_plan.rows import PoolRow

MEANINGS = {"draft": Meaning.DUE, "approved": Meaning.DONE, "sent": Meaning.DONE, "superseded": Meaning.STOPPED}


def _status(row: AreaStand) -> str:
    if not row.plan:
        return translate("AreaPlansScreen", "No plan yet")
    word = choice(AREA_PLAN_STATUSES, row.status)
    return translate("AreaPlansScreen", "{status}, late", status=word) if row.late else word


def _meaning(row: AreaStand) -> Meaning | None:
    return Meaning.LATE if row.late else MEANINGS.get(row.status)


AREAS = (
    Column(key="area", title=QT_TRANSLATE_NOOP("Columns", "Area"), text=lambda row: row.name, width=120, stretch=True),
    Column(
        key="status",
        title=QT_TRANSLATE_NOOP("Columns", "Status"),
        text=_status,
        meaning=_meaning,
        width=150,
        searched=False,
    ),
    number("projects", QT_TRANSLATE_NOOP("Columns", "Projects"), lambda row: row.projects or None, width=80),
    number("up", QT_TRANSLATE_NOOP("Columns", "Referred up"), lambda row: row.up or None, width=84),
    money("total", QT_TRANSLATE_NOOP("Columns", "Total (baht)"), lambda row: row.total or None, width=124, hidden=True),
)


def village(row: PoolRow) -> str:
    """`หมู่ 5 บ้านแม่ต๋อม`."""
    return translate("AreaPlansScreen", "Moo {moo} {village}", moo=row.moo, village=row.village_name)


POOL = (
    Column(key="title", title=QT_TRANSLATE_NOOP("Columns", "Project"), text=lambda row: row.title, stretch=True),
    Column(key="village", title=QT_TRANSLATE_NOOP("Columns", "Village"), text=village, width=170),
    chosen("mode", QT_TRANSLATE_NOOP("Columns", "Mode"), MODES, lambda row: row.mode, width=150),
    money("total", QT_TRANSLATE_NOOP("Columns", "Asked for (baht)"), lambda row: row.total or None, width=130),
)


class TakeAsk(Ask):
    """The projects of the area's villages that its plan may take up; answers the ids of those selected."""

    def __init__(self, rows: Sequence[PoolRow], settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.want(960, 600)
        self.set_words(self.tr("Take up village projects"), self.tr("Take up"))
        self.table = TableView(POOL, attrgetter("project"), name="area_plan_pool", settings=settings)
        self.table.setMinimumHeight(theme.ROW * 5)
        self.table.set_rows(rows)
        self.table.selected.connect(self._selected)
        self.table.opened.connect(self._opened)
        self.add(self.table)
        self._selected([])
        self.table.grid.setFocus()

    def answer(self) -> tuple[str, ...] | None:
        """The projects selected, in the order shown."""
        return tuple(self.table.selected_ids()) or None

    def _selected(self, ids: list[str]) -> None:
        self.yes.setEnabled(bool(ids))

    def _opened(self, _project: str) -> None:
        self._go_on()
