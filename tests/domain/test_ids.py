"""Ids: fresh ones are unique and in order, derived ones the same on every computer for ever."""

from uuid import UUID

from desktop.domain.ids import derived_id, link_id, new_id, row_id


def test_fresh_ids_are_uuid_7_unique_and_sort_by_the_moment_they_were_made():
    made = [new_id() for _ in range(2000)]
    assert len(set(made)) == 2000
    assert {UUID(one).version for one in made} == {7}
    assert {UUID(one).variant for one in made} == {"specified in RFC 4122"}
    stamps = [one[:13] for one in made]
    assert stamps == sorted(stamps)


def test_the_rules_of_derived_ids_are_binding_for_ever():
    """Literals on purpose: a change here would part the records of offices that loaded the same book."""
    assert derived_id("a", "b") == "936acb64-67db-5753-b914-0de2b13d8d02"
    assert link_id("needs_source", "i", "p") == derived_id("link", "needs_source", "i", "p")
    assert row_id("plans", "50180102", 2559, "ถนน", 2) == derived_id("row", "plans", "50180102", "2559", "ถนน", "2")


def test_rows_that_read_the_same_are_the_same_row_and_the_nth_of_equals_is_another():
    first = row_id("plans", "50180102", 2559, "น้ำ ๑")
    assert first == row_id("plans", "50180102", "2559", "น\u0e4d\u0e49า  1")
    assert first != row_id("plans", "50180102", 2559, "น้ำ ๑", 2)
    assert first != row_id("plans", "50180103", 2559, "น้ำ ๑")


def test_parts_do_not_run_into_each_other():
    assert derived_id("a", "bc") != derived_id("ab", "c")
    assert link_id("x", "a", "b") != link_id("x", "b", "a")
