"""The forum: when, where, who came, whether the tambon's officer did, who helped. A second one is a click away."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from desktop.domain import rules
from desktop.domain.dates import short_date
from desktop.domain.village import Forum
from desktop.gui import theme
from desktop.gui.attached import AttachedFiles
from desktop.gui.language import count
from desktop.gui.record_form import Place
from desktop.gui.screens.village_plan.form_page import FormPage
from desktop.gui.screens.year.clearing import clear
from desktop.gui.widgets.boxes import Card, button, row
from desktop.gui.widgets.labels import Hint
from desktop.planning.villages import VillageRow


class ForumPage(FormPage):
    """The forum on view is the latest unless another was picked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._forum, self._adding = "", False
        self._village: VillageRow | None = None
        self._forums: Sequence[Forum] = ()
        self.files: AttachedFiles | None = None
        places = (
            Place(name="date"),
            Place(name="venue", span=2, hint=self.tr("such as the village's hall")),
            Place(name="start", hint=self.tr("such as 09:00")),
            Place(name="end", hint=self.tr("such as 12:00")),
            Place(name="men"),
            Place(name="women"),
            Place(name="households"),
            Place(name="officer_present"),
            Place(name="officer_note", span=2, hint=self.tr("Needed when the officer did not come in person.")),
        )
        self.form = self.section(self.tr("Forum and who came"), "forum", places, columns=3)
        support = (
            Place(name="facilitator", hint=self.tr("such as the tambon's community development officer")),
            Place(name="lao_support", hint=self.tr("such as place, food, materials")),
            Place(name="recorder"),
            Place(name="checker"),
        )
        self.support = self.section(self.tr("Who helped"), "forum", support)
        self.came = Hint()
        self.tabs = row(gap=theme.S)
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._tab_clicked)
        self.more = button(self.tr("Add another forum"), self._add_clicked, name="plus", kind="quiet")
        self.body.insertLayout(0, self.tabs)
        self.body.insertLayout(self.body.count() - 1, row(self.came, None, self.more))

    def add_files(self, files: AttachedFiles) -> None:
        """Show the sign-in sheet, photographs and minutes of the forum here."""
        self.files = files
        self.files_card = Card().add(files)
        self.add_card(self.files_card)

    def show_forums(self, forums: Sequence[Forum], village: VillageRow, *, locked: str) -> None:
        """Show the forum on view."""
        self._forums, self._village = forums, village
        known = [forum.id for forum in forums]
        if self._forum not in known and not self._adding:
            self._forum = known[-1] if known else ""
        shown = next((forum for forum in forums if forum.id == self._forum), None)
        for form in self.forms:
            self.show_record(form, shown, locked=locked)
        if self.files is not None:
            self.files.show_record(shown.id if shown else "", locked=locked)
            self.files_card.setVisible(shown is not None)
        self._show_came(shown)
        self._show_tabs()
        self.more.setVisible(bool(forums) and not locked)

    def new_village(self) -> None:
        """Another plan is on view: its own latest forum."""
        super().new_village()
        self._forum, self._adding = "", False

    def made(self, forum: str) -> None:
        """The new forum has been kept under this id."""
        self._forum, self._adding = forum, False
        for form in self.forms:
            form.made(forum)

    def _show_came(self, forum: Forum | None) -> None:
        if forum is None or not rules.attended(forum):
            self.came.set_text("")
        else:
            words = [self.tr("%n person(s) came", "", rules.attended(forum))]
            all_of_it = self._village.households if self._village else None
            if forum.households and all_of_it:
                share = self.tr("{some} of {all} households ({share} %)")
                percent = round(100 * forum.households / all_of_it)
                words.append(share.format(some=count(forum.households), all=count(all_of_it), share=percent))
            self.came.set_text(" · ".join(words))
        self.came.setVisible(bool(self.came.text()))

    def _show_tabs(self) -> None:
        clear(self.tabs)
        if len(self._forums) + self._adding < 2:
            return
        for number, forum in enumerate(self._forums, 1):
            self._tab(forum.id, short_date(forum.date) or self.tr("Forum {number}").format(number=number))
        if self._adding:
            self._tab("", self.tr("New forum"))
        self.tabs.addStretch(1)

    def _tab(self, forum: str, words: str) -> None:
        made = QPushButton(words)
        made.setCheckable(True)
        made.setProperty("forum", forum)
        made.setChecked(forum == self._forum)
        self._group.addButton(made)
        self.tabs.addWidget(made)

    def _tab_clicked(self, clicked: Any) -> None:
        self._turn_to(str(clicked.property("forum")))

    def _add_clicked(self) -> None:
        self._turn_to("")
        self.go_to("date")

    def _turn_to(self, forum: str) -> None:
        """Show another forum, "" a new one; what is typed belongs to the one before."""
        self.leave()
        self._forum, self._adding = forum, not forum
        if self._village is not None:
            self.show_forums(self._forums, self._village, locked="")
