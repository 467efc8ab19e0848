"""What a picture is made of: boxes, lines, words and marks, each with a role in place of a colour.

Lengths are points of a page; x grows to the right, y downwards from the top. Whoever draws a picture may enlarge it as
a whole. A picture says all that it shows in words too.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

INK, MUTED, RULE, EDGE = "ink", "muted", "rule", "edge"
PAPER, TRACK, FIGURE = "paper", "track", "figure"
BANDS = ("band", "band-deep")
"""Two light greys for stretches that lie side by side."""

ROLES = (INK, MUTED, RULE, EDGE, PAPER, TRACK, FIGURE, *BANDS)
"""What a part can be drawn in, besides the tones of ratings: `figure` is for what stands for a number."""

_CAPITALS = 0.73  # the height of capital letters, as a part of the size of type
_HATCH = 3.2


@dataclass(frozen=True, slots=True)
class Face:
    """A size of type, regular or bold. `name` is a role of the type scale of the window, `size` its points on paper."""

    name: str
    size: float
    bold: bool = False

    @property
    def leading(self) -> float:
        """The distance from one line to the next."""
        return self.size * 1.25


SMALL, STRONG = Face("small", 7.5), Face("small", 7.5, bold=True)
NUMBER = Face("body", 8.5, bold=True)

Measure = Callable[[str, Face], float]
"""How long a text is in points."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle: filled, outlined, or both."""

    x: float
    y: float
    width: float
    height: float
    fill: str = ""
    outline: str = ""
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line."""

    x1: float
    y1: float
    x2: float
    y2: float
    role: str
    weight: float = 0.5
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Words:
    """A piece of text on one line; `x` is where it begins, `y` its baseline."""

    x: float
    y: float
    text: str
    role: str = INK
    face: Face = SMALL


@dataclass(frozen=True, slots=True)
class Mark:
    """A shape of so many points about its middle; `outline_of` knows the shapes. A hollow one is drawn as outline."""

    shape: str
    x: float
    y: float
    size: float
    role: str
    hollow: bool = False


@dataclass(frozen=True, slots=True)
class Hint:
    """A place of the picture with the words that belong to it, for whoever points at it."""

    x: float
    y: float
    width: float
    height: float
    text: str


Part: TypeAlias = Box | Line | Words | Mark
Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing of a size, from back to front, and the words that stand for it."""

    width: float
    height: float
    parts: tuple[Part, ...]
    alternative: str
    hints: tuple[Hint, ...] = ()


def outline_of(shape: str, x: float, y: float, size: float) -> tuple[Point, ...]:
    """The corners of a shape about a middle. A circle has none; a shape that is not known is a diamond."""
    if shape == "circle":
        return ()
    half = size / 2
    return tuple(
        (x + right * half, y + down * half) for right, down in _CORNERS.get(shape, _CORNERS["diamond"])
    )


def _star() -> tuple[Point, ...]:
    """Five points, the first at the top; a little larger and lower than its box, so that it looks as big as others."""
    lengths = (1.08, 1.08 * 0.42)
    angles = [(math.pi * step / 5, lengths[step % 2]) for step in range(10)]
    return tuple((length * math.sin(angle), 0.08 - length * math.cos(angle)) for angle, length in angles)


_CORNERS: dict[str, tuple[Point, ...]] = {
    "square": ((-0.8, -0.8), (0.8, -0.8), (0.8, 0.8), (-0.8, 0.8)),
    "triangle": ((0, -0.88), (1, 0.88), (-1, 0.88)),
    "diamond": ((0, -1), (1, 0), (0, 1), (-1, 0)),
    "star": _star(),
    "down": ((-1, -0.8), (1, -0.8), (0, 0.8)),
    "right": ((-0.8, -1), (0.8, 0), (-0.8, 1)),
    "left": ((0.8, -1), (0.8, 1), (-0.8, 0)),
}
CIRCLE = 0.94
"""The diameter of a circle, as a part of the size of its mark."""


def baseline(middle: float, face: Face) -> float:
    """Where a line of text stands whose capitals are to lie about a height."""
    return middle + face.size * _CAPITALS / 2


def set_lines(
    lines: tuple[str, ...], x: float, middle: float, face: Face, role: str = INK
) -> Iterator[Words]:
    """Lines of text under one another about a height."""
    first = baseline(middle, face) - (len(lines) - 1) * face.leading / 2
    for at, line in enumerate(lines):
        yield Words(x, first + at * face.leading, line, role, face)


def wrapped(text: str, room: float, measure: Measure, face: Face = SMALL) -> tuple[str, ...]:
    """The text in lines that are no longer than the room; a word that is longer is broken."""
    lines: list[str] = []
    line = ""
    for word in text.split():
        longer = f"{line} {word}" if line else word
        if measure(longer, face) <= room:
            line = longer
            continue
        lines += [line] if line else []
        *whole, line = _broken(word, room, measure, face)
        lines += whole
    return (*lines, line)


def _broken(word: str, room: float, measure: Measure, face: Face) -> Iterator[str]:
    """A word in pieces of which each has room; one of a single letter always has."""
    piece = ""
    for letter in word:
        if piece and measure(piece + letter, face) > room:
            yield piece
            piece = ""
        piece += letter
    yield piece


def cut(text: str, room: float, measure: Measure, face: Face = SMALL) -> str:
    """The text, or as much of it as has room, ending in `…`."""
    if measure(text, face) <= room:
        return text
    kept = text
    while kept and measure(f"{kept}…", face) > room:
        kept = kept[:-1].rstrip()
    return f"{kept}…" if kept else ""


def hatched(x: float, y: float, width: float, height: float, role: str) -> Iterator[Part]:
    """An outlined box with slanting lines in it: another fill than a solid one, in black and white too."""
    yield Box(x, y, width, height, PAPER, role)
    steps = int((width + height) / _HATCH)
    for step in range(1, steps + 1):
        reach = step * _HATCH  # along the upper edge, and down the right one
        start = (x + min(reach, width), y + max(reach - width, 0))
        end = (x + max(reach - height, 0), y + min(reach, height))
        yield Line(*start, *end, role, 0.7)
