"""Whether a value may be given at a path: the one place that both the window and imports ask."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import fields
from datetime import date

from model.conditions import Value
from model.faults import Fault, InputError, near_miss
from model.framework import OVERALL, Fact, Framework
from model.inspection import Case, Decision, Inspection, Path, case_values, is_path, with_values
from model.operations import Operation

LONGEST_NAME = 200
FINDING_MARKS = ("strength", "area_for_improvement")
_DATED = {"fieldwork_from", "fieldwork_to"}


def check_operation(framework: Framework, inspection: Inspection, operation: Operation) -> None:
    """Raises InputError with every fault of an operation's new values."""
    misplaced = tuple(_path_fault(change.path) for change in operation.changes if not is_path(change.path))
    if misplaced:
        raise InputError(misplaced)
    after = with_values(inspection, ((change.path, change.after) for change in operation.changes))
    faults = tuple(_operation_faults(framework, after, operation))
    if faults:
        raise InputError(faults)


def _operation_faults(framework: Framework, after: Inspection, operation: Operation) -> Iterator[Fault]:
    sound = set()
    for change in operation.changes:
        case = after.cases.get(change.path[1]) if change.path[0] == "cases" else None
        sample = case.sample if case else ""
        fault = None if change.after is None else value_fault(framework, change.path, change.after, sample)
        if fault is None:
            sound.add(change.path)
        else:
            yield fault
    yield from _case_faults(framework, after, operation)
    yield from _decision_record_faults(after, sound)


def _decision_record_faults(after: Inspection, changed: Collection[Path]) -> Iterator[Fault]:
    """A decision needs a rating, a person, a day and a reason (methodology, section 1)."""
    for standard in sorted({path[1] for path in changed if path[0] == "decisions"}):
        decision = after.decisions.get(standard)
        missing = [item.name for item in fields(Decision) if decision and not getattr(decision, item.name)]
        if missing:
            message = f"A decision needs a rating, who decided, the day and the reason. Missing: {', '.join(missing)}."
            yield Fault("decision_incomplete", f"decision {standard}", message)


def _case_faults(framework: Framework, after: Inspection, operation: Operation) -> Iterator[Fault]:
    """Cases need a reference that no other case has, and a sample of the framework."""
    refs = Counter(case.ref for case in after.cases.values())
    for case_id in sorted(operation.case_ids & after.cases.keys()):
        case = after.cases[case_id]
        if not case.ref:
            yield Fault("reference_missing", "Case", "A case needs a reference.")
        if case.sample not in framework.ids["samples"]:
            yield Fault("sample_missing", f"Case {case.ref}", "A case needs a sample.")
        elif refs[case.ref] > 1:
            message = "Another case has this reference already. Give this one a reference of its own."
            yield Fault("reference_taken", f"Case {case.ref}", message)
    for change in operation.changes:
        if change.path[0] == "cases" and change.path[2] == "sample" and change.before and change.after:
            yield from _sample_faults(framework, after.cases[change.path[1]])


def _sample_faults(framework: Framework, case: Case) -> Iterator[Fault]:
    """A sample stays once something was recorded that only fits that sample: nothing is dropped unseen."""
    if any(value_fault(framework, path, value, case.sample) for path, value in case_values(case)):
        message = (
            "This case has facts, answers or notes of its sample, so the sample stays. "
            "Add a new case for the other sample."
        )
        yield Fault("sample_fixed", f"Case {case.ref}", message)


def value_fault(framework: Framework, path: Path, value: Value, sample: str) -> Fault | None:
    """What is wrong with a value at a path, or None. `sample` is that of the case that the path names."""
    if not is_path(path):
        return _path_fault(path)
    match path:
        case ("settings", setting):
            return _setting_fault(framework, setting, value)
        case ("cases", _, *rest):
            return _case_value_fault(framework, rest, value, sample)
        case (kind, key, name):
            return _record_fault(framework, (kind, key, name), value)
    return _detail_fault(path[-1], value)


def _record_fault(framework: Framework, path: tuple[str, str, str], value: Value) -> Fault | None:
    match path:
        case ("judgements", standard, name):
            return _judgement_fault(framework, standard, name, value)
        case ("decisions", standard, name):
            return _decision_fault(framework, standard, name, value)
        case ("findings", question, name):
            return _finding_fault(framework, question, name, value)
        case ("recommendations", _, "earlier"):
            return _unknown_value("recommendation earlier", value, ["yes"])
        case (kind, _, name):
            return _text(f"{kind} {name}", value)


def _case_value_fault(framework: Framework, rest: list[str], value: Value, sample: str) -> Fault | None:
    match rest:
        case ["sample"]:
            return _unknown("sample", str(value), framework.ids["samples"])
        case ["facts", fact]:
            return _fact_fault(framework, fact, value, sample)
        case ["answers", question]:
            return _answer_fault(framework, question, value, sample)
        case ["notes", question]:
            place = f"note {question}"
            return _unasked(framework, question, place, sample) or _text(place, value)
    return _text_fault(rest[0], value)


def _path_fault(path: Path) -> Fault:
    return Fault("unknown_path", " › ".join(path), "There is no such thing in an inspection.")


def _detail_fault(name: str, value: Value) -> Fault | None:
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
    place = f"answer {question_id}"
    fault = _unasked(framework, question_id, place, sample)
    if fault is not None:
        return fault
    question = framework.question(question_id)
    fault = _unknown_value(place, value, [v.id for v in question.scale.values])
    if fault is None and not question.admits(str(value)):
        offered = " or ".join(v.title for v in question.offered)
        return Fault("na_not_admitted", place, f"N/A is not offered for this question. Answer {offered}.")
    return fault


def _unasked(framework: Framework, question_id: str, place: str, sample: str) -> Fault | None:
    """The fault of a question that is not asked of cases of this sample."""
    asked_of = framework.case_question_samples
    fault = _unknown("question", question_id, asked_of)
    if fault is None and asked_of[question_id] != sample:
        message = f"This question is asked of {_sample(framework, asked_of[question_id])} only."
        return Fault("question_misplaced", place, message)
    return fault


def _judgement_fault(framework: Framework, standard_id: str, name: str, value: Value) -> Fault | None:
    fault = _unknown("standard", standard_id, framework.ids["standards"])
    if fault is not None:
        return fault
    place = f"judgement {standard_id}"
    if framework.standard(standard_id).method.kind != "judgement":
        message = "This standard is computed from the cases. Record a panel decision instead of a judgement."
        return Fault("standard_computed", place, message)
    group = framework.standard(standard_id).method.ratings
    return _rating_fault(framework, place, value, group) if name == "rating" else _text(place, value)


def _decision_fault(framework: Framework, place_id: str, name: str, value: Value) -> Fault | None:
    table = framework.overall is not None and framework.overall.kind == "decision_table"
    known = framework.ids["standards"] | ({OVERALL} if table else set())
    fault = _unknown("standard", place_id, known)
    if fault is not None:
        return fault
    place = f"decision {place_id}"
    if name == "on":
        return _date_fault(place, value)
    if place_id in framework.ids["standards"]:
        method = framework.standard(place_id).method
        if method.kind == "judgement":
            message = "This standard is judged. Change its judgement instead of recording a decision."
            return Fault("standard_judged", place, message)
        group = method.ratings
    else:
        group = framework.overall.ratings if framework.overall else ""
    return _rating_fault(framework, place, value, group) if name == "rating" else _text(place, value)


def _finding_fault(framework: Framework, question: str, name: str, value: Value) -> Fault | None:
    fault = _unknown("question", question, framework.ids["questions"])
    if fault is None and name == "mark":
        fault = _unknown_value(f"finding {question}", value, FINDING_MARKS)
    return fault or _text(f"finding {question}", value)


def _rating_fault(framework: Framework, place: str, value: Value, group: str) -> Fault | None:
    return _unknown_value(place, value, [rating.id for rating in framework.ratings_in(group)])


def _date_fault(place: str, value: Value) -> Fault | None:
    if isinstance(value, str) and _is_date(value):
        return None
    return Fault("date_unknown", place, f"“{value}” is not a date. Write it as YYYY-MM-DD.")


def _is_date(text: str) -> bool:
    """Whether a text is a date as YYYY-MM-DD; other forms of ISO 8601, such as weeks, are not."""
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


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
    message = f"There is no {kind} “{name}”.{near_miss(name, known)}"
    return Fault(f"{kind}_unknown", f"{kind} {name}", message)


def _sample(framework: Framework, sample_id: str) -> str:
    return f"the sample “{framework.sample(sample_id).title}”"
