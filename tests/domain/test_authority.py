"""Who may write what: province, district and laptop, each kind in each scope."""

import pytest

from desktop.domain.authority import may_write
from desktop.domain.kinds import kinds


@pytest.mark.parametrize(
    ("office", "kind", "scope", "allowed"),
    [
        (("district", "5018"), "project", "5018", True),
        (("field", "5018"), "project", "5018", True),
        (("district", "5018"), "project", "5019", False),
        (("district", "5018"), "project", "50", False),
        (("province", "50"), "project", "5018", False),
        (("district", "5018"), "decision", "5018", False),
        (("field", "5018"), "decision", "5018", False),
        (("province", "50"), "decision", "5018", True),
        (("province", "50"), "decision", "50/desk", True),
        (("province", "50"), "decision", "5801", False),
        (("province", "58"), "decision", "5018", False),
        (("district", "5018"), "decision", "50/desk", False),
        (("district", "5018"), "project", "5018/desk", False),
        (("province", "50"), "strategy", "50", True),
        (("province", "50"), "strategy", "5018", False),
        (("district", "5018"), "strategy", "5018", True),
        (("district", "5018"), "strategy", "50", False),
        (("province", "50"), "office", "50", True),
        (("province", "50"), "office", "5018", False),
        (("district", "5018"), "office", "5018", True),
        (("district", "5018"), "office", "50", False),
        (("district", "5018"), "receipt", "5018/receipt", True),
        (("province", "50"), "receipt", "5018/receipt", True),
        (("district", "5018"), "receipt", "5019/receipt", False),
        (("district", "5018"), "unheard", "5018", True),
        (("district", "5018"), "unheard", "5019", False),
        (("district", "5018"), "project", "", False),
        (("province", "50"), "decision", "", False),
    ],
)
def test_who_may_write_what(office: tuple[str, str], kind: str, scope: str, allowed: bool):
    assert may_write(*office, kind, scope) is allowed


@pytest.mark.parametrize("kind", sorted(kinds()))
def test_nobody_writes_outside_of_their_province_or_district(kind: str):
    assert not may_write("district", "5018", kind, "5019")
    assert not may_write("field", "5018", kind, "5019")
    assert not may_write("province", "50", kind, "5801")
    assert not may_write("district", "5018", kind, "58")
