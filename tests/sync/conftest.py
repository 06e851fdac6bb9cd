"""Three offices that share a project, ready for a test to send files between them."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests import offices
from tests.offices import MEMORY, Offices


@pytest.fixture(scope="session")
def settled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A village plan with a project that a province, a district and its laptop all hold; closed."""
    folder = tmp_path_factory.mktemp("settled")
    made = offices.offices(folder)
    offices.a_village(made.district)
    offices.a_project(made.district)
    made.settle(1)
    made.close()
    return folder


@pytest.fixture
def three(settled: Path) -> Iterator[Offices]:
    """A copy of these offices, open."""
    with TemporaryDirectory(dir=MEMORY) as folder:
        made = offices.copied(settled, Path(folder))
        yield made
        made.close()
