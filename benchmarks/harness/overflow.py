"""Finds text that is cut off, and widgets that lie over one another or outside what holds them."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenuBar,
    QScrollArea,
    QScrollBar,
    QSplitterHandle,
    QStyle,
    QStyleOptionComboBox,
    QTableView,
    QTreeView,
    QWidget,
)

from ui.theme import role_font
from ui.widgets.grouped_table import GroupedTable

SLACK = 2
"""Logical pixels by which rounding may take from a text before anybody sees it."""
HEADER_PADDING = 18
"""What the stylesheet keeps free beside the words of a heading, in logical pixels."""

SORT_ARROW = 14
"""What the arrow of the order takes."""

_MOST_CELLS = 400
_ANY_HEIGHT = 10_000
_WRAPS = Qt.TextFlag.TextWordWrap.value
_TIP = Qt.ItemDataRole.ToolTipRole


def faults(shown: QWidget) -> list[str]:
    """What is cut off, too small or out of place in a window, in words."""
    found: list[str] = []
    for widget in (shown, *shown.findChildren(QWidget)):
        if widget.isVisible() and not _is_furniture(widget):
            found += (f"{_named(widget)}: {fault}" for fault in _faults_of(widget, shown))
    return list(dict.fromkeys(found))


def _faults_of(widget: QWidget, shown: QWidget) -> Iterator[str]:
    yield from _text_faults(widget)
    if widget is not shown:
        yield from _place_faults(widget)
    yield from _overlaps(widget)


def _text_faults(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QHeaderView):
        yield from _header_faults(widget)
    elif isinstance(widget, QAbstractItemView):
        yield from _cell_faults(widget)
    elif isinstance(widget, QLabel):
        yield from _label_faults(widget)
    elif isinstance(widget, QComboBox):
        yield from _combo_faults(widget)
    elif isinstance(widget, QLineEdit):
        yield from _line_faults(widget)
    elif isinstance(widget, QAbstractButton | QMenuBar):
        yield from _smaller(widget, widget.sizeHint())


def _label_faults(label: QLabel) -> Iterator[str]:
    if not label.text() or label.textFormat() == Qt.TextFormat.RichText:
        return
    if not label.wordWrap():
        yield from _smaller(label, label.sizeHint())
        return
    if label.heightForWidth(label.width()) > label.height() + SLACK:
        yield f"needs {label.heightForWidth(label.width())} px of height, has {label.height()}"
    widest = max((label.fontMetrics().horizontalAdvance(word) for word in label.text().split()), default=0)
    if widest > label.contentsRect().width() + SLACK:
        yield f"a word needs {widest} px, has {label.contentsRect().width()}"


def _smaller(widget: QWidget, needed: QSize) -> Iterator[str]:
    if needed.width() > widget.width() + SLACK and not widget.toolTip():
        yield f"needs {needed.width()} px of width, has {widget.width()}"
    if needed.height() > widget.height() + SLACK:
        yield f"needs {needed.height()} px of height, has {widget.height()}"


def _combo_faults(combo: QComboBox) -> Iterator[str]:
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    field = QStyle.SubControl.SC_ComboBoxEditField
    box = combo.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, combo)
    needed = combo.fontMetrics().horizontalAdvance(combo.currentText())
    if needed > box.width() + SLACK and not combo.toolTip():
        yield f"“{combo.currentText()}” needs {needed} px, has {box.width()}"
    if combo.sizeHint().height() > combo.height() + SLACK:
        yield f"needs {combo.sizeHint().height()} px of height, has {combo.height()}"


def _line_faults(field: QLineEdit) -> Iterator[str]:
    needed = field.fontMetrics().horizontalAdvance(field.placeholderText())
    if not field.text() and needed > field.width() - 2 * _padding(field) and not field.toolTip():
        yield f"“{field.placeholderText()}” needs {needed} px, has {field.width()}"
    if field.sizeHint().height() > field.height() + SLACK:
        yield f"needs {field.sizeHint().height()} px of height, has {field.height()}"


def _padding(field: QLineEdit) -> int:
    """About the padding of the style: there is no way to ask for it."""
    return (field.sizeHint().height() - field.fontMetrics().height()) // 2


def _header_faults(header: QHeaderView) -> Iterator[str]:
    across = Qt.Orientation.Horizontal
    if header.model() is None or header.orientation() != across:
        return
    metrics = QFontMetrics(role_font("small", bold=True))
    for section in range(header.count()):
        text = str(header.model().headerData(section, across) or "")
        told = not text or header.isSectionHidden(section) or header.model().headerData(section, across, _TIP)
        sorts = header.isSortIndicatorShown() and header.sortIndicatorSection() == section
        needed = metrics.size(0, text).width() + HEADER_PADDING + sorts * SORT_ARROW
        if not told and needed > header.sectionSize(section) + SLACK:
            yield f"“{text}” needs {needed} px, has {header.sectionSize(section)}"


def _cell_faults(view: QAbstractItemView) -> Iterator[str]:
    if view.model() is None or isinstance(
        view, GroupedTable
    ):  # which tells all words of a cell to who points at it
        return
    for index in _cells(view):
        text, box = str(index.data() or ""), view.visualRect(index)
        if not text or index.data(_TIP) or not view.viewport().rect().contains(box.topLeft()):
            continue
        needed = [_size(view, said, box.width()) for said in (text, " ".join(text.split()))]
        if not any(_fits(size, box.size()) for size in needed):
            yield f"“{text}” needs {needed[0].toTuple()}, has {box.size().toTuple()}"


def _size(view: QAbstractItemView, text: str, width: int) -> QSize:
    """What a text takes that wraps at a width."""
    return view.fontMetrics().boundingRect(QRect(0, 0, width, _ANY_HEIGHT), _WRAPS, text).size()


def _fits(needed: QSize, room: QSize) -> bool:
    return needed.width() <= room.width() + SLACK and needed.height() <= room.height() + SLACK


def _cells(view: QAbstractItemView) -> Iterator[QModelIndex]:
    """The cells of a view, those under headings too, until there are very many."""
    columns, left, count = _columns(view), [QModelIndex()], 0
    while left and count < _MOST_CELLS:
        parent = left.pop()
        for row in range(min(view.model().rowCount(parent), _MOST_CELLS)):
            left.append(view.model().index(row, 0, parent))
            count += len(columns)
            yield from (view.model().index(row, column, parent) for column in columns)


def _columns(view: QAbstractItemView) -> list[int]:
    """The columns that are shown."""
    if isinstance(view, QTreeView):
        return [column for column in range(view.header().count()) if not view.isColumnHidden(column)]
    if isinstance(view, QTableView):
        return [
            column for column in range(view.horizontalHeader().count()) if not view.isColumnHidden(column)
        ]
    return [0]


def _place_faults(widget: QWidget) -> Iterator[str]:
    """Whether a widget lies within what holds it, or can be scrolled to."""
    parent = widget.parentWidget()
    area = parent.parentWidget() if parent is not None else None
    if parent is None or widget.isWindow():
        return
    box, room = widget.geometry(), parent.rect()
    scrolls = isinstance(area, QAbstractScrollArea) and area.viewport() is parent
    down = scrolls and area.verticalScrollBarPolicy() != Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    across = scrolls and area.horizontalScrollBarPolicy() != Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    if not across and (box.left() < -SLACK or box.right() > room.right() + SLACK):
        yield f"lies at {box.left()} to {box.right()} of {room.width()} px across"
    if not down and (box.top() < -SLACK or box.bottom() > room.bottom() + SLACK):
        yield f"lies at {box.top()} to {box.bottom()} of {room.height()} px down"


def _overlaps(widget: QWidget) -> Iterator[str]:
    """Which children lie over one another."""
    if isinstance(widget, QAbstractScrollArea | QMainWindow) and not isinstance(widget, QScrollArea):
        return
    children = [
        child
        for child in widget.children()
        if isinstance(child, QWidget)
        and child.isVisible()
        and not child.isWindow()
        and not _is_furniture(child)
    ]
    for place, one in enumerate(children):
        for other in children[place + 1 :]:
            shared = one.geometry().intersected(other.geometry())
            if shared.width() > SLACK and shared.height() > SLACK:
                yield f"{_named(one)} lies over {_named(other)}"


def _is_furniture(widget: QWidget) -> bool:
    """What Qt adds by itself."""
    return isinstance(widget, QScrollBar | QSplitterHandle) or widget.objectName().startswith("qt_")


def _named(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    said = str(text() if callable(text) else text or "") or widget.accessibleName()
    return f"{type(widget).__name__} “{said[:50]}”" if said else type(widget).__name__
