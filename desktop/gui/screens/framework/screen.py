"""The provincial strategy framework (domain.md §2.6): loaded by the province, read by every district, re-mapped."""

from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from desktop.gui.icons import icon
from desktop.gui.screen import Desk
from desktop.gui.screens.framework.remapping import RemappingPage
from desktop.gui.screens.framework.tree import TreePage
from desktop.gui.screens.needs_plan import words
from desktop.gui.screens.year.loaded import LoadedScreen
from desktop.planning import loading


class FrameworkScreen(LoadedScreen):
    """What the province wants, and what became of the strategies that older work points to."""

    help_page, page_names = "framework", ("tree", "remapping")
    kinds: ClassVar[frozenset[str]] = frozenset(
        {"strategy_framework", "strategy", "indicator", "strategy_mapping", "needs_item", "action_item",
         "district_strategy"}
    )  # fmt: skip

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.main.setText(self.tr("Load the framework"))
        self.main.setIcon(icon("download-simple", "on_accent"))
        self.main.setIconSize(QSize(24, 18))
        self.tree, self.remapping = TreePage(self), RemappingPage(self)
        self.add_loaded((self.tr("Tree"), self.tree), (self.tr("After a new edition"), self.remapping))
        for unused in (self.chip, self.again):
            unused.hide()
        self.loading_turned(reporting=False)

    def title(self) -> str:
        """Whose framework."""
        place = words.province(self.ws.identity.office[:2])
        return self.tr("Strategy framework of {province}").format(province=place)

    def subtitle_text(self) -> str:
        """What is left to decide."""
        left = len(self.remapping.tasks)
        if left:
            return self.tr("Old strategies whose successor has still to be said: {n}").format(n=left)
        return ""

    def refresh(self, changed: frozenset[str]) -> None:
        """Show tree and tasks as they are in the store."""
        self.tree.refresh()
        self.remapping.refresh()
        self.tabs.setTabText(1, self._tasks_word())
        self.show_titles()
        del changed

    def open(self, what: object) -> None:
        """Show a page by its name, an edition or a strategy by its id."""
        self.refresh(frozenset())
        if what in self.page_names:
            self.turn_to(str(what))
        else:
            self.turn_to("tree")
            self.tree.pick(str(what))

    def is_province(self) -> bool:
        """Whether this office makes the framework."""
        return bool(self.ws.identity.kind == "province")

    def load(self) -> None:
        """Ask for the framework's workbook."""
        self.loading.choose(loading.FRAMEWORK)

    def bring_in(self, path: Path) -> None:
        """Show what the framework's workbook would bring."""
        self.loading.bring_in(loading.FRAMEWORK, path)

    def _main_clicked(self) -> None:
        self.load()

    def _tasks_word(self) -> str:
        left = len(self.remapping.tasks)
        word = self.tr("After a new edition")
        return self.tr("{word} ({n})").format(word=word, n=left) if left else word

    def loading_turned(self, reporting: bool) -> None:
        self.main.setVisible(self.is_province() and not reporting)
