"""The plans of one level: the areas at the left, the plan of the one picked at the right, its next step at the top."""

from collections.abc import Mapping
from operator import attrgetter
from typing import Any, ClassVar

from PySide6.QtWidgets import QWidget

from desktop.domain.area_plan import AREA_PLAN_STATUSES, AreaPlan, AreaPlanItem
from desktop.domain.dates import short_date
from desktop.domain.words import choice
from desktop.gui import theme
from desktop.gui.record_form import Place, RecordForm
from desktop.gui.screen import Desk
from desktop.gui.screens.area_plans.areas import AREAS, MEANINGS, TakeAsk
from desktop.gui.screens.area_plans.items import ItemsPane
from desktop.gui.screens.area_plans.steps import steps
from desktop.gui.screens.needs_plan import words
from desktop.gui.screens.year.screen import DocumentScreen
from desktop.gui.table_view import TableView
from desktop.gui.widgets.boxes import Card, Page, column
from desktop.gui.widgets.notes import EmptyState
from desktop.gui.widgets.sides import Sides
from desktop.gui.widgets.text import ChoiceBox
from desktop.planning import area_plan, needs_plan, rights
from desktop.planning.area_plan import levels, referring
from desktop.planning.area_plan.overview import due_day, overview

KINDS = ("area_plan", "area_plan_item")
FIELDS = ("title", "from_year", "to_year", "vision", "approved_on", "sent_on", "late_reason")


class AreaPlansScreen(DocumentScreen):
    """One level of plans of this district for the cycle."""

    help_page = "area_plans"
    kinds: ClassVar[frozenset[str]] = frozenset(
        {*KINDS, "village_plan", "project", "needs_item", "needs_source", "meeting", "committee", "planning_template"}
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, self._make, parent)
        self.found: AreaPlan | None = None
        self.level_box = ChoiceBox()
        nothing = EmptyState("map-trifold", self.tr("The rules of this year have no such plans."))
        self.areas = TableView(AREAS, attrgetter("area"), name="area_plans", settings=desk.settings, several=False,
                               empty=nothing)  # fmt: skip
        self.items = ItemsPane()
        self.form = RecordForm("area_plan", [Place(name=name, span=2 if name == "title" else 0) for name in FIELDS])
        self.up = self.quiet_button("", self._to_district, "arrow-fat-lines-up")
        self._lay_out()
        self._connect()

    # For the window

    def title(self) -> str:
        place = words.district(self.ws.identity.office)
        name = levels.title(self.level) if self.level else self.tr("Plans between village and district")
        return self.tr("{plan}, {district} – {cycle}").format(plan=name, district=place, cycle=self.cycle)

    def subtitle_text(self) -> str:
        rows = self.areas.model.rows()
        made = sum(row.status in ("approved", "sent") for row in rows)
        parts = [self.tr("{made} of {all} made").format(made=made, all=len(rows))] if rows else []
        if self.level and (last := due_day(self.ws, self.cycle, self.level)):
            parts.append(self.tr("last day {day}").format(day=short_date(last)))
        return "  ·  ".join(parts)

    def refresh(self, changed: frozenset[str]) -> None:  # noqa: ARG002 - everything on view hangs together
        self.take_cycle()
        every = levels.levels(self.ws, self.cycle)
        self.level_box.set_choices([(one.code, levels.title(one)) for one in every])
        self.level_box.setVisible(len(every) > 1)
        if self.level is None:
            self.level_box.set_value(every[0].code if every else None)
        rows = overview(self.ws, self.cycle, self.level) if self.level else []
        self.areas.set_rows(rows)
        self.areas.select_one()
        self._show_plan()
        self.show_titles()

    def open(self, what: object) -> None:
        """An area's code, or the id of its plan."""
        found = self.ws.find(AreaPlan, str(what))
        self.refresh(frozenset())
        if found is not None:
            self.level_box.set_value(found.level)
            self.refresh(frozenset())
        self.areas.select([(found.area or "") if found else str(what)])

    def leave(self) -> None:
        self.form.leave()
        super().leave()

    def show_record(self, kind: str, record: str) -> None:
        """The page that a finding speaks of, on the record itself where it stands in a list."""
        self.tabs.setCurrentIndex(0)
        if kind == "area_plan_item" and (found := self.ws.find(AreaPlanItem, record)):
            self.items.list.pick(found.project or "")

    # What is on view

    @property
    def level(self) -> Any:
        """The level of the rules that is on view; None where they have none."""
        code = self.level_box.value()
        return next((one for one in levels.levels(self.ws, self.cycle) if one.code == code), None)

    @property
    def area(self) -> str:
        """The area picked; "" for none."""
        return next(iter(self.areas.selected_ids()), "")

    def locked(self) -> str:
        """Why the plan's projects cannot be changed now; "" when they can."""
        if not rights.may_write(self.ws, "area_plan", self.ws.identity.office):
            return self.tr("Another office writes this; this computer only shows it.")
        closed = self.found is not None and (self.found.status or "draft") != "draft"
        return self.tr("The plan was approved; take it back to the draft to change it.") if closed else ""

    # Making

    def _lay_out(self) -> None:
        self.page = Page(Card().add(self.form), None)
        for word, page in ((self.tr("Village projects"), self.items), (self.tr("The plan"), self.page)):
            self.tabs.addTab(word)
            self.pages.addWidget(page)
        left, right = QWidget(), QWidget()
        box = column(self.level_box, gap=theme.S)
        box.addWidget(self.areas, 1)
        left.setLayout(box)
        body = column(self.tabs, theme.S, gap=0)
        body.addWidget(self.pages, 1)
        right.setLayout(body)
        both = Sides(left, right, shares=(460, 640))
        self.body.addWidget(both, 1)

    def _connect(self) -> None:
        self.areas.selected.connect(self._picked)
        self.level_box.edited.connect(self._level_chosen)
        self.items.take_asked.connect(self._ask)
        self.items.moved.connect(self._move)
        self.items.taken_out.connect(self._take_out)
        self.items.referred.connect(self._refer)
        self.items.opened.connect(self._lifeline)
        self.form.field_left.connect(self._field_left)

    # Showing

    def _show_plan(self) -> None:
        code = self.level.code if self.level else ""
        self.found = area_plan.current(self.ws, code, self.area, self.cycle) if self.area else None
        self.record = self.found.id if self.found else ""
        locked = self.locked()
        known = {row.project: row for row in needs_plan.pool(self.ws, self.cycle)} if self.record else {}
        placed = area_plan.rows(self.ws, self.record) if self.record else []
        routes = referring.routes(self.ws, self.record) if self.record else {}
        rows = [known[row.project] for row in placed if row.project in known]
        self.items.show_rows(rows, routes, locked=locked, known=bool(self.area))
        self.say_since(self.found)
        self.form.show_record(self.record, self.found, locked=locked)
        if self.found and not rights.may_write(self.ws, "area_plan", self.found.scope):
            self.show_steps((), (None, ""))
        else:
            self.show_steps(steps(self, self.found), self._chip())
        waiting = len(referring.waiting(self.ws, self.cycle))
        self.up.setText(self.tr("Into the needs plan ({n})").format(n=waiting))
        self.up.setVisible(bool(waiting))

    def _chip(self) -> tuple[theme.Meaning | None, str]:
        status = (self.found.status if self.found else "") or "draft"
        return MEANINGS[status], choice(AREA_PLAN_STATUSES, status)

    # Acts

    def _picked(self, _ids: list[str]) -> None:
        self.leave()
        self._show_plan()

    def _level_chosen(self, _code: object) -> None:
        self.leave()
        self.refresh(frozenset())

    def _ask(self) -> None:
        if not self.area or self.locked():
            return
        self.leave()
        ask = TakeAsk(area_plan.pool(self.ws, self.document()), self.desk.settings, self)
        ask.answered.connect(self._take_up)
        ask.open()

    def _take_up(self, projects: object) -> None:
        chosen = [str(one) for one in projects] if isinstance(projects, tuple) else []
        said = self.tr("{n} projects taken up").format(n=len(chosen))
        self.do(said, lambda: area_plan.take(self.ws, self.document(), chosen), *KINDS)

    def _take_out(self, project: str) -> None:
        self.do(self.tr("Taken out of the plan"), lambda: area_plan.drop(self.ws, self.record, [project]), *KINDS)

    def _move(self, project: str, before: str | None) -> None:
        self.do("", lambda: area_plan.move_project(self.ws, self.record, project, before=before), *KINDS)
        self.items.list.mark(project)

    def _refer(self, project: str, up: bool) -> None:
        said = self.tr("Referred to the district") if up else self.tr("Kept at this level")
        self.do(said, lambda: referring.refer(self.ws, self.record, [project], up=up), *KINDS)

    def _to_district(self) -> None:
        made = self.do(self.tr("Taken into the needs plan"), lambda: referring.to_district(self.ws, self.cycle),
                       "needs_item", "needs_source", "needs_plan")  # fmt: skip
        if made:
            self._show_plan()

    def _field_left(self, kind: str, _record: str, values: Mapping[str, Any]) -> None:
        if self.area and self.set_fields(kind, self.document(), values):
            self.refresh(frozenset(KINDS))

    def _lifeline(self, project: str) -> None:
        self.go.emit("lifeline", project)

    def _make(self) -> str:
        return area_plan.open_plan(self.ws, self.level.code if self.level else "", self.area, self.cycle)
