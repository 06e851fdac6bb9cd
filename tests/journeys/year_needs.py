"""July to October: the needs plan, the list beyond the LAOs, answers of PAO and province, referrals (D6–D10)."""

import pytest

from desktop.planning import (
    beyond,
    decide,
    edit,
    needs_plan,
    referral,
)
from desktop.planning.calendar import reasons
from tests.journeys import cast
from tests.journeys.cast import CYCLE, DISTRICT, FIELD, LAOS, Year
from tests.journeys.year_places import LATE, POND, main_committee, needs_id


def july(year: Year) -> None:
    year.on("2015-07-10")
    the_needs_plan(year)
    what_is_beyond_the_laos(year)
    year.kept("R16")
    year.on("2015-08-01")
    year.states(D6="overdue", D7="done_on_time")
    year.broken("R16")
    assert year.next_task(year.district) == "D6"
    the_needs_plan_is_sent_late(year)


def the_needs_plan(year: Year) -> None:
    """R15, R24: what villages, LAOs, agencies and the district ask for."""
    ws, plan = year.district, needs_id(year)
    roads = [f"road-{CYCLE}-{code}" for code in FIELD[:2]]
    needs_plan.pick(ws, plan, [f"road-{CYCLE}-{LATE}", POND, *roads])
    needs_plan.combine(ws, plan, roads, "ก่อสร้างถนนเชื่อมสองหมู่บ้าน")
    said = {"plan": plan, "agency": "สำนักงานเกษตรอำเภอ", "budget": {"2560": 250_000_00}, "dimension": "economy"}
    own = edit.create(ws, "needs_item", id="training", title="อบรมเกษตรอินทรีย์", status="selected", order="z", **said)
    year.broken("R15", own)
    year.stopped("R15", lambda: edit.put(ws, "needs_plan", [{"id": plan, "status": "proposed"}]))
    edit.put(ws, "needs_item", [{"id": own, "origin": "village"}])
    year.kept("R15")
    year.broken("R24", own)
    edit.put(ws, "needs_item", [{"id": own, "origin": "agency"}])
    year.kept("R24", "TWICE")
    dropped = needs_plan.taken(ws, CYCLE)[f"road-{CYCLE}-{LATE}"]
    year.stopped("REQUIRED", lambda: needs_plan.set_status(ws, dropped, "dropped"))
    needs_plan.set_status(ws, dropped, "dropped", "อบต. ดำเนินการแล้ว")
    for status in ("proposed", "approved"):
        edit.put(ws, "needs_plan", [{"id": plan, "status": status, "resolution": "กบอ. 4/2558 เห็นชอบ"}])
    year.states(D6="under_way")


def what_is_beyond_the_laos(year: Year) -> None:
    """H7, R17: by a resolution of the coordination committee, with a reason for every item."""
    ws, list_id = year.district, beyond.open_list(year.district, CYCLE)
    beyond.add(ws, list_id, [needs_plan.taken(ws, CYCLE)[POND]], reasons=["budget"], laos=[LAOS["บ้านจันทร์"]])
    wrong = cast.meeting(ws, main_committee(year), "2015-07-14", "5/2558")
    year.stopped("R17", lambda: beyond.move(ws, list_id, "approved"))
    year.stopped("R17", lambda: beyond.move(ws, list_id, "approved", meeting=wrong))
    beyond.move(ws, list_id, "approved", waive={"R17": "รอประชุมสัปดาห์หน้า"})
    year.waived("R17", list_id, "รอประชุมสัปดาห์หน้า")
    beyond.move(ws, list_id, "draft")
    body = beyond.make_committee(ws, CYCLE)
    held = cast.meeting(ws, body, "2015-07-20", "1/2558", documents=[list_id])
    beyond.move(ws, list_id, "approved", meeting=held)
    year.states(D7="under_way")
    edit.put(ws, "meeting", [{"id": held, "status": "planned"}])
    year.broken("R17", list_id)
    edit.put(ws, "meeting", [{"id": held, "status": "held"}])
    beyond.send(ws, list_id, letter="ชม 1018/300", sent_on="2015-07-28")
    year.kept("R17")


def the_needs_plan_is_sent_late(year: Year) -> None:
    """H6: the plan goes to the province on 3 August, and what was sent stays as it was."""
    ws, plan = year.district, needs_id(year)
    year.stopped("REQUIRED", lambda: needs_plan.send(ws, plan, letter="", sent_on="2015-08-03"))
    sent = needs_plan.send(ws, plan, letter="ชม 1018/320", sent_on="2015-08-03")
    year.on("2015-08-04")
    year.broken("R16", sent)
    edit.put(ws, "submission", [{"id": sent, "late_reason": "รอมติ กบอ."}])
    year.waived("R16", sent, "รอมติ กบอ.")
    year.states(D6="done_late")
    assert year.row("D6").reason == "รอมติ กบอ."
    year.carry(ws, year.province)


def august_and_september(year: Year) -> None:
    """D8, D9: the PAO and the province answer; one item is forgotten until October."""
    here = year.province
    year.states(here, D6="done_late", D7="done_on_time", D8="not_started", D9="not_started")
    assert "decide" in year.tasks(here)
    rows = {row.title: row.item for row in decide.to_decide(here, DISTRICT, CYCLE)}
    assert len(rows) == 4
    pond, road, joined, training = (rows[next(t for t in rows if t.startswith(w))] for w in
                                    ("ขุดลอก", "ก่อสร้างถนน คสล.", "ก่อสร้างถนนเชื่อม", "อบรม"))  # fmt: skip
    decide.decide(here, [pond], decided_by="pao", result="rejected", reason="เกินกรอบงบ อบจ.", date="2015-09-01")
    decide.decide(here, [pond, joined], result="referred", reason="เกินขีดความสามารถของจังหวัด", date="2015-09-15")
    decide.decide(here, [road], result="accepted", amount=500_000_00, fiscal_year=2560, date="2015-09-15")
    with pytest.raises(decide.ReasonMissingError):
        decide.decide(here, [training], result="rejected")
    assert "issue" in year.tasks(here)
    decide.issue(here)
    year.on("2015-09-20")
    year.states(here, D8="done_on_time", D9="under_way")
    year.on("2015-10-01")
    year.states(here, D9="overdue", D10="not_started")
    assert year.next_task(here) == "D9"
    year.broken("R21", needs_id(year), at=here)
    decide.decide(here, [training], result="deferred", reason="รอแผนงานกรม", date="2015-10-02")
    decide.issue(here)
    year.kept("R21", "DECISION", at=here)
    year.states(here, D9="done_late")
    reasons.set_reason(here, reasons.late(here, CYCLE, "D9"), "รอผลของกรมส่งเสริมการเกษตร")
    assert year.row("D9", here).reason == "รอผลของกรมส่งเสริมการเกษตร"


def october(year: Year) -> None:
    """D10, R23: what is beyond the province goes to agencies for their budget of 2560."""
    here = year.province
    pond, joined = (row.item for row in referral.rows(here, CYCLE))
    year.on("2015-10-20")
    year.states(here, D10="not_started")
    referral.refer(here, [pond], agency="กรมทรัพยากรน้ำ", fiscal_year=2560, sent_on="2015-10-20", letter="ชม 0017/900")
    year.states(here, D10="under_way")
    year.on("2015-11-01")
    year.states(here, D10="overdue")
    year.broken("R23", joined, at=here)
    referral.refer(
        here, [joined], agency="กรมทางหลวงชนบท", fiscal_year=2560, sent_on="2015-10-30", letter="ชม 0017/901"
    )
    year.kept("R23", at=here)
    year.states(here, D10="done_on_time")
    year.carry(here, year.district)
