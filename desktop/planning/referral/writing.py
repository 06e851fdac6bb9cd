"""Referring items on to an agency for a budget year, and taking back what has not gone out (D10, H10)."""

from collections.abc import Iterable
from typing import Any

from desktop.domain.changes import base_scope
from desktop.domain.district import NeedsItem
from desktop.domain.errors import AppError
from desktop.domain.funding import Referral
from desktop.domain.ids import derived_id
from desktop.domain.thai import search_key
from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.planning import edit
from desktop.planning.edit import Written
from desktop.planning.referral.statuses import KIND
from desktop.planning.workspace import Workspace
from desktop.store import journal


class AlreadySentError(AppError):
    """A referral that went out already was to be taken back."""

    template = QT_TRANSLATE_NOOP("Errors", "The letter to {agency} has gone out already.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Record what the agency answers instead.")


def refer(
    ws: Workspace, items: Iterable[str], *, agency: str, fiscal_year: int, sent_on: str = "", letter: str = ""
) -> Written:
    """Refer items on to an agency for a budget year (D10: F+1); with a day (ISO) and a letter they are sent.

    Referring an item to the same agency and year again changes that referral; a draft to another agency or year is
    replaced.
    """
    given: dict[str, Any] = {"agency": agency, "fiscal_year": fiscal_year, "deleted": False}
    given |= {name: value for name, value in (("sent_on", sent_on), ("letter", letter)) if value}
    written = Written()
    with journal.act(ws.db, "refer") as act:
        for item in dict.fromkeys(items):
            record = derived_id("referral", item, search_key(agency), str(fiscal_year))
            _replace_drafts(ws, act, item, record)
            more = {"status": _status(ws.find(Referral, record), sent_on)}
            home = base_scope(ws.get(NeedsItem, item).scope)
            outcome = edit.put_one(ws, act, KIND, {"id": record, "item": item, **given, **more}, scope=home)[1]
            written.count(outcome, record)
        written.act = act.id
    return written


def _status(known: Referral | None, sent_on: str) -> str:
    status = (known.status if known else None) or "draft"
    return "sent" if sent_on and status == "draft" else status


def _replace_drafts(ws: Workspace, act: journal.Act, item: str, kept: str) -> None:
    for other in ws.every(Referral, "item = :item AND id <> :kept ORDER BY id", item=item, kept=kept):
        if (other.status or "draft") == "draft":
            edit.put_one(ws, act, KIND, {"id": other.id, "deleted": True})


def remove(ws: Workspace, referrals: Iterable[str]) -> Written:
    """Take back referrals that have not gone out; their items wait for an agency again. Raises `AlreadySentError`."""
    written = Written()
    with journal.act(ws.db, "remove_referral") as act:
        for record in dict.fromkeys(referrals):
            found = ws.get(Referral, record)
            if (found.status or "draft") != "draft":
                raise AlreadySentError(agency=found.agency)
            written.count(edit.put_one(ws, act, KIND, {"id": record, "deleted": True})[1], record)
        written.act = act.id
    return written
