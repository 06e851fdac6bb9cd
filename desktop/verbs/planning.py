"""The planning verbs: load, similar, combine, split, rank, report, reports."""

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from msgspec import to_builtins
from msgspec.structs import asdict

from desktop.domain.errors import readable
from desktop.planning import loading, needs_plan
from desktop.planning.workspace import Workspace
from desktop.verbs.base import Verbs, cycle, waiver

TABLES = tuple(loading.SOURCES)


def add(verbs: Verbs) -> None:
    """Declare the verbs."""
    take = verbs.write("load", _load, "office workbooks in")
    take.add_argument("table", choices=TABLES)
    take.add_argument("file", type=Path)
    take.add_argument("--dry-run", action="store_true")
    take.add_argument("--cycle", type=cycle)
    take.add_argument("--lao", default="", help="whose plan it is, where the file names no LAO that is known")
    alike = verbs.work("similar", _similar, "village projects that look alike")
    alike.add_argument("--cycle", type=cycle, required=True)
    combine = verbs.write("combine", _combine, "several projects or items into one needs item")
    combine.add_argument("plan")
    combine.add_argument("ids", nargs="+")
    combine.add_argument("--title", required=True)
    verbs.write("split", _split, "a combined needs item back into its parts").add_argument("item")
    rank = verbs.write("rank", _rank, "move a needs item before another, or to the end")
    rank.add_argument("item")
    rank.add_argument("--before")
    send = verbs.write("submit", _submit, "send the needs plan to the province: it is frozen as it stands")
    send.add_argument("plan")
    send.add_argument("--letter", required=True)
    send.add_argument("--on", required=True, metavar="DATE")
    why = "go on without a rule, as R15=REASON; the reason is kept and shown"
    send.add_argument("--waive", action="append", type=waiver, default=[], metavar="RULE=REASON", help=why)
    verbs.write("issue", _issue, "issue the province's draft decisions").add_argument("--district", default="")
    report = verbs.work("report", _report, "a document or workbook, by ending")
    report.add_argument("name")
    report.add_argument("out", type=Path)
    report.add_argument("--cycle", type=cycle)
    area = "a district (at the province), a village, or the bundle of an import report"
    report.add_argument("--area", default="", help=area)
    report.add_argument("--edition", type=int, help="of the needs plan: the edition as it was sent")
    verbs.add("reports", _reports, "which reports there are")


def _load(workspace: Workspace, given: argparse.Namespace) -> dict[str, Any]:
    report = loading.load(workspace, given.table, given.file, cycle=given.cycle, lao=given.lao, dry_run=given.dry_run)
    return report.to_json()


def _similar(workspace: Workspace, given: argparse.Namespace) -> Iterator[dict[str, Any]]:
    return (to_builtins(group) for group in needs_plan.similar(workspace, given.cycle))


def _combine(workspace: Workspace, given: argparse.Namespace) -> dict[str, Any]:
    return {"item": needs_plan.combine(workspace, given.plan, given.ids, given.title)}


def _split(workspace: Workspace, given: argparse.Namespace) -> dict[str, Any]:
    return asdict(needs_plan.split(workspace, given.item))


def _rank(workspace: Workspace, given: argparse.Namespace) -> dict[str, Any]:
    needs_plan.move(workspace, given.item, before=given.before)
    return {"item": given.item, "before": given.before}


def _submit(workspace: Workspace, given: argparse.Namespace) -> dict[str, Any]:
    return {"submission": needs_plan.send(workspace, given.plan, letter=given.letter, sent_on=given.on,
                                            waive=dict(given.waive))}  # fmt: skip


def _issue(workspace: Workspace, given: argparse.Namespace) -> dict[str, Any]:
    from desktop.planning import decide

    return asdict(decide.issue(workspace, given.district))


def _report(workspace: Workspace, given: argparse.Namespace) -> dict[str, Any]:
    from desktop.planning import reporting

    if given.out.suffix.lower() == ".pdf":
        from desktop.gui import printing

        pdf: Any = printing.pdf
    else:
        pdf = None
    out = reporting.make(workspace, given.name, given.out, given.cycle, area=given.area, edition=given.edition, pdf=pdf)
    return {"file": readable(str(out)), "size": out.stat().st_size}


def _reports(_given: argparse.Namespace) -> Iterator[dict[str, Any]]:
    from desktop.planning import reporting
    from desktop.reports import FORMATS

    return ({"name": name, "formats": list(FORMATS)} for name in reporting.REPORTS)
