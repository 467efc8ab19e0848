"""Ratings: what the figures propose, what was decided, and everything that explains it.

Source of the rules: the ratings annexe of the published reports (methodology, section 1). Each kind of rating
method is a general rule that a framework's data refer to by name; none knows a programme.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from model.bands import Distance, distance_to, rating_of_score, rating_of_share
from model.framework import Bands, Framework, Question, Standard
from model.gates import open_gates
from model.inspection import Decision, Inspection, Judgement
from model.tally import Count, Tally


@dataclass(frozen=True, slots=True)
class QuestionResult:
    """A question's count over all cases; `band` is None for sub-questions and without a relevant case."""

    question: Question
    count: Count
    band: str | None = None
    up: Distance | None = None
    down: Distance | None = None
    parts: tuple[QuestionResult, ...] = ()


@dataclass(frozen=True, slots=True)
class StandardRating:
    """A standard's rating with its basis. `final` is None while it cannot be rated.

    `drivers` are the key questions with the lowest share among those in the lowest band. `gates` are the ids
    of the open discretion gates. `flags` are codes of what is unusual about a decision.
    """

    standard: Standard
    proposed: str | None = None
    final: str | None = None
    score: int | None = None
    questions: tuple[QuestionResult, ...] = ()
    drivers: tuple[str, ...] = ()
    gates: tuple[str, ...] = ()
    judgement: Judgement | None = None
    decision: Decision | None = None
    flags: tuple[str, ...] = ()

    @property
    def lowest(self) -> tuple[QuestionResult, ...]:
        """The results of the driving key questions."""
        return tuple(result for result in self.questions if result.question.id in self.drivers)


@dataclass(frozen=True, slots=True)
class OverallRating:
    """The service's rating; `rating` is None until every scored standard has one. Scores are points."""

    score: int
    maximum: int
    rating: str | None
    missing: tuple[str, ...]
    to_next: int | None = None


@dataclass(frozen=True, slots=True)
class Ratings:
    """Every standard's rating in order, and the overall one where the programme has one."""

    standards: Mapping[str, StandardRating]
    overall: OverallRating | None

    @property
    def complete(self) -> bool:
        """Whether every scored standard has a rating."""
        scored = (r for r in self.standards.values() if r.standard.scored)
        return all(rating.final is not None for rating in scored)


def settings_of(framework: Framework, inspection: Inspection) -> dict[str, str]:
    """The choice in force for each of the framework's open choices."""
    return {s.id: inspection.settings.get(s.id, s.default) for s in framework.settings}


@dataclass(frozen=True, slots=True)
class _Given:
    """What a rating method may look at."""

    framework: Framework
    inspection: Inspection
    tally: Tally
    settings: Mapping[str, str]


def rate(framework: Framework, inspection: Inspection, tally: Tally) -> Ratings:
    """The ratings that follow from counts, judgements, decisions and settings. Pure and deterministic.

    Of the inspection, its judgements, decisions and settings are used; its cases only through `tally`.
    """
    given = _Given(framework, inspection, tally, settings_of(framework, inspection))
    standards = {standard.id: _rate_standard(standard, given) for standard in framework.standards}
    return Ratings(standards, _overall(framework, standards))


def _rate_standard(standard: Standard, given: _Given) -> StandardRating:
    """What the standard's method proposes, and the decision where there is one."""
    proposal = _METHODS[standard.method.kind](standard, given)
    decision = given.inspection.decisions.get(standard.id)
    decided = decision.rating if decision and decision.rating else None
    final = decided or proposal.proposed
    return replace(
        proposal,
        final=final,
        score=given.framework.rating(final).score if final and standard.scored else None,
        decision=decision,
        flags=_flags(proposal, decided, given) if decided else (),
    )


def _lowest_band(standard: Standard, given: _Given) -> StandardRating:
    """The lowest band among the key questions that have a relevant case."""
    bands = given.framework.bands[standard.method.bands]
    results = tuple(_result(question, bands, given) for question in standard.questions)
    rated = [result for result in results if result.band is not None]
    if not rated:
        return StandardRating(standard, questions=results)
    proposed = min((result.band or "" for result in rated), key=bands.position)
    shares = {r.question.id: r.count.share for r in rated if r.band == proposed and r.count.share is not None}
    drivers = tuple(question for question, share in shares.items() if share == min(shares.values()))
    counts = {result.question.id: result.count for result in rated}
    rules = tuple(given.framework.gates[gate] for gate in standard.method.gates)
    patterns = given.tally.patterns_of(standard.id)
    gates = open_gates(rules, bands, standard, counts, drivers, patterns, given.settings)
    return StandardRating(standard, proposed, questions=results, drivers=drivers, gates=gates)


def _judgement(standard: Standard, given: _Given) -> StandardRating:
    """The rating that an inspector gave, from all sources of evidence."""
    judgement = given.inspection.judgements.get(standard.id)
    return StandardRating(standard, (judgement.rating or None) if judgement else None, judgement=judgement)


_METHODS: Mapping[str, Callable[[Standard, _Given], StandardRating]] = {
    "lowest_band": _lowest_band,
    "judgement": _judgement,
}

METHOD_KINDS = frozenset(_METHODS)
COMPUTED_KINDS = METHOD_KINDS - {"judgement"}
OVERALL_KINDS = frozenset({"sum"})

# The open choices that a kind of method asks about, with the choices it knows.
METHOD_SETTINGS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "lowest_band": {
        "banding": ("rounded", "exact"),
        "moves_down": ("allowed", "flagged"),
        "large_moves": ("flagged", "allowed"),
    }
}


def _result(question: Question, bands: Bands, given: _Given) -> QuestionResult:
    exact = given.settings["banding"] == "exact"
    counts = {part.id: given.tally.count(given.framework, part.id) for part in question.walk()}
    count = counts[question.id]
    return QuestionResult(
        question,
        count,
        rating_of_share(bands, count, exact),
        distance_to(bands, count, exact, +1),
        distance_to(bands, count, exact, -1),
        tuple(QuestionResult(part, counts[part.id]) for part in question.parts),
    )


def _flags(proposal: StandardRating, decided: str, given: _Given) -> tuple[str, ...]:
    """What is unusual about a decision: the program advises, people decide."""
    flags: tuple[str, ...] = () if proposal.gates else ("no_gate_open",)
    if proposal.proposed is None:
        return ("nothing_proposed", *flags)
    bands = given.framework.bands[proposal.standard.method.bands]
    move = bands.position(decided) - bands.position(proposal.proposed)
    if move == 0:
        flags += ("no_move",)
    if abs(move) > 1 and given.settings["large_moves"] == "flagged":
        flags += ("more_than_one_band",)
    if move < 0 and given.settings["moves_down"] == "flagged":
        flags += ("moved_down",)
    return flags


def _overall(framework: Framework, standards: Mapping[str, StandardRating]) -> OverallRating | None:
    """The sum of the scores, banded; there is no cap and there are no weights."""
    if framework.overall is None:
        return None
    scored = [rating for rating in standards.values() if rating.standard.scored]
    bands = framework.bands[framework.overall.bands]
    highest = max(rating.score or 0 for rating in framework.ratings)
    score = sum(rating.score or 0 for rating in scored)
    missing = tuple(rating.standard.id for rating in scored if rating.final is None)
    starts = [band.start for band in bands.bands if band.start > score]
    return OverallRating(
        score,
        highest * len(scored),
        None if missing else rating_of_score(bands, score),
        missing,
        starts[0] - score if starts else None,
    )
