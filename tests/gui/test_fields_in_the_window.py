"""What the declarations let an office keep can be kept in the window too (domain.md §2)."""

import pytest
from PySide6.QtWidgets import QDialog

from desktop.domain.areas import Village
from desktop.domain.district import NeedsItem
from desktop.domain.lao_plan import LaoProject
from desktop.domain.values import FieldInvalidError
from desktop.domain.village import Project
from desktop.gui import language
from desktop.gui.screens.district_plan.columns import indicator_columns
from desktop.gui.screens.lao_plans.details import ProjectDetails
from desktop.planning import edit, lao_plans, villages
from tests.gui import needs_sample as sample
from tests.gui.needs_sample import CYCLE, project


@pytest.fixture
def ws(tmp_path, qapp):
    return sample.district(tmp_path / "district")


def tick(field, one):
    field._toggle(next(item for item in field._items() if item.data(0x0100) == one))


def test_what_an_lao_notes_of_fund_budget_and_work_is_written_beside_the_matching(ws):
    lao = lao_plans.register(ws, CYCLE)[0].lao
    plan = lao_plans.received(ws, lao, CYCLE, "2015-05-20")
    edit.put(ws, "lao_project", [{"plan": plan, "lao": lao, "title": "ถนน", "budget": {"2559": 100}}])
    with sample.opened(ws, "lao_plans") as window:
        screen = window.current()
        screen.open(plan)
        screen.turn_to("matching")
        screen.matching.pairs.details.click()
        dialog = next(one for one in screen.findChildren(QDialog) if isinstance(one, ProjectDetails))
        for name, value in (("fund", "ordinance"), ("budget_status", "drafted"), ("work_status", "under_way")):
            dialog.form.field(name).edited.emit(value)
        dialog.form.field("page").line.insert("112")
        dialog.accept()

        (kept,) = ws.every(LaoProject)
        assert (kept.fund, kept.budget_status, kept.work_status) == ("ordinance", "drafted", "under_way")
        assert kept.page == "112"
        assert "112" in screen.matching.pairs.facts.text()


def test_a_project_lies_in_several_villages_of_the_district_its_own_tambon_s_first(ws):
    with sample.opened(ws, "village_plan") as window:
        screen = window.current()
        screen.open(project("weir"))
        field = screen.plan.projects.form.field("villages")
        offered = [item.data(0x0100) for item in field._items()]
        assert offered[0] == "50180102"
        assert {one[:6] for one in offered[: offered.index("50180201")]} == {"501801"}

        tick(field, "50180102")
        tick(field, "50180201")

        assert set(ws.get(Project, project("weir")).villages) == {"50180102", "50180201"}


def test_a_needs_item_names_its_villages_and_what_is_ready(ws):
    with sample.opened(ws, "needs_plan") as window:
        screen = window.current()
        screen.pool.table.select([project("road")])
        screen.pool.take.click()
        item = screen.rows[0].item
        screen.open_item(item)
        tick(screen.form.details.field("villages"), "50180101")
        ready = screen.form.details.field("readiness")
        first = ready._items()[0].data(0x0100)
        tick(ready, first)

        kept = ws.get(NeedsItem, item)
        assert (kept.villages, kept.readiness) == (("50180101",), (first,))


def test_from_when_a_village_is_one_stands_beside_its_plan(ws):
    with sample.opened(ws, "village_plan") as window:
        screen = window.current()
        screen.open("50180101")
        screen.plan.facts.form.field("since").edited.emit("1992-07-01")

        assert ws.get(Village, "50180101").since == "1992-07-01"
        assert villages.row(ws, "50180101").since == "1992-07-01"
        assert screen.plan.facts.form.field("since").value() == "1992-07-01"


def test_whether_more_of_an_indicator_is_better_is_typed_as_its_word_or_as_a_sign(qapp):
    language.speak(qapp, "th")
    columns = {one.key: one for one in indicator_columns(("2559",))}
    direction, year = columns["direction"].edit, columns["baseline_year"].edit
    assert direction is not None and year is not None

    assert [direction(text) for text in ("-", "+", "ยิ่งมากยิ่งดี")] == ["down", "up", "up"]
    assert year("๒๕๕๘") == 2558
    with pytest.raises(FieldInvalidError):
        direction("บ้าง")
