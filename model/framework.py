"""An inspection programme as data: what is asked of which cases, how it is rated, and the words for it.

The dataclasses mirror the tables of the framework's TOML files (docs/frameworks.md), one to one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from model.conditions import Always, Condition, Value
from model.language import say
from model.methods import (
    OFFICIAL,
    GateRule,
    Headline,
    Method,
    Overall,
    Setting,
    Statistic,
    StatisticsTable,
)
from model.scales import Bands, RatingValue, Scale, ScaleValue

OVERALL = "overall"
"""The place of the decision on the service's overall rating, beside those on standards."""


@dataclass(frozen=True, slots=True)
class Sample:
    """A group of cases drawn for inspection, such as court disposals."""

    id: str
    title: str
    short: str


@dataclass(frozen=True, slots=True)
class Option:
    """One value of a choice fact. `under` names a broader option, `sample` the only sample it fits."""

    id: str
    title: str
    under: str = ""
    sample: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """Something recorded about a case. `kind` is `choice`, `yes_no`, `date` or `text`.

    `sample` limits the fact to one sample; `listed` shows it in the list of cases.
    """

    id: str
    title: str
    kind: str
    group: str
    short: str
    options: tuple[Option, ...] = ()
    sample: str = ""
    listed: bool = False

    def fits(self, sample: str) -> bool:
        """Whether the fact is recorded for cases of this sample."""
        return self.sample in ("", sample)

    def option(self, option_id: str) -> Option | None:
        """The option with this id, or None."""
        return next((option for option in self.options if option.id == option_id), None)

    def options_for(self, sample: str) -> tuple[Option, ...]:
        """The options that fit cases of this sample, in order."""
        return tuple(option for option in self.options if option.sample in ("", sample))

    def title_of(self, value: Value) -> str:
        """A value of this fact in words."""
        if isinstance(value, bool):
            return say("Yes") if value else say("No")
        option = self.option(value)
        return option.title if option else value


@dataclass(frozen=True, slots=True)
class FactCheck:
    """Facts that do not sit well together. `severity` is `hard` (at odds) or `soft` (odd but possible)."""

    id: str
    severity: str
    about: str
    when: Condition
    message: str


@dataclass(frozen=True, slots=True)
class Question:
    """A question with its official wording; `parts` are the sub-questions that inform it.

    `base` heads its table in reports, with `{n}` and `{cases}` for the count of relevant cases. One that is
    not `scored` feeds statistics only. `headlines` names the headline scores that it feeds, `finding` the
    published finding it stands for. `wording` is `official` or `reconstructed`.
    """

    id: str
    text: str
    short: str
    scale: Scale
    relevant_when: Condition = field(default_factory=Always)
    admits_na: bool = False
    base: str = ""
    note: str = ""
    under: str = ""
    parts: tuple[Question, ...] = ()
    scored: bool = True
    headlines: tuple[str, ...] = ()
    finding: str = ""
    wording: str = OFFICIAL

    @property
    def offered(self) -> tuple[ScaleValue, ...]:
        """The answers offered: those of the scale, without N/A where the framework does not admit it."""
        return tuple(v for v in self.scale.values if self.admits_na or v.counts != "not_applicable")

    def admits(self, value_id: str) -> bool:
        """Whether the framework admits this answer."""
        return any(value.id == value_id for value in self.offered)

    def walk(self) -> Iterator[Question]:
        """The question and its parts."""
        yield self
        for part in self.parts:
            yield from part.walk()


@dataclass(frozen=True, slots=True)
class Criterion:
    """A printed criterion that a judgement rests on, with the statements of evidence below it."""

    id: str
    text: str
    wording: str = OFFICIAL
    parts: tuple[Criterion, ...] = ()


@dataclass(frozen=True, slots=True)
class Standard:
    """The thing that gets a rating. `scored` is False for one that is rated but not scored."""

    id: str
    title: str
    statement: str
    method: Method
    questions: tuple[Question, ...]
    base: str = ""
    note: str = ""
    scored: bool = True
    criteria: tuple[Criterion, ...] = ()
    wording: str = OFFICIAL

    @property
    def flat(self) -> bool:
        """Whether none of its questions has sub-questions."""
        return not any(question.parts for question in self.questions)


@dataclass(frozen=True, slots=True)
class Page:
    """The questions that are read together: a key question with its parts, or all of a flat standard's.

    `id` is that of the key question or the standard.
    """

    id: str
    title: str
    standard: str
    questions: tuple[Question, ...]
    key: Question | None = None


@dataclass(frozen=True, slots=True)
class Domain:
    """The top grouping. Its questions are asked of the cases of `sample`, or of the service without one.

    With a `method` it has a pooled score of its own.
    """

    id: str
    title: str
    short: str
    statement: str
    sample: str
    standards: tuple[Standard, ...]
    method: Method | None = None


@dataclass(frozen=True, slots=True)
class Words:
    """What the programme calls its parts: one of them, and several where that does not follow from the one."""

    domain: str
    standard: str
    question: str
    part: str
    rating: str
    domains: str = ""
    standards: str = ""
    questions: str = ""
    parts: str = ""
    ratings: str = ""


@dataclass(frozen=True, eq=False)
class Framework:
    """One inspection programme. Lookups by id raise KeyError for ids that do not exist.

    Two are equal only if they are the same object, so that what follows from one can be kept by it.
    """

    id: str
    title: str
    short_title: str
    publisher: str
    years: tuple[int, int]
    attribution: str
    demo: str
    words: Words
    samples: tuple[Sample, ...]
    ratings: tuple[RatingValue, ...]
    bands: Mapping[str, Bands]
    gates: Mapping[str, GateRule]
    settings: tuple[Setting, ...]
    facts: tuple[Fact, ...]
    checks: tuple[FactCheck, ...]
    domains: tuple[Domain, ...]
    overall: Overall | None
    digest: str
    headlines: tuple[Headline, ...] = ()
    statistics: tuple[Statistic, ...] = ()
    statistics_table: StatisticsTable | None = None
    wording: str = OFFICIAL
    translations: Mapping[str, Framework] = field(default_factory=dict)

    def in_language(self, language: str) -> Framework:
        """The same framework with its wording in a language (`en`, `cy`); itself where it has none in that one."""
        return self.translations.get(language, self)

    @cached_property
    def standards(self) -> tuple[Standard, ...]:
        """Every standard, in order."""
        return tuple(standard for domain in self.domains for standard in domain.standards)

    @cached_property
    def _questions(self) -> dict[str, Question]:
        return {q.id: q for s in self.standards for key in s.questions for q in key.walk()}

    @cached_property
    def _case_questions(self) -> dict[str, tuple[Question, ...]]:
        by_sample: dict[str, tuple[Question, ...]] = {sample.id: () for sample in self.samples}
        for domain in self.domains:
            if domain.sample:
                asked = (q for s in domain.standards for key in s.questions for q in key.walk())
                by_sample[domain.sample] += tuple(asked)
        return by_sample

    def domains_for(self, sample: str) -> tuple[Domain, ...]:
        """The domains whose questions are asked of cases of this sample."""
        return tuple(domain for domain in self.domains if domain.sample == sample)

    def questions_for(self, sample: str) -> tuple[Question, ...]:
        """Every question asked of cases of this sample, each key question before its parts."""
        return self._case_questions[sample]

    @cached_property
    def _pages(self) -> dict[str, tuple[Page, ...]]:
        return {
            sample.id: tuple(
                page
                for domain in self.domains_for(sample.id)
                for standard in domain.standards
                for page in _pages_of(standard)
            )
            for sample in self.samples
        }

    def pages_for(self, sample: str) -> tuple[Page, ...]:
        """The pages on which the questions asked of a sample are read, in order."""
        return self._pages[sample]

    @cached_property
    def _page_of_question(self) -> dict[str, Page]:
        return {q.id: page for pages in self._pages.values() for page in pages for q in page.questions}

    def page_of(self, question_id: str) -> Page:
        """The page on which a question is read."""
        return self._page_of_question[question_id]

    def ratings_in(self, group: str) -> tuple[RatingValue, ...]:
        """The ratings of a group, lowest first."""
        return tuple(rating for rating in self.ratings if rating.group == group)

    def question(self, question_id: str) -> Question:
        """The question with this id."""
        return self._questions[question_id]

    @cached_property
    def case_question_samples(self) -> Mapping[str, str]:
        """The sample whose cases each question is asked of, by question id."""
        return {q.id: sample for sample, asked in self._case_questions.items() for q in asked}

    def domain_of(self, standard_id: str) -> Domain:
        """The domain that a standard belongs to."""
        return next(d for d in self.domains if any(s.id == standard_id for s in d.standards))

    @cached_property
    def _standards(self) -> dict[str, Standard]:
        return {standard.id: standard for standard in self.standards}

    @cached_property
    def _facts(self) -> dict[str, Fact]:
        return {fact.id: fact for fact in self.facts}

    @cached_property
    def _ratings(self) -> dict[str, RatingValue]:
        return {rating.id: rating for rating in self.ratings}

    @cached_property
    def _settings(self) -> dict[str, Setting]:
        return {setting.id: setting for setting in self.settings}

    @cached_property
    def _samples(self) -> dict[str, Sample]:
        return {sample.id: sample for sample in self.samples}

    def standard(self, standard_id: str) -> Standard:
        """The standard with this id."""
        return self._standards[standard_id]

    def fact(self, fact_id: str) -> Fact:
        """The fact with this id."""
        return self._facts[fact_id]

    def rating(self, rating_id: str) -> RatingValue:
        """The rating with this id."""
        return self._ratings[rating_id]

    def setting(self, setting_id: str) -> Setting:
        """The open choice with this id."""
        return self._settings[setting_id]

    def sample(self, sample_id: str) -> Sample:
        """The sample with this id."""
        return self._samples[sample_id]

    @cached_property
    def ids(self) -> Mapping[str, frozenset[str]]:
        """The ids that exist, by kind: samples, facts, questions, standards, ratings, settings."""
        return {
            "samples": frozenset(self._samples),
            "facts": frozenset(self._facts),
            "questions": frozenset(self._questions),
            "standards": frozenset(self._standards),
            "ratings": frozenset(self._ratings),
            "settings": frozenset(self._settings),
        }

    def facts_for(self, sample: str) -> tuple[Fact, ...]:
        """The facts recorded for cases of this sample, in order."""
        return tuple(fact for fact in self.facts if fact.fits(sample))


def _pages_of(standard: Standard) -> Iterator[Page]:
    if standard.questions and standard.flat:
        yield Page(standard.id, standard.title, standard.id, standard.questions)
        return
    for key in standard.questions:
        yield Page(key.id, key.text, standard.id, (*key.parts, key), key)
