"""What follows from the cases, as the ratings use it: tallies, ratings, statistics. Nothing is worked out here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from model.composition import composition
from model.dataset.shapes import Cell, Column, Kind, Row, Table, table
from model.figures import ratings_data
from model.findings import Findings
from model.framework import OVERALL, Question
from model.tally import Count

QUESTION = Column("question", "Question", refers="questions")
_COUNTS = (
    Column("relevant", "Relevant cases or answers", Kind.INTEGER),
    Column("yes", "Of these, met", Kind.INTEGER),
    Column("percent", "Share in per cent, not rounded", Kind.NUMBER),
)
_LEVELS = {
    "headline": "Headline score",
    "section": "Score of a section",
    "standard": "Rated by itself",
    OVERALL: "The service’s overall rating",
}


def result_tables(findings: Findings) -> Iterator[Table]:
    """The questions, their counts, every rating, and the statistics where the programme has them."""
    data = ratings_data(findings)
    yield _questions(findings)
    yield _tallies(findings, data)
    yield _answer_counts(findings)
    yield _composition(findings)
    yield _ratings(findings, data)
    if findings.ratings.statistics:
        yield _statistics(findings)


def rating_column(findings: Findings, name: str, title: str) -> Column:
    """A column of ratings, with their words."""
    return Column(name, title, Kind.CODE, {rating.id: rating.title for rating in findings.framework.ratings})


def _questions(findings: Findings) -> Table:
    framework = findings.framework
    columns = (
        Column("question", "Number of the question"),
        Column("standard", framework.words.standard),
        Column("under", "Number of the question above"),
        Column(
            "sample", "Sample whose cases are asked", Kind.CODE, {s.id: s.title for s in framework.samples}
        ),
        Column("text", "Question as it is asked"),
        Column("short", "In short"),
        Column("scale", "Scale of its answers"),
        Column("admits_na", "N/A may be answered", Kind.YES_NO),
        Column("scored", "Counts towards a rating", Kind.YES_NO),
    )
    rows = (
        _question(findings, standard.id, question)
        for standard in framework.standards
        for key in standard.questions
        for question in key.walk()
    )
    return table("questions", "Questions", "Every question of the programme.", columns, rows, ["question"])


def _question(findings: Findings, standard: str, question: Question) -> Row:
    sample = findings.framework.case_question_samples.get(question.id)
    return (
        question.id,
        standard,
        question.under or None,
        sample,
        question.text,
        question.short,
        question.scale.id,
        question.admits_na,
        question.scored,
    )


def _tallies(findings: Findings, data: dict[str, Any]) -> Table:
    columns = (
        QUESTION,
        Column("standard", findings.framework.words.standard, refers="ratings"),
        Column("under", "Number of the question above"),
        *_COUNTS,
        rating_column(findings, "band", "Band of the share"),
    )
    rows = (row for rating in data["ratings"] for row in _counted(rating["id"], None, rating["questions"]))
    about = "The counts that the ratings use, one row for each question."
    return table("tallies", "Tallies", about, columns, rows, ["question"])


def _counted(standard: str, under: str | None, questions: Iterable[dict[str, Any]]) -> Iterator[Row]:
    for counted in questions:
        figures = (counted["relevant"], counted["yes"], counted["percent"])
        yield (counted["id"], standard, under, *figures, counted.get("band"))
        yield from _counted(standard, counted["id"], counted.get("questions", ()))


def _answer_counts(findings: Findings) -> Table:
    columns = (
        QUESTION,
        Column("answer", "Answer"),
        Column("title", "The same in words"),
        Column("counts", "What it counts as"),
        Column("cases", "Cases with this answer", Kind.INTEGER),
    )
    framework, given = findings.framework, findings.tally.values
    rows = (
        (question, value.id, value.title, value.counts, given.get((question, value.id), 0))
        for question in framework.case_question_samples
        for value in framework.question(question).offered
    )
    about = "How many cases gave each answer of a question’s scale, among the answers that stand."
    return table("answer_counts", "Answers counted", about, columns, rows, ["question", "answer"])


def _composition(findings: Findings) -> Table:
    columns = (
        Column("fact", "Fact of the cases"),
        Column("title", "The same in words"),
        Column("sample", "Sample", Kind.CODE, {s.id: s.title for s in findings.framework.samples}),
        Column("value", "Value, in words"),
        Column("depth", "0, or one more for each broader value that it is counted in", Kind.INTEGER),
        Column("cases", "Cases with this value", Kind.INTEGER),
        Column("of", "Cases of the sample", Kind.INTEGER),
        Column("percent", "Share in per cent, not rounded", Kind.NUMBER),
    )
    rows = (
        (found.fact.id, found.fact.title, sample.id, level.title, level.depth, *_share(count))
        for found in composition(findings)
        for level in found.levels
        for sample, count in zip(found.samples, level.counts, strict=True)
        if count is not None
    )
    about = "How many cases of each sample have each value of the facts that describe them."
    return table("composition", "The cases inspected", about, columns, rows)


def _share(count: Count) -> Row:
    return count.yes, count.relevant, count.percent


def _ratings(findings: Findings, data: dict[str, Any]) -> Table:
    columns = (
        Column("id", f"Number, or “{OVERALL}”"),
        Column("level", "What is rated", Kind.CODE, _LEVELS),
        Column("title", "Title"),
        Column("method", "Rating method"),
        rating_column(findings, "proposed", "Rating that the figures propose"),
        rating_column(findings, "final", "Rating in force"),
        Column("score", "Points", Kind.INTEGER),
        Column("maximum", "Most points there can be", Kind.INTEGER),
        *_COUNTS,
        Column("drivers", "Questions that drive the rating", note="Their ids, with a space between them"),
        Column("gates", "Open conditions for discretion", note="Their ids, with a space between them"),
    )
    rows = [_rating(rating) for rating in data["ratings"]]
    overall = data["overall"]
    if overall is not None:
        figures = (None, overall["rating"], overall["score"], overall["max"])
        rows.append((OVERALL, OVERALL, "Overall rating", None, *figures, *([None] * 5)))
    return table("ratings", "Ratings", "Every rating with what it rests on.", columns, rows, ["level", "id"])


def _rating(rating: dict[str, Any]) -> tuple[Cell, ...]:
    method = rating["method"]
    return (
        rating["id"],
        method if method in _LEVELS else "standard",
        rating["title"],
        method,
        rating["proposed"],
        rating["final"],
        rating["score"],
        None,
        rating.get("relevant"),
        rating.get("yes"),
        rating.get("percent"),
        " ".join(rating["drivers"]) or None,
        " ".join(rating["gates"]) or None,
    )


def _statistics(findings: Findings) -> Table:
    columns = (
        Column("statistic", "Id"),
        Column("title", "Title"),
        QUESTION,
        *_COUNTS,
        Column("average", "Average of the phase in per cent", Kind.INTEGER),
        Column("lowest", "Lowest of the phase in per cent", Kind.INTEGER),
        Column("highest", "Highest of the phase in per cent", Kind.INTEGER),
        Column("target", "Target in per cent", Kind.INTEGER),
    )
    rows = []
    for result in findings.ratings.statistics:
        item, counted = result.statistic, result.count
        bounds = item.range or (None, None)
        figures = (counted.relevant, counted.yes, counted.percent, item.average, *bounds, item.target)
        rows.append((item.id, item.title, item.question, *figures))
    return table("statistics", "Statistics", "The published statistics.", columns, rows, ["statistic"])
