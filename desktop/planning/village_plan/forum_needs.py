"""What must hold before a forum counts as held (R07, R10), and what it should name besides (R03, R04)."""

from desktop.domain import rules
from desktop.domain.village import Forum
from desktop.i18n import translate
from desktop.planning.village_plan.finding import FORUM, Facts, PlanFinding


def forum_held(known: Facts) -> tuple[PlanFinding, ...]:
    """A forum with its day, who came, and whether the officer did (domain.md §2.15)."""
    if not known.forums:
        return (
            PlanFinding(
                "R07",
                known.plan.id,
                translate("VillagePlan", "No community forum is recorded."),
                translate("VillagePlan", "Enter the forum: date, venue, who came."),
                kind="forum",
                place=FORUM,
            ),
        )
    held = any(rules.was_held(forum) for forum in known.forums)
    undone = () if held else _not_held(known.forums[-1])
    answered = (finding for forum in known.forums for finding in _officer(forum))
    return (*undone, *answered, *(finding for forum in known.forums for finding in _support(forum)))


def _not_held(forum: Forum) -> tuple[PlanFinding, ...]:
    say = (
        ("date", not forum.date, translate("VillagePlan", "The forum has no date.")),
        ("men", not rules.attended(forum), translate("VillagePlan", "Nobody is recorded as having come to the forum.")),
    )
    todo = translate("VillagePlan", "Fill in date, men and women of the forum.")
    return tuple(
        PlanFinding("R07", forum.id, text, todo, kind="forum", place=FORUM, field=field)
        for field, missing, text in say
        if missing
    )


def _officer(forum: Forum) -> tuple[PlanFinding, ...]:
    if not forum.officer_present:
        text = translate("VillagePlan", "It is not stated whether the tambon's district officer came.")
        todo, field = (
            translate("VillagePlan", "Choose: came in person, sent a substitute, did not come."),
            "officer_present",
        )
    elif forum.officer_present != "self" and not forum.officer_note:
        text = translate("VillagePlan", "The officer did not come in person, and no substitute or reason is given.")
        todo, field = translate("VillagePlan", "Name the substitute or the reason."), "officer_note"
    else:
        return ()
    return (PlanFinding("R10", forum.id, text, todo, kind="forum", place=FORUM, field=field),)


def _support(forum: Forum) -> tuple[PlanFinding, ...]:
    """Cautions: who helped with the forum is asked for, never waited for (domain.md §1.5: warn if none)."""
    say = (
        ("R03", "facilitator", translate("VillagePlan", "No facilitator of the community development office is named."),
         translate("VillagePlan", "Enter who led the forum.")),
        ("R04", "lao_support", translate("VillagePlan", "No support of the LAO for the forum is recorded."),
         translate("VillagePlan", "Enter how the LAO helped: place, food, materials.")),
    )  # fmt: skip
    return tuple(
        PlanFinding(rule, forum.id, text, todo, kind="forum", caution=True, place=FORUM, field=field)
        for rule, field, text, todo in say
        if not getattr(forum, field)
    )
