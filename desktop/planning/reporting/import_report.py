"""The report of one import from the log, at any later time: what it did to counts and sums, and the two states."""

from desktop.domain.dates import clock, short_date
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.planning import exchange, import_words
from desktop.planning.exchange import LogRow
from desktop.planning.exchange.reckoning import Account, Reckoning
from desktop.planning.exchange_list import STATES, office_words
from desktop.planning.reporting.asked import Asked, Report, nothing
from desktop.planning.workspace import Workspace
from desktop.reports import COUNT, MONEY, Cell, Column, Document, Table

TITLE = QT_TRANSLATE_NOOP("Reports", "Report of a file taken in")


def build(ws: Workspace, asked: Asked) -> Document:
    """The report of the file whose bundle id is `asked.area`, the last one taken in unless named.

    Raises NothingToReportError.
    """
    row, reckoning = _found(ws, asked.area)
    accounts = sorted(reckoning.accounts, key=_touched, reverse=True)
    tables = [table for account in accounts for table in _tables(account)]
    sentences = [import_words.entries(row.report.get("changes", {}), reckoning)]
    for account in accounts:
        sentences.append(import_words.compared(account, row.office))
        sentences += [f"– {one}" for one in import_words.explanations(ws, account, row.office)]
    return Document(
        name=REPORT.name,
        title=(translate("Reports", TITLE), office_words(ws.identity.office)),
        facts=(
            (translate("Reports", "From"), office_words(row.office)),
            (translate("Reports", "Taken in"), _moment(row.at)),
            (translate("Reports", "State"), translate("Exchange", STATES[row.state][1])),
            (translate("Reports", "File"), row.bundle),
        ),
        tables=tuple(tables) or (_records(Account(scope=ws.identity.office)),),
        closing=tuple(sentences),
        footer=translate("Reports", TITLE),
    )


def _found(ws: Workspace, bundle: str) -> tuple[LogRow, Reckoning]:
    for row in exchange.log(ws):
        if row.direction == "in" and bundle in ("", row.bundle) and (kept := exchange.reckoning_of(row)) is not None:
            return row, kept
    raise nothing(TITLE)


def _touched(account: Account) -> int:
    """How many records the file touched there: where most happened stands first."""
    return sum(row.created + row.updated + row.unchanged + row.in_conflict for row in account.kinds)


def _moment(at: str) -> str:
    from datetime import datetime

    return f"{short_date(at)} {clock(datetime.fromisoformat(at))}"


def _tables(account: Account) -> tuple[Table, ...]:
    return (_records(account), *((_money(account),) if account.money else ()))


def _records(account: Account) -> Table:
    rows: list[tuple[Cell, ...]] = [
        (import_words.kind_label(row.kind), row.before, row.added, -row.removed, row.after, row.theirs,
         row.updated, row.unchanged, row.in_conflict)
        for row in account.kinds
    ]  # fmt: skip
    titles = (
        translate("Reports", "Before"), translate("Reports", "New"), translate("Reports", "Removed"),
        translate("Reports", "Now here"), translate("Reports", "At the sender"), translate("Reports", "Changed"),
        translate("Reports", "Unchanged"), translate("Reports", "In conflict"),
    )  # fmt: skip
    columns = (Column(title=translate("Reports", "Records"), width=30),
               *(Column(title=title, kind=COUNT, width=10) for title in titles))  # fmt: skip
    title = translate("Reports", "{scope} – records", scope=office_words(account.scope))
    return Table(title=title, columns=columns, rows=tuple(rows))


def _money(account: Account) -> Table:
    rows: list[tuple[Cell, ...]] = [
        (import_words.money_label(row), row.before, row.added, row.changed, row.after, row.theirs,
         row.after - row.theirs)
        for row in account.money
    ]  # fmt: skip
    titles = (
        translate("Reports", "Before"), translate("Reports", "Of new ones"), translate("Reports", "By changes"),
        translate("Reports", "Now here"), translate("Reports", "At the sender"), translate("Reports", "Difference"),
    )  # fmt: skip
    columns = (Column(title=translate("Reports", "Baht"), width=30),
               *(Column(title=title, kind=MONEY, width=14) for title in titles))  # fmt: skip
    title = translate("Reports", "{scope} – baht", scope=office_words(account.scope))
    return Table(title=title, columns=columns, rows=tuple(rows))


REPORT = Report(name="import-report", title=TITLE, build=build)
