"""The province decides on what was sent, in drafts of its own, and issues them to the districts."""

import pytest

from desktop.domain.district import NeedsItem
from desktop.domain.province import Decision
from desktop.planning import decide, edit, needs_plan
from tests.planning.needs_offices import CYCLE, acquaint, carry, district, project, province


@pytest.fixture
def offices(tmp_path):
    opened = district(tmp_path), province(tmp_path)
    acquaint(tmp_path, *opened)
    yield opened
    for ws in opened:
        ws.close()


@pytest.fixture
def sent(offices, tmp_path):
    """Two items sent to the province; answers their ids."""
    home, capital = offices
    plan = needs_plan.open_plan(home, CYCLE)
    projects = [project(home, title="ถนน", budget={"2559": 100}), project(home, title="สระ", budget={"2560": 20})]
    items = needs_plan.pick(home, plan, projects).ids
    needs_plan.send(home, plan, letter="ชม 0918/7", sent_on="2015-07-20")
    carry(tmp_path, home, capital)
    return items


def row_of(capital, code="5018"):
    return next(row for row in decide.overview(capital) if row.district == code)


def test_every_district_of_the_province_has_a_row(offices, sent):
    rows = decide.overview(offices[1])

    assert len(rows) == 25 and sum(row.items for row in rows) == 2
    omkoi = row_of(offices[1])
    assert (omkoi.name, omkoi.edition, omkoi.letter, omkoi.sent_on) == ("อมก๋อย", 1, "ชม 0918/7", "2015-07-20")
    assert (omkoi.items, omkoi.total, omkoi.decided, omkoi.issued, omkoi.draft) == (2, 120, 0, 0, False)
    assert omkoi.received_at


def test_a_plan_that_was_not_sent_counts_in_no_sum(offices, tmp_path):
    home, capital = offices
    needs_plan.pick(home, needs_plan.open_plan(home, CYCLE), [project(home)])
    carry(tmp_path, home, capital)

    assert (row_of(capital).draft, row_of(capital).items, row_of(capital).total) == (True, 0, 0)
    assert decide.to_decide(capital, "5018") == []


def test_the_list_is_what_was_sent_and_marks_what_changed_since(offices, sent, tmp_path):
    home, capital = offices
    edit.put(home, "needs_item", [{"id": sent[0], "title": "ถนนอีกสาย", "budget": {"2559": 999}}])
    carry(tmp_path, home, capital)

    rows = decide.to_decide(capital, "5018")

    assert [(row.item, row.title, row.total, row.changed_since_sent) for row in rows] == [
        (sent[0], "ถนน", 100, True),
        (sent[1], "สระ", 20, False),
    ]
    assert row_of(capital).total == 120
    assert rows[0].tambon_label == "อมก๋อย"


def test_a_result_against_an_item_needs_a_reason(offices, sent):
    with pytest.raises(decide.ReasonMissingError):
        decide.decide(offices[1], sent, result="rejected", reason=" ")
    assert decide.waiting_to_issue(offices[1]) == 0


def test_a_draft_stays_on_the_desk_and_is_changed_in_place(offices, sent, tmp_path):
    home, capital = offices
    decide.decide(capital, sent[:1], result="deferred", reason="รอแบบ")
    decide.decide(capital, sent[:1], result="accepted", amount=90, fiscal_year=2560)

    (row, _other) = decide.to_decide(capital, "5018")
    assert row.draft and row.issued is None
    assert (row.draft.result, row.draft.amount, row.draft.reason) == ("accepted", 90, None)
    assert decide.waiting_to_issue(capital) == 1
    assert (row_of(capital).decided, row_of(capital).issued) == (1, 0)
    capital_file = carry(tmp_path, capital, home)
    assert "decision" not in capital_file.kinds and home.every(Decision) == []


def test_issuing_writes_all_drafts_into_the_district_as_one_act(offices, sent, tmp_path):
    home, capital = offices
    decide.decide(capital, sent[:1], result="accepted", amount=90)
    decide.decide(capital, sent[1:], result="rejected", reason="ซ้ำ")
    drafts = {row.draft.id for row in decide.to_decide(capital, "5018") if row.draft}

    issued = decide.issue(capital)
    carry(tmp_path, capital, home)

    assert set(issued.ids) == drafts and decide.waiting_to_issue(capital) == 0
    assert {one.id for one in home.every(Decision)} == drafts
    plan = home.get(NeedsItem, sent[0]).plan
    results = [(row.decision_result, row.decision_reason) for row in needs_plan.items(home, plan)]
    assert results == [("accepted", ""), ("rejected", "ซ้ำ")]
    assert not any(row.changed_since_sent for row in needs_plan.items(home, plan))
    assert (row_of(capital).decided, row_of(capital).issued) == (2, 2)


def test_a_new_decision_names_the_one_it_replaces(offices, sent):
    capital = offices[1]
    decide.decide(capital, sent[:1], result="deferred", reason="รอแบบ")
    (first,) = decide.issue(capital).ids
    decide.decide(capital, sent[:1], result="accepted", decided_by="pao")
    decide.decide(capital, sent[:1], result="accepted")

    decide.issue(capital)

    replaced = {one.decided_by: one.supersedes for one in capital.every(Decision) if one.id != first}
    assert replaced == {"province": first, "pao": None}


def test_one_district_can_be_issued_alone(offices, sent):
    capital = offices[1]
    decide.decide(capital, sent, result="accepted")

    with pytest.raises(decide.NothingToIssueError):
        decide.issue(capital, "5001")
    assert decide.waiting_to_issue(capital) == 2
    assert decide.issue(capital, "5018").created == 2
