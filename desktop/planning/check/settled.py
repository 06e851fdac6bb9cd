"""CHANGED: what another computer wrote into an approved document, and what was changed since the plan was sent."""

from collections.abc import Iterator

from desktop.domain import kinds
from desktop.domain.dates import short_date
from desktop.domain.district import NeedsPlan
from desktop.domain.record import Record
from desktop.i18n import translate
from desktop.planning import settled
from desktop.planning.check.look import CheckFinding, Look, rule
from desktop.planning.needs_plan.changed import changed_items
from desktop.planning.needs_plan.plans import frozen, joined
from desktop.planning.settled import Later
from desktop.store.frozen import Now


@rule("CHANGED")
def as_it_was_approved(look: Look) -> Iterator[CheckFinding]:
    """Nothing in a document stands otherwise than when it was approved or sent (domain.md §2.15)."""
    todo = translate(
        "Check",
        "Put back what was approved (History says what stood there), or take the document back and approve anew.",
    )
    for kind in settled.DOCUMENTS:
        for document in _documents(look, kind):
            for one in settled.later(look.ws, document):
                yield CheckFinding(
                    "CHANGED", one.record, _text(one), todo, one.kind, document_kind=kind, document=document.id
                )


@rule("CHANGED")
def as_it_was_sent(look: Look) -> Iterator[CheckFinding]:
    """What changed in the needs plan since it was sent goes to the province as the next edition."""
    if not look.submissions:
        return
    last = look.submissions[-1]
    plan = look.ws.find(NeedsPlan, last.document or "")
    if plan is None or plan.status not in ("sent", "closed"):
        return
    changed = changed_items(Now(look.ws.db, look.district), frozen(look.ws, last), joined(look.ws, plan.id))
    if changed:
        text = translate("Check", "{count} items of the needs plan were changed after it was sent.", count=len(changed))
        todo = translate("Check", "Correct the plan and send it again, or put back what was sent.")
        first = min(changed)
        yield CheckFinding("CHANGED", first, text, todo, "needs_item", document_kind="needs_plan", document=plan.id)


def _documents(look: Look, kind: str) -> list[Record]:
    year = "fiscal_year" if kind == "action_plan" else "cycle"
    where = f'"{year}" = :cycle AND scope = :scope AND settled IS NOT NULL ORDER BY id'
    return look.ws.every(kinds.struct(kind), where, **look.asked)


def _text(one: Later) -> str:
    specs = kinds.fields(one.kind)
    names = [translate("Kinds", specs[name].label) for name in one.fields if name in specs]
    fields = ", ".join(names) or translate("Check", "removed")
    return translate(
        "Check",
        "“{title}” was changed after it was approved: {fields}, by {person}, {day}.",
        title=one.title or translate("Kinds", kinds.struct(one.kind).kind.label),
        fields=fields,
        person=one.person or one.office,
        day=short_date(one.at),
    )
