"""Sending and receiving by ways, as a script does it: a stick, a server with a password, parts for a message."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import servers
from tests.journeys.speaking import Speaker
from tests.servers import PASSWORD, USER


@pytest.fixture
def offices(say: Speaker) -> Speaker:
    """A district in `d` and its province in `p` that know each other."""
    say("d", "init", "--office", "5018", "--kind", "district", "--name", "ที่ทำการ", "--person", "สมชาย")
    say("p", "init", "--office", "50", "--kind", "province", "--name", "แผน", "--person", "วิภา")
    say.acquaint("d", "p")
    say.put("d", "village", {"code": "50180102", "name": "บ้านหลวง", "tambon": "501801", "moo": 2})
    return say


@pytest.fixture
def server(tmp_path: Path) -> Iterator[servers.Server]:
    (folder := tmp_path / "server").mkdir()
    with servers.sftp(folder) as made:
        yield made


def test_a_stick_carries_a_file_and_its_receipt_comes_back(offices: Speaker, tmp_path: Path):
    (stick := tmp_path / "stick").mkdir()
    for home in ("d", "p"):
        offices(home, "way", "add", "แฟลชไดรฟ์", "--place", stick, "--incoming")
    sent = offices("d", "send", "--to", "50")[0]["letters"]
    assert [one["state"] for one in sent] == ["sent"]
    got = offices("p", "receive")[0]
    assert [one["state"] for one in got["bundles"]] == ["applied"]
    assert (got["already_here"], got["for_others"], got["failed"]) == (0, 0, [])
    assert offices("p", "receive")[0]["already_here"] == 1

    offices("p", "send", "--to", "5018")
    assert [one["state"] for one in offices("d", "receive")[0]["bundles"]] == ["applied"]
    assert [(one["state"], one["file"]) for one in offices("d", "outbox")] == [("received", sent[0]["file"])]


def test_a_password_comes_from_a_file_and_never_shows(offices: Speaker, server: servers.Server, tmp_path: Path):
    (tmp_path / "password").write_text(PASSWORD + "\n", encoding="utf-8")
    added = offices(
        "d", "way", "add", "คลังไฟล์", "--kind", "sftp", "--place", server.url, "--user", USER, "--to", "50",
        "--password-file", tmp_path / "password",
    )  # fmt: skip
    tried = offices("d", "way", "try", "คลังไฟล์")
    assert tried[0]["files"] == 0 and tried[0]["host_key"].startswith("SHA256:")
    assert PASSWORD not in json.dumps([added, tried, offices("d", "ways")], ensure_ascii=False)
    assert [one["state"] for one in offices("d", "send", "--to", "50")[0]["letters"]] == ["sent"]


def test_what_cannot_go_now_says_why_waits_and_goes_with_now(offices: Speaker, tmp_path: Path):
    offices("d", "way", "add", "แฟลชไดรฟ์", "--place", tmp_path / "stick")
    code, out, _ = offices._run("d", ["send", "--to", "50"], ())
    letter = json.loads(out)["letters"][0]
    assert code == 1 and letter["state"] == "waiting" and letter["error"]["code"] == "PlaceMissing"
    assert letter["error"]["remedy"] and letter["next_try"]
    (tmp_path / "stick").mkdir()
    assert offices("d", "send")[0]["letters"] == []
    assert [one["state"] for one in offices("d", "send", "--now")[0]["letters"]] == ["sent"]


def test_parts_are_imported_together(offices: Speaker, tmp_path: Path):
    offices.put("d", "village", {"id": "50180102", "name": "บ้าน" + "ก" * 100})
    (folder := tmp_path / "parts").mkdir()
    offices("d", "way", "add", "ไลน์", "--kind", "parts", "--place", folder, "--part-size", "0.07")
    offices("d", "send", "--to", "50", "--full")
    made = sorted(folder.iterdir())
    assert [one["state"] for one in offices("p", "import", *reversed(made))[0]["bundles"]] == ["applied"]


def test_refusals_name_the_way(offices: Speaker, tmp_path: Path):
    assert offices.refused("d", "send", "--to", "50") == {"WhichWay"}
    assert offices.refused("d", "way", "try", "ไม่มี") == {"NoSuchWay"}
    assert offices.refused("d", "way", "add", "ก", "--kind", "webdav", "--place", "http://nas.example/") == {"OpenLine"}
    offices("d", "way", "add", "ก", "--place", tmp_path)
    offices("d", "way", "change", "ก", "--incoming")
    assert offices("d", "ways")[0]["incoming"] is True
    offices("d", "way", "remove", "ก")
    assert offices("d", "ways") == []
