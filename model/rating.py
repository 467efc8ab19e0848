"""Ratings: what the figures propose, what was decided, and everything that explains it.

Source of the rules: the ratings annexe of the published reports (methodology, section 1). Each kind of rating
method is a general rule that a framework's data refer to by name; none knows a programme.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace

from model.bands import Distance, distance_to, rating_of_score, rating_of_share
from model.framework import OVERALL, Framework, Question, Standard
from model.gates import open_gates
from model.inspection import Decision, Inspection, Judgement
from model.methods import Headline, Method, Overall, OverallRule, Statistic
from model.reach import Reach, Scaled, fall, pooled_reach, rise
from model.scales import Bands
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

    `pooled` is the count over all its scored questions, where its method pools them. `drivers` are the key
    questions with the lowest share among those in the lowest band. `gates` are the ids of the open discretion
    gates. `flags` are codes of what is unusual about a decision. `up` and `down` say how far the next proposals are,
    None where there is none.
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
    pooled: Count | None = None
    up: Reach | None = None
    down: Reach | None = None

    @property
    def lowest(self) -> tuple[QuestionResult, ...]:
        """The results of the driving key questions."""
        return tuple(result for result in self.questions if result.question.id in self.drivers)

    @property
    def figure(self) -> Count | None:
        """The count that the rating rests on: the pooled one, or that of the lowest key question."""
        if self.pooled is not None:
            return self.pooled if self.pooled.relevant else None
        return self.lowest[0].count if self.lowest else None

    @property
    def is_decided(self) -> bool:
        """Whether a decision is in force."""
        return self.decision is not None and bool(self.decision.rating)


@dataclass(frozen=True, slots=True)
class PooledScore:
    """The share of a section or a headline, pooled over its questions; `band` is None without bands or cases."""

    id: str
    title: str
    count: Count
    band: str | None = None


@dataclass(frozen=True, slots=True)
class StatisticResult:
    """A published statistic with the count behind it. Comparisons are of whole per cents, as printed."""

    statistic: Statistic
    count: Count

    @property
    def against_average(self) -> str:
        """How the share stands to the average: `better`, `worse`, `same`, or empty where one of them is missing."""
        average, share = self.statistic.average, self.count.rounded
        if average is None or share is None:
            return ""
        if share == average:
            return "same"
        return "better" if (share > average) == (self.statistic.better != "lower") else "worse"

    @property
    def outside_range(self) -> bool:
        """Whether the share lies outside the range of the phase, as that of a follow-up may."""
        share, bounds = self.count.rounded, self.statistic.range
        return share is not None and bounds is not None and not bounds[0] <= share <= bounds[1]


@dataclass(frozen=True, slots=True)
class OverallRating:
    """The service's rating; `rating` is None while standards have none, or while the inspector has to choose.

    Scores are points, None where the programme adds none. `options` are the ratings to choose from, `because`
    says what to weigh.
    """

    rating: str | None
    missing: tuple[str, ...]
    score: int | None = None
    maximum: int | None = None
    to_next: int | None = None
    options: tuple[str, ...] = ()
    because: str = ""
    decision: Decision | None = None
    flags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Ratings:
    """Every standard's rating in order, and the other scores that the programme has."""

    standards: Mapping[str, StandardRating]
    overall: OverallRating | None
    headlines: tuple[PooledScore, ...] = ()
    sections: Mapping[str, PooledScore] = field(default_factory=dict)
    statistics: tuple[StatisticResult, ...] = ()

    @property
    def complete(self) -> bool:
        """Whether every scored standard has a rating, and the service one where the programme gives it."""
        scored = (r for r in self.standards.values() if r.standard.scored)
        settled = self.overall is None or self.overall.rating is not None
        return settled and all(rating.final is not None for rating in scored)


def settings_of(framework: Framework, inspection: Inspection) -> dict[str, str]:
    """The choice in force for each of the framework's open choices."""
    return {s.id: inspection.settings.get(s.id, s.default) for s in framework.settings}


def bands_in_force(framework: Framework, settings: Mapping[str, str], of: Method | Headline) -> Bands | None:
    """The bands that a method or a headline places its share in: its own, or those an open choice settles."""
    bands_id = of.bands
    if of.bands_setting:
        choices = framework.setting(of.bands_setting).choices
        bands_id = next(choice.bands for choice in choices if choice.id == settings[of.bands_setting])
    return framework.bands[bands_id] if bands_id else None


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
    return _ratings({standard.id: _rate_standard(standard, given) for standard in framework.standards}, given)


def rate_again(
    framework: Framework, inspection: Inspection, tally: Tally, before: Ratings, moved: Tally
) -> Ratings:
    """What `rate` gives, from ratings `before` a tally moved by this much. Nothing else of the inspection differs.

    A standard's rating rests on the answers to its own questions: those of the others are taken over.
    """
    given = _Given(framework, inspection, tally, settings_of(framework, inspection))
    touched = {framework.page_of(question).standard for question, _ in moved.values}
    touched |= {standard for standard, _ in moved.patterns}
    standards = {
        s.id: _rate_standard(s, given) if s.id in touched else before.standards[s.id]
        for s in framework.standards
    }
    return _ratings(standards, given)


def _ratings(standards: Mapping[str, StandardRating], given: _Given) -> Ratings:
    """The standards' ratings with everything that follows from them and from the counts."""
    framework = given.framework
    return Ratings(
        standards,
        _overall(standards, given),
        tuple(_headline(headline, given) for headline in framework.headlines),
        {
            d.id: PooledScore(d.id, d.title, _pooled(d.standards, given))
            for d in framework.domains
            if d.method
        },
        tuple(StatisticResult(s, given.tally.count(framework, s.question)) for s in framework.statistics),
    )


def _rate_standard(standard: Standard, given: _Given) -> StandardRating:
    """What the standard's method proposes, and the decision where there is one."""
    proposal = _METHODS[standard.method.kind](standard, given)
    decision = given.inspection.decisions.get(standard.id)
    decided = decision.rating if decision and decision.rating else None
    final = decided or (None if standard.method.decided else proposal.proposed)
    return replace(
        proposal,
        final=final,
        score=given.framework.rating(final).score if final and standard.scored else None,
        decision=decision,
        flags=_flags(proposal, decided, given) if decided else (),
    )


def _lowest_band(standard: Standard, given: _Given) -> StandardRating:
    """The lowest band among the scored key questions that have a relevant case."""
    method = standard.method
    bands = bands_in_force(given.framework, given.settings, method)
    results = tuple(_result(question, bands, given) for question in standard.questions)
    rated = [result for result in results if result.band is not None]
    if bands is None or not rated:
        return StandardRating(standard, questions=results)
    proposed = min((result.band or "" for result in rated), key=bands.position)
    shares = {r.question.id: r.count.share for r in rated if r.band == proposed and r.count.share is not None}
    drivers = tuple(question for question, share in shares.items() if share == min(shares.values()))
    counts = {result.question.id: result.count for result in rated}
    rules = tuple(given.framework.gates[gate] for gate in method.gates)
    patterns = given.tally.patterns_of(standard.id)
    gates = open_gates(rules, bands, standard, counts, drivers, patterns, given.settings)
    scaled = Scaled(bands, _exact(given), {n: r.count for n, r in enumerate(results) if r.band is not None})
    up, down = rise(scaled, patterns), fall(scaled)
    return StandardRating(
        standard, proposed, questions=results, drivers=drivers, gates=gates, up=up, down=down
    )


def _pooled_share(standard: Standard, given: _Given) -> StandardRating:
    """The share of the answers met among all that apply, over every scored question and every case."""
    method = standard.method
    bands = bands_in_force(given.framework, given.settings, method)
    count = _pooled((standard,), given)
    results = tuple(_counts(question, given) for question in standard.questions)
    if bands is None or not count.relevant:
        return StandardRating(standard, questions=results, pooled=count)
    exact = _exact(given)
    proposed = rating_of_share(bands, count, exact)
    up, down = (pooled_reach(bands, exact, count, step) for step in (+1, -1))
    return StandardRating(standard, proposed, questions=results, pooled=count, up=up, down=down)


def _judgement(standard: Standard, given: _Given) -> StandardRating:
    """The rating that an inspector gave, from all sources of evidence."""
    judgement = given.inspection.judgements.get(standard.id)
    rating = (judgement.rating or None) if judgement else None
    in_cases = standard.questions if given.framework.domain_of(standard.id).sample else ()
    results = tuple(_counts(question, given) for question in in_cases)
    return StandardRating(standard, rating, questions=results, judgement=judgement)


def _pooled(standards: Iterable[Standard], given: _Given) -> Count:
    questions = (q for standard in standards for key in standard.questions for q in key.walk())
    return _sum((question for question in questions if question.scored), given)


def _headline(headline: Headline, given: _Given) -> PooledScore:
    """A score pooled over the questions that name the headline, wherever they stand."""
    questions = (q for s in given.framework.standards for key in s.questions for q in key.walk())
    count = _sum((question for question in questions if headline.id in question.headlines), given)
    bands = bands_in_force(given.framework, given.settings, headline)
    return PooledScore(
        headline.id, headline.title, count, rating_of_share(bands, count, _exact(given)) if bands else None
    )


_METHODS: Mapping[str, Callable[[Standard, _Given], StandardRating]] = {
    "lowest_band": _lowest_band,
    "pooled_share": _pooled_share,
    "judgement": _judgement,
}

METHOD_KINDS = frozenset(_METHODS)
COMPUTED_KINDS = METHOD_KINDS - {"judgement"}

# The open choices that a kind of method asks for, with the choices it knows.
METHOD_SETTINGS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "lowest_band": {
        "banding": ("rounded", "exact"),
        "moves_down": ("allowed", "flagged"),
        "large_moves": ("flagged", "allowed"),
    }
}
# Those that a kind of method, or a headline, follows where a framework has them.
OPTIONAL_SETTINGS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "pooled_share": METHOD_SETTINGS["lowest_band"],
    "headline": {"banding": METHOD_SETTINGS["lowest_band"]["banding"]},
}


def _result(question: Question, bands: Bands | None, given: _Given) -> QuestionResult:
    """A key question's count in its band; one that is not scored has none."""
    result = _counts(question, given)
    exact = _exact(given)
    if bands is None or not question.scored:
        return result
    return replace(
        result,
        band=rating_of_share(bands, result.count, exact),
        up=distance_to(bands, result.count, exact, +1),
        down=distance_to(bands, result.count, exact, -1),
    )


def _counts(question: Question, given: _Given) -> QuestionResult:
    parts = tuple(_counts(part, given) for part in question.parts)
    return QuestionResult(question, given.tally.count(given.framework, question.id), parts=parts)


def _sum(questions: Iterable[Question], given: _Given) -> Count:
    counts = [given.tally.count(given.framework, question.id) for question in questions]
    return Count(sum(count.relevant for count in counts), sum(count.yes for count in counts))


def _exact(given: _Given) -> bool:
    """Whether shares are banded exactly. Printed bands are whole numbers, so they are rounded by default."""
    return given.settings.get("banding") == "exact"


def _flags(proposal: StandardRating, decided: str, given: _Given) -> tuple[str, ...]:
    """What is unusual about a decision: the program advises, people decide."""
    method = proposal.standard.method
    flags: tuple[str, ...] = () if proposal.gates or method.decided else ("no_gate_open",)
    if proposal.proposed is None:
        return ("nothing_proposed", *flags)
    order = [rating.id for rating in given.framework.ratings_in(method.ratings)]
    move = order.index(decided) - order.index(proposal.proposed)
    if move == 0 and not method.decided:
        flags += ("no_move",)
    if abs(move) > 1 and given.settings.get("large_moves") == "flagged":
        flags += ("more_than_one_band",)
    if move < 0 and given.settings.get("moves_down") == "flagged":
        flags += ("moved_down",)
    return flags


def _overall(standards: Mapping[str, StandardRating], given: _Given) -> OverallRating | None:
    overall = given.framework.overall
    return None if overall is None else _OVERALL[overall.kind](overall, standards, given)


def _overall_sum(overall: Overall, standards: Mapping[str, StandardRating], given: _Given) -> OverallRating:
    """The sum of the scores, banded; there is no cap and there are no weights."""
    scored = [rating for rating in standards.values() if rating.standard.scored]
    bands = given.framework.bands[overall.bands]
    groups = [given.framework.ratings_in(rating.standard.method.ratings) for rating in scored]
    score = sum(rating.score or 0 for rating in scored)
    missing = tuple(rating.standard.id for rating in scored if rating.final is None)
    starts = [band.start for band in bands.bands if band.start > score]
    return OverallRating(
        None if missing else rating_of_score(bands, score),
        missing,
        score,
        sum(max(rating.score or 0 for rating in group) for group in groups),
        starts[0] - score if starts else None,
    )


def _overall_table(overall: Overall, standards: Mapping[str, StandardRating], given: _Given) -> OverallRating:
    """The first line of the decision table that fits; where it leaves the rating open, the inspector chooses."""
    decision = given.inspection.decisions.get(OVERALL)
    decided = decision.rating if decision and decision.rating else None
    missing = tuple(standard for standard in overall.of if standards[standard].final is None)
    if missing:
        return OverallRating(
            decided, missing, decision=decision, flags=("nothing_proposed",) if decided else ()
        )
    ratings = {standard: standards[standard].final or "" for standard in overall.of}
    rule = next((rule for rule in overall.rules if rule.fits(ratings)), OverallRule({}))
    flags = ("no_choice_open",) if decided and decided not in rule.choose else ()
    rating = decided or rule.gives or rule.default or None
    return OverallRating(
        rating, (), options=rule.choose, because=rule.because, decision=decision, flags=flags
    )


_OVERALL: Mapping[str, Callable[[Overall, Mapping[str, StandardRating], _Given], OverallRating]] = {
    "sum": _overall_sum,
    "decision_table": _overall_table,
}

OVERALL_KINDS = frozenset(_OVERALL)
