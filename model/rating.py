"""Ratings: what the figures propose, what was decided, and everything that explains it.

Source of the rules: the ratings annexe of the published reports (methodology, section 1). Each kind of rating
method is a general rule that a framework's data refer to by name; none knows a programme.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

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

    `drivers` are the key questions with the lowest share among those in the lowest band. `gates` are the ids of
    the open discretion gates. `flags` are codes of what is unusual about a decision.
    """

    standard: Standard
    proposed: str | None
    final: str | None
    score: int | None
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


def rate(framework: Framework, inspection: Inspection, tally: Tally) -> Ratings:
    """The ratings that follow from counts, judgements, decisions and settings. Pure and deterministic.

    Of the inspection, its judgements, decisions and settings are used; its cases only through `tally`.
    """
    settings = settings_of(framework, inspection)
    standards = {
        standard.id: _rate_standard(framework, standard, inspection, tally, settings)
        for standard in framework.standards
    }
    return Ratings(standards, _overall(framework, standards))


def _rate_standard(
    framework: Framework,
    standard: Standard,
    inspection: Inspection,
    tally: Tally,
    settings: Mapping[str, str],
) -> StandardRating:
    propose = _METHODS[standard.method.kind]
    proposal = propose(framework, standard, inspection, tally, settings)
    decision = inspection.decisions.get(standard.id)
    decided = decision.rating if decision and decision.rating else None
    final = decided or proposal.proposed
    score = framework.rating(final).score if final else None
    return StandardRating(
        standard,
        proposal.proposed,
        final,
        score if standard.scored else None,
        proposal.questions,
        proposal.drivers,
        proposal.gates,
        inspection.judgements.get(standard.id),
        decision,
        _flags(framework, standard, proposal, decided, settings),
    )


def _lowest_band(
    framework: Framework,
    standard: Standard,
    inspection: Inspection,
    tally: Tally,
    settings: Mapping[str, str],
) -> StandardRating:
    """The lowest band among the key questions that have a relevant case."""
    bands = framework.bands[standard.method.bands]
    exact = settings["banding"] == "exact"
    results = tuple(_result(framework, question, tally, bands, exact) for question in standard.questions)
    rated = [result for result in results if result.band is not None]
    if not rated:
        return StandardRating(standard, None, None, None, results)
    proposed = min((result.band or "" for result in rated), key=bands.position)
    shares = {r.question.id: r.count.share for r in rated if r.band == proposed and r.count.share is not None}
    drivers = tuple(question for question, share in shares.items() if share == min(shares.values()))
    counts = {result.question.id: result.count for result in rated}
    rules = tuple(framework.gates[gate] for gate in standard.method.gates)
    gates = open_gates(rules, bands, standard, counts, drivers, tally.patterns_of(standard.id), settings)
    return StandardRating(standard, proposed, proposed, None, results, drivers, gates)


def _judgement(
    framework: Framework,
    standard: Standard,
    inspection: Inspection,
    tally: Tally,
    settings: Mapping[str, str],
) -> StandardRating:
    """The rating that an inspector gave, from all sources of evidence."""
    judgement = inspection.judgements.get(standard.id)
    rating = judgement.rating if judgement and judgement.rating else None
    return StandardRating(standard, rating, rating, None)


_METHODS: Mapping[
    str, Callable[[Framework, Standard, Inspection, Tally, Mapping[str, str]], StandardRating]
] = {"lowest_band": _lowest_band, "judgement": _judgement}

METHOD_KINDS = frozenset(_METHODS)


def _result(
    framework: Framework, question: Question, tally: Tally, bands: Bands, exact: bool
) -> QuestionResult:
    count = tally.count(framework, question.id)
    parts = tuple(QuestionResult(part, tally.count(framework, part.id)) for part in question.parts)
    return QuestionResult(
        question,
        count,
        rating_of_share(bands, count, exact),
        distance_to(bands, count, exact, +1),
        distance_to(bands, count, exact, -1),
        parts,
    )


def _flags(
    framework: Framework,
    standard: Standard,
    proposal: StandardRating,
    decided: str | None,
    settings: Mapping[str, str],
) -> tuple[str, ...]:
    """What is unusual about a decision: the program advises, people decide."""
    if decided is None:
        return ()
    flags = [] if proposal.gates else ["no_gate_open"]
    if proposal.proposed is None:
        return ("nothing_proposed", *flags)
    bands = framework.bands[standard.method.bands]
    move = bands.position(decided) - bands.position(proposal.proposed)
    if abs(move) > 1 and settings["large_moves"] == "flagged":
        flags.append("more_than_one_band")
    if move < 0 and settings["moves_down"] == "flagged":
        flags.append("moved_down")
    if move == 0:
        flags.append("no_move")
    return tuple(flags)


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
