"""An axis with the bands of a rating behind it: stretches in two greys, boundaries, and names that do not collide."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from model.framework import Framework
from model.pictures.drawing import BANDS, EDGE, MUTED, SMALL, Box, Line, Mark, Measure, Part, Words, baseline, cut
from model.scales import Bands, RatingValue

NAME_ROW = 10.0
"""The height of a row of names."""

_GAP, _MARK = 5.0, 6.0


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
    row: int
    risen: bool
    """Whether a line may lead from the boundary up to it without crossing another name."""


def stretches_of(framework: Framework, bands: Bands, axis: Axis) -> tuple[Stretch, ...]:
    """The bands on an axis, lowest first."""
    starts = [axis.left, *(axis.at(band.start) for band in bands.bands[1:]), axis.right]
    return tuple(
        Stretch(framework.rating(band.rating), band.start, band.end, left, right)
        for band, left, right in zip(bands.bands, starts, starts[1:], strict=True)
    )


def strips(stretches: Sequence[Stretch], top: float, bottom: float) -> Iterator[Part]:
    """The bands as light greys in turn, with a line at each boundary, so that they differ without colour."""
    for at, stretch in enumerate(stretches):
        yield Box(stretch.left, top, stretch.right - stretch.left, bottom - top, BANDS[at % 2])
    for stretch in stretches[1:]:
        yield Line(stretch.left, top, stretch.left, bottom, EDGE)


def names(
    stretches: Sequence[Stretch], texts: Sequence[str], end: float, measure: Measure, shift: float = _MARK + 2
) -> tuple[Name, ...]:
    """The names of stretches, each from its boundary on; in a higher row where it would run into one to its right.

    None goes beyond `end`; `shift` is the room for a mark before each. So no name stands in the way of the line that
    leads to another one.
    """
    placed: list[Name] = []
    for stretch, text in reversed(list(zip(stretches, texts, strict=True))):
        shown = cut(text, end - shift, measure)
        length = shift + measure(shown, SMALL)
        x = max(min(stretch.left, end - length), 0.0)
        under = [name.row for name in placed if name.x < x + length + _GAP]
        placed.append(Name(stretch, shown, x, max(under, default=-1) + 1, x == stretch.left))
    return tuple(reversed(placed))


def rows_of(named: Sequence[Name]) -> int:
    """How many rows the names take."""
    return 1 + max(name.row for name in named)


def flags(named: Sequence[Name], base: float) -> Iterator[Part]:
    """Names above an axis that begins at the height `base`, with marks, and lines from the boundaries up to them."""
    for name in named:
        middle = base - (name.row + 0.5) * NAME_ROW
        if name.risen and name.stretch.start:
            yield Line(name.stretch.left, middle + NAME_ROW / 2, name.stretch.left, base, EDGE)
        yield from named_at(name, middle, MUTED)


def named_at(name: Name, middle: float, role: str) -> Iterator[Part]:
    """The mark and the name of a rating about a height."""
    rating = name.stretch.rating
    yield Mark(mark_of(rating), name.x + _MARK / 2, middle, _MARK, rating.tone)
    yield Words(name.x + _MARK + 2, baseline(middle, SMALL), name.text, role)


def ticks(stretches: Sequence[Stretch], axis: Axis, top: float, measure: Measure) -> Iterator[Words]:
    """The beginnings of the bands and the end of the axis in per cent, as far as they have room below it."""
    middle, taken = top + SMALL.leading / 2, -1e9
    places = [(stretch.left, f"{stretch.start}%") for stretch in stretches]
    last = _centred(axis.right, f"{axis.most:.0f}%", measure)
    for x, text in places:
        at = _centred(x, text, measure)
        end = at + measure(text, SMALL)
        if at >= taken and end + _GAP / 2 <= last:
            taken = end + _GAP / 2
            yield Words(at, baseline(middle, SMALL), text, MUTED)
    yield Words(last, baseline(middle, SMALL), f"{axis.most:.0f}%", MUTED)


def _centred(x: float, text: str, measure: Measure) -> float:
    return x - measure(text, SMALL) / 2


def mark_of(rating: RatingValue) -> str:
    """The shape that stands for a rating. Where ratings are written as stars, a star would be one too many."""
    return "diamond" if rating.stars else rating.shape


def spoken(stretches: Sequence[Stretch], sentence: str) -> str:
    """The bands in words, each by the sentence `{0} from {1}%`."""
    return ", ".join(sentence.format(stretch.rating.title, stretch.start) for stretch in stretches)

