"""Allocated projects in the window: the province loads, answers, notifies; a district reads its own."""

import pytest

from desktop.domain.funding import AllocatedProject
from desktop.planning import edit, exchange
from tests import offices
from tests.gui import needs_sample as sample
from tests.planning.test_load_allocated import SEVERAL_TAMBONS, listing

OMKOI = "ฝาย ตำบลอมก๋อย อำเภออมก๋อย จังหวัดเชียงใหม่ 1 แห่ง"


@pytest.fixture
def both(tmp_path):
    made = offices.offices(tmp_path / "offices")
    yield made
    made.district.close()
    made.laptop.close()


@pytest.fixture
def screen(qtbot, both):
    with sample.opened(both.province, "allocated") as window:
        yield window.current()


def load(qtbot, screen, path) -> None:
    screen.bring_in(path)
    qtbot.waitUntil(lambda: screen.loading.reporting and screen.loading.report.isEnabled(), timeout=20_000)
    with qtbot.waitSignal(screen.loading.loaded, timeout=20_000):
        screen.loading.report.go.click()


def test_a_list_is_loaded_its_question_left_open_for_good_and_districts_notified(qtbot, screen, both, tmp_path):
    file = listing(tmp_path, (OMKOI, "1000"), (SEVERAL_TAMBONS, "30"))
    load(qtbot, screen, file)
    assert screen.loading.report.questions.left() == 1
    screen.loading.report.questions.none.click()
    load(qtbot, screen, file)
    assert screen.loading.report.questions.left() == 0, "the answer is remembered"

    screen.loading.show_list()
    screen.year = 2565
    screen.refresh(frozenset())
    assert [one.district for one in screen.table.model.rows()] == ["5002", "5018"]
    screen.acts.notify(("ชม 0017.2/88", "2021-10-20"))
    assert {one.letter for one in both.province.every(AllocatedProject)} == {"ชม 0017.2/88"}
    assert not screen.notify.isEnabled()

    screen.acts.files.make_files(str(tmp_path))
    made = tmp_path / "50-allocated-5018.amphoe"
    qtbot.waitUntil(lambda: made.exists() and not screen.desk.tasks.busy, timeout=20_000)
    exchange.receive(both.district, [made])
    with sample.opened(both.district, "allocated") as window:
        window.show_screen("allocated", both.district.every(AllocatedProject)[0].id)
        shown = window.current()
        assert [one.title for one in shown.table.model.rows()] == [OMKOI]
        assert not shown.load.isVisibleTo(shown) and not shown.notify.isVisibleTo(shown)
        assert shown.why.text(), "another office writes it"


def test_a_project_typed_in_is_kept_once_it_has_its_district(qtbot, screen, both):
    given = {"title": "ถนน", "agency": "แขวง", "amount": 5_00, "fiscal_year": screen.year, "district": "5018"}
    (made,) = edit.put(both.province, "allocated_project", [given]).ids
    screen.refresh(frozenset())

    screen.open(made)

    assert screen.form.shown() == made
    assert (screen.form.field("district").value(), screen.form.field("district").currentText()) == ("5018", "อมก๋อย")
    screen.places.set_value("5018")
    screen.places.edited.emit("5018")
    assert [one.id for one in screen.table.model.rows()] == [made]
