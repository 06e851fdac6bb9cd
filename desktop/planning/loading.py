"""Loading the workbooks that offices keep: villages and their plans, LAO plans, and what the province lists.

One load is one act, all or nothing; every row of the sheets is counted once and every rejection says where and why.
"""

import hashlib
from collections.abc import Sequence
from pathlib import Path

from desktop.domain import kinds
from desktop.domain.errors import AppError
from desktop.domain.record import DISTRICT, PROVINCE
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.planning import allocated, rights
from desktop.planning.load import columns
from desktop.planning.load.books import Book, Recognised, open_book, recognise
from desktop.planning.load.columns import Found, Table
from desktop.planning.load.entries import Writer
from desktop.planning.load.refusals import ColumnMissingError, NoTableError, OtherTableError
from desktop.planning.load.report import Asked, LoadReport
from desktop.planning.load.sources import ALLOCATED, FRAMEWORK, LAO_PLAN, PLANS, SOURCES, VILLAGES, Reading
from desktop.planning.workspace import Workspace
from desktop.progress import Progress
from desktop.store import journal

__all__ = [
    "ALLOCATED", "FRAMEWORK", "LAO_PLAN", "PLANS", "SOURCES", "VILLAGES", "Book", "Recognised", "UnknownTableError",
    "able", "answer", "label", "load", "open_book", "recognise",
]  # fmt: skip


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
    lao: str = "",
    dry_run: bool = False,
    progress: Progress | None = None,
    book: Book | None = None,
) -> LoadReport:
    """Load one of `SOURCES` from a workbook or CSV file; a dry run reports and writes nothing.

    `cycle` is the plan year (B.E.), else the first year among the budget columns. `lao` is whose plan the file is
    where it does not name an LAO known here. `book` is the file as `open_book` has read it already. Raises
    `UnknownTableError`, the refusals of `load/refusals.py`, `NotOursToWriteError` where another office writes such
    records, and `Cancelled` (then nothing is written).
    """
    if table not in SOURCES:
        raise UnknownTableError(table=table, tables=", ".join(SOURCES))
    source, progress = SOURCES[table], progress or Progress()
    _check_ours(workspace, source.kinds)
    progress.step(0, text=translate("Load", "Reading {file}", file=path.name))
    book = book or open_book(path)
    report = LoadReport(table=table, file=path.name, dry_run=dry_run)
    found = _found(book, source.tables, report)
    total = sum(len(sheet.body) for sheet in found)
    progress.step(0, total=total, text=translate("Load", "Comparing with what is here"))
    about = {"source": path.name, "source_sha256": hashlib.sha256(book.content).hexdigest()}
    sha256 = about["source_sha256"]
    reading = Reading(workspace=workspace, path=path, found=found, cycle=cycle, report=report, lao=lao, sha256=sha256)
    write = source.prepare(reading)
    try:
        with journal.act(workspace.db, source.verb, **about) as act:
            write(Writer(workspace, act, report, progress))
            if dry_run:
                raise Rehearsed
            report.act = act.id if act.changes else ""
    except Rehearsed:
        pass
    return report


def able(workspace: Workspace) -> list[str]:
    """The tables that this office may load."""
    return [table for table, source in SOURCES.items() if not _foreign(workspace, source.kinds)]


def answer(workspace: Workspace, asked: Asked, code: str) -> str:
    """Take over a row that a load asked about; the record's id.

    `code` is the district or tambon where it lies, "" where it lies in several tambons or in none.

    The answer is remembered: loading the same list again keeps it. Raises as `allocated.place`.
    """
    if not code:
        return allocated.leave_open(workspace, asked)
    return allocated.place(workspace, asked, district=code[:4], tambon=code if len(code) > len("5018") else "")


def _check_ours(workspace: Workspace, wanted: Sequence[str]) -> None:
    """Raise `NotOursToWriteError` where these kinds are written by the other kind of office."""
    if foreign := _foreign(workspace, wanted):
        label = translate("Kinds", kinds.struct(foreign).kind.label)
        raise rights.NotOursToWriteError(kind=label, scope=workspace.identity.office)


def _foreign(workspace: Workspace, wanted: Sequence[str]) -> str:
    """The first of these kinds that the other kind of office writes; "" if none is."""
    ours = PROVINCE if workspace.identity.kind == PROVINCE else DISTRICT
    return next((kind for kind in wanted if ours not in kinds.struct(kind).kind.writers), "")


def _found(book: Book, wanted: Sequence[Table], report: LoadReport) -> list[Found]:
    """The sheets that hold a wanted table, checked.

    Raises `OtherTableError` where the file is another workbook, `NoTableError`, `ColumnMissingError` and
    `ColumnTwiceError`.
    """
    try:
        return _checked(book, wanted, report)
    except (NoTableError, ColumnMissingError):
        other = recognise(book).table
        if other in ("", report.table):
            raise
    said = {"wanted": label(report.table), "found": label(other), "table": other}
    raise OtherTableError(file=book.file, **said)


def label(table: str) -> str:
    """What people call a workbook of `SOURCES`."""
    return translate("Load", SOURCES[table].label)


def _checked(book: Book, wanted: Sequence[Table], report: LoadReport) -> list[Found]:
    found = []
    for sheet in book.sheets:
        table = columns.find(sheet, wanted)
        if table:
            columns.check(table, book.file)
            found.append(table)
            report.unread += [f"{sheet.name}: {title}" for title in table.unread]
        elif sheet.rows:
            report.skipped.append(sheet.name)
    if not found:
        needed = ", ".join(f"“{column.title}”" for column in wanted[-1].columns if column.needed)
        raise NoTableError(file=book.file, columns=needed, rows=columns.HEADER_ROWS)
    return found
