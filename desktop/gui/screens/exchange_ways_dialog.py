"""Asking for a way: its name, where it leads, who signs in, for whom it is."""

from collections.abc import Callable, Sequence
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from desktop.domain.errors import AppError
from desktop.domain.thai import clean
from desktop.gui import file_dialogs, theme
from desktop.gui.widgets.boxes import button, column, row
from desktop.gui.widgets.dialog import Dialog
from desktop.gui.widgets.fields import IntEdit
from desktop.gui.widgets.labels import Caption, Hint
from desktop.gui.widgets.line import Line
from desktop.gui.widgets.text import ChoiceBox
from desktop.planning import outbox
from desktop.sync.transport.way import PARTS, SERVERS, SFTP, Way

MEGABYTE = 1_000_000
USUAL_PART, LARGEST_PART = 20, 2000


class WayDialog(Dialog):
    """Keeps the way by `keep(way, password)`, password None when that is to stay; a refusal is said and it stays open.

    `kept` gives the id of the way. Deletes itself.
    """

    kept = Signal(str)

    def __init__(
        self,
        kind: str,
        words: str,
        offices: Sequence[tuple[str, str]],
        *,
        keep: Callable[[Way, str | None], object],
        way: Way | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words, parent)
        self.want(520)
        self._kind, self._way, self._keep = kind, way, keep
        self._make_fields([("", self.tr("everybody")), *offices])
        self._fill(way)
        self.refusal = Hint(role="late")
        self.refusal.hide()
        self.ok = button(self.tr("Keep and try"), self.accept, kind="main")
        self.ok.setDefault(True)
        for piece in (*self._pieces(), self.refusal):
            self.add(piece)
        self.finish(button(self.tr("Cancel"), self.reject), self.ok)
        for line in (self.name, self.place):
            line.textChanged.connect(self._typed)
        self._typed()

    def accept(self) -> None:
        """Enter: give the way on, once it has a name and a place."""
        if not self._is_whole():
            return
        made = {
            "name": clean(self.name.text()),
            "place": self.place.text().strip(),
            "user": self.user.text().strip(),
            "office": self.office.value() or "",
            "incoming": self.incoming.isChecked(),
            "part_bytes": int(str(self.part.value() or 0)) * MEGABYTE if self._kind == PARTS else 0,
        }
        old = self._way
        way = replace(old, **made) if old else outbox.new_way(self._kind, **made)  # type: ignore[arg-type]
        typed = self.password.text()
        try:
            self._keep(way, typed if typed or not old else None)
        except AppError as error:
            self.refusal.set_text(str(error))
            self.refusal.show()
            return
        self.kept.emit(way.id)
        super().accept()

    def _make_fields(self, offices: Sequence[tuple[str, str]]) -> None:
        self.name, self.place, self.user, self.password = Line(), Line(), Line(), Line()
        self.name.set_hint(self.tr("for example: the province's file store"))
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.browse = button(self.tr("Choose…"), self._ask_folder, name="folder-open")
        self.office = ChoiceBox(offices, "")
        self.incoming = QCheckBox(self.tr("Files for us come in here too"))
        self.part = IntEdit(USUAL_PART, low=1, high=LARGEST_PART)
        captions = (
            (self.name, self.tr("Name")), (self.place, self._place_words()), (self.user, self.tr("User name")),
            (self.password, self.tr("Password")), (self.office, self.tr("For")),
            (self.part, self.tr("Size of a part, MB")),
        )  # fmt: skip
        self._captions = dict(captions)
        for field, caption in captions:
            field.setAccessibleName(caption)

    def _fill(self, way: Way | None) -> None:
        if way is None:
            return
        self.name.setText(way.name)
        self.place.setText(way.place)
        self.user.setText(way.user)
        self.office.set_value(way.office)
        self.incoming.setChecked(way.incoming)
        self.part.set_value(way.part_bytes // MEGABYTE or USUAL_PART)
        self.password.set_hint(self.tr("leave empty to keep the one entered before"))

    def _pieces(self) -> list[QWidget]:
        pieces = [self._under(self.name), self._under(self.place)]
        if self._kind in SERVERS:
            pieces += [self._under(self.user), self._under(self.password)]
            pieces.append(Hint(self.tr("The password stays on this computer; it is in no file and no list.")))
        if self._kind == PARTS:
            pieces.append(self._under(self.part))
            pieces.append(Hint(self.tr("The parts are laid into the folder; attach all of them to your message.")))
        pieces.append(self._under(self.office))
        if self._kind != PARTS:
            pieces.append(self.incoming)
        return pieces

    def _under(self, field: QWidget) -> QWidget:
        """A field under its caption."""
        cell = QWidget()
        line = row(gap=theme.S)
        line.addWidget(field, 1)
        if field is self.place and self._kind not in SERVERS:
            line.addWidget(self.browse)
        cell.setLayout(column(Caption(self._captions[field]), line, gap=theme.XS))
        return cell

    def _place_words(self) -> str:
        if self._kind not in SERVERS:
            return self.tr("Folder")
        self.place.set_hint("sftp://server/folder" if self._kind == SFTP else "https://server/folder")
        return self.tr("Address")

    def _ask_folder(self) -> None:
        file_dialogs.choose_folder(self, self.tr("Which folder?"), Path(self.place.text()), self.place.setText)

    def _is_whole(self) -> bool:
        return bool(clean(self.name.text()) and self.place.text().strip())

    def _typed(self) -> None:
        self.ok.setEnabled(self._is_whole())
