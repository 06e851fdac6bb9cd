"""Large files take shortcuts (indexes later, search beside the folding): what comes of it is the same."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.village import Project
from desktop.planning import edit, exchange
from desktop.planning.exchange import APPLIED
from desktop.planning.workspace import Workspace
from desktop.store.search import search
from desktop.sync import adding, folding
from tests import offices
from tests.offices import Offices

INDEXES = "SELECT name, tbl_name, sql FROM sqlite_schema WHERE type = 'index' ORDER BY name"


@pytest.fixture
def three(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Offices]:
    """Offices for whom ten records are many."""
    monkeypatch.setattr(adding, "MANY", 5)
    monkeypatch.setattr(folding, "CHUNK", 2)
    monkeypatch.setattr(folding, "BLOCK", 3)
    made = offices.offices(tmp_path)
    offices.a_village(made.district)
    edit.put(made.district, "village_plan", [{"id": offices.PLAN, "village": offices.VILLAGE, "cycle": 2559}])
    yield made
    made.close()


def titles(workspace: Workspace, word: str) -> list[str]:
    return sorted(hit.text for hit in search(workspace.db, word, limit=100))


def put(three: Offices, projects: Sequence[Mapping[str, Any]]) -> tuple[str, ...]:
    return edit.put(three.district, "project", [{"plan": offices.PLAN, **project} for project in projects]).ids


def carry(three: Offices) -> exchange.Outcome:
    outcome = three.carry(three.district, three.province)
    assert outcome.state == APPLIED
    return outcome


def test_many_new_records_are_all_there_all_found_and_all_indexed(three: Offices):
    before = three.province.db.execute(INDEXES).fetchall()
    put(three, [{"title": f"ถนนสายที่ {n}"} for n in range(20)])
    outcome = carry(three)

    assert outcome.records["created"] >= 20
    assert len(titles(three.province, "ถนนสาย")) == 20
    assert three.province.db.execute(INDEXES).fetchall() == before
    assert offices.clean([three.province])


def test_few_new_and_changed_records_join_those_that_are_there(three: Offices):
    ids = put(three, [{"title": f"ถนน {n}"} for n in range(10)])
    carry(three)
    put(three, [{"title": f"ถนนใหม่ {n}"} for n in range(7)])
    put(three, [{"id": id, "title": f"สะพาน {id}"} for id in ids[:5]] + [{"id": id, "priority": 3} for id in ids[5:]])
    outcome = carry(three)

    assert outcome.records["created"] >= 7
    assert outcome.records["updated"] == 10
    assert (len(titles(three.province, "สะพาน")), len(titles(three.province, "ถนน"))) == (5, 12)
    assert len(titles(three.province, "ถนนใหม่")) == 7
    assert offices.clean([three.province])


def test_records_written_in_turns_by_two_are_folded_with_their_conflicts(three: Offices):
    ids = put(three, [{"title": f"ถนน {n}"} for n in range(10)])
    three.carry(three.district, three.laptop)
    for workspace, title in ((three.district, "สระ"), (three.laptop, "บ่อ")):
        edit.put(workspace, "project", [{"id": id, "title": title} for id in ids[:4]])
    three.carry(three.laptop, three.district)
    outcome = carry(three)

    assert outcome.records["in_conflict"] == 4
    assert {three.province.get(Project, id).title for id in ids[:4]} == {three.district.get(Project, ids[0]).title}
    assert offices.clean([three.province, three.district])
