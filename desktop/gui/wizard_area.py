"""The first start's question for the province and the district, found by typing a part of the name."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from desktop.domain.thai import search_key, sort_key
from desktop.gui import theme
from desktop.gui.icons import icon
from desktop.gui.widgets.boxes import column, row
from desktop.gui.widgets.labels import Caption
from desktop.gui.widgets.line import Line
from desktop.gui.wizard_pages import Page
from desktop.i18n import language
from desktop.store import reference
from desktop.store.reference import Area


class AreaPage(Page):
    """The province, and for a district the district."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.provinces = _Areas(self.tr("Province"), self.tr("Type a part of the name"))
        self.districts = _Areas(self.tr("District"), self.tr("Type a part of the name"))
        self.provinces.show_areas(reference.provinces())
        self.setLayout(row(self.provinces, self.districts, gap=theme.XL))
        self.provinces.changed.connect(self._province_changed)
        self.districts.changed.connect(self.changed)
        self.provinces.chosen.connect(self._province_chosen)
        self.districts.chosen.connect(self.chosen)
        self._kind = ""

    def ask_for(self, kind: str) -> None:
        """Ask for the district too, unless the computer is a province's."""
        self._kind = kind
        self.districts.setVisible(kind != "province")

    def code(self) -> str:
        """The code of the office: 2 digits of a province, 4 of a district; "" while not answered."""
        return self.provinces.code() if self._kind == "province" else self.districts.code()

    def name(self) -> str:
        return self.tr("Area")

    def question(self) -> str:
        return self.tr("Which province is it?") if self._kind == "province" else self.tr("Which district is it?")

    def explanation(self) -> str:
        return self.tr("The register of villages and local administrations comes with it.")

    def answered(self) -> bool:
        return bool(self.code())

    def take_focus(self) -> None:
        (self.districts if self._kind != "province" and self.provinces.code() else self.provinces).field.setFocus()

    def _province_changed(self) -> None:
        code = self.provinces.code()
        self.districts.show_areas(reference.districts(code) if code else ())
        self.changed.emit()

    def enter(self) -> bool:
        if self.provinces.isAncestorOf(self.focusWidget() or self) or not self.provinces.code():
            self.provinces.pick_first()
            if self._kind != "province" and self.provinces.code():
                self.districts.field.setFocus()
                return False
        elif self._kind != "province":
            self.districts.pick_first()
        return self.answered()

    def _province_chosen(self) -> None:
        if self._kind == "province":
            self.chosen.emit()
        else:
            self.districts.field.setFocus()


class _Areas(QWidget):
    """A list of areas that shortens as one types."""

    changed = Signal()
    chosen = Signal()

    def __init__(self, title: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._areas: tuple[Area, ...] = ()
        self.field = Line()
        self.field.set_hint(hint)
        self.field.setAccessibleName(title)
        self.field.addAction(icon("magnifying-glass", "quiet"), QLineEdit.ActionPosition.LeadingPosition)
        self.list = QListWidget()
        self.list.setAccessibleName(title)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLayout(column(Caption(title), self.field, self.list, gap=theme.XS))
        self.field.textChanged.connect(self._fill)
        self.list.currentRowChanged.connect(self.changed)
        self.list.itemDoubleClicked.connect(self._double_clicked)
        self.field.installEventFilter(self)

    def show_areas(self, areas: Sequence[Area]) -> None:
        """Offer these areas; nothing is picked."""
        self._areas = tuple(sorted(areas, key=lambda area: sort_key(_shown(area))))
        self.field.clear()
        self._fill()

    def code(self) -> str:
        """The code of the area picked; "" for none."""
        item = self.list.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item else ""

    def pick(self, code: str) -> None:
        """Pick the area with this code."""
        for place in range(self.list.count()):
            if self.list.item(place).data(Qt.ItemDataRole.UserRole) == code:
                self.list.setCurrentRow(place)

    def _fill(self) -> None:
        asked, kept = search_key(self.field.text()), self.code()
        self.list.blockSignals(True)
        self.list.clear()
        for area in self._areas:
            if asked in search_key(f"{area.name} {area.name_en}"):
                item = QListWidgetItem(_shown(area))
                item.setData(Qt.ItemDataRole.UserRole, area.code)
                self.list.addItem(item)
        self.list.blockSignals(False)
        self.pick(kept)
        if asked and self.list.count() == 1:
            self.list.setCurrentRow(0)
        self.changed.emit()

    def pick_first(self) -> None:
        """Pick the first area shown, unless one is picked already."""
        if not self.code() and self.list.count():
            self.list.setCurrentRow(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down in the field move in the list."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if step and self.list.count():
                place = min(max(self.list.currentRow() + step, 0), self.list.count() - 1)
                self.list.setCurrentRow(place)
                return True
        return super().eventFilter(watched, event)

    def _double_clicked(self) -> None:
        self.chosen.emit()


def _shown(area: Area) -> str:
    return area.name if language() == "th" else area.name_en
