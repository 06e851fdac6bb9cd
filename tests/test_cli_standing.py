"""The verbs on what counts: revoke, undo-import, new-key, secret-key, erase (design §6)."""

import json
from pathlib import Path

import pytest

from tests.test_cli import Run, run  # noqa: F401 - the fixture of that file

VILLAGE = {"code": "50180102", "name": "บ้านหลวง", "tambon": "501801", "moo": 2}


@pytest.fixture
def two(run: Run, tmp_path: Path) -> Run:  # noqa: F811
    """A district `d` and its laptop `l`, which know each other."""
    run("init", "--office", "5018", "--kind", "district", "--name", "ที่ทำการ", "--person", "ก")
    run("init", "--office", "5018", "--kind", "field", "--name", "สนาม-1", "--person", "ข", home="l")
    for home, other in (("d", "l"), ("l", "d")):
        run("card", tmp_path / f"{home}.card", home=home)
        assert run("trust", tmp_path / f"{home}.card", home=other).code == 0
    return run


def carried(run: Run, folder: Path, name: str = "1") -> str:  # noqa: F811
    """The id of a bundle with a village by the laptop that the district took in."""
    run("put", "village", home="l", stdin=json.dumps(VILLAGE).encode())
    run("export", folder / f"{name}.amphoe", "--to", "5018", home="l")
    return str(run("import", folder / f"{name}.amphoe").one["bundles"][0]["bundle"])


def villages(run: Run) -> list[str]:  # noqa: F811
    """The district's own villages, without those of the reference list."""
    return [row["id"] for row in run("get", "village").rows if not row.get("reference")]


def test_revoke_lists_first_then_does_and_is_lifted(two: Run, tmp_path: Path):
    carried(two, tmp_path)
    looked = two("revoke", "5018/สนาม-1", "--up-to", "1/1/2560", "--dry-run").one
    assert [one["kind"] for one in looked["uncounted"]] == ["person", "village"]
    assert villages(two) == ["50180102"]
    done = two("revoke", tmp_path / "l.card", "--up-to", "1/1/2560", "--reason", "หาย").one
    assert (done["revoked"], len(done["uncounted"])) == (True, 2)
    assert villages(two) == []
    assert two("verify").one["clean"]
    assert [one["why"] for one in two("digest").one["left_out"]] == ["revoked"]
    assert two("revoke", "5018/สนาม-1").one["uncounted"] == []  # raised to all that is here
    assert villages(two) == ["50180102"]
    two("revoke", "5018/สนาม-1", "--lift")
    assert all(row["counts"] and not row["revoked"] for row in two("offices").rows)


def test_revoke_refuses_what_is_not_this_offices(two: Run):
    assert two("revoke", "5018/ที่ทำการ").error["code"] == "NotOursToRevoke"
    assert two("revoke", "5019/ไม่มี").error["code"] == "NoSuchCard"


def test_a_name_with_two_keys_is_revoked_by_its_figures_or_once_one_key_is_left(two: Run, tmp_path: Path):
    """What the name alone would reach is the key of before: the one in use would go on."""
    new = two("new-key", tmp_path / "new.card", home="l").one["fingerprint"]
    old = two("trust", tmp_path / "new.card").one["former"]
    refused = two("revoke", "5018/สนาม-1").error
    assert refused["code"] == "SeveralKeys"
    assert old in refused["message"]
    assert new in refused["message"]
    assert two("revoke", old).one["fingerprint"] == old
    assert two("revoke", "5018/สนาม-1").one["fingerprint"] == new
    assert not any(row["counts"] for row in two("offices").rows if row["name"] == "สนาม-1")
    assert two("revoke", "5018/สนาม-1", "--lift").error["code"] == "SeveralKeys"


def test_undo_import_and_take_back(two: Run, tmp_path: Path):
    before = two("digest").one["digest"]
    bundle = carried(two, tmp_path)
    done = two("undo-import", bundle).one
    assert (done["state"], done["records"]) == ("set_aside", 2)
    said = two("digest").one
    assert said["digest"] == before
    assert [(one["why"], one["source"]) for one in said["left_out"]] == [("set_aside", bundle)]
    assert two("undo-import", bundle, "--take-back").one["state"] == "counts"
    assert villages(two) == ["50180102"]
    assert two("undo-import", "0190ffff").error["code"] == "NoSuchImport"


def test_import_past_what_was_set_aside_only_when_told_to(two: Run, tmp_path: Path):
    two("undo-import", carried(two, tmp_path))
    two("put", "village", home="l", stdin=json.dumps(VILLAGE | {"code": "50180103", "moo": 3}).encode())
    two("export", tmp_path / "2.amphoe", "--to", "5018", home="l")
    refused = two("import", tmp_path / "2.amphoe")
    assert (refused.code, refused.one["bundles"][0]["error"]["code"]) == (1, "BuildsOnSetAside")
    assert two("import", tmp_path / "2.amphoe", "--past-set-aside").one["bundles"][0]["state"] == "applied"
    assert villages(two) == ["50180103"]


def test_a_new_key_replaces_the_one_before(two: Run, tmp_path: Path):
    new = two("new-key", tmp_path / "l2.card", home="l").one
    accepted = two("trust", tmp_path / "l2.card", "--fingerprint", new["fingerprint"], "--replaces").one
    assert accepted["revoked"]
    assert sorted(bool(row["revoked"]) for row in two("offices").rows) == [False, False, True]
    assert two("trust", tmp_path / "l.card").error["code"] == "RevokedCard"
    carried(two, tmp_path)
    assert villages(two) == ["50180102"]


def test_the_secret_key_is_written_for_who_is_sure(two: Run, tmp_path: Path):
    assert two("secret-key", tmp_path / "key.txt").error["code"] == "SecretKey"
    assert two("secret-key", tmp_path / "key.txt", "--yes").code == 0
    assert "AGE-SECRET-KEY-" in (tmp_path / "key.txt").read_text(encoding="utf-8")


def test_private_data_is_erased(two: Run):
    person = two("get", "person").rows[0]["id"]
    contact = two("put", "person_contact", stdin=json.dumps({"person": person, "phone": "081"}).encode()).one["ids"][0]
    assert two("erase", "person_contact", contact, "--reason", "ขอให้ลบ").one == {"erased": 1}
    assert two("get", "person_contact").rows == []
    assert two("erase", "person", person).error["code"] == "NotPrivate"
    assert two("verify").one["clean"]
