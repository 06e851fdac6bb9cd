"""The rules screen, pressed as a person presses it, on a real store."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt

from desktop.gui.office_window import OfficeWindow
from desktop.gui.screens.rules import ALL, WAIVED
from desktop.gui.screens.rules_words import rule_word
from desktop.planning import check, edit
from tests.gui import needs_sample as sample


@pytest.fixture
def ws(tmp_path):
    return sample.district(tmp_path / "district")


@pytest.fixture
def window(qtbot, ws) -> Iterator[OfficeWindow]:
    with sample.opened(ws, "rules", "village_plan") as shown:
        looked(qtbot, shown)
        yield shown


def looked(qtbot, window):
    qtbot.waitUntil(lambda: not window.tasks._running, timeout=20_000)


def pick_rule(qtbot, screen, rule):
    screen.rules.grid.setFocus()
    screen.rules.select([rule])


def choose(box, value):
    box.setCurrentIndex(box._ids.index(value))
    box.activated.emit(box.currentIndex())


def test_findings_stand_under_their_rule_with_place_and_remedy(qtbot, window):
    screen = window.current()
    pick_rule(qtbot, screen, "R05")

    rows = screen.table.model.shown_rows()
    assert len(rows) == len(sample.VILLAGES) and {one.rule for one in rows} == {"R05"}
    assert any("บ้านแม่ต๋อม" in one.place for one in rows)
    assert screen.remedy.text() == rows[0].remedy != ""
    assert next(one for one in screen.rules.model.rows() if one.id == "R05").left == len(rows)


def test_enter_leads_to_the_plan_that_breaks_the_rule(qtbot, window):
    screen = window.current()
    pick_rule(qtbot, screen, "R05")
    wanted = next(one for one in screen.table.model.shown_rows() if "บ้านยางเปา" in one.place)
    screen.table.select([wanted.id])

    qtbot.keyClick(screen.table.grid, Qt.Key.Key_Return)

    assert "บ้านยางเปา" in window.current().heading.text()


def test_what_was_waived_stays_listed_with_its_reason(qtbot, ws, window):
    forum = {"village": "50180101", "cycle": sample.CYCLE, "date": "2015-01-20", "men": 20, "women": 25}
    edit.create(ws, "forum", **forum, officer_present="substitute", officer_note="ติดราชการ ส่งเสมียนตราแทน")
    screen = window.current()
    screen.again_button.click()
    looked(qtbot, window)
    pick_rule(qtbot, screen, "R10")
    assert screen.table.model.shown_rows() == []

    choose(screen.shown, WAIVED)

    assert [one.reason for one in screen.table.model.shown_rows()] == ["ติดราชการ ส่งเสมียนตราแทน"]
    assert "ติดราชการ" in screen.reason.text()
    choose(screen.shown, ALL)
    assert len(screen.table.model.shown_rows()) == 1


def test_a_mended_finding_goes(qtbot, ws, window):
    screen = window.current()
    reasons = dict.fromkeys(("moderation", "reasonableness", "self_immunity", "knowledge", "virtue"), "พอเพียง")
    edit.put(ws, "village_plan", [{"id": sample.plan_of(code), **reasons} for code in sample.VILLAGES])
    screen.again_button.click()
    looked(qtbot, window)

    assert not [one for one in screen.table.model.rows() if one.rule == "R05"]


def test_nothing_to_mend_is_said(qtbot, window):
    screen = window.current()
    screen._found((screen._asked, []))

    assert screen.all_well.isVisible() and not screen.table.isVisible()


def test_before_it_has_looked_it_says_that_it_looks_and_not_that_all_is_well(qtbot, ws):
    with sample.opened(ws, "rules") as window:
        screen = window.current()
        screen.open("R05")

        assert screen.table.coming.isVisible() and screen.rules.coming.isVisible()
        assert not screen.table.empty.isVisible() and not screen.all_well.isVisible()
        looked(qtbot, window)
        assert screen.table.grid.isVisible()


def test_every_rule_that_is_looked_at_has_a_name(qapp):
    assert [rule for rule in check.rule_ids() if rule_word(rule) == rule] == []
