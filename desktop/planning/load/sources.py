"""The kinds of workbook that can be loaded: their tables, what they write, and how sheets become records."""

from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec
from msgspec.structs import replace

from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.planning.load import (
    allocated,
    framework,
    framework_sheet,
    lao_form,
    lao_plan,
    lao_title,
    plans,
    rows,
    tables,
    villages,
)
from desktop.planning.load.columns import Found, Table
from desktop.planning.load.entries import Writer
from desktop.planning.load.refusals import CycleUnknownError
from desktop.planning.load.report import LoadReport
from desktop.planning.workspace import Workspace

Write = Callable[[Writer], None]


class Source(msgspec.Struct, frozen=True, kw_only=True):
    """A kind of workbook: its name for people, its tables, the kinds of record that it writes, how it is read.

    `prepare` reads what the whole file says and gives what writes the rows within the act.
    """

    label: str
    tables: tuple[Table, ...]
    kinds: tuple[str, ...]
    verb: str
    prepare: Callable[["Reading"], Write]


class Reading(msgspec.Struct, frozen=True, kw_only=True):
    """A file being loaded: its sheets that hold a wanted table, and for which plan year the caller wants it.

    `lao` is whose plan it is where the file does not say so itself; `sha256` tells the same file again.
    """

    workspace: Workspace
    path: Path
    found: Sequence[Found]
    cycle: int | None
    report: LoadReport
    lao: str = ""
    sha256: str = ""


def _villages(reading: Reading) -> Write:
    return lambda writer: villages.load(writer, (row for sheet in reading.found for row in rows.read(sheet)))


def _plans(reading: Reading) -> Write:
    year = reading.report.cycle = _cycle(reading)
    problems = [sheet for sheet in reading.found if sheet.table is tables.PROBLEMS]
    projects = [sheet for sheet in reading.found if sheet.table is tables.PROJECTS]
    return lambda writer: plans.load(
        writer,
        year,
        (row for sheet in problems for row in rows.read(sheet)),
        (row for sheet in projects for row in rows.read(sheet)),
    )


def _lao_plan(reading: Reading) -> Write:
    first = _cycle(reading)
    lao = reading.lao or lao_title.told_before(reading.workspace, reading.sha256)
    title = lao_title.read(reading.workspace, reading.found, reading.path.name, lao=lao)
    reading.report.about, reading.report.lao = lao_title.words(title), title.lao.id
    cycle = reading.report.cycle = reading.cycle or title.from_year or first
    return lambda writer: lao_plan.load(writer, title, cycle, map(lao_form.Form, reading.found))


def _allocated(reading: Reading) -> Write:
    if not reading.cycle and not any(
        place.column.name == "fiscal_year" for one in reading.found for place in one.places
    ):
        raise CycleUnknownError(file=reading.path.name)
    reading.report.cycle = reading.cycle
    return lambda writer: allocated.load(
        writer, reading.cycle, (row for sheet in reading.found for row in rows.read(sheet))
    )


def _framework(reading: Reading) -> Write:
    from desktop.planning import home  # the home screen reads what loads bring

    title = framework_sheet.title(reading.found)
    years = [year for sheet in reading.found for year in sheet.years]
    years = years or [reading.cycle or home.cycle(reading.workspace)]
    if not title.from_year:
        title = replace(title, from_year=reading.cycle or min(years), to_year=max(years))
    reading.report.cycle = reading.cycle or title.from_year
    reading.report.about = title.name
    return lambda writer: framework.load(writer, title, (row for sheet in reading.found for row in rows.read(sheet)))


def _cycle(reading: Reading) -> int:
    """The plan year asked for, else the first year among the budget columns. Raises `CycleUnknownError`."""
    years = [year for sheet in reading.found for year in sheet.years]
    if not reading.cycle and not years:
        raise CycleUnknownError(file=reading.path.name)
    return reading.cycle or min(years)


VILLAGES, PLANS, LAO_PLAN, ALLOCATED, FRAMEWORK = "villages", "plans", "lao-plan", "allocated", "framework"
SOURCES: dict[str, Source] = {
    VILLAGES: Source(
        label=QT_TRANSLATE_NOOP("Load", "Register of villages"),
        tables=(tables.VILLAGES,),
        kinds=("village",),
        verb=QT_TRANSLATE_NOOP("Verbs", "load_villages"),
        prepare=_villages,
    ),
    PLANS: Source(
        label=QT_TRANSLATE_NOOP("Load", "Village plans (problems and projects)"),
        tables=(tables.PROBLEMS, tables.PROJECTS),
        kinds=("problem", "project"),
        verb=QT_TRANSLATE_NOOP("Verbs", "load_plans"),
        prepare=_plans,
    ),
    LAO_PLAN: Source(
        label=QT_TRANSLATE_NOOP("Load", "Plan of an LAO (form PhO.02)"),
        tables=(lao_form.PROJECTS,),
        kinds=("lao_plan", "lao_project"),
        verb=QT_TRANSLATE_NOOP("Verbs", "load_lao_plan"),
        prepare=_lao_plan,
    ),
    ALLOCATED: Source(
        label=QT_TRANSLATE_NOOP("Load", "List of allocated projects"),
        tables=(allocated.TABLE,),
        kinds=("allocated_project",),
        verb=QT_TRANSLATE_NOOP("Verbs", "load_allocated"),
        prepare=_allocated,
    ),
    FRAMEWORK: Source(
        label=QT_TRANSLATE_NOOP("Load", "Provincial strategy framework"),
        tables=(framework_sheet.TABLE,),
        kinds=("strategy_framework", "strategy"),
        verb=QT_TRANSLATE_NOOP("Verbs", "load_framework"),
        prepare=_framework,
    ),
}
"""Every table that can be loaded, by the name that people and scripts give it."""
