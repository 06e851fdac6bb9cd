"""Search finds Thai inside unspaced text from one letter on, however it was typed, and only what is there now."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.thai import search_key
from desktop.planning import edit
from desktop.planning.workspace import Workspace
from desktop.store.search import search
from tests import offices
from tests.offices import MEMORY, PLAN, PROJECT

TITLE = "ก่อสร้างถนนคอนกรีตเสริมเหล็กสายบ้านห้วยน้ำขาว ระยะ ๑,๒๐๐ เมตร (CCTV 100%)"


@pytest.fixture(scope="module")
def district() -> Iterator[Workspace]:
    with TemporaryDirectory(dir=MEMORY) as folder:
        workspace = offices.district(Path(folder) / "d")
        offices.a_village(workspace)
        offices.a_project(workspace, title=TITLE)
        yield workspace
        workspace.close()


def ids(workspace: Workspace, text: str, **options: str) -> list[str]:
    return [hit.id for hit in search(workspace.db, text, **options)]


@pytest.mark.parametrize("length", [1, 2, 3, 4, 7, 20])
def test_any_part_of_the_text_finds_it_from_one_letter_on(district: Workspace, length: int):
    key = search_key(TITLE)
    for start in range(len(key) - length):
        if part := key[start : start + length].strip():
            assert PROJECT in ids(district, part), part


@pytest.mark.parametrize("typed", ["น้ำขาว", "น\u0e49\u0e4d\u0e32ขาว", "น\u0e4d\u0e49\u0e32ขาว", "น\u0e33\u0e49ขาว"])
def test_the_ways_to_type_am_find_the_same(district: Workspace, typed: str):
    assert ids(district, typed) == [PROJECT]


@pytest.mark.parametrize("typed", ["1,200", "๑,๒๐๐", "cctv", "CCTV", "100%", "ถนน  น้ำขาว", "น้ำขาว ถนน", '"ถนน', "ถนน*"])
def test_digits_case_order_of_words_and_signs(district: Workspace, typed: str):
    expected = [] if typed in ('"ถนน', "ถนน*") else [PROJECT]
    assert ids(district, typed) == expected


@given(st.text(max_size=12))
def test_whatever_is_typed_answers_without_a_fault(district: Workspace, text: str):
    assert set(ids(district, text)) <= {PROJECT, offices.VILLAGE, district.identity.person}


def test_a_kind_and_a_limit_narrow_the_answer(district: Workspace):
    assert ids(district, "ถนน", kind="village") == []
    assert ids(district, "ถนน", kind="project") == [PROJECT]
    assert len(list(search(district.db, "า", limit=1))) == 1


def test_what_was_changed_is_found_by_its_new_text_only(district: Workspace):
    record = edit.put(district, "project", [{"plan": PLAN, "title": "ขุดลอกอ่างเก็บ"}]).ids[0]
    edit.put(district, "project", [{"id": record, "title": "ปลูกป่าชุมชน"}])
    assert ids(district, "ขุดลอก") == []
    assert ids(district, "ลอ") == []
    assert ids(district, "ป่าชุมชน") == [record]
    visit = edit.Visit(district)
    visit.set("project", record, {"title": "ปลูกกาแฟ"})
    assert ids(district, "กาแฟ") == [record]
    assert ids(district, "ป่าชุมชน") == []
    visit.leave()
    edit.remove(district, "project", [record])
    assert ids(district, "กาแฟ") == []
    assert ids(district, "กา") == []


def test_what_came_with_a_file_is_found_and_what_it_deletes_is_not(three_in_memory):
    three = three_in_memory
    assert ids(three.province, "คอนกรีต") == [PROJECT]
    edit.remove(three.district, "project", [PROJECT])
    three.carry(three.district, three.province)
    assert ids(three.province, "คอนกรีต") == []
    edit.put(three.district, "project", [{"id": PROJECT, "deleted": False, "title": "ฝายน้ำล้น"}])
    three.carry(three.district, three.province)
    assert ids(three.province, "น้ำล้น") == [PROJECT]


@pytest.fixture
def three_in_memory() -> Iterator[offices.Offices]:
    with TemporaryDirectory(dir=MEMORY) as folder:
        made = offices.offices(Path(folder))
        offices.a_village(made.district)
        offices.a_project(made.district)
        made.carry(made.district, made.province)
        yield made
        made.close()
