"""Bring `i18n/*.ts` in step with the texts in the code, keeping every translation whose text is still there.

lupdate reads `self.tr` and `QT_TRANSLATE_NOOP`, but not calls with keyword arguments; our `translate` always has
them, so those calls are handed to it in a form it knows.
"""

import ast
import tempfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from build.environment import ROOT, tool

LANGUAGES = {"th": ("-target-language", "th_TH"), "en": ("-target-language", "en_US", "-pluralonly")}


def update(code: Path = ROOT / "desktop", folder: Path = ROOT / "i18n") -> int:
    """Bring `th.ts` (all texts) and `en.ts` (plurals) in `folder` in step with the texts under `code`."""
    before = {language: _messages(folder / f"{language}.ts") for language in LANGUAGES}
    with tempfile.TemporaryDirectory() as name:
        listed = Path(name, "sources.lst")
        restated = Path(name, "restated.py")
        sources = sorted(code.rglob("*.py"))
        restated.write_text("\n".join(call for path in sources for call in restate(path)), encoding="utf-8")
        listed.write_text("\n".join(str(path) for path in (*sources, restated)), encoding="utf-8")
        for language, options in LANGUAGES.items():
            failed = tool(
                "pyside6-lupdate", "-silent", "-locations", "none", "-no-obsolete", "-sort-messages",
                "-disable-heuristic", "similartext", *options,
                f"@{listed}", "-ts", str(folder / f"{language}.ts"),
            )  # fmt: skip
            if failed:
                return failed
    said = {text for path in code.rglob("*.py") for text in _constants(path)}
    for language, known in before.items():
        _keep(folder / f"{language}.ts", {key: one for key, one in known.items() if key[1] in said})
    return 0


def _messages(path: Path) -> dict[tuple[str, str], ElementTree.Element]:
    """Every message of a `.ts` file by context and text; none of one that is still to be made."""
    if not path.exists():
        return {}
    contexts = ElementTree.parse(path).getroot().iter("context")  # noqa: S314 - our own file
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message
        for context in contexts
        for message in context.iter("message")
    }


def _constants(path: Path) -> Iterator[str]:
    """Every text that stands in a file: verbs and states are looked up by what a variable holds."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def _keep(path: Path, known: dict[tuple[str, str], ElementTree.Element]) -> None:
    """Put back what lupdate does not see: texts looked up by name, and those a screen inherits with its class."""
    tree, there = ElementTree.parse(path), _messages(path)  # noqa: S314 - our own file
    contexts = {context.findtext("name", ""): context for context in tree.getroot().iter("context")}
    for name, text in sorted(known.keys() - there.keys()):
        if name not in contexts:
            contexts[name] = ElementTree.SubElement(tree.getroot(), "context")
            ElementTree.SubElement(contexts[name], "name").text = name
        contexts[name].append(known[name, text])
    ElementTree.indent(tree, "    ")
    written = ElementTree.tostring(tree.getroot(), encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{written}\n', encoding="utf-8")


def restate(path: Path) -> Iterator[str]:
    """The `translate("Context", "text", …)` calls of a file as lupdate wants them, one a line."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        match node:
            case ast.Call(
                func=ast.Name(id="translate"),
                args=[ast.Constant(value=str(context)), ast.Constant(value=str(text)), *count],
            ):
                yield f"translate({context!r}, {text!r}{', None, 1' if count else ''})"


def report(path: Path) -> None:
    """Print how many texts of a `.ts` file have no translation, and which."""
    texts = list(unfinished(path))
    print(f"{path.name}: {len(texts)} without a translation")
    for context, text in texts:
        print(f"  {context}: {text}")


def unfinished(path: Path) -> Iterator[tuple[str, str]]:
    """(context, text) of every message of a `.ts` file that is not translated."""
    for context in ElementTree.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") == "unfinished":
                yield context.findtext("name", ""), message.findtext("source", "")
