"""The dispatch register: every LAO of the district has its row, and nothing goes out before there is a framework."""

from datetime import date

import pytest

from desktop.domain.district_plan import DistrictPlan, FrameworkDispatch
from desktop.planning import check, dispatch, district_plan, edit
from desktop.planning.calendar.measures import progress
from desktop.planning.calendar.year import Year
from desktop.planning.dispatch import NoFrameworkError
from desktop.planning.guards import GuardFailedError
from desktop.store import reference
from tests.planning.needs_offices import CYCLE, district


@pytest.fixture
def ws(tmp_path):
    opened = district(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def plan(ws):
    return district_plan.open_plan(ws, CYCLE)


@pytest.fixture
def approved(ws, plan):
    waived = dict.fromkeys(("R11", "R13", "REQUIRED"), "ทดสอบ")
    district_plan.move(ws, plan, "framework_approved", waive=waived)
    return plan


def test_every_lao_has_a_row_before_anything_is_sent(ws, plan):
    rows = dispatch.rows(ws, plan)

    assert [row.name for row in rows] == [lao.title for lao in reference.laos("5018")] and len(rows) > 3
    assert {row.sent_on for row in rows} == {""}


def test_nothing_is_sent_before_the_framework_is_approved(ws, plan):
    with pytest.raises(NoFrameworkError):
        dispatch.send(ws, plan, ["x"], sent_on="2015-05-22", letter="1")
    assert ws.get(DistrictPlan, plan).framework is None and ws.every(FrameworkDispatch) == []


def test_sending_again_corrects_the_row_and_taking_back_empties_it(ws, approved):
    lao = dispatch.rows(ws, approved)[0].lao
    dispatch.send(ws, approved, [lao, lao], sent_on="2015-05-22", letter="1")
    dispatch.send(ws, approved, [lao], sent_on="2015-05-23", letter="2")

    assert len(ws.every(FrameworkDispatch)) == 1
    first = dispatch.rows(ws, approved)[0]
    assert (first.sent_on, first.letter) == ("2015-05-23", "2")
    dispatch.take_back(ws, approved, [lao])
    assert dispatch.rows(ws, approved)[0].sent_on == ""


def test_an_lao_that_is_no_longer_listed_keeps_its_row(ws, approved):
    gone = dispatch.rows(ws, approved)[0].lao
    dispatch.send(ws, approved, [gone], sent_on="2015-05-22", letter="1")
    own = edit.create(ws, "lao", type="tao", name="อมก๋อย", district="5018")

    assert [(row.lao, row.sent_on) for row in dispatch.rows(ws, approved)] == [(own, ""), (gone, "2015-05-22")]


def test_a_framework_that_went_after_the_day_is_sent_late_and_one_that_did_not_go_is_late(ws, approved):
    early, late, *_rest = [row.lao for row in dispatch.rows(ws, approved)]
    dispatch.send(ws, approved, [early], sent_on="2015-05-31", letter="1")
    dispatch.send(ws, approved, [late], sent_on="2015-06-01", letter="2")

    found = {row.lao: (bool(row.sent_on), row.late) for row in dispatch.rows(ws, approved)}

    assert (found[early], found[late]) == ((True, False), (True, True))
    assert set(found.values()) == {(True, False), (True, True), (False, True)}


def test_a_framework_approved_anew_goes_to_every_lao_anew_and_what_went_before_stays_on_record(ws, approved):
    laos = [row.lao for row in dispatch.rows(ws, approved)]
    dispatch.send(ws, approved, laos, sent_on="2015-05-22", letter="1")
    assert _unsent(ws) == (0, 0)

    district_plan.move(ws, approved, "draft")
    waived = dict.fromkeys(("R11", "R13", "REQUIRED"), "ทดสอบ")
    district_plan.move(ws, approved, "framework_approved", waive=waived)

    assert _unsent(ws) == (len(laos), len(laos))
    assert {(row.sent_on, row.earlier) for row in dispatch.rows(ws, approved)} == {("", "2015-05-22")}
    with pytest.raises(GuardFailedError, match="R14"):
        district_plan.move(ws, approved, "framework_sent")

    dispatch.send(ws, approved, laos, sent_on="2015-05-29", letter="9")

    assert _unsent(ws) == (0, 0) and len(ws.every(FrameworkDispatch)) == 2 * len(laos)
    district_plan.move(ws, approved, "framework_sent")


def _unsent(ws):
    """How many LAOs are without the framework, as `check` and the calendar say."""
    day = date(2015, 6, 1)
    found = [one for one in check.check(ws, CYCLE, day) if one.rule == "R14"]
    return len(found), len(progress(Year(ws, CYCLE), "framework_dispatch").left)
