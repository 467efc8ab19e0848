"""The shapes that stand beside words, so that no meaning rests on colour."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF

from model.pictures.drawing import CIRCLE, outline_of


def shape_path(shape: str, box: QRectF) -> QPainterPath:
    """The outline of a shape that fills a square box; a diamond for a shape that is not known."""
    path, middle = QPainterPath(), box.center()
    corners = outline_of(shape, middle.x(), middle.y(), box.width())
    if corners:
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
        path.closeSubpath()
    else:
        radius = box.width() * CIRCLE / 2
        path.addEllipse(middle, radius, radius)
    return path
