"""An answer on paper counts until the decider's own comes; a no needs its reason; only the district keeps them."""

from datetime import date as day

import pytest

from desktop.planning import beyond, calendar, decide, needs_plan, paper_answers
from desktop.planning.answer_sheet import answers
from desktop.planning.fate import fate_of_project
from desktop.planning.rights import NotOursToWriteError
from tests.planning.needs_offices import CYCLE, acquaint, carry, district, project, province
from tests.planning.year_offices import coordination, needs

PAPER = {"decided_by": "province", "letter": "ชม 0017.2/55", "date": "2015-09-20"}


@pytest.fixture
def both(tmp_path):
    """A district that has sent a plan of one road, and its province."""
    ws, head = district(tmp_path), province(tmp_path)
    acquaint(tmp_path, ws, head)
    plan, road = needs_plan.open_plan(ws, CYCLE), project(ws)
    (item,) = needs_plan.pick(ws, plan, [road]).ids
    needs_plan.send(ws, plan, letter="ชม 1018/5", sent_on="2015-07-20")
    carry(tmp_path, ws, head)
    yield ws, head, plan, road, item, lambda: carry(tmp_path, head, ws)
    ws.close()
    head.close()


def test_an_answer_on_paper_stands_in_the_plan_the_life_line_and_the_villages_sheet(both):
    ws, _head, plan, road, item, _back = both

    paper_answers.note(ws, item, result="accepted", amount=5_000_000_00, fiscal_year=2560, **PAPER)

    (row,) = needs_plan.items(ws, plan)
    assert (row.decision_result, row.decision_amount, row.decision_on_paper) == ("accepted", 5_000_000_00, True)
    (step,) = [one for one in fate_of_project(ws, road) if one.kind == "reported_decision"]
    assert "ชม 0017.2/55" in step.detail and "5,000,000" in step.detail
    assert [(one.state, one.amount) for one in answers(ws, "50180101", CYCLE)] == [("accepted", 5_000_000_00)]


def test_it_yields_to_the_provinces_own_and_to_no_others(both):
    ws, head, plan, road, item, back = both
    paper_answers.note(ws, item, result="accepted", **PAPER)
    paper_answers.note(ws, item, result="accepted", **{**PAPER, "decided_by": "pao", "date": "2015-08-01"})
    decide.decide(head, [item], result="rejected", reason="ซ้ำกับแผนทางหลวง", date="2015-09-25")
    decide.issue(head)
    back()

    (row,) = needs_plan.items(ws, plan)

    assert (row.decision_result, row.decision_on_paper) == ("rejected", False)
    paper = [one for one in fate_of_project(ws, road) if one.kind == "reported_decision"]
    assert len(paper) == 1, "that of the PAO still counts"
    known = paper_answers.known(ws, item)
    assert known is not None and known.decided_by == "pao"


def test_a_no_needs_its_reason_and_the_province_keeps_none(both):
    ws, head, _plan, _road, item, _back = both

    with pytest.raises(decide.ReasonMissingError):
        paper_answers.note(ws, item, result="deferred", **PAPER)
    with pytest.raises(NotOursToWriteError):
        paper_answers.note(head, item, result="accepted", **PAPER)
    assert (paper_answers.can_note(ws, item), paper_answers.can_note(head, item)) == (True, False)


def test_a_correction_changes_the_answer_that_is_kept(both):
    ws, _head, plan, _road, item, _back = both
    first = paper_answers.note(ws, item, result="accepted", **PAPER)

    again = paper_answers.note(ws, item, result="deferred", reason="รอแบบแปลน", answer=first, **PAPER)

    assert again == first
    assert [one.decision_reason for one in needs_plan.items(ws, plan)] == ["รอแบบแปลน"]


def test_the_paos_answer_on_paper_stands_on_the_list_and_in_the_calendar(tmp_path):
    ws = district(tmp_path)
    items = needs(ws)
    needs_plan.send(ws, needs_plan.current(ws, CYCLE).id, letter="ชม 1018/5", sent_on="2015-07-20")
    made = beyond.open_list(ws, CYCLE)
    beyond.add(ws, made, items[:1], reasons=["budget"])
    beyond.move(ws, made, "approved", meeting=coordination(ws))
    beyond.send(ws, made, letter="ชม 1018/6", sent_on="2015-07-21")
    paper = {**PAPER, "decided_by": "pao", "result": "rejected", "reason": "งบไม่พอ"}

    paper_answers.note(ws, items[0], **paper)

    assert [(one.result, one.result_reason) for one in beyond.rows(ws, made)] == [("rejected", "งบไม่พอ")]
    (row,) = [one for one in calendar.calendar(ws, CYCLE, day(2015, 10, 1)) if one.id == "D8"]
    assert (row.done, row.total) == (1, 1)
    ws.close()
