"""The verbs on what people disagree on, as scripts and support call them."""

import json
from pathlib import Path

import pytest

from desktop.cli import main
from tests import offices
from tests.offices import PLAN, PROJECT


@pytest.fixture
def homes(tmp_path: Path) -> tuple[Path, Path]:
    """A district's computer that has taken in what its laptop filled in otherwise; the homes of both."""
    from desktop.planning import edit

    made = offices.offices(tmp_path)
    offices.a_village(made.district)
    offices.a_project(made.district)
    made.carry(made.district, made.laptop)
    for workspace, amount in ((made.district, 500), (made.laptop, 700)):
        edit.put(workspace, "project", [{"id": PROJECT, "title": f"ถนน {amount}", "budget": {"2559": amount}}])
    edit.put(made.laptop, "village_plan", [{"id": f"{PLAN}x", "village": offices.VILLAGE, "cycle": 2559}])
    made.carry(made.laptop, made.district)
    made.close()
    return made.district.home, made.laptop.home


def call(capsys: pytest.CaptureFixture[str], home: Path, *words: str) -> tuple[int, str]:
    code = main(["--home", str(home), "--json", *words])
    return code, capsys.readouterr().out


def rows(capsys: pytest.CaptureFixture[str], home: Path, *words: str) -> list[dict]:
    return [json.loads(line) for line in call(capsys, home, *words)[1].splitlines()]


def test_conflicts_are_listed_postponed_ruled_and_decided(capsys, homes):
    district, _laptop = homes
    found = rows(capsys, district, "conflicts")
    assert {row["what"] for row in found} == {"field", "same"}
    assert all(set(row) >= {"id", "kind", "record", "field", "values"} for row in found)
    assert call(capsys, district, "postpone", f"{PROJECT}:title", "--note", "ประชุม")[0] == 0
    assert [row["postponed"] for row in rows(capsys, district, "conflicts", "--postponed")] == ["ประชุม"]
    shown = json.loads(call(capsys, district, "resolve", "--rule", "newest", "--field", "budget", "--dry-run")[1])
    assert shown["act"] == "" and [one["id"] for one in shown["decided"]] == [f"{PROJECT}:budget.2559"]
    assert json.loads(call(capsys, district, "resolve", "--rule", "newest", "--field", "budget")[1])["act"]
    assert call(capsys, district, "resolve", f"{PLAN}:same.{PLAN}x", "--value", "same")[0] == 0
    assert [row["field"] for row in rows(capsys, district, "conflicts")] == ["title"]
    assert call(capsys, district, "resolve", f"{PROJECT}:title", "--value", "ถนนลาดยาง")[0] == 0
    assert rows(capsys, district, "conflicts") == []
    assert call(capsys, district, "resolve", f"{PROJECT}:title", "--rule", "newest")[0] == 1


def test_get_says_of_each_document_whether_the_office_above_has_it(capsys, homes):
    district, laptop = homes
    (row,) = [row for row in rows(capsys, laptop, "get", "village_plan", "--arrival") if row["id"] == PLAN]
    assert row["arrival"]["state"] in ("confirmed", "earlier", "in_file") and row["arrival"]["office"] == "5018"
    assert {row["arrival"]["state"] for row in rows(capsys, district, "get", "village_plan", "--arrival", "50")} == {
        "no_file"
    }
