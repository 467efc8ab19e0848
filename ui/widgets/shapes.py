"""The shapes that stand beside words, so that no meaning rests on colour."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF


def shape_path(shape: str, box: QRectF) -> QPainterPath:
    """The outline of a shape that fills a square box; a diamond for a shape that is not known."""
    path = QPainterPath()
    _DRAWN.get(shape, _diamond)(path, box)
    return path


def _circle(path: QPainterPath, box: QRectF) -> None:
    inset = box.width() * 0.06
    path.addEllipse(box.adjusted(inset, inset, -inset, -inset))


def _square(path: QPainterPath, box: QRectF) -> None:
    inset = box.width() * 0.1
    path.addRect(box.adjusted(inset, inset, -inset, -inset))


def _triangle(path: QPainterPath, box: QRectF) -> None:
    top = box.top() + box.height() * 0.06
    bottom = box.bottom() - box.height() * 0.06
    _polygon(path, [(box.center().x(), top), (box.right(), bottom), (box.left(), bottom)])


def _diamond(path: QPainterPath, box: QRectF) -> None:
    middle = box.center()
    corners = [(middle.x(), box.top()), (box.right(), middle.y())]
    _polygon(path, [*corners, (middle.x(), box.bottom()), (box.left(), middle.y())])


def _star(path: QPainterPath, box: QRectF) -> None:
    middle, outer = box.center() + QPointF(0, box.height() * 0.04), box.width() * 0.54
    points = []
    for step in range(10):
        radius = outer if step % 2 == 0 else outer * 0.42
        angle = math.pi * step / 5
        points.append((middle.x() + radius * math.sin(angle), middle.y() - radius * math.cos(angle)))
    _polygon(path, points)


def _polygon(path: QPainterPath, points: list[tuple[float, float]]) -> None:
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in points]))
    path.closeSubpath()


_DRAWN: dict[str, Callable[[QPainterPath, QRectF], None]] = {
    "circle": _circle,
    "square": _square,
    "triangle": _triangle,
    "star": _star,
}
