"""Any screen offers reports: what is about whom, in which formats, and under which name it is kept."""

import pytest

from desktop.gui.reports_menu import Offer
from desktop.gui.settings import Settings
from desktop.planning import action_plan, district_plan, edit, needs_plan
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


def test_a_single_report_offers_its_formats_at_once(tmp_path):
    ws = sample.district(tmp_path / "another")
    plan = needs_plan.open_plan(ws, sample.CYCLE)
    needs_plan.pick(ws, plan, [sample.project("road")])
    with sample.opened(ws, "needs_plan") as window:
        window.current().report.fill()

        assert words_in(window.current().report.menu) == ["Excel", "Word", "PDF", "พิมพ์…"]


def test_printing_asks_the_system_for_the_printer_and_puts_the_report_on_it(ws, tmp_path, qtbot):
    from PySide6.QtPrintSupport import QPrintDialog

    with sample.opened(ws, "needs_plan") as window:
        screen = window.current()
        screen.report.fill()
        screen.report.menu.actions()[0].menu().actions()[-1].trigger()
        dialog = screen.findChild(QPrintDialog)
        assert dialog.isVisible() and not dialog.testOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        assert dialog.printer().docName() == "แผนความต้องการของอำเภอ"
        dialog.printer().setOutputFileName(str(tmp_path / "paper.pdf"))
        dialog.finished.emit(dialog.DialogCode.Accepted.value)
        qtbot.waitUntil(screen.banner.isVisible)
        dialog.close()

        assert screen.banner.property("banner") == "done"
    assert b"Sarabun" in (tmp_path / "paper.pdf").read_bytes()


def test_every_edition_that_was_sent_can_be_opened_as_it_was_sent(ws, tmp_path, qtbot):
    plan = needs_plan.current(ws, sample.CYCLE).id
    first = needs_plan.items(ws, plan)[0].item
    edit.put(ws, "needs_item", [{"id": first, "title": "ถนนลาดยาง"}])
    needs_plan.send(ws, plan, letter="ชม 1018/300", sent_on="2015-09-01")

    with sample.opened(ws, "needs_plan") as window:
        screen = window.current()
        screen.report.fill()
        offers = [text.partition(" – ")[2] for text in words_in(screen.report.menu)]
        assert offers == ["", "ฉบับที่ 2 ตามที่ส่ง 1 ก.ย. 2558", "ฉบับที่ 1 ตามที่ส่ง 28 ก.ค. 2558"]
        screen.report.make(str(tmp_path / "first.csv"), screen.sending.editions()[-1])
        qtbot.waitUntil(screen.banner.isVisible, timeout=20_000)

    told = (tmp_path / "first.csv").read_text("utf-8-sig")
    assert "ก่อสร้างถนน คสล." in told and "ถนนลาดยาง" not in told


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


@pytest.mark.parametrize(
    ("screen", "report", "word"),
    [
        ("village_plan", "village-plan", "แผนชุมชน/หมู่บ้าน – บ้าน"),
        ("district_plan", "district-plan", "แผนพัฒนาอำเภอ"),
        ("action_plan", "action-plan", "แผนปฏิบัติการประจำปี"),
    ],
)
def test_a_plan_is_offered_where_it_is_made(ws, tmp_path, qtbot, screen, report, word):  # noqa: PLR0917
    district_plan.open_plan(ws, sample.CYCLE)
    action_plan.open_plan(ws, sample.CYCLE)
    with sample.opened(ws, screen) as window:
        shown = window.current()
        if screen == "village_plan":
            assert shown.report.button.isHidden()
            shown.open("50180201")
        (offer,) = shown._reports()

        assert not shown.report.button.isHidden()
        assert (offer.report, offer.cycle) == (report, sample.CYCLE) and offer.words.startswith(word)
        shown.report.make(str(tmp_path / "plan.docx"))
        qtbot.waitUntil(shown.banner.isVisible)
    assert (tmp_path / "plan.docx").exists()
