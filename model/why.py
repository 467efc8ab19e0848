"""The one line under every question: why it is asked, what it waits for, or why N/A is or is not offered."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from model import wording
from model.applicability import Ground, QuestionState, Source
from model.conditions import (
    SAMPLE_FACT,
    AllOf,
    Always,
    AnswerIs,
    AnyOf,
    Atom,
    Condition,
    FactIs,
    Not,
    Value,
)
from model.framework import Framework
from model.language import say


@dataclass(frozen=True, slots=True)
class Why:
    """A line; the id of the fact or question that decides or is waited for; and the whole condition in words.

    The last two are empty where nothing decides but the inspector.
    """

    text: str
    place: str = ""
    condition: str = ""


def why(framework: Framework, state: QuestionState) -> Why:
    """Why a question is asked in a case or not, and whether N/A can be answered, in a line."""
    lines = (_reason(framework, state), _kept_aside(state), _judgement(framework, state))
    return Why(
        " ".join(line for line in lines if line),
        _place(state.applicability.grounds),
        condition(framework, state.question.relevant_when),
    )


def condition(framework: Framework, wanted: Condition) -> str:
    """A condition in plain words: `RoSH: Medium or High, and Victim: Yes`. Empty for one that always holds."""
    match wanted:
        case Always():
            return ""
        case FactIs() | AnswerIs():
            return _atom(framework, wanted)
        case Not(part):
            return say("not {0}").format(_within(framework, part))
        case AllOf(parts):
            return say(", and ").join(_within(framework, part) for part in parts)
        case AnyOf(parts):
            return say(", or ").join(_within(framework, part) for part in parts)


def _within(framework: Framework, part: Condition) -> str:
    """A part of a condition; in brackets where it has parts itself."""
    words = condition(framework, part)
    return f"({words})" if isinstance(part, AllOf | AnyOf) else words


def _reason(framework: Framework, state: QuestionState) -> str:
    if state.applies is None:
        return _waiting(framework, state.applicability.grounds)
    return _asked(framework, state) if state.applies else _not_asked(framework, state)


def _asked(framework: Framework, state: QuestionState) -> str:
    offered = state.question.admits_na
    if state.applicability.source is Source.CONDITION:
        reason = _grounds(framework, state.applicability.grounds)
        line = (
            say("Applies: {0}. N/A is offered too.")
            if offered
            else say("Applies: {0}, so N/A is not offered.")
        )
        return line.format(reason)
    if offered:
        return say("N/A is offered: this need not apply to every case.")
    above = state.question.under
    if above in framework.ids["questions"] and framework.question(above).relevant_when != Always():
        return say("Asked wherever {0} is, so N/A is not offered.").format(above)
    return say("Asked in every case, so N/A is not offered.")


def _not_asked(framework: Framework, state: QuestionState) -> str:
    grounds = _grounds(framework, state.applicability.grounds)
    if state.applicability.source is Source.PARENT:
        line = (
            say("Does not apply, as {0} does not: {1}.")
            if grounds
            else say("Does not apply, as {0} does not.")
        )
        return line.format(state.question.under, grounds)
    return say("Does not apply: {0}.").format(grounds)


def _waiting(framework: Framework, grounds: Iterable[Ground]) -> str:
    atoms = [ground.atom for ground in grounds]
    names = [_name(framework, atom) for atom in atoms]
    if all(isinstance(atom, FactIs) for atom in atoms):
        return say("Waits for a fact: {0}.").format("; ".join(names))
    return say("Waits for the answer to {0}.").format("; ".join(names))


def _kept_aside(state: QuestionState) -> str:
    if state.kept_aside is None:
        return ""
    value = state.question.scale.value(state.kept_aside)
    return say("The answer {0} is kept aside.").format(value.title if value else state.kept_aside)


def _judgement(framework: Framework, state: QuestionState) -> str:
    if not state.question.parts or not state.applies:
        return ""
    parts = wording.several(framework.words, "part").lower()
    return say("The {0} inform it, you decide.").format(parts)


def _grounds(framework: Framework, grounds: Iterable[Ground]) -> str:
    return "; ".join(_ground(framework, ground) for ground in grounds)


def _ground(framework: Framework, ground: Ground) -> str:
    """What decided: `RoSH: Low`. An empty answer is that of a question which is not asked itself."""
    name = _name(framework, ground.atom)
    if ground.value == "":
        return say("{0} does not apply").format(name)
    return name if ground.value is None else f"{name}: {_title(framework, ground.atom, ground.value)}"


def _atom(framework: Framework, atom: Atom) -> str:
    return f"{_name(framework, atom)}: {_titles(framework, atom, atom.stated)}"


def _name(framework: Framework, atom: Atom) -> str:
    if isinstance(atom, AnswerIs):
        return atom.question
    return say("Sample") if atom.fact == SAMPLE_FACT else framework.fact(atom.fact).short


def _titles(framework: Framework, atom: Atom, values: Iterable[Value]) -> str:
    titles = [_title(framework, atom, value) for value in values]
    return (
        say("{0} or {1}").format(", ".join(titles[:-1]), titles[-1]) if len(titles) > 1 else "".join(titles)
    )


def _title(framework: Framework, atom: Atom, value: Value) -> str:
    if isinstance(atom, AnswerIs):
        answer = framework.question(atom.question).scale.value(str(value))
        return answer.title if answer else str(value)
    if atom.fact == SAMPLE_FACT:
        return framework.sample(str(value)).title
    return framework.fact(atom.fact).title_of(value)


def _place(grounds: tuple[Ground, ...]) -> str:
    """Where to go to change what decides: the first fact or question, unless that is the sample."""
    places = (g.atom.question if isinstance(g.atom, AnswerIs) else g.atom.fact for g in grounds)
    return next((place for place in places if place != SAMPLE_FACT), "")
