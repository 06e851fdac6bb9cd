"""A district and its province that know each other, and village projects to plan with: for tests of the needs plan."""

from desktop.planning import edit, exchange, office

CYCLE = 2559


def district(folder):
    return office.init(folder / "district", office="5018", kind="district", name="ทะเบียน", person="สมชาย ใจดี")


def province(folder):
    return office.init(folder / "province", office="50", kind="province", name="ยุทธศาสตร์", person="สมศรี มีสุข")


def acquaint(folder, *offices):
    for ws in offices:
        card = folder / f"{ws.identity.office}.json"
        exchange.write_card(ws, card)
        for other in offices:
            if other is not ws:
                exchange.trust_card(other, card)


def carry(folder, sender, receiver):
    """Everything that `receiver` lacks, by a file."""
    sent = exchange.export(sender, folder / f"from-{sender.identity.office}.amphoe", receiver.identity.office)
    (outcome,) = exchange.receive(receiver, [sent.path])
    assert outcome.state == "applied", outcome
    return outcome


def project(ws, village="50180101", title="ถนน", dimension="infrastructure", budget=None, **more):
    """A project of the village's plan, which is made when there is none."""
    plan = f"plan-{village}"
    edit.put(ws, "village_plan", [{"id": plan, "village": village, "cycle": CYCLE}])
    values = {"plan": plan, "title": title, "dimension": dimension, "mode": "request", "agency": "อบต.อมก๋อย"}
    return edit.create(ws, "project", **{**values, "budget": budget or {"2559": 10_000_00}, **more})
