"""Conditions on a case: structured data that can be checked, decided, explained and translated.

Truth is three-valued: `None` means that something the condition needs is not known yet
(Kleene's strong logic: `False and unknown` is False, `True or unknown` is True).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

SAMPLE_FACT = "sample"  # conditions may ask for a case's sample as if it were one of its facts

Value = str | bool
Truth = bool | None


class Evidence(Protocol):
    """What is known about a case."""

    def fact(self, fact_id: str) -> Value | None:
        """The value of a fact, or None while it is not recorded."""

    def answer(self, question_id: str) -> str | None:
        """The answer that counts for a question; None while there is none, empty where none is asked for."""


@dataclass(frozen=True, slots=True)
class Always:
    """Holds for every case."""


@dataclass(frozen=True, slots=True)
class FactIs:
    """Holds when a fact has one of the stated values, or a finer option below one of them.

    `stated` is what the framework's author wrote; `accepted` adds the finer options.
    """

    fact: str
    stated: tuple[Value, ...]
    accepted: frozenset[Value]


@dataclass(frozen=True, slots=True)
class AnswerIs:
    """Holds when the answer to another question of the same case is one of the stated ones."""

    question: str
    stated: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AllOf:
    """Holds when every part holds."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """Holds when at least one part holds."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """Holds when its part does not."""

    part: Condition


Atom = FactIs | AnswerIs
Condition = Always | FactIs | AnswerIs | AllOf | AnyOf | Not


def holds(condition: Condition, evidence: Evidence) -> Truth:
    """Whether the condition holds for this evidence; None while that depends on something unknown."""
    match condition:
        case Always():
            return True
        case FactIs(fact, _, accepted):
            value = evidence.fact(fact)
            return None if value is None else value in accepted
        case AnswerIs(question, stated):
            answer = evidence.answer(question)
            return None if answer is None else answer in stated
        case AllOf(parts):
            return _all(holds(part, evidence) for part in parts)
        case AnyOf(parts):
            return _negation(_all(_negation(holds(part, evidence)) for part in parts))
        case Not(part):
            return _negation(holds(part, evidence))


def decisive(condition: Condition, evidence: Evidence) -> tuple[Atom, ...]:
    """The facts and answers that made the condition hold or fail, or that it still waits for."""
    match condition:
        case Always():
            return ()
        case FactIs() | AnswerIs():
            return (condition,)
        case Not(part):
            return decisive(part, evidence)
        case AllOf(parts) | AnyOf(parts):
            outcome = holds(condition, evidence)
            alike = [part for part in parts if holds(part, evidence) is outcome]
            return tuple(dict.fromkeys(atom for part in alike for atom in decisive(part, evidence)))


def atoms(condition: Condition) -> Iterator[Atom]:
    """Every fact and answer that the condition mentions, in order."""
    match condition:
        case FactIs() | AnswerIs():
            yield condition
        case AllOf(parts) | AnyOf(parts):
            for part in parts:
                yield from atoms(part)
        case Not(part):
            yield from atoms(part)
        case Always():
            return


def _all(truths: Iterator[Truth]) -> Truth:
    unknown = False
    for truth in truths:
        if truth is False:
            return False
        unknown = unknown or truth is None
    return None if unknown else True


def _negation(truth: Truth) -> Truth:
    return None if truth is None else not truth
