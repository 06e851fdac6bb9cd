"""The list of cases: what it is about, ours, theirs, and what everyone sees for now."""

from desktop.domain.thai import elide
from desktop.gui.columns import Column, named
from desktop.gui.theme import Meaning
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.planning import conflicts
from desktop.planning.conflicts import Case
from desktop.planning.workspace import Workspace

LETTERS = 24
SAYINGS = {
    "open": (Meaning.DUE, QT_TRANSLATE_NOOP("Conflicts", "To decide")),
    "later": (Meaning.STOPPED, QT_TRANSLATE_NOOP("Conflicts", "Postponed")),
    "other": (None, QT_TRANSLATE_NOOP("Conflicts", "Others decide")),
    "joined": (Meaning.DONE, QT_TRANSLATE_NOOP("Conflicts", "Stand as one")),
}


def state(case: Case) -> str:
    """open, later, other (another office decides) or joined."""
    if not case.sides:
        return "joined"
    if case.later is not None:
        return "later"
    return "other" if case.why_not else "open"


def _ours(case: Case) -> str:
    return elide(case.ours.shown, LETTERS) if case.sides else ""


def _theirs(case: Case) -> str:
    return elide(" · ".join(side.shown for side in case.theirs), LETTERS) if case.sides else ""


def _now(case: Case) -> str:
    return elide(case.stands.shown, LETTERS) if case.sides else case.label


COLUMNS = (
    named(
        "thing",
        QT_TRANSLATE_NOOP("Columns", "What it is about"),
        lambda row: row.title,
        tip=lambda row: row.title,
        narrowest=200,
    ),
    Column(
        key="where", title=QT_TRANSLATE_NOOP("Columns", "Where"), text=lambda row: row.where, width=210, hidden=True
    ),
    Column(key="field", title=QT_TRANSLATE_NOOP("Columns", "Field"), text=lambda row: row.label, width=130),
    Column(key="ours", title=QT_TRANSLATE_NOOP("Columns", "Ours"), text=_ours, width=150),
    Column(key="theirs", title=QT_TRANSLATE_NOOP("Columns", "Theirs"), text=_theirs, width=150),
    Column(key="now", title=QT_TRANSLATE_NOOP("Columns", "Shown for now"), text=_now, width=140),
    Column(
        key="state",
        title=QT_TRANSLATE_NOOP("Columns", "State"),
        text=lambda row: translate("Conflicts", SAYINGS[state(row)][1]),
        meaning=lambda row: SAYINGS[state(row)][0],
        tip=lambda row: row.later or row.why_not,
        width=120,
    ),
)


def find_cases(workspace: Workspace, asked: int) -> tuple[int, list[Case]]:
    """Every case, those joined last, with the number it was asked by."""
    return asked, [*conflicts.cases(workspace), *conflicts.joined(workspace)]
