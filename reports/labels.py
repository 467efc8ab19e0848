"""Ratings as they are shown in print: a shape and a word, in a colour that is never the only sign."""

from __future__ import annotations

from model.framework import Framework
from model.language import say
from model.rating import StandardRating
from reports import style, words
from reports.inline import sign
from reports.markup import markup

ARROW = " → "


def label(framework: Framework, rating: str | None, none: str = words.NOT_RATED) -> str:
    """Markup for a rating: its shape or its stars, its number where it has one, and its word.

    `none`, which is marked, stands where there is no rating.
    """
    if rating is None:
        empty = sign(style.NO_RATING_SHAPE, say("empty circle"))
        return _coloured(style.hexadecimal(style.MUTED), empty, say(none))
    value = framework.rating(rating)
    counted = words.stars(value)
    if counted:
        shown = sign(value.short, words.starred(*counted))
    else:
        shown = sign(style.shape(value.shape), say(words.SHAPES[value.shape]))
    numbered = words.number(framework, value)
    word = value.title if numbered is None else f"{numbered}: {value.title}"
    return _coloured(style.hexadecimal(style.tone(value.tone)), shown, word)


def word(framework: Framework, rating: str) -> str:
    """Markup for the word of a rating whose stars are drawn beside it."""
    value = framework.rating(rating)
    counted = words.stars(value) or (0, 0)
    muted = style.hexadecimal(style.MUTED)
    filled = markup(words.starred(*counted)).replace(" ", "&nbsp;")
    spoken = f'<font color="{muted}" size="7.5">{filled}</font>'
    return f'<font color="{style.hexadecimal(style.tone(value.tone))}"><b>{markup(value.title)}</b></font> {spoken}'


def final(framework: Framework, rating: StandardRating) -> str:
    """Markup for the rating in force, or why there is none."""
    none = words.NOT_DECIDED if words.awaits_decision(rating) else words.NOT_RATED
    return label(framework, rating.final, none)


def outcome(framework: Framework, rating: StandardRating) -> str:
    """Markup for the rating of a standard, with the proposed one before it where the two differ."""
    if words.was_moved(rating) or words.awaits_decision(rating):
        return label(framework, rating.proposed) + ARROW + final(framework, rating)
    return final(framework, rating)


def _coloured(colour: str, shown: str, word: str) -> str:
    return f'<font color="{colour}">{shown}&nbsp;<b>{markup(word)}</b></font>'
