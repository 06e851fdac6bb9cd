"""Places in a list as text: a key between its neighbours', so that a move changes one record (design: order)."""

DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def between(before: str, after: str) -> str:
    """A key that sorts after `before` and before `after`; "" stands for the start and for the end.

    Raises ValueError when `before` does not sort before `after`.
    """
    if after and before >= after:
        raise ValueError(f"{before!r} does not sort before {after!r}")
    key, place = "", 0
    while True:
        low = DIGITS.index(before[place]) if place < len(before) else 0
        high = DIGITS.index(after[place]) if after and place < len(after) else len(DIGITS)
        if high - low > 1:
            return key + DIGITS[(low + high) // 2]
        key += DIGITS[low]
        if high > low:
            after = ""
        place += 1


def spread(count: int) -> list[str]:
    """Keys for `count` entries in a row, evenly spaced and of one length."""
    width, room = 1, len(DIGITS)
    while room <= count + 1:
        width, room = width + 1, room * len(DIGITS)
    return [_in_base((place + 1) * room // (count + 1), width) for place in range(count)]


def _in_base(number: int, width: int) -> str:
    digits = ""
    for _ in range(width):
        number, rest = divmod(number, len(DIGITS))
        digits = DIGITS[rest] + digits
    return digits.rstrip("0") or "1"
