"""The reports there are, and making one: what stands in it comes from here, its form from `desktop.reports`."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from desktop import i18n
from desktop.domain.errors import AppError
from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.planning import home_answers
from desktop.planning.reporting import (
    action_plan,
    allocated,
    compiled,
    conflicts,
    development,
    import_report,
    letters,
    needs_plan,
    overview,
    recovery,
    referrals,
    village,
    village_answers,
)
from desktop.planning.reporting.asked import Asked, Report
from desktop.planning.workspace import Workspace
from desktop.reports import Document, Page, PdfWriter, write
from desktop.reports.page import lay_out

__all__ = ["REPORTS", "Report", "UnknownReportError", "make", "pages"]

REPORTS: Mapping[str, Report] = {
    report.name: report
    for report in (
        needs_plan.REPORT,
        village_answers.REPORT,
        overview.REPORT,
        recovery.REPORT,
        compiled.REPORT,
        referrals.PAO_LIST,
        referrals.REFERRALS,
        allocated.REPORT,
        conflicts.REPORT,
        import_report.REPORT,
        letters.REPORT,
        village.REPORT,
        action_plan.REPORT,
        development.REPORT,
    )
}


class UnknownReportError(AppError):
    """There is no report of this name."""

    template = QT_TRANSLATE_NOOP("Errors", "There is no report named {name}.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "There are: {names}.")


def make(
    ws: Workspace,
    name: str,
    out: Path,
    cycle: int | None = None,
    language: str | None = None,
    *,
    area: str = "",
    edition: int | None = None,
    pdf: PdfWriter | None = None,
) -> Path:
    """Write the report `name` to `out`, in the format of its ending, and answer its path.

    `cycle` is the latest one when None; `area` is a district's code (at the province) or a village's where a report
    is about one; `edition` is one that was sent, of a plan that is sent in editions. A .pdf needs `pdf`
    (`desktop.gui.printing.pdf`). Raises UnknownReportError, NothingToReportError and the refusals of
    `desktop.reports.write`.
    """
    asked = Asked(cycle=cycle, area=area, edition=edition)
    with _speaking(language):
        return write(_document(ws, name, asked), out, pdf=pdf)


def pages(ws: Workspace, name: str, cycle: int | None = None, *, area: str = "", edition: int | None = None) -> Page:
    """The same report laid out as pages, for a printer; villages whose answers go on paper count as told.

    Raises UnknownReportError, NothingToReportError.
    """
    asked = Asked(cycle=cycle, area=area, edition=edition)
    laid_out = lay_out(_document(ws, name, asked))
    _printed(ws, name, asked)
    return laid_out


def _document(ws: Workspace, name: str, asked: Asked) -> Document:
    if name not in REPORTS:
        raise UnknownReportError(name=name, names=", ".join(REPORTS))
    return REPORTS[name].build(ws, asked)


def _printed(ws: Workspace, name: str, asked: Asked) -> None:
    """Whose answers are on paper has been told; a file tells nobody yet."""
    if name == village_answers.REPORT.name:
        home_answers.tell(ws, asked.area, asked.cycle)


@contextmanager
def _speaking(language: str | None) -> Iterator[None]:
    before = i18n.language()
    i18n.use(language or before)
    try:
        yield
    finally:
        i18n.use(before)
