"""How a service's statistic stands to those of its phase."""

import pytest

from model.methods import Statistic
from model.rating import StatisticResult
from model.tally import Count


@pytest.mark.parametrize(
    ("yes", "relevant", "better", "standing"),
    [
        (4, 5, "higher", "better"),
        (3, 5, "higher", "worse"),
        (7, 10, "higher", "same"),
        (139, 200, "higher", "same"),
        (0, 0, "higher", ""),
        (4, 5, "lower", "worse"),
        (3, 5, "lower", "better"),
    ],
)
def test_a_share_is_compared_with_the_average_as_both_are_printed(yes, relevant, better, standing):
    statistic = Statistic("id", "Title", "1.1", average=70, better=better)
    assert StatisticResult(statistic, Count(relevant, yes)).against_average == standing


def test_without_an_average_nothing_is_better_or_worse():
    assert StatisticResult(Statistic("id", "Title", "1.1"), Count(2, 1)).against_average == ""


@pytest.mark.parametrize(("yes", "outside"), [(16, True), (17, False), (83, False), (89, True)])
def test_a_follow_up_may_lie_outside_the_range(yes, outside):
    statistic = Statistic("id", "Title", "1.1", range=(17, 83))
    assert StatisticResult(statistic, Count(100, yes)).outside_range is outside
