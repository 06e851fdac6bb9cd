"""An import taken back weeks later counts no more here; nothing is lost, and it counts again when it is wanted."""

from pathlib import Path

import pytest

from desktop.domain.village import Project
from desktop.planning import edit, exchange, history
from desktop.planning.exchange import undoing
from desktop.planning.exchange.undoing import NoSuchImportError
from desktop.planning.workspace import Workspace
from desktop.store import vectors
from desktop.store.verify import verify
from tests import offices
from tests.offices import PROJECT, Offices


def project(workspace: Workspace, record: str = PROJECT) -> Project:
    """The project as the workspace shows it."""
    return workspace.get(Project, record)


def say(workspace: Workspace, **fields: object) -> None:
    """Set fields of the shared project."""
    edit.put(workspace, "project", [{"id": PROJECT, **fields}])


def test_the_state_is_what_it_was_before_the_import(three: Offices):
    before = offices.digests(three.district)
    say(three.laptop, title="ถนนสายผิด")
    offices.a_project(three.laptop, id="0190aaaa-0000-7000-8000-0000000000aa", title="ของใหม่")
    bundle = three.carry(three.laptop, three.district).bundle
    assert offices.digests(three.district) != before

    done = undoing.undo_import(three.district, bundle)

    assert (done.records, done.conflicts) == (2, [])
    assert offices.digests(three.district) == before
    assert three.district.find(Project, "0190aaaa-0000-7000-8000-0000000000aa") is None
    found = verify(three.district.db)
    assert found.clean, found.faults
    assert [(one["why"], one["source"]) for one in found.left_out] == [("set_aside", bundle)]


def test_what_is_set_aside_here_is_still_passed_on(three: Offices):
    say(three.laptop, title="ถนนสายใหม่")
    undoing.undo_import(three.district, three.carry(three.laptop, three.district).bundle)
    outcome = three.carry(three.district, three.province)
    assert outcome.state == exchange.APPLIED
    assert project(three.province).title == "ถนนสายใหม่"
    assert project(three.district).title == "ก่อสร้างถนนคอนกรีต"
    assert three.carry(three.province, three.district).state == exchange.APPLIED  # no false difference of states


@pytest.mark.parametrize("way", ["take back", "import again"])
def test_it_counts_again_when_it_is_wanted(three: Offices, way: str):
    say(three.laptop, title="ถนนสายใหม่")
    file = three.send(three.laptop, three.district)
    bundle = exchange.receive(three.district, [file])[0].bundle
    after = offices.digests(three.district)
    undoing.undo_import(three.district, bundle)
    if way == "take back":
        assert undoing.take_back(three.district, bundle).records == 1
    else:
        outcome = exchange.receive(three.district, [file])[0]
        assert (outcome.state, outcome.changes["new"], outcome.kinds) == (exchange.APPLIED, 0, ("project",))
    assert offices.digests(three.district) == after
    assert undoing.set_aside(three.district) == {}
    assert offices.clean([three.district])


def test_later_work_of_ours_is_listed_with_the_value_without_the_import(three: Offices):
    say(three.laptop, title="ถนนสายผิด", unit="เมตร")
    bundle = three.carry(three.laptop, three.district).bundle
    say(three.district, title="ถนนสายผิด ระยะที่ 2", unit="กิโลเมตร")

    done = undoing.undo_import(three.district, bundle)

    assert {one["field"] for one in done.conflicts} == {"title", "unit"}
    listed = {one["field"]: [side["value"] for side in one["values"]] for one in history.conflicts(three.district)}
    assert listed["title"] == ["ก่อสร้างถนนคอนกรีต", "ถนนสายผิด ระยะที่ 2"]
    assert listed["unit"] == [None, "กิโลเมตร"]
    history.resolve(three.district, f"{PROJECT}:title", value="ก่อสร้างถนนคอนกรีต")
    assert [one["field"] for one in history.conflicts(three.district)] == ["unit"]
    assert offices.clean([three.district])


def test_work_made_on_top_reaches_the_others_who_never_set_it_aside(three: Offices):
    say(three.laptop, title="ถนนสายผิด")
    undoing.undo_import(three.district, three.carry(three.laptop, three.district).bundle)
    say(three.district, unit="เมตร")
    three.carry(three.district, three.laptop)
    assert (project(three.laptop).title, project(three.laptop).unit) == ("ถนนสายผิด", "เมตร")
    assert offices.clean(three.all)


def test_a_person_is_asked_before_later_work_of_that_computer_counts(three: Offices):
    say(three.laptop, title="ถนนสายผิด")
    undoing.undo_import(three.district, three.carry(three.laptop, three.district).bundle)
    say(three.laptop, unit="เมตร")
    file = three.send(three.laptop, three.district)

    refused = exchange.receive(three.district, [file])[0]
    assert refused.error is not None
    assert refused.error["code"] == "BuildsOnSetAside"
    assert project(three.district).unit is None
    shown = exchange.receive(three.district, [file], dry_run=True)
    assert any("5018" in sentence or "อมก๋อย" in sentence for sentence in shown[0].told)
    assert exchange.receive(three.district, [file], expected=shown)[0].state == exchange.APPLIED
    assert (project(three.district).title, project(three.district).unit) == ("ก่อสร้างถนนคอนกรีต", "เมตร")
    assert offices.clean([three.district])


def test_a_file_that_waited_for_later_work_says_what_it_waits_for_now_and_follows_a_take_back(three: Offices):
    files = []
    for title in ("หนึ่ง", "สอง", "สาม"):
        say(three.laptop, title=title)
        files.append(three.send(three.laptop, three.district))
        vectors.note_peer(three.laptop.db, three.district.identity.replica, vectors.vector(three.laptop.db))
    first = exchange.receive(three.district, [files[0]])[0].bundle
    undoing.undo_import(three.district, first)
    assert exchange.receive(three.district, [files[2]])[0].state == exchange.HELD
    assert "0002.amphoe" in exchange.waiting(three.district)[0]["sentence"]
    shown = exchange.receive(three.district, [files[1]], dry_run=True)

    assert exchange.receive(three.district, [files[1]], expected=shown)[0].state == exchange.APPLIED
    assert project(three.district).title == "สอง"
    (row,) = exchange.waiting(three.district)
    assert "0002.amphoe" not in row["sentence"]  # that has come
    assert undoing.BuildsOnSetAsideError(file=files[2].name, sender="5018/สนาม-1").message in row["sentence"]
    undoing.take_back(three.district, first)
    assert exchange.waiting(three.district) == []
    assert project(three.district).title == "สาม"


def test_nobody_is_asked_about_a_file_that_brings_nothing(three: Offices):
    say(three.laptop, title="หนึ่ง")
    first = three.send(three.laptop, three.district)
    exchange.receive(three.district, [first])
    say(three.laptop, title="สอง")
    second = three.send(three.laptop, three.district)
    exchange.receive(three.district, [second])
    undoing.undo_import(three.district, exchange.inspect(three.district, first).bundle)
    assert exchange.receive(three.district, [second])[0].state == exchange.ALREADY_HERE


def test_of_a_record_that_the_import_made_only_our_later_work_is_left_and_listed(three: Offices):
    made = offices.a_project(three.laptop, id="0190aaaa-0000-7000-8000-0000000000aa", title="ของใหม่")
    bundle = three.carry(three.laptop, three.district).bundle
    edit.put(three.district, "project", [{"id": made, "unit": "เมตร"}])
    assert undoing.undo_import(three.district, bundle).partly == [{"kind": "project", "record": made}]
    assert (project(three.district, made).title, project(three.district, made).unit) == (None, "เมตร")


def test_the_senders_card_still_counts_and_so_do_their_next_files(three: Offices, tmp_path: Path):
    stranger = offices.laptop(tmp_path / "l2", name="สนาม-2")
    offices.trust(stranger, three.district)
    offices.trust(three.district, stranger)
    bundle = three.carry(three.district, three.province).bundle
    undoing.undo_import(three.province, bundle)
    offices.a_village(stranger, "50180301")
    exchange.export(stranger, tmp_path / "l.amphoe", "50", plain=True)
    assert exchange.receive(three.province, [tmp_path / "l.amphoe"])[0].state == exchange.APPLIED
    stranger.close()


def test_a_file_that_brought_nothing_cannot_be_taken_back(three: Offices):
    with pytest.raises(NoSuchImportError):
        undoing.undo_import(three.district, "0190ffff-0000-7000-8000-000000000000")


def test_the_projection_made_anew_leaves_the_same_out(three: Offices):
    from desktop.store import projection

    say(three.laptop, title="ถนนสายผิด")
    undoing.undo_import(three.district, three.carry(three.laptop, three.district).bundle)
    before = offices.digests(three.district)
    projection.rebuild(three.district.db)
    assert offices.digests(three.district) == before
    assert offices.clean([three.district])
