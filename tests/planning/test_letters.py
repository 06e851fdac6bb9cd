"""The register of letters is computed from the records that keep the number of their letter (domain.md §2.12)."""

import json

import pytest

from desktop import cli
from desktop.planning import beyond, decide, edit, letters, needs_plan, referral, reporting
from tests.planning.needs_offices import CYCLE, acquaint, carry, district, province
from tests.planning.year_offices import coordination, needs


@pytest.fixture
def both(tmp_path):
    """A district that sent plan and list, a province that answered and referred on, all by letters."""
    ws, head = district(tmp_path), province(tmp_path)
    acquaint(tmp_path, ws, head)
    items = needs(ws)
    plan = needs_plan.current(ws, CYCLE)
    needs_plan.send(ws, plan.id, letter="ชม 1018/5", sent_on="2015-07-20")
    made = beyond.open_list(ws, CYCLE)
    beyond.add(ws, made, items[:1], reasons=["budget"])
    beyond.move(ws, made, "approved", meeting=coordination(ws))
    beyond.send(ws, made, letter="ชม 1018/6", sent_on="2015-07-21")
    carry(tmp_path, ws, head)
    decide.decide(head, items[:2], result="referred", reason="เกิน")
    decide.issue(head)
    referral.refer(head, items[:2], agency="กรมทางหลวง", fiscal_year=2560, sent_on="2015-10-12", letter="ชม 0017/9")
    carry(tmp_path, head, ws)
    yield ws, head, plan.id
    ws.close()
    head.close()


def test_every_letter_of_the_year_stands_there_once_the_latest_first_on_both_sides(both):
    ws, head, plan = both
    for office in (ws, head):
        found = letters.letters(office, CYCLE)
        assert [(one.number, one.date, one.count) for one in found] == [
            ("ชม 0017/9", "2015-10-12", 2),
            ("ชม 1018/6", "2015-07-21", 1),
            ("ชม 1018/5", "2015-07-20", 1),
        ]
        assert found[0].addressee == "กรมทางหลวง"
        assert (found[2].kind, found[2].record) == ("needs_plan", plan)
    assert letters.letters(ws, CYCLE + 1) == []


def test_copies_dispatches_and_answers_on_paper_are_letters_too(both):
    ws, _head, _plan = both
    item = needs_plan.items(ws, needs_plan.current(ws, CYCLE).id)[0].item
    said = {"item": item, "decided_by": "agency", "result": "accepted", "letter": "ทล 55", "date": "2016-01-04"}
    edit.put(ws, "reported_decision", [said])
    own = edit.create(ws, "district_plan", district="5018", cycle=CYCLE, from_year=2559, to_year=2560)
    edit.put(ws, "framework_dispatch", [{"plan": own, "lao": "x", "sent_on": "2015-04-30", "letter": "ชม 1018/2"}])
    village = ws.db.execute("SELECT id FROM village_plan WHERE cycle = ? LIMIT 1", (CYCLE,)).fetchone()[0]
    copy = {"plan": village, "recipient": "lao", "name": "อบต.ยางเปียง", "sent_on": "2015-06-01", "letter": "ชม 1018/3"}
    edit.put(ws, "plan_copy", [copy])

    found = {one.number: one for one in letters.letters(ws, CYCLE)}

    assert (found["ทล 55"].kind, found["ทล 55"].record) == ("needs_item", item)
    assert (found["ชม 1018/2"].kind, found["ชม 1018/2"].addressee) == ("district_plan", "x")
    assert (found["ชม 1018/3"].record, found["ชม 1018/3"].addressee) == (village, "อบต.ยางเปียง")


def test_the_verb_and_the_report_say_the_same(both, tmp_path, capsys):
    ws, _head, _plan = both
    home = str(ws.home)
    ws.close()

    assert cli.main(["--home", home, "letters", "--cycle", str(CYCLE), "--json"]) == 0
    said = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [one["number"] for one in said] == ["ชม 0017/9", "ชม 1018/6", "ชม 1018/5"]
    assert cli.main(["--home", home, "report", "letters", str(tmp_path / "out.csv"), "--cycle", str(CYCLE)]) == 0
    assert "ชม 1018/6" in (tmp_path / "out.csv").read_text(encoding="utf-8-sig")
    assert "letters" in reporting.REPORTS
