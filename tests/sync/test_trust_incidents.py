"""What somebody with a key of their own might try, and what honest offices do that never meet: a list of incidents."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.domain.village import Project
from desktop.planning import edit, exchange
from desktop.planning.exchange import APPLIED, QUARANTINED, FingerprintDiffersError
from desktop.planning.workspace import Workspace
from desktop.sync import keys
from tests import offices
from tests.offices import PROJECT, Offices
from tests.sync.forging import Stream, bundle, line

DECISION = "0190eeee-0000-7000-8000-000000000001"


@pytest.fixture
def second_desk(three: Offices, tmp_path: Path) -> Iterator[Workspace]:
    """A second computer of the province, which its district knows too."""
    made = offices.province(tmp_path / "second")
    offices.trust(made, three.province)
    offices.trust(three.province, made)
    offices.trust(three.district, made)
    exchange.export(three.province, tmp_path / "cards.amphoe", "50", full=True)
    exchange.receive(made, [tmp_path / "cards.amphoe"])
    yield made
    made.close()


def refused(reader: Workspace, file: Path) -> str:
    """Why `reader` refuses the file; nothing of it came in."""
    before = offices.digests(reader)
    (outcome,) = exchange.receive(reader, [file])
    assert outcome.error is not None
    assert offices.digests(reader) == before
    return outcome.error["code"]


def answer(writer: Workspace, scope: str = "5018", sealer: Workspace | None = None) -> Stream:
    """A decision as the province would write it, at the end of the stream of `writer`."""
    lines = [line("decision", DECISION, fields={"item": "x", "result": "accepted", "amount": 1_000_000_000})]
    return Stream(writer=writer, scope=scope, lines=lines, sealer=sealer)


@pytest.mark.parametrize("relay", ["laptop", "district", "province"])
def test_no_laptop_writes_the_provinces_answer_whoever_brings_it(three: Offices, second_desk, relay: str, tmp_path):
    file = bundle(getattr(three, relay), tmp_path / "f.amphoe", answer(three.laptop))
    assert refused(second_desk, file) == "NotTheirsToWrite"


@pytest.mark.parametrize("relay", ["district", "province"])
def test_no_district_writes_a_neighbours_record_whoever_brings_it(
    three: Offices, neighbour, second_desk, relay, tmp_path
):
    exchange.export(three.province, tmp_path / "p.amphoe", "50", full=True)
    exchange.receive(second_desk, [tmp_path / "p.amphoe"])
    lines = [line("village", "50180101", fields={"code": "50180101", "name": "ของเพื่อนบ้าน"})]
    stolen = Stream(writer=neighbour, scope="5018", lines=lines)
    file = bundle(neighbour if relay == "district" else three.province, tmp_path / "f.amphoe", stolen)
    assert refused(second_desk, file) == "NotTheirsToWrite"


@pytest.mark.parametrize("relay", ["district", "province"])
def test_no_relay_goes_on_with_anothers_stream(three: Offices, second_desk: Workspace, relay: str, tmp_path: Path):
    forger: Workspace = getattr(three, relay)
    lines = [line("village", "50180101", fields={"code": "50180101", "name": "ปลอม"})]
    forged = Stream(writer=three.laptop, scope="5018", lines=lines, sealer=forger)
    assert refused(second_desk, bundle(forger, tmp_path / "f.amphoe", forged)) == "BundleDamaged"


def test_no_district_answers_in_the_provinces_name(three: Offices, second_desk: Workspace, tmp_path: Path):
    forged = answer(three.province, sealer=three.district)
    assert refused(second_desk, bundle(three.district, tmp_path / "f.amphoe", forged)) == "BundleDamaged"
    assert refused(second_desk, bundle(three.district, tmp_path / "g.amphoe", answer(three.district))) == (
        "NotTheirsToWrite"
    )


def test_a_district_never_reads_a_neighbours_data(three: Offices, neighbour: Workspace, tmp_path: Path):
    offices.a_village(neighbour, "50190101")
    exchange.export(neighbour, tmp_path / "n.amphoe", "50", plain=True)
    offices.trust(three.district, neighbour)
    assert refused(three.district, tmp_path / "n.amphoe") == "ForeignScope"


def test_from_the_telephone_to_the_laptop_trust_runs_down(tmp_path: Path):
    """Figures compared on the telephone, a file that waits in quarantine, read once the card is trusted."""
    province, district = offices.province(tmp_path / "50"), offices.district(tmp_path / "5018")
    laptop = offices.laptop(tmp_path / "field")
    offices.a_village(laptop)
    exchange.export(laptop, tmp_path / "l.amphoe", "5018", plain=True)
    assert exchange.receive(district, [tmp_path / "l.amphoe"])[0].state == QUARANTINED
    (waits,) = exchange.quarantined(district)
    card = exchange.write_card(laptop, tmp_path / "l.card")
    assert waits["fingerprint"] == card.fingerprint
    wrong = " ".join(reversed(card.fingerprint.split()))
    with pytest.raises(FingerprintDiffersError):
        exchange.trust_card(district, tmp_path / "l.card", wrong)
    _card, read = exchange.trust_card(district, tmp_path / "l.card", card.fingerprint)
    assert [outcome.state for outcome in read] == [APPLIED]

    offices.trust(province, district)
    exchange.export(district, tmp_path / "d.amphoe", "50", plain=True)
    assert exchange.receive(province, [tmp_path / "d.amphoe"])[0].state == APPLIED
    offices.a_village(laptop, "50180301")
    exchange.export(laptop, tmp_path / "l2.amphoe", "50", plain=True)
    assert exchange.receive(province, [tmp_path / "l2.amphoe"])[0].state == APPLIED  # its district vouched for it
    for one in (province, district, laptop):
        one.close()


def test_two_desks_that_receive_by_turns_and_never_meet_come_to_the_same(
    three: Offices, second_desk: Workspace, tmp_path
):
    desks = (three.province, second_desk)
    for turn in range(6):
        desk = desks[turn % 2]
        edit.put(three.district, "project", [{"id": PROJECT, "title": f"ถนนสาย {turn}", "quantity": str(turn)}])
        exchange.export(three.district, tmp_path / f"{turn}.amphoe", "50")
        assert exchange.receive(desk, [tmp_path / f"{turn}.amphoe"])[0].state == APPLIED
        assert desk.get(Project, PROJECT).title == f"ถนนสาย {turn}"
        edit.put(desk, "strategy", [{"title": f"ยุทธศาสตร์ {turn}", "level": "issue", "code": str(turn)}])
        exchange.export(desk, tmp_path / f"r{turn}.amphoe", "5018")
        assert exchange.receive(three.district, [tmp_path / f"r{turn}.amphoe"])[0].state == APPLIED
    for desk in desks:
        exchange.export(three.district, tmp_path / "last.amphoe", "50")
        exchange.receive(desk, [tmp_path / "last.amphoe"])
    assert offices.digests(three.province) == offices.digests(second_desk)
    assert offices.digests(three.province)["50"] == offices.digests(three.district)["50"]
    assert offices.clean([*desks, three.district])


def test_a_file_is_locked_for_all_living_desks_of_an_office_and_for_nobody_else(three: Offices, second_desk, tmp_path):
    sent = exchange.export(three.district, tmp_path / "x.amphoe", "50")
    assert sent.encrypted
    assert len(sent.readers) == 2
    for desk in (three.province, second_desk):
        assert exchange.receive(desk, [tmp_path / "x.amphoe"], dry_run=True)[0].error is None
    assert refused(three.laptop, tmp_path / "x.amphoe") == "BundleNotForUs"
    assert keys.own_card(second_desk.db).age_key not in (tmp_path / "x.amphoe").read_text("latin-1")
