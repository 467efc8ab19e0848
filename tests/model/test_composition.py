"""What the samples are made of: every case is counted once for every fact, and no value of a scale is left out."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.composition import composition, progress_by_sample
from model.findings import findings_of
from model.frameworks import framework_ids, shipped
from model.inspection import with_value
from model.status import Status
from tests.model.programmes import demonstration
from tests.model.strategies import inspections


def with_fact(findings, case_id, fact_id, value):
    """The findings with another value of a fact of one case; None forgets it."""
    path = ("cases", case_id, "facts", fact_id)
    return findings_of(findings.framework, with_value(findings.inspection, path, value))


def counted(findings, fact_id):
    return next(fact for fact in composition(findings) if fact.fact.id == fact_id)


def numbers(fact):
    """The cases of each sample by the title of the value; None where a sample has no such value."""
    return {lv.title: tuple(count and count.yes for count in lv.counts) for lv in fact.levels}


def every_case_once(findings):
    for fact in composition(findings):
        own = [level for level in fact.levels if level.depth == 0]
        for at, sample in enumerate(fact.samples):
            cases = sum(case.sample == sample.id for case in findings.inspection.cases.values())
            assert fact.sizes[at] == cases
            assert sum(level.counts[at].yes for level in own if level.counts[at]) == cases
        assert sum(level.whole.yes for level in own) == sum(fact.sizes)


@given(data=st.data(), programme=st.sampled_from(framework_ids()))
def test_the_values_of_every_fact_add_up_to_the_cases_of_the_sample(data, programme):
    framework = shipped(programme)
    every_case_once(findings_of(framework, data.draw(inspections(framework))))


@pytest.mark.parametrize("programme", framework_ids())
def test_a_broader_value_counts_what_is_narrower(programme):
    for fact in composition(demonstration(programme)):
        levels = list(fact.levels)
        for at, level in enumerate(levels):
            below = []
            for other in levels[at + 1 :]:
                if other.depth <= level.depth:
                    break
                below += [other] if other.depth == level.depth + 1 else []
            assert not below or sum(lv.whole.yes for lv in below) == level.whole.yes


@pytest.mark.parametrize("programme", framework_ids())
def test_every_option_is_there_with_or_without_a_case(programme):
    for fact in composition(demonstration(programme)):
        titles = [level.title for level in fact.levels]
        assert {option.title for option in fact.fact.options} <= set(titles)
        assert titles[-1] == "Not recorded yet"


def test_an_option_of_one_sample_has_no_count_in_the_other(demo_findings):
    found = numbers(counted(demo_findings, "disposal"))
    assert (found["Referral order"], found["Triage"], found["Licence"]) == ((4, None), (None, 3), (0, None))


def test_a_case_that_has_what_its_sample_cannot_have_is_still_counted(demo_findings):
    odd = with_fact(demo_findings, "case-1", "disposal", "triage")
    assert numbers(counted(odd, "disposal"))["Triage"] == (1, 3)
    every_case_once(odd)


def test_a_case_of_the_broader_value_alone_is_said_to_be_not_specified(demo_findings):
    broad = with_fact(demo_findings, "case-1", "disposal", "community_sentence")
    found = numbers(counted(broad, "disposal"))
    assert "Not specified further" not in numbers(counted(demo_findings, "disposal"))
    assert (found["Community sentence"][0], found["Not specified further"]) == (7, (1, None))


def test_a_value_that_the_programme_does_not_offer_has_a_row_of_its_own(demo_findings):
    odd = with_fact(demo_findings, "case-1", "age_band", "19_20")
    assert numbers(counted(odd, "age_band"))["19_20"] == (1, 0)
    every_case_once(odd)


def test_a_fact_that_is_missing_is_counted_as_not_recorded_yet(demo_findings):
    forgotten = with_fact(demo_findings, "case-1", "age_band", None)
    assert numbers(counted(forgotten, "age_band"))["Not recorded yet"] == (1, 0)


def test_a_fact_of_one_sample_is_counted_in_that_one_alone(demo_findings):
    framework = demo_findings.framework
    facts = tuple(replace(f, sample="court") if f.id == "age_band" else f for f in framework.facts)
    only = counted(findings_of(replace(framework, facts=facts), demo_findings.inspection), "age_band")
    assert ([sample.id for sample in only.samples], only.sizes) == (["court"], (8,))


def test_shares_are_of_all_cases_of_the_sample_those_not_recorded_too(demo_findings):
    forgotten = with_fact(demo_findings, "case-1", "gender", None)
    (male, *_) = counted(forgotten, "gender").levels
    assert [(count.yes, count.relevant) for count in male.counts] == [(7, 8), (4, 5)]


def test_progress_of_each_sample_adds_up(demo_findings):
    for sample in progress_by_sample(demo_findings):
        assert sum(sample.by_status.values()) == sample.total == sample.complete
        assert sample.by_status[Status.COMPLETE] == sample.total
