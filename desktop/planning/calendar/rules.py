"""Which template and which deadlines an office works by: shipped files, what it chose, what it changed of them."""

import json
from functools import cache

from desktop import i18n
from desktop.domain.calendar import DeadlineRule, Template, template, with_records
from desktop.domain.errors import AppError
from desktop.domain.planning_year import Deadline, PlanningTemplate
from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.paths import RESOURCES
from desktop.planning.workspace import Workspace

FOLDER = RESOURCES / "templates"
SHIPPED = "planning-2558"


class NoTemplateError(AppError):
    """Planning rules were asked for by a name that no file has."""

    template = QT_TRANSLATE_NOOP("Errors", "There are no planning rules named {name}.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Choose among those that come with the program, or load your own.")


@cache
def shipped(name: str = SHIPPED) -> Template:
    """The template that comes with the program under this name. Raises `NoTemplateError`."""
    path = FOLDER / f"{name}.json"
    if not name.replace("-", "").isalnum() or not path.exists():
        raise NoTemplateError(name=name)
    return template(json.loads(path.read_text(encoding="utf-8")))


def shipped_names() -> tuple[str, ...]:
    """The names of all templates that come with the program."""
    return tuple(sorted(path.stem for path in FOLDER.glob("planning-*.json")))


def in_use(ws: Workspace, cycle: int, district: str = "") -> Template:
    """The template for plan year F: the latest one chosen (the district's before the province's), else the letters'."""
    homes = _homes(ws, district)
    chosen = [one for one in ws.every(PlanningTemplate, "cycle <= :cycle", cycle=cycle) if one.scope in homes]
    latest = max(chosen, key=lambda one: (homes.index(one.scope), one.cycle or 0, one.id), default=None)
    if latest is None:
        return shipped()
    return template(latest.content) if latest.content else shipped(latest.name or "")


def deadlines(ws: Workspace, cycle: int, district: str = "") -> tuple[DeadlineRule, ...]:
    """The deadlines of plan year F as this office has them: the template, then the province's changes, then its own."""
    homes = _homes(ws, district)
    own = [one for one in ws.every(Deadline, "1 ORDER BY id") if one.scope in homes]
    return with_records(
        in_use(ws, cycle, district).deadlines, sorted(own, key=lambda one: homes.index(one.scope)), cycle
    )


def title(rule: DeadlineRule) -> str:
    """The deadline in the reader's language; its code where it has no title."""
    return rule.title.get(i18n.language()) or rule.title.get("th") or rule.code


def name(used: Template) -> str:
    """What the rules are called, in the reader's language."""
    return used.title.get(i18n.language()) or used.title.get("th") or used.name


def label(used: Template, name: str) -> str:
    """What the template calls a document (village_plan, needs_plan …), in the reader's language."""
    said = used.labels.get(name, {})
    return said.get(i18n.language()) or said.get("th") or name


def _homes(ws: Workspace, district: str) -> list[str]:
    """The scopes whose rules hold in the district, the widest first."""
    home = district or ws.identity.office
    return list(dict.fromkeys((home[:2], home)))
