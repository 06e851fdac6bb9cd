"""What is wrong with an LAO's plan file, or why one of its rows is no project."""

from desktop.domain.errors import AppError
from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.planning.load.faults import RowError


class HeadingRowError(RowError):
    """A heading of a block, not a project."""

    template = QT_TRANSLATE_NOOP("Errors", "This is a heading; it is kept with the projects below it.")


class SumCountError(RowError):
    """A row of sums that does not agree with the rows above it."""

    template = QT_TRANSLATE_NOOP("Errors", "This sum says {said} projects, but {read} stand above it.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Ask the LAO which is right, and correct the file.")


class SumMoneyError(SumCountError):
    """A sum of money that does not agree with the rows above it."""

    template = QT_TRANSLATE_NOOP("Errors", "This sum says {said} baht for {year}, but the rows above make {read}.")


class LaoNotNamedError(AppError):
    """A plan file that names no LAO."""

    template = QT_TRANSLATE_NOOP("Errors", "{file} does not say whose plan it is.")
    remedy_template = QT_TRANSLATE_NOOP(
        "Errors", "Write the LAO above the table, such as “อบต.อมก๋อย อำเภออมก๋อย จังหวัดเชียงใหม่”."
    )


class LaoNotOursError(AppError):
    """A plan of an LAO that another district supervises."""

    template = QT_TRANSLATE_NOOP("Errors", "{file} is the plan of {lao}, which belongs to another district.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Load it at the office of that district.")


class LaoNotKnownError(AppError):
    """A plan of an LAO that nobody knows here."""

    template = QT_TRANSLATE_NOOP("Errors", "{file} is the plan of {lao}, which is not known in this district.")
    remedy_template = QT_TRANSLATE_NOOP(
        "Errors", "Correct the name in the file, or load the register of villages with that LAO first."
    )


class LaoMeantError(LaoNotKnownError):
    """The same, when the name is close to one that is known."""

    remedy_template = QT_TRANSLATE_NOOP("Errors", "Is {meant} meant? Correct the name in the file.")
