"""The first steps of a new office, until it is at work."""

from collections.abc import Iterator

import msgspec

from desktop.i18n import translate
from desktop.planning import exchange, exchange_list, villages
from desktop.planning.exchange import APPLIED
from desktop.planning.home_mail import Todo
from desktop.planning.workspace import Workspace


class FirstStep(msgspec.Struct, frozen=True, kw_only=True):
    """One of the steps by which a new office gets to work."""

    key: str
    title: str
    detail: str
    action: str
    done: bool
    screen: str
    what: str = ""


def first_steps(workspace: Workspace, *, has_work: bool) -> tuple[FirstStep, ...]:
    """How a new office begins; empty once it is at work. A laptop gets the register from its district."""
    meet, plans = _meet(workspace), _first_plans(has_work)
    steps = {
        "province": (meet, _first_files(has_work)),
        "field": (meet, _first_file_of_district(workspace), plans),
    }.get(workspace.identity.kind, (_first_register(workspace), meet, plans))
    return () if all(step.done for step in steps) or has_work else steps


def not_met(workspace: Workspace) -> Iterator[Todo]:
    """What is left to do as long as no other office is known, also of an office at work."""
    step = _meet(workspace)
    if not step.done:
        yield Todo(key=step.key, title=step.title, detail=step.detail, action=step.action, screen=step.screen)


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
    usual = translate("Home", "Give your office card to the province and take in its own, so that files are trusted.")
    detail = {
        "province": translate(
            "Home", "Give your office card to the districts and take in theirs, so that files are trusted."
        ),
        "field": translate(
            "Home", "Give this computer's card to your district and take in its own, so that files are trusted."
        ),
    }.get(workspace.identity.kind, usual)
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


def _first_file_of_district(workspace: Workspace) -> FirstStep:
    return FirstStep(
        key="receive",
        title=translate("Home", "Receive the district's first file"),
        detail=translate("Home", "It brings the register of villages and the plans that are there already."),
        action=translate("Home", "Receive a file"),
        done=any(row.direction == "in" and row.state == APPLIED for row in exchange.log(workspace)),
        screen="exchange",
        what="receive",
    )


def _knows_others(workspace: Workspace) -> bool:
    return bool(exchange_list.readers(workspace))
