"""Colours by role, spaces and type sizes: the one place in which the look of the window is decided.

Text roles reach 4.5:1 on every surface they are used on, 7:1 in high contrast; borders of controls, focus rings and
bars reach 3:1 (WCAG 2.2 AA). `tests/ui/test_theme.py` computes the ratios.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Scheme = Literal["light", "dark", "contrast"]


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one scheme (`#RRGGBB`). `on_x` is for text on a fill of `x`."""

    window: str
    surface: str
    surface_alt: str
    border: str
    border_strong: str
    text: str
    text_muted: str
    text_disabled: str
    accent: str
    accent_soft: str
    on_accent: str
    focus: str
    met: str
    on_met: str
    not_met: str
    on_not_met: str
    neutral: str
    on_neutral: str
    track: str
    best: str
    best_fill: str
    good: str
    good_fill: str
    weak: str
    weak_fill: str
    poor: str
    poor_fill: str
    problem_hard: str
    problem_soft: str
    saved: str

    def tone(self, name: str) -> str:
        """The text colour of a rating's tone; plain text for a tone that the theme does not know."""
        return {"best": self.best, "good": self.good, "weak": self.weak, "poor": self.poor}.get(
            name, self.text
        )

    def tone_fill(self, name: str) -> str:
        """The colour of a bar of this tone; the accent for a tone that the theme does not know."""
        fills = {
            "best": self.best_fill,
            "good": self.good_fill,
            "weak": self.weak_fill,
            "poor": self.poor_fill,
        }
        return fills.get(name, self.accent)

    def drawn(self, role: str) -> str:
        """The colour of a part of a picture by its role (`model/pictures/drawing.py`), or by the tone of a rating."""
        roles = {
            "ink": self.text,
            "muted": self.text_muted,
            "rule": self.border,
            "edge": self.border_strong,
            "paper": self.surface,
            "track": self.track,
            "figure": self.accent,
            "band": self.surface_alt,
            "band-deep": self.track,
        }
        return roles.get(role) or self.tone(role)

    def answer(self, tone: str) -> tuple[str, str]:
        """The fill and the text colour of a chosen answer."""
        chosen = {
            "met": (self.met, self.on_met),
            "not_met": (self.not_met, self.on_not_met),
            "accent": (self.accent, self.on_accent),
        }
        return chosen.get(tone, (self.neutral, self.on_neutral))


LIGHT = Tokens(
    window="#F4F6F8",
    surface="#FFFFFF",
    surface_alt="#F8F9FB",
    border="#DFE3E8",
    border_strong="#78828D",
    text="#12161A",
    text_muted="#58616B",
    text_disabled="#858D96",
    accent="#1A68AD",
    accent_soft="#E6F0F9",
    on_accent="#FFFFFF",
    focus="#0B57A4",
    met="#00703C",
    on_met="#FFFFFF",
    not_met="#B0241C",
    on_not_met="#FFFFFF",
    neutral="#58616B",
    on_neutral="#FFFFFF",
    track="#E1E5EA",
    best="#1D4F91",
    best_fill="#1D4F91",
    good="#00703C",
    good_fill="#00703C",
    weak="#8F4400",
    weak_fill="#C2670C",
    poor="#A8201A",
    poor_fill="#C5352B",
    problem_hard="#8F4400",
    problem_soft="#58616B",
    saved="#00703C",
)

DARK = Tokens(
    window="#12161B",
    surface="#1A2027",
    surface_alt="#202730",
    border="#333C46",
    border_strong="#7F8B98",
    text="#E9EDF1",
    text_muted="#A9B3BE",
    text_disabled="#7A8591",
    accent="#6DB3F2",
    accent_soft="#1B3A57",
    on_accent="#0B1A28",
    focus="#9CCBFF",
    met="#2A8550",
    on_met="#FFFFFF",
    not_met="#C8473D",
    on_not_met="#FFFFFF",
    neutral="#66717D",
    on_neutral="#FFFFFF",
    track="#2C343D",
    best="#8FBDF5",
    best_fill="#6AA3EA",
    good="#62CB91",
    good_fill="#3FAE74",
    weak="#F0AE5E",
    weak_fill="#DE9440",
    poor="#FF938A",
    poor_fill="#E8675D",
    problem_hard="#F0AE5E",
    problem_soft="#A9B3BE",
    saved="#62CB91",
)

CONTRAST = Tokens(
    window="#000000",
    surface="#000000",
    surface_alt="#000000",
    border="#767676",
    border_strong="#FFFFFF",
    text="#FFFFFF",
    text_muted="#FFFFFF",
    text_disabled="#A6A6A6",
    accent="#FFE14D",
    accent_soft="#003A70",
    on_accent="#000000",
    focus="#FFE14D",
    met="#4CFF97",
    on_met="#000000",
    not_met="#FF9C94",
    on_not_met="#000000",
    neutral="#FFFFFF",
    on_neutral="#000000",
    track="#333333",
    best="#9CD2FF",
    best_fill="#9CD2FF",
    good="#4CFF97",
    good_fill="#4CFF97",
    weak="#FFC35C",
    weak_fill="#FFC35C",
    poor="#FFBAB4",
    poor_fill="#FFBAB4",
    problem_hard="#FFC35C",
    problem_soft="#FFFFFF",
    saved="#4CFF97",
)

SCHEMES: dict[str, Tokens] = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}


class Space:
    """Distances in logical pixels. They stay when text grows, so that there is room for it."""

    XS = 4
    S = 8
    M = 12
    L = 16
    XL = 24
    XXL = 40


RADIUS = 6

BASE_POINTS = 10.5
FAMILIES = ("Inter", "DejaVu Sans")
LEAST_PERCENT, MOST_PERCENT = 100, 200

# Sizes of type by role, relative to body text.
TYPE_SCALE = {"small": 0.88, "body": 1.0, "large": 1.15, "title": 1.4, "display": 2.2}
