"""No small count of what a sample is made of is given, nor can it be worked out from those that are."""

from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.composition import FactCounts, Level, composition
from model.framework import Fact, Sample
from model.small_counts import FEWEST, without_small_counts
from model.tally import Count
from tests.model.programmes import demonstration

SAMPLES = (
    Sample("court", "Court disposals", "Court"),
    Sample("out", "Out-of-court disposals", "Out of court"),
)
NUMBERS = st.one_of(st.integers(0, 6), st.integers(0, 30))


def table(tree, samples=1):
    """A fact whose values are given as a tree of numbers (one a sample), or of trees that make a value up."""
    sizes = tuple(sum(column) for column in zip(*(numbers_of(item) for item in tree), strict=True))
    levels = tuple(
        level for place, item in enumerate(tree) for level in levels_of(item, f"v{place}", 0, sizes)
    )
    return FactCounts(Fact("fact", "Fact", "choice", "Group", "Fact"), SAMPLES[:samples], sizes, levels)


def numbers_of(item):
    if isinstance(item, tuple):
        return item
    return tuple(map(sum, zip(*map(numbers_of, item), strict=True)))


def levels_of(item, title, depth, sizes):
    numbers = numbers_of(item)
    counts = tuple(Count(size, number) for size, number in zip(sizes, numbers, strict=True))
    yield Level(title, depth, counts, Count(sum(sizes), sum(numbers)))
    if isinstance(item, list):
        for place, part in enumerate(item):
            yield from levels_of(part, f"{title}.{place}", depth + 1, sizes)


def given_by(fact):
    """The numbers of all cases by the title of what they are given for."""
    return {level.title: level.whole.yes for level in fact.levels} if fact else {}


@st.composite
def tables(draw):
    samples = draw(st.integers(1, 2))
    numbers = st.tuples(*[NUMBERS] * samples)
    values = st.one_of(numbers, st.lists(numbers, min_size=1, max_size=4))
    return table(draw(st.lists(values, min_size=2, max_size=6)), samples)


@pytest.mark.parametrize(
    ("numbers", "shown"),
    [
        ((19, 5), {"v0": 19, "v1": 5}),
        ((19, 5, 0), {"v0": 19, "v1": 5, "v2": 0}),
        ((16, 5, 2), {"v0": 16, "v1, v2": 7}),
        ((14, 4, 4, 1), {"v0": 14, "v1, v2, v3": 9}),
        ((14, 8, 3, 0), {"v0": 14, "v1, v2, v3": 11}),
        ((19, 4), {}),
        ((3,), {}),
    ],
)
def test_values_of_few_cases_are_counted_with_those_that_could_give_them_away(numbers, shown):
    assert given_by(without_small_counts(table([(number,) for number in numbers]))) == shown


def test_what_makes_up_a_value_is_shown_only_below_it():
    fact = table([[(16,), (2,)], [(16,), (16,), (5,), (3,)], (0,)])
    assert given_by(without_small_counts(fact)) == {
        "v0": 18,
        "v1": 40,
        "v1.0": 16,
        "v1.1": 16,
        "v1.2, v1.3": 8,
        "v2": 0,
    }


def test_a_value_with_few_cases_in_one_sample_is_hidden_in_all():
    fact = table([(9, 9), (8, 2), (6, 6)], samples=2)
    assert given_by(without_small_counts(fact)) == {"v0": 18, "v1, v2": 22}


@given(tables())
def test_no_count_is_small_and_none_is_lost(fact):
    shown = without_small_counts(fact)
    for level in shown.levels if shown else ():
        assert all(not 0 < count.yes < FEWEST for count in (*level.counts, level.whole))
    if shown:
        own = [level for level in shown.levels if level.depth == 0]
        assert (
            tuple(sum(level.counts[at].yes for level in own) for at in range(len(fact.sizes))) == fact.sizes
        )


@given(tables())
def test_no_small_count_follows_from_what_is_shown(fact):
    shown = without_small_counts(fact)
    places = {level.title: place for place, level in enumerate(fact.levels)}
    known = [sums_to({places[level.title] for level in top(fact.levels)}, len(places))]
    known += [whole_of_parts(fact.levels, place) for place in range(len(places)) if parts(fact.levels, place)]
    for level in shown.levels if shown else ():
        known.append(sums_to({places[title] for title in level.title.split(", ")}, len(places)))
    small = [place for place, level in enumerate(fact.levels) if 0 < level.whole.yes < FEWEST]
    assert not any(follows(known, place) for place in small)


def top(levels):
    return [level for level in levels if level.depth == 0]


def parts(levels, place):
    """The places of the values that make up the one at a place."""
    found = []
    for at in range(place + 1, len(levels)):
        if levels[at].depth <= levels[place].depth:
            break
        found.append(at)
    return found


def sums_to(places, length):
    return [Fraction(place in places) for place in range(length)]


def whole_of_parts(levels, place):
    made_up = sums_to(set(parts(levels, place)), len(levels))
    return [Fraction(-1) if at == place else value for at, value in enumerate(made_up)]


def follows(known, place):
    """Whether sums that are known settle one unknown: whether it adds nothing to what they span."""
    alone = sums_to({place}, len(known[0]))
    return rank([*known, alone]) == rank(known)


def rank(rows):
    rows, found = [list(row) for row in rows], 0
    for column in range(len(rows[0])):
        pivot = next((row for row in rows[found:] if row[column]), None)
        if pivot is None:
            continue
        rows.remove(pivot)
        rows.insert(found, pivot)
        for at in range(found + 1, len(rows)):
            factor = rows[at][column] / pivot[column]
            rows[at] = [value - factor * other for value, other in zip(rows[at], pivot, strict=True)]
        found += 1
    return found


@given(tables())
def test_parts_stand_below_what_they_make_up(fact):
    shown = without_small_counts(fact)
    depths = [level.depth for level in shown.levels] if shown else [0]
    assert depths[0] == 0
    assert all(after <= before + 1 for before, after in pairwise(depths))


def test_what_has_no_small_count_stays_as_it_is():
    gender = next(fact for fact in composition(demonstration("cci-2009")) if fact.fact.id == "gender")
    assert without_small_counts(gender) == gender
