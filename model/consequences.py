"""What another fact or answer would do to the other answers of a case, before anybody gives it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from model.applicability import QuestionState, question_states
from model.conditions import Value
from model.framework import Framework
from model.inspection import Case, Inspection, Path, with_value
from model.language import counted, say

MOST_NAMED = 6
"""The questions that are named one by one in a sentence."""


@dataclass(frozen=True, slots=True)
class Consequences:
    """Ids of questions, in the framework's order.

    The answers of those `set_aside` would no longer count, the answers of those that come `back` would again.
    `newly_asked` would apply and do not now, `no_longer_asked` apply now; both hold questions without an answer too.
    """

    set_aside: tuple[str, ...] = ()
    back: tuple[str, ...] = ()
    no_longer_asked: tuple[str, ...] = ()
    newly_asked: tuple[str, ...] = ()


def consequences(
    framework: Framework,
    case: Case,
    path: Path,
    value: Value | None,
    now: Mapping[str, QuestionState] | None = None,
) -> Consequences:
    """What this value at a path of the case would do to its other questions; None takes the value away.

    `now` are the states of the case as it is, where somebody has them at hand. The question that is answered is not
    among those set aside or back. A case that would be asked other questions, as with another sample, raises KeyError.
    """
    after_case = with_value(Inspection(cases={case.id: case}), path, value).cases[case.id]
    before = question_states(framework, case) if now is None else now
    after = question_states(framework, after_case)
    others = [(state, after[key]) for key, state in before.items() if path[2:] != ("answers", key)]
    return Consequences(
        set_aside=_ids(was for was, will in others if was.answer and will.kept_aside),
        back=_ids(was for was, will in others if was.kept_aside and will.answer),
        no_longer_asked=_ids(was for was, will in others if was.applies and not will.applies),
        newly_asked=_ids(was for was, will in others if will.applies and not was.applies),
    )


def forecast(found: Consequences) -> str:
    """What will happen to answers: `2 answers will be kept aside: 2.2.3, 2.2.3.a.` Empty where nothing will."""
    aside = say("{n} answer will be kept aside: {0}.|{n} answers will be kept aside: {0}.")
    back = say("{n} answer will count again: {0}.|{n} answers will count again: {0}.")
    return _sentences((aside, found.set_aside), (back, found.back))


def outcome(found: Consequences) -> str:
    """What happened to answers; empty where nothing did."""
    aside = say("{n} answer is now kept aside.|{n} answers are now kept aside.")
    back = say("{n} answer counts again.|{n} answers count again.")
    return _sentences((aside, found.set_aside), (back, found.back))


def _sentences(*pairs: tuple[str, tuple[str, ...]]) -> str:
    return " ".join(counted(forms, len(ids)).format(_listed(ids)) for forms, ids in pairs if ids)


def _listed(ids: tuple[str, ...]) -> str:
    named = ", ".join(ids[:MOST_NAMED])
    more = len(ids) - MOST_NAMED
    return say("{0} and {1} more").format(named, more) if more > 0 else named


def _ids(states: Iterable[QuestionState]) -> tuple[str, ...]:
    return tuple(state.question.id for state in states)
