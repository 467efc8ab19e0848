"""Gives the application its look, and tells widgets that paint themselves when it changes."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from ui.theme.palette import palette
from ui.theme.stylesheet import stylesheet
from ui.theme.tokens import (
    BASE_POINTS,
    FAMILIES,
    LEAST_PERCENT,
    LIGHT,
    MOST_PERCENT,
    SCHEMES,
    TYPE_SCALE,
    Scheme,
    Tokens,
)


class _Theme(QObject):
    """What is applied at present."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.tokens = LIGHT
        self.percent = LEAST_PERCENT


_theme = _Theme()
theme_changed = _theme.changed
"""Emitted after another scheme or text size has been applied."""


def load_fonts(files: Iterable[Path]) -> None:
    """Makes the program's typefaces known to Qt. One that cannot be read is left out."""
    for file in files:
        QFontDatabase.addApplicationFont(str(file))


def apply_theme(app: QApplication, scheme: Scheme, text_percent: int = LEAST_PERCENT) -> None:
    """Applies a scheme, and text of this many per cent of its normal size (100 to 200)."""
    _theme.tokens = SCHEMES[scheme]
    _theme.percent = min(max(text_percent, LEAST_PERCENT), MOST_PERCENT)
    dark = scheme != "light"
    app.styleHints().setColorScheme(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)
    app.setStyle("Fusion")
    for effect in Qt.UIEffect:
        app.setEffectEnabled(
            effect, False
        )  # nothing moves on the screen, so nobody has to ask for less of it
    app.setPalette(palette(_theme.tokens))
    app.setFont(role_font("body"))
    app.setStyleSheet(stylesheet(_theme.tokens, _theme.percent))
    _theme.changed.emit()


def current_tokens() -> Tokens:
    """The colours in use."""
    return _theme.tokens


def text_percent() -> int:
    """The size of text in per cent of its normal size."""
    return _theme.percent


def scaled(length: float) -> int:
    """A length that grows with the text (logical pixels), for icons, bars and columns."""
    return round(length * _theme.percent / 100)


def role_font(role: str, bold: bool = False) -> QFont:
    """The font of a role in the type scale. The digits of the typeface are tabular."""
    font = QFont()
    font.setFamilies(list(FAMILIES))
    font.setPointSizeF(BASE_POINTS * TYPE_SCALE[role] * _theme.percent / 100)
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    return font
