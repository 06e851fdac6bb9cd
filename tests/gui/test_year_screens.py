"""The documents of the planning year, pressed as a person presses them, on a real store."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from desktop.domain.bodies import Meeting
from desktop.domain.district import NeedsItem
from desktop.domain.district_plan import BeyondItem, BeyondList, DistrictPlan, Indicator
from desktop.domain.funding import ActionItem, ActionPlan
from desktop.gui import language
from desktop.gui.screens.action_plan.linking import LinkAsk
from desktop.gui.screens.year.asks import MissingAsk, StepAsk
from desktop.gui.screens.year.spellings import SpellingsAsk
from desktop.gui.widgets.labels import ThaiLabel
from desktop.planning import action_plan, beyond, dispatch, district_plan, edit, exchange, needs_plan
from tests.gui import needs_sample as sample
from tests.gui.needs_sample import CYCLE, project
from tests.offices import laptop, trust
from tests.planning.year_offices import coordination, main_mechanism, node


@pytest.fixture
def ws(tmp_path, qapp):
    language.speak(qapp, "th")
    made = sample.district(tmp_path / "district")
    plan = needs_plan.open_plan(made, CYCLE)
    needs_plan.pick(made, plan, [project("road"), project("weir"), project("court")])
    needs_plan.combine(made, plan, [project("road2"), project("lamps")], "ถนนและไฟสองตำบล")
    return made


def opened(ws, screen):
    return sample.opened(ws, screen)


def dialog_of(screen, kind=QDialog):
    return next(one for one in screen.findChildren(kind) if one.isVisible())


def say(dialog, text):
    dialog.text.setPlainText(text)
    dialog.text.document().setModified(True)
    dialog.yes.click()


def type_in(field, text):
    field.line.setText(text)
    field.line.setModified(True)
    field.commit()


def tick(ticks, place):
    ticks.itemClicked.emit(ticks.item(place))


# District plan


def complete(ws):
    held = main_mechanism(ws)
    top = node(ws, "1", "โครงสร้างพื้นฐาน")
    plan = district_plan.open_plan(ws, CYCLE)
    edit.put(ws, "district_plan", [{"id": plan, "vision": "อมก๋อยร่มเย็น"}])
    strategy = district_plan.add_strategy(ws, plan, "เส้นทาง", provincial=[top], dimensions=["infrastructure"])
    district_plan.add_indicator(ws, strategy, "ถนน", unit="กม.", targets={"2559": "12"})
    return plan, held


def test_a_first_strategy_opens_the_plan(ws, qtbot):
    with opened(ws, "district_plan") as window:
        screen = window.current()
        assert not screen.main.isEnabled()

        screen.strategies.table.empty.button.click()
        say(dialog_of(screen), "พัฒนาเส้นทางคมนาคม")

        (row,) = district_plan.strategies(ws, district_plan.current(ws, CYCLE).id)
        assert row.title == "พัฒนาเส้นทางคมนาคม" and screen.main.isEnabled()
        assert screen.strategies.form.field("title").value() == "พัฒนาเส้นทางคมนาคม"


def test_a_strategy_is_linked_up_and_down_by_ticking(ws, qtbot):
    node(ws, "1", "โครงสร้างพื้นฐาน")
    plan = district_plan.open_plan(ws, CYCLE)
    district_plan.add_strategy(ws, plan, "เส้นทาง")
    with opened(ws, "district_plan") as window:
        screen = window.current()
        tick(screen.strategies.form.field("provincial"), 0)
        tick(screen.strategies.form.field("dimensions"), 0)
        screen.leave()

        (row,) = district_plan.strategies(ws, plan)
        assert row.linked_up and row.dimensions == ("infrastructure",)
        tick(screen.strategies.form.field("dimensions"), 0)
        assert district_plan.strategies(ws, plan)[0].dimensions == ()


def test_targets_are_entered_in_their_cells_and_only_numbers_fit(ws, qtbot):
    plan = district_plan.open_plan(ws, CYCLE)
    strategy = district_plan.add_strategy(ws, plan, "เส้นทาง")
    indicator = district_plan.add_indicator(ws, strategy, "ถนน", targets={"2559": "12"})
    with opened(ws, "district_plan") as window:
        screen = window.current()
        model = screen.strategies.indicators.table.model
        at = [one.key for one in model.columns].index("2560")

        assert model.setData(model.index(0, at), "๑๔.๕")
        assert ws.get(Indicator, indicator).targets == {"2559": "12", "2560": "14.5"}
        model = screen.strategies.indicators.table.model
        assert not model.setData(model.index(0, at), "เยอะ")
        assert screen.banner.isVisible()


def test_a_step_lists_what_is_missing_leads_to_it_and_goes_on_with_a_reason(ws, qtbot):
    plan, _held = complete(ws)
    lonely = district_plan.add_strategy(ws, plan, "ท่องเที่ยว", dimensions=["economy"])
    district_plan.add_indicator(ws, lonely, "คน", unit="คน", targets={"2559": "9"})
    with opened(ws, "district_plan") as window:
        screen = window.current()
        screen.tabs.setCurrentIndex(1)
        screen.main.click()
        dialog_of(screen, MissingAsk).shown.emit("district_strategy", lonely)
        assert screen.tabs.currentIndex() == 0 and screen.strategies.table.selected_ids() == [lonely]
        dialog_of(screen, MissingAsk).reject()

        screen.main.click()
        dialog = dialog_of(screen, MissingAsk)
        assert not dialog.yes.isEnabled()
        dialog.reason.setPlainText("จังหวัดยังไม่ประกาศกรอบ")
        dialog.reason.document().setModified(True)
        dialog.yes.click()
        assert ws.get(DistrictPlan, plan).status == "proposed"


def test_the_framework_is_approved_sent_to_all_and_undone(ws, qtbot):
    plan, held = complete(ws)
    district_plan.move(ws, plan, "proposed")
    with opened(ws, "district_plan") as window:
        screen = window.current()
        screen.main.click()
        dialog = dialog_of(screen, StepAsk)
        assert dialog.fields["framework_meeting"].value() == held
        dialog.yes.click()
        assert ws.get(DistrictPlan, plan).framework

        screen.main.click()
        assert not dialog_of(screen, MissingAsk).isHidden()
        dialog_of(screen, MissingAsk).reject()
        screen.tabs.setCurrentIndex(3)
        screen.register.rest.click()
        screen.register.send.click()
        asked = dialog_of(screen)
        type_in(asked.letter, "ชม 1018/300")
        asked.yes.click()
        assert {row.letter for row in dispatch.rows(ws, plan)} == {"ชม 1018/300"}

        screen.main.click()
        assert ws.get(DistrictPlan, plan).status == "framework_sent"


def test_a_step_can_be_undone(ws, qtbot):
    plan, _held = complete(ws)
    with opened(ws, "district_plan") as window:
        screen, said = window.current(), []
        screen.did.connect(said.append)
        screen.main.click()
        assert ws.get(DistrictPlan, plan).status == "proposed"

        next(one for one in said if one.undo).undo()

        assert ws.get(DistrictPlan, plan).status == "draft"


def test_a_meeting_that_is_not_recorded_yet_is_recorded_on_the_way(ws, qtbot):
    plan, held = complete(ws)
    edit.remove(ws, "meeting", [held])
    district_plan.move(ws, plan, "proposed")
    with opened(ws, "district_plan") as window:
        screen = window.current()
        screen.main.click()
        choice = dialog_of(screen, StepAsk).fields["framework_meeting"]
        dialog_of(screen, StepAsk).yes.click()
        assert ws.get(DistrictPlan, plan).status == "proposed", "a meeting without number is no meeting"
        type_in(choice.number, "3/2558")
        choice.resolutions.setPlainText("เห็นชอบกรอบแผน")
        choice.resolutions.document().setModified(True)
        dialog_of(screen, StepAsk).yes.click()

        assert ws.get(DistrictPlan, plan).status == "framework_approved"
        assert [one.number for one in ws.every(Meeting)] == ["3/2558"]


def test_the_matrix_shows_both_gaps(ws, qtbot):
    complete(ws)
    node(ws, "2", "ท่องเที่ยว")
    with opened(ws, "district_plan") as window:
        screen = window.current()
        screen.open("matrix")

        lines = {line.id: line for line in screen.matrix.table.model.rows()}
        assert lines["whole"].whole.items == 4
        assert "1" in screen.matrix.not_asked_title.text()
        assert {row.dimension for row in screen.matrix.unanswered.model.rows()} == {"environment", "society"}


def test_an_approved_plan_is_read_only(ws, qtbot):
    plan, held = complete(ws)
    waived = {"R14": "ส่งแล้ว"}
    district_plan.move(ws, plan, "approved", framework_meeting=held, plan_meeting=held, waive=waived)
    with opened(ws, "district_plan") as window:
        screen = window.current()

        assert screen.strategies.form.field("title").isReadOnly() and screen.strategies.add.isHidden()
        assert screen.vision.form.field("vision").isReadOnly()


# Beyond the LAOs


def test_items_are_put_on_the_list_with_their_signs_and_taken_off(ws, qtbot):
    with opened(ws, "beyond") as window:
        screen = window.current()
        first = screen.pool.table.model.row_at(0)
        assert first.reasons == ("several_laos",)

        screen.pool.table.select([first.row.item])
        screen.pool.take.click()

        (row,) = beyond.rows(ws, beyond.current(ws, CYCLE).id)
        assert (row.item, row.reasons) == (first.row.item, ("several_laos",))
        assert first.row.item not in [one.row.item for one in screen.pool.table.model.shown_rows()]
        screen.listed.out.click()
        assert ws.every(BeyondItem) == []


def test_reasons_and_contribution_are_kept_when_left(ws, qtbot):
    made = beyond.open_list(ws, CYCLE)
    item = beyond.suggestions(ws, CYCLE)[1].row.item
    beyond.add(ws, made, [item])
    with opened(ws, "beyond") as window:
        screen = window.current()
        tick(screen.listed.form.field("reasons"), 0)
        type_in(screen.listed.form.field("contribution"), "25,000")
        screen.leave()

        (row,) = beyond.rows(ws, made)
        assert (row.reasons, row.contribution) == (("budget",), 25_000_00)


def test_the_list_is_approved_by_its_own_committee_and_sent(ws, qtbot):
    made = beyond.open_list(ws, CYCLE)
    beyond.add(ws, made, [beyond.suggestions(ws, CYCLE)[0].row.item], reasons=["budget"])
    with opened(ws, "beyond") as window:
        screen = window.current()
        screen.main.click()
        choice = dialog_of(screen, StepAsk).fields["meeting"]
        type_in(choice.number, "1/2558")
        choice.resolutions.setPlainText("เห็นชอบบัญชี")
        choice.resolutions.document().setModified(True)
        dialog_of(screen, StepAsk).yes.click()
        assert ws.get(BeyondList, made).status == "approved"

        screen.main.click()
        dialog = dialog_of(screen, StepAsk)
        type_in(dialog.fields["letter"], "ชม 1018/77")
        dialog.yes.click()

        assert [one.letter for one in beyond.submissions(ws, made)] == ["ชม 1018/77"]
        assert screen.pool.isHidden() and screen.main.isHidden() and screen.file.isVisible()
        screen.again.click()
        assert ws.get(BeyondList, made).status == "draft" and screen.pool.isVisible()


def test_a_list_without_its_committee_says_so(ws, qtbot):
    made = beyond.open_list(ws, CYCLE)
    beyond.add(ws, made, [beyond.suggestions(ws, CYCLE)[0].row.item], reasons=["budget"])
    coordination(ws)
    with opened(ws, "beyond") as window:
        screen = window.current()
        screen.main.click()
        dialog = dialog_of(screen, StepAsk)
        dialog.fields["meeting"].choice.set_value(None)
        dialog.yes.click()

        said = " ".join(label.text() for label in dialog_of(screen, MissingAsk).findChildren(ThaiLabel))
        assert "ยังไม่มีมติคณะกรรมการประสานแผน" in said
        dialog_of(screen, MissingAsk).reject()
        assert ws.get(BeyondList, made).status == "draft"


# Action plan


@pytest.fixture
def funded(ws):
    """A plan with one project of the district, funded."""
    plan = action_plan.open_plan(ws, CYCLE)
    return plan, action_plan.add_item(ws, plan, "ปลูกกาแฟ", agency="สำนักงานเกษตรอำเภอ", amount=5_00, fund="function")


def test_months_money_and_status_are_set_beside_the_list(ws, funded, qtbot):
    _plan, item = funded
    with opened(ws, "action_plan") as window:
        form = window.current().projects.form
        form.months["10"].click()
        form.months["2"].click()
        type_in(form.form.field("amount"), "1,500.50")
        window.current().leave()

        found = ws.get(ActionItem, item)
        assert (set(found.months), found.amount) == ({"10", "2"}, 1_500_50)
        form.months["10"].click()
        assert ws.get(ActionItem, item).months == ("2",)


def test_progress_is_reported_and_shown(ws, funded, qtbot):
    _plan, item = funded
    with opened(ws, "action_plan") as window:
        screen = window.current()
        screen.projects.form.report.click()
        dialog = dialog_of(screen)
        dialog.yes.click()
        assert action_plan.progress(ws, item) == [], "nothing was said"
        type_in(dialog.percent, "40")
        type_in(dialog.disbursed, "2")
        dialog.yes.click()

        assert [(one.percent, one.disbursed) for one in action_plan.progress(ws, item)] == [("40", 2_00)]
        assert screen.projects.table.model.row_at(0).status == "under_way"


def test_projects_of_the_laos_are_taken_up(ws, qtbot):
    lao = edit.create(ws, "lao", type="tao", name="อมก๋อย", district="5018")
    file = edit.create(ws, "lao_plan", lao=lao, cycle=CYCLE)
    theirs = edit.create(ws, "lao_project", plan=file, title="รางระบายน้ำ", budget={"2559": 7_00})
    with opened(ws, "action_plan") as window:
        screen = window.current()
        screen.open("offers")
        screen.offers.laos.select([theirs])
        screen.offers.take_laos.click()

        (row,) = screen.projects.rows
        assert (row.title, row.amount, row.lao_name) == ("รางระบายน้ำ", 7_00, "อบต.อมก๋อย")
        assert screen.offers.laos.model.shown_rows() == []
        screen.offers.fresh.setChecked(False)
        assert [one.taken for one in screen.offers.laos.model.shown_rows()] == [True]


def test_a_project_is_linked_to_the_needs_it_answers_the_most_alike_first(ws, qtbot):
    plan = action_plan.open_plan(ws, CYCLE)
    item = action_plan.add_item(ws, plan, "ปรับปรุงฝายชะลอน้ำ คสล. กว้าง 10 ม. บ้านยางเปา", amount=1, fund="function")
    with opened(ws, "action_plan") as window:
        screen = window.current()
        screen.projects.form.link.click()
        dialog = dialog_of(screen, LinkAsk)
        first = dialog.table.model.row_at(0)
        assert "ฝายชะลอน้ำ" in first.row.title and not first.linked
        dialog.table.select([first.row.item])
        dialog.yes.click()

        assert ws.get(ActionItem, item).items == (first.row.item,)
        assert screen.projects.rows[0].needs == (first.row.title,)
        screen.projects.form.link.click()
        dialog_of(screen, LinkAsk).table.grid.clearSelection()
        dialog_of(screen, LinkAsk).yes.click()
        assert ws.get(ActionItem, item).items == ()


def test_who_has_nothing_is_noted_and_asked_again(ws, funded, qtbot):
    plan, _item = funded
    with opened(ws, "action_plan") as window:
        screen = window.current()
        screen.open("givers")
        before = sum(not one.delivered for one in screen.givers.rows)
        screen.givers.table.select(["province"])
        screen.givers.nothing.click()

        assert ws.get(ActionPlan, plan).nothing_from == ("province",)
        assert sum(not one.delivered for one in screen.givers.rows) == before - 1
        screen.givers.table.select(["province"])
        screen.givers.something.click()
        assert ws.get(ActionPlan, plan).nothing_from == ()
        screen.givers.ask.click()
        say(dialog_of(screen), "โรงพยาบาลอมก๋อย")
        assert "โรงพยาบาลอมก๋อย" in [one.name for one in screen.givers.rows]


def test_the_plan_is_approved_revised_and_closed(ws, funded, qtbot):
    plan, _item = funded
    main_mechanism(ws)
    for giver in action_plan.delivery(ws, plan):
        action_plan.nothing_from(ws, plan, giver.key)
    with opened(ws, "action_plan") as window:
        screen = window.current()
        screen.main.click()
        dialog_of(screen, StepAsk).yes.click()
        assert ws.get(ActionPlan, plan).status == "approved" and screen.projects.add.isHidden()
        assert screen.projects.form.form.field("title").isReadOnly()
        screen.main.click()
        dialog_of(screen, StepAsk).yes.click()
        screen.main.click()
        assert (ws.get(ActionPlan, plan).status, ws.get(ActionPlan, plan).edition) == ("revised", 2)
        screen.again.click()
        assert ws.get(ActionPlan, plan).status == "revised"  # not by one click: what it leaves unfinished is told
        dialog_of(screen, StepAsk).yes.click()
        assert ws.get(ActionPlan, plan).status == "closed" and screen.main.isHidden()


def test_an_empty_action_plan_leads_to_what_can_be_taken_up(ws, qtbot):
    with opened(ws, "action_plan") as window:
        screen = window.current()
        qtbot.mouseClick(screen.projects.table.empty.button, Qt.MouseButton.LeftButton)

        assert screen.tabs.currentIndex() == 1 and action_plan.current(ws, CYCLE) is None


def test_the_dispatch_to_the_laos_has_a_screen_of_its_own_where_the_calendar_leads(ws, qtbot):
    plan = district_plan.open_plan(ws, CYCLE)
    with opened(ws, "framework_dispatch") as window:
        screen = window.current()

        assert screen.title().startswith("ส่งกรอบแผนพัฒนาอำเภอให้ อปท.")
        assert screen.subtitle_text() == f"ส่งแล้ว 0 จาก {len(screen.register.rows)} อปท. · ครบภายใน 31 พฤษภาคม 2558"
        assert screen.register.isVisible() and not screen.tabs.isVisible()
        assert {one.lao for one in screen.register.rows} == {one.lao for one in dispatch.rows(ws, plan)}


def test_a_plan_says_what_another_computer_changed_after_its_approval_and_leads_to_the_finding(ws, tmp_path):
    away = laptop(tmp_path / "field")
    for one, other in ((ws, away), (away, ws)):
        trust(one, other)
    plan = action_plan.open_plan(ws, CYCLE)
    item = action_plan.add_item(ws, plan, "อบรม", amount=100_00, fund="function", agency="อำเภอ")
    hand_over(tmp_path, ws, away)
    edit.put(away, "action_item", [{"id": item, "amount": 900_00}])
    action_plan.move(ws, plan, "approved", waive=dict.fromkeys(("R19", "R20", "REQUIRED"), "ทดสอบ"))
    with opened(ws, "action_plan") as window:
        screen = window.current()
        assert not screen.since.isVisibleTo(screen)
        hand_over(tmp_path, away, ws)
        screen.refresh(frozenset())
        went = []
        screen.go.disconnect()
        screen.go.connect(lambda *where: went.append(where))

        screen.since.click()

        assert "1" in screen.since.text() and went == [("rules", "CHANGED")]


def hand_over(folder, sender, receiver):
    out = folder / f"{sender.identity.replica}.amphoe"
    exchange.export(sender, out, f"{receiver.identity.office}/{receiver.identity.name}")
    assert exchange.receive(receiver, [out])[0].state == exchange.APPLIED


def test_sums_by_agency_are_joined_in_a_dialog_of_the_needs_plan_and_nothing_written_changes(ws):
    plan = needs_plan.current(ws, CYCLE).id
    first, second, third, *_rest = [one.item for one in needs_plan.items(ws, plan)]
    written = {first: "อบต.อมก๋อย", second: "อบต. อมก๋อยย", third: "อบต.อมก๋อย"}
    edit.put(ws, "needs_item", [{"id": item, "agency": text} for item, text in written.items()])
    with opened(ws, "needs_plan") as window:
        screen = window.current()
        screen.totals.agencies.click()
        dialog = dialog_of(screen, SpellingsAsk)
        assert [one.similar for one in dialog.rows if one.text == "อบต. อมก๋อยย"] == ["อบต.อมก๋อย"]

        dialog.table.select(["อบต. อมก๋อยย"])
        dialog.join.click()

        own = [one for one in dialog.rows if one.means == "อบต.อมก๋อย"]
        totals = {one.item: one.total for one in needs_plan.items(ws, plan)}
        assert (
            len(own) == 2
            and {one.together for one in own} == {sum(one.amount for one in own)}
            and own[0].together >= totals[first] + totals[second]
        )
        assert ws.get(NeedsItem, second).agency == "อบต. อมก๋อยย"
        dialog.table.select(["อบต. อมก๋อยย"])
        dialog.apart.click()
        assert [one.means for one in dialog.rows if one.text == "อบต. อมก๋อยย"] == ["อบต. อมก๋อยย"]
        dialog.yes.click()
