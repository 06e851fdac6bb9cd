"""A screen for a kind is a subclass that names columns and fields: it lists, adds, edits, removes and locks."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt

from desktop.domain.areas import Lao
from desktop.gui.office_window import OfficeWindow
from desktop.gui.record_form import Place
from desktop.gui.records_screen import RecordsScreen
from desktop.gui.screen import ScreenSpec
from desktop.gui.settings import Settings
from desktop.planning import edit, history
from tests import offices


class LaosScreen(RecordsScreen):
    kind = "lao"
    kinds = frozenset({"lao"})
    columns = ("name", "type")
    fields = (Place(name="name", span=2), "type")

    def starts_with(self):
        return {"district": self.ws.identity.office}


@pytest.fixture
def ws(tmp_path):
    workspace = offices.district(tmp_path / "district")
    edit.create(workspace, "lao", name="อมก๋อย", type="tao", district="5018")
    return workspace


def opened(ws) -> Iterator[Any]:
    spec = ScreenSpec(id="laos", icon="buildings", title="LAO", factory=LaosScreen, shows=("lao",))
    window = OfficeWindow(ws, [spec], Settings(language="th"))
    window.resize(1366, 768)
    window.show()
    window.show_screen("laos")
    yield window.current()
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)


@pytest.fixture
def screen(qtbot, ws) -> Iterator[Any]:
    yield from opened(ws)


def names(screen):
    return sorted(one.name for one in screen.ws.every(Lao, "1"))


def test_columns_and_captions_are_the_kinds_own_words(screen):
    assert [one.heading for one in screen.table.model.columns] == ["ชื่อ", "ประเภท"]
    assert screen.table.model.columns[1].text(screen.table.model.rows()[0]) == "อบต."
    assert screen.title() == "อปท."


def test_a_field_is_on_disk_and_in_the_list_when_it_is_left(screen, type_in):
    field = screen.form.field("name")

    type_in(field, "อมก๋อยเหนือ")
    field.commit()

    assert names(screen) == ["อมก๋อยเหนือ"]
    assert screen.table.model.rows()[0].name == "อมก๋อยเหนือ"


def test_a_visit_to_a_record_is_one_change(screen, type_in):
    record = screen.form.shown()
    before = len(history.history(screen.ws, "lao", record))

    for text in ("ก", "ข", "ค"):
        type_in(screen.form.field("name"), text)
        screen.form.field("name").commit()
    screen.leave()

    assert len(history.history(screen.ws, "lao", record)) == before + 1


def test_a_new_record_is_kept_once_what_it_needs_is_filled(qtbot, screen, type_in):
    qtbot.keyClick(screen, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    type_in(screen.form.field("name"), "แม่ตื่น")
    screen.form.field("name").commit()
    assert names(screen) == ["อมก๋อย"]

    kind = screen.form.field("type")
    kind._chosen(kind._ids.index("tao"))

    assert names(screen) == sorted(["อมก๋อย", "แม่ตื่น"])
    assert screen.table.selected_ids() == [screen.form.shown()]
    assert screen.ws.get(Lao, screen.form.shown()).district == "5018"


def test_what_is_removed_can_be_taken_back(qtbot, screen):
    qtbot.mouseClick(screen.remove, Qt.MouseButton.LeftButton)
    assert names(screen) == []

    screen.window().undo_bar.button.click()

    assert names(screen) == ["อมก๋อย"]


def test_what_is_half_typed_is_on_disk_before_a_job_freezes_its_field(screen, type_in):
    field = screen.form.field("name")
    type_in(field, "อมก๋อยใต้")

    screen.desk.tasks.run(lambda _progress: None, title="…")

    assert field.line.isReadOnly()
    assert names(screen) == ["อมก๋อยใต้"]
    screen.desk.tasks.wait()


def test_escape_gives_up_a_record_that_was_begun(screen):
    screen.start_new()

    assert screen.can_go_back()
    assert screen.form.shown()


def test_records_of_another_office_are_shown_with_the_reason(qtbot, tmp_path):
    three = offices.offices(tmp_path)
    edit.create(three.district, "lao", name="อมก๋อย", type="tao", district="5018")
    three.settle(1)
    for screen in opened(three.province):
        assert screen.form.field("name").line.isReadOnly()
        assert screen.why.isVisible()
        assert not screen.new.isVisible()
    three.district.close()
