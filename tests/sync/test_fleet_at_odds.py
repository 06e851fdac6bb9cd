"""The fleet once more, whose people also decide, undo, set imports aside, join plans and change keys meanwhile."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule, run_state_machine_as_test

from desktop.planning import conflicts, edit, exchange, history
from desktop.planning.exchange import keychange, undoing
from desktop.planning.workspace import Workspace
from tests.offices import PLAN, PROJECT, VILLAGE
from tests.sync import fleet
from tests.sync.test_fleet import DISTRICTS, EXAMPLES, WHO, Machine

SECOND = "0190aaaa-0000-7000-8000-0000000000c1"
REFUSALS = frozenset({"BuildsOnSetAside", "UnknownSender", "UnknownWriter", "NoSuchRecord", "NothingToUndo"})
"""What may rightly be refused meanwhile: a person has to be asked, a new card is not accepted yet, or the thing that
was to be changed is set aside."""


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("odds")
    fleet.template(folder)
    return folder


class AtOdds(Machine):
    """What people do to their disagreements and to what others brought, on several computers at once."""

    @rule(who=DISTRICTS, word=st.sampled_from(("ฝาย", "ประปา")), remove=st.booleans())
    def say(self, who: str, word: str, remove: bool) -> None:
        at = self._at(who)
        with self.fleet.refusing():
            if remove:
                edit.remove(at, "project", [PROJECT])
            else:
                edit.put(at, "project", [{"id": PROJECT, "plan": PLAN, "title": word, "deleted": False}])

    @rule(who=DISTRICTS)
    def open_a_second_plan(self, who: str) -> None:
        plan = {"id": SECOND, "village": VILLAGE, "cycle": 2559, "vision": who}
        with self.fleet.refusing():
            edit.put(self._at(who), "village_plan", [plan])

    @rule(who=DISTRICTS, which=st.integers(0, 5), side=st.integers(0, 1))
    def decide(self, who: str, which: int, side: int) -> None:
        at = self._at(who)
        if open_cases := conflicts.cases(at):
            case = open_cases[which % len(open_cases)]
            value = {"same": ("same", "apart"), "children": (True, None)}.get(
                case.what, [one.value for one in case.sides]
            )[side]
            with self.fleet.refusing():
                conflicts.decide(at, case.id, value=value)
            left = [one for one in conflicts.cases(at) if one.id == case.id and one.later is None]
            assert not left or case.what == "children"

    @rule(who=WHO, again=st.booleans())
    def undo(self, who: str, again: bool) -> None:
        at = self._at(who)
        with self.fleet.refusing():
            undone = history.undo(at)
            if again and undone.records:
                history.redo(at)

    @rule(who=WHO, which=st.integers(0, 9))
    def set_aside_or_back(self, who: str, which: int) -> None:
        at = self._at(who)
        if brought := sorted(undoing.can_be_undone(at)):
            bundle = brought[which % len(brought)]
            (undoing.take_back if bundle in undoing.set_aside(at) else undoing.undo_import)(at, bundle)

    @precondition(lambda self: len(self.files_of_cards()) < 3)
    @rule(who=DISTRICTS)
    def change_keys(self, who: str) -> None:
        card = self.fleet.folder / f"{len(self.files_of_cards())}.card.json"
        keychange.change_keys(self._at(who), card, sure=True)
        self.accept(card)

    def files_of_cards(self) -> list[Path]:
        """The cards of all keys that were changed."""
        return sorted(self.fleet.folder.glob("*.card.json"))

    def accept(self, card: Path) -> None:
        """Everybody hears of the new card."""
        for at in self.fleet.at.values():
            exchange.trust_card(at, card)

    def teardown(self) -> None:
        if hasattr(self, "fleet"):
            for at in self.fleet.at.values():
                for bundle in undoing.set_aside(at):
                    undoing.take_back(at, bundle)
            for card in self.files_of_cards():
                self.accept(card)
        super().teardown()

    def _at(self, who: str) -> Workspace:
        self.fleet.refusals = REFUSALS
        return self.fleet.at[who]


def test_computers_at_odds_about_anything_end_alike_and_lost_nothing(template: Path):
    machine = type("Odds", (AtOdds,), {"template": template})
    health = [HealthCheck.too_slow, HealthCheck.data_too_large]
    chosen = settings(max_examples=EXAMPLES // 2, stateful_step_count=30, deadline=None, suppress_health_check=health)
    run_state_machine_as_test(machine, settings=chosen)
