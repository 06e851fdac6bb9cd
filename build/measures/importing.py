"""Taking a bundle in, as the program does it: time, peak memory, what came of it."""

import shutil
from pathlib import Path
from time import perf_counter

from build.measures.children import Measured, peak_megabytes
from desktop.planning import exchange
from desktop.planning.workspace import Workspace
from desktop.store.database import FILE


def take_in(desk: str, bundle: str, home: str) -> Measured:
    """Seconds to receive `bundle` in a copy of `desk` at `home`, which stays for further measurements."""
    fresh(Path(desk), Path(home))
    return _receive(Path(home), Path(bundle))


def take_more(full: str, bundle: str, home: str) -> Measured:
    """Seconds to receive `bundle` in a copy of the full store `full`."""
    fresh(Path(full), Path(home))
    return _receive(Path(home), Path(bundle))


def _receive(home: Path, bundle: Path) -> Measured:
    with Workspace.open(home) as workspace:
        started = perf_counter()
        (outcome,) = exchange.receive(workspace, [bundle])
        seconds = perf_counter() - started
        workspace.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    if outcome.state != exchange.APPLIED:
        raise RuntimeError(f"{bundle} was {outcome.state}: {outcome.error or outcome.needs}")
    size = (home / FILE).stat().st_size
    return {"seconds": seconds, "peak": peak_megabytes(), "changes": outcome.changes["new"], "store": size}


def fresh(desk: Path, home: Path) -> None:
    """A copy of the data folder `desk` at `home`."""
    shutil.rmtree(home, ignore_errors=True)
    shutil.copytree(desk, home)


MEASUREMENTS = {"take_in": take_in, "take_more": take_more}
