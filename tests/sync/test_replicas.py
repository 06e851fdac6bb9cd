"""Whatever district, laptop and province do, and however their files travel: all end with the same records."""

import os
from collections import defaultdict
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule, run_state_machine_as_test

from desktop.planning import edit, exchange, history
from desktop.planning.exchange import ALREADY_HERE, APPLIED, HELD
from desktop.planning.workspace import Workspace
from tests import offices
from tests.offices import PLAN, VILLAGE

ITEM = "0190aaaa-0000-7000-8000-00000000000a"
PROJECTS = [f"0190aaaa-0000-7000-8000-00000000010{n}" for n in range(3)]
DISTRICTS = st.sampled_from(("district", "laptop"))
OFFICES = st.sampled_from(("province", "district", "laptop"))
VALUES = {
    "title": st.sampled_from(("ถนน", "ฝาย", "ประปา 1,200.50", "ไฟฟ้า")),
    "objective": st.sampled_from(("เพื่อการคมนาคม", "เพื่อน้ำใช้", None)),
    "budget.2559": st.sampled_from((100, 200, 300, None)),
    "budget.2560": st.sampled_from((100, 200)),
    "problems.x1": st.sampled_from((True, None)),
    "priority": st.integers(1, 3),
}
SETTINGS = st.sampled_from(sorted(VALUES)).flatmap(lambda name: st.tuples(st.just(name), VALUES[name]))
EXAMPLES = int(os.environ.get("AMPHOEPLAN_EXAMPLES", "60"))


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three offices that share a village plan and a needs item."""
    folder = tmp_path_factory.mktemp("template")
    made = offices.offices(folder)
    offices.a_village(made.district)
    edit.put(made.district, "village_plan", [{"id": PLAN, "village": VILLAGE, "cycle": 2559}])
    plan = edit.create(made.district, "needs_plan", district="5018", cycle=2559)
    edit.put(made.district, "needs_item", [{"id": ITEM, "plan": plan, "title": "ถนน"}])
    made.settle(1)
    made.close()
    return folder


class Line(RuleBasedStateMachine):
    """Edits, removals, undoing and files on three computers, in any order."""

    template: Path

    @initialize()
    def begin(self) -> None:
        self._temporary = TemporaryDirectory(dir=offices.MEMORY)
        self.offices = offices.copied(self.template, Path(self._temporary.name))
        self.before = {who: history.last_act(self._at(who)) for who in ("province", "district", "laptop")}
        self.files: list[Path] = []
        self.acknowledged: dict[tuple[str, str], set[tuple[str, Any]]] = defaultdict(set)
        self.visits: dict[str, tuple[edit.Visit, str, dict[str, Any]]] = {}

    @rule(who=DISTRICTS, record=st.sampled_from(PROJECTS), fields=st.lists(SETTINGS, min_size=1, max_size=3))
    def put_project(self, who: str, record: str, fields: list[tuple[str, Any]]) -> None:
        self.leave(who)
        said = {"title": "โครงการ"} | dict(fields)
        edit.put(self._at(who), "project", [{"id": record, "plan": PLAN, **said}])
        self._acknowledge("project", record, said)

    @rule(result=st.sampled_from(("accepted", "rejected")))
    def decide(self, result: str) -> None:
        """What was decided stands; deciding anew is a record of its own."""
        said = {"result": result, "reason": f"เพราะ {result}"}
        record = edit.put(self._at("province"), "decision", [{"item": ITEM, **said}]).ids[0]
        self._acknowledge("decision", record, said)

    @rule(who=DISTRICTS, record=st.sampled_from(PROJECTS), setting=SETTINGS)
    def leave_a_field(self, who: str, record: str, setting: tuple[str, Any]) -> None:
        visit, of, said = self.visits.get(who) or (edit.Visit(self._at(who)), record, {})
        new = dict([setting]) if self._knows(who, of) else {"plan": PLAN, "title": "ใหม่"} | dict([setting])
        visit.set("project", of, new)
        self.visits[who] = (visit, of, said | new)

    @rule(who=DISTRICTS)
    def leave(self, who: str) -> None:
        if who in self.visits:
            visit, record, said = self.visits.pop(who)
            visit.leave()
            self._acknowledge("project", record, said)

    @rule(who=DISTRICTS, record=st.sampled_from(PROJECTS))
    def remove(self, who: str, record: str) -> None:
        self.leave(who)
        if self._knows(who, record):
            edit.remove(self._at(who), "project", [record])

    @rule(who=OFFICES, again=st.booleans())
    def undo(self, who: str, again: bool) -> None:
        self.leave(who)
        if history.last_act(self._at(who)) != self.before[who]:
            undone = history.undo(self._at(who))
            if again and undone.records:
                history.redo(self._at(who))

    @rule(who=DISTRICTS, take=st.booleans())
    def decide_a_conflict(self, who: str, take: bool) -> None:
        self.leave(who)
        rows = [row for row in history.conflicts(self._at(who)) if row["kind"] == "project"]
        if rows:
            value = rows[0]["values"][0 if take else -1]["value"]
            history.resolve(self._at(who), rows[0]["id"], value=value)
            left = {row["id"] for row in history.conflicts(self._at(who))}
            assert rows[0]["id"] not in left

    @rule(sender=OFFICES, to=OFFICES, full=st.booleans())
    def write_a_file(self, sender: str, to: str, full: bool) -> None:
        if sender != to:
            self._close_visit(sender)
            self.files.append(self.offices.send(self._at(sender), self._at(to), full=full, plain=True))

    @precondition(lambda self: self.files)
    @rule(which=st.integers(0, 99), to=OFFICES)
    def take_a_file_in(self, which: int, to: str) -> None:
        outcome = exchange.receive(self._at(to), [self.files[which % len(self.files)]])[0]
        assert outcome.state in (APPLIED, ALREADY_HERE, HELD), outcome.error
        if outcome.state != HELD:
            self._close_visit(to)

    @rule(sender=OFFICES, to=OFFICES, and_back=st.booleans(), third=st.booleans())
    def carry(self, sender: str, to: str, and_back: bool, third: bool) -> None:
        """A file that arrives; with an answer the next one builds on it, and a third office may get that one first."""
        if sender == to:
            return
        for one, other in ((sender, to), (to, sender))[: 1 + and_back]:
            self.write_a_file(one, other, False)
            self.take_a_file_in(len(self.files) - 1, other)
        if third:
            self.take_a_file_in(len(self.files) - 1, next(iter({"province", "district", "laptop"} - {sender, to})))

    def teardown(self) -> None:
        if not hasattr(self, "offices"):
            return
        with self._temporary, closing(self.offices):
            for who in list(self.visits):
                self.leave(who)
            self.offices.settle(1)
            self._all_agree()
            self._nothing_is_lost()

    def _all_agree(self) -> None:
        every = self.offices.all
        assert offices.clean(every)
        first = every[0]
        for other in every[1:]:
            assert offices.digests(other) == offices.digests(first)
            assert history.conflicts(other) == history.conflicts(first)
        assert [exchange.waiting(workspace) for workspace in every] == [[], [], []]

    def _nothing_is_lost(self) -> None:
        for (kind, record), said in self.acknowledged.items():
            for workspace in self.offices.all:
                rows = history.history(workspace, kind, record)
                found = {(name, change[1]) for row in rows for name, change in row.fields.items()}
                assert said <= found

    def _at(self, who: str) -> Workspace:
        found: Workspace = getattr(self.offices, who)
        return found

    def _knows(self, who: str, record: str) -> bool:
        query = "SELECT 1 FROM project WHERE id = ?"
        return self._at(who).db.execute(query, (record,)).fetchone() is not None

    def _close_visit(self, who: str) -> None:
        """A file closes what is open, so that a later field of the same visit is a change of its own."""
        if who in self.visits:
            visit, record, said = self.visits[who]
            self._acknowledge("project", record, said)
            self.visits[who] = (visit, record, {})

    def _acknowledge(self, kind: str, record: str, said: dict[str, Any]) -> None:
        self.acknowledged[kind, record] |= {(name, value) for name, value in said.items() if value is not None}


def test_offices_that_exchanged_everything_in_any_order_hold_the_same_and_lost_nothing(template):
    machine = type("Line", (Line,), {"template": template})
    health = [HealthCheck.too_slow, HealthCheck.data_too_large]
    chosen = settings(max_examples=EXAMPLES, stateful_step_count=30, deadline=None, suppress_health_check=health)
    run_state_machine_as_test(machine, settings=chosen)
