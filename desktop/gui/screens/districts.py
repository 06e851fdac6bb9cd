"""The province's overview: every district, what it sent, and how far its answer is."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from desktop.domain.dates import short_date
from desktop.gui.columns import Column, day, money, number
from desktop.gui.reports_menu import Offer, ReportButton
from desktop.gui.screen import Desk, Screen
from desktop.gui.screens.needs_plan import words
from desktop.gui.table_view import TableView
from desktop.gui.theme import Meaning
from desktop.gui.widgets.notes import EmptyState
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.planning import decide
from desktop.planning.decide import DistrictRow
from desktop.planning.workspace import Workspace


class DistrictsScreen(Screen):
    """Which districts have sent their needs plan, what it comes to, what is decided and what is answered."""

    help_page = "districts"
    kinds: ClassVar[frozenset[str]] = frozenset({"needs_plan", "needs_item", "submission", "decision", "receipt"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.ws: Workspace = desk.session
        self.rows: Sequence[DistrictRow] = ()
        empty = EmptyState("map-trifold", self.tr("No district has sent its needs plan yet."), self.tr("Receive files"))
        empty.pressed.connect(self._receive)
        self.table = TableView(COLUMNS, _district, name="districts", settings=desk.settings, empty=empty, several=False)
        self.table.opened.connect(self._open_district)
        self.table.selected.connect(self._selection_changed)
        self.add(self.table)
        self.report = ReportButton(self, self._reports)
        self.action_row.addWidget(self.report.button)
        self.quiet_action(self.tr("Receive files"), self._receive, name="download-simple")
        self.decide = self.main_action(self.tr("Decide on its items"), self._decide, name="scales")
        self.decide.setEnabled(False)

    def title(self) -> str:
        """Which province."""
        return self.tr("Districts of {province}").format(province=words.province(self.ws.identity.office))

    def subtitle_text(self) -> str:
        """How many have sent, and what waits here."""
        sent = sum(bool(one.submission) for one in self.rows)
        parts = [
            self.tr("Plan of {year}").format(year=self._cycle()),
            self.tr("{n} of {all} districts have sent").format(n=sent, all=len(self.rows)),
        ]
        waiting = decide.waiting_to_issue(self.ws)
        if waiting:
            parts.append(self.tr("%n answer(s) decided and not sent yet", "", waiting))
        return "  ·  ".join(parts)

    def refresh(self, changed: frozenset[str]) -> None:  # noqa: ARG002 - one list, read whole
        """Read what the districts sent."""
        self.rows = decide.overview(self.ws, self._cycle())
        order = sorted(self.rows, key=lambda one: (not one.submission, not one.draft, one.district))
        self.table.set_rows(order)
        self.table.select_one()
        self.report.button.setVisible(bool(self.rows))
        self.show_titles()

    def _reports(self) -> list[Offer]:
        """The overview, and of the districts picked what they asked for and were answered."""
        chosen = [one for one in self.table.selected_rows() if one.submission]
        offers = [Offer(report="overview", cycle=self._cycle())]
        for one in chosen:
            offers += [
                Offer(report=report, about=one.name, cycle=one.cycle, area=one.district)
                for report in ("needs-plan", "village-answers")
            ]
        return offers

    def _cycle(self) -> int:
        return words.cycle(self.ws, self.desk.settings)

    def _selection_changed(self) -> None:
        self.decide.setEnabled(any(one.submission for one in self.table.selected_rows()))

    def _decide(self) -> None:
        for chosen in self.table.selected_ids():
            self._open_district(chosen)

    def _open_district(self, district: str) -> None:
        row = next((one for one in self.rows if one.district == district), None)
        if row is not None and row.submission:
            self.go.emit("decide", district)
        elif row is not None:
            said = self.tr("{district} has not sent its needs plan yet.").format(district=row.name)
            self.banner.say("inform", said, self.tr("A draft may be on its way; ask the district to send it."))

    def _receive(self) -> None:
        self.go.emit("exchange", "receive")


def _district(one: DistrictRow) -> str:
    return one.district


def state_words(one: DistrictRow) -> str:
    """Where the district stands."""
    if not one.submission:
        return translate("Districts", "Draft") if one.draft else translate("Districts", "Not received")
    if one.missing:
        return translate("Districts", "Part is missing")
    if one.items and one.issued == one.items:
        return translate("Districts", "Answered")
    if one.items and one.decided == one.items:
        return translate("Districts", "Decided, answer not sent")
    return translate("Districts", "{n} to decide", n=one.items - one.decided)


def state_meaning(one: DistrictRow) -> Meaning | None:
    """How pressing that is."""
    if not one.submission:
        return Meaning.STOPPED if one.draft else None
    if one.missing:
        return Meaning.LATE
    return Meaning.DONE if one.items and one.issued == one.items else Meaning.DUE


def edition_words(one: DistrictRow) -> str:
    """`ฉบับที่ 2`, and that a newer one is being drafted."""
    if not one.submission:
        return ""
    said = translate("Districts", "Edition {n}", n=one.edition)
    return f"{said} · {translate('Districts', 'new draft')}" if one.draft else said


def _sent(one: DistrictRow, value: int) -> int | None:
    return value if one.submission else None


COLUMNS = (
    Column(key="name", title=QT_TRANSLATE_NOOP("Columns", "District"), text=lambda one: one.name, stretch=True),
    Column(
        key="state",
        title=QT_TRANSLATE_NOOP("Columns", "Status"),
        text=state_words,
        meaning=state_meaning,
        width=190,
    ),
    Column(key="edition", title=QT_TRANSLATE_NOOP("Columns", "Edition"), text=edition_words, width=130),
    Column(key="letter", title=QT_TRANSLATE_NOOP("Columns", "Letter"), text=lambda one: one.letter, width=130),
    day(
        "sent_on",
        QT_TRANSLATE_NOOP("Columns", "Dated"),
        lambda one: one.sent_on,
        width=110,
    ),
    Column(
        key="received",
        title=QT_TRANSLATE_NOOP("Columns", "Received"),
        text=lambda one: short_date(one.received_at[:10] or None),
        sort=lambda one: one.received_at,
        width=110,
    ),
    number("items", QT_TRANSLATE_NOOP("Columns", "Items"), lambda one: _sent(one, one.items), width=76),
    money("total", QT_TRANSLATE_NOOP("Columns", "Asked"), lambda one: _sent(one, one.total), width=124),
    number("decided", QT_TRANSLATE_NOOP("Columns", "Decided"), lambda one: _sent(one, one.decided), width=92),
    number("issued", QT_TRANSLATE_NOOP("Columns", "Answered"), lambda one: _sent(one, one.issued), width=92),
)
