"""Random days of edits, losses of computers, raised places and files taken back: all come to the same in the end."""

import random
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from desktop.domain.errors import AppError
from desktop.planning import edit, exchange
from desktop.planning.exchange import revoking, undoing
from desktop.planning.workspace import Workspace
from desktop.store import standing
from desktop.sync import keys, trust
from desktop.sync.errors import NobodyToReadError
from tests import offices
from tests.offices import MEMORY, PLAN, PROJECT, Offices

DAYS = 30


class Days:
    """Random work of a province, a district and two laptops, one of which is revoked, raised and lifted."""

    def __init__(self, three: Offices, second: Workspace, seed: int) -> None:
        self.chance, self.three, self.second = random.Random(seed), three, second
        self.all = (*three.all, second)
        self.files: list[Path] = []
        self.lost = keys.own_card(second.db)

    def run(self) -> None:
        """Some days, then all of them exchange everything."""
        steps = (
            self.write,
            self.write,
            self.write,
            self.send,
            self.send,
            self.receive,
            self.receive,
            self.judge,
            self.undo,
        )
        for _day in range(DAYS):
            self.chance.choice(steps)()

    def write(self) -> None:
        workspace = self.chance.choice(self.all[1:])
        given = {"title": f"ถนน {self.chance.randrange(5)}", "unit": self.chance.choice(("เมตร", "แห่ง"))}
        names = self.chance.sample(sorted(given), self.chance.randint(1, 2))
        record = self.chance.choice((PROJECT, f"0190aaaa-0000-7000-8000-0000000001{self.chance.randrange(3):02d}"))
        try:
            edit.put(workspace, "project", [{"id": record, "plan": PLAN, **{name: given[name] for name in names}}])
        except AppError:
            return

    def send(self) -> None:
        sender = self.chance.choice(self.all)
        to = self.chance.choice(("50", "5018"))
        out = self.three.folder / f"f{len(self.files)}.amphoe"
        try:
            exchange.export(sender, out, to, plain=True, full=True)
        except NobodyToReadError:
            return
        self.files.append(out)

    def receive(self) -> None:
        if self.files:
            exchange.receive(self.chance.choice(self.all), [self.chance.choice(self.files)])

    def judge(self) -> None:
        """The district loses sight of its second laptop, thinks better of it, or lets more of its work in."""
        if self.chance.random() < 0.3 and self.lost.sign_key in trust.revoked(self.three.district.db):
            revoking.lift(self.three.district, self.lost)
        else:
            revoking.revoke(self.three.district, self.lost, up_to=self.chance.choice(("", "2020-01-01")))

    def undo(self) -> None:
        """An office sets a file aside for a while."""
        workspace = self.chance.choice(self.all)
        if found := sorted(undoing.can_be_undone(workspace)):
            undoing.undo_import(workspace, self.chance.choice(found))

    def settle(self) -> None:
        """Nothing stays set aside; everybody sends everybody everything, also what the lost laptop left with others."""
        for workspace in self.all:
            for bundle in undoing.set_aside(workspace):
                undoing.take_back(workspace, bundle)
        for _round in range(3):
            for sender in self.all:
                for to in self.all:
                    if sender is not to:
                        out = self.three.folder / "settle.amphoe"
                        exchange.export(sender, out, "50", plain=True, full=True)
                        (outcome, *_rest) = exchange.receive(to, [out])
                        assert outcome.error is None or outcome.error["code"] == "RevokedSender", outcome.error


@pytest.mark.parametrize("seed", range(4))
def test_after_any_days_all_show_the_same(settled: Path, seed: int):
    with TemporaryDirectory(dir=MEMORY) as folder:
        three = offices.copied(settled, Path(folder))
        second = offices.laptop(Path(folder) / "second", name="สนาม-2")
        offices.trust(second, three.district, three.province)
        offices.trust(three.district, second)
        offices.trust(three.laptop, three.province)
        offices.trust(three.province, three.laptop)
        days = Days(three, second, seed)
        days.settle()
        days.run()
        days.settle()
        honest = [workspace for workspace in days.all if workspace is not second]
        assert len({offices.digests(workspace)["5018"] for workspace in honest}) == 1
        gone = {standing.signature(workspace.db, "5018") for workspace in honest}
        assert len(gone) == 1
        assert offices.clean(days.all)
        second.close()
        three.close()
