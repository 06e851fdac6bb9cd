"""The style sheet, made of the tokens of `theme`: thin lines, room around letters, one accent."""

from desktop.gui import theme
from desktop.gui.theme import Colours


def style_sheet(c: Colours) -> str:
    """What Fusion does not know: shapes of fields, buttons, tables and the frame of the window."""
    return "\n".join((_fields(c), _buttons(c), _tables(c), _frame(c), _cards(c), _menus(c)))


def _fields(c: Colours) -> str:
    return f"""
QLineEdit, QTextEdit[field="true"], QComboBox {{
    background: {c.surface}; color: {c.text}; border: 1px solid {c.line}; border-radius: {theme.RADIUS}px;
    padding: {theme.XS}px {theme.S}px; min-height: 1.4em;
    selection-background-color: {c.accent}; selection-color: {c.on_accent};
}}
QLineEdit:hover, QTextEdit[field="true"]:hover, QComboBox:hover {{ border-color: {c.faint}; }}
QLineEdit:focus, QTextEdit[field="true"]:focus, QComboBox:focus, QComboBox:on {{ border: 1px solid {c.accent}; }}
QLineEdit[wrong="true"], QTextEdit[wrong="true"] {{ border: 1px solid {c.late}; background: {c.late_soft}; }}
QLineEdit:read-only, QTextEdit[field="true"]:read-only, QComboBox:disabled, QListView[locked="true"] {{
    background: {c.sunken}; border-color: {c.line_soft}; }}
QLineEdit:disabled {{ background: transparent; color: {c.faint}; border-color: {c.line_soft}; }}
QComboBox {{ padding-right: {theme.XL}px; }}
QComboBox::drop-down {{ border: none; width: {theme.XL}px; }}
QComboBox::down-arrow {{ width: 0; height: 0; image: none; }}
QComboBox QAbstractItemView {{ border: 1px solid {c.line}; background: {c.surface}; outline: none;
    padding: {theme.XS}px; selection-background-color: {c.accent_soft}; selection-color: {c.text}; }}
QComboBox QAbstractItemView::item {{ min-height: {theme.ROW - 2}px; padding: 0 {theme.S}px; }}
QCheckBox, QRadioButton {{ spacing: {theme.S}px; min-height: 1.8em; }}
"""


def _buttons(c: Colours) -> str:
    return f"""
QPushButton {{
    background: {c.surface}; color: {c.text}; border: 1px solid {c.line}; border-radius: {theme.RADIUS}px;
    padding: {theme.XS}px {theme.L}px; min-height: 1.4em;
}}
QPushButton:hover {{ background: {c.accent_soft}; border-color: {c.accent}; }}
QPushButton:pressed {{ background: {c.line_soft}; }}
QPushButton:focus {{ border: 1px solid {c.accent}; }}
QPushButton:disabled {{ color: {c.faint}; background: transparent; border-color: {c.line_soft}; }}
QPushButton[kind="main"], QPushButton:default {{
    background: {c.accent}; color: {c.on_accent}; border: 1px solid {c.accent}; font-weight: 600;
}}
QPushButton[kind="main"]:hover, QPushButton:default:hover {{ background: {c.accent_deep}; }}
QPushButton[kind="main"]:focus {{ border: 2px solid {c.text}; }}
QPushButton[kind="main"]:disabled, QPushButton:default:disabled {{
    background: {c.sunken}; color: {c.quiet}; border-color: {c.line}; }}
QPushButton[kind="danger"] {{ background: {c.late_soft}; color: {c.late}; border-color: {c.late}; font-weight: 600; }}
QPushButton[kind="danger"]:hover, QPushButton[kind="danger"]:focus {{ border: 2px solid {c.late}; }}
QPushButton[kind="danger"]:disabled {{ color: {c.quiet}; background: transparent; border-color: {c.line_soft}; }}
QPushButton[kind="quiet"] {{ background: transparent; border: 1px solid transparent; color: {c.accent};
    padding: {theme.XS}px {theme.S}px; }}
QPushButton[kind="quiet"]:hover {{ background: {c.accent_soft}; }}
QPushButton[kind="quiet"]:focus {{ border: 1px solid {c.accent}; }}
QPushButton[kind="quiet"]:disabled {{ color: {c.faint}; }}
QPushButton[kind="choice"] {{ text-align: left; padding: {theme.XS}px {theme.M}px; }}
QPushButton[kind="choice"]:checked {{ background: {c.accent_soft}; border: 2px solid {c.accent}; font-weight: 600; }}
QPushButton[kind="day"] {{ border: 1px solid transparent; padding: 0; background: transparent; }}
QPushButton[kind="day"]:hover {{ background: {c.accent_soft}; }}
QPushButton[kind="day"]:focus {{ border: 1px solid {c.accent}; }}
QPushButton[kind="day"][other="true"] {{ color: {c.faint}; }}
QPushButton[kind="day"][today="true"] {{ font-weight: 700; color: {c.accent}; }}
QPushButton[kind="day"][chosen="true"] {{ background: {c.accent}; color: {c.on_accent}; }}
QToolButton {{ background: transparent; border: 1px solid transparent; border-radius: {theme.RADIUS}px;
    padding: {theme.XS}px; }}
QToolButton:hover, QToolButton:checked {{ background: {c.accent_soft}; }}
QToolButton:focus {{ border: 1px solid {c.accent}; }}
QToolButton::menu-indicator {{ image: none; }}
QPushButton::menu-indicator {{ image: none; }}
"""


def _tables(c: Colours) -> str:
    return f"""
QTableView, QListView, QTreeView {{
    background: {c.surface}; alternate-background-color: {c.surface}; border: none; outline: none;
    gridline-color: {c.line_soft}; font-size: {theme.TABLE}pt;
    selection-background-color: {c.accent_soft}; selection-color: {c.text};
}}
QTableView::item {{ border-bottom: 1px solid {c.line_soft}; padding: 0 {theme.S}px; }}
QTableView::item:selected, QListView::item:selected, QTreeView::item:selected {{
    background: {c.accent_soft}; color: {c.text}; }}
QTableView QLineEdit {{ border-radius: 0; padding: 0 {theme.S}px; }}
QListView::item, QTreeView::item {{
    min-height: {theme.ROW}px; padding: 0 {theme.S}px; border-radius: {theme.RADIUS}px; }}
QListView::item:hover, QTreeView::item:hover {{ background: {c.ground}; }}
QHeaderView {{ background: {c.surface}; border: none; }}
QHeaderView::section {{
    background: {c.surface}; color: {c.quiet}; border: none; border-bottom: 1px solid {c.line};
    padding: {theme.XS}px {theme.S + 3}px; font-size: {theme.SMALL}pt; font-weight: 600;
}}
QHeaderView::section:hover {{ color: {c.accent}; }}
QHeaderView::up-arrow, QHeaderView::down-arrow {{ width: 0; height: 0; }}
QTableCornerButton::section {{ background: {c.surface}; border: none; }}
QScrollArea {{ border: none; background: transparent; }}
QScrollArea > QWidget > QWidget[page="true"] {{ background: transparent; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 2px; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 2px; }}
QScrollBar::handle {{ background: {c.line}; border-radius: 4px; min-height: 32px; min-width: 32px; }}
QScrollBar::handle:hover {{ background: {c.faint}; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
    background: none; border: none; width: 0; height: 0; }}
QSplitter::handle {{ background: {c.line_soft}; }}
QSplitter::handle:hover {{ background: {c.accent}; }}
"""


def _frame(c: Colours) -> str:
    return f"""
QFrame#rail {{ background: {c.rail}; border: none; }}
QFrame#rail QPushButton {{
    background: transparent; color: {c.rail_text}; border: 1px solid transparent; border-radius: {theme.RADIUS}px;
    text-align: left; padding: {theme.XS}px {theme.M}px; min-height: 1.7em;
}}
QFrame#rail[density="dense"] QPushButton {{ padding: 1px {theme.M}px; min-height: 1.45em; }}
QFrame#rail[density="low"] QPushButton {{ padding: 0px {theme.M}px; min-height: 1.2em; }}
QFrame#rail QPushButton:hover {{ background: {c.rail_on}; }}
QFrame#rail QPushButton:checked {{ background: {c.rail_on}; color: {c.rail_on_text}; font-weight: 600; }}
QFrame#rail QPushButton:focus {{ border: 1px solid {c.rail_text}; }}
QFrame#rail QLabel {{ color: {c.rail_on_text}; background: transparent; }}
QFrame#rail QLabel#group {{ color: {c.rail_text}; padding: {theme.S}px {theme.M}px 0px {theme.M}px; }}
QFrame#rail[density="low"] QLabel#group {{ padding: 0px {theme.M}px; }}
QFrame#head {{ background: {c.surface}; border: none; border-bottom: 1px solid {c.line_soft}; }}
QPushButton#finder {{ background: {c.ground}; color: {c.quiet}; border: 1px solid {c.line_soft};
    text-align: left; padding: {theme.XS}px {theme.M}px; }}
QPushButton#finder:hover {{ border-color: {c.accent}; }}
QFrame#help {{ background: {c.surface}; border: none; border-left: 1px solid {c.line}; }}
QFrame#help QTextBrowser {{ border: none; background: transparent; }}
QTabBar::tab {{ padding: {theme.S}px {theme.L}px; border: none; color: {c.quiet}; background: transparent;
    border-bottom: 2px solid transparent; }}
QTabBar::tab:hover {{ color: {c.text}; }}
QTabBar::tab:selected {{ color: {c.accent}; border-bottom: 2px solid {c.accent}; font-weight: 600; }}
QTabBar {{ qproperty-drawBase: 0; }}
QTabWidget::pane {{ border: none; border-top: 1px solid {c.line_soft}; }}
"""


def _cards(c: Colours) -> str:
    meanings = "".join(
        f'QFrame[banner="{name}"] {{ background: {soft}; border: none; border-left: 3px solid {ink};'
        f" border-radius: 0; }}\n"
        for name, ink, soft in (
            ("inform", c.accent, c.accent_soft),
            ("done", c.done, c.done_soft),
            ("warn", c.due, c.due_soft),
            ("refuse", c.late, c.late_soft),
        )
    )
    return f"""
QFrame[card="true"] {{ background: {c.surface}; border: 1px solid {c.line_soft}; border-radius: 8px; }}
QFrame[card="true"][hot="true"]:hover {{ border-color: {c.accent}; }}
QFrame#bar {{ background: {c.text}; border-radius: 8px; }}
QFrame#bar QPushButton {{ background: transparent; border: 1px solid transparent; font-weight: 600;
    color: {c.accent_soft if not c.dark else c.on_accent}; padding: {theme.XS}px {theme.M}px; }}
QFrame#bar QPushButton:hover, QFrame#bar QPushButton:focus {{ border-color: {c.surface}; }}
QProgressBar {{ background: {c.line_soft}; border: none; border-radius: 3px; min-height: 6px; max-height: 6px; }}
QProgressBar::chunk {{ background: {c.accent}; border-radius: 3px; }}
{meanings}"""


def _menus(c: Colours) -> str:
    return f"""
QMenu {{ background: {c.surface}; border: 1px solid {c.line}; padding: {theme.XS}px; }}
QMenu::item {{ padding: {theme.XS}px {theme.XL}px {theme.XS}px {theme.XL}px; min-height: 1.8em; border-radius: 4px; }}
QMenu::item:selected {{ background: {c.accent_soft}; color: {c.text}; }}
QMenu::item:disabled {{ color: {c.faint}; }}
QMenu::separator {{ height: 1px; background: {c.line_soft}; margin: {theme.XS}px; }}
QToolTip {{ background: {c.text}; color: {c.surface}; border: none; padding: {theme.XS}px {theme.S}px; }}
QDialog, QMessageBox {{ background: {c.ground}; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QFrame[popup="true"] {{ background: {c.surface}; border: 1px solid {c.line}; border-radius: 8px; }}
"""
