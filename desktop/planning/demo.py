"""The whole line once, on the sample data that is shipped: villages → needs plan → province → answer back.

Every amount, household and forum attendance of it is sample data (ข้อมูลตัวอย่าง).
"""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from desktop.domain.ids import derived_id
from desktop.domain.money import baht
from desktop.domain.village import Forum, VillagePlan
from desktop.i18n import translate
from desktop.paths import RESOURCES
from desktop.planning import decide, edit, exchange, loading, needs_plan, office
from desktop.planning.workspace import Workspace
from desktop.store import journal, vectors
from desktop.store.verify import verify

SAMPLE = RESOURCES / "demo" / "5018-omkoi"
DISTRICT, PROVINCE, CYCLE = "5018", "50", 2559
ACCEPTED_TAMBONS = ("501801", "501802", "501803", "501804")
FORUM_ONLY = "501805"
WAIVED = {
    "R07": "ข้อมูลตัวอย่าง: โครงการบางรายการไม่ได้ระบุปัญหา",
    "R08": "ข้อมูลตัวอย่าง: บางมิติไม่มีปัญหา",
    "REQUIRED": "ข้อมูลตัวอย่าง",
}
PHILOSOPHY = {
    "moderation": "ทำเท่าที่หมู่บ้านดูแลต่อได้ ใช้วัสดุในพื้นที่ก่อน",
    "reasonableness": "เรียงลำดับจากปัญหาที่คนเดือดร้อนมากที่สุดในเวที",
    "self_immunity": "มีกองทุนซ่อมบำรุงและกลุ่มดูแลของหมู่บ้าน",
    "knowledge": "ใช้ข้อมูล จปฐ. และ กชช. 2ค ร่วมกับคำแนะนำของช่าง อปท.",
    "virtue": "เปิดเผยรายรับรายจ่ายต่อที่ประชุมหมู่บ้าน",
}
PICKED, COMBINED_GROUPS = 60, 3
STRATEGIES = (
    ("1", "เสริมสร้างเศรษฐกิจฐานรากและโครงสร้างพื้นฐาน"),
    ("2", "ดูแลทรัพยากรธรรมชาติและสิ่งแวดล้อม"),
    ("3", "พัฒนาคุณภาพชีวิตและสังคม"),
    ("4", "รักษาความมั่นคงและความสงบเรียบร้อย"),
)

Row = dict[str, Any]


def run(folder: Path) -> Iterator[Row]:
    """Run the line in `folder`/district and `folder`/province; yields what happened, step by step."""
    folder.mkdir(parents=True, exist_ok=True)
    named = (("district", DISTRICT, "ทะเบียน-1", "สมชาย ใจดี", "ปลัดอำเภอ"),
             ("province", PROVINCE, "ยุทธศาสตร์-1", "สมหญิง รักงาน", "นักวิเคราะห์นโยบายและแผน"))  # fmt: skip
    homes = []
    for kind, code, name, person, position in named:
        office.init(folder / kind, office=code, kind=kind, name=name, person=person, position=position).close()
        homes.append(folder / kind)
    with Workspace.open(homes[0]) as district, Workspace.open(homes[1]) as province:
        yield from _line(district, province, folder)


def agreed(rows: Sequence[Row]) -> bool:
    """Whether both sides ended equal and clean."""
    return all(row.get("ok", True) for row in rows)


def _line(district: Workspace, province: Workspace, folder: Path) -> Iterator[Row]:
    _know_each_other(district, province, folder)
    yield from _load(district)
    yield _village_plans(district)
    yield from _strategies(district, province, folder)
    plan = needs_plan.open_plan(district, CYCLE)
    yield _draft(district, plan)
    yield _send(district, plan)
    yield from _carry(district, province, folder / "needs-5018.amphoe", translate("Demo", "Sent to the province"))
    yield from _decide(province)
    yield from _carry(province, district, folder / "answers-50.amphoe", translate("Demo", "Answers sent back"))
    yield from _compare(district, province)


def _know_each_other(district: Workspace, province: Workspace, folder: Path) -> None:
    for own, other, name in ((district, province, "5018.card"), (province, district, "50.card")):
        exchange.write_card(own, folder / name)
        exchange.trust_card(other, folder / name)


def _load(district: Workspace) -> Iterator[Row]:
    for table, file in (("villages", "villages.xlsx"), ("plans", "village-plans.xlsx")):
        report = loading.load(district, table, SAMPLE / file, cycle=CYCLE if table == "plans" else None)
        what = translate("Demo", "Loaded {file}", file=file)
        said = translate(
            "Demo", "{read} rows = {created} new + {unchanged} unchanged + {rejected} rejected",
            read=report.read, created=report.created, unchanged=report.unchanged, rejected=report.rejected,
        )  # fmt: skip
        yield {"step": what, "result": said}
    sums = needs_plan.pool(district, CYCLE)
    yield _row(translate("Demo", "Projects of the villages"), len(sums), sum(row.total for row in sums))


def _village_plans(district: Workspace) -> Row:
    """Attendance and resolutions of the sample forums, then each plan as far as its tambon has come."""
    with journal.act(district.db, "put") as act:
        for place, forum in enumerate(district.every(Forum, "cycle = :cycle ORDER BY id", cycle=CYCLE)):
            seen = {"men": 18 + place % 23, "women": 21 + place % 19, "households": 25 + place % 17}
            more = {"officer_present": "self", "venue": "ศาลาประชาคมหมู่บ้าน", "resolution": "เห็นชอบแผนชุมชน/หมู่บ้าน"}
            helped = {"facilitator": "พัฒนากรประจำตำบล", "lao_support": "สถานที่และอาหารกลางวัน"}
            edit.put_one(district, act, "forum", {"id": forum.id, **seen, **more, **helped})
        for plan in district.every(VillagePlan, "cycle = :cycle ORDER BY village", cycle=CYCLE):
            _advance(district, act, plan)
    done = district.every(VillagePlan, "status = 'accepted'")
    return _row(translate("Demo", "Village plans checked and complete"), len(done))


def _advance(district: Workspace, act: journal.Act, plan: VillagePlan) -> None:
    tambon = (plan.village or "")[:6]
    steps = ["forum_done"] if tambon in (*ACCEPTED_TAMBONS, FORUM_ONLY) else []
    if tambon in ACCEPTED_TAMBONS:
        steps += ["approved", "submitted", "received", "accepted"]
    dates = {"signer": "ประธานกรรมการหมู่บ้าน", "approved_on": "2015-02-10", "submitted_on": "2015-02-20"}
    for status in steps:
        fields: dict[str, object] = {**dates} if status in ("approved", "submitted") else {}
        if status == "approved":
            fields |= {**PHILOSOPHY, "sources": ["bmn", "nrd2c"], "sufficiency_level": "enough_to_live"}
        edit.put_one(district, act, "village_plan", {"id": plan.id, "status": status, **fields, "waive": WAIVED})


def _strategies(district: Workspace, province: Workspace, folder: Path) -> Iterator[Row]:
    nodes = [
        {"id": derived_id("demo", "strategy", code), "code": code, "title": title, "level": "ประเด็นยุทธศาสตร์"}
        for code, title in STRATEGIES
    ]
    edit.put(province, "strategy", nodes)
    yield from _carry(province, district, folder / "strategy-50.amphoe", translate("Demo", "Provincial strategy sent"))


def _draft(district: Workspace, plan: str) -> Row:
    """The projects that ask for support and that the villages put first; what is alike becomes one item."""
    asked = [row for row in needs_plan.pool(district, CYCLE) if row.mode == "request" and row.total]
    groups = [group for group in needs_plan.similar(district, CYCLE) if len(group.rows) > 1][:COMBINED_GROUPS]
    grouped: set[str] = set()
    for group in groups:
        members = [row.project for row in group.rows][:6]
        needs_plan.combine(district, plan, members, group.title)
        grouped.update(members)
    first = sorted(
        (row for row in asked if row.project not in grouped), key=lambda row: (row.priority or 99, row.village)
    )
    needs_plan.pick(district, plan, [row.project for row in first[:PICKED]])
    _complete(district, plan)
    sums = needs_plan.totals(district, plan)
    return _row(translate("Demo", "Needs plan drafted"), sums.items, sums.total)


def _complete(district: Workspace, plan: str) -> None:
    with journal.act(district.db, "put") as act:
        for place, row in enumerate(needs_plan.items(district, plan)):
            fields = {"agency": row.agency or "จังหวัดเชียงใหม่", "origin": row.origin or "village"}
            strategy = derived_id("demo", "strategy", str(1 + place % len(STRATEGIES)))
            edit.put_one(district, act, "needs_item", {"id": row.item, "strategy": strategy, **fields})


def _send(district: Workspace, plan: str) -> Row:
    waive = {"R06": "กม. ยืนยันรายการทางหนังสือแล้ว แผนฉบับเต็มจะส่งตามมา"}
    for status in ("proposed", "approved"):
        values = {"id": plan, "status": status, "resolution": "กบอ. ครั้งที่ 2/2558 เห็นชอบ"}
        edit.put(district, "needs_plan", [{**values, "waive": waive}])
    needs_plan.send(district, plan, letter="ชม 1018/245", sent_on="2015-07-28")
    sums = needs_plan.totals(district, plan)
    return _row(translate("Demo", "Needs plan sent and frozen"), sums.items, sums.total)


def _carry(sender: Workspace, reader: Workspace, path: Path, what: str) -> Iterator[Row]:
    sent = exchange.export(sender, path, reader.identity.office)
    outcome = exchange.receive(reader, [path])[0]
    said = translate(
        "Demo", "{file}: {changes} changes, {size} kB; taken in: {new} new, {state}",
        file=path.name, changes=sent.changes, size=max(1, sent.size // 1000), new=outcome.changes["new"],
        state=translate("Exchange", outcome.state),
    )  # fmt: skip
    yield {"step": what, "result": said, "ok": outcome.state == exchange.APPLIED}


def _decide(province: Workspace) -> Iterator[Row]:
    rows = decide.to_decide(province, DISTRICT)
    yield _row(translate("Demo", "The province sees"), len(rows), sum(row.total for row in rows))
    for place, result in enumerate(("accepted", "accepted", "referred", "deferred", "rejected")):
        chosen: Sequence[str] = [row.item for row in rows[place::5]]
        reason = {"deferred": "รอแบบแปลนและประมาณราคา", "rejected": "อยู่ในอำนาจหน้าที่ของ อปท."}.get(result, "")
        decide.decide(province, chosen, result=result, reason=reason, fiscal_year=2560, date="2015-09-25")
    issued = decide.issue(province)
    yield _row(translate("Demo", "Decisions issued"), issued.created + issued.updated)


def _compare(district: Workspace, province: Workspace) -> Iterator[Row]:
    ours, theirs = (vectors.digests(one.db, DISTRICT)[DISTRICT] for one in (district, province))
    same = translate("Demo", "equal") if ours == theirs else translate("Demo", "DIFFERENT")
    said = f"{same} ({ours[:16]}…)"
    yield {"step": translate("Demo", "Digest of 5018 on both sides"), "result": said, "ok": ours == theirs}
    for workspace, name in ((district, translate("Demo", "district")), (province, translate("Demo", "province"))):
        found = verify(workspace.db)
        said = translate(
            "Demo", "clean: {changes} changes, {records} records", changes=found.changes, records=found.records
        )
        result = said if found.clean else "; ".join(found.faults)
        yield {"step": translate("Demo", "Verified: {office}", office=name), "result": result, "ok": found.clean}


def _row(step: str, count: int, satang: int | None = None) -> Row:
    money = f" · {baht(satang)} {translate('Kinds', 'baht')}" if satang is not None else ""
    return {"step": step, "result": f"{count:,}{money}"}
