"""Dates as offices write them, B.E. shown and ISO stored (rules: domain.md §3.1, §3.2)."""

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop import i18n
from desktop.domain.dates import (
    DoubtfulYearError,
    NotADateError,
    be,
    clock,
    fiscal_quarter,
    fiscal_range,
    fiscal_year,
    long_date,
    order_date,
    parse_date,
    short_date,
    with_weekday,
)
from desktop.domain.thai import thai_digits

LETTER_DAY = date(2015, 2, 23)

days = st.dates(date(1941, 1, 1), date(2157, 12, 31))


@pytest.mark.parametrize(
    "written",
    [
        "23 ก.พ. 58",
        "23 ก.พ. 2558",
        "23ก.พ.58",
        "23 กพ 58",
        "23-ก.พ.-58",
        "23/2/2558",
        "23/02/58",
        "23-2-2558",
        "23.2.2558",
        "23 / 2 / 2558",
        "๒๓ กุมภาพันธ์ ๒๕๕๘",
        "๒๓/๒/๒๕๕๘",
        "23 กุมภา 2558",
        "23 กุมภาพันธ์ พ.ศ. 2558",
        "วันที่ 23 เดือนกุมภาพันธ์ พ.ศ.2558",
        "วันจันทร์ที่ 23 กุมภาพันธ์ พ.ศ. 2558",
        "สั่ง ณ วันที่ 23 กุมภาพันธ์ พ.ศ. 2558",
        "23 ก.พ. 2558 เวลา 09.30 น.",
        "23 Feb 2558",
        "23 February 2558 B.E.",
        "Monday 23 February 2558 B.E.",
        "23 กุมภาพันธ์ ค.ศ. 2015",
        "2015-02-23",
        "2558-02-23",
        "2558-02-23 00:00:00",
        "2015-02-23T09:30:00",
        LETTER_DAY,
        datetime(2015, 2, 23, 9, 30),
        datetime(2558, 2, 23),
        date(2558, 2, 23),
    ],
)
def test_every_way_offices_write_a_day_names_the_same_day(written):
    assert parse_date(written) == LETTER_DAY


def test_a_leap_day_of_the_buddhist_era_is_a_real_day():
    assert parse_date("29 ก.พ. 2559") == date(2016, 2, 29)
    assert parse_date("2559-02-29") == date(2016, 2, 29)
    assert short_date("2016-02-29", "th") == "29 ก.พ. 2559"


@pytest.mark.parametrize("written", ["23/2/2015", "23 ก.พ. 2015", "๒๓ กุมภาพันธ์ พ.ศ. ๒๐๑๕"])
def test_a_year_that_looks_christian_is_asked_about(written):
    with pytest.raises(DoubtfulYearError) as refused:
        parse_date(written)

    assert refused.value.values["be"] == 2558
    assert refused.value.values["date"] == "2015-02-23"
    assert "2558" in refused.value.message
    assert parse_date(written, christian_era=True) == LETTER_DAY


@pytest.mark.parametrize(
    "written",
    [
        "",
        "-",
        "ไม่ระบุ",
        "23",
        "2558",
        "29 ก.พ. 2558",
        "31/4/2558",
        "0/1/2558",
        "12/13/2558",
        "23/2/2300",
        "23/2/3000",
        "23 กกก 2558",
        "23/2-2558",
        "1/1",
        date(1800, 1, 1),
    ],
)
def test_what_is_no_date_is_refused(written):
    with pytest.raises(NotADateError):
        parse_date(written)


@given(days, st.sampled_from([short_date, long_date, order_date, with_weekday]), st.sampled_from(["th", "en"]))
def test_every_form_that_is_shown_is_read_back_as_the_same_day(day, form, language):
    shown = form(day, language)

    assert parse_date(shown) == day
    assert parse_date(thai_digits(shown)) == day
    assert form(day.isoformat(), language) == shown


@given(days)
def test_figures_and_iso_are_read_back_as_the_same_day(day):
    assert parse_date(day.isoformat()) == day
    assert parse_date(f"{day.day}/{day.month}/{be(day.year)}") == day
    assert parse_date(f"{be(day.year)}-{day.month:02}-{day.day:02}") == day


def test_days_are_shown_in_the_buddhist_era():
    assert short_date(LETTER_DAY, "th") == "23 ก.พ. 2558"
    assert long_date(LETTER_DAY, "th") == "23 กุมภาพันธ์ 2558"
    assert order_date(LETTER_DAY, "th") == "23 กุมภาพันธ์ พ.ศ. 2558"
    assert with_weekday(LETTER_DAY, "th") == "วันจันทร์ที่ 23 กุมภาพันธ์ พ.ศ. 2558"
    assert short_date(LETTER_DAY, "en") == "23 Feb 2558 B.E."
    assert with_weekday(LETTER_DAY, "en") == "Monday 23 February 2558 B.E."
    assert (short_date(None), long_date("")) == ("", "")


def test_days_are_shown_in_the_language_in_use():
    i18n.use("en")
    assert short_date("2015-02-23") == "23 Feb 2558 B.E."

    i18n.use("th")
    assert short_date("2015-02-23") == "23 ก.พ. 2558"


def test_the_time_has_a_dot_in_thai():
    assert clock(time(9, 30), "th") == "09.30 น."
    assert clock(time(9, 30), "en") == "09:30"


def test_the_budget_year_runs_from_october_and_is_named_by_its_end():
    assert fiscal_range(2559) == (date(2015, 10, 1), date(2016, 9, 30))
    assert (fiscal_year("2015-09-30"), fiscal_year("2015-10-01")) == (2558, 2559)
    assert [fiscal_quarter(date(2015, month, 1)) for month in (10, 12, 1, 3, 4, 6, 7, 9)] == [1, 1, 2, 2, 3, 3, 4, 4]


@given(days)
def test_every_day_falls_in_its_own_budget_year_only(day):
    first, last = fiscal_range(fiscal_year(day))

    assert first <= day <= last
    assert fiscal_year(first - timedelta(days=1)) == fiscal_year(day) - 1
