"""An axis with the bands of a rating behind it: stretches in two greys, boundaries, and names that do not collide."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from model.framework import Framework
from model.language import say
from model.pictures.drawing import (
    BANDS,
    EDGE,
    MUTED,
    SMALL,
    Box,
    Face,
    Line,
    Mark,
    Measure,
    Part,
    Words,
    baseline,
    cut,
)
from model.scales import Bands, RatingValue

NAME_ROW = 10.0
"""The height of a row of names."""

_GAP, _MARK, _SHIFT = 5.0, 6.0, 9.0
_FEW_ROWS, _MOST_ROWS = 2, 3


@dataclass(frozen=True, slots=True)
class Axis:
    """A scale from 0 to `most`, between two places of the picture."""

    left: float
    right: float
    most: float = 100

    def at(self, value: float) -> float:
        """The place of a value; one beyond the ends stands at the end."""
        share = min(max(value / self.most, 0.0), 1.0)
        return self.left + (self.right - self.left) * share


@dataclass(frozen=True, slots=True)
class Stretch:
    """The part of an axis that one band takes."""

    rating: RatingValue
    start: int
    end: int
    left: float
    right: float

    @property
    def middle(self) -> float:
        """The place halfway between its ends."""
        return (self.left + self.right) / 2


@dataclass(frozen=True, slots=True)
class Name:
    """The name of a stretch: where it begins, and in which row; row 0 is nearest to the axis."""

    stretch: Stretch
    text: str
    x: float
    length: float
    row: int
    clear: bool
    """Whether a line may lead from the boundary up to it without crossing another name."""


def stretches_of(framework: Framework, bands: Bands, axis: Axis) -> tuple[Stretch, ...]:
    """The bands on an axis, lowest first."""
    starts = [axis.left, *(axis.at(band.start) for band in bands.bands[1:]), axis.right]
    return tuple(
        Stretch(framework.rating(band.rating), band.start, band.end, left, right)
        for band, left, right in zip(bands.bands, starts[:-1], starts[1:], strict=True)
    )


def strips(stretches: Sequence[Stretch], top: float, bottom: float) -> Iterator[Part]:
    """The bands as light greys in turn, with a line at each boundary, so that they differ without colour."""
    for at, stretch in enumerate(stretches):
        yield Box(stretch.left, top, stretch.right - stretch.left, bottom - top, BANDS[at % 2])
    for stretch in stretches[1:]:
        yield Line(stretch.left, top, stretch.left, bottom, EDGE)


def names(
    stretches: Sequence[Stretch], texts: Sequence[str], end: float, measure: Measure, face: Face = SMALL
) -> tuple[Name, ...]:
    """The names of stretches, each from its boundary on; in a higher row where it would run into one to its right.

    None goes beyond `end`. Before each is room for its mark.
    """
    placed: list[Name] = []
    for stretch, text in reversed(list(zip(stretches, texts, strict=True))):
        shown = cut(text, end - _SHIFT, measure, face)
        length = _SHIFT + measure(shown, face)
        x = max(min(stretch.left, end - length), 0.0)
        row = 1 + max((name.row for name in placed if name.x < x + length + _GAP), default=-1)
        clear = not any(name.x < stretch.left < name.x + name.length for name in placed)
        placed.append(Name(stretch, shown, x, length, row, clear))
    return tuple(reversed(placed))


def rating_names(stretches: Sequence[Stretch], end: float, measure: Measure) -> tuple[Name, ...]:
    """The names of the ratings: the fullest that take few rows and begin at their boundaries, else the shortest.

    Where even those would take many rows the marks stand alone.
    """
    ways = [[_full(s.rating) for s in stretches], [s.rating.title for s in stretches]]
    ways += [] if any(s.rating.stars for s in stretches) else [[s.rating.short for s in stretches]]
    tried = [names(stretches, texts, end, measure) for texts in ways]
    best = next((named for named in tried if _is_tidy(named)), min(tried, key=rows_of))
    return best if rows_of(best) <= _MOST_ROWS else tuple(map(_mark_alone, stretches))


def _mark_alone(stretch: Stretch) -> Name:
    return Name(stretch, "", stretch.middle - _MARK / 2, _MARK, 0, clear=False)


def _full(rating: RatingValue) -> str:
    """The word of a rating, with its stars where it is written as stars."""
    return f"{rating.title} {rating.short}" if rating.stars else rating.title


def _is_tidy(named: Sequence[Name]) -> bool:
    return rows_of(named) <= _FEW_ROWS and all(name.x == name.stretch.left for name in named)


def rows_of(named: Sequence[Name]) -> int:
    """How many rows the names take."""
    return 1 + max(name.row for name in named)


def flags(named: Sequence[Name], base: float) -> Iterator[Part]:
    """Names above an axis that begins at the height `base`, with marks, and lines from the boundaries up to them."""
    for name in named:
        middle = base - (name.row + 0.5) * NAME_ROW
        if name.clear and name.stretch.start:
            yield Line(name.stretch.left, middle + NAME_ROW / 2, name.stretch.left, base, EDGE)
        yield from named_at(name, middle)


def named_at(name: Name, middle: float, role: str = MUTED, face: Face = SMALL) -> Iterator[Part]:
    """The mark and the name of a rating about a height."""
    rating = name.stretch.rating
    yield Mark(rating.shape, name.x + _MARK / 2, middle, _MARK, rating.tone)
    if name.text:
        yield Words(name.x + _SHIFT, baseline(middle, face), name.text, role, face)


def ticks(stretches: Sequence[Stretch], axis: Axis, top: float, measure: Measure) -> Iterator[Words]:
    """Where the bands begin and the axis ends, in per cent, as far as the numbers have room below it."""
    last = f"{axis.most:.0f}%"
    middle, end = top + SMALL.leading / 2, _centred(axis.right, last.removesuffix("%"), measure)
    taken = axis.left - _GAP * 10
    for stretch in stretches:
        text = str(stretch.start)
        x = _centred(stretch.left, text, measure)
        if x >= taken and x + measure(text, SMALL) + _GAP / 2 <= end:
            taken = x + measure(text, SMALL) + _GAP / 2
            yield Words(x, baseline(middle, SMALL), text, MUTED)
    yield Words(end, baseline(middle, SMALL), last, MUTED)


def _centred(x: float, text: str, measure: Measure) -> float:
    return x - measure(text, SMALL) / 2


def spoken(stretches: Sequence[Stretch]) -> str:
    """The bands in words: `Good from 65%, Outstanding from 80%`."""
    return ", ".join(say("{0} from {1}%").format(part.rating.title, part.start) for part in stretches)
