"""Measures what the design promises (§8), each figure beside its yardstick in the same run, and prints one table.

`--quick` takes a tenth of the villages, `--runs N` another number than five, of which the median counts.
"""

import argparse
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
sys.dont_write_bytecode = True

from build.measures import source  # noqa: E402
from build.measures.children import Measured, run  # noqa: E402
from build.measures.source import CACHE, LOADED, TYPED, Source  # noqa: E402

MEGABYTE = 1_000_000
QUARTER, WHOLE = 8, 32


@dataclass(frozen=True, slots=True)
class Row:
    """One promise: what was measured, its yardstick, their ratio, what is to be reached and aimed at."""

    work: str
    measured: str
    yardstick: str = ""
    ratio: str = ""
    reach: str = ""
    aim: str = ""
    passed: bool | None = None


@dataclass(slots=True)
class Bench:
    """One run of all measurements; `share` of the villages is taken."""

    share: int
    runs: int
    sources: dict[str, Source]

    def home(self, name: str) -> Path:
        """A data folder of this run."""
        return CACHE / "run" / name

    def middle(self, measure: Callable[[], Measured]) -> Measured:
        """The run with the median time of as many as were asked for."""
        found = sorted((measure() for _ in range(self.runs)), key=lambda one: float(one["seconds"]))
        return found[len(found) // 2]

    def take_in(self, way: str, districts: int = WHOLE) -> Measured:
        """One import of `way` into an empty desk, which stays as the data folder `way-districts`."""
        files = self.sources[way]
        return run("take_in", files.desk, files.bundle(districts), self.home(f"{way}-{districts}"))


def main(arguments: list[str]) -> int:
    """Print the table; exit code 0 whatever it says."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a tenth of the size, one run")
    parser.add_argument("--runs", type=int, default=0)
    given = parser.parse_args(arguments)
    share = 10 if given.quick else 1
    print("Preparing one province: once as loaded, once as typed", flush=True)
    sources = {way: source.prepare(way, share) for way in (LOADED, TYPED)}
    bench = Bench(share, given.runs or (1 if given.quick else 5), sources)
    show([row for group in (_imports(bench, LOADED), _imports(bench, TYPED)) for row in group])
    return 0


def _imports(bench: Bench, way: str) -> Iterator[Row]:
    print(f"Taking the province in, {way}, {bench.runs} times beside its yardsticks", flush=True)
    pairs = [_pair(bench, way) for _ in range(bench.runs)]
    ours, bare = ([pair[place] for pair in pairs] for place in (0, 1))
    seconds = median(float(one["seconds"]) for one in ours)
    yardstick = median(float(one["seconds"]) for one in bare)
    ratio = seconds / yardstick
    what = f"import, {way}: {ours[0]['changes']:,} changes"
    yield Row(
        what, _seconds(seconds), f"session apply {_seconds(yardstick)}", f"{ratio:.2f} ×", "≤ 4 ×", "2.5 ×", ratio <= 4
    )
    slow = bench.middle(lambda: run("insert_all", bench.home(f"{way}-{WHOLE}")))
    ratio = seconds / float(slow["seconds"])
    yield Row(
        "the same",
        _seconds(seconds),
        f"insert_all {_seconds(slow['seconds'])}",
        f"{ratio:.2f} ×",
        "faster",
        "",
        ratio < 1,
    )
    quarter = bench.take_in(way, QUARTER)
    most, part = max(float(one["peak"]) for one in ours), float(quarter["peak"])
    flat = most <= 300 and most - part <= 30
    yield Row(f"peak memory, {way}", f"{most:.0f} MB", f"a quarter: {part:.0f} MB", "", "≤ 300 MB, flat", "", flat)


def _pair(bench: Bench, way: str) -> tuple[Measured, Measured]:
    ours = bench.take_in(way)
    return ours, run("session_apply", bench.home(f"{way}-{WHOLE}"))


def _seconds(value: float) -> str:
    return f"{value:.2f} s"


def show(rows: list[Row]) -> None:
    """Print the table and how many promises are kept."""
    titles = ("work", "measured", "yardstick", "ratio", "reach", "aim", "")
    cells = [titles, *((r.work, r.measured, r.yardstick, r.ratio, r.reach, r.aim, _verdict(r.passed)) for r in rows)]
    widths = [max(len(line[place]) for line in cells) for place in range(len(titles))]
    for line in cells:
        print("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip())
    short = sum(row.passed is False for row in rows)
    print(f"\n{sum(row.passed is True for row in rows)} reached, {short} fall short")


def _verdict(passed: bool | None) -> str:
    return {True: "pass", False: "FALLS SHORT", None: "stated"}[passed]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
