"""A year screen whose pages are filled by workbooks."""

from PySide6.QtWidgets import QWidget

from desktop.gui.loading.flow import Loading
from desktop.gui.screens.year.screen import YearScreen


class LoadedScreen(YearScreen):
    """`loading` shows over the pages what a workbook is, would bring and has brought."""

    loading: Loading

    def add_loaded(self, *pages: tuple[str, QWidget]) -> None:
        """Pages behind tabs, below the report of a workbook."""
        lists = QWidget()
        lists.setLayout(self.paged(*pages))
        self.loading = Loading(self, lists)
        self.body.addWidget(self.loading)
        self.loading.turned.connect(self.loading_turned)

    def loading_turned(self, reporting: bool) -> None:
        """The report of a workbook is on view now, or the pages are."""

    def can_go_back(self) -> bool:
        """From the report to the pages."""
        return self.loading.back()
