"""Published shares in a framework: headline scores, statistics and findings, each fed by case questions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from model.checks.conditions import Outline
from model.checks.source import Entry, Source
from model.faults import Fault


def statistic_faults(source: Source) -> Iterator[Fault]:
    """Everything wrong with headlines, statistics and the findings that questions stand for."""
    samples = Outline(source).samples
    for statistic in source.of("statistic"):
        yield from _number_faults(statistic)
        if samples.get(statistic.table["question"]) == "":
            yield _without_cases(statistic, statistic.table["question"], "question")
    yield from _headline_faults(source, samples)
    yield from _finding_faults(source)
    yield from _headings_faults(source)


def _number_faults(statistic: Entry) -> Iterator[Fault]:
    """Averages, ranges and targets are percentages; an average lies in its range, a service need not."""
    ends = statistic.table.get("range") or []
    average = statistic.table.get("average")
    for name, numbers in (
        ("average", [average]),
        ("target", [statistic.table.get("target")]),
        ("range", ends),
    ):
        if any(number is not None and not 0 <= number <= 100 for number in numbers):
            yield statistic.fault("not_percent", f"“{name}” is in per cent: 0 to 100.", name)
    if ends and ends[0] > ends[1]:
        yield statistic.fault("range_reversed", "The lower end of a range comes first.", "range")
    elif ends and average is not None and not ends[0] <= average <= ends[1]:
        message = f"The average of {average} lies outside the range, {ends[0]} to {ends[1]}."
        yield statistic.fault("average_outside_range", message, "average")


def _without_cases(entry: Entry, question: str, *place: str | int) -> Fault:
    message = f"“{question}” is asked of the service, not of cases, so there is no share of cases."
    return entry.fault("statistic_without_cases", message, *place)


def _headline_faults(source: Source, samples: Mapping[str, str]) -> Iterator[Fault]:
    fed: set[object] = set()
    for question in source.every.get("question", ()):
        named = question.table.get("headlines")
        fed.update(name for name in (named if isinstance(named, list) else ()) if isinstance(name, str))
    for question in source.of("question"):
        if question.table.get("headlines") and samples.get(question.id) == "":
            yield _without_cases(question, question.id, "headlines")
    for headline in source.of("headline"):
        if headline.id not in fed:
            message = f'No question feeds this score. Name it there: headlines = ["{headline.id}"].'
            yield headline.fault("headline_empty", message)


def _finding_faults(source: Source) -> Iterator[Fault]:
    """Within a standard, a published finding is that of one question."""
    questions = source.names("question")
    first: dict[tuple[str, str], Entry] = {}
    for question in source.of("question"):
        above = questions.get(question.text("under"), question).text("under")
        key = (above, question.text("finding"))
        if key[1] and key in first:
            message = f"The finding “{key[1]}” is that of {first[key].label} already. Each has one question."
            yield question.fault("finding_twice", message, "finding")
        first.setdefault(key, question)


def _headings_faults(source: Source) -> Iterator[Fault]:
    """The table of statistics and its headings go together."""
    statistics, headings = source.every.get("statistic", ()), source.every.get("statistics", ())
    if statistics and not headings:
        message = "Statistics stand in a table: give its title and headings in [statistics]."
        yield statistics[0].fault("statistics_missing", message)
    elif headings and not statistics:
        message = "This heads a table without rows. Add a [[statistic]], or leave it out."
        yield headings[0].fault("statistics_empty", message)
