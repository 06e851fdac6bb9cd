"""What a waiting file needs, in words for the telephone or a chat: which file, by whom, made when, what is in it."""

import sqlite3
from collections.abc import Iterable, Sequence
from datetime import datetime

from desktop.domain.changes import base_scope, sub_scope
from desktop.domain.dates import clock, short_date
from desktop.i18n import translate
from desktop.planning.exchange.outcome import Ask
from desktop.store import gaps, pieces
from desktop.sync import trust
from desktop.sync.manifest import Manifest
from desktop.sync.placing import Need
from desktop.sync.staging import Staged

LAST_ACT = "SELECT at FROM act WHERE stream = ? AND first <= ? ORDER BY first DESC LIMIT 1"


def asks(db: sqlite3.Connection, staged: Staged, needs: Iterable[Need]) -> list[Ask]:
    """`needs` of a staged file with everything that helps to find them; the staging database is attached."""
    writers = {replica: card.address for replica, card in staged.cards.items()} | trust.addresses(db)
    return [
        Ask(
            sender=staged.manifest.sender_name,
            writer=writers.get(need.replica, need.replica[:8]),
            scope=need.scope,
            first=need.first,
            last=need.last,
            after=_after(db, need),
            before=_before(db, staged, need),
            files=_files(staged.manifest, need),
            lacking=_lacking(staged.manifest, need),
        )
        for need in needs
    ]


def _after(db: sqlite3.Connection, need: Need) -> str:
    """When the last entry was made that is here."""
    among = pieces.pieces(db, need.replica, need.scope)
    if not among or need.first == 1:
        return ""
    row = db.execute(LAST_ACT, (gaps.below(among, need.first).key, need.first - 1)).fetchone()
    return str(row[0]) if row else ""


def _before(db: sqlite3.Connection, staged: Staged, need: Need) -> str:
    """When the first entry above was made, else the file that waits."""
    for place, one in enumerate(staged.manifest.streams):
        if (one.replica, one.scope, one.first - 1) == (need.replica, need.scope, need.last):
            asked = "SELECT at FROM staging.staged_act WHERE n = ?"
            row = db.execute(asked, (staged.number(place, one.first),)).fetchone()
            return str(row[0]) if row else staged.manifest.made
    return staged.manifest.made


def _files(manifest: Manifest, need: Need) -> tuple[tuple[str, str], ...]:
    """The newest earlier file of the sender that holds all of it, else those that do together, oldest first."""
    spans = []
    for earlier in manifest.earlier:
        for name, (first, last) in earlier.held.get(need.scope, {}).items():
            if name.partition("/")[0] == need.replica and first <= need.last and last >= need.first:
                spans.append((first, last, (earlier.file, earlier.made)))
    for first, last, file in spans:
        if first <= need.first and last >= need.last:
            return (file,)
    reached, files = need.first - 1, []
    for first, last, file in reversed(spans):
        if first <= reached + 1 and last > reached:
            reached = last
            files.append(file)
    return tuple(files) if reached >= need.last else ()


def _lacking(manifest: Manifest, need: Need) -> str | None:
    for gap in manifest.gaps:
        if (gap.replica, gap.scope) == (need.replica, need.scope) and gap.first <= need.last and gap.last >= need.first:
            return gap.reason
    return None


def sentences(asks: Sequence[Ask]) -> list[str]:
    """What to ask for, as a person says it: the files, then what of whose work is missing.

    Receipts are only spoken of when nothing else is missing.
    """
    from_sender = [ask for ask in asks if ask.lacking is None]
    said = [_files_to_ask(from_sender)] if from_sender else []
    told = [ask for ask in asks if sub_scope(ask.scope) != "receipt"] or list(asks)
    return said + [" ".join(filter(None, (_part(ask), _nobody(ask)))) for ask in told]


def _files_to_ask(asks: Sequence[Ask]) -> str:
    """The earlier files that hold all of it; where the sender does not name them, one that holds everything."""
    sender = _name(asks[0].sender)
    if not all(ask.files for ask in asks if sub_scope(ask.scope) != "receipt") or not any(ask.files for ask in asks):
        return translate("Exchange", "Please make a full file on computer {sender}.", sender=sender)
    files = sorted({file for ask in asks for file in ask.files}, key=lambda file: (file[1], file[0]))
    named = [translate("Exchange", "{file}, made {when}", file=file, when=moment(made)) for file, made in files]
    return translate("Exchange", "Please send the file {files}, from computer {sender}.", files=", ".join(named),
                     sender=sender)  # fmt: skip


def _part(ask: Ask) -> str:
    """Whose work, for which area, made when, which entries of it."""
    given = {
        "writer": _name(ask.writer),
        "scope": _scope(ask.scope),
        "entries": f"{ask.first:,}" if ask.first == ask.last else f"{ask.first:,}–{ask.last:,}",
        "before": moment(ask.before),
    }
    if not ask.after or moment(ask.after) == given["before"]:
        return translate(
            "Exchange", "Missing is the work of {writer} for {scope} up to {before}: entries {entries}.", **given
        )
    return translate(
        "Exchange",
        "Missing is the work of {writer} for {scope} from {after} to {before}: entries {entries}.",
        after=moment(ask.after),
        **given,
    )


def _nobody(ask: Ask) -> str:
    if ask.lacking is None:
        return ""
    return translate(
        "Exchange",
        "{sender} has gone on without it: {reason}. Ask {writer}, or another office that may have it.",
        sender=_name(ask.sender),
        reason=ask.lacking or "–",
        writer=_name(ask.writer),
    )


def gone(sender: str, file: str, made: str) -> str:
    """That a file which waited is not in its folder any more."""
    return translate(
        "Exchange",
        "The waiting file itself, {file} made {when} by {sender}, is not in the data folder any more: ask for it, too.",
        file=file,
        when=moment(made),
        sender=_name(sender),
    )


def request(sentences: Sequence[str], made: str, us: str) -> str:
    """Everything one file waits for, as a message to paste into a chat, signed with our office."""
    lines = list(sentences)
    if made:
        lines.append(translate("Exchange", "The file made {when} waits for this.", when=moment(made)))
    return "\n".join([*lines, _name(us)])


def moment(at: str) -> str:
    """A wall time as people write it: short day and hour."""
    try:
        return f"{short_date(at)} {clock(datetime.fromisoformat(at))}"
    except ValueError:
        return at


def _scope(scope: str) -> str:
    apart = {
        "private": translate("Exchange", "personal data"),
        "receipt": translate("Exchange", "receipts"),
        "desk": translate("Exchange", "the province's desk"),
    }.get(sub_scope(scope))
    return f"{_name(base_scope(scope))} ({apart})" if apart else _name(scope)


def _name(address: str) -> str:
    from desktop.planning.exchange_list import office_words  # that module lists what this package does

    return office_words(address)
