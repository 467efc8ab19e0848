"""The table of all ratings, each of which leads to the page that explains it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import Spacer, Table

from model import wording
from model.findings import Findings
from model.framework import Domain, Framework, Standard
from model.language import say
from model.rating import StandardRating
from reports import shapes, style, words
from reports.charts import rating_profile
from reports.inline import link
from reports.labels import label, outcome, word
from reports.markup import markup, paragraph
from reports.pages import Layout, Story
from reports.standards import domain_title
from reports.tables import headed_table
from reports.tagged import Paragraph

_ID, _SCORE, _PAGE = 13 * mm, 13 * mm, 15 * mm
_CLOSE = [("TOPPADDING", (0, 1), (-1, -1), 1.5), ("BOTTOMPADDING", (0, 1), (-1, -1), 2.5)]
_MOVED, _RATING, _STARS_WORDS = 75 * mm, 66 * mm, 48 * mm


def ratings_story(findings: Findings, width: float, layout: Layout, close: bool) -> Story:
    """Every rating with the page that explains it; the rows may stand close."""
    framework = findings.framework
    alone = len(framework.domains) == 1
    intro = [paragraph(framework.domains[0].statement, style.BODY)] if alone else []
    return [*intro, *_numbers(framework), _table(findings, width, layout, close)]


def profile_story(findings: Findings, width: float) -> Story:
    """The ratings as marks in their places."""
    return [Spacer(0, 6), *rating_profile(findings, width)]


def _numbers(framework: Framework) -> Story:
    """What the numbers of judgements stand for, highest first, where ratings are printed with numbers."""
    groups = dict.fromkeys(standard.method.ratings for standard in framework.standards)
    ratings = [rating for group in groups if group for rating in framework.ratings_in(group)]
    numbered = [(words.number(framework, rating), rating.title) for rating in reversed(ratings)]
    line = "; ".join(f"{number}: {title}" for number, title in numbered if number is not None)
    return [paragraph(f"{line}.", style.NUMBERS)] if line else []


@dataclass(frozen=True, slots=True)
class _Cells:
    """What a row shows beside its title; a column of which no row has anything is left out."""

    rating: Any = ""
    score: Any = ""
    stars: Any = ""
    page: Any = ""


@dataclass(frozen=True, slots=True)
class _Columns:
    """The columns that a programme's table of ratings has: with scores or not, for how many stars.

    `moved` leaves room for a rating before and after.
    """

    scored: bool
    stars: int
    moved: bool

    def widths(self, width: float) -> list[float]:
        """Number, title, score, stars, rating and page; the title takes what the others leave."""
        drawn = [shapes.stars_width(self.stars) + 8] if self.stars else []
        rating = _STARS_WORDS if self.stars else (_MOVED if self.moved else _RATING)
        others = [*([_SCORE] if self.scored else []), *drawn, rating, _PAGE]
        return [_ID, width - _ID - sum(others), *others]

    def row(self, first: Any, title: Any, cells: _Cells) -> list[Any]:
        """A row in these columns."""
        score = [cells.score] if self.scored else []
        drawn = [cells.stars] if self.stars else []
        return [first, title, *score, *drawn, cells.rating, cells.page]


def _columns(findings: Findings) -> _Columns:
    framework, ratings = findings.framework, findings.ratings
    pooled = any(rating.pooled is not None for rating in ratings.standards.values())
    groups = {standard.method.ratings for standard in framework.standards}
    given = (words.stars(rating) for rating in framework.ratings if rating.group in groups)
    stars = max((found[1] for found in given if found), default=0)
    moved = any(standard.method.gates for standard in framework.standards)
    return _Columns(pooled or bool(ratings.sections), stars, moved)


def _table(findings: Findings, width: float, layout: Layout, close: bool) -> Table:
    columns = _columns(findings)
    rows = [_head(findings.framework, columns)]
    domains: list[int] = []
    for domain in findings.framework.domains:
        if len(findings.framework.domains) > 1:
            domains.append(len(rows))
            rows.append(_domain_row(findings, domain, columns))
        rows += [_rating_row(findings, standard, layout, columns) for standard in domain.standards]
    made = headed_table(rows, columns.widths(width), names=1)
    made.setStyle([("SPAN", (0, row), (1, row)) for row in (0, *domains)])
    made.setStyle(_CLOSE if close else [("TOPPADDING", (0, row), (-1, row), 7) for row in domains])
    if columns.stars:
        made.setStyle([("SPAN", (-3, 0), (-2, 0))])
    return made


def _head(framework: Framework, columns: _Columns) -> list[Any]:
    standard, score, rating = (
        paragraph(text, style.CELL_HEAD)
        for text in (framework.words.standard, say("Score"), framework.words.rating)
    )
    page = paragraph(say("Page"), style.CELL_PAGE)
    beside = _Cells("", score, rating, page) if columns.stars else _Cells(rating, score, "", page)
    return columns.row(standard, "", beside)


def _domain_row(findings: Findings, domain: Domain, columns: _Columns) -> list[Any]:
    title = paragraph(domain_title(findings.framework, domain), style.CELL_HEAD)
    section = findings.ratings.sections.get(domain.id)
    if section is None or domain.method is None:
        return columns.row(title, "", _Cells())
    score = paragraph(wording.percent(section.count), style.CELL_HEAD)
    return columns.row(title, "", _Cells(paragraph(domain.method.title, style.LABEL), score))


def _rating_row(findings: Findings, standard: Standard, layout: Layout, columns: _Columns) -> list[Any]:
    rating = findings.ratings.standards[standard.id]
    key, title = f"standard {standard.id}", words.heading(standard.id, standard.title)
    drawn, shown = _shown(findings.framework, rating, bool(columns.stars))
    given = shown if standard.scored else markup(say("{0} (not scored)")).format(shown)
    score = wording.percent(rating.pooled) if rating.pooled is not None else "–"
    cells = _Cells(
        Paragraph(given, style.CELL), paragraph(score, style.CELL), drawn, _page(key, title, layout)
    )
    return columns.row(
        paragraph(standard.id, style.CELL),
        Paragraph(link(key, markup(standard.title), title), style.CELL),
        cells,
    )


def _shown(framework: Framework, rating: StandardRating, starred: bool) -> tuple[Any, str]:
    """The drawn stars of a rating, where its programme has stars, and what stands in words."""
    value = framework.rating(rating.final) if rating.final else None
    if not starred or value is None or not words.stars(value):
        return "", outcome(framework, rating)
    if not words.was_moved(rating):
        return shapes.stars(value), word(framework, value.id)
    proposed = markup(say("proposed: {0}")).format(label(framework, rating.proposed))
    return shapes.stars(value), f"{word(framework, value.id)}<br/>{proposed}"


def _page(key: str, title: str, layout: Layout) -> Paragraph:
    return Paragraph(link(key, str(layout.pages.get(key, "")), title), style.CELL_PAGE)
