"""What the exchange asks of a person now: choices, files to make, files that wait; and what a thing to do is."""

from collections.abc import Iterator

import msgspec

from desktop.i18n import translate
from desktop.planning import conflicts, exchange, exchange_list
from desktop.planning.workspace import Workspace

DUE, LATE, STOPPED = "due", "late", "stopped"


class Todo(msgspec.Struct, frozen=True, kw_only=True):
    """One thing to do. `meaning`: late, due or stopped (it waits for others). `screen` and `what`: where to do it."""

    key: str
    title: str
    detail: str = ""
    action: str
    meaning: str = DUE
    screen: str
    what: str = ""


def of_exchange(workspace: Workspace) -> Iterator[Todo]:
    """What there is to choose, to send and to ask for."""
    if disputed := conflicts.number(workspace):
        yield Todo(
            key="conflicts",
            title=translate("Home", "%n thing(s) on which computers differ", disputed),
            detail=translate("Home", "Everyone sees the same value until you choose"),
            action=translate("Home", "Choose"),
            screen="conflicts",
        )
    yield from _unsent(workspace)
    yield from _under_way(workspace)
    yield from _files(workspace)


def _unsent(workspace: Workspace) -> Iterator[Todo]:
    mail = [exchange_list.mail(workspace, office) for office in _expecting(workspace)]
    new = sum(one.new for one in mail)
    if new:
        to = [one for one in mail if one.new]
        yield Todo(
            key="unsent",
            title=translate("Home", "%n change(s) not sent yet", new),
            detail=to[0].office_name if len(to) == 1 else translate("Home", "for %n office(s)", len(to)),
            action=translate("Home", "Make a file to send"),
            screen="exchange",
            what="send",
        )
    for one in mail:
        if one.waiting and not one.new:
            yield Todo(
                key="receipt",
                title=translate("Home", "Waiting for the receipt of {office}", office=one.office_name),
                detail=translate("Home", "It comes with their next file"),
                action=translate("Home", "See what was sent"),
                meaning=STOPPED,
                screen="exchange",
                what="log",
            )


def _under_way(workspace: Workspace) -> Iterator[Todo]:
    if not (workspace.home / "outbox").is_dir():
        return
    from desktop.planning import outbox

    letters = outbox.letters(workspace)
    for one in letters:
        if one.state == outbox.STOPPED and one.error:
            office = exchange_list.office_words(one.to)
            yield Todo(
                key="stopped",
                title=translate("Home", "The file for {office} does not get through", office=office),
                detail=one.error["message"],
                action=translate("Home", "See what to do"),
                meaning=LATE,
                screen="exchange",
                what="outbox",
            )
    if waiting := sum(one.state in (outbox.WAITING, outbox.SENDING) for one in letters):
        yield Todo(
            key="outbox",
            title=translate("Home", "%n file(s) wait in the outbox", waiting),
            detail=translate("Home", "They go by themselves when the stick or the line is there"),
            action=translate("Home", "See what is under way"),
            meaning=STOPPED,
            screen="exchange",
            what="outbox",
        )


def _expecting(workspace: Workspace) -> tuple[str, ...]:
    """The offices that wait for files from here: a district's province, a laptop's district, a province's districts."""
    usual = exchange.default_reader(workspace)
    known = exchange_list.readers(workspace)
    return tuple(office for office in known if office == usual or (not usual and office != workspace.identity.office))


def _files(workspace: Workspace) -> Iterator[Todo]:
    if held := workspace.db.execute("SELECT count(*) FROM waiting").fetchone()[0]:
        yield Todo(
            key="waiting",
            title=translate("Home", "%n file(s) waiting for an earlier one", held),
            detail=translate("Home", "They are taken in by themselves when it comes"),
            action=translate("Home", "See which one to ask for"),
            meaning=STOPPED,
            screen="exchange",
            what="receive",
        )
    if strange := len(exchange.quarantined(workspace)):
        yield Todo(
            key="quarantine",
            title=translate("Home", "%n file(s) from a computer not known yet", strange),
            detail=translate("Home", "Not read: compare its fingerprint by telephone first"),
            action=translate("Home", "See the files"),
            screen="exchange",
            what="receive",
        )
