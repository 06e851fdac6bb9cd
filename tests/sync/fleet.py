"""A province, a district, its laptops, and copies of any of them that nobody noticed: for tests."""

import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from itertools import permutations
from pathlib import Path

from desktop.domain.errors import AppError
from desktop.domain.ids import new_id
from desktop.planning import edit, exchange, history, office
from desktop.planning.exchange import ALREADY_HERE, APPLIED, HELD, Outcome
from desktop.planning.workspace import Workspace
from desktop.store import backup, database, gaps, identity, vectors
from desktop.store.identity import Identity
from desktop.sync import keys
from tests import offices
from tests.offices import PLAN

CHANGES = """SELECT c.hash FROM change c JOIN stream s USING (stream)
    WHERE s.scope IN ('50', '5018', '50/receipt', '5018/receipt')"""


class Fleet:
    """Computers by name, in `folder`. Files between them are kept, to be lost, repeated, or taken in late."""

    def __init__(self, folder: Path, names: Iterable[str]) -> None:
        self.folder = folder
        self.at = {name: Workspace.open(folder / name) for name in names}
        self.files: list[Path] = []
        self.refusals: frozenset[str] = frozenset()
        """Codes of refusals that are right; what bears another one, or none, is done."""
        self.backups: dict[str, Path] = {}

    def send(self, sender: str, to: str, *, full: bool = False) -> Path:
        """A file to the computer `to`; copies of a computer bear its name."""
        reader = self.at[to].identity
        out = self.folder / f"{len(self.files):05d}.amphoe"
        exchange.export(self.at[sender], out, f"{reader.office}/{reader.name}", full=full, plain=True)
        self.files.append(out)
        return out

    def take(self, to: str, file: Path) -> Outcome:
        """`to` takes a file in, or keeps it until it can."""
        outcome = exchange.receive(self.at[to], [file])[0]
        refused = outcome.error is not None and outcome.error["code"] in self.refusals
        assert refused or outcome.state in (APPLIED, ALREADY_HERE, HELD), outcome.error
        return outcome

    def carry(self, sender: str, to: str, *, full: bool = False) -> Outcome:
        """A file that arrives at once; not to a copy of itself, which has the same card."""
        return self.take(to, self.send(sender, to, full=full))

    def writes(self, name: str, title: str, record: str = "") -> None:
        """A project of the village plan that all share."""
        with self.refusing():
            edit.put(self.at[name], "project", [{"plan": PLAN, "title": title} | ({"id": record} if record else {})])

    @contextmanager
    def refusing(self) -> Iterator[None]:
        """Inside, what is rightly refused is not done."""
        try:
            yield
        except AppError as error:
            if error.code not in self.refusals:
                raise

    def clone(self, name: str, to: str, *, noticed: bool) -> None:
        """A cloned disk: `to` begins with the data of `name`."""
        self._replace(to, lambda home: backup.backup(self.at[name].db, home / database.FILE), noticed=noticed)

    def back_up(self, name: str) -> None:
        """Keep a copy of the store as it is."""
        self.backups[name] = self.folder / f"{name}.{len(self.backups)}.backup"
        backup.backup(self.at[name].db, self.backups[name])

    def restore(self, name: str, *, noticed: bool) -> None:
        """The last backup put back in place of the store, on the same computer."""
        kept = self.backups[name]
        self._replace(name, lambda home: shutil.copy(kept, home / database.FILE), noticed=noticed)

    def _replace(self, name: str, put: Callable[[Path], object], *, noticed: bool) -> None:
        if name in self.at:
            self.at[name].close()
        home = self.folder / name
        shutil.rmtree(home, ignore_errors=True)
        home.mkdir()
        put(home)
        self.at[name] = Workspace.open(home)
        if noticed:
            with database.transaction(self.at[name].db):
                office.copies.go_on(self.at[name].db)
            self.at[name].identity = Workspace(home, self.at[name].db).identity

    def hashes(self) -> set[bytes]:
        """Every change that any computer holds of what all of them read."""
        return {bytes(row[0]) for one in self.at.values() for row in one.db.execute(CHANGES)}

    def settle(self, rounds: int = 8) -> None:
        """Everybody sends what they believe the others lack, until all have all.

        One with a copy that nobody noticed asks for whole files: what one of the two confirms, the other may lack.
        """
        for _ in range(rounds):
            for sender, to in permutations(self.at, 2):
                if not self._twins(sender, to):
                    self.carry(sender, to, full=any(self._twins(to, one) for one in self.at if one != to))
            if self._equal():
                return

    def _twins(self, one: str, other: str) -> bool:
        """Copies bear one name, but one office may not send to itself while both bear one number."""
        return self.at[one].identity.replica == self.at[other].identity.replica

    def _equal(self) -> bool:
        if any(exchange.waiting(one) for one in self.at.values()):
            return False
        seen = [vectors.heads(one.db) for one in self.at.values()]
        return all({s: v[s] for s in ("50", "5018")} == {s: seen[0][s] for s in ("50", "5018")} for v in seen)

    def agree(self) -> None:
        """Everything that must be equal at the end is, nothing waits, and every store verifies."""
        first, *others = self.at.values()
        assert offices.clean(self.at.values())
        for one in others:
            assert vectors.vector(one.db)["5018"] == vectors.vector(first.db)["5018"]
            assert offices.digests(one) == offices.digests(first)
            assert history.conflicts(one) == history.conflicts(first)
        assert [exchange.waiting(one) for one in self.at.values()] == [[] for _ in self.at]
        assert not any(gaps.every(one.db) for one in self.at.values())

    def has_all(self, hashes: set[bytes]) -> None:
        """None of these changes is lost, and every computer holds those that are no receipts."""
        assert hashes <= self.hashes()
        for one in self.at.values():
            assert hashes & self._spoken() <= {bytes(row[0]) for row in one.db.execute(CHANGES)}

    def _spoken(self) -> set[bytes]:
        """Every change that is no receipt."""
        query = f"{CHANGES} AND s.scope NOT LIKE '%/receipt'"
        return {bytes(row[0]) for one in self.at.values() for row in one.db.execute(query)}

    def close(self) -> None:
        """Let go of the stores."""
        for one in self.at.values():
            one.close()


def new(home: Path, blank: Path, *, code: str, kind: str, name: str) -> Workspace:
    """What `office.init` makes, from an empty store: many of them in the time of one."""
    home.mkdir(parents=True)
    shutil.copy(blank / database.FILE, home)
    with closing(database.connect(home)) as db, database.transaction(db):
        identity.write(db, Identity(replica=new_id(), office=code, kind=kind, name=name))
        keys.make(db)
    made = Workspace.open(home)
    office.work_as(made, office.add_person(made, f"ผู้ใช้ {name}"))
    return made


def blank(folder: Path) -> Path:
    """An empty store."""
    database.create(folder).close()
    return folder


def template(folder: Path, laptops: int = 2) -> list[str]:
    """The stores of a province, a district and its laptops that share a village plan, closed; answers their names."""
    folder.mkdir(parents=True, exist_ok=True)
    made = {"province": offices.province(folder / "province"), "district": offices.district(folder / "district")}
    for number in range(1, laptops + 1):
        made[f"laptop{number}"] = offices.laptop(folder / f"laptop{number}", name=f"สนาม-{number}")
    offices.trust(made["province"], made["district"])
    offices.trust(made["district"], *(one for name, one in made.items() if name != "district"))
    for name, one in made.items():
        if name.startswith("laptop"):
            offices.trust(one, made["district"])
        one.close()
    fleet = Fleet(folder, made)
    offices.a_village(fleet.at["district"])
    offices.a_project(fleet.at["district"])
    for name in (name for name in made if name != "district"):
        fleet.carry("district", name, full=True)
    fleet.settle()
    fleet.agree()
    fleet.close()
    for file in fleet.files:
        file.unlink()
    return list(made)
