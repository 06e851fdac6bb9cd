"""The province gives a needs plan back in its window, and sees that it did."""

import pytest
from PySide6.QtCore import Qt

from desktop.domain.district import SubmissionReturn
from desktop.gui.screens.needs_plan.dialogs import TextAsk
from desktop.planning import exchange
from tests import offices
from tests.gui import needs_sample as sample


@pytest.fixture
def province(tmp_path):
    made = offices.offices(tmp_path / "offices")
    sample.fill(made.district)
    sample.sent_plan(made.district)
    assert made.carry(made.district, made.province).state == exchange.APPLIED
    yield made.province
    made.district.close()
    made.laptop.close()


def test_returning_a_plan_asks_why_and_says_so_above_the_list(qtbot, province):
    with sample.opened(province, "districts", "decide") as window:
        window.show_screen("decide", "5018")
        screen = window.current()
        qtbot.mouseClick(screen.back, Qt.MouseButton.LeftButton)
        asked = screen.findChild(TextAsk)
        asked.text.setPlainText("แยกงบรายปี")
        asked.text.document().setModified(True)
        asked.yes.click()

        (back,) = province.every(SubmissionReturn)
        assert back.reason == "แยกงบรายปี"
        assert "แยกงบรายปี" in screen.subtitle_text()
