"""Whether one sees what has the focus: the pixels that change with it, and how much they stand out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from benchmarks.harness import tabbing
from ui.theme import current_tokens

LEAST_CONTRAST = 3.0
"""Of a pixel with the focus against itself without (WCAG 2.2, 1.4.11 and 2.4.13)."""


class Rings:
    """Looks at one control of each look: two that are drawn alike have the same ring."""

    def __init__(self) -> None:
        self._seen: set[Hashable] = set()

    def faults(self, shown: QWidget) -> list[str]:
        """Which controls of a window change too little when the focus comes to them from another."""
        found = []
        stops = tabbing.stops(shown)
        for elsewhere, widget in zip([stops[-1], *stops], stops, strict=False):
            if _look(widget) not in self._seen and widget is not elsewhere:
                self._seen.add(_look(widget))
                found += _fault(widget, elsewhere)
        return found


def _look(widget: QWidget) -> Hashable:
    """What decides how a control is drawn."""
    checked = isinstance(widget, QAbstractButton) and widget.isChecked()
    properties = tuple(widget.property(name) for name in ("kind", "role", "plain"))
    return type(widget), checked, properties


def _fault(widget: QWidget, elsewhere: QWidget) -> list[str]:
    plain, focused = _picture(widget, elsewhere), _picture(widget, widget)
    tokens, needed = current_tokens(), 2 * min(widget.width(), widget.height())
    strong = min(
        _strong(_on(focused, ground), _on(plain, ground)) for ground in (tokens.window, tokens.surface)
    )
    name = f"{type(widget).__name__} {widget.accessibleName()[:40]!r}"
    return [] if strong >= needed else [f"{name}: {strong} pixels stand out, {needed} are needed"]


def _picture(widget: QWidget, focused: QWidget) -> QImage:
    """A control by itself while something has the focus; it is clear where the ground shows through."""
    focused.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    picture = QImage(widget.size(), QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(Qt.GlobalColor.transparent)
    widget.render(picture, QPoint(), renderFlags=QWidget.RenderFlag.DrawChildren)
    return picture


def _on(picture: QImage, ground: str) -> QImage:
    """A picture on a ground of one colour."""
    whole = QImage(picture.size(), QImage.Format.Format_RGB32)
    whole.fill(QColor(ground))
    painter = QPainter(whole)
    painter.drawImage(0, 0, picture)
    painter.end()
    return whole


def _strong(one: QImage, other: QImage) -> int:
    """How many pixels differ by enough."""
    pairs = Counter(zip(one.constBits().cast("I"), other.constBits().cast("I"), strict=True))
    return sum(count for pair, count in pairs.items() if contrast(*map(QColor, pair)) >= LEAST_CONTRAST)


def contrast(one: QColor, other: QColor) -> float:
    """The contrast of two colours as WCAG computes it: 1 to 21."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
