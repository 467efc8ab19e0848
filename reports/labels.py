"""Ratings as they are shown in print: a shape and a word, in a colour that is never the only sign."""

from __future__ import annotations

from model.framework import Framework
from model.rating import StandardRating
from reports import style, words
from reports.markup import markup

ARROW = " → "


def label(framework: Framework, rating: str | None) -> str:
    """Markup for a rating: its shape and its word."""
    if rating is None:
        return _coloured(style.hexadecimal(style.MUTED), style.NO_RATING_SHAPE, words.NOT_RATED)
    value = framework.rating(rating)
    return _coloured(style.hexadecimal(style.tone(value.tone)), style.shape(value.shape), value.title)


def outcome(framework: Framework, rating: StandardRating) -> str:
    """Markup for the rating of a standard, with the proposed one before it where a decision moved it."""
    final = label(framework, rating.final)
    if not words.was_moved(rating):
        return final
    return label(framework, rating.proposed) + ARROW + final


def _coloured(colour: str, sign: str, word: str) -> str:
    return f'<font color="{colour}">{sign}&nbsp;<b>{markup(word)}</b></font>'
