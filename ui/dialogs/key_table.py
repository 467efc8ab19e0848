"""The table of the keyboard sheet: what keys do, with keycaps, and the row that takes a new key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QResizeEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from model.search import folded
from ui.dialogs.key_rows import KeyGroup, KeyRow
from ui.keys import pressed
from ui.theme import current_tokens, role_font, scaled
from ui.widgets.grouped_table import GroupedTable
from ui.widgets.keycap import keycap_width, paint_keycap

_WHAT, _KEYS = range(2)
_ROW = Qt.ItemDataRole.UserRole
_TOP = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)
_SHARE_OF_KEYS = 0.4
Index = QModelIndex | QPersistentModelIndex


class KeyTable(GroupedTable):
    """Every key. `wanted` carries the binding of a row that is to have another key, `taken` the key pressed for it.

    `given_up` says that Escape was pressed instead, or the focus went elsewhere.
    """

    wanted = Signal(object)
    taken = Signal(str)
    given_up = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.capturing = False
        self._items = QStandardItemModel(0, 2, self)
        self._items.setHorizontalHeaderLabels([self.tr("What it does"), self.tr("Keys")])
        self.setHeaderHidden(True)
        self.doubleClicked.connect(self._want)

    @property
    def current(self) -> KeyRow | None:
        """The row that is chosen, unless it is a heading."""
        row = self.currentIndex().siblingAtColumn(_WHAT).data(_ROW)
        return row if isinstance(row, KeyRow) else None

    @property
    def rows(self) -> list[KeyRow]:
        """Every row that is shown, in order."""
        return [row for item in self._lines() if not self._is_hidden(item) and (row := item.data(_ROW))]

    def show_groups(self, groups: Sequence[KeyGroup]) -> None:
        """Shows these keys; the choice stays on the same row."""
        place = self.currentIndex()
        group, line = (place.parent().row(), place.row()) if place.parent().isValid() else (0, 0)
        self._items.removeRows(0, self._items.rowCount())
        for entry in groups:
            heading = _item(entry.title, None)
            for row in entry.rows:
                heading.appendRow([_item(row.spoken, row), _item(", ".join(row.keys), row)])
            self._items.appendRow(heading)
        self.show_items(self._items, KeyDelegate(self), self.tr("Keys"))
        self.setCurrentIndex(self._items.index(line, _WHAT, self._items.index(group, _WHAT)))

    def filter(self, text: str) -> int:
        """Shows the rows with all of these words, in what they do or in their keys. How many there are."""
        words = folded(text).split()
        keys = text.strip().casefold()
        for item in self._lines():
            row: KeyRow = item.data(_ROW)
            said = folded(f"{row.text} {item.parent().text()}")
            fits = all(word in said for word in words) if words else not keys
            fits = fits or any(keys in key.casefold() for key in row.keys)
            self.setRowHidden(item.row(), item.parent().index(), not fits)
        self._hide_empty_groups()
        return len(self.rows)

    def choose_first(self) -> None:
        """Puts the focus on the first row that is shown."""
        first = next((item for item in self._lines() if not self._is_hidden(item)), None)
        if first is not None:
            self.setCurrentIndex(first.index())
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        """While a key is waited for, none of them is a shortcut of something else."""
        if self.capturing and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.capturing:
            self._capture(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._want()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._give_up()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        keys = round(self.viewport().width() * _SHARE_OF_KEYS)
        self.setColumnWidth(_KEYS, keys)
        self.setColumnWidth(_WHAT, self.viewport().width() - keys)
        self.scheduleDelayedItemsLayout()

    def _want(self) -> None:
        row = self.current
        if row is not None and row.binding is not None:
            self.wanted.emit(row.binding)

    def _capture(self, event: QKeyEvent) -> None:
        key = pressed(event)
        if event.key() == Qt.Key.Key_Escape:
            self._give_up()
        elif key:
            self.capturing = False
            self.taken.emit(key)

    def _give_up(self) -> None:
        if self.capturing:
            self.capturing = False
            self.given_up.emit()

    def _lines(self) -> list[QStandardItem]:
        headings = (self._items.item(number) for number in range(self._items.rowCount()))
        return [heading.child(line) for heading in headings for line in range(heading.rowCount())]

    def _is_hidden(self, item: QStandardItem) -> bool:
        return self.isRowHidden(item.row(), item.parent().index())

    def _hide_empty_groups(self) -> None:
        for number in range(self._items.rowCount()):
            heading = self._items.item(number)
            empty = all(self._is_hidden(heading.child(line)) for line in range(heading.rowCount()))
            self.setRowHidden(number, QModelIndex(), empty)


class KeyDelegate(QStyledItemDelegate):
    """Paints headings, what keys do with a quiet second line, and keycaps."""

    def __init__(self, view: KeyTable) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(scaled(40), sum(self._heights(index)) + scaled(14 if index.data(_ROW) is None else 11))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, tokens = index.data(_ROW), current_tokens()
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected) and row is not None
        painter.fillRect(option.rect, QColor(tokens.accent_soft if chosen else tokens.surface))
        if chosen and self._view.hasFocus() and index.column() == _WHAT:
            edge = QRect(option.rect.left(), option.rect.top(), scaled(3), option.rect.height())
            painter.fillRect(edge, QColor(tokens.focus))
        box = option.rect.adjusted(scaled(9), scaled(5), -scaled(9), -scaled(5))
        if index.column() == _KEYS and row is not None:
            self._paint_keys(painter, box, row)
        else:
            self._paint_words(painter, box, index)
        painter.restore()

    def _paint_keys(self, painter: QPainter, box: QRect, row: KeyRow) -> None:
        right = box.right()
        for key in reversed(row.keys):
            width = keycap_width(key)
            paint_keycap(painter, QRect(right - width, box.top(), width, box.height()), key)
            right -= width + scaled(4)

    def _paint_words(self, painter: QPainter, box: QRect, index: Index) -> None:
        row, tokens = index.data(_ROW), current_tokens()
        if row is None:
            painter.setFont(role_font("small", bold=True))
            painter.setPen(QColor(tokens.text_muted))
            painter.drawText(box.adjusted(0, scaled(3), 0, 0), _TOP, index.data())
            return
        first, _ = self._heights(index)
        painter.setFont(role_font("body"))
        painter.setPen(QColor(tokens.text))
        painter.drawText(box, _TOP, row.text)
        painter.setFont(role_font("small"))
        painter.setPen(QColor(tokens.text_muted))
        painter.drawText(box.adjusted(0, first, 0, 0), _TOP, row.note)

    def _heights(self, index: Index) -> tuple[int, int]:
        """The heights of the words and of the quiet line below."""
        row = index.data(_ROW)
        whole = self._view.viewport().width()
        width = max((whole if row is None else self._view.columnWidth(_WHAT)) - scaled(18), 1)
        if row is None:
            return _height(role_font("small", bold=True), index.data(), width), 0
        return _height(role_font("body"), row.text, width), _height(role_font("small"), row.note, width)


def _height(font: QFont, text: str, width: int) -> int:
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 0), _TOP, text).height() if text else 0


def _item(text: str, row: KeyRow | None) -> QStandardItem:
    item = QStandardItem(text)
    item.setData(row, _ROW)
    item.setFlags(
        Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable if row else Qt.ItemFlag.ItemIsEnabled
    )
    return item
