"""The lines of a report that a person should look at: each with sheet, cell, what stands there, and why."""

from collections.abc import Iterator
from dataclasses import dataclass

from desktop.gui.tables import Column
from desktop.gui.theme import Meaning
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.planning.load.report import LoadReport, Rejection


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """One line: what became of the row (`state`), where it stands, what stands there, why it is listed."""

    state: str
    sheet: str = ""
    cell: str = ""
    value: str = ""
    reason: str = ""
    meaning: Meaning | None = None


NOTE_COLUMNS = (
    Column(
        key="state",
        title=QT_TRANSLATE_NOOP("Columns", "What became of it"),
        text=lambda note: note.state,
        meaning=lambda note: note.meaning,
        width=136,
    ),
    Column(key="sheet", title=QT_TRANSLATE_NOOP("Columns", "Sheet"), text=lambda note: note.sheet, width=130),
    Column(key="cell", title=QT_TRANSLATE_NOOP("Columns", "Cell"), text=lambda note: note.cell, width=64),
    Column(
        key="value", title=QT_TRANSLATE_NOOP("Columns", "What stands there"), text=lambda note: note.value, width=210
    ),
    Column(
        key="reason",
        title=QT_TRANSLATE_NOOP("Columns", "Why"),
        text=lambda note: note.reason,
        tip=lambda note: note.reason,
        stretch=True,
    ),
)


def notes(report: LoadReport) -> list[Note]:
    """Everything of a report that a person should look at, rejected rows first.

    Rows that ask where they lie are questions (`report.asked`), not notes.
    """
    return [*_rejected(report), *_doubtful(report), *_kept(report), *_not_read(report)]


def left_out(report: LoadReport) -> list[Note]:
    """The rows that are no entries: headings, sums, the header again; each with the reason."""
    state = translate("LoadReport", "No entry")
    return [_row(one, state, None) for one in report.left_out if not one.doubtful]


def key(note: Note) -> str:
    """What tells one line from the others."""
    return "\x1f".join((note.sheet, note.cell, note.value, note.reason))


def _rejected(report: LoadReport) -> Iterator[Note]:
    asked = {(one.sheet, one.row) for one in report.asked}
    state = translate("LoadReport", "Rejected")
    for one in report.rejections:
        if (one.sheet, one.row) not in asked:
            yield _row(one, state, Meaning.LATE)


def _doubtful(report: LoadReport) -> Iterator[Note]:
    state = translate("LoadReport", "Does not agree")
    return (_row(one, state, Meaning.DUE) for one in report.left_out if one.doubtful)


def _kept(report: LoadReport) -> Iterator[Note]:
    state = translate("LoadReport", "Kept as it is here")
    changed = translate("LoadReport", "Changed here since the last load; what stands here was kept.")
    for one in report.listed:
        yield Note(
            state=state, sheet=one.sheet, cell=one.cell, value=one.file_text, reason=changed, meaning=Meaning.DUE
        )
    gone = translate("LoadReport", "Loaded earlier, no longer in the file; it was kept.")
    for absent in report.absent:
        yield Note(state=state, value=absent.title, reason=gone, meaning=Meaning.DUE)


def _not_read(report: LoadReport) -> Iterator[Note]:
    state = translate("LoadReport", "Not read")
    column = translate("LoadReport", "This column was not read.")
    for title in report.unread:
        sheet, _, name = title.partition(": ")
        yield Note(state=state, sheet=sheet, value=name, reason=column)
    skipped = translate("LoadReport", "This sheet was not read.")
    for name in report.skipped:
        yield Note(state=state, sheet=name, reason=skipped)


def _row(one: Rejection, state: str, meaning: Meaning | None) -> Note:
    value = str(one.value or "")
    return Note(state=state, sheet=one.sheet, cell=one.cell, value=value, reason=one.reason, meaning=meaning)
