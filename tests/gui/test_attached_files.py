"""Files attached in the window: listed with who has them, opened as a copy, refused with a reason."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDropEvent

from desktop.gui.attached import AttachedFiles
from desktop.gui.screen import Desk, Screen
from desktop.gui.settings import Settings
from desktop.planning import attachments, edit
from tests import offices


@pytest.fixture
def files(tmp_path, tasks, shown):
    workspace = offices.district(tmp_path / "d")
    offices.a_village(workspace)
    screen = shown(Screen(Desk(session=workspace, tasks=tasks, settings=Settings())))
    made = AttachedFiles(screen)
    screen.add(made)
    made.show_record(offices.VILLAGE)
    yield made
    workspace.close()


def rows(files):
    return [files.rows.itemAt(n).widget() for n in range(files.rows.count())]


def test_what_is_dropped_is_attached_and_listed(files, tmp_path):
    (tmp_path / "แผนที่.pdf").write_bytes(b"%PDF")
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(tmp_path / "แผนที่.pdf"))])

    where = (Qt.DropAction.CopyAction, carried, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    files.dropEvent(QDropEvent(QPointF(1, 1), *where))

    assert [one.name.text() for one in rows(files)] == ["แผนที่.pdf"]
    assert [row.attachment.name for row in attachments.of(files._ws, offices.VILLAGE)] == ["แผนที่.pdf"]


def test_a_copy_is_opened_so_that_the_kept_file_stays_as_it_is(files, tmp_path, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    (tmp_path / "a.pdf").write_bytes(b"%PDF")
    files.attach([str(tmp_path / "a.pdf")])

    rows(files)[0].name.click()

    with Path(opened[0].toLocalFile()).open("ab") as copy:
        copy.write(b"scribble")
    (row,) = attachments.of(files._ws, offices.VILLAGE)
    assert attachments.save(files._ws, row.attachment.id, tmp_path / "out.pdf").read_bytes() == b"%PDF"


@pytest.mark.parametrize(("name", "opens"), [("a.PDF", True), ("แผน.exe", False), ("ภาพ.jpg.lnk", False), ("x", False)])
def test_a_program_that_came_as_an_attachment_is_never_started(files, tmp_path, monkeypatch, name, opens):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    (tmp_path / name).write_bytes(b"MZ")
    files.attach([str(tmp_path / name)])

    rows(files)[0].name.click()

    place = Path(opened[0].toLocalFile())
    assert place.is_file() == opens
    assert (place if place.is_dir() else place.parent).joinpath(name).is_file()


def test_a_file_that_is_gone_is_refused_with_its_name(files, tmp_path):
    files.attach([str(tmp_path / "ไม่มี.pdf")])

    assert files._screen.banner.isVisible() and "ไม่มี.pdf" in files._screen.banner.message.text()
    assert rows(files) == []


def test_another_offices_record_shows_its_files_and_takes_none(files, tmp_path):
    (tmp_path / "a.pdf").write_bytes(b"%PDF")
    files.attach([str(tmp_path / "a.pdf")])

    files.show_record(offices.VILLAGE, locked="ของหน่วยอื่น")

    assert len(rows(files)) == 1 and not files.add.isVisible()
    edit.remove(files._ws, "attachment", [attachments.of(files._ws, offices.VILLAGE)[0].attachment.id])
    files.show_record(offices.VILLAGE)
    assert rows(files) == [] and files.hint.isVisible()


def test_a_face_is_erased_for_good_only_after_a_question(files, tmp_path):
    (tmp_path / "หน้า.jpg").write_bytes(b"JPEG")
    files.attach([str(tmp_path / "หน้า.jpg")])
    (one,) = attachments.of(files._ws, offices.VILLAGE)

    files.ask_erase(one).reject()
    assert len(rows(files)) == 1
    files.ask_erase(one).yes.click()

    assert rows(files) == []
    assert list((files._ws.home / "files").glob("??/*")) == []
