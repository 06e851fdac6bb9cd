"""Erasing personal data for good: here at once, at every other holder as soon as the erasure comes."""

from collections.abc import Sequence

from desktop.domain.changes import base_scope
from desktop.domain.errors import AppError
from desktop.domain.ids import derived_id
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.planning import rights
from desktop.planning.workspace import Workspace
from desktop.store import database, erasing, files, journal
from desktop.sync import trust


class NotPrivateError(AppError):
    """Only what stands in a private scope of this office can be erased."""

    template = QT_TRANSLATE_NOOP("Errors", "There are no private data {record} of this office.")
    remedy_template = QT_TRANSLATE_NOOP(
        "Errors", "Only personal data (telephones, attendants, faces) can be erased; other records are deleted."
    )


def erase(workspace: Workspace, kind: str, record: str, *, changes: Sequence[str] = (), reason: str = "") -> int:
    """Erase the private `record`, or only those of its `changes` (ids); answers how many records it touched.

    Raises `NotPrivateError`, `NotOursToWriteError`.
    """
    db, office = workspace.db, workspace.identity.office
    find = "SELECT scope FROM record WHERE id = ? AND kind = ? AND scope LIKE '%/private'"
    row = db.execute(find, (record, kind)).fetchone()
    if row is None or base_scope(row[0]) != office:
        raise NotPrivateError(record=record)
    rights.check_writer(workspace, "erasure", office)
    fields = {"area": row[0], "of": kind, "record": record, "reason": reason or None, "changes": list(changes) or None}
    with files.dropped_with_names(db), database.transaction(db):
        with journal.act(db, QT_TRANSLATE_NOOP("Verbs", "erase"), reason=reason) as act:
            act.set("erasure", derived_id("erasure", row[0], record, *sorted(changes)), office, fields)
        touched = erasing.enforce(db)
    database.forget(db)
    return len(touched)


def missing_words(workspace: Workspace) -> tuple[str, ...]:
    """A sentence for each computer whose private entries came without their content, with what to ask for."""
    missing = erasing.missing(workspace.db)
    cards = trust.every_card(workspace.db) if missing else {}
    return tuple(
        translate(
            "Exchange",
            "The private content of {count} entries by {computer} was left out on the way: ask them for a full file",
            count=f"{one.count:,}",
            computer=cards[one.replica].address if one.replica in cards else one.replica[:8],
        )
        for one in missing
    )
