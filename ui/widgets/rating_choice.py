"""The ratings of a framework in one row, to choose one of."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from model.scales import RatingValue
from ui.theme import current_tokens, role_font, scaled
from ui.widgets.rating_label import rating_words
from ui.widgets.segments import Segment, SegmentButton, Segments
from ui.widgets.shapes import shape_path

_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class RatingChoice(Segments):
    """Each rating as shape and word. Besides the keys of `Segments`, a figure chooses.

    The figure is the rating's score; its place in the row where ratings carry no score of one figure.
    """

    def __init__(self, ratings: Sequence[RatingValue], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = _keys(ratings)
        last = len(ratings) - 1
        self._buttons = [RatingButton(r, n == 0, n == last, self) for n, r in enumerate(ratings)]
        for button in self._buttons:
            self._row.addWidget(button)
            button.pressed_for.connect(self._toggle)
        self._refresh()

    @property
    def keys(self) -> str:
        """The figures that choose, as a range: `0–3`."""
        figures = sorted(self._keys)
        return f"{figures[0]}–{figures[-1]}" if figures else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        rating = self._keys.get(event.text()) if event.modifiers() in _PLAIN else None
        if rating is None:
            super().keyPressEvent(event)
        elif rating != self.chosen:
            self._pick(rating)
            self.setFocus(Qt.FocusReason.TabFocusReason)


class RatingButton(SegmentButton):
    """One rating; when chosen, filled with its tone."""

    def __init__(self, rating: RatingValue, first: bool, last: bool, parent: QWidget) -> None:
        super().__init__(Segment(rating.id, rating_words(rating), rating.tone), first, last, parent)
        self._rating = rating

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(round(self._shape_room()), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill, ink = self._colours()
        painter.fillPath(self._outline(0.5), QColor(fill))
        painter.setPen(QPen(QColor(current_tokens().border_strong), 1))
        painter.drawPath(self._outline(0.5))
        self._paint_rating(painter, ink)
        if self.hasFocus():
            self._paint_focus(painter, ink)

    def _paint_rating(self, painter: QPainter, ink: str) -> None:
        painter.setFont(self._text_font())
        metrics = QFontMetricsF(painter.font())
        size, room = metrics.ascent() * 0.8, self._shape_room()
        left = (self.width() - room - metrics.horizontalAdvance(self.text())) / 2
        middle = QRectF(self.rect()).center()
        box = QRectF(QPointF(left, middle.y() - size / 2), QPointF(left + size, middle.y() + size / 2))
        tone = ink if self.isChecked() else current_tokens().tone(self._rating.tone)
        painter.fillPath(shape_path(self._rating.shape, box), QColor(tone))
        painter.setPen(QColor(ink))
        words = QRectF(self.rect()).adjusted(left + room, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.text())

    def _shape_room(self) -> float:
        metrics = QFontMetricsF(role_font("body", bold=True))
        return metrics.ascent() * 0.8 + scaled(6)

    def _colours(self) -> tuple[str, str]:
        tokens = current_tokens()
        if self.isChecked() and self.isEnabled():
            return tokens.tone(self._rating.tone), tokens.surface
        return super()._colours()


def _keys(ratings: Sequence[RatingValue]) -> dict[str, str]:
    scores = {str(rating.score): rating.id for rating in ratings}
    if len(scores) == len(ratings) and all(len(score) == 1 for score in scores):
        return scores
    return {str(place): rating.id for place, rating in enumerate(ratings, 1) if place <= 9}
