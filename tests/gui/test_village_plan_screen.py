"""A village's plan as a person fills it in: forum, problems, projects, moving on, taking back."""

from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from desktop.domain import rules
from desktop.domain.areas import Village
from desktop.domain.village import Forum, Problem, Project
from desktop.gui import language
from desktop.gui.office_window import OfficeWindow
from desktop.gui.screen_list import SCREENS
from desktop.gui.screens.history import HistoryDialog
from desktop.gui.screens.needs_plan.dialogs import TextAsk
from desktop.gui.screens.village_plan import VillagePlanScreen
from desktop.gui.screens.village_plan.asks import MoveDialog
from desktop.gui.settings import Settings
from desktop.planning import attachments, edit, village_plan
from desktop.planning.workspace import Workspace
from tests import offices

SPECS = [one for one in SCREENS if one.id in ("villages", "village_plan")]
VILLAGE, CYCLE = "50180105", 2559


@pytest.fixture
def ws(tmp_path):
    home = tmp_path / "data"
    offices.district(home).close()
    return Workspace.open(home)


@pytest.fixture
def plan(ws):
    """A plan with everything its village owes, still a draft."""
    about = {"village": VILLAGE, "cycle": CYCLE, "date": "2015-01-09", "men": 30, "women": 42}
    made = village_plan.open_plan(ws, VILLAGE, CYCLE)
    edit.put(ws, "village_plan", [{"id": made, **dict.fromkeys(rules.PHILOSOPHY, "มี"), "sources": ["bmn"]}])
    helped = {"facilitator": "พัฒนากร", "lao_support": "สถานที่"}
    forum = edit.create(ws, "forum", **about, **helped, officer_present="self", resolution="เห็นชอบ")
    said = {"cause": "ฝนตกหนัก", "need": "ซ่อมแซม", "forum": forum}
    problems = [
        village_plan.add_problem(ws, made, dimension=one, problem=f"ปัญหา {one}", **said)
        for one in rules.CORE_DIMENSIONS
    ]
    whole = {"objective": "สัญจรสะดวก", "quantity": "1", "unit": "สาย", "mode": "request", "agency": "อบต.อมก๋อย"}
    village_plan.add_project(ws, made, title="ปรับปรุงถนน", **whole, budget={"2559": 100}, problems=[problems[0]])
    return made


@pytest.fixture
def window(qtbot, ws):
    opened = OfficeWindow(ws, SPECS, Settings(cycle=CYCLE))
    qtbot.addWidget(opened)
    opened.resize(1366, 768)
    opened.show()
    opened.show_screen("village_plan", VILLAGE)
    opened.activateWindow()
    qtbot.waitUntil(opened.isActiveWindow)
    yield opened
    opened.close()


@pytest.fixture
def screen(window):
    return window.current()


@pytest.fixture
def problems(screen):
    screen.plan.steps.buttons["problems"].click()
    return screen.plan.problems


@pytest.fixture
def projects(screen):
    screen.plan.steps.buttons["projects"].click()
    return screen.plan.projects


@pytest.fixture
def fill(qtbot, type_in):
    """Type into a field and leave it with Tab."""

    def fill_in(field, text):
        target = getattr(field, "line", None) or getattr(field, "text", None) or field
        target.setFocus()
        if hasattr(target, "selectAll"):
            target.selectAll()
        if text:
            type_in(target, text)
        else:
            qtbot.keyClick(target, Qt.Key.Key_Delete)
        qtbot.keyClick(target, Qt.Key.Key_Tab)

    return fill_in


def pick(box, value):
    """Choose as a person does who opens the list."""
    place = box._ids.index(value)
    box.setCurrentIndex(place)
    box.activated.emit(place)


def on_disk(ws, kind):
    """What another program would read at this moment."""
    with closing(Workspace.open(ws.home)) as other:
        return other.every(kind)


def acts(ws):
    return [row[0] for row in ws.db.execute("SELECT verb FROM act ORDER BY n")]


def titles(page):
    return [row.title for row in page.list.rows_model.rows]


def test_the_title_says_whose_plan_it_is(screen):
    assert screen.title() == "บ้านแม่ต๋อม หมู่ 5 ต.อมก๋อย – แผนปี 2559"


def test_the_screen_speaks_english_too(qtbot, qapp, window):
    language.speak(qapp, "en")
    english = VillagePlanScreen(window.desk)
    qtbot.addWidget(english)
    english.open(VILLAGE)

    assert english.title() == "บ้านแม่ต๋อม Moo 5, Omkoi – plan year 2559"
    assert english.plan.steps.buttons["forum"].lacks.text().startswith("No community forum")


def test_looking_at_a_village_without_a_plan_writes_nothing(screen, ws):
    assert on_disk(ws, village_plan.VillagePlan) == []
    assert "ยังไม่ได้บันทึกเวที" in screen.plan.steps.buttons["forum"].lacks.text()


def test_the_first_field_that_is_left_makes_the_plan_and_its_forum(screen, ws, fill):
    fill(screen.plan.forum.form.field("date"), "9/1/2558")

    forum = on_disk(ws, Forum)[0]
    assert (forum.village, forum.cycle, forum.date) == (VILLAGE, CYCLE, "2015-01-09")
    assert [one.status for one in on_disk(ws, village_plan.VillagePlan)] == ["draft"]
    assert screen.saved_note.is_seen()


def test_every_field_is_on_disk_before_the_next_one_is_entered(screen, ws, fill):
    fill(screen.plan.forum.form.field("men"), "๓๐")
    assert on_disk(ws, Forum)[0].men == 30

    fill(screen.plan.forum.form.field("women"), "42")
    pick(screen.plan.forum.form.field("officer_present"), "substitute")

    forum = on_disk(ws, Forum)[0]
    assert (forum.men, forum.women, forum.officer_present) == (30, 42, "substitute")
    assert len(on_disk(ws, Forum)) == 1


def test_one_visit_to_the_forum_is_one_change(window, screen, ws, fill):
    fill(screen.plan.forum.form.field("men"), "30")
    fill(screen.plan.forum.form.field("women"), "42")
    window.show_screen("villages")

    forum = ws.every(Forum)[0]
    changes = ws.db.execute("SELECT count(*) FROM change JOIN record USING (rid) WHERE id = ?", (forum.id,))
    assert changes.fetchone()[0] == 1


def test_what_is_missing_shrinks_while_one_fills_in(screen, fill):
    fill(screen.plan.forum.form.field("date"), "9/1/2558")
    before = screen.plan.steps.buttons["forum"].lacks.text()

    fill(screen.plan.forum.form.field("men"), "30")
    pick(screen.plan.forum.form.field("officer_present"), "self")

    assert before and "ผู้เข้าร่วม 30 คน" in screen.plan.steps.buttons["forum"].lacks.text()


def test_ctrl_and_a_number_go_to_a_step(qtbot, window, screen):
    plan = screen.plan
    every = (plan.forum, plan.problems, plan.projects, plan.analysis, plan.resolution, plan.send)
    window.activateWindow()
    for number, page in enumerate(every):
        qtbot.keyClick(window, Qt.Key(Qt.Key.Key_1 + number), Qt.KeyboardModifier.ControlModifier)
        assert screen.plan.pages.currentWidget() is page


def test_ctrl_n_starts_a_problem_that_is_kept_when_its_field_is_left(qtbot, problems, ws, fill):
    problems.list.setFocus()
    qtbot.keyClick(problems.list, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    fill(problems.form.field("problem"), "ถนนชำรุด")
    pick(problems.form.field("dimension"), "infrastructure")
    fill(problems.form.field("cause"), "ฝนตกหนัก")

    kept = on_disk(ws, Problem)
    assert [(one.problem, one.dimension, one.cause) for one in kept] == [("ถนนชำรุด", "infrastructure", "ฝนตกหนัก")]
    assert titles(problems) == ["ถนนชำรุด"]


def test_the_keyboard_goes_on_in_the_form_after_the_first_field(screen, problems, fill):
    problems.start_new()
    fill(problems.form.field("problem"), "ถนนชำรุด")

    assert problems.isAncestorOf(QApplication.focusWidget())
    assert QApplication.focusWidget() is problems.form.field("dimension")


def test_fields_filled_in_before_the_title_are_kept_with_it(screen, projects, ws, fill):
    projects.start_new()
    fill(projects.form.field("quantity"), "3")
    fill(screen.plan.budget.field("2559"), "1,200,000")
    assert on_disk(ws, Project) == []

    fill(projects.form.field("title"), "ฝายชะลอน้ำ")

    kept = on_disk(ws, Project)[0]
    assert (kept.title, kept.quantity, kept.budget) == ("ฝายชะลอน้ำ", "3", {"2559": 120_000_000})


def test_a_second_new_problem_stands_after_the_first(problems, fill):
    for text in ("ถนนชำรุด", "น้ำไม่พอ"):
        problems.start_new()
        fill(problems.form.field("problem"), text)

    assert titles(problems) == ["ถนนชำรุด", "น้ำไม่พอ"]


@pytest.mark.usefixtures("plan")
def test_a_problem_is_removed_and_taken_back(qtbot, window, problems, ws):
    count = len(titles(problems))
    problems.list.setFocus()

    qtbot.keyClick(problems.list, Qt.Key.Key_Delete)
    assert len(on_disk(ws, Problem)) == len(titles(problems)) == count - 1

    qtbot.mouseClick(window.undo_bar.button, Qt.MouseButton.LeftButton)
    assert len(titles(problems)) == count


def test_alt_and_arrows_move_a_problem(qtbot, plan, screen, problems, ws):
    first, second, *rest = titles(problems)
    problems.list.setFocus()

    qtbot.keyClick(problems.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)

    assert titles(problems) == [second, first, *rest]
    assert [one.problem for one in village_plan.problems(ws, plan)] == titles(problems)


def test_dragging_a_problem_to_the_end_puts_it_there(plan, screen, problems):
    first, *rest = titles(problems)

    problems.list.drop(problems.list.rows_model.rows[0].id, len(rest) + 1)

    assert titles(problems) == [*rest, first]


def test_enter_in_the_list_goes_to_the_form(qtbot, plan, screen, problems):
    problems.list.setFocus()

    qtbot.keyClick(problems.list, Qt.Key.Key_Return)

    assert QApplication.focusWidget() is problems.form.field("problem").text


def test_a_project_says_which_problems_it_solves_by_ticking(qtbot, plan, screen, projects, ws):
    screen.plan.ticks.setFocus()
    screen.plan.ticks.setCurrentRow(1)

    qtbot.keyClick(screen.plan.ticks, Qt.Key.Key_Space)
    assert len(on_disk(ws, Project)[0].problems) == 2

    qtbot.keyClick(screen.plan.ticks, Qt.Key.Key_Space)
    assert len(on_disk(ws, Project)[0].problems) == 1


def test_budget_by_year_adds_up_and_nothing_entered_is_not_zero(plan, screen, projects, ws, fill):
    fill(screen.plan.budget.field("2559"), "")
    fill(screen.plan.budget.field("2560"), "1.5 ล้านบาท")

    assert on_disk(ws, Project)[0].budget == {"2560": 150_000_000}
    assert "1,500,000" in screen.plan.budget.total.text()
    assert "1,500,000" in projects.sum.text()


def test_an_amount_that_cannot_be_read_stays_with_its_reason(plan, screen, projects, ws, fill):
    field = screen.plan.budget.field("2560")

    fill(field, "สองแสน")

    assert field.line.text() == "สองแสน" and field.problem.isVisible()
    assert on_disk(ws, Project)[0].budget == {"2559": 100}


def test_a_quantity_that_does_not_fit_is_refused_where_it_stands(plan, screen, projects, ws, fill):
    field = projects.form.field("quantity")

    fill(field, "สองแห่ง")

    assert field.line.text() == "สองแห่ง" and field.problem.isVisible()
    assert on_disk(ws, Project)[0].quantity == "1"


@pytest.mark.usefixtures("plan")
def test_a_title_cannot_be_emptied_and_what_was_there_can_be_brought_back(projects, ws, fill):
    field = projects.form.field("title")

    fill(field, "")
    assert field.problem.isVisible()
    assert on_disk(ws, Project)[0].title == "ปรับปรุงถนน"

    field.reset()
    assert field.text.toPlainText() == "ปรับปรุงถนน" and not field.problem.isVisible()


def test_what_did_not_fit_is_still_there_after_looking_at_another_record(plan, screen, problems, fill):
    field = problems.form.field("affected_households")
    first, second = (row.id for row in problems.list.rows_model.rows[:2])
    problems.go_to(first)
    fill(field, "หลายหลัง")

    problems.list.pick(second)
    assert field.line.text() == "" and not field.is_wrong()

    problems.list.pick(first)
    assert field.line.text() == "หลายหลัง" and field.is_wrong()


def test_what_is_being_typed_is_taken_when_another_record_is_picked(plan, screen, problems, ws, type_in):
    field = problems.form.field("need")
    field.text.setFocus()
    field.text.selectAll()
    type_in(field.text, "ถนนใหม่")

    problems.list.pick(problems.list.rows_model.rows[1].id)

    assert [one.need for one in village_plan.problems(ws, plan)][:2] == ["ถนนใหม่", "ซ่อมแซม"]


@pytest.mark.usefixtures("plan")
def test_edits_of_two_records_are_two_acts(window, problems, ws, fill):
    before = len(acts(ws))
    fill(problems.form.field("votes"), "5")
    problems.list.pick(problems.list.rows_model.rows[1].id)
    fill(problems.form.field("votes"), "6")
    window.show_screen("villages")

    assert acts(ws)[before:] == ["edit", "edit"]


@pytest.mark.usefixtures("plan")
def test_undo_takes_the_last_field_back(window, problems, ws, fill):
    fill(problems.form.field("votes"), "77")

    window.undo()

    assert problems.form.field("votes").value() is None
    assert on_disk(ws, Problem)[0].votes is None


def test_a_plan_that_lacks_nothing_moves_on_with_one_click(qtbot, plan, window, screen, ws):
    window.refresh()

    qtbot.mouseClick(screen.next_button, Qt.MouseButton.LeftButton)

    assert village_plan.get(ws, plan).status == "forum_done"
    assert screen.plan.chip.text() == "ผ่านเวทีประชาคม"


def test_a_plan_that_lacks_something_says_what_and_leads_there(qtbot, plan, window, screen, ws):
    forum = ws.every(Forum)[0]
    edit.put(ws, "forum", [{"id": forum.id, "officer_present": None}])
    window.refresh()

    qtbot.mouseClick(screen.next_button, Qt.MouseButton.LeftButton)
    dialog = screen.findChild(MoveDialog)
    assert dialog is not None and not dialog.go_on.isEnabled()
    qtbot.mouseClick(dialog.go_buttons["R10"], Qt.MouseButton.LeftButton)

    assert screen.plan.pages.currentWidget() is screen.plan.forum
    assert QApplication.focusWidget() is screen.plan.forum.form.field("officer_present")
    assert village_plan.get(ws, plan).status == "draft"


def test_one_goes_on_without_it_by_stating_a_reason(qtbot, plan, screen, ws, type_in):
    forum = ws.every(Forum)[0]
    edit.put(ws, "forum", [{"id": forum.id, "officer_present": None}])
    screen.refresh(frozenset())
    qtbot.mouseClick(screen.next_button, Qt.MouseButton.LeftButton)
    dialog = screen.findChild(MoveDialog)

    type_in(dialog.reasons["R10"], "ทางขาด")
    qtbot.mouseClick(dialog.go_on, Qt.MouseButton.LeftButton)

    assert village_plan.get(ws, plan).status == "forum_done"
    about = ws.db.execute("SELECT about FROM act WHERE verb = 'plan_forum_done'").fetchone()[0]
    assert "ทางขาด" in bytes(about).decode()


def test_moving_on_is_taken_back_by_one_click(qtbot, plan, window, screen, ws):
    window.refresh()
    qtbot.mouseClick(screen.next_button, Qt.MouseButton.LeftButton)

    qtbot.mouseClick(window.undo_bar.button, Qt.MouseButton.LeftButton)

    assert village_plan.get(ws, plan).status == "draft"
    assert screen.plan.chip.text() == "ร่าง"


def test_what_is_added_after_the_committee_approved_is_said_at_once(qtbot, plan, screen, ws):
    village_plan.move(ws, plan, "approved", waive=dict.fromkeys(("R02", "R05", "R07", "R08", "REQUIRED"), "ทดสอบ"))
    screen.refresh(frozenset())
    assert not screen.why_line.isVisible()

    new = edit.create(ws, "project", plan=plan, title="ซ่อมถนนลูกรัง")
    screen.refresh(frozenset())
    assert screen.why_line.isVisible()
    assert "หลัง กม. เห็นชอบ" in screen.why.text() and "ซ่อมถนนลูกรัง" in screen.why.text()
    assert "แก้ไขหลังส่ง" not in screen.subtitle_text()

    edit.remove(ws, "project", [new])
    screen.refresh(frozenset())
    assert not screen.why_line.isVisible()


@pytest.fixture
def sent(plan, ws):
    village_plan.move(ws, plan, "submitted", signer="นายดี", submitted_on="2015-02-20")
    return plan


def test_a_plan_that_was_sent_can_be_read_not_changed_and_says_why(sent, screen, ws):
    screen.plan.steps.buttons["problems"].click()

    assert screen.plan.problems.form.field("problem").text.isReadOnly()
    assert not screen.plan.problems.add_button.isVisible()
    assert screen.why_line.isVisible() and "ส่งอำเภอ" in screen.why.text()


def test_the_district_returns_a_plan_with_its_reason(qtbot, sent, screen, ws, type_in):
    action = next(one for one in screen.more_menu().actions() if one.data() == "returned")
    action.trigger()
    dialog = screen.findChild(TextAsk)
    assert not dialog.yes.isEnabled()

    type_in(dialog.text, "ขอให้แก้งบประมาณ")
    qtbot.mouseClick(dialog.yes, Qt.MouseButton.LeftButton)

    assert village_plan.get(ws, sent).return_reason == "ขอให้แก้งบประมาณ"
    assert "ขอให้แก้งบประมาณ" in screen.why.text()
    assert not screen.plan.problems.form.field("problem").text.isReadOnly()


def test_a_correction_of_the_register_confirms_the_village(screen, ws, fill):
    fill(screen.plan.facts.form.field("households"), "113")

    village = on_disk(ws, Village)[0]
    assert (village.id, village.name, village.households) == (VILLAGE, "บ้านแม่ต๋อม", 113)
    assert not screen.plan.facts.confirm.isVisible()


def test_the_next_village_is_one_key_away(qtbot, window, screen):
    window.activateWindow()

    qtbot.keyClick(window, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)

    assert screen.title().startswith("บ้านแม่อ่างขาง")


@pytest.mark.usefixtures("plan")
def test_a_second_forum_can_be_held(qtbot, screen, ws, fill):
    screen.plan.steps.buttons["forum"].click()

    qtbot.mouseClick(screen.plan.forum.more, Qt.MouseButton.LeftButton)
    fill(screen.plan.forum.form.field("date"), "1/2/2558")

    assert sorted(one.date or "" for one in on_disk(ws, Forum)) == ["2015-01-09", "2015-02-01"]


def test_a_record_in_the_list_shows_what_it_lacks(plan, window, screen, ws):
    village_plan.add_project(ws, plan, title="ศาลา")
    window.refresh()

    marks = {row.title: row.tip for row in screen.plan.projects.list.rows_model.rows if row.mark}

    assert list(marks) == ["ศาลา"] and "หน่วยนับ" in marks["ศาลา"]


def test_a_plan_is_opened_by_its_own_id_too(plan, window, ws):
    window.show_screen("village_plan", plan)

    assert window.current().title().startswith("บ้านแม่ต๋อม")


def test_a_menu_offers_what_else_may_follow(plan, window, screen, ws):
    village_plan.move(ws, plan, "forum_done")
    window.refresh()

    menu = screen.more_menu()

    assert isinstance(menu, QMenu)
    assert [one.data() for one in menu.actions() if one.data()] == ["draft"]


def test_a_province_reads_a_plan_and_cannot_change_it(qtbot, tmp_path):
    offices.province(tmp_path / "province").close()
    ws = Workspace.open(tmp_path / "province")
    window = OfficeWindow(ws, SPECS, Settings(cycle=CYCLE))
    qtbot.addWidget(window)
    screen = VillagePlanScreen(window.desk)
    qtbot.addWidget(screen)

    screen.open(VILLAGE)

    assert "อมก๋อย" in screen.why.text()
    assert screen.plan.forum.form.field("date").line.isReadOnly()
    assert not screen.next_button.isVisibleTo(screen)


def test_what_became_of_a_project_is_told_once_the_plan_is_sent(qtbot, sent, screen):
    screen.plan.steps.buttons["send"].click()
    rows = screen.plan.send.answers.list.rows_model.rows
    assert [row.title for row in rows] == ["ปรับปรุงถนน"] and rows[0].tip

    screen.plan.send.answers.list.setFocus()
    qtbot.keyClick(screen.plan.send.answers.list, Qt.Key.Key_Return)

    assert screen.plan.pages.currentWidget() is screen.plan.projects
    assert "ยกขึ้นในเวที" in screen.plan.fate.text() and "ปัญหา infrastructure" in screen.plan.fate.text()


@pytest.mark.usefixtures("plan")
def test_a_draft_says_nothing_of_what_became_of_it(screen, projects):
    assert not screen.plan.fate.isVisible()
    assert not screen.plan.send.answers.isVisibleTo(screen.plan.send)


@pytest.mark.usefixtures("plan")
def test_the_history_of_a_record_is_one_button_away(qtbot, screen, problems, fill):
    fill(problems.form.field("votes"), "77")

    qtbot.mouseClick(problems.history_button, Qt.MouseButton.LeftButton)

    dialog = screen.findChild(HistoryDialog)
    assert "77" in dialog.panel.text()
    dialog.accept()


@pytest.mark.usefixtures("plan")
def test_escape_brings_back_a_title_that_cannot_be_kept(qtbot, window, screen, projects, fill):
    field = projects.form.field("title")
    fill(field, "")
    field.setFocus()

    qtbot.keyClick(field.text, Qt.Key.Key_Escape)

    assert field.text.toPlainText() == "ปรับปรุงถนน" and not field.is_wrong()
    assert window.current() is screen


def test_the_keyboard_alone_opens_a_village_and_starts_its_plan(qtbot, window, ws, type_in):
    window.show_screen("villages")
    villages_screen = window.current()
    qtbot.waitUntil(villages_screen.table.grid.hasFocus)
    villages_screen.table.select(["50180101/"])
    qtbot.keyClick(villages_screen.table.grid, Qt.Key.Key_Return)

    screen = window.current()
    qtbot.waitUntil(lambda: screen.plan.forum.isAncestorOf(QApplication.focusWidget()))
    type_in(QApplication.focusWidget(), "9/1/2558")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)

    assert [(one.village, one.date) for one in on_disk(ws, Forum)] == [("50180101", "2015-01-09")]


@pytest.mark.usefixtures("plan")
def test_ctrl_n_works_from_anywhere_on_the_step(qtbot, window, screen, problems):
    screen.plan.steps.buttons["problems"].setFocus()

    qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)

    assert problems.shown() == ""
    assert QApplication.focusWidget() is problems.form.field("problem").text


def press_tab_to(qtbot, field):
    """Press Tab until the keyboard is in `field`, as a person does who fills in a form."""
    seen = []
    for _field in range(12):
        at = QApplication.focusWidget()
        if at is field or field.isAncestorOf(at):
            return
        seen.append(at.accessibleName())
        qtbot.keyClick(QApplication.activePopupWidget() or at, Qt.Key.Key_Tab)
    pytest.fail(f"the field cannot be reached with Tab: {seen}")


@pytest.fixture
def type_project(qtbot, type_in, screen, projects):
    """Press "add" and fill the form in with the keyboard alone, looking at nothing else."""

    def type_it(title, quantity, amount):
        qtbot.mouseClick(projects.add_button, Qt.MouseButton.LeftButton)
        type_in(QApplication.focusWidget(), title)
        for field, text in (
            (projects.form.field("quantity"), quantity),
            (projects.form.field("unit"), "สาย"),
            (screen.plan.budget.field("2559"), amount),
        ):
            press_tab_to(qtbot, field)
            type_in(QApplication.focusWidget(), text)
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)

    return type_it


def test_a_project_added_after_others_is_filled_in_itself(plan, projects, ws, type_project):
    before = village_plan.projects(ws, plan)[0]

    type_project("ฝายชะลอน้ำ", "3", "250,000")

    first, added = village_plan.projects(ws, plan)
    assert first == before
    assert (added.title, added.quantity, added.unit) == ("ฝายชะลอน้ำ", "3", "สาย")
    assert added.budget == {"2559": 25_000_000}
    assert projects.list.current_id() == projects.shown() == added.id


def test_several_projects_added_one_after_another_are_each_complete(plan, screen, projects, ws, type_project):
    before = village_plan.projects(ws, plan)[0]
    wanted = [(f"โครงการ {n}", str(n), f"{n * 1000}") for n in range(2, 8)]

    for one in wanted:
        type_project(*one)
        added = screen.plan.projects.list.currentIndex()
        seen = screen.plan.projects.list.viewport().rect().intersects(screen.plan.projects.list.visualRect(added))
        assert (titles(projects)[added.row()], seen) == (one[0], True)

    first, *added = village_plan.projects(ws, plan)
    assert first == before
    assert [(one.title, one.quantity, one.budget) for one in added] == [
        (title, quantity, {"2559": int(amount) * 100}) for title, quantity, amount in wanted
    ]


def test_a_problem_added_after_others_is_filled_in_itself(qtbot, plan, problems, ws, type_in):
    before = village_plan.problems(ws, plan)

    qtbot.mouseClick(problems.add_button, Qt.MouseButton.LeftButton)
    type_in(QApplication.focusWidget(), "ไม่มีน้ำดื่ม")
    for name, text in (("cause", "ไม่มีถัง"), ("need", "ถังน้ำ"), ("votes", "12")):
        press_tab_to(qtbot, problems.form.field(name))
        type_in(QApplication.focusWidget(), text)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)

    *others, added = village_plan.problems(ws, plan)
    assert others == before
    assert (added.problem, added.cause, added.need, added.votes) == ("ไม่มีน้ำดื่ม", "ไม่มีถัง", "ถังน้ำ", 12)


def test_what_another_program_writes_meanwhile_leaves_the_form_with_its_record(plan, screen, projects, ws, type_in):
    last = village_plan.add_project(ws, plan, title="ฝายชะลอน้ำ")
    screen.refresh(frozenset())
    projects.go_to(last, "quantity")
    type_in(QApplication.focusWidget(), "3")

    village_plan.move_project(ws, last, village_plan.projects(ws, plan)[0].id)
    village_plan.add_project(ws, plan, title="อบรมอาชีพ")
    screen.refresh(frozenset({"project"}))

    assert (projects.shown(), projects.list.current_id()) == (last, last)
    projects.leave()
    assert [one.quantity for one in village_plan.projects(ws, plan)] == ["3", "1", None]


def test_what_is_typed_into_a_record_that_goes_reaches_no_other(plan, screen, projects, ws, type_in):
    first = village_plan.projects(ws, plan)[0]
    last = village_plan.add_project(ws, plan, title="ฝายชะลอน้ำ")
    screen.refresh(frozenset())
    projects.go_to(last, "quantity")
    type_in(QApplication.focusWidget(), "3")

    edit.remove(ws, "project", [last])
    screen.refresh(frozenset({"project"}))

    assert QApplication.focusWidget() is projects.list
    projects.leave()
    assert village_plan.projects(ws, plan) == [first]


def test_a_new_form_begins_at_its_title(qtbot, plan, screen, projects):
    projects.go_to(projects.list.current_id(), "dimension")
    qtbot.mouseClick(projects.add_button, Qt.MouseButton.LeftButton)

    title = projects.form.field("title")
    page = projects.page.viewport()
    assert title.isAncestorOf(QApplication.focusWidget())
    assert page.rect().contains(title.mapTo(page, title.rect().center()))


def test_the_forums_sign_in_sheet_stays_with_its_forum(plan, screen, tmp_path):
    (tmp_path / "ใบลงชื่อ.jpg").write_bytes(b"JPEG")
    files = screen.plan.forum.files

    files.attach([str(tmp_path / "ใบลงชื่อ.jpg")])

    assert files.rows.count() == 1
    (row,) = attachments.of(screen._ws, screen.plan.forum._forum)
    assert row.private and row.attachment.name == "ใบลงชื่อ.jpg"
