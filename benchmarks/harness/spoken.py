"""What a screen reader is told of a window: its controls in the accessibility tree, and what is wrong there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QTreeView,
    QWidget,
)

MEANINGLESS = {
    QAccessible.Role.NoRole,
    QAccessible.Role.Client,
    QAccessible.Role.Window,
    QAccessible.Role.Border,
    QAccessible.Role.LayeredPane,
    QAccessible.Role.UserRole,
}
"""Roles that say nothing of what a control does."""

_FEW_ROWS = 4
_MOST_COLUMNS = 30
_Text = QAccessible.Text


def controls(shown: QWidget) -> list[QWidget]:
    """What takes the focus, or can be acted on with the mouse alone."""
    inner = {part for combo in shown.findChildren(QComboBox) for part in combo.findChildren(QWidget)}
    found = (widget for widget in shown.findChildren(QWidget) if widget.isVisible() and widget not in inner)
    return [widget for widget in found if _acts(widget) and not widget.objectName().startswith("qt_")]


def faults(shown: QWidget) -> list[str]:
    """What is missing or wrong in what is said of each control, in words."""
    there = controls(shown)
    said = [f"{_called(widget)}: {fault}" for widget in there for fault in _faults_of(widget)]
    return said + [f"{count} buttons are called {name!r}" for name, count in _twice(there).items()]


def name_of(widget: QWidget) -> str:
    """What a control is called. Asks the control itself where Qt on Linux tells the value in place of the name."""
    if isinstance(widget, QComboBox):
        buddies = (label.text() for label in widget.window().findChildren(QLabel) if label.buddy() is widget)
        return widget.accessibleName() or next(buddies, "")
    return _told(widget).text(_Text.Name)


def _acts(widget: QWidget) -> bool:
    return widget.focusPolicy() != Qt.FocusPolicy.NoFocus or isinstance(widget, QAbstractButton)


def _faults_of(widget: QWidget) -> Iterator[str]:
    told = _told(widget)
    if told.role() in MEANINGLESS:
        yield f"its role is {told.role().name}"
    name = name_of(widget)
    if not any(sign.isalnum() for sign in name) or name in {kind.__name__ for kind in type(widget).__mro__}:
        yield f"its name is {name!r}"
    yield from _state_faults(widget, told)
    if isinstance(widget, QLineEdit) and widget.property("fault") and not told.text(_Text.Description):
        yield "nothing says what is wrong with what was typed"
    if isinstance(widget, QAbstractItemView):
        yield from _cell_faults(widget, told)


def _state_faults(widget: QWidget, told: QAccessibleInterface) -> Iterator[str]:
    state = told.state()
    checked = isinstance(widget, QAbstractButton) and widget.isChecked()
    expected = {
        "disabled": (bool(state.disabled), not widget.isEnabled()),
        "focusable": (bool(state.focusable), widget.focusPolicy() != Qt.FocusPolicy.NoFocus),
        "focused": (bool(state.focused), widget.hasFocus()),
        "checked": (bool(state.checked), checked),
        "invisible": (bool(state.invisible), False),
    }
    yield from (f"{name} is told as {said}" for name, (said, true) in expected.items() if said != true)


def _cell_faults(view: QAbstractItemView, told: QAccessibleInterface) -> Iterator[str]:
    """The rows in sight first: what is painted is said."""
    picture = view.viewport().grab().toImage()
    for index in _in_sight(view):
        words = str(index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data() or "")
        box = view.visualRect(index).intersected(view.viewport().rect())
        if not words and _is_painted(picture, box):
            yield f"the cell {index.row()}, {index.column()} shows something and says nothing"
        centre = view.viewport().mapToGlobal(box.center())
        cell = told.childAt(centre.x(), centre.y())
        if words and (cell is None or cell.text(_Text.Name) != words):
            yield f"the cell {words!r} is told as {cell.text(_Text.Name) if cell else None!r}"


def _in_sight(view: QAbstractItemView) -> Iterator[QModelIndex]:
    """The cells of the first rows, and of those under them."""
    left = [QModelIndex()]
    while left:
        parent = left.pop()
        for row in range(min(view.model().rowCount(parent), _FEW_ROWS)):
            index = view.model().index(row, 0, parent)
            left.append(index)
            last = 1 if _spans(view, row, parent) else _MOST_COLUMNS
            for column in range(last):
                cell = index.siblingAtColumn(column)
                if cell.isValid() and view.visualRect(cell).intersects(view.viewport().rect()):
                    yield cell


def _spans(view: QAbstractItemView, row: int, parent: QModelIndex) -> bool:
    return isinstance(view, QTreeView) and view.isFirstColumnSpanned(row, parent)


def _is_painted(picture: QImage, box: QRect) -> bool:
    """Whether there is anything but one colour within a cell."""
    inner = picture.copy(box.adjusted(4, 4, -4, -4)).convertToFormat(QImage.Format.Format_RGB32)
    return len(set(inner.constBits().cast("I"))) > 1


def _twice(there: list[QWidget]) -> dict[str, int]:
    """The names that more than one button has: nobody can tell them apart by ear."""
    names = Counter(name_of(widget) for widget in there if isinstance(widget, QAbstractButton))
    return {name: count for name, count in names.items() if count > 1}


def _told(widget: QWidget) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(widget)


def _called(widget: QWidget) -> str:
    return f"{type(widget).__name__} {name_of(widget)!r}"
