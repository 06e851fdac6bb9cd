"""A part that nobody has any more: a person goes on without it, everybody is told, and it closes if it turns up."""

from itertools import permutations
from pathlib import Path

import pytest

from desktop.domain.village import Project
from desktop.planning import edit, exchange, history, safekeeping
from desktop.planning.exchange import ALREADY_HERE, APPLIED, HELD, undoing
from desktop.planning.workspace import Workspace
from desktop.store import gaps, pieces, vectors
from desktop.store.verify import verify
from desktop.sync import package
from tests import offices
from tests.offices import PLAN, PROJECT, Offices


def writes(workspace: Workspace, title: str) -> str:
    return edit.put(workspace, "project", [{"plan": PLAN, "title": title}]).ids[0]


def titles(workspace: Workspace) -> set[str]:
    return {project.title or "" for project in workspace.every(Project)}


def believed_to_have_all(sender: Workspace, reader: Workspace) -> None:
    """The sender takes the reader to have everything, as after a receipt by one that then put an old backup back."""
    vectors.note_peer(sender.db, reader.identity.replica, vectors.vector(sender.db), vectors.heads(sender.db))


def files_that_build_on_each_other(three: Offices, count: int) -> list[Path]:
    """Files of the district for the province, each beginning where the one before ends."""
    made = []
    for number in range(count):
        writes(three.district, f"ถนน {number}")
        if number:
            edit.put(three.district, "project", [{"id": PROJECT, "title": f"ครั้งที่ {number}"}])
        made.append(three.send(three.district, three.province, plain=True))
        believed_to_have_all(three.district, three.province)
    return made


@pytest.mark.parametrize("order", [*permutations(range(4))], ids=lambda order: "".join(map(str, order)))
def test_files_that_come_in_any_order_wait_and_apply_themselves(three: Offices, order: tuple[int, ...]):
    files = files_that_build_on_each_other(three, 4)
    for number in order:
        exchange.receive(three.province, [files[number]])
    assert exchange.waiting(three.province) == []
    assert offices.digests(three.province) == offices.digests(three.district)
    assert list((three.province.home / "waiting").glob("*")) == []


def test_a_waiting_file_names_the_file_that_it_needs_by_name_day_and_computer(three: Offices):
    files = files_that_build_on_each_other(three, 3)
    outcome = exchange.receive(three.province, [files[2]])[0]
    row = exchange.waiting(three.province)[0]

    assert outcome.state == HELD
    for text in (files[0].name, files[1].name, "ที่ทำการ"):
        assert text in row["sentence"]
        assert text in row["request"]
    assert row["sentence"].startswith("ขอไฟล์ 0001.amphoe ที่ทำเมื่อ ")
    assert "จากเครื่อง อำเภออมก๋อย · ที่ทำการ" in row["sentence"]
    assert not row["missing"]


def test_a_relay_is_asked_for_the_work_of_another_computer(three: Offices):
    """Laptop → district → province: the province asks the district, and says whose work it is."""
    made = []
    for number in range(2):
        writes(three.laptop, f"ฝาย {number}")
        three.carry(three.laptop, three.district)
        made.append(three.send(three.district, three.province, plain=True))
        believed_to_have_all(three.district, three.province)
    outcome = exchange.receive(three.province, [made[1]])[0]
    asked = [ask for ask in outcome.asks if (ask.scope, ask.writer) == ("5018", "5018/สนาม-1")]
    assert [(ask.sender, [file for file, _made in ask.files]) for ask in asked] == [("5018/ที่ทำการ", [made[0].name])]
    assert "ยังขาดงานของ อำเภออมก๋อย · สนาม-1" in exchange.waiting(three.province)[0]["request"]


def test_a_waiting_file_that_is_gone_is_told_and_the_others_go_on(three: Offices):
    files = files_that_build_on_each_other(three, 3)
    exchange.receive(three.province, [files[2], files[1]])
    (three.province.home / "waiting" / f"{package.file_sha256(files[2])[:32]}.amphoe").unlink()
    assert [row["missing"] for row in exchange.waiting(three.province)].count(True) == 1
    assert exchange.receive(three.province, [files[0]])[0].state == APPLIED
    left = exchange.waiting(three.province)
    assert [row["missing"] for row in left] == [True]
    assert "ขอไฟล์นี้อีกครั้งด้วย" in left[0]["sentence"]
    exchange.receive(three.province, files)
    assert exchange.waiting(three.province) == []


def test_files_that_wait_or_are_in_quarantine_come_back_with_a_backup(three: Offices, tmp_path: Path):
    files = files_that_build_on_each_other(three, 2)
    exchange.receive(three.province, [files[1]])
    with offices.district(tmp_path / "5019", "5019") as stranger:
        offices.trust(stranger, three.province)
        exchange.export(stranger, tmp_path / "unknown.amphoe", "50")
    exchange.receive(three.province, [tmp_path / "unknown.amphoe"])
    safekeeping.back_up(three.province, tmp_path / "b.age")

    safekeeping.restore(tmp_path / "b.age", tmp_path / "again", safekeeping.recovery(three.province))

    with Workspace.open(tmp_path / "again") as restored:
        assert [row["missing"] for row in exchange.waiting(restored)] == [False]
        assert len(exchange.quarantined(restored)) == 1
        assert [outcome.state for outcome in exchange.receive(restored, [files[0]])] == [APPLIED, APPLIED]
        assert exchange.waiting(restored) == []


def accepted(three: Offices) -> list[Path]:
    """Three files of which the province goes on without the middle one."""
    files = files_that_build_on_each_other(three, 3)
    assert exchange.receive(three.province, [files[0]])[0].state == APPLIED
    assert exchange.receive(three.province, [files[2]])[0].state == HELD
    outcome = exchange.receive(three.province, [files[2]], accept_gap="แผ่นหาย")[0]
    assert outcome.state == APPLIED, outcome.error
    return files


def test_going_on_without_a_part_keeps_both_hashes_and_says_so(three: Offices):
    accepted(three)
    (gap,) = gaps.every(three.province.db)

    assert titles(three.province) >= {"ถนน 0", "ถนน 2"}
    assert "ถนน 1" not in titles(three.province)
    assert exchange.waiting(three.province) == []
    assert (gap.accepted.reason, gap.accepted.person) == ("แผ่นหาย", three.province.identity.person)
    whole = pieces.pieces(three.district.db, gap.replica, gap.scope)[0]
    places = (gap.first - 1, gap.last)
    assert [pieces.hash_at(three.district.db, whole, seq) for seq in places] == [gap.before, gap.after]
    found = verify(three.province.db)
    assert found.clean
    assert len(found.gaps) == 1
    assert "แผ่นหาย" in found.gaps[0]


def test_a_position_above_a_gap_claims_nothing_of_the_missing_part(three: Offices):
    accepted(three)
    (gap,) = gaps.every(three.province.db)
    here = vectors.vector(three.province.db)["5018"]
    assert here[gap.replica] == gap.first - 1
    assert [seq for name, seq in here.items() if name.startswith(f"{gap.replica}/")] == [
        vectors.vector(three.district.db)["5018"][gap.replica]
    ]


def test_the_record_concerned_tells_of_the_missing_part(three: Offices):
    accepted(three)
    rows = history.history(three.province, "project", PROJECT)
    assert [row.verb for row in rows].count("missing_part") == 1
    assert rows[-2].verb == "missing_part"
    assert "missing_part" not in [row.verb for row in history.history(three.district, "project", PROJECT)]


def test_a_gap_closes_by_itself_when_the_part_turns_up(three: Offices):
    files = accepted(three)
    assert exchange.receive(three.province, [files[1]])[0].state == APPLIED

    assert gaps.every(three.province.db) == []
    assert offices.digests(three.province) == offices.digests(three.district)
    assert vectors.vector(three.province.db)["5018"] == vectors.vector(three.district.db)["5018"]
    assert "missing_part" not in [row.verb for row in history.history(three.province, "project", PROJECT)]
    assert history.history(three.province, "project", PROJECT) == history.history(three.district, "project", PROJECT)
    assert offices.clean([three.province])


def test_the_sender_that_still_has_the_part_sends_it_once_it_hears_where_the_reader_stands(three: Offices):
    accepted(three)
    three.carry(three.province, three.district)
    assert three.carry(three.district, three.province).state == APPLIED
    assert gaps.every(three.province.db) == []
    assert offices.digests(three.province) == offices.digests(three.district)


def test_later_files_over_an_accepted_gap_need_no_second_word(three: Offices):
    accepted(three)
    believed_to_have_all(three.district, three.province)
    writes(three.district, "ถนน 3")
    edit.put(three.district, "project", [{"id": PROJECT, "title": "ครั้งที่ 3"}])
    assert three.carry(three.district, three.province).state == APPLIED
    assert len(gaps.every(three.province.db)) == 1
    assert offices.clean([three.province])


def test_a_gap_travels_as_what_it_is(three: Offices):
    """The laptop learns from the province that it has gone on without a part; it decides for itself."""
    files = accepted(three)
    offices.trust(three.laptop, three.province)
    offices.trust(three.province, three.laptop)
    outcome = three.carry(three.province, three.laptop, full=True)

    assert outcome.state == HELD
    assert {ask.lacking for ask in outcome.asks} == {"แผ่นหาย"}
    assert "แผ่นหาย" in exchange.waiting(three.laptop)[0]["sentence"]
    taken = exchange.go_on_without(three.laptop, outcome.bundle, "ไม่มีใครมี")
    assert [one.state for one in taken] == [APPLIED]
    assert exchange.waiting(three.laptop) == []
    assert offices.digests(three.laptop) == offices.digests(three.province)
    assert vectors.vector(three.laptop.db)["5018"] == vectors.vector(three.province.db)["5018"]

    exchange.receive(three.province, [files[1]])
    for one, other in ((three.province, three.laptop), (three.laptop, three.province)) * 2:
        assert three.carry(one, other).state in (APPLIED, ALREADY_HERE)
    assert gaps.every(three.laptop.db) == []
    assert offices.digests(three.laptop)["5018"] == offices.digests(three.district)["5018"]
    assert offices.clean(three.all)


def test_two_gaps_of_one_stream_close_one_by_one_in_any_order(three: Offices):
    files = files_that_build_on_each_other(three, 5)
    for number in (0, 2, 4):
        exchange.receive(three.province, [files[number]], accept_gap="")
    assert [gap.last - gap.first + 1 for gap in gaps.every(three.province.db) if gap.scope == "5018"] == [2, 2]
    exchange.receive(three.province, [files[3]])
    assert len(gaps.every(three.province.db)) == 1
    exchange.receive(three.province, [files[1]])
    assert gaps.every(three.province.db) == []
    assert offices.digests(three.province) == offices.digests(three.district)
    assert offices.clean([three.province])


def test_undoing_the_import_that_closed_a_gap_leaves_what_was_there_before(three: Offices):
    files = accepted(three)
    exchange.receive(three.province, [files[1]])
    bundle = exchange.log(three.province)[0].bundle
    undoing.undo_import(three.province, bundle)
    assert titles(three.province) >= {"ถนน 0", "ถนน 2"}
    assert "ถนน 1" not in titles(three.province)
    assert offices.clean([three.province])


def test_a_rehearsal_of_going_on_leaves_nothing(three: Offices):
    files = files_that_build_on_each_other(three, 2)
    before = vectors.vector(three.province.db)
    outcome = exchange.receive(three.province, [files[1]], accept_gap="ลอง", dry_run=True)[0]
    assert outcome.state == APPLIED
    assert outcome.told
    assert gaps.every(three.province.db) == []
    assert vectors.vector(three.province.db) == before
