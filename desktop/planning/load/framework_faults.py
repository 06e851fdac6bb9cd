"""Why a line of a strategy framework is not taken over."""

from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.planning.load.faults import RowError


class StrategyCodeError(RowError):
    """A code that is none."""

    template = QT_TRANSLATE_NOOP("Errors", "“{value}” is not the code of a strategy.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Write codes such as 1, 1.1 and 1.1.2, as text.")


class StrategyTwiceError(RowError):
    """A code that stands in the file already."""

    template = QT_TRANSLATE_NOOP("Errors", "The code {value} stands in row {row} already.")
    remedy_template = QT_TRANSLATE_NOOP(
        "Errors", "Give each strategy its own code; Excel makes 1.10 a 1.1 unless the cell is text."
    )


class NoParentError(RowError):
    """A strategy under one that the file does not hold."""

    template = QT_TRANSLATE_NOOP("Errors", "There is no strategy with the code {value} in the file.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Correct the code of what it stands under, or add that strategy.")


class ParentCircleError(RowError):
    """A strategy that would stand under itself."""

    template = QT_TRANSLATE_NOOP("Errors", "This strategy would stand under itself ({value}).")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Correct the code of what it stands under.")


class NoStrategyAboveError(RowError):
    """An indicator with no strategy above it."""

    template = QT_TRANSLATE_NOOP("Errors", "No strategy stands above this indicator.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Write the strategy's code in this row.")
