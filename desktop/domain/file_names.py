"""Names of files that every system takes: Windows, Linux, and sticks that travel between them."""

import re

MOST_LETTERS = 80
MOST_BYTES = 240
"""Linux takes 255 bytes, of which a Thai letter needs three; Windows 260 letters with all folders."""
NO_LETTERS = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
DEVICES = re.compile(r"(?i)(CON|PRN|AUX|NUL|COM[0-9¹²³]|LPT[0-9¹²³])(\..*)?")
"""What Windows takes for a device, whatever ending follows."""


def safe(name: str, otherwise: str = "file") -> str:
    """`name` as every system takes it, its ending kept; `otherwise` where nothing is left of it."""
    told = NO_LETTERS.sub("-", name.encode(errors="replace").decode().strip()).rstrip(". ").lstrip(". ")
    stem, dot, ending = told.rpartition(".")
    if not stem or len(ending) > 8:
        stem, dot, ending = told, "", ""
    stem = _short(stem, MOST_BYTES - len((dot + ending).encode())).rstrip(". ")
    told = f"{stem}{dot}{ending}"
    return f"_{told}" if DEVICES.fullmatch(told) else told or otherwise


def _short(text: str, most: int) -> str:
    return text[:MOST_LETTERS].encode()[:most].decode(errors="ignore")
