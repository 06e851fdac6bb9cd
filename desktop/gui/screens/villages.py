"""The villages of the district by tambon: how far each one's plan is, and the register they stand in."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFileDialog, QMenu, QStackedWidget, QWidget

from desktop.domain.errors import AppError
from desktop.domain.village import PLAN_STATUSES
from desktop.gui import theme
from desktop.gui.language import count
from desktop.gui.reports_menu import Offer, ReportButton
from desktop.gui.screen import Desk, Screen
from desktop.gui.screens.villages_areas import AreaList, AreaRow
from desktop.gui.screens.villages_columns import COLUMNS, NONE, sent, status_word
from desktop.gui.screens.villages_load import LoadJob, LoadPanel
from desktop.gui.table_view import TableView
from desktop.gui.widgets.boxes import row
from desktop.gui.widgets.notes import EmptyState
from desktop.gui.widgets.text import ChoiceBox
from desktop.planning import home, loading, village_plan, villages
from desktop.planning.load.report import LoadReport
from desktop.planning.village_plan import PlanRow
from desktop.planning.workspace import Workspace
from desktop.store import reference
from desktop.store.reference import UnknownAreaError

ANSWERS = "village-answers"
WANTED: dict[str, Callable[[PlanRow], bool]] = {
    "register": lambda one: one.registered == villages.REFERENCE,
    "no_plan": lambda one: not one.plan,
    "missing": lambda one: bool(one.plan and one.missing),
    "returned": lambda one: one.status == "returned",
}
"""What the first screen sends a person here for → the villages meant."""
BOOKS = "Excel, CSV (*.xlsx *.xlsm *.csv)"


class VillagesScreen(Screen):
    """Pick a tambon, filter, Enter opens a village's plan."""

    help_page = "villages"
    kinds = frozenset({"village", "village_plan", "forum", "problem", "project"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._ws: Workspace = desk.session
        self._wanted, self._asked_for = ("", Path()), ""
        self.areas = AreaList()
        self.table = TableView(COLUMNS, _key, name="villages", settings=desk.settings, empty=self._nothing())
        self.status = ChoiceBox()
        self.table.extra.addWidget(self.status)
        self.report = LoadPanel(desk.settings)
        self._pages = QStackedWidget()
        both = QWidget()
        both.setLayout(row(self.areas, self.table, gap=theme.L))
        self._pages.addWidget(both)
        self._pages.addWidget(self.report)
        self.body.addWidget(self._pages)
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
        rows = village_plan.plans(self._ws, self._cycle())
        self.table.set_rows(rows)
        self.areas.set_areas(self._areas(rows))
        self._offer_statuses(rows)
        self._show_actions(rows)
        if not self.table.current_id() and rows:
            self.table.select([_key(rows[0])])

    def open(self, what: object) -> None:
        """A village's code selects it, a tambon's code picks the tambon, one of `WANTED` shows only such villages."""
        key = str(what)
        if not self.table.model.rows():
            self.refresh(frozenset())
        self._asked_for = key if key in WANTED else ""
        self.areas.pick(key if key.isdigit() and len(key) < 8 else "")
        self.status.set_value("")
        self._choose()
        self.table.select([_key(one) for one in self.table.model.rows() if one.village == key])

    def can_go_back(self) -> bool:
        if self._pages.currentWidget() is self.report:
            self._show_list()
            return True
        return False

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            QTimer.singleShot(0, self, self._take_focus)

    def _take_focus(self) -> None:
        self.table.grid.setFocus()

    # Making

    def _nothing(self) -> EmptyState:
        return EmptyState(
            "house",
            self.tr("No villages yet. Load the district's register, or receive the file of the district."),
            self.tr("Load a workbook"),
        )

    def _actions(self) -> None:
        self.open_button = self.main_action(self.tr("Open the plan"), self._open_clicked, name="file-text")
        self.load_button = self.quiet_action(self.tr("Load a workbook"), self._load_clicked, name="download-simple")
        self.confirm_button = self.quiet_action("", self._confirm_clicked, name="check")
        self.answers = ReportButton(self, self._reports)
        self.action_row.insertWidget(self.action_row.indexOf(self.open_button), self.answers.button)
        self.load_menu = QMenu(self)
        for text, run in (
            (self.tr("Village plans (problems and projects)…"), self._pick_plans),
            (self.tr("Village register…"), self._pick_register),
        ):
            self.load_menu.addAction(text).triggered.connect(run)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self.table.filter.setFocus)

    def _connect(self) -> None:
        self.areas.picked.connect(self._choose)
        self.status.edited.connect(self._status_chosen)
        self.table.opened.connect(self._open)
        self.table.selected.connect(self._selection_changed)
        self.table.empty.pressed.connect(self._load_clicked)
        self.report.load_asked.connect(self._load_now)
        self.report.finished.connect(self._show_list)

    # What is shown

    def _cycle(self) -> int:
        return home.cycle(self._ws, self.desk.settings.cycle)

    def _province(self) -> bool:
        return bool(self._ws.identity.kind == "province")

    def _areas(self, rows: list[PlanRow]) -> list[AreaRow]:
        groups: dict[str, list[PlanRow]] = {"": rows}
        for one in rows:
            groups.setdefault(self._area_key(one), []).append(one)
        return [self._area_row(key, group) for key, group in groups.items() if group]

    def _area_key(self, one: PlanRow) -> str:
        return one.village[:4] if self._province() else one.tambon

    def _area_row(self, key: str, group: list[PlanRow]) -> AreaRow:
        done = sum(sent(one) for one in group)
        begun = sum(bool(one.status) for one in group) - done
        return AreaRow(key=key, label=self._area_label(key), done=done, begun=begun, total=len(group))

    def _area_label(self, key: str) -> str:
        if not key:
            return self.tr("All districts") if self._province() else self.tr("All tambons")
        if self._province():
            return reference.district_name(key)
        return self.tr("T. {tambon}").format(tambon=villages.tambon_name(key))

    def _offer_statuses(self, rows: list[PlanRow]) -> None:
        there = {one.status for one in rows}
        words = [(status, status_word(status)) for status in PLAN_STATUSES if status in there]
        nothing = [(NONE, status_word(""))] if "" in there else []
        self.status.set_choices([("", self.tr("Every status")), *nothing, *words])
        if self.status.value() is None:
            self.status.set_value("")

    def _show_actions(self, rows: list[PlanRow]) -> None:
        on_list = self._pages.currentIndex() == 0
        unconfirmed = self._unconfirmed(rows)
        self.open_button.setVisible(on_list)
        self.open_button.setEnabled(bool(self.table.model.shown_rows()))
        self.answers.button.setVisible(on_list and any(one.status for one in rows))
        self.load_button.setVisible(on_list and not self._province())
        self.confirm_button.setVisible(on_list and bool(unconfirmed) and not self._province())
        chosen = len(self._chosen_unconfirmed())
        if chosen > 1:
            self.confirm_button.setText(self.tr("Confirm the %n selected", "", chosen))
        else:
            self.confirm_button.setText(self.tr("Confirm all %n in the register", "", len(unconfirmed)))

    def _reports(self) -> list[Offer]:
        """The answers to the village picked, and to all of them."""
        picked = next((one for one in self.table.model.rows() if _key(one) == self.table.current_id()), None)
        everyone = Offer(report=ANSWERS, about=self.tr("all villages"), cycle=self._cycle())
        if picked is None or not picked.plan:
            return [everyone]
        name = villages.row(self._ws, picked.village).title
        return [Offer(report=ANSWERS, about=name, cycle=self._cycle(), area=picked.village), everyone]

    def _unconfirmed(self, rows: list[PlanRow]) -> set[str]:
        return {one.village for one in rows if one.registered == villages.REFERENCE and one.village_name}

    def _chosen_unconfirmed(self) -> list[str]:
        chosen = set(self.table.selected_ids())
        rows = [one for one in self.table.model.rows() if _key(one) in chosen]
        return sorted(self._unconfirmed(rows))

    def _keep(self, one: PlanRow) -> bool:
        area, status = self.areas.key(), self.status.value()
        wanted = WANTED.get(self._asked_for)
        if wanted and not wanted(one):
            return False
        return (not area or self._area_key(one) == area) and (not status or (one.status or NONE) == status)

    def _choose(self, *_what: object) -> None:
        narrowed = self._asked_for or self.areas.key() or self.status.value()
        self.table.model.set_condition(self._keep if narrowed else None)
        self.open_button.setEnabled(bool(self.table.model.shown_rows()))

    def _status_chosen(self, _status: object) -> None:
        self._asked_for = ""
        self._choose()

    def _selection_changed(self, _ids: object) -> None:
        self._show_actions(list(self.table.model.rows()))

    # What a person does

    def _open_clicked(self) -> None:
        if key := self.table.current_id() or next(iter(self.table.selected_ids()), ""):
            self._open(key)

    def _open(self, key: str) -> None:
        village, _, plan = key.partition("/")
        twice = sum(one.village == village for one in self.table.model.rows()) > 1
        self.go.emit("village_plan", plan if twice and plan else village)

    def _confirm_clicked(self) -> None:
        chosen = self._chosen_unconfirmed()
        made = self.attempt(lambda: villages.confirm(self._ws, chosen if len(chosen) > 1 else None))
        if made is None:
            return
        self.done(self.tr("%n village(s) confirmed", "", made.created), "village")
        if made.unnamed:
            words = self.tr(
                "%n village(s) have no name in the public records and are not confirmed", "", len(made.unnamed)
            )
            self.banner.say("warn", words, self.tr("Open their plans and enter the names."))

    def _load_clicked(self) -> None:
        self.load_menu.popup(self.load_button.mapToGlobal(self.load_button.rect().bottomLeft()))

    def _pick_plans(self) -> None:
        self._pick(loading.PLANS)

    def _pick_register(self) -> None:
        self._pick(loading.VILLAGES)

    def _pick(self, table: str) -> None:
        self._wanted = (table, Path())
        dialog = QFileDialog(self, self.tr("Load a workbook"), self.desk.settings.last_folder, BOOKS)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._picked)
        dialog.open()

    def _picked(self, path: str) -> None:
        self.bring_in(self._wanted[0], Path(path))

    def bring_in(self, table: str, path: Path) -> None:
        """Rehearse the load of a workbook beside the window, then show what it would bring."""
        self._wanted = (table, path)
        self.desk.settings.last_folder = str(path.parent)
        self._run(dry_run=True)

    def _load_now(self) -> None:
        self._run(dry_run=False)

    def _run(self, *, dry_run: bool) -> None:
        table, path = self._wanted
        self.banner.dismiss()
        self.report.setEnabled(False)
        job = LoadJob(home=self._ws.home, table=table, path=path, cycle=self._cycle(), dry_run=dry_run)
        words = self.tr("Checking {file}") if dry_run else self.tr("Loading {file}")
        self.desk.tasks.run(job, done=self._loaded, failed=self._not_loaded, title=words.format(file=path.name))

    def _loaded(self, report: LoadReport) -> None:
        self.report.setEnabled(True)
        self._pages.setCurrentWidget(self.report)
        self._show_actions(list(self.table.model.rows()))
        self.report.show_report(report)
        if report.dry_run:
            return
        if report.cycle:
            self.desk.settings.cycle = report.cycle
        rows = count(report.created + report.updated)
        self.done(self.tr("{rows} rows loaded").format(rows=rows), *self.kinds)

    def _not_loaded(self, error: AppError) -> None:
        self.report.setEnabled(True)
        self._show_list()
        self.refuse(error)

    def _show_list(self) -> None:
        self._pages.setCurrentIndex(0)
        self._show_actions(list(self.table.model.rows()))
        self.table.grid.setFocus()


def _key(one: PlanRow) -> str:
    return f"{one.village}/{one.plan}"


def _area(ws: Workspace) -> str:
    code = ws.identity.office
    try:
        return reference.district_name(code) if len(code) > 2 else reference.province_name(code)
    except UnknownAreaError:
        return code
