"""A list of places to go to: two lines each, opened with Enter or a click."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.theme import Space, current_tokens, role_font, theme_changed

_REMARK = Qt.ItemDataRole.UserRole + 1
_PAYLOAD = Qt.ItemDataRole.UserRole + 2
_OPENS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Link:
    """One entry: its name, a quiet second line, and what `chosen` carries."""

    title: str
    remark: str
    payload: object


class LinkList(QListWidget):
    """As high as its entries. `chosen` carries the payload of the one that was opened."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(_TwoLines(self))
        self.setProperty("plain", True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._open)
        theme_changed.connect(self.doItemsLayout)

    def set_links(self, links: Iterable[Link]) -> None:
        """Shows these entries, the first of them current."""
        self.clear()
        for row, link in enumerate(links):
            # Qt makes the items: clearing ones that Python made can end in a crash (CONTRIBUTING.md, "Traps").
            self.addItem(link.title)
            index = self.model().index(row, 0)
            for role, value in _data_of(link).items():
                self.model().setData(index, value, role)
        self.setCurrentRow(0)
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OPENS and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        rows = max(self.count(), 1)
        return QSize(super().sizeHint().width(), rows * _row_height() + 6)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), min(max(self.count(), 1), 2) * _row_height() + 6)

    def _open(self, index: QModelIndex) -> None:
        self.chosen.emit(index.data(_PAYLOAD))


def _data_of(link: Link) -> dict[int, object]:
    """What an entry carries besides its name, by role."""
    return {
        _REMARK: link.remark,
        _PAYLOAD: link.payload,
        Qt.ItemDataRole.AccessibleTextRole: f"{link.title}, {link.remark}",
        Qt.ItemDataRole.ToolTipRole: link.remark,
    }


class _TwoLines(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, _row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        title, remark = index.data(Qt.ItemDataRole.DisplayRole), index.data(_REMARK)
        self.initStyleOption(option, index)
        option.text = ""
        view = option.widget
        if not view.hasFocus():
            option.state &= ~QStyle.StateFlag.State_Selected
        view.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, view)
        box = QRectF(option.rect).adjusted(Space.M, Space.S, -Space.M, -Space.S)
        _draw(painter, box, title, role_font("body", bold=True), current_tokens().text)
        box.setTop(box.top() + QFontMetrics(role_font("body")).height() + 2)
        _draw(painter, box, remark, role_font("small"), current_tokens().text_muted)


def _draw(painter: QPainter, box: QRectF, text: str, font: QFont, colour: str) -> None:
    painter.setFont(font)
    painter.setPen(QColor(colour))
    elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, int(box.width()))
    painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, elided)


def _row_height() -> int:
    lines = (QFontMetrics(role_font(role)).height() for role in ("body", "small"))
    return sum(lines) + 2 + 2 * Space.S
