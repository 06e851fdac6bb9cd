"""What this program does not know, and what is odd but allowed: kept, passed on, and breaks nothing."""

import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from desktop.planning import exchange, history
from desktop.planning.exchange import ALREADY_HERE, APPLIED, QUARANTINED
from tests import offices
from tests.offices import PROJECT, VILLAGE, Offices
from tests.sync.forging import bundle, line
from tests.sync.hostile import RECORD, a_title, by, rows, state


def test_unknown_kinds_and_fields_are_kept_and_passed_on_unchanged(three: Offices, tmp_path: Path):
    lines = (
        line(
            "drone_flight",
            RECORD,
            fields={"height": 120, "path": [[1, 2], {"x": None}], "ชื่อ": "บิน"},
            new_member={"a": 1},
        ),
        a_title(PROJECT + "9", fields={"title": "ก", "colour": "เขียว", "plan": offices.PLAN}),
    )
    path = bundle(three.laptop, tmp_path / "x.amphoe", by(three.laptop, *lines))
    assert exchange.receive(three.district, [path])[0].state == APPLIED
    assert three.carry(three.district, three.province).state == APPLIED
    for workspace in (three.district, three.province):
        kept = [bytes(row[0]) for row in workspace.db.execute("SELECT line FROM change ORDER BY cid")]
        assert set(lines) <= set(kept)
        assert rows(workspace, "drone_flight")[0]["height"] == 120
        assert offices.clean([workspace])
    assert offices.digests(three.district)["5018"] == offices.digests(three.province)["5018"]


@pytest.mark.parametrize(
    "fields",
    [
        {"title": 5, "budget.2559": "มาก", "priority": "สูง", "problems.x": "y"},
        {"budget": 5, "problems": [1], "plan": {"a": 1}},
        {"title": ["a"], "order": True, "deleted": "no"},
        {"budget.2559": (1 << 63) - 1, "budget.2560": (1 << 63) - 1},
        {"priority": -(1 << 63) + 1, "title": "x" * 100_000, "objective": "\x00\u200b"},
        {"id": "another", "scope": "50", "kind": "x", "rid": 5},
        {".": 1, "": 2, "a.b.c": 3, "budget.": 4},
    ],
)
def test_values_of_another_type_in_known_fields_break_nothing(three: Offices, tmp_path: Path, fields: dict[str, Any]):
    path = bundle(three.district, tmp_path / "x.amphoe", by(three.district, line("project", RECORD, fields=fields)))
    assert exchange.receive(three.province, [path])[0].state == APPLIED
    assert offices.clean([three.province])
    found = [row for row in rows(three.province, "project", deleted=True) if row["id"] == RECORD]
    assert found
    assert history.history(three.province, "project", RECORD)
    exchange.export(three.province, tmp_path / "back.amphoe", "5018")


@pytest.mark.parametrize("have", [5, {"5018": 5}, {"5018": {"x": "y"}}, {"5018": {"x": 1 << 62}}, {"5018": {"x": -9}}])
def test_a_receipt_that_makes_no_sense_is_kept_and_believed_in_nothing(three: Offices, tmp_path: Path, have: Any):
    three.carry(three.district, three.province)
    written = line("receipt", RECORD, fields={"bundle": "b", "replica": three.district.identity.replica, "have": have})
    path = bundle(three.district, tmp_path / "x.amphoe", by(three.district, written, scope="5018/receipt"))
    assert exchange.receive(three.province, [path])[0].state == APPLIED
    exchange.export(three.province, tmp_path / "back.amphoe", "5018")


def test_acts_that_say_odd_things_about_themselves_are_kept(three: Offices, tmp_path: Path):
    about = {"verb": "ทำ" * 1000, "person": "nobody", "at": "yesterday", "waive": {"R08": "x"}, "unheard": 1}
    path = bundle(three.district, tmp_path / "x.amphoe", by(three.district, a_title(about=about)))
    assert exchange.receive(three.province, [path])[0].state == APPLIED
    assert history.history(three.province, "project", RECORD)[0].at == "yesterday"


def test_a_file_taken_in_again_after_it_was_applied_changes_nothing(three: Offices, tmp_path: Path):
    path = bundle(three.district, tmp_path / "x.amphoe", by(three.district, a_title()))
    exchange.receive(three.province, [path])
    before = state(three.province)
    assert exchange.receive(three.province, [path])[0].state == ALREADY_HERE
    assert state(three.province) == before


def test_an_unknown_signer_waits_unread_in_quarantine_until_the_card_is_accepted(three: Offices, tmp_path: Path):
    stranger = offices.district(tmp_path / "s", code="5019", name="ที่ทำการ")
    offices.a_village(stranger, "50190101")
    path = tmp_path / "s.amphoe"
    exchange.export(stranger, path, "50", plain=True)
    before = state(three.province)
    outcome = exchange.receive(three.province, [path])[0]
    assert outcome.state == QUARANTINED
    assert outcome.error is not None
    assert outcome.error["code"] == "UnknownSender"
    assert state(three.province) == before
    card = exchange.write_card(stranger, tmp_path / "c.json")
    assert exchange.quarantined(three.province)[0]["fingerprint"]
    with pytest.raises(exchange.FingerprintDiffersError):
        exchange.trust_card(three.province, tmp_path / "c.json", "00000 " * 8)
    _card, outcomes = exchange.trust_card(three.province, tmp_path / "c.json", card.fingerprint)
    assert [one.state for one in outcomes] == [APPLIED]
    assert exchange.quarantined(three.province) == []
    stranger.close()


def test_the_manifest_names_nothing_but_what_the_file_says(three: Offices, tmp_path: Path):
    path = three.send(three.district, three.province, plain=True, full=True)
    with zipfile.ZipFile(path) as found:
        manifest = json.loads(found.read("manifest.json"))
        assert found.namelist()[0].startswith("changes-")
    assert {one["scope"] for one in manifest["streams"]} <= {"50", "5018", "5018/receipt", "50/receipt"}
    assert VILLAGE not in json.dumps(manifest)
