"""What a forged manifest may say of the file: refused with a sentence, and nothing of it stays."""

from pathlib import Path
from typing import Any

import pytest

from desktop.planning import exchange
from desktop.planning.exchange import APPLIED
from tests import offices
from tests.offices import Offices
from tests.sync.forging import bundle, repack
from tests.sync.hostile import a_title, by, code, refused


def manifest_with(three: Offices, tmp_path: Path, **said: Any) -> Path:
    return bundle(three.district, tmp_path / "x.amphoe", by(three.district, a_title()), change=lambda m: m.update(said))


def test_a_newer_format_is_refused_and_says_so(three: Offices, tmp_path: Path):
    assert code(three.province, manifest_with(three, tmp_path, format=2)) == "BundleTooNew"


@pytest.mark.parametrize(
    "said",
    [
        {"streams": None},
        {"format": "1"},
        {"format": 0},
        {"format": -1},
        {"parts": []},
        {"have": {"5018": {"x": "y"}}},
        {"have": {"5018": {"x": -1}}},
        {"have": {"5018": {"x": 1 << 70}}},
        {"builds_on": {"5018": {"x": -(1 << 70)}}},
        {"from": {}},
    ],
)
def test_a_manifest_that_makes_no_sense_is_refused(three: Offices, tmp_path: Path, said: dict[str, Any]):
    assert code(three.province, manifest_with(three, tmp_path, **said)) == "BundleDamaged"


def test_no_manifest_at_all_or_deep_nesting_in_it_is_refused(three: Offices, tmp_path: Path):
    plain = bundle(three.district, tmp_path / "p.amphoe", by(three.district, a_title()))
    for number, raw in enumerate((None, b"[" * 100_000, b"", b"[]", b"null", b"\xff")):

        def change(members: dict[str, bytes], raw: bytes | None = raw) -> None:
            if raw is None:
                del members["manifest.json"]
            else:
                members["manifest.json"] = raw

        path = repack(plain, tmp_path / f"{number}.amphoe", three.district, change)
        assert code(three.province, path) == "BundleDamaged"


@pytest.mark.parametrize("said", [{"sha256": "0" * 64}, {"size": 1}, {"size": 10**6}, {"size": -1}])
def test_a_part_that_is_not_what_the_manifest_says_is_refused(three: Offices, tmp_path: Path, said: dict[str, Any]):
    def change(manifest: dict[str, Any]) -> None:
        manifest["parts"][0].update(said)

    path = bundle(three.district, tmp_path / "x.amphoe", by(three.district, a_title()), change=change)
    assert code(three.province, path) == "BundleDamaged"


def test_a_sender_who_gives_another_computers_name_is_refused(three: Offices, tmp_path: Path):
    who = three.district.identity
    said = {"office": who.office, "kind": who.kind, "name": who.name, "replica": who.replica}
    forged = bundle(
        three.laptop, tmp_path / "x.amphoe", by(three.laptop, a_title()), change=lambda m: m.update({"from": said})
    )
    assert refused(three.district, forged)
    assert refused(three.province, forged)


def test_a_million_files_asked_for_are_refused_and_very_many_hold_nobody_up(three: Offices, tmp_path: Path):
    many = [f"{number:064x}" for number in range(100_000)]
    assert code(three.province, manifest_with(three, tmp_path, want=many * 10)) == "BundleTooLarge"
    path = manifest_with(three, tmp_path, want=many)
    assert exchange.receive(three.province, [path])[0].state == APPLIED
    exchange.export(three.province, tmp_path / "back.amphoe", "5018")
    assert offices.clean([three.province])


@pytest.mark.parametrize("branch", ["../x", "zz", "ab" * 40_000, "\x00", "AB" * 32])
def test_a_branch_with_a_name_that_none_has_is_refused(three: Offices, tmp_path: Path, branch: str):
    def rename(manifest: dict[str, Any]) -> None:
        manifest["streams"][0]["branch"] = branch

    refused(three.province, bundle(three.district, tmp_path / "x.amphoe", by(three.district, a_title()), change=rename))
