"""The words of what a record holds, in the reader's language."""

from collections.abc import Mapping

from desktop.i18n import translate


def choice(choices: Mapping[str, str], value: str | None) -> str:
    """The word for one of the declared `choices`; an office's own code stands for itself."""
    label = choices.get(value or "", value or "")
    return translate("Choices", label) if label else ""
