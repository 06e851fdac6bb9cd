"""Words, dates, money and counts for widgets: one catalogue for our texts and for Qt's own (OK, Cancel, Undo).

Nothing else in the window formats a date or an amount.
"""

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from desktop import i18n

_MARK = "&"


class CatalogueTranslator(QTranslator):
    """Answers Qt from `desktop.i18n`; what the catalogue does not know stays English."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str | None:  # noqa: ARG002
        """The text for `context`, counts with thousands separated, or None (Qt then keeps the source)."""
        found = i18n.lookup(i18n.language(), context, text, n)
        return (found.replace("%n", count(n)) if n >= 0 else found) or None


def speak(app: QApplication, language: str) -> None:
    """Make `language` (th, en) the language of `app`: catalogue, Qt's own texts and number format."""
    i18n.use(language)
    QLocale.setDefault(QLocale(QLocale.Language.Thai if i18n.language() == "th" else QLocale.Language.English))
    if app.findChild(CatalogueTranslator) is None:
        QCoreApplication.installTranslator(CatalogueTranslator(app))


def count(number: int) -> str:
    """`number` with thousands separated."""
    return f"{number:,}"


def no_shortcut(text: str) -> str:
    """`text` for a button or menu made from data: `R&D` stays `R&D`."""
    return text.replace(_MARK, _MARK * 2)
