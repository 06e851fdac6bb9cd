"""The report of an import reconciles to the last change and satang, is kept, printed later, and told to the sender."""

import json
from pathlib import Path

from desktop.domain.exchange import Receipt
from desktop.planning import edit, exchange, receipts, reporting
from desktop.planning.exchange.reckoning import Account, Reckoning
from tests import offices
from tests.offices import PLAN, PROJECT, Offices

SECOND = "0190aaaa-0000-7000-8000-00000000000f"


def account(reckoning: Reckoning, scope: str = "5018") -> Account:
    (found,) = [one for one in reckoning.accounts if one.scope == scope]
    for row in found.kinds:
        assert row.before + row.added - row.removed == row.after, row
    for money in found.money:
        assert money.before + money.added + money.changed == money.after, money
    return found


def kind(found: Account, name: str) -> tuple[int, ...]:
    row = next(row for row in found.kinds if row.kind == name)
    return (row.created, row.updated, row.unchanged, row.in_conflict, row.before, row.added, row.removed, row.after)


def test_new_changed_and_removed_records_make_up_the_difference_to_the_last_satang(three: Offices):
    edit.put(three.district, "project", [{"id": PROJECT, "budget": {"2559": 12_345_678, "2560": 1}}])
    for n in range(3):
        edit.put(three.district, "project", [{"id": f"n{n}", "plan": PLAN, "title": f"{n}", "budget": {"2559": 100}}])
    edit.remove(three.district, "project", ["n2"])
    path = three.send(three.district, three.province)
    shown = exchange.receive(three.province, [path], dry_run=True)[0]
    outcome = exchange.receive(three.province, [path], expected=[shown])[0]
    assert outcome.reckoning == shown.reckoning
    found = account(outcome.reckoning)
    assert kind(found, "project") == (3, 1, 0, 0, 1, 2, 0, 3)
    (money,) = [row for row in found.money if (row.kind, row.field) == ("project", "budget")]
    assert (money.before, money.added, money.changed, money.after) == (10_000_000, 200, 2_345_679, 12_345_879)
    assert money.theirs == money.after and found.alike and found.ahead == ()
    assert outcome.reckoning.entries == sum(outcome.changes.values())


def test_two_states_that_differ_stand_side_by_side_with_what_explains_it(three: Offices):
    edit.put(three.laptop, "project", [{"id": PROJECT, "title": "ก", "budget": {"2559": 5}}])
    edit.put(three.district, "project", [{"id": PROJECT, "title": "ข"}])
    edit.put(three.district, "project", [{"id": SECOND, "plan": PLAN, "title": "ใหม่", "budget": {"2559": 7}}])
    outcome = three.carry(three.laptop, three.district)
    found = account(outcome.reckoning)
    assert not found.alike and found.digest != found.their_digest
    assert [(one.ours, one.theirs) for one in found.ahead if three.district.identity.replica in one.stream] == [(2, 0)]
    assert found.disputed == 1 and kind(found, "project")[3] == 1
    (money,) = [row for row in found.money if row.kind == "project"]
    assert (money.before, money.changed, money.after, money.theirs) == (10_000_007, 5 - 10_000_000, 12, 5)


def test_the_report_stays_in_the_log_and_is_printed_at_any_later_time(three: Offices, tmp_path: Path):
    edit.put(three.district, "project", [{"id": PROJECT, "budget": {"2559": 65_282_700_000}}])
    bundle = three.carry(three.district, three.province).bundle
    edit.put(three.district, "project", [{"id": PROJECT, "budget": {"2559": 1}}])
    three.carry(three.district, three.province)
    row = next(row for row in exchange.log(three.province) if row.bundle == bundle)
    kept = exchange.reckoning_of(row)
    assert kept is not None and account(kept).money[0].after == 65_282_700_000
    document = reporting.REPORTS["import-report"].build(three.province, reporting.asked.Asked(area=bundle))
    money = next(table for table in document.tables if table.rows and table.rows[0][0] == "โครงการ/กิจกรรม – งบประมาณ")
    assert money.title == "อำเภออมก๋อย – บาท"
    assert money.rows[0][1:] == (10_000_000, 0, 65_272_700_000, 65_282_700_000, 65_282_700_000, 0)
    for ending in (".csv", ".xlsx", ".docx"):
        assert reporting.make(three.province, "import-report", tmp_path / f"รายงาน{ending}", area=bundle).stat().st_size
    json.dumps(row.report)


def test_the_sender_reads_in_the_receipt_what_the_other_office_has_now(three: Offices):
    edit.put(three.district, "project", [{"id": PROJECT, "budget": {"2559": 65_282_700_000}}])
    sent = three.carry(three.district, three.province)
    three.carry(three.province, three.district)
    (receipt,) = three.district.every(Receipt, "bundle = :bundle AND office = '50'", bundle=sent.bundle)
    assert receipt.counts["now"]["village_plan"] == 1
    assert receipt.counts["money"]["project"]["budget"] == 65_282_700_000
    assert receipt.counts["digest"] == offices.digests(three.district)["5018"]
    told = [one.words for one in receipts.of_bundle(three.district, sent.bundle)]
    assert len(told) == 1
    assert told[0].startswith("จังหวัดเชียงใหม่") and told[0].endswith("1 แผน 652,827,000 บาท")
