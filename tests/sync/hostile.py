"""What tests of hostile files share: a store before and after, a refusal with its words, lines of a known computer."""

from pathlib import Path
from typing import Any

from desktop.planning import exchange, query
from desktop.planning.exchange import REFUSED, Outcome
from desktop.planning.workspace import Workspace
from desktop.store import vectors
from tests import offices
from tests.sync.forging import Stream, line

RECORD = "0190bbbb-0000-7000-8000-000000000001"


def state(workspace: Workspace) -> tuple[Any, ...]:
    """Everything that an import could have left behind, but for the log."""
    tables = ("record", "change", "stream", "act", "seal", "conflict", "scope", "peer", "trust", "waiting")
    counts = [workspace.db.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables]
    return vectors.vector(workspace.db), offices.digests(workspace), counts


def refused(workspace: Workspace, path: Path) -> Outcome:
    """Take `path` in, which must be refused and leave nothing but a line in the log."""
    before, logged = state(workspace), len(exchange.log(workspace))
    outcome = exchange.receive(workspace, [path])[0]
    assert outcome.state == REFUSED, outcome
    assert outcome.error is not None
    assert outcome.error["message"]
    assert outcome.error["remedy"]
    assert state(workspace) == before
    assert len(exchange.log(workspace)) == logged + 1
    assert offices.clean([workspace])
    return outcome


def code(workspace: Workspace, path: Path) -> str:
    """The code with which `path` is refused."""
    outcome = refused(workspace, path)
    return outcome.error["code"] if outcome.error else ""


def by(workspace: Workspace, *lines: bytes, scope: str = "5018", **more: Any) -> Stream:
    """`lines` at the end of the workspace's own stream."""
    return Stream(writer=workspace, scope=scope, lines=lines, **more)


def a_title(record: str = RECORD, **more: Any) -> bytes:
    """A change that gives a project its title."""
    return line("project", record, **({"fields": {"title": "ถนน", "plan": offices.PLAN}} | more))


def rows(workspace: Workspace, kind: str, *, deleted: bool = False) -> list[dict[str, Any]]:
    """The records of a kind as scripts get them."""
    return list(query.rows(workspace, kind, deleted=deleted))
