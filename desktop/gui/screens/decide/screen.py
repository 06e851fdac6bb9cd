"""Items to decide: a district's plan as it sent it, or all of them; results noted, answers sent all at once."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import ClassVar

from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.domain.changes import base_scope
from desktop.domain.district import NeedsItem, NeedsPlan
from desktop.domain.money import baht
from desktop.gui.language import count
from desktop.gui.reports_menu import Offer, ReportButton
from desktop.gui.screen import Desk, Screen
from desktop.gui.screens.decide.columns import COLUMNS
from desktop.gui.screens.decide.issuing import Issuing
from desktop.gui.screens.decide.listing import ALL, DecideList
from desktop.gui.screens.needs_plan import words
from desktop.gui.screens.needs_plan.dialogs import TextAsk
from desktop.gui.screens.undoing import do
from desktop.gui.widgets.boxes import allow
from desktop.gui.widgets.notes import EmptyState
from desktop.planning import decide, needs_plan
from desktop.planning.arrival import NO_FILE, of_records
from desktop.planning.decide import Compiled, DecideRow
from desktop.planning.workspace import Workspace


class DecideScreen(Screen):
    """The province works through one district's list, or through that of all districts."""

    help_page = "decide"
    kinds: ClassVar[frozenset[str]] = frozenset(
        {"needs_plan", "needs_item", "submission", "submission_return", "decision", "receipt"}
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.ws: Workspace = desk.session
        self.district = ""
        self.whole = Compiled(rows=(), districts=())
        self.list = DecideList(self, COLUMNS, name="decide")
        self.table, self.panel, self.which, self.state = (
            self.list.table, self.list.panel, self.list.which, self.list.state
        )  # fmt: skip
        self.issuing = Issuing(self)
        self.empty = EmptyState(
            "scales",
            self.tr("Items appear here once a district has sent its needs plan and its file was received."),
            self.tr("Receive files"),
        )
        self.send = self.main_action(self.tr("Send the answers…"), self.issuing.ask, name="paper-plane-tilt")
        self.files = self.quiet_action(self.tr("Make the files…"), self.issuing.files.ask_folder, name="file-arrow-up")
        back = self.tr("Return for correction…")
        self.back = self.quiet_action(back, self._ask_return, name="arrow-counter-clockwise")
        self.report = ReportButton(self, self._reports)
        self.action_row.insertWidget(0, self.list.by_rule)
        self.action_row.insertWidget(0, self.report.button)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.empty)
        self.add(self.stack)
        self.list.district_chosen.connect(self.open)
        self.empty.pressed.connect(self._receive)

    # For the window

    @property
    def rows(self) -> Sequence[DecideRow]:
        """The items on view."""
        return self.list.rows

    def title(self) -> str:
        """Whose items."""
        if self.district == ALL:
            return self.tr("Items to decide – every district")
        if not self.district:
            return self.tr("Items to decide")
        return self.tr("Items to decide – {district}").format(district=words.district(self.district))

    def subtitle_text(self) -> str:
        """Edition, letter and how far it is."""
        if self.district == ALL:
            return self._of_all()
        sent = decide.last_submission(self.ws, self.district, self._cycle()) if self.district else None
        if sent is None:
            return self.tr("Plan of {year}").format(year=self._cycle())
        plan = self.ws.find(NeedsPlan, sent.document or "")
        parts = (
            self.tr("Plan {cycle}, edition {n}, letter {letter}").format(
                cycle=plan.cycle if plan else "", n=sent.edition, letter=sent.letter or "–"
            ),
            self._so_far(),
            self._way(),
            needs_plan.in_words(back) if (back := needs_plan.returned(self.ws, [sent])) else "",
        )
        return "  ·  ".join(part for part in parts if part)

    def _so_far(self) -> str:
        decided = sum(not one.open for one in self.rows)
        return self.tr("{n} of {all} decided").format(n=count(decided), all=count(len(self.rows)))

    def _of_all(self) -> str:
        """The sum of all districts, and whether each one agrees with what it said it was sending."""
        wrong = self.whole.disagreeing
        sums = self.tr("{n} districts, {total} baht").format(
            n=count(len(self.whole.districts)), total=baht(sum(one.total for one in self.whole.districts))
        )
        agreeing = self.tr("every sum agrees with what was sent")
        missing = self.tr("part has not arrived: {districts}").format(districts=", ".join(map(words.district, wrong)))
        plan = self.tr("Plan of {year}").format(year=self._cycle())
        return "  ·  ".join((plan, sums, self._so_far(), missing if wrong else agreeing))

    def _way(self) -> str:
        """How far the answers recorded have come on their way to the district; "" before any."""
        answers = [one.issued.id for one in self.rows if one.issued is not None]
        if not answers:
            return ""
        so_far = of_records(self.ws, self.district, answers, self.district)
        if so_far.state == NO_FILE:
            return self.tr("Answers recorded – no file made yet")
        return so_far.words

    def refresh(self, changed: frozenset[str]) -> None:  # noqa: ARG002 - one list, read whole
        """Show the items as they were sent."""
        sent = [one.district for one in decide.overview(self.ws, self._cycle()) if one.submission]
        if self.district not in (sent if len(sent) < 2 else [ALL, *sent]):
            self.district = sent[0] if sent else ""
        self.list.show_rows(self._read(), sent, self.district, self._cycle())
        self.stack.setCurrentIndex(0 if self.rows else 1)
        waiting = decide.waiting_to_issue(self.ws)
        said = self.tr("Send the answers ({n})…") if waiting else self.tr("Send the answers…")
        self.send.setText(said.format(n=waiting))
        allow(self.send, able=bool(waiting), why=self.tr("No result waits to be sent."))
        self.issuing.offer_files(decide.without_file(self.ws, self._cycle()))
        self.files.setVisible(bool(self.issuing.files.districts))
        self.back.setVisible(bool(self.rows) and self.district != ALL)
        for made in (self.report.button, self.list.by_rule):
            made.setVisible(bool(self.rows))
        self.show_titles()

    def open(self, what: object) -> None:
        """Show the district with this code (or `ALL`), or the item with this id in its district's list."""
        item = self.ws.find(NeedsItem, str(what))
        self.district = base_scope(item.scope) if item else str(what)
        self.table.set_filter("")
        self.refresh(frozenset())
        if item:
            self.table.select([item.id])
        self.table.grid.setFocus()

    def _cycle(self) -> int:
        return words.cycle(self.ws, self.desk.settings)

    def _read(self) -> Sequence[DecideRow]:
        if self.district == ALL:
            self.whole = decide.compiled(self.ws, self._cycle())
            return self.whole.rows
        return decide.to_decide(self.ws, self.district, self._cycle()) if self.district else ()

    def _reports(self) -> list[Offer]:
        """The needs of all districts, and of the one on view its plan and the answers to its villages."""
        offers = [Offer(report="province-needs", cycle=self._cycle())]
        if self.district not in ("", ALL):
            place = words.district(self.district)
            offers += [
                Offer(report=report, about=place, cycle=self._cycle(), area=self.district)
                for report in ("needs-plan", "village-answers")
            ]
        return offers

    def _ask_return(self) -> None:
        title = self.tr("Return the plan for correction")
        hint = self.tr("The district reads it and sends its next edition")
        dialog = TextAsk(title, self.tr("Return it"), self.tr("What is to be corrected"), hint=hint, parent=self)
        dialog.answered.connect(self._return)
        dialog.open()

    def _return(self, reason: str) -> None:
        sent = decide.last_submission(self.ws, self.district, self._cycle())
        if sent is not None:
            said = self.tr("Returned for correction – goes with the next file to the district")
            day = date.today().isoformat()
            do(self, said, partial(needs_plan.give_back, self.ws, sent.id, reason=reason, returned_on=day),
               "submission_return")  # fmt: skip
            self.refresh(frozenset())

    def _receive(self) -> None:
        self.go.emit("exchange", "receive")
