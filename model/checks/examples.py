"""Worked examples of a framework: what a person worked out by hand, compared with what the program computes.

Three kinds of table, told apart by their entries (docs/frameworks.md):

    standard, counts, settings → rating, percent, drivers, gates    `counts`: [met, relevant] by question
    sample, facts → applies                                         `yes`, `no` or `unknown` by question
    ratings → overall, score, choose                                the rating of every standard

`percent` is the pooled share, rounded half up. `choose` is what the inspector has to choose from; `overall` may
then be left out, where nothing is taken until the choice is made.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain, pairwise

from model.applicability import question_states
from model.faults import near_miss
from model.framework import Framework, Question, Standard
from model.inspection import Case, Decision, Inspection, Judgement
from model.rating import rate
from model.tally import Tally
from model.toml_text import Table
from model.validation import value_fault

MOST_CASES = 1_000
"""Cases in an example; published inspections read some hundred."""
_APPLIES = {True: "yes", False: "no", None: "unknown"}


def unexpected(framework: Framework, example: Table) -> Iterator[str]:
    """How the program's result differs from an example, in sentences; nothing where it agrees."""
    unknown = _unknown_names(framework, example)
    first = next(unknown, None)
    if first is not None:
        yield from chain([first], unknown)
    elif "standard" in example:
        yield from _unexpected_rating(framework, example)
    elif "sample" in example:
        yield from _unexpected_questions(framework, example)
    else:
        yield from _unexpected_overall(framework, example)


def tally_of(standard: Standard, counts: Mapping[str, list[int]]) -> Tally:
    """The tally of cases with these counts of answers met and relevant cases by question.

    The No answers of each question fill the first cases, so that they fall together where they can.
    """
    values: dict[tuple[str, str], int] = {}
    patterns: dict[tuple[str, tuple[str, ...]], int] = {}
    for question in (question for key in standard.questions for question in key.walk()):
        yes, relevant = counts.get(question.id, [0, 0])
        values[_answer(question, "met")] = yes
        values[_answer(question, "not_met")] = relevant - yes
    turns = {case for yes, relevant in counts.values() for case in (relevant - yes, relevant)}
    for first, following in pairwise(sorted({0} | turns)):  # the cases between two turns are alike
        pattern = tuple(_outcome(counts.get(q.id, [0, 0]), first) for q in standard.questions)
        patterns[standard.id, pattern] = patterns.get((standard.id, pattern), 0) + following - first
    return Tally(values, patterns)


def _answer(question: Question, counts: str) -> tuple[str, str]:
    return question.id, next(value.id for value in question.scale.values if value.counts == counts)


def _outcome(count: list[int], case: int) -> str:
    yes, relevant = count
    if case >= relevant:
        return ""
    return "not_met" if case < relevant - yes else "met"


def _unexpected_rating(framework: Framework, example: Table) -> Iterator[str]:
    standard = framework.standard(example["standard"])
    wrong = [q for q, (yes, relevant) in example["counts"].items() if not 0 <= yes <= relevant]
    if wrong or not example["counts"]:
        yield f"Counts are [Yes, relevant cases]. Look at: {', '.join(wrong) or 'counts'}."
        return
    if max(relevant for _, relevant in example["counts"].values()) > MOST_CASES:
        yield f"An example has at most {MOST_CASES:,} cases. Work it out with fewer."
        return
    inspection = Inspection(settings=example.get("settings", {}))
    rating = rate(framework, inspection, tally_of(standard, example["counts"])).standards[standard.id]
    yield from _compared("the rating", example["rating"], rating.proposed)
    if "percent" in example:
        yield from _compared("the percentage", example["percent"], rating.pooled and rating.pooled.rounded)
    for name, found in (("drivers", rating.drivers), ("gates", rating.gates)):
        if name in example:
            yield from _compared(f"the {name}", _listed(example[name]), _listed(found))


def _unexpected_questions(framework: Framework, example: Table) -> Iterator[str]:
    states = question_states(framework, Case("example", "", example["sample"], facts=example["facts"]))
    for question, expected in example["applies"].items():
        yield from _compared(f"whether {question} applies", expected, _APPLIES[states[question].applies])


def _unexpected_overall(framework: Framework, example: Table) -> Iterator[str]:
    given = example["ratings"]
    judged = {s.id for s in framework.standards if s.method.kind == "judgement"}
    inspection = Inspection(
        judgements={standard: Judgement(rating) for standard, rating in given.items() if standard in judged},
        decisions={
            standard: Decision(rating) for standard, rating in given.items() if standard not in judged
        },
    )
    overall = rate(framework, inspection, Tally()).overall
    if overall is None:
        yield "This framework has no overall rating."
        return
    if "score" in example:
        yield from _compared("the score", example["score"], overall.score)
    yield from _compared("the overall rating", example.get("overall", "none"), overall.rating or "none")
    yield from _compared("what to choose from", _listed(example.get("choose", ())), _listed(overall.options))


def _compared(what: str, expected: object, found: object) -> Iterator[str]:
    if expected != found:
        yield f"Expected for {what}: {expected}. Computed: {'none' if found is None else found}."


def _listed(ids: Iterable[str]) -> str:
    return ", ".join(sorted(ids)) or "none"


def _unknown_names(framework: Framework, example: Table) -> Iterator[str]:
    """Sentences on the names in an example that the framework does not have."""
    ratings = [
        *example.get("choose", ()),
        *(example[k] for k in ("rating", "overall") if k in example),
    ]
    yield from _not_among("rating", ratings, framework.ids["ratings"])
    yield from _not_among("standard", example.get("ratings", ()), framework.ids["standards"])
    for standard, rating in example.get("ratings", {}).items():
        if standard in framework.ids["standards"]:
            group = framework.ratings_in(framework.standard(standard).method.ratings)
            yield from _not_among(f"rating of {standard}", [rating], [value.id for value in group])
    for setting, choice in example.get("settings", {}).items():
        fault = value_fault(framework, ("settings", setting), choice, "")
        if fault is not None:
            yield fault.message
    if "standard" in example:
        yield from _unknown_in_rating(framework, example)
    if "sample" in example:
        yield from _unknown_in_case(framework, example)


def _unknown_in_rating(framework: Framework, example: Table) -> Iterator[str]:
    computed = {s.id: s for s in framework.standards if s.method.kind != "judgement"}
    yield from _not_among("computed standard", [example["standard"]], computed)
    standard = computed.get(example["standard"])
    if standard is not None:
        keys = [question.id for question in standard.questions]
        parts = [part.id for question in standard.questions for part in question.parts]
        pooled = standard.method.kind == "pooled_share"
        yield from _not_among(f"key question of {standard.id}", example.get("drivers", ()), keys)
        named = "question" if pooled else "key question"
        yield from _not_among(
            f"{named} of {standard.id}", example["counts"], keys + (parts if pooled else [])
        )
        yield from _not_among("gate", example.get("gates", ()), standard.method.gates)


def _unknown_in_case(framework: Framework, example: Table) -> Iterator[str]:
    yield from _not_among("sample", [example["sample"]], framework.ids["samples"])
    yield from _not_among("outcome", example["applies"].values(), _APPLIES.values())
    if example["sample"] in framework.ids["samples"]:
        asked = {question.id for question in framework.questions_for(example["sample"])}
        yield from _not_among("question of this sample", example["applies"], asked)
        for fact, value in example["facts"].items():
            fault = value_fault(framework, ("cases", "", "facts", fact), value, example["sample"])
            if fault is not None:
                yield f"{fault.place}: {fault.message}"


def _not_among(what: str, names: Iterable[str], known: Iterable[str]) -> Iterator[str]:
    known = list(known)
    for name in dict.fromkeys(names):
        if name not in known:
            yield f"There is no {what} “{name}”.{near_miss(name, known)}"
