"""Boxes of scores and ratings: those of a standard, of a headline score, and of a whole section."""

from __future__ import annotations

from typing import Any

from reportlab.lib.colors import Color
from reportlab.lib.units import mm
from reportlab.platypus import KeepTogether, Table

from model import wording
from model.framework import Domain, Framework
from model.language import say
from model.methods import Headline
from model.rating import PooledScore, StandardRating
from model.tally import Count
from reports import style, words
from reports.labels import final, label, word
from reports.markup import paragraph
from reports.pages import Story
from reports.provenance import marked
from reports.shapes import stars
from reports.tables import table
from reports.tagged import Paragraph

_SCORE, _RATING, _COMMENT = 21 * mm, 52 * mm, 46 * mm
_WHOLE = ((0, 0), (-1, -1))


def rating_box(framework: Framework, rating: StandardRating, width: float) -> Table:
    """What a standard asks for, beside its score where it has one, and its rating."""
    statement = Paragraph(marked(rating.standard.statement, rating.standard), style.STATEMENT)
    tone = style.tone(framework.rating(rating.final).tone) if rating.final else style.RULE
    shown = _rating(framework, rating)
    if rating.pooled is None:
        return _box([statement, shown], [width - _RATING, _RATING], tone)
    scored = _score(rating.pooled)
    named = paragraph(framework.words.rating, style.SCORE_CAPTION)
    cells = [statement, scored, [named, *shown] if isinstance(shown, list) else [named, shown]]
    return _box(cells, [width - _SCORE - _COMMENT, _SCORE, _COMMENT], tone)


def _rating(framework: Framework, rating: StandardRating) -> Any:
    """The rating in words, under its stars where it has stars."""
    value = framework.rating(rating.final) if rating.final else None
    if value is not None and words.stars(value):
        return [stars(value), Paragraph(word(framework, value.id), style.RATING)]
    return Paragraph(final(framework, rating), style.RATING if rating.pooled is None else style.COMMENT)


def headline_boxes(framework: Framework, scores: tuple[PooledScore, ...], width: float) -> Story:
    """The headline scores with their comments, each with what it stands for."""
    named = {headline.id: headline for headline in framework.headlines}
    return [_headline(framework, named[score.id], score, width) for score in scores]


def _headline(framework: Framework, headline: Headline, score: PooledScore, width: float) -> Table:
    comment = _COMMENT if headline.bands or headline.bands_setting else 0
    about = [
        paragraph(headline.title, style.SCORE_TITLE),
        paragraph(f"{headline.statement} {_basis(score.count)}".strip(), style.SCORE_TEXT),
    ]
    cells: list[Any] = [about, _score(score.count)]
    if comment:
        named = paragraph(framework.words.rating, style.SCORE_CAPTION)
        cells.append([named, Paragraph(label(framework, score.band), style.COMMENT)])
    tone = style.tone(framework.rating(score.band).tone) if score.band else style.RULE
    widths = [width - _SCORE - comment, _SCORE, *([comment] if comment else [])]
    return _box(cells, widths, tone, 6)


def score_line(score: PooledScore, domain: Domain, width: float) -> Story:
    """The pooled score of a whole section, under its standards."""
    named = f"{domain.method.title}: {domain.title}" if domain.method else domain.title
    title = domain.statement or named
    about = [paragraph(title, style.SCORE_TITLE), paragraph(_basis(score.count), style.SCORE_TEXT)]
    cells = [about, _score(score.count)]
    made = _box(cells, [width - _SCORE, _SCORE], style.ACCENT)
    made.spaceBefore = 12
    return [KeepTogether([made])]


def _basis(count: Count) -> str:
    if not count.relevant:
        return say("No case has been read that its questions apply to.")
    return say("{0} of {1} answers that apply were sufficient.").format(count.yes, count.relevant)


def _score(count: Count) -> Story:
    """A share in large figures."""
    return [paragraph(say("Score"), style.SCORE_CAPTION), paragraph(wording.percent(count), style.BIG)]


def _box(cells: list[Any], widths: list[float], tone: Color, space: float = 8) -> Table:
    commands = [
        ("BACKGROUND", *_WHOLE, style.PANEL),
        ("LINEBEFORE", (0, 0), (0, -1), 3, tone, "butt"),
        ("VALIGN", *_WHOLE, "MIDDLE"),
        ("LEFTPADDING", *_WHOLE, 9),
        ("TOPPADDING", *_WHOLE, 7),
        ("BOTTOMPADDING", *_WHOLE, 8),
    ]
    return table([cells], widths, commands, spaceAfter=space)
