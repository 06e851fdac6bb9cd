"""Taking a bundle in, as the program does it: time, peak memory, what came of it."""

import shutil
from pathlib import Path
from time import perf_counter

from build.measures.children import Measured, peak_megabytes
from desktop.planning import exchange
from desktop.planning.workspace import Workspace


def take_in(desk: str, bundle: str, home: str) -> Measured:
    """Seconds to receive `bundle` in a copy of `desk` at `home`, which stays for further measurements."""
    fresh(Path(desk), Path(home))
    with Workspace.open(Path(home)) as workspace:
        before = peak_megabytes()
        started = perf_counter()
        (outcome,) = exchange.receive(workspace, [Path(bundle)])
        seconds = perf_counter() - started
        workspace.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    if outcome.state != exchange.APPLIED:
        raise RuntimeError(f"{bundle} was {outcome.state}: {outcome.error or outcome.needs}")
    return {
        "seconds": seconds,
        "peak": peak_megabytes(),
        "grown": peak_megabytes() - before,
        "changes": outcome.changes["new"],
        "records": sum(outcome.records.values()),
        "store": (Path(home) / "amphoeplan.db").stat().st_size,
    }


def fresh(desk: Path, home: Path) -> None:
    """A copy of the data folder `desk` at `home`."""
    shutil.rmtree(home, ignore_errors=True)
    shutil.copytree(desk, home)


MEASUREMENTS = {"take_in": take_in}
