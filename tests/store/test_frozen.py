"""What was sent stays what it was, whatever happens to the records afterwards."""

import pytest

from desktop.domain.district import NeedsItem, NeedsPlan
from desktop.planning import edit, office
from desktop.store import frozen
from desktop.store.vectors import vector


@pytest.fixture
def ws(tmp_path):
    opened = office.init(tmp_path / "data", office="5018", kind="district", name="ทะเบียน", person="สมชาย ใจดี")
    yield opened
    opened.close()


@pytest.fixture
def plan(ws):
    return edit.create(ws, "needs_plan", district="5018", cycle=2559)


def now(ws):
    return vector(ws.db)["5018"]


def at(ws, moment):
    return frozen.at(ws.db, "5018", moment)


def test_what_nobody_touched_since_is_as_it_was(ws, plan):
    item = edit.create(ws, "needs_item", plan=plan, title="ถนน", budget={"2559": 5, "2560": 7})

    then = at(ws, now(ws)).get(NeedsItem, item)

    assert then == ws.get(NeedsItem, item)


def test_a_later_correction_does_not_reach_it(ws, plan):
    item = edit.create(ws, "needs_item", plan=plan, title="ถนน", budget={"2559": 5, "2560": 7})
    moment = now(ws)
    edit.put(ws, "needs_item", [{"id": item, "title": "สะพาน", "budget": {"2560": None}}])

    then = at(ws, moment).get(NeedsItem, item)

    assert (then.title, then.budget) == ("ถนน", {"2559": 5, "2560": 7})
    assert ws.get(NeedsItem, item).title == "สะพาน"


def test_what_was_made_later_is_not_there(ws, plan):
    moment = now(ws)
    edit.create(ws, "needs_item", plan=plan, title="ถนน")

    assert at(ws, moment).every(NeedsItem) == []
    assert [one.id for one in at(ws, moment).every(NeedsPlan)] == [plan]


def test_what_was_deleted_later_is_still_there(ws, plan):
    item = edit.create(ws, "needs_item", plan=plan, title="ถนน")
    moment = now(ws)
    edit.remove(ws, "needs_plan", [plan])

    assert [one.id for one in at(ws, moment).among(NeedsItem, "plan", [plan])] == [item]
    assert at(ws, now(ws)).every(NeedsItem) == []


def test_a_record_is_asked_by_what_it_said_then(ws, plan):
    other = edit.create(ws, "needs_plan", district="5018", cycle=2560)
    item = edit.create(ws, "needs_item", plan=plan, title="ถนน")
    moment = now(ws)
    edit.put(ws, "needs_item", [{"id": item, "plan": other}])

    assert [one.id for one in at(ws, moment).among(NeedsItem, "plan", [plan])] == [item]
    assert at(ws, moment).among(NeedsItem, "plan", [other]) == []


def test_what_stands_in_an_open_form_is_not_part_of_it(ws, plan):
    item = edit.create(ws, "needs_item", plan=plan, title="ถนน")
    moment = now(ws)
    edit.Visit(ws).set("needs_item", item, {"title": "สะพาน"})

    assert ws.get(NeedsItem, item).title == "สะพาน"
    assert at(ws, moment).get(NeedsItem, item).title == "ถนน"


def test_streams_that_are_not_here_in_full_are_named(ws, plan):
    moment = now(ws)
    (stream,) = moment

    assert at(ws, moment).missing == {}
    assert at(ws, {stream: moment[stream] + 3, "elsewhere": 2}).missing == {stream: moment[stream] + 3, "elsewhere": 2}
