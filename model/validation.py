"""Whether a value may be given at a path: the one place that both the window and imports ask."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date
from difflib import get_close_matches

from model.conditions import Value
from model.faults import Fault, InputError
from model.framework import Fact, Framework
from model.inspection import DETAILS, Inspection, Path, with_value
from model.operations import Operation

LONGEST_NAME = 200
_DATED = {"fieldwork_from", "fieldwork_to"}


def check_operation(framework: Framework, inspection: Inspection, operation: Operation) -> None:
    """Raises InputError with every fault of an operation's new values."""
    after = inspection
    for change in operation.changes:
        after = with_value(after, change.path, change.after)
    faults = tuple(_operation_faults(framework, after, operation))
    if faults:
        raise InputError(faults)


def _operation_faults(framework: Framework, after: Inspection, operation: Operation) -> Iterator[Fault]:
    for change in operation.changes:
        if change.after is None:
            continue
        case = after.cases.get(change.path[1]) if change.path[0] == "cases" else None
        fault = value_fault(framework, change.path, change.after, case.sample if case else "")
        if fault is not None:
            yield fault
    yield from _case_faults(framework, after, operation)


def _case_faults(framework: Framework, after: Inspection, operation: Operation) -> Iterator[Fault]:
    """Cases need a reference that no other case has, and a sample of the framework."""
    for case_id in sorted(operation.case_ids & after.cases.keys()):
        case = after.cases[case_id]
        if not case.ref:
            yield Fault("reference_missing", "Case", "A case needs a reference.")
        if case.sample not in framework.ids["samples"]:
            yield Fault("sample_missing", f"Case {case.ref}", "A case needs a sample.")
        elif any(other.ref == case.ref for other in after.cases.values() if other.id != case_id):
            message = "Another case has this reference already. Give this one a reference of its own."
            yield Fault("reference_taken", f"Case {case.ref}", message)
    for change in operation.changes:
        if (
            change.path[2:] == ("sample",)
            and change.before
            and change.after
            and after.cases[change.path[1]].answers
        ):
            message = (
                "This case has answers already, so its sample stays. Add a new case for the other sample."
            )
            yield Fault("sample_fixed", f"Case {after.cases[change.path[1]].ref}", message)


def value_fault(framework: Framework, path: Path, value: Value, sample: str) -> Fault | None:
    """What is wrong with a value at a path, or None. `sample` is that of the case, where the path names one."""
    match path:
        case ("inspection", name):
            return _detail_fault(name, value)
        case ("settings", setting):
            return _setting_fault(framework, setting, value)
        case ("cases", _, "sample"):
            return _unknown("sample", str(value), framework.ids["samples"])
        case ("cases", _, "ref" | "reader" as name):
            return _text_fault(name, value)
        case ("cases", _, "facts", fact):
            return _fact_fault(framework, fact, value, sample)
        case ("cases", _, "answers", question):
            return _answer_fault(framework, question, value, sample)
        case ("cases", _, "notes", question):
            return _unknown("question", question, framework.ids["questions"]) or _text(
                f"note {question}", value
            )
        case ("judgements", standard, name):
            return _judgement_fault(framework, standard, name, value)
        case ("decisions", standard, name):
            return _decision_fault(framework, standard, name, value)
    return Fault("unknown_path", " › ".join(path), "There is no such thing in an inspection.")


def _detail_fault(name: str, value: Value) -> Fault | None:
    if name not in DETAILS:
        return _unknown("detail", name, DETAILS)
    return _date_fault(name, value) if name in _DATED else _text(name, value)


def _setting_fault(framework: Framework, setting: str, value: Value) -> Fault | None:
    fault = _unknown("setting", setting, framework.ids["settings"])
    if fault is not None:
        return fault
    return _unknown_value(f"setting {setting}", value, [c.id for c in framework.setting(setting).choices])


def _fact_fault(framework: Framework, fact_id: str, value: Value, sample: str) -> Fault | None:
    fault = _unknown("fact", fact_id, framework.ids["facts"])
    if fault is not None:
        return fault
    fact = framework.fact(fact_id)
    place = f"fact {fact_id}"
    if not fact.fits(sample):
        return Fault(
            "fact_misplaced", place, f"This fact is recorded for {_sample(framework, fact.sample)} only."
        )
    return _FACT_KINDS[fact.kind](fact, place, value, sample)


def _choice_fault(fact: Fact, place: str, value: Value, sample: str) -> Fault | None:
    return _unknown_value(place, value, [option.id for option in fact.options_for(sample)])


def _yes_no_fault(_fact: Fact, place: str, value: Value, _sample: str) -> Fault | None:
    return None if isinstance(value, bool) else Fault("value_unknown", place, "Give true or false.")


def _date_fact_fault(_fact: Fact, place: str, value: Value, _sample: str) -> Fault | None:
    return _date_fault(place, value)


def _text_fact_fault(_fact: Fact, place: str, value: Value, _sample: str) -> Fault | None:
    return _text(place, value)


_FACT_KINDS = {
    "choice": _choice_fault,
    "yes_no": _yes_no_fault,
    "date": _date_fact_fault,
    "text": _text_fact_fault,
}
FACT_KINDS = frozenset(_FACT_KINDS)


def _answer_fault(framework: Framework, question_id: str, value: Value, sample: str) -> Fault | None:
    asked_of = framework.case_question_samples
    fault = _unknown("question", question_id, asked_of)
    if fault is not None:
        return fault
    place = f"answer {question_id}"
    if asked_of[question_id] != sample:
        message = f"This question is asked of {_sample(framework, asked_of[question_id])} only."
        return Fault("question_misplaced", place, message)
    question = framework.question(question_id)
    fault = _unknown_value(place, value, [v.id for v in question.scale.values])
    if fault is None and not question.admits(str(value)):
        offered = " or ".join(v.title for v in question.offered)
        return Fault("na_not_admitted", place, f"N/A is not offered for this question. Answer {offered}.")
    return fault


def _judgement_fault(framework: Framework, standard_id: str, name: str, value: Value) -> Fault | None:
    fault = _unknown("standard", standard_id, framework.ids["standards"])
    if fault is not None:
        return fault
    place = f"judgement {standard_id}"
    if framework.standard(standard_id).method.kind != "judgement":
        message = "This standard is computed from the cases. Record a panel decision instead of a judgement."
        return Fault("standard_computed", place, message)
    return _rating_fault(framework, place, value) if name == "rating" else _text(place, value)


def _decision_fault(framework: Framework, standard_id: str, name: str, value: Value) -> Fault | None:
    fault = _unknown("standard", standard_id, framework.ids["standards"])
    if fault is not None:
        return fault
    place = f"decision {standard_id}"
    if framework.standard(standard_id).method.kind == "judgement":
        message = "This standard is judged. Change its judgement instead of recording a decision."
        return Fault("standard_judged", place, message)
    if name == "rating":
        return _rating_fault(framework, place, value)
    return _date_fault(place, value) if name == "on" else _text(place, value)


def _rating_fault(framework: Framework, place: str, value: Value) -> Fault | None:
    return _unknown_value(place, value, [rating.id for rating in framework.ratings])


def _date_fault(place: str, value: Value) -> Fault | None:
    try:
        date.fromisoformat(value if isinstance(value, str) and len(value) == 10 else "")
    except ValueError:
        return Fault("date_unknown", place, f"“{value}” is not a date. Write it as YYYY-MM-DD.")
    return None


def _text_fault(name: str, value: Value) -> Fault | None:
    fault = _text(name, value)
    if fault is None and (len(str(value)) > LONGEST_NAME or not str(value).isprintable()):
        message = f"This has to be one line of at most {LONGEST_NAME} characters."
        return Fault("text_too_long", name, message)
    return fault


def _text(place: str, value: Value) -> Fault | None:
    return None if isinstance(value, str) else Fault("text_expected", place, f"“{value}” is not text.")


def _unknown_value(place: str, value: Value, known: Collection[str]) -> Fault | None:
    if isinstance(value, str) and value in known:
        return None
    return Fault("value_unknown", place, f"“{value}” is not one of: {', '.join(known)}.")


def _unknown(kind: str, name: str, known: Collection[str]) -> Fault | None:
    if name in known:
        return None
    near = get_close_matches(name, known, n=1)
    hint = f" Did you mean “{near[0]}”?" if near else ""
    return Fault(f"{kind}_unknown", f"{kind} {name}", f"There is no {kind} “{name}”.{hint}")


def _sample(framework: Framework, sample_id: str) -> str:
    return f"the sample “{framework.sample(sample_id).title}”"
