"""Which questions apply to a case, and why.

Three sources decide: a condition on the case, the key question above not being relevant, and the inspector
choosing N/A where the framework admits it. While a fact is missing, the answer is "not known yet".
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum
from functools import cached_property, lru_cache

from model.conditions import (
    SAMPLE_FACT,
    Always,
    AnswerIs,
    Atom,
    Condition,
    FactIs,
    Truth,
    Value,
    atoms,
    decisive,
    holds,
)
from model.framework import Framework, Question
from model.inspection import Case
from model.scales import ScaleValue


class Source(Enum):
    """Which of the sources decided. The inspector's N/A is an answer: see `QuestionState.relevant`."""

    EVERY_CASE = "every_case"
    CONDITION = "condition"
    PARENT = "parent"


@dataclass(frozen=True, slots=True)
class Ground:
    """A fact, or an answer to another question, that decided; `value` is None while it is waited for."""

    atom: Atom
    value: Value | None


@dataclass(frozen=True, slots=True)
class Applicability:
    """Whether a question applies (None: not known yet), who says so, and on which grounds."""

    applies: Truth
    source: Source
    grounds: tuple[Ground, ...] = ()


@dataclass(frozen=True)
class QuestionState:
    """A question in one case: whether it applies, and what was answered.

    `recorded` is the answer in the case, whether or not it counts at present. Cases in which a question stands alike
    share one state, so what follows from it is worked out once.
    """

    question: Question
    applicability: Applicability
    recorded: str | None

    @cached_property
    def applies(self) -> Truth:
        """Whether the question applies; None while that is not known."""
        return self.applicability.applies

    @cached_property
    def answer(self) -> str | None:
        """The answer that stands: None while there is none, or while the question does not apply."""
        return self.recorded if self.applies else None

    @cached_property
    def kept_aside(self) -> str | None:
        """An answer that was given and does not count: the question does not apply, or nobody knows yet."""
        return None if self.applies else self.recorded

    @cached_property
    def outcome(self) -> str:
        """`met` or `not_met`; empty where the case is not in the denominator of this question."""
        value = self._value
        return value.counts if value is not None and value.in_denominator else ""

    @cached_property
    def counted(self) -> bool:
        """Whether the case is in the denominator of this question."""
        return bool(self.outcome)

    @cached_property
    def relevant(self) -> Truth:
        """Whether questions under this one can apply: not where it does not apply or was answered N/A."""
        return self.applies if self.answer is None else self.counted

    @property
    def _value(self) -> ScaleValue | None:
        return self.question.scale.value(self.answer) if self.answer else None


@dataclass(frozen=True, slots=True)
class CaseEvidence:
    """What conditions may look at: facts, and the answers of questions decided so far."""

    case: Case
    states: Mapping[str, QuestionState]

    def fact(self, fact_id: str) -> Value | None:
        """The value of a fact, or the case's sample."""
        return self.case.sample or None if fact_id == SAMPLE_FACT else self.case.facts.get(fact_id)

    def answer(self, question_id: str) -> str | None:
        """The answer that stands, never one that is kept aside."""
        state = self.states.get(question_id)
        return "" if state is None or state.applies is False else state.answer


def question_states(framework: Framework, case: Case) -> dict[str, QuestionState]:
    """The state of every question asked of the case's sample, in the framework's order.

    A condition on an answer sees questions that stand earlier in the framework: the check makes sure of it.
    """
    states: dict[str, QuestionState] = {}
    evidence = CaseEvidence(case, states)
    for asked in _asked(framework, case.sample) if case.sample else ():
        question = asked.question
        states[question.id] = asked.state(states.get(question.under), evidence)
    return states


@dataclass(frozen=True, slots=True)
class _Asked:
    """One question as it is asked of many cases: `known` holds the states found so far, by what decides them.

    There are few of them, since answers and the facts that conditions name come from short lists.
    """

    question: Question
    atoms: tuple[Atom, ...]
    known: dict[Hashable, QuestionState] = field(default_factory=dict)

    def state(self, parent: QuestionState | None, evidence: CaseEvidence) -> QuestionState:
        """The state of the question in a case; `parent` is that of the key question above."""
        recorded = evidence.case.answers.get(self.question.id)
        blocked = parent is not None and parent.relevant is not True
        # A parent's state is among those that its own question keeps: the same one as long as this lasts.
        grounds: Hashable = id(parent) if blocked else tuple([_value(a, evidence) for a in self.atoms])
        found = self.known.get((grounds, recorded))
        if found is None:
            found = QuestionState(self.question, _applicability(self.question, parent, evidence), recorded)
            self.known[grounds, recorded] = found
        return found


@lru_cache(maxsize=16)
def _asked(framework: Framework, sample: str) -> tuple[_Asked, ...]:
    return tuple(_Asked(q, tuple(atoms(q.relevant_when))) for q in framework.questions_for(sample))


def waiting_facts(states: dict[str, QuestionState]) -> Iterator[str]:
    """The facts that questions of this case wait for, each once, in order."""
    waited = (
        ground.atom.fact
        for state in states.values()
        if state.applies is None
        for ground in state.applicability.grounds
        if isinstance(ground.atom, FactIs)
    )
    return iter(dict.fromkeys(waited))


def _applicability(question: Question, parent: QuestionState | None, evidence: CaseEvidence) -> Applicability:
    if parent is not None and parent.relevant is not True:
        return Applicability(parent.relevant, Source.PARENT, _grounds_of(parent))
    own = question.relevant_when
    if isinstance(own, Always):
        return Applicability(True, Source.EVERY_CASE)
    return Applicability(holds(own, evidence), Source.CONDITION, _grounds(own, evidence))


def _grounds_of(parent: QuestionState) -> tuple[Ground, ...]:
    """Why a key question is not relevant: its own grounds, or that it was answered N/A."""
    if parent.answer is None:
        return parent.applicability.grounds
    return (Ground(AnswerIs(parent.question.id, (parent.answer,)), parent.answer),)


def _grounds(condition: Condition, evidence: CaseEvidence) -> tuple[Ground, ...]:
    return tuple(Ground(atom, _value(atom, evidence)) for atom in decisive(condition, evidence))


def _value(atom: Atom, evidence: CaseEvidence) -> Value | None:
    if isinstance(atom, AnswerIs):
        return evidence.answer(atom.question)
    return evidence.fact(atom.fact)
