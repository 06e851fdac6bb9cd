"""The villages: the office's workbooks loaded, forums held, each plan as far as its tambon has come."""

from collections.abc import Iterator

from desktop.domain.village import Forum, VillagePlan
from desktop.i18n import translate
from desktop.planning import edit, loading, needs_plan
from desktop.planning.demo.steps import CYCLE, SAMPLE, Row, told
from desktop.planning.workspace import Workspace
from desktop.store import journal

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


def load(district: Workspace) -> Iterator[Row]:
    for table, file in (("villages", "villages.xlsx"), ("plans", "village-plans.xlsx")):
        report = loading.load(district, table, SAMPLE / file, cycle=CYCLE if table == "plans" else None)
        what = translate("Demo", "Loaded {file}", file=file)
        said = translate(
            "Demo", "{read} rows = {created} new + {unchanged} unchanged + {rejected} rejected",
            read=report.read, created=report.created, unchanged=report.unchanged, rejected=report.rejected,
        )  # fmt: skip
        yield {"step": what, "result": said}
    sums = needs_plan.pool(district, CYCLE)
    yield told(translate("Demo", "Projects of the villages"), len(sums), sum(row.total for row in sums))


def plans(district: Workspace) -> Row:
    """Attendance and resolutions of the sample forums, then each plan as far as its tambon has come."""
    with journal.act(district.db, "put") as act:
        votes = _most_votes(district)
        for place, forum in enumerate(district.every(Forum, "cycle = :cycle ORDER BY id", cycle=CYCLE)):
            men, women = 18 + place % 23, 21 + place % 19
            more_came = max(0, votes.get(forum.village or "", 0) - men - women)  # nobody votes who is not there
            seen = {"men": men + more_came // 2, "women": women + more_came - more_came // 2}
            seen["households"] = (seen["men"] + seen["women"]) // 2
            more = {"officer_present": "self", "venue": "ศาลาประชาคมหมู่บ้าน", "resolution": "เห็นชอบแผนชุมชน/หมู่บ้าน"}
            helped = {"facilitator": "พัฒนากรประจำตำบล", "lao_support": "สถานที่และอาหารกลางวัน"}
            edit.put_one(district, act, "forum", {"id": forum.id, **seen, **more, **helped})
        for plan in district.every(VillagePlan, "cycle = :cycle ORDER BY village", cycle=CYCLE):
            _advance(district, act, plan)
    done = district.every(VillagePlan, "status = 'accepted'")
    return told(translate("Demo", "Village plans checked and complete"), len(done))


def _most_votes(district: Workspace) -> dict[str, int]:
    """Village → the most votes that one of its problems got at the forum."""
    query = """SELECT v.village, max(p.votes) FROM problem p JOIN village_plan v ON v.id = p.plan
        WHERE v.cycle = ? GROUP BY v.village"""
    return {str(village): votes or 0 for village, votes in district.db.execute(query, (CYCLE,))}


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
