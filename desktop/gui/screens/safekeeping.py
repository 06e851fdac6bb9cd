"""Backups, the recovery passphrase that opens them, and a check of everything that is kept here."""

from datetime import date
from pathlib import Path
from typing import Any

from desktop.domain.dates import long_date
from desktop.gui import file_dialogs
from desktop.gui.reports_menu import Offer, ReportButton
from desktop.gui.screen import Desk, Screen
from desktop.gui.store_job import LongStoreJob
from desktop.gui.theme import Meaning
from desktop.gui.widgets.boxes import Card, Page, button, row
from desktop.gui.widgets.labels import Heading, Hint, ThaiLabel
from desktop.gui.widgets.notes import StatusChip
from desktop.planning import safekeeping
from desktop.planning.workspace import Workspace
from desktop.progress import Progress
from desktop.store import identity, verify

HIDDEN = "•••••-•••••-•••••-•••••-•••••"


class SafekeepingScreen(Screen):
    """When the last backup was made, making one, the passphrase for the office safe, and “check everything”."""

    help_page = "safekeeping"

    def __init__(self, desk: Desk, parent: Any = None) -> None:
        super().__init__(desk, parent)
        self._home: Path = desk.session.home
        self.last, self.chip = ThaiLabel(), StatusChip(Meaning.DONE)
        self.digits, self.checked = Heading(HIDDEN), ThaiLabel(role="quiet")
        self.show_digits = button(self.tr("Show"), self._show_digits, name="eye")
        self.sheet = ReportButton(self, lambda: [Offer(report="recovery")])
        self.sheet.button.setText(self.tr("Print the sheet for the safe"))
        self.add(Page(self._backup_card(), self._digits_card(), self._check_card(), None))
        self.main_action(self.tr("Back up now…"), self.ask_where, name="download-simple")

    def title(self) -> str:
        return self.tr("Backup")

    def subtitle_text(self) -> str:
        return self.tr("A disk that breaks must not take the villages' work with it")

    def refresh(self, changed: frozenset[str]) -> None:  # noqa: ARG002 - shows no record
        days = safekeeping.days_since(self.desk.session, date.today())
        late = days is None or days > safekeeping.REMIND_AFTER_DAYS
        self.chip.set_state(Meaning.DUE if late else Meaning.DONE, self.tr("Due") if late else self.tr("Done"))
        if days is None:
            self.last.set_text(self.tr("No backup has been made on this computer yet."))
        else:
            said = identity.said(self.desk.session.db, "backup_at")
            words = self.tr("Last backup: {date} (%n day(s) ago)", "", days) if days else self.tr("Last backup: today")
            self.last.set_text(words.format(date=long_date(said)))

    def ask_where(self) -> None:
        """Ask where the backup goes: a stick, or a folder of another computer."""
        name = safekeeping.default_name(self.desk.session, date.today())
        file_dialogs.save(self, self.tr("Where shall the backup go?"), self.desk.settings.folder / name, self.back_up)

    def back_up(self, out: str) -> None:
        """Write a backup to `out` beside the work that goes on."""
        self.leave()
        self.desk.settings.last_folder = str(Path(out).parent)
        job = LongStoreJob(self._home, safekeeping.back_up, Path(out))
        self.desk.tasks.run(job, done=self._backed_up, failed=self.refuse, title=self.tr("Making a backup"))

    def check(self) -> None:
        """Check hash chains, what is shown against the journal, and the file itself."""
        self.check_button.setEnabled(False)
        job = LongStoreJob(self._home, _verify)
        self.desk.tasks.read(job, done=self._checked)

    def _backed_up(self, out: Path) -> None:
        self.refresh(frozenset())
        said = self.tr("The backup is whole and was read back: {file}").format(file=out.name)
        self.banner.say(
            "done", said, self.tr("Keep it on a stick in another room; the passphrase in the safe opens it.")
        )

    def _checked(self, found: verify.Verified) -> None:
        self.check_button.setEnabled(True)
        counted = self.tr("{records} records from {changes} changes").format(
            records=f"{found.records:,}", changes=f"{found.changes:,}"
        )
        if found.clean and found.gaps:
            lacking = self.tr("Parts are missing that a person went on without:")
            self.checked.set_text(
                "\n".join([self.tr("What is here is whole: {counted}.").format(counted=counted), lacking, *found.gaps])
            )
        elif found.clean:
            self.checked.set_text(self.tr("Everything is whole: {counted}.").format(counted=counted))
        else:
            self.checked.set_text("\n".join([self.tr("%n fault(s) found:", "", len(found.faults)), *found.faults[:10]]))

    def _show_digits(self) -> None:
        shown = self.digits.text() != HIDDEN
        self.digits.set_text(HIDDEN if shown else safekeeping.recovery(self.desk.session))
        self.show_digits.setText(self.tr("Show") if shown else self.tr("Hide"))

    def _backup_card(self) -> Card:
        holds = self.tr("A backup holds everything: plans, history, attached files and this computer's keys.")
        return Card(self.tr("The last backup")).add(row(self.chip, self.last, None), Hint(holds))

    def _digits_card(self) -> Card:
        why = self.tr("It opens a backup on another computer. Print it once and put it into the office safe.")
        return Card(self.tr("Recovery passphrase")).add(
            row(self.digits, None, self.show_digits, self.sheet.button), Hint(why)
        )

    def _check_card(self) -> Card:
        self.check_button = button(self.tr("Check everything"), self.check, name="check-square")
        where = self.tr("The data is in {folder}").format(folder=self._home)
        return Card(self.tr("Is everything whole?")).add(row(self.checked, None, self.check_button), Hint(where))


def _verify(workspace: Workspace, progress: Progress | None = None) -> verify.Verified:
    return verify.verify(workspace.db, progress)
