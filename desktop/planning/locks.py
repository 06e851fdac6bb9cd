"""What may still be written of a document that was approved or sent, and of what stands in it (domain.md §2.15).

A change that comes later is another step of the document (back to the draft, a revision, the next order), never silent.
"""

from collections.abc import Mapping
from typing import Any

import msgspec
from msgspec.structs import asdict

from desktop.domain import kinds
from desktop.domain.changes import sub_scope
from desktop.domain.district_plan import DistrictStrategy
from desktop.domain.record import Record
from desktop.domain.rules import EDITABLE
from desktop.domain.words import choice
from desktop.i18n import translate
from desktop.planning import guards
from desktop.planning.guards import Finding, Lock
from desktop.planning.workspace import Workspace

FROZEN = "FROZEN"
ANOTHER = object()
"""A value that no field holds: would it be refused?"""


class Frozen(msgspec.Struct, frozen=True, kw_only=True):
    """When records of a kind stay as they are.

    `document` is the kind whose status decides, named by the field `by` ("" for the record itself). In the statuses
    `open` everything may be written; in the others not what `fixed` names, or nothing but `free` when that is empty.
    `agreed` are open statuses in which the content was resolved on: what is changed then is no secret.
    """

    document: str
    by: str = ""
    open: tuple[str, ...] = ("", "draft")
    fixed: frozenset[str] = frozenset()
    free: frozenset[str] = frozenset()
    agreed: tuple[str, ...] = ()

    def closes(self, name: str) -> bool:
        """Whether the field `name` is one of those that stay."""
        field = name.partition(".")[0]
        return field in self.fixed if self.fixed else field not in self.free


ACTION_OPEN = ("", "draft", "revised")
DISTRICT_OPEN = ("", "draft", "proposed", "framework_approved", "framework_sent")
"""Between the framework and the approval the full plan is still written (domain.md §2.7)."""
SAID = frozenset({"status", "late_reason"})
PLANNED = frozenset({"title", "origin", "agency", "fund", "amount", "allocated", "lao", "tambon", "plan", "deleted"})
"""What the committee resolved of a funded project; months, links to needs and progress go on."""

VILLAGE_LATER = SAID | {
    "return_reason",
    "promulgated_on",
    "distributed_on",
    "distributed_to",
    "committee",
    "meeting",
    "revision",
}
"""What the district still writes of a village plan that was sent to it."""

VILLAGE_AGREED = ("approved",)
"""Between the committee's approval and the sending its secretary still corrects, but not behind its back."""

KINDS: Mapping[str, Frozen] = {
    "village_plan": Frozen(document="village_plan", open=EDITABLE, free=VILLAGE_LATER, agreed=VILLAGE_AGREED),
    "problem": Frozen(document="village_plan", by="plan", open=EDITABLE, agreed=VILLAGE_AGREED),
    "project": Frozen(document="village_plan", by="plan", open=EDITABLE, agreed=VILLAGE_AGREED),
    "dimension_none": Frozen(document="village_plan", by="plan", open=EDITABLE, agreed=VILLAGE_AGREED),
    "plan_source": Frozen(document="village_plan", by="plan", open=EDITABLE),
    "needs_plan": Frozen(document="needs_plan", open=("", "draft", "proposed", "approved"),
                         fixed=frozenset({"district", "cycle", "deleted"})),
    "beyond_list": Frozen(document="beyond_list", free=SAID | {"letter", "sent_on"}),
    "beyond_item": Frozen(document="beyond_list", by="list"),
    "district_plan": Frozen(document="district_plan", open=DISTRICT_OPEN,
                            free=SAID | {"promulgated_on", "approved_on", "plan_meeting"}),
    "district_strategy": Frozen(document="district_plan", by="plan", open=DISTRICT_OPEN),
    "area_plan": Frozen(document="area_plan", free=SAID | {"sent_on", "approved_on", "meeting"}),
    "area_plan_item": Frozen(document="area_plan", by="plan"),
    "action_plan": Frozen(document="action_plan", open=ACTION_OPEN,
                          fixed=frozenset({"district", "fiscal_year", "meeting", "settled", "deleted"})),
    "action_item": Frozen(document="action_plan", by="plan", open=ACTION_OPEN, fixed=PLANNED),
    "committee_order": Frozen(document="committee_order", open=("", "draft", "proposed"),
                              free=frozenset({"status", "signer"})),
    "meeting": Frozen(document="meeting", open=("", "planned", "postponed", "held", "cancelled"),
                      free=frozenset({"status"})),
    "submission": Frozen(document="submission", open=(), free=frozenset({"late_reason"})),
}  # fmt: skip
"""Kind → when its records stay as they are."""


def is_open(document: Record) -> bool:
    """Whether further records may be entered into the document, or taken out of it, in its status."""
    return str(getattr(document, "status", None) or "") in KINDS[document.kind.name].open


def why(ws: Workspace, found: Record | None) -> dict[str, str]:
    """Field → why it stays as it is, of a record as it stands now; `deleted` among them when it may not be removed.

    The lock itself is asked, so a form shows as closed what a write would be refused for, and nothing else.
    """
    if found is None:
        return {}
    before, kind = asdict(found), found.kind.name
    asked = {name: guards.locked(ws, kind, found.id, before, {name: ANOTHER}) for name in kinds.fields(kind)}
    asked["deleted"] = guards.locked(ws, kind, found.id, before, {"deleted": True})
    return {name: f"{said[0].message} {said[0].remedy}".strip() for name, said in asked.items() if said}


def lock(known: Frozen, kind: str) -> Lock:
    """What asks before every write of `kind` whether its document still is in a status in which it is open."""

    def findings(
        ws: Workspace, record: str, before: Mapping[str, Any], fields: Mapping[str, Any]
    ) -> tuple[Finding, ...]:
        changed = [name for name, value in fields.items() if value != before.get(name, _nothing(name))]
        if not any(known.closes(name) for name in changed):
            return ()
        status = _own(known, before, fields) if not known.by else _of_document(ws, known, before, fields)
        return () if status is None else (_finding(known.document, kind, record, status),)

    return findings


def _nothing(name: str) -> object:
    return False if name == "deleted" else None


def _own(known: Frozen, before: Mapping[str, Any], fields: Mapping[str, Any]) -> str | None:
    """The status in which the record is closed; None when it is new, open, or becomes so with this."""
    was = str(before.get("status") or "")
    becomes = str(fields.get("status", was) or "")
    return was if before and was not in known.open and becomes not in known.open else None


def _of_document(ws: Workspace, known: Frozen, before: Mapping[str, Any], fields: Mapping[str, Any]) -> str | None:
    """The status in which the document is closed that the record belongs to, or did."""
    for owner in dict.fromkeys((before.get(known.by), fields.get(known.by))):
        found = ws.find(kinds.struct(known.document), str(owner or ""))
        status = str(getattr(found, "status", None) or "")
        if found is not None and status not in known.open:
            return status
    return None


def _finding(document: str, kind: str, record: str, status: str) -> Finding:
    about, spec = kinds.struct(document).kind, kinds.fields(document).get("status")
    label = translate("Kinds", about.label)
    said = choice(spec.choices, status) if spec and status else ""
    if document == "submission":
        text = translate("Locks", "What was sent stays as it was sent.")
    else:
        text = translate("Locks", "{document}: “{status}”, so this stays as it is.", document=label, status=said)
    todo = translate("Locks", "Take the document back or open it for revision first; what stood before is kept.")
    return Finding(FROZEN, record, text, todo, kind, waivable=False)


def _indicator(ws: Workspace, record: str, before: Mapping[str, Any], fields: Mapping[str, Any]) -> tuple[Finding, ...]:
    """An indicator of a district strategy belongs to its plan; one of the province's does not."""
    of = ws.find(DistrictStrategy, str(before.get("strategy") or fields.get("strategy") or ""))
    if of is None:
        return ()
    return lock(KINDS["district_strategy"], "indicator")(ws, record, {**before, "plan": of.plan}, fields)


def _decision(ws: Workspace, record: str, before: Mapping[str, Any], fields: Mapping[str, Any]) -> tuple[Finding, ...]:
    """A decision that was issued is never overwritten: a new one replaces it (domain.md §2.9); a draft is free.

    What it leaves open may be added, such as a reason that was asked for.
    """
    scopes = [str(row[0]) for row in ws.db.execute("SELECT scope FROM decision WHERE id = ?", (record,))]
    known = {name: value for name, value in before.items() if value not in (None, "")}
    changed = fields.get("deleted") or any(value != known.get(name, value) for name, value in fields.items())
    if not changed or not scopes or any(sub_scope(scope) for scope in scopes):
        return ()
    text = translate("Locks", "A decision that was issued stays as it is.")
    todo = translate("Locks", "Decide anew; the new answer replaces this one, and both are kept.")
    return (Finding(FROZEN, record, text, todo, "decision", waivable=False),)


for _kind, _known in KINDS.items():
    guards.lock(_kind, lock(_known, _kind))
guards.lock("indicator", _indicator)
guards.lock("decision", _decision)
