"""While a job writes, fields of other screens can be read but not changed, and say why (design: reading a bundle)."""

import shiboken6
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QLineEdit,
    QTextEdit,
    QWidget,
)

NO_EDIT = QAbstractItemView.EditTrigger.NoEditTriggers


class Freeze:
    """`hold` a screen, `thaw` everything held as it was."""

    def __init__(self) -> None:
        self._undo: list[tuple[QWidget, str, object]] = []
        self._held: list[QWidget] = []

    def hold(self, screen: QWidget, why: str) -> None:
        """Nothing on `screen` can be changed from now on; fields say `why` when pointed at."""
        if screen in self._held:
            return
        self._held.append(screen)
        for field in screen.findChildren(QWidget):
            self._hold_one(field, why)

    def thaw(self) -> None:
        """Everything as it was."""
        for widget, what, value in self._undo:
            _put_back(widget, what, value)
        self._undo, self._held = [], []

    def _hold_one(self, field: QWidget, why: str) -> None:
        if isinstance(field, QLineEdit | QTextEdit) and not field.isReadOnly() and not _filters(field):
            self._undo += [(field, "tip", field.toolTip()), (field, "read_only", False)]
            field.setReadOnly(True)
            field.setToolTip(why)
        elif isinstance(field, QAbstractButton | QComboBox) and _enabled(field):
            if not _filters(field):
                self._undo.append((field, "enabled", True))
                field.setEnabled(False)
        elif isinstance(field, QAbstractItemView):
            self._undo += [(field, "triggers", field.editTriggers()), (field, "drops", field.acceptDrops())]
            field.setEditTriggers(NO_EDIT)
            field.setAcceptDrops(False)


def _filters(field: QWidget) -> bool:
    """Whether it only filters, orders or scrolls."""
    from desktop.gui.table_view import TableView  # not needed by the first screen

    above = field.parentWidget()
    while above is not None and not isinstance(above, QAbstractScrollArea):
        if isinstance(above, TableView):
            return True
        above = above.parentWidget()
    return False


def _put_back(widget: QWidget, what: str, value: object) -> None:
    if not shiboken6.isValid(widget):
        return
    if isinstance(widget, QLineEdit | QTextEdit):
        widget.setToolTip(str(value)) if what == "tip" else widget.setReadOnly(False)
    elif isinstance(widget, QAbstractItemView):
        if what == "triggers" and isinstance(value, QAbstractItemView.EditTrigger):
            widget.setEditTriggers(value)
        else:
            widget.setAcceptDrops(bool(value))
    else:
        widget.setEnabled(True)


def _enabled(field: QWidget) -> bool:
    parent = field.parentWidget()
    return field.isEnabled() if parent is None else field.isEnabledTo(parent)
