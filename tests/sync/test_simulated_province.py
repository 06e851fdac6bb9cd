"""A whole province at work for half a year: every district and its laptops, lost and repeated files, old backups.

All stores stand in memory where the system has such a folder, so that nothing waits for a disk; nothing else differs
from the real program.
"""

import random
import shutil
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from desktop.planning import edit, exchange
from desktop.planning.workspace import Workspace
from desktop.store import gaps, vectors
from tests import offices
from tests.offices import MEMORY
from tests.sync import fleet
from tests.sync.fleet import Fleet

LOST, LATE, AGAIN = 0.12, 0.08, 0.08
BACKED_UP, RESTORED = 0.25, 0.06
HASHES = "SELECT c.hash, s.scope FROM change c JOIN stream s USING (stream)"
PROVINCE = "50"


class Province:
    """The province's computer, `districts` districts, and the laptops of each."""

    def __init__(self, folder: Path, districts: int, laptops: int, seed: int) -> None:
        self.chance, self.day, self.written = random.Random(seed), 0, 0
        self.codes = [f"50{number:02d}" for number in range(1, districts + 1)]
        self.laptops = {code: [f"{code}-{number}" for number in range(1, laptops + 1)] for code in self.codes}
        self.fleet = self._founded(folder)
        self.late: list[tuple[str, Path]] = []
        self.said: set[tuple[bytes, str]] = set()
        self.plans = {code: self._plan(code) for code in self.codes}
        self._to_everybody()

    def _founded(self, folder: Path) -> Fleet:
        blank, made = fleet.blank(folder / "blank"), {}
        made[PROVINCE] = fleet.new(folder / PROVINCE, blank, code=PROVINCE, kind="province", name="ยุทธศาสตร์")
        for code in self.codes:
            made[code] = fleet.new(folder / code, blank, code=code, kind="district", name="ที่ทำการ")
            for name in self.laptops[code]:
                made[name] = fleet.new(folder / name, blank, code=code, kind="field", name=name)
            offices.trust(made[code], made[PROVINCE], *(made[name] for name in self.laptops[code]))
            offices.trust(made[PROVINCE], made[code])
            for name in self.laptops[code]:
                offices.trust(made[name], made[code])
        for one in made.values():
            one.close()
        return Fleet(folder, made)

    def _plan(self, code: str) -> str:
        at, village = self.fleet.at[code], f"{code}0101"
        offices.a_village(at, village)
        return edit.put(at, "village_plan", [{"village": village, "cycle": 2559}]).ids[0]

    def _to_everybody(self) -> None:
        """Down and up once and down again, with nothing lost: laptop → district → province → district → laptop."""
        for code in self.codes:
            for name in self.laptops[code]:
                self.carry(code, name)
                self.carry(name, code)
            self.carry(code, PROVINCE)
        for code in self.codes:
            self.carry(PROVINCE, code)
            self.carry(code, PROVINCE)
            for name in self.laptops[code]:
                self.carry(code, name)

    def carry(self, sender: str, to: str) -> None:
        """A file that arrives."""
        if self.fleet.at[sender].identity.replica != self.fleet.at[to].identity.replica:
            self.fleet.carry(sender, to)

    def live(self) -> None:
        """A day: some write, some send, some files are lost or come late or twice, and sometimes a disk fails."""
        self.day += 1
        for _ in range(self.chance.randint(2, 4)):
            self._write(self.chance.choice(self.codes))
        for _ in range(self.chance.randint(2, 5)):
            self._send(*self._pair())
        while self.late and self.chance.random() < 0.5:
            self.fleet.take(*self.late.pop(self.chance.randrange(len(self.late))))
        name = self.chance.choice(list(self.fleet.at))
        if self.chance.random() < BACKED_UP:
            self.fleet.back_up(name)
        if self.fleet.backups and self.chance.random() < RESTORED:
            self._restore(self.chance.choice(list(self.fleet.backups)))

    def _write(self, code: str) -> None:
        self.written += 1
        at = self.fleet.at[self.chance.choice([code, *self.laptops[code]])]
        known = [row[0] for row in at.db.execute("SELECT id FROM project WHERE scope = ? ORDER BY id", (code,))]
        fields = {"title": f"โครงการ {self.written}", "budget": {"2559": self.chance.randrange(1, 900) * 100_00}}
        if known and self.chance.random() < 0.4:
            fields["id"] = self.chance.choice(known)
        edit.put(at, "project", [{"plan": self.plans[code], **fields}])
        self.said |= {tuple(at.db.execute(f"{HASHES} ORDER BY c.cid DESC").fetchone())}

    def _restore(self, name: str) -> None:
        """An old backup is put back; what nobody else has is lost with the disk, and nothing else may be."""
        there = _changes(self.fleet.at[name])
        others = [_changes(at) for other, at in self.fleet.at.items() if other != name]
        self.said -= there.difference(*others)
        self.fleet.restore(name, noticed=self.chance.random() < 0.7)

    def _pair(self) -> tuple[str, str]:
        code = self.chance.choice(self.codes)
        one, other = self.chance.sample([PROVINCE, code, *self.laptops[code]], 2)
        return (
            (code, other) if one == PROVINCE and other != code else (one, code) if other == PROVINCE else (one, other)
        )

    def _send(self, sender: str, to: str) -> None:
        if self.fleet.at[sender].identity.replica == self.fleet.at[to].identity.replica or sender == to:
            return
        file = self.fleet.send(sender, to)
        fate = self.chance.random()
        if fate > LOST + LATE:
            self.fleet.take(to, file)
        if LOST < fate < LOST + LATE + AGAIN:
            self.late.append((to, file))

    def settle(self) -> None:
        """Everybody brings what is left, until what the vectors say is the same everywhere."""
        for _ in range(6):
            self._to_everybody()
            if self._equal():
                return

    def _equal(self) -> bool:
        known = vectors.heads(self.fleet.at[PROVINCE].db)
        return all(vectors.heads(at.db, [scope]) == {scope: known[scope]} for at, scope in self._seen())

    def _seen(self) -> Iterator[tuple[Workspace, str]]:
        for code in self.codes:
            for name in (code, *self.laptops[code]):
                yield self.fleet.at[name], PROVINCE
                yield self.fleet.at[name], code

    def agrees(self) -> None:
        """Equal digests, every act that survived its disk, nothing that waits, and stores that verify."""
        known = offices.digests(self.fleet.at[PROVINCE])
        for at, scope in self._seen():
            assert offices.digests(at)[scope] == known[scope]
            assert {one for one in self.said if one[1] == scope} <= _changes(at)
        for at in self.fleet.at.values():
            assert exchange.waiting(at) == []
            assert gaps.every(at.db) == []
        assert offices.clean(self.fleet.at.values())


def _changes(at: Workspace) -> set[tuple[bytes, str]]:
    return {(row[0], row[1]) for row in at.db.execute(HASHES)}


def live(districts: int, laptops: int, days: int, seed: int) -> None:
    with TemporaryDirectory(dir=MEMORY) as folder:
        province = Province(Path(folder), districts, laptops, seed)
        for _ in range(days):
            province.live()
        assert len(province.said) > days
        province.settle()
        province.agrees()
        province.fleet.close()
        shutil.rmtree(folder, ignore_errors=True)


def test_a_small_province_ends_with_equal_digests_and_no_lost_act():
    live(districts=2, laptops=2, days=40, seed=1)


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_a_province_of_32_districts_with_3_laptops_each_ends_after_200_days_with_equal_digests_and_no_lost_act():
    live(districts=32, laptops=3, days=200, seed=50)
