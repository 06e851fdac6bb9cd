"""R09, R11, R22: who answers for a tambon, and the district's one main committee."""

from collections.abc import Iterator

from desktop.domain.bodies import COMMITTEE_TYPES
from desktop.domain.dates import short_date
from desktop.domain.words import choice
from desktop.i18n import translate
from desktop.planning import bodies
from desktop.planning.calendar.measures import main_mechanisms, progress
from desktop.planning.check.look import CheckFinding, Look, rule
from desktop.planning.villages import tambon_name


@rule("R09")
def officer_of_every_tambon(look: Look) -> Iterator[CheckFinding]:
    """Every tambon has an officer now, by an order with a number, and had one without a gap before."""
    for tambon in look.tambons:
        every = bodies.assignments(look.ws, tambon)
        now = bodies.officer(look.ws, tambon, look.day)
        place = tambon_name(tambon)
        if now is None:
            text = translate("Check", "Nobody is assigned to {tambon}.", tambon=place)
            yield _tambon(tambon, text)
        elif not (now.order or "").strip():
            text = translate("Check", "The assignment to {tambon} names no order.", tambon=place)
            todo = translate("Check", "Enter the number of the order.")
            yield CheckFinding("R09", now.id, text, todo, "tambon_assignment")
        for gap in bodies.gaps(every, look.day):
            if gap.last:
                text = translate("Check", "Nobody was assigned to {tambon} from {first} to {last}.", tambon=place,
                                 first=short_date(gap.first), last=short_date(gap.last))  # fmt: skip
                yield _tambon(tambon, text)


def _tambon(tambon: str, text: str) -> CheckFinding:
    todo = translate("Check", "Enter the officer with the order that assigns him.")
    return CheckFinding("R09", tambon, text, todo, "tambon_assignment")


@rule("OVERLAP")
def one_officer_at_a_time(look: Look) -> Iterator[CheckFinding]:
    """No tambon has two officers on one day."""
    todo = translate("Check", "Enter the last day of the earlier assignment.")
    for tambon in look.tambons:
        for one, other in bodies.overlaps(bodies.assignments(look.ws, tambon)):
            text = translate("Check", "{one} and {other} are both assigned to {tambon}.", one=one.officer or "",
                             other=other.officer or "", tambon=tambon_name(tambon))  # fmt: skip
            yield CheckFinding("OVERLAP", other.id, text, todo, "tambon_assignment", waivable=False)


@rule("R11")
def one_main_mechanism(look: Look) -> Iterator[CheckFinding]:
    """Exactly one main committee of a kind that the rules allow, with a signed order."""
    found, allowed = main_mechanisms(look), look.template.main_mechanisms
    names = " / ".join(choice(COMMITTEE_TYPES, one) for one in allowed)
    if not found:
        text = translate("Check", "The district has no main committee for {cycle}.", cycle=look.cycle)
        todo = translate("Check", "Appoint or revise one of: {names}.", names=names)
        yield CheckFinding("R11", look.district, text, todo, "committee")
        return
    if len(found) > 1:
        text = translate("Check", "{count} committees are marked as main mechanism.", count=len(found))
        todo = translate("Check", "Choose one of them; it is that one which counts.")
        yield from (CheckFinding("R11", one.id, text, todo, "committee", waivable=False) for one in found)
    for one in found:
        if one.type not in allowed:
            text = translate("Check", "“{name}” may not be the main mechanism.", name=one.name or "")
            todo = translate("Check", "Appoint or revise one of: {names}.", names=names)
            yield CheckFinding("R11", one.id, text, todo, "committee")
    if not progress(look, "main_mechanism").complete:
        text = translate("Check", "The main committee has no signed order.")
        yield CheckFinding("R11", found[0].id, text, translate("Check", "Enter its order."), "committee")


@rule("R22")
def supervision_of_the_districts(look: Look) -> Iterator[CheckFinding]:
    """At the province: of every district the order of its main committee is here once it is due."""
    if look.ws.identity.kind != "province" or not look.overdue("D0"):
        return
    if not progress(look, "main_mechanism").complete:
        text = translate("Check", "The order of the district's main committee has not been received.")
        todo = translate("Check", "Remind the district to appoint or revise it.")
        yield CheckFinding("R22", look.district, text, todo, "committee")
