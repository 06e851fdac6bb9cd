"""Whatever stands in a file, it is taken in, held or refused with cause and remedy: no crash, no trace, no harm.

A few examples in the usual run; `python3 build/dev.py fuzz` tries new ones for ten minutes.
"""

import io
import json
import os
import tarfile
import zipfile
from contextlib import redirect_stderr, redirect_stdout, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop import cli
from desktop.domain.errors import AppError
from desktop.planning import exchange, history, loading, query, safekeeping
from desktop.planning.exchange import QUARANTINED, REFUSED
from desktop.planning.workspace import Workspace
from desktop.store import vectors
from desktop.sync import keys, package, passphrase
from desktop.sync.passphrase import Locker, NotLockedError, Unlocker, WrongPassphraseError
from desktop.sync.transport import parts
from desktop.sync.transport.errors import WayError
from tests import offices
from tests.fuzz import ground, hostile
from tests.offices import MEMORY
from tests.sync import forging
from tests.sync.forging import Stream

EXAMPLES = int(os.environ.get("AMPHOEPLAN_EXAMPLES", "20"))
SCOPES = ("5018", "5018", "5018/private", "5018/receipt", "50", "50/receipt", "5019", "50/desk", "", "5018/x")
pytestmark = pytest.mark.filterwarnings("ignore")
fuzzed = settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))

AGE_LIKE = st.binary().map(lambda raw: lambda whole: whole[: len(passphrase.VERSION)] + raw)


def harmless(reader: Workspace, path: Path) -> None:
    """Take `path` in: whatever becomes of it, the store is sound; where it was not taken in, it is as it was."""
    before = vectors.vector(reader.db), offices.digests(reader)
    outcome = exchange.receive(reader, [path])[0]
    if outcome.state in (REFUSED, QUARANTINED):
        assert outcome.error is not None
        assert outcome.error["code"] != "StoreNotWritable"
        assert outcome.error["message"]
        assert outcome.error["remedy"]
        assert (vectors.vector(reader.db), offices.digests(reader)) == before
    assert offices.clean([reader])
    usable(reader, path.parent)


def usable(reader: Workspace, room: Path) -> None:
    """Lists, history and sending work with whatever is there now."""
    list(history.conflicts(reader))
    for kind, record in reader.db.execute("SELECT DISTINCT kind, id FROM record ORDER BY rid DESC LIMIT 4").fetchall():
        with suppress(AppError):
            history.history(reader, kind, record)
            list(query.rows(reader, kind, record=record))
    for to in ("50", "5018"):
        with suppress(AppError):
            exchange.export(reader, room / f"{to}.amphoe", to, full=True)


@fuzzed
@given(st.data())
def test_a_bundle_signed_by_a_known_key_that_holds_anything_at_all(data: st.DataObject):
    three = ground.three()
    writer, reader = data.draw(st.sampled_from([(three.district, three.province), (three.laptop, three.district),
                                                (three.province, three.district)]))  # fmt: skip
    scope, lines = data.draw(st.sampled_from(SCOPES)), data.draw(hostile.LINES)
    contents = {0: hostile.written({"salt": "00" * 16, "fields": {}})} if data.draw(st.booleans()) else None
    start = (data.draw(hostile.NUMBERS), b"\0" * 32) if data.draw(st.integers(0, 9)) == 0 else None
    stream = Stream(writer=writer, scope=scope, lines=lines, contents=contents, start=start)
    twist, members = data.draw(hostile.twists()), data.draw(hostile.MEMBERS)
    with ground.copy_of(reader) as (copied, room):
        try:
            path = forging.bundle(writer, room / "x.amphoe", stream, change=twist, members=members)
        except (ValueError, TypeError, OverflowError, msgspec.MsgspecError, AttributeError, KeyError):
            return  # not even the forger can write this
        harmless(copied, path)


@fuzzed
@given(st.data())
def test_a_real_bundle_that_was_damaged_and_signed_again(data: st.DataObject):
    three = ground.three()
    with ground.copy_of(three.province) as (copied, room):
        path = room / "x.amphoe"
        exchange.export(three.district, path, "50", full=True, plain=True)
        raw = data.draw(hostile.damages())(path.read_bytes()[: -package.COMMENT])
        path.write_bytes(raw + bytes(package.COMMENT))
        package.sign_file(three.district.db, path)
        harmless(copied, path)


@fuzzed
@given(st.data())
def test_a_locked_bundle_that_was_damaged(data: st.DataObject):
    three = ground.three()
    with ground.copy_of(three.province) as (copied, room):
        path = room / "x.amphoe"
        exchange.export(three.district, path, "50", full=True)
        path.write_bytes(data.draw(st.one_of(hostile.damages(), AGE_LIKE))(path.read_bytes()))
        harmless(copied, path)


def locked(content: bytes) -> bytes:
    """`content` under the passphrase "x", at the least cost."""
    out = io.BytesIO()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(passphrase, "LOG_N", 1)
        with Locker(out, "x") as target:
            target.write(content)
    return out.getvalue()


@fuzzed
@given(st.data())
def test_an_age_file_under_a_passphrase_that_was_damaged(data: st.DataObject):
    whole = locked(data.draw(st.sampled_from([b"", b"x" * 100, b"y" * (65 << 10)])))
    raw = data.draw(st.one_of(hostile.damages(), AGE_LIKE))(whole)
    with suppress(NotLockedError, WrongPassphraseError):
        Unlocker(io.BytesIO(raw), data.draw(st.sampled_from(["x", "", "ก"])), "x.age").read()


@st.composite
def archives(draw: st.DrawFn) -> bytes:
    """A packed archive with members that have no business in a backup."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w|gz", format=tarfile.PAX_FORMAT) as archive:
        for _ in range(draw(st.integers(0, 4))):
            info = tarfile.TarInfo(draw(st.sampled_from(["amphoeplan.db", "../x", "/tmp/x", "files/aa/bb", "files", "a/../../x", "กขค" * 99])))  # fmt: skip  # noqa: E501
            kinds = [tarfile.REGTYPE, tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.DIRTYPE, tarfile.FIFOTYPE, tarfile.CHRTYPE]  # fmt: skip  # noqa: E501
            info.type, info.linkname = (
                draw(st.sampled_from(kinds)),
                draw(st.sampled_from(["/etc/passwd", "..", "files"])),
            )
            content = draw(st.binary(max_size=60)) if info.type == tarfile.REGTYPE else b""
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    return out.getvalue()


@fuzzed
@given(st.data())
def test_a_backup_that_holds_anything_at_all(data: st.DataObject):
    archive, damaged = data.draw(st.one_of(archives(), st.binary())), data.draw(st.booleans())
    with TemporaryDirectory(dir=MEMORY) as name:
        room = Path(name)
        (room / "x.age").write_bytes(data.draw(hostile.damages())(locked(archive)) if damaged else locked(archive))
        with suppress(AppError):
            safekeeping.restore(room / "x.age", room / "home", "x")
        assert {path.name for path in room.iterdir()} <= {"x.age", "home"}


CELLS = st.one_of(
    st.none(), st.booleans(), hostile.NUMBERS, st.floats(), hostile.TEXTS, st.dates(), st.datetimes(),
    st.sampled_from(["หมู่ที่ ๒", "50180102", "บ้านหลวง", "1,200.50 บาท", "=1/0", "#REF!", "-", "๒๕๖๖", "10,000.-"]),
)  # fmt: skip
TITLES = ("รหัสหมู่บ้าน", "หมู่บ้าน", "ชื่อหมู่บ้าน", "ตำบล", "หมู่ที่", "โครงการ", "ชื่อโครงการ", "งบประมาณ", "2566", "ปี 2567",
          "ที่", "วัตถุประสงค์", "ยุทธศาสตร์", "หน่วยงาน", "ครัวเรือน", "ชาย", "หญิง", "ปัญหา", "ความต้องการ")  # fmt: skip
TABLES = st.lists(st.lists(CELLS, max_size=8), max_size=6).flatmap(
    lambda rows: st.lists(st.sampled_from(TITLES), max_size=8).map(lambda head: [head, *rows])
)


def workbook(rows: list[list[Any]]) -> bytes:
    """The rows as a workbook; what no workbook can hold is left out."""
    import openpyxl
    from openpyxl.utils.exceptions import IllegalCharacterError

    book = openpyxl.Workbook()
    for row, cells in enumerate(rows, 1):
        for column, value in enumerate(cells, 1):
            with suppress(ValueError, TypeError, OverflowError, IllegalCharacterError):
                book.active.cell(row, column).value = value
    out = io.BytesIO()
    try:
        book.save(out)
    except (ValueError, TypeError, OverflowError):
        return b""
    return out.getvalue()


@fuzzed
@given(st.data())
def test_a_workbook_with_anything_at_all_in_it(data: st.DataObject):
    rows = data.draw(TABLES)
    text = "\n".join(",".join("" if cell is None else str(cell) for cell in row) for row in rows)
    ending = data.draw(st.sampled_from([".csv", ".xlsx"]))
    raw = text.encode("utf-8", "surrogatepass") if ending == ".csv" else workbook(rows)
    if data.draw(st.booleans()):
        raw = data.draw(hostile.damages())(raw)
    with ground.copy_of(ground.three().district) as (copied, room):
        path = room / f"x{ending}"
        path.write_bytes(raw)
        for table in data.draw(st.sets(st.sampled_from(sorted(loading.SOURCES)), min_size=1, max_size=2)):
            with suppress(AppError):
                loading.recognise(loading.open_book(path))
                done = loading.load(copied, table, path, cycle=2566)
                assert done.read == done.created + done.updated + done.unchanged + done.rejected
        assert offices.clean([copied])


@fuzzed
@given(st.data())
def test_a_card_that_says_anything_at_all(data: st.DataObject):
    three = ground.three()
    card = keys.own_card(three.laptop.db)
    said = msgspec.structs.asdict(card)
    for name in data.draw(st.sets(st.sampled_from(sorted(said)), max_size=2)):
        said[name] = data.draw(st.one_of(hostile.VALUES, st.sampled_from(["province", "district", said["sign_key"]])))
    with suppress(msgspec.MsgspecError, TypeError):
        changed = msgspec.convert(said, keys.Card)
        said["signature"] = keys.sign(three.laptop.db, keys._signed_part(changed)).hex()
    raw = hostile.written(said)
    with ground.copy_of(three.district) as (copied, room):
        path = room / "x.card"
        path.write_bytes(data.draw(st.one_of(st.just(bytes), hostile.damages()))(raw))
        with suppress(AppError):
            exchange.trust_card(copied, path)
        exchange.offices(copied)
        assert offices.clean([copied])
        usable(copied, room)


@fuzzed
@given(st.data())
def test_lines_to_put_that_say_anything_at_all(data: st.DataObject):
    kind = data.draw(st.sampled_from(hostile.KINDS))
    one = st.one_of(hostile.fields(kind), hostile.VALUES).map(hostile.written)
    lines = data.draw(st.lists(st.one_of(one, one, st.binary(max_size=20)), max_size=3))
    with ground.copy_of(ground.three().district) as (copied, room):
        (room / "x.ndjson").write_bytes(b"\n".join(lines))
        said, complained = io.StringIO(), io.StringIO()
        with redirect_stdout(said), redirect_stderr(complained):
            code = cli.main(["--home", str(copied.home), "--json", "put", kind, str(room / "x.ndjson")])
        if code:
            error = json.loads(complained.getvalue())["error"]
            assert (code, bool(error["code"] and error["message"])) == (1, True)
        assert offices.clean([copied])
        usable(copied, room)


FILE_NAMES = st.one_of(
    st.text(st.characters(codec="utf-8", exclude_characters="\x00/"), min_size=1, max_size=30),
    st.builds("{}.amphoe.{}of{}{}".format, st.sampled_from("abก"), st.integers(0, 1200), st.integers(0, 1200),
              st.sampled_from(["", " (1)", "x"])),
).filter(lambda name: name not in (".", "..") and len(name.encode()) < 200)  # fmt: skip


@fuzzed
@given(names=st.lists(FILE_NAMES, max_size=6, unique=True))
def test_a_folder_of_files_with_any_names(names: list[str]):
    with TemporaryDirectory(dir=MEMORY) as name:
        folder = Path(name)
        for number, one in enumerate(names):
            (folder / one).write_bytes(b"%d" % (number % 2))
        whole, groups = parts.groups(sorted(folder.iterdir()))
        assert len(whole) + sum(map(len, groups.values())) <= len(names)
        for file, several in groups.items():
            with suppress(WayError):
                parts.join("joined", several, folder)
            parts.lacking(several)
            assert file


def test_the_forger_is_believed_where_honest():
    """Else every file above would be refused at the door and prove nothing."""
    three = ground.three()
    line = forging.line("project", "0190bbbb-0000-7000-8000-000000000009", fields={"title": "x", "plan": offices.PLAN})
    with ground.copy_of(three.province) as (copied, room):
        path = forging.bundle(
            three.district, room / "x.amphoe", Stream(writer=three.district, scope="5018", lines=[line])
        )
        assert zipfile.is_zipfile(path)
        assert exchange.receive(copied, [path])[0].state == exchange.APPLIED
