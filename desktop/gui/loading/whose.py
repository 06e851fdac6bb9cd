"""Asks whose plan a file is that names no LAO of this district."""

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from desktop.domain.errors import AppError
from desktop.domain.thai import sort_key
from desktop.gui.widgets.ask import Ask
from desktop.gui.widgets.labels import Caption, ThaiLabel
from desktop.gui.widgets.text import ChoiceBox


class WhoseAsk(Ask):
    """Answers the id of one of the district's LAOs; `why` says what the file lacks."""

    def __init__(self, why: AppError, laos: Iterable[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.set_words(self.tr("Whose plan is it?"), self.tr("Go on"))
        self.lao = ChoiceBox(sorted(laos, key=lambda one: sort_key(one[1])))
        self.add(ThaiLabel(why.message, role="quiet"), Caption(self.tr("LAO")), self.lao)
        self.lao.edited.connect(self._chosen)
        self.yes.setEnabled(False)
        self.lao.setFocus()

    def answer(self) -> str | None:
        """The LAO chosen."""
        return str(self.lao.value()) if self.lao.value() else None

    def _chosen(self) -> None:
        self.yes.setEnabled(self.answer() is not None)
