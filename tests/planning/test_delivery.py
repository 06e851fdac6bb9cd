"""How far a plan has come, and what a received file brings in words."""

from desktop.domain.district import Submission
from desktop.planning import decide, needs_plan
from desktop.planning.arrival import CONFIRMED, IN_FILE, NO_FILE, of_records
from desktop.planning.exchange import export, receive
from tests.planning.needs_offices import CYCLE, acquaint, carry, district, project, province


def test_a_plan_is_in_no_file_then_in_one_then_received_and_each_file_says_what_it_brings(tmp_path):
    there, here = district(tmp_path), province(tmp_path)
    acquaint(tmp_path, there, here)
    plan = needs_plan.open_plan(there, CYCLE)
    (item,) = needs_plan.pick(there, plan, [project(there)]).ids
    sent = needs_plan.send(there, plan, letter="1", sent_on="2015-07-20")

    def state():
        return of_records(there, there.get(Submission, sent).scope, [sent], "50").state

    assert state() == NO_FILE
    file = export(there, tmp_path / "plan.amphoe", "50").path
    assert state() == IN_FILE

    (rehearsed,) = receive(here, [file], dry_run=True)
    (outcome,) = receive(here, [file])
    assert outcome.told == rehearsed.told
    assert outcome.told[0] == "แผนความต้องการ ฉบับที่ 1: 1 ข้อ 10,000 บาท"

    decide.decide(here, [item], result="accepted", amount=10_000_00)
    decide.issue(here)
    assert carry(tmp_path, here, there).told == ("คำตอบ 1 ข้อ",)
    assert state() == CONFIRMED
    there.close()
    here.close()
