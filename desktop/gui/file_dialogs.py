"""Asking for files and folders: a dialog of `owner` that is gone with its answer; `taken` gets what was chosen."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

FileMode = QFileDialog.FileMode


def save(
    owner: QWidget, title: str, proposed: Path, taken: Callable[[str], object], *, kinds: Sequence[str] = ()
) -> None:
    """Where to keep a file, under the name `proposed`, whose ending is added where none is typed."""
    dialog = _dialog(owner, title, proposed, FileMode.AnyFile, kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(proposed.suffix.removeprefix("."))
    dialog.fileSelected.connect(taken)
    dialog.open()


def choose(
    owner: QWidget, title: str, folder: Path, taken: Callable[[str], object], *, kinds: Sequence[str] = ()
) -> None:
    """Which file; `kinds` as `Backups (*.age)`."""
    dialog = _dialog(owner, title, folder, FileMode.ExistingFile, kinds)
    dialog.fileSelected.connect(taken)
    dialog.open()


def choose_several(
    owner: QWidget, title: str, folder: Path, taken: Callable[[list[str]], object], *, kinds: Sequence[str] = ()
) -> None:
    """Which files."""
    dialog = _dialog(owner, title, folder, FileMode.ExistingFiles, kinds)
    dialog.filesSelected.connect(taken)
    dialog.open()


def choose_folder(owner: QWidget, title: str, folder: Path, taken: Callable[[str], object]) -> None:
    """Which folder."""
    dialog = _dialog(owner, title, folder, FileMode.Directory, ())
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(taken)
    dialog.open()


def _dialog(owner: QWidget, title: str, at: Path, mode: FileMode, kinds: Sequence[str]) -> QFileDialog:
    dialog = QFileDialog(owner, title, str(at))
    dialog.setFileMode(mode)
    if kinds:
        dialog.setNameFilters(list(kinds))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return dialog
