"""Why a report could not be made, and what to do."""

from desktop.domain.errors import AppError
from desktop.i18n import QT_TRANSLATE_NOOP


class FileInUseError(AppError):
    """The target cannot be replaced: open in another program, read-only, or in a folder without the right to write."""

    template = QT_TRANSLATE_NOOP("Errors", "{file} cannot be written: another program has it open, or it is protected.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Close it in Excel, Word or the PDF viewer, or choose another name.")


class FolderMissingError(AppError):
    """The folder of the target is not there."""

    template = QT_TRANSLATE_NOOP("Errors", "The folder {folder} is not there.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Choose a folder that exists, or plug the USB stick in again.")


class DiskFullError(AppError):
    """No room for the file."""

    template = QT_TRANSLATE_NOOP("Errors", "There is not enough room for {file} on the disk.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Make room or choose another disk, then try again.")


class ReportNotWrittenError(AppError):
    """The system refused for another reason."""

    template = QT_TRANSLATE_NOOP("Errors", "{file} could not be written: {cause}.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Choose another folder and try again.")


class PrinterNotReadyError(AppError):
    """The printer that was chosen takes nothing."""

    template = QT_TRANSLATE_NOOP("Errors", "The printer takes nothing now.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "See whether it is on and connected, or save the report as PDF.")


class UnknownFormatError(AppError):
    """A file name whose ending names no format."""

    template = QT_TRANSLATE_NOOP("Errors", "A report cannot be written as {file}.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "End the name in one of {formats}.")


class FiguresDifferError(AppError):
    """What was read back from the written workbook is not what the report holds."""

    template = QT_TRANSLATE_NOOP("Errors", "{file}: the figures read back from the file are not those of the report.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Nothing was kept. Try again on another disk and tell the support.")
