"""Placing shares and scores in bands, and how far they are from the next one."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from model.scales import Bands
from model.tally import Count


@dataclass(frozen=True, slots=True)
class Distance:
    """How far a share is from another band.

    `points` are exact percentage points to the boundary between them. `answers` is the number of answers that
    would have to differ, or None where no number of them is enough. With few cases that many may pass over the
    band: `reached` is the rating that they give.
    """

    rating: str
    points: Fraction
    answers: int | None
    reached: str | None = None


def rating_of_share(bands: Bands, count: Count, exact: bool) -> str | None:
    """The rating of a share; None without a relevant case.

    Source: printed bands are whole numbers. By default the share is rounded half up before it is banded;
    `exact` compares the exact share with the lower end of each band, which it reaches when its whole part does.
    """
    percent = count.whole if exact else count.rounded
    return None if percent is None else rating_of_score(bands, percent)


def rating_of_score(bands: Bands, score: int) -> str:
    """The rating of a score in points, or of a whole number of per cents."""
    reached = [band.rating for band in bands.bands if band.start <= score]
    return reached[-1]


def boundaries_of(bands: Bands, rating: str) -> tuple[int, ...]:
    """The boundaries of a rating's band with its neighbours, lower one first."""
    position = bands.position(rating)
    own = (bands.bands[position].start,) if position > 0 else ()
    above = (bands.bands[position + 1].start,) if position + 1 < len(bands.bands) else ()
    return own + above


def distance_to(bands: Bands, count: Count, exact: bool, direction: int) -> Distance | None:
    """How far a share is from the next band up (+1) or down (-1); None where there is no such band."""
    rating = rating_of_share(bands, count, exact)
    if rating is None or count.share is None:
        return None
    position = bands.position(rating)
    target = position + direction
    if not 0 <= target < len(bands.bands):
        return None
    boundary = bands.bands[max(position, target)].start
    points = abs(count.share - boundary)
    answers = answers_to(bands, count, exact, target)
    moved = Count(count.relevant, count.yes + direction * answers)
    return Distance(bands.bands[target].rating, points, answers, rating_of_share(bands, moved, exact))


def answers_to(bands: Bands, count: Count, exact: bool, target: int) -> int:
    """How many answers have to change for a share to be at or beyond the band at this place.

    The count has a relevant case, and another band at present.
    """
    if target > bands.position(rating_of_share(bands, count, exact) or ""):
        return _least_met(bands.bands[target].start, count.relevant, exact) - count.yes
    return count.yes + 1 - _least_met(bands.bands[target + 1].start, count.relevant, exact)


def _least_met(start: int, relevant: int, exact: bool) -> int:
    """The fewest of these relevant cases with which a share is in the band that begins here."""
    return -(-start * relevant // 100) if exact else -((1 - 2 * start) * relevant // 200)
