"""A bar on which the bands of a rating are marked with their beginnings and names."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from model.framework import Framework
from model.scales import Band, Bands, RatingValue
from ui.theme import current_tokens, role_font, scaled, theme_changed
from ui.widgets.bars import paint_bar

Label = Callable[[Band, RatingValue, str], str]

_LABELS: Sequence[Label] = (
    lambda band, rating, unit: f"{band.start}{unit} {rating.title}",
    lambda band, rating, unit: f"{band.start}{unit} {rating.short}",
    lambda band, _rating, unit: f"{band.start}{unit}",
)
"""What may stand at the beginning of a band, fullest first: the first that fits is shown."""


class BandScale(QWidget):
    """Shows where a value (per cent or points) lies among the bands."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bands: tuple[tuple[Band, RatingValue], ...] = ()
        self._unit = ""
        self._value = 0.0
        self._maximum = 1.0
        self._tone = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Scale"))
        theme_changed.connect(self.updateGeometry)

    def show_value(
        self, framework: Framework, bands: Bands, value: float, maximum: float, rating_id: str | None
    ) -> None:
        """Shows a value, in the colour of its rating where it has one."""
        self._bands = tuple((band, framework.rating(band.rating)) for band in bands.bands)
        self._unit = "%" if bands.unit == "percent" else ""
        self._value, self._maximum = value, max(maximum, 1)
        self._tone = framework.rating(rating_id).tone if rating_id else ""
        named = ", ".join(_LABELS[0](band, rating, self._unit) for band, rating in self._bands)
        spoken = self.tr("{0:.4g}{1}; bands begin at: {2}").format(value, self._unit, named)
        self.setAccessibleDescription(spoken)
        self.setToolTip(spoken)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(300), self._bar_height() + scaled(4) + round(self._metrics().height()))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(120), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens = current_tokens()
        bar = QRectF(0, 0, self.width(), self._bar_height())
        paint_bar(painter, bar, self._value / self._maximum, tokens.tone_fill(self._tone))
        for band, _ in self._bands[1:]:
            painter.fillRect(QRectF(self._place(band) - 1, 0, 2, bar.height()), QColor(tokens.surface))
        painter.setFont(role_font("small"))
        painter.setPen(QColor(tokens.text_muted))
        baseline = bar.height() + scaled(4) + self._metrics().ascent()
        for left, text in self._labels():
            painter.drawText(QPointF(left, baseline), text)

    def _labels(self) -> list[tuple[float, str]]:
        """The fullest labels of which none runs into the next, with their places."""
        placed: list[tuple[float, str]] = []
        for label in _LABELS:
            placed = [self._placed(band, label(band, rating, self._unit)) for band, rating in self._bands]
            if self._fit(placed):
                break
        return placed

    def _placed(self, band: Band, text: str) -> tuple[float, str]:
        room = self.width() - self._metrics().horizontalAdvance(text)
        return max(min(self._place(band), room), 0.0), text

    def _fit(self, placed: Sequence[tuple[float, str]]) -> bool:
        gap = self._metrics().horizontalAdvance("  ")
        ends = (left + self._metrics().horizontalAdvance(text) + gap for left, text in placed)
        return all(end <= left for end, (left, _) in zip(ends, placed[1:], strict=False))

    def _place(self, band: Band) -> float:
        return self.width() * band.start / self._maximum

    def _bar_height(self) -> int:
        return scaled(12)

    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(role_font("small"))
