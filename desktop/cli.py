"""The command line: the same use cases as the window, for scripts, support and tests.

No verb opens the window. Exit 0 done, 1 refused (the reason on stderr), 2 usage. With `--json` one JSON document on
stdout, also for what was refused, or NDJSON for rows.
"""

import argparse
import gc
import os
import sys
import unicodedata
from collections.abc import Callable, Iterable
from itertools import chain, islice
from pathlib import Path
from typing import Any

import msgspec

from desktop import __version__, i18n
from desktop.domain.errors import AppError, readable
from desktop.paths import data_folder

REFUSED = 1
LOOK_AHEAD = 200


def main(argv: list[str] | None = None) -> int:
    """Run one command; answers the exit code."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8")
    given = _given(argv)
    given.home = given.home or data_folder()
    i18n.use(given.lang or "th")
    if given.selfcheck:
        from desktop.selfcheck import selfcheck

        return selfcheck()
    if given.verb is None:
        return _window()(given.home, given.lang or "")
    try:
        code = _run(given)
        sys.stdout.flush()
        return code
    except BrokenPipeError:  # the reader of a pipe has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _window() -> Callable[[Path, str], int]:
    """The window's start; nothing that importing makes is garbage, so none is looked for, then or ever."""
    gc.disable()
    from desktop.gui.app import run

    gc.freeze()
    gc.enable()
    return run


def _given(argv: list[str] | None) -> argparse.Namespace:
    """The arguments; argparse takes an optional last one for absent when an option stands before it."""
    plain, rest = _common().parse_known_args(argv)
    if not rest:  # no verb: the window, without importing what the verbs need
        nothing = {"home": None, "json": False, "lang": "", "verb": None, "selfcheck": False}
        return argparse.Namespace(**nothing | vars(plain))
    parser = _parser()
    given, left = parser.parse_known_args(argv)
    last = {"put": "file", "undo": "act", "demo": "folder"}.get(given.verb, "")
    if last and len(left) == 1 and not left[0].startswith("-") and getattr(given, last) in (None, "", "-"):
        setattr(given, last, Path(left[0]) if last == "folder" else left[0])
    elif left:
        parser.error(readable(f"unrecognized arguments: {' '.join(left)}"))
    for value in vars(given).values():
        if isinstance(value, str) and value != readable(value):
            parser.error(f"no text: {readable(value)}")
    return given


def _run(given: argparse.Namespace) -> int:
    from desktop.verbs import base

    try:
        answer = given.run(given)
    except AppError as error:
        _refuse(error, as_json=given.json)
        return REFUSED
    if isinstance(answer, base.Answer):
        show(answer.value, as_json=given.json)
        return answer.code
    show(answer, as_json=given.json)
    return 0


def _refuse(error: AppError, *, as_json: bool) -> None:
    """The reason on stderr; with `--json` the document of the answer on stdout says it too (design: command line)."""
    said = {"error": {"code": error.code, "message": error.message, "remedy": error.remedy, **error.details}}
    text = msgspec.json.encode(said).decode() if as_json else str(error)
    if as_json:
        print(text)
    print(text, file=sys.stderr)


def show(answer: Any, *, as_json: bool) -> None:
    """Print one document, or rows: as NDJSON for scripts, as a table for people."""
    if answer is None:
        return
    if as_json:
        for document in (answer,) if isinstance(answer, dict | str) else answer:
            print(msgspec.json.encode(document).decode())
    elif isinstance(answer, dict):
        print("\n".join(f"{name}: {_inline(value)}" for name, value in answer.items() if value not in (None, [], {})))
    elif isinstance(answer, str):
        print(answer)
    else:
        _table(answer)


def _table(rows: Iterable[dict[str, Any]]) -> None:
    """Columns as wide as what they hold, but the last; a long table begins before all of it is known."""
    widths: dict[str, int] = {}
    first = list(islice(iterator := iter(rows), LOOK_AHEAD))
    for row in first:
        widths |= {name: max(widths.get(name, _width(name)), _width(_inline(value))) for name, value in row.items()}
    if widths:
        first.insert(0, {name: name for name in widths})
    for row in chain(first, iterator):
        cells = [_inline(row.get(name, "")) for name in widths]
        padded = [cell + " " * (width - _width(cell)) for cell, width in zip(cells, widths.values(), strict=True)]
        print("  ".join(padded).rstrip())


def _width(text: str) -> int:
    """Columns that `text` takes on a terminal: Thai marks stand above and below their letter."""
    return sum(unicodedata.category(letter) != "Mn" for letter in text)


def _inline(value: Any) -> str:
    if isinstance(value, bool):
        return "✓" if value else "✗"
    return value if isinstance(value, str) else msgspec.json.encode(value).decode()


def _parser() -> argparse.ArgumentParser:
    from desktop.verbs import base, conflicts, exchange, offices, outbox, planning, standing, store, year

    parser = argparse.ArgumentParser("amphoeplan", parents=[_common()], description=__doc__)
    parser.set_defaults(home=None, json=False, lang="", verb=None)
    parser.add_argument("--version", action="version", version=__version__)
    parser.add_argument("--selfcheck", action="store_true", help="prove the installation complete, without a display")
    verbs = parser.add_subparsers(dest="verb", metavar="VERB")
    for module in (offices, store, planning, year, exchange, conflicts, outbox, standing):
        module.add(base.Verbs(verbs, _common()))
    return parser


def _common() -> argparse.ArgumentParser:
    """Options that stand before or after the verb; each parser needs its own, since defaults stick to them."""
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--home", type=Path, default=argparse.SUPPRESS, help="data folder")
    common.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="JSON on stdout")
    common.add_argument("--lang", choices=i18n.LANGUAGES, default=argparse.SUPPRESS, help="th or en")
    return common


if __name__ == "__main__":
    sys.exit(main())
