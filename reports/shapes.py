"""Small drawings within tables, as vectors: stars, and the bar of a share."""

from __future__ import annotations

from math import cos, pi, sin

from reportlab.graphics.shapes import Group, Line, Polygon, Rect

from model import wording
from model.language import say
from model.scales import RatingValue
from model.tally import Count
from reports import style, words
from reports.tagged import Figure

_STAR, _GAP, _POINTS = 11.0, 3.5, 5
_BAR = 9.0


def stars(value: RatingValue, size: float = _STAR) -> Figure:
    """The stars of a rating, the ones it has filled, the others in outline. Black and white tell them apart."""
    filled, total = words.stars(value) or (0, 0)
    said = words.starred(filled, total)
    drawing = Figure(stars_width(total, size), size, said, initialFontName=style.REGULAR)
    colour = style.tone(value.tone)
    for position in range(total):
        star = Polygon(_star(position * (size + _GAP) + size / 2, size / 2, size / 2))
        star.fillColor = colour if position < filled else style.WHITE
        star.strokeColor, star.strokeWidth = colour, 0.7
        drawing.add(star)
    return drawing


def stars_width(total: int, size: float = _STAR) -> float:
    """The width of so many stars, in points."""
    return total * size + max(0, total - 1) * _GAP


def _star(x: float, y: float, radius: float) -> list[float]:
    """The corners of a star, the first one at the top."""
    corners: list[float] = []
    for corner in range(2 * _POINTS):
        angle = pi / 2 + corner * pi / _POINTS
        length = radius if corner % 2 == 0 else radius * 0.42
        corners += [x + length * cos(angle), y + length * sin(angle)]
    return corners


def share_bar(count: Count, width: float) -> Figure:
    """The share of a question: what was met is dark, the rest is white with an outline; so it reads in grey."""
    share = say("Bar: {0}").format(wording.percent(count))
    said = share if count.relevant else say("Empty bar: no relevant case")
    drawing = Figure(width, _BAR + 2, said, initialFontName=style.REGULAR)
    whole = Rect(0.5, 1, width - 1, _BAR, strokeColor=style.BAR_RULE, strokeWidth=0.6, fillColor=style.WHITE)
    drawing.add(whole if count.relevant else _nothing(whole, width))
    if count.relevant:
        drawing.add(Line(width / 2, 1, width / 2, _BAR + 1, strokeColor=style.RULE, strokeWidth=0.5))
    if count.yes:
        length = (width - 1) * count.yes / count.relevant
        drawing.add(Rect(0.5, 1, length, _BAR, strokeColor=style.BAR, strokeWidth=0.6, fillColor=style.BAR))
    return drawing


def _nothing(whole: Rect, width: float) -> Group:
    """An empty, dashed frame: no case is relevant, which is no share of nought."""
    whole.strokeDashArray = (1.5, 1.5)
    return Group(
        whole, Line(0.5, _BAR / 2 + 1, width - 0.5, _BAR / 2 + 1, strokeColor=style.RULE, strokeWidth=0.5)
    )
