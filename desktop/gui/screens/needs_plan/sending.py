"""The plan on its way to the province: the letter, the file to hand over, and how far the last edition has come."""

from collections import Counter
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from desktop.domain.dates import short_date
from desktop.domain.errors import AppError
from desktop.domain.money import baht
from desktop.gui import file_dialogs
from desktop.gui.reports_menu import Offer
from desktop.gui.screens.needs_plan import words
from desktop.gui.screens.needs_plan.dialogs import SendAsk
from desktop.gui.store_job import LongStoreJob
from desktop.planning import exchange, exchange_letter, needs_plan
from desktop.planning.arrival import CONFIRMED, IN_FILE, NO_FILE, Arrival, of_records
from desktop.planning.guards import GuardFailedError
from desktop.planning.needs_plan.sums import summed

if TYPE_CHECKING:
    from desktop.domain.district import Submission
    from desktop.gui.screens.needs_plan.screen import NeedsPlanScreen
    from desktop.sync.writing import Sent

PROVINCE_DIGITS = 2


class Sending(QObject):
    """Sends the plan of the screen that owns it."""

    def __init__(self, screen: "NeedsPlanScreen") -> None:
        super().__init__(screen)
        self._screen = screen
        self._folder = Path()

    def sent_line(self) -> str:
        """`Sent as edition 1 by letter …`, and how many items changed since; "" before that."""
        last = self._last()
        if last is None:
            return ""
        said = self.tr("Edition {n}, letter {letter} of {day}").format(
            n=last.edition, letter=last.letter or "–", day=short_date(last.sent_on)
        )
        changed = sum(one.changed_since_sent for one in self._screen.rows)
        back = needs_plan.returned(self._screen.ws, [last])
        parts = [said, self.way(), *([needs_plan.in_words(back)] if back else [])]
        parts += self._answered(last.edition or 0)
        if changed:
            parts.append(self.tr("%n item(s) changed since", "", changed))
            unseen = len(needs_plan.not_agreed(self._screen.ws, self._screen.plan))
            parts += [self.tr("{n} of them without a resolution of the committee").format(n=unseen)] if unseen else []
        return "  ·  ".join(parts)

    def _answered(self, last: int) -> list[str]:
        """How many items have an answer, by the edition that it was given to."""
        rows = self._screen.rows
        counting = sum(one.counts for one in rows)
        found = Counter(one.decision_edition or last for one in rows if one.rank and one.decision_result)
        said = self.tr("Answers to edition {edition}: {n}/{all}")
        words = {last: self.tr("{n}/{all} answered")}
        return [words.get(edition, said).format(edition=edition, n=found[edition], all=counting)
                for edition in sorted(found)]  # fmt: skip

    def sent_so_far(self) -> Arrival:
        """How far the last edition has come on its way to the province."""
        last = self._last()
        if last is None:
            return Arrival(state=NO_FILE, office=self._screen.ws.identity.province)
        ws = self._screen.ws
        return of_records(ws, last.scope, [last.id], ws.identity.office[:PROVINCE_DIGITS])

    def way(self) -> str:
        """The same in words, with its day."""
        so_far = self.sent_so_far()
        if so_far.state == NO_FILE:
            return self.tr("Frozen – no file for the province made yet")
        return so_far.words

    def chip_word(self) -> str:
        """What is true of a plan marked as sent, in two words; "" before that."""
        words = {
            NO_FILE: self.tr("Frozen, no file yet"),
            IN_FILE: self.tr("File made"),
            CONFIRMED: self.tr("Received by the province"),
        }
        if self._screen.correcting or self._screen.revised:
            return self.tr("Correcting for edition {n}").format(n=self.next_edition())
        return words.get(self.sent_so_far().state, words[NO_FILE]) if self._screen.status == "sent" else ""

    def next_edition(self) -> int:
        """The number under which the plan goes next."""
        last = self._last()
        return (last.edition or 0) + 1 if last else 1

    def editions(self) -> list[Offer]:
        """Every edition that was sent, to be read as it was sent; the last one first."""
        screen = self._screen
        every = needs_plan.submissions(screen.ws, screen.plan) if screen.plan else []
        said = self.tr("edition {n} as it was sent on {day}")
        return [
            Offer(
                report="needs-plan",
                about=said.format(n=one.edition, day=short_date(one.sent_on)),
                cycle=screen.cycle,
                edition=one.edition,
            )
            for one in reversed(every)
        ]

    def ask_letter(self) -> None:
        """Ask for letter and day, then freeze the plan as sent and ask for the file."""
        sums = summed(self._screen.rows)
        summary = self.tr("{items} items, {total} baht, for {district} in {cycle}.").format(
            items=f"{sums.items:,}",
            total=baht(sums.total),
            district=words.district(self._screen.ws.identity.office),
            cycle=self._screen.cycle,
        )
        summary = "\n".join((summary, self._travels(sums.items)))
        dialog = SendAsk(summary, self.next_edition(), self._screen)
        dialog.answered.connect(self._send)
        dialog.open()

    def _travels(self, items: int) -> str:
        """What the file will hold besides the plan."""
        ws = self._screen.ws
        letter = exchange_letter.letter(ws, ws.identity.office[:PROVINCE_DIGITS])
        if letter.projects and letter.drafts < letter.projects:
            said = self.tr(
                "The file will hold the plan of {items} items, and the village plans with {projects} projects, of which"
                " {drafts} stand in drafts (the province sees these as drafts and counts them in no sum)."
            )
        elif letter.projects:
            said = self.tr(
                "The file will hold the plan of {items} items, and the drafts of all village plans, {projects} projects"
                " (the province sees them as drafts and counts them in no sum)."
            )
        else:
            said = self.tr("The file will hold the plan of {items} items.")
        return said.format(items=f"{items:,}", projects=f"{letter.projects:,}", drafts=f"{letter.drafts:,}")

    def _send(self, said: tuple[str, str]) -> None:
        self._send_with(said, {})

    def _send_with(self, said: tuple[str, str], waive: Mapping[str, str]) -> None:
        screen = self._screen
        letter, day = said
        try:
            needs_plan.send(screen.ws, screen.plan, letter=letter, sent_on=day, waive=waive, careful=True)
        except GuardFailedError as missing:
            self._screen.steps.tell_missing(missing, partial(self._send_with, said))
            return
        except AppError as error:
            screen.refuse(error)
            return
        screen.correcting = False
        screen.close_item()
        screen.done(self.tr("Edition {n} is kept").format(n=self.next_edition() - 1), "needs_plan", "submission")
        screen.banner.say(
            "inform",
            self.tr("The plan is frozen, but nothing has left this computer. Now make the file for the province."),
            action=self.tr("Make the file…"),
            run=self.ask_file,
        )
        self.ask_file()

    def ask_file(self) -> None:
        """Ask where the file for the province goes."""
        screen, last = self._screen, self._last()
        name = f"{screen.ws.identity.office}-needs-{screen.cycle}-{last.edition if last else 1}.amphoe"
        file_dialogs.save(screen, self.tr("File for the province"), screen.desk.settings.folder / name, self.make_file)

    def make_file(self, path: str) -> None:
        """Write the file for the province in the background."""
        screen = self._screen
        screen.desk.settings.last_folder = str(Path(path).parent)
        job = LongStoreJob(screen.ws.home, exchange.export, Path(path), exchange.default_reader(screen.ws))
        screen.desk.tasks.run(job, done=self._made, title=self.tr("Making the file for the province"))

    def _made(self, made: "Sent") -> None:
        self._folder = made.path.parent
        self._screen.refresh(frozenset())
        said = self.tr("The file for the province is ready: {file} ({size} kB). Hand it over by e-mail or USB stick.")
        self._screen.banner.say(
            "done",
            said.format(file=made.path.name, size=f"{max(1, made.size // 1000):,}"),
            str(made.path),
            action=self.tr("Open the folder"),
            run=self._open_folder,
        )

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def _last(self) -> "Submission | None":
        screen = self._screen
        every = needs_plan.submissions(screen.ws, screen.plan) if screen.plan else []
        return every[-1] if every else None
