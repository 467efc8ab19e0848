"""Counts over cases, which add and subtract: all that ratings need to know about many cases."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import TypeVar

from model.applicability import QuestionState
from model.framework import Framework

Pattern = tuple[str, ...]
Key = TypeVar("Key", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Count:
    """Relevant cases, and those of them answered Yes (or at or above sufficient)."""

    relevant: int = 0
    yes: int = 0

    @property
    def share(self) -> Fraction | None:
        """The exact share in percent, or None without a relevant case."""
        return Fraction(100 * self.yes, self.relevant) if self.relevant else None

    @property
    def percent(self) -> float | None:
        """The share in percent as the nearest float, or None without a relevant case."""
        return 100 * self.yes / self.relevant if self.relevant else None

    @property
    def whole(self) -> int | None:
        """The whole per cents in the share: what is over is dropped."""
        return 100 * self.yes // self.relevant if self.relevant else None

    @property
    def rounded(self) -> int | None:
        """The share in percent as the nearest whole number; halves go up, as in printed tables."""
        return (200 * self.yes + self.relevant) // (2 * self.relevant) if self.relevant else None


@dataclass(frozen=True, slots=True)
class Tally:
    """What one case, or many, contribute. Adding and subtracting tallies is exact and goes in any order.

    `values` counts answers by (question, value). `patterns` counts cases by (standard, how its key questions
    were answered): each `met`, `not_met` or empty where the case is not relevant.
    """

    values: Mapping[tuple[str, str], int] = field(default_factory=dict)
    patterns: Mapping[tuple[str, Pattern], int] = field(default_factory=dict)
    cases: Mapping[str, int] = field(default_factory=dict)

    def __add__(self, other: Tally) -> Tally:
        return self._combined(other, 1)

    def __sub__(self, other: Tally) -> Tally:
        return self._combined(other, -1)

    def count(self, framework: Framework, question_id: str) -> Count:
        """The count for a question."""
        scale = framework.question(question_id).scale
        found = {v.counts: 0 for v in scale.values}
        for value in scale.values:
            found[value.counts] += self.values.get((question_id, value.id), 0)
        met = found.get("met", 0)
        return Count(met + found.get("not_met", 0), met)

    def patterns_of(self, standard_id: str) -> dict[Pattern, int]:
        """How the cases answered a standard's key questions, with the number of cases for each way."""
        return {pattern: n for (standard, pattern), n in self.patterns.items() if standard == standard_id}

    def _combined(self, other: Tally, sign: int) -> Tally:
        return Tally(
            _sum(self.values, other.values, sign),
            _sum(self.patterns, other.patterns, sign),
            _sum(self.cases, other.cases, sign),
        )


def total(tallies: Iterable[Tally]) -> Tally:
    """The sum of many tallies."""
    values: Counter[tuple[str, str]] = Counter()
    patterns: Counter[tuple[str, Pattern]] = Counter()
    cases: Counter[str] = Counter()
    for tally in tallies:
        values.update(tally.values)
        patterns.update(tally.patterns)
        cases.update(tally.cases)
    return Tally(dict(values), dict(patterns), dict(cases))


def _sum(left: Mapping[Key, int], right: Mapping[Key, int], sign: int) -> dict[Key, int]:
    combined = dict(left)
    for key, n in right.items():
        combined[key] = combined.get(key, 0) + sign * n
        if not combined[key]:
            del combined[key]
    return combined


def contribution(framework: Framework, sample: str, states: Mapping[str, QuestionState]) -> Tally:
    """What one case adds to the tally of its inspection."""
    answered = [state for state in states.values() if state.answer is not None]
    values = {(state.question.id, state.answer or ""): 1 for state in answered}
    patterns: dict[tuple[str, Pattern], int] = {}
    for domain in framework.domains_for(sample) if sample else ():
        for standard in domain.standards:
            pattern = tuple([states[question.id].outcome for question in standard.questions])
            if any(pattern):
                patterns[standard.id, pattern] = 1
    return Tally(values, patterns, {sample: 1} if sample else {})
