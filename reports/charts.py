"""The scale on which the overall score stands, drawn as vectors."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from reportlab.graphics.shapes import Group, Polygon, Rect, String
from reportlab.pdfbase.pdfmetrics import stringWidth

from model.framework import Framework
from model.language import say
from model.rating import OverallRating
from model.scales import Band
from reports import style
from reports.tagged import Figure

_BAR, _MARKER, _ROW, _SIZE, _GAP = 11.0, 20.0, 12.0, 7.5, 8.0


@dataclass(frozen=True, slots=True)
class _Segment:
    """One band on the scale; lengths in points of the page, `row` counts rows of words under the bar."""

    band: Band
    left: float
    right: float
    words: str
    at: float
    row: int


def score_scale(framework: Framework, overall: OverallRating, width: float) -> Figure:
    """The bands of the overall score in proportion, the one that was reached filled, and a marker."""
    style.register_fonts()
    bands = framework.bands[framework.overall.bands].bands if framework.overall else ()
    score = overall.score or 0
    longest = max(overall.maximum or 0, bands[-1].start + 1)
    segments = tuple(_segments(framework, bands, width / longest, width))
    rows = 1 + max(segment.row for segment in segments)
    said = _alternative(framework, overall, bands)
    drawing = Figure(width, _MARKER + _BAR + rows * _ROW + 2, said, initialFontName=style.REGULAR)
    base = rows * _ROW + 2
    for segment in segments:
        drawing.add(_drawn(framework, segment, base, segment.band.rating == overall.rating))
    drawing.add(_marker(overall, min(score, longest) * width / longest, base + _BAR, width))
    return drawing


def _alternative(framework: Framework, overall: OverallRating, bands: tuple[Band, ...]) -> str:
    """The scale in words."""
    span = say("{0} {1} to {2}")
    named = ", ".join(span.format(framework.rating(b.rating).title, b.start, b.end) for b in bands)
    if overall.rating is None:
        return say("Scale of the score: {0}. It stands at {1}.").format(named, overall.score)
    reached = framework.rating(overall.rating).title
    return say("Scale of the score: {0}. It stands at {1}: {2}.").format(named, overall.score, reached)


def _segments(framework: Framework, bands: tuple[Band, ...], unit: float, width: float) -> Iterator[_Segment]:
    """The bands with the places of their words: on a new row where they would run into those before."""
    ends: list[float] = []
    for position, band in enumerate(bands):
        left = band.start * unit if position else 0.0
        right = bands[position + 1].start * unit if position + 1 < len(bands) else width
        words = _words(framework, band)
        length = stringWidth(words, style.SEMIBOLD, _SIZE)
        at = max(0.0, min(left, width - length))
        row = next((i for i, end in enumerate(ends) if end + _GAP <= at), len(ends))
        ends[row : row + 1] = [at + length]
        yield _Segment(band, left, right, words, at, row)


def _words(framework: Framework, band: Band) -> str:
    rating = framework.rating(band.rating)
    return f"{style.shape(rating.shape)} {rating.title} {band.start}–{band.end}"


def _drawn(framework: Framework, segment: _Segment, base: float, reached: bool) -> Group:
    colour = style.tone(framework.rating(segment.band.rating).tone)
    bar = Rect(segment.left, base, segment.right - segment.left, _BAR, strokeColor=style.WHITE)
    bar.fillColor = colour if reached else style.RULE
    words = String(segment.at, base - (segment.row + 1) * _ROW + 2, segment.words, fontSize=_SIZE)
    words.fontName = style.SEMIBOLD if reached else style.REGULAR
    words.fillColor = colour if reached else style.MUTED
    return Group(bar, words)


def _marker(overall: OverallRating, x: float, y: float, width: float) -> Group:
    """The score with a pointer to its place; hollow while the score can still grow."""
    pointer = Polygon([x, y + 1, x - 4, y + 8, x + 4, y + 8], strokeColor=style.INK, strokeWidth=0.75)
    pointer.fillColor = style.INK if overall.rating else style.WHITE
    text = str(overall.score)
    length = stringWidth(text, style.BOLD, 9)
    at = max(0.0, min(x - length / 2, width - length))
    number = String(at, y + 10, text, fontName=style.BOLD, fontSize=9, fillColor=style.INK)
    return Group(pointer, number)
