"""Which fields the forms of problems and projects have, in the order of reading, and what their pages say."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop.domain.rules import SCORES
from desktop.domain.village_choices import DATA_SOURCES, PRINCIPLES, READINESS
from desktop.gui.record_form import Place
from desktop.gui.screens.year.ticks import Ticks
from desktop.gui.widgets.budget import BudgetEdit
from desktop.gui.widgets.text import ChoiceBox
from desktop.gui.widgets.ticks import TickList
from desktop.i18n import translate

UNITS = ("แห่ง", "สาย", "จุด", "เมตร", "กม.", "ตร.ม.", "ลบ.ม.", "ไร่", "ครัวเรือน", "คน", "กลุ่ม", "ครั้ง", "ชุด", "ตัว")
"""Units of form ผ.02 as offices write them (domain.md §2.4), offered while one types."""


@dataclass(frozen=True, kw_only=True)
class Words:
    """What a page of records says: `empty` where there is none yet, `add` and `remove` on its buttons."""

    empty: str
    add: str
    remove: str
    first: str
    icon: str


def problem_words() -> Words:
    """What the page of problems says."""
    return Words(
        icon="megaphone",
        empty=translate("PlanRecords", "No problems yet. Write down what people raised at the forum, one by one."),
        add=translate("PlanRecords", "Add a problem"),
        remove=translate("PlanRecords", "Remove"),
        first=translate("PlanRecords", "Write the problem first; it is kept as soon as the field is left."),
    )


def project_words() -> Words:
    """What the page of projects says."""
    return Words(
        icon="wrench",
        empty=translate("PlanRecords", "No projects yet. Add what the village wants to do about its problems."),
        add=translate("PlanRecords", "Add a project"),
        remove=translate("PlanRecords", "Remove"),
        first=translate("PlanRecords", "Write the project's name first; it is kept as soon as the field is left."),
    )


def problem_places(forums: ChoiceBox) -> tuple[Place, ...]:
    """The fields of a problem as one reads them."""
    return (
        Place(name="problem", span=2),
        Place(name="dimension", span=2),
        Place(name="cause", span=2),
        Place(name="need", span=2),
        Place(name="solution", span=2),
        Place(name="affected_households"),
        Place(name="affected_people"),
        Place(name="votes"),
        Place(name="location"),
        Place(name="forum", span=2, made=forums),
        *(Place(name=score) for score in SCORES),
        Place(name="impact", span=2),
        Place(name="evidence", span=2, made=_ticks(DATA_SOURCES)),
    )


def _ticks(choices: Mapping[str, str]) -> Ticks:
    """All of the `choices` to tick, none hidden."""
    return Ticks([(one, translate("Choices", word)) for one, word in choices.items()], shown=len(choices))


def project_places(
    ticks: TickList, budget: BudgetEdit, agencies: Sequence[str], villages: TickList | None = None
) -> tuple[Place, ...]:
    """The fields of a project as one reads them."""
    return (
        Place(name="title", span=2),
        Place(name="problems", span=2, made=ticks),
        Place(name="objective", span=2),
        Place(name="target", span=2, hint=translate("PlanRecords", "such as 4 m wide, 310 m long, 0.15 m thick")),
        Place(name="quantity"),
        Place(name="unit", words=UNITS),
        Place(name="budget", span=2, made=budget),
        Place(name="mode"),
        Place(name="agency", words=agencies),
        Place(name="dimension", span=2),
        Place(name="funds", span=2, hint=translate("PlanRecords", "such as TAO 70 %, village 30 %")),
        Place(name="partners", span=2, words=agencies),
        Place(name="outcome", span=2),
        Place(name="indicator", span=2),
        Place(name="beneficiaries"),
        Place(name="location"),
        Place(name="villages", span=2, made=villages),
        Place(name="start"),
        Place(name="end"),
        Place(name="readiness", span=2, made=_ticks(READINESS)),
        Place(name="readiness_note", span=2),
        Place(name="sufficiency", span=2, made=_ticks(PRINCIPLES)),
    )
