"""Measures what the design promises (§8), each figure beside its yardstick in the same run, and prints one table.

`--quick` takes a tenth of the villages and one run, `--runs N` another number than five, of which the median counts.
`--only NAME` measures one group: imports, more, searching, window, sizes, growth, pictures.
"""

import argparse
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
sys.dont_write_bytecode = True

from build.measures import promises, source, table  # noqa: E402
from build.measures.promises import Bench  # noqa: E402
from build.measures.source import CACHE, LOADED, TYPED  # noqa: E402
from build.measures.table import Row  # noqa: E402

SHARE_OF_QUICK, RUNS = 10, 5
PICTURES = "pictures"
"""The group that needs no province."""
README = ROOT / "tests" / "README.md"
GROUPS: dict[str, tuple[Callable[[Bench], Iterator[Row]], ...]] = {
    "imports": (lambda bench: promises.imports(bench, LOADED), lambda bench: promises.imports(bench, TYPED)),
    "more": (promises.more,),
    "searching": (promises.searching,),
    "window": (promises.window,),
    "sizes": (promises.sizes,),
    "growth": (promises.growth, promises.disk),
    PICTURES: (promises.pictures,),
}


def main(arguments: list[str]) -> int:
    """Print the table; exit code 0 whatever it says."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a tenth of the size, one run")
    parser.add_argument("--write", action="store_true", help="put the table into tests/README.md, too")
    parser.add_argument("--runs", type=int, default=0)
    parser.add_argument("--only", choices=tuple(GROUPS), default="")
    given = parser.parse_args(arguments)
    started = perf_counter()
    share = SHARE_OF_QUICK if given.quick else 1
    bench = Bench(given.runs or (1 if given.quick else RUNS), {}, promises.MOST_PICTURES // share)
    if given.only != PICTURES:
        print("Preparing one province, once as loaded and once as typed", flush=True)
        bench.sources |= {way: source.prepare(way, share) for way in (LOADED, TYPED)}
    if given.only not in ("", "imports", PICTURES):
        for way in (LOADED, TYPED):
            bench.take_in(way)
    rows = [row for name in GROUPS if given.only in ("", name) for row in measured(bench, name)]
    table.show(rows)
    if given.write:
        table.write(rows, README)
    print(f"{perf_counter() - started:.0f} s in all")
    shutil.rmtree(CACHE / "run", ignore_errors=True)
    return 0


def measured(bench: Bench, name: str) -> Iterator[Row]:
    """The rows of one group, each told as soon as it is known."""
    for measure in GROUPS[name]:
        for row in measure(bench):
            print(f"  {row.work.strip()}: {row.measured} {row.ratio}", flush=True)
            yield row


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
