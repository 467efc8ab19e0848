"""What ratings owe to one case, and what an answer changed in them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from model.findings import Findings
from model.framework import OVERALL
from model.inspection import Path
from model.operations import Operation
from model.rating import Ratings


@dataclass(frozen=True, slots=True)
class RatingChange:
    """A rating that is another now: of a standard the proposed one, of the service its own. None is no rating yet."""

    place: str
    before: str | None
    after: str | None


def without_case(findings: Findings, case_id: str) -> Ratings:
    """The ratings as they would be if this case had not been read."""
    return findings.without(case_id)


def changes(before: Ratings, after: Ratings) -> tuple[RatingChange, ...]:
    """The ratings that differ, in the order of the standards, the service's last."""
    later = dict(_ratings(after))
    pairs = ((place, rating, later[place]) for place, rating in _ratings(before))
    return tuple(RatingChange(place, was, now) for place, was, now in pairs if was != now)


def bears_on_ratings(operation: Operation) -> bool:
    """Whether an operation changes more than words: only then can a rating be another after it."""
    return any(_counts(change.path) for change in operation.changes)


def _counts(path: Path) -> bool:
    match path:
        case ("cases", _, kind, *_):
            return kind in ("sample", "facts", "answers")
        case (kind, _, "rating"):
            return kind in ("judgements", "decisions")
    return path[0] == "settings"


def _ratings(ratings: Ratings) -> Iterator[tuple[str, str | None]]:
    for place, rating in ratings.standards.items():
        yield place, rating.proposed
    if ratings.overall is not None:
        yield OVERALL, ratings.overall.rating
