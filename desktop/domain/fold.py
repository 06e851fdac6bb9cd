"""What a record is, from the changes made to it: the same set of changes gives the same record everywhere.

Changes are folded in (lamport, replica) order. A field is in conflict when concurrent changes set it to different
values and no change that saw both has set it since (design: state). A change that does not stand (revoked, set aside)
sets nothing; it still tells who had seen what.
"""

from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from typing import Any

import msgspec

from desktop.domain.changes import canonical
from desktop.domain.thai import same_text


class Change(msgspec.Struct, frozen=True):
    """What the fold needs of one change. `parents` are ids of changes of the same record.

    `place` counts the changes in the order in which they came here; `aside_at`, for a change that was set aside, how
    many were here then.
    """

    id: str
    replica: str
    lamport: int
    parents: tuple[str, ...]
    fields: Mapping[str, Any]
    stands: bool = True
    place: int = 0
    aside_at: int = 0


class Folded(msgspec.Struct, frozen=True):
    """A record as folded: flat fields (`budget.2559`), heads, and each conflicting field's setters, winner last.

    Without heads there is no record: none of its changes stands.
    """

    fields: dict[str, Any]
    heads: tuple[str, ...]
    lamport: int
    deleted: bool
    conflicts: dict[str, tuple[Change, ...]]
    winners: dict[str, str]


def fold(changes: Sequence[Change]) -> Folded:
    """The record that `changes` (all of one record, any order) make."""
    ordered = sorted(changes, key=lambda change: (change.lamport, change.replica, change.id))
    if _is_chain(ordered):
        return _fold_chain(ordered)
    return _fold_graph(ordered)


def heads(changes: Sequence[Change]) -> list[Change]:
    """The changes that stand and that no other one that stands has seen."""
    if all(change.stands for change in changes):
        cited = {parent for change in changes for parent in change.parents}
    else:
        ordered = sorted(changes, key=lambda change: change.lamport)
        seen = _ancestors(ordered)
        cited = set().union(*(seen[change.id] - {change.id} for change in ordered if change.stands))
    return [change for change in changes if change.stands and change.id not in cited]


def digest(kind: str, record: str, fields: Mapping[str, Any]) -> bytes:
    """SHA-256 over a record's canonical folded fields."""
    return sha256(canonical({"fields": fields, "id": record, "kind": kind})).digest()


def _is_chain(ordered: Sequence[Change]) -> bool:
    previous: tuple[str, ...] = ()
    for change in ordered:
        if change.parents != previous or not change.stands:
            return False
        previous = (change.id,)
    return True


def _fold_chain(ordered: Sequence[Change]) -> Folded:
    fields, winners = _apply(ordered)
    last = ordered[-1]
    return Folded(fields, (last.id,), last.lamport, bool(fields.get("deleted")), {}, winners)


def _apply(ordered: Iterable[Change]) -> tuple[dict[str, Any], dict[str, str]]:
    fields: dict[str, Any] = {}
    winners: dict[str, str] = {}
    for change in ordered:
        for name, value in change.fields.items():
            winners[name] = change.id
            if value is None:
                fields.pop(name, None)
            else:
                fields[name] = value
    return fields, winners


def _fold_graph(ordered: Sequence[Change]) -> Folded:
    seen = _ancestors(ordered)
    standing = [change for change in ordered if change.stands]
    tips = tuple(sorted(change.id for change in heads(ordered)))
    if not tips:
        return Folded({}, (), 0, deleted=False, conflicts={}, winners={})
    fields, winners = _apply(standing)
    conflicts = _conflicts(standing, seen, [change for change in ordered if change.aside_at])
    deleted = _settle_deletion(fields, conflicts, tips, ordered, seen)
    return Folded(fields, tips, standing[-1].lamport, deleted, conflicts, winners)


def _ancestors(ordered: Sequence[Change]) -> dict[str, set[str]]:
    """For each change the ids of all changes its author had seen, itself included."""
    seen: dict[str, set[str]] = {}
    for change in ordered:
        known = {change.id}
        for parent in change.parents:
            known |= seen.get(parent, {parent})
        seen[change.id] = known
    return seen


def _conflicts(
    ordered: Sequence[Change], seen: Mapping[str, set[str]], aside: Sequence[Change]
) -> dict[str, tuple[Change, ...]]:
    setters: dict[str, list[Change]] = {}
    for change in ordered:
        known = seen[change.id]
        for name in change.fields:
            before = setters.get(name, [])
            without = _without(change, name, ordered, before, seen, aside) if aside else []
            setters[name] = [*(other for other in before if other.id not in known), *without, change]
    return {
        name: tuple(last)
        for name, last in setters.items()
        if name != "deleted" and len(last) > 1 and not _all_same(change.fields.get(name) for change in last)
    }


def _without(  # noqa: PLR0917 - one field of one change, among all that is known of the record
    change: Change,
    name: str,
    ordered: Sequence[Change],
    before: Sequence[Change],
    seen: Mapping[str, set[str]],
    aside: Sequence[Change],
) -> list[Change]:
    """What stands of the field without an import that `change` built on before it was set aside (issue 4: undo).

    Where nobody else has set it, the last change before that import, which says nothing of the field.
    """
    built_on = [other for other in aside if name in other.fields and change.place <= other.aside_at]
    earlier = set().union(*(seen[other.id] for other in built_on if other.id in seen[change.id]))
    found = [other for other in before if other.id in earlier]
    return found or [other for other in ordered if other.id in earlier][-1:]


def _all_same(values: Iterable[Any]) -> bool:
    first, *others = values
    return all(_same(first, other) for other in others)


def _same(one: object, other: object) -> bool:
    if isinstance(one, str) and isinstance(other, str):
        return same_text(one, other)
    return one == other


def _settle_deletion(
    fields: dict[str, Any],
    conflicts: dict[str, tuple[Change, ...]],
    heads: Sequence[str],
    ordered: Sequence[Change],
    seen: Mapping[str, set[str]],
) -> bool:
    """Deleted only when deleted at every head; else it stays, and the disagreement is listed until someone decides."""
    at = _deleted_at(ordered)
    deleted = all(at[head] for head in heads)
    fields.pop("deleted", None)
    if deleted:
        fields["deleted"] = True
        return True
    setters = [change for change in ordered if change.stands and "deleted" in change.fields]
    decided = {one.id for one in setters for later in setters if later is not one and one.id in seen[later.id]}
    gone = [one for one in setters if one.fields["deleted"] and one.id not in decided]
    tips = [change for change in ordered if change.id in heads]
    if gone := gone or [change for change in tips if at[change.id]]:
        conflicts["deleted"] = (*gone, *(change for change in tips if not at[change.id]))
    return False


def _deleted_at(ordered: Sequence[Change]) -> dict[str, bool]:
    """For each change whether the record was deleted there.

    One that says nothing itself takes over what all its parents say: who edits a disputed record keeps it.
    """
    at: dict[str, bool] = {}
    for change in ordered:
        inherited = bool(change.parents) and all(at.get(parent, False) for parent in change.parents)
        says = change.stands and "deleted" in change.fields
        at[change.id] = bool(change.fields["deleted"]) if says else inherited
    return at
