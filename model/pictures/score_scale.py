"""The scale on which a score or a share stands: its bands in proportion, the one that was reached filled."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from model.framework import Framework
from model.language import say
from model.pictures.bands import NAME_ROW, Axis, Name, Stretch, named_at, names, rows_of, stretches_of
from model.pictures.drawing import (
    INK,
    MUTED,
    NUMBER,
    PAPER,
    SMALL,
    STRONG,
    TRACK,
    Box,
    Line,
    Mark,
    Measure,
    Part,
    Picture,
    Words,
)
from model.scales import Bands

_BAR, _POINTER, _NUMBER_ROW = 9.5, 7.0, 11.0


@dataclass(frozen=True, slots=True)
class Scaled:
    """Where a value lies on bands. `shown` is the value in words, empty where it stands beside the picture anyway.

    `maximum` is the end of the scale; `rating` the one that was reached, None while the value can still grow.
    """

    bands: Bands
    value: float
    maximum: float
    rating: str | None
    spoken: str
    shown: str = ""


def score_scale(framework: Framework, scaled: Scaled, width: float, measure: Measure) -> Picture:
    """The bands with their names below, and a pointer at the value."""
    axis = Axis(0, width, max(scaled.maximum, scaled.bands.bands[-1].start + 1))
    stretches = stretches_of(framework, scaled.bands, axis)
    named = names(stretches, [_name(scaled.bands, stretch) for stretch in stretches], width, measure, STRONG)
    top = _POINTER + (_NUMBER_ROW if scaled.shown else 0)
    parts = (
        *_bar(stretches, scaled.rating, top),
        *_names(named, scaled.rating, top + _BAR),
        *_pointer(scaled, axis, top, measure),
    )
    return Picture(width, top + _BAR + rows_of(named) * NAME_ROW + 1, parts, _alternative(framework, scaled))


def _name(bands: Bands, stretch: Stretch) -> str:
    unit = "%" if bands.unit == "percent" else ""
    return f"{stretch.rating.title} {stretch.start}–{stretch.end}{unit}"


def _bar(stretches: tuple[Stretch, ...], reached: str | None, top: float) -> Iterator[Part]:
    for stretch in stretches:
        fill = stretch.rating.tone if stretch.rating.id == reached else TRACK
        yield Box(stretch.left, top, stretch.right - stretch.left, _BAR, fill)
    for stretch in stretches[1:]:
        yield Line(stretch.left, top, stretch.left, top + _BAR, PAPER, 1.2)


def _names(named: tuple[Name, ...], reached: str | None, top: float) -> Iterator[Part]:
    for name in named:
        rating, middle = name.stretch.rating, top + 1 + (name.row + 0.5) * NAME_ROW
        here = rating.id == reached
        yield from named_at(name, middle, rating.tone if here else MUTED, STRONG if here else SMALL)


def _pointer(scaled: Scaled, axis: Axis, top: float, measure: Measure) -> Iterator[Part]:
    """A pointer at the value, hollow while it can still grow, with the value above it where that is wanted."""
    x = axis.at(scaled.value)
    place = max(_POINTER / 2, min(x, axis.right - _POINTER / 2))
    yield Mark("down", place, top - _POINTER / 2, _POINTER - 0.5, INK, hollow=scaled.rating is None)
    if scaled.shown:
        length = measure(scaled.shown, NUMBER)
        at = max(0.0, min(x - length / 2, axis.right - length))
        yield Words(at, top - _POINTER - 2, scaled.shown, INK, NUMBER)


def _alternative(framework: Framework, scaled: Scaled) -> str:
    """The scale in words."""
    span = say("{0} {1} to {2}")
    named = ", ".join(
        span.format(framework.rating(b.rating).title, b.start, b.end) for b in scaled.bands.bands
    )
    if scaled.rating is None:
        return say("Scale of the score: {0}. It stands at {1}.").format(named, scaled.spoken)
    reached = framework.rating(scaled.rating).title
    return say("Scale of the score: {0}. It stands at {1}: {2}.").format(named, scaled.spoken, reached)
