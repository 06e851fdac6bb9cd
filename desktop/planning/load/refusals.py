"""Refusals of whole files: what cannot be read as a workbook, or lacks what every load needs."""

from desktop.domain.errors import AppError
from desktop.i18n import QT_TRANSLATE_NOOP


class FileMissingError(AppError):
    """There is no such file, or it may not be read."""

    template = QT_TRANSLATE_NOOP("Errors", "The file {file} cannot be opened: {cause}.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Check the name, close it in other programs, and try again.")


class NotAWorkbookError(AppError):
    """A file that is no workbook at all."""

    template = QT_TRANSLATE_NOOP("Errors", "{file} is not an Excel workbook or a CSV file.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Open it in Excel and save it as “Excel Workbook (*.xlsx)”.")


class OldWorkbookError(NotAWorkbookError):
    """A workbook of Excel 97–2003."""

    template = QT_TRANSLATE_NOOP("Errors", "{file} is a workbook of the old kind (*.xls), which cannot be read.")


class ProtectedWorkbookError(AppError):
    """A workbook that opens only with a password."""

    template = QT_TRANSLATE_NOOP("Errors", "{file} is protected by a password.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Open it in Excel, remove the password and save it.")


class WorkbookDamagedError(AppError):
    """A workbook that breaks off or does not hold together."""

    template = QT_TRANSLATE_NOOP("Errors", "The workbook {file} is damaged or incomplete.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Copy it again from where it came, or save it again in Excel.")


class WorkbookTooLargeError(AppError):
    """A workbook far beyond what a district fills."""

    template = QT_TRANSLATE_NOOP("Errors", "{file} holds {size} MB when unpacked; at most {most} MB are read.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Copy only the rows of this district into a new workbook.")


class TextCodingError(AppError):
    """A CSV file in a coding that nobody expects."""

    template = QT_TRANSLATE_NOOP("Errors", "The letters of {file} are neither UTF-8 nor Thai Windows (CP874).")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Open it in Excel and save it as “CSV UTF-8” or as *.xlsx.")


class NoTableError(AppError):
    """No sheet has a header row of the table asked for."""

    template = QT_TRANSLATE_NOOP("Errors", "No sheet of {file} has a header row with the columns {columns}.")
    remedy_template = QT_TRANSLATE_NOOP(
        "Errors", "Check that it is the right file, and that the column titles stand within the first {rows} rows."
    )


class OtherTableError(NoTableError):
    """The file is another of the offices' workbooks."""

    template = QT_TRANSLATE_NOOP("Errors", "{file} is no {wanted}. It is: {found}.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Load it as what it is (`amphoeplan load {table}`).")


class ColumnMissingError(AppError):
    """A sheet lacks a column that every row needs."""

    template = QT_TRANSLATE_NOOP("Errors", "The sheet “{sheet}” of {file} lacks the column “{column}”.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Add the column or correct its title (row {row}).")


class ColumnTwiceError(AppError):
    """A sheet has a column two times."""

    template = QT_TRANSLATE_NOOP("Errors", "The sheet “{sheet}” of {file} has the column “{column}” twice ({cells}).")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Remove one of them or change its title.")


class CycleUnknownError(AppError):
    """Neither the caller nor a budget column says which plan year the file is for."""

    template = QT_TRANSLATE_NOOP("Errors", "{file} does not say which plan year it is for.")
    remedy_template = QT_TRANSLATE_NOOP(
        "Errors", "Choose the plan year (--cycle 2559), or title a column “งบประมาณ 2559 (บาท)”."
    )
