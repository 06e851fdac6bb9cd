"""Which way a referral goes: sent with its letter, then what the agency does with it (domain.md §2.9, §2.15)."""

from collections.abc import Iterable, Mapping
from typing import Any

from desktop.domain.funding import REFERRAL_STATUSES
from desktop.i18n import translate
from desktop.planning import edit
from desktop.planning.edit import Written
from desktop.planning.guards import Finding, guard
from desktop.planning.workspace import Workspace
from desktop.planning.year_steps import REQUIRED, no_way
from desktop.store import journal

KIND = "referral"
STEPS = {
    "": ("draft", "sent"),
    "draft": ("sent",),
    "sent": ("received", "requested", "not_requested", "allocated", "draft"),
    "received": ("requested", "not_requested", "allocated"),
    "requested": ("allocated", "not_requested"),
    "not_requested": ("requested",),
    "allocated": (),
}


def next_statuses(status: str) -> tuple[str, ...]:
    """What an agency may still answer to a referral of this status."""
    return tuple(one for one in STEPS.get(status, ()) if one not in ("draft", "sent"))


def set_status(
    ws: Workspace, referrals: Iterable[str], status: str, *, answer: str = "", answered_on: str = ""
) -> Written:
    """What the agency did: took it in, put it into its request or not (with its reason), funded it; the day ISO.

    Raises `GuardFailedError`.
    """
    said = {name: value for name, value in (("answer", answer), ("answered_on", answered_on)) if value}
    written = Written()
    with journal.act(ws.db, f"referral_{status}") as act:
        for record in dict.fromkeys(referrals):
            outcome = edit.put_one(ws, act, KIND, {"id": record, "status": status, **said})[1]
            written.count(outcome, record)
        written.act = act.id
    return written


@guard(KIND)
def findings(_ws: Workspace, record: str, fields: Mapping[str, Any], was: str, becomes: str) -> tuple[Finding, ...]:
    """What keeps a referral from `becomes`: the letter and its day before it is sent, why it is not requested."""
    if becomes not in STEPS.get(was, ()):
        return (no_way(KIND, record, REFERRAL_STATUSES, was, becomes),)
    if becomes == "sent" and not (fields.get("sent_on") and _said(fields, "letter")):
        what = translate("Referral", "The letter to the agency or its day is not entered.")
        return (Finding(REQUIRED, record, what, translate("Referral", "Enter both."), KIND),)
    if becomes == "not_requested" and not _said(fields, "answer"):
        what = translate("Referral", "It does not say why the agency does not ask for the money.")
        todo = translate("Referral", "Write the agency's reason, so that the village gets an answer.")
        return (Finding(REQUIRED, record, what, todo, KIND),)
    return ()


def _said(fields: Mapping[str, Any], name: str) -> bool:
    return bool(str(fields.get(name) or "").strip())
