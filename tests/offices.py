"""Offices for tests: real stores in a folder, whose cards are exchanged by file as the offices exchange theirs."""

import os
import shutil
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from desktop.domain.record import Record
from desktop.domain.village import Project
from desktop.planning import edit, exchange, office
from desktop.planning.exchange import Outcome
from desktop.planning.workspace import Workspace
from desktop.store import vectors
from desktop.store.verify import verify

MEMORY = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
"""Where stores of properties with many examples stand: nothing there waits for a disk."""

VILLAGE = "50180102"
PLAN = "0190aaaa-0000-7000-8000-000000000001"
PROJECT = "0190aaaa-0000-7000-8000-000000000002"


def province(home: Path, code: str = "50") -> Workspace:
    """A province's first computer."""
    return office.init(home, office=code, kind="province", name="กลุ่มงานยุทธศาสตร์", person="วิภา")


def district(home: Path, code: str = "5018", name: str = "ที่ทำการ") -> Workspace:
    """A district's computer."""
    return office.init(home, office=code, kind="district", name=name, person="สมชาย")


def laptop(home: Path, code: str = "5018", name: str = "สนาม-1") -> Workspace:
    """A field laptop of a district."""
    return office.init(home, office=code, kind="field", name=name, person="มาลี")


def trust(reader: Workspace, *others: Workspace) -> None:
    """`reader` accepts the cards of `others`, from card files."""
    for other in others:
        card = other.home.parent / f"{other.identity.replica}.card.json"
        if not card.exists():
            exchange.write_card(other, card)
        exchange.trust_card(reader, card)


@dataclass
class Offices:
    """A province, one of its districts and a field laptop of this, who know each other."""

    folder: Path
    province: Workspace
    district: Workspace
    laptop: Workspace
    files: int = field(default=0)

    @property
    def all(self) -> tuple[Workspace, Workspace, Workspace]:
        """All three computers."""
        return self.province, self.district, self.laptop

    def send(self, sender: Workspace, to: Workspace, **options: Any) -> Path:
        """A bundle of `sender` to the computer of `to`."""
        self.files += 1
        out = self.folder / f"{self.files:04d}.amphoe"
        exchange.export(sender, out, f"{to.identity.office}/{to.identity.name}", **options)
        return out

    def carry(self, sender: Workspace, to: Workspace, **options: Any) -> Outcome:
        """Send a bundle and take it in; the first outcome is that of the bundle itself."""
        return exchange.receive(to, [self.send(sender, to, **options)])[0]

    def settle(self, rounds: int = 3) -> None:
        """Everybody sends everybody whole files until all have all."""
        for _ in range(rounds):
            for sender in self.all:
                for to in self.all:
                    if sender is not to:
                        state = self.carry(sender, to, full=True).state
                        assert state in (exchange.APPLIED, exchange.ALREADY_HERE), state

    def close(self) -> None:
        """Let go of the three stores."""
        for workspace in self.all:
            workspace.close()


def offices(folder: Path) -> Offices:
    """A province, a district and its laptop in `folder`, with cards exchanged as designed: each accepts its own."""
    folder.mkdir(parents=True, exist_ok=True)
    made = Offices(folder, province(folder / "50"), district(folder / "5018"), laptop(folder / "field"))
    trust(made.province, made.district)
    trust(made.district, made.province, made.laptop)
    trust(made.laptop, made.district)
    made.carry(made.province, made.district)
    made.carry(made.district, made.laptop)
    made.carry(made.district, made.province)
    return made


def copied(template: Path, folder: Path) -> Offices:
    """The three offices of `template` (closed) once more, in `folder`."""
    shutil.copytree(template, folder, dirs_exist_ok=True)
    province, district, laptop = (Workspace.open(folder / name) for name in ("50", "5018", "field"))
    return Offices(folder, province, district, laptop)


def a_village(workspace: Workspace, village: str = VILLAGE, **fields: Any) -> str:
    """A village of the workspace's own."""
    given = {"code": village, "name": "บ้านหลวง", "tambon": village[:6], "moo": 2} | fields
    return edit.put(workspace, "village", [given]).ids[0]


def a_project(workspace: Workspace, **fields: Any) -> str:
    """A project of a village plan for 2559; plan and project have fixed ids unless others are given."""
    plan = fields.pop("plan", PLAN)
    edit.put(workspace, "village_plan", [{"id": plan, "village": VILLAGE, "cycle": 2559}])
    given = {"id": PROJECT, "plan": plan, "title": "ก่อสร้างถนนคอนกรีต", "budget": {"2559": 10_000_000}} | fields
    return edit.put(workspace, "project", [given]).ids[0]


def fields_of(workspace: Workspace, kind: type[Record], record: str) -> Record:
    """The record as the workspace shows it."""
    return workspace.get(kind, record)


def title(workspace: Workspace) -> str | None:
    """The title of the shared project."""
    return workspace.get(Project, PROJECT).title


def say(workspace: Workspace, text: str) -> None:
    """Set the title of the shared project."""
    edit.put(workspace, "project", [{"id": PROJECT, "title": text}])


def digests(workspace: Workspace) -> dict[str, str]:
    """The digest of every open scope."""
    return vectors.digests(workspace.db)


def clean(workspaces: Iterable[Workspace]) -> bool:
    """Whether `verify` finds nothing in any of them; says what it finds."""
    for workspace in workspaces:
        found = verify(workspace.db)
        assert found.clean, found.faults
    return True
