"""What a shell can hand over as an argument: answered or refused with a reason, never with a trace."""

import json
import os
import shutil
from pathlib import Path

import pytest

from desktop import cli
from tests import offices

LATIN = os.fsdecode(b"\xa1\xa2\xb9.amphoe")
"""A name written by a computer with older Thai letters: no UTF-8."""


@pytest.fixture(scope="module")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("homes")
    with offices.district(folder / "d") as district, offices.province(folder / "p") as province:
        offices.trust(province, district)
        offices.trust(district, province)
        offices.a_village(district)
    return folder


def run(home: Path, *argv: object) -> int:
    try:
        return cli.main(["--home", str(home), "--json", *map(str, argv)])
    except SystemExit as exit:
        return int(exit.code or 0)


@pytest.mark.parametrize(
    "argv",
    [
        ("card", ""),
        ("backup", ""),
        ("export", "", "--to", "50"),
        ("export", "/", "--to", "50"),
        ("revoke", "ก" * 300),
        ("receive", "ก" * 300),
        ("import", "ก" * 300),
        ("way", "add", "stick", "--place", "x", "--password-file", "/nowhere/x"),
    ],
)
def test_names_that_no_file_can_have_are_refused(homes: Path, argv: tuple[str, ...], capsys):
    code = run(homes / "d", *argv)
    said = capsys.readouterr()
    assert code == 1
    assert json.loads(said.err or said.out)


def test_a_data_folder_that_cannot_be_is_refused(homes: Path, tmp_path: Path, capsys):
    init = ("init", "--office", "5018", "--kind", "district", "--name", "ก", "--person", "ข")
    assert run(homes / "d", "backup", tmp_path / "b.age") == 0
    capsys.readouterr()
    for home in (Path("ก" * 300), homes / "d" / "amphoeplan.db", homes / "d" / "amphoeplan.db" / "x"):
        for verb in (("vector",), init, ("restore", tmp_path / "b.age")):
            assert run(home, *verb) == 1
            assert json.loads(capsys.readouterr().err)["error"]["message"]


@pytest.mark.parametrize(
    "argv",
    [
        ("calendar", "--cycle", "50"),
        ("check", "--cycle", "99999999999999999999"),
        ("check", "--cycle", "2016"),
        ("search", "ถนน", "--limit", "99999999999999999999"),
        ("history", "project", LATIN),
        ("put", LATIN),
    ],
)
def test_what_is_no_plan_year_and_no_text_is_wrong_usage(homes: Path, argv: tuple[str, ...]):
    assert run(homes / "d", *argv) == 2


def test_a_file_named_in_the_letters_of_an_older_system_is_written_and_taken_in(homes: Path, tmp_path: Path, capsys):
    out = tmp_path / LATIN
    assert run(homes / "d", "export", out, "--to", "50") == 0
    capsys.readouterr()
    assert run(homes / "p", "import", out) == 0
    (taken,) = json.loads(capsys.readouterr().out)["bundles"]
    assert (taken["state"], Path(taken["file"]).name) == ("applied", "???.amphoe")
    assert run(homes / "p", "inspect", shutil.copy(homes / "d" / "amphoeplan.db", tmp_path / LATIN)) == 1
    assert run(homes / "d", "card", tmp_path / LATIN) == 0
