"""Words in the reader's language, without Qt: source text is English, `i18n/<language>.ts` holds the rest.

The window uses the same catalogue through `gui/language.py`, so that command line and window never differ.
"""

from functools import cache
from pathlib import Path
from xml.etree import ElementTree

from desktop.paths import ROOT

LANGUAGES = ("th", "en")
FOLDER = ROOT / "i18n"

_language = "th"


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802, ARG001 - lupdate finds texts by this name
    """`text` unchanged: marks it for translation where it is written; translated when shown."""
    return text


def use(language: str) -> None:
    """Make `language` (th, en) the one that `translate` answers in."""
    global _language  # noqa: PLW0603 - one reader, one language per process
    _language = language if language in LANGUAGES else "th"


def language() -> str:
    """The language in use: th or en."""
    return _language


def translate(context: str, text: str, n: int = -1, /, **values: object) -> str:
    """`text` of `context` in the language in use, `{names}` filled from `values`, `%n` by `n`."""
    found = lookup(_language, context, text, n) or text
    if n >= 0:
        found = found.replace("%n", f"{n:,}")
    return found.format(**values) if values else found


def lookup(language: str, context: str, text: str, n: int = -1) -> str:
    """The translation of `text`, or "" when there is none; of plural forms the one for `n`."""
    forms = _catalogue(language).get((context, text), ())
    if not forms:
        return ""
    return forms[0] if len(forms) == 1 or n == 1 else forms[-1]


@cache
def _catalogue(language: str) -> dict[tuple[str, str], tuple[str, ...]]:
    texts: dict[tuple[str, str], tuple[str, ...]] = {}
    for path in (FOLDER / f"{language}.ts", FOLDER / f"qt_{language}.ts"):
        if path.exists():
            texts.update(_read(path))
    return texts


def _read(path: Path) -> dict[tuple[str, str], tuple[str, ...]]:
    texts = {}
    for context in ElementTree.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") in ("unfinished", "vanished"):
                continue
            forms = tuple(form.text or "" for form in translation.iter("numerusform")) or (translation.text or "",)
            if forms[0]:
                texts[name, message.findtext("source", "")] = forms
    return texts
