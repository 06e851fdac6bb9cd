"""Names of files that we make are taken by every system."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.file_names import safe


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("ใบลงชื่อ หมู่ 2.jpg", "ใบลงชื่อ หมู่ 2.jpg"),
        ("a:b?.jpg", "a-b-.jpg"),
        ("CON", "_CON"),
        ("nul.pdf", "_nul.pdf"),
        ("console.pdf", "console.pdf"),
        (r"C:\scan\x.jpg", "C--scan-x.jpg"),
        ("../../x.jpg", "-..-x.jpg"),
        ("..", "file"),
        ("", "file"),
        ("x.jpg. ", "x.jpg"),
        ("ก" * 300 + ".jpg", "ก" * 78 + ".jpg"),
        ("line\nbreak", "line-break"),
    ],
)
def test_a_name_keeps_what_every_system_takes(name: str, written: str):
    assert safe(name) == written


@given(st.text(max_size=400))
def test_whatever_the_name_is_the_result_is_one_folders_entry(name: str):
    found = safe(name)
    assert found
    assert found not in {".", ".."}
    assert not set(found) & set('<>:"/\\|?*')
    assert found == found.rstrip(". ")
    assert len(found.encode()) <= 255
    assert safe(found) == found
