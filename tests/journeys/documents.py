"""The documents of the planning year and the moves of their statuses, as the table of domain.md §2.15 has them."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from desktop.planning import action_plan, area_plan, beyond, district_plan, edit, needs_plan
from desktop.planning.workspace import Workspace
from tests.journeys import cast
from tests.journeys.cast import CYCLE, DISTRICT, LAOS, VILLAGES

HOME = VILLAGES[1]
PLAN, ROAD, TAMBON = cast.plan_of(HOME), f"road-{CYCLE}-{HOME}", HOME[:6]
Fields = dict[str, Any]
Make = Callable[[Workspace], str]


@dataclass(frozen=True, kw_only=True)
class Document:
    """`moves`: status → those that may follow, the usual way first; `needs`: what a status asks for in the same move.

    Where several steps may be taken at once, each of them holds. `refused_by` is the rule that refuses another move.
    """

    make: Make
    office: str = "district"
    moves: dict[str, str]
    needs: dict[str, Fields] = field(default_factory=dict)
    refused_by: str = "STATUS"


def village_plan(ws: Workspace) -> str:
    cast.village_committees(ws, [HOME], "2015-02-05")
    cast.forums(ws, [HOME], "2015-02-06")
    cast.village_plans(ws, [HOME])
    return PLAN


def lao_plan(ws: Workspace) -> str:
    lao = LAOS["บ้านจันทร์"]
    edit.put(ws, "lao", [{"id": lao, "type": "tao", "name": "บ้านจันทร์", "district": DISTRICT}])
    plan = edit.create(ws, "lao_plan", lao=lao, cycle=CYCLE, status="expected")
    edit.create(ws, "lao_project", plan=plan, title="ถนน", lao=lao, budget={"2559": 1})
    return plan


def development_plan(ws: Workspace) -> str:
    held = cast.meeting(ws, _body(ws), "2015-05-20", "1/2558")
    plan = district_plan.open_plan(ws, CYCLE)
    said = {"vision": "น่าอยู่", "framework_meeting": held, "plan_meeting": held}
    edit.put(ws, "district_plan", [{"id": plan, **said}])
    sent = {"plan": plan, "sent_on": "2015-05-25", "letter": "ชม 1"}
    edit.put(ws, "framework_dispatch", [{**sent, "lao": lao} for lao in LAOS.values()])
    node = edit.create(ws, "strategy", code="1", title="ถนน")
    one = district_plan.add_strategy(ws, plan, "ถนน", provincial=[node], dimensions=["infrastructure"])
    district_plan.add_indicator(ws, one, "ถนนได้มาตรฐาน", unit="กม.", targets={"2559": "10"})
    return plan


def _body(ws: Workspace) -> str:
    body = cast.committee(ws, "district_administration", "กบอ.", main_mechanism=True, cycle=CYCLE)
    cast.order(ws, body, "45/2558", "2015-01-20")
    return body


def needs(ws: Workspace) -> str:
    village_plan(ws)
    cast.submit(ws, [HOME], "2015-02-20")
    plan = needs_plan.open_plan(ws, CYCLE)
    needs_plan.pick(ws, plan, [f"road-{CYCLE}-{HOME}", f"pond-{CYCLE}-{HOME}"])
    return plan


def item(ws: Workspace) -> str:
    plan = needs(ws)
    one, other = needs_plan.items(ws, plan)
    edit.put(ws, "needs_item", [{"id": other.item, "status": "dropped", "reason": "อบต. ทำแล้ว"}])
    edit.put(ws, "needs_item", [{"id": one.item, "status": "pending", "combined_into": other.item}])
    return one.item


def beyond_list(ws: Workspace) -> str:
    needs(ws)
    body = beyond.make_committee(ws, CYCLE)
    held = cast.meeting(ws, body, "2015-07-20", "1/2558")
    found = beyond.open_list(ws, CYCLE)
    beyond.add(ws, found, [needs_plan.taken(ws, CYCLE)[f"road-{CYCLE}-{HOME}"]], reasons=["budget"])
    edit.put(ws, "beyond_list", [{"id": found, "meeting": held}])
    return found


def annual_plan(ws: Workspace) -> str:
    plan = action_plan.open_plan(ws, CYCLE)
    held = cast.meeting(ws, _body(ws), "2015-11-20", "1/2558")
    edit.put(ws, "action_plan", [{"id": plan, "meeting": held}])
    asked = [*action_plan.current(ws, CYCLE).agencies, *LAOS.values(), "province"]
    edit.put(ws, "action_plan", [{"id": plan, "nothing_from": asked}])
    action_plan.add_item(ws, plan, "อบรม", amount=100_00, fund="function", agency="ที่ทำการปกครองอำเภอ")
    return plan


def order(ws: Workspace) -> str:
    body = cast.committee(ws, "district_administration", "กบอ.")
    said = {"number": "45/2558", "subject": "แต่งตั้ง", "signed_on": "2015-01-20", "status": "draft"}
    return edit.create(ws, "committee_order", committee=body, **said)


def planned_meeting(ws: Workspace) -> str:
    body = cast.committee(ws, "district_administration", "กบอ.")
    said = {"number": "1/2558", "date": "2015-05-20", "resolutions": "เห็นชอบ", "status": "planned", "reason": "น้ำท่วม"}
    return edit.create(ws, "meeting", committee=body, **said)


def tambon_plan(ws: Workspace) -> str:
    """A plan of the level that the regulation of 2562 adds (§2.13)."""
    edit.create(ws, "planning_template", name="planning-2562", cycle=CYCLE)
    village_plan(ws)
    body = cast.committee(ws, "tambon_committee", "ก.บ.ต.", TAMBON)
    plan = area_plan.open_plan(ws, "tambon", TAMBON, CYCLE)
    area_plan.take(ws, plan, [ROAD])
    edit.put(ws, "area_plan", [{"id": plan, "meeting": cast.meeting(ws, body, "2015-01-15", "1/2558")}])
    return plan


def referral(ws: Workspace) -> str:
    said = {"item": "item", "agency": "กรมทรัพยากรน้ำ", "fiscal_year": CYCLE + 1, "status": "draft"}
    return edit.put(ws, "referral", [{"id": "referral", **said}], scope=DISTRICT).ids[0]


DOCUMENTS = {
    "village_plan": Document(
        make=village_plan,
        moves={
            "draft": "forum_done approved submitted",
            "forum_done": "approved submitted draft",
            "approved": "submitted draft",
            "submitted": "received returned",
            "received": "accepted returned",
            "accepted": "promulgated draft superseded",
            "promulgated": "superseded draft",
            "returned": "draft",
            "superseded": "",
        },
        needs={
            "submitted": {"signer": "ประธาน กม.", "submitted_on": "2015-02-20"},
            "returned": {"return_reason": "แก้ปริมาณงาน"},
            "promulgated": {"promulgated_on": "2015-03-10"},
        },
    ),
    "lao_plan": Document(
        make=lao_plan,
        moves={
            "expected": "received matched",
            "received": "matched expected",
            "matched": "used received expected",
            "used": "matched received expected",
        },
        refused_by="P03",
    ),
    "district_plan": Document(
        make=development_plan,
        moves={
            "draft": "proposed framework_approved framework_sent approved promulgated superseded",
            "proposed": "framework_approved framework_sent approved promulgated superseded draft",
            "framework_approved": "framework_sent approved promulgated superseded draft",
            "framework_sent": "approved promulgated superseded draft",
            "approved": "promulgated superseded draft",
            "promulgated": "superseded draft",
            "superseded": "",
        },
    ),
    "needs_plan": Document(
        make=needs,
        moves={
            "draft": "proposed approved sent",
            "proposed": "approved sent draft",
            "approved": "sent proposed draft",
            "sent": "closed approved proposed draft",
            "closed": "sent",
        },
        needs={"sent": {"letter": "ชม 1"}, "closed": {"waive": {"REQUIRED": "จังหวัดแจ้งปิดรอบ"}}},
    ),
    "needs_item": Document(
        make=item,
        moves={
            "pending": "selected on_hold dropped combined",
            "selected": "pending on_hold dropped combined",
            "on_hold": "pending selected dropped combined",
            "dropped": "pending selected on_hold combined",
            "combined": "pending selected on_hold dropped",
        },
        needs={"dropped": {"reason": "อบต. ทำแล้ว"}},
    ),
    "beyond_list": Document(
        make=beyond_list,
        moves={"draft": "approved sent", "approved": "sent draft", "sent": "draft"},
        needs={"sent": {"letter": "ชม 2", "sent_on": "2015-07-28"}},
    ),
    "action_plan": Document(
        make=annual_plan,
        moves={
            "draft": "approved",
            "approved": "promulgated draft",
            "promulgated": "revised closed",
            "revised": "promulgated closed",
            "closed": "",
        },
    ),
    "committee_order": Document(
        make=order,
        moves={"draft": "proposed signed", "proposed": "signed draft", "signed": "replaced", "replaced": ""},
    ),
    "meeting": Document(
        make=planned_meeting,
        moves={
            "planned": "held confirmed postponed cancelled",
            "held": "confirmed planned",
            "postponed": "planned held confirmed cancelled",
            "confirmed": "",
            "cancelled": "planned",
        },
    ),
    "area_plan": Document(
        make=tambon_plan,
        moves={"draft": "approved", "approved": "sent draft superseded", "sent": "draft superseded", "superseded": ""},
        needs={"sent": {"sent_on": "2015-01-20"}},
    ),
    "referral": Document(
        make=referral,
        office="province",
        moves={
            "draft": "sent",
            "sent": "received requested not_requested allocated draft",
            "received": "requested not_requested allocated",
            "requested": "allocated not_requested",
            "not_requested": "requested",
            "allocated": "",
        },
        needs={
            "sent": {"sent_on": "2015-10-20", "letter": "ชม 3"},
            "not_requested": {"answer": "เกินกรอบวงเงิน"},
        },
    ),
}
"""Document → its way, as domain.md §2.15 has it; several steps at once where each of them holds."""
