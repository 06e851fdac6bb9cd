"""What the journeys by commands start from."""

from pathlib import Path

import pytest

from tests.journeys.speaking import Speaker


@pytest.fixture
def say(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Speaker:
    """Run a command in a home; answers the documents it printed, and fails where it was refused."""
    return Speaker(tmp_path, capsys)
