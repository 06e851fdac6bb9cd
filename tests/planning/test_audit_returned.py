"""The province gives a needs plan back for correction: its own record, seen at the district until the next edition."""

from datetime import date

import pytest

from desktop.planning import calendar, check, edit, home, needs_plan
from desktop.planning.rights import NotOursToWriteError
from tests.planning.needs_offices import CYCLE, acquaint, carry, district, project, province

DAY = date(2015, 8, 20)
WHY = "แยกงบรายปี"


@pytest.fixture
def both(tmp_path):
    there, here = district(tmp_path), province(tmp_path)
    acquaint(tmp_path, there, here)
    plan = needs_plan.open_plan(there, CYCLE)
    needs_plan.pick(there, plan, [project(there)])
    needs_plan.send(there, plan, letter="ชม 1", sent_on="2015-07-20")
    carry(tmp_path, there, here)
    yield there, here, plan
    there.close()
    here.close()


def told(ws):
    return [(one.waived, WHY in one.message) for one in check.check(ws, CYCLE, DAY, "5018") if one.rule == "R16"]


def d6(ws):
    return next((one.state, one.done_on) for one in calendar.calendar(ws, CYCLE, DAY, "5018") if one.id == "D6")


def test_what_the_province_returns_is_a_finding_and_an_open_deadline_until_the_next_edition_came(both, tmp_path):
    there, here, plan = both
    sent = needs_plan.submissions(here, plan)[-1]
    needs_plan.give_back(here, sent.id, reason=WHY, returned_on="2015-08-03")
    carry(tmp_path, here, there)
    for ws in (there, here):
        assert (told(ws), d6(ws)) == ([(False, True)], ("overdue", ""))
    assert needs_plan.current(there, CYCLE).status == "sent", "the district's own record stays as it was"
    assert [one.detail for one in home.overview(there, CYCLE, DAY).todos if one.key == "returned"] == [WHY]
    needs_plan.send(there, plan, letter="ชม 2", sent_on="2015-08-10")
    carry(tmp_path, there, here)
    for ws in (there, here):
        assert (told(ws), d6(ws)) == ([], ("done_on_time", "2015-07-20"))


def test_a_district_returns_nothing_to_itself(both):
    there, _here, plan = both
    sent = needs_plan.submissions(there, plan)[-1]
    with pytest.raises(NotOursToWriteError):
        edit.create(there, "submission_return", submission=sent.id, reason=WHY)
