"""An answer on paper is entered where an officer looks at the item: in the needs plan and on its life-line."""

import pytest
from PySide6.QtWidgets import QDialog

from desktop.domain.funding import ReportedDecision
from desktop.planning import needs_plan
from tests.gui import needs_sample as sample


@pytest.fixture
def ws(tmp_path):
    made = sample.district(tmp_path / "data")
    sample.sent_plan(made)
    return made


def dialog_of(screen) -> QDialog:
    return next(one for one in screen.findChildren(QDialog) if one.isVisible())


def write(field, text: str) -> None:
    field.setPlainText(text)
    field.document().setModified(True)


def test_the_needs_plan_keeps_an_answer_with_its_letter_and_undo_takes_it_back(qtbot, ws):
    item = needs_plan.items(ws, needs_plan.current(ws, sample.CYCLE).id)[0].item
    with sample.opened(ws, "needs_plan") as window:
        screen = window.current()
        screen.open(item)
        screen.form.paper.click()
        dialog = dialog_of(screen)
        assert not dialog.yes.isEnabled(), "an answer on paper has a letter"
        dialog.letter.set_value("ชม 0017.2/55")
        dialog.answered_with.set_value("rejected")
        dialog.yes.click()
        assert dialog.isVisible() and dialog.problem.text(), "a no needs its reason"
        write(dialog.reason, "อยู่ในอำนาจหน้าที่ของ อบต.")
        dialog.yes.click()

        (kept,) = ws.every(ReportedDecision)
        assert (kept.letter, kept.result, kept.item) == ("ชม 0017.2/55", "rejected", item)
        assert "หนังสือ" in screen.form.answer.text()
        window.undo_bar.button.click()
        assert ws.every(ReportedDecision) == []


def test_the_life_line_offers_it_once_the_item_was_sent(qtbot, ws):
    with sample.opened(ws, "lifeline") as window:
        screen = window.current()
        screen.open(sample.project("lamps"))
        assert not screen.paper_button.isVisibleTo(screen)
        screen.open(sample.project("road"))
        assert screen.paper_button.isVisibleTo(screen)

        screen.paper_button.click()
        dialog = dialog_of(screen)
        dialog.letter.set_value("ชม 0017.2/55")
        dialog.yes.click()

        assert "ชม 0017.2/55" in screen.stations.text()
