"""Ratings in words, and the decisions behind them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from model import wording
from model.days import day
from model.framework import Framework
from model.inspection import Decision
from model.language import say
from model.rating import StandardRating
from reports import words
from reports.labels import ARROW

Line = tuple[str, str]
"""A name, and what it says."""


def standard_decision(framework: Framework, rating: StandardRating) -> list[Line]:
    """The decision on a standard; nothing without one."""
    if rating.decision is None or not rating.decision.rating:
        return []
    moved = words.outcome(framework, rating, ARROW)
    agreed = rating.standard.method.decided and not words.was_moved(rating)
    said = say("{0}, as proposed").format(moved) if agreed else moved
    return list(decision_lines(rating.decision, said, rating.flags))


def decision_lines(decision: Decision, decided: str, flags: Iterable[str]) -> Iterator[Line]:
    """A decision: what was decided, by whom, when, why, and what is unusual about it."""
    made = " · ".join(filter(None, (decision.by, day(decision.on))))
    yield say("Decision"), decided
    yield say("Decided by"), made or say("Not recorded")
    yield say("Reason"), decision.reason or say("Not recorded")
    if remarks := "\n".join(wording.flag(flag) for flag in flags):
        yield say("Remarks"), remarks
