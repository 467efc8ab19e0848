"""What the inspection found, at a glance: the overall rating, every rating, and the profile of all of them."""

from __future__ import annotations

from collections.abc import Iterator

from model import wording
from model.findings import Findings
from model.framework import Domain, Framework
from model.language import say
from model.rating import OverallRating, PooledScore, StandardRating
from model.tally import Count
from reports import words
from reports.charts import profile_picture, scale_picture
from reports.exports.word.decided import decision_lines
from reports.exports.word.manuscript import PICTURE_WIDTH, Manuscript
from reports.exports.word.tables import Cell, Grid, Row
from reports.labels import ARROW
from reports.remaining import remaining
from reports.standards import domain_title

_SHARES, _WITHOUT_FIGURES = (0.35, 0.26, 0.13, 0.13, 0.13), (0.55, 0.45)


def write_glance(made: Manuscript, findings: Findings) -> None:
    """The chapter."""
    framework = findings.framework
    made.heading(say("At a glance"), 1, new_page=True)
    if len(framework.domains) == 1:
        made.text(framework.domains[0].statement)
    if findings.ratings.overall is not None:
        _overall(made, framework, findings.ratings.overall)
    made.heading(wording.several(framework.words, "rating"), 2)
    made.table(_ratings(findings))
    if profile := profile_picture(findings, PICTURE_WIDTH):
        made.picture(profile, say("Profile of the ratings"))
    if findings.preview:
        made.heading(say("What is not complete yet"), 2)
        made.text(" ".join(remaining(findings)))


def _overall(made: Manuscript, framework: Framework, overall: OverallRating) -> None:
    none = words.NOT_CHOSEN if overall.options else words.NOT_RATED
    made.heading(say("Overall rating"), 2)
    made.text(words.rating_title(framework, overall.rating, none), "Statement", strong=True)
    explained = framework.overall.explanation if framework.overall else ""
    made.text(f"{wording.overall_basis(framework, overall)} {explained}".strip())
    if framework.overall is not None and framework.overall.bands:
        made.picture(scale_picture(framework, overall, PICTURE_WIDTH), say("Scale of the score"))
    if overall.decision is not None and overall.decision.rating:
        decided = words.rating_title(framework, overall.rating)
        made.details(list(decision_lines(overall.decision, decided, overall.flags)), "Decision")


def _ratings(findings: Findings) -> Grid:
    """Every rating, under the headline scores, with the figures that it rests on; judged ones have none."""
    framework = findings.framework
    named = framework.words
    head = (named.standard, named.rating, say("Relevant"), say("Met"), say("Share"))
    rows: list[Row] = [_score_row(framework, score) for score in findings.ratings.headlines]
    for domain in framework.domains:
        rows += _domain_rows(findings, domain)
    if any(row[-1] for row in rows):
        return Grid(head, rows, _SHARES, numbers=range(2, 5))
    return Grid(head[:2], [row[:2] for row in rows], _WITHOUT_FIGURES)


def _domain_rows(findings: Findings, domain: Domain) -> Iterator[Row]:
    """The standards of a domain, under its title where there are several, and over its own score."""
    framework, ratings = findings.framework, findings.ratings
    if len(framework.domains) > 1:
        yield (Cell(domain_title(framework, domain), strong=True), "", "", "", "")
    for standard in domain.standards:
        yield _rating_row(framework, ratings.standards[standard.id])
    if section := ratings.sections.get(domain.id):
        yield _score_row(framework, section)


def _rating_row(framework: Framework, rating: StandardRating) -> Row:
    standard = rating.standard
    given = words.outcome(framework, rating, ARROW)
    shown = given if standard.scored else say("{0} (not scored)").format(given)
    return (words.heading(standard.id, standard.title), shown, *figures(rating.figure))


def _score_row(framework: Framework, score: PooledScore) -> Row:
    rating = words.rating_title(framework, score.band) if score.band else ""
    return (score.title, rating, *figures(score.count))


def figures(count: Count | None) -> tuple[str, str, str]:
    """The cells of a count: the relevant cases, those met, and their share."""
    return ("", "", "") if count is None else (str(count.relevant), str(count.yes), wording.percent(count))
