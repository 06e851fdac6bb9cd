"""The dispatch register: which LAO has the framework, and the framework itself as it was approved."""

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from desktop.domain.dates import long_date
from desktop.gui import theme
from desktop.gui.screens.district_plan.columns import DISPATCH
from desktop.gui.screens.district_plan.received import ReceivedAsk
from desktop.gui.screens.needs_plan.dialogs import SendAsk
from desktop.gui.screens.year.clearing import clear
from desktop.gui.table_view import TableView
from desktop.gui.widgets.boxes import Card, Page, button, column, line, row
from desktop.gui.widgets.labels import Hint, Section, ThaiLabel
from desktop.planning import dispatch, district_plan
from desktop.planning.dispatch import DispatchRow
from desktop.planning.district_plan import Framework

if TYPE_CHECKING:
    from desktop.gui.screens.district_plan.screen import DistrictPlanScreen

KINDS = ("framework_dispatch",)


class RegisterPage(QWidget):
    """One row per LAO; several can be noted at once."""

    def __init__(self, screen: "DistrictPlanScreen") -> None:
        super().__init__()
        self.owner, self.rows = screen, list[DispatchRow]()
        self.table = TableView(DISPATCH, _lao, totals=False)
        self.send = button(self.tr("Note as sent…"), self._send, name="paper-plane-tilt")
        self.rest = button(self.tr("Select those not sent"), self._select_rest, kind="quiet")
        self.back = button(self.tr("Not sent after all"), self._take_back, name="arrow-counter-clockwise", kind="quiet")
        self.got = button(self.tr("Received by the LAO…"), self._ask_received, name="check", kind="quiet")
        self.table.tools_row.insertWidget(0, self.send)
        self.table.selected.connect(self._selection_changed)
        self.framework = Page(gap=theme.S)
        left = column(self.table, row(self.rest, self.got, self.back, None, gap=0), gap=theme.XS)
        both = row(gap=theme.XL)
        both.addLayout(left, 6)
        both.addWidget(self.framework, 5)
        self.setLayout(both)

    def refresh(self) -> None:
        """Show the register as it is in the store."""
        screen = self.owner
        self.rows = dispatch.rows(screen.ws, screen.record) if screen.record else []
        self.table.set_rows(self.rows)
        self._show_framework(district_plan.framework(screen.plan) if screen.plan else None)
        self._selection_changed()

    def _show_framework(self, frozen: Framework | None) -> None:
        box = self.framework.body
        clear(box)
        box.addWidget(_card(frozen, self._words()))
        box.addStretch(1)

    def _words(self) -> dict[str, str]:
        return {
            "none": self.tr("No framework yet. It is written when the committee approves it, and stays as it was."),
            "head": self.tr("Framework no. {number}, {years}"),
            "on": self.tr("Approved {day}"),
            "vision": self.tr("Vision"),
            "serves": self.tr("Serves: {names}"),
            "target": self.tr("{title} ({unit}): {targets}"),
        }

    def _selection_changed(self) -> None:
        chosen = self._chosen()
        ready = bool(self.owner.plan and self.owner.plan.framework)
        self.send.setEnabled(ready and bool(chosen))
        self.send.setToolTip("" if ready else self.tr("The framework has to be approved first."))
        self.got.setEnabled(any(one.sent_on for one in chosen))
        self.back.setEnabled(any(one.sent_on for one in chosen))
        self.rest.setEnabled(any(not one.sent_on for one in self.rows))

    def _chosen(self) -> list[DispatchRow]:
        return self.table.selected_rows()

    def _select_rest(self) -> None:
        self.table.select([one.lao for one in self.rows if not one.sent_on])

    def _send(self) -> None:
        names = ", ".join(one.name for one in self._chosen())
        dialog = SendAsk(names, 1, self.owner)
        dialog.set_words(self.tr("Framework sent to %n LAO(s)", "", len(self._chosen())), self.tr("Note it"))
        dialog.answered.connect(self._sent)
        dialog.open()

    def _sent(self, said: tuple[str, str]) -> None:
        screen, laos = self.owner, [one.lao for one in self._chosen()]
        letter, day = said
        noted = self.tr("Framework sent to %n LAO(s)", "", len(laos))
        screen.do(noted, lambda: dispatch.send(screen.ws, screen.record, laos, sent_on=day, letter=letter), *KINDS)

    def _ask_received(self) -> None:
        dialog = ReceivedAsk(self.tr("The LAO has the framework"), self.tr("Note it"), self.owner)
        dialog.answered.connect(self._received)
        dialog.open()

    def _received(self, on: str) -> None:
        screen, laos = self.owner, [one.lao for one in self._chosen()]
        noted = self.tr("Noted as received by %n LAO(s)", "", len(laos))
        screen.do(noted, lambda: dispatch.received(screen.ws, screen.record, laos, received_on=on), *KINDS)

    def _take_back(self) -> None:
        screen, laos = self.owner, [one.lao for one in self._chosen()]
        screen.do(self.tr("Noted as not sent"), lambda: dispatch.take_back(screen.ws, screen.record, laos), *KINDS)


def _card(frozen: Framework | None, words: dict[str, str]) -> Card:
    card = Card()
    if frozen is None:
        return card.add(ThaiLabel(words["none"], role="quiet"))
    years = f"{frozen.from_year}–{frozen.to_year}"
    card.add(Section(words["head"].format(number=frozen.number, years=years)))
    card.add(Hint(words["on"].format(day=long_date(frozen.on))), ThaiLabel(frozen.vision))
    for one in frozen.strategies:
        card.add(line(), ThaiLabel(f"{one.number}. {one.title}"))
        names = " · ".join(frozen.provincial.get(node, node) for node in one.provincial)
        if names:
            card.add(Hint(words["serves"].format(names=names)))
        for indicator in one.indicators:
            card.add(Hint(_indicator(indicator, words["target"])))
    return card


def _indicator(one: Any, words: str) -> str:
    targets = ", ".join(f"{year} = {value}" for year, value in sorted(one.targets.items()))
    return "• " + words.format(title=one.title, unit=one.unit, targets=targets)


def _lao(one: DispatchRow) -> str:
    return one.lao
