"""Asking for files: the dialog belongs to who asks, is gone with its answer, and says what was chosen."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from desktop.gui import file_dialogs
from desktop.gui.settings import Settings


@pytest.fixture
def owner(shown):
    return shown(QWidget())


def dialog(owner):
    found = owner.findChild(QFileDialog)
    assert found is not None and found.isVisible()
    return found


def chosen(found):
    """Answer it with what it proposes, as by its own button."""
    found.accept()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_place_to_save_proposes_a_name_and_adds_its_ending(owner, tmp_path):
    taken: list[str] = []

    file_dialogs.save(owner, "บันทึก", tmp_path / "แผน.pdf", taken.append, kinds=["PDF (*.pdf)"])

    found = dialog(owner)
    assert found.acceptMode() == QFileDialog.AcceptMode.AcceptSave
    assert found.selectedFiles() == [str(tmp_path / "แผน.pdf")]
    assert (found.defaultSuffix(), found.nameFilters()) == ("pdf", ["PDF (*.pdf)"])
    chosen(found)
    assert taken == [str(tmp_path / "แผน.pdf")]
    assert owner.findChild(QFileDialog) is None


def test_existing_files_and_folders_are_asked_for_where_the_last_one_was(owner, tmp_path):
    settings, nothing = Settings(last_folder=str(tmp_path)), print
    for ask, mode in (
        (file_dialogs.choose, QFileDialog.FileMode.ExistingFile),
        (file_dialogs.choose_several, QFileDialog.FileMode.ExistingFiles),
        (file_dialogs.choose_folder, QFileDialog.FileMode.Directory),
    ):
        ask(owner, "เลือก", settings.folder, nothing)
        found = dialog(owner)
        assert (found.fileMode(), found.directory().absolutePath()) == (mode, str(tmp_path))
        found.reject()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_without_a_last_folder_a_person_begins_at_home(monkeypatch, tmp_path):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    assert Settings().folder == tmp_path
