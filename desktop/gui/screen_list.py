"""The screens of the window in the order of the rail; each module is imported when its screen is first shown."""

from dataclasses import dataclass
from importlib import import_module

from desktop.gui.screen import Desk, Screen, ScreenSpec
from desktop.i18n import QT_TRANSLATE_NOOP

PLACE = "desktop.gui.screens."
DISTRICT, FIELD, PROVINCE = "district", "field", "province"
"""The kinds of office. A field laptop (FIELD) has a screen only where it is named, or where `offices` is empty."""


@dataclass(frozen=True, slots=True)
class Later:
    """A factory that imports its screen's module (below `desktop.gui.screens`) only when the screen is wanted."""

    module: str
    screen: str

    def __call__(self, desk: Desk) -> Screen:
        """The screen, made now."""
        made: Screen = getattr(import_module(PLACE + self.module), self.screen)(desk)
        return made


VILLAGES = QT_TRANSLATE_NOOP("Screens", "Villages and LAOs")
PLANS = QT_TRANSLATE_NOOP("Screens", "District plans")
ANSWERS = QT_TRANSLATE_NOOP("Screens", "Decisions")
FOLLOW_UP = QT_TRANSLATE_NOOP("Screens", "Follow-up")
EXCHANGE = QT_TRANSLATE_NOOP("Screens", "Exchange and keeping")
"""The headings of the rail, in the order of the year's work."""


def _has_levels(desk: Desk) -> bool:
    """Whether the rules in use have plans between village and district, as the regulation of 2562 has."""
    from desktop.planning import home
    from desktop.planning.area_plan import levels

    return desk.session is not None and bool(levels.levels(desk.session, home.cycle(desk.session, desk.settings.cycle)))


SCREENS = (
    ScreenSpec(
        id="home",
        icon="house",
        title=QT_TRANSLATE_NOOP("Screens", "Home"),
        factory=Later("home", "HomeScreen"),
    ),
    ScreenSpec(
        id="districts",
        icon="map-trifold",
        title=QT_TRANSLATE_NOOP("Screens", "Districts"),
        factory=Later("districts", "DistrictsScreen"),
        offices=frozenset({PROVINCE}),
    ),
    ScreenSpec(
        id="decide",
        icon="scales",
        title=QT_TRANSLATE_NOOP("Screens", "Items to decide"),
        factory=Later("decide", "DecideScreen"),
        shows=("needs_item",),
        offices=frozenset({PROVINCE}),
        group=ANSWERS,
    ),
    ScreenSpec(
        id="referrals",
        icon="share-network",
        title=QT_TRANSLATE_NOOP("Screens", "Agencies and PAO"),
        factory=Later("referrals", "ReferralsScreen"),
        shows=("referral",),
        offices=frozenset({PROVINCE}),
        group=ANSWERS,
    ),
    ScreenSpec(
        id="villages",
        icon="tree",
        title=QT_TRANSLATE_NOOP("Screens", "Villages and plans"),
        factory=Later("villages", "VillagesScreen"),
        shows=("village",),
        group=VILLAGES,
    ),
    ScreenSpec(
        id="village_plan",
        icon="clipboard-text",
        title=QT_TRANSLATE_NOOP("Screens", "Village plan"),
        factory=Later("village_plan", "VillagePlanScreen"),
        under="villages",
        shows=("village_plan", "problem", "project"),
    ),
    ScreenSpec(
        id="area_plans",
        icon="map-trifold",
        title=QT_TRANSLATE_NOOP("Screens", "Tambon plans"),
        factory=Later("area_plans", "AreaPlansScreen"),
        shows=("area_plan",),
        offices=frozenset({DISTRICT, FIELD}),
        group=VILLAGES,
        wanted=_has_levels,
    ),
    ScreenSpec(
        id="lao_plans",
        icon="buildings",
        title=QT_TRANSLATE_NOOP("Screens", "LAO plans"),
        factory=Later("lao_plans", "LaoPlansScreen"),
        shows=("lao_plan", "lao"),
        offices=frozenset({DISTRICT, FIELD}),
        group=VILLAGES,
    ),
    ScreenSpec(
        id="framework",
        icon="target",
        title=QT_TRANSLATE_NOOP("Screens", "Strategy framework"),
        factory=Later("framework", "FrameworkScreen"),
        shows=("strategy_framework", "strategy"),
        offices=frozenset({PROVINCE, DISTRICT}),
    ),
    ScreenSpec(
        id="district_plan",
        icon="flag",
        title=QT_TRANSLATE_NOOP("Screens", "District plan"),
        factory=Later("district_plan", "DistrictPlanScreen"),
        offices=frozenset({DISTRICT}),
        group=PLANS,
    ),
    ScreenSpec(
        id="framework_dispatch",
        icon="paper-plane-tilt",
        title=QT_TRANSLATE_NOOP("Screens", "Framework to the LAOs"),
        factory=Later("framework_dispatch", "FrameworkDispatchScreen"),
        offices=frozenset({DISTRICT}),
        under="district_plan",
    ),
    ScreenSpec(
        id="needs_plan",
        icon="list-numbers",
        title=QT_TRANSLATE_NOOP("Screens", "Needs plan"),
        factory=Later("needs_plan", "NeedsPlanScreen"),
        shows=("needs_item", "needs_plan"),
        offices=frozenset({DISTRICT}),
        group=PLANS,
    ),
    ScreenSpec(
        id="beyond",
        icon="arrow-fat-lines-up",
        title=QT_TRANSLATE_NOOP("Screens", "Beyond the LAOs"),
        factory=Later("beyond", "BeyondScreen"),
        offices=frozenset({DISTRICT}),
        group=PLANS,
    ),
    ScreenSpec(
        id="allocated",
        icon="money",
        title=QT_TRANSLATE_NOOP("Screens", "Allocated projects"),
        factory=Later("allocated", "AllocatedScreen"),
        shows=("allocated_project",),
        offices=frozenset({DISTRICT, PROVINCE}),
        group=PLANS,
    ),
    ScreenSpec(
        id="action_plan",
        icon="calendar-check",
        title=QT_TRANSLATE_NOOP("Screens", "Action plan"),
        factory=Later("action_plan", "ActionPlanScreen"),
        offices=frozenset({DISTRICT}),
        group=PLANS,
    ),
    ScreenSpec(
        id="calendar",
        icon="calendar-blank",
        title=QT_TRANSLATE_NOOP("Screens", "Calendar"),
        factory=Later("calendar", "CalendarScreen"),
        group=FOLLOW_UP,
    ),
    ScreenSpec(
        id="bodies",
        icon="users-three",
        title=QT_TRANSLATE_NOOP("Screens", "Bodies and orders"),
        factory=Later("bodies", "BodiesScreen"),
        shows=("committee", "committee_order", "committee_member", "meeting", "tambon_assignment"),
        group=FOLLOW_UP,
    ),
    ScreenSpec(
        id="rules",
        icon="check-square",
        title=QT_TRANSLATE_NOOP("Screens", "Rules"),
        factory=Later("rules", "RulesScreen"),
        group=FOLLOW_UP,
    ),
    ScreenSpec(
        id="lifeline",
        icon="path",
        title=QT_TRANSLATE_NOOP("Screens", "Life-line"),
        factory=Later("lifeline", "LifelineScreen"),
        shows=("lao_project",),
        group=FOLLOW_UP,
    ),
    ScreenSpec(
        id="exchange",
        icon="arrows-left-right",
        title=QT_TRANSLATE_NOOP("Screens", "Send and receive"),
        factory=Later("exchange", "ExchangeScreen"),
        group=EXCHANGE,
    ),
    ScreenSpec(
        id="conflicts",
        icon="git-diff",
        title=QT_TRANSLATE_NOOP("Screens", "What differs"),
        factory=Later("conflicts", "ConflictsScreen"),
        group=EXCHANGE,
    ),
    ScreenSpec(
        id="offices",
        icon="identification-card",
        title=QT_TRANSLATE_NOOP("Screens", "Office cards"),
        factory=Later("offices", "OfficesScreen"),
        group=EXCHANGE,
    ),
    ScreenSpec(
        id="safekeeping",
        icon="lifebuoy",
        title=QT_TRANSLATE_NOOP("Screens", "Backup"),
        factory=Later("safekeeping", "SafekeepingScreen"),
        group=EXCHANGE,
    ),
)
