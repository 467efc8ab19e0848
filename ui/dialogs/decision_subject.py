"""What a decision is about: a standard, or the service's overall rating. Knows no widget."""

from __future__ import annotations

from dataclasses import dataclass

from model import wording
from model.findings import Findings
from model.framework import OVERALL
from model.inspection import Decision, with_value
from model.rating import OverallRating, StandardRating
from model.scales import RatingValue


@dataclass(frozen=True, slots=True)
class Subject:
    """What people weigh, and the ratings that they may give.

    `gates` are explanations of the conditions that hold, `gated` says whether the method has any; `asked` that
    the method wants a decision in any case.
    """

    title: str
    ratings: tuple[RatingValue, ...]
    decision: Decision
    basis: tuple[str, ...]
    proposed: RatingValue | None = None
    gates: tuple[str, ...] = ()
    gated: bool = False
    asked: bool = False


def subject_of(findings: Findings, place: str) -> Subject:
    """What there is to decide at a place: the id of a standard, or `model.framework.OVERALL`."""
    if place != OVERALL:
        return _of_standard(findings, findings.ratings.standards[place])
    overall = findings.ratings.overall
    assert overall is not None, "this programme gives no overall rating"
    return _of_overall(findings, overall)


def flags_with(findings: Findings, place: str, rating_id: str) -> tuple[str, ...]:
    """What would be unusual about this rating, in words."""
    inspection = with_value(findings.inspection, ("decisions", place, "rating"), rating_id or None)
    ratings = findings.after(inspection, ()).ratings
    rated = ratings.overall if place == OVERALL else ratings.standards[place]
    return tuple(wording.flag(flag) for flag in rated.flags) if rated else ()


def _of_standard(findings: Findings, rating: StandardRating) -> Subject:
    framework, method = findings.framework, rating.standard.method
    return Subject(
        rating.standard.title,
        framework.ratings_in(method.ratings),
        rating.decision or Decision(),
        (wording.basis(framework, rating), *wording.steps(framework, rating)),
        framework.rating(rating.proposed) if rating.proposed else None,
        tuple(framework.gates[gate].explanation for gate in rating.gates),
        bool(method.gates),
        method.decided,
    )


def _of_overall(findings: Findings, overall: OverallRating) -> Subject:
    """The ratings that the table leaves open; every one of its group where it leaves none."""
    framework = findings.framework
    group = framework.overall.ratings if framework.overall else ""
    offered = tuple(framework.rating(rating) for rating in overall.options) or framework.ratings_in(group)
    basis = (wording.overall_basis(framework, overall),)
    return Subject("", offered, overall.decision or Decision(), basis, asked=True)
