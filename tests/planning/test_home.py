"""The first screen: what to do now and what stands where, computed from the records of real offices."""

from datetime import date

import pytest

from desktop import i18n
from desktop.planning import decide, edit, exchange, home, home_answers, home_year, needs_plan, reporting, villages
from tests import offices as made

CYCLE = 2559
FEBRUARY = date(2015, 2, 16)


@pytest.fixture(autouse=True)
def thai():
    i18n.use("th")


@pytest.fixture
def offices(tmp_path):
    three = made.offices(tmp_path)
    yield three
    three.close()


@pytest.fixture
def alone(tmp_path):
    ws = made.district(tmp_path / "alone")
    yield ws
    ws.close()


def keys(overview):
    return [todo.key for todo in overview.todos]


def todo(overview, key):
    return next(one for one in overview.todos if one.key == key)


def a_plan(ws, village=made.VILLAGE, status=None, **project):
    plan = edit.create(ws, "village_plan", village=village, cycle=CYCLE, status="draft")
    edit.create(ws, "project", plan=plan, title="ขุดเจาะบ่อบาดาล", budget={"2559": 10_000_000}, **project)
    if status:
        waive = dict.fromkeys(("R07", "R08", "R10", "REQUIRED"), "ทดสอบ")
        edit.put(ws, "village_plan", [{"id": plan, "status": status, "waive": waive}])
    return plan


def test_a_new_office_is_shown_its_first_steps_with_the_register_first(alone):
    seen = home.overview(alone, today=FEBRUARY)

    assert [step.key for step in seen.first_steps] == ["register", "meet", "plans"]
    assert not any(step.done for step in seen.first_steps)
    assert "95" in seen.first_steps[0].detail and "2565" in seen.first_steps[0].detail


def test_a_first_step_is_ticked_once_done(alone):
    villages.confirm(alone)

    steps = home.overview(alone, today=FEBRUARY).first_steps

    assert [step.done for step in steps] == [True, False, False]


def test_a_laptops_first_steps_lead_to_its_district_and_not_to_the_register(tmp_path):
    with made.laptop(tmp_path / "laptop") as laptop:
        steps = home.overview(laptop, today=FEBRUARY).first_steps
        assert [step.key for step in steps] == ["meet", "receive", "plans"]
        assert "อำเภอ" in steps[0].detail and "จังหวัด" not in steps[0].detail
        assert "register" not in keys(home.overview(laptop, today=FEBRUARY))


def test_the_office_cards_stay_to_be_done_until_an_office_is_known(alone, offices):
    a_plan(alone)
    a_plan(offices.district)

    assert "meet" in keys(home.overview(alone, CYCLE, FEBRUARY))
    assert "meet" not in keys(home.overview(offices.district, CYCLE, FEBRUARY))


def test_first_steps_end_when_a_plan_is_begun(alone):
    a_plan(alone)

    seen = home.overview(alone, CYCLE, FEBRUARY)

    assert seen.first_steps == ()
    assert "register" in keys(seen)


def test_every_tambon_has_its_bar_and_the_bars_add_up_to_all_villages(alone):
    a_plan(alone)

    seen = home.overview(alone, CYCLE, FEBRUARY)

    assert [bar.label for bar in seen.bars] == ["อมก๋อย", "ยางเปียง", "แม่ตื่น", "ม่อนจอง", "แม่หลอง", "นาเกียน"]
    assert seen.total == 95 and seen.done == 0
    assert seen.bars[0].begun == 1


def test_village_plans_are_due_until_the_end_of_february_and_late_afterwards(alone):
    a_plan(alone)

    before = todo(home.overview(alone, CYCLE, date(2015, 2, 16)), "D2")
    after = todo(home.overview(alone, CYCLE, date(2015, 3, 3)), "D2")

    assert before.detail == "กำลังดำเนินการ · เหลือ 12 วัน · เสร็จแล้ว 0 จาก 95" and before.meaning == "due"
    assert after.detail == "เลยกำหนด 3 วัน · เสร็จแล้ว 0 จาก 95" and after.meaning == "late"
    assert before.screen == "villages"


def test_only_deadlines_whose_time_has_come_are_told_the_earliest_first(alone):
    a_plan(alone)

    assert [key for key in keys(home.overview(alone, CYCLE, FEBRUARY)) if key[0] == "D"] == ["D1", "D2", "D0"]


def test_many_deadlines_are_four_and_a_line_that_leads_to_the_calendar(alone):
    a_plan(alone)

    told = home.overview(alone, CYCLE, date(2015, 12, 1)).todos

    assert [one.key for one in told[:5]] == ["D1", "D2", "D0", "D3", "deadlines"]
    assert told[4].screen == "calendar" and told[4].meaning == "late"


def test_a_deadline_met_is_no_longer_asked_for(offices):
    _sent(offices)

    assert "D6" not in keys(home.overview(offices.district, CYCLE, date(2015, 7, 29)))


def test_the_province_is_told_its_own_deadlines_only(offices):
    _sent(offices)

    told = {key for key in keys(home.overview(offices.province, CYCLE, date(2015, 8, 1))) if key[0] == "D"}

    assert told == {"D8", "D9"}


def test_a_single_plan_with_gaps_leads_straight_to_its_village(alone):
    a_plan(alone)

    missing = todo(home.overview(alone, CYCLE, FEBRUARY), "missing")

    assert (missing.screen, missing.what) == ("village_plan", made.VILLAGE)


def test_the_needs_plan_says_its_next_step_and_how_long_it_has(alone):
    a_plan(alone)
    assert todo(home.overview(alone, CYCLE, date(2015, 3, 2)), "D6").detail.endswith("เริ่มแผนความต้องการของอำเภอ")

    needs_plan.open_plan(alone, CYCLE)
    july = todo(home.overview(alone, CYCLE, date(2015, 7, 19)), "deadlines")
    assert july.screen == "calendar"


def test_a_laptop_is_not_asked_for_the_needs_plan(offices):
    a_plan(offices.laptop)

    told = [key for key in keys(home.overview(offices.laptop, CYCLE, date(2015, 12, 1))) if key[0] == "D"]
    assert told == ["D1", "D2"]


def test_what_is_late_comes_first(alone):
    a_plan(alone)

    meanings = [one.meaning for one in home.overview(alone, CYCLE, date(2015, 3, 3)).todos]

    assert meanings == sorted(meanings, key=["late", "due", "stopped"].index)
    assert {"late", "due"} <= set(meanings)


def test_work_is_unsent_until_a_file_holds_it_and_then_waits_for_the_receipt(offices):
    a_plan(offices.district)
    assert todo(home.overview(offices.district, CYCLE, FEBRUARY), "unsent").detail == "จังหวัดเชียงใหม่"

    file = offices.send(offices.district, offices.province)
    waiting = home.overview(offices.district, CYCLE, FEBRUARY)
    assert "unsent" not in keys(waiting)
    assert todo(waiting, "receipt").meaning == "stopped"

    exchange.receive(offices.province, [file])
    offices.carry(offices.province, offices.district)
    assert not {"unsent", "receipt"} & set(keys(home.overview(offices.district, CYCLE, FEBRUARY)))


def test_work_done_after_sending_is_unsent_again(offices):
    a_plan(offices.district)
    offices.send(offices.district, offices.province)

    a_plan(offices.district, village="50180103")

    assert todo(home.overview(offices.district, CYCLE, FEBRUARY), "unsent").title == "2 รายการยังไม่ได้ส่ง"


def test_a_file_by_a_stranger_asks_for_a_comparison(offices, tmp_path):
    stranger = made.district(tmp_path / "5019", code="5019")
    made.trust(stranger, offices.province)
    a_plan(stranger, village="50190101")
    out = tmp_path / "strange.amphoe"
    exchange.export(stranger, out, "50")
    stranger.close()

    exchange.receive(offices.province, [out])

    assert todo(home.overview(offices.province, CYCLE, FEBRUARY), "quarantine").screen == "exchange"


def test_two_computers_that_disagree_ask_for_a_choice(offices):
    plan = a_plan(offices.district)
    offices.settle(1)
    for ws, vision in ((offices.district, "น้ำสะอาด"), (offices.laptop, "ถนนดี")):
        edit.put(ws, "village_plan", [{"id": plan, "vision": vision}])
    offices.carry(offices.laptop, offices.district)

    assert "1" in todo(home.overview(offices.district, CYCLE, FEBRUARY), "conflicts").title


def test_the_province_is_led_from_deciding_to_announcing(offices):
    plan = _sent(offices)
    seen = home.overview(offices.province, CYCLE, date(2015, 8, 1))
    assert todo(seen, "decide").what == "5018" and seen.total == 1 and seen.done == 0

    items = [row.item for row in needs_plan.items(offices.district, plan)]
    decide.decide(offices.province, items, result="accepted", date="2015-08-02")
    drafted = home.overview(offices.province, CYCLE, date(2015, 8, 2))
    assert "decide" not in keys(drafted) and "issue" in keys(drafted)
    assert drafted.bars[0].begun == 1

    decide.issue(offices.province)
    issued = home.overview(offices.province, CYCLE, date(2015, 8, 3))
    assert "issue" not in keys(issued) and issued.done == 1
    assert "answer_files" in keys(issued), "nobody knows of them until there is a file"
    offices.carry(offices.province, offices.district)
    assert "answer_files" not in keys(home.overview(offices.province, CYCLE, date(2015, 8, 3)))


def test_answers_that_came_stand_first_until_their_villages_were_told(offices, tmp_path):
    plan = _sent(offices)
    items = [row.item for row in needs_plan.items(offices.district, plan)]
    decide.decide(offices.province, items, result="accepted", date="2015-08-02")
    decide.issue(offices.province)
    offices.carry(offices.province, offices.district)

    first = home.overview(offices.district, CYCLE, date(2015, 8, 3)).todos[0]
    assert (first.key, first.screen) == ("answers", "lifeline") and first.title == "1 คำตอบมาแล้ว แจ้งหมู่บ้าน"

    assert first.detail == "ยังไม่ได้แจ้ง 1 จาก 1 หมู่บ้าน" and first.what == "50180102"
    assert home_answers.tell(offices.district, "50180101", CYCLE) == 0
    reporting.make(offices.district, "village-answers", tmp_path / "a.csv", CYCLE, area="50180102")
    assert "answers" in keys(home.overview(offices.district, CYCLE, date(2015, 8, 3))), "a file tells nobody yet"
    reporting.pages(offices.district, "village-answers", CYCLE, area="50180102")
    assert "answers" not in keys(home.overview(offices.district, CYCLE, date(2015, 8, 3)))
    assert home_answers.tell(offices.district) == 0


def _sent(offices):
    ws = offices.district
    a_plan(ws)
    plan = needs_plan.open_plan(ws, CYCLE)
    needs_plan.pick(ws, plan, [row.project for row in needs_plan.pool(ws, CYCLE)])
    for row in needs_plan.items(ws, plan):
        edit.put(ws, "needs_item", [{"id": row.item, "agency": "จังหวัด", "origin": "village"}])
    for status in ("proposed", "approved"):
        waive = dict.fromkeys(("REQUIRED", "R06"), "ทดสอบ")
        edit.put(ws, "needs_plan", [{"id": plan, "status": status, "resolution": "เห็นชอบ", "waive": waive}])
    needs_plan.send(ws, plan, letter="ชม 1018/1", sent_on="2015-07-28")
    offices.carry(ws, offices.province)
    return plan


def test_the_year_at_a_glance_has_the_months_of_the_letters(alone):
    spans = {span.key: (span.begins.month, span.due) for span in home.overview(alone, 2560, FEBRUARY).spans}

    assert spans["village_plan"] == (1, date(2016, 2, 29))
    assert spans["needs_plan"] == (3, date(2016, 7, 31))
    assert spans["action_plan"] == (10, date(2016, 11, 30))


def test_the_usual_cycle_is_the_fiscal_year_after_the_calendar_year():
    assert home_year.usual_cycle(date(2015, 2, 1)) == 2559
    assert home_year.usual_cycle(date(2015, 9, 30)) == 2559


def test_a_year_that_is_all_but_over_is_not_begun_anew():
    assert home_year.usual_cycle(date(2026, 11, 23)) == 2571


def test_the_year_in_work_is_the_latest_with_plans_unless_asked_otherwise(alone):
    assert home.cycle(alone, today=date(2026, 11, 1)) == 2571

    a_plan(alone)

    assert home.cycle(alone, today=date(2026, 11, 1)) == CYCLE
    assert home.cycle(alone, 2561) == 2561
    assert home.cycles(alone, date(2026, 11, 1)) == (2573, 2572, 2571, 2570, 2569, CYCLE)
