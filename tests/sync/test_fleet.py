"""Whatever laptops, office and province exchange, lose, repeat, restore and copy: all end alike and nothing is lost."""

import os
import shutil
from collections.abc import Iterator
from contextlib import closing
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule, run_state_machine_as_test

from desktop.planning import exchange, history
from desktop.store import vectors
from desktop.sync import addressing
from tests import offices
from tests.offices import MEMORY, PROJECT
from tests.sync import fleet

COMPUTERS = ("province", "district", "laptop1", "laptop2")
WHO = st.sampled_from(COMPUTERS)
DISTRICTS = st.sampled_from(COMPUTERS[1:])
COPIES = ("copy1", "copy2")
EXAMPLES = int(os.environ.get("AMPHOEPLAN_EXAMPLES", "20"))


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("fleet")
    fleet.template(folder)
    return folder


class Machine(RuleBasedStateMachine):
    """Work, files, losses, repeats, backups put back and disks cloned, noticed at the start or not."""

    template: Path

    @initialize()
    def begin(self) -> None:
        self._temporary = TemporaryDirectory(dir=MEMORY)
        folder = Path(self._temporary.name) / "fleet"
        shutil.copytree(self.template, folder)
        self.fleet = fleet.Fleet(folder, COMPUTERS)
        self.written = 0

    @rule(who=DISTRICTS, shared=st.booleans())
    def work(self, who: str, shared: bool) -> None:
        self.written += 1
        self.fleet.writes(who, f"งาน {self.written}", PROJECT if shared else "")

    @precondition(lambda self: len(self.fleet.at) > len(COMPUTERS))
    @rule(which=st.integers(0, 1), shared=st.booleans())
    def a_copy_works(self, which: int, shared: bool) -> None:
        names = [name for name in COPIES if name in self.fleet.at]
        self.written += 1
        self.fleet.writes(names[which % len(names)], f"งานสำเนา {self.written}", PROJECT if shared else "")

    @rule(sender=WHO, to=WHO, full=st.booleans(), lost=st.booleans())
    def a_file(self, sender: str, to: str, full: bool, lost: bool) -> None:
        if sender != to:
            file = self.fleet.send(sender, to, full=full)
            if not lost:
                self.fleet.take(to, file)

    @precondition(lambda self: self.fleet.files)
    @rule(which=st.integers(0, 99), to=WHO)
    def a_late_or_repeated_file(self, which: int, to: str) -> None:
        self.fleet.take(to, self.fleet.files[which % len(self.fleet.files)])

    @precondition(lambda self: len(self.fleet.at) > len(COMPUTERS))
    @rule(which=st.integers(0, 1), other=st.sampled_from(("province", "district")), back=st.booleans())
    def a_copy_exchanges(self, which: int, other: str, back: bool) -> None:
        names = [name for name in COPIES if name in self.fleet.at]
        pair = (names[which % len(names)], other)
        if self.fleet._twins(*pair):
            return
        self.fleet.carry(*(reversed(pair) if back else pair))

    @rule(who=WHO)
    def back_up(self, who: str) -> None:
        self.fleet.back_up(who)

    @precondition(lambda self: self.fleet.backups)
    @rule(which=st.integers(0, 3), noticed=st.booleans())
    def restore(self, which: int, noticed: bool) -> None:
        names = sorted(self.fleet.backups)
        self.fleet.restore(names[which % len(names)], noticed=noticed)

    @precondition(lambda self: len(self.fleet.at) < len(COMPUTERS) + len(COPIES))
    @rule(who=DISTRICTS, noticed=st.booleans())
    def clone(self, who: str, noticed: bool) -> None:
        self.fleet.clone(who, next(name for name in COPIES if name not in self.fleet.at), noticed=noticed)

    def teardown(self) -> None:
        if hasattr(self, "fleet"):
            with self._temporary, closing(self.fleet):
                everything = self.fleet.hashes()
                self.fleet.settle()
                self.fleet.agree()
                self.fleet.has_all(everything)


def test_computers_that_lost_restored_and_copied_anything_end_alike_and_lost_nothing(template):
    machine = type("Machine", (Machine,), {"template": template})
    health = [HealthCheck.too_slow, HealthCheck.data_too_large]
    chosen = settings(max_examples=EXAMPLES, stateful_step_count=30, deadline=None, suppress_health_check=health)
    run_state_machine_as_test(machine, settings=chosen)


@pytest.fixture
def ships(template: Path) -> Iterator[fleet.Fleet]:
    with TemporaryDirectory(dir=MEMORY) as folder:
        shutil.copytree(template, Path(folder) / "fleet")
        made = fleet.Fleet(Path(folder) / "fleet", COMPUTERS)
        yield made
        made.close()


WAYS = (
    ("laptop1", "laptop2", "district", "province"),
    ("laptop2", "laptop1", "province", "district"),
    ("laptop1", "district", "laptop2", "province"),
    ("laptop1", "province", "laptop2", "district"),
)


@pytest.mark.parametrize("way", WAYS, ids="-".join)
def test_a_records_story_is_complete_wherever_it_has_gone_and_come_back(ships: fleet.Fleet, way: tuple[str, ...]):
    """Every computer on the way adds its word to the same project; the story goes there and back by hand to hand."""
    ships.writes(way[0], f"งานของ {way[0]}", PROJECT)
    for sender, to in pairwise(way):
        ships.carry(sender, to)
        if to != "province":
            ships.writes(to, f"งานของ {to}", PROJECT)
    for sender, to in pairwise(way[::-1]):
        ships.carry(sender, to)

    stories = [history.history(at, "project", PROJECT) for at in ships.at.values()]
    assert all(story == stories[0] for story in stories)
    said = [values[1] for row in stories[0] for name, values in row.fields.items() if name == "title"]
    assert [one for one in said if one.startswith("งานของ")] == [f"งานของ {name}" for name in way if name != "province"]


def test_a_reader_set_back_is_sent_what_it_lost_once_and_no_more(ships: fleet.Fleet):
    ships.back_up("district")
    for number in range(5):
        ships.writes("laptop1", f"งาน {number}")
    ships.carry("laptop1", "district")
    ships.carry("district", "laptop1")
    ships.restore("district", noticed=True)
    ships.carry("district", "laptop1")  # says where it stands
    ships.carry("laptop1", "district")
    ships.carry("district", "laptop1")
    assert offices.digests(ships.at["district"]) == offices.digests(ships.at["laptop1"])
    assert exchange.unsent(ships.at["laptop1"], "5018/ที่ทำการ") == 0
    ships.writes("district", "งานใหม่", PROJECT)
    ships.carry("district", "laptop2")
    ships.carry("laptop2", "district")
    row = history.history(ships.at["laptop2"], "project", PROJECT)[-1]
    assert (row.office, row.replica) == ("5018/ที่ทำการ", ships.at["district"].identity.replica)
    assert exchange.unsent(ships.at["district"], "5018/สนาม-2") == 0
    assert "5018/ที่ทำการ" not in [card.address for card in addressing.address(ships.at["district"].db, "5018").cards]


def test_a_reader_set_back_to_where_it_had_nothing_of_a_scope_is_sent_that_scope_again(ships: fleet.Fleet):
    """What a file does not name, its sender has nothing of: another's word for it no longer counts."""
    ships.writes("district", "งานของอำเภอ", PROJECT)
    ships.back_up("laptop1")
    assert "50/receipt" not in vectors.vector(ships.at["laptop1"].db)
    ships.carry("district", "province", full=True)
    ships.carry("province", "laptop1")
    ships.carry("laptop1", "province")
    assert "50/receipt" in vectors.vector(ships.at["laptop1"].db)
    ships.restore("laptop1", noticed=False)
    ships.carry("laptop1", "province")
    assert ships.carry("province", "laptop1").state == exchange.APPLIED
    assert "50/receipt" in vectors.vector(ships.at["laptop1"].db)
