"""Loading the workbooks that offices keep: the register of villages, and the villages' problems and projects.

One load is one act, all or nothing; every row of the sheets is counted once and every rejection says where and why.
"""

import hashlib
from collections.abc import Callable, Sequence
from pathlib import Path

from desktop.domain import kinds
from desktop.domain.errors import AppError
from desktop.domain.kinds import PROVINCE
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.planning import edit
from desktop.planning.load import columns, plans, rows, tables, villages, workbook
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

VILLAGES, PLANS = "villages", "plans"
TABLES: dict[str, tuple[Table, ...]] = {VILLAGES: (tables.VILLAGES,), PLANS: (tables.PROBLEMS, tables.PROJECTS)}
VERBS = {VILLAGES: QT_TRANSLATE_NOOP("Verbs", "load_villages"), PLANS: QT_TRANSLATE_NOOP("Verbs", "load_plans")}


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
    """Load `villages` or `plans` of this district from a workbook or CSV file; a dry run reports and writes nothing.

    `cycle` is the plan year (B.E.), else the first year among the budget columns. Raises `UnknownTableError`, the
    refusals of `load/refusals.py`, `NotOursToWriteError` at a province, and `Cancelled` (then nothing is written).
    """
    if table not in TABLES:
        raise UnknownTableError(table=table, tables=", ".join(TABLES))
    progress = progress or Progress()
    _check_ours(workspace, TABLES[table])
    progress.step(0, text=translate("Load", "Reading {file}", file=path.name))
    content = workbook.content_of(path)
    report = LoadReport(table=table, file=path.name, dry_run=dry_run)
    found = _found(path, content, TABLES[table], report)
    progress.step(
        0, total=sum(len(sheet.body) for sheet in found), text=translate("Load", "Comparing with what is here")
    )
    write = _villages(found) if table == VILLAGES else _plans(found, path, cycle, report)
    source = {"source": path.name, "source_sha256": hashlib.sha256(content).hexdigest()}
    try:
        with journal.act(workspace.db, VERBS[table], **source) as act:
            write(Writer(workspace, act, report, progress))
            if dry_run:
                raise Rehearsed
            report.act = act.id if act.changes else ""
    except Rehearsed:
        pass
    return report


def _check_ours(workspace: Workspace, wanted: Sequence[Table]) -> None:
    """Raise `NotOursToWriteError` at a province: villages and their plans are written by their district."""
    for table in wanted:
        if workspace.identity.kind == PROVINCE:
            label = translate("Kinds", kinds.struct(table.kind).kind.label)
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


def _villages(found: Sequence[Found]) -> Callable[[Writer], None]:
    return lambda writer: villages.load(writer, (row for sheet in found for row in rows.read(sheet)))


def _plans(found: Sequence[Found], path: Path, cycle: int | None, report: LoadReport) -> Callable[[Writer], None]:
    years = [year for sheet in found for year in sheet.years]
    if not cycle and not years:
        raise CycleUnknownError(file=path.name)
    year = report.cycle = cycle or min(years)
    problems = [sheet for sheet in found if sheet.table is tables.PROBLEMS]
    projects = [sheet for sheet in found if sheet.table is tables.PROJECTS]
    return lambda writer: plans.load(
        writer,
        year,
        (row for sheet in problems for row in rows.read(sheet)),
        (row for sheet in projects for row in rows.read(sheet)),
    )
