"""Names that the screens of district and province share: the cycle on view, districts."""

from desktop.gui.settings import Settings
from desktop.i18n import translate
from desktop.planning import home
from desktop.planning.workspace import Workspace
from desktop.store import reference
from desktop.store.reference import UnknownAreaError


def cycle(workspace: Workspace, settings: Settings) -> int:
    """The plan year on view, the same as that of the first screen."""
    return home.cycle(workspace, settings.cycle)


def district(code: str) -> str:
    """`อ.อมก๋อย`; the code where nobody knows its name."""
    try:
        return translate("Find", "A.{district}", district=reference.district_name(code))
    except UnknownAreaError:
        return code


def province(code: str) -> str:
    """`จ.เชียงใหม่`; the code where nobody knows its name."""
    try:
        return translate("Find", "P.{province}", province=reference.province_name(code))
    except UnknownAreaError:
        return code
