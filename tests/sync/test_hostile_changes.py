"""Single changes that somebody with a known key forged: refused unless written exactly as the format requires."""

from pathlib import Path

import pytest

from desktop.domain.changes import change_id, next_hash
from desktop.planning import exchange
from desktop.planning.exchange import APPLIED
from tests import offices
from tests.offices import PROJECT, Offices
from tests.sync.forging import bundle, head, line
from tests.sync.hostile import RECORD, a_title, by, code, rows


@pytest.mark.parametrize(
    "written",
    [
        b'{"act":"a","fields":{"title":"x"},"kind":"project","lamport":1,"record": "r"}',
        b'{"kind":"project","act":"a","lamport":1,"record":"r"}',
        b'{"act":"a","act":"a","kind":"project","lamport":1,"record":"r"}',
        b'{"act":"a","fields":{"quantity":1.5},"kind":"project","lamport":1,"record":"r"}',
        b'{"act":"a","fields":{"quantity":1e5},"kind":"project","lamport":1,"record":"r"}',
        b'{"act":"a","fields":{"quantity":1.0},"kind":"project","lamport":1,"record":"r"}',
        b'{"act":"a","fields":{"x":[{"y":[0.5]}]},"kind":"unheard","lamport":1,"record":"r"}',
        b'{"act":"a","fields":{"priority":9223372036854775808},"kind":"project","lamport":1,"record":"r"}',
        b'{"act":"a","fields":{"budget.2559":-99999999999999999999},"kind":"project","lamport":1,"record":"r"}',
        b'{"act":"a","fields":{"x":NaN},"kind":"project","lamport":1,"record":"r"}',
        b'{"act":"a","fields":{"x":"\xff"},"kind":"project","lamport":1,"record":"r"}',
        b'{"act":"a","fields":[],"kind":"project","lamport":1,"record":"r"}',
        b'{"act":"a","kind":"project","lamport":0,"record":"r"}',
        b'{"act":"a","kind":"project","lamport":-1,"record":"r"}',
        b'{"act":"a","kind":"project","lamport":18446744073709551616,"record":"r"}',
        b'{"act":"a","kind":"project","lamport":1,"record":""}',
        b'{"act":"a","kind":"","lamport":1,"record":"r"}',
        b'{"act":"a","content":"00","kind":"project","lamport":1,"record":"r"}',
        b'{"act":"a","kind":"project","lamport":1}',
        b"{}",
        b"[]",
        b"",
        b"null",
        b'{"act":"a","fields":{"x":' + b"[" * 50_000 + b"]" * 50_000 + b'},"kind":"p","lamport":1,"record":"r"}',
    ],
)
def test_a_line_that_is_not_written_as_the_format_requires_is_refused(three: Offices, tmp_path: Path, written: bytes):
    path = bundle(three.district, tmp_path / "x.amphoe", by(three.district, written))
    assert code(three.province, path) == "BundleDamaged"


def test_text_that_looks_like_a_decimal_number_travels(three: Offices, tmp_path: Path):
    offices.a_project(three.district, title="งบ 1,200.50 บาท", objective="[3.5] เวลา:8.30 น. 12,3456789012345678901")
    assert three.carry(three.district, three.province).state == APPLIED


@pytest.mark.parametrize("lamport", [1, 3, 99])
def test_a_place_in_time_that_does_not_follow_from_its_parents_is_refused(three: Offices, tmp_path: Path, lamport: int):
    first = a_title()
    _seq, full_hash = head(three.district, "5018")
    parent = change_id(next_hash(full_hash, first))
    second = a_title(lamport=lamport, parents=[parent], fields={"title": "ข"})
    path = bundle(three.district, tmp_path / "x.amphoe", by(three.district, first, second))
    assert code(three.province, path) == "BundleInconsistent"


def test_parents_of_another_record_or_that_nobody_has_are_refused(three: Offices, tmp_path: Path):
    foreign = three.district.db.execute("SELECT heads FROM record WHERE id = ?", (PROJECT,)).fetchone()[0]
    for parent, lamport in ((foreign, 2), ("0" * 32, 1), ("0" * 32, 2), ("", 1)):
        written = a_title(lamport=lamport, parents=[parent])
        path = bundle(three.district, tmp_path / "x.amphoe", by(three.district, written))
        assert code(three.province, path) == "BundleInconsistent"


def test_a_change_that_makes_a_record_another_kind_is_refused(three: Offices, tmp_path: Path):
    parent = three.district.db.execute("SELECT heads, lamport FROM record WHERE id = ?", (PROJECT,)).fetchone()
    written = line("problem", PROJECT, lamport=parent[1] + 1, parents=parent[0].split(), fields={"problem": "x"})
    path = bundle(three.district, tmp_path / "x.amphoe", by(three.district, written))
    assert code(three.province, path) == "BundleInconsistent"


def test_a_record_id_of_another_scope_is_another_record(three: Offices, tmp_path: Path):
    written = line("strategy", PROJECT, fields={"title": "x", "code": "1"})
    path = bundle(three.province, tmp_path / "x.amphoe", by(three.province, written, scope="50"))
    assert exchange.receive(three.district, [path])[0].state == APPLIED
    assert [row["id"] for row in rows(three.district, "project")] == [PROJECT]
    assert offices.clean([three.district])


@pytest.mark.parametrize("text", [b"\\ud800", b"\\udfff x", b"\xed\xa0\x80", b"\\u0041", b"a\nb", b"\x00"])
def test_text_that_is_no_text_is_refused(three: Offices, tmp_path: Path, text: bytes):
    written = b'{"act":"a","fields":{"title":"' + text + b'"},"kind":"project","lamport":1,"record":"r"}'
    assert code(three.province, bundle(three.district, tmp_path / "x.amphoe", by(three.district, written))) == (
        "BundleDamaged"
    )


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_what_was_seen_may_stand_before_or_behind_who_saw_it(three: Offices, tmp_path: Path, order: tuple[int, int]):
    first = a_title()
    seen = change_id(next_hash(head(three.district, "5018")[1], first))
    second = a_title(lamport=2, parents=[seen], fields={"title": "ซอย"})
    streams = by(three.district, first), by(three.laptop, second)
    path = bundle(three.district, tmp_path / "x.amphoe", *(streams[place] for place in order))
    assert exchange.receive(three.province, [path])[0].state == APPLIED
    assert offices.clean([three.province])
    assert [row["title"] for row in rows(three.province, "project") if row["id"] == RECORD] == ["ซอย"]
