"""The province's further ways in the window: agencies for F+1, the PAO's list by rule, and the way back."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from desktop.domain.funding import Referral
from desktop.gui.office_window import OfficeWindow
from desktop.gui.screens.referrals.screen import PAO
from desktop.planning import beyond, decide, edit, exchange, needs_plan
from tests import offices
from tests.gui import needs_sample as sample
from tests.planning.year_offices import coordination


@pytest.fixture
def both(tmp_path) -> Iterator[offices.Offices]:
    """A province with the sent plan and the sent beyond-capacity list of one district; two items are referred on."""
    made = offices.offices(tmp_path / "offices")
    sample.fill(made.district)
    plan = sample.sent_plan(made.district)
    items = [one.item for one in needs_plan.items(made.district, plan)]
    listed = beyond.open_list(made.district, sample.CYCLE)
    beyond.add(made.district, listed, items[:1], reasons=["budget"])
    beyond.add(made.district, listed, items[1:], reasons=["several_laos"])
    beyond.move(made.district, listed, "approved", meeting=coordination(made.district))
    beyond.send(made.district, listed, letter="ชม 1018/300", sent_on="2015-07-29")
    assert made.carry(made.district, made.province).state == exchange.APPLIED
    decide.decide(made.province, items[:2], result="referred", reason="เกินศักยภาพจังหวัด")
    decide.issue(made.province)
    yield made
    made.district.close()
    made.laptop.close()


@pytest.fixture
def window(qtbot, both) -> Iterator[OfficeWindow]:
    with sample.opened(both.province, "referrals", "decide") as shown:
        yield shown


@pytest.fixture
def screen(window):
    return window.current()


def write(field, text: str) -> None:
    field.setPlainText(text)
    field.document().setModified(True)


def referred(both) -> list[tuple[str, str, str]]:
    found = both.province.every(Referral, "1 ORDER BY id")
    return sorted((one.agency or "", one.letter or "", one.status or "") for one in found)


def refer(screen, agency, letter="", day="") -> None:
    screen.agencies.panel.agency.set_value(agency)
    screen.agencies.panel.letter.set_value(letter)
    screen.agencies.panel.sent_on.set_value(day)
    screen.agencies.panel.refer.click()


def test_items_are_gathered_for_an_agency_sent_by_one_letter_and_answered(window, screen, both):
    screen.agencies.every.click()
    refer(screen, "กรมทางหลวงชนบท")
    assert [state for *_rest, state in referred(both)] == ["draft", "draft"]
    screen.agencies.every.click()
    refer(screen, "กรมทางหลวงชนบท", "ชม 0017.2/912", "2015-10-12")
    assert referred(both) == [("กรมทางหลวงชนบท", "ชม 0017.2/912", "sent")] * 2

    screen.agencies.table.select([screen.agencies.rows[0].id])
    panel = screen.agencies.panel
    panel.status.set_value("not_requested")
    panel.keep.click()
    assert panel.problem.isVisibleTo(screen), "a no needs its reason"
    write(panel.answer, "ไม่อยู่ในสายทางของกรม")
    panel.keep.click()

    assert sorted(state for *_rest, state in referred(both)) == ["not_requested", "sent"]
    window.undo_bar.button.click()
    assert [state for *_rest, state in referred(both)] == ["sent", "sent"]


def test_a_letter_without_its_day_is_not_taken(screen, both):
    refer(screen, "กรมทางหลวงชนบท", "ชม 0017.2/912")

    assert referred(both) == []
    assert screen.agencies.panel.problem.text()


def test_the_pao_answers_by_rule_and_the_district_gets_it(window, screen, both, qtbot, tmp_path):
    screen.tabs.setCurrentIndex(PAO)
    assert [one.reasons for one in screen.list.rows] == [("budget",), ("several_laos",), ("several_laos",)]

    screen.list.by_rule.click()
    dialog = next(one for one in screen.findChildren(QDialog) if one.isVisible())
    dialog.reasons.set_value(("several_laos",))
    dialog.reasons.edited.emit(("several_laos",))
    assert "2" in dialog.yes.text()
    dialog.said.set_value("rejected")
    write(dialog.reason, "อบจ. ไม่มีงบ")
    dialog.yes.click()
    assert [one.draft.result if one.draft else "" for one in screen.list.rows] == ["", "rejected", "rejected"]

    screen.send.click()
    next(one for one in screen.findChildren(QDialog) if one.isVisible()).yes.click()
    both.carry(both.province, both.district)
    listed = beyond.current(both.district, sample.CYCLE)
    assert [one.result for one in beyond.rows(both.district, listed.id)] == ["", "rejected", "rejected"]


def test_a_key_decides_for_the_pao_alone(screen, both, qtbot):
    screen.tabs.setCurrentIndex(PAO)
    qtbot.keyClick(screen.list.table.grid, Qt.Key.Key_1)
    qtbot.keyClick(screen.list.table.grid, Qt.Key.Key_Return)

    assert [one.draft.decided_by if one.draft else "" for one in screen.list.rows] == ["pao", "", ""]


def test_a_referral_found_by_search_is_selected(window, screen, both):
    refer(screen, "กรมทางหลวงชนบท")
    (made,) = both.province.every(Referral)

    window.show_screen("referrals", made.id)

    assert [one.referral for one in screen.agencies.chosen()] == [made.id]


def test_it_fits_a_small_window(window, screen):
    for page in range(screen.tabs.count()):
        screen.tabs.setCurrentIndex(page)
        assert window.minimumSizeHint().width() <= 1366
        assert screen.minimumSizeHint().width() <= 1140


def test_the_paos_answer_cites_a_meeting_of_the_province(window, screen, both):
    body = edit.create(both.province, "committee", type="provincial_coordination", name="คกก.ประสานแผนฯ", area="50")
    held = {"number": "2/2558", "date": "2015-08-20", "status": "held", "resolutions": "เห็นชอบ"}
    meeting = edit.create(both.province, "meeting", committee=body, **held)
    screen.open("pao")
    screen.list.table.select([screen.pao_rows[0].item])
    screen.list.panel.choose(1)
    screen.list.panel.meeting.set_value(meeting)

    screen.list.panel.note_it()

    assert screen.pao_rows[0].draft.meeting == meeting
    assert screen.list.panel.meeting.value() == meeting, "it stays for the items that follow"
