"""The province's further ways: what it refers on and where it went, and what the PAO says on the districts' lists."""

import pytest

from desktop.domain.funding import Referral
from desktop.planning import beyond, decide, needs_plan, referral
from desktop.planning.edit import NotOursToWriteError
from desktop.planning.guards import GuardFailedError
from tests.planning.needs_offices import CYCLE, acquaint, carry, district, province
from tests.planning.year_offices import coordination, needs


@pytest.fixture
def both(tmp_path):
    """A district that has sent its plan and its list, and the province that has them."""
    ws, head = district(tmp_path), province(tmp_path)
    acquaint(tmp_path, ws, head)
    items = needs(ws)
    plan = needs_plan.current(ws, CYCLE)
    needs_plan.send(ws, plan.id, letter="ชม 1018/5", sent_on="2015-07-20")
    made = beyond.open_list(ws, CYCLE)
    beyond.add(ws, made, items[:1], reasons=["budget"])
    beyond.move(ws, made, "approved", meeting=coordination(ws))
    beyond.send(ws, made, letter="ชม 1018/6", sent_on="2015-07-21")
    carry(tmp_path, ws, head)
    yield ws, head, items, lambda: carry(tmp_path, head, ws)
    ws.close()
    head.close()


def test_what_is_decided_as_referred_waits_for_an_agency(both):
    _ws, head, items, _back = both
    decide.decide(head, items[:2], result="referred", reason="เกินศักยภาพจังหวัด")
    assert referral.rows(head, CYCLE) == [], "a draft refers nothing"
    decide.issue(head)

    rows = referral.rows(head, CYCLE)

    assert [(row.item, row.district, row.reason, row.status) for row in rows] == [
        (items[0], "5018", "เกินศักยภาพจังหวัด", ""),
        (items[1], "5018", "เกินศักยภาพจังหวัด", ""),
    ]


def test_a_referral_reaches_the_district_and_moves_with_the_agencys_answer(both):
    ws, head, items, back = both
    decide.decide(head, items[:1], result="referred", reason="เกิน")
    decide.issue(head)
    (made,) = referral.refer(head, items[:1], agency="กรมทางหลวง", fiscal_year=2560).ids
    assert referral.rows(head, CYCLE)[0].status == "draft"

    referral.refer(head, items[:1], agency="กรมทางหลวง", fiscal_year=2560, sent_on="2015-10-12", letter="ชม 0017/9")
    referral.set_status(head, [made], "requested")
    back()

    found = ws.get(Referral, made)
    assert (found.agency, found.sent_on, found.status, found.scope) == ("กรมทางหลวง", "2015-10-12", "requested", "5018")
    with pytest.raises(NotOursToWriteError):
        referral.set_status(ws, [made], "allocated")


def test_a_referral_is_not_sent_without_its_letter(both):
    _ws, head, items, _back = both
    (made,) = referral.refer(head, items[:1], agency="กรมทางหลวง", fiscal_year=2560).ids

    with pytest.raises(GuardFailedError):
        referral.set_status(head, [made], "sent")
    with pytest.raises(GuardFailedError, match="STATUS"):
        referral.set_status(head, [made], "allocated")


def test_the_pao_answers_on_the_list_as_it_was_sent(both):
    ws, head, items, back = both
    (row,) = referral.pao_rows(head, CYCLE)
    assert (row.district, row.row.item, row.row.result, row.draft) == ("5018", items[0], "", None)

    decide.decide(head, items[:1], result="rejected", reason="งบไม่พอ", decided_by="pao")
    (drafted,) = referral.pao_rows(head, CYCLE)
    assert drafted.draft is not None and drafted.row.result == ""
    decide.issue(head)
    back()

    assert referral.pao_rows(head, CYCLE)[0].row.result == "rejected"
    made = beyond.current(ws, CYCLE)
    assert made and [(one.result, one.result_reason) for one in beyond.rows(ws, made.id)] == [("rejected", "งบไม่พอ")]
