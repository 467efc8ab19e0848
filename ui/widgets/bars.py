"""Thin bars: how far something is, how large a share is, how strong a passphrase. Each says it as text too."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from ui.theme import current_tokens, scaled, theme_changed


class _Bar(QProgressBar):
    """A bar that screen readers know as one; `fraction` (0 to 1) is painted, `spoken` is its name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fraction = 0.0
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme_changed.connect(self._refresh)

    def sizeHint(self) -> QSize:
        return QSize(scaled(120), scaled(8))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(40), scaled(8))

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_bar(QPainter(self), QRectF(self.rect()), self._fraction, self._colour())

    def _colour(self) -> str:
        return current_tokens().accent

    def _show(self, fraction: float, name: str, spoken: str) -> None:
        self._fraction = fraction
        self.setUpdatesEnabled(False)  # or Qt would paint the window at once, within the key press
        self.setRange(0, 100)
        self.setValue(round(fraction * 100))
        self.setUpdatesEnabled(True)
        self.setAccessibleName(name)
        self.setAccessibleDescription(spoken)
        self.setToolTip(spoken)
        self.update()

    def _refresh(self) -> None:
        self.updateGeometry()
        self.update()


class ProgressBar(_Bar):
    """How many of a number of things are done; green once all are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_progress(0, 0)

    def set_progress(self, done: int, total: int) -> None:
        """Shows a progress; nothing to do shows as an empty bar."""
        spoken = self.tr("{0} of {1}").format(done, total)
        self._show(done / total if total else 0.0, self.tr("Progress"), spoken)

    def _colour(self) -> str:
        return progress_colour(self._fraction)


class ShareBar(_Bar):
    """A share in per cent in the colour of a rating, with ticks where bands begin."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = ""
        self._ticks: tuple[float, ...] = ()
        self.set_share(None, "")

    def set_share(self, percent: float | None, tone: str) -> None:
        """Shows a share of 0 to 100, or that there is none."""
        self._tone = tone
        spoken = self.tr("none yet") if percent is None else f"{percent:.4g}%"
        self._show((percent or 0.0) / 100, self.tr("Share"), spoken)

    def set_ticks(self, percents: tuple[float, ...]) -> None:
        """Marks these shares."""
        self._ticks = percents
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        for percent in self._ticks:
            x = self.width() * percent / 100
            painter.fillRect(QRectF(x - 1, 0, 2, self.height()), QColor(current_tokens().surface))

    def _colour(self) -> str:
        return current_tokens().tone_fill(self._tone)


class StrengthBar(_Bar):
    """How strong a passphrase is, in the colour of its grade."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grade = ""

    def set_strength(self, share: float, grade: str, words: str) -> None:
        """Shows a strength of 0 to 1; `grade` is weak, fair or strong, `words` say the same."""
        self._grade = grade
        self._show(share, self.tr("Strength"), words)

    def _colour(self) -> str:
        tones = {"weak": "poor", "fair": "weak", "strong": "good"}
        return current_tokens().tone_fill(tones.get(self._grade, ""))


def progress_colour(fraction: float) -> str:
    """The colour of a progress bar: the accent, and green at the end."""
    return current_tokens().good_fill if fraction >= 1 else current_tokens().accent


def paint_bar(painter: QPainter, rect: QRectF, fraction: float, colour: str) -> None:
    """Paints a rounded bar filled from the left; for item delegates too."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    outline = QPainterPath()
    outline.addRoundedRect(rect, rect.height() / 2, rect.height() / 2)
    painter.fillPath(outline, QColor(current_tokens().track))
    painter.setClipPath(outline)
    filled = QRectF(rect.left(), rect.top(), rect.width() * min(max(fraction, 0.0), 1.0), rect.height())
    painter.fillRect(filled, QColor(colour))
    painter.restore()
