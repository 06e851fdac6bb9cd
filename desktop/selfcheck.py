"""`amphoeplan --selfcheck`: proves an installation complete without a display, in a folder of its own.

Store, fonts, translations, reference data, a bundle written and read, a report, every screen built in both languages.
"""

import os
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop import i18n, paths

CHECKS: list[tuple[str, Callable[[Path], str]]] = []


def check(name: str) -> Callable[[Callable[[Path], str]], Callable[[Path], str]]:
    """Enter a check: it answers what it found, and raises when something is missing."""

    def enter(function: Callable[[Path], str]) -> Callable[[Path], str]:
        CHECKS.append((name, function))
        return function

    return enter


def selfcheck() -> int:
    """Run every check and print one line each; 0 when all hold."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    failed = 0
    with TemporaryDirectory(prefix="amphoeplan-check-") as folder:
        os.environ["AMPHOEPLAN_CONFIG"] = str(Path(folder) / "config")
        for name, function in CHECKS:
            try:
                print(f"ok    {name}: {function(Path(folder))}")
            except Exception:  # noqa: BLE001 - whatever is missing must be told
                failed += 1
                print(f"FAIL  {name}", traceback.format_exc(), file=sys.stderr, sep="\n")
    print("selfcheck: complete" if not failed else f"selfcheck: {failed} of {len(CHECKS)} failed")
    return 1 if failed else 0


def _need(holds: object, what: str) -> None:
    if not holds:
        raise LookupError(what)


@check("translations")
def _translations(_folder: Path) -> str:
    _need(i18n.lookup("th", "Kinds", "Village"), "i18n/th.ts")
    _need(i18n.lookup("th", "QPlatformTheme", "Cancel"), "i18n/qt_th.ts")
    return "th, en"


@check("reference data")
def _reference(_folder: Path) -> str:
    from desktop.store import reference

    _need(len(reference.villages("5018")) > 90, "villages of 5018")
    _need(reference.laos("5018"), "LAOs of 5018")
    return f"{reference.source()}"


@check("store, workbooks, bundle there and back, report")
def _line(folder: Path) -> str:
    from desktop.planning import demo

    rows = list(demo.run(folder / "demo"))
    _need(demo.agreed(rows), "the line did not end equal on both sides")
    return f"{len(rows)} steps"


@check("reports")
def _reports(folder: Path) -> str:
    from desktop.gui import printing
    from desktop.planning import reporting
    from desktop.planning.workspace import Workspace
    from desktop.reports import FORMATS

    with Workspace.open(folder / "demo" / "district") as workspace:
        for ending in FORMATS:
            out = reporting.make(workspace, "needs-plan", folder / f"needs-plan{ending}", pdf=printing.pdf)
            _need(out.stat().st_size, str(out))
    return ", ".join(FORMATS)


@check("ways to other offices")
def _ways(folder: Path) -> str:
    import paramiko
    from fsspec.implementations.sftp import SFTPFileSystem
    from webdav4.fsspec import WebdavFileSystem

    from desktop.sync.transport.opening import opened
    from desktop.sync.transport.way import KINDS, Way

    (stick := folder / "stick").mkdir()
    (folder / "letter").write_bytes(b"letter")
    with opened(Way(id="", kind="folder", name="", place=str(stick))) as place:
        place.put(folder / "letter", "x.amphoe", "x", lambda _done, _total: None)
        _need([found.name for found in place.files()] == ["x.amphoe"], "a file in a folder")
    _need(SFTPFileSystem and WebdavFileSystem and paramiko.__version__, "SFTP and WebDAV")
    return ", ".join(KINDS)


@check("help pages")
def _help(_folder: Path) -> str:
    pages = [len(list((paths.RESOURCES / "help" / language).glob("*.md"))) for language in i18n.LANGUAGES]
    _need(all(pages), "resources/help")
    return " + ".join(map(str, pages))


@check("fonts and every screen in both languages")
def _screens(folder: Path) -> str:
    from desktop.gui import every_screen

    built = 0
    for kind in ("district", "province"):
        for language in i18n.LANGUAGES:
            built += every_screen.build(folder / "demo" / kind, language)
    return f"{built} screens"
