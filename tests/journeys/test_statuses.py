"""The statuses of every document (domain.md §2.15): each allowed move done, each other one refused, each guard by rule.

One table says for each document which moves there are and what each of them leans on; the tests walk all pairs.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from desktop.domain import kinds
from desktop.domain.values import FieldInvalidError
from desktop.planning import action_plan, edit, exchange, moves, office
from desktop.planning.guards import GuardFailedError
from desktop.planning.workspace import Workspace
from tests import offices
from tests.journeys.cast import CYCLE, DISTRICT, PROVINCE
from tests.journeys.documents import DOCUMENTS, HOME

OFFICES = {"district": DISTRICT, "province": PROVINCE}


@pytest.fixture
def ws(tmp_path: Path, kind: str) -> Iterator[Workspace]:
    """The office that writes documents of `kind`."""
    who = DOCUMENTS[kind].office
    opened = office.init(tmp_path / who, office=OFFICES[who], kind=who, name="ทะเบียน", person="สมชาย")
    yield opened
    opened.close()


def test_the_table_knows_every_status_of_every_document():
    for kind, document in DOCUMENTS.items():
        assert set(document.moves) == set(kinds.fields(kind)["status"].choices), kind
        assert all(set(becomes.split()) <= set(document.moves) for becomes in document.moves.values())


@pytest.mark.parametrize("kind", DOCUMENTS)
def test_every_allowed_move_is_done_and_every_other_is_refused(ws: Workspace, kind: str):
    document = DOCUMENTS[kind]
    record = document.make(ws)
    for was, allowed in document.moves.items():
        with tried(ws):
            come_to(ws, kind, record, was)
            for becomes in set(document.moves) - {was}:
                with tried(ws):
                    refused = refusal(ws, kind, record, becomes)
                    assert not refused if becomes in allowed.split() else refused & {document.refused_by}, (
                        was,
                        becomes,
                    )
                    assert status(ws, kind, record) == (was if refused else becomes)


@contextmanager
def tried(ws: Workspace) -> Iterator[None]:
    """What happens within is tried only: the store is afterwards as it was."""
    if not ws.db.in_transaction:
        ws.db.execute("BEGIN IMMEDIATE")
        yield
        ws.db.execute("ROLLBACK")
        return
    ws.db.execute("SAVEPOINT tried")
    yield
    ws.db.execute("ROLLBACK TO tried")


def come_to(ws: Workspace, kind: str, record: str, wanted: str) -> None:
    """The shortest allowed way from the status that the record has to `wanted`."""
    ways = [[status(ws, kind, record)]]
    for way in ways:
        if way[-1] == wanted:
            for step in way[1:]:
                move(ws, kind, record, step)
            return
        ways += [[*way, step] for step in DOCUMENTS[kind].moves[way[-1]].split() if step not in way]
    raise AssertionError((kind, wanted, "no way"))


def move(ws: Workspace, kind: str, record: str, becomes: str, **fields: Any) -> None:
    given = {**DOCUMENTS[kind].needs.get(becomes, {}), **fields}
    edit.put(ws, kind, [{"id": record, "status": becomes, **given}])


def refusal(ws: Workspace, kind: str, record: str, becomes: str, **fields: Any) -> set[str]:
    """The ids of the rules that refuse the move; empty when it was done."""
    try:
        move(ws, kind, record, becomes, **fields)
    except GuardFailedError as error:
        return {one.rule for one in error.findings}
    return set()


def status(ws: Workspace, kind: str, record: str) -> str:
    return str(ws.get(kinds.struct(kind), record).status)


Spoil = Callable[[Workspace, str], object]


def clears(kind: str, record: str, **fields: Any) -> Spoil:
    """The table's word for: these fields of that record ("" for the document) are empty or other."""
    return lambda ws, document: edit.put(ws, kind, [{"id": record or document, **fields}])


def of_every(kind: str, **fields: Any) -> Spoil:
    """The same of every record of `kind`."""
    return lambda ws, _document: edit.put(ws, kind, [{"id": one.id, **fields} for one in ws.every(kinds.struct(kind))])


def gone(kind: str) -> Spoil:
    """No record of `kind` is there."""
    return lambda ws, _document: edit.remove(ws, kind, [one.id for one in ws.every(kinds.struct(kind))])


FORUM = f"forum-{CYCLE}-{HOME}"
GUARDS: tuple[tuple[str, str, str, Spoil, str], ...] = (
    ("village_plan", "draft", "forum_done", gone("forum"), "R07"),
    ("village_plan", "draft", "forum_done", clears("forum", FORUM, men=None, women=None), "R07"),
    ("village_plan", "draft", "forum_done", clears("forum", FORUM, officer_present=None), "R10"),
    ("village_plan", "forum_done", "approved", clears("forum", FORUM, resolution=None), "R02"),
    ("village_plan", "forum_done", "approved", of_every("problem", priority=None, order=None), "REQUIRED"),
    ("village_plan", "forum_done", "approved", gone("dimension_none"), "R08"),
    ("village_plan", "forum_done", "approved", clears("village_plan", "", virtue=None), "R05"),
    ("village_plan", "forum_done", "approved", of_every("project", problems={f"problem-{CYCLE}-{HOME}-economy": None,
        f"problem-{CYCLE}-{HOME}-infrastructure": None}), "R07"),
    ("village_plan", "approved", "submitted", clears("village_plan", "", signer=None), "R02"),
    ("village_plan", "approved", "submitted", of_every("project", budget={str(CYCLE + 1): None}), "REQUIRED"),
    ("village_plan", "submitted", "returned", clears("village_plan", "", return_reason=None), "REQUIRED"),
    ("lao_plan", "received", "matched", gone("lao_project"), "P01"),
    ("district_plan", "draft", "proposed", of_every("committee", main_mechanism=False), "R11"),
    ("district_plan", "draft", "proposed", of_every("committee_order", status="replaced"), "R11"),
    ("district_plan", "draft", "proposed", of_every("district_strategy", dimensions={"infrastructure": None}), "R13"),
    ("district_plan", "draft", "proposed", gone("indicator"), "REQUIRED"),
    ("district_plan", "proposed", "framework_approved", of_every("district_plan", framework_meeting=None), "REQUIRED"),
    ("district_plan", "framework_approved", "framework_sent", gone("framework_dispatch"), "R14"),
    ("district_plan", "framework_sent", "approved", clears("district_plan", "", plan_meeting=None), "REQUIRED"),
    ("needs_plan", "draft", "proposed", of_every("needs_item", origin=None), "R15"),
    ("needs_plan", "draft", "proposed", of_every("needs_item", order=None), "REQUIRED"),
    ("needs_plan", "draft", "proposed", of_every("needs_item", budget={str(CYCLE + 1): None}), "REQUIRED"),
    ("needs_plan", "approved", "sent", clears("needs_plan", "", letter=None), "REQUIRED"),
    ("needs_plan", "sent", "closed", lambda _ws, _plan: None, "REQUIRED"),
    ("needs_item", "pending", "dropped", clears("needs_item", "", reason=None), "REQUIRED"),
    ("needs_item", "pending", "combined", clears("needs_item", "", combined_into=None), "REQUIRED"),
    ("beyond_list", "draft", "approved", clears("beyond_list", "", meeting=None), "R17"),
    ("beyond_list", "draft", "approved", of_every("committee", type="other"), "R17"),
    ("beyond_list", "draft", "approved", of_every("beyond_item", reasons={"budget": None}), "REQUIRED"),
    ("beyond_list", "approved", "sent", lambda _ws, _list: None, "REQUIRED"),
    ("action_plan", "draft", "approved", clears("action_plan", "", fiscal_year=2558), "R18"),
    ("action_plan", "draft", "approved", of_every("action_item", amount=None), "R19"),
    ("action_plan", "draft", "approved", of_every("action_item", fund=None), "R19"),
    ("action_plan", "draft", "approved", clears("action_plan", "", nothing_from={"province": None}), "R20"),
    ("action_plan", "draft", "approved", clears("action_plan", "", meeting=None), "REQUIRED"),
    ("committee_order", "draft", "signed", clears("committee_order", "", number=None), "REQUIRED"),
    ("committee_order", "draft", "signed", clears("committee_order", "", signed_on=None), "REQUIRED"),
    ("committee_order", "draft", "signed", gone("committee_member"), "MEMBERS"),
    ("meeting", "planned", "held", clears("meeting", "", date=None), "REQUIRED"),
    ("meeting", "planned", "held", clears("meeting", "", resolutions=None), "REQUIRED"),
    ("meeting", "planned", "held", of_every("committee", quorum=7), "QUORUM"),
    ("meeting", "planned", "held", of_every("committee", type="village_committee"), "R10"),
    ("meeting", "planned", "postponed", clears("meeting", "", reason=None), "REQUIRED"),
    ("area_plan", "draft", "approved", gone("area_plan_item"), "REQUIRED"),
    ("area_plan", "draft", "approved", clears("area_plan", "", meeting=None), "REQUIRED"),
    ("area_plan", "draft", "approved", of_every("committee", type="other"), "REQUIRED"),
    ("area_plan", "approved", "sent", lambda _ws, _plan: None, "REQUIRED"),
    ("referral", "draft", "sent", lambda _ws, _referral: None, "REQUIRED"),
)  # fmt: skip
"""Document, status before and after, what is missing, the rule that says so (the guards of domain.md §2.15)."""


@pytest.mark.parametrize(("kind", "was", "becomes", "spoil", "rule"), GUARDS)
def test_what_is_missing_stops_the_move_by_its_rule(  # noqa: PLR0917 - one row of the table
    ws: Workspace, kind: str, was: str, becomes: str, spoil: Spoil, rule: str
):
    document = DOCUMENTS[kind]
    record = document.make(ws)
    come_to(ws, kind, record, was)
    spoil(ws, record)
    with pytest.raises(GuardFailedError) as refused:
        edit.put(ws, kind, [{"id": record, "status": becomes}])
    found = [one for one in refused.value.findings if one.rule == rule]
    assert found and all(one.message and one.remedy for one in found)
    assert status(ws, kind, record) == was
    waive = dict.fromkeys((one.rule for one in refused.value.findings), "ยืนยันตามหนังสือ")
    if all(one.waivable for one in refused.value.findings):
        edit.put(ws, kind, [{"id": record, "status": becomes, "waive": waive}])
        assert status(ws, kind, record) == becomes
        assert moves.waivers(ws, kind, record)[rule] == "ยืนยันตามหนังสือ"
    else:
        with pytest.raises(GuardFailedError):
            edit.put(ws, kind, [{"id": record, "status": becomes, "waive": waive}])


@pytest.mark.parametrize("kind", ["action_plan"])
def test_an_allocated_project_has_money_of_the_year_of_its_plan(ws: Workspace, kind: str, tmp_path: Path):
    plan = DOCUMENTS[kind].make(ws)
    here = office.init(tmp_path / "p", office=PROVINCE, kind="province", name="แผน", person="วิภา")
    offices.trust(ws, here)
    offices.trust(here, ws)
    said = {"title": "ถนน", "agency": "ทางหลวงชนบท", "district": DISTRICT}
    with pytest.raises(FieldInvalidError):
        edit.create(here, "allocated_project", amount=0, fiscal_year=CYCLE, **said)
    later, own = (edit.create(here, "allocated_project", amount=100_00, fiscal_year=year, **said)
                  for year in (CYCLE + 1, CYCLE))  # fmt: skip
    exchange.receive(ws, [exchange.export(here, tmp_path / "list.amphoe", DISTRICT).path])
    with pytest.raises(action_plan.OtherYearError):
        action_plan.take_up(ws, plan, [later])
    assert action_plan.take_up(ws, plan, [own]).created == 1
    here.close()
