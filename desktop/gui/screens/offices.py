"""Office cards: this computer's own to give away, another's to accept after comparing figures, all that are known."""

from pathlib import Path
from typing import ClassVar

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.dates import short_date
from desktop.domain.errors import AppError
from desktop.domain.people import OFFICE_TYPES
from desktop.gui import file_dialogs, theme
from desktop.gui.columns import Column, chosen
from desktop.gui.screen import Desk, Done, Screen
from desktop.gui.screens.offices_accept import AcceptCard, Accepted, trust_card
from desktop.gui.screens.offices_keys import NewKeys
from desktop.gui.screens.offices_revoking import Revoking
from desktop.gui.store_job import StoreJob
from desktop.gui.table_view import TableView
from desktop.gui.widgets.boxes import Card, Page, button, column, row
from desktop.gui.widgets.fingerprint import Fingerprint
from desktop.gui.widgets.labels import Caption, Hint, Section
from desktop.gui.widgets.sides import Sides
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.planning import exchange
from desktop.planning.exchange import OfficeRow
from desktop.planning.exchange_list import office_words
from desktop.planning.workspace import Workspace
from desktop.sync import keys
from desktop.sync.keys import Card as OfficeCard

HOW = {
    "self": QT_TRANSLATE_NOOP("Exchange", "This computer"),
    "hand": QT_TRANSLATE_NOOP("Exchange", "Compared here"),
    "record": QT_TRANSLATE_NOOP("Exchange", "Accepted by its office"),
    "distrusted": QT_TRANSLATE_NOOP("Exchange", "Accepted by a revoked key"),
}


def how_words(row: OfficeRow) -> str:
    """How a computer is known; where its key is revoked, since when."""
    if row.gone and row.how != "distrusted":
        return translate("Exchange", "Key revoked {day}", day=short_date(row.revoked)).strip()
    return translate("Exchange", HOW[row.how])


COLUMNS = (
    Column(
        key="office",
        title=QT_TRANSLATE_NOOP("Columns", "Office"),
        text=lambda row: office_words(row.card.office),
        stretch=True,
    ),
    Column(key="name", title=QT_TRANSLATE_NOOP("Columns", "Computer"), text=lambda row: row.card.name, width=190),
    chosen(
        "type",
        QT_TRANSLATE_NOOP("Columns", "Type"),
        OFFICE_TYPES,
        lambda row: row.card.kind,
        width=130,
    ),
    Column(
        key="how",
        title=QT_TRANSLATE_NOOP("Columns", "How it is known"),
        text=how_words,
        meaning=lambda row: theme.Meaning.LATE if row.gone else None,
        width=220,
    ),
    Column(
        key="fingerprint",
        title=QT_TRANSLATE_NOOP("Columns", "Figures"),
        text=lambda row: row.card.fingerprint,
        width=360,
        hidden=True,
    ),
)


class OfficesScreen(Screen):
    """Left the own card, right a card being accepted, below all known ones."""

    help_page: ClassVar[str] = "offices"
    kinds: ClassVar[frozenset[str]] = frozenset({"office", "revocation"})
    works_while_busy: ClassVar[bool] = True

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._workspace: Workspace = desk.session
        self.accept = AcceptCard(self._workspace.identity.province)
        self.accept.file_wanted.connect(self._ask_card)
        self.accept.accepted.connect(self._accept)
        self.table = TableView(COLUMNS, _replica, name="offices", settings=desk.settings, totals=False, several=False)
        self.table.opened.connect(self._show_known)
        self.revoking = Revoking(self, self.table)
        self.table.extra.addWidget(self.revoking.button)
        top = Sides(self._own_card(), self.accept, shares=(1, 1))
        self.table.setMinimumHeight(220)
        self.body.addWidget(Page(top, Section(self.tr("Offices known here")), self.table))
        self.setAcceptDrops(True)

    def title(self) -> str:
        return self.tr("Office cards")

    def subtitle_text(self) -> str:
        return self.tr("Only files by computers whose card was accepted are opened.")

    def refresh(self, changed: frozenset[str]) -> None:  # noqa: ARG002 - one short list
        self.table.set_rows(exchange.offices(self._workspace))
        self.revoking.look()

    def save_card(self, path: Path) -> None:
        """Write the own card to `path`."""
        if self.attempt(lambda: exchange.write_card(self._workspace, path)) is not None:
            self.done(self.tr("Saved {file}").format(file=path.name))

    def look_at(self, path: Path) -> None:
        """Show the card in `path`, to be compared."""
        card = self.attempt(lambda: keys.read_card(path))
        if card is not None:
            self.banner.hide()
            self.accept.show_card(card, path)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        urls = [url for url in event.mimeData().urls() if url.isLocalFile()]
        if urls:
            self.look_at(Path(urls[0].toLocalFile()))

    def _own_card(self) -> Card:
        own = next(one.card for one in exchange.offices(self._workspace) if one.how == "self")
        self.fingerprint = Fingerprint(own.fingerprint, large=True)
        hint = self.tr("Give the file to the other office. When they telephone, read these eight groups out to them.")
        save = button(self.tr("Save the card…"), self._ask_where, name="export", kind="main")
        copy = button(self.tr("Copy the figures"), self._copy, name="copy")
        self.new_keys = NewKeys(self)
        self.new_keys.changed.connect(self._keys_changed)
        return Card(self.tr("Card of this computer")).add(
            column(Section(office_words(own.office)), Hint(own.name), gap=0),
            column(Caption(self.tr("Figures to compare")), self.fingerprint, gap=theme.XS),
            Hint(hint), None, row(save, copy, None, self.new_keys.button),
        )  # fmt: skip

    def _keys_changed(self, card: OfficeCard) -> None:
        self.fingerprint.set_groups(card.fingerprint)
        self.refresh(frozenset())

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.fingerprint.text())
        self.done(self.tr("Figures copied"))

    def _ask_where(self) -> None:
        who = self._workspace.identity
        proposed = self.desk.settings.folder / f"{who.office}-{who.replica[:8]}.card"
        title, kinds = self.tr("Where shall the card go?"), [self.tr("Office cards (*.card)")]
        file_dialogs.save(self, title, proposed, self._place_chosen, kinds=kinds)

    def _place_chosen(self, path: str) -> None:
        self.save_card(Path(path))

    def _ask_card(self) -> None:
        kinds = [self.tr("Office cards (*.card)"), self.tr("All files (*)")]
        file_dialogs.choose(self, self.tr("Which card?"), self.desk.settings.folder, self._card_chosen, kinds=kinds)

    def _card_chosen(self, path: str) -> None:
        self.look_at(Path(path))

    def _accept(self, path: object, fingerprint: str) -> None:
        self.leave()
        job = StoreJob(self._workspace.home, trust_card, Path(str(path)), fingerprint)
        self.desk.tasks.run(job, done=self._accepted, failed=self._failed, title=self.tr("Accepting the card"))

    def _accepted(self, accepted: Accepted) -> None:
        self.accept.show_card(None, None)
        name = office_words(accepted.card.address)
        text = self.tr("Accepted the card of {office}").format(office=name)
        if accepted.files:
            more = self.tr("%n file(s) that waited for it have been read", "", accepted.files)
            text = f"{text} · {more}"
        remedy = self.tr("Files can now go to this office and come from it.")
        if accepted.renewed:
            remedy = self.tr("A computer of this name had another key. If this one replaces it, revoke the key before:"
                             " choose it below.")  # fmt: skip
        self.banner.say("done", text, remedy)
        self.did.emit(Done(changed=frozenset({"office"})))  # said above once is enough
        self.refresh(frozenset())

    def _failed(self, error: AppError) -> None:
        self.accept.answer(busy=False)
        self.refuse(error)

    def _show_known(self, replica: str) -> None:
        found = next(one.card for one in self.table.model.rows() if one.card.replica == replica)
        self.banner.say("inform", office_words(found.address), found.fingerprint)


def _replica(row: OfficeRow) -> str:
    return row.card.replica
