"""Fields follow from the declaration of a kind: every type has one, with its caption, unit and choices."""

import pytest

from desktop.domain import kinds
from desktop.gui.widgets.budget import BudgetEdit
from desktop.gui.widgets.declared import caption_of, field_for
from desktop.gui.widgets.fields import IntEdit, LineField
from desktop.gui.widgets.form import Form
from desktop.gui.widgets.keys import KeysEdit
from desktop.gui.widgets.text import ChoiceBox
from desktop.gui.widgets.ticks import TickList
from tests.gui import needs_sample as sample


@pytest.fixture(scope="module")
def ws(tmp_path_factory):
    workspace = sample.district(tmp_path_factory.mktemp("declared") / "5018")
    yield workspace
    workspace.close()


def words_of(field):
    return [field.itemText(place) for place in range(field.count())]


@pytest.mark.parametrize("kind", sorted(kinds.kinds()))
def test_every_field_of_every_kind_has_a_widget_that_shows_saves_and_locks(ws, shown, kind):
    form = shown(Form(columns=2))

    for name in kinds.fields(kind):
        form.add_field(kind, name, ws=ws, years=("2559",))
    form.load(dict.fromkeys(kinds.fields(kind)))
    form.set_read_only(True, "ปิดแล้ว")

    assert set(form.values()) == set(kinds.fields(kind))


def test_captions_carry_the_unit_once(qapp):
    assert caption_of("project", "budget") == "งบประมาณ (บาท)"
    assert "(" not in caption_of("project", "title")


def test_a_village_is_chosen_by_its_name(ws, shown):
    field = shown(field_for("village_plan", "village", ws=ws))

    field.set_value("50180102")

    assert isinstance(field, ChoiceBox)
    assert field.currentText() == "บ้านแม่ต๋อม หมู่ 2 ต.อมก๋อย"


def test_a_record_is_chosen_by_its_title_and_can_be_cleared_where_it_may_be_empty(ws, shown):
    road = sample.project("road")
    field = shown(field_for("project", "carried_from", ws=ws))

    field.set_value(road)

    assert field.currentText() == "ก่อสร้างถนน คสล. สายบ้าน–บ้านข้างเคียง"
    assert words_of(field)[0] == "–"


def test_some_of_the_records_are_ticked(ws, shown):
    field = shown(field_for("project", "problems", ws=ws))

    assert isinstance(field, TickList)


def test_yes_and_no_are_words(ws, shown):
    name, kind = next((n, k) for k in kinds.kinds() for n, spec in kinds.fields(k).items() if spec.type == "bool")

    assert words_of(shown(field_for(kind, name, ws=ws)))[-2:] == ["ใช่", "ไม่ใช่"]


def test_numbers_keep_to_the_limits_of_their_field(type_in, shown):
    field = shown(field_for("village", "households"))
    seen: list[object] = []
    field.edited.connect(seen.append)

    type_in(field, "9999999")
    field.commit()

    assert isinstance(field, IntEdit)
    assert field.is_wrong()
    assert seen == []


def test_what_is_no_number_with_decimals_stays_and_is_not_emitted(type_in, shown):
    field = shown(field_for("project", "quantity"))
    seen: list[object] = []
    field.edited.connect(seen.append)

    type_in(field, "สองแห่ง")
    field.commit()
    type_in(field, "๑.๕")
    field.commit()

    assert isinstance(field, LineField)
    assert seen == ["1.5"]


def test_what_a_record_needs_cannot_be_emptied(type_in, shown):
    field = shown(field_for("person", "name"))
    field.set_value("สมชาย")

    type_in(field, " ")
    field.commit()

    assert field.is_wrong()
    assert field.value() == "สมชาย"


def test_keys_typed_in_a_line_are_set_one_by_one(type_in, shown):
    field = shown(KeysEdit())
    field.set_value(("ก", "ข"))
    seen: list[object] = []
    field.edited.connect(seen.append)

    type_in(field, "ข, ค")
    field.commit()

    assert seen == [{"ค": True, "ก": None}]
    assert field.value() == ("ข", "ค")


def test_a_budget_has_the_years_asked_for(shown):
    field = shown(field_for("project", "budget", years=("2559", "2560")))
    field.set_value({"2560": 100})

    assert isinstance(field, BudgetEdit)
    assert field.value() == {"2560": 100}
