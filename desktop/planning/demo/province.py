"""The province: its strategies first, its decisions when the needs have come."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from desktop.domain.ids import derived_id
from desktop.domain.province import answer_year
from desktop.i18n import translate
from desktop.planning import decide, edit, referral
from desktop.planning.demo.steps import CYCLE, DISTRICT, Row, carry, told
from desktop.planning.workspace import Workspace

GRANTED = 90
"""Of what is asked, the percentage that the sample province grants."""
STRATEGIES = (
    ("1", "เสริมสร้างเศรษฐกิจฐานรากและโครงสร้างพื้นฐาน"),
    ("2", "ดูแลทรัพยากรธรรมชาติและสิ่งแวดล้อม"),
    ("3", "พัฒนาคุณภาพชีวิตและสังคม"),
    ("4", "รักษาความมั่นคงและความสงบเรียบร้อย"),
)
AGENCIES = {
    "กรมอุทยานแห่งชาติ สัตว์ป่า และพันธุ์พืช": ("ช้าง", "ป่า", "ต้นไม้"),
    "กรมทางหลวงชนบท": ("ถนน", "สะพาน", "โคมไฟ", "ท่อลอด", "ทาง"),
    "กรมทรัพยากรน้ำ": ("น้ำ", "ฝาย", "สระ", "ห้วย", "แก้มลิง", "ตลิ่ง", "ขุดลอก", "อ่าง"),
    "กรมที่ดิน": ("แนวเขต", "รังวัด"),
    "กรมการปกครอง": ("",),
}
"""Agency → words in a title that are its business; the last takes what is nobody else's."""


def strategies(district: Workspace, province: Workspace, folder: Path) -> Iterator[Row]:
    edition = edit.create(province, "strategy_framework", title="กรอบยุทธศาสตร์การพัฒนาจังหวัดเชียงใหม่", edition=1,
                          from_year=2558, to_year=2561, status="published", published_on="2015-02-27")  # fmt: skip
    level = {"level": "ประเด็นยุทธศาสตร์", "framework": edition}
    nodes = [
        {"id": derived_id("demo", "strategy", code), "code": code, "title": title, **level}
        for code, title in STRATEGIES
    ]
    edit.put(province, "strategy", nodes)
    yield from carry(province, district, folder / "strategy-50.amphoe", translate("Demo", "Provincial strategy sent"))


def decide_items(province: Workspace) -> Iterator[Row]:
    rows = decide.to_decide(province, DISTRICT)
    yield told(translate("Demo", "The province sees"), len(rows), sum(row.total for row in rows))
    for place, result in enumerate(("accepted", "accepted", "referred", "deferred", "rejected")):
        chosen = rows[place::5]
        reason = {"deferred": "รอแบบแปลนและประมาณราคา", "rejected": "อยู่ในอำนาจหน้าที่ของ อปท."}.get(result, "")
        granted = {row.item: row.total * GRANTED // 100 for row in chosen} if result == "accepted" else {}
        year = answer_year(CYCLE) if granted else None
        items = [row.item for row in chosen]
        decide.decide(
            province, items, result=result, reason=reason, amounts=granted, fiscal_year=year, date="2015-09-25"
        )
    _decide_for_the_pao(province)
    issued = decide.issue(province)
    yield told(translate("Demo", "Decisions issued"), issued.created + issued.updated)


def _decide_for_the_pao(province: Workspace) -> None:
    listed, say = (
        referral.pao_rows(province, CYCLE),
        partial(decide.decide, province, decided_by="pao", date="2015-09-10"),
    )
    taken = {row.item: row.total for row in listed[::2]}
    left = [row.item for row in listed[1::2]]
    say(list(taken), result="accepted", amounts=taken, fiscal_year=answer_year(CYCLE))
    say(left, result="rejected", reason="เกินกรอบงบประมาณของ อบจ.")


def refer(province: Workspace) -> Row:
    """What is beyond the province goes to agencies for their budget of the year after (S2 §6)."""
    rows = [row for row in referral.rows(province, CYCLE) if row.item]
    for place, agency in enumerate(AGENCIES):
        chosen = [row.item for row in rows if _agency(row.title) == agency]
        if not chosen:
            continue
        letter = f"ชม 0017.2/{912 + place}"
        referral.refer(
            province, chosen, agency=agency, fiscal_year=answer_year(CYCLE), sent_on="2015-10-26", letter=letter
        )
    return told(translate("Demo", "Referred to agencies"), len(rows))


def _agency(title: str) -> str:
    """Whose business the work is; the village's own name says nothing of that."""
    work = title.partition("หมู่ที่")[0]
    return next(agency for agency, words in AGENCIES.items() if any(word in work for word in words))
