"""What the list of allocated projects shows."""

from desktop.domain.dates import short_date
from desktop.domain.funding import FUNDS, AllocatedProject
from desktop.gui.columns import Column, chosen, day, money, named, number
from desktop.gui.screens.needs_plan.words import district
from desktop.gui.theme import Meaning
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.store import reference
from desktop.store.reference import UnknownAreaError


def tambon_words(one: AllocatedProject) -> str:
    """`อมก๋อย`, `หลายตำบล`; "" where nobody has said it."""
    if not one.tambon:
        return translate("Allocated", "Several tambons") if one.several_tambons else ""
    try:
        return reference.tambon_name(one.tambon)
    except UnknownAreaError:
        return one.tambon


def notified_words(one: AllocatedProject) -> str:
    """The day on which the district was told, or that it still is to be."""
    return short_date(one.notified_on) if one.notified_on else translate("Allocated", "Not notified")


def letter_words(one: AllocatedProject) -> str:
    """The same for the district, which has the project while its letter is still to come."""
    return short_date(one.notified_on) if one.notified_on else translate("Allocated", "Letter to come")


def columns(*, districts: bool) -> tuple[Column, ...]:
    """A project; with `districts` whose it is."""
    return (TITLE, *((DISTRICT,) if districts else ()), *MORE, _notified(districts=districts), AMOUNT)


def _title_tip(one: AllocatedProject) -> str:
    return "\n".join(filter(None, (one.title, one.agency)))


def _agency(one: AllocatedProject) -> str:
    return one.agency or ""


TITLE = named(
    "title", QT_TRANSLATE_NOOP("Columns", "Project"), lambda one: one.title or "", tip=_title_tip, narrowest=140
)
DISTRICT = Column(
    key="district",
    title=QT_TRANSLATE_NOOP("Columns", "District"),
    text=lambda one: district(one.district or ""),
    width=92,
)
MORE = (
    Column(key="tambon", title=QT_TRANSLATE_NOOP("Columns", "Tambon"), text=tambon_words, width=84),
    Column(
        key="agency",
        title=QT_TRANSLATE_NOOP("Columns", "Agency"),
        text=_agency,
        tip=_agency,
        width=110,
        hidden=True,
    ),
    chosen("fund", QT_TRANSLATE_NOOP("Columns", "Fund"), FUNDS, lambda one: one.fund, width=110, hidden=True),
    number(
        "needs",
        QT_TRANSLATE_NOOP("Columns", "Needs it answers"),
        lambda one: len(one.items) or None,
        total=None,
        width=80,
        hidden=True,
    ),
)
AMOUNT = money("amount", QT_TRANSLATE_NOOP("Columns", "Amount"), lambda one: one.amount, width=112)


def _notified(*, districts: bool) -> Column:
    return day(
        "notified",
        QT_TRANSLATE_NOOP("Columns", "Notified"),
        lambda one: one.notified_on,
        text=notified_words if districts else letter_words,
        meaning=lambda one: Meaning.DONE if one.notified_on else Meaning.DUE,
        tip=lambda one: one.letter or "",
        width=104,
    )
