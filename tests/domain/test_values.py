"""What people and files give becomes clean, flat fields, or a refusal that says what it must be."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.changes import canonical, read_line
from desktop.domain.kinds import fields, kinds
from desktop.domain.values import FieldInvalidError, UnknownFieldError, flatten, nest


@pytest.mark.parametrize(
    ("kind", "values", "flat"),
    [
        ("project", {"title": "  น\u0e4d\u0e49า  ขาว\u200b "}, {"title": "น้ำ ขาว"}),
        ("project", {"title": ""}, {"title": None}),
        ("project", {"title": None}, {"title": None}),
        ("project", {"budget": {"2559": 100, "๒๕๖๐": "๒๐๐"}}, {"budget.2559": 100, "budget.2560": 200}),
        ("project", {"budget.2559": 5}, {"budget.2559": 5}),
        ("project", {"budget": {"2559": None}}, {"budget.2559": None}),
        ("project", {"problems": ["a", "b"]}, {"problems.a": True, "problems.b": True}),
        ("project", {"problems": {"a": False}}, {"problems.a": None}),
        ("project", {"quantity": "๑,๒๐๐.๕"}, {"quantity": "1200.5"}),
        ("project", {"quantity": 5}, {"quantity": "5"}),
        ("project", {"priority": " ๓ "}, {"priority": 3}),
        ("project", {"id": "x", "scope": "y", "deleted": False}, {"deleted": None}),
        ("project", {"dimension": "water"}, {"dimension": "water"}),
        ("forum", {"date": "2015-02-23"}, {"date": "2015-02-23"}),
        ("village", {"code": "50180102"}, {"code": "50180102"}),
        ("drone", {"height": 1.5, "x": [1]}, {"height": 1.5, "x": [1]}),
    ],
)
def test_values_are_cleaned_and_laid_flat(kind: str, values: dict[str, Any], flat: dict[str, Any]):
    assert flatten(kind, values) == flat


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        ("project", {"budget": {"2559": 0.5}}),
        ("project", {"budget": {"2559": -1}}),
        ("project", {"budget": {"2559": "1.200.000"}}),
        ("project", {"budget": {"2559": True}}),
        ("project", {"budget": {"2559": 10**30}}),
        ("project", {"budget": {"2015": 1}}),
        ("project", {"budget": {"ปี": 1}}),
        ("project", {"budget": [1]}),
        ("project", {"budget": "100"}),
        ("project", {"problems": "a"}),
        ("project", {"priority": 0}),
        ("project", {"priority": "หนึ่ง"}),
        ("project", {"title": 1.5}),
        ("project", {"title": {"a": 1}}),
        ("project", {"title": "ก" * 501}),
        ("project", {"quantity": "มาก"}),
        ("project", {"mode": "unknown"}),
        ("forum", {"date": "23/2/2558"}),
        ("forum", {"date": "2015-02-30"}),
        ("village", {"code": "5018010"}),
        ("village", {"code": "5018010a"}),
        ("village_plan", {"cycle": 2015}),
    ],
)
def test_what_does_not_fit_is_refused_with_the_field_and_what_it_must_be(kind: str, values: dict[str, Any]):
    with pytest.raises(FieldInvalidError) as refused:
        flatten(kind, values)
    assert refused.value.message
    assert refused.value.remedy


def test_a_field_that_the_kind_does_not_have_is_refused():
    for name in ("colour", "titel", "title.x.y.z", ""):
        with pytest.raises((UnknownFieldError, FieldInvalidError)):
            flatten("project", {name: "x"})


@given(
    st.dictionaries(st.integers(2400, 2800).map(str), st.integers(0, 1 << 62), max_size=5),
    st.sets(st.text("abc123-", min_size=1), max_size=5),
)
def test_laid_flat_and_put_together_again_is_the_same(budget: dict[str, int], problems: set[str]):
    values = {"title": "ก", "budget": budget, "problems": sorted(problems)}
    kept = {name: value for name, value in values.items() if value}
    assert nest("project", {n: v for n, v in flatten("project", values).items() if v is not None}) == kept


@given(st.text())
def test_any_text_of_a_person_becomes_a_change_that_others_accept(text: str):
    flat = {name: value for name, value in flatten("project", {"objective": text}).items() if value is not None}
    line = canonical({"act": "a", "kind": "project", "record": "r", "lamport": 1, **({"fields": flat} if flat else {})})
    assert dict(read_line(line).fields) == flat


def test_lists_of_kinds_we_do_not_know_keep_their_order():
    assert nest("drone", {"path": [3, {"x": 1}, "a"]}) == {"path": [3, {"x": 1}, "a"]}


@pytest.mark.parametrize("kind", sorted(kinds()))
def test_every_declared_field_takes_none_and_refuses_a_list_or_takes_it_whole(kind: str):
    for name, spec in fields(kind).items():
        assert set(flatten(kind, {name: None}).values()) <= {None}
        if spec.type not in ("json", "refs", "bool") and not spec.keyed:
            with pytest.raises(FieldInvalidError):
                flatten(kind, {name: ["x"]})
