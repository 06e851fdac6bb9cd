"""The district's needs plan: what the villages put first, what is alike as one item, sent and frozen."""

from desktop.domain.ids import derived_id
from desktop.i18n import translate
from desktop.planning import edit, needs_plan
from desktop.planning.demo.province import STRATEGIES
from desktop.planning.demo.steps import CYCLE, Row, told
from desktop.planning.workspace import Workspace
from desktop.store import journal

PICKED, COMBINED_GROUPS = 60, 3


def draft(district: Workspace, plan: str) -> Row:
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
    return told(translate("Demo", "Needs plan drafted"), sums.items, sums.total)


def _complete(district: Workspace, plan: str) -> None:
    with journal.act(district.db, "put") as act:
        for place, row in enumerate(needs_plan.items(district, plan)):
            fields = {"agency": row.agency or "จังหวัดเชียงใหม่", "origin": row.origin or "village"}
            strategy = derived_id("demo", "strategy", str(1 + place % len(STRATEGIES)))
            edit.put_one(district, act, "needs_item", {"id": row.item, "strategy": strategy, **fields})


def send(district: Workspace, plan: str) -> Row:
    waive = {"R06": "กม. ยืนยันรายการทางหนังสือแล้ว แผนฉบับเต็มจะส่งตามมา"}
    for status in ("proposed", "approved"):
        values = {"id": plan, "status": status, "resolution": "กบอ. ครั้งที่ 2/2558 เห็นชอบ"}
        edit.put(district, "needs_plan", [{**values, "waive": waive}])
    needs_plan.send(district, plan, letter="ชม 1018/245", sent_on="2015-07-28")
    sums = needs_plan.totals(district, plan)
    return told(translate("Demo", "Needs plan sent and frozen"), sums.items, sums.total)
