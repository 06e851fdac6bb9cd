"""Every format that was ever in use stays readable: a bundle of each is kept and read by today's program."""

from pathlib import Path

import pytest

from desktop.domain.village import Project
from desktop.planning import exchange, office
from desktop.planning.exchange import APPLIED
from desktop.store import vectors
from desktop.store.verify import verify

FORMATS = sorted((Path(__file__).parent.parent / "data").glob("format-*"))


@pytest.mark.parametrize("kept", FORMATS, ids=lambda path: path.name)
def test_a_bundle_of_an_older_format_is_read_whole(kept, tmp_path):
    with office.init(tmp_path / "province", office="50", kind="province", name="ก", person="ก") as province:
        exchange.trust_card(province, kept / "5018.card")

        outcome = exchange.receive(province, [kept / "bundle.amphoe"])[0]

        assert outcome.state == APPLIED, outcome.error
        assert vectors.digests(province.db, "5018") == {"5018": (kept / "digest.txt").read_text().strip()}
        assert [project.budget for project in province.every(Project)] == [{"2559": 35000000, "2560": 12050}]
        assert verify(province.db).clean


def test_there_is_a_kept_bundle_of_todays_format():
    from desktop.sync.manifest import FORMAT

    assert f"format-{FORMAT}" in {kept.name for kept in FORMATS}
