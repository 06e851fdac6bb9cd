"""What the lists of the action plan show: its projects, what can be taken up, and who has given a list."""

from desktop.domain.funding import ACTION_ITEM_STATUSES, ACTION_ORIGINS, FUNDS
from desktop.domain.words import choice
from desktop.gui.columns import Column, chosen, day, money, named, number, place
from desktop.gui.theme import Meaning
from desktop.i18n import QT_TRANSLATE_NOOP, language, translate
from desktop.planning.action_plan import MONTHS, ActionRow, AllocatedRow, Giver, LaoOffer

MONTHS_TH = ("ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.")
MONTHS_EN = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
STATUS_MEANINGS = {
    "not_started": Meaning.DUE,
    "under_way": Meaning.DUE,
    "finished": Meaning.DONE,
    "late": Meaning.LATE,
    "cancelled": Meaning.STOPPED,
}
PROJECT = QT_TRANSLATE_NOOP("Columns", "Project")
AMOUNT = QT_TRANSLATE_NOOP("Columns", "Amount")
AGENCY = QT_TRANSLATE_NOOP("Columns", "Agency")


def month(value: str) -> str:
    """`ต.ค.` for "10"."""
    return (MONTHS_TH if language() == "th" else MONTHS_EN)[int(value) - 1]


def month_words(months: tuple[str, ...]) -> str:
    """`ต.ค.–ธ.ค., ก.พ.`: runs of months, from October on."""
    places = [MONTHS.index(one) for one in months]
    runs: list[list[int]] = []
    for one in places:
        if runs and runs[-1][-1] == one - 1:
            runs[-1].append(one)
        else:
            runs.append([one])
    return ", ".join(month(MONTHS[run[0]]) + (f"–{month(MONTHS[run[-1]])}" if len(run) > 1 else "") for run in runs)


def item_columns() -> tuple[Column, ...]:
    """A project of the plan."""
    return (
        place("number", QT_TRANSLATE_NOOP("Columns", "No."), lambda one: one.number, width=48),
        named("title", PROJECT, _title, tip=_title, narrowest=150),
        chosen(
            "origin",
            QT_TRANSLATE_NOOP("Columns", "Origin"),
            ACTION_ORIGINS,
            lambda one: one.origin,
            width=84,
        ),
        Column(key="agency", title=AGENCY, text=lambda one: one.agency, width=130, hidden=True),
        Column(key="fund", title=QT_TRANSLATE_NOOP("Columns", "Fund"), text=_fund, width=110, hidden=True),
        Column(
            key="months",
            title=QT_TRANSLATE_NOOP("Columns", "Months"),
            text=lambda one: month_words(one.months),
            sort=_first_month,
            width=110,
        ),
        Column(
            key="status",
            title=QT_TRANSLATE_NOOP("Columns", "Status"),
            text=_status,
            meaning=_meaning,
            width=124,
        ),
        money("amount", AMOUNT, lambda one: one.amount if one.status != "cancelled" else None, width=124),
    )


def _title(one: ActionRow) -> str:
    return one.title


def _fund(one: ActionRow) -> str:
    return choice(FUNDS, one.fund)


def _first_month(one: ActionRow) -> int:
    return MONTHS.index(one.months[0]) if one.months else len(MONTHS)


def _status(one: ActionRow) -> str:
    if not one.funded and one.status != "cancelled":
        return translate("ActionPlan", "Not funded")
    said = choice(ACTION_ITEM_STATUSES, one.status)
    return f"{said} {one.percent}%" if one.percent and one.status == "under_way" else said


def _meaning(one: ActionRow) -> Meaning | None:
    if not one.funded and one.status != "cancelled":
        return Meaning.LATE
    return STATUS_MEANINGS.get(one.status)


def allocated_columns() -> tuple[Column, ...]:
    """A project that the province notified."""
    return (
        _taken(),
        named("title", PROJECT, lambda one: one.title, narrowest=180),
        Column(key="agency", title=AGENCY, text=lambda one: one.agency, width=150),
        day(
            "notified",
            QT_TRANSLATE_NOOP("Columns", "Notified"),
            lambda one: one.notified_on,
            width=100,
        ),
        Column(
            key="needs",
            title=QT_TRANSLATE_NOOP("Columns", "Need that it answers"),
            text=lambda one: ", ".join(one.needs),
            width=150,
            hidden=True,
        ),
        money("amount", AMOUNT, _amount, width=124),
    )


def _amount(one: AllocatedRow | LaoOffer) -> int:
    return one.amount


def lao_columns() -> tuple[Column, ...]:
    """A project of an LAO's plan with money in the year."""
    return (
        _taken(),
        named("title", PROJECT, lambda one: one.title, narrowest=180),
        Column(key="lao", title=QT_TRANSLATE_NOOP("Columns", "LAO"), text=lambda one: one.lao_name, width=150),
        money("amount", AMOUNT, _amount, width=124),
    )


def _taken() -> Column:
    return Column(
        key="taken",
        title=QT_TRANSLATE_NOOP("Columns", "In plan"),
        text=lambda one: translate("ActionPlan", "Taken up") if one.taken else "",
        sort=lambda one: int(one.taken),
        meaning=lambda one: Meaning.DONE if one.taken else None,
        width=104,
    )


def giver_columns() -> tuple[Column, ...]:
    """One that is asked for its list."""
    return (
        chosen(
            "origin",
            QT_TRANSLATE_NOOP("Columns", "Origin"),
            ACTION_ORIGINS,
            lambda one: one.origin,
            width=90,
        ),
        Column(key="name", title=QT_TRANSLATE_NOOP("Columns", "Who gives"), text=lambda one: one.name, stretch=True),
        Column(
            key="state",
            title=QT_TRANSLATE_NOOP("Columns", "Status"),
            text=_delivered,
            meaning=lambda one: Meaning.DONE if one.delivered else Meaning.DUE,
            width=210,
        ),
        number("items", QT_TRANSLATE_NOOP("Columns", "Projects"), lambda one: one.items or None, width=90),
        money("total", AMOUNT, lambda one: one.total or None, width=140),
    )


def _delivered(one: Giver) -> str:
    if one.waiting:
        return translate("ActionPlan", "{count} to take up", count=one.waiting)
    if one.items:
        return translate("ActionPlan", "Has given its list")
    if one.has_nothing:
        return translate("ActionPlan", "Has nothing this year")
    return translate("ActionPlan", "Not given yet")
