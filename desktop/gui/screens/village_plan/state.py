"""Which village's plan is on view, and everything the screen shows of it, read from the store at once."""

from desktop.domain.bodies import Committee, Meeting
from desktop.domain.village import Problem, Project, VillagePlan
from desktop.gui.screens.villages.columns import status_word
from desktop.i18n import translate
from desktop.planning import bodies, fate_after, rights, settled, village_plan, villages
from desktop.planning.arrival import Arrival, arrival
from desktop.planning.village_plan import Earlier, Facts, PlanFinding, Sums
from desktop.planning.villages import VillageRow
from desktop.planning.workspace import Workspace
from desktop.store import reference

NO_SUMS = Sums(problems=0, projects=0, by_year={}, total=0, modes={})


class PlanOnView:
    """A village and its plan of one cycle; a village without a plan shows what it would need."""

    def __init__(self, ws: Workspace) -> None:
        self.ws = ws
        self.village = ""
        self.plan = ""
        self.cycle = 0
        self.facts = Facts(plan=VillagePlan())
        self.findings: tuple[PlanFinding, ...] = ()
        self.sums = NO_SUMS
        self.row = VillageRow(code="", name="", tambon="", tambon_name="", moo=0)
        self.offered: tuple[Earlier, ...] = ()
        self.later = 0
        self.neighbours: tuple[VillageRow, ...] = ()

    def choose(self, what: str) -> None:
        """Take a village's code, or the id of a plan or of one of its problems or projects."""
        part = self.ws.find(Problem, what) or self.ws.find(Project, what)
        plan = self.ws.find(VillagePlan, (part.plan or "") if part else what)
        self.village, self.plan = (plan.village or "", plan.id) if plan else (what, "")

    def read(self, cycle: int) -> None:
        """Read the plan as it is in the store; `cycle` is the year in work when no plan was named."""
        if not self.village:
            return
        self.plan = self.plan or village_plan.find_plan(self.ws, self.village, cycle)
        found = self.ws.find(VillagePlan, self.plan) if self.plan else None
        self.plan = found.id if found else ""
        self.cycle = (found.cycle if found else None) or cycle
        self.row = villages.row(self.ws, self.village)
        self.neighbours = self._neighbours()
        if found is None:
            self.facts = Facts(plan=VillagePlan(village=self.village, cycle=cycle))
            self.findings, self.sums = village_plan.nothing_yet(self.village), NO_SUMS
        else:
            self.facts = village_plan.with_papers(self.ws, village_plan.facts(self.ws, found))
            self.findings = village_plan.shortcomings(self.ws, found.id)
            self.sums = village_plan.sums(self.ws, found.id)
        self.later = len(settled.later(self.ws, found)) if found else 0
        self.offered = () if self.locked() else self._earlier(cycle)

    def ensure(self) -> str:
        """The plan's id; a new draft is made when the village has none yet."""
        if not self.plan:
            self.plan = village_plan.open_plan(self.ws, self.village, self.cycle)
        return self.plan

    def _neighbours(self) -> tuple[VillageRow, ...]:
        """The district's villages in which a project may lie: this one, its tambon's, then the others."""
        every = villages.register(self.ws, self.village[:4])
        own = (self.village, self.village[:6])
        return tuple(sorted(every, key=lambda one: (one.code != own[0], not one.code.startswith(own[1]), one.code)))

    def _earlier(self, cycle: int) -> tuple[Earlier, ...]:
        """What of the village's last plan may be proposed again."""
        if self.plan:
            return tuple(village_plan.earlier(self.ws, self.plan))
        return tuple(village_plan.earlier_of(self.ws, self.village, cycle))

    def times(self) -> dict[str, int]:
        """Which time each carried problem or project is proposed."""
        every: tuple[Problem | Project, ...] = (*self.facts.problems, *self.facts.projects)
        return {one.id: fate_after.times_proposed(self.ws, one) for one in every if one.carried_from}

    def committees(self) -> list[Committee]:
        """The village's own committees."""
        where = "area = :area AND type = 'village_committee' ORDER BY name, id"
        return self.ws.every(Committee, where, area=self.village)

    def meetings(self) -> list[Meeting]:
        """The meetings of the village's committees that were held for the plan's year."""
        every = self.committees()
        return [held for one in every for held in bodies.meetings(self.ws, one.id, self.cycle, held_only=True)]

    @property
    def status(self) -> str:
        """The plan's status; "" while there is none."""
        return (self.facts.plan.status or "draft") if self.plan else ""

    @property
    def ours(self) -> bool:
        """Whether this computer writes the plans of the village."""
        return bool(self.village) and rights.may_write(self.ws, "village_plan", self.village[:4])

    @property
    def sent(self) -> bool:
        """Whether the plan has left the village."""
        return bool(self.plan) and village_plan.why_read_only(self.ws, self.facts.plan) == "sent"

    def arrival(self) -> Arrival | None:
        """How far the plan has come to the office above; None before it is sent, and where that is here."""
        above = self.plan and self.sent and self.ours and self.ws.identity.kind != "province"
        return arrival(self.ws, "village_plan", self.plan) if above else None

    def following(self) -> tuple[str, ...]:
        """The statuses that this computer may give the plan next."""
        return village_plan.next_statuses(self.facts.plan) if self.plan and self.ours else ()

    def years(self) -> tuple[str, ...]:
        """The budget years to offer."""
        if self.plan:
            return village_plan.years(self.ws, self.plan)
        return tuple(str(self.cycle + ahead) for ahead in range(village_plan.YEARS_AHEAD))

    def locked(self) -> str:
        """Why nothing can be written here now; "" when it can."""
        if not self.ours:
            return self.other_office()
        return self._closed() if self.sent else ""

    def since_approval(self) -> str:
        """What was added or changed after the committee approved, and what it takes; "" when it stands as approved."""
        if not self.facts.later:
            return ""
        todo = translate(
            "VillagePlanScreen",
            "Choose “Back to draft” under “More” to put it before the committee again; otherwise a reason is asked.",
        )
        return f"{village_plan.changed_since(self.facts)} – {todo}"

    def title(self) -> str:
        """`ร่าง`, or with its number where the plan is a revision."""
        revision = self.facts.plan.revision or 1
        word = status_word(self.status)
        return (
            word
            if revision == 1
            else translate("VillagePlanScreen", "{status} · revision {n}", status=word, n=revision)
        )

    def _closed(self) -> str:
        status = status_word(self.status)
        if "returned" in self.following():
            return translate(
                "VillagePlanScreen",
                "The plan cannot be changed: {status}. To correct it, return it first.",
                status=status,
            )
        if "draft" in self.following():
            return translate(
                "VillagePlanScreen",
                "The plan cannot be changed: {status}. To change it, choose “Revise the plan” under “More”.",
                status=status,
            )
        return translate("VillagePlanScreen", "The plan cannot be changed any more: {status}.", status=status)

    def other_office(self) -> str:
        """That another office writes this village's plan."""
        return translate(
            "VillagePlanScreen",
            "These are the data of {district}; this computer only shows them.",
            district=reference.district_name(self.village[:4]),
        )
