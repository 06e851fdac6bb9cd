"""What every verb shares: how it is declared, and the workspace it works in."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec

from desktop.domain.causes import cause as why
from desktop.domain.errors import AppError
from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.planning import office
from desktop.planning.workspace import Workspace

CYCLES = range(2400, 2700)


class FileUnreadableError(AppError):
    """The file to read from is not there or cannot be read."""

    template = QT_TRANSLATE_NOOP("Errors", "{file} cannot be read: {cause}.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Check the file's name and place.")


class Answer(msgspec.Struct, frozen=True):
    """An answer with an exit code other than 0."""

    value: Any
    code: int


class Verbs:
    """Where a module of verbs declares its own."""

    def __init__(self, parsers: Any, common: argparse.ArgumentParser) -> None:
        self._parsers = parsers
        self._common = common

    def add(self, name: str, run: Callable[[argparse.Namespace], Any], help: str) -> argparse.ArgumentParser:
        """A verb that opens no store by itself."""
        parser: argparse.ArgumentParser = self._parsers.add_parser(name, parents=[self._common], help=help)
        parser.set_defaults(run=run)
        return parser

    def work(
        self, name: str, run: Callable[[Workspace, argparse.Namespace], Any], help: str
    ) -> argparse.ArgumentParser:
        """A verb that reads the store of `--home`."""
        return self.add(name, _in_workspace(run, writes=False), help)

    def write(
        self, name: str, run: Callable[[Workspace, argparse.Namespace], Any], help: str
    ) -> argparse.ArgumentParser:
        """A verb that also writes to it."""
        return self.add(name, _in_workspace(run, writes=True), help)


def waiver(text: str) -> tuple[str, str]:
    """A rule and the reason for going on without it, from `R15=REASON`. Raises ValueError without either."""
    rule, equals, reason = text.partition("=")
    if not (rule.strip() and equals and reason.strip()):
        raise ValueError(text)
    return rule.strip(), reason.strip()


def cycle(text: str) -> int:
    """A plan year (B.E.) as an argument. Raises `ArgumentTypeError`."""
    try:
        year = int(text)
    except ValueError:
        year = 0
    if year not in CYCLES:
        raise argparse.ArgumentTypeError(f"{text!r} is no year B.E.")
    return year


def number(text: str) -> int:
    """How many, as an argument. Raises `ArgumentTypeError`."""
    if not (text.isascii() and text.isdigit() and len(text) < 10):
        raise argparse.ArgumentTypeError(f"{text!r} is no number")
    return int(text)


def read_input(file: str) -> bytes:
    """The bytes of `file`, or of standard input for "-". Raises `FileUnreadableError`."""
    if file == "-":
        return sys.stdin.buffer.read()
    try:
        return Path(file).read_bytes()
    except (OSError, ValueError) as error:
        raise FileUnreadableError(file=file, cause=why(error)) from error


def _in_workspace(
    run: Callable[[Workspace, argparse.Namespace], Any], *, writes: bool
) -> Callable[[argparse.Namespace], Any]:
    def opened(given: argparse.Namespace) -> Any:
        with Workspace.open(given.home) as workspace:
            if writes and (copied := office.begin(workspace)) and not given.json:
                sys.stderr.write(" ".join(office.copy_words(copied)) + "\n")
            answer = run(workspace, given)
            return answer if isinstance(answer, dict | str | Answer) or answer is None else list(answer)

    return opened
