"""The files of the record on view: attached by choosing or dropping, opened with a double click, removed with Undo."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from tempfile import mkdtemp

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from desktop.gui import file_dialogs, theme
from desktop.gui.screen import Screen
from desktop.gui.screens.sure import SureAsk
from desktop.gui.widgets.boxes import button, column, row
from desktop.gui.widgets.glyph import Glyph
from desktop.gui.widgets.labels import Caption, Hint
from desktop.planning import attachments, edit, erasing
from desktop.planning.attachments import AttachmentRow
from desktop.planning.workspace import Workspace

KB, MB = 1 << 10, 1 << 20
KINDS = ("attachment", "private_attachment")


class AttachedFiles(QWidget):
    """Call `show_record` whenever another record is on view; `screen` says what was done and what was refused."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)  # shown without a parent it would be a window of its own for a moment
        self._screen = screen
        self._record, self._locked = "", ""
        self.setAcceptDrops(True)
        self.add = button(self.tr("Attach a file…"), self._ask, name="paperclip", kind="quiet")
        self.rows = column(gap=theme.XS)
        self.hint = Hint(
            self.tr("Sign-in sheets and photographs stay with this office; other files go with the record.")
        )
        self.setLayout(
            column(row(Caption(self.tr("Attached files")), None, self.add), self.rows, self.hint, gap=theme.XS)
        )

    def show_record(self, record: str, *, locked: str = "") -> None:
        """Show the files of `record`, "" for none; `locked` says why nothing may be changed."""
        self._record, self._locked = record, locked
        self.setVisible(bool(record))
        while (item := self.rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        found = attachments.of(self._ws, record) if record else []
        for one in found:
            self.rows.addWidget(_FileRow(one, self, editable=not locked))
        self.add.setVisible(not locked)
        self.hint.setVisible(not locked and not found)

    def attach(self, paths: list[str]) -> None:
        """Attach these files to the record on view."""
        self._screen.leave()
        for path in map(Path, paths):
            made = self._screen.attempt(partial(attachments.attach, self._ws, self._record, path))
            if made is not None:
                self._screen.desk.settings.last_folder = str(path.parent)
                self._screen.done(self.tr("Attached: {file}").format(file=path.name), *KINDS)
        self.show_record(self._record, locked=self._locked)

    def open_file(self, one: AttachmentRow) -> None:
        """Open a copy with the computer's own program, or the folder it lies in where opening might start something."""
        folder = Path(mkdtemp(prefix="amphoeplan-"))
        written = self._screen.attempt(lambda: attachments.save(self._ws, one.attachment.id, folder))
        if written is not None:
            shown = written if attachments.can_be_shown(written) else folder
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(shown)))

    def take_off(self, one: AttachmentRow) -> None:
        """Remove a file from the record; Undo brings it back."""
        kind, name = one.attachment.kind.name, one.attachment.name
        if self._screen.attempt(lambda: edit.remove(self._ws, kind, [one.attachment.id])) is not None:
            self._screen.done(self.tr("Removed: {file}").format(file=name), *KINDS)
            self.show_record(self._record, locked=self._locked)

    def ask_erase(self, one: AttachmentRow) -> SureAsk:
        """Before personal data goes for good, here and at every holder."""
        title, verb = self.tr("Erase for good"), self.tr("Erase")
        text = self.tr("{file} is erased here, and on every other computer as soon as it hears of it.")
        quiet = self.tr("Undo does not bring it back. Copies outside this program are not reached.")
        ask = SureAsk(title, verb, text.format(file=one.attachment.name), quiet, self._screen)
        ask.answered.connect(partial(self._erase, one))
        ask.open()
        return ask

    def _erase(self, one: AttachmentRow, _yes: object) -> None:
        kind, name = one.attachment.kind.name, one.attachment.name
        if self._screen.attempt(partial(erasing.erase, self._ws, kind, one.attachment.id)) is not None:
            self._screen.done(self.tr("Erased: {file}").format(file=name), *KINDS)
            self.show_record(self._record, locked=self._locked)

    @property
    def _ws(self) -> Workspace:
        found: Workspace = self._screen.desk.session
        return found

    def _ask(self) -> None:
        file_dialogs.choose_several(self, self.add.text(), self._screen.desk.settings.folder, self.attach)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not self._locked and self._record and any(_local(event)):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.attach(list(_local(event)))


class _FileRow(QWidget):
    """One file: what it is, how large, whether it is here and who has it."""

    def __init__(self, one: AttachmentRow, strip: AttachedFiles, *, editable: bool) -> None:
        super().__init__()
        self._one, self._strip = one, strip
        self.name = button(one.attachment.name or "", self._open, kind="quiet")
        self.name.setEnabled(one.here)
        away = button("", self._take_off, name="trash", kind="quiet")
        away.setToolTip(self.tr("Remove"))
        away.setAccessibleName(self.tr("Remove"))
        erase = button("", self._ask_erase, name="eraser", kind="quiet")
        erase.setToolTip(self.tr("Erase for good…"))
        erase.setAccessibleName(self.tr("Erase for good…"))
        about = attachments.words(one)
        told = " · ".join(part for part in (about, _size(one.attachment.size or 0), self._where()) if part)
        mark = Glyph("lock-simple" if one.private else "file-text", "quiet", 16)
        self.setLayout(row(mark, self.name, Hint(told), None, erase, away))
        away.setVisible(editable)  # only now that they have a parent
        erase.setVisible(editable and one.private)

    def _where(self) -> str:
        if not self._one.here:
            return self.tr("not here yet, will be asked for")
        return self.tr("this office only") if self._one.private else ""

    def _open(self) -> None:
        self._strip.open_file(self._one)

    def _take_off(self) -> None:
        self._strip.take_off(self._one)

    def _ask_erase(self) -> None:
        self._strip.ask_erase(self._one)


def _size(size: int) -> str:
    return f"{size / MB:,.1f} MB" if size >= MB else f"{max(1, size // KB):,} kB"


def _local(event: QDropEvent) -> Iterator[str]:
    return (url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile())
