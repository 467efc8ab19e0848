"""What stops a case from being complete (hard), and what is odd but possible (soft)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from model.applicability import CaseEvidence, QuestionState
from model.conditions import holds
from model.evidence import alerts_waiting, has_evidence
from model.framework import Framework, Question
from model.inspection import Case

AT_ODDS = "facts_at_odds"
ALERT_OPEN = "alert_open"
UNEXPLAINED = "not_met_without_evidence"
ODD_ANSWERS = ("met_beside_not_met", "not_met_beside_met", UNEXPLAINED)
"""The codes of the soft problems whose place is a question."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to resolve. `model.wording` has the sentence.

    `place` is the id of a question or a fact, or `alert` and the id of one. `check` is the id of the framework's check
    that found it, where one did. `accepted` is the reason for which somebody lets a soft problem stand, or empty.
    """

    code: str
    place: str
    hard: bool
    detail: str = ""
    counts: tuple[int, int] = (0, 0)
    check: str = ""
    accepted: str = ""

    @property
    def key(self) -> str:
        """What tells it from every other problem of its case: the key under which it is accepted."""
        return f"{self.code} {self.check or self.place}"

    @property
    def is_open(self) -> bool:
        """Whether somebody still has to look at it."""
        return not self.accepted


def problems_of(
    framework: Framework, case: Case, states: Mapping[str, QuestionState], waiting: tuple[str, ...]
) -> tuple[Problem, ...]:
    """Everything to resolve in a case: alerts, then facts, then questions in their order, then what is odd.

    Odd answers that were accepted are among them, with the reason.
    """
    return (
        *(
            Problem(ALERT_OPEN, f"alert {key}", hard=True, detail=alert.text)
            for key, alert in alerts_waiting(case)
        ),
        *(Problem("fact_missing", fact, hard=True) for fact in waiting),
        *(_settled(case, found) for found in _fact_problems(framework, CaseEvidence(case, states))),
        *_missing_answers(framework, case.sample, states),
        *(_settled(case, found) for found in _odd_answers(case, states)),
    )


def _settled(case: Case, found: Problem) -> Problem:
    """The problem with the reason for which it was accepted, where it can be and was."""
    reason = "" if found.hard else case.accepted.get(found.key, "")
    return replace(found, accepted=reason) if reason else found


def _fact_problems(framework: Framework, evidence: CaseEvidence) -> Iterator[Problem]:
    for check in framework.checks:
        if holds(check.when, evidence):
            hard = check.severity == "hard"
            yield Problem(AT_ODDS, check.about, hard, check.message, check=check.id)


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


def _odd_answers(case: Case, states: Mapping[str, QuestionState]) -> Iterator[Problem]:
    """Answers that do not sit well with those to the parts, and a No without a word of evidence.

    A question that is part of another needs no evidence of its own.
    """
    for state in states.values():
        if state.counted:
            yield from _beside_parts(state, states)
            if state.question.under not in states and _lacks_evidence(case, state):
                yield Problem(UNEXPLAINED, state.question.id, hard=False)


def _beside_parts(state: QuestionState, states: Mapping[str, QuestionState]) -> Iterator[Problem]:
    """A key question Yes though most of its sub-questions are No, or No though all of them are Yes."""
    parts = _counted_parts(state.question, states) if state.question.parts else []
    met = sum(parts)
    if len(parts) < 2:
        return
    if _met(state) and met * 2 < len(parts):
        yield Problem("met_beside_not_met", state.question.id, False, counts=(len(parts) - met, len(parts)))
    elif not _met(state) and met == len(parts):
        yield Problem("not_met_beside_met", state.question.id, False, counts=(met, len(parts)))


def _lacks_evidence(case: Case, state: QuestionState) -> bool:
    """Whether a question was answered No, and nothing that was recorded says why."""
    return not _met(state) and not has_evidence(case, state.question)


def _counted_parts(question: Question, states: Mapping[str, QuestionState]) -> list[bool]:
    return [_met(states[part.id]) for part in question.parts if states[part.id].counted]


def _met(state: QuestionState) -> bool:
    return state.outcome == "met"
