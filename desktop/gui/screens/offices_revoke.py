"""Revoking a computer's key: up to which day its work counts, why, and what would not count."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain import kinds
from desktop.domain.dates import short_date
from desktop.gui import theme
from desktop.gui.columns import Column
from desktop.gui.screen import Desk
from desktop.gui.table_view import TableView
from desktop.gui.widgets.ask import Ask
from desktop.gui.widgets.boxes import allow, button
from desktop.gui.widgets.dates import DateEdit
from desktop.gui.widgets.labels import Caption, Hint, ThaiLabel
from desktop.gui.widgets.notes import EmptyState
from desktop.gui.widgets.text import TextEdit
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.planning.exchange import revoking
from desktop.planning.exchange.revoking import Revoked
from desktop.planning.exchange.uncounted import Uncounted
from desktop.planning.exchange_list import office_words
from desktop.planning.workspace import Workspace
from desktop.sync.keys import Card

COLUMNS = (
    Column(
        key="at",
        title=QT_TRANSLATE_NOOP("Columns", "Day"),
        text=lambda row: f"{short_date(row.at[:10])} {row.at[11:16]}" if row.at else "",
        sort=lambda row: row.at,
        width=150,
    ),
    Column(key="person", title=QT_TRANSLATE_NOOP("Columns", "Person"), text=lambda row: row.person, width=140),
    Column(key="kind", title=QT_TRANSLATE_NOOP("Columns", "Kind"), text=lambda row: kind_words(row.kind), width=150),
    Column(key="title", title=QT_TRANSLATE_NOOP("Columns", "Title"), text=lambda row: row.title, stretch=True),
)


def kind_words(kind: str) -> str:
    """The kind in the reader's language; its name where this program does not know it."""
    return translate("Kinds", kinds.struct(kind).kind.label) if kinds.known(kind) else kind


class RevokeAsk(Ask):
    """Answers (day up to which the work counts, "" for all that has come here; reason). `lifted`: it was a mistake."""

    lifted = Signal()

    def __init__(self, desk: Desk, card: Card, known: Revoked | None, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self._workspace: Workspace = desk.session
        self._card = card
        name = office_words(card.address)
        if known is None:
            self.set_words(self.tr("Revoke the key of {computer}").format(computer=name), self.tr("Revoke the key"))
        else:
            day = short_date(known.since)
            title = self.tr("Key of {computer}, revoked on {day}").format(computer=name, day=day)
            self.set_words(title, self.tr("Count up to there"))
        self.want(820, 620)
        self.yes.setProperty("kind", "danger")
        self.yes.setDefault(False)  # Enter revokes nothing
        self.day, self.reason = DateEdit(), TextEdit(known.reason if known else "", lines=1)
        self.reason.textChanged.connect(self._reason_typed)
        self._reason_typed()
        self.day.edited.connect(self._show)
        self._make_list(desk)
        self._make(known)
        self._show()

    def _make(self, known: Revoked | None) -> None:
        explained = self.tr(
            "When a computer is lost or others have used it. What it does from then on counts at no office, whoever"
            " brings it; nothing is deleted. Files that it makes are refused, and no file is locked for it any more."
        )
        self.add(ThaiLabel(explained, role="quiet"))
        hint = self.tr("Left empty: everything of its work that has come here counts. Late honest work is let in by"
                       " receiving it through another office and choosing a later day here.")  # fmt: skip
        self.add(Caption(self.tr("Its work counts to the end of")), self.day, Hint(hint))
        self.add(Caption(self.tr("Reason (needed; the other offices read it)")), self.reason)
        self.add(self.count, self.table)
        if known is not None:
            self.add(button(self.tr("It was a mistake: the key counts again"), self._lift, kind="quiet"))

    def _make_list(self, desk: Desk) -> None:
        self.count = Caption()
        empty = EmptyState("check-circle", self.tr("All of its work that has come here counts."))
        self.table = TableView(
            COLUMNS, _place, name="uncounted", settings=desk.settings, empty=empty, totals=False, several=False
        )
        self.table.setMinimumHeight(theme.ROW * 5)

    def answer(self) -> tuple[str, str] | None:
        """The day (ISO, or "") and the reason, once the day can be read and there is a reason."""
        self.day.commit()
        self.reason.commit()
        if self.day.is_wrong() or not self.reason.value():
            return None
        return str(self.day.value() or ""), self.reason.value()

    def _reason_typed(self) -> None:
        allow(self.yes, able=bool(self.reason.toPlainText().strip()), why=self.tr("Write the reason first."))

    def _show(self) -> None:
        if self.day.is_wrong():
            return
        listed = revoking.would_not_count(self._workspace, self._card, str(self.day.value() or ""))
        self.table.set_rows(listed)
        self.count.set_text(self.tr("%n change(s) of its work would not count", "", len(listed)))

    def _lift(self) -> None:
        self.reject()
        self.lifted.emit()


def _place(row: Uncounted) -> str:
    return f"{row.scope}:{row.kind}:{row.record}:{row.seq}"
