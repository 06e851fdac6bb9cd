"""Undoing an import, weeks later too: what it brought stays here and is passed on, but counts no more at this office.

Nothing is written into anybody's records; taking it back, or importing the file again, makes it count as before.
"""

from typing import Any

import msgspec

from desktop.domain.errors import AppError
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.planning.exchange.outcome import Outcome
from desktop.planning.workspace import Workspace
from desktop.store import database, journal, standing
from desktop.sync.errors import BundleError
from desktop.sync.manifest import Manifest
from desktop.sync.merging import Merged


class NoSuchImportError(AppError):
    """No file of this id brought anything here."""

    template = QT_TRANSLATE_NOOP("Errors", "No file {bundle} has brought anything here.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "The list of files received shows those that did.")


class BuildsOnSetAsideError(BundleError):
    """The file goes on with work that was set aside here; a person has to say that it shall be taken in."""

    template = QT_TRANSLATE_NOOP("Errors", "{file} goes on with work of {sender} that was set aside here.")
    remedy_template = QT_TRANSLATE_NOOP(
        "Errors",
        "Take back what was set aside first, or take the file in all the same: what is new in it then counts without"
        " the earlier work.",
    )


class SetAside(msgspec.Struct, frozen=True):
    """What setting an import aside did, or taking it back: changes, records folded anew.

    `conflicts` names fields that were worked on since: they are listed with the value that stands without the import.
    `partly` names records of which only later work is left.
    """

    bundle: str
    changes: int = 0
    records: int = 0
    conflicts: list[dict[str, str]] = msgspec.field(default_factory=list)
    partly: list[dict[str, str]] = msgspec.field(default_factory=list)


CONFLICTS = """SELECT r.kind, r.id AS record, c.field FROM conflict c JOIN record r USING (rid)
    WHERE r.rid IN (SELECT value FROM json_each(?)) ORDER BY r.kind, r.id, c.field"""
PARTLY = """SELECT r.kind, r.id AS record FROM record r WHERE r.rid IN (SELECT value FROM json_each(?))
    AND r.heads <> '' AND NOT EXISTS (SELECT 1 FROM change c WHERE c.rid = r.rid AND c.lamport = 1 AND c.folds = 1)
    ORDER BY r.kind, r.id"""


BUILDS_ON = """SELECT 1 FROM brought b JOIN standing n USING (stream)
    WHERE b.bundle = ? AND n.why = 'set_aside' AND n.source <> b.bundle AND n.first <= b.last LIMIT 1"""
"""Whether a bundle has brought more of a stream of which something earlier is set aside."""


def undo_import(workspace: Workspace, bundle: str) -> SetAside:
    """Set aside here what the bundle `bundle` has brought. Raises `NoSuchImportError`."""
    db = workspace.db
    with database.transaction(db):
        journal.close_open(db)
        pieces = standing.brought(db, bundle)
        if not pieces:
            raise NoSuchImportError(bundle=bundle)
        touched = standing.set_aside(db, bundle, pieces)
        return SetAside(
            bundle,
            sum(one.changes for one in standing.left_out(db) if one.source == bundle),
            len(touched),
            _listed(workspace, CONFLICTS, touched),
            _listed(workspace, PARTLY, touched),
        )


def _listed(workspace: Workspace, query: str, rids: list[int]) -> list[dict[str, str]]:
    return [dict(row) for row in workspace.db.execute(query, (str(rids),))]


def take_back(workspace: Workspace, bundle: str) -> SetAside:
    """What was set aside of `bundle` counts again, and what waited for that is taken in.

    Raises `NoSuchImportError` when nothing of it was.
    """
    from desktop.planning.exchange import receiving  # which asks here what builds on work set aside

    done = _take_back(workspace, bundle)
    receiving.retry_waiting(workspace)
    return done


def _take_back(workspace: Workspace, bundle: str) -> SetAside:
    db = workspace.db
    with database.transaction(db):
        journal.close_open(db)
        changes = [one.changes for one in standing.left_out(db) if (one.why, one.source) == (standing.ASIDE, bundle)]
        if not changes:
            raise NoSuchImportError(bundle=bundle)
        return SetAside(bundle, changes[0], len(standing.take_back(db, bundle)))


def set_aside(workspace: Workspace) -> dict[str, str]:
    """The bundles that are set aside here, with the time (wall time) since when."""
    return {one.source: one.since for one in standing.left_out(workspace.db) if one.why == standing.ASIDE}


def can_be_undone(workspace: Workspace) -> frozenset[str]:
    """The bundles that brought something here."""
    return frozenset(row[0] for row in workspace.db.execute("SELECT DISTINCT bundle FROM brought"))


def ask(workspace: Workspace, manifest: Manifest, outcome: Outcome, merged: Merged, *, sure: bool) -> None:
    """Say what a file just merged has to do with work set aside here. Raises `BuildsOnSetAsideError` unless `sure`.

    A person is sure who was shown it: the rehearsal says so, and only a file that was shown is taken in past it.
    """
    if merged.taken_back:
        outcome.told += (translate("Exchange", "What was set aside of this file counts again"),)
    brings = merged.changes["new"] or merged.taken_back
    if not brings or workspace.db.execute(BUILDS_ON, (manifest.bundle,)).fetchone() is None:
        return
    if not sure:
        raise BuildsOnSetAsideError(file=outcome.file, sender=manifest.sender_name)
    caution = translate(
        "Exchange", "Goes on with work of {sender} that was set aside here; what is new counts without that",
        sender=manifest.sender_name,
    )  # fmt: skip
    outcome.told += (caution,)


def left_out(workspace: Workspace) -> list[dict[str, Any]]:
    """What does not stand here, for scripts: why (revoked, set_aside), source, since, changes."""
    return [{name: getattr(one, name) for name in one.__struct_fields__} for one in standing.left_out(workspace.db)]
