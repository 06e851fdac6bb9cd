"""A stolen copy of a laptop: its key is revoked at the place of the honest continuation, in any order of arrival."""

from itertools import permutations
from pathlib import Path

import pytest

from desktop.planning import exchange
from desktop.planning.exchange import revoking
from desktop.sync import keys
from tests import offices
from tests.sync.test_branches import Copied, copied, titles, writes  # noqa: F401 - a fixture of that file


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_the_honest_continuation_counts_and_the_thiefs_does_not(copied: Copied, order: tuple[int, ...], tmp_path: Path):  # noqa: F811
    clone = copied.copy("clone")
    writes(copied.laptop, "ถนนของสนาม", "สะพานของสนาม")
    writes(clone, "ฝายของโจร")
    files = [tmp_path / f"{number}.amphoe" for number in range(3)]
    copied.give(copied.laptop, copied.district)
    offices.trust(copied.province, copied.laptop)
    before = copied.send(clone, copied.province, plain=True, full=True)
    relay = offices.province(tmp_path / "relay")  # an office that has not heard yet
    offices.trust(relay, copied.province, copied.district, copied.laptop)
    offices.trust(copied.province, relay)
    offices.trust(copied.district, copied.province, relay)
    assert exchange.receive(relay, [before])[0].state == exchange.APPLIED
    exchange.export(copied.district, files[0], "50", plain=True, full=True)
    exchange.export(relay, files[1], "50", plain=True, full=True)
    revoking.revoke(copied.district, keys.own_card(copied.laptop.db))
    exchange.export(copied.district, files[2], "50", plain=True, full=True)
    for number in order:
        (outcome, *_rest) = exchange.receive(copied.province, [files[number]])
        assert outcome.error is None, outcome.error
    exchange.receive(copied.district, [files[1]])
    for workspace in (copied.province, copied.district):
        assert titles(workspace) >= {"ถนนของสนาม", "สะพานของสนาม"}
        assert "ฝายของโจร" not in titles(workspace)
    assert offices.digests(copied.province)["5018"] == offices.digests(copied.district)["5018"]
    assert offices.clean([copied.province, copied.district])
    relay.close()
