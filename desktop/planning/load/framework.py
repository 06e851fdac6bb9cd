"""The provincial strategy framework as an edition: its tree of any depth and its indicators.

An edition is known by its years and number: the same file again, corrected or not, is the same edition. A new one takes
the place of the edition in use, and old links are re-mapped one to one where code and title agree.
"""

from collections import Counter
from collections.abc import Iterable
from typing import Any

from desktop.domain.ids import row_id
from desktop.domain.planning_year import StrategyFramework
from desktop.domain.thai import search_key
from desktop.planning import remapping
from desktop.planning.load.compare import Memory, fields_here
from desktop.planning.load.entries import Entry, Writer
from desktop.planning.load.framework_sheet import Title, Tree, tree
from desktop.planning.load.rows import Row
from desktop.store import reference

_TITLE = "กรอบยุทธศาสตร์การพัฒนาจังหวัด{} พ.ศ. {}–{}"
"""How the offices call an edition whose file has no title."""
_INDICATOR = {"indicator": "title", "unit": "unit", "baseline": "baseline", "agency": "agency"}


def load(writer: Writer, title: Title, rows: Iterable[Row]) -> None:
    """Write an edition with its strategies, and where the strategies of the edition before it went."""
    found = tree(rows)
    record = row_id(
        "strategy_framework", writer.scope, title.from_year, f"{title.to_year} {title.edition or ''}".strip()
    )
    before = _before(writer, record, title)
    memory = Memory(writer.workspace.db, f"strategy:{record}")
    _write_header(writer, record, title, before)
    _write_tree(writer, found, record, title, memory)
    memory.save()
    for mapping, values in remapping.one_to_one(writer.workspace, record, before):
        writer.beside("strategy_mapping", mapping, values)


def _before(writer: Writer, record: str, title: Title) -> StrategyFramework | None:
    """The edition that this one follows: of the earlier ones the latest."""
    every = writer.workspace.every(StrategyFramework, "scope = :scope AND id != :id", scope=writer.scope, id=record)
    now = (title.from_year, title.edition)
    earlier = [one for one in every if (one.from_year or 0, one.edition or 0) < now or not title.edition]
    earlier = [one for one in earlier if (one.from_year or 0) <= title.from_year]
    return max(earlier, key=lambda one: (one.from_year or 0, one.edition or 0, one.id), default=None)


def _write_header(writer: Writer, record: str, title: Title, before: StrategyFramework | None) -> None:
    here = fields_here(writer.workspace.db, record, writer.scope) or {}
    said = {
        "title": title.name or _name(writer, title),
        "from_year": title.from_year,
        "to_year": title.to_year,
        "edition": title.edition or (before.edition or 1) + 1 if before else title.edition or 1,
        "status": "published",
        "replaces": before.id if before else None,
    }
    missing = {name: value for name, value in said.items() if value and here.get(name) is None}
    if missing and not here.get("deleted"):
        writer.beside("strategy_framework", record, missing)
        if before and before.status == "published" and title.from_year <= (before.to_year or 0):
            writer.beside("strategy_framework", before.id, {"status": "superseded"})


def _name(writer: Writer, title: Title) -> str:
    return _TITLE.format(reference.province_name(writer.scope, "th"), title.from_year, title.to_year)


def _write_tree(writer: Writer, found: Tree, record: str, title: Title, memory: Memory) -> None:
    ids = {code: row_id("strategy", record, title.from_year, code) for code in found.nodes}
    seen: Counter[str] = Counter()
    for row in found.rejected:
        writer.reject(row)
    for code, row in found.nodes.items():
        fields = {"framework": record, "code": code, "title": row.values["title"]}
        fields["parent"] = ids.get(found.parents.get(code, ""))
        if row.has("level"):
            fields["level"] = row.values["level"]
        cells = {"parent": row.cell("under") or row.cell("code")}
        writer.write(Entry(row, "strategy", ids[code], "", row.values["title"], fields, cells), memory)
        if row.values.get("indicator"):
            writer.write(_indicator(row, ids[code], title, seen), memory, is_row=False)
    for code, row in found.indicators:
        writer.write(_indicator(row, ids[code], title, seen), memory)


def _indicator(row: Row, strategy: str, title: Title, seen: Counter[str]) -> Entry:
    name = row.values["indicator"]
    seen[strategy + search_key(name)] += 1
    record = row_id("indicator", strategy, title.from_year, name, seen[strategy + search_key(name)])
    fields: dict[str, Any] = {field: row.values[said] for said, field in _INDICATOR.items() if row.has(said)}
    targets = row.values.get("target") or {}
    fields |= {f"targets.{year}": value for year, value in targets.items()} | {"strategy": strategy}
    cells = {"title": row.cell("indicator")}
    cells |= {f"targets.{year}": row.cell(f"target.{year}") for year in targets}
    return Entry(row, "indicator", record, "", name, fields, cells)
