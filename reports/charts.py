"""The charts of a report: pictures of the model, laid out for the page. They are drawn here for PDF files."""

from __future__ import annotations

from reportlab.lib.units import mm

from model.findings import Findings
from model.framework import Framework
from model.pictures import key_questions, profile
from model.pictures.drawing import Picture
from model.pictures.score_scale import Scaled
from model.pictures.score_scale import score_scale as scale
from model.rating import OverallRating, StandardRating
from reports.pages import Story
from reports.pictures import figure, measure
from reports.tagged import Figure

_HIGHEST = 190 * mm


def score_scale(framework: Framework, overall: OverallRating, width: float) -> Figure:
    """The bands of the overall score in proportion, the one that was reached filled, and a pointer."""
    return figure(scale_picture(framework, overall, width))


def scale_picture(framework: Framework, overall: OverallRating, width: float) -> Picture:
    """The same, not drawn yet."""
    bands = framework.bands[framework.overall.bands if framework.overall else ""]
    score = str(overall.score)
    scaled = Scaled(bands, overall.score or 0, overall.maximum or 0, overall.rating, score, score)
    return scale(framework, scaled, width, measure)


def rating_profile(findings: Findings, width: float) -> Story:
    """Every standard's rating as a mark in its place; nothing where none is rated."""
    given = findings.ratings.standards.values()
    if not any(rating.final or rating.proposed for rating in given):
        return []
    return _drawn(profile_picture(findings, width))


def profile_picture(findings: Findings, width: float) -> Picture | None:
    """The same, not drawn yet; None where it is too high for a page."""
    return _on_a_page(profile.rating_profile(findings, width, measure))


def question_chart(findings: Findings, rating: StandardRating, width: float) -> Story:
    """The key questions of a standard with the bands behind them, where their shares stand in bands."""
    return _drawn(question_picture(findings, rating, width))


def question_picture(findings: Findings, rating: StandardRating, width: float) -> Picture | None:
    """The same, not drawn yet; None where there are no bands, or where it is too high for a page."""
    bands = findings.bands_of(rating.standard)
    if bands is None or not key_questions.is_banded(rating):
        return None
    return _on_a_page(key_questions.key_questions(findings.framework, rating, bands, width, measure))


def _on_a_page(picture: Picture) -> Picture | None:
    """A picture, or nothing where it is too high for a page: tables say all that it shows."""
    return picture if picture.height <= _HIGHEST else None


def _drawn(picture: Picture | None) -> Story:
    return [] if picture is None else [figure(picture)]
