"""What `demo` leaves behind: both offices equal and clean, and something to see on every screen of the year."""

import json
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


def test_the_sample_is_plausible(shown):
    with Workspace.open(shown / "province") as workspace:
        too_many = """SELECT count(*) FROM problem p JOIN forum f ON f.id = p.forum
            WHERE p.votes > coalesce(f.men, 0) + coalesce(f.women, 0)"""
        assert workspace.db.execute(too_many).fetchone()[0] == 0, "nobody votes who is not there"
        elephants = workspace.db.execute(
            "SELECT r.agency FROM referral r JOIN needs_item n ON n.id = r.item WHERE n.title LIKE '%ช้างป่า%'"
        )
        assert {row[0] for row in elephants} <= {"กรมอุทยานแห่งชาติ สัตว์ป่า และพันธุ์พืช"}
        listed = [json.loads(row[0] or "[]") for row in workspace.db.execute("SELECT laos FROM beyond_item")]
        assert listed and all(listed), "what lies across LAOs names them"
