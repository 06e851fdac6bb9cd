"""Any screen offers reports: what is about whom, in which formats, and under which name it is kept."""

import pytest

from desktop.gui.reports_menu import Offer
from desktop.gui.settings import Settings
from tests.gui import needs_sample as sample


@pytest.fixture
def ws(tmp_path):
    workspace = sample.district(tmp_path / "district")
    sample.sent_plan(workspace)
    return workspace


def words_in(menu):
    return [action.text() for action in menu.actions()]


def test_the_village_picked_comes_first_then_all_of_them(ws, tmp_path, qtbot):
    with sample.opened(ws, "villages") as window:
        screen = window.current()
        screen.open("50180201")
        screen.answers.fill()

        assert [one.partition(" – ")[2] for one in words_in(screen.answers.menu)] == [
            "บ้านยางเปา หมู่ 1 ต.ยางเปียง",
            "ทุกหมู่บ้าน",
        ]
        screen.answers.make(str(tmp_path / "one.csv"))
        qtbot.waitUntil(screen.banner.isVisible, timeout=20_000)

    told = (tmp_path / "one.csv").read_text("utf-8-sig")
    assert "ลานกีฬา" in told
    assert "ฝาย" not in told


def test_a_single_report_offers_its_formats_at_once(ws):
    with sample.opened(ws, "needs_plan") as window:
        window.current().report.fill()

        assert words_in(window.current().report.menu) == ["Excel", "Word", "PDF"]


def test_a_refusal_is_shown_on_the_screen(ws, tmp_path, qtbot):
    with sample.opened(ws, "villages") as window:
        screen = window.current()
        screen.answers.make(str(tmp_path / "none.xlsx"), Offer(report="village-answers", cycle=2540))
        qtbot.waitUntil(screen.banner.isVisible, timeout=20_000)

        assert screen.banner.property("banner") == "refuse"
    assert not (tmp_path / "none.xlsx").exists()


def test_the_name_of_the_file_holds_nothing_that_a_disk_refuses(qapp):
    assert Offer(report="overview", about='ก/ข:"ค"', cycle=2559).file_name(".pdf").endswith(" ก-ข-ค- 2559.pdf")


def test_the_folder_is_remembered(ws, tmp_path, qtbot):
    with sample.opened(ws, "needs_plan") as window:
        window.current().report.make(str(tmp_path / "plan.xlsx"))
        qtbot.waitUntil(window.current().banner.isVisible, timeout=20_000)

        assert isinstance(window.desk.settings, Settings)
        assert window.desk.settings.last_folder == str(tmp_path)
