"""Every change of a record as people read it: who, when, where, and the values before and after."""

from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from desktop.domain.changes import About, change_id, trusted_line
from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.planning.workspace import Workspace
from desktop.store import gaps
from desktop.store.projection import line_fields
from desktop.store.records import NoSuchRecordError
from desktop.sync import trust

MISSING_PART = QT_TRANSLATE_NOOP("Verbs", "missing_part")
"""The verb of a row that stands for what is missing, above the first change that had seen it."""


class HistoryRow(msgspec.Struct, frozen=True):
    """One change of a record: who, when, where, and each field's value before and after.

    One that does not stand (`stands`: its key revoked, its file taken back) changed nothing that is shown.
    """

    act: str
    verb: str
    person: str
    at: str
    office: str
    replica: str
    fields: dict[str, list[Any]]
    stands: bool = True


CHANGES = """SELECT c.hash, s.replica, c.line, c.content, a.about, a.act FROM change c JOIN stream s USING (stream)
    LEFT JOIN act a ON a.n = (SELECT max(n) FROM act x WHERE x.stream = c.stream AND x.first <= c.seq)
    WHERE c.rid = ?"""


def history(workspace: Workspace, kind: str, record: str) -> list[HistoryRow]:
    """Every change of a record in the order of the fold, the open one last, with values before and after."""
    query = "SELECT rid FROM record WHERE id = ? AND kind = ? ORDER BY instr(scope, '/')"
    found = workspace.db.execute(query, (record, kind)).fetchone()
    if found is None:
        raise NoSuchRecordError(kind=kind, record=record)
    offices = trust.addresses(workspace.db)
    people = dict(workspace.db.execute("SELECT id, name FROM person_all"))
    return [_shown(one, offices, people) for one in _steps(workspace, found[0])]


class _Step(msgspec.Struct, frozen=True):
    act: str
    about: About
    replica: str
    fields: dict[str, list[Any]]
    stands: bool = True


def _steps(workspace: Workspace, rid: int) -> Iterator[_Step]:
    rows, cited = [], {}
    for full_hash, replica, line, content, about, act in workspace.db.execute(CHANGES, (rid,)):
        read, name = trusted_line(line), change_id(full_hash)
        rows.append((read.lamport, replica, name, line_fields(read.fields, content), about, act))
        cited[name] = read.parents
    apart = workspace.db.execute("SELECT hash FROM change WHERE rid = ? AND folds <> 1", (rid,))
    left_out = {change_id(row[0]) for row in apart}
    state: dict[str, Any] = {}
    for _lamport, replica, name, fields, about, act in sorted(rows, key=lambda row: row[:3]):
        if any(parent not in cited for parent in cited[name]):
            yield _missing(workspace, rid)
        moved = _moved(dict(state) if name in left_out else state, fields)
        yield _Step(act or "", about_of(about), replica, moved, name not in left_out)
    found = workspace.db.execute("SELECT act, about, fields FROM open_change WHERE rid = ?", (rid,)).fetchone()
    if found:
        fields = _moved(state, msgspec.json.decode(found[2]))
        yield _Step(found[0], about_of(found[1]), workspace.identity.replica, fields)


def _missing(workspace: Workspace, rid: int) -> _Step:
    """That a part of the record's story is not here, and who went on without it, when and why."""
    scope = workspace.db.execute("SELECT scope FROM record WHERE rid = ?", (rid,)).fetchone()[0]
    gap = next((gap for gap in gaps.every(workspace.db) if gap.scope == scope), None)
    if gap is None:
        return _Step("", About(verb=MISSING_PART), "", {})
    about = About(verb=MISSING_PART, person=gap.accepted.person, at=gap.accepted.at, reason=gap.accepted.reason)
    return _Step("", about, gap.replica, {})


def about_of(raw: bytes | None) -> About:
    """Who, what and when, as stored with an act; empty where nothing is known."""
    return msgspec.json.decode(raw, type=About) if raw else About()


def _moved(state: dict[str, Any], fields: Mapping[str, Any]) -> dict[str, list[Any]]:
    moved = {name: [state.get(name), value] for name, value in fields.items()}
    state.update(fields)
    return moved


def _shown(step: _Step, offices: Mapping[str, str], people: Mapping[str, str]) -> HistoryRow:
    about = step.about
    person = people.get(about.person) or about.person
    office = offices.get(step.replica, step.replica)
    return HistoryRow(step.act, about.verb, person, about.at, office, step.replica, step.fields, step.stands)
