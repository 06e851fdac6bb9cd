"""Sheets of a file as rows of cells: .xlsx, .xlsm, and .csv in UTF-8, UTF-16 or Thai Windows (CP874)."""

import csv
import io
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import msgspec

from desktop.domain.causes import cause as why
from desktop.planning.load.refusals import (
    FileMissingError,
    NotAWorkbookError,
    OldWorkbookError,
    ProtectedWorkbookError,
    TextCodingError,
    WorkbookDamagedError,
    WorkbookTooLargeError,
)

MOST_MB = 64
MEGABYTE = 1 << 20

_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_NO_TEXT = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"Rar!", b"7z\xbc\xaf", b"{\\rtf", b"PK", b"GIF8")
_HTML = (b"<html", b"<!doctype", b"<?xml", b"<table")
BROKEN = (
    zipfile.BadZipFile, zlib.error, KeyError, ValueError, TypeError, SyntaxError, OSError, AttributeError, IndexError,
    EOFError, NotImplementedError, RuntimeError,
)  # fmt: skip
"""What openpyxl and zipfile raise for broken parts: a damaged workbook, not a fault of ours."""
_DELIMITERS = ",;\t"


class Formula(msgspec.Struct, frozen=True):
    """Stands in a cell whose formula has no stored result."""

    text: str

    def __str__(self) -> str:
        return self.text


class Sheet(msgspec.Struct, frozen=True):
    """One sheet; `rows[0]` is row 1. `merged_from` names, for a cell merged downwards, the cell above that counts."""

    name: str
    rows: tuple[tuple[Any, ...], ...]
    merged_from: Mapping[tuple[int, int], tuple[int, int]] = msgspec.field(default_factory=dict)

    def cell(self, row: int, column: int) -> Any:
        """What stands at `row` and `column` (both from 0); None beyond the end of a row."""
        cells = self.rows[row]
        return cells[column] if column < len(cells) else None


def read(path: Path, content: bytes) -> tuple[Sheet, ...]:
    """The sheets of a file with this content. Raises the refusals of files that are no readable workbook."""
    if content.startswith(_OLE):
        raise (ProtectedWorkbookError if _ENCRYPTED in content else OldWorkbookError)(file=path.name)
    if content.startswith(_ZIP):
        return _workbook(path, content)
    return (Sheet(path.stem, tuple(_csv_rows(path, content))),)


def content_of(path: Path) -> bytes:
    """The bytes of the file. Raises `FileMissingError`, `WorkbookTooLargeError`."""
    try:
        size = path.stat().st_size
        if size > MOST_MB * MEGABYTE:
            raise WorkbookTooLargeError(file=path.name, size=size // MEGABYTE, most=MOST_MB)
        return path.read_bytes()
    except OSError as error:
        raise FileMissingError(file=path, cause=why(error)) from error


def column_name(column: int) -> str:
    """`A` for 0, `AA` for 26."""
    name, number = "", column + 1
    while number:
        number, rest = divmod(number - 1, 26)
        name = chr(ord("A") + rest) + name
    return name


def _workbook(path: Path, content: bytes) -> tuple[Sheet, ...]:
    from openpyxl import load_workbook

    try:
        has_formulas = _check_zip(path, content)
        book = load_workbook(io.BytesIO(content), data_only=True)
        formulas = load_workbook(io.BytesIO(content)) if has_formulas else None
        return tuple(_sheet(sheet, formulas[sheet.title] if formulas else None) for sheet in book.worksheets)
    except BROKEN as error:
        raise WorkbookDamagedError(file=path.name) from error


def _check_zip(path: Path, content: bytes) -> bool:
    """Whether any sheet holds formulas; refuses what is no workbook, damaged, or unpacks to far too much."""
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        size = sum(part.file_size for part in parts.infolist() if part.filename.endswith(".xml"))
        if size > MOST_MB * MEGABYTE:
            raise WorkbookTooLargeError(file=path.name, size=size // MEGABYTE, most=MOST_MB)
        sheets = [name for name in parts.namelist() if name.startswith("xl/worksheets/") and name.endswith(".xml")]
        if not sheets:
            raise NotAWorkbookError(file=path.name)
        return any(b"<f>" in (text := parts.read(name)) or b"<f " in text for name in sheets)


def _sheet(sheet: Any, formulas: Any) -> Sheet:
    rows = [tuple(cells) for cells in sheet.iter_rows(values_only=True)]
    if formulas is not None:
        rows = [
            _with_formulas(cells, source)
            for cells, source in zip(rows, formulas.iter_rows(values_only=True), strict=True)
        ]
    return Sheet(sheet.title, tuple(rows), dict(_merged(sheet)))


def _with_formulas(cells: tuple[Any, ...], source: tuple[Any, ...]) -> tuple[Any, ...]:
    """`cells` with what has a formula but no result marked, since a blank would pass for nothing entered."""
    return tuple(
        Formula(str(said)) if value is None and said is not None else value
        for value, said in zip(cells, source, strict=True)
    )


def _merged(sheet: Any) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    for block in sheet.merged_cells.ranges:
        for row in range(block.min_row + 1, block.max_row + 1):
            yield (row - 1, block.min_col - 1), (block.min_row - 1, block.min_col - 1)


def _csv_rows(path: Path, content: bytes) -> Iterator[tuple[Any, ...]]:
    start = content[:512].lstrip().lower()
    if not content.strip() or start.startswith(_HTML) or content.startswith(_NO_TEXT):
        raise NotAWorkbookError(file=path.name)
    text = _decoded(path, content)
    first = "\n".join(text.splitlines()[:20])
    delimiter = max(_DELIMITERS, key=first.count)
    try:
        for cells in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter):
            yield tuple(cell if cell.strip() else None for cell in cells)
    except csv.Error as error:
        raise WorkbookDamagedError(file=path.name) from error


def _decoded(path: Path, content: bytes) -> str:
    """The text, by its byte order mark, else UTF-8 if it is that, else Thai Windows."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        codings: tuple[str, ...] = ("utf-16",)
    else:
        codings = ("utf-8-sig", "cp874", "tis-620")
    for coding in codings:
        try:
            text = content.decode(coding)
        except UnicodeDecodeError:
            continue
        if "\x00" in text:
            raise NotAWorkbookError(file=path.name)
        return text
    raise TextCodingError(file=path.name)
