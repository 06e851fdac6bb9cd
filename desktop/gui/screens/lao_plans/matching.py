"""Matching: left the projects of an LAO's plan, right the village projects that one of them may take up."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QWidget

from desktop.gui.screens.lao_plans.choosing import ChooseProject
from desktop.gui.screens.lao_plans.columns import PROJECTS, two_lines
from desktop.gui.screens.lao_plans.details import ProjectDetails
from desktop.gui.screens.lao_plans.pairs import Pairs
from desktop.gui.table_view import TableView
from desktop.gui.widgets.boxes import column
from desktop.gui.widgets.key_presses import KeyPresses
from desktop.gui.widgets.labels import Hint, Section
from desktop.gui.widgets.notes import EmptyState
from desktop.gui.widgets.sides import Sides
from desktop.planning import lao_plans, matching, needs_plan
from desktop.planning.lao_plans import ProjectRow
from desktop.planning.matching import CONFIRMED, REJECTED, Suggestion

if TYPE_CHECKING:
    from desktop.gui.screens.lao_plans.screen import LaoPlansScreen

KINDS = ("project_match",)


class MatchingPage(QWidget):
    """Enter confirms, Delete rejects, Backspace all, Insert chooses another; then the next undecided project is on."""

    def __init__(self, screen: "LaoPlansScreen") -> None:
        super().__init__()
        self.owner, self._suggested = screen, list[Suggestion]()
        self.head, self.hint = Section(), Hint()
        empty = EmptyState("list-numbers", self.tr("Choose an LAO whose plan is here, or load its plan."))
        settings = screen.desk.settings
        self.table = TableView(PROJECTS, _project, name="lao_projects", settings=settings, several=False, empty=empty)
        two_lines(self.table)
        self.open_only = QCheckBox(self.tr("To decide"))
        self.table.extra.addWidget(self.open_only)
        self.pairs = Pairs(settings)
        body = column(self.head, self.hint, gap=0)
        body.addWidget(Sides(self.table, self.pairs, shares=(6, 7)), 1)
        self.setLayout(body)
        self._connect()

    def _connect(self) -> None:
        self.open_only.toggled.connect(self._narrow)
        self.table.selected.connect(self._show)
        self.table.opened.connect(self._go_to_pairs)
        self.pairs.confirm_asked.connect(self._confirm)
        self.pairs.reject_asked.connect(self._reject)
        self.pairs.none_asked.connect(self._none)
        self.pairs.forget_asked.connect(self._forget)
        self.pairs.other_asked.connect(self._choose)
        self.pairs.line_asked.connect(self._life_line)
        self.pairs.details_asked.connect(self._details)
        KeyPresses(self.table.grid, {Qt.Key.Key_Insert: self._choose, Qt.Key.Key_Backspace: self._none})

    def refresh(self) -> None:
        """Show the chosen plan's projects as they are in the store."""
        screen, plan = self.owner, self.owner.record
        self._suggested = matching.suggest(screen.ws, plan) if plan else []
        rows = lao_plans.projects(screen.ws, plan, self._suggested) if plan else []
        self.table.set_rows(rows)
        self._narrow()
        self.table.select_one()
        self._show_head(rows)
        self._show()

    def pick(self, project: str) -> None:
        """Go to this project of the LAO."""
        self.open_only.setChecked(False)
        self.table.select([project])

    def current(self) -> ProjectRow | None:
        """The LAO's project one is on."""
        return self.table.selected_row()

    def _show_head(self, rows: list[ProjectRow]) -> None:
        done, left = sum(bool(one.confirmed) for one in rows), sum(bool(one.open) for one in rows)
        self.head.set_text(self.owner.plan_title())
        words = self.tr("{all} projects · {done} matched · {left} to decide")
        self.hint.set_text(words.format(all=len(rows), done=done, left=left) if rows else "")
        self.hint.setVisible(bool(rows))

    def _narrow(self) -> None:
        self.table.model.set_condition(_is_open if self.open_only.isChecked() else None)

    def _show(self, _ids: object = None) -> None:
        found = self.current()
        own = [one for one in self._suggested if found and one.lao_project == found.project.id]
        self.pairs.show_project(found, own)

    def _go_to_pairs(self, _project: str) -> None:
        self.pairs.table.grid.setFocus()

    # Deciding

    def _confirm(self, pair: Suggestion) -> None:
        self._decide(pair, CONFIRMED, self.tr("Taken up by the LAO: {title}").format(title=pair.title))

    def _reject(self, pair: Suggestion) -> None:
        self._decide(pair, REJECTED, self.tr("Not the same: {title}").format(title=pair.title))

    def _decide(self, pair: Suggestion, status: str, said: str) -> None:
        screen, pairs = self.owner, [(pair.lao_project, pair.project)]
        if screen.do(said, lambda: matching.decide(screen.ws, pairs, status), *KINDS):
            self._go_on(pair.lao_project)

    def _none(self) -> None:
        screen, found = self.owner, self.current()
        if found is None or not found.open:
            return
        said = self.tr("None is the same: {title}").format(title=found.project.title or "")
        own = found.project.id
        if screen.do(said, lambda: matching.reject_all(screen.ws, screen.record, own), *KINDS):
            self._go_on(own)

    def _forget(self, pair: Suggestion) -> None:
        screen = self.owner
        said = self.tr("Undecided again: {title}").format(title=pair.title)
        screen.do(said, lambda: matching.forget(screen.ws, pair.lao_project, pair.project), *KINDS)

    def _go_on(self, decided: str) -> None:
        """To the next project that waits for a decision, once nothing of this one does."""
        rows = self.table.model.shown_rows()
        place = next((at for at, one in enumerate(rows) if _project(one) == decided), 0)
        if rows and place < len(rows) and _project(rows[place]) == decided and _is_open(rows[place]):
            return
        later = [*rows[place:], *rows[:place]]
        self.table.select([_project(one) for one in later if _is_open(one)][:1] or [decided])

    def _choose(self) -> None:
        found = self.current()
        if found is None or not self.owner.record:
            return
        pool = needs_plan.pool(self.owner.ws, self.owner.cycle)
        dialog = ChooseProject(found.project.title or "", pool, found.project.tambon or "", self.owner)
        dialog.answered.connect(self._chosen)
        dialog.open()

    def _chosen(self, project: str) -> None:
        found, screen = self.current(), self.owner
        if found is not None:
            said = self.tr("Matched by hand")
            pair = [(found.project.id, project)]
            if screen.do(said, lambda: matching.decide(screen.ws, pair, CONFIRMED), *KINDS):
                self._go_on(found.project.id)

    def _details(self) -> None:
        found, screen = self.current(), self.owner
        if found is None:
            return
        dialog = ProjectDetails(screen.ws, found.project, screen)
        dialog.form.field_left.connect(screen.set_fields)
        dialog.finished.connect(self._details_closed)
        dialog.open()

    def _details_closed(self, _result: int) -> None:
        self.owner.leave()
        self.refresh()

    def _life_line(self, project: str) -> None:
        self.owner.go.emit("lifeline", project)


def _project(one: ProjectRow) -> str:
    return one.project.id


def _is_open(one: ProjectRow) -> bool:
    return bool(one.open)
