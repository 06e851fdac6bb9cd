"""Loading the workbooks that offices keep: villages and their plans, LAO plans, and what the province lists.

One load is one act, all or nothing; every row of the sheets is counted once and every rejection says where and why.
"""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from desktop.domain import kinds
from desktop.domain.errors import AppError
from desktop.domain.record import DISTRICT, PROVINCE
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.planning import edit
from desktop.planning.load import (
    allocated,
    columns,
    framework,
    framework_sheet,
    lao_form,
    lao_plan,
    lao_title,
    plans,
    rows,
    tables,
    villages,
    workbook,
)
from desktop.planning.load.columns import Found, Table
from desktop.planning.load.entries import Writer
from desktop.planning.load.refusals import (
    CycleUnknownError,
    NoTableError,
)
from desktop.planning.load.report import LoadReport
from desktop.planning.workspace import Workspace
from desktop.progress import Progress
from desktop.store import journal

Write = Callable[[Writer], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A kind of workbook: its tables, the kinds of record that it writes, and how its sheets become records.

    `prepare` reads what the whole file says and gives what writes the rows within the act.
    """

    tables: tuple[Table, ...]
    kinds: tuple[str, ...]
    verb: str
    prepare: Callable[["Reading"], Write]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A file being loaded: its sheets that hold a wanted table, and for which plan year the caller wants it."""

    workspace: Workspace
    path: Path
    found: Sequence[Found]
    cycle: int | None
    report: LoadReport


class UnknownTableError(AppError):
    """A table that no workbook of the offices holds."""

    template = QT_TRANSLATE_NOOP("Errors", "There is no table named {table} to load.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Tables: {tables}.")


class Rehearsed(Exception):  # noqa: N818 - undoes what a dry run has written
    """Ends a dry run: the transaction around it rolls back."""


def load(
    workspace: Workspace,
    table: str,
    path: Path,
    *,
    cycle: int | None = None,
    dry_run: bool = False,
    progress: Progress | None = None,
) -> LoadReport:
    """Load one of `SOURCES` from a workbook or CSV file; a dry run reports and writes nothing.

    `cycle` is the plan year (B.E.), else the first year among the budget columns. Raises `UnknownTableError`, the
    refusals of `load/refusals.py`, `NotOursToWriteError` where another office writes such records, and `Cancelled`
    (then nothing is written).
    """
    if table not in SOURCES:
        raise UnknownTableError(table=table, tables=", ".join(SOURCES))
    kind = SOURCES[table]
    progress = progress or Progress()
    _check_ours(workspace, kind.kinds)
    progress.step(0, text=translate("Load", "Reading {file}", file=path.name))
    content = workbook.content_of(path)
    report = LoadReport(table=table, file=path.name, dry_run=dry_run)
    found = _found(path, content, kind.tables, report)
    progress.step(
        0, total=sum(len(sheet.body) for sheet in found), text=translate("Load", "Comparing with what is here")
    )
    write = kind.prepare(Reading(workspace=workspace, path=path, found=found, cycle=cycle, report=report))
    source = {"source": path.name, "source_sha256": hashlib.sha256(content).hexdigest()}
    try:
        with journal.act(workspace.db, kind.verb, **source) as act:
            write(Writer(workspace, act, report, progress))
            if dry_run:
                raise Rehearsed
            report.act = act.id if act.changes else ""
    except Rehearsed:
        pass
    return report


def _check_ours(workspace: Workspace, wanted: Sequence[str]) -> None:
    """Raise `NotOursToWriteError` where these kinds are written by the other kind of office."""
    ours = PROVINCE if workspace.identity.kind == PROVINCE else DISTRICT
    for kind in wanted:
        if ours not in kinds.struct(kind).kind.writers:
            label = translate("Kinds", kinds.struct(kind).kind.label)
            raise edit.NotOursToWriteError(kind=label, scope=workspace.identity.office)


def _found(path: Path, content: bytes, wanted: Sequence[Table], report: LoadReport) -> list[Found]:
    """The sheets that hold a wanted table, checked. Raises `NoTableError`, `ColumnMissingError`, `ColumnTwiceError`."""
    found = []
    for sheet in workbook.read(path, content):
        table = columns.find(sheet, wanted)
        if table:
            columns.check(table, path.name)
            found.append(table)
            report.unread += [f"{sheet.name}: {title}" for title in table.unread]
        elif sheet.rows:
            report.skipped.append(sheet.name)
    if not found:
        needed = ", ".join(f"“{column.title}”" for column in wanted[-1].columns if column.needed)
        raise NoTableError(file=path.name, columns=needed, rows=columns.HEADER_ROWS)
    return found


def _villages(reading: Reading) -> Write:
    return lambda writer: villages.load(writer, (row for sheet in reading.found for row in rows.read(sheet)))


def _plans(reading: Reading) -> Write:
    year = reading.report.cycle = _cycle(reading)
    problems = [sheet for sheet in reading.found if sheet.table is tables.PROBLEMS]
    projects = [sheet for sheet in reading.found if sheet.table is tables.PROJECTS]
    return lambda writer: plans.load(
        writer,
        year,
        (row for sheet in problems for row in rows.read(sheet)),
        (row for sheet in projects for row in rows.read(sheet)),
    )


def _lao_plan(reading: Reading) -> Write:
    first = _cycle(reading)
    title = lao_title.read(reading.workspace, reading.found, reading.path.name)
    cycle = reading.report.cycle = reading.cycle or title.from_year or first
    return lambda writer: lao_plan.load(writer, title, cycle, map(lao_form.Form, reading.found))


def _allocated(reading: Reading) -> Write:
    reading.report.cycle = reading.cycle
    return lambda writer: allocated.load(
        writer, reading.cycle, (row for sheet in reading.found for row in rows.read(sheet))
    )


def _framework(reading: Reading) -> Write:
    from desktop.planning import home  # the home screen reads what loads bring

    title = framework_sheet.title(reading.found)
    years = [year for sheet in reading.found for year in sheet.years]
    years = years or [reading.cycle or home.cycle(reading.workspace)]
    if not title.from_year:
        title = replace(title, from_year=reading.cycle or min(years), to_year=max(years))
    reading.report.cycle = reading.cycle or title.from_year
    return lambda writer: framework.load(writer, title, (row for sheet in reading.found for row in rows.read(sheet)))


def _cycle(reading: Reading) -> int:
    """The plan year asked for, else the first year among the budget columns. Raises `CycleUnknownError`."""
    years = [year for sheet in reading.found for year in sheet.years]
    if not reading.cycle and not years:
        raise CycleUnknownError(file=reading.path.name)
    return reading.cycle or min(years)


VILLAGES, PLANS, LAO_PLAN, ALLOCATED, FRAMEWORK = "villages", "plans", "lao-plan", "allocated", "framework"
SOURCES: dict[str, Source] = {
    VILLAGES: Source(
        tables=(tables.VILLAGES,),
        kinds=("village",),
        verb=QT_TRANSLATE_NOOP("Verbs", "load_villages"),
        prepare=_villages,
    ),
    PLANS: Source(
        tables=(tables.PROBLEMS, tables.PROJECTS),
        kinds=("problem", "project"),
        verb=QT_TRANSLATE_NOOP("Verbs", "load_plans"),
        prepare=_plans,
    ),
    LAO_PLAN: Source(
        tables=(lao_form.PROJECTS,),
        kinds=("lao_plan", "lao_project"),
        verb=QT_TRANSLATE_NOOP("Verbs", "load_lao_plan"),
        prepare=_lao_plan,
    ),
    ALLOCATED: Source(
        tables=(allocated.TABLE,),
        kinds=("allocated_project",),
        verb=QT_TRANSLATE_NOOP("Verbs", "load_allocated"),
        prepare=_allocated,
    ),
    FRAMEWORK: Source(
        tables=(framework_sheet.TABLE,),
        kinds=("strategy_framework", "strategy"),
        verb=QT_TRANSLATE_NOOP("Verbs", "load_framework"),
        prepare=_framework,
    ),
}
"""Every table that can be loaded, by the name that people and scripts give it."""
