"""The ways to other offices: where files are laid and fetched, entered once, tried at once."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop.domain.errors import AppError
from desktop.gui import theme
from desktop.gui.columns import Column
from desktop.gui.icons import icon
from desktop.gui.language import count
from desktop.gui.screen import Screen
from desktop.gui.screens.exchange_ways_dialog import WayDialog
from desktop.gui.store_job import StoreJob
from desktop.gui.table_view import TableView
from desktop.gui.widgets.boxes import button, column, row
from desktop.gui.widgets.labels import Hint
from desktop.gui.widgets.notes import EmptyState
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.planning import exchange_list, outbox
from desktop.planning.workspace import Workspace
from desktop.sync.transport.way import FOLDER, PARTS, SFTP, WEBDAV, Way, fingerprint

KINDS = {
    FOLDER: ("folder-open", QT_TRANSLATE_NOOP("Ways", "Folder or USB stick")),
    PARTS: ("chat-circle", QT_TRANSLATE_NOOP("Ways", "Parts for e-mail or chat")),
    WEBDAV: ("cloud", QT_TRANSLATE_NOOP("Ways", "Server in the web (WebDAV)")),
    SFTP: ("hard-drives", QT_TRANSLATE_NOOP("Ways", "Server (SFTP)")),
}
"""Kind → its icon and its words."""

COLUMNS = (
    Column(key="name", title=QT_TRANSLATE_NOOP("Columns", "Way"), text=lambda way: way.name, width=220),
    Column(
        key="kind",
        title=QT_TRANSLATE_NOOP("Columns", "Kind"),
        text=lambda way: translate("Ways", KINDS[way.kind][1]),
        width=200,
    ),
    Column(key="place", title=QT_TRANSLATE_NOOP("Columns", "Leads to"), text=lambda way: way.place, stretch=True),
    Column(
        key="office",
        title=QT_TRANSLATE_NOOP("Columns", "For"),
        text=lambda way: exchange_list.office_words(way.office) if way.office else translate("Ways", "everybody"),
        width=170,
    ),
    Column(
        key="incoming",
        title=QT_TRANSLATE_NOOP("Columns", "Incoming"),
        text=lambda way: translate("Ways", "fetched from here") if way.incoming else "",
        width=130,
    ),
)


class WaysPage(QWidget):
    """A table; Enter changes a way. The key of an SFTP server is shown, for comparing once by telephone.

    `changed` when a way came or went.
    """

    changed = Signal()

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        self._screen = screen
        sentence = self.tr(
            "No way to other offices yet. Enter where files shall go: a stick, a shared folder or a server. Passwords"
            " stay on this computer."
        )
        self.empty = EmptyState("path", sentence)
        self.table = TableView(COLUMNS, _id, name="ways", settings=screen.desk.settings, empty=self.empty, totals=False,
                               several=False)  # fmt: skip
        for tool in (self.table.filter, self.table.counted, self.table.chooser):
            tool.hide()
        screen.desk.tasks.idle.connect(self._at_rest)
        self.table.selected.connect(self._look)
        self.table.opened.connect(self._change)
        self._make_tools()
        self.setLayout(column(self.tools, self.table, self.key, gap=theme.M))

    def refresh(self) -> None:
        """Show the ways that are known."""
        ways = outbox.ways(self._screen.desk.session)
        self.table.set_rows(ways)
        self.table.select_one()
        self._look()

    def ask(self, kind: str, way: Way | None = None) -> WayDialog:
        """Ask for a new way of `kind`, or for changes of `way`."""
        offices = exchange_list.readers(self._screen.desk.session)
        named = [(office, exchange_list.office_words(office)) for office in offices]
        dialog = WayDialog(kind, translate("Ways", KINDS[kind][1]), named, keep=self._keep, way=way, parent=self)
        dialog.kept.connect(self._kept)
        dialog.open()
        return dialog

    def try_way(self, *, forget_key: bool = False) -> None:
        """Go to the place and back, as a job."""
        if way := self._chosen():
            self._screen.banner.hide()
            self.trying.setEnabled(False)
            job = StoreJob(self._screen.desk.session.home, _reach, way.id, forget_key=forget_key)
            self._screen.desk.tasks.errand(job, done=self._reached, failed=self._not_reached)

    def _keep(self, way: Way, password: str | None) -> None:
        outbox.keep(self._screen.desk.session, way, password)

    def _kept(self, way: str) -> None:
        self.refresh()
        self.table.select([way])
        self.changed.emit()
        self.try_way()

    def _make_tools(self) -> None:
        self.new = button(self.tr("A new way"), name="plus", kind="main")
        menu = QMenu(self.new)
        for kind, (name, words) in KINDS.items():
            action = QAction(icon(name), translate("Ways", words), menu)
            action.setData(kind)
            menu.addAction(action)
        menu.triggered.connect(self._new_picked)
        self.new.setMenu(menu)
        self.trying = button(self.tr("Try it"), self._try_pressed, name="arrows-left-right")
        self.change = button(self.tr("Change…"), self._change, name="pencil-simple")
        self.accept_key = button(self.tr("Accept the new key"), self._accept_pressed, name="key")
        self.remove = button(self.tr("Remove"), self._remove, name="trash")
        self.accept_key.hide()
        self.tools = row(self.trying, self.change, self.accept_key, self.remove, None, self.new)
        self.key = Hint()

    def _chosen(self) -> Way | None:
        return self.table.selected_row()

    def _look(self, _selected: object = None) -> None:
        way = self._chosen()
        for one in (self.trying, self.change, self.remove):
            one.setEnabled(way is not None)
            one.setVisible(way is not None)
        words = self.tr("Key of the server: {key}. Compare it once by telephone with whoever looks after the server.")
        self.key.set_text(words.format(key=fingerprint(way.host_key)) if way and way.host_key else "")
        self.key.setVisible(bool(way and way.host_key))
        self.accept_key.hide()

    def _new_picked(self, action: QAction) -> None:
        self.ask(str(action.data()))

    def _try_pressed(self) -> None:
        self.try_way()

    def _accept_pressed(self) -> None:
        self.try_way(forget_key=True)

    def _change(self, _id: object = None) -> None:
        if way := self._chosen():
            self.ask(way.kind, way)

    def _remove(self) -> None:
        way = self._chosen()
        session = self._screen.desk.session
        if way and self._screen.attempt(lambda: outbox.forget_way(session, way.id)):
            self._screen.banner.hide()
            self.refresh()
            self.changed.emit()

    def _reached(self, found: tuple[Way, int]) -> None:
        way, files = found
        self.refresh()
        words = self.tr("{way} leads there. {count} files lie there now.")
        self._screen.banner.say("done", words.format(way=way.name, count=count(files)), "")

    def _at_rest(self) -> None:
        """Nothing runs any more, also after Cancel."""
        self.trying.setEnabled(self._chosen() is not None)

    def _not_reached(self, error: AppError) -> None:
        self._look()
        self.accept_key.setVisible(error.code == "HostKeyChanged")
        self._screen.refuse(error)


def _id(way: Way) -> str:
    return way.id


def _reach(workspace: Workspace, way: str, *, forget_key: bool) -> tuple[Way, int]:
    """Go to a place and back; with `forget_key` the server's key counts as seen for the first time."""
    if forget_key:
        outbox.forget_key(workspace, way)
    found = outbox.attempt(workspace, way)
    outbox.wake(workspace, found[0].id)
    return found
