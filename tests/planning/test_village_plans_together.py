"""Many villages' plans moved on at once: who goes, who stays and why, and what is kept of it."""

import pytest

from desktop.domain import rules
from desktop.planning import edit, history, office, village_plan
from desktop.planning.moves import waivers
from desktop.planning.village_plan import together

CYCLE, VILLAGES = 2559, ("50180101", "50180102", "50180103")
GIVEN = {"approved_on": "2015-02-10", "signer": "ประธาน กม.", "submitted_on": "2015-02-20"}


@pytest.fixture
def ws(tmp_path):
    opened = office.init(tmp_path / "data", office="5018", kind="district", name="ทะเบียน", person="สมชาย ใจดี")
    yield opened
    opened.close()


@pytest.fixture
def plans(ws):
    return [whole(ws, village) for village in VILLAGES]


def whole(ws, village):
    """A plan as a workbook brings it: its problems name no forum yet."""
    plan = village_plan.open_plan(ws, village, CYCLE)
    edit.put(ws, "village_plan", [{"id": plan, **dict.fromkeys(rules.PHILOSOPHY, "มี")}])
    about = {"village": village, "cycle": CYCLE, "date": "2015-01-15", "men": 30, "women": 42}
    edit.create(ws, "forum", **about, officer_present="self")
    said = {"cause": "ฝนตกหนัก", "need": "ซ่อมแซม"}
    problems = [
        village_plan.add_problem(ws, plan, dimension=one, problem=f"ปัญหา {one}", **said)
        for one in rules.CORE_DIMENSIONS
    ]
    wanted = {"objective": "เพื่อให้สัญจรสะดวก", "quantity": "1", "unit": "สาย", "mode": "request", "agency": "อบต."}
    village_plan.add_project(ws, plan, title="ปรับปรุงถนน", budget={"2559": 7_800_000}, problems=problems, **wanted)
    return plan


def statuses(ws, plans):
    return [village_plan.get(ws, plan).status for plan in plans]


def test_all_go_every_step_to_the_end_and_one_undo_takes_them_back(ws, plans):
    ready = together.rehearse(ws, plans, "accepted", GIVEN)
    assert [one.findings for one in ready] == [(), (), ()]

    made = together.move_together(ws, ready)

    assert statuses(ws, plans) == ["accepted"] * 3
    assert village_plan.get(ws, plans[0]).signer == GIVEN["signer"]
    history.undo(ws, made.act)
    assert [status or "draft" for status in statuses(ws, plans)] == ["draft"] * 3


def test_what_lacks_something_stays_with_its_reason_and_a_reason_lets_it_go_alone(ws, plans):
    edit.put(ws, "village_plan", [{"id": plans[1], "moderation": None}])
    ready = together.rehearse(ws, plans, "accepted", GIVEN)
    assert [one.lacking for one in ready] == [(), ("R05",), ()]

    together.move_together(ws, ready)
    assert [status or "draft" for status in statuses(ws, plans)] == ["accepted", "draft", "accepted"]

    together.move_together(ws, together.rehearse(ws, plans[1:2], "accepted", GIVEN), "แจ้งทางโทรศัพท์")
    assert statuses(ws, plans) == ["accepted"] * 3
    assert waivers(ws, "village_plan", plans[1]) == {"R05": "แจ้งทางโทรศัพท์"}
    assert waivers(ws, "village_plan", plans[0]) == {}


def test_what_a_plan_says_itself_stays_and_a_plan_beyond_the_step_is_named(ws, plans):
    edit.put(ws, "village_plan", [{"id": plans[0], "signer": "นายคำ ดีใจ"}])
    together.move_together(ws, together.rehearse(ws, plans[:1], "submitted", GIVEN))

    assert village_plan.get(ws, plans[0]).signer == "นายคำ ดีใจ"
    (again,) = together.rehearse(ws, plans[:1], "approved", GIVEN)
    assert not again.goes and not again.waivable and again.findings
    assert together.move_together(ws, [again], "เหตุผล").updated == 0
