"""The province's further ways: what it refers on and where it went, and what the PAO says on the districts' lists."""

import pytest

from desktop.domain.district import NeedsItem
from desktop.domain.funding import Referral
from desktop.domain.province import Decision
from desktop.planning import beyond, bodies, decide, edit, needs_plan, referral
from desktop.planning.fate import fate_of_item
from desktop.planning.guards import GuardFailedError
from desktop.planning.rights import NotOursToWriteError
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


def test_the_agencys_no_needs_its_reason_and_the_district_reads_it(both):
    ws, head, items, back = both
    (made,) = referral.refer(
        head, items[:1], agency="กรมทางหลวง", fiscal_year=2560, sent_on="2015-10-12", letter="ชม 9"
    ).ids
    with pytest.raises(GuardFailedError):
        referral.set_status(head, [made], "not_requested")

    referral.set_status(head, [made], "not_requested", answer="ไม่อยู่ในสายทางของกรม", answered_on="2015-12-01")
    back()

    item = ws.get(NeedsItem, items[0])
    (step,) = [one for one in fate_of_item(ws, item) if one.kind == "referral"]
    assert step.meaning == "stopped" and "ไม่อยู่ในสายทางของกรม" in step.detail
    assert [(row.answer, row.answered_on) for row in referral.rows(head, CYCLE)] == [
        ("ไม่อยู่ในสายทางของกรม", "2015-12-01")
    ]


def test_another_agency_replaces_a_draft_and_what_was_sent_is_not_taken_back(both):
    _ws, head, items, _back = both
    referral.refer(head, items[:1], agency="กรมทางหลวง", fiscal_year=2560)
    (made,) = referral.refer(head, items[:1], agency="กรมทางหลวงชนบท", fiscal_year=2560).ids
    assert [row.agency for row in referral.rows(head, CYCLE)] == ["กรมทางหลวงชนบท"]

    referral.remove(head, [made])
    assert referral.rows(head, CYCLE) == []
    referral.refer(head, items[:1], agency="กรมทางหลวงชนบท", fiscal_year=2560, sent_on="2015-10-12", letter="ชม 9")

    with pytest.raises(referral.AlreadySentError):
        referral.remove(head, [made])


def test_the_sums_of_the_agencies_add_up_to_the_list(both):
    _ws, head, items, _back = both
    decide.decide(head, items, result="referred", reason="เกิน")
    decide.issue(head)
    referral.refer(head, items[:2], agency="กรมทางหลวง", fiscal_year=2560)

    rows = referral.rows(head, CYCLE)
    sums = referral.by_agency(head, rows)

    assert [(one.agency, one.items, one.total) for one in sums] == [("", 1, 7_00), ("กรมทางหลวง", 2, 150_00)]
    assert sum(one.total for one in sums) == sum(row.total for row in rows)


def test_the_pao_answers_on_the_list_as_it_was_sent(both):
    ws, head, items, back = both
    (row,) = referral.pao_rows(head, CYCLE)
    assert (row.district, row.item, row.reasons, row.issued, row.draft) == ("5018", items[0], ("budget",), None, None)

    decide.decide(head, items[:1], result="rejected", reason="งบไม่พอ", decided_by="pao")
    (drafted,) = referral.pao_rows(head, CYCLE)
    assert drafted.draft is not None and drafted.issued is None
    decide.issue(head)
    back()

    (answered,) = referral.pao_rows(head, CYCLE)
    assert answered.issued is not None and answered.issued.result == "rejected"
    made = beyond.current(ws, CYCLE)
    assert made and [(one.result, one.result_reason) for one in beyond.rows(ws, made.id)] == [("rejected", "งบไม่พอ")]


def test_an_answer_of_the_pao_cites_the_meeting_of_the_provincial_committee_also_at_the_district(both):
    ws, head, items, back = both
    body = edit.create(head, "committee", type="provincial_coordination", name="คกก.ประสานแผนฯ จังหวัด", area="50")
    held = {"committee": body, "number": "2/2558", "date": "2015-08-20", "status": "held", "resolutions": "เห็นชอบ"}
    meeting = edit.create(head, "meeting", **held)
    assert [one.id for one in bodies.own_meetings(head)] == [meeting], "not the districts' meetings"

    decide.decide(head, items[:1], result="accepted", decided_by="pao", meeting=meeting)
    decide.issue(head)
    back()

    (answer,) = ws.every(Decision)
    assert answer.meeting == meeting
    assert any("คกก.ประสานแผนฯ จังหวัด  2/2558" in step.detail for step in fate_of_item(ws, ws.get(NeedsItem, items[0])))
