"""A record is the fold of the set of its changes: their order of arrival never matters, and no side is forgotten."""

import random
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.changes import Line, canonical, change_id, first_hash, next_hash
from desktop.domain.fold import Change, digest, fold

FIELDS = ("title", "budget.2559", "deleted")


def change(name: str, replica: str, parents: tuple[Change, ...] = (), **fields: Any) -> Change:
    """A change that saw `parents`; `budget_2559` stands for `budget.2559`."""
    lamport = 1 + max((parent.lamport for parent in parents), default=0)
    said = {field.replace("_", "."): value for field, value in fields.items()}
    return Change(name, replica, lamport, tuple(sorted(parent.id for parent in parents)), said)


@st.composite
def histories(draw: st.DrawFn) -> list[Change]:
    """Changes of one record by three replicas, each having seen some of the earlier ones."""
    made: list[Change] = []
    known: dict[str, set[str]] = {}
    for number in range(draw(st.integers(1, 12))):
        replica = draw(st.sampled_from("abc"))
        seen = {change.id for change in made if draw(st.booleans())}
        seen |= {one.id for one in made if one.replica == replica}
        for one in list(seen):
            seen |= known[one]
        heads = [one for one in made if one.id in seen and not any(one.id in known[o] for o in seen if o != one.id)]
        values = {"title": st.sampled_from(("x", "y", None)), "budget.2559": st.sampled_from((1, 2, None))}
        values["deleted"] = st.sampled_from((True, None))
        names = draw(st.sets(st.sampled_from(FIELDS), min_size=1, max_size=2))
        lamport = 1 + max((head.lamport for head in heads), default=0)
        parents = tuple(sorted(head.id for head in heads))
        made.append(Change(f"{number:02d}", replica, lamport, parents, {name: draw(values[name]) for name in names}))
        known[made[-1].id] = seen | {made[-1].id}
    return made


@given(histories(), st.randoms(use_true_random=False))
@settings(max_examples=100)
def test_the_fold_depends_on_the_set_of_changes_never_on_their_order(changes: list[Change], chance: random.Random):
    shuffled = list(changes)
    chance.shuffle(shuffled)
    assert fold(shuffled) == fold(changes)
    assert digest("project", "r", fold(shuffled).fields) == digest("project", "r", fold(changes).fields)


@given(histories())
@settings(max_examples=100)
def test_a_change_that_saw_everything_and_sets_a_field_ends_every_conflict_over_it(changes: list[Change]):
    before = fold(changes)
    heads = tuple(one for one in changes if one.id in before.heads)
    last = change("99", "z", heads, title="decided", budget_2559=7, deleted=None)
    folded = fold([*changes, last])
    assert folded.fields == {"title": "decided", "budget.2559": 7}
    assert not folded.conflicts
    assert folded.heads == ("99",)


@given(histories())
@settings(max_examples=100)
def test_a_change_that_sets_another_field_decides_no_dispute(changes: list[Change]):
    before = fold(changes)
    heads = tuple(one for one in changes if one.id in before.heads)
    after = fold([*changes, change("99", "z", heads, objective="o")])
    assert set(after.conflicts) - {"deleted"} == set(before.conflicts) - {"deleted"}
    assert after.deleted == before.deleted
    assert after.fields == before.fields | {"objective": "o"}


def test_an_edit_that_saw_both_sides_keeps_a_disputed_record_and_the_unanswered_deletion_stays_listed():
    begun = change("00", "a", (), title="x")
    deleted, edited = change("01", "a", (begun,), deleted=True), change("02", "b", (begun,), title="y")

    after = fold([begun, deleted, edited, change("03", "c", (deleted, edited), objective="o")])

    assert not after.deleted
    assert "deleted" in after.conflicts


@given(histories())
@settings(max_examples=100)
def test_a_record_is_deleted_only_when_every_head_says_so(changes: list[Change]):
    folded = fold(changes)
    alone = [fold([one for one in changes if one.id in _seen(head, changes)]) for head in folded.heads]
    assert folded.deleted == all(one.deleted for one in alone)
    assert folded.deleted == bool(folded.fields.get("deleted"))
    if any(one.deleted for one in alone) and not folded.deleted:
        assert "deleted" in folded.conflicts


@given(histories())
@settings(max_examples=100)
def test_the_winner_of_a_conflict_is_its_last_side_and_every_side_is_kept(changes: list[Change]):
    folded = fold(changes)
    for name, sides in folded.conflicts.items():
        if name != "deleted":
            assert folded.winners[name] == sides[-1].id
            assert folded.fields.get(name) == sides[-1].fields[name]
            assert len({side.fields[name] for side in sides}) > 1


def test_two_people_who_fill_in_different_years_do_not_conflict():
    first = change("1", "a", title="ถนน")
    folded = fold([first, change("2", "a", (first,), budget_2559=1), change("3", "b", (first,), budget_2560=2)])
    assert not folded.conflicts
    assert folded.fields == {"title": "ถนน", "budget.2559": 1, "budget.2560": 2}


def test_different_values_set_side_by_side_are_a_conflict_and_the_higher_replica_wins_everywhere():
    first = change("1", "a", title="ถนน")
    one, other = change("2", "a", (first,), title="ก"), change("3", "b", (first,), title="ข")
    folded = fold([first, one, other])
    assert folded.fields["title"] == "ข"
    assert folded.conflicts == {"title": (one, other)}


def test_a_later_word_wins_over_an_earlier_one_whatever_the_replica():
    first = change("1", "z", title="ถนน")
    assert fold([change("2", "a", (first,), title="ฝาย"), first]).fields == {"title": "ฝาย"}


def test_the_same_value_typed_twice_is_no_conflict_nor_is_a_value_that_only_looks_different():
    first = change("1", "a", title="x")
    same = [change("2", "a", (first,), title="น้ำ"), change("3", "b", (first,), title="น\u0e49\u0e4d\u0e32")]
    assert not fold([first, *same]).conflicts


def test_clearing_against_setting_is_a_conflict():
    first = change("1", "a", title="x")
    assert set(fold([first, change("2", "a", (first,), title=None), change("3", "b", (first,), title="y")]).conflicts)


def test_null_removes_a_field_and_leaves_no_zero():
    first = change("1", "a", budget_2559=5)
    assert fold([first, change("2", "a", (first,), budget_2559=None)]).fields == {}


def test_a_deletion_against_an_edit_stays_and_is_listed():
    first = change("1", "a", title="x")
    gone, edited = change("2", "a", (first,), deleted=True), change("3", "b", (first,), title="y")
    folded = fold([first, gone, edited])
    assert not folded.deleted
    assert folded.fields == {"title": "y"}
    assert folded.conflicts["deleted"] == (gone, edited)


def test_who_edits_a_record_in_dispute_over_its_deletion_has_not_deleted_it():
    first = change("1", "a", title="x")
    gone, edited = change("2", "a", (first,), deleted=True), change("3", "b", (first,), title="y")
    later = change("4", "a", (gone, edited), title="z")
    folded = fold([first, gone, edited, later])
    assert not folded.deleted
    assert folded.fields == {"title": "z"}
    assert folded.conflicts["deleted"] == (gone, later)


def test_a_deletion_that_saw_the_edit_settles_it():
    first = change("1", "a", title="x")
    gone, edited = change("2", "a", (first,), deleted=True), change("3", "b", (first,), title="y")
    folded = fold([first, gone, edited, change("4", "b", (gone, edited), deleted=True)])
    assert folded.deleted
    assert not folded.conflicts


def test_the_hash_of_a_change_covers_stream_place_and_every_byte_before_it():
    line = canonical(Line(act="a", kind="project", record="r", lamport=1, fields={"title": "ถนน"}))
    one, other = first_hash("r1", "5018"), first_hash("r1", "5019")
    assert len({one, other, next_hash(one, line), next_hash(other, line), next_hash(one, line + b" ")}) == 5
    assert len(change_id(next_hash(one, line))) == 32


def _seen(head: str, changes: list[Change]) -> set[str]:
    by_id = {one.id: one for one in changes}
    seen, left = set(), [head]
    while left:
        one = left.pop()
        seen.add(one)
        left += by_id[one].parents
    return seen
