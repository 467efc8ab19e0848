"""A rating as shape, word and colour: each of the three says it alone."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from model.scales import RatingValue
from ui.theme import current_tokens, role_font, theme_changed
from ui.widgets.shapes import shape_path

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class RatingLabel(QLabel):
    """Shows one rating, or that there is none yet. `role` is the role of its text in the type scale.

    `short` shows the short word, for narrow places; screen readers speak the full one all the same.
    """

    def __init__(self, parent: QWidget | None = None, role: str = "body", short: bool = False) -> None:
        super().__init__(parent)
        self._rating: RatingValue | None = None
        self._short = short
        self._suffix = ""
        self._muted = False
        self._role = role
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        theme_changed.connect(self._refresh)
        self.set_rating(None)

    def set_rating(self, rating: RatingValue | None, suffix: str = "", muted: bool = False) -> None:
        """Shows a rating with plain text after it. `muted` is for one that was moved away from."""
        shown = replace(rating, title=rating.short) if rating and self._short else rating
        self._rating, self._suffix, self._muted = shown, suffix, muted
        word = rating.title if rating else self.tr("Not rated yet")
        spoken = f"{word} {suffix}".strip()
        self.setText(spoken)
        self.setAccessibleName(spoken)
        self._refresh()

    def sizeHint(self) -> QSize:
        width = rating_width(self._rating, self._font(), self._suffix, self.tr("Not rated yet"))
        return QSize(round(width) + 2, round(QFontMetricsF(self._font()).height()) + 4)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._font())
        word = self.tr("Not rated yet")
        paint_rating(painter, QRectF(self.rect()), self._rating, self._suffix, self._muted, word)

    def _font(self) -> QFont:
        return role_font(self._role, bold=self._rating is not None)

    def _refresh(self) -> None:
        self.updateGeometry()
        self.update()


def symbol_of(rating: RatingValue) -> str:
    """The signs with which a rating is printed, such as stars; empty where its short word is a word."""
    return "" if any(sign.isalnum() for sign in rating.short) else rating.short


def rating_words(rating: RatingValue) -> str:
    """The word of a rating, with its printed signs after it."""
    symbol = symbol_of(rating)
    return rating.title if symbol in ("", rating.title) else f"{rating.title} {symbol}"


def paint_rating(
    painter: QPainter,
    rect: QRectF,
    rating: RatingValue | None,
    suffix: str = "",
    muted: bool = False,
    none_text: str = "–",
) -> None:
    """Paints a rating from the left of `rect`, with the painter's font; for item delegates too."""
    painter.save()
    tokens = current_tokens()
    metrics = QFontMetricsF(painter.font())
    if rating is None:
        painter.setPen(QColor(tokens.text_muted))
        painter.drawText(rect, _LEFT, none_text)
    else:
        rect = _paint_word(painter, rect, rating, muted)
    if suffix:
        painter.setPen(QColor(tokens.text_muted))
        painter.setFont(_plain(painter.font()))
        left = metrics.horizontalAdvance(none_text) + metrics.height() * 0.4 if rating is None else 0
        painter.drawText(rect.adjusted(left, 0, 0, 0), _LEFT, suffix)
    painter.restore()


def rating_width(rating: RatingValue | None, font: QFont, suffix: str = "", none_text: str = "–") -> float:
    """The width that `paint_rating` needs."""
    metrics = QFontMetricsF(font)
    gap = metrics.height() * 0.4
    word = metrics.horizontalAdvance(rating_words(rating) if rating else none_text)
    shape = _shape_size(metrics) + gap if rating else 0
    return shape + word + (gap + metrics.horizontalAdvance(suffix) if suffix else 0)


def _paint_word(painter: QPainter, rect: QRectF, rating: RatingValue, muted: bool) -> QRectF:
    """Paints shape and word; returns what is left of the rectangle after them."""
    tokens = current_tokens()
    metrics = QFontMetricsF(painter.font())
    size, gap = _shape_size(metrics), metrics.height() * 0.4
    colour = QColor(tokens.text_muted if muted else tokens.tone(rating.tone))
    box = QRectF(rect.left() + 1, rect.center().y() - size / 2, size, size)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(shape_path(rating.shape, box), colour)
    painter.setPen(colour)
    rect = rect.adjusted(size + gap, 0, 0, 0)
    words = rating_words(rating)
    painter.drawText(rect, _LEFT, metrics.elidedText(words, Qt.TextElideMode.ElideRight, rect.width()))
    return rect.adjusted(metrics.horizontalAdvance(words) + gap, 0, 0, 0)


def _shape_size(metrics: QFontMetricsF) -> float:
    return metrics.ascent() * 0.8


def _plain(font: QFont) -> QFont:
    plain = QFont(font)
    plain.setWeight(QFont.Weight.Normal)
    return plain
