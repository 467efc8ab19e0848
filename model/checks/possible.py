"""Whether a condition can hold for any case, found by trying everything that it looks at.

A case is tried with each combination of the facts and answers that the condition, the conditions above it and
those of the questions it asks about mention: the same logic then decides as in a real case.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import product
from math import prod

from model.conditions import SAMPLE_FACT, Always, AnswerIs, Condition, Value, atoms, holds
from model.framework import Option
from model.framework_loader import parse_condition
from model.toml_text import Table

MOST_COMBINATIONS = 50_000
MOST_LOOKS = 10_000_000
"""Facts and answers looked at in trying all conditions of a framework; the largest that is known takes 2,300."""
_PARSING = 10  # a condition is read at the cost of some looks
_REMEDY = "Look at fewer facts, or record one that sums them up."


class TooManyError(Exception):
    """There are more combinations than it is reasonable to try: in one condition, or in all of them."""


def mentions(condition: object) -> Iterator[tuple[str, str]]:
    """The facts and questions that a condition's table mentions, however malformed it is otherwise."""
    if isinstance(condition, dict):
        for kind in ("fact", "answer"):
            if isinstance(condition.get(kind), str):
                yield kind, condition[kind]
        for inner in ("not", "all", "any"):
            yield from mentions(condition.get(inner))
    elif isinstance(condition, list):
        for part in condition:
            yield from mentions(part)


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as conditions see it. `answers` says what each answer that is offered counts as."""

    under: str
    relevant_when: Table
    sample: str
    answers: Mapping[str, str]


@dataclass(frozen=True)
class Space:
    """Everything that a case can be: the samples, and the facts and questions whose tables are sound."""

    samples: tuple[str, ...]
    facts: Mapping[str, Table]
    questions: Mapping[str, Asked]

    def decidable(self, condition: Table, questions: Collection[str], wrong: Collection[str]) -> bool:
        """Whether a condition, these questions and all that they depend on can be tried.

        `wrong` holds the questions whose conditions have faults.
        """
        needed = self._needed([condition], questions)
        if not all(name in self.questions and name not in wrong for name in needed):
            return False
        tables = [condition, *(self.questions[name].relevant_when for name in needed)]
        facts = {name for table in tables for kind, name in mentions(table) if kind == "fact"}
        known = {name for name, fact in self.facts.items() if fact["kind"] in ("choice", "yes_no")}
        return facts <= known | {SAMPLE_FACT}

    def can_apply(self, question: str) -> bool:
        """Whether a question applies to some case. Raises TooManyError."""
        asked = self.questions[question]
        return any(case.applies(question) for case in self._cases({}, [question], asked.sample))

    def can_hold(self, condition: Table) -> bool:
        """Whether a condition holds for some case of some sample. Raises TooManyError."""
        parsed = self._parsed(condition)
        cases = (case for sample in self.samples for case in self._cases(condition, [], sample))
        return any(holds(parsed, case) is True for case in cases)

    def _parsed(self, condition: Table) -> Condition:
        return parse_condition(condition, self._options) if condition else Always()

    @cached_property
    def _options(self) -> dict[str, tuple[Option, ...]]:
        options: dict[str, tuple[Option, ...]] = {SAMPLE_FACT: ()}
        for name, fact in self.facts.items():
            options[name] = tuple(Option(**option) for option in fact.get("option", ()))
        return options

    @cached_property
    def _looks(self) -> list[int]:
        return [0]  # so far

    def _look(self, times: int) -> None:
        self._looks[0] += times
        if self._looks[0] > MOST_LOOKS:
            message = f"The conditions before this one took so many tries that it was not tried. {_REMEDY}"
            raise TooManyError(message)

    def _needed(self, conditions: Iterable[Table], questions: Iterable[str]) -> tuple[str, ...]:
        """These questions and those mentioned, the ones above them and in their conditions, and so on."""
        waiting = [*questions, *_answers_in(conditions)]
        needed: dict[str, None] = {}
        while waiting:
            name = waiting.pop()
            asked = self.questions.get(name)
            if name not in needed and asked is not None:
                waiting += _answers_in([asked.relevant_when])
                waiting += [asked.under] if asked.under in self.questions else []
            needed[name] = None
        return tuple(needed)

    def _cases(self, condition: Table, questions: Collection[str], sample: str) -> Iterator[_Case]:
        """A case for each combination of what this condition and these questions depend on."""
        needed = self._needed([condition], questions)
        conditions = {name: self._parsed(self.questions[name].relevant_when) for name in needed}
        facts: dict[str, list[Value | None]] = {}
        answers: dict[str, list[str | None]] = {}
        looks = len(needed)
        self._look(_PARSING * looks)
        for whole in (self._parsed(condition), *conditions.values()):
            for atom in atoms(whole):
                looks += 1
                if isinstance(atom, AnswerIs):
                    answers[atom.question] = [None, *self.questions[atom.question].answers]
                elif atom.fact != SAMPLE_FACT:
                    facts[atom.fact] = self._values(atom.fact, sample)
        combinations = prod(map(len, facts.values())) * prod(map(len, answers.values()))
        if combinations > MOST_COMBINATIONS:
            message = (
                f"This condition looks at {as_number(combinations)} combinations of facts and answers, and at most "
                f"{MOST_COMBINATIONS:,} are tried. {_REMEDY}"
            )
            raise TooManyError(message)
        for known in product(*facts.values()):
            for given in product(*answers.values()):
                self._look(looks)
                found, answered = dict(zip(facts, known, strict=True)), dict(zip(answers, given, strict=True))
                yield _Case(self.questions, conditions, sample, found, answered)

    def _values(self, name: str, sample: str) -> list[Value | None]:
        fact = self.facts[name]
        if fact.get("sample", "") not in ("", sample):
            return [None]
        if fact["kind"] == "yes_no":
            return [True, False]
        return [option.id for option in self._options[name] if option.sample in ("", sample)]


@dataclass(frozen=True, slots=True)
class _Case:
    """One combination: the evidence that conditions look at."""

    questions: Mapping[str, Asked]
    conditions: Mapping[str, Condition]
    sample: str
    facts: Mapping[str, Value | None]
    answers: Mapping[str, str | None]
    decided: dict[str, bool] = field(default_factory=dict)

    def fact(self, fact_id: str) -> Value | None:
        return self.sample if fact_id == SAMPLE_FACT else self.facts.get(fact_id)

    def answer(self, question_id: str) -> str | None:
        return self.answers.get(question_id) if self.applies(question_id) else ""

    def applies(self, question: str) -> bool:
        """Whether a question applies: its own condition holds, and any question above it is relevant.

        Decided once: a condition may mention the same questions again and again.
        """
        if question not in self.decided:
            self.decided[question] = self._decide(question)
        return self.decided[question]

    def _decide(self, question: str) -> bool:
        asked = self.questions[question]
        if asked.sample != self.sample:
            return False
        if asked.under in self.questions and not self._relevant(asked.under):
            return False
        return holds(self.conditions[question], self) is True

    def _relevant(self, question: str) -> bool:
        answer = self.answers.get(question) or ""
        return self.questions[question].answers.get(answer) != "not_applicable" and self.applies(question)


def as_number(combinations: int) -> str:
    """A number as people write it. Python takes its time over one of thousands of digits."""
    return f"{combinations:,}" if combinations < 10**12 else "over a million million"


def _answers_in(conditions: Iterable[Table]) -> list[str]:
    return [name for table in conditions for kind, name in mentions(table) if kind == "answer"]
