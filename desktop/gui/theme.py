"""The look in one file: spaces, letters, colours. Everything drawn takes its measures from here.

Colours are named by what they mean. Four of them carry meaning (done, due, late, stopped) and always come
with an icon and a word. The accent is คราม, the indigo of northern mo hom cloth.
"""

from dataclasses import dataclass, replace
from enum import Enum
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from desktop.gui.constants import keep_constants_alive
from desktop.i18n import QT_TRANSLATE_NOOP, translate

XS, S, M, L, XL, XXL = 4, 8, 12, 16, 24, 32
RADIUS = 6
FAMILY = "Sarabun"
BODY, SMALL, TABLE, SECTION, TITLE = 11.0, 10.0, 10.5, 13.0, 18.0
FORUM = (24.0, 32.0, 44.0)
LINE_HEIGHT = 122  # per cent of Sarabun's own line (1.62 times the letters), so that ปี่ and ญู่ never touch
MARKS_ABOVE = 0.16  # of the letters' size: how far stacked marks reach out of the first line
ROW = 34
TEXT_WIDTH = 80  # letters


class Meaning(Enum):
    """What a state asks of the reader. The word is the usual one; a chip may carry a closer one."""

    DONE = ("done", "check-circle", QT_TRANSLATE_NOOP("Meaning", "Done"))
    DUE = ("due", "clock", QT_TRANSLATE_NOOP("Meaning", "To do"))
    LATE = ("late", "warning-circle", QT_TRANSLATE_NOOP("Meaning", "Late"))
    STOPPED = ("stopped", "pause-circle", QT_TRANSLATE_NOOP("Meaning", "On hold"))

    @property
    def role(self) -> str:
        """The name of its ink in `Colours`."""
        return self.value[0]

    @property
    def icon(self) -> str:
        """The name of its icon."""
        return self.value[1]

    @property
    def word(self) -> str:
        """Its usual word in the reader's language."""
        return translate("Meaning", self.value[2])


@dataclass(frozen=True, slots=True, kw_only=True)
class Colours:
    """One palette. A `…_soft` is the ground on which its ink is read (contrast 4.5 : 1 and more)."""

    dark: bool
    ground: str
    surface: str
    sunken: str
    line: str
    line_soft: str
    text: str
    quiet: str
    faint: str
    accent: str
    accent_deep: str
    on_accent: str
    accent_soft: str
    rail: str
    rail_text: str
    rail_on: str
    rail_on_text: str
    done: str
    done_soft: str
    due: str
    due_soft: str
    late: str
    late_soft: str
    stopped: str
    stopped_soft: str

    def ink(self, role: str) -> QColor:
        """The colour called `role`, such as `accent` or `late_soft`."""
        return QColor(getattr(self, role))


LIGHT = Colours(
    dark=False,
    ground="#F7F6F2",
    surface="#FFFFFF",
    sunken="#EFEDE7",
    line="#DAD6CC",
    line_soft="#E9E6DE",
    text="#1D2330",
    quiet="#586071",
    faint="#9AA0AC",
    accent="#2B4C8C",
    accent_deep="#213B6E",
    on_accent="#FFFFFF",
    accent_soft="#E4EAF6",
    rail="#1F3156",
    rail_text="#C9D4EA",
    rail_on="#34497A",
    rail_on_text="#FFFFFF",
    done="#24693F",
    done_soft="#E2F1E6",
    due="#8A5300",
    due_soft="#FBEFD8",
    late="#A92B22",
    late_soft="#FBE6E3",
    stopped="#5C5870",
    stopped_soft="#ECEAF1",
)

DARK = Colours(
    dark=True,
    ground="#16191F",
    surface="#1D2129",
    sunken="#12151A",
    line="#39404D",
    line_soft="#2A303A",
    text="#E8EAEE",
    quiet="#A6AEBC",
    faint="#6C7483",
    accent="#8FB0F0",
    accent_deep="#ADC6F7",
    on_accent="#101B33",
    accent_soft="#273656",
    rail="#111827",
    rail_text="#AFBBD2",
    rail_on="#263656",
    rail_on_text="#FFFFFF",
    done="#7FCB97",
    done_soft="#1E3527",
    due="#E8B765",
    due_soft="#3A2E18",
    late="#F19A90",
    late_soft="#43221F",
    stopped="#B5B0CC",
    stopped_soft="#2E2C3A",
)

_colours = LIGHT


def high_contrast(c: Colours) -> Colours:
    """`c` with every line and every quiet word as clear as the text."""
    return replace(c, line=c.text, line_soft=c.quiet, quiet=c.text, faint=c.quiet)


def colours() -> Colours:
    """The palette in use."""
    return _colours


def apply(app: QApplication, scheme: str = "system") -> None:
    """Give `app` its letters, palette and style. `scheme`: system (follows it while running), light or dark."""
    keep_constants_alive()
    load_fonts()
    app.setStyle(QStyleFactory.create("Fusion"))
    app.setFont(font(BODY))
    hints = app.styleHints()
    if app.property("scheme") is None:
        hints.colorSchemeChanged.connect(_follow_system)
    app.setProperty("scheme", scheme)
    _dress(app, dark=scheme == "dark" or (scheme == "system" and hints.colorScheme() == Qt.ColorScheme.Dark))


def load_fonts() -> None:
    """Make Sarabun known to Qt, once."""
    if FAMILY in QFontDatabase.families():
        return
    folder = package_folder("fontpkg_sarabun") / "files"
    for weight in ("Regular", "Medium", "SemiBold", "Bold", "Italic"):
        QFontDatabase.addApplicationFont(str(folder / f"Sarabun-{weight}.ttf"))


def package_folder(name: str) -> Path:
    """Where the installed package `name` lies, without importing it. Raises ModuleNotFoundError."""
    found = find_spec(name)
    if found is None or not found.origin:
        raise ModuleNotFoundError(name)
    return Path(found.origin).parent


def font(size: float = BODY, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Sarabun in `size` points."""
    made = QFont(FAMILY)
    made.setPointSizeF(size)
    made.setWeight(weight)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


def _follow_system(scheme: Qt.ColorScheme) -> None:
    app = QApplication.instance()
    if isinstance(app, QApplication) and app.property("scheme") == "system":
        _dress(app, dark=scheme == Qt.ColorScheme.Dark)


def _dress(app: QApplication, *, dark: bool) -> None:
    from desktop.gui.style import style_sheet

    global _colours  # noqa: PLW0603 - one screen, one palette
    _colours = DARK if dark else LIGHT
    if app.styleHints().accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        _colours = high_contrast(_colours)
    app.setPalette(_palette(_colours))
    app.setStyleSheet(style_sheet(_colours))


def _palette(c: Colours) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for one, name in {
        role.Window: "ground",
        role.Base: "surface",
        role.AlternateBase: "ground",
        role.Button: "surface",
        role.WindowText: "text",
        role.Text: "text",
        role.ButtonText: "text",
        role.PlaceholderText: "quiet",
        role.BrightText: "on_accent",
        role.Highlight: "accent",
        role.HighlightedText: "on_accent",
        role.Accent: "accent",
        role.Link: "accent",
        role.LinkVisited: "accent_deep",
        role.ToolTipBase: "text",
        role.ToolTipText: "surface",
        role.Light: "surface",
        role.Midlight: "line_soft",
        role.Mid: "line",
        role.Dark: "faint",
        role.Shadow: "line",
    }.items():
        palette.setColor(one, c.ink(name))
    for one in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, one, c.ink("faint"))
    return palette
