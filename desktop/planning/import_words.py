"""The report of an import in words: sentences that add up, and what explains a difference between two states."""

from collections.abc import Iterator

from desktop.domain import kinds
from desktop.domain.money import baht
from desktop.i18n import translate
from desktop.planning.exchange import Outcome
from desktop.planning.exchange.reckoning import Account, MoneyRow, Reckoning
from desktop.planning.exchange_list import office_words
from desktop.planning.workspace import Workspace
from desktop.sync import trust

LONG_CODE = 8


def entries(changes: dict[str, int], reckoning: Reckoning) -> str:
    """`ในไฟล์มี 120 รายการบันทึก = ใหม่ 100 + มีอยู่แล้ว 20 + รอ 0`: every one counted once."""
    return translate(
        "Exchange", "{entries} entries in the file = {new} new + {already_here} already here + {held} held",
        entries=f"{reckoning.entries:,}",
        **{name: f"{changes.get(name, 0):,}" for name in ("new", "already_here", "held")},
    )  # fmt: skip


def kind_label(kind: str) -> str:
    """What records of `kind` are called."""
    return translate("Kinds", kinds.struct(kind).kind.label) if kinds.known(kind) else kind


def money_label(row: MoneyRow) -> str:
    """`โครงการ – งบประมาณ`."""
    spec = kinds.fields(row.kind).get(row.field) if kinds.known(row.kind) else None
    return f"{kind_label(row.kind)} – {translate('Kinds', spec.label) if spec else row.field}"


def moved(row: MoneyRow) -> str:
    """`เดิม 10 + รายการใหม่ 2 + แก้ไข −1 = 11 บาท`."""
    return translate(
        "Exchange", "{before} before + {added} of new ones + {changed} by changes = {after} baht",
        before=baht(row.before), added=baht(row.added), changed=baht(row.changed), after=baht(row.after),
    )  # fmt: skip


def compared(account: Account, sender: str) -> str:
    """Whether both offices now show the same."""
    if account.alike:
        return translate("Exchange", "{scope}: now the same as at {sender}", scope=office_words(account.scope),
                         sender=office_words(sender))  # fmt: skip
    return translate("Exchange", "{scope}: not the same as at {sender}", scope=office_words(account.scope),
                     sender=office_words(sender))  # fmt: skip


def explanations(ws: Workspace, account: Account, sender: str) -> tuple[str, ...]:
    """What makes our state another than the sender's; empty when they are alike."""
    return () if account.alike else tuple(_explain(ws, account, sender))


def _explain(ws: Workspace, account: Account, sender: str) -> Iterator[str]:
    addresses = trust.addresses(ws.db)
    for one in account.ahead:
        replica = one.stream.partition("/")[0]
        who = office_words(addresses[replica]) if replica in addresses else replica[:LONG_CODE]
        if one.ours:
            yield translate("Exchange", "{count} entries of {writer} are here and not yet at {sender}",
                            count=f"{one.ours:,}", writer=who, sender=office_words(sender))  # fmt: skip
        if one.theirs:
            yield translate("Exchange", "{count} entries of {writer} are at {sender} and not yet here",
                            count=f"{one.theirs:,}", writer=who, sender=office_words(sender))  # fmt: skip
    if account.aside:
        yield translate("Exchange", "{count} entries are here and do not count: set aside, or of a revoked computer",
                        count=f"{account.aside:,}")  # fmt: skip
    if account.disputed:
        yield translate("Exchange", "{count} fields are filled in differently and wait for a decision",
                        count=f"{account.disputed:,}")  # fmt: skip


def lines(ws: Workspace, outcome: Outcome) -> tuple[str, ...]:
    """The report of one file, sentence by sentence."""
    if outcome.reckoning is None:
        return ()
    told = [entries(outcome.changes, outcome.reckoning)]
    for account in outcome.reckoning.accounts:
        told.append(compared(account, outcome.sender))
        told += explanations(ws, account, outcome.sender)
    return tuple(told)
