"""Writing records: put, edit in a form, remove. Everything that changes data passes through here.

Fields are cleaned and checked against the kind's declaration, the scope is fixed by the kind's rule, a status moves
only when its guard holds or is waived with a reason, and all of one call is one act.
"""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from typing import Any

import msgspec

from desktop.domain import kinds
from desktop.domain.errors import AppError
from desktop.domain.fields import SAVE
from desktop.domain.ids import link_id, new_id
from desktop.domain.values import flatten
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.planning import guards, rights, scopes
from desktop.planning.workspace import Workspace
from desktop.store import journal
from desktop.store.database import transaction
from desktop.store.journal import Act
from desktop.store.projection import changes_of, record_row


class MissingFieldError(AppError):
    """A field that every record of the kind needs is absent."""

    template = QT_TRANSLATE_NOOP("Errors", "{kind}: {field} is missing.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Fill it in and try again.")


class LinesRefusedError(AppError):
    """Some of the objects put cannot be kept; `errors` has each with the number of its line."""

    template = QT_TRANSLATE_NOOP("Errors", "Nothing was written. {lines}")
    MOST_SHOWN = 5

    def __init__(self, errors: Sequence[tuple[int, AppError]]) -> None:
        shown = [translate("Errors", "Line {line}: {cause}", line=n, cause=e.message) for n, e in errors]
        more = ["…"] if len(shown) > self.MOST_SHOWN else []
        super().__init__(lines=" · ".join(shown[: self.MOST_SHOWN] + more))
        self.errors = tuple(errors)

    @property
    def code(self) -> str:
        """That of the first line refused."""
        return self.errors[0][1].code

    @property
    def remedy(self) -> str:
        """That of the first line refused."""
        return self.errors[0][1].remedy

    @property
    def details(self) -> dict[str, object]:
        """For scripts: line, code, message and remedy of every line refused, beside what the first one tells."""
        rows = [(n, {"code": e.code, "message": e.message, "remedy": e.remedy, **e.details}) for n, e in self.errors]
        return {**self.errors[0][1].details, "lines": [{"line": n, **said} for n, said in rows]}


class WaiverInvalidError(AppError):
    """`waive` is no object from rule to reason."""

    template = QT_TRANSLATE_NOOP("Errors", "`waive` must name each rule with a reason.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", 'Write it as {{"R08": "the reason"}}.')


class Written(msgspec.Struct):
    """What an act did, in records; `ids` in the order given, `kinds` those touched."""

    act: str = ""
    created: int = 0
    updated: int = 0
    unchanged: int = 0
    ids: tuple[str, ...] = ()

    def count(self, outcome: str, record: str) -> None:
        """Count one record as created, updated or unchanged."""
        setattr(self, outcome, getattr(self, outcome) + 1)
        self.ids = (*self.ids, record)


def put(workspace: Workspace, kind: str, objects: Iterable[Mapping[str, Any]], *, scope: str = "") -> Written:
    """Create or change records in one act, all or nothing: an unknown id creates, a known one sets fields given.

    Raises `FieldInvalidError`, `MissingFieldError`, `GuardFailedError` unless waived, `NotOursToWriteError`.
    """
    every = list(objects)
    waived = {rule: reason for given in every for rule, reason in _waived(given).items()}
    written = Written()
    with journal.act(workspace.db, "put", waive=waived) as act:
        for given in every:
            record, outcome = put_one(workspace, act, kind, given, scope=scope)
            written.count(outcome, record)
        written.act = act.id
    return written


def put_lines(
    workspace: Workspace, kind: str, lines: Iterable[tuple[int, Mapping[str, Any] | AppError]], *, scope: str = ""
) -> Written:
    """Like `put`, for numbered objects (or why a line is none): raises `LinesRefusedError` that names every line."""
    every = list(lines)
    objects = [(line, given) for line, given in every if not isinstance(given, AppError)]
    refused = [(line, given) for line, given in every if isinstance(given, AppError)]
    waived: dict[str, str] = {}
    for _line, given in objects:
        with suppress(WaiverInvalidError):  # told with its line below
            waived |= _waived(given)
    written = Written()
    with journal.act(workspace.db, "put", waive=waived) as act:
        for line, given in objects:
            try:
                record, outcome = put_one(workspace, act, kind, given, scope=scope)
                written.count(outcome, record)
            except AppError as error:
                refused.append((line, error))
        if refused:
            raise LinesRefusedError(sorted(refused, key=lambda one: one[0]))
        written.act = act.id
    return written


def _waived(given: Mapping[str, Any]) -> Mapping[str, str]:
    """The rules that an object waives, each with its reason. Raises `WaiverInvalidError`."""
    waive = given.get("waive") or {}
    if not isinstance(waive, Mapping) or not all(isinstance(reason, str) for reason in waive.values()):
        raise WaiverInvalidError
    return waive


def put_one(workspace: Workspace, act: Act, kind: str, given: Mapping[str, Any], *, scope: str = "") -> tuple[str, str]:
    """Put one record within `act`; answers its id and created, updated or unchanged."""
    values = {name: value for name, value in given.items() if name not in ("id", "waive", "scope", "careful")}
    record = str(given.get("id") or _id_for(kind, values))
    home = scope or str(given.get("scope") or "") or scopes.scope_of(workspace, kind, record, values)
    flat = flatten(kind, values)
    before = current(workspace, record, home, kind)
    _check(workspace, kind, home, {**before, **flat})
    guards.check(workspace, kind, record, before, flat, _waived(given), careful=bool(given.get("careful")))
    outcome = act.set(kind, record, home, flat)
    guards.follow(workspace, act, kind, record, before, str(flat.get("status") or ""))
    return record, outcome


def create(workspace: Workspace, kind: str, **values: Any) -> str:
    """A new record as an act of its own; answers its id."""
    return put(workspace, kind, [values]).ids[0]


def remove(workspace: Workspace, kind: str, records: Iterable[str]) -> Written:
    """Delete records and what belongs to them, in one act."""
    written = Written()
    with journal.act(workspace.db, "remove") as act:
        for record in records:
            remove_one(workspace, act, kind, record, written)
        written.act = act.id
    return written


def remove_one(workspace: Workspace, act: Act, kind: str, record: str, written: Written) -> None:
    """Delete a record and what belongs to it within `act`."""
    found = workspace.get(kinds.struct(kind), record)
    rights.check_writer(workspace, kind, found.scope)
    guards.check(workspace, kind, record, current(workspace, record, found.scope, kind), {"deleted": True}, {})
    for child, owner in (*kinds.children(kind), *kinds.children_of_any()):
        for inner in workspace.every(kinds.struct(child), f'"{owner}" = :owner', owner=record):
            if rights.may_write(workspace, child, inner.scope):
                remove_one(workspace, act, child, inner.id, written)
    written.count(act.set(kind, record, found.scope, {"deleted": True}), record)


class Visit:
    """One person's visit to a form: each field left is on disk at once; `leave` makes each record one change."""

    def __init__(self, workspace: Workspace, verb: str = "edit") -> None:
        self.act = new_id()
        self._workspace = workspace
        self._verb = verb

    def set(self, kind: str, record: str, values: Mapping[str, Any], *, scope: str = "") -> None:
        """Set fields of a record, new or known. Raises what `put` raises; then nothing is written."""
        workspace = self._workspace
        home = scope or scopes.scope_of(workspace, kind, record, values)
        flat = flatten(kind, values)
        with transaction(workspace.db):
            before = current(workspace, record, home, kind)
            _check(workspace, kind, home, {**before, **flat})
            guards.check(workspace, kind, record, before, flat, {})
            if guards.moves(kind, before, flat):  # an act of its own, with what it writes besides
                put(workspace, kind, [{"id": record, "scope": home, **values}])
                return
            journal.set_open(workspace.db, self.act, self._verb, kind, record, home, flat)

    def leave(self) -> None:
        """Close the changes that are still open."""
        with transaction(self._workspace.db):
            journal.close_open(self._workspace.db)
        self.act = new_id()


def _id_for(kind: str, values: Mapping[str, Any]) -> str:
    if kind == "village" and values.get("code"):
        return str(values["code"])
    if kinds.known(kind) and all(kinds.struct(kind).kind.link):
        one, other = (str(values.get(name) or "") for name in kinds.struct(kind).kind.link)
        return link_id(kind, one, other)
    return new_id()


def current(workspace: Workspace, record: str, scope: str, kind: str = "") -> Mapping[str, Any]:
    """The flat fields of a record (that of `kind` where the id has two) as they are now, none where it is not here."""
    row = record_row(workspace.db, record, scope, kind)
    if row is None:
        return {}
    from desktop.domain.fold import fold

    changes = changes_of(workspace.db, row.rid)
    return fold(changes).fields if changes else {}


def _check(workspace: Workspace, kind: str, scope: str, fields: Mapping[str, Any]) -> None:
    rights.check_writer(workspace, kind, scope)
    if not kinds.known(kind) or fields.get("deleted"):
        return
    for name, spec in kinds.fields(kind).items():
        if spec.needed == SAVE and fields.get(name) is None:
            label = translate("Kinds", kinds.struct(kind).kind.label)
            raise MissingFieldError(kind=label, field=translate("Kinds", spec.label))
