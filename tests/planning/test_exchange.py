"""Sending and receiving between offices: rehearsal, waiting room, receipts, private circles, cards that travel."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from msgspec.structs import replace

from desktop.domain.errors import Cancelled
from desktop.domain.village import Project
from desktop.planning import edit, exchange
from desktop.planning.exchange import ALREADY_HERE, APPLIED, HELD, REFUSED
from desktop.progress import Progress
from desktop.store import vectors
from desktop.sync.errors import CannotWriteFileError, NobodyToReadError
from tests import offices
from tests.offices import MEMORY, PLAN, PROJECT, Offices


@pytest.fixture
def three() -> Iterator[Offices]:
    with TemporaryDirectory(dir=MEMORY) as folder:
        made = offices.offices(Path(folder))
        offices.a_village(made.district)
        offices.a_project(made.district)
        yield made
        made.close()


def test_a_rehearsal_shows_what_would_happen_and_changes_nothing(three: Offices):
    path = three.send(three.district, three.province)
    before = (vectors.vector(three.province.db), offices.digests(three.province), len(exchange.log(three.province)))
    shown = exchange.receive(three.province, [path], dry_run=True)
    after = (vectors.vector(three.province.db), offices.digests(three.province), len(exchange.log(three.province)))
    assert before == after
    assert shown[0].state == APPLIED
    assert exchange.receive(three.province, [path], expected=shown)[0].changes == shown[0].changes


def test_the_real_run_stops_if_it_would_do_other_than_was_shown(three: Offices):
    path = three.send(three.district, three.province)
    shown = exchange.receive(three.province, [path], dry_run=True)[0]
    other = replace(shown, records={**shown.records, "created": 99})
    outcome = exchange.receive(three.province, [path], expected=[other])[0]
    assert outcome.state == REFUSED
    assert outcome.error is not None
    assert outcome.error["code"] == "RehearsalDiffers"
    assert three.province.find(Project, PROJECT) is None


def test_every_change_is_counted_once_and_every_record_once(three: Offices):
    path = three.send(three.district, three.province)
    total = exchange.inspect(three.province, path).changes
    outcome = exchange.receive(three.province, [path])[0]
    assert sum(outcome.changes.values()) == total
    assert outcome.records["created"] >= 2


def test_a_file_whose_ground_is_missing_waits_and_follows_by_itself(three: Offices):
    three.carry(three.district, three.province)
    three.carry(three.province, three.district)
    edit.put(three.district, "project", [{"id": PROJECT, "title": "ก"}])
    first = three.send(three.district, three.province, plain=True)
    three.carry(three.district, three.province)
    three.carry(three.province, three.district)
    edit.put(three.district, "project", [{"id": PROJECT, "title": "ข"}])
    second = three.send(three.district, three.province, plain=True)
    outcome = exchange.receive(three.laptop, [second])[0]
    assert outcome.state == HELD
    assert "อำเภออมก๋อย" in exchange.waiting(three.laptop)[0]["sentence"]
    assert exchange.receive(three.laptop, [second])[0].state == HELD
    assert len(exchange.waiting(three.laptop)) == 1
    assert exchange.receive(three.laptop, [first])[0].state == HELD
    assert len(exchange.waiting(three.laptop)) == 2
    states = [one.state for one in exchange.receive(three.laptop, [three.send(three.district, three.laptop)])]
    assert states[0] == APPLIED
    assert exchange.waiting(three.laptop) == []
    assert three.laptop.get(Project, PROJECT).title == "ข"
    assert list((three.laptop.home / "waiting").iterdir()) == []


def test_after_a_receipt_only_what_is_new_is_sent_and_in_doubt_everything(three: Offices):
    first = three.send(three.district, three.province)
    again = three.send(three.district, three.province)
    changes = [exchange.inspect(three.province, path).changes for path in (first, again)]
    assert changes[0] == changes[1]
    three_way = exchange.receive(three.province, [first])
    assert three_way[0].state == APPLIED
    three.carry(three.province, three.district)
    edit.put(three.district, "project", [{"id": PROJECT, "title": "ก"}])
    assert exchange.inspect(three.province, three.send(three.district, three.province)).changes <= 3


def test_what_brings_nothing_new_or_only_receipts_writes_no_receipt(three: Offices):
    path = three.send(three.district, three.province)
    exchange.receive(three.province, [path])
    before = vectors.vector(three.province.db)
    assert exchange.receive(three.province, [path])[0].state == ALREADY_HERE
    assert vectors.vector(three.province.db) == before
    three.carry(three.province, three.district)
    for _ in range(3):
        three.carry(three.district, three.province)
        three.carry(three.province, three.district)
    settled = vectors.vector(three.province.db)
    three.carry(three.district, three.province)
    assert vectors.vector(three.province.db) == settled


def test_private_data_travels_between_computers_of_one_office_only(three: Offices):
    edit.put(three.district, "person_contact", [{"person": three.district.identity.person, "phone": "0812345678"}])
    three.carry(three.district, three.laptop)
    assert three.laptop.db.execute("SELECT phone FROM person_contact").fetchone()[0] == "0812345678"
    path = three.send(three.district, three.province, plain=True, full=True)
    assert b"0812345678" not in path.read_bytes()
    exchange.receive(three.province, [path])
    assert three.province.db.execute("SELECT count(*) FROM person_contact").fetchone()[0] == 0
    for workspace in (three.district, three.laptop):
        assert not any("/" in scope for scope in offices.digests(workspace))
    assert offices.clean(three.all)


def test_the_desk_of_the_province_never_leaves_the_office(three: Offices):
    three.carry(three.district, three.province)
    plan = edit.create(three.district, "needs_plan", district="5018", cycle=2559)
    item = edit.create(three.district, "needs_item", plan=plan, title="ถนน")
    three.carry(three.district, three.province)
    draft = {"item": item, "result": "rejected", "reason": "ความลับ"}
    edit.put(three.province, "decision", [draft], scope="50/desk")
    path = three.send(three.province, three.district, plain=True, full=True)
    assert exchange.receive(three.district, [path])[0].error is None
    assert three.district.db.execute("SELECT count(*) FROM record WHERE kind = 'decision'").fetchone()[0] == 0


def test_a_laptop_that_its_district_accepted_is_known_to_the_province_by_the_districts_file(three: Offices):
    edit.put(three.laptop, "project", [{"id": "l", "plan": PLAN, "title": "จากสนาม"}], scope="5018")
    three.carry(three.laptop, three.district)
    assert three.carry(three.district, three.province).state == APPLIED
    assert three.province.get(Project, "l").title == "จากสนาม"


def test_a_file_opened_while_typing_closes_the_form_and_loses_nothing(three: Offices):
    visit = edit.Visit(three.district)
    visit.set("project", PROJECT, {"title": "พิมพ์ค้างไว้"})
    assert three.carry(three.district, three.province).state == APPLIED
    visit.set("project", PROJECT, {"priority": 4})
    edit.put(three.province, "strategy", [{"code": "1", "title": "ก"}])
    assert three.carry(three.province, three.district).state == APPLIED
    visit.leave()
    assert three.carry(three.district, three.province).state == APPLIED
    found = three.province.get(Project, PROJECT)
    assert (found.title, found.priority) == ("พิมพ์ค้างไว้", 4)
    assert offices.clean(three.all)


def test_a_cancelled_import_or_export_leaves_no_trace(three: Offices, tmp_path: Path):
    path = three.send(three.district, three.province)
    before = vectors.vector(three.province.db)
    stopped = Progress()
    stopped.cancel()
    with pytest.raises(Cancelled):
        exchange.receive(three.province, [path], progress=stopped)
    assert vectors.vector(three.province.db) == before
    with pytest.raises(Cancelled):
        exchange.export(three.district, tmp_path / "x.amphoe", "50", progress=stopped)
    assert list(tmp_path.iterdir()) == []
    assert exchange.receive(three.province, [path])[0].state == APPLIED


def test_equal_content_makes_equal_bytes_but_for_name_and_time(three: Offices):
    one, other = (three.send(three.district, three.province, plain=True).stat().st_size for _ in range(2))
    assert abs(one - other) < 64


def test_nobody_and_nowhere_to_send_to_is_refused(three: Offices, tmp_path: Path):
    with pytest.raises(NobodyToReadError):
        exchange.export(three.district, tmp_path / "x.amphoe", "77")
    with pytest.raises(CannotWriteFileError):
        exchange.export(three.district, tmp_path / "no" / "x.amphoe", "50")


def test_the_number_of_unsent_changes_is_what_the_next_file_holds(three: Offices):
    three.carry(three.district, three.province)
    three.carry(three.province, three.district)
    before = exchange.unsent(three.district)
    edit.put(three.district, "project", [{"id": PROJECT, "title": "ก"}])
    assert exchange.unsent(three.district) == before + 1
    assert exchange.inspect(three.province, three.send(three.district, three.province)).changes == before + 1
