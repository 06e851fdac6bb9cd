"""The villages of the district by tambon: how far each one's plan is, and the register they stand in."""

from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QMenu, QWidget

from desktop.gui.language import count
from desktop.gui.loading.flow import Loading
from desktop.gui.reports_menu import Offer, ReportButton
from desktop.gui.screen import Desk, Screen
from desktop.gui.screens.villages.listing import VillageList
from desktop.gui.screens.villages.together import MoveTogether, movable
from desktop.planning import home, loading, village_plan, villages
from desktop.planning.village_plan import PlanRow
from desktop.planning.workspace import Workspace
from desktop.store import reference
from desktop.store.reference import UnknownAreaError

ANSWERS = "village-answers"


class VillagesScreen(Screen):
    """Pick a tambon, filter, Enter opens a village's plan."""

    help_page = "villages"
    kinds = frozenset({"village", "village_plan", "forum", "problem", "project"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._ws: Workspace = desk.session
        self.list = VillageList(desk.settings, province=self._province())
        self.areas, self.table, self.status = self.list.areas, self.list.table, self.list.status
        self.loading = Loading(self, self.list)
        self.report = self.loading.report
        self.body.addWidget(self.loading)
        self._actions()
        self._connect()

    # For the window

    def title(self) -> str:
        words = self.tr("Villages of {area} – plan year {year}")
        if self._province():
            words = self.tr("Villages of {area} Province – plan year {year}")
        return words.format(area=_area(self._ws), year=self._cycle())

    def subtitle_text(self) -> str:
        if self._province():
            return self.tr("Plans as the districts have sent them; this computer only shows them")
        standing = villages.standing(self._ws)
        words = self.tr("{all} villages · {confirmed} confirmed by the district · {source}, B.E. {year}")
        return words.format(
            all=count(standing.villages),
            confirmed=count(standing.confirmed),
            source=standing.source,
            year=standing.year,
        )

    def refresh(self, changed: frozenset[str]) -> None:  # noqa: ARG002 - every column may have changed
        self.list.set_rows(village_plan.plans(self._ws, self._cycle()))
        self._show_actions()

    def open(self, what: object) -> None:
        """A village's code selects it, a tambon's code picks the tambon, one of `WANTED` shows only such villages."""
        if not self.list.rows():
            self.refresh(frozenset())
        self.list.show_only(str(what))

    def can_go_back(self) -> bool:
        return self.loading.back()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            QTimer.singleShot(0, self, self._take_focus)

    def bring_in(self, table: str, path: Path) -> None:
        """Show what a workbook would bring."""
        self.loading.bring_in(table, path)

    # Making

    def _actions(self) -> None:
        self.open_button = self.main_action(self.tr("Open the plan"), self._open_clicked, name="file-text")
        self.load_button = self.quiet_action(self.tr("Load a workbook"), self._load_clicked, name="download-simple")
        self.confirm_button = self.quiet_action("", self._confirm_clicked, name="check")
        self.moving = MoveTogether(self)
        self.move_button = self.quiet_action("", self._move_clicked, name="arrow-right")
        self.answers = ReportButton(self, self._reports)
        self.action_row.insertWidget(self.action_row.indexOf(self.open_button), self.answers.button)
        self.load_menu = QMenu(self)
        for text, run in (
            (self.tr("Village plans (problems and projects)…"), self._choose_plans),
            (self.tr("Village register…"), self._choose_register),
        ):
            self.load_menu.addAction(text).triggered.connect(run)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self.table.filter.setFocus)

    def _connect(self) -> None:
        self.list.narrowed.connect(self._show_actions)
        self.table.opened.connect(self._open)
        self.table.selected.connect(self._show_actions)
        self.table.empty.pressed.connect(self._load_clicked)
        self.loading.turned.connect(self._turned)

    # What is shown

    def _cycle(self) -> int:
        return home.cycle(self._ws, self.desk.settings.cycle)

    def _province(self) -> bool:
        return bool(self.desk.session.identity.kind == "province")

    def _show_actions(self, _ids: object = None) -> None:
        on_list, ours = not self.loading.reporting, not self._province()
        waiting, chosen = len(self.list.unconfirmed()), len(self.list.unconfirmed(selected=True))
        self.open_button.setVisible(on_list)
        self.open_button.setEnabled(bool(self.table.model.shown_rows()))
        self.answers.button.setVisible(on_list and any(one.status for one in self.list.rows()))
        self.load_button.setVisible(on_list and ours)
        self.confirm_button.setVisible(on_list and bool(waiting) and ours)
        movable = len(self._movable())
        self.move_button.setVisible(on_list and ours and movable > 1)
        self.move_button.setText(self.tr("Move %n plan(s) on together…", "", movable))
        if chosen > 1:
            self.confirm_button.setText(self.tr("Confirm the %n selected", "", chosen))
        else:
            self.confirm_button.setText(self.tr("Confirm all %n in the register", "", waiting))

    def _turned(self, reporting: bool) -> None:
        self._show_actions()
        if not reporting:
            self._take_focus()

    def _take_focus(self) -> None:
        self.table.grid.setFocus()

    def _reports(self) -> list[Offer]:
        """The answers to the village picked, and to all of them."""
        picked = self.list.picked()
        everyone = Offer(report=ANSWERS, about=self.tr("all villages"), cycle=self._cycle())
        if picked is None or not picked.plan:
            return [everyone]
        name = villages.row(self._ws, picked.village).title
        return [Offer(report=ANSWERS, about=name, cycle=self._cycle(), area=picked.village), everyone]

    # What a person does

    def _open_clicked(self) -> None:
        if key := self.table.current_id() or next(iter(self.table.selected_ids()), ""):
            self._open(key)

    def _open(self, key: str) -> None:
        village, _, plan = key.partition("/")
        twice = sum(one.village == village for one in self.list.rows()) > 1
        self.go.emit("village_plan", plan if twice and plan else village)

    def _confirm_clicked(self) -> None:
        chosen = self.list.unconfirmed(selected=True)
        made = self.attempt(lambda: villages.confirm(self._ws, chosen if len(chosen) > 1 else None))
        if made is None:
            return
        self.done(self.tr("%n village(s) confirmed", "", made.created), "village")
        if made.unnamed:
            words = self.tr(
                "%n village(s) have no name in the public records and are not confirmed", "", len(made.unnamed)
            )
            self.banner.say("warn", words, self.tr("Open their plans and enter the names."))

    def _movable(self) -> list[PlanRow]:
        """The plans that can move on: of those selected when they are several, else of all that are shown."""
        chosen = self.table.selected_rows()
        return movable(chosen if len(chosen) > 1 else self.table.model.shown_rows())

    def _move_clicked(self) -> None:
        self.moving.ask(self._movable())

    def _load_clicked(self) -> None:
        self.load_menu.popup(self.load_button.mapToGlobal(self.load_button.rect().bottomLeft()))

    def _choose_plans(self) -> None:
        self.loading.choose(loading.PLANS)

    def _choose_register(self) -> None:
        self.loading.choose(loading.VILLAGES)


def _area(ws: Workspace) -> str:
    code = ws.identity.office
    try:
        return reference.district_name(code) if len(code) > len("50") else reference.province_name(code)
    except UnknownAreaError:
        return code
