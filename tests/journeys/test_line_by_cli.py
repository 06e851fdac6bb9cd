"""The main line by commands alone: villages' projects → needs plan → province → answers, on the shipped sample data."""

from pathlib import Path
from typing import Any

import pytest

from desktop.paths import RESOURCES
from tests.journeys.speaking import Speaker

SAMPLE = RESOURCES / "demo" / "5018-omkoi"
CYCLE = "2559"

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]


@pytest.fixture
def offices(say: Speaker) -> Speaker:
    """A district in `d` and its province in `p` that know each other."""
    say("d", "init", "--office", "5018", "--kind", "district", "--name", "ที่ทำการ", "--person", "สมชาย")
    say("p", "init", "--office", "50", "--kind", "province", "--name", "แผน", "--person", "วิภา")
    say.acquaint("d", "p")
    return say


def test_a_need_travels_from_the_village_to_the_province_and_its_answer_back(offices: Speaker, tmp_path: Path):
    say = offices
    for table, file in (("villages", "villages.xlsx"), ("plans", "village-plans.xlsx")):
        cycle = ("--cycle", CYCLE) if table == "plans" else ()
        report = say("d", "load", table, SAMPLE / file, *cycle)[0]
        assert report["created"] + report["updated"] + report["unchanged"] + report["rejected"] == report["read"]
    villages = [row for row in say("d", "get", "village") if not row.get("reference")]
    projects = say("d", "get", "project")
    assert (len(villages), len(projects)) == (95, 1550)

    plan = say("d", "put", "needs_plan", objects=[{"district": "5018", "cycle": int(CYCLE)}])[0]["ids"][0]
    chosen = [row for row in projects if row.get("budget")][:12]
    single, several = chosen[:8], chosen[8:]
    items = [_item(plan, row) for row in single]
    written = say("d", "put", "needs_item", objects=items)[0]["ids"]
    links = [{"item": item, "project": row["id"]} for item, row in zip(written, single, strict=True)]
    say("d", "put", "needs_source", objects=links)
    combined = say("d", "combine", plan, *(row["id"] for row in several), "--title", "โครงการรวมสี่หมู่บ้าน")[0]["item"]
    say("d", "rank", combined, "--before", written[0])
    say(
        "d",
        "put",
        "needs_item",
        objects=[{"id": one, "agency": "อบจ.", "status": "selected"} for one in [*written, combined]],
    )
    for status in ("proposed", "approved"):
        waive = dict.fromkeys(("R06", "R11", "R12", "R13", "R14", "R15", "REQUIRED"), "ทดสอบ")
        say("d", "put", "needs_plan", objects=[{"id": plan, "status": status, "waive": waive}])
    submission = say("d", "submit", plan, "--letter", "ชม 0918/123", "--on", "2015-02-23")[0]["submission"]
    assert say("d", "get", "submission", "--id", submission)[0]["edition"] == 1
    assert {row["id"] for row in projects} == {row["id"] for row in say("d", "get", "project")}

    say.carry("d", "p", "50", tmp_path / "needs.amphoe")
    assert say("p", "get", "needs_plan")[0]["status"] == "sent"
    asked = say("p", "get", "needs_item")
    assert len(asked) == 9
    drafts = [_draft(item["id"], number) for number, item in enumerate(asked)]
    say("p", "put", "decision", "--scope", "50/desk", objects=drafts)
    say.carry("p", "d", "5018", tmp_path / "nothing-yet.amphoe")
    assert say("d", "get", "decision") == []
    say("p", "issue")
    say.carry("p", "d", "5018", tmp_path / "answers.amphoe")
    answers = say("d", "get", "decision")
    assert len(answers) == 9
    assert {row["result"] for row in answers} == {"accepted", "rejected"}
    assert {row["item"] for row in answers} == {row["id"] for row in asked}

    say.carry("d", "p", "50", tmp_path / "receipts.amphoe")
    one, other = (say(home, "digest", "--scope", "5018")[0] for home in ("d", "p"))
    assert one == other
    for home in ("d", "p"):
        assert say(home, "verify")[0]["clean"]
    told = say("d", "history", "needs_plan", plan)
    assert [row["fields"]["status"][1] for row in told if "status" in row["fields"]][-1] == "sent"


def _item(plan: str, project: dict[str, Any]) -> dict[str, Any]:
    said = {"plan": plan, "title": project["title"], "budget": project["budget"], "origin": "village"}
    return said | {"id": f"item-{project['id']}"}


def _draft(item: str, number: int) -> dict[str, Any]:
    said = {"item": item, "decided_by": "province", "date": "2015-03-20"}
    if number % 3:
        return said | {"result": "accepted", "amount": 100_000_00, "fiscal_year": 2559}
    return said | {"result": "rejected", "reason": "อยู่นอกอำนาจหน้าที่"}


def test_two_computers_that_load_the_same_book_hold_each_row_once(offices: Speaker, tmp_path: Path):
    say = offices
    say("f", "init", "--office", "5018", "--kind", "field", "--name", "สนาม", "--person", "มาลี")
    say.acquaint("d", "f")
    for home in ("d", "f"):
        say(home, "load", "villages", SAMPLE / "villages.xlsx")
        say(home, "load", "plans", SAMPLE / "village-plans.xlsx", "--cycle", CYCLE)
    say.carry("d", "f", "5018", tmp_path / "1.amphoe")
    say.carry("f", "d", "5018", tmp_path / "2.amphoe")
    assert say("d", "conflicts") == []
    for home in ("d", "f"):
        assert len(say(home, "get", "project")) == 1550
        assert say(home, "verify")[0]["clean"]
    assert say("d", "digest", "--scope", "5018") == say("f", "digest", "--scope", "5018")
