"""Ways to another office on a bad day: full and faulty sticks, cut lines, wrong passwords, another server's key."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from desktop.domain.errors import AppError, Cancelled
from desktop.paths import ROOT
from desktop.sync.transport import disk, parts, sftp, webdav
from desktop.sync.transport.errors import (
    HostKeyChangedError,
    LineCutError,
    OpenLineError,
    PartMissingError,
    PartsDifferError,
    PlaceFullError,
    PlaceMissingError,
    PlaceReadOnlyError,
    ServerFolderMissingError,
    ServerGoneError,
    StickLiesError,
    WayAddressError,
    WayError,
    WrongPasswordError,
)
from desktop.sync.transport.opening import opened
from desktop.sync.transport.way import FOLDER, PARTS, SFTP, WEBDAV, Way, fingerprint
from tests import servers
from tests.servers import PASSWORD, USER, Server

NAME, TOKEN = "5018-50-2026-01-05-0a1b2c3d.amphoe", "bundle-0123456789abcdef"


def quiet(done: int, total: int) -> None:
    assert 0 <= done <= total


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """Three megabytes that do not repeat."""
    path = tmp_path / "made" / "bundle"
    path.parent.mkdir()
    path.write_bytes(os.urandom(3 << 20))
    return path


@pytest.fixture(params=[WEBDAV, SFTP])
def server(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Server]:
    folder = tmp_path / "server"
    folder.mkdir()
    with {WEBDAV: servers.webdav, SFTP: servers.sftp}[request.param](folder) as made:
        yield made


def way_to(place: str, **more: object) -> Way:
    kind = {"http": WEBDAV, "sftp": SFTP}.get(place.partition(":")[0], FOLDER)
    return Way(id="w", kind=kind, name="ทาง", place=place, user=USER, **more)


def put(way: Way, bundle: Path, password: str = PASSWORD) -> None:
    with opened(way, password) as place:
        place.put(bundle, NAME, TOKEN, quiet)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def sentence(error: AppError) -> str:
    assert error.message and error.remedy
    return str(error)


# A folder or a stick


def test_a_file_laid_on_a_stick_is_whole_and_alone(tmp_path, bundle):
    stick = tmp_path / "stick"
    stick.mkdir()
    put(way_to(str(stick)), bundle)
    assert names(stick) == [NAME]
    assert (stick / NAME).read_bytes() == bundle.read_bytes()


def test_a_stick_that_is_not_plugged_in_is_told_and_waited_for(tmp_path, bundle):
    with pytest.raises(PlaceMissingError) as refused:
        put(way_to(str(tmp_path / "stick")), bundle)
    assert refused.value.passing
    assert "stick" in sentence(refused.value)


def test_a_stick_that_is_smaller_than_it_says_is_caught(tmp_path, bundle, monkeypatch):
    """Such sticks accept everything and keep the beginning over and over; here it happens as the disk is flushed."""
    stick = tmp_path / "stick"
    stick.mkdir()
    flush = os.fsync

    def lose(file: int) -> None:
        os.pwrite(file, b"\0" * 4096, 1 << 20)
        flush(file)

    monkeypatch.setattr(os, "fsync", lose)
    with pytest.raises(StickLiesError) as refused:
        put(way_to(str(stick)), bundle)
    assert not refused.value.passing
    assert "another one" in refused.value.remedy or "อื่น" in refused.value.remedy
    assert names(stick) == []


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Path]:
    """A disk of one megabyte."""
    folder = tmp_path / "small"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder)]
    if os.name != "posix" or subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("no disk may be mounted here")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_full_stick_is_told_and_nothing_is_left_on_it(small, bundle):
    with pytest.raises(PlaceFullError) as refused:
        put(way_to(str(small)), bundle)
    assert NAME in sentence(refused.value)
    assert names(small) == []


FULL = """
import resource, signal, sys
from pathlib import Path
from desktop.sync.transport import disk
from desktop.sync.transport.errors import PlaceFullError
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 20, 1 << 20))
try:
    disk.lay(Path(sys.argv[2]), "x.amphoe", "x.sending", disk.chunks(Path(sys.argv[1])))
except PlaceFullError:
    sys.exit(7)
"""


@pytest.mark.skipif(os.name != "posix", reason="limits the size of files as POSIX does")
def test_a_stick_that_takes_no_larger_file_is_told_too(tmp_path, bundle):
    (stick := tmp_path / "stick").mkdir()
    done = subprocess.run([sys.executable, "-c", FULL, str(bundle), str(stick)], cwd=ROOT, check=False)
    assert done.returncode == 7
    assert names(stick) == []


def test_a_write_protected_stick_is_told(small, bundle):
    subprocess.run(["mount", "-o", "remount,ro", str(small)], check=True)
    with pytest.raises(PlaceReadOnlyError) as refused:
        put(way_to(str(small)), bundle)
    assert not refused.value.passing
    assert sentence(refused.value)


def test_what_is_read_back_passes_the_memory_of_the_system_where_it_can(bundle):
    assert disk.read_back(bundle) == disk._hash_uncached(bundle)


def test_stopping_by_hand_leaves_nothing(tmp_path, bundle):
    stick = tmp_path / "stick"
    stick.mkdir()

    def stop(done: int, total: int) -> None:
        if done:
            raise Cancelled

    with opened(way_to(str(stick))) as place, pytest.raises(Cancelled):
        place.put(bundle, NAME, TOKEN, stop)
    assert names(stick) == []


# Servers


def test_a_file_goes_to_a_server_is_listed_and_comes_back_the_same(server, bundle, tmp_path):
    with opened(way_to(server.url), PASSWORD) as place:
        place.put(bundle, NAME, TOKEN, quiet)
        assert [(found.name, found.size) for found in place.files()] == [(NAME, bundle.stat().st_size)]
        place.get(NAME, tmp_path / "back", quiet)
    assert (tmp_path / "back").read_bytes() == bundle.read_bytes()
    assert names(server.folder) == [NAME]


def test_a_folder_within_the_server_may_be_named(server, bundle):
    (server.folder / "อำเภอ" / "in").mkdir(parents=True)
    put(way_to(f"{server.url}อำเภอ/in"), bundle)
    assert names(server.folder / "อำเภอ" / "in") == [NAME]


def test_sending_again_what_arrived_before_the_answer_was_lost_changes_nothing(server, bundle):
    put(way_to(server.url), bundle)
    before = (server.folder / NAME).stat().st_mtime_ns
    put(way_to(server.url), bundle)
    assert (server.folder / NAME).stat().st_mtime_ns == before


def test_a_wrong_password_stops_the_way_until_a_person_has_looked(server, bundle):
    with pytest.raises(WrongPasswordError) as refused:
        put(way_to(server.url), bundle, "ผิด")
    assert not refused.value.passing
    assert USER in sentence(refused.value)


def test_a_folder_that_is_not_on_the_server_is_named(server, bundle):
    with pytest.raises(ServerFolderMissingError) as refused:
        put(way_to(server.url + "nowhere"), bundle)
    assert "nowhere" in sentence(refused.value)


def test_a_server_that_is_gone_is_told_and_tried_again(server, bundle):
    with servers.line(1) as nobody:
        place = server.url.replace(str(server.port), str(nobody.port))
    with pytest.raises(ServerGoneError) as refused:
        put(way_to(place), bundle)
    assert refused.value.passing
    assert "127.0.0.1" in sentence(refused.value)


def test_a_line_cut_in_the_middle_leaves_no_file_of_that_name_and_the_next_try_brings_it(server, bundle):
    with servers.line(server.port) as line:
        way = way_to(server.url.replace(str(server.port), str(line.port)))
        line.cut_after = 2 << 20
        with pytest.raises(LineCutError) as refused:
            put(way, bundle)
        assert refused.value.passing and sentence(refused.value)
        assert NAME not in names(server.folder)
        with opened(way_to(server.url), PASSWORD) as place:
            assert place.files() == []
        line.cut_after = None
        put(way, bundle)
        if way.kind == SFTP:
            assert line.carried < 3 << 19, "only what was missing goes over the line"
    assert names(server.folder) == [NAME]
    assert (server.folder / NAME).read_bytes() == bundle.read_bytes()


def test_a_server_that_falls_silent_is_given_up_in_time(server, bundle, monkeypatch):
    for module in (sftp, webdav):
        monkeypatch.setattr(module, "SECONDS", 0.5)
    with servers.line(server.port) as line:
        line.stop_after = 1 << 20
        with pytest.raises(LineCutError):
            put(way_to(server.url.replace(str(server.port), str(line.port))), bundle)
        line.stop_after = None
    assert NAME not in names(server.folder)


def test_stopping_by_hand_in_the_middle_of_an_upload_leaves_no_file_of_that_name(server, bundle):
    def stop(done: int, total: int) -> None:
        if done > total // 3:
            raise Cancelled

    with opened(way_to(server.url), PASSWORD) as place, pytest.raises(Cancelled):
        place.put(bundle, NAME, TOKEN, stop)
    with opened(way_to(server.url), PASSWORD) as place:
        assert place.files() == []


def test_a_full_disk_here_while_fetching_is_not_blamed_on_the_server(server, bundle, small):
    put(way_to(server.url), bundle)
    with opened(way_to(server.url), PASSWORD) as place, pytest.raises(OSError, match="space"):
        place.get(NAME, small / "x", quiet)


def test_an_upload_never_goes_on_after_something_else(tmp_path, bundle):
    (folder := tmp_path / "server").mkdir()
    (folder / f"{TOKEN}.sending").write_bytes(b"another version" * 1000)
    with servers.sftp(folder) as server:
        put(way_to(server.url), bundle)
    assert (folder / NAME).read_bytes() == bundle.read_bytes()


def test_the_key_of_a_server_is_kept_at_first_use_and_another_is_refused(tmp_path, bundle):
    (folder := tmp_path / "server").mkdir()
    with servers.sftp(folder) as server:
        with opened(way_to(server.url), PASSWORD) as place:
            known = place.host_key
        assert known == server.host_key
        put(way_to(server.url, host_key=known), bundle)
        port = server.port
    with servers.sftp(folder, port=port) as other:
        with pytest.raises(HostKeyChangedError) as refused:
            put(way_to(other.url, host_key=known), bundle)
        assert not refused.value.passing
        assert fingerprint(known) in sentence(refused.value) and fingerprint(other.host_key) in refused.value.message


@pytest.mark.parametrize("place", ["ftp://server/", "https://", "sftp://server:notaport/"])
def test_an_address_that_is_none_is_refused(place):
    kind = SFTP if place.startswith("sftp") else WEBDAV
    with pytest.raises(WayAddressError), opened(msgspec.structs.replace(way_to(place), kind=kind)):
        pass


def test_an_address_may_lead_into_the_users_own_folder_or_by_another_port():
    assert sftp.address("sftp://nas.example:2222/~/amphoe") == ("nas.example", 2222, "./amphoe")
    assert sftp.address("sftp://nas.example/งาน%20แผน") == ("nas.example", 22, "/งาน แผน")
    assert sftp.address("sftp://nas.example") == ("nas.example", 22, "/")


def test_no_password_goes_over_a_line_that_everybody_can_read():
    with pytest.raises(OpenLineError), opened(way_to("http://nas.example/amphoe")):
        pass


# Parts


def split(bundle: Path, folder: Path, size: int) -> list[Path]:
    folder.mkdir(exist_ok=True)
    way = Way(id="w", kind=PARTS, name="ไลน์", place=str(folder), part_bytes=size)
    with opened(way) as place:
        place.put(bundle, NAME, TOKEN, quiet)
    return sorted(folder.iterdir())


def test_parts_stay_under_the_size_and_join_in_any_order(tmp_path, bundle):
    made = split(bundle, tmp_path / "parts", 1_000_000)
    assert [path.name for path in made] == [f"{NAME}.{n}of4" for n in (1, 2, 3, 4)]
    assert max(path.stat().st_size for path in made) == 1_000_000
    joined = parts.join(NAME, made[::-1], tmp_path)
    assert joined.read_bytes() == bundle.read_bytes()


def test_a_missing_part_is_named(tmp_path, bundle):
    made = split(bundle, tmp_path / "parts", 1_000_000)
    with pytest.raises(PartMissingError) as refused:
        parts.join(NAME, [made[0], made[3]], tmp_path)
    assert "2, 3" in sentence(refused.value)


def test_a_part_that_came_twice_does_no_harm_unless_it_differs(tmp_path, bundle):
    made = split(bundle, tmp_path / "parts", 2_000_000)
    twice = made[0].with_name(made[0].name + " (1)")
    twice.write_bytes(made[0].read_bytes())
    assert parts.join(NAME, [*made, twice], tmp_path).read_bytes() == bundle.read_bytes()
    twice.write_bytes(b"another")
    with pytest.raises(PartsDifferError):
        parts.join(NAME, [*made, twice], tmp_path)


def test_a_disk_that_fills_up_at_the_third_part_keeps_none(small, bundle):
    with pytest.raises(PlaceFullError):
        split(bundle, small, 400_000)
    assert names(small) == []


def test_every_refusal_of_a_way_says_what_to_do():
    for kind in WayError.__subclasses__():
        assert kind.template and kind.remedy_template, kind
