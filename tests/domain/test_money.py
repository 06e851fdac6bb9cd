"""Amounts as offices write them, in satang and back, and in words (vectors: domain.md §3.6)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.money import (
    NegativeAmountError,
    NotAnAmountError,
    TooFineAmountError,
    baht,
    baht_or_dash,
    baht_text,
    million_baht,
    parse_baht,
)
from desktop.domain.thai import thai_digits

amounts = st.integers(0, 2**63 - 1)


@pytest.mark.parametrize(
    ("written", "satang"),
    [
        (" 1,632,820 ", 163282000),
        ("10,500,000.00", 1050000000),
        ("1,200,000.-", 120000000),
        ("20,000/-", 2000000),
        ("๑,๐๐๐", 100000),
        ("300,000 บาท", 30000000),
        ("จำนวน ๕,๐๐๐ บาทถ้วน", 500000),
        ("300,000 บาท (สามแสนบาทถ้วน)", 30000000),
        ("฿1,234,567.50", 123456750),
        ("1.5 ล้านบาท", 150000000),
        ("2 แสน", 20000000),
        ("1 200 000", 120000000),
        ("0.25", 25),
        (300000, 30000000),
        (1234567.1, 123456710),
        (0.1 + 0.2, 30),
    ],
)
def test_every_way_offices_write_an_amount_is_read_exactly(written, satang):
    assert parse_baht(written) == satang


@pytest.mark.parametrize("written", ["-", " – ", "—", "0", 0, 0.0, "ไม่ใช้งบประมาณ"])
def test_a_dash_is_zero(written):
    assert parse_baht(written) == 0


@pytest.mark.parametrize("written", [None, "", "  \u200b ", float("nan")])
def test_an_empty_cell_is_not_planned_which_is_not_zero(written):
    assert parse_baht(written) is None


@pytest.mark.parametrize(
    "written", ["abc", "1,5", "12,34", "1.200.000", "5-6", "1e5", "งบประมาณ", "๓ แห่ง", "9" * 30, True, float("inf")]
)
def test_what_is_no_amount_is_refused(written):
    with pytest.raises(NotAnAmountError) as refused:
        parse_baht(written)

    assert str(written)[:20] in refused.value.message


@pytest.mark.parametrize("written", ["-5", "−1,200.50 บาท", "(300,000)", -5, -0.5])
def test_a_negative_budget_is_refused(written):
    with pytest.raises(NegativeAmountError):
        parse_baht(written)


@pytest.mark.parametrize("written", ["1.234", "๐.๐๐๕ บาท", 33333.333333333])
def test_less_than_a_satang_is_refused_rather_than_rounded(written):
    with pytest.raises(TooFineAmountError):
        parse_baht(written)


@given(amounts)
def test_what_is_shown_is_read_back_as_the_same_amount(satang):
    assert parse_baht(baht(satang)) == satang
    assert parse_baht(thai_digits(baht_or_dash(satang))) == satang
    assert parse_baht(f"{baht(satang)} บาท") == satang


@given(st.integers(0, 10**13))
def test_an_excel_number_is_the_amount_it_shows(satang):
    assert parse_baht(satang / 100) == satang


def test_amounts_are_shown_as_plan_tables_do():
    assert baht(123456750) == "1,234,567.50"
    assert baht(123456700) == "1,234,567"
    assert baht(-123450) == "-1,234.50"
    assert (baht_or_dash(0), baht_or_dash(None), baht_or_dash(100)) == ("-", "", "1")


def test_millions_have_two_to_four_decimals():
    assert million_baht(125000000) == "1.25"
    assert million_baht(1234567_89000) == "1,234.5679"
    assert million_baht(0) == "0.00"
    assert million_baht(None) == ""


@pytest.mark.parametrize(
    ("satang", "words"),
    [
        (0, "ศูนย์บาทถ้วน"),
        (1_00, "หนึ่งบาทถ้วน"),
        (11_00, "สิบเอ็ดบาทถ้วน"),
        (21_00, "ยี่สิบเอ็ดบาทถ้วน"),
        (101_00, "หนึ่งร้อยเอ็ดบาทถ้วน"),
        (130_000_00, "หนึ่งแสนสามหมื่นบาทถ้วน"),
        (1_000_001_00, "หนึ่งล้านเอ็ดบาทถ้วน"),
        (1_250_000_50, "หนึ่งล้านสองแสนห้าหมื่นบาทห้าสิบสตางค์"),
        (21_000_021_00, "ยี่สิบเอ็ดล้านยี่สิบเอ็ดบาทถ้วน"),
        (10**12 * 100, "หนึ่งล้านล้านบาทถ้วน"),
        (25, "ยี่สิบห้าสตางค์"),
        (1_01, "หนึ่งบาทหนึ่งสตางค์"),
        (-10_00, "ลบสิบบาทถ้วน"),
    ],
)
def test_amounts_in_words(satang, words):
    assert baht_text(satang) == words
