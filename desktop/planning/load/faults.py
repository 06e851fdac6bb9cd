"""Why one row of a sheet is rejected: each names the value, the cause and what to write instead."""

from desktop.domain.errors import AppError
from desktop.i18n import QT_TRANSLATE_NOOP


class RowError(AppError):
    """Why one cell, and with it its row, cannot be taken over; `values["column"]` may name another column."""


class NotACountError(RowError):
    """Text where a number belongs."""

    template = QT_TRANSLATE_NOOP("Errors", "“{value}” is not a whole number.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Write digits only, such as 25.")


class NotAQuantityError(RowError):
    """A quantity that is no number."""

    template = QT_TRANSLATE_NOOP("Errors", "“{value}” is not a number.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Write digits only, such as 1.5, and the unit in its own column.")


class FormulaError(RowError):
    """A formula without a result, or one whose result is an error."""

    template = QT_TRANSLATE_NOOP("Errors", "The formula in this cell has no result ({value}).")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Open the file in Excel, correct the formula and save it.")


class CellEmptyError(RowError):
    """A cell that every row needs is empty."""

    template = QT_TRANSLATE_NOOP("Errors", "“{column}” is empty.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Fill the cell.")


class NotOneOfError(RowError):
    """A word that is none of those the column knows."""

    template = QT_TRANSLATE_NOOP("Errors", "“{value}” is not known here.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Write one of: {choices}.")


class SumRowError(RowError):
    """A row of totals, not of the table."""

    template = QT_TRANSLATE_NOOP("Errors", "This is a row of totals or a note, not an entry of the table.")


class HeaderAgainError(RowError):
    """The header row once more, as printed sheets repeat it."""

    template = QT_TRANSLATE_NOOP("Errors", "This is the header row again.")


class VillageCodeError(RowError):
    """A village code that is no code."""

    template = QT_TRANSLATE_NOOP("Errors", "“{value}” is not a village code.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "A village code has 8 digits, such as 50180101.")


class OtherDistrictError(RowError):
    """A village of another district."""

    template = QT_TRANSLATE_NOOP("Errors", "The village {value} belongs to another district, not to {district}.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Remove the row, or load it at the office of that district.")


class UnknownVillageError(RowError):
    """A village code of this district that nobody knows."""

    template = QT_TRANSLATE_NOOP("Errors", "There is no village with the code {value} in this district.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Correct the code, or load the register of villages first.")


class UnknownVillageMeantError(UnknownVillageError):
    """The same, when the name or the code is close to one that is known."""

    remedy_template = QT_TRANSLATE_NOOP("Errors", "Is {meant} meant? Correct the code.")


class WrongVillageError(RowError):
    """Code and name name two different villages."""

    template = QT_TRANSLATE_NOOP("Errors", "The code {code} is {known}, but the name {value} is that of {meant}.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Correct the code or the name.")


class WrongTambonError(RowError):
    """A village code of another tambon than the one written beside it."""

    template = QT_TRANSLATE_NOOP("Errors", "The code {code} lies in tambon {known}, not in {value}.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Correct the code or the tambon.")


class VillageTwiceError(RowError):
    """A village that stands in the sheet already."""

    template = QT_TRANSLATE_NOOP("Errors", "The village {value} stands in row {row} already, with other values.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Remove one of the two rows.")


class UnknownLaoError(RowError):
    """An LAO whose name does not say what it is."""

    template = QT_TRANSLATE_NOOP("Errors", "There is no LAO named “{value}” in this district.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Write its kind and name, such as อบต.อมก๋อย or เทศบาลตำบลอมก๋อย.")


class NoSuchProblemError(RowError):
    """A project that solves a problem which the village has not named."""

    template = QT_TRANSLATE_NOOP("Errors", "Problem {value} of this village is not in the file or was rejected.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Correct the number or the row of that problem.")


class ProblemNumberTwiceError(RowError):
    """A project that solves a problem whose number two problems of the village bear."""

    template = QT_TRANSLATE_NOOP("Errors", "Two problems of this village have the number {value}.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Give each problem of the village its own number.")


class DocumentClosedError(RowError):
    """A new row of a document that was sent or approved and stays as it is."""

    template = QT_TRANSLATE_NOOP("Errors", "The plan was sent already, so the file adds nothing to it.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Return the plan to the village first, then load the file again.")
