"""The forum on the wall: the whole screen, problems with their votes, projects with their costs, one line to add.

Every vote is on disk as soon as it is counted, as in the plan itself.
"""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop.domain.dates import long_date
from desktop.domain.money import baht
from desktop.domain.rules import attended
from desktop.domain.village import Problem, Project
from desktop.gui import theme
from desktop.gui.language import count
from desktop.gui.screens.village_plan.state import PlanOnView
from desktop.gui.screens.village_plan.wall.letters import BODY, STEPS, TITLE, USUAL, Said, letters
from desktop.gui.screens.village_plan.wall.line import ForumLine
from desktop.gui.screens.village_plan.writing import PlanWriter
from desktop.gui.widgets.boxes import Page, button, row
from desktop.gui.widgets.fields import LineField

PROBLEMS, PROJECTS = "problems", "projects"


class ForumView(QDialog):
    """`ended` when the person goes back to the plan; problems and votes are written through `writer`."""

    ended = Signal()

    def __init__(self, on_view: PlanOnView, writer: PlanWriter, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._on_view, self._writer = on_view, writer
        self._page, self._step = PROBLEMS, USUAL
        self.lines: list[ForumLine] = []
        self.title, self.who, self.empty = Said(TITLE), Said(BODY, role="quiet"), Said(BODY, role="quiet")
        self.refusal = Said(BODY, role="late")
        self.new = LineField(hint=self.tr("What somebody says; Enter puts it on the wall"))
        self.new.line.setMaxLength(300)
        self._lay_out()
        self._connect()
        self._show_titles()
        self.show_page(PROBLEMS)
        first = self.lines[0].count if self.lines else self.new
        first.setFocus()

    def start(self) -> None:
        """Fill the screen: the last one, which is the projector where there are two."""
        self.setGeometry(QGuiApplication.screens()[-1].availableGeometry())
        self.showFullScreen()

    def _lay_out(self) -> None:
        self.problems_button = button(self.tr("Problems"), partial(self.show_page, PROBLEMS))
        self.projects_button = button(self.tr("Projects"), partial(self.show_page, PROJECTS))
        self.sort_button = button(self.tr("Most votes first"), self._sort_clicked, name="sort-descending")
        self.end_button = button(self.tr("Back to the plan (Esc)"), self.reject, kind="main")
        for page in (self.problems_button, self.projects_button):
            page.setCheckable(True)
        smaller = button("−", partial(self.enlarge, -1))
        larger = button("+", partial(self.enlarge, 1))
        smaller.setToolTip(self.tr("Smaller letters (Ctrl+−)"))
        larger.setToolTip(self.tr("Larger letters (Ctrl++)"))
        self.area = Page(self.empty, None, gap=theme.XS)
        bar = row(self.problems_button, self.projects_button, self.sort_button, None, smaller, larger, self.end_button)
        box = QVBoxLayout(self)
        box.setContentsMargins(theme.XXL, theme.L, theme.XXL, theme.L)
        box.setSpacing(theme.M)
        for piece in (self.title, self.who):
            box.addWidget(piece)
        box.addLayout(bar)
        box.addWidget(self.area, 1)
        box.addWidget(self.refusal)
        box.addWidget(self.new)
        self.refusal.hide()

    def _connect(self) -> None:
        self.new.edited.connect(self._add)
        self._writer.refused.connect(self._refuse)
        for keys, step in (("Ctrl++", 1), ("Ctrl+=", 1), ("Ctrl+-", -1)):
            QShortcut(QKeySequence(keys), self).activated.connect(partial(self.enlarge, step))

    # What is shown

    def show_page(self, page: str) -> None:
        """The problems or the projects of the plan."""
        self._page = page
        self.problems_button.setChecked(page == PROBLEMS)
        self.projects_button.setChecked(page == PROJECTS)
        self.sort_button.setVisible(page == PROBLEMS)
        self._read()
        self._enlarge()

    def enlarge(self, steps: int) -> None:
        """Letters larger or smaller by so many steps."""
        self._step = max(0, min(self._step + steps, len(STEPS) - 1))
        self._enlarge()

    def _enlarge(self) -> None:
        every: tuple[Said | ForumLine, ...] = (self.title, self.who, self.empty, self.refusal, *self.lines)
        for shown in every:
            shown.enlarge(self._step)
        self.new.line.setFont(letters(BODY, self._step))
        self.new.line.setFixedHeight(int(self.new.line.fontMetrics().height() * 1.2))

    def _show_titles(self) -> None:
        facts = self._on_view.facts
        self.setWindowTitle(self._on_view.row.title)
        self.title.set_text(self._on_view.row.title)
        held = facts.forums[-1] if facts.forums else None
        words = [self.tr("Community forum")] + ([long_date(held.date)] if held and held.date else [])
        if held and attended(held):
            words.append(self.tr("{n} people came").format(n=count(attended(held))))
        self.who.set_text(" · ".join([*words, self.tr("plan year {year}").format(year=self._on_view.cycle)]))

    def _read(self) -> None:
        self._on_view.read(self._on_view.cycle)
        facts = self._on_view.facts
        shown: Sequence[Problem | Project] = facts.problems if self._page == PROBLEMS else facts.projects
        self._make_lines(len(shown))
        if self._page == PROBLEMS:
            self._show_problems(facts.problems)
        else:
            self._show_projects(facts.projects)
        nothing = self.tr("Nothing has been said yet.") if self._page == PROBLEMS else self.tr("No project yet.")
        self.new.setVisible(self._page == PROBLEMS and not self._on_view.locked())
        self.empty.set_text(nothing)
        self.empty.setVisible(not shown)

    def _make_lines(self, number: int) -> None:
        while len(self.lines) > number:
            self.lines.pop().deleteLater()
        while len(self.lines) < number:
            made = ForumLine()
            made.enlarge(self._step)
            made.voted.connect(partial(self._voted, len(self.lines)))
            made.turned.connect(partial(self._turn, len(self.lines)))
            self.lines.append(made)
            self.area.body.insertWidget(self.area.body.count() - 1, made)

    def _show_problems(self, problems: Sequence[Problem]) -> None:
        most, locked = max((one.votes or 0 for one in problems), default=0), self._on_view.locked()
        for number, (line, one) in enumerate(zip(self.lines, problems, strict=True), 1):
            line.show_said(number, one.problem or "", votes=one.votes, most=most, locked=locked)

    def _show_projects(self, projects: Sequence[Project]) -> None:
        sums = [sum(one.budget.values()) for one in projects]
        most = max(sums, default=0)
        for number, (line, one, total) in enumerate(zip(self.lines, projects, sums, strict=True), 1):
            words = self.tr("{baht} baht").format(baht=baht(total)) if one.budget else self.tr("no budget")
            line.show_amount(number, one.title or "", words, total / most if most else 0.0)

    # What is written

    def _voted(self, place: int, votes: object) -> None:
        self.refusal.hide()
        self._writer.set_fields("problem", self._on_view.facts.problems[place].id, {"votes": votes})
        self._read()
        came = attended(self._on_view.facts.forums[-1]) if self._on_view.facts.forums else 0
        if came and isinstance(votes, int) and votes > came:
            words = self.tr("{votes} votes are more than the {n} people who came: count again, or correct the forum.")
            self._say(words.format(votes=count(votes), n=count(came)))

    def _add(self, text: object) -> None:
        self.refusal.hide()
        if text:
            self._writer.set_fields("problem", "", {"problem": text})
            self.new.set_value(None)
            self.new.reset()
            self._read()
            QTimer.singleShot(0, self, self._next_one)

    def _next_one(self) -> None:
        """Ready for the next who speaks up, with what was just said in sight."""
        self.new.setFocus()
        self.area.ensureWidgetVisible(self.lines[-1])

    def _sort_clicked(self) -> None:
        self._writer.rank_by_votes()
        self._read()

    def _turn(self, place: int, steps: int) -> None:
        to = place + steps
        if 0 <= to < len(self.lines):
            self.lines[to].count.setFocus()
            self.lines[to].count.line.selectAll()
            self.area.ensureWidgetVisible(self.lines[to])
        elif to == len(self.lines) and self.new.isVisible():
            self.new.setFocus()

    def _refuse(self, error: object) -> None:
        self._say(str(error))

    def _say(self, words: str) -> None:
        self.refusal.set_text(words)
        self.refusal.show()

    def done(self, result: int) -> None:
        """Back to the plan, by Esc, the button or the window's own cross; what is typed is taken."""
        focus = self.focusWidget()
        if focus is not None:
            focus.clearFocus()
        self._writer.leave()
        super().done(result)
        self.ended.emit()
