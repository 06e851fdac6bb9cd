"""From draft to the province: the one main action for where the plan stands, and what is missing for it."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from desktop.domain.errors import AppError
from desktop.gui.icons import icon
from desktop.gui.screens.undoing import TakeBack, latest
from desktop.gui.screens.year.asks import MissingAsk, StepAsk
from desktop.gui.screens.year.steps import Step, with_meeting
from desktop.planning import bodies, edit
from desktop.planning.guards import GuardFailedError
from desktop.store.database import transaction

if TYPE_CHECKING:
    from desktop.gui.screens.needs_plan.screen import NeedsPlanScreen

NEXT = {"draft": "proposed", "proposed": "approved"}


class Steps(QObject):
    """Moves the plan of the screen that owns it."""

    def __init__(self, screen: "NeedsPlanScreen") -> None:
        super().__init__(screen)
        self._screen = screen
        self._again: Callable[[Mapping[str, str]], None] | None = None
        self._step: Step | None = None

    def show_actions(self) -> None:
        """The main action for the status, and what else can be done after sending."""
        screen, status = self._screen, self._screen.status
        sent = status in ("sent", "closed")
        verbs = {
            "draft": (self.tr("Put to the committee"), "users-three"),
            "proposed": (self.tr("The committee has approved…"), "check-circle"),
            "approved": (self.tr("Send to the province…"), "paper-plane-tilt"),
        }
        if sent:
            verbs[status] = (self.tr("Send again…"), "paper-plane-tilt")
        text, name = verbs.get(status, ("", "check"))
        screen.main.setText(text)
        screen.main.setIcon(icon(name, "on_accent"))
        changed = bool(screen.revised) or any(one.changed_since_sent for one in screen.rows)
        screen.main.setVisible(not sent or changed)
        screen.main.setEnabled(any(one.counts for one in screen.rows))
        screen.correct.setVisible(sent)
        correct = self.tr("Go on correcting") if screen.revised else self.tr("Correct and send again")
        screen.correct.setText(self.tr("Stop correcting") if screen.correcting else correct)
        screen.correct.setIcon(icon("arrow-counter-clockwise" if screen.correcting else "pencil-simple", "text"))
        screen.file_again.setVisible(sent)

    def go_on(self) -> None:
        """The main action."""
        self._screen.acts.leave_form()
        if self._screen.status == "proposed":
            self._ask_meeting()
        elif self._screen.status in NEXT:
            self._move(NEXT[self._screen.status], {}, {})
        else:
            self._screen.sending.ask_letter()

    def _ask_meeting(self) -> None:
        """Which meeting of the main mechanism approved (R11); a new one may be entered on the way."""
        screen = self._screen
        main = next((one for one in bodies.committees(screen.ws, screen.cycle) if one.main), None)
        self._step = Step(
            verb=self.tr("The committee has approved…"),
            icon="check-circle",
            said=self.tr("Approved by the committee"),
            run=self._approve,
            kinds=("needs_plan", "meeting"),
            asks={"meeting": "meeting"},
            committee=main.committee if main else "",
        )
        dialog = StepAsk(self._step, screen.ws, screen)
        dialog.answered.connect(self._meeting_named)
        dialog.open()

    def _meeting_named(self, fields: Mapping[str, Any]) -> None:
        self._approve(fields, {})

    def _approve(self, fields: Mapping[str, Any], waive: Mapping[str, str]) -> None:
        self._move("approved", fields, waive)

    def _move(self, becomes: str, fields: Mapping[str, Any], waive: Mapping[str, str]) -> None:
        screen = self._screen
        values = {"id": screen.plan, "status": becomes, "careful": True} | ({"waive": dict(waive)} if waive else {})
        said = {
            "proposed": self.tr("Put to the committee"),
            "approved": self.tr("Approved by the committee"),
        }
        try:
            before = latest(screen.ws)
            with transaction(screen.ws.db):
                known = with_meeting(screen.ws, screen.cycle, self._step, fields) if self._step else {}
                edit.put(screen.ws, "needs_plan", [values | known])
        except GuardFailedError as missing:
            self.tell_missing(missing, partial(self._move, becomes, fields))
        except AppError as error:
            screen.refuse(error)
        else:
            screen.banner.hide()
            screen.done(
                said[becomes], "needs_plan", undo=TakeBack(screen, screen.ws, before, ("needs_plan", "meeting"))
            )

    def tell_missing(self, missing: GuardFailedError, again: Callable[[Mapping[str, str]], None]) -> None:
        """List what is missing; `again` goes on with the reasons given."""
        self._again = again
        dialog = MissingAsk(missing.findings, self._screen)
        dialog.answered.connect(self._waived)
        dialog.shown.connect(self._show_record)
        dialog.open()

    def _waived(self, reasons: Mapping[str, str]) -> None:
        if self._again is not None:
            self._again(reasons)

    def _show_record(self, kind: str, record: str) -> None:
        if kind == "needs_item":
            self._screen.items.table.select([record])
            self._screen.open_item(record)
