"""What stops a case from being complete (hard), and what is odd but possible (soft)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from model.applicability import CaseEvidence, QuestionState
from model.conditions import holds
from model.framework import Framework, Question
from model.inspection import Case


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to resolve. `place` is the id of a question or a fact; `model.wording` has the sentence."""

    code: str
    place: str
    hard: bool
    detail: str = ""
    counts: tuple[int, int] = (0, 0)


def problems_of(
    framework: Framework, case: Case, states: Mapping[str, QuestionState], waiting: tuple[str, ...]
) -> tuple[Problem, ...]:
    """Everything to resolve in a case: facts first, then questions in their order, then what is odd."""
    return (
        *(Problem("fact_missing", fact, hard=True) for fact in waiting),
        *_fact_problems(framework, CaseEvidence(case, states)),
        *_missing_answers(framework, case.sample, states),
        *_odd_answers(states),
    )


def _fact_problems(framework: Framework, evidence: CaseEvidence) -> Iterator[Problem]:
    for check in framework.checks:
        if holds(check.when, evidence):
            yield Problem("facts_at_odds", check.about, check.severity == "hard", check.message)


def _missing_answers(
    framework: Framework, sample: str, states: Mapping[str, QuestionState]
) -> Iterator[Problem]:
    """One line for a page that nobody has started, else one for each answer that is missing."""
    for page in framework.pages_for(sample) if sample else ():
        asked = [states[question.id] for question in page.questions if states[question.id].applies]
        missing = [state for state in asked if state.answer is None]
        if len(missing) > 1 and len(missing) == len(asked):
            yield Problem("not_started", page.id, hard=True, counts=(0, len(asked)))
        else:
            yield from (Problem("answer_missing", state.question.id, hard=True) for state in missing)


def _odd_answers(states: Mapping[str, QuestionState]) -> Iterator[Problem]:
    """A key question Yes though most of its sub-questions are No, or No though all of them are Yes."""
    for state in states.values():
        parts = _counted_parts(state.question, states)
        if not state.counted or len(parts) < 2:
            continue
        met = sum(parts)
        if _met(state) and met * 2 < len(parts):
            yield Problem(
                "met_beside_not_met", state.question.id, False, counts=(len(parts) - met, len(parts))
            )
        elif not _met(state) and met == len(parts):
            yield Problem("not_met_beside_met", state.question.id, False, counts=(met, len(parts)))


def _counted_parts(question: Question, states: Mapping[str, QuestionState]) -> list[bool]:
    return [_met(states[part.id]) for part in question.parts if states[part.id].counted]


def _met(state: QuestionState) -> bool:
    value = state.question.scale.value(state.answer or "")
    return value is not None and value.counts == "met"
