"""Names of tambons, villages and dimensions for the lists of the needs plan, and the two rows that gather the rest."""

from desktop.domain.areas import DIMENSIONS, Dimension, Village
from desktop.i18n import translate
from desktop.planning.villages import tambon_name
from desktop.planning.workspace import Workspace
from desktop.store import reference

SEVERAL, NOT_STATED = "several", ""
"""Keys of the rows for what lies in several tambons (dimensions), and for what names none."""

VILLAGE_DIGITS = 8


class Words:
    """What codes are called; each is looked up once."""

    def __init__(self, ws: Workspace) -> None:
        self._ws = ws
        self._villages: dict[str, tuple[str, int, str]] = {}
        self._own_dimensions: dict[str, str] | None = None

    def village(self, code: str) -> tuple[str, int, str]:
        """Name, moo and tambon of a village, as confirmed, else as the reference register has it."""
        if code not in self._villages:
            self._villages[code] = self._village(code)
        return self._villages[code]

    def _village(self, code: str) -> tuple[str, int, str]:
        known = self._ws.find(Village, code)
        if known is not None:
            return known.name or code, known.moo or _moo(code), known.tambon or code[:6]
        listed = reference.village(code) if len(code) == VILLAGE_DIGITS else None
        return (listed.name if listed else "") or code, _moo(code), code[:6]

    def tambon(self, key: str) -> str:
        """The name of a tambon, or of the row for several or for none."""
        if key == SEVERAL:
            return translate("NeedsPlan", "Several tambons")
        return tambon_name(key) if key else translate("NeedsPlan", "Not stated")

    def dimension(self, key: str) -> str:
        """The name of a dimension, shipped or an office's own, or of the row for several or for none."""
        if key == SEVERAL:
            return translate("NeedsPlan", "Several dimensions")
        if key in DIMENSIONS:
            return translate("Choices", DIMENSIONS[key])
        return (self._own.get(key) or key) if key else translate("NeedsPlan", "Not stated")

    @property
    def _own(self) -> dict[str, str]:
        if self._own_dimensions is None:
            self._own_dimensions = {one.code or "": one.name or "" for one in self._ws.every(Dimension)}
        return self._own_dimensions


def _moo(code: str) -> int:
    return int(code[6:VILLAGE_DIGITS]) if len(code) == VILLAGE_DIGITS and code.isdigit() else 0


def shared(keys: set[str]) -> str:
    """The one key that all have, `SEVERAL`, or `NOT_STATED` where there is none at all."""
    if len(keys) > 1:
        return SEVERAL
    return next(iter(keys), NOT_STATED)
