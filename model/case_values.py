"""Whether a value may be given within a case: facts, answers, notes, accepted problems, evidence and alerts."""

from __future__ import annotations

from collections.abc import Iterator

from model.conditions import Value
from model.faults import Fault
from model.framework import Fact, Framework
from model.inspection import EVIDENCE_FLAGS, EVIDENCE_KINDS, Case
from model.language import say
from model.problems import AT_ODDS, ODD_ANSWERS
from model.value_faults import choice_fault, date_fault, line_fault, text_fault, time_fault, unknown_fault


def case_value_fault(framework: Framework, rest: list[str], value: Value, sample: str) -> Fault | None:
    """What is wrong with a value at the rest of a path below a case of this sample, or None."""
    match rest:
        case ["evidence", _, name]:
            return _evidence_fault(framework, name, value, sample)
        case ["alerts", _, name]:
            return _alert_fault(name, value)
        case [kind, key]:
            return _MAPS[kind](framework, key, value, sample)
        case ["sample"]:
            return unknown_fault("sample", str(value), framework.ids["samples"])
        case ["checked_on" | "signed_on" as name]:
            return date_fault(name, value)
    return line_fault(rest[0], value)


def alert_faults(case: Case) -> Iterator[Fault]:
    """An alert is passed on to somebody, at a time: one without the other would look as if it were done."""
    for alert in case.alerts.values():
        if bool(alert.passed_to) != bool(alert.passed_at):
            message = say("An alert is passed on when it is known to whom and when. Give both.")
            yield Fault("alert_half_passed", say("Case {0}, alert").format(case.ref), message)


def _fact_fault(framework: Framework, fact_id: str, value: Value, sample: str) -> Fault | None:
    fault = unknown_fault("fact", fact_id, framework.ids["facts"])
    if fault is not None:
        return fault
    fact = framework.fact(fact_id)
    place = f"fact {fact_id}"
    if not fact.fits(sample):
        return Fault(
            "fact_misplaced",
            place,
            say("This fact is recorded for {0} only.").format(_sample(framework, fact.sample)),
        )
    return _FACT_KINDS[fact.kind](fact, place, value, sample)


def _choice_fault(fact: Fact, place: str, value: Value, sample: str) -> Fault | None:
    return choice_fault(place, value, [option.id for option in fact.options_for(sample)])


def _yes_no_fault(_fact: Fact, place: str, value: Value, _sample: str) -> Fault | None:
    return None if isinstance(value, bool) else Fault("value_unknown", place, say("Give true or false."))


def _date_fact_fault(_fact: Fact, place: str, value: Value, _sample: str) -> Fault | None:
    return date_fault(place, value)


def _text_fact_fault(_fact: Fact, place: str, value: Value, _sample: str) -> Fault | None:
    return text_fault(place, value)


_FACT_KINDS = {
    "choice": _choice_fault,
    "yes_no": _yes_no_fault,
    "date": _date_fact_fault,
    "text": _text_fact_fault,
}
FACT_KINDS = frozenset(_FACT_KINDS)


def _answer_fault(framework: Framework, question_id: str, value: Value, sample: str) -> Fault | None:
    place = f"answer {question_id}"
    fault = _unasked(framework, question_id, place, sample)
    if fault is not None:
        return fault
    question = framework.question(question_id)
    fault = choice_fault(place, value, [v.id for v in question.scale.values])
    if fault is None and not question.admits(str(value)):
        offered = say(" or ").join(v.title for v in question.offered)
        return Fault(
            "na_not_admitted", place, say("N/A is not offered for this question. Answer {0}.").format(offered)
        )
    return fault


def _note_fault(framework: Framework, question_id: str, value: Value, sample: str) -> Fault | None:
    place = f"note {question_id}"
    return _unasked(framework, question_id, place, sample) or text_fault(place, value)


def _accepted_fault(framework: Framework, problem: str, value: Value, sample: str) -> Fault | None:
    """Only what is odd but possible can be accepted: what is missing or at odds has to be resolved."""
    place = f"accepted {problem}"
    code, _, about = problem.partition(" ")
    if code in ODD_ANSWERS:
        return _unasked(framework, about, place, sample) or text_fault(place, value)
    if code == AT_ODDS and any(check.id == about and check.severity == "soft" for check in framework.checks):
        return text_fault(place, value)
    message = say(
        "Only what is odd but possible can be accepted with a reason. Everything else has to be resolved."
    )
    return Fault("problem_not_accepted", place, message)


_MAPS = {"facts": _fact_fault, "answers": _answer_fault, "notes": _note_fault, "accepted": _accepted_fault}


def _evidence_fault(framework: Framework, name: str, value: Value, sample: str) -> Fault | None:
    place = f"evidence {name}"
    match name:
        case "kind":
            return choice_fault(place, value, EVIDENCE_KINDS)
        case "flag":
            return choice_fault(place, value, EVIDENCE_FLAGS)
        case "questions":
            return _questions_fault(framework, place, value, sample)
        case "text":
            return text_fault(place, value)
    return line_fault(place, value)


def _questions_fault(framework: Framework, place: str, value: Value, sample: str) -> Fault | None:
    """Each question once, with a space between them, and all of them asked of the case."""
    if not isinstance(value, str):
        return text_fault(place, value)
    named = tuple(dict.fromkeys(value.split()))
    if " ".join(named) != value:
        message = say("Give the ids of the questions, each once, with one space between them.")
        return Fault("questions_unclear", place, message)
    faults = (_unasked(framework, question, place, sample) for question in named)
    return next((fault for fault in faults if fault is not None), None)


def _alert_fault(name: str, value: Value) -> Fault | None:
    place = f"alert {name}"
    match name:
        case "raised_at" | "passed_at":
            return time_fault(place, value)
        case "text":
            return text_fault(place, value)
    return line_fault(place, value)


def _unasked(framework: Framework, question_id: str, place: str, sample: str) -> Fault | None:
    """The fault of a question that is not asked of cases of this sample."""
    asked_of = framework.case_question_samples
    fault = unknown_fault("question", question_id, asked_of)
    if fault is None and asked_of[question_id] != sample:
        message = say("This question is asked of {0} only.").format(_sample(framework, asked_of[question_id]))
        return Fault("question_misplaced", place, message)
    return fault


def _sample(framework: Framework, sample_id: str) -> str:
    return f"the sample “{framework.sample(sample_id).title}”"
