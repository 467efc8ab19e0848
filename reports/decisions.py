"""Decisions that people made: before and after, who, when, why, and what is unusual about them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reportlab.platypus import Spacer

from model import wording
from model.days import day
from model.framework import Framework
from model.inspection import Decision
from model.language import say
from model.rating import OverallRating, StandardRating
from reports import words
from reports.labels import label, outcome
from reports.markup import joined, markup
from reports.pages import Story
from reports.tables import boxed_definitions


def decision_box(framework: Framework, rating: StandardRating, width: float) -> Story:
    """A decision on a standard: before and after, who, when, why, and remarks; nothing without one."""
    if rating.decision is None or not rating.decision.rating:
        return []
    if words.was_moved(rating):
        moved = outcome(framework, rating)
    elif rating.standard.method.decided:
        moved = markup(say("{0}, as proposed")).format(label(framework, rating.final))
    else:
        moved = label(framework, rating.final)
    return _box(rating.decision, moved, rating.flags, width)


def overall_decision(framework: Framework, overall: OverallRating, width: float) -> Story:
    """The inspector's choice of the overall rating; nothing without one."""
    if overall.decision is None or not overall.decision.rating:
        return []
    return _box(overall.decision, label(framework, overall.rating), overall.flags, width)


def _box(decision: Decision, moved: str, flags: Iterable[str], width: float) -> Story:
    return [Spacer(0, 4), boxed_definitions(_rows(decision, moved, flags), width)]


def _rows(decision: Decision, moved: str, flags: Iterable[str]) -> Iterator[tuple[str, str]]:
    made = " · ".join(markup(part) for part in (decision.by, day(decision.on)) if part)
    yield say("Decision"), moved
    yield say("Decided by"), made or say("Not recorded")
    yield say("Reason"), markup(decision.reason) or say("Not recorded")
    if remarks := joined(wording.flag(flag) for flag in flags):
        yield say("Remarks"), remarks


def gate_sentences(framework: Framework, rating: StandardRating) -> str:
    """Markup for the conditions under which a panel may move the rating, as far as they hold."""
    gates = (framework.gates[gate] for gate in rating.gates)
    return "<br/>".join(f"<b>{markup(gate.title)}.</b> {markup(gate.explanation)}" for gate in gates)
