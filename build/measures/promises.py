"""The promises of design §8, each measured beside its yardstick in the same run."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from build.measures.children import Measured, run
from build.measures.source import CACHE, LOADED, TYPED, Source
from build.measures.table import Row, compared, megabytes, time

QUARTER, WHOLE = 8, 32
MOST_MEGABYTES, FLAT_MEGABYTES = 300, 30
PAUSE_MS, PAGE_MS = 50, 16
YEARS = 10
MOST_PICTURES = 3000
DIFFER = 1.2


@dataclass(slots=True)
class Bench:
    """One run of all measurements: how often each is repeated, the files, how many pictures, what imports came to."""

    runs: int
    sources: dict[str, Source]
    pictures: int
    imports: dict[tuple[str, int], Measured] = field(default_factory=dict)

    def home(self, way: str, districts: int = WHOLE) -> Path:
        """The data folder in which the import of so many districts was left."""
        return CACHE / "run" / f"{way}-{districts}"

    def take_in(self, way: str, districts: int = WHOLE) -> Measured:
        """One import of so many districts into an empty desk."""
        files = self.sources[way]
        found = run("take_in", files.desk, files.bundle(districts), self.home(way, districts))
        self.imports[way, districts] = found
        return found


def imports(bench: Bench, way: str) -> Iterator[Row]:
    """The whole province into an empty desk, beside the same rows bare; memory at a quarter and the whole."""
    ours, bare = [], []
    for _ in range(bench.runs):
        ours.append(bench.take_in(way))
        bare.append(run("session_apply", bench.home(way)))
    seconds = bench.imports[way, WHOLE]["seconds"] = _median(ours, "seconds")
    visits = int(bare[0]["visits"])
    of = "" if visits == 1 else f" of {visits} visits"
    work = f"import as {way} ({ours[0]['changes']:,} changes)"
    yield compared(work, seconds, f"session apply{of}", _median(bare, "seconds"), 4, "2.5 ×")
    slow = [run("insert_all", bench.home(way)) for _ in range(min(bench.runs, 3))]
    yield compared("  the same", seconds, f"sqlite-utils insert_all{of}", _median(slow, "seconds"), 1)
    if visits > 1:
        for name, found in (("session apply", bare), ("insert_all", slow)):
            row = compared("  the same", seconds, f"{name} of the last state only", _median(found, "final"), 4)
            yield Row(row.work, row.measured, row.yardstick, row.ratio)
    part = float(bench.take_in(way, QUARTER)["peak"])
    most = max(float(one["peak"]) for one in ours)
    reach = f"≤ {MOST_MEGABYTES} MB, flat"
    flat = most <= MOST_MEGABYTES and most - part <= FLAT_MEGABYTES
    yield Row("  peak memory", f"{most:.0f} MB", f"a quarter of the file: {part:.0f} MB", "", reach, "", flat)


def _median(found: list[Measured], name: str) -> float:
    return median(float(one[name]) for one in found)


def more(bench: Bench) -> Iterator[Row]:
    """2,000 further changes into the full store."""
    whole = float(bench.imports[LOADED, WHOLE]["seconds"])
    found = [
        run("take_more", bench.home(LOADED), bench.sources[LOADED].more, bench.home("more")) for _ in range(bench.runs)
    ]
    work = f"a bundle of {found[0]['changes']:,} changes into that store"
    yield compared(work, median(float(one["seconds"]) for one in found), "the whole import", whole, 0.1, "1/30")


def searching(bench: Bench) -> Iterator[Row]:
    """The first page of a search."""
    found = [run("first_page", bench.home(LOADED)) for _ in range(min(bench.runs, 3))]
    ours, bare = (median(float(one[name]) for one in found) for name in ("ours", "bare"))
    row = compared("first 50 of a search, 95 of 100", ours / 1000, "bare FTS5", bare / 1000, 3)
    passed = bool(row.passed) and ours <= PAGE_MS and not found[0]["wrong"]
    yield Row(row.work, row.measured, row.yardstick, row.ratio, f"≤ 3 ×, ≤ {PAGE_MS} ms", "", passed)


def window(bench: Bench) -> Iterator[Row]:
    """The start, and the longest pause while a file is taken in."""
    found = run("start", bench.home(LOADED), bench.runs)
    yield compared("start to a usable first screen", found["ours"], "bare QMainWindow", found["bare"], 2.5, "1.5 ×")
    files = bench.sources[LOADED]
    pauses = [run("longest_pause", files.desk, files.bundle(WHOLE), bench.home("pause")) for _ in range(bench.runs)]
    longest = median(float(one["pause"]) for one in pauses)
    usual = f"99 of 100: {max(float(one['p99']) for one in pauses):.1f} ms"
    work = "longest pause of the window while importing"
    yield Row(work, f"{longest:.0f} ms", usual, "", f"≤ {PAUSE_MS} ms", "one frame", longest <= PAUSE_MS)


def sizes(bench: Bench) -> Iterator[Row]:
    """Bundles beside the same rows as CSV."""
    for way, most in ((LOADED, 1.2), (TYPED, 4)):
        rows = run("same_rows", bench.home(way))
        size = bench.sources[way].bundle(WHOLE).stat().st_size
        ratio, aim = size / rows["zip"], f"xz: {rows['xz'] / rows['zip']:.2f} ×" if way == LOADED else ""
        packed = f"zip of the CSV {megabytes(rows['zip'])}"
        work = f"bundle as {way}"
        yield Row(work, megabytes(size), packed, f"{ratio:.2f} ×", f"≤ {most:g} ×", aim, ratio <= most)


def pictures(bench: Bench) -> Iterator[Row]:
    """Thousands of attached files in one bundle, which must pass through little memory."""
    room = CACHE / "run" / "pictures"
    made = run("pictures", room, bench.pictures)
    for work, name in (("a file with {:,} pictures of 200 kB, written", "out"), ("  the same, taken in", "in")):
        found = run(f"pictures_{name}", room)
        peak, whole = float(found["peak"]), found.get("here", bench.pictures) == bench.pictures
        passed = whole and peak <= MOST_MEGABYTES
        size = f"{megabytes(made['bytes'])} in {time(found['seconds'])}"
        yield Row(work.format(bench.pictures), f"{peak:.0f} MB", size, "", f"≤ {MOST_MEGABYTES} MB", "", passed)


def disk(bench: Bench) -> Iterator[Row]:
    """Size after ten years, and how time and size grow with the districts."""
    for way in (LOADED, TYPED):
        one, every = (float(bench.imports[way, number]["store"]) for number in (1, WHOLE))
        first = f"{megabytes(one * YEARS)} / {megabytes(every * YEARS)}"
        yield Row(f"ten years of a district / the province, {way}", first, f"{YEARS} × one year's store")


def growth(bench: Bench) -> Iterator[Row]:
    """Time per change from 1 to 4 to 16 districts: no more for many than for one, give or take a fifth."""
    found = {number: [bench.take_in(LOADED, number) for _ in range(min(bench.runs, 3))] for number in (1, 4, 16)}
    bench.take_in(TYPED, 1)
    seconds = {number: _median(several, "seconds") for number, several in found.items()}
    seconds[WHOLE] = float(bench.imports[LOADED, WHOLE]["seconds"])
    each = [seconds[number] / int(bench.imports[LOADED, number]["changes"]) for number in seconds]
    shown = ", ".join(time(value) for value in seconds.values())
    microseconds = " → ".join(f"{value * 1e6:.0f}" for value in each)
    linear = max(each[1:]) <= each[0] * DIFFER
    yield Row("import of 1, 4, 16, 32 districts", shown, f"µs a change: {microseconds}", "", "linear", "", linear)
