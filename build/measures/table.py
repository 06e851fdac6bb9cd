"""The table that the bench prints: one promise a row, its verdict at the end."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Row:
    """One promise: what was measured, its yardstick, their ratio, what is to be reached and aimed at.

    `passed` is None where the design asks only that the figure be stated.
    """

    work: str
    measured: str
    yardstick: str = ""
    ratio: str = ""
    reach: str = ""
    aim: str = ""
    passed: bool | None = None


BEGIN, END = "<!-- figures: written by the bench -->", "<!-- end of figures -->"
TITLES = ("work", "measured", "yardstick", "ratio", "reach", "aim", "")
VERDICTS = {True: "pass", False: "FALLS SHORT", None: "stated"}


def show(rows: list[Row]) -> None:
    """Print the table and how many promises are kept."""
    cells = [TITLES, *map(_cells, rows)]
    widths = [max(len(line[place]) for line in cells) for place in range(len(TITLES))]
    for line in cells:
        print("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip())
    reached, short = (sum(row.passed is verdict for row in rows) for verdict in (True, False))
    print(f"\n{reached} reached, {short} fall short", flush=True)


def write(rows: list[Row], readme: Path) -> None:
    """Put the table between the marks in `readme`, in place of the figures that stand there."""
    cells = [TITLES, ("---",) * len(TITLES), *map(_cells, rows)]
    figures = "\n".join(f"| {' | '.join(line)} |" for line in cells)
    text = readme.read_text("utf-8")
    start, end = text.index(BEGIN) + len(BEGIN), text.index(END)
    readme.write_text(f"{text[:start]}\n{figures}\n{text[end:]}", "utf-8")


def _cells(row: Row) -> tuple[str, ...]:
    return (row.work, row.measured, row.yardstick, row.ratio, row.reach, row.aim, VERDICTS[row.passed])


def compared(work: str, seconds: float, name: str, yardstick: float, most: float, aim: str = "") -> Row:  # noqa: PLR0917
    """A row of two times, of which the first may be at most `most` times the second."""
    ratio = seconds / yardstick
    shown = f"{ratio:.2f} ×" if ratio >= 0.1 else f"1/{1 / ratio:.0f}"
    reach = f"≤ {most:g} ×" if most >= 1 else f"≤ 1/{1 / most:.0f}"
    return Row(work, time(seconds), f"{name} {time(yardstick)}", shown, reach, aim, ratio <= most)


def time(seconds: float) -> str:
    """Seconds, or milliseconds where there are few."""
    return f"{seconds:.2f} s" if seconds >= 1 else f"{seconds * 1000:.3g} ms"


def megabytes(size: float) -> str:
    """A size in bytes as megabytes."""
    return f"{size / 1e6:.2f} MB" if size < 1e7 else f"{size / 1e6:,.0f} MB"
