"""Small drawings within tables, as vectors: stars, and the bar of a share."""

from __future__ import annotations

from model.pictures import shares
from model.pictures.drawing import Mark, Picture
from model.scales import RatingValue
from model.tally import Count
from reports import words
from reports.pictures import figure
from reports.tagged import Figure

_STAR, _GAP = 11.0, 3.5
_DRAWN = 0.93  # of the room for a star


def stars(value: RatingValue, size: float = _STAR) -> Figure:
    """The stars of a rating, the ones it has filled, the others in outline. Black and white tell them apart."""
    filled, total = value.stars or (0, 0)
    drawn = tuple(
        Mark("star", at * (size + _GAP) + size / 2, size / 2, size * _DRAWN, value.tone, hollow=at >= filled)
        for at in range(total)
    )
    return figure(Picture(stars_width(total, size), size, drawn, words.starred(filled, total)))


def stars_width(total: int, size: float = _STAR) -> float:
    """The width of so many stars, in points."""
    return total * size + max(0, total - 1) * _GAP


def share_bar(count: Count, width: float) -> Figure:
    """The bar of a question's share."""
    return figure(shares.share_bar(count, width))
