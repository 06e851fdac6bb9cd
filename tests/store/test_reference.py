"""The shipped areas, villages and LAOs: complete, quick to reach, and geothai's names."""

import json
import subprocess
import sys

import geothai
import pytest

from build.reference import build, write
from desktop import i18n
from desktop.domain.thai import clean
from desktop.store.reference import (
    AbolishedAreaError,
    UnknownAreaError,
    district_by_name,
    district_name,
    districts,
    lao_by_name,
    laos,
    province_by_name,
    province_name,
    provinces,
    source,
    tambon_by_name,
    tambon_name,
    tambons,
    village,
    villages,
)

OMKOI = "5018"


def every_district():
    return [district.code for province in provinces() for district in districts(province.code)]


def lao_of_omkoi(name):
    found = lao_by_name(OMKOI, name)
    assert found is not None
    return found


def test_every_village_and_lao_of_the_records_is_there():
    codes = [one.code for district in every_district() for one in villages(district)]
    ids = [one.id for district in every_district() for one in laos(district)]
    ids += [one.id for province in provinces() for one in laos(province.code)]

    assert len(set(codes)) == len(codes) == 75_207
    assert len(set(ids)) == len(ids) == 7_833


def test_names_of_areas_are_those_geothai_has_today():
    assert [(one.code, one.name, one.name_en) for one in provinces()] == [
        (one.code, one.name_th, one.name_en) for one in geothai.provinces()
    ]
    for province in provinces():
        assert [(one.code, one.name, one.name_en) for one in districts(province.code)] == [
            (one.code, one.name_th, one.name_en) for one in geothai.districts(province.code)
        ]
    for district in every_district():
        assert [(one.code, one.name, one.name_en) for one in tambons(district)] == [
            (one.code, one.name_th, one.name_en) for one in geothai.subdistricts(district)
        ]


def test_every_village_lies_in_a_tambon_of_its_district_and_every_lao_serves_one():
    for district in every_district():
        own = {tambon.code for tambon in tambons(district)}
        assert {one.tambon for one in villages(district)} <= own
        assert all(one.moo >= 1 and clean(one.name) == one.name for one in villages(district))
        assert all(
            tambon_name(tambon) and share in ("full", "part")
            for one in laos(district)
            for tambon, share in one.coverage
        )
        assert all(one.coverage for one in laos(district))


def test_a_village_bears_its_code_tambon_and_moo():
    first = villages(OMKOI)[0]

    assert len(villages(OMKOI)) == 95
    assert (first.code, first.name, first.tambon, first.moo) == ("50180101", "บ้านหลิม-ดง", "501801", 1)
    assert village("50180101") == first
    assert village("50189999") is None
    assert village("") is None


def test_a_lao_is_named_with_its_kind_since_names_collide():
    assert lao_of_omkoi("อบต.อมก๋อย").type == "tao"
    assert lao_of_omkoi("องค์การบริหารส่วนตำบลอมก๋อย").type == "tao"
    assert lao_of_omkoi("ทต. อมก๋อย").type == "subdistrict_municipality"
    assert lao_of_omkoi("เทศบาลตำบลอมก๋อย").title == "เทศบาลตำบลอมก๋อย"
    assert lao_by_name(OMKOI, "อมก๋อย") is None
    assert [one.title for one in laos("50")] == ["อบจ.เชียงใหม่"]


def test_ids_of_laos_are_bound_for_ever():
    assert lao_of_omkoi("เทศบาลตำบลอมก๋อย").id == "fa76a0b5-9387-5add-821c-60768888cd78"
    assert laos("50")[0].id == "586123ea-2349-58ec-a4ce-7e52b5559e8b"


def test_names_follow_the_language_in_use_or_asked_for():
    i18n.use("en")
    assert district_name("50180101") == "Omkoi"
    assert province_name(OMKOI, "th") == "เชียงใหม่"

    i18n.use("th")
    assert (district_name(OMKOI), tambon_name("501802")) == ("อมก๋อย", "ยางเปียง")
    assert source().year == 2565


@pytest.mark.parametrize(
    "written", ["ยางเปียง", "ตำบลยางเปียง", "ต.ยางเปียง", "ต. ยางเปียง ", "Yang Piang", "ยาง\u200bเปียง"]
)
def test_a_tambon_is_found_however_it_is_written(written):
    assert tambon_by_name(OMKOI, written) == "501802"


def test_districts_and_provinces_are_found_by_name():
    assert province_by_name("จังหวัดแม่ฮ่องสอน") == province_by_name("mae hong son") == "58"
    assert district_by_name("58", "อ.เมือง") == district_by_name("58", "อำเภอเมืองแม่ฮ่องสอน") == "5801"
    assert district_by_name("50", "อมก๋อย") == OMKOI
    assert tambon_by_name(OMKOI, "ไม่มีจริง") is None


def test_every_area_is_found_by_its_own_name():
    for province in provinces():
        assert province_by_name(province.name) == province.code
        for district in districts(province.code):
            word = "" if province.code == "10" else "อำเภอ"
            assert district_by_name(province.code, word + district.name) == district.code
            for tambon in tambons(district.code):
                assert tambon_by_name(district.code, f"ต.{tambon.name}") == tambon.code


@pytest.mark.parametrize("code", ["", "5", "99", "5099", "501899", "50180101", "กข"])
def test_an_unknown_code_is_refused(code):
    with pytest.raises(UnknownAreaError):
        villages(code)
    with pytest.raises(UnknownAreaError):
        tambon_name(code[:5])


def test_a_code_that_was_given_up_names_the_one_in_its_place():
    with pytest.raises(AbolishedAreaError) as refused:
        tambon_name("104701")

    assert "104702" in str(refused.value)


def test_one_district_is_read_cold_without_importing_geothai():
    code = (
        "import sys; from desktop.store.reference import villages, district_name;"
        "print(len(villages('5018')), len(district_name('5018')), 'geothai' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.split() == ["95", "6", "False"]


def test_the_maker_writes_equal_bytes_and_cleans_names(tmp_path):
    (tmp_path / "villages.csv").write_text(
        "code,name_th,name_en,lat,lon\n50180102,บ้านคํ้า,Ban Kham,,\n50180101,บ้านดง,Ban Dong,17.5,98.25\n",
        encoding="utf-8",
    )
    (tmp_path / "laos.csv").write_text(
        "kind,name_th,name_en,district_code,coverage,lat,lon\nอบต.,อมก๋อย,Omkoi,5018,501801:part,,\n", encoding="utf-8"
    )

    members = build(tmp_path)
    for name in ("one.zip", "two.zip"):
        write(members, tmp_path / name)

    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()
    assert members["villages/50.tsv"] == "50180101\tบ้านดง\tBan Dong\t17.5\t98.25\n50180102\tบ้านค้ำ\tBan Kham"
    assert members["laos/50.tsv"] == "5018\ttao\tอมก๋อย\tOmkoi\t501801:part"
    assert json.loads(members["source.json"])["villages"] == 2
