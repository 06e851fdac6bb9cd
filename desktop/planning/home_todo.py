"""What a person should do now, most urgent first, each with the place where it is done; and an office's first steps."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from desktop.i18n import translate
from desktop.planning import decide, exchange, exchange_list, home_year, needs_plan, villages
from desktop.planning.decide import DistrictRow
from desktop.planning.village_plan import PlanRow
from desktop.planning.workspace import Workspace

DUE, LATE, STOPPED = "due", "late", "stopped"
_URGENCY = (LATE, DUE, STOPPED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Todo:
    """One thing to do. `meaning`: late, due or stopped (it waits for others). `screen` and `what`: where to do it."""

    key: str
    title: str
    detail: str = ""
    action: str
    meaning: str = DUE
    screen: str
    what: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstStep:
    """One of the steps by which a new office gets to work."""

    key: str
    title: str
    detail: str
    action: str
    done: bool
    screen: str
    what: str = ""


def of_district(workspace: Workspace, plans: Sequence[PlanRow], cycle: int, today: date) -> tuple[Todo, ...]:
    """What a district (or its field laptop) should do now."""
    found = [*_register(workspace), *_village_plans(plans, cycle, today)]
    if workspace.identity.kind == "district":
        found.extend(_needs_plan(workspace, plans, cycle, today))
    return _by_urgency([*found, *_exchange(workspace)])


def of_province(workspace: Workspace, districts: Sequence[DistrictRow]) -> tuple[Todo, ...]:
    """What a province should do now."""
    return _by_urgency([*_decisions(workspace, districts), *_exchange(workspace)])


def _by_urgency(found: Sequence[Todo]) -> tuple[Todo, ...]:
    return tuple(sorted(found, key=lambda todo: _URGENCY.index(todo.meaning)))


def _register(workspace: Workspace) -> Iterator[Todo]:
    stands = villages.standing(workspace)
    left = stands.villages - stands.confirmed
    if left:
        yield Todo(
            key="register",
            title=translate("Home", "Confirm the register: %n village(s)", left),
            detail=translate("Home", "Listed in {source} of {year}", source=stands.source, year=stands.year),
            action=translate("Home", "Check the register"),
            screen="villages",
            what="register",
        )


def _village_plans(plans: Sequence[PlanRow], cycle: int, today: date) -> Iterator[Todo]:
    last = home_year.due(cycle, "village_plans")
    meaning, left = (LATE if today > last else DUE), home_year.time_left(last, today)
    if none := sum(not row.plan for row in plans):
        yield Todo(
            key="no_plan",
            title=translate("Home", "%n village(s) without a plan", none),
            detail=left,
            action=translate("Home", "Open the villages"),
            meaning=meaning,
            screen="villages",
            what="no_plan",
        )
    if returned := [row for row in plans if row.status == "returned"]:
        yield Todo(
            key="returned",
            title=translate("Home", "%n plan(s) returned for correction", len(returned)),
            detail=returned[0].village_name if len(returned) == 1 else "",
            action=translate("Home", "Correct"),
            meaning=LATE,
            screen="village_plan" if len(returned) == 1 else "villages",
            what=returned[0].village if len(returned) == 1 else "returned",
        )
    if missing := [row for row in plans if row.plan and row.missing]:
        yield Todo(
            key="missing",
            title=translate("Home", "%n plan(s) with something missing", len(missing)),
            detail=translate("Home", "%n place(s) to fill", sum(row.missing for row in missing)),
            action=translate("Home", "See what is missing"),
            meaning=meaning,
            screen="village_plan" if len(missing) == 1 else "villages",
            what=missing[0].village if len(missing) == 1 else "missing",
        )


def _needs_plan(workspace: Workspace, plans: Sequence[PlanRow], cycle: int, today: date) -> Iterator[Todo]:
    plan = needs_plan.current(workspace, cycle)
    if plan is not None and plan.status in ("sent", "closed"):
        return
    last = home_year.due(cycle, "needs_plan")
    status = (plan.status or "draft") if plan else ""
    if not plan and not any(row.projects for row in plans):
        return
    titles = {
        "": translate("Home", "Begin the district needs plan"),
        "draft": translate("Home", "Finish the district needs plan"),
        "proposed": translate("Home", "Note the committee's resolution on the needs plan"),
        "approved": translate("Home", "Send the needs plan to the province"),
    }
    yield Todo(
        key="needs_plan",
        title=titles.get(status, titles["draft"]),
        detail=home_year.time_left(last, today),
        action=translate("Home", "Open the needs plan"),
        meaning=LATE if today > last else DUE,
        screen="needs_plan",
    )


def _decisions(workspace: Workspace, districts: Sequence[DistrictRow]) -> Iterator[Todo]:
    open_items = [row for row in districts if row.edition and row.items > row.decided]
    if open_items:
        left = sum(row.items - row.decided for row in open_items)
        yield Todo(
            key="decide",
            title=translate("Home", "%n item(s) to decide", left),
            detail=translate("Home", "from %n district(s)", len(open_items)),
            action=translate("Home", "Decide"),
            screen="decide",
            what=open_items[0].district,
        )
    if waiting := decide.waiting_to_issue(workspace):
        yield Todo(
            key="issue",
            title=translate("Home", "%n decision(s) not announced yet", waiting),
            detail=translate("Home", "Districts see them once they are announced and sent"),
            action=translate("Home", "Announce"),
            screen="decide",
        )


def _exchange(workspace: Workspace) -> Iterator[Todo]:
    disputed = workspace.db.execute("SELECT count(*) FROM conflict").fetchone()[0]
    if disputed:
        yield Todo(
            key="conflicts",
            title=translate("Home", "%n field(s) filled in differently by two computers", disputed),
            detail=translate("Home", "Everyone sees the same value until you choose"),
            action=translate("Home", "Choose"),
            screen="exchange",
            what="conflicts",
        )
    yield from _unsent(workspace)
    yield from _files(workspace)


def _unsent(workspace: Workspace) -> Iterator[Todo]:
    mail = [exchange_list.mail(workspace, office) for office in _expecting(workspace)]
    new = sum(one.new for one in mail)
    if new:
        to = [one for one in mail if one.new]
        yield Todo(
            key="unsent",
            title=translate("Home", "%n change(s) not sent yet", new),
            detail=to[0].office_name if len(to) == 1 else translate("Home", "for %n office(s)", len(to)),
            action=translate("Home", "Make a file to send"),
            screen="exchange",
            what="send",
        )
    for one in mail:
        if one.waiting and not one.new:
            yield Todo(
                key="receipt",
                title=translate("Home", "Waiting for the receipt of {office}", office=one.office_name),
                detail=translate("Home", "It comes with their next file"),
                action=translate("Home", "See what was sent"),
                meaning=STOPPED,
                screen="exchange",
                what="log",
            )


def _expecting(workspace: Workspace) -> tuple[str, ...]:
    """The offices that wait for files from here: a district's province, a laptop's district, a province's districts."""
    usual = exchange.default_reader(workspace)
    known = exchange_list.readers(workspace)
    return tuple(office for office in known if office == usual or (not usual and office != workspace.identity.office))


def _knows_others(workspace: Workspace) -> bool:
    return bool(exchange_list.readers(workspace))


def _files(workspace: Workspace) -> Iterator[Todo]:
    if held := workspace.db.execute("SELECT count(*) FROM waiting").fetchone()[0]:
        yield Todo(
            key="waiting",
            title=translate("Home", "%n file(s) waiting for an earlier one", held),
            detail=translate("Home", "They are taken in by themselves when it comes"),
            action=translate("Home", "See which one to ask for"),
            meaning=STOPPED,
            screen="exchange",
            what="receive",
        )
    if strange := len(exchange.quarantined(workspace)):
        yield Todo(
            key="quarantine",
            title=translate("Home", "%n file(s) from a computer not known yet", strange),
            detail=translate("Home", "Not read: compare its fingerprint by telephone first"),
            action=translate("Home", "See the files"),
            screen="exchange",
            what="receive",
        )


def first_steps(workspace: Workspace, *, has_work: bool) -> tuple[FirstStep, ...]:
    """How a new office begins; empty once its register is confirmed, an office known and a plan begun."""
    province = workspace.identity.kind == "province"
    steps = (_meet(workspace), _first_files(has_work)) if province else (
        _first_register(workspace), _meet(workspace), _first_plans(has_work)
    )  # fmt: skip
    return () if all(step.done for step in steps) or has_work else steps


def _first_register(workspace: Workspace) -> FirstStep:
    stands = villages.standing(workspace)
    return FirstStep(
        key="register",
        title=translate("Home", "Confirm the register of villages"),
        detail=translate(
            "Home",
            "{source} of {year} list %n village(s) here. Confirm them all at once, or one by one.",
            stands.villages,
            source=stands.source,
            year=stands.year,
        ),
        action=translate("Home", "Check the register"),
        done=bool(stands.villages) and stands.confirmed == stands.villages,
        screen="villages",
        what="register",
    )


def _meet(workspace: Workspace) -> FirstStep:
    province = workspace.identity.kind == "province"
    detail = (
        translate("Home", "Give your office card to the districts and take in theirs, so that files are trusted.")
        if province
        else translate("Home", "Give your office card to the province and take in its own, so that files are trusted.")
    )
    return FirstStep(
        key="meet",
        title=translate("Home", "Exchange office cards"),
        detail=detail,
        action=translate("Home", "Open the office cards"),
        done=_knows_others(workspace),
        screen="offices",
    )


def _first_plans(has_work: bool) -> FirstStep:
    return FirstStep(
        key="plans",
        title=translate("Home", "Begin the village plans"),
        detail=translate("Home", "Type them village by village, or take in the office's Excel file."),
        action=translate("Home", "Open the villages"),
        done=has_work,
        screen="villages",
    )


def _first_files(has_work: bool) -> FirstStep:
    return FirstStep(
        key="receive",
        title=translate("Home", "Receive the districts' files"),
        detail=translate("Home", "Their needs plans then stand here, item by item, for you to decide."),
        action=translate("Home", "Receive a file"),
        done=has_work,
        screen="exchange",
        what="receive",
    )
