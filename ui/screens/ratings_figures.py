"""What the ratings screen asks of ratings and frameworks before it shows them. Knows no widget."""

from __future__ import annotations

from model.framework import Framework
from model.rating import StandardRating
from ui.widgets.rating_label import symbol_of


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
