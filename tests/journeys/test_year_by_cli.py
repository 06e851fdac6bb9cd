"""The planning year by commands alone: the stations of one need from the forum to the finished work, with every refusal
that a script meets by its rule id.
"""

from pathlib import Path
from typing import Any

import pytest

from desktop.domain.rules import CORE_DIMENSIONS
from desktop.store import reference
from tests.journeys.speaking import Speaker

DISTRICT, CYCLE = "5025", 2559
HOME = "50250102"
LAOS = [lao.id for lao in reference.laos(DISTRICT)]
SUFFICIENT = dict.fromkeys(("moderation", "reasonableness", "self_immunity", "knowledge", "virtue"), "ทบทวนแล้ว")


@pytest.fixture
def offices(say: Speaker) -> Speaker:
    """A district in `d` and its province in `p` that know each other."""
    say("d", "init", "--office", DISTRICT, "--kind", "district", "--name", "ที่ทำการ", "--person", "สมชาย")
    say("p", "init", "--office", "50", "--kind", "province", "--name", "แผน", "--person", "วิภา")
    say.acquaint("d", "p")
    return say


def test_a_year_by_commands(offices: Speaker, tmp_path: Path):
    say = offices
    the_village(say)
    the_bodies(say)
    the_district_plan(say)
    item = the_needs_plan(say)
    say.carry("d", "p", "50", tmp_path / "1.amphoe")
    the_province_answers(say, item)
    say.carry("p", "d", DISTRICT, tmp_path / "2.amphoe")
    the_action_plan(say, item)
    say.carry("d", "p", "50", tmp_path / "3.amphoe")
    say.carry("p", "d", DISTRICT, tmp_path / "4.amphoe")
    the_need_is_followed_and_both_agree(say)


def state(say: Speaker, home: str, code: str, today: str) -> tuple[str, str | None]:
    rows = say(home, "calendar", "--cycle", CYCLE, "--today", today, *(("--district", DISTRICT) if home == "p" else ()))
    return next((row["state"], row["done_on"]) for row in rows if row["id"] == code)


def broken(say: Speaker, home: str, rule: str, today: str) -> list[dict[str, Any]]:
    rows = say(home, "check", "--cycle", CYCLE, "--today", today, *(("--district", DISTRICT) if home == "p" else ()))
    return [row for row in rows if row["rule"] == rule]


def the_village(say: Speaker) -> None:
    """A forum, problems in every dimension, a road; refused until every rule holds or is waived with a reason."""
    say.put("d", "village_plan", {"id": "plan", "village": HOME, "cycle": CYCLE, "status": "draft", "sources": ["bmn"]})
    forward = {"id": "plan", "status": "submitted", "signer": "ประธาน กม.", "submitted_on": "2015-02-20"}
    assert say.refused("d", "put", "village_plan", objects=[forward]) >= {"R02", "R05", "R07", "R08"}
    said = {"village": HOME, "cycle": CYCLE, "date": "2015-01-20", "men": 20, "women": 25, "resolution": "เห็นชอบ"}
    say.put("d", "forum", {"id": "forum", **said, "facilitator": "พัฒนากร", "lao_support": "สถานที่"})
    assert {row["record"] for row in broken(say, "d", "R10", "2015-02-01")} == {"forum"}
    say.put("d", "forum", {"id": "forum", "officer_present": "substitute", "officer_note": "ปลัดมาลี"})
    (row,) = broken(say, "d", "R10", "2015-02-01")
    assert (row["waived"], row["reason"]) == (True, "ปลัดมาลี")
    whole = {"plan": "plan", "problem": "ปัญหาของหมู่บ้าน", "cause": "งบไม่พอ", "need": "ขอรับ", "forum": "forum"}
    dimensions = enumerate(CORE_DIMENSIONS[:5], start=1)
    problems = [{"id": f"problem-{one}", "dimension": one, "priority": n, **whole} for n, one in dimensions]
    say.put("d", "problem", *problems)
    say.put("d", "project", {"id": "road", "plan": "plan", "title": "ถนน คสล. หมู่ 2", "dimension": "infrastructure",
                             "problems": ["problem-infrastructure"], "objective": "แก้ปัญหา", "quantity": "310",
                             "unit": "เมตร", "mode": "request", "agency": "อบต.",
                             "budget": {"2560": 500_000_00}})  # fmt: skip
    say.put("d", "village_plan", {"id": "plan", **SUFFICIENT, "approved_on": "2015-02-10"})
    assert say.refused("d", "put", "village_plan", objects=[forward]) == {"R08"}
    say.put("d", "village_plan", {**forward, "waive": {"R08": "ไม่มีปัญหาการบริหาร"}})
    (row,) = broken(say, "d", "R08", "2015-02-21")
    assert (row["waived"], row["reason"]) == (True, "ไม่มีปัญหาการบริหาร")
    assert say.refused("d", "put", "village_plan", objects=[{"id": "plan", "status": "promulgated"}]) == {"STATUS"}
    for status in ("received", "accepted"):
        say.put("d", "village_plan", {"id": "plan", "status": status})


def the_bodies(say: Speaker) -> None:
    assert broken(say, "d", "R11", "2015-05-01") and state(say, "d", "D0", "2015-05-01")[0] == "overdue"
    say.put("d", "committee", {"id": "main", "type": "district_administration", "name": "กบอ.", "area": DISTRICT,
                               "main_mechanism": True},
            {"id": "coordination", "type": "district_coordination", "name": "ประสานแผน", "area": DISTRICT})  # fmt: skip
    signed = {"id": "order", "committee": "main", "number": "45/2558", "subject": "แต่งตั้ง", "signed_on": "2015-04-20"}
    assert say.refused("d", "put", "committee_order", objects=[{**signed, "status": "signed"}]) == {"MEMBERS"}
    say.put("d", "committee_member", {"committee": "main", "name": "นายอำเภอ", "role": "chair"})
    say.put("d", "committee_order", {**signed, "status": "signed"})
    assert say.refused("d", "put", "committee_order", objects=[{"id": "order", "number": "9"}]) == {"FROZEN"}
    assert state(say, "d", "D0", "2015-05-01") == ("done_on_time", "2015-04-20")
    met = {"status": "held", "resolutions": "เห็นชอบ", "number": "1/2558", "date": "2015-05-20"}
    say.put(
        "d", "meeting", {"id": "met", "committee": "main", **met}, {"id": "agreed", "committee": "coordination", **met}
    )


def the_district_plan(say: Speaker) -> None:
    say.put("d", "lao", *({"id": lao, "type": "tao", "name": f"อบต. {n}", "district": DISTRICT}
                          for n, lao in enumerate(LAOS)))  # fmt: skip
    say.put("p", "strategy", {"id": "s1", "code": "1", "title": "โครงสร้างพื้นฐาน"})
    say.put("d", "district_plan", {"id": "dp", "district": DISTRICT, "cycle": CYCLE, "from_year": 2559, "to_year": 2560,
                                   "vision": "น่าอยู่", "framework_meeting": "met", "plan_meeting": "met"})  # fmt: skip
    say.put("d", "district_strategy", {"id": "ds", "plan": "dp", "title": "ถนน", "dimensions": ["infrastructure"]})
    say.put("d", "indicator", {"strategy": "ds", "title": "ถนน", "unit": "กม.", "targets": {"2559": "10"}})
    proposed = {"id": "dp", "status": "framework_approved"}
    assert say.refused("d", "put", "district_plan", objects=[proposed]) == {"R13"}
    say.put("d", "district_strategy", {"id": "ds", "provincial": ["s1"]})
    say.put("d", "district_plan", proposed)
    say.put("d", "framework_dispatch", *({"plan": "dp", "lao": lao, "sent_on": "2015-05-25", "letter": "ชม 1"}
                                         for lao in LAOS[1:]))  # fmt: skip
    assert state(say, "d", "D5", "2015-05-26")[0] == "under_way"
    assert [row["record"] for row in broken(say, "d", "R14", "2015-05-26")] == LAOS[:1]
    assert say.refused("d", "put", "district_plan", objects=[{"id": "dp", "status": "approved"}]) == {"R14"}
    say.put("d", "framework_dispatch", {"plan": "dp", "lao": LAOS[0], "sent_on": "2015-05-28", "letter": "ชม 2"})
    say.put("d", "district_plan", {"id": "dp", "status": "approved"})
    assert state(say, "d", "D5", "2015-06-01") == ("done_on_time", "2015-05-28")
    assert state(say, "d", "D4", "2015-06-01") == ("done_on_time", "2015-05-20")


def the_needs_plan(say: Speaker) -> str:
    """Sent with its letter; and the list beyond the LAOs' capacity, by its own committee."""
    say.put("d", "needs_plan", {"id": "needs", "district": DISTRICT, "cycle": CYCLE, "status": "draft"})
    say.put("d", "needs_item", {"id": "item", "plan": "needs", "title": "ถนน คสล. หมู่ 2", "status": "selected",
                                "agency": "ทช.", "dimension": "infrastructure", "priority": 1,
                                "budget": {"2560": 500_000_00}})  # fmt: skip
    say.put("d", "needs_source", {"item": "item", "project": "road"})
    assert say.refused("d", "put", "needs_plan", objects=[{"id": "needs", "status": "proposed"}]) == {"R15"}
    say.put("d", "needs_item", {"id": "item", "origin": "village"})
    for status in ("proposed", "approved"):
        say.put("d", "needs_plan", {"id": "needs", "status": status})
    say("d", "submit", "needs", "--letter", "ชม 320", "--on", "2015-07-28")
    assert state(say, "d", "D6", "2015-08-01") == ("done_on_time", "2015-07-28")
    say.put("d", "beyond_list", {"id": "beyond", "district": DISTRICT, "cycle": CYCLE, "status": "draft"})
    say.put("d", "beyond_item", {"list": "beyond", "item": "item", "reasons": ["budget"], "laos": LAOS[:1]})
    sent = {"id": "beyond", "status": "sent", "letter": "ชม 300", "sent_on": "2015-07-29"}
    assert say.refused("d", "put", "beyond_list", objects=[sent]) == {"R17"}
    say.put("d", "beyond_list", {**sent, "meeting": "agreed"})
    assert state(say, "d", "D7", "2015-08-01") == ("done_on_time", "2015-07-29")
    assert say.refused("d", "rm", "needs_plan", "needs") == {"FROZEN"}
    return "item"


def the_province_answers(say: Speaker, item: str) -> None:
    assert state(say, "p", "D9", "2015-10-01")[0] == "overdue"
    draft = {"item": item, "decided_by": "province", "result": "referred", "reason": "เกินขีดจังหวัด", "date": "2015-09-20"}
    say.put("p", "decision", {**draft, "scope": "50/desk"})
    say("p", "issue")
    assert state(say, "p", "D9", "2015-10-01") == ("done_on_time", "2015-09-20")
    assert [row["record"] for row in broken(say, "p", "R23", "2015-11-01")] == [item]
    to = {"id": "referral", "item": item, "agency": "ทช.", "fiscal_year": 2560, "status": "sent"}
    assert say.refused("p", "put", "referral", objects=[to]) == {"REQUIRED"}
    say.put("p", "referral", {**to, "sent_on": "2015-10-20", "letter": "ชม 900"})
    assert state(say, "p", "D10", "2015-11-01") == ("done_on_time", "2015-10-20")
    say.put("p", "allocated_project", {"id": "given", "title": "ถนน", "agency": "ทช.", "fiscal_year": CYCLE,
                                       "amount": 480_000_00, "fund": "function", "district": DISTRICT,
                                       "items": [item], "notified_on": "2015-11-02"})  # fmt: skip


def the_action_plan(say: Speaker, item: str) -> None:
    assert state(say, "d", "D11", "2015-11-05") == ("done_on_time", "2015-11-02")
    early = {"district": DISTRICT, "fiscal_year": 2558, "status": "draft"}
    assert say.refused("d", "put", "action_plan", objects=[early]) == {"R18"}
    say.put("d", "action_plan", {"id": "action", "district": DISTRICT, "fiscal_year": CYCLE, "status": "draft",
                                 "meeting": "met", "agencies": ["เกษตรอำเภอ"]})  # fmt: skip
    say.put("d", "action_item", {"id": "line", "plan": "action", "title": "ถนน", "origin": "province", "agency": "ทช.",
                                 "allocated": "given", "items": [item]})  # fmt: skip
    approved = {"id": "action", "status": "approved"}
    assert say.refused("d", "put", "action_plan", objects=[approved]) == {"R19", "R20"}
    say.put("d", "action_item", {"id": "line", "amount": 480_000_00, "fund": "function"})
    say.put("d", "action_plan", {**approved, "nothing_from": ["เกษตรอำเภอ", *LAOS]})  # said with the very step
    assert say.refused("d", "put", "action_item", objects=[{"id": "line", "amount": 1}]) == {"FROZEN"}
    say.put("d", "action_plan", {"id": "action", "status": "promulgated", "promulgated_on": "2015-11-27"})
    assert state(say, "d", "D12", "2015-12-01")[0] == "done_on_time"
    say.put("d", "action_progress", {"item": "line", "date": "2016-06-30", "percent": "100", "disbursed": 480_000_00})
    say.put("d", "action_item", {"id": "line", "status": "finished"})


def the_need_is_followed_and_both_agree(say: Speaker) -> None:
    way = [(row["kind"], row["meaning"]) for row in say("d", "trace", "road")]
    assert way == [(kind, "done") for kind in ("forum", "village_plan", "needs_item", "beyond_item", "submission",
                                               "decision", "referral", "allocated_project", "action_item",
                                               "action_progress")]  # fmt: skip
    assert way == [(row["kind"], row["meaning"]) for row in say("p", "trace", "road")]
    one, other = (say(home, "digest", "--scope", DISTRICT)[0] for home in ("d", "p"))
    assert one == other
    assert all(say(home, "verify")[0]["clean"] for home in ("d", "p"))
