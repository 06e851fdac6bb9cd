"""Times of day as offices write them: `9:00`, `09.00 น.`, `๐๙.๐๐`."""

import re

HOURS, MINUTES = 24, 60


def minutes(text: str | None) -> int | None:
    """A time of day as minutes since midnight; None for what is none."""
    found = re.match(r"\s*(\d{1,2})[.:](\d{2})", text or "")
    if found is None or int(found[1]) >= HOURS or int(found[2]) >= MINUTES:
        return None
    return int(found[1]) * MINUTES + int(found[2])
