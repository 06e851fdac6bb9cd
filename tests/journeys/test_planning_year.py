"""One planning year of a district of three tambons and its province, from the first order to the finished work.

Every rule R01–R24 is once broken and once kept, every deadline D0–D12 passes through its states as the records say.
"""

from pathlib import Path

from desktop.planning import (
    decide,
    needs_plan,
    trace,
)
from tests.journeys import cast
from tests.journeys.cast import CYCLE, DISTRICT, Year
from tests.journeys.year_district import april, june, may
from tests.journeys.year_needs import august_and_september, july, october
from tests.journeys.year_places import POND, ROAD, needs_id, stations
from tests.journeys.year_villages import february, january, march
from tests.journeys.year_work import november, work_done
from tests.offices import clean, digests


def test_a_full_year_of_one_district_and_its_province(tmp_path: Path):
    year = cast.year(tmp_path)
    for month in (january, february, march, april, may, june, july, august_and_september, october, november):
        month(year)
    work_done(year)
    a_need_leads_through_all_stations(year)
    everybody_holds_the_same(year)
    every_rule_was_seen_broken_and_kept(year)
    year.close()


def a_need_leads_through_all_stations(year: Year) -> None:
    """R24: the road of one village, from its forum to its last report, at both offices alike."""
    assert stations(year, ROAD) == [
        ("forum", "done"),
        ("village_plan", "done"),
        ("lao_project", "done"),
        ("action_item", "done"),
        ("action_progress", "done"),
        ("needs_item", "done"),
        ("submission", "done"),
        ("decision", "done"),
        ("allocated_project", "done"),
        ("action_item", "done"),
        ("action_progress", "done"),
    ]
    rows = [[(row.kind, row.at, row.what, row.detail) for row in trace.trace(ws, ROAD)] for ws in
            (year.district, year.province)]  # fmt: skip
    assert rows[0] == rows[1]
    days = [row.at for row in trace.trace(year.district, ROAD) if row.at]
    assert days[0] == "2015-01-18" and "2016-06-30" in days
    pond = [(row.kind, row.meaning) for row in trace.trace(year.district, POND)]
    assert ("beyond_item", "done") in pond and ("referral", "done") in pond and ("decision", "stopped") in pond


def everybody_holds_the_same(year: Year) -> None:
    year.carry(year.district, year.laptop)
    year.offices.settle(1)
    homes = [digests(ws)[DISTRICT] for ws in year.offices.all]
    assert len(set(homes)) == 1
    assert clean(year.offices.all)
    sent = needs_plan.submissions(year.district, needs_id(year))[-1]
    (there,) = [row for row in decide.overview(year.province, CYCLE) if row.submission]
    assert (there.items, there.total, there.issued) == (sent.totals["items"], sent.totals["total"], 4)
    totals = needs_plan.totals(year.district, needs_id(year))
    assert (totals.items, totals.total) == (there.items, there.total)
    assert sum(row.total for row in totals.by_tambon) == totals.total


def every_rule_was_seen_broken_and_kept(year: Year) -> None:
    numbered = {f"R{n:02}" for n in range(1, 25)}
    for how in ("broken", "kept"):
        assert {rule for rule, seen in year.seen.items() if how in seen} >= numbered
    assert {rule for rule, seen in year.seen.items() if "waived" in seen} >= {"R06", "R08", "R10", "R16", "R17", "R20"}
    assert {rule for rule, seen in year.seen.items() if "stopped" in seen} >= {
        "R06", "R07", "R08", "R10", "R13", "R14", "R15", "R17", "R18", "R19", "R20"}  # fmt: skip
