"""A store that any earlier version of the program left is opened by today's, with all that stood in it."""

import gzip
from pathlib import Path

import pytest

from desktop.domain.village import Project
from desktop.planning import edit, office
from desktop.planning.workspace import Workspace
from desktop.store import database, schema
from desktop.store.verify import verify
from tests import offices

STORES = sorted((Path(__file__).parent.parent / "data").glob("store-*"))


@pytest.mark.parametrize("kept", STORES, ids=lambda path: path.name)
def test_an_older_store_opens_whole_and_is_worked_on(kept: Path, tmp_path: Path):
    (tmp_path / database.FILE).write_bytes(gzip.decompress((kept / "amphoeplan.db.gz").read_bytes()))
    with Workspace.open(tmp_path) as workspace:
        assert schema.version(workspace.db) == schema.VERSION
        assert verify(workspace.db).clean
        assert workspace.get(Project, offices.PROJECT).budget == {"2559": 10_000_000}
        office.begin(workspace)
        edit.put(workspace, "project", [{"id": offices.PROJECT, "title": "ถนนสายใหม่"}])
        assert workspace.get(Project, offices.PROJECT).title == "ถนนสายใหม่"
        assert verify(workspace.db).clean
