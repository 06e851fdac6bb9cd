"""To which edition an answer was given, and whether its item was changed in a later one: that awaits its own answer."""

from collections.abc import Callable, Mapping, Sequence

from msgspec.structs import replace

from desktop.domain.district import Submission
from desktop.domain.province import Decision
from desktop.planning.needs_plan.answers import Answer
from desktop.planning.needs_plan.changed import changed_items
from desktop.planning.needs_plan.rows import ItemRow
from desktop.store.frozen import Reader


def of_editions(
    rows: Sequence[ItemRow],
    answers: Mapping[str, Answer],
    sent: Sequence[Submission],
    plans: Sequence[str],
    state: Callable[[Submission], Reader],
) -> tuple[ItemRow, ...]:
    """`rows` with the edition of `sent` (oldest first) that their answers were given to; `state` reads an edition."""
    given = {item: edition_of(answer, sent) for item, answer in answers.items()}
    asked = set(given.values())
    earlier = [one for one in sent[:-1] if one.edition in asked]
    differ = {one.edition: changed_items(state(sent[-1]), state(one), plans) for one in earlier}
    return tuple(
        replace(row, decision_edition=edition, decision_earlier=row.item in differ.get(edition, ()))
        for row in rows
        for edition in (given.get(row.item, 0),)
    )


def edition_of(answer: Answer, sent: Sequence[Submission]) -> int:
    """The edition that the decider named, else the last sent by the day of the answer; 0 when none was."""
    if isinstance(answer, Decision) and answer.edition:
        return answer.edition
    before = [one.edition or 0 for one in sent if not answer.date or (one.sent_on or "") <= answer.date]
    return max(before, default=0)
