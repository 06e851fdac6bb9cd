"""What a person does with the plan's items: every act is one journal entry, said at the bottom with Undo."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from desktop.domain.errors import AppError
from desktop.gui.screens.needs_plan.dialogs import CombineAsk, TextAsk
from desktop.gui.screens.undoing import TakeBack, latest
from desktop.gui.screens.year.spellings import SpellingsAsk
from desktop.planning import edit, needs_plan
from desktop.store.database import transaction

if TYPE_CHECKING:
    from desktop.gui.screens.needs_plan.screen import NeedsPlanScreen

KINDS = ("needs_item", "needs_source")


class Acts(QObject):
    """The acts of the screen that owns it."""

    def __init__(self, screen: "NeedsPlanScreen") -> None:
        super().__init__(screen)
        self._screen = screen
        self._visit: edit.Visit | None = None
        self._asked: list[str] = []

    def pick(self, projects: Sequence[str]) -> None:
        """One item for each project, at the end."""
        said = self.tr("%n project(s) taken into the plan", "", len(projects))
        self._do(said, lambda: needs_plan.pick(self._screen.ws, self._plan(), projects))
        self._select_made_of(projects)

    def drop_in(self, projects: Sequence[str], before: str | None) -> None:
        """One item for each project, before another item."""
        said = self.tr("%n project(s) taken into the plan", "", len(projects))
        self._do(said, lambda: self._pick_before(projects, before))
        self._select_made_of(projects)

    def combine(self, parts: Sequence[str]) -> None:
        """Ask the title, prefilled with what all have in common, then make one item of several."""
        self._asked = list(parts)
        title = self.tr("Combine %n line(s) into one", "", len(parts))
        dialog = CombineAsk(title, self._amounts_of(parts), self._screen)
        dialog.answered.connect(self._combine)
        dialog.open()

    def sums_by_agency(self) -> None:
        """What the plan asks of each agency, and which spellings mean the same one."""
        every = [(one.agency, one.total) for one in self._screen.rows if one.counts]
        SpellingsAsk(self._screen, self._screen.ws, every).open()

    def _combine(self, title: str) -> None:
        parts = self._asked
        said = self.tr("%n line(s) combined into one", "", len(parts))
        made = self._do(said, lambda: needs_plan.combine(self._screen.ws, self._plan(), parts, title))
        if made:
            self._screen.items.table.select([made])
            self._screen.items.table.grid.setFocus()

    def split(self, item: str) -> None:
        """A combined item becomes its parts again."""
        written = self._do(self.tr("Split into its parts"), lambda: needs_plan.split(self._screen.ws, item))
        if written:
            self._screen.items.table.select(written.ids)

    def hold(self, items: Sequence[str]) -> None:
        """Items wait; they do not count until selected again."""
        self._do(self.tr("%n item(s) on hold", "", len(items)), lambda: self._put(items, status="on_hold"))

    def select(self, items: Sequence[str]) -> None:
        """Items count again."""
        self._do(self.tr("%n item(s) selected again", "", len(items)), lambda: self._put(items, status="selected"))

    def leave_out(self, items: Sequence[str]) -> None:
        """Ask the reason, then leave items out of the plan."""
        self._asked = list(items)
        dialog = TextAsk(
            self.tr("Not select %n item(s)", "", len(items)),
            self.tr("Not select"),
            self.tr("Reason, which the villages will read"),
            hint=self.tr("such as: the tambon has it in its own budget"),
            parent=self._screen,
        )
        dialog.answered.connect(self._leave_out)
        dialog.open()

    def _leave_out(self, reason: str) -> None:
        items = self._asked
        said = self.tr("%n item(s) not selected", "", len(items))
        self._do(said, lambda: self._put(items, status="dropped", reason=reason))

    def take_out(self, items: Sequence[str]) -> None:
        """Items go back to the pool."""
        said = self.tr("%n item(s) taken out of the plan", "", len(items))
        self._do(said, lambda: needs_plan.unpick(self._screen.ws, items))

    def move(self, items: Sequence[str], before: str | None) -> None:
        """Place items, in their order, before another one or at the end."""
        self._do("", lambda: self._move(items, before))
        self._screen.items.table.select(items)

    def set_field(self, name: str, value: object) -> None:
        """A field of the open item was left: stored at once, one change for the whole visit."""
        screen = self._screen
        if self._visit is None:
            self._visit = edit.Visit(screen.ws)
        try:
            self._visit.set("needs_item", screen.form.item, {name: value})
        except AppError as error:
            screen.refuse(error)
            return
        screen.saved("needs_item")

    def leave_form(self) -> None:
        """What was set in the form becomes one change."""
        visit, self._visit = self._visit, None
        if visit is not None:
            visit.leave()

    # How

    def _plan(self) -> str:
        screen = self._screen
        return screen.plan or needs_plan.open_plan(screen.ws, screen.cycle)

    def _do(self, said: str, use_case: Callable[[], Any]) -> Any:
        """Do it; say it with Undo. A refusal is shown and gives None."""
        self.leave_form()
        screen = self._screen
        before = latest(screen.ws)
        with transaction(screen.ws.db):
            made = screen.attempt(use_case)
        if made is not None:
            screen.banner.hide()
            screen.done(said, *KINDS, "needs_plan", undo=TakeBack(screen, screen.ws, before, KINDS))
        return made

    def _pick_before(self, projects: Sequence[str], before: str | None) -> edit.Written:
        written = needs_plan.pick(self._screen.ws, self._plan(), projects)
        if before is not None:
            self._move(written.ids, before)
        return written

    def _move(self, items: Sequence[str], before: str | None) -> bool:
        for item in items:
            needs_plan.move(self._screen.ws, item, before=before)
        return True

    def _put(self, items: Sequence[str], **fields: object) -> edit.Written:
        return edit.put(self._screen.ws, "needs_item", [{"id": item, **fields} for item in items])

    def _amounts_of(self, parts: Sequence[str]) -> list[tuple[str, int]]:
        """Title and amount of each."""
        screen = self._screen
        known = {one.project: (one.title, one.total) for one in screen.pool_rows}
        known |= {one.item: (one.title, one.total) for one in screen.rows}
        return [known[one] for one in parts if one in known]

    def _made_of(self, projects: Sequence[str]) -> list[str]:
        taken = {one.project: one.taken_by for one in self._screen.pool_rows}
        return list(dict.fromkeys(item for one in projects if (item := taken.get(one))))

    def _select_made_of(self, projects: Sequence[str]) -> None:
        self._screen.items.table.select(self._made_of(projects))
