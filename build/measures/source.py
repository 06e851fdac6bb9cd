"""The files that are measured: one province's districts, each on a computer of its own, gathered by a relay desk.

Nothing is short-cut: 32 districts write through the journal and send, the relay takes their files in and sends all of
it on to the desk that is measured. Kept in `.work/bench/`, named by what it was made from.
"""

import hashlib
import shutil
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from pathlib import Path

from build import sample_province
from build.sample_province import PROVINCE, Village
from desktop.domain.changes import About
from desktop.domain.ids import row_id
from desktop.planning import exchange, office
from desktop.planning.workspace import Workspace
from desktop.store import journal, schema
from desktop.store.database import transaction
from desktop.sync.manifest import FORMAT

ROOT = Path(__file__).resolve().parent.parent.parent
CACHE = ROOT / ".work" / "bench"
LOADED, TYPED = "loaded", "typed"
STEPS = (1, 4, 8, 16, 32)
"""Numbers of districts in the files made: 8 are a quarter of the province."""

MORE = 2000
THAILAND = timezone(timedelta(hours=7))
MADE_FROM = ("build/sample_province.py", "build/measures/source.py")


@dataclass(frozen=True, slots=True)
class Source:
    """Files for one way of entering: `desk` is the empty office that receives, `bundles` by number of districts."""

    folder: Path

    @property
    def desk(self) -> Path:
        """The data folder of the desk that receives, as it is before any file: copy it."""
        return self.folder / "desk"

    def bundle(self, districts: int) -> Path:
        """The whole of so many districts in one file."""
        return self.folder / f"{districts}.amphoe"

    @property
    def more(self) -> Path:
        """2,000 further changes of the first district, for a desk that has everything."""
        return self.folder / "more.amphoe"


def prepare(way: str, share: int = 1) -> Source:
    """The files for `way` (loaded or typed), made now unless they are there; of `share` villages one is taken."""
    folder = CACHE / f"{way}-{share}-{_fingerprint()}"
    if not (folder / "whole").exists():
        for old in CACHE.glob(f"{way}-{share}-*"):
            shutil.rmtree(old)
        folder.mkdir(parents=True)
        _make(folder, way, share)
        (folder / "whole").touch()
    return Source(folder)


def _fingerprint() -> str:
    made_from = b"".join((ROOT / name).read_bytes() for name in MADE_FROM)
    return hashlib.sha256(made_from + bytes([schema.VERSION, FORMAT])).hexdigest()[:12]


def _make(folder: Path, way: str, share: int) -> None:
    offices = folder / "offices"
    with _office(offices / "relay", PROVINCE, "province", "relay") as relay:
        exchange.write_card(relay, folder / "relay.card")
    with _office(folder / "desk", PROVINCE, "province", "desk") as desk:
        exchange.write_card(desk, folder / "desk.card")
        exchange.trust_card(desk, folder / "relay.card")
    groups = [(offices / code, code, villages, way) for code, villages in sample_province.districts(share)]
    with ProcessPoolExecutor(2) as pool:
        written = list(pool.map(_district, *zip(*groups, strict=True)))
    _gather(folder, written)
    shutil.rmtree(offices)


def _office(home: Path, code: str, kind: str, name: str) -> Workspace:
    return office.init(home, office=code, kind=kind, name=name, person="ปลัดสมชาย ใจดี")


def _district(home: Path, code: str, villages: list[Village], way: str) -> Path:
    """The folder of a district that has written everything and sent it."""
    with _office(home, code, "district", "ทะเบียน-1") as workspace:
        (_load if way == LOADED else _type)(workspace, villages)
        exchange.write_card(workspace, home / "card")
        exchange.export(workspace, home / "all.amphoe", PROVINCE, plain=True)
    return home


def _load(workspace: Workspace, villages: Iterable[Village]) -> None:
    scope = workspace.identity.office
    with journal.act(workspace.db, "load_plans", source="village-plans.xlsx", source_sha256="0" * 64) as act:
        for village in villages:
            act.set("village_plan", village.plan, scope, _plan(village))
            for project, fields in village.projects:
                act.set("project", project, scope, fields)


def _plan(village: Village) -> dict[str, object]:
    return {"village": village.code, "cycle": sample_province.CYCLE, "status": "draft"}


def _type(workspace: Workspace, villages: list[Village]) -> None:
    """Three passes over the district, as its year goes: the forums, the costs, the corrections."""
    moment = datetime(2015, 1, 15, 9, tzinfo=THAILAND)
    ids = _typed_ids(villages)
    for visit in range(3):
        with transaction(workspace.db):
            for village in villages:
                if visit == 0:
                    _visit(workspace, "create", moment, "village_plan", village.plan, _plan(village))
                for project, fields in village.projects:
                    moment += timedelta(seconds=73)
                    verb, typed = list(sample_province.in_visits(fields))[visit]
                    _visit(workspace, verb, moment, "project", ids[project], typed)
        moment += timedelta(days=14)


def _typed_ids(villages: Iterable[Village]) -> dict[str, str]:
    """Ids of what people create are UUIDv7: a moment and 74 random bits."""
    found: dict[str, str] = {}
    for village in villages:
        for place, (project, _fields) in enumerate(village.projects):
            drawn = hashlib.sha256(project.encode()).hexdigest()
            moment = f"{0x14AECA00000 + int(village.code[2:]) * 1000 * 73 + place * 73_000:012x}"
            found[project] = f"{moment[:8]}-{moment[8:]}-7{drawn[:3]}-8{drawn[3:6]}-{drawn[6:18]}"
    return found


def _visit(  # noqa: PLR0917 - who, when, what
    workspace: Workspace, verb: str, moment: datetime, kind: str, record: str, fields: dict[str, object]
) -> None:
    about = About(verb=verb, person=workspace.identity.person, at=moment.isoformat(timespec="seconds"))
    act = journal.Act(workspace.db, about)
    act.set(kind, record, workspace.identity.office, fields)
    act.close()


def _gather(folder: Path, written: list[Path]) -> None:
    """The relay takes the districts in, and sends on as it goes; then the first district goes on working."""
    relay_home, relay_card = folder / "offices" / "relay", folder / "relay.card"
    with Workspace.open(relay_home) as relay:
        for place, home in enumerate(written, start=1):
            exchange.trust_card(relay, home / "card")
            _receive(relay, home / "all.amphoe")
            if place in STEPS:
                exchange.export(relay, folder / f"{place}.amphoe", f"{PROVINCE}/desk", full=True, plain=True)
            if place == 1:
                exchange.export(relay, folder / "back.amphoe", home.name, plain=True)
    with Workspace.open(written[0]) as district:
        exchange.trust_card(district, relay_card)
        _receive(district, folder / "back.amphoe")
        _go_on(district)
        exchange.export(district, folder / "more.amphoe", f"{PROVINCE}/relay", plain=True)


def _receive(workspace: Workspace, path: Path) -> None:
    (outcome, *_) = exchange.receive(workspace, [path])
    if outcome.state != exchange.APPLIED:
        raise RuntimeError(f"{path} was {outcome.state}: {outcome.error or outcome.needs}")


def _go_on(district: Workspace) -> None:
    """2,000 changes: new prices of projects, and new projects where there are not so many."""
    rows = district.db.execute("SELECT id, scope FROM project_all ORDER BY rid LIMIT ?", (MORE,)).fetchall()
    with journal.act(district.db, "put") as act:
        for number in range(MORE):
            fields = {f"budget.{sample_province.CYCLE + 1}": 1_000_000 + number * 100, "title": f"โครงการที่ {number}"}
            known = number < len(rows)
            record = rows[number][0] if known else row_id("project", district.identity.office, 0, str(number))
            act.set("project", record, district.identity.office, fields)
