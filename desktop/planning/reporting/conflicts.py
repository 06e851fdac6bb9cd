"""The agenda of a meeting that decides what people disagree on: each case with its sides, and room for the decision."""

from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.planning import conflicts
from desktop.planning.conflicts import Case, Side
from desktop.planning.exchange_list import office_words
from desktop.planning.reporting.asked import Asked, Report, nothing
from desktop.planning.workspace import Workspace
from desktop.reports import COUNT, Cell, Column, Document, Table

TITLE = QT_TRANSLATE_NOOP("Reports", "What differs, for a meeting to decide")


def build(ws: Workspace, asked: Asked) -> Document:
    """Every case of `asked.area` (everything here unless named), those postponed apart. Raises NothingToReportError."""
    every = [one for one in conflicts.cases(ws) if one.scope.startswith(asked.area)]
    if not every:
        raise nothing(TITLE)
    open_ones = [one for one in every if one.later is None]
    later = [one for one in every if one.later is not None]
    tables = [Table(columns=_columns(), rows=tuple(_row(n, one) for n, one in enumerate(open_ones, start=1)))]
    if later:
        title = translate("Reports", "Postponed")
        rows = tuple(_row(n, one) for n, one in enumerate(later, start=1))
        tables.append(Table(title=title, columns=_columns(), rows=rows))
    return Document(
        name=REPORT.name,
        title=(translate("Reports", TITLE), office_words(asked.area or ws.identity.office)),
        facts=(
            (translate("Reports", "To decide"), f"{len(open_ones):,}"),
            (translate("Reports", "Postponed"), f"{len(later):,}"),
        ),
        tables=tuple(tables),
        closing=(
            translate("Reports", "Words between {open} and {close} are those that the other side does not have.",
                      open=conflicts.difference.OPEN, close=conflicts.difference.CLOSE),
        ),
        footer=translate("Reports", TITLE),
    )  # fmt: skip


def _columns() -> tuple[Column, ...]:
    return (
        Column(title=translate("Reports", "No."), kind=COUNT, width=5),
        Column(title=translate("Reports", "What it is about"), width=28),
        Column(title=translate("Reports", "Ours"), width=26),
        Column(title=translate("Reports", "Theirs"), width=26),
        Column(title=translate("Reports", "Shown for now"), width=16),
        Column(title=translate("Reports", "Resolution"), width=16),
    )


def _row(number: int, case: Case) -> tuple[Cell, ...]:
    about = (case.title, case.where, case.label, case.held, case.later or "")
    ours, theirs = case.ours, case.theirs
    return (
        number,
        "\n".join(part for part in about if part),
        _side(case, ours, theirs[0] if theirs else None),
        "\n\n".join(_side(case, side, ours) for side in theirs),
        case.stands.shown,
        "",
    )


def _side(case: Case, side: Side, other: Side | None) -> str:
    shown = side.shown
    if other is not None and case.what == conflicts.FIELD and side.value == shown:
        shown = conflicts.marked(conflicts.differing(side.shown, other.shown)[0])
    return "\n".join(part for part in (shown, side.told, side.meeting) if part)


REPORT = Report(name="conflicts", title=TITLE, build=build)
