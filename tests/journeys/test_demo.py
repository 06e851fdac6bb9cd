"""What `demo` leaves behind: both offices equal and clean, and something to see on every screen of the year."""

from pathlib import Path

import pytest

from desktop.planning import demo
from desktop.planning.workspace import Workspace

SHOWN = [
    "village_plan",
    "committee",
    "meeting",
    "tambon_assignment",
    "lao_project",
    "project_match",
    "district_strategy",
    "indicator",
    "framework_dispatch",
    "needs_item",
    "beyond_item",
    "decision",
    "referral",
    "allocated_project",
    "action_item",
    "action_progress",
]


@pytest.fixture(scope="module")
def shown(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("demo")
    rows = list(demo.run(folder))
    assert demo.agreed(rows), [row for row in rows if not row.get("ok", True)]
    return folder


@pytest.mark.parametrize("office", ["district", "province"])
def test_both_offices_have_something_on_every_screen_of_the_year(shown, office):
    with Workspace.open(shown / office) as workspace:
        empty = [kind for kind in SHOWN if not workspace.db.execute(f"SELECT count(*) FROM {kind}").fetchone()[0]]

    assert empty == []
