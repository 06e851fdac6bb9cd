"""What the list of items referred on shows."""

from desktop.domain.dates import short_date
from desktop.domain.funding import REFERRAL_STATUSES
from desktop.domain.words import choice
from desktop.gui.columns import Column, day, money, named
from desktop.gui.screens.needs_plan.words import district
from desktop.gui.theme import Meaning
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.planning.referral import ReferRow

MEANINGS = {
    "": Meaning.LATE,
    "draft": Meaning.DUE,
    "sent": Meaning.DUE,
    "received": Meaning.DUE,
    "requested": Meaning.DONE,
    "not_requested": Meaning.STOPPED,
    "allocated": Meaning.DONE,
}


def status_words(row: ReferRow) -> str:
    """`รอระบุหน่วยงาน`, `เตรียมหนังสือ`, `รอคำตอบ`, or what the agency answered."""
    if not row.status:
        return translate("Referrals", "No agency yet")
    if row.status == "draft":
        return translate("Referrals", "Letter to be sent")
    if row.status == "sent":
        return translate("Referrals", "Waiting for an answer")
    return choice(REFERRAL_STATUSES, row.status)


COLUMNS = (
    Column(
        key="district",
        title=QT_TRANSLATE_NOOP("Columns", "District"),
        text=lambda row: district(row.district),
        width=96,
    ),
    named(
        "title", QT_TRANSLATE_NOOP("Columns", "Item"), lambda row: row.title, tip=lambda row: row.title, narrowest=150
    ),
    Column(
        key="tambon",
        title=QT_TRANSLATE_NOOP("Columns", "Tambon"),
        text=lambda row: row.tambon_label,
        width=100,
        hidden=True,
    ),
    money("total", QT_TRANSLATE_NOOP("Columns", "Asked"), lambda row: row.total, width=116),
    Column(
        key="agency",
        title=QT_TRANSLATE_NOOP("Columns", "To the agency"),
        text=lambda row: row.agency,
        tip=lambda row: row.agency,
        width=130,
    ),
    Column(
        key="year",
        title=QT_TRANSLATE_NOOP("Columns", "Budget year"),
        text=lambda row: str(row.fiscal_year or ""),
        width=92,
        hidden=True,
    ),
    Column(
        key="letter",
        title=QT_TRANSLATE_NOOP("Columns", "Letter"),
        text=lambda row: row.letter,
        tip=lambda row: short_date(row.sent_on or None),
        width=110,
        hidden=True,
    ),
    day(
        "sent_on",
        QT_TRANSLATE_NOOP("Columns", "Dated"),
        lambda row: row.sent_on,
        width=100,
        hidden=True,
    ),
    Column(
        key="status",
        title=QT_TRANSLATE_NOOP("Columns", "Status"),
        text=status_words,
        meaning=lambda row: MEANINGS.get(row.status),
        tip=lambda row: "\n".join(filter(None, (row.letter, short_date(row.sent_on or None), row.answer))),
        width=160,
    ),
)
