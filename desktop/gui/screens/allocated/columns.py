"""What the list of allocated projects shows."""

from desktop.domain.dates import short_date
from desktop.domain.funding import FUNDS, AllocatedProject
from desktop.domain.words import choice
from desktop.gui.screens.needs_plan.words import district
from desktop.gui.tables import Column, money
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
    place = Column(
        key="district",
        title=QT_TRANSLATE_NOOP("Columns", "District"),
        text=lambda one: district(one.district or ""),
        width=92,
    )
    return (
        Column(
            key="title",
            title=QT_TRANSLATE_NOOP("Columns", "Project"),
            text=lambda one: one.title or "",
            tip=lambda one: "\n".join(filter(None, (one.title, one.agency))),
            stretch=True,
            narrowest=140,
        ),
        *((place,) if districts else ()),
        Column(key="tambon", title=QT_TRANSLATE_NOOP("Columns", "Tambon"), text=tambon_words, width=84),
        Column(
            key="agency",
            title=QT_TRANSLATE_NOOP("Columns", "Agency"),
            text=lambda one: one.agency or "",
            tip=lambda one: one.agency or "",
            width=110,
            hidden=True,
        ),
        Column(
            key="fund",
            title=QT_TRANSLATE_NOOP("Columns", "Fund"),
            text=lambda one: choice(FUNDS, one.fund or "") if one.fund else "",
            width=110,
            hidden=True,
        ),
        Column(
            key="needs",
            title=QT_TRANSLATE_NOOP("Columns", "Needs it answers"),
            text=lambda one: str(len(one.items) or ""),
            align="right",
            width=80,
            hidden=True,
        ),
        Column(
            key="notified",
            title=QT_TRANSLATE_NOOP("Columns", "Notified"),
            text=notified_words if districts else letter_words,
            sort=lambda one: one.notified_on or "",
            meaning=lambda one: Meaning.DONE if one.notified_on else Meaning.DUE,
            tip=lambda one: one.letter or "",
            width=104,
        ),
        money("amount", QT_TRANSLATE_NOOP("Columns", "Amount"), lambda one: one.amount, width=112),
    )
