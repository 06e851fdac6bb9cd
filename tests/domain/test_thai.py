"""Thai text: cleaning, comparing, sorting, cutting and breaking (vectors: domain.md §3.4 and §3.5)."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.thai import (
    BREAK,
    breakable,
    clean,
    digits,
    elide,
    graphemes,
    same_text,
    search_key,
    segment,
    sort_key,
    thai_digits,
    unbreak,
)

WATER = "น้ำ"
WAYS_TO_TYPE_WATER = ("น้ำ", "นํ้า", "น้ํา", "นำ้", "น้้ำ", "นํ้ํา")

LETTERS = st.sampled_from("กขคงนมยรลวสหอฤเแโใไะัาำิีึืฺุู็่้๊๋์ํๆฯ๐๑๙abAB019 \n\t\u00a0\u200b\ufeff\uf70b-/.,")
texts = st.text(st.one_of(LETTERS, LETTERS, LETTERS, st.characters()), max_size=40)


@pytest.mark.parametrize("typed", WAYS_TO_TYPE_WATER)
def test_every_way_to_type_water_is_stored_and_searched_as_one(typed):
    assert clean(f"แหล่ง{typed}ใช้") == f"แหล่ง{WATER}ใช้"
    assert search_key(typed) == search_key(WATER)
    assert same_text(typed, WATER)


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("เเผนพัฒนา", "แผนพัฒนา"),
        ("ที่ี่ดิน", "ที่ดิน"),
        ("ท่ีดิน", "ที่ดิน"),
        ("สิทธ์ิ", "สิทธิ์"),
        ("กุ่\u0e48ม", "กุ่ม"),
        ("ก่ำำ", "ก่ำ"),
        ("คอนกรีต\u200bเสริม\ufeffเหล็ก\u00ad", "คอนกรีตเสริมเหล็ก"),
        ("หมู่ที่\u00a03   บ้านดง\t", "หมู่ที่ 3 บ้านดง"),
        ("  หนึ่ง  \r\n  สอง \n\nสาม ", "หนึ่ง\nสอง\n\nสาม"),
        ("ผู\uf70bนำ", "ผู้นำ"),
        ("\ud800ก\x00ข", "กข"),
        ("cafe\u0301", "café"),
    ],
)
def test_what_foreign_files_bring_is_repaired(typed, stored):
    assert clean(typed) == stored


def test_text_that_needs_nothing_comes_back_as_the_same_object():
    title = "ก่อสร้างถนนคอนกรีตเสริมเหล็ก หมู่ที่ ๓ ยาว 36.00 ม. (≥144 ตร.ม.)"

    assert clean(title) is title
    assert clean("") == ""


@given(texts)
def test_cleaning_twice_changes_nothing(text):
    assert clean(clean(text)) == clean(text)


@given(texts)
def test_clean_text_is_nfc_and_can_be_written_to_a_file(text):
    cleaned = clean(text)

    assert unicodedata.is_normalized("NFC", cleaned)
    assert cleaned.encode("utf-8").decode("utf-8") == cleaned
    assert BREAK not in cleaned
    assert cleaned == cleaned.strip()


@given(texts)
def test_the_search_key_of_stored_text_is_that_of_the_text_as_typed(text):
    assert search_key(clean(text)) == search_key(text)
    assert search_key(search_key(text)) == search_key(text)


def test_search_folds_digits_case_gaps_and_the_repetition_sign_since_ids_lean_on_it():
    assert search_key("หมู่ที่  ๑๒\nบ้าน  ABC – ต่าง ๆ") == "หมู่ที่ 12 บ้าน abc - ต่างๆ"
    assert search_key("ก่อสร้างถนน คสล. (≥๑๔๔ ตร.ม.) “ฤๅษี”") == 'ก่อสร้างถนน คสล. (≥144 ตร.ม.) "ฤาษี"'


def test_texts_that_differ_only_in_spacing_digits_or_mark_order_are_the_same():
    assert same_text("หมู่ที่ ๓ บ้านดง", "หมู่ที่3  บ้านดง")
    assert same_text("ท่ีดิน", "ที่ดิน")
    assert not same_text("บ้านดง", "บ้านโด่ง")


@pytest.mark.parametrize(
    "ordered",
    [
        "กาล เกิด ไก่ เป็ด หมู",
        "บ้านกลาง บ้านเกาะ บ้านแก้ง บ้านค้อ บ้านโคก บ้านไทร บ้านใหม่",
        "กา ก่า ก้า ก๊า ก๋า กาก ขา",
        "กาน กาน้ ก่าน ก้าน",
    ],
)
def test_names_sort_as_in_a_thai_dictionary(ordered):
    names = ordered.split()

    assert sorted(set(names), key=sort_key) == names


def test_numbers_sort_by_value_whatever_their_digits():
    names = ["หมู่ที่ 1", "หมู่ที่ 2", "หมู่ที่ ๓", "หมู่ที่ 10", "หมู่ที่ 10 ซอย 2"]

    assert sorted(set(names), key=sort_key) == names


@given(st.integers(0, 10**30), st.integers(0, 10**30))
def test_any_two_numbers_sort_by_value(a, b):
    assert (sort_key(f"หมู่ที่ {a}") < sort_key(f"หมู่ที่ {thai_digits(str(b))}")) == (a < b)


def test_letters_are_counted_as_the_eye_does():
    assert len("ที่ทำการปกครองอำเภอ") == 19
    assert len(graphemes("ที่ทำการปกครองอำเภอ")) == 15
    assert graphemes("น้ำปู่") == ["น้ำ", "ปู่"]


@given(texts, st.integers(1, 12))
def test_eliding_never_exceeds_the_letters_nor_parts_one(text, letters):
    short = elide(text, letters)

    assert len(graphemes(short)) <= letters
    assert short == text or graphemes(text)[: len(graphemes(short)) - 1] == graphemes(short)[:-1]


def test_what_fits_is_not_elided():
    assert elide("น้ำปู่", 2) == "น้ำปู่"
    assert elide("ที่ทำการปกครอง", 6) == "ที่ทำการ…"


def test_words_are_found_without_spaces():
    assert segment("โครงการก่อสร้างถนนภายในหมู่บ้าน") == ["โครงการ", "ก่อสร้าง", "ถนน", "ภายใน", "หมู่บ้าน"]


@given(texts)
def test_segments_joined_give_the_text_again(text):
    cleaned = clean(text)

    assert "".join(segment(cleaned)) == cleaned


@given(texts)
def test_places_to_break_can_be_taken_out_again(text):
    cleaned = clean(text)

    assert unbreak(breakable(cleaned)) == cleaned
    assert clean(breakable(cleaned)) == cleaned


def test_lines_may_end_between_words_but_not_before_a_repetition_sign():
    assert breakable("ก่อสร้างถนน") == f"ก่อสร้าง{BREAK}ถนน"
    assert BREAK not in breakable("ต่างๆ")


@given(texts)
def test_digits_go_both_ways(text):
    assert digits(thai_digits(digits(text))) == digits(text)
