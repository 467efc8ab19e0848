"""The look of the window: tokens, and the palette, font and stylesheet made from them."""

from ui.theme.apply import (
    apply_theme,
    current_tokens,
    load_fonts,
    role_font,
    scaled,
    text_percent,
    theme_changed,
)
from ui.theme.tokens import RADIUS, Scheme, Space, Tokens

__all__ = [
    "RADIUS",
    "Scheme",
    "Space",
    "Tokens",
    "apply_theme",
    "current_tokens",
    "load_fonts",
    "role_font",
    "scaled",
    "text_percent",
    "theme_changed",
]
