"""Changes that do not stand set nothing, but still tell who had seen what; an import set aside brings old values up."""

import random

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from desktop.domain.fold import fold, heads
from tests.domain.test_fold import Change, change, histories


def revoked(one: Change) -> Change:
    """`one` as a change that does not stand."""
    return replace(one, stands=False)


def test_a_record_of_which_nothing_stands_has_no_heads_and_no_fields():
    folded = fold([revoked(change("1", "a", title="x"))])
    assert (folded.heads, folded.fields, folded.lamport, folded.conflicts) == ((), {}, 0, {})


def test_who_saw_a_change_through_a_revoked_one_does_not_contradict_it():
    first = change("1", "a", title="x")
    lost = revoked(change("2", "b", (first,), title="y"))
    last = change("3", "c", (lost,), title="z")
    folded = fold([first, lost, last])
    assert (folded.fields, folded.heads, folded.conflicts) == ({"title": "z"}, ("3",), {})


def test_the_next_change_is_made_on_what_stands():
    first = change("1", "a", title="x")
    lost = revoked(change("2", "b", (first,), title="y"))
    folded = fold([first, lost])
    assert (folded.fields, folded.heads, folded.lamport) == ({"title": "x"}, ("1",), 1)
    assert [one.id for one in heads([first, lost])] == ["1"]


def test_a_deletion_that_does_not_stand_deletes_nothing():
    first = change("1", "a", title="x")
    lost = revoked(change("2", "b", (first,), deleted=True))
    after = change("3", "c", (lost,), budget_2559=1)
    assert not fold([first, lost]).deleted
    assert not fold([first, lost, after]).deleted


def test_work_on_top_of_an_import_set_aside_is_in_conflict_with_the_value_without_it():
    first = replace(change("1", "a", title="x"), place=1)
    brought = replace(change("2", "b", (first,), title="y"), place=2, stands=False, aside_at=3)
    ours = replace(change("3", "a", (brought,), title="z"), place=3)
    folded = fold([first, brought, ours])
    assert folded.fields == {"title": "z"}
    assert [side.id for side in folded.conflicts["title"]] == ["1", "3"]


def test_where_nobody_else_has_set_the_field_the_other_side_says_nothing():
    first = replace(change("1", "a", title="x"), place=1)
    brought = replace(change("2", "b", (first,), budget_2559=5), place=2, stands=False, aside_at=3)
    ours = replace(change("3", "a", (brought,), budget_2559=7), place=3)
    sides = fold([first, brought, ours]).conflicts["budget.2559"]
    assert [side.fields.get("budget.2559") for side in sides] == [None, 7]


def test_whoever_decides_after_the_import_was_set_aside_ends_it():
    first = replace(change("1", "a", title="x"), place=1)
    brought = replace(change("2", "b", (first,), title="y"), place=2, stands=False, aside_at=3)
    ours = replace(change("3", "a", (brought,), title="z"), place=3)
    decided = replace(change("4", "a", (ours,), title="x"), place=4)
    assert fold([first, brought, ours, decided]).conflicts == {}


@given(histories(), st.data(), st.randoms(use_true_random=False))
@settings(max_examples=100)
def test_what_stands_folds_alike_in_any_order_and_says_nothing_of_the_rest(
    changes: list[Change], data: st.DataObject, chance: random.Random
):
    mixed = [replace(one, stands=data.draw(st.booleans())) for one in changes]
    shuffled = list(mixed)
    chance.shuffle(shuffled)
    folded = fold(mixed)
    assert fold(shuffled) == folded
    standing = {one.id for one in mixed if one.stands}
    assert set(folded.heads) <= standing
    assert set(folded.winners.values()) <= standing
    assert bool(folded.heads) == bool(standing)
