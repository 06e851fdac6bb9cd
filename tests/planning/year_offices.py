"""A district's bodies, its needs plan and the provincial framework: what the year's documents lean on, for tests."""

from desktop.planning import edit, needs_plan
from tests.planning.needs_offices import CYCLE, project


def main_mechanism(ws, cycle=CYCLE):
    """A กบอ. with a signed order, and a meeting of it that resolved; answers the meeting."""
    body = edit.create(
        ws, "committee", type="district_administration", name="กบอ.อมก๋อย", area="5018", cycle=cycle, main_mechanism=True
    )
    edit.create(ws, "committee_member", committee=body, name="นายอำเภอ", role="chair")
    edit.create(
        ws,
        "committee_order",
        committee=body,
        number="12/2558",
        subject="แต่งตั้ง",
        signed_on="2015-01-15",
        status="signed",
    )
    return meeting(ws, body)


def coordination(ws, cycle=CYCLE):
    """The LAO-plan coordination committee with a meeting that resolved; answers the meeting."""
    body = edit.create(
        ws, "committee", type="district_coordination", name="คณะกรรมการประสานแผนฯ", area="5018", cycle=cycle
    )
    return meeting(ws, body)


def meeting(ws, committee, **fields):
    given = {"number": "1/2558", "date": "2015-05-20", "status": "held", "resolutions": "เห็นชอบ", "present": 9}
    return edit.create(ws, "meeting", committee=committee, **{**given, **fields})


def node(ws, code, title, parent=None, **fields):
    """A strategy of the province, entered at this office."""
    return edit.create(ws, "strategy", code=code, title=title, parent=parent, **fields)


def needs(ws, cycle=CYCLE):
    """A needs plan with a road (100 baht), a pond (50) and a training (7); answers their items in that order."""
    plan = needs_plan.open_plan(ws, cycle)
    given = (
        ("ถนน", "infrastructure", 100_00, "50180101"),
        ("สระ", "environment", 50_00, "50180102"),
        ("อบรมอาชีพ", "economy", 7_00, "50180201"),
    )
    made = [project(ws, village, title, dimension, {"2559": amount}) for title, dimension, amount, village in given]
    return list(needs_plan.pick(ws, plan, made).ids)
