"""Below the ticks of the data sources: of which year each is, and what it says: indicator, value, note."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.village_choices import DATA_SOURCES
from desktop.domain.village_papers import PlanSource
from desktop.gui.widgets.boxes import column
from desktop.gui.widgets.declared import caption_of, field_for
from desktop.gui.widgets.fields import LineField, YearEdit
from desktop.gui.widgets.form import Form
from desktop.i18n import translate

KIND = "plan_source"
YEAR, NOTE = "year", "note"
FIELDS = (YEAR, "indicator", "value", "unit", "passes", NOTE)
"""What is noted of each source, in the order of reading (domain.md §2.4)."""


class SourceNotes(QWidget):
    """`note_left(source, field, value)` with each field that is left."""

    note_left = Signal(str, str, object)

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[str, ...] = ()
        self.form = Form(columns=3)
        self._holder: QVBoxLayout = column(self.form)
        self.setLayout(self._holder)

    def show_sources(self, ticked: tuple[str, ...], known: Mapping[str, PlanSource], *, locked: str) -> None:
        """A year and a note for each source that is ticked."""
        self._offer(tuple(one for one in DATA_SOURCES if one in ticked))
        said = {one: known.get(one) for one in self._shown}
        for name in FIELDS:
            self.form.set_values({f"{one}:{name}": getattr(found, name, None) for one, found in said.items()})
        self.form.set_read_only(bool(locked), locked)
        self.setVisible(bool(self._shown))

    def leave(self) -> None:
        """Take what is typed."""
        for one in self._shown:
            for name in FIELDS:
                field = self.form.field(f"{one}:{name}")
                if hasattr(field, "commit"):
                    field.commit()

    def _offer(self, sources: tuple[str, ...]) -> None:
        if sources == self._shown:
            return
        old, self._shown = self.form, sources
        self.form = Form(columns=3)
        for one in sources:
            words = translate("Choices", DATA_SOURCES[one])
            self.form.add(f"{one}:{YEAR}", self.tr("{source}: year").format(source=words), YearEdit())
            for name in FIELDS[1:-1]:
                span = 2 if name == "indicator" else 1
                self.form.add(f"{one}:{name}", caption_of(KIND, name), field_for(KIND, name), span=span)
            hint = self.tr("such as indicator 12: 14 households below")
            self.form.add(f"{one}:{NOTE}", self.tr("Indicator or note"), LineField(hint=hint), span=3)
        self.form.edited.connect(self._edited)
        self._holder.replaceWidget(old, self.form)
        old.hide()
        old.deleteLater()

    def _edited(self, name: str, value: object) -> None:
        source, _, field = name.partition(":")
        self.note_left.emit(source, field, value)
