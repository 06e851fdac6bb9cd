"""Why a line of funded projects is not taken over."""

from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.planning.load.faults import RowError


class DistrictAskedError(RowError):
    """A line whose district is not certain."""

    template = QT_TRANSLATE_NOOP("Errors", "It is not certain in which district of the province this lies.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Choose the district of this line; possible: {meant}.")


class NoDistrictNamedError(RowError):
    """A line that names no district like any of the province's."""

    template = QT_TRANSLATE_NOOP("Errors", "This line names no district of the province.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Choose the district of this line.")


class OtherProvinceError(RowError):
    """A line of another province."""

    template = QT_TRANSLATE_NOOP("Errors", "This lies in {province}, not in this province.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Nothing to do: that province notifies its own districts.")


class FiscalYearError(RowError):
    """A cell that is no fiscal year."""

    template = QT_TRANSLATE_NOOP("Errors", "“{value}” is not a fiscal year.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Write the year such as 2559 (or 2016).")


class NoFiscalYearError(RowError):
    """A list that says nowhere which fiscal year it is for."""

    template = QT_TRANSLATE_NOOP("Errors", "Neither the line nor the request says which fiscal year it is for.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Add a column “ปีงบประมาณ”, or choose the year (--cycle 2559).")


class AmountMissingError(RowError):
    """A line without money."""

    template = QT_TRANSLATE_NOOP("Errors", "This line has no amount; only funded projects are notified.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Fill in the amount, or remove the line.")
