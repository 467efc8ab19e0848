"""How the table of statistics looks: titles that wrap, with a quiet line below, and figures."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from ui.theme import current_tokens, role_font, scaled

COLUMNS = TITLE, VALUE, COUNT, AVERAGE, STANDING, RANGE, TARGET = range(7)
NOTE = Qt.ItemDataRole.UserRole
STANDING_TONE = Qt.ItemDataRole.UserRole + 1

Index = QModelIndex | QPersistentModelIndex
_TOP = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)


class StatisticsDelegate(QStyledItemDelegate):
    """Paints the rows: the value in bold, how it stands against the average in words and a shape."""

    def __init__(self, view: QTreeView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        title, note = self._heights(index) if index.column() == TITLE else (0, 0)
        least = QFontMetrics(role_font("body")).height()
        return QSize(scaled(40), max(title + note, least) + scaled(13))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        self._paint_ground(painter, option, index)
        box = option.rect.adjusted(scaled(9), scaled(6), -scaled(6), 0)
        if index.column() == TITLE:
            self._paint_title(painter, box, index)
        else:
            tone = index.data(STANDING_TONE)
            tokens = current_tokens()
            quiet = index.column() in (COUNT, AVERAGE, RANGE, TARGET)
            painter.setFont(role_font("body", bold=index.column() == VALUE or bool(tone)))
            painter.setPen(QColor(tokens.tone(tone) if tone else tokens.text_muted if quiet else tokens.text))
            painter.drawText(box, _TOP, index.data())
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens = current_tokens()
        selected = bool(option.state & QStyle.StateFlag.State_Selected) and self._view.hasFocus()
        painter.fillRect(option.rect, QColor(tokens.accent_soft if selected else tokens.surface))
        bottom = QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1)
        painter.fillRect(bottom, QColor(tokens.border))
        if selected and index.column() == TITLE:
            edge = QRect(option.rect.left(), option.rect.top(), scaled(3), option.rect.height())
            painter.fillRect(edge, QColor(tokens.accent))

    def _paint_title(self, painter: QPainter, box: QRect, index: Index) -> None:
        title, _ = self._heights(index)
        painter.setFont(role_font("body"))
        painter.setPen(QColor(current_tokens().text))
        painter.drawText(box, _TOP, index.data())
        painter.setFont(role_font("small"))
        painter.setPen(QColor(current_tokens().text_muted))
        painter.drawText(box.adjusted(0, title, 0, 0), _TOP, index.data(NOTE) or "")

    def _heights(self, index: Index) -> tuple[int, int]:
        """The heights of the title and of its quiet line."""
        width = max(self._view.columnWidth(TITLE) - scaled(15), 1)
        parts = ((role_font("body"), index.data()), (role_font("small"), index.data(NOTE) or ""))
        title, note = (
            QFontMetrics(font).boundingRect(QRect(0, 0, width, 0), _TOP, text).height() if text else 0
            for font, text in parts
        )
        return title, note
