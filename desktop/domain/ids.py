"""Ids: UUIDv7 for what people create, derived UUIDv5 for links and rows of workbooks.

The rules of derivation are binding for ever: two computers that load one file must hold the same records.
"""

import os
import time
from uuid import UUID, uuid5

from desktop.domain.thai import search_key

NAMESPACE = UUID("b7a4c0de-5018-5558-8e01-25580223d0c5")


def new_id() -> str:
    """A fresh UUIDv7: sorts by the moment it was made, unique without any office knowing another."""
    milliseconds = time.time_ns() // 1_000_000
    number = (milliseconds << 80) | (0x7 << 76) | (int.from_bytes(os.urandom(10)) & ((1 << 76) - 1))
    number = (number & ~(0x3 << 62)) | (0x2 << 62)
    return str(UUID(int=number & ((1 << 128) - 1)))


def derived_id(*parts: str) -> str:
    """The id that `parts` name, the same on every computer."""
    return str(uuid5(NAMESPACE, "\x1f".join(parts)))


def link_id(kind: str, one: str, other: str) -> str:
    """The id of a link record, from the pair it joins."""
    return derived_id("link", kind, one, other)


def row_id(table: str, village: str, cycle: int | str, key: str, occurrence: int = 1) -> str:
    """The id of a workbook's row: table, village, cycle, cleaned title or number, and which one of equals it is."""
    return derived_id("row", table, village, str(cycle), search_key(key), str(occurrence))
