"""More computers beside the three offices that share a project: of the province, and of another district."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.planning.workspace import Workspace
from tests import offices
from tests.offices import Offices


@pytest.fixture
def second_desk(three: Offices, tmp_path: Path) -> Iterator[Workspace]:
    """A second computer of the province, which knows others by the first one's records alone."""
    made = offices.province(tmp_path / "second")
    offices.trust(made, three.province)
    offices.trust(three.province, made)
    yield made
    made.close()


@pytest.fixture
def neighbour(three: Offices, tmp_path: Path) -> Iterator[Workspace]:
    """Another district of the province."""
    made = offices.district(tmp_path / "5019", code="5019")
    offices.trust(three.province, made)
    offices.trust(made, three.province)
    yield made
    made.close()
