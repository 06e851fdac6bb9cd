"""Forms have the fields that domain.md §2 asks for, and Tab goes through them as they are read."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.domain.village_papers import PlanSource
from desktop.gui.record_form import Place, RecordForm
from desktop.gui.screens.needs_plan.form import DETAILS
from desktop.gui.screens.village_plan.places import problem_places, project_places
from desktop.gui.screens.village_plan.source_notes import SourceNotes
from desktop.gui.widgets.budget import BudgetEdit
from desktop.gui.widgets.text import ChoiceBox
from desktop.gui.widgets.ticks import TickList

OF_A_PROBLEM = "solution impact location affected_people severity urgency reach cooperation evidence"
OF_A_PROJECT = (
    "target outcome indicator beneficiaries location villages funds partners start end readiness readiness_note"
)
OF_AN_ITEM = "objective target quantity unit outcome indicator villages readiness note"


@pytest.mark.usefixtures("qapp")
def test_problem_project_and_needs_item_show_what_section_2_names():
    problem = {place.name for place in problem_places(ChoiceBox())}
    project = {place.name for place in project_places(TickList(), BudgetEdit(), ())}
    assert set(OF_A_PROBLEM.split()) <= problem
    assert set(OF_A_PROJECT.split()) <= project
    assert set(OF_AN_ITEM.split()) == {one.name for one in DETAILS}


def test_tab_comes_to_the_money_after_the_field_before_it_though_its_years_are_made_later(qtbot):
    budget = BudgetEdit()
    form = RecordForm("project", (Place(name="unit"), Place(name="budget", made=budget), Place(name="location")))
    qtbot.addWidget(form)

    budget.set_years(("2559", "2560"))

    stops = {form.field("unit").focusProxy(): "unit", form.field("location").focusProxy(): "location"}
    stops |= {budget.field(year).focusProxy(): year for year in ("2559", "2560")}
    assert [stops[one] for one in _chain(form, stops)] == ["unit", "2559", "2560", "location"]


def _chain(form: QWidget, stops):
    one, found = form.nextInFocusChain(), []
    while one is not form:
        if one in stops and one.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(one)
        one = one.nextInFocusChain()
    return found


def test_of_each_source_of_data_indicator_value_and_unit_are_noted(qtbot):
    notes = SourceNotes()
    qtbot.addWidget(notes)
    notes.show_sources(("bmn",), {"bmn": PlanSource(id="s", source="bmn", indicator="ข้อ 12", value="14", passes=False)},
                       locked="")  # fmt: skip
    shown = {name: notes.form.field(f"bmn:{name}").value() for name in ("indicator", "value", "passes")}
    assert shown == {"indicator": "ข้อ 12", "value": "14", "passes": False}
    with qtbot.waitSignal(notes.note_left) as left:
        notes.form.field("bmn:unit").edited.emit("ครัวเรือน")
    assert left.args == ["bmn", "unit", "ครัวเรือน"]
