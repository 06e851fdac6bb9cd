"""What the parts of the demonstration share: its place and year, files between the offices, a step's row."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from desktop.domain.money import baht
from desktop.i18n import translate
from desktop.paths import RESOURCES
from desktop.planning import exchange
from desktop.planning.workspace import Workspace

SAMPLE = RESOURCES / "demo" / "5018-omkoi"
DISTRICT, PROVINCE, CYCLE = "5018", "50", 2559

Row = dict[str, Any]


def carry(sender: Workspace, reader: Workspace, path: Path, what: str) -> Iterator[Row]:
    sent = exchange.export(sender, path, reader.identity.office)
    outcome = exchange.receive(reader, [path])[0]
    said = translate(
        "Demo", "{file}: {changes} changes, {size} kB; taken in: {new} new, {state}",
        file=path.name, changes=sent.changes, size=max(1, sent.size // 1000), new=outcome.changes["new"],
        state=translate("Exchange", outcome.state),
    )  # fmt: skip
    yield {"step": what, "result": said, "ok": outcome.state == exchange.APPLIED}


def told(step: str, count: int, satang: int | None = None) -> Row:
    money = f" · {baht(satang)} {translate('Kinds', 'baht')}" if satang is not None else ""
    return {"step": step, "result": f"{count:,}{money}"}
