"""Every field that a kind declares can be seen or written somewhere in the window, or it is said here why not."""

import ast
from functools import cache
from pathlib import Path

import pytest

import desktop.gui
from desktop.domain import kinds

GUI = Path(desktop.gui.__file__).parent
SHARED = (GUI, GUI / "screens", GUI / "widgets")
"""Folders whose files stand by themselves; each other folder is one screen and is read as a whole."""

SEALED = "state of the journal or keys: written and read by the program alone"
PLACED = "the place in a list, kept by dragging and by Alt with the arrows; shown as the list's order"
AS_APPROVED = "what stood there when it was approved; the window shows what is otherwise (settled)"
LATE = "asked with the step that is late, and shown with its deadline (year/asks)"
LOOPED = "shown by a list of names that lies beside the kind: "
REGISTER = "comes with the register of villages that is loaded; the window shows what follows from it"
PRIVATE = "personal data that never leave the office: kept by command line and loading, on paper in the forum"
FILE = "of an attached file: the window shows its name and opens it"

NOT_SHOWN: dict[str, dict[str, str]] = {
    "area_plan": {"settled": AS_APPROVED},
    "area_plan_item": {"priority": PLACED, "order": PLACED, "route": "two buttons: refer up, keep here"},
    "lao": {"type": REGISTER},
    "lao_coverage": {"village": REGISTER, "share": REGISTER},
    "attachment": dict.fromkeys(("record", "sha256", "about", "note"), FILE),
    "private_attachment": dict.fromkeys(("record", "sha256", "about", "note"), FILE),
    "meeting": {"documents": "the documents cite the meeting; their own forms ask for it"},
    "attendant": dict.fromkeys(("forum", "name", "role"), PRIVATE),
    "village_plan": {
        **dict.fromkeys(
            ("moderation", "reasonableness", "self_immunity", "knowledge", "virtue"), LOOPED + "rules.SUFFICIENCY"
        ),
        "settled": AS_APPROVED,
    },
    "problem": {
        **dict.fromkeys(("severity", "urgency", "reach", "cooperation"), LOOPED + "rules.SCORES"),
        "priority": PLACED,
        "order": PLACED,
    },
    "project": {"order": PLACED},
    "needs_plan": {"resolution": "older form of `meeting`, which the window asks for"},
    "needs_item": {"order": PLACED, "combined_into": "written by combining; the list shows what it combines"},
    "submission": {"vector": SEALED, "heads": SEALED, "late_reason": LATE},
    "district_plan": {"approved_on": "the meeting's day, written with the status", "late_reason": LATE,
                      "settled": AS_APPROVED},
    "district_strategy": {"order": PLACED, "needs": "the matrix links by dimension; single needs by command line"},
    "indicator": {"order": PLACED},
    "framework_dispatch": {"edition": "follows from the framework in force"},
    "beyond_list": {"late_reason": LATE, "settled": AS_APPROVED},
    "beyond_item": {"order": PLACED},
    "receipt": dict.fromkeys(("replica", "have", "heads"), SEALED),
    "same_as": {"one": "written by joining two records that the conflicts screen shows side by side"},
    "decision": {"supersedes": "written by issuing; the life-line shows both"},
    "action_plan": {"late_reason": LATE, "settled": AS_APPROVED},
    "action_item": {
        "order": PLACED,
        **dict.fromkeys((f"quarter_{n}" for n in range(1, 5)), LOOPED + "action_plan.QUARTERS"),
    },
    "office": {"sign_key": SEALED, "age_key": SEALED},
    "revocation": {"since": "the day of the revoking", "reason": "asked by the revoking and shown by its incident",
                   "honoured": SEALED},
    "scope_grant": dict.fromkeys(("office", "area", "since", "reason"), "a province's act by command line (design.md)"),
    "person_contact": {"person": PRIVATE, "phone": PRIVATE},
    "erasure": dict.fromkeys(("area", "of", "record", "changes", "reason"), SEALED),
    "continuation": {"replica": SEALED, "predecessor": SEALED},
    "deadline": {
        **dict.fromkeys(("month", "year_offset", "start_month"), "one day is typed; the rule follows from it"),
        "weekend": "comes with the template",
        "measure": "comes with the template",
        "late_reason": LATE,
    },
    "planning_template": {"content": "a whole file, loaded and shown by its name"},
    "strategy_framework": {"replaces": "written by the new edition; the re-mapping shows both"},
    "alias": {"spelling": "chosen from the spellings found (year/spellings)"},
}  # fmt: skip


@pytest.mark.parametrize("kind", sorted(kinds.kinds()))
def test_every_field_stands_in_the_window_or_it_is_said_why_not(kind):
    named = names_near(kind)
    missing = {name for name in kinds.fields(kind) if name not in named}

    assert missing == set(NOT_SHOWN.get(kind, {}))


def test_a_field_that_no_screen_names_is_found():
    assert "sha256" not in names_near("attachment")
    assert {"fund", "budget_status", "work_status", "page"} <= names_near("lao_project")


def names_near(kind: str) -> set[str]:
    """What the files that speak of the kind name: literals, attributes and keywords; of a screen's folder all files."""
    struct = f"@{kinds.struct(kind).__name__}"
    near = [path for path, said in names().items() if kind in said or struct in said]
    folders = {path.parent for path in near} - set(SHARED)
    read = {path for path in names() if path in near or path.parent in folders}
    return set().union(*(names()[path] for path in read)) if read else set()


@cache
def names() -> dict[Path, set[str]]:
    """The names that stand in each file of the window; names of things as `@Name`."""
    return {path: set(_names(ast.parse(path.read_text(encoding="utf-8")))) for path in GUI.rglob("*.py")}


def _names(tree: ast.Module):
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
        elif isinstance(node, ast.Attribute):
            yield node.attr
        elif isinstance(node, ast.keyword) and node.arg:
            yield node.arg
        elif isinstance(node, ast.Name):
            yield f"@{node.id}"
        elif isinstance(node, ast.alias):
            yield f"@{node.name}"
