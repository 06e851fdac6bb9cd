"""Every field that domain.md §2 names of what a village, a district and a province write: kept, sent and read there."""

import pytest

from desktop.domain import kinds
from desktop.domain.district import NeedsItem
from desktop.domain.district_plan import DistrictPlan
from desktop.domain.fields import BY_YEAR
from desktop.planning import decide, dispatch, edit, needs_plan, trace, village_plan
from desktop.planning.district_plan import framework
from tests.planning.needs_offices import CYCLE, acquaint, carry, district, project, province

OF_SECTION_2 = {
    "village": "code name tambon moo type households men women headman latitude longitude since until",
    "lao": "type name district",
    "lao_coverage": "lao village share",
    "tambon_assignment": "tambon officer substitute order since until",
    "committee": "type name area cycle main_mechanism parent quorum legal_basis",
    "committee_order": "number subject status signer signed_on effective supersedes",
    "committee_member": "committee name position role since until",
    "meeting": "committee cycle number date start end venue present absentees officer_present officer_note agenda "
               "resolutions recorder checker status reason",
    "forum": "village cycle date start end venue men women households officer_present officer_note facilitator "
             "lao_support resolution recorder checker",
    "village_plan": "village cycle edition vision strengths weaknesses opportunities threats sources committee meeting "
                    "promulgated_on signer moderation reasonableness self_immunity knowledge virtue sufficiency_level",
    "plan_source": "source year indicator value unit passes note",
    "problem": "order dimension problem cause impact affected_households affected_people location solution need "
               "severity urgency reach cooperation priority evidence forum carried_from",
    "project": "order title problems objective target quantity unit indicator outcome beneficiaries villages location "
               "budget mode funds agency partners start end readiness readiness_note",
    "lao_plan": "lao cycle edition edition_number status received_on",
    "lao_project": "number title objective target budget indicator outcome agency page fund budget_status work_status "
                   "beyond",
    "strategy_framework": "title from_year to_year edition status letter published_on",
    "strategy": "framework parent code title level",
    "district_plan": "district from_year to_year committee context strengths weaknesses opportunities threats vision "
                     "mission goals status",
    "district_strategy": "order title reason goals approaches projects provincial dimensions needs",
    "indicator": "title unit baseline baseline_year targets source agency direction",
    "framework_dispatch": "lao edition sent_on letter received_on",
    "needs_plan": "district cycle status meeting resolution letter",
    "needs_item": "order title origin dimension strategy objective target indicator outcome villages quantity unit "
                  "budget agency priority readiness note status reason combined_into",
    "beyond_list": "committee meeting letter sent_on",
    "beyond_item": "item laos reasons contribution",
    "decision": "item decided_by result document meeting reason amount fiscal_year date letter",
    "referral": "item agency fiscal_year sent_on letter status answer",
    "allocated_project": "agency title fiscal_year amount fund village tambon start end items contract",
    "action_plan": "district fiscal_year edition meeting promulgated_on status",
    "action_item": "order strategy months quarter_1 quarter_2 quarter_3 quarter_4 responsible status",
    "action_progress": "date percent disbursed problem",
}  # fmt: skip


@pytest.mark.parametrize("kind", OF_SECTION_2)
def test_a_kind_has_every_field_that_its_entity_has(kind):
    assert set(OF_SECTION_2[kind].split()) - set(kinds.fields(kind)) == set()


@pytest.fixture
def offices(tmp_path):
    there, here = district(tmp_path), province(tmp_path)
    acquaint(tmp_path, there, here)
    yield there, here
    there.close()
    here.close()


def filled(kind):
    """A value for every field of a kind that nothing else depends on."""
    known: dict[str, object] = {
        "text": "ก",
        "longtext": "ข",
        "int": 3,
        "money": 5_00,
        "decimal": "1.5",
        "date": "2015-02-01",
    }
    found: dict[str, object] = {}
    for name, spec in kinds.fields(kind).items():
        if spec.choices and spec.type in ("enum", "refs"):
            one = next(iter(spec.choices))
            found[name] = one if spec.type == "enum" else [one]
        elif spec.type in known and name not in ("order", "settled"):
            found[name] = known[spec.type]
        elif spec.type in BY_YEAR:
            found[name] = {"2559": 5_00}
    return found


@pytest.mark.parametrize("kind", ["problem", "project", "plan_source"])
def test_what_a_village_says_is_kept_and_read_at_the_province(offices, tmp_path, kind):
    there, here = offices
    plan = village_plan.open_plan(there, "50180101", CYCLE)
    given = filled(kind)
    record = edit.create(there, kind, plan=plan, **given)
    carry(tmp_path, there, here)
    found = here.get(kinds.struct(kind), record)
    read = {name: list(value) if isinstance(value := getattr(found, name), tuple) else value for name in given}
    assert read == given


def test_into_which_document_an_answer_puts_an_item_is_issued_and_told(offices, tmp_path):
    there, here = offices
    plan, road = needs_plan.open_plan(there, CYCLE), project(there)
    (item,) = needs_plan.pick(there, plan, [road]).ids
    needs_plan.send(there, plan, letter="1", sent_on="2015-07-20")
    carry(tmp_path, there, here)
    decide.decide(here, [item], result="accepted", fiscal_year=2560, document="annual_plan", date="2015-09-20")
    decide.issue(here)
    carry(tmp_path, here, there)
    (said,) = [row.detail for row in trace.trace(there, road) if row.kind == "decision"]
    assert "แผนปฏิบัติราชการประจำปีของจังหวัด" in said


def test_the_framework_carries_goals_and_important_projects(offices):
    there, _here = offices
    plan = edit.create(there, "district_plan", district="5018", cycle=CYCLE, from_year=CYCLE, to_year=2560, vision="ว")
    edit.create(there, "district_strategy", plan=plan, title="น้ำ", goals="มีน้ำใช้", projects="อ่างเก็บน้ำ",
                provincial=["s"], dimensions=["environment"])  # fmt: skip
    waive = dict.fromkeys(("R11", "R13", "REQUIRED"), "ทดสอบ")
    for status in ("proposed", "framework_approved"):
        edit.put(there, "district_plan", [{"id": plan, "status": status, "waive": waive}])
    said = framework(there.get(DistrictPlan, plan))
    assert said is not None
    assert [(one.goals, one.projects) for one in said.strategies] == [("มีน้ำใช้", "อ่างเก็บน้ำ")]


def test_h5_an_lao_has_the_framework_since_the_day_that_was_noted_and_only_if_it_was_sent(offices):
    there, _here = offices
    one, other = (edit.create(there, "lao", type="tao", name=name, district="5018") for name in ("ก", "ข"))
    plan = edit.create(there, "district_plan", district="5018", cycle=CYCLE, from_year=CYCLE, to_year=2560,
                       framework={"number": 1})  # fmt: skip
    dispatch.send(there, plan, [one], sent_on="2015-05-20", letter="ชม 1")
    dispatch.received(there, plan, [one, other], received_on="2015-05-25")
    assert {row.lao: row.received_on for row in dispatch.rows(there, plan)} == {one: "2015-05-25", other: ""}
    dispatch.take_back(there, plan, [one])
    assert {row.received_on for row in dispatch.rows(there, plan)} == {""}


def test_an_item_begins_with_what_the_village_wrote_of_its_project(offices):
    there, _here = offices
    said = {"objective": "สัญจร", "target": "ยาว 310 ม.", "quantity": "310", "unit": "เมตร", "outcome": "สะดวก"}
    road = project(there, villages=["50180101", "50180102"], **said)
    (item,) = needs_plan.pick(there, needs_plan.open_plan(there, CYCLE), [road]).ids
    found = there.get(NeedsItem, item)
    assert {name: getattr(found, name) for name in said} == said
    assert found.villages == ("50180101", "50180102")


def test_problems_are_put_in_order_by_votes_then_by_the_sum_of_their_scores(offices):
    there, _here = offices
    plan = village_plan.open_plan(there, "50180101", CYCLE)
    given = {"ก": {}, "ข": {"severity": 2, "urgency": 1}, "ค": {"severity": 5, "reach": 4}, "ง": {"votes": 9}}
    for name, said in given.items():
        village_plan.add_problem(there, plan, problem=name, **said)
    village_plan.rank_by_votes(there, plan)
    assert [one.problem for one in village_plan.problems(there, plan)] == ["ง", "ค", "ข", "ก"]
