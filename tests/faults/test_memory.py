"""A file with very many attached pictures is written and taken in piece by piece: memory does not grow with it."""

from pathlib import Path

import pytest

from build.measures import children

NUMBER = 1000
MOST_MEGABYTES = 120


@pytest.mark.slow
def test_a_file_of_200_megabytes_of_pictures_passes_through_a_fraction_of_that_in_memory(tmp_path: Path):
    """The bench does it with 3,000 (design: what it must reach)."""
    children.run("pictures", tmp_path, NUMBER)
    out, into = children.run("pictures_out", tmp_path), children.run("pictures_in", tmp_path)
    assert out["size"] > NUMBER * 200_000
    assert into["here"] == NUMBER
    assert max(out["peak"], into["peak"]) < MOST_MEGABYTES
