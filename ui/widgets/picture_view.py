"""A picture on the screen: drawn by the same rules as on paper, in the colours of the theme, as large as its text."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QFontMetricsF,
    QHelpEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from model.pictures.drawing import SMALL, Box, Face, Line, Mark, Measure, Part, Picture, Words
from ui.theme import Tokens, current_tokens, role_font, scaled, theme_changed
from ui.widgets.shapes import shape_path

Draw = Callable[[float, Measure], Picture]
"""Lays a picture out for a width in points."""

_NOTHING = Picture(0, 0, (), "")
_DASHES = [3.0, 3.0]
_USUAL_WIDTH, _LEAST_WIDTH = 300, 200


class PictureView(QWidget):
    """Shows one picture over its whole width; its height follows. Who points at a part is told its words."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draw: Draw | None = None
        self._laid_out: dict[int, Picture] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(name)
        theme_changed.connect(self._lay_out)

    @property
    def picture(self) -> Picture:
        """What is shown."""
        return self._at(self.width())

    def show_picture(self, draw: Draw) -> None:
        """Shows a picture, laid out anew whenever the width or the size of text changes."""
        self._draw = draw
        self._lay_out()
        self.setAccessibleDescription(self.picture.alternative)

    def sizeHint(self) -> QSize:
        return QSize(scaled(_USUAL_WIDTH), self.heightForWidth(max(self.width(), scaled(_LEAST_WIDTH))))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(_LEAST_WIDTH), self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return ceil(self._at(width).height * _points())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for part in self.picture.parts:
            _paint(painter, part, _points())

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.hint_at(QPointF(event.pos())), self)
            return True
        return super().event(event)

    def hint_at(self, place: QPointF) -> str:
        """The words for a place of the widget: those of the part there, else those of the whole picture."""
        point = place / _points()
        there = (h for h in self.picture.hints if QRectF(h.x, h.y, h.width, h.height).contains(point))
        return next((hint.text for hint in there), self.picture.alternative)

    def _at(self, width: int) -> Picture:
        """The picture for a width in logical pixels. Qt asks for several while it lays a window out."""
        if self._draw is None:
            return _NOTHING
        if width not in self._laid_out:
            self._laid_out[width] = self._draw(width / _points(), _measure())
        return self._laid_out[width]

    def _lay_out(self) -> None:
        self._laid_out.clear()
        self.updateGeometry()
        self.update()


def _points() -> float:
    """How many logical pixels a point of a picture takes: so many that small text has the size of the theme's."""
    return QFontInfo(role_font(SMALL.name)).pixelSize() / SMALL.size


def _measure() -> Measure:
    """Measures text as it is painted at present."""
    points, known = _points(), {}

    def measure(text: str, face: Face) -> float:
        if face not in known:
            known[face] = QFontMetricsF(_font(face))
        return known[face].horizontalAdvance(text) / points

    return measure


def _font(face: Face) -> QFont:
    return role_font(face.name, bold=face.bold)


def _colour(tokens: Tokens, role: str) -> QColor:
    return QColor(tokens.drawn(role))


def _paint(painter: QPainter, part: Part, points: float) -> None:
    tokens = current_tokens()
    if isinstance(part, Box):
        _paint_box(painter, part, points, tokens)
    elif isinstance(part, Line):
        painter.setPen(_pen(_colour(tokens, part.role), max(part.weight * points, 1.0), part.dashed))
        painter.drawLine(QPointF(part.x1, part.y1) * points, QPointF(part.x2, part.y2) * points)
    elif isinstance(part, Mark):
        _paint_mark(painter, part, points, tokens)
    else:
        _paint_words(painter, part, points, tokens)


def _paint_box(painter: QPainter, box: Box, points: float, tokens: Tokens) -> None:
    rect = QRectF(box.x * points, box.y * points, box.width * points, box.height * points)
    if box.fill:
        painter.fillRect(rect, _colour(tokens, box.fill))
    if box.outline:
        painter.setPen(_pen(_colour(tokens, box.outline), 1.0, box.dashed))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect)


def _paint_mark(painter: QPainter, mark: Mark, points: float, tokens: Tokens) -> None:
    half = mark.size / 2 * points
    middle = QPointF(mark.x, mark.y) * points
    path = shape_path(mark.shape, QRectF(middle - QPointF(half, half), middle + QPointF(half, half)))
    if mark.hollow:
        painter.fillPath(path, _colour(tokens, "paper"))
        painter.strokePath(path, _pen(_colour(tokens, mark.role), 1.5, dashed=False))
    else:
        painter.fillPath(path, _colour(tokens, mark.role))


def _paint_words(painter: QPainter, words: Words, points: float, tokens: Tokens) -> None:
    painter.setFont(_font(words.face))
    painter.setPen(_colour(tokens, words.role))
    painter.drawText(QPointF(words.x, words.y) * points, words.text)


def _pen(pen_colour: QColor, weight: float, dashed: bool) -> QPen:
    pen = QPen(pen_colour, weight)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    if dashed:
        pen.setDashPattern(_DASHES)
    return pen
