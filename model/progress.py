"""How far a reading is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from model.applicability import QuestionState


@dataclass(frozen=True, slots=True)
class Progress:
    """Questions that apply, and those of them answered. Of evidence: answered questions, and those that have some."""

    answered: int
    asked: int

    @property
    def done(self) -> bool:
        """Whether every question that applies has an answer."""
        return self.answered == self.asked


def progress_of(states: Iterable[QuestionState]) -> Progress:
    """How many of these questions apply, and how many of those have an answer."""
    asked = [state for state in states if state.applies]
    return Progress(sum(state.answer is not None for state in asked), len(asked))
