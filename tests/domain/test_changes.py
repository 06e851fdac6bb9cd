"""A change's canonical bytes: one way to write it, kept exactly, and nothing but integers."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.changes import (
    Content,
    NotCanonicalError,
    base_scope,
    canonical,
    commit,
    is_private,
    read_content,
    read_line,
    sub_scope,
    trusted_line,
)

JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(1 << 63) + 1, (1 << 63) - 1) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


def line(**more: Any) -> bytes:
    return canonical({"act": "a", "kind": "project", "lamport": 1, "record": "r", **more})


@given(st.dictionaries(st.text(), JSON, max_size=4))
def test_whatever_fields_hold_is_read_back_and_written_the_same(fields: dict[str, Any]):
    written = line(**({"fields": fields} if fields else {}))
    read = read_line(written)
    assert dict(read.fields) == fields
    assert trusted_line(written) == read
    assert canonical(json.loads(written)) == written


@given(st.dictionaries(st.text(min_size=1), JSON, min_size=1, max_size=4))
def test_any_other_way_to_write_the_same_is_refused(fields: dict[str, Any]):
    written = line(fields=fields)
    said = json.loads(written)
    for other in (
        json.dumps(said, ensure_ascii=False, sort_keys=True).encode("utf-8", "surrogatepass"),
        written + b" ",
        b" " + written,
        written.replace(b'"a"', b'"\\u0061"', 1),
    ):
        with pytest.raises(NotCanonicalError):
            read_line(other)


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_a_decimal_number_is_refused_wherever_it_stands(number: float):
    for fields in ({"x": number}, {"x": [number]}, {"x": {"y": [1, {"z": number}]}}):
        with pytest.raises(NotCanonicalError):
            read_line(line(fields=fields))
    with pytest.raises(NotCanonicalError):
        read_line(line(unheard={"x": number}))


@given(st.text(alphabet="0123456789.,:[-eE ก"))
def test_text_that_looks_like_a_number_is_text(text: str):
    assert read_line(line(fields={"title": text, "a" + text: [text]})).fields["title"] == text


def test_private_content_must_fit_what_its_line_commits_to():
    content = Content(salt="00ff", fields={"phone": "1"})
    assert read_content(canonical(content), commit(content)) == content
    for raw in (b"", b"{}", b"null", canonical(Content(salt="00fe", fields={"phone": "1"})), canonical(content) + b" "):
        with pytest.raises(NotCanonicalError):
            read_content(raw, commit(content))


def test_scopes_have_an_area_and_a_circle():
    assert (base_scope("5018/private"), sub_scope("5018/private"), is_private("5018/private")) == (
        "5018",
        "private",
        True,
    )
    assert (base_scope("5018"), sub_scope("5018"), is_private("5018")) == ("5018", "", False)


def test_a_salt_written_in_capital_letters_is_not_the_same_content():
    content = Content(salt="ab" * 16, fields={"name": "ก"})
    other = Content(salt="AB" * 16, fields={"name": "ก"})

    with pytest.raises(NotCanonicalError):
        read_content(canonical(other), commit(content))
