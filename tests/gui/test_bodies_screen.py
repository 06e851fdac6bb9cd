"""Committees, orders, members, meetings and officers, pressed as a person presses them, on a real store."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.domain.bodies import Committee, CommitteeMember, CommitteeOrder, Meeting, TambonAssignment
from desktop.gui.office_window import OfficeWindow
from desktop.gui.screens.bodies.columns import GAP, NOBODY, OK, OVERLAP
from desktop.gui.screens.year.asks import MissingAsk
from desktop.gui.widgets.declared import caption_of
from desktop.planning import bodies_areas, edit
from tests import offices
from tests.gui import needs_sample as sample

TAMBON = "501801"


@pytest.fixture
def ws(tmp_path):
    return sample.district(tmp_path / "district")


@pytest.fixture
def window(qtbot, ws) -> Iterator[OfficeWindow]:
    with sample.opened(ws, "bodies") as shown:
        yield shown


@pytest.fixture
def screen(window):
    return window.current()


@pytest.fixture
def fill(qtbot, type_in):
    def fill_in(form, **texts):
        for name, text in texts.items():
            field = form.field(name)
            field.setFocus()
            type_in(field, text)
            qtbot.keyClick(getattr(field, "line", field), Qt.Key.Key_Return)
            QApplication.processEvents()

    return fill_in


def choose(box, value):
    box.setCurrentIndex(box._ids.index(value))
    box.activated.emit(box.currentIndex())


def add(screen, kind="district_administration"):
    next(one for one in screen.committees.menu.actions() if one.data() == kind).trigger()
    return screen.committees.committee


def amiss(screen):
    return {one.tambon: one.state for one in screen.officers.rows}


def test_the_first_committee_of_a_main_kind_is_the_main_mechanism(ws, screen):
    committee = add(screen)

    found = ws.get(Committee, committee)
    assert (found.type, found.area, found.main_mechanism) == ("district_administration", "5018", True)
    assert [one.main for one in screen.committees.rows] == [True]


def test_marking_another_as_main_takes_it_from_the_one_before(ws, screen):
    first, second = add(screen), add(screen, "district_integration")
    choose(screen.committees.form.field("main_mechanism"), True)

    assert (ws.get(Committee, first).main_mechanism, ws.get(Committee, second).main_mechanism) == (False, True)


def test_the_first_member_entered_is_the_chair(ws, screen, fill):
    committee = add(screen)
    screen.committees.tabs.setCurrentIndex(2)
    screen.committees.members.add.click()
    fill(screen.committees.members.form, name="นายอำเภออมก๋อย")
    screen.committees.members.add.click()
    fill(screen.committees.members.form, name="ท้องถิ่นอำเภอ")

    every = ws.every(CommitteeMember, "committee = :c ORDER BY rowid", c=committee)
    assert {(one.name, one.role) for one in every} == {("นายอำเภออมก๋อย", "chair"), ("ท้องถิ่นอำเภอ", "member")}


def test_an_order_is_signed_once_it_has_what_it_needs(ws, screen, fill):
    committee = add(screen)
    edit.create(ws, "committee_member", committee=committee, name="นายอำเภอ", role="chair")
    screen.committees.tabs.setCurrentIndex(1)
    orders = screen.committees.orders
    orders.add.click()
    fill(orders.form, number="12/2558", subject="แต่งตั้ง กบอ.", signed_on="1 ก.พ. 2558")
    choose(orders.form.field("status"), "signed")

    (order,) = ws.every(CommitteeOrder, "committee = :c", c=committee)
    assert (order.number, order.status, order.signed_on) == ("12/2558", "signed", "2015-02-01")
    assert screen.committees.rows[0].order_number == "12/2558"


def test_a_signed_order_shows_beforehand_that_it_stays_and_why_and_leaves_its_status_free(ws, screen, fill):
    committee = add(screen)
    edit.create(ws, "committee_member", committee=committee, name="นายอำเภอ", role="chair")
    screen.committees.tabs.setCurrentIndex(1)
    orders = screen.committees.orders
    orders.add.click()
    fill(orders.form, number="12/2558", subject="แต่งตั้ง กบอ.", signed_on="1 ก.พ. 2558")
    assert not orders.form.field("number").line.isReadOnly() and not orders.why.isVisibleTo(orders)

    choose(orders.form.field("status"), "signed")
    screen.refresh(frozenset({"committee_order"}))

    assert orders.form.field("number").line.isReadOnly() and "ลงนาม" in orders.why.text()
    assert orders.form.field("status").isEnabled() and not orders.remove.isEnabled()
    orders.add.click()
    assert not orders.form.field("number").line.isReadOnly()


def test_a_status_that_lacks_something_says_what_and_goes_on_with_a_reason(ws, screen, fill):
    committee = add(screen)
    screen.committees.tabs.setCurrentIndex(3)
    meetings = screen.committees.meetings
    meetings.add.click()
    fill(meetings.form, number="1/2558", date="10 ก.พ. 2558")
    choose(meetings.form.field("status"), "held")

    (meeting,) = ws.every(Meeting, "committee = :c", c=committee)
    assert meeting.status == "planned" and meeting.cycle == sample.CYCLE
    dialog = next(one for one in screen.findChildren(MissingAsk) if one.isVisible())
    dialog.answered.emit({"REQUIRED": "รายงานการประชุมอยู่ระหว่างจัดทำ"})
    assert ws.get(Meeting, meeting.id).status == "held"
    dialog.close()


def test_a_new_record_that_went_through_with_a_reason_is_made_once(ws, screen, fill):
    committee = add(screen)
    screen.committees.tabs.setCurrentIndex(3)
    meetings = screen.committees.meetings
    meetings.add.click()
    choose(meetings.form.field("status"), "held")
    fill(meetings.form, date="10 ก.พ. 2558", number="1/2558")
    dialog = next(one for one in screen.findChildren(MissingAsk) if one.isVisible())
    dialog.answered.emit({"REQUIRED": "รายงานการประชุมอยู่ระหว่างจัดทำ"})
    dialog.close()
    fill(meetings.form, venue="ที่ว่าการอำเภอ")

    every = ws.every(Meeting, "committee = :c", c=committee)
    assert [(one.number, one.status, one.venue) for one in every] == [("1/2558", "held", "ที่ว่าการอำเภอ")]


def test_a_tambon_without_an_officer_is_marked_until_there_is_one(ws, screen, fill):
    screen.tabs.setCurrentIndex(1)
    screen.officers.table.select([TAMBON])
    assert amiss(screen)[TAMBON] == NOBODY
    screen.officers.pane.add.click()
    fill(screen.officers.pane.form, officer="นายกานต์ ใจดี", order="5/2558", since="1 ม.ค. 2558")

    (found,) = ws.every(TambonAssignment, "tambon = :t", t=TAMBON)
    assert (found.officer, found.order, found.since) == ("นายกานต์ ใจดี", "5/2558", "2015-01-01")
    assert amiss(screen)[TAMBON] == OK


def test_a_new_officer_ends_the_one_before_without_gap_or_overlap(ws, screen, fill):
    edit.create(ws, "tambon_assignment", tambon=TAMBON, officer="คนแรก", order="1/2557", since="2014-01-01")
    screen.refresh(frozenset())
    screen.tabs.setCurrentIndex(1)
    screen.officers.table.select([TAMBON])
    screen.officers.pane.add.click()
    fill(screen.officers.pane.form, order="5/2558", officer="คนใหม่", since="1 ก.พ. 2558")

    days = {one.officer: (one.since, one.until) for one in ws.every(TambonAssignment, "tambon = :t", t=TAMBON)}
    assert days == {"คนแรก": ("2014-01-01", "2015-01-31"), "คนใหม่": ("2015-02-01", None)}
    assert amiss(screen)[TAMBON] == OK


def test_gaps_and_overlaps_are_marked(ws, screen):
    for tambon, until, since in (("501801", "2014-12-31", "2015-02-01"), ("501802", "2015-03-31", "2015-02-01")):
        edit.create(ws, "tambon_assignment", tambon=tambon, officer="ก", order="1", since="2014-01-01", until=until)
        edit.create(ws, "tambon_assignment", tambon=tambon, officer="ข", order="2", since=since)
    screen.refresh(frozenset())

    assert amiss(screen)["501801"] == GAP and amiss(screen)["501802"] == OVERLAP


def test_what_is_removed_comes_back_with_undo(ws, window, screen):
    committee = add(screen)
    screen.committees.remove.click()
    assert ws.find(Committee, committee) is None

    window.undo()

    assert ws.find(Committee, committee) is not None
    assert [one.committee for one in screen.committees.rows] == [committee]


def test_a_finding_leads_to_its_tambon_and_to_its_meeting(ws, window, screen):
    committee = add(screen)
    meeting = edit.create(ws, "meeting", committee=committee, number="1/2558", cycle=sample.CYCLE, status="planned")
    window.show_screen("bodies", TAMBON)
    assert screen.tabs.currentIndex() == 1 and screen.officers.tambon == TAMBON

    window.show_screen("bodies", meeting)

    assert screen.tabs.currentIndex() == 0 and screen.committees.meetings.form.shown() == meeting


def test_the_area_of_a_committee_is_told_in_words(ws, screen):
    add(screen)

    assert screen.committees.areas.currentText() == "อำเภออมก๋อย"
    assert dict(bodies_areas.areas(ws))["50180101"].startswith("บ้านหลิม")
    assert caption_of("committee", "area") == "พื้นที่"


def test_at_the_province_the_areas_of_the_districts_committees_are_words_too(tmp_path):
    with offices.province(tmp_path / "province") as ws:
        assert dict(bodies_areas.areas(ws))["5018"] == "อำเภออมก๋อย"
