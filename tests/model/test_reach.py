"""How far a standard is from another rating, in cases: compared with trying out every choice of cases."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.inspection import Inspection
from model.rating import rate
from model.reach import pooled_reach
from model.tally import Count, Tally, total

STANDARD = "2.1"
outcomes = st.sampled_from(("met", "not_met", ""))
patterns = st.lists(st.tuples(outcomes, outcomes, outcomes), min_size=1, max_size=5)
"""How up to five cases answered the three key questions of the standard."""


def rated(framework, cases):
    """The standard's rating after cases with these patterns."""
    keys = [question.id for question in framework.standard(STANDARD).questions]
    answers = {"met": "yes", "not_met": "no"}
    tallies = (
        Tally(
            {(key, answers[outcome]): 1 for key, outcome in zip(keys, case, strict=True) if outcome},
            {(STANDARD, case): 1} if any(case) else {},
        )
        for case in cases
    )
    return rate(framework, Inspection(), total(tallies)).standards[STANDARD]


def turned(case, outcome, other):
    """A case in which every answer that counts as one is the other."""
    return tuple(other if answered == outcome else answered for answered in case)


def fewest(framework, cases, outcome, other):
    """The fewest cases that give another rating when they are turned, and the ratings that so many can give."""
    before = rated(framework, cases).proposed
    for number in range(1, len(cases) + 1):
        tried = (
            [turned(case, outcome, other) if n in chosen else case for n, case in enumerate(cases)]
            for chosen in combinations(range(len(cases)), number)
        )
        found = {rated(framework, changed).proposed for changed in tried} - {before}
        if found:
            return number, found
    return None, set()


@given(cases=patterns)
def test_no_choice_of_fewer_cases_lifts_the_rating(yos, cases):
    up = rated(yos, cases).up
    number, _ = fewest(yos, cases, "not_met", "met")
    if up is None:
        assert number is None
    else:
        assert up.number == number if up.exact else up.number < number


@given(cases=patterns)
def test_the_fewest_cases_that_lower_the_rating_are_found(yos, cases):
    down = rated(yos, cases).down
    number, ratings = fewest(yos, cases, "met", "not_met")
    assert (down.number if down else None) == number
    assert down is None or down.rating in ratings


@given(cases=patterns)
def test_one_case_is_enough_exactly_where_the_gate_of_one_case_is_open(yos, cases):
    rating = rated(yos, cases)
    near = [reach for reach in (rating.up, rating.down) if reach is not None and reach.number == 1]
    assert bool(near) == ("one_case" in rating.gates)


def test_a_case_that_answered_no_to_both_lowest_questions_counts_once(yos):
    both, neither = ("not_met", "not_met", "met"), ("met", "met", "met")
    up = rated(yos, [both, both, neither, neither]).up
    assert (up.number, up.exact, up.rating) == (1, True, "good")


def test_two_lowest_questions_that_no_case_shares_take_two_cases(yos):
    up = rated(yos, [("not_met", "met", ""), ("met", "not_met", "")]).up
    assert (up.number, up.exact, up.rating) == (2, True, "outstanding")


def test_a_standard_without_a_relevant_case_is_near_nothing(yos):
    rating = rated(yos, [("", "", "")])
    assert (rating.up, rating.down) == (None, None)


@pytest.mark.parametrize(
    ("yes", "step", "number", "rating"),
    [(60, +1, 5, "good"), (64, +1, 1, "good"), (64, -1, 15, "inadequate"), (100, +1, None, "")],
)
def test_a_pooled_share_is_so_many_answers_from_its_neighbours(yos, yes, step, number, rating):
    bands = next(bands for bands in yos.bands.values() if bands.unit == "percent")
    reach = pooled_reach(bands, False, Count(100, yes), step)
    assert (reach.number, reach.rating) == (number, rating) if number else reach is None
