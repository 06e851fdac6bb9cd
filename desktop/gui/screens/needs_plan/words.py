"""Names that the screens of district and province share: the cycle on view, districts."""

from datetime import date

from desktop.gui.settings import Settings
from desktop.i18n import translate
from desktop.planning.home_year import usual_cycle
from desktop.planning.workspace import Workspace
from desktop.store import reference
from desktop.store.reference import UnknownAreaError

NEWEST = "SELECT max(cycle) FROM (SELECT cycle FROM needs_plan UNION ALL SELECT cycle FROM village_plan)"


def cycle(workspace: Workspace, settings: Settings) -> int:
    """The plan year on view: the one chosen, else the newest with plans, else the one offices work on today."""
    newest = workspace.db.execute(NEWEST).fetchone()[0]
    return settings.cycle or int(newest or 0) or usual_cycle(date.today())


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
