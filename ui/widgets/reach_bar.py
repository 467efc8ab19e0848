"""How near the next ratings are, as squares to both sides of where a standard stands: one for each case."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import current_tokens, scaled, theme_changed

MOST = 5
"""Squares to a side; what is further away than this is not near. The words beside the bar say how far."""


@dataclass(frozen=True, slots=True)
class Side:
    """So many cases to a rating of this tone."""

    number: int
    tone: str


class ReachBar(QWidget):
    """Squares to the left for the rating below, to the right for the one above; the fewer, the nearer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._down: Side | None = None
        self._up: Side | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme_changed.connect(self._refresh)

    def show_sides(self, down: Side | None, up: Side | None, spoken: str) -> None:
        """Shows how far both are; None where there is none. `spoken` says the same in words."""
        self._down, self._up = down, up
        self.setAccessibleName(self.tr("How near the next ratings are"))
        self.setAccessibleDescription(spoken)
        self.setToolTip(spoken)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize((2 * MOST + 1) * self._step + self._gap, scaled(12))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        middle = self.width() / 2
        painter.fillRect(QRectF(middle - 1, 0, 2, self.height()), QColor(current_tokens().text))
        for side, way in ((self._down, -1), (self._up, +1)):
            if side is not None:
                self._paint_side(painter, middle, side, way)

    def _paint_side(self, painter: QPainter, middle: float, side: Side, way: int) -> None:
        size, colour = self._step - self._gap, QColor(current_tokens().tone_fill(side.tone))
        for n in range(min(side.number, MOST)):
            near = middle + way * (self._gap + 1 + n * self._step)
            left = near if way > 0 else near - size
            painter.fillRect(QRectF(left, (self.height() - size) / 2, size, size), colour)

    @property
    def _step(self) -> int:
        return scaled(9)

    @property
    def _gap(self) -> int:
        return scaled(2)

    def _refresh(self) -> None:
        self.updateGeometry()
        self.update()
