"""What the ratings screen reads from the findings: the figure behind a rating, and its bands. Knows no widget."""

from __future__ import annotations

from model.findings import Findings
from model.framework import Framework
from model.rating import StandardRating, bands_in_force, settings_of
from model.scales import Bands
from model.tally import Count
from ui.widgets.rating_label import symbol_of


def figure_of(rating: StandardRating) -> Count | None:
    """The count that a rating rests on: the pooled one, or that of the lowest question."""
    if rating.pooled is not None:
        return rating.pooled if rating.pooled.relevant else None
    return rating.lowest[0].count if rating.lowest else None


def bands_of(findings: Findings, rating: StandardRating) -> Bands | None:
    """The bands in which the method of a standard places its figure."""
    settings = settings_of(findings.framework, findings.inspection)
    return bands_in_force(findings.framework, settings, rating.standard.method)


def has_decision(rating: StandardRating) -> bool:
    """Whether a decision is recorded."""
    return rating.decision is not None and bool(rating.decision.rating)


def differs(rating: StandardRating) -> bool:
    """Whether there is a proposal that is not the rating: one moved away from, or not yet decided."""
    return rating.proposed is not None and rating.final != rating.proposed


def met_word(framework: Framework) -> str:
    """The one word for answers that are met in this programme, or an empty text where there are several."""
    met = {
        value.title
        for standard in framework.standards
        if standard.method.kind != "judgement"
        for key in standard.questions
        for value in key.scale.values
        if value.counts == "met"
    }
    return met.pop() if len(met) == 1 else ""


def shows_scores(framework: Framework) -> bool:
    """Whether ratings have scores to show in figures: not where signs stand beside the word."""
    return any(rating.score is not None and not symbol_of(rating) for rating in framework.ratings)
