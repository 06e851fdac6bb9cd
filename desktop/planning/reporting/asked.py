"""What a report is, and what several of them say alike."""

from collections.abc import Callable

import msgspec

from desktop.domain.errors import AppError
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.planning.workspace import Workspace
from desktop.reports import FORMATS, Document
from desktop.store import reference
from desktop.store.reference import UnknownAreaError


class NothingToReportError(AppError):
    """There is nothing that this report could show."""

    template = QT_TRANSLATE_NOOP("Errors", "There is nothing yet to put into the report “{report}”.")
    remedy_template = QT_TRANSLATE_NOOP(
        "Errors", "Check the plan year and the area, or enter or receive the plan first."
    )


class WhichDistrictError(AppError):
    """A report about one district was asked for where several have sent."""

    template = QT_TRANSLATE_NOOP("Errors", "The report “{report}” is about one district: {districts}.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Choose the district.")


class WhichVillageError(AppError):
    """A report about one village was asked for without naming it."""

    template = QT_TRANSLATE_NOOP("Errors", "The report “{report}” is about one village.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Name the village by its code of eight digits, such as 50180101.")


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """What a report is to be about: `cycle` None is the latest, `area` "" this office, `edition` one that was sent."""

    cycle: int | None = None
    area: str = ""
    edition: int | None = None


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """One kind of report: `title` is the English source in context `Reports`."""

    name: str
    title: str
    build: Callable[[Workspace, Asked], Document]
    formats: tuple[str, ...] = FORMATS

    @property
    def label(self) -> str:
        """Its name in the reader's language."""
        return translate("Reports", self.title)


def nothing(title: str) -> NothingToReportError:
    """The refusal, with the report's name in the reader's language."""
    return NothingToReportError(report=translate("Reports", title))


def district(code: str) -> str:
    """`อำเภออมก๋อย`; the code where no area has it."""
    try:
        return translate("Reports", "{name} District", name=reference.district_name(code))
    except UnknownAreaError:
        return code


def province(code: str) -> str:
    """`จังหวัดเชียงใหม่` of any area's code."""
    try:
        return translate("Reports", "{name} Province", name=reference.province_name(code))
    except UnknownAreaError:
        return code[:2]


def of_cycle(cycle: int) -> str:
    """`ประจำปี พ.ศ. 2559`."""
    return translate("Reports", "Plan year B.E. {year}", year=cycle)
