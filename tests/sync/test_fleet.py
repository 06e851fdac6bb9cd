"""Whatever laptops, office and province exchange, lose, repeat, restore and copy: all end alike and nothing is lost."""

import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule, run_state_machine_as_test

from tests.offices import MEMORY, PROJECT
from tests.sync import fleet

COMPUTERS = ("province", "district", "laptop1", "laptop2")
WHO = st.sampled_from(COMPUTERS)
DISTRICTS = st.sampled_from(COMPUTERS[1:])
COPIES = ("copy1", "copy2")


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
            everything = self.fleet.hashes()
            self.fleet.settle()
            self.fleet.agree()
            self.fleet.has_all(everything)
            self.fleet.close()
            self._temporary.cleanup()


def test_computers_that_lost_restored_and_copied_anything_end_alike_and_lost_nothing(template):
    machine = type("Machine", (Machine,), {"template": template})
    health = [HealthCheck.too_slow, HealthCheck.data_too_large]
    chosen = settings(max_examples=20, stateful_step_count=30, deadline=None, suppress_health_check=health)
    run_state_machine_as_test(machine, settings=chosen)
