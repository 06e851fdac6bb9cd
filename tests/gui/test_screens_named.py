"""Every screen that the planning layer names for its buttons is registered."""

import ast
from pathlib import Path

from desktop import planning
from desktop.gui.screen_list import SCREENS
from desktop.planning.calendar import rows

KNOWN = {one.id for one in SCREENS}


def test_every_deadline_leads_to_a_screen_that_there_is():
    assert {screen for screen in rows.SCREENS.values() if screen} - KNOWN == set()


def test_every_step_of_home_leads_to_a_screen_that_there_is():
    named = {
        word.value.value
        for path in Path(planning.__file__).parent.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        for word in node.keywords
        if word.arg == "screen" and isinstance(word.value, ast.Constant) and word.value.value
    }
    assert named, "home names screens"
    assert named - KNOWN == set()
