"""The whole line once: the offices, the order of the year, and the proof that both sides end equal."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from desktop.i18n import translate
from desktop.planning import exchange, needs_plan, office
from desktop.planning.demo import bodies, needs, province, villages, year
from desktop.planning.demo.steps import CYCLE, DISTRICT, PROVINCE, Row, carry
from desktop.planning.workspace import Workspace
from desktop.store import vectors
from desktop.store.verify import verify


def run(folder: Path) -> Iterator[Row]:
    """Run the line in `folder`/district and `folder`/province; yields what happened, step by step."""
    folder.mkdir(parents=True, exist_ok=True)
    named = (("district", DISTRICT, "ทะเบียน-1", "สมชาย ใจดี", "ปลัดอำเภอ"),
             ("province", PROVINCE, "ยุทธศาสตร์-1", "สมหญิง รักงาน", "นักวิเคราะห์นโยบายและแผน"))  # fmt: skip
    homes = []
    for kind, code, name, person, position in named:
        office.init(folder / kind, office=code, kind=kind, name=name, person=person, position=position).close()
        homes.append(folder / kind)
    with Workspace.open(homes[0]) as here, Workspace.open(homes[1]) as above:
        yield from _line(here, above, folder)


def agreed(rows: Sequence[Row]) -> bool:
    """Whether both sides ended equal and clean."""
    return all(row.get("ok", True) for row in rows)


def _line(here: Workspace, above: Workspace, folder: Path) -> Iterator[Row]:
    """Spring in the district, the needs to the province, its answers back, and the work of the new year."""
    _know_each_other(here, above, folder)
    yield from villages.load(here)
    yield bodies.appoint(here)
    yield villages.plans(here)
    yield from province.strategies(here, above, folder)
    yield from year.lao_plan(here)
    yield year.strategic_plan(here)
    plan = needs_plan.open_plan(here, CYCLE)
    yield needs.draft(here, plan)
    yield needs.send(here, plan)
    yield year.beyond_list(here)
    yield from carry(here, above, folder / "needs-5018.amphoe", translate("Demo", "Sent to the province"))
    yield from province.decide_items(above)
    yield province.refer(above)
    yield year.notify(above)
    yield from carry(above, here, folder / "answers-50.amphoe", translate("Demo", "Answers sent back"))
    yield year.work(here)
    yield from carry(here, above, folder / "work-5018.amphoe", translate("Demo", "Progress sent to the province"))
    yield from _compare(here, above)


def _know_each_other(here: Workspace, above: Workspace, folder: Path) -> None:
    for own, other, name in ((here, above, "5018.card"), (above, here, "50.card")):
        exchange.write_card(own, folder / name)
        exchange.trust_card(other, folder / name)


def _compare(here: Workspace, above: Workspace) -> Iterator[Row]:
    ours, theirs = (vectors.digests(one.db, DISTRICT)[DISTRICT] for one in (here, above))
    same = translate("Demo", "equal") if ours == theirs else translate("Demo", "DIFFERENT")
    said = f"{same} ({ours[:16]}…)"
    yield {"step": translate("Demo", "Digest of 5018 on both sides"), "result": said, "ok": ours == theirs}
    for workspace, name in ((here, translate("Demo", "district")), (above, translate("Demo", "province"))):
        found = verify(workspace.db)
        said = translate(
            "Demo", "clean: {changes} changes, {records} records", changes=found.changes, records=found.records
        )
        result = said if found.clean else "; ".join(found.faults)
        yield {"step": translate("Demo", "Verified: {office}", office=name), "result": result, "ok": found.clean}
