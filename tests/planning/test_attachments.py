"""Attached files: kept whole, private where they show people, travelling with bundles, asked for when missing."""

from pathlib import Path

import msgspec
import pytest

from desktop.domain import file_names
from desktop.planning import attachments, edit, erasing, exchange, rights
from desktop.store import files
from desktop.sync.errors import PrivateUnlockedError
from tests import offices
from tests.offices import Offices

SHEET, ORDER = b"sign-in sheet " * 1000, b"%PDF order " * 1000


@pytest.fixture
def three(tmp_path: Path):
    made = offices.offices(tmp_path)
    offices.a_village(made.district)
    made.settle(1)
    yield made
    made.close()


@pytest.fixture
def forum(three: Offices) -> str:
    return edit.create(three.district, "forum", village=offices.VILLAGE, cycle=2559, date="2015-02-01")


def file(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def test_a_photograph_stays_with_the_office_and_an_order_goes_to_the_province(three, forum, tmp_path):
    attachments.attach(three.district, forum, file(tmp_path, "ใบลงชื่อ.jpg", SHEET))
    attachments.attach(three.district, forum, file(tmp_path, "คำสั่ง.pdf", ORDER), about="order")

    three.carry(three.district, three.laptop)
    three.carry(three.district, three.province)

    there = {row.attachment.name: row for row in attachments.of(three.laptop, forum)}
    assert {name: (row.private, row.here) for name, row in there.items()} == {
        "ใบลงชื่อ.jpg": (True, True), "คำสั่ง.pdf": (False, True)}  # fmt: skip
    (only,) = attachments.of(three.province, forum)
    assert only.attachment.name == "คำสั่ง.pdf"
    assert attachments.save(three.province, only.attachment.id, tmp_path / "out.pdf").read_bytes() == ORDER
    assert [path.read_bytes() for path in (three.province.home / "files").glob("??/*")] == [ORDER]


def test_a_missing_file_holds_nothing_and_is_asked_for_by_itself(three, forum, tmp_path):
    row = attachments.attach(three.district, forum, file(tmp_path, "คำสั่ง.pdf", ORDER), about="order")
    stored = files.place(three.district.home, row.attachment.sha256)
    stored.rename(tmp_path / "away")

    without = three.carry(three.district, three.province)
    assert without.state == "applied" and any("ไฟล์แนบ" in told for told in without.told)
    with pytest.raises(attachments.AttachmentNotHereError):
        attachments.save(three.province, row.attachment.id, tmp_path / "no.pdf")

    (tmp_path / "away").rename(stored)
    three.carry(three.province, three.district)
    assert exchange.unsent(three.district, "50") == 1
    again = three.carry(three.district, three.province)
    assert attachments.of(three.province, forum)[0].here, again.told
    three.carry(three.province, three.district)
    sent = three.send(three.district, three.province, plain=True)
    assert b"files/" not in sent.read_bytes()


def test_bytes_that_are_not_what_they_are_named_by_make_the_file_damaged(three, forum, tmp_path):
    row = attachments.attach(three.district, forum, file(tmp_path, "คำสั่ง.pdf", ORDER), about="order")
    files.place(three.district.home, row.attachment.sha256).write_bytes(b"something else")

    refused = three.carry(three.district, three.province)

    assert refused.state == "refused" and refused.error["code"] == "BundleDamaged"
    assert not (three.province.home / "files").exists()


def test_an_erased_face_is_gone_at_every_holder_once_the_erasure_has_come(three, forum, tmp_path):
    row = attachments.attach(three.district, forum, file(tmp_path, "หน้า.jpg", SHEET))
    three.carry(three.district, three.laptop)
    assert attachments.of(three.laptop, forum)[0].here

    erasing.erase(three.district, "private_attachment", row.attachment.id, reason="เจ้าของขอให้ลบ")
    three.carry(three.district, three.laptop)

    for holder in (three.district, three.laptop):
        assert not files.has(holder.home, row.attachment.sha256)
    assert offices.clean(three.all)


def test_what_is_removed_with_its_record_comes_back_with_undo(three, forum, tmp_path):
    from desktop.planning import history

    attachments.attach(three.district, forum, file(tmp_path, "คำสั่ง.pdf", ORDER), about="order")
    edit.remove(three.district, "forum", [forum])
    assert attachments.of(three.district, forum) == []

    history.undo(three.district)

    assert attachments.of(three.district, forum)[0].here


@pytest.mark.parametrize("name", ["a:b?.jpg", "CON", "..", "ก" * 200 + ".jpg", "../../x.jpg"])
def test_whatever_a_file_is_named_elsewhere_it_can_be_written_into_a_folder_here(three, forum, tmp_path, name):
    row = attachments.attach(three.district, forum, file(tmp_path, "ภาพ.jpg", SHEET), about="photo")
    edit.put(three.district, "private_attachment", [{"id": row.attachment.id, "name": name}])
    out = tmp_path / "out"
    out.mkdir()

    written = attachments.save(three.district, row.attachment.id, out)

    assert written.parent == out
    assert written.read_bytes() == SHEET
    assert file_names.safe(written.name) == written.name


def test_a_file_too_large_is_refused_with_what_to_do(three, forum, tmp_path):
    large = tmp_path / "large.pdf"
    with large.open("wb") as out:
        out.truncate(attachments.MOST_BYTES + 1)

    with pytest.raises(attachments.AttachmentTooLargeError):
        attachments.attach(three.district, forum, large)


def test_a_district_attaches_nothing_to_what_is_the_provinces(three, tmp_path):
    strategy = edit.create(three.province, "strategy", code="1", title="ยุทธศาสตร์")
    three.carry(three.province, three.district)

    with pytest.raises(rights.NotOursToWriteError):
        attachments.attach(three.district, strategy, file(tmp_path, "x.pdf", ORDER))
    assert not (three.district.home / "files").exists()


def test_receiving_a_file_of_many_attachments_needs_the_memory_of_one(three, forum, tmp_path):
    """Peak of Python's own memory while 40 files of 1.5 MB come in; the bench measures the process with 3,000."""
    import tracemalloc

    for number in range(40):
        one = file(tmp_path, "many.pdf", number.to_bytes(4, "big") * 375_000)
        attachments.attach(three.district, forum, one, about="order")
    tracemalloc.start()
    sent = three.send(three.district, three.province, plain=True)
    exchange.receive(three.province, [sent])
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()

    assert sent.stat().st_size > 60_000_000 > 3 * peak
    assert all(row.here for row in attachments.of(three.province, forum))


def test_personal_data_goes_to_another_office_only_when_asked_locked_and_noted(three, forum, tmp_path):
    attachments.attach(three.district, forum, file(tmp_path, "ใบลงชื่อ.jpg", SHEET))
    three.carry(three.district, three.province)
    assert attachments.of(three.province, forum) == []
    with pytest.raises(PrivateUnlockedError):
        three.send(three.district, three.province, private=True, plain=True)

    three.carry(three.district, three.province, private=True)

    assert [row.private for row in attachments.of(three.province, forum)] == [True]
    reports = [msgspec.json.decode(row[0]) for row in three.district.db.execute("SELECT report FROM bundle ORDER BY n")]
    assert [report["private"] for report in reports if "private" in report][-2:] == [False, True]
