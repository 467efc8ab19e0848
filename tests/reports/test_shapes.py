"""Drawings that must be right in black and white: stars, and bars of shares."""

import pytest
from reportlab.graphics.shapes import Line, Polygon, Rect

from model.frameworks import shipped
from model.tally import Count
from reports import style
from reports.shapes import share_bar, stars

STARS = shipped("fji-2012")


@pytest.mark.parametrize(
    ("rating", "filled"), [("poor", 1), ("unsatisfactory", 2), ("satisfactory", 3), ("good", 4)]
)
def test_as_many_stars_are_filled_as_the_rating_has(rating, filled):
    drawn = [shape for shape in stars(STARS.rating(rating)).contents if isinstance(shape, Polygon)]
    assert len(drawn) == 4
    assert [star.fillColor != style.WHITE for star in drawn] == [True] * filled + [False] * (4 - filled)


@pytest.mark.parametrize(("yes", "share"), [(0, 0.0), (3, 0.25), (12, 1.0)])
def test_the_dark_part_of_a_bar_is_the_share(yes, share):
    bars = [shape for shape in share_bar(Count(12, yes), 101).contents if isinstance(shape, Rect)]
    dark = [bar for bar in bars if bar.fillColor == style.BAR]
    assert sum(bar.width for bar in dark) == pytest.approx(100 * share)


def test_a_question_without_a_relevant_case_has_an_empty_frame():
    frame, line = share_bar(Count(), 100).contents
    assert (frame.fillColor, bool(frame.strokeDashArray)) == (style.WHITE, True)
    assert isinstance(line, Line)


def test_dark_and_light_differ_in_grey():
    assert style.BAR.red * 0.3 + style.BAR.green * 0.59 + style.BAR.blue * 0.11 < 0.3
