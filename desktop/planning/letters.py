"""The register of official letters: every document of a plan year that went or came by a letter (domain.md §2.12).

It is computed: each record keeps the number and day of its letter, nothing is entered twice. Days are ISO.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

import msgspec

from desktop.domain.areas import Lao
from desktop.domain.changes import base_scope
from desktop.domain.district import NeedsItem, Submission, SubmissionReturn
from desktop.domain.district_plan import FrameworkDispatch
from desktop.domain.funding import AllocatedProject, Referral, ReportedDecision
from desktop.domain.planning_year import StrategyFramework
from desktop.domain.province import DECIDERS, Decision
from desktop.domain.record import Record
from desktop.domain.village import VillagePlan
from desktop.domain.village_papers import RECIPIENTS, PlanCopy
from desktop.domain.words import choice
from desktop.i18n import translate
from desktop.planning import lao_plans
from desktop.planning.exchange_list import office_words
from desktop.planning.find import village_name
from desktop.planning.workspace import Workspace

OF_PLAN = "coalesce(letter, '') <> '' AND {owner} IN (SELECT id FROM {kind} WHERE cycle = :cycle)"
OF_ITEM = """coalesce(letter, '') <> '' AND scope NOT LIKE '%/%' AND item IN
    (SELECT i.id FROM needs_item i JOIN needs_plan p ON i.plan = p.id WHERE p.cycle = :cycle)"""
OF_DOCUMENT = """coalesce(letter, '') <> '' AND document IN
    (SELECT id FROM needs_plan WHERE cycle = :cycle UNION SELECT id FROM beyond_list WHERE cycle = :cycle)"""


class Letter(msgspec.Struct, frozen=True, kw_only=True):
    """One letter: its number and day, from whom to whom, what about; `record` is the first of the `count` it covers.

    `district` is the code of the district whose document it is.
    """

    number: str
    date: str
    sender: str
    addressee: str
    about: str
    kind: str
    record: str
    district: str = ""
    count: int = 1


def letters(ws: Workspace, cycle: int) -> list[Letter]:
    """Every letter of the plan year, the latest first; one that covers several records stands there once."""
    kept: dict[tuple[str, ...], Letter] = {}
    for one in (letter for read in _SOURCES for letter in read(ws, cycle)):
        key = (one.number, one.date, one.sender, one.addressee, one.kind)
        known = kept.get(key)
        kept[key] = msgspec.structs.replace(known, count=known.count + 1) if known else one
    return sorted(kept.values(), key=lambda one: (one.date, one.number, one.kind), reverse=True)


def about_words(one: Letter) -> str:
    """What the letter is about, and how many records it covers when there are several."""
    if one.count == 1:
        return one.about
    return translate("Letters", "{about} and {n} more", about=one.about, n=one.count - 1)


def _submissions(ws: Workspace, cycle: int) -> Iterator[Letter]:
    for one in ws.every(Submission, OF_DOCUMENT, cycle=cycle):
        home = base_scope(one.scope)
        listed = bool(ws.db.execute("SELECT 1 FROM beyond_list WHERE id = ?", (one.document,)).fetchone())
        words = translate("Letters", "List beyond the LAOs' capacity, edition {n}", n=one.edition or 1)
        plan = translate("Letters", "District needs plan, edition {n}", n=one.edition or 1)
        yield _letter(one, one.sent_on, _office(home), _office(home[:2]), words if listed else plan,
                      kind="beyond_list" if listed else "needs_plan", record=one.document)  # fmt: skip


def _returns(ws: Workspace, cycle: int) -> Iterator[Letter]:
    every = {one.id: one for one in ws.every(Submission, OF_DOCUMENT.removeprefix("coalesce(letter, '') <> '' AND "),
                                             cycle=cycle)}  # fmt: skip
    for one in ws.every(SubmissionReturn, "coalesce(letter, '') <> ''"):
        sent = every.get(one.submission or "")
        if sent is not None:
            home = base_scope(sent.scope)
            about = translate("Letters", "Returned for correction: {why}", why=one.reason or "")
            yield _letter(one, one.returned_on, _office(home[:2]), _office(home), about,
                          kind="needs_plan", record=sent.document)  # fmt: skip


def _dispatches(ws: Workspace, cycle: int) -> Iterator[Letter]:
    where = OF_PLAN.format(owner="plan", kind="district_plan")
    about, names = translate("Letters", "Framework of the district development plan"), lao_plans.laos(ws)
    for one in ws.every(FrameworkDispatch, where, cycle=cycle):
        lao = ws.find(Lao, one.lao or "")
        to = names.get(one.lao or "") or (lao.name if lao else "") or one.lao or ""
        sender = _office(base_scope(one.scope))
        yield _letter(one, one.sent_on, sender, to, about, kind="district_plan", record=one.plan)


def _copies(ws: Workspace, cycle: int) -> Iterator[Letter]:
    for one in ws.every(PlanCopy, OF_PLAN.format(owner="plan", kind="village_plan"), cycle=cycle):
        plan = ws.find(VillagePlan, one.plan or "")
        name = village_name(ws, plan.village) if plan and plan.village else ""
        about = translate("Letters", "Promulgated plan of {village}", village=name)
        to = one.name or choice(RECIPIENTS, one.recipient)
        yield _letter(one, one.sent_on, name, to, about, kind="village_plan", record=one.plan)


def _referrals(ws: Workspace, cycle: int) -> Iterator[Letter]:
    for one in ws.every(Referral, OF_ITEM, cycle=cycle):
        province = _office(base_scope(one.scope)[:2])
        yield _letter(one, one.sent_on, province, one.agency or "", _item(ws, one.item), record=one.item)


def _decisions(ws: Workspace, cycle: int) -> Iterator[Letter]:
    kinds: tuple[type[Decision] | type[ReportedDecision], ...] = (Decision, ReportedDecision)
    for one in (found for kind in kinds for found in ws.every(kind, OF_ITEM, cycle=cycle)):
        who, home = choice(DECIDERS, one.decided_by or "province"), base_scope(one.scope)
        about = translate("Letters", "Answer: {title}", title=_item(ws, one.item))
        yield _letter(one, one.date, who, _office(home), about, kind="needs_item", record=one.item)


def _allocations(ws: Workspace, cycle: int) -> Iterator[Letter]:
    for one in ws.every(AllocatedProject, "coalesce(letter, '') <> '' AND fiscal_year = :cycle", cycle=cycle):
        home = one.district or ""
        about = translate("Letters", "Allocated: {title}", title=one.title or "")
        yield _letter(one, one.notified_on, _office(home[:2]), _office(home), about)


def _frameworks(ws: Workspace, cycle: int) -> Iterator[Letter]:
    where = "coalesce(letter, '') <> '' AND :cycle BETWEEN from_year AND to_year"
    for one in ws.every(StrategyFramework, where, cycle=cycle):
        to = translate("Letters", "Every district")
        yield _letter(one, one.published_on, _office(base_scope(one.scope)), to, one.title or "")


_SOURCES: tuple[Callable[[Workspace, int], Iterable[Letter]], ...] = (
    _submissions, _returns, _dispatches, _copies, _referrals, _decisions, _allocations, _frameworks
)  # fmt: skip


def _letter(
    one: Any, day: str | None, sender: str, to: str, about: str, *, kind: str = "", record: str | None = ""
) -> Letter:
    """The letter of a record; `kind` and `record` say what it leads to, the record itself unless named."""
    own: Record = one
    return Letter(number=str(one.letter or ""), date=day or "", sender=sender, addressee=to, about=about,
                  kind=kind or own.kind.name, record=record or own.id, district=base_scope(own.scope))  # fmt: skip


def _office(code: str) -> str:
    return office_words(code) if code else ""


def _item(ws: Workspace, item: str | None) -> str:
    found = ws.find(NeedsItem, item or "")
    return (found.title if found else "") or ""
