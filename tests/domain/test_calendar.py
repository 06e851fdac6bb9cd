"""Deadlines for any plan year: the vectors of the letters, leap years, weekends, and an office's own changes."""

from datetime import date

import pytest

from desktop.domain.calendar import DeadlineRule, begins, due, finish_by, template, with_records
from desktop.domain.dates import fiscal_year
from desktop.domain.planning_year import Deadline
from desktop.planning.calendar import shipped

LETTERS = shipped()


def day(code, cycle):
    return due(LETTERS.deadline(code), cycle)


@pytest.mark.parametrize(
    ("code", "cycle", "last"),
    [
        ("D2", 2559, "2015-02-28"),
        ("D3", 2559, "2015-05-31"),
        ("D3s", 2559, "2015-06-30"),
        ("D5", 2559, "2015-05-31"),
        ("D6", 2559, "2015-07-31"),
        ("D7", 2559, "2015-07-31"),
        ("D9", 2559, "2015-09-30"),
        ("D10", 2559, "2015-10-31"),
        ("D12", 2559, "2015-11-30"),
        ("D2", 2560, "2016-02-29"),
        ("D2", 2568, "2024-02-29"),
        ("D5", 2568, "2024-05-31"),
        ("D2", 2571, "2027-02-28"),
        ("D12", 2571, "2027-11-30"),
    ],
)
def test_the_vectors_of_the_letters(code, cycle, last):
    assert day(code, cycle).isoformat() == last


@pytest.mark.parametrize(("on", "year"), [("2015-09-30", 2558), ("2015-10-01", 2559)])
def test_the_fiscal_year_begins_in_october(on, year):
    assert fiscal_year(on) == year


def test_every_deadline_of_the_letters_is_there_and_says_where_it_stands():
    codes = [rule.code for rule in LETTERS.deadlines]
    assert codes == ["D0", "D1", "D2", "D3", "D3s", *(f"D{n}" for n in range(4, 13))]
    assert all(rule.source and rule.measure and rule.title["th"] for rule in LETTERS.deadlines)


def test_steps_without_a_date_in_the_letters_have_none():
    assert [rule.code for rule in LETTERS.deadlines if due(rule, 2559) is None] == ["D8", "D11"]


@pytest.mark.parametrize(
    ("code", "cycle", "should"),
    [("D2", 2559, "2015-02-27"), ("D5", 2559, "2015-05-29"), ("D6", 2559, "2015-07-31"), ("D10", 2559, "2015-10-30")],
)
def test_on_a_weekend_it_should_be_finished_on_the_last_working_day_before(code, cycle, should):
    assert finish_by(LETTERS.deadline(code), cycle) == date.fromisoformat(should)


def test_the_weekend_rule_can_be_switched_off():
    saturday = DeadlineRule(code="X", month=2, weekend="none")
    assert finish_by(saturday, 2559) == date(2015, 2, 28)


def test_a_window_that_begins_after_it_ends_began_the_year_before():
    rule = DeadlineRule(code="X", month=1, start_month=10)
    assert (begins(rule, 2565), due(rule, 2565)) == (date(2020, 10, 1), date(2021, 1, 31))


def test_a_day_that_the_month_lacks_is_its_last():
    assert due(DeadlineRule(code="X", month=2, day=31), 2559) == date(2015, 2, 28)


def test_an_offices_record_overrides_the_template_and_one_for_the_cycle_wins():
    records = [
        Deadline(id="c", code="D2", title="รายงานแผน", cycle=2560, month=3, day=15),
        Deadline(id="a", code="D2", title="ทุกปี", month=4),
        Deadline(id="b", code="D2", title="ปีอื่น", cycle=2561, month=5),
    ]
    (rule,) = with_records([LETTERS.deadline("D2")], records, 2560)
    assert (due(rule, 2560), rule.title["th"], rule.measure) == (date(2017 - 1, 3, 15), "รายงานแผน", "village_plans")
    (other,) = with_records([LETTERS.deadline("D2")], records, 2559)
    assert due(other, 2559) == date(2015, 4, 30)


def test_a_deadline_of_the_offices_own_is_added():
    own = Deadline(id="x", code="N1", title="ส่งร่างให้นายอำเภอ", month=6, day=15, measure="needs_plan")
    added = with_records(LETTERS.deadlines, [own], 2559)[-1]
    assert (added.code, due(added, 2559), added.measure) == ("N1", date(2015, 6, 15), "needs_plan")


def test_a_template_is_data_alone():
    made = template({"name": "x", "title": {"th": "ก"}, "from_cycle": 2570, "main_mechanisms": ["other"],
                     "deadlines": [{"code": "A", "month": 12, "year_offset": -2}]})  # fmt: skip
    assert due(made.deadline("A"), 2570) == date(2025, 12, 31)
