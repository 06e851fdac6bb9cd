"""Whatever stands in the cells: every row is counted once, loading again changes nothing, and no correction is lost."""

import tempfile
from datetime import datetime
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.planning.load.compare import settle
from desktop.planning.loading import load
from tests.planning.load_books import PROBLEMS, PROJECTS, book, district

CELLS = st.one_of(
    st.none(),
    st.integers(-5, 60_000_000),
    st.floats(allow_nan=False, allow_infinity=False),
    st.booleans(),
    st.datetimes(datetime(1900, 1, 1)).map(lambda moment: moment.replace(microsecond=0)),
    st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), max_size=12),
    st.sampled_from(["-", "๕๐๐", "1,200.-", "50180101", "50180102", "บ้านยางเปา", "รวม", "สังคม", "1/2/2558", "#REF!"]),
)


def likely(*values):
    return st.one_of(*(st.just(value) for value in values), st.sampled_from(values), CELLS)


VILLAGE = likely("50180101", "50180102", 50180101)
PROBLEM = st.tuples(
    VILLAGE, st.none() | CELLS, likely(1, 2), likely("สังคม"), likely("น้ำท่วม", "แล้ง"), CELLS,
    CELLS, likely(5), likely(7),
    likely("15/1/2558", None),
)  # fmt: skip
PROJECT = st.tuples(
    VILLAGE, st.none() | CELLS, likely(1, 2), likely("สังคม"), likely("ซ่อมถนน", "ขุดบ่อ"), likely(None, 1),
    CELLS, likely(1),
    CELLS, likely(500, None), likely("-", None), likely("ทำเอง"), CELLS,
)  # fmt: skip


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(PROBLEM, max_size=6), st.lists(PROJECT, max_size=6))
def test_the_numbers_add_up_for_any_sheet_and_a_second_load_changes_nothing(problems, projects):
    with tempfile.TemporaryDirectory() as folder, district(Path(folder, "home")) as workspace:
        path = book(Path(folder, "b.xlsx"), ปัญหา=[PROBLEMS, *problems], โครงการ=[PROJECTS, *projects])
        first = load(workspace, "plans", path)
        rows = sum(
            any(not isinstance(cell, str) or cell.strip() for cell in row if cell is not None)
            for row in [*problems, *projects]
        )
        assert first.created + first.updated + first.unchanged + first.rejected == first.read <= rows
        assert len(first.rejections) == first.rejected
        again = load(workspace, "plans", path)
        assert (again.read, again.created, again.updated, again.listed) == (first.read, 0, 0, [])
        assert again.rejections == first.rejections


FIELDS = st.dictionaries(st.sampled_from("abc"), st.none() | st.integers(0, 3))


@given(FIELDS, FIELDS, FIELDS)
def test_only_what_changed_in_the_file_alone_is_written(last, here, file):
    settled = settle(last, here, file)
    for name, value in file.items():
        in_file, in_office = value != last.get(name), here.get(name) != last.get(name)
        assert (name in settled.write) == (in_file and not in_office)
        assert (name in settled.listed) == (in_file and in_office and here.get(name) != value)


@given(FIELDS, FIELDS, FIELDS)
def test_settling_again_writes_nothing_and_lists_the_same(last, here, file):
    once = settle(last, here, file)
    again = settle(once.remember, {**here, **once.write}, file)
    assert (again.write, again.listed, again.remember) == ({}, once.listed, once.remember)
