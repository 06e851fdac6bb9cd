"""The list of incidents in `tests/README.md` names tests that exist."""

import re
from pathlib import Path

TESTS = Path(__file__).parent
NAMED = re.compile(r"`(\w+/test_\w+\.py)(?:::(\w+))?`")


def test_every_test_that_the_list_of_incidents_names_is_there():
    named = NAMED.findall((TESTS / "README.md").read_text("utf-8"))
    assert len(named) > 80
    for file, name in named:
        assert (TESTS / file).is_file(), file
        assert not name or f"def {name}(" in (TESTS / file).read_text("utf-8"), f"{file}::{name}"
