"""One case under one framework: what applies and why, what is missing or at odds, and what it counts for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from model.applicability import QuestionState, question_states, waiting_facts
from model.framework import Framework
from model.inspection import Case
from model.problems import Problem, problems_of
from model.progress import Progress, progress_of
from model.tally import Tally, contribution


@dataclass(frozen=True, slots=True)
class Assessment:
    """The derived view of one case. Nothing in it is stored."""

    case: Case
    states: Mapping[str, QuestionState]
    problems: tuple[Problem, ...]
    tally: Tally

    @property
    def complete(self) -> bool:
        """Whether nothing stands in the way of signing the case off."""
        return not any(problem.hard for problem in self.problems)

    @property
    def started(self) -> bool:
        """Whether any question has been answered."""
        return bool(self.case.answers)

    @property
    def progress(self) -> Progress:
        """How far the reading of the case is."""
        return progress_of(self.states.values())

    @property
    def kept_aside(self) -> tuple[QuestionState, ...]:
        """The questions with an answer that does not count at present."""
        return tuple(state for state in self.states.values() if state.kept_aside)


def assess(framework: Framework, case: Case) -> Assessment:
    """The derived view of a case; the same case gives the same view, in whatever order it was filled in."""
    states = question_states(framework, case)
    problems = problems_of(framework, case, states, tuple(waiting_facts(states)))
    return Assessment(case, states, problems, contribution(framework, case.sample, states))
