"""Forged ranges, seals, gaps and places in time: each is refused or held, and nothing of it stays."""

from pathlib import Path
from typing import Any

import pytest

from desktop.domain.changes import stream_head
from desktop.planning import exchange
from desktop.planning.exchange import APPLIED, HELD, QUARANTINED, REFUSED
from tests import offices
from tests.offices import Offices
from tests.sync.forging import Stream, bundle, head
from tests.sync.hostile import a_title, by, code, refused, state


def ranged(three: Offices, tmp_path: Path, **said: Any) -> Path:
    def change(manifest: dict[str, Any]) -> None:
        manifest["streams"][0].update(said)

    return bundle(three.district, tmp_path / "x.amphoe", by(three.district, a_title()), change=change)


@pytest.mark.parametrize(
    "said",
    [
        {"after": "0" * 64},
        {"after": ""},
        {"after": "zz"},
        {"before": "0" * 64},
        {"before": "zz"},
        {"first": 0},
        {"first": 1},
        {"first": -5, "last": -5},
        {"first": 1 << 70, "last": 1 << 70},
        {"last": 99},
        {"last": 0},
        {"scope": "50"},
        {"replica": "somebody"},
        {"branch": "b"},
        {"seal": {"key": "", "signature": ""}},
        {"seal": {"key": "00" * 32, "signature": "00" * 64}},
    ],
)
def test_a_range_that_does_not_fit_its_changes_is_refused(three: Offices, tmp_path: Path, said: dict[str, Any]):
    path = ranged(three, tmp_path, **said)
    before = state(three.province)
    outcome = exchange.receive(three.province, [path])[0]
    assert outcome.state in (REFUSED, QUARANTINED)
    assert state(three.province) == before
    assert offices.clean([three.province])


def test_a_seal_by_another_known_key_is_refused(three: Offices, tmp_path: Path):
    for sealer in (three.laptop, three.province):
        path = bundle(sealer, tmp_path / "x.amphoe", by(three.district, a_title(), sealer=sealer))
        assert code(three.province, path) == "BundleDamaged"


def test_a_relay_cannot_speak_for_another(three: Offices, tmp_path: Path):
    path = bundle(three.laptop, tmp_path / "x.amphoe", by(three.district, a_title(), sealer=three.laptop))
    assert code(three.district, path) == "BundleDamaged"


def test_a_range_that_hides_a_gap_is_held_not_applied(three: Offices, tmp_path: Path):
    seq, full_hash = head(three.district, "5018")
    later = Stream(writer=three.district, scope="5018", lines=[a_title()], start=(seq + 5, full_hash))

    def hide(manifest: dict[str, Any]) -> None:
        manifest["builds_on"] = {}

    before = state(three.province)
    outcome = exchange.receive(three.province, [bundle(three.district, tmp_path / "x.amphoe", later, change=hide)])[0]
    assert outcome.state == HELD
    assert outcome.needs
    assert state(three.province)[:2] == before[:2]
    assert offices.clean([three.province])


def test_an_empty_range_does_not_move_a_stream(three: Offices, tmp_path: Path):
    seq, full_hash = head(three.district, "5018")
    empty = Stream(writer=three.district, scope="5018", lines=[], start=(seq + 5, full_hash))
    path = bundle(three.district, tmp_path / "x.amphoe", empty, change=lambda m: m.update({"builds_on": {}}))
    refused(three.province, path)


def test_a_second_continuation_of_a_stream_is_refused_when_another_key_has_sealed_it(three: Offices, tmp_path: Path):
    first = bundle(three.district, tmp_path / "1.amphoe", by(three.district, a_title()))
    stream = Stream(writer=three.district, scope="5018", lines=[a_title(fields={"title": "อื่น"})], sealer=three.laptop)
    other = bundle(three.district, tmp_path / "2.amphoe", stream)
    assert exchange.receive(three.province, [first])[0].state == APPLIED
    assert code(three.province, other) == "BundleDamaged"


def test_a_file_that_says_the_same_changes_twice_under_two_names_counts_them_once(three: Offices, tmp_path: Path):
    written = a_title()

    def branch(manifest: dict[str, Any]) -> None:
        manifest["streams"][1]["branch"] = "ab" * 32

    one = by(three.district, written)
    heads = [stream_head(three.district.identity.replica, "5018", name) for name in ("", "ab" * 32)]
    body = b"\n".join([heads[0], written, heads[1], written, b""])
    path = bundle(three.district, tmp_path / "x.amphoe", one, one, change=branch, body=body)
    outcome = exchange.receive(three.province, [path])[0]
    assert (outcome.state, outcome.changes) == (APPLIED, {"new": 1, "already_here": 1, "held": 0})
    assert offices.clean([three.province])


def test_one_stream_in_two_ranges_or_twice_is_refused_or_counted_once(three: Offices, tmp_path: Path):
    written = a_title()
    path = bundle(three.district, tmp_path / "x.amphoe", by(three.district, written), by(three.district, written))
    refused(three.province, path)
