"""The outbox and the inbox between real offices: restarts, cuts, back-off, receipts, many files as one job."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from stat import S_IMODE
from tempfile import TemporaryDirectory

import pytest

from desktop.domain.errors import Cancelled
from desktop.paths import ROOT
from desktop.planning import edit, exchange, exchange_list, outbox
from desktop.planning.exchange import APPLIED, REFUSED, revoking, undoing
from desktop.planning.outbox import RECEIVED, SENT, STOPPED, WAITING, fetching, sending
from desktop.planning.outbox.errors import BeingSentError, LetterGoneError, NothingNewError, WayInUseError
from desktop.planning.outbox.sending import AnotherSendsError, pause
from desktop.planning.outbox.way_list import NoSuchWayError, WayNameError, WhichWayError
from desktop.progress import Progress
from desktop.sync import keys
from desktop.sync.transport.errors import OpenLineError, PartsTooSmallError, WayAddressError, WrongPasswordError
from desktop.sync.transport.way import PARTS, SFTP, WEBDAV, Way
from tests import offices, servers
from tests.offices import MEMORY, PROJECT, Offices
from tests.servers import PASSWORD, USER


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A province, a district with a project that nobody else has yet, and its laptop; closed."""
    folder = tmp_path_factory.mktemp("template")
    made = offices.offices(folder)
    offices.a_village(made.district)
    offices.a_project(made.district)
    made.close()
    return folder


@pytest.fixture
def three(template: Path) -> Iterator[Offices]:
    with TemporaryDirectory(dir=MEMORY) as folder:
        made = offices.copied(template, Path(folder))
        yield made
        made.close()


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whether a file still grows is asked twice at once."""
    monkeypatch.setattr(fetching, "GROWTH_SECONDS", 0.001)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def by_stick(workspace, stick: Path, **more: object) -> Way:
    return outbox.keep(workspace, outbox.new_way("folder", "แฟลชไดรฟ์", str(stick), **more))


def code(letter: outbox.Letter) -> str:
    return (letter.error or {}).get("code", "")


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_letter_goes_by_a_stick_and_counts_as_received_only_by_its_receipt(three: Offices, stick: Path):
    by_stick(three.district, stick)
    by_stick(three.province, stick, incoming=True)
    letter = outbox.queue(three.district, "50", "แฟลชไดรฟ์")
    assert letter.state == WAITING and names(stick) == []

    assert [one.state for one in outbox.send(three.district)] == [SENT]
    assert names(stick) == [letter.name]
    assert outbox.send(three.district) == [], "sent once"

    got = outbox.receive(three.province)
    assert [one.state for one in got.outcomes] == [APPLIED]
    assert outbox.rows(three.district)[0].letter.state == SENT, "sent is not received"
    back = outbox.queue(three.province, "5018", "แฟลชไดรฟ์")
    outbox.send(three.province)
    assert back.name in names(stick)
    by = outbox.way(three.district, "แฟลชไดรฟ์")
    assert [one.state for one in outbox.receive(three.district, [by]).outcomes] == [APPLIED]
    row = outbox.rows(three.district)[0]
    assert row.letter.state == RECEIVED and row.meaning == "done"
    assert not (three.district.home / "outbox" / letter.name).exists()


def test_what_waits_survives_a_restart_and_goes_when_the_stick_comes(three: Offices, tmp_path: Path):
    stick = tmp_path / "later"
    by_stick(three.district, stick)
    outbox.queue(three.district, "50", "แฟลชไดรฟ์")
    tried = outbox.send(three.district)[0]
    assert (tried.state, tried.attempts, code(tried)) == (WAITING, 1, "PlaceMissing")
    assert tried.error and tried.error["remedy"] and tried.next_try

    again = type(three.district).open(three.district.home)
    stick.mkdir()
    assert outbox.send(again) == [], "not before its time"
    later = datetime.now(UTC) + timedelta(minutes=3)
    assert [one.state for one in outbox.send(again, at=later)] == [SENT]
    again.close()


def test_a_person_need_not_wait_for_the_time(three: Offices, tmp_path: Path):
    by_stick(three.district, tmp_path / "later")
    outbox.queue(three.district, "50", "แฟลชไดรฟ์")
    outbox.send(three.district)
    (tmp_path / "later").mkdir()
    assert [one.state for one in outbox.send(three.district, everything=True)] == [SENT]


def test_pauses_double_are_spread_and_have_an_end():
    def middle() -> float:
        return 0.5

    minutes = [pause(n, here=False, chance=middle) / timedelta(minutes=1) for n in (1, 2, 3, 4, 99)]
    assert minutes == [1, 2, 4, 8, 120]
    assert pause(9, here=True, chance=middle) == timedelta(minutes=1), "a stick is looked for every minute"
    spread = {pause(3, here=False) for _ in range(20)}
    assert len(spread) > 1
    assert all(timedelta(minutes=3) <= one <= timedelta(minutes=5) for one in spread)


def test_a_newer_file_replaces_one_that_still_waits_but_never_one_that_was_sent(three: Offices, stick: Path):
    by_stick(three.district, stick)
    first = outbox.queue(three.district, "50", "แฟลชไดรฟ์")
    edit.put(three.district, "project", [{"id": PROJECT, "title": "ก"}])
    second = outbox.queue(three.district, "50", "แฟลชไดรฟ์")
    assert [one.id for one in outbox.letters(three.district)] == [second.id]
    assert names(three.district.home / "outbox") == sorted([second.name, f"{second.id}.json"])
    outbox.send(three.district)
    edit.put(three.district, "project", [{"id": PROJECT, "title": "ข"}])
    third = outbox.queue(three.district, "50", "แฟลชไดรฟ์")
    outbox.send(three.district)
    assert names(stick) == sorted([second.name, third.name])
    assert first.name != second.name != third.name


def test_nothing_new_is_said_and_leaves_no_letter(three: Offices, stick: Path):
    by_stick(three.district, stick)
    three.carry(three.district, three.province)
    three.carry(three.province, three.district)
    three.carry(three.district, three.province)
    three.carry(three.province, three.district)
    with pytest.raises(NothingNewError):
        outbox.queue(three.district, "50", "แฟลชไดรฟ์")
    assert outbox.letters(three.district) == []


def test_a_file_of_the_outbox_that_was_touched_is_never_sent(three: Offices, stick: Path):
    by_stick(three.district, stick)
    letter = outbox.queue(three.district, "50", "แฟลชไดรฟ์")
    path = three.district.home / "outbox" / letter.name
    path.write_bytes(path.read_bytes()[:-1] + b"?")
    assert [(one.state, code(one)) for one in outbox.send(three.district)] == [(STOPPED, "LetterGone")]
    assert names(stick) == []
    path.unlink()
    with pytest.raises(LetterGoneError):
        outbox.again(three.district, letter.id)
    outbox.withdraw(three.district, letter.name)
    assert outbox.letters(three.district) == []


# The ways


def test_ways_and_passwords_are_readable_only_by_this_person_and_never_in_a_bundle(three: Offices):
    way = outbox.new_way(WEBDAV, "คลังไฟล์จังหวัด", "https://nas.example/amphoe", user=USER)
    outbox.keep(three.district, way, PASSWORD)
    kept = three.district.home / "ways.json"
    assert os.name != "posix" or S_IMODE(kept.stat().st_mode) == 0o600
    assert PASSWORD in kept.read_text(encoding="utf-8")
    assert PASSWORD not in repr(outbox.ways(three.district))
    store = (three.district.home / "amphoeplan.db").read_bytes()
    assert PASSWORD.encode() not in store + three.send(three.district, three.province, plain=True).read_bytes()


def test_a_way_is_checked_when_it_is_entered(three: Offices, stick: Path):
    def keep(kind: str, name: str, place: str, **more: object) -> None:
        outbox.keep(three.district, outbox.new_way(kind, name, place, **more))

    by_stick(three.district, stick)
    with pytest.raises(WayNameError):
        keep("folder", "แฟลชไดรฟ์", str(stick))
    with pytest.raises(WayAddressError):
        keep("folder", "ข", "no/root")
    with pytest.raises(OpenLineError):
        keep(WEBDAV, "ค", "http://nas.example/")
    with pytest.raises(PartsTooSmallError):
        keep(PARTS, "ง", str(stick), part_bytes=10)
    with pytest.raises(NoSuchWayError):
        outbox.queue(three.district, "50", "ไม่มี")


def test_a_way_for_which_files_wait_is_not_removed(three: Offices, stick: Path):
    by_stick(three.district, stick)
    letter = outbox.queue(three.district, "50", "แฟลชไดรฟ์")
    with pytest.raises(WayInUseError):
        outbox.forget_way(three.district, "แฟลชไดรฟ์")
    outbox.withdraw(three.district, letter.id)
    outbox.forget_way(three.district, "แฟลชไดรฟ์")
    assert outbox.ways(three.district) == []


def test_the_way_to_an_office_comes_before_those_to_anybody(three: Offices, stick: Path):
    with pytest.raises(WhichWayError):
        outbox.way_to(three.district, "50")
    anybody = by_stick(three.district, stick)
    assert outbox.way_to(three.district, "50/ก") == anybody
    own = outbox.keep(three.district, outbox.new_way("folder", "จังหวัด", str(stick), office="50"))
    assert outbox.way_to(three.district, "50/ก") == own
    assert outbox.ways_to(three.district, "5018") == [anybody]


# Servers


@pytest.fixture(params=[WEBDAV, SFTP])
def server(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[servers.Server]:
    (folder := tmp_path / "server").mkdir()
    with {WEBDAV: servers.webdav, SFTP: servers.sftp}[request.param](folder) as made:
        yield made


def by_server(workspace, url: str, password: str = PASSWORD, **more: object) -> Way:
    kind = SFTP if url.startswith("sftp") else WEBDAV
    return outbox.keep(workspace, outbox.new_way(kind, "คลังไฟล์", url, user=USER, **more), password)


def test_two_districts_files_come_to_the_province_as_one_job(three: Offices, server: servers.Server, tmp_path: Path):
    other = offices.district(tmp_path / "5001", "5001", "เมือง")
    offices.trust(three.province, other)
    offices.trust(other, three.province)
    for workspace in (three.district, other):
        by_server(workspace, server.url)
        outbox.queue(workspace, "50", "คลังไฟล์")
        assert [one.state for one in outbox.send(workspace)] == [SENT]
    by_server(three.province, server.url, incoming=True)
    (server.folder / "x-0123.sending").write_bytes(b"half")
    (server.folder / "5018-5001-2026-01-01-aaaaaaaa.amphoe").write_bytes(b"for somebody else")

    got = outbox.receive(three.province)
    assert [one.state for one in got.outcomes] == [APPLIED, APPLIED]
    assert got.inbox.others == 1
    again = outbox.receive(three.province)
    assert (again.outcomes, again.inbox.here, again.inbox.new) == ([], 2, [])
    copies = list((three.province.home / "inbox").rglob("*.amphoe"))
    assert copies == [], "what was taken in is not kept twice"
    assert three.province.db.execute("SELECT count(*) FROM bundle WHERE direction = 'in'").fetchone()[0] >= 2
    other.close()


def test_a_wrong_password_stops_the_letter_and_the_right_one_sends_it(three: Offices, server: servers.Server):
    way = by_server(three.district, server.url, "ผิด")
    outbox.queue(three.district, "50", "คลังไฟล์")
    stopped = outbox.send(three.district)[0]
    assert (stopped.state, code(stopped)) == (STOPPED, "WrongPassword")
    assert outbox.send(three.district) == [], "no lock-out by trying again and again"
    outbox.keep(three.district, way, PASSWORD)
    outbox.wake(three.district, way.id)
    assert [one.state for one in outbox.send(three.district)] == [SENT]


def test_a_cut_line_leaves_the_letter_waiting_and_the_next_try_sends_the_very_file(three: Offices, server):
    edit.put(three.district, "project", [{"id": PROJECT, "objective": os.urandom(300_000).hex()}])
    with servers.line(server.port) as line:
        by_server(three.district, server.url.replace(str(server.port), str(line.port)))
        letter = outbox.queue(three.district, "50", "คลังไฟล์")
        line.cut_after = 100_000
        tried = outbox.send(three.district)[0]
        assert (tried.state, code(tried)) == (WAITING, "LineCut")
        assert letter.name not in names(server.folder)
        line.cut_after = None
        assert [one.state for one in outbox.send(three.district, everything=True)] == [SENT]
    assert names(server.folder) == [letter.name]
    assert exchange.receive(three.province, [server.folder / letter.name])[0].state == APPLIED


def test_the_key_of_a_server_is_kept_and_its_change_stops_the_way_until_a_person_accepts(three: Offices, tmp_path):
    (folder := tmp_path / "server").mkdir()
    with servers.sftp(folder) as first:
        by_server(three.district, first.url)
        outbox.queue(three.district, "50", "คลังไฟล์")
        outbox.send(three.district)
        assert outbox.way(three.district, "คลังไฟล์").host_key == first.host_key
    edit.put(three.district, "project", [{"id": PROJECT, "title": "ก"}])
    with servers.sftp(folder, port=first.port) as other:
        outbox.queue(three.district, "50", "คลังไฟล์")
        assert [code(one) for one in outbox.send(three.district)] == ["HostKeyChanged"]
        outbox.forget_key(three.district, "คลังไฟล์")
        assert outbox.attempt(three.district, "คลังไฟล์")[0].host_key == other.host_key
        assert [one.state for one in outbox.send(three.district, everything=True)] == [SENT]


def test_a_server_is_known_from_its_first_meeting_also_when_it_refused_the_password(three: Offices, tmp_path):
    (folder := tmp_path / "server").mkdir()
    with servers.sftp(folder) as server:
        by_server(three.district, server.url, "ผิด")
        with pytest.raises(WrongPasswordError):
            outbox.attempt(three.district, "คลังไฟล์")
    assert outbox.way(three.district, "คลังไฟล์").host_key == server.host_key


# Killed, stopped, two at once

SEND = """
import sys
from pathlib import Path
from desktop.planning import outbox
from desktop.planning.workspace import Workspace
with Workspace.open(Path(sys.argv[1])) as workspace:
    print("ready", flush=True)
    outbox.send(workspace)
"""


def test_killed_in_the_middle_of_a_send_the_letter_goes_on_at_the_next_start(three: Offices, tmp_path: Path):
    edit.put(three.district, "project", [{"id": PROJECT, "objective": os.urandom(300_000).hex()}])
    (folder := tmp_path / "server").mkdir()
    with servers.sftp(folder) as server, servers.line(server.port) as line:
        line.stop_after = 150_000
        by_server(three.district, server.url.replace(str(server.port), str(line.port)))
        letter = outbox.queue(three.district, "50", "คลังไฟล์")
        command = [sys.executable, "-c", SEND, str(three.district.home)]
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) as process:
            assert line.stopped.wait(30)
            assert [one.state for one in outbox.letters(three.district)] == ["sending"]
            with pytest.raises(AnotherSendsError):
                outbox.send(three.district)
            with pytest.raises(BeingSentError):
                outbox.withdraw(three.district, letter.id)
            process.send_signal(signal.SIGKILL)
        line.stop_after = None
        assert [one.state for one in outbox.letters(three.district)] == [WAITING]
        assert letter.name not in names(folder)
        assert [one.state for one in outbox.send(three.district)] == [SENT]
        assert line.carried < letter.size, "it went on where it was"
    assert names(folder) == [letter.name]
    assert (folder / letter.name).read_bytes() == (three.district.home / "outbox" / letter.name).read_bytes()


DIE = """
import os, signal, sys
from pathlib import Path
from desktop.planning import outbox
from desktop.planning.workspace import Workspace
flush, stick = os.fsync, sys.argv[2]
def pulled(file):
    if os.readlink(f"/proc/self/fd/{file}").startswith(stick):
        os.kill(os.getpid(), signal.SIGKILL)
    flush(file)
os.fsync = pulled
with Workspace.open(Path(sys.argv[1])) as workspace:
    outbox.send(workspace)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="asks the system which file is being flushed")
def test_killed_while_the_stick_is_written_nothing_half_bears_the_name_and_the_next_send_is_whole(three, stick: Path):
    by_stick(three.district, stick)
    letter = outbox.queue(three.district, "50", "แฟลชไดรฟ์")
    killed = subprocess.run([sys.executable, "-c", DIE, str(three.district.home), str(stick)], cwd=ROOT, check=False)
    assert killed.returncode == -signal.SIGKILL
    assert names(stick) == [f"{sending.token(letter)}.sending"]
    assert outbox.receive(three.province, [outbox.folder_way(stick)]).outcomes == []
    assert [one.state for one in outbox.send(three.district)] == [SENT]
    assert names(stick) == [letter.name]
    assert [one.state for one in outbox.receive(three.province, [outbox.folder_way(stick)]).outcomes] == [APPLIED]


def test_stopped_by_hand_the_letter_waits_and_nothing_lies_there(three: Offices, stick: Path):
    by_stick(three.district, stick)
    outbox.queue(three.district, "50", "แฟลชไดรฟ์")
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        outbox.send(three.district, progress=progress)
    assert names(stick) == []
    assert [(one.state, one.attempts) for one in outbox.letters(three.district)] == [(WAITING, 0)]


def test_a_file_under_way_is_named_after_its_bundle_and_its_content(three: Offices, stick: Path):
    by_stick(three.district, stick)
    letter = outbox.queue(three.district, "50", "แฟลชไดรฟ์")
    assert sending.token(letter) == f"{letter.bundle}-{letter.sha256[:16]}"


# The inbox


def test_parts_are_sent_joined_and_taken_in_and_a_missing_one_is_named(three: Offices, stick: Path):
    edit.put(three.district, "project", [{"id": PROJECT, "objective": os.urandom(100_000).hex()}])
    outbox.keep(three.district, outbox.new_way(PARTS, "ไลน์", str(stick), part_bytes=1 << 16))
    letter = outbox.queue(three.district, "50", "ไลน์")
    outbox.send(three.district)
    made = [stick / name for name in names(stick)]
    assert len(made) > 1 and all(path.name.startswith(f"{letter.name}.") for path in made)
    lacking = exchange.receive(three.province, made[1:])
    assert [(one.state, (one.error or {})["code"]) for one in lacking] == [(REFUSED, "PartMissing")]

    moved = made[0].rename(stick.parent / made[0].name)
    watched = outbox.receive(three.province, [outbox.folder_way(stick)])
    assert watched.outcomes == [] and "1" in watched.inbox.unfinished[0]
    moved.rename(made[0])
    shown = exchange.receive(three.province, made[::-1], dry_run=True)
    assert [one.state for one in exchange.receive(three.province, made, expected=shown)] == [APPLIED]
    assert not (three.province.home / "joined").exists()
    assert outbox.receive(three.province, [outbox.folder_way(stick)]).inbox.here == 1


def test_a_file_that_still_grows_is_left_alone(three: Offices, stick: Path, monkeypatch):
    whole = three.send(three.district, three.province).read_bytes()
    growing = stick / "x.amphoe"
    growing.write_bytes(whole[:-10])

    def copied_further(_seconds: float) -> None:
        growing.write_bytes(whole)

    monkeypatch.setattr("time.sleep", copied_further)
    got = outbox.receive(three.province, [outbox.folder_way(stick)])
    assert got.outcomes == [] and len(got.inbox.unfinished) == 1
    assert [one.state for one in outbox.receive(three.province, [outbox.folder_way(stick)]).outcomes] == [APPLIED]


def test_what_was_refused_is_not_tried_again_unless_asked(three: Offices, stick: Path):
    (stick / "x.amphoe").write_bytes(b"no bundle" * 100)
    first = outbox.receive(three.province, [outbox.folder_way(stick)])
    assert [one.state for one in first.outcomes] == [REFUSED]
    second = outbox.receive(three.province, [outbox.folder_way(stick)])
    assert (second.outcomes, second.inbox.refused) == ([], 1)
    third = outbox.receive(three.province, [outbox.folder_way(stick)], again=True)
    assert [one.state for one in third.outcomes] == [REFUSED]


@pytest.mark.parametrize("why", ["BuildsOnSetAside", "RevokedSender"])
def test_what_was_refused_is_taken_in_by_itself_once_nothing_stands_against_it(three: Offices, stick: Path, why: str):
    offices.a_village(three.laptop)
    offices.a_project(three.laptop)
    bundle, card = three.carry(three.laptop, three.district).bundle, keys.own_card(three.laptop.db)
    edit.put(three.laptop, "project", [{"id": PROJECT, "title": "หลัง"}])
    (stick / "a.amphoe").write_bytes(three.send(three.laptop, three.district).read_bytes())
    if why == "RevokedSender":
        revoking.revoke(three.district, card)
    else:
        undoing.undo_import(three.district, bundle)
    way = outbox.folder_way(stick)
    assert [(one.error or {})["code"] for one in outbox.receive(three.district, [way]).outcomes] == [why]
    assert outbox.receive(three.district, [way]).outcomes == []
    if why == "RevokedSender":
        revoking.lift(three.district, card)
    else:
        undoing.take_back(three.district, bundle)
    assert [one.state for one in outbox.receive(three.district, [way]).outcomes] == [APPLIED]


def test_the_same_content_under_another_name_is_here_already(three: Offices, stick: Path):
    path = three.send(three.district, three.province)
    (stick / "a.amphoe").write_bytes(path.read_bytes())
    assert [one.state for one in outbox.receive(three.province, [outbox.folder_way(stick)]).outcomes] == [APPLIED]
    (stick / "a.amphoe").rename(stick / "b.amphoe")
    got = outbox.receive(three.province, [outbox.folder_way(stick)])
    assert (got.outcomes, got.inbox.here) == ([], 1)


def test_a_place_that_wants_another_password_is_left_alone_until_a_person_has_seen_to_it(three: Offices, server):
    way = by_server(three.province, server.url, "ผิด", incoming=True)
    assert [error.code for _, error in outbox.look(three.province, by_itself=True).failed] == ["WrongPassword"]
    assert outbox.look(three.province, by_itself=True).failed == [], "an account is not locked by trying again"
    known = outbox.stopped(three.province, way)
    assert known and USER in known.message and known.remedy
    assert len(outbox.look(three.province).failed) == 1, "a person may always look"
    outbox.keep(three.province, way, PASSWORD)
    assert outbox.stopped(three.province, way) is None
    assert outbox.look(three.province, by_itself=True).failed == []


def test_a_place_that_does_not_answer_is_told_beside_what_came_from_the_others(three: Offices, stick: Path, tmp_path):
    (stick / "a.amphoe").write_bytes(three.send(three.district, three.province).read_bytes())
    gone = outbox.folder_way(tmp_path / "gone")
    got = outbox.receive(three.province, [gone, outbox.folder_way(stick)])
    assert [one.state for one in got.outcomes] == [APPLIED]
    assert [(name, error.code) for name, error in got.inbox.failed] == [(gone.name, "PlaceMissing")]


def test_what_waits_in_the_outbox_or_was_withdrawn_never_counts_as_sent(three: Offices, tmp_path: Path):
    by_stick(three.district, tmp_path / "later")
    before = exchange_list.mail(three.district, "50")
    assert before.new
    letter = outbox.queue(three.district, "50", "แฟลชไดรฟ์")
    outbox.send(three.district)
    assert exchange_list.files(three.district)[0].state == exchange_list.QUEUED
    assert exchange_list.mail(three.district, "50") == before

    outbox.withdraw(three.district, letter.id)
    assert exchange_list.files(three.district)[0].state == exchange_list.WITHDRAWN
    assert exchange_list.mail(three.district, "50") == before

    (tmp_path / "later").mkdir()
    outbox.queue(three.district, "50", "แฟลชไดรฟ์")
    outbox.send(three.district)
    assert exchange_list.files(three.district)[0].state == exchange_list.WRITTEN
    sent = exchange_list.mail(three.district, "50")
    assert (sent.new, sent.waiting) == (0, before.waiting + before.new)
