"""What the journeys start from; the chapters of a year say as much as a test when they fail."""

from pathlib import Path

import pytest

from tests.journeys.speaking import Speaker

CHAPTERS = ("places", "villages", "district", "needs", "work")
pytest.register_assert_rewrite(
    "tests.journeys.cast", "tests.journeys.last_year", *(f"tests.journeys.year_{one}" for one in CHAPTERS)
)


@pytest.fixture
def say(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Speaker:
    """Run a command in a home; answers the documents it printed, and fails where it was refused."""
    return Speaker(tmp_path, capsys)
