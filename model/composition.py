"""What the samples are made of: how many cases have which value of the facts that describe them. The one place that
counts them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from model.conditions import Value
from model.findings import Findings
from model.framework import Fact, Framework, Option, Sample
from model.language import say
from model.status import Status, status_of
from model.tally import Count


@dataclass(frozen=True, slots=True)
class Level:
    """One value of a fact with its cases: in each sample (None where no case of it can have the value), and in all.

    `depth` is 0 for a value of its own, and one more for each broader value that it is counted in.
    """

    title: str
    depth: int
    counts: tuple[Count | None, ...]
    whole: Count


@dataclass(frozen=True, slots=True)
class FactCounts:
    """A fact with all its values, those without a case too, and last the cases for which it is not recorded yet.

    The levels of depth 0 add up to the cases of each sample. `sizes` and the counts of a level stand in the order of
    `samples`, in which the fact is recorded.
    """

    fact: Fact
    samples: tuple[Sample, ...]
    sizes: tuple[int, ...]
    levels: tuple[Level, ...]


@dataclass(frozen=True, slots=True)
class SampleProgress:
    """How many cases of a sample there are, by status."""

    title: str
    total: int
    by_status: Counter[Status]

    @property
    def complete(self) -> int:
        """How many are complete, whether or not they were checked or signed off since."""
        return sum(count for status, count in self.by_status.items() if status >= Status.COMPLETE)


def described_by(framework: Framework) -> tuple[Fact, ...]:
    """The facts that say what a sample is made of: all that are chosen from a list, and yes/no ones in the list of
    cases.
    """
    return tuple(f for f in framework.facts if f.kind == "choice" or (f.kind == "yes_no" and f.listed))


def composition(findings: Findings) -> tuple[FactCounts, ...]:
    """The facts that describe the cases, with the cases of each sample by their values."""
    return tuple(_counted(findings, fact) for fact in described_by(findings.framework))


def progress_by_sample(findings: Findings) -> tuple[SampleProgress, ...]:
    """The progress of each sample, in order."""
    made = []
    for sample in findings.framework.samples:
        found = [a for a in findings.assessments.values() if a.case.sample == sample.id]
        counts = Counter(status_of(assessment) for assessment in found)
        made.append(SampleProgress(sample.title, len(found), counts))
    return tuple(made)


Values = tuple[Counter[Value | None], ...]
"""How many cases of each sample have which value."""


def _counted(findings: Findings, fact: Fact) -> FactCounts:
    samples = tuple(sample for sample in findings.framework.samples if fact.fits(sample.id))
    cases = findings.inspection.cases.values()
    found = tuple(Counter(c.facts.get(fact.id) for c in cases if c.sample == s.id) for s in samples)
    sizes = tuple(counter.total() for counter in found)
    return FactCounts(fact, samples, sizes, tuple(_Levels(fact, samples, sizes, found).all()))


@dataclass(frozen=True, slots=True)
class _Levels:
    """Makes the levels of one fact out of the values found."""

    fact: Fact
    samples: tuple[Sample, ...]
    sizes: tuple[int, ...]
    found: Values

    def all(self) -> Iterator[Level]:
        """Every value of the fact, then values that it does not offer, then what is missing."""
        known: set[Value] = {True, False}
        if self.fact.kind == "choice":
            known = {option.id for option in self.fact.options}
            yield from self._under("", 0)
        else:
            yield from (self._level(self.fact.title_of(value), 0, self._of(value)) for value in (True, False))
        others = {value for counter in self.found for value in counter} - known - {None}
        yield from (self._level(str(value), 0, self._of(value)) for value in sorted(others, key=str))
        yield self._level(say("Not recorded yet"), 0, self._of(None))

    def _under(self, broader: str, depth: int) -> Iterator[Level]:
        """The options below a broader one, each with those that it is made up of."""
        for option in (option for option in self.fact.options if option.under == broader):
            yield self._level(option.title, depth, self._with_narrower(option), option.sample)
            narrower = tuple(self._under(option.id, depth + 1))
            yield from narrower
            own = self._of(option.id)
            if narrower and any(own):
                yield self._level(say("Not specified further"), depth + 1, own, option.sample)

    def _of(self, value: Value | None) -> tuple[int, ...]:
        return tuple(counter[value] for counter in self.found)

    def _with_narrower(self, option: Option) -> tuple[int, ...]:
        narrower = (self._with_narrower(o) for o in self.fact.options if o.under == option.id)
        return tuple(map(sum, zip(self._of(option.id), *narrower, strict=True)))

    def _level(self, title: str, depth: int, numbers: tuple[int, ...], only: str = "") -> Level:
        """A level; a sample that the value is not meant for has no count, unless a case of it has the value."""
        counts = tuple(
            Count(size, n) if n or only in ("", sample.id) else None
            for sample, size, n in zip(self.samples, self.sizes, numbers, strict=True)
        )
        return Level(title, depth, counts, Count(sum(self.sizes), sum(numbers)))
