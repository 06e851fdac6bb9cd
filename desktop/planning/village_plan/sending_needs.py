"""What must hold before a plan is sent, returned or promulgated (R02, R06), and what is asked for besides (R03)."""

from collections.abc import Iterable

from desktop.domain import kinds, rules
from desktop.domain.dates import short_date
from desktop.domain.record import Record
from desktop.domain.rules import REQUIRED
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.planning.village_plan.finding import ANALYSIS, PROBLEMS, PROJECTS, SEND, Facts, PlanFinding

CHANGED = "CHANGED"
NAMED = 3


def sent(known: Facts) -> tuple[PlanFinding, ...]:
    """Signer, day, complete problems and projects (domain.md §2.15); its data and a late day are asked about."""
    whole = (*_problems_complete(known), *_projects_complete(known))
    return (*_as_approved(known), *whole, *_sources(known), *_signed(known), *_late(known))


def _as_approved(known: Facts) -> Iterable[PlanFinding]:
    """What the committee approved is what is sent (domain.md §2.15: its content is frozen by the approval)."""
    if known.later:
        yield PlanFinding(
            CHANGED,
            known.later[0].record,
            changed_since(known),
            translate("VillagePlan", "Put it before the committee again (back to draft), or say why it goes as it is."),
            kind=known.later[0].kind,
            place=PROBLEMS if known.later[0].kind == "problem" else PROJECTS,
        )


def changed_since(known: Facts) -> str:
    """How many problems and projects are not as the committee approved them, with the first of them by name."""
    named = ", ".join(f"“{one.title}”" for one in known.later[:NAMED] if one.title)
    text = QT_TRANSLATE_NOOP(
        "VillagePlan", "{count} entries were added or changed after the committee approved the plan: {names}"
    )
    return translate("VillagePlan", text, count=len(known.later), names=named)


def _signed(known: Facts) -> Iterable[PlanFinding]:
    say = (
        ("R02", "signer", translate("VillagePlan", "Nobody is named as having signed the plan.")),
        ("R06", "submitted_on", translate("VillagePlan", "The date of sending is missing.")),
    )
    todo = translate("VillagePlan", "Fill in who signed and when it was sent.")
    for rule, field, text in say:
        if not getattr(known.plan, field):
            yield PlanFinding(rule, known.plan.id, text, todo, kind="village_plan", place=SEND, field=field)


def _problems_complete(known: Facts) -> Iterable[PlanFinding]:
    for problem in known.problems:
        yield from _complete(problem, rules.empty(problem, "forum"), PROBLEMS)


def _projects_complete(known: Facts) -> Iterable[PlanFinding]:
    if not known.projects:
        text = translate("VillagePlan", "The plan has no project.")
        todo = translate("VillagePlan", "Add a project for a problem of the village.")
        yield PlanFinding(REQUIRED, known.plan.id, text, todo, kind="project", place=PROJECTS)
    for project in known.projects:
        yield from _complete(project, rules.project_empty(project), PROJECTS)


def _complete(record: Record, missing: tuple[str, ...], place: str) -> Iterable[PlanFinding]:
    if not missing:
        return
    about, specs = record.kind, kinds.fields(record.kind.name)
    text = translate(
        "VillagePlan",
        "{kind} “{title}” lacks: {fields}.",
        kind=translate("Kinds", about.label),
        title=getattr(record, about.title) or "",
        fields=", ".join(translate("Kinds", specs[name].label) for name in missing),
    )
    todo = translate("VillagePlan", "Fill these in.")
    yield PlanFinding(REQUIRED, record.id, text, todo, kind=about.name, place=place, field=missing[0])


def returned(known: Facts) -> tuple[PlanFinding, ...]:
    """Why it goes back to the village."""
    if known.plan.return_reason:
        return ()
    return (
        PlanFinding(
            REQUIRED,
            known.plan.id,
            translate("VillagePlan", "The reason for returning the plan is missing."),
            translate("VillagePlan", "Say what the village is to correct."),
            kind="village_plan",
            waivable=False,
            place=SEND,
            field="return_reason",
        ),
    )


def promulgated(known: Facts) -> tuple[PlanFinding, ...]:
    """The day of promulgation is asked for (domain.md §2.15)."""
    if known.plan.promulgated_on:
        return ()
    text = translate("VillagePlan", "The day of promulgation is missing.")
    todo = translate("VillagePlan", "Enter the day on which the village promulgated its plan.")
    return (PlanFinding(REQUIRED, known.plan.id, text, todo, kind="village_plan", caution=True, place=SEND,
                        field="promulgated_on"),)  # fmt: skip


def _sources(known: Facts) -> Iterable[PlanFinding]:
    if not known.plan.sources:
        text = translate("VillagePlan", "The plan names no data that it was made from.")
        todo = translate("VillagePlan", "Tick the data sources used.")
        yield PlanFinding("R03", known.plan.id, text, todo, kind="village_plan", caution=True, place=ANALYSIS,
                          field="sources")  # fmt: skip


def _late(known: Facts) -> Iterable[PlanFinding]:
    """Late is normal and never a block (domain.md §1.7 no. 30): its reason is asked for."""
    if rules.is_late(known.plan, known.due) and not (known.plan.late_reason or "").strip():
        text = translate("VillagePlan", "The plan is sent late: the last day was {day}.", day=short_date(known.due))
        todo = translate("VillagePlan", "Enter the reason for the delay.")
        yield PlanFinding("R06", known.plan.id, text, todo, kind="village_plan", caution=True, place=SEND,
                          field="late_reason")  # fmt: skip
