"""What the samples are made of: how many cases have which value of the listed facts. Knows no widget."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from model.findings import Findings
from model.framework import Fact
from model.status import Status, status_of


@dataclass(frozen=True, slots=True)
class CountRow:
    """A value of a fact (None: not recorded) with its number of cases in each sample."""

    title: str | None
    counts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class FactCounts:
    """A fact with the values that occur."""

    fact: Fact
    rows: tuple[CountRow, ...]


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


def composition(findings: Findings) -> tuple[FactCounts, ...]:
    """The listed facts that are choices or yes/no, with counts in the order of the samples."""
    facts = (fact for fact in findings.framework.facts if fact.listed and fact.kind in ("choice", "yes_no"))
    return tuple(FactCounts(fact, tuple(_rows(findings, fact))) for fact in facts)


def progress_by_sample(findings: Findings) -> tuple[SampleProgress, ...]:
    """The progress of each sample, in order."""
    made = []
    for sample in findings.framework.samples:
        found = [a for a in findings.assessments.values() if a.case.sample == sample.id]
        counts = Counter(status_of(assessment) for assessment in found)
        made.append(SampleProgress(sample.title, len(found), counts))
    return tuple(made)


def _rows(findings: Findings, fact: Fact) -> Iterator[CountRow]:
    samples = [sample.id for sample in findings.framework.samples if fact.fits(sample.id)]
    columns = [
        Counter(
            case.facts.get(fact.id) for case in findings.inspection.cases.values() if case.sample == sample
        )
        if sample in samples
        else Counter()
        for sample in (sample.id for sample in findings.framework.samples)
    ]
    for value in (*_values(fact), None):
        counts = tuple(column[value] for column in columns)
        if any(counts):
            yield CountRow(None if value is None else fact.title_of(value), counts)


def _values(fact: Fact) -> tuple[str | bool, ...]:
    return tuple(option.id for option in fact.options) if fact.kind == "choice" else (True, False)
