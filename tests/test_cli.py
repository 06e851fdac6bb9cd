"""The command line: exit codes, shapes of JSON and refusals that scripts rely on (design §6)."""

import io
import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop.cli import main
from desktop.paths import ROOT

VILLAGE = "50180102"
PLAN = "0190aaaa-0000-7000-8000-000000000001"
PROJECT = "0190aaaa-0000-7000-8000-000000000002"


class Answered:
    """What a command answered: exit code, and stdout and stderr as JSON."""

    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err

    @property
    def rows(self) -> list[Any]:
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def one(self) -> Any:
        assert len(self.rows) == 1, self.out
        return self.rows[0]

    @property
    def error(self) -> dict[str, Any]:
        assert self.code == 1, (self.code, self.out)
        assert self.out == self.err  # the reason for people and scripts that look at stderr, the answer on stdout
        said = json.loads(self.out)["error"]
        assert {"code", "message", "remedy"} <= said.keys()
        found: dict[str, Any] = said
        return found


Run = Callable[..., Answered]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run a command with --json in `home` (a name below tmp_path), with `stdin`."""

    def command(*argv: object, home: str = "d", stdin: bytes = b"", as_json: bool = True) -> Answered:
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        options = ["--home", str(tmp_path / home), *(["--json"] if as_json else [])]
        try:
            code = main([*map(str, argv), *options])
        except SystemExit as exit:
            code = int(exit.code or 0)
        captured = capsys.readouterr()
        return Answered(code, captured.out, captured.err)

    return command


@pytest.fixture
def district(run: Run) -> Run:
    """A district's store in `d` with a village, a plan and a project."""
    assert run("init", "--office", "5018", "--kind", "district", "--name", "ที่ทำการ", "--person", "สมชาย").code == 0
    put(run, "village", {"code": VILLAGE, "name": "บ้านหลวง", "tambon": "501801", "moo": 2})
    put(run, "village_plan", {"id": PLAN, "village": VILLAGE, "cycle": 2559})
    put(run, "project", {"id": PROJECT, "plan": PLAN, "title": "ถนน", "budget": {"2559": 100}})
    return run


@pytest.fixture
def pair(district: Run, tmp_path: Path) -> Run:
    """The district in `d` and its province in `p`, whose cards are exchanged."""
    run = district
    run("init", "--office", "50", "--kind", "province", "--name", "แผน", "--person", "วิภา", home="p")
    for home, other in (("d", "p"), ("p", "d")):
        assert run("card", tmp_path / f"{home}.json", home=home).code == 0
        assert run("trust", tmp_path / f"{home}.json", home=other).code == 0
    return run


def put(run: Run, kind: str, *objects: dict[str, Any], home: str = "d", **more: Any) -> Any:
    lines = "\n".join(json.dumps(one, ensure_ascii=False) for one in objects)
    answered = run("put", kind, "-", stdin=lines.encode(), home=home, **more)
    return answered.one if answered.code == 0 else answered


# Setting up


def test_init_says_who_this_computer_is_and_refuses_to_do_it_twice(run: Run):
    argv = ("init", "--office", "5018", "--kind", "district", "--name", "ที่ทำการ", "--person", "สมชาย")
    made = run(*argv).one
    assert (made["office"], made["kind"], made["name"]) == ("5018", "district", "ที่ทำการ")
    assert made["replica"]
    assert run(*argv).error["code"] == "OfficeExists"


@pytest.mark.parametrize(
    ("office", "kind"), [("50", "district"), ("5018", "province"), ("50x8", "district"), ("5", "field")]
)
def test_init_refuses_a_code_that_is_none_of_the_kind(run: Run, office: str, kind: str):
    assert run("init", "--office", office, "--kind", kind, "--name", "x", "--person", "y").error["code"] == "OfficeCode"


@pytest.mark.parametrize(
    ("name", "person"), [("", "สมชาย"), ("  ", "สมชาย"), ("ทะเบียน/2", "สมชาย"), ("ก" * 81, "สมชาย"), ("ทะเบียน", "")]
)
def test_init_refuses_what_cannot_stand_in_an_address(run: Run, name: str, person: str):
    argv = ("init", "--office", "5018", "--kind", "field", "--name", name, "--person", person)
    assert run(*argv).error["code"] == "NoName"


def test_init_takes_a_code_in_thai_digits_and_a_name_on_one_line(run: Run):
    made = run("init", "--office", "๕๐๑๘", "--kind", "field", "--name", " ทะเบียน\n-2 ", "--person", "มาลี").one
    assert (made["office"], made["name"]) == ("5018", "ทะเบียน -2")


@pytest.mark.parametrize("verb", ["vector", "digest", "verify", "conflicts", "offices"])
def test_without_a_store_every_verb_says_what_to_do(run: Run, verb: str):
    assert run(verb).error["code"] == "NoStore"


@pytest.mark.parametrize(
    "argv", [("unknown",), ("put",), ("init",), ("export", "x"), ("resolve", "x"), ("load", "x", "y"), ("--lang", "xx")]
)
def test_wrong_usage_is_exit_2(district: Run, argv: tuple[str, ...]):
    assert district(*argv).code == 2


def test_json_stands_before_or_after_the_verb(district: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    home = str(tmp_path / "d")
    for argv in (
        ["--json", "--home", home, "vector"],
        ["vector", "--json", "--home", home],
        ["--json", "vector", "--home", home],
    ):
        assert main(argv) == 0
        assert "5018" in json.loads(capsys.readouterr().out)


def test_without_json_people_read_lines_in_their_language(district: Run):
    shown = district("get", "project", as_json=False)
    assert shown.code == 0
    assert "ถนน" in shown.out
    assert not shown.out.startswith("{")
    thai, english = (district("rm", "project", "no-such", "--lang", lang, as_json=False).err for lang in ("th", "en"))
    assert "There is no" in english
    assert "ไม่มี" in thai


def test_kinds_lists_every_kind_with_its_fields(run: Run):
    rows = {row["kind"]: row for row in run("kinds").rows}
    assert {"office", "village", "project", "needs_item", "decision"} <= rows.keys()
    fields = {field["name"]: field for field in rows["project"]["fields"]}
    assert fields["title"]["needed"] == "save"
    assert fields["budget"]["type"] == "money_by_year"
    assert fields["mode"]["choices"] == ["self", "joint", "request"]
    assert rows["decision"]["writers"] == ["province"]


# put, get, rm


def test_put_counts_created_updated_and_unchanged(district: Run):
    first = put(district, "project", {"id": "n1", "plan": PLAN, "title": "ก"}, {"id": PROJECT, "title": "ถนนใหม่"})
    assert (first["created"], first["updated"], first["unchanged"]) == (1, 1, 0)
    assert first["ids"] == ["n1", PROJECT]
    again = put(district, "project", {"id": "n1", "title": "ก"})
    assert (again["created"], again["updated"], again["unchanged"]) == (0, 0, 1)


def test_put_keeps_the_id_given_and_makes_one_where_none_is(district: Run):
    made = put(district, "project", {"plan": PLAN, "title": "ข"})["ids"][0]
    assert [row["title"] for row in district("get", "project", "--id", made).rows] == ["ข"]


def test_put_sets_only_the_fields_given_and_maps_key_by_key(district: Run):
    put(district, "project", {"id": PROJECT, "budget": {"2560": 200}})
    row = district("get", "project", "--id", PROJECT).one
    assert (row["title"], row["budget"]) == ("ถนน", {"2559": 100, "2560": 200})
    put(district, "project", {"id": PROJECT, "budget": {"2559": None}})
    assert district("get", "project", "--id", PROJECT).one["budget"] == {"2560": 200}


def test_put_reads_a_file_with_a_mark_of_byte_order_and_empty_lines(district: Run, tmp_path: Path):
    file = tmp_path / "x.ndjson"
    file.write_bytes(b'\xef\xbb\xbf{"id": "a", "plan": "' + PLAN.encode() + b'", "title": "x"}\r\n\r\n')
    assert district("put", "project", file).one["created"] == 1


def test_options_may_stand_before_the_last_argument(district: Run, tmp_path: Path):
    file = tmp_path / "x.ndjson"
    file.write_text(json.dumps({"id": "a", "plan": PLAN, "title": "x"}), encoding="utf-8")
    act = district("put", "project", "--scope", "5018", file).one["act"]
    assert district("undo", "--lang", "en", act).one["of"] == act
    assert district("get", "project", "--lang", "en", "more").code == 2


def test_put_names_every_line_that_it_refuses_and_writes_nothing(district: Run):
    good = {"id": "g", "plan": PLAN, "title": "ดี"}
    bad = [{"id": "1", "plan": PLAN}, {"id": "2", "plan": PLAN, "title": "x", "mode": "?"}, {"id": "3", "colour": 1}]
    lines = "\n".join(["", json.dumps(good), *(json.dumps(one) for one in bad), "not json", "[]", json.dumps(good)])
    answered = district("put", "project", "-", "--lang", "en", stdin=lines.encode())
    error = answered.error
    assert [one["line"] for one in error["lines"]] == [3, 4, 5, 6, 7]
    codes = [one["code"] for one in error["lines"]]
    assert codes == ["MissingField", "FieldInvalid", "UnknownField", "LineUnreadable", "LineUnreadable"]
    assert "Line 3" in error["message"]
    assert district("get", "project", "--id", "g").rows == []


def test_put_refuses_what_cannot_be_read(district: Run, tmp_path: Path):
    assert district("put", "project", tmp_path / "missing").error["code"] == "FileUnreadable"
    assert district("put", "project", tmp_path).error["code"] == "FileUnreadable"
    assert (
        put(district, "project", {"id": "x", "plan": PLAN, "title": "x", "waive": ["R08"]}).error["code"]
        == "WaiverInvalid"
    )


@pytest.mark.parametrize(
    ("kind", "given", "code"),
    [
        ("project", {"title": "x"}, "MissingField"),
        ("project", {"plan": "nowhere", "title": "x"}, "NoSuchRecord"),
        ("project", {"plan": PLAN, "title": "x" * 501}, "FieldInvalid"),
        ("project", {"plan": PLAN, "title": "x", "budget": {"2559": 1.5}}, "FieldInvalid"),
        ("project", {"plan": PLAN, "title": "x", "budget": {"2559": -1}}, "FieldInvalid"),
        ("project", {"plan": PLAN, "title": "x", "budget": {"2015": 1}}, "FieldInvalid"),
        ("project", {"plan": PLAN, "title": "x", "budget": 5}, "FieldInvalid"),
        ("project", {"plan": PLAN, "title": ["x"]}, "FieldInvalid"),
        ("project", {"plan": PLAN, "title": "x", "budget": {"2559": 1 << 63}}, "FieldInvalid"),
        ("village", {"code": "5018", "name": "x"}, "FieldInvalid"),
        ("village", {"code": "50190101", "name": "x", "tambon": "501901", "moo": 1}, "NotOursToWrite"),
        ("forum", {"village": VILLAGE, "cycle": 2559, "date": "2015-02-30"}, "FieldInvalid"),
        ("decision", {"item": "x", "result": "accepted"}, None),
        ("needs_plan", {"district": "5018", "cycle": 2559, "status": "sent"}, None),
    ],
)
def test_put_refuses_what_does_not_fit_with_a_code_and_a_remedy(
    district: Run, kind: str, given: dict, code: str | None
):
    error = put(district, kind, given).error
    assert code is None or error["code"] == code
    assert error["message"]


def test_a_status_whose_guard_fails_is_refused_with_its_rules_and_passes_with_a_waiver(district: Run):
    refused = put(district, "village_plan", {"id": PLAN, "status": "submitted"}).error
    assert refused["code"] == "GuardFailed"
    rules = {finding["rule"] for finding in refused["findings"]}
    assert rules
    waive = dict.fromkeys(rules, "ทดสอบ")
    again = put(district, "village_plan", {"id": PLAN, "status": "submitted", "waive": waive})
    if isinstance(again, Answered):  # some rules may not be waived, and say so
        assert {finding["rule"] for finding in again.error["findings"]} <= rules


def test_get_finds_by_id_and_by_conditions(district: Run):
    put(district, "project", {"id": "a", "plan": PLAN, "title": "ฝาย"}, {"id": "b", "plan": PLAN, "title": "ฝาย"})
    assert len(district("get", "project").rows) == 3
    assert {row["id"] for row in district("get", "project", "--where", "title=ฝาย").rows} == {"a", "b"}
    both = district("get", "project", "--where", "title=ฝาย", "--where", f"plan={PLAN}", "--id", "a").rows
    assert [row["id"] for row in both] == ["a"]
    row = district("get", "project", "--id", PROJECT).one
    assert (row["scope"], row["budget"]) == ("5018", {"2559": 100})
    nothing = district("get", "project", "--id", "no-such")
    assert (nothing.code, nothing.out) == (0, "")


@pytest.mark.parametrize("condition", ["title", "=x", "colour=red"])
def test_get_refuses_a_condition_that_is_none(district: Run, condition: str):
    assert district("get", "project", "--where", condition).error["code"] == "Condition"


def test_get_of_villages_lists_the_register_marked_as_such_until_it_is_confirmed(district: Run):
    rows = district("get", "village").rows
    own = [row for row in rows if not row.get("reference")]
    assert [row["id"] for row in own] == [VILLAGE]
    shipped = [row for row in rows if row.get("reference")]
    assert len(shipped) > 50
    assert VILLAGE not in {row["id"] for row in shipped}
    assert all(row["scope"] == "5018" and row["name"] and row["code"] == row["id"] for row in shipped)
    one = shipped[0]
    put(district, "village", {name: one[name] for name in ("code", "name", "tambon", "moo")})
    assert "reference" not in district("get", "village", "--id", one["id"]).one


def test_an_unknown_kind_is_refused(district: Run):
    for argv in (("get", "drone"), ("rm", "drone", "x"), ("history", "drone", "x")):
        assert district(*argv).error["code"] in ("UnknownKind", "NoSuchRecord")


def test_rm_takes_along_what_belongs_to_it_and_get_deleted_still_shows_it(district: Run):
    removed = district("rm", "village_plan", PLAN).one
    assert removed["deleted"] == 2
    assert set(removed["ids"]) == {PLAN, PROJECT}
    assert district("get", "project").rows == []
    assert [row["deleted"] for row in district("get", "project", "--deleted").rows] == [True]
    assert district("rm", "project", PROJECT).error["code"] == "NoSuchRecord"


def test_rm_of_several_is_all_or_nothing(district: Run):
    assert district("rm", "project", PROJECT, "no-such").error["code"] == "NoSuchRecord"
    assert len(district("get", "project").rows) == 1


# history, undo, search


def test_history_tells_each_change_with_person_time_office_and_values(district: Run):
    put(district, "project", {"id": PROJECT, "title": "ถนนใหม่"})
    rows = district("history", "project", PROJECT).rows
    assert rows[-1]["fields"] == {"title": ["ถนน", "ถนนใหม่"]}
    assert {"act", "verb", "person", "at", "office", "replica", "fields"} <= rows[0].keys()
    assert (rows[0]["person"], rows[0]["office"], rows[0]["verb"]) == ("สมชาย", "5018/ที่ทำการ", "put")
    assert district("history", "project", "no-such").error["code"] == "NoSuchRecord"


def test_undo_and_redo_take_the_last_act_back_and_do_it_again(district: Run):
    act = put(district, "project", {"id": PROJECT, "title": "ผิด"})["act"]
    undone = district("undo").one
    assert undone["of"] == act
    assert district("get", "project").one["title"] == "ถนน"
    district("redo")
    assert district("get", "project").one["title"] == "ผิด"
    district("undo", act)
    assert district("get", "project").one["title"] == "ถนน"
    assert district("undo", "no-such-act").error["code"] == "NothingToUndo"


def test_redo_with_nothing_undone_is_refused(district: Run):
    assert district("redo").error["code"] == "NothingToUndo"


def test_search_answers_rows_of_a_kind_at_most_so_many(district: Run):
    put(district, "project", *({"id": f"s{n}", "plan": PLAN, "title": f"ขุดบ่อน้ำ {n}"} for n in range(5)))
    rows = district("search", "บ่อน้ำ", "--limit", "3").rows
    assert len(rows) == 3
    assert {"id", "kind", "scope", "text"} <= rows[0].keys()
    assert district("search", "บ่อน้ำ", "--kind", "problem").rows == []
    assert district("search", "ไม่มีอยู่").out == ""


# Exchange


def test_vector_and_digest_have_their_shapes(district: Run):
    vector = district("vector").one
    assert all(isinstance(seq, int) for streams in vector.values() for seq in streams.values())
    digest = district("digest").one
    assert len(digest["digest"]) == 64
    assert "5018" in digest["scopes"]
    assert district("digest", "--scope", "5018").one["scopes"] == {"5018": digest["scopes"]["5018"]}


def test_a_bundle_travels_and_import_answers_in_its_shape(pair: Run, tmp_path: Path):
    out = tmp_path / "x.amphoe"
    sent = pair("export", out, "--to", "50").one
    assert sent["changes"] > 0
    assert sent["encrypted"]
    told = pair("inspect", out, home="p").one
    assert told["bundle"] == sent["bundle"]
    dry = pair("import", out, "--dry-run", home="p").one["bundles"][0]
    assert pair("get", "project", home="p").rows == []
    done = pair("import", out, home="p").one["bundles"][0]
    assert done["state"] == "applied"
    assert (done["changes"], done["records"]) == (dry["changes"], dry["records"])
    assert done["changes"] == {"new": sent["changes"], "already_here": 0, "held": 0}
    assert done["records"].keys() == {"created", "updated", "unchanged", "in_conflict"}
    assert (done["needs"], done["error"], done["bundle"]) == ([], None, sent["bundle"])
    again = pair("import", out, home="p").one["bundles"][0]
    assert again["state"] == "already_here"
    assert again["changes"] == {"new": 0, "already_here": sent["changes"], "held": 0}
    same = [pair("digest", "--scope", "5018", home=home).one["scopes"] for home in ("d", "p")]
    assert same[0] == same[1]


def test_import_applies_the_good_ones_and_exits_1_for_the_bad(pair: Run, tmp_path: Path):
    out, bad = tmp_path / "x.amphoe", tmp_path / "bad.amphoe"
    pair("export", out, "--to", "50")
    bad.write_bytes(out.read_bytes()[:-5])
    answered = pair("import", bad, out, tmp_path / "missing.amphoe", home="p")
    assert answered.code == 1
    bundles = answered.one["bundles"]
    assert [one["state"] for one in bundles] == ["refused", "applied", "refused"]
    assert bundles[0]["error"].keys() >= {"code", "message", "remedy"}


def held_by_a_second_province(pair: Run, tmp_path: Path) -> Path:
    """A file of which `p2` lacks what it builds on."""
    files = [tmp_path / f"{n}.amphoe" for n in range(2)]
    pair("export", files[0], "--to", "50")
    pair("import", files[0], home="p")
    pair("export", tmp_path / "back.amphoe", "--to", "5018", home="p")
    pair("import", tmp_path / "back.amphoe")
    put(pair, "project", {"id": PROJECT, "title": "ถนนสายใหม่"})
    pair("export", files[1], "--to", "50")
    pair("init", "--office", "50", "--kind", "province", "--name", "สอง", "--person", "วิภา", home="p2")
    for card in ("d.json", "p.json"):
        pair("trust", tmp_path / card, home="p2")
    pair("export", tmp_path / "plain.amphoe", "--to", "50", "--plain")
    return tmp_path / "plain.amphoe"


def test_a_person_goes_on_without_what_nobody_has_and_verify_says_so(pair: Run, tmp_path: Path):
    path = held_by_a_second_province(pair, tmp_path)
    taken = pair("import", path, "--accept-gap", "เครื่องหาย", home="p2").one["bundles"][0]
    assert taken["state"] == "applied"
    verified = pair("verify", home="p2")
    assert verified.code == 0
    assert verified.one["gaps"]
    assert all("เครื่องหาย" in gap for gap in verified.one["gaps"])
    pair("export", tmp_path / "full.amphoe", "--to", "50", "--full", "--plain")
    pair("import", tmp_path / "full.amphoe", home="p2")
    assert pair("verify", home="p2").one["gaps"] == []


def test_a_file_that_builds_on_an_absent_one_is_held_with_exit_0_and_waits(pair: Run, tmp_path: Path):
    held = pair("import", held_by_a_second_province(pair, tmp_path), home="p2")
    assert held.code == 0
    assert held.one["bundles"][0]["state"] == "held"
    assert held.one["bundles"][0]["changes"]["held"] > 0
    row = pair("waiting", home="p2").one
    assert row.keys() >= {"bundle", "needs", "sentence"}
    assert row["sentence"]
    pair("export", tmp_path / "full.amphoe", "--to", "50", "--full", "--plain")
    states = [one["state"] for one in pair("import", tmp_path / "full.amphoe", home="p2").one["bundles"]]
    assert states == ["applied", "already_here"]
    assert pair("waiting", home="p2").out == ""


def test_an_unknown_sender_is_quarantined_with_exit_1(pair: Run, tmp_path: Path):
    pair("init", "--office", "5019", "--kind", "district", "--name", "x", "--person", "y", home="s")
    pair("export", tmp_path / "s.amphoe", "--to", "50", "--plain", home="s")
    answered = pair("import", tmp_path / "s.amphoe", home="p")
    assert answered.code == 1
    assert answered.one["bundles"][0]["state"] == "quarantined"
    assert pair("quarantine", home="p").one["fingerprint"]


def test_conflicts_are_listed_and_resolved_by_value_or_by_side(pair: Run, tmp_path: Path):
    pair("init", "--office", "5018", "--kind", "field", "--name", "สนาม", "--person", "มาลี", home="f")
    for home, other in (("d", "f"), ("f", "d")):
        pair("card", tmp_path / f"{home}.json", home=home)
        pair("trust", tmp_path / f"{home}.json", home=other)

    def carry(sender: str, reader: str) -> None:
        out = tmp_path / "c.amphoe"
        assert pair("export", out, "--to", "5018", "--full", home=sender).code == 0
        assert pair("import", out, home=reader).code == 0

    carry("d", "f")
    put(pair, "project", {"id": PROJECT, "title": "ก", "priority": 1})
    put(pair, "project", {"id": PROJECT, "title": "ข", "priority": 2}, home="f")
    carry("d", "f")
    carry("f", "d")
    rows = {row["field"]: row for row in pair("conflicts").rows}
    assert rows.keys() == {"title", "priority"}
    assert rows["title"]["id"] == f"{PROJECT}:title"
    assert {value["value"] for value in rows["title"]["values"]} == {"ก", "ข"}
    assert {"value", "replica", "person", "at"} == rows["title"]["values"][0].keys()
    assert (rows["title"]["kind"], rows["title"]["record"]) == ("project", PROJECT)
    assert pair("conflicts", home="f").rows == pair("conflicts").rows
    side = next(value for value in rows["title"]["values"] if value["value"] == "ก")
    assert pair("resolve", f"{PROJECT}:title", "--take", side["replica"]).code == 0
    assert pair("resolve", f"{PROJECT}:priority", "--value", "7").code == 0
    assert pair("resolve", f"{PROJECT}:priority", "--value", "8").error["code"] == "NoSuchConflict"
    carry("d", "f")
    for home in ("d", "f"):
        row = pair("get", "project", home=home).one
        assert (row["title"], row["priority"]) == ("ก", 7)
        assert pair("conflicts", home=home).out == ""


def test_a_province_can_neither_undo_nor_resolve_nor_put_what_is_its_districts(pair: Run, tmp_path: Path):
    act = put(pair, "project", {"id": PROJECT, "title": "ก"})["act"]
    pair("export", tmp_path / "x.amphoe", "--to", "50")
    pair("import", tmp_path / "x.amphoe", home="p")
    for answered in (
        pair("undo", act, home="p"),
        put(pair, "project", {"id": PROJECT, "title": "x"}, home="p"),
        pair("rm", "project", PROJECT, home="p"),
    ):
        assert answered.error["code"] in ("NotOursToWrite", "NothingToUndo")
    assert pair("get", "project", home="p").one["title"] == "ก"


def test_export_to_nobody_or_nowhere_is_refused(district: Run, tmp_path: Path):
    assert district("export", tmp_path / "x.amphoe", "--to", "99").error["code"] == "NobodyToRead"
    assert district("export", tmp_path / "no" / "x.amphoe", "--to", "50").error["code"] == "CannotWriteFile"
    assert not (tmp_path / "x.amphoe").exists()


@pytest.mark.parametrize("content", [None, b"", b"{}", b"\xff", b'{"format":1}'])
def test_what_is_no_card_is_refused(district: Run, tmp_path: Path, content: bytes | None):
    card = tmp_path / "card.json"
    if content is not None:
        card.write_bytes(content)
    assert district("trust", card).error["code"] == "CardDamaged"


def test_trust_with_a_wrong_fingerprint_is_refused(pair: Run, tmp_path: Path):
    assert pair("trust", tmp_path / "p.json", "--fingerprint", "1 2 3").error["code"] == "FingerprintDiffers"
    shown = pair("card", tmp_path / "p.json", home="p").one["fingerprint"]
    assert pair("trust", tmp_path / "p.json", "--fingerprint", shown).one["fingerprint"] == shown
    assert {row["how"] for row in pair("offices").rows} == {"self", "hand"}


# load, verify, copies


def test_load_accounts_for_every_row_and_a_rehearsal_writes_nothing(run: Run):
    run("init", "--office", "5018", "--kind", "district", "--name", "ที่ทำการ", "--person", "สมชาย")
    book = ROOT / "resources" / "demo" / "5018-omkoi" / "villages.xlsx"
    keys = {"read", "created", "updated", "unchanged", "rejected", "rejections"}
    dry = run("load", "villages", book, "--dry-run").one
    assert keys <= dry.keys()
    assert dry["created"] + dry["updated"] + dry["unchanged"] + dry["rejected"] == dry["read"]
    assert all(row.get("reference") for row in run("get", "village").rows)
    done = run("load", "villages", book).one
    assert [done[name] for name in ("read", "created", "rejected")] == [dry[n] for n in ("read", "created", "rejected")]
    again = run("load", "villages", book).one
    assert (again["created"], again["updated"], again["unchanged"]) == (0, 0, done["created"] + done["unchanged"])


def test_load_of_what_is_no_workbook_is_refused(district: Run, tmp_path: Path):
    (tmp_path / "x.xlsx").write_bytes(b"PK nothing")
    for path in (tmp_path / "x.xlsx", tmp_path / "missing.xlsx", tmp_path):
        assert district("load", "plans", path).error["message"]


def test_verify_is_clean_with_exit_0_and_a_fault_is_exit_1(district: Run, tmp_path: Path):
    import sqlite3

    found = district("verify").one
    assert found["clean"]
    assert found["changes"] > 0
    db = sqlite3.connect(tmp_path / "d" / "amphoeplan.db")
    db.execute("UPDATE project_all SET title = 'x'")
    db.commit()
    db.close()
    broken = district("verify")
    assert broken.code == 1
    assert not broken.one["clean"]


def test_a_backup_restores_into_an_empty_folder_only(district: Run, tmp_path: Path):
    assert district("backup", tmp_path / "b.db").one["size"] > 0
    before = district("digest").one
    assert district("restore", tmp_path / "b.db", home="new").code == 0
    assert district("digest", home="new").one == before
    assert district("verify", home="new").one["clean"]
    assert district("restore", tmp_path / "b.db").error["code"] == "FolderInUse"
    assert district("restore", tmp_path / "no.db", home="n2").error["code"] == "NotABackup"
    assert district("backup", tmp_path / "no" / "b.db").error["code"] == "BackupFailed"


# As a process of its own


def test_as_a_process_it_speaks_utf_8_whatever_the_locale_and_ends_quietly_when_the_reader_leaves(tmp_path: Path):
    environment = {"LC_ALL": "C", "PATH": "/usr/bin:/bin", "AMPHOEPLAN_CONFIG": str(tmp_path / "c")}
    command = [sys.executable, "-m", "desktop", "--home", str(tmp_path / "d")]
    argv = ["init", "--office", "5018", "--kind", "district", "--name", "ที่ทำการ", "--person", "สมชาย"]
    done = subprocess.run([*command, *argv, "--json"], capture_output=True, cwd=ROOT, env=environment, check=False)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout.decode())["name"] == "ที่ทำการ"
    lines = '{"code":"50180102","name":"บ้านหลวง","tambon":"501801","moo":2}\n'.encode()
    done = subprocess.run(
        [*command, "put", "village", "--json"], input=lines, capture_output=True, cwd=ROOT, env=environment, check=False
    )
    assert json.loads(done.stdout)["created"] == 1
    done = subprocess.run(
        [*command, "rm", "village", "x", "--json"], capture_output=True, cwd=ROOT, env=environment, check=False
    )
    assert (done.returncode, done.stdout) == (1, done.stderr)
    assert json.loads(done.stderr)["error"]["code"] == "NoSuchRecord"
    shell = f"'{sys.executable}' -m desktop --home '{tmp_path / 'd'}' get village --json | head -n 1"
    done = subprocess.run(
        ["bash", "-c", shell + "; echo ${PIPESTATUS[0]}"], capture_output=True, cwd=ROOT, env=environment, check=False
    )
    assert done.stdout.decode().split("\n")[-2] == "0"
    assert b"Traceback" not in done.stderr


def test_last_years_proposals_are_listed_and_carried_into_the_new_plan(district: Run):
    put(district, "village_plan", {"id": "old", "village": VILLAGE, "cycle": 2600})
    put(district, "village_plan", {"id": "new", "village": VILLAGE, "cycle": 2601})
    put(district, "project", {"id": "road", "plan": "old", "title": "ถนน", "mode": "request", "budget": {"2600": 100}})

    offered = district("carry", "new").one
    assert (offered["id"], offered["kind"], offered["times"], offered["asked"]) == ("road", "project", 2, 100)

    assert district("carry", "new", "road").one["created"] == 1
    carried = district("get", "project", "--where", "plan=new").one
    assert (carried["carried_from"], carried["budget"]) == ("road", {"2601": 100})
    assert district("carry", "new").rows == []


def test_a_file_is_attached_and_written_out_again(district: Run, tmp_path: Path):
    district("put", "person", stdin='{"id": "p1", "name": "มาลี"}'.encode())
    (tmp_path / "คำสั่ง.pdf").write_bytes(b"%PDF")

    made = district("attach", "p1", tmp_path / "คำสั่ง.pdf", "--about", "order").one

    assert made["private"] is False and made["size"] == 4
    assert district("attachment", made["id"], tmp_path / "out.pdf").code == 0
    assert (tmp_path / "out.pdf").read_bytes() == b"%PDF"


def test_a_copy_is_explained_at_its_first_work_and_only_then(district: Run, tmp_path: Path):
    shutil.copytree(tmp_path / "d", tmp_path / "clone")
    lines = json.dumps({"id": PROJECT, "title": "สะพาน"}).encode()
    first = district("put", "project", "-", stdin=lines, home="clone", as_json=False)
    assert first.code == 0
    assert "หมายเลขเครื่องใหม่" in first.err
    assert district("put", "project", "-", stdin=lines, home="clone", as_json=False).err == ""
    assert district("verify", home="clone").code == 0
