"""Refusals: what a person can act on. Each names the thing, the cause and the remedy.

`code` is for scripts, `template` for people (English source, translated when shown). A fault of the program
is not one of these: it is left to crash into the log.
"""

from pathlib import PurePath

from desktop.i18n import QT_TRANSLATE_NOOP, translate


class AppError(Exception):
    """A refusal. `code` is its class name without `Error`; `values` fill the templates."""

    template = QT_TRANSLATE_NOOP("Errors", "This could not be done.")
    remedy_template = ""

    def __init__(self, **values: object) -> None:
        super().__init__(type(self).__name__, values)
        self.values = values

    @property
    def code(self) -> str:
        """A stable name for scripts, such as `BundleDamaged`."""
        return type(self).__name__.removesuffix("Error")

    @property
    def message(self) -> str:
        """What happened and why, in the reader's language."""
        return translate("Errors", self.template, **self._shown())

    @property
    def remedy(self) -> str:
        """What to do now, in the reader's language; "" when the message says it."""
        return translate("Errors", self.remedy_template, **self._shown()) if self.remedy_template else ""

    @property
    def details(self) -> dict[str, object]:
        """What scripts learn beyond code, message and remedy."""
        return {}

    def _shown(self) -> dict[str, object]:
        return {name: _shown(value) for name, value in self.values.items()}

    def __str__(self) -> str:
        return f"{self.message} {self.remedy}".strip()


def readable(text: str) -> str:
    """`text` with a mark for what is no character: a stick of an older system has names in other letters."""
    return text.encode(errors="replace").decode()


def _shown(value: object) -> object:
    if isinstance(value, AppError):
        return value.message
    return readable(str(value)) if isinstance(value, str | PurePath) else value


class Cancelled(Exception):  # noqa: N818 - not a failure
    """A person stopped a long job; the transaction around it undoes what it began."""
