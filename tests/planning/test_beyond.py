"""The beyond-capacity list: items of the needs plan by name only, its own committee's resolution, frozen when sent."""

import pytest

from desktop.domain.district import NeedsItem
from desktop.domain.district_plan import BeyondList
from desktop.planning import beyond, edit, needs_plan
from desktop.planning.beyond.lists import ListClosedError
from desktop.planning.guards import GuardFailedError
from desktop.store import reference
from tests.planning.needs_offices import CYCLE, district, project
from tests.planning.year_offices import coordination, main_mechanism, needs


@pytest.fixture
def ws(tmp_path):
    opened = district(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def items(ws):
    return needs(ws)


@pytest.fixture
def listed(ws, items):
    made = beyond.open_list(ws, CYCLE)
    beyond.add(ws, made, items[:2], reasons=["budget"])
    return made


def rules_of(failed):
    return {finding.rule for finding in failed.value.findings}


def test_a_list_is_opened_once_and_names_items_without_copying_them(ws, items, listed):
    assert beyond.open_list(ws, CYCLE) == listed
    edit.put(ws, "needs_item", [{"id": items[0], "title": "ถนนใหม่", "budget": {"2559": 300}}])

    rows = beyond.rows(ws, listed)

    assert [(row.number, row.title, row.total) for row in rows] == [(1, "ถนนใหม่", 300), (2, "สระ", 50_00)]
    assert beyond.total(rows) == 50_00 + 300


def test_an_item_stands_on_the_list_once_and_can_come_back(ws, items, listed):
    beyond.add(ws, listed, [items[0]], reasons=["technique"])
    assert [row.reasons for row in beyond.rows(ws, listed)] == [("budget", "technique"), ("budget",)]

    beyond.remove(ws, listed, [items[0]])
    assert [row.item for row in beyond.rows(ws, listed)] == [items[1]] and ws.get(NeedsItem, items[0])
    beyond.add(ws, listed, [items[0]], reasons=["authority"])

    assert [(row.item, row.reasons) for row in beyond.rows(ws, listed)][1] == (items[0], ("authority",))


def test_rows_move(ws, items, listed):
    first, second = beyond.rows(ws, listed)

    beyond.move_item(ws, second.id, before=first.id)

    assert [row.item for row in beyond.rows(ws, listed)] == [items[1], items[0]]


def test_only_the_coordination_committee_can_resolve_on_it(ws, listed):
    other = main_mechanism(ws)

    for named in (None, other):
        with pytest.raises(GuardFailedError) as failed:
            beyond.move(ws, listed, "approved", meeting=named)
        assert rules_of(failed) == {"R17"}
    beyond.move(ws, listed, "approved", meeting=coordination(ws))
    assert ws.get(BeyondList, listed).status == "approved"


def test_every_row_needs_a_reason_and_a_place_in_the_needs_plan(ws, items, listed):
    beyond.add(ws, listed, [items[2]])
    edit.put(ws, "needs_item", [{"id": items[0], "status": "dropped", "reason": "อบต.ทำแล้ว"}])
    held = coordination(ws)

    with pytest.raises(GuardFailedError) as failed:
        beyond.move(ws, listed, "approved", meeting=held)

    rows = {row.item: row.id for row in beyond.rows(ws, listed)}
    assert {finding.record for finding in failed.value.findings} == {rows[items[2]], rows[items[0]]}
    assert beyond.total(beyond.rows(ws, listed)) == 57_00


def test_an_empty_list_is_not_approved(ws):
    empty = beyond.open_list(ws, CYCLE)

    with pytest.raises(GuardFailedError) as failed:
        beyond.move(ws, empty, "approved", meeting=coordination(ws))
    assert rules_of(failed) == {"REQUIRED"}


def test_an_approved_list_is_not_changed_until_it_is_a_draft_again(ws, items, listed):
    beyond.move(ws, listed, "approved", meeting=coordination(ws))

    with pytest.raises(ListClosedError):
        beyond.add(ws, listed, [items[2]])
    with pytest.raises(ListClosedError):
        beyond.remove(ws, listed, items)
    beyond.move(ws, listed, "draft")
    beyond.remove(ws, listed, items)
    assert beyond.rows(ws, listed) == []


def test_what_was_sent_stays_and_a_correction_is_the_next_edition(ws, items, listed):
    beyond.move(ws, listed, "approved", meeting=coordination(ws))
    with pytest.raises(GuardFailedError):
        beyond.send(ws, listed, letter=" ", sent_on="2015-07-20")
    beyond.send(ws, listed, letter="ชม 1018/77", sent_on="2015-07-20")
    edit.put(ws, "needs_item", [{"id": items[0], "title": "เปลี่ยนแล้ว"}])

    (first,) = beyond.submissions(ws, listed)
    assert (first.edition, first.letter, first.sent_on) == (1, "ชม 1018/77", "2015-07-20")
    assert first.totals == {"items": 2, "total": 150_00}
    assert [row.title for row in beyond.as_sent(ws, listed)] == ["ถนน", "สระ"]

    beyond.move(ws, listed, "draft")
    beyond.move(ws, listed, "approved")
    beyond.send(ws, listed, letter="ชม 1018/80", sent_on="2015-07-28")
    assert [one.edition for one in beyond.submissions(ws, listed)] == [1, 2]
    assert beyond.as_sent(ws, listed)[0].title == "เปลี่ยนแล้ว"


def test_a_needs_item_over_several_tambons_is_suggested_first(ws):
    plan = needs_plan.open_plan(ws, CYCLE)
    near, far = project(ws, "50180101", "ถนน"), project(ws, "50180201", "ถนนสอง")
    (alone,) = needs_plan.pick(ws, plan, [project(ws, "50180102", "สระ")]).ids
    whole = needs_plan.combine(ws, plan, [near, far], "ถนนสองตำบล")

    found = beyond.suggestions(ws, CYCLE)

    assert [(one.row.item, one.reasons) for one in found] == [(whole, ("several_laos",)), (alone, ())]
    known = {lao.id for lao in reference.laos("5018")}
    assert set(found[0].laos) <= known


def test_what_an_lao_marked_as_beyond_itself_is_suggested(ws, items):
    lao = edit.create(ws, "lao", type="tao", name="อมก๋อย", district="5018")
    file = edit.create(ws, "lao_plan", lao=lao, cycle=CYCLE)
    theirs = edit.create(ws, "lao_project", plan=file, title="ถนน", beyond="lao")
    source = needs_plan.sources(ws, items[0])[0].project
    edit.create(ws, "project_match", lao_project=theirs, project=source, status="confirmed")

    assert next((one.row.item, one.reasons) for one in beyond.suggestions(ws, CYCLE)) == (items[0], ("budget",))
    made = beyond.open_list(ws, CYCLE)
    beyond.add(ws, made, [items[0]])
    assert items[0] not in [one.row.item for one in beyond.suggestions(ws, CYCLE, made)]
