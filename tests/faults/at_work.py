"""Child processes for `tests/faults`: they work in a store until they are killed, and print what was acknowledged."""

import sys
from pathlib import Path

from desktop.planning import edit, exchange, office
from desktop.planning.workspace import Workspace


def type_on(home: Path, first: int) -> None:
    """Leave one field after the other, printing each once it is said to be on disk."""
    with Workspace.open(home) as workspace:
        visit = edit.Visit(workspace)
        print("ready", flush=True)
        for number in range(first, first + 100_000):
            visit.set("village", "50180102", {"households": number % 5000, "name": f"บ้าน {number}"})
            print(number, flush=True)
            if number % 7 == 0:
                visit.leave()


def take_in(home: Path, path: Path) -> None:
    """Take a file in."""
    with Workspace.open(home) as workspace:
        print("ready", flush=True)
        print(exchange.receive(workspace, [path])[0].state, flush=True)


def send(home: Path, path: Path) -> None:
    """Write a file."""
    with Workspace.open(home) as workspace:
        print("ready", flush=True)
        exchange.export(workspace, path, "50", full=True)
        print("written", flush=True)


def set_up(home: Path, code: str) -> None:
    """Set an office up."""
    print("ready", flush=True)
    office.init(home, office=code, kind="district", name="x", person="y").close()
    print("made", flush=True)


if __name__ == "__main__":
    verb, folder, what = sys.argv[1:]
    if verb == "init":
        set_up(Path(folder), what)
    elif verb == "type":
        type_on(Path(folder), int(what))
    else:
        {"take": take_in, "send": send}[verb](Path(folder), Path(what))
