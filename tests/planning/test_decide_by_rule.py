"""Deciding many at once by rule, and the needs of all districts in one place as each sent them."""

import pytest

from desktop.planning import decide, edit, history, needs_plan, referral
from desktop.planning.decide import Rule, compiled, decide_each, meant
from tests.planning.needs_offices import CYCLE, acquaint, carry, district, province
from tests.planning.year_offices import coordination, needs


@pytest.fixture
def head(tmp_path):
    """A province with the sent plan of one district; its second item asks another agency and is on the LAOs' list."""
    from desktop.planning import beyond

    ws, head = district(tmp_path), province(tmp_path)
    acquaint(tmp_path, ws, head)
    items = needs(ws)
    edit.put(ws, "needs_item", [{"id": items[1], "agency": "กรมทรัพยากรน้ำ"}])
    plan = needs_plan.current(ws, CYCLE)
    needs_plan.send(ws, plan.id, letter="ชม 1018/5", sent_on="2015-07-20")
    made = beyond.open_list(ws, CYCLE)
    beyond.add(ws, made, items[:1], reasons=["budget"])
    beyond.add(ws, made, items[1:2], reasons=["technical"])
    beyond.move(ws, made, "approved", meeting=coordination(ws))
    beyond.send(ws, made, letter="ชม 1018/6", sent_on="2015-07-21")
    edit.put(ws, "needs_item", [{"id": items[0], "budget": {"2559": 9_999_00}}])
    carry(tmp_path, ws, head)
    ws.close()
    yield head
    head.close()


def titles(rows):
    return [row.title for row in rows]


@pytest.mark.parametrize(
    ("rule", "found"),
    [
        (Rule(), ["ถนน", "สระ", "อบรมอาชีพ"]),
        (Rule(least=7_00, most=50_00), ["สระ", "อบรมอาชีพ"]),
        (Rule(agency="ทรัพยากร"), ["สระ"]),
        (Rule(tambon="อมก๋อย", most=60_00), ["สระ"]),
        (Rule(district="5001"), []),
    ],
)
def test_a_rule_means_the_items_that_meet_all_it_says(head, rule, found):
    assert titles(meant(compiled(head, CYCLE).rows, rule)) == found


def test_the_list_beyond_the_laos_is_decided_by_its_reason_codes(head):
    rows = referral.pao_rows(head, CYCLE)
    by_budget = meant(rows, Rule(reasons=("budget", "jurisdiction")))
    assert titles(by_budget) == ["ถนน"]

    decide_each(head, by_budget, result="rejected", reason="งบ อบจ. ไม่พอ", decided_by="pao", date="2015-09-01")

    answered, left = referral.pao_rows(head, CYCLE)
    assert (answered.draft.result, answered.draft.date, left.draft) == ("rejected", "2015-09-01", None)
    assert meant(referral.pao_rows(head, CYCLE), Rule(reasons=("budget",))) == [], "what is decided is left as it is"


def test_several_accepted_by_a_rule_get_what_each_asks_in_one_act(head):
    written = decide_each(head, compiled(head, CYCLE).rows, result="accepted", fiscal_year=2560)

    assert [row.draft.amount for row in compiled(head, CYCLE).rows] == [100_00, 50_00, 7_00]
    assert len(written.ids) == 3
    history.undo(head, written.act)
    assert [row.draft for row in compiled(head, CYCLE).rows] == [None, None, None], "all of it was one act"
    with pytest.raises(decide.ReasonMissingError):
        decide_each(head, compiled(head, CYCLE).rows, result="deferred")


def test_the_compiled_sums_agree_with_what_each_district_said_it_sent(head):
    whole = compiled(head, CYCLE)

    (part,) = whole.districts
    assert (part.items, part.total, part.agrees, whole.disagreeing) == (3, 157_00, True, ())
    assert (part.stated_items, part.stated_total) == (3, 157_00)
    assert compiled(head, CYCLE + 1).rows == ()
