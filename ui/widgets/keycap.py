"""Keycaps that a delegate paints; `ui.widgets.labels.KeyHint` is the same as a widget."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from ui.theme import current_tokens, role_font, scaled

_ROUND = 3


def keycap_width(key: str) -> int:
    """How wide the cap of a key is (logical pixels)."""
    return QFontMetrics(role_font("small")).horizontalAdvance(key) + scaled(10)


def paint_keycap(painter: QPainter, box: QRect, key: str) -> None:
    """Paints a cap as wide as a box, in the middle of its height."""
    tokens, font = current_tokens(), role_font("small")
    height = QFontMetrics(font).height() + scaled(2)
    cap = QRect(box.left(), box.center().y() - height // 2, box.width(), height)
    painter.setFont(font)
    painter.setBrush(QColor(tokens.surface))
    painter.setPen(QPen(QColor(tokens.border_strong), 1))
    painter.drawRoundedRect(cap, _ROUND, _ROUND)
    painter.drawLine(cap.left() + 2, cap.bottom(), cap.right() - 2, cap.bottom())
    painter.setPen(QColor(tokens.text_muted))
    painter.drawText(cap, int(Qt.AlignmentFlag.AlignCenter), key)
