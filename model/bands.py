"""Placing shares and scores in bands, and how far they are from the next one."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from model.scales import Bands
from model.tally import Count, rounded_half_up


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
    `exact` compares the exact share with the lower end of each band.
    """
    if count.share is None:
        return None
    return _rating_at(bands, count.share if exact else Fraction(rounded_half_up(count.share)))


def rating_of_score(bands: Bands, score: int) -> str:
    """The rating of a score in points."""
    return _rating_at(bands, Fraction(score))


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
    available = count.relevant - count.yes if direction > 0 else count.yes
    points = abs(count.share - boundary)
    for changed in range(1, available + 1):
        moved = Count(count.relevant, count.yes + direction * changed)
        reached = rating_of_share(bands, moved, exact)
        if reached != rating:
            return Distance(bands.bands[target].rating, points, changed, reached)
    return Distance(bands.bands[target].rating, points, None)


def _rating_at(bands: Bands, value: Fraction) -> str:
    reached = [band.rating for band in bands.bands if band.start <= value]
    return reached[-1]
