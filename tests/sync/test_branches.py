"""One stream continued twice: a cloned disk, an old data folder, a restored backup that had already spread.

Wherever the two works meet, both are kept, all offices name them alike, and the computer goes on under a new number.
"""

import random
import shutil
from collections.abc import Iterator, Sequence
from itertools import permutations
from pathlib import Path

import pytest

from desktop.domain.changes import next_hash
from desktop.domain.ids import new_id
from desktop.domain.village import Project
from desktop.planning import edit, exchange, history
from desktop.planning.exchange import ALREADY_HERE, APPLIED, HELD, Outcome, undoing
from desktop.planning.workspace import Workspace
from desktop.store import database, frozen, identity, pieces, vectors
from tests import offices
from tests.offices import PLAN, Offices
from tests.sync.forging import Stream, bundle, head, line


class Copied(Offices):
    """Three offices, and copies of the laptop that nobody noticed."""

    copies: dict[str, Workspace]

    def copy(self, name: str) -> Workspace:
        """The laptop's data once more, as on a cloned disk, opened without the check at the start."""
        home = self.folder / name
        home.mkdir()
        self.laptop.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        shutil.copy(self.laptop.home / database.FILE, home)
        self.copies[name] = Workspace.open(home)
        return self.copies[name]

    @property
    def everyone(self) -> list[Workspace]:
        """All computers."""
        return [*self.all, *self.copies.values()]

    def until_equal(self, rounds: int = 4) -> None:
        """Everybody sends what they believe the others lack; files that must wait may wait."""
        for _ in range(rounds):
            for sender in self.everyone:
                for to in self.everyone:
                    if sender is not to:
                        self.give(sender, to)

    def give(self, sender: Workspace, to: Workspace, **options: bool) -> Outcome:
        """A file to the computer of `to`, addressed to its office: copies bear the same name."""
        outcome = self.carry(sender, to, **options)
        assert outcome.state in (APPLIED, ALREADY_HERE, HELD), outcome.error
        return outcome


@pytest.fixture
def copied(settled: Path, tmp_path: Path) -> Iterator[Copied]:
    three = offices.copied(settled, tmp_path / "offices")
    made = Copied(three.folder, *three.all)
    made.copies = {}
    yield made
    for workspace in made.everyone:
        workspace.close()


def writes(workspace: Workspace, *titles: str) -> None:
    for title in titles:
        edit.put(workspace, "project", [{"plan": PLAN, "title": title}])


def titles(workspace: Workspace) -> set[str]:
    return {project.title or "" for project in workspace.every(Project)}


def agree(workspaces: Sequence[Workspace]) -> None:
    first = workspaces[0]
    assert offices.clean(workspaces)
    for other in workspaces[1:]:
        assert offices.digests(other) == offices.digests(first)
        assert titles(other) == titles(first)
        assert history.conflicts(other) == history.conflicts(first)
        assert exchange.waiting(other) == []
        assert vectors.vector(other.db)["5018"] == vectors.vector(first.db)["5018"]
        assert vectors.heads(other.db)["5018"] == vectors.heads(first.db)["5018"]


def branches(workspace: Workspace) -> list[str]:
    return [name for name in vectors.vector(workspace.db)["5018"] if "/" in name]


@pytest.mark.parametrize("order", [*permutations(("laptop", "clone"))], ids="-then-".join)
def test_two_continuations_that_meet_at_a_third_office_are_both_kept(copied: Copied, order: tuple[str, str]):
    copied.copy("clone")
    writes(copied.laptop, "ถนนของสนาม", "สะพานของสนาม")
    writes(copied.copies["clone"], "ฝายของสำเนา")
    for name in order:
        sender = copied.laptop if name == "laptop" else copied.copies["clone"]
        assert copied.give(sender, copied.province, full=True).state == APPLIED

    assert titles(copied.province) >= {"ถนนของสนาม", "สะพานของสนาม", "ฝายของสำเนา"}
    assert len(branches(copied.province)) == 2
    assert offices.clean([copied.province])
    copied.until_equal()
    agree(copied.everyone)


def test_the_trunk_ends_where_they_part_and_branches_bear_the_hash_of_their_first_change(copied: Copied):
    replica = copied.laptop.identity.replica
    writes(copied.laptop, "ก่อนสำเนา")
    copied.copy("clone")
    before = pieces.pieces(copied.laptop.db, replica, "5018")[0]
    writes(copied.laptop, "หลัง")
    writes(copied.copies["clone"], "หลังอีกเครื่อง")
    copied.give(copied.laptop, copied.province)
    copied.give(copied.copies["clone"], copied.province, full=True)

    trunk, *found = pieces.pieces(copied.province.db, replica, "5018")
    assert (trunk.branch, trunk.seq, trunk.hash) == ("", before.seq, before.hash)
    for piece in found:
        first = copied.province.db.execute("SELECT hash FROM change WHERE stream = ? ORDER BY seq", (piece.key,))
        assert (piece.branch, piece.first) == (bytes(first.fetchone()[0]).hex(), trunk.seq + 1)


def test_a_computer_that_learns_of_another_in_its_name_goes_on_under_a_new_number_and_says_so(copied: Copied):
    copied.copy("clone")
    replica = copied.laptop.identity.replica
    writes(copied.laptop, "ถนน")
    writes(copied.copies["clone"], "ฝาย")
    copied.give(copied.copies["clone"], copied.district, full=True)
    outcome = copied.give(copied.district, copied.laptop)

    assert outcome.state == HELD  # meant for the one that spoke last; that work in this number is missing tells enough
    assert any("สำเนาของเครื่องนี้" in sentence for sentence in outcome.told)
    assert copied.laptop.identity.replica != replica
    writes(copied.laptop, "บ่อ")
    copied.until_equal()
    agree(copied.everyone)
    assert titles(copied.province) >= {"ถนน", "ฝาย", "บ่อ"}


def test_those_who_know_of_the_fork_and_those_who_do_not_exchange_safely(copied: Copied):
    clone = copied.copy("clone")
    writes(copied.laptop, "ก", "ข")
    writes(clone, "ค")
    copied.give(copied.laptop, copied.district)
    copied.give(clone, copied.province, full=True)
    copied.give(copied.district, copied.province)  # the province knows both, the district one
    writes(copied.laptop, "ง")
    copied.give(copied.laptop, copied.district)
    assert copied.give(copied.district, copied.province).state == APPLIED
    assert titles(copied.province) >= {"ก", "ข", "ค", "ง"}

    assert copied.give(copied.province, copied.district).state == APPLIED
    assert len(branches(copied.district)) == 2
    agree([copied.province, copied.district])


def test_two_that_know_different_continuations_end_alike(copied: Copied):
    clone = copied.copy("clone")
    writes(copied.laptop, "ก", "ข", "ค")
    writes(clone, "ง")
    copied.give(copied.laptop, copied.district, full=True)
    copied.give(clone, copied.province, full=True)
    for _ in range(3):
        copied.give(copied.district, copied.province)
        copied.give(copied.province, copied.district)
    agree([copied.province, copied.district])
    assert titles(copied.province) >= {"ก", "ข", "ค", "ง"}


@pytest.mark.parametrize("seed", range(6))
def test_copies_of_copies_end_alike_whatever_the_order(copied: Copied, seed: int):
    chance = random.Random(seed)
    sources = {"laptop": copied.laptop}
    for number in range(4):
        writes(copied.laptop, f"ถนน {seed} {number}")
        sources[f"copy-{number}"] = copied.copy(f"copy-{number}")
        for one in copied.copies.values():
            if chance.random() < 0.7:
                writes(one, f"ฝาย {seed} {number} {one.home.name}")
    said = set().union(*(titles(one) for one in copied.everyone))
    for _ in range(25):
        sender, to = chance.sample(copied.everyone, 2)
        copied.give(sender, to, full=chance.random() < 0.3)
    copied.until_equal()
    agree(copied.everyone)
    assert said <= titles(copied.province)


def test_a_fork_at_the_very_first_change_leaves_an_empty_trunk(copied: Copied):
    clone = copied.copy("clone")
    replica = new_id()
    for one, title in ((copied.laptop, "ก"), (clone, "ข")):
        identity.say(one.db, "replica", replica)
        writes(one, title)
    copied.give(copied.laptop, copied.province, full=True)
    copied.give(clone, copied.province, full=True)
    trunk, *found = pieces.pieces(copied.province.db, replica, "5018")
    assert (trunk.seq, [piece.first for piece in found]) == (0, [1, 1])
    copied.until_equal()
    agree(copied.everyone)


@pytest.mark.parametrize("when", ["before", "after"])
def test_an_import_that_was_set_aside_stays_so_when_its_stream_turns_out_to_have_two_ends(copied: Copied, when: str):
    clone = copied.copy("clone")
    writes(copied.laptop, "ก", "ข")
    writes(clone, "ค")
    bundle = copied.give(copied.laptop, copied.province, full=True).bundle
    if when == "before":
        undoing.undo_import(copied.province, bundle)
    copied.give(clone, copied.province, full=True)
    if when == "after":
        undoing.undo_import(copied.province, bundle)

    assert titles(copied.province) & {"ก", "ข", "ค"} == {"ค"}
    assert offices.clean([copied.province])
    undoing.take_back(copied.province, bundle)
    assert titles(copied.province) >= {"ก", "ข", "ค"}
    assert offices.clean([copied.province])


def test_a_fork_in_the_middle_of_an_act_leaves_the_act_on_both_sides(three: Offices, tmp_path: Path):
    """No program of ours makes one; a file by a known key may."""
    seq, before = head(three.district, "5018")
    act, about = new_id(), {"verb": "put", "person": "", "at": "2026-11-22T10:00:00+07:00"}
    fields = {"plan": PLAN, "title": "ก"}
    lines = [line("project", new_id(), act=act, fields=fields, **more) for more in ({"about": about}, {}, {})]
    other = [line("project", new_id(), fields={"plan": PLAN, "title": "อื่น"})]
    first = Stream(writer=three.district, scope="5018", lines=lines)
    start = (seq + 1, next_hash(before, lines[0]))
    second = Stream(writer=three.district, scope="5018", lines=other, start=start)
    for number, stream in enumerate((first, second)):
        path = bundle(three.district, tmp_path / f"{number}.amphoe", stream)
        assert exchange.receive(three.province, [path])[0].state == APPLIED

    found = three.province.db.execute("SELECT first, last FROM act WHERE act = ? ORDER BY first", (act,)).fetchall()
    assert [tuple(row) for row in found] == [(seq + 1, seq + 1), (seq + 2, seq + 3)]
    assert offices.clean([three.province])
    for project in three.province.every(Project):
        assert history.history(three.province, "project", project.id)


def test_what_was_sent_stays_what_it_was_when_its_stream_turns_out_to_have_two_ends(copied: Copied):
    clone = copied.copy("clone")
    writes(copied.laptop, "ก")
    moment = vectors.standing_at(copied.laptop.db, "5018")
    then = sorted(project.title or "" for project in copied.laptop.every(Project))
    writes(copied.laptop, "ข")
    writes(clone, "ค", "ง", "จ")
    copied.give(clone, copied.province, full=True)
    copied.give(copied.laptop, copied.province, full=True)

    for workspace in (copied.province, copied.laptop):
        seen = frozen.at(workspace.db, "5018", moment["vector"], moment["heads"])
        assert sorted(project.title or "" for project in seen.every(Project)) == then
        assert not seen.missing
