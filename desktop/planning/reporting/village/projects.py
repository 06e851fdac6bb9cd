"""The village's projects in its order, and their sums by dimension, by year and by who does them; money is satang."""

from collections.abc import Sequence

from desktop.domain.areas import DIMENSIONS
from desktop.domain.village import Project
from desktop.domain.village_choices import MODES
from desktop.domain.words import choice
from desktop.i18n import translate
from desktop.planning.needs_plan.rows import PoolRow
from desktop.planning.needs_plan.table import project_rows
from desktop.planning.needs_plan.words import NOT_STATED, SEVERAL, Words
from desktop.planning.reporting.parts import year_columns, years_of
from desktop.planning.village_plan import Facts, Sums
from desktop.planning.workspace import Workspace
from desktop.reports import COUNT, MONEY, Cell, Column, Table
from desktop.store.frozen import Now


def rows(ws: Workspace, words: Words, known: Facts) -> dict[str, PoolRow]:
    """Project → its budget and its dimension: its own, else that of the problems it solves."""
    return project_rows(Now(ws.db, known.plan.scope), [one.id for one in known.projects], words)


def listed(words: Words, rows: dict[str, PoolRow], known: Facts, years: Sequence[str], sums: Sums) -> Table:
    """Every project with its budget by year; `problems` by their numbers in the list of problems."""
    numbers = {one.id: number for number, one in enumerate(known.problems, start=1)}
    whole = translate("Reports", "Total {n} projects", n=f"{sums.projects:,}")
    return Table(
        title=translate("Reports", "Projects and activities"),
        columns=(
            Column(title=translate("Reports", "No."), kind=COUNT, width=5),
            Column(title=translate("Reports", "Project"), width=22),
            Column(title=translate("Reports", "Objective"), width=15),
            Column(title=translate("Reports", "Target"), width=12),
            Column(title=translate("Reports", "Solves problem no."), width=7),
            Column(title=translate("Reports", "Dimension"), width=11),
            *year_columns(years),
            Column(title=translate("Reports", "Mode"), width=9),
            Column(title=translate("Reports", "Agency, source of money"), width=12),
        ),
        rows=tuple(
            _row(words, number, one, rows[one.id], numbers, years) for number, one in enumerate(known.projects, start=1)
        ),
        totals=(None, whole, *[None] * 4, *_sums(sums, years), None, None),
    )


def _row(  # noqa: PLR0917 - a project and where its words come from
    words: Words, number: int, one: Project, row: PoolRow, numbers: dict[str, int], years: Sequence[str]
) -> tuple[Cell, ...]:
    amount = " ".join(part for part in (one.quantity, one.unit) if part)
    target = "\n".join(part for part in (one.target, amount, one.location) if part)
    solves = ", ".join(
        str(found) for found in sorted(numbers[problem] for problem in one.problems if problem in numbers)
    )
    who = "\n".join(part for part in (one.agency, one.partners, one.funds) if part)
    return (
        number,
        one.title or "",
        one.objective or "",
        target,
        solves,
        words.dimension(row.dimension),
        *years_of(row.budget, years),
        row.total if row.budget else None,
        choice(MODES, one.mode),
        who,
    )


def _sums(sums: Sums, years: Sequence[str]) -> list[Cell]:
    return [*(sums.by_year.get(year, 0) for year in years), sums.total]


def by_dimension(words: Words, rows: dict[str, PoolRow], years: Sequence[str], sums: Sums) -> Table:
    """How many projects and how much in each dimension, by year; the total is the plan's."""
    names = {row.dimension for row in rows.values()}
    order = [*DIMENSIONS, *sorted(names - {*DIMENSIONS, NOT_STATED, SEVERAL}), NOT_STATED, SEVERAL]
    lines = [_dimension(words, name, rows, years) for name in order if name in names]
    return Table(
        title=translate("Reports", "By dimension and year"),
        columns=(
            Column(title=translate("Reports", "Dimension"), width=40),
            Column(title=translate("Reports", "Projects"), kind=COUNT, width=12),
            *year_columns(years),
        ),
        rows=tuple(lines),
        totals=(translate("Reports", "Total"), sums.projects, *_sums(sums, years)),
    )


def _dimension(words: Words, name: str, rows: dict[str, PoolRow], years: Sequence[str]) -> tuple[Cell, ...]:
    mine = [row for row in rows.values() if row.dimension == name]
    by_year = [sum(row.budget.get(year, 0) for row in mine) for year in years]
    return words.dimension(name), len(mine), *by_year, sum(row.total for row in mine)


def by_mode(known: Facts, sums: Sums) -> Table:
    """What the village does itself, what with others, and what it asks others to do (domain.md §2.4)."""
    modes = [mode for mode in (*MODES, "") if mode in sums.modes]
    return Table(
        title=translate("Reports", "By who does it"),
        columns=(
            Column(title=translate("Reports", "Mode"), width=40),
            Column(title=translate("Reports", "Projects"), kind=COUNT, width=12),
            Column(title=translate("Reports", "Budget (baht)"), kind=MONEY, width=20),
        ),
        rows=tuple((_mode(mode), sums.modes[mode], _of_mode(known, mode)) for mode in modes),
        totals=(translate("Reports", "Total"), sums.projects, sums.total),
    )


def _mode(mode: str) -> str:
    return choice(MODES, mode) or translate("NeedsPlan", "Not stated")


def _of_mode(known: Facts, mode: str) -> int:
    return sum(sum(one.budget.values()) for one in known.projects if (one.mode or "") == mode)
