"""The register of villages: public records until the district confirms or corrects them."""

import pytest

from desktop.domain.areas import Village
from desktop.planning import edit, office, villages


@pytest.fixture
def ws(tmp_path):
    opened = office.init(tmp_path / "data", office="5018", kind="district", name="ทะเบียน", person="สมชาย ใจดี")
    yield opened
    opened.close()


def changes(ws):
    return ws.db.execute("SELECT count(*) FROM change").fetchone()[0]


def test_the_register_shows_the_public_records_without_writing_anything(ws):
    before = changes(ws)

    rows = villages.register(ws)

    assert len(rows) == 95
    assert {row.state for row in rows} == {"reference"}
    assert rows[0].code == "50180101" and rows[0].name == "บ้านหลิม-ดง" and rows[0].tambon_name == "อมก๋อย"
    assert changes(ws) == before


def test_its_source_and_year_are_said(ws):
    standing = villages.standing(ws)

    assert standing.villages == 95 and standing.confirmed == 0
    assert standing.source and standing.year == 2565


def test_confirming_all_writes_every_village_in_one_act(ws):
    done = villages.confirm(ws)

    assert done.created == 95 and done.already == 0 and done.unnamed == ()
    assert len(ws.every(Village)) == 95
    assert {row.state for row in villages.register(ws)} == {"confirmed"}
    verbs = ws.db.execute("SELECT verb, last - first + 1 FROM act WHERE act = ?", (done.act,)).fetchall()
    assert [tuple(row) for row in verbs] == [("confirm_villages", 95)]


def test_confirming_twice_changes_nothing(ws):
    villages.confirm(ws)
    before = changes(ws)

    done = villages.confirm(ws)

    assert done.created == 0 and done.already == 95
    assert changes(ws) == before


def test_some_villages_can_be_confirmed_alone(ws):
    done = villages.confirm(ws, ["50180101", "50180102"])

    assert done.created == 2
    assert villages.standing(ws).confirmed == 2


def test_a_correction_stays_and_shows_where_it_differs_from_the_records(ws):
    edit.put(ws, "village", [{"code": "50180101", "name": "บ้านหลิมดง", "tambon": "501801", "moo": 1, "men": 10}])

    villages.confirm(ws)

    row = villages.row(ws, "50180101")
    assert row.name == "บ้านหลิมดง" and row.differs == ("name",) and row.reference_name == "บ้านหลิม-ดง"
    assert row.people == 10


def test_a_village_unknown_to_the_records_joins_the_register(ws):
    edit.put(ws, "village", [{"code": "50180199", "name": "บ้านใหม่", "tambon": "501801", "moo": 99}])

    rows = villages.register(ws)

    assert len(rows) == 96
    assert next(row for row in rows if row.code == "50180199").differs == ()


def test_a_village_is_named_with_moo_and_tambon(ws):
    assert villages.row(ws, "50180101").title == "บ้านหลิม-ดง หมู่ 1 ต.อมก๋อย"


def test_a_village_that_nobody_knows_shows_its_code_and_is_not_named_by_it(ws):
    row = villages.row(ws, "50180155")

    assert row.called == "50180155" and row.name == ""
    assert "50180155" in row.title
