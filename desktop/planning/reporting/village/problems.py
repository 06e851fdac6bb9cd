"""The problems that the forum raised, in the village's order with their votes, and the dimensions that have none."""

from desktop.domain.village import Problem
from desktop.i18n import translate
from desktop.planning.needs_plan.words import Words
from desktop.planning.village_plan import Facts
from desktop.reports import COUNT, Cell, Column, Table


def listed(words: Words, known: Facts) -> Table:
    """Every problem, numbered as projects name it."""
    return Table(
        title=translate("Reports", "Problems and needs"),
        columns=(
            Column(title=translate("Reports", "No."), kind=COUNT, width=5),
            Column(title=translate("Reports", "Problem"), width=26),
            Column(title=translate("Reports", "Dimension"), width=12),
            Column(title=translate("Reports", "Cause"), width=22),
            Column(title=translate("Reports", "Way to solve it"), width=22),
            Column(title=translate("Reports", "Need"), width=22),
            Column(title=translate("Reports", "Households affected"), kind=COUNT, width=9),
            Column(title=translate("Reports", "Votes"), kind=COUNT, width=8),
        ),
        rows=tuple(_row(words, number, one) for number, one in enumerate(known.problems, start=1)),
        totals=(None, translate("Reports", "{n} problems in all", n=f"{len(known.problems):,}"), *[None] * 6),
    )


def _row(words: Words, number: int, one: Problem) -> tuple[Cell, ...]:
    where = "\n".join(part for part in (one.problem, one.location, one.impact) if part)
    said = (one.cause or "", one.solution or "", one.need or "")
    return number, where, words.dimension(one.dimension or ""), *said, one.affected_households, one.votes


def without(words: Words, known: Facts) -> Table:
    """The dimensions in which the village stated that it has no problem, and why (R08)."""
    return Table(
        title=translate("Reports", "Dimensions without a problem"),
        columns=(
            Column(title=translate("Reports", "Dimension"), width=40),
            Column(title=translate("Reports", "Reason"), width=80),
        ),
        rows=tuple((words.dimension(one.dimension or ""), one.reason or "") for one in known.without),
    )
