"""November and after: what is funded, the annual action plan, the work until it is finished (D11, D12)."""

from desktop.planning import (
    action_plan,
    edit,
    matching,
    needs_plan,
    referral,
)
from tests.journeys import cast
from tests.journeys.cast import CYCLE, DISTRICT, LAOS, TAMBONS, VILLAGES, Year
from tests.journeys.year_places import ROAD, main_committee


def november(year: Year) -> None:
    """D11, D12: what is funded, from three origins, becomes the annual action plan."""
    here, ws = year.province, year.district
    year.on("2015-11-05")
    year.states(here, D11="not_started")
    road = needs_plan.taken(ws, CYCLE)[ROAD]
    said = {"agency": "ปค.จ.เชียงใหม่", "fiscal_year": CYCLE, "amount": 480_000_00, "fund": "province"}
    edit.create(here, "allocated_project", id="given", title="ถนน คสล. หมู่ 2", district=DISTRICT, tambon=TAMBONS[0],
                notified_on="2015-11-04", letter="ชม 0018/50", items=[road], **said)  # fmt: skip
    year.carry(here, ws)
    year.states(D11="done_on_time", D12="not_started")
    assert year.tasks(ws)[:2] == ["answers", "D12"]
    too_early(year)
    the_action_plan(year)


def too_early(year: Year) -> None:
    ws = year.district
    year.stopped("R18", lambda: action_plan.open_plan(ws, 2558))
    early = edit.create(ws, "action_plan", district=DISTRICT, fiscal_year=2558)
    year.broken("R18", early)
    edit.remove(ws, "action_plan", [early])
    year.kept("R18")


def the_action_plan(year: Year) -> None:
    ws, plan = year.district, action_plan.open_plan(year.district, CYCLE)
    year.states(D12="under_way")
    action_plan.take_up(ws, plan, ["given"])
    action_plan.take_up_lao(ws, plan, [f"lao-road-{lao}" for lao in list(LAOS.values())[:2]])
    own = action_plan.add_item(ws, plan, "ประชุมกำนันผู้ใหญ่บ้าน", agency="ที่ทำการปกครองอำเภอ")
    year.broken("R19", own)
    held = cast.meeting(ws, main_committee(year), "2015-11-20", "6/2558")
    year.stopped("R19", lambda: action_plan.move(ws, plan, "approved", meeting=held))
    edit.put(ws, "action_item", [{"id": own, "amount": 20_000_00, "fund": "function"}])
    year.kept("R19")
    for agency in action_plan.current(ws, CYCLE).agencies:
        action_plan.nothing_from(ws, plan, agency)
    action_plan.nothing_from(ws, plan, "ที่ทำการปกครองอำเภอ", nothing=False)
    year.stopped("R20", lambda: action_plan.move(ws, plan, "approved", meeting=held))
    action_plan.move(ws, plan, "approved", meeting=held, waive={"R20": "อบต. หนึ่งแห่งยังไม่ส่งข้อบัญญัติ"})
    last = list(LAOS.values())[2]
    year.waived("R20", last, "อบต. หนึ่งแห่งยังไม่ส่งข้อบัญญัติ")
    action_plan.move(ws, plan, "draft")
    action_plan.take_up_lao(ws, plan, [f"lao-road-{last}"])
    action_plan.move(ws, plan, "approved")
    year.kept("R20")
    its_own = next(row.item for row in action_plan.rows(ws, plan) if row.lao_name == f"อบต.{list(LAOS)[2]}")
    edit.put(ws, "action_item", [{"id": its_own, "status": "cancelled"}])
    year.broken("R20", last)
    edit.put(ws, "action_item", [{"id": its_own, "status": "not_started"}])
    year.kept("R20")
    every_funded_project_answers_a_need(year, plan)
    year.on("2015-11-28")
    action_plan.move(ws, plan, "promulgated", promulgated_on="2015-11-27")
    year.states(D12="done_on_time")
    assert (year.row("D12").done_on, "D12" in year.tasks(ws)) == ("2015-11-20", False)


def every_funded_project_answers_a_need(year: Year, plan: str) -> None:
    """R24: the first LAO's road is that of a village, as confirmed in May; the others are linked by a person now."""
    ws = year.district
    year.broken("R24", plan)
    _first, *others = LAOS.values()
    for lao, code in zip(others, (VILLAGES[-1], VILLAGES[8]), strict=True):
        matching.confirm(ws, f"lao-road-{lao}", f"road-{CYCLE}-{code}")
    own = next(row.item for row in action_plan.rows(ws, plan) if row.origin == "district")
    action_plan.link_needs(ws, own, ["training"])
    year.kept("R24")


def work_done(year: Year) -> None:
    """The year after: progress of the funded road until it is finished, and the agency's answer on the pond."""
    ws, here = year.district, year.province
    plan = action_plan.current(ws, CYCLE)
    rows = {one.title: one.item for one in action_plan.rows(ws, plan.id)}
    action_plan.report_progress(ws, rows["ถนน คสล. หมู่ 2"], date="2016-02-01", percent="40", disbursed=200_000_00)
    action_plan.report_progress(ws, rows["ถนน คสล. หมู่ 2"], date="2016-06-30", percent="100", disbursed=480_000_00)
    action_plan.report_progress(ws, rows["ก่อสร้างถนน คสล. อบต.บ้านจันทร์"], date="2016-03-31", percent="100")
    sums = action_plan.sums(action_plan.rows(ws, plan.id))
    assert (sums.items, sums.total, sums.disbursed) == (5, (480_000 + 3 * 300_000 + 20_000) * 100, 480_000_00)
    assert sum(amount for _count, amount in sums.by_origin.values()) == sums.total
    action_plan.move(ws, plan.id, "closed")
    pond = next(one.referral for one in referral.rows(here, CYCLE) if one.agency == "กรมทรัพยากรน้ำ")
    for status in ("received", "requested", "allocated"):
        referral.set_status(here, [pond], status)
    year.carry(here, ws)
    year.carry(ws, here)
