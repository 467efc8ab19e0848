"""Whether a value may be given at a path: the one place that both the window and imports ask."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import fields

from model.case_values import alert_faults, case_value_fault
from model.closing import closing_faults
from model.conditions import Value
from model.faults import Fault, InputError
from model.framework import OVERALL, Framework
from model.inspection import Case, Inspection, Path, case_values, is_path, with_values
from model.language import say
from model.operations import Operation
from model.value_faults import choice_fault, date_fault, line_fault, text_fault, unknown_fault

FINDING_MARKS = ("strength", "area_for_improvement")
_DATED = {"fieldwork_from", "fieldwork_to"}
_WHOLE = {
    "decisions": (
        "decision_incomplete",
        "A decision needs a rating, who decided, the day and the reason. Missing: {0}.",
    ),
    "filters": ("filter_incomplete", "A saved filter needs a title and what it looks for. Missing: {0}."),
}
"""Kinds of records that are recorded whole or not at all: the code of the fault, and what it says."""


def check_operation(
    framework: Framework, inspection: Inspection, operation: Operation, *, taking_back: bool = False
) -> None:
    """Raises InputError with every fault of an operation's new values.

    `taking_back` says that it undoes or redoes an earlier one: what was closed may be closed again as it was then.
    """
    misplaced = tuple(_path_fault(change.path) for change in operation.changes if not is_path(change.path))
    if misplaced:
        raise InputError(misplaced)
    after = with_values(inspection, ((change.path, change.after) for change in operation.changes))
    found = dict(_value_faults(framework, after, operation))
    faults = (
        *found.values(),
        *_case_faults(framework, after, operation),
        *_closing_faults(framework, (inspection, after), operation, taking_back=taking_back),
        *_record_faults(after, {change.path for change in operation.changes} - found.keys()),
    )
    if faults:
        raise InputError(faults)


def _value_faults(
    framework: Framework, after: Inspection, operation: Operation
) -> Iterator[tuple[Path, Fault]]:
    # An import has the same answers in thousands of cases. The type tells a tick from the number 1, its equal.
    known: dict[tuple[Path, Value, type, str], Fault | None] = {}
    for change in operation.changes:
        if change.after is None:
            continue
        case = after.cases.get(change.path[1]) if change.path[0] == "cases" else None
        sample, about = (case.sample, change.path[2:]) if case else ("", change.path)
        asked = (about, change.after, type(change.after), sample)
        if asked not in known:
            known[asked] = value_fault(framework, change.path, change.after, sample)
        if (fault := known[asked]) is not None:
            yield change.path, fault


def _record_faults(after: Inspection, changed: Collection[Path]) -> Iterator[Fault]:
    """A decision needs a rating, a person, a day and a reason (methodology, section 1); a filter title and query."""
    for kind, key in sorted({path[:2] for path in changed if path[0] in _WHOLE}):
        record = getattr(after, kind).get(key)
        missing = [item.name for item in fields(record) if not getattr(record, item.name)] if record else []
        if missing:
            code, message = _WHOLE[kind]
            yield Fault(code, f"{kind.removesuffix('s')} {key}", message.format(", ".join(missing)))


def _case_faults(framework: Framework, after: Inspection, operation: Operation) -> Iterator[Fault]:
    """Cases need a reference that no other case has, and a sample of the framework."""
    shared = _shared_references(after, operation)
    for case_id in sorted(operation.case_ids & after.cases.keys()):
        case = after.cases[case_id]
        if not case.ref:
            yield Fault("reference_missing", say("Case"), say("A case needs a reference."))
        if case.sample not in framework.ids["samples"]:
            yield Fault("sample_missing", say("Case {0}").format(case.ref), say("A case needs a sample."))
        elif case.ref in shared:
            message = say("Another case has this reference already. Give this one a reference of its own.")
            yield Fault("reference_taken", say("Case {0}").format(case.ref), message)
        yield from alert_faults(case)
    for change in operation.changes:
        if change.path[0] == "cases" and change.path[2] == "sample" and change.before and change.after:
            yield from sample_faults(framework, after.cases[change.path[1]])


def _shared_references(after: Inspection, operation: Operation) -> Collection[str]:
    """The references, of those that an operation gave to cases, that more than one case has."""
    given = {change.after for change in operation.changes if change.path[2:] == ("ref",)}
    found = Counter(case.ref for case in after.cases.values()) if given else Counter[str]()
    return {ref for ref, number in found.items() if number > 1 and ref in given}


def _closing_faults(
    framework: Framework, states: tuple[Inspection, Inspection], operation: Operation, *, taking_back: bool
) -> Iterator[Fault]:
    """What becomes of cases that are, or were, checked or signed off."""
    before, after = states
    for case_id in sorted(operation.case_ids & after.cases.keys()):
        case = after.cases[case_id]
        if case.sample in framework.ids["samples"]:
            yield from closing_faults(framework, before.cases.get(case_id), case, taking_back=taking_back)


def sample_faults(framework: Framework, case: Case) -> Iterator[Fault]:
    """What stands in the way of another sample, which the case has here: nothing that fits the former one is lost."""
    if any(value_fault(framework, path, value, case.sample) for path, value in case_values(case)):
        message = say(
            "This case has facts, answers or notes of its sample, so the sample stays. "
            "Add a new case for the other sample."
        )
        yield Fault("sample_fixed", say("Case {0}").format(case.ref), message)


def value_fault(framework: Framework, path: Path, value: Value, sample: str) -> Fault | None:
    """What is wrong with a value at a path, or None. `sample` is that of the case that the path names."""
    if not is_path(path):
        return _path_fault(path)
    match path:
        case ("settings", setting):
            return _setting_fault(framework, setting, value)
        case ("cases", _, *rest):
            return case_value_fault(framework, rest, value, sample)
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
            return choice_fault("recommendation earlier", value, ["yes"])
        case ("filters", _, "title"):
            return line_fault("filter title", value)
        case (kind, _, name):
            return text_fault(f"{kind} {name}", value)


def _path_fault(path: Path) -> Fault:
    return Fault("unknown_path", " › ".join(path), say("There is no such thing in an inspection."))


def _detail_fault(name: str, value: Value) -> Fault | None:
    return date_fault(name, value) if name in _DATED else text_fault(name, value)


def _setting_fault(framework: Framework, setting: str, value: Value) -> Fault | None:
    fault = unknown_fault("setting", setting, framework.ids["settings"])
    if fault is not None:
        return fault
    return choice_fault(f"setting {setting}", value, [c.id for c in framework.setting(setting).choices])


def _judgement_fault(framework: Framework, standard_id: str, name: str, value: Value) -> Fault | None:
    fault = unknown_fault("standard", standard_id, framework.ids["standards"])
    if fault is not None:
        return fault
    place = f"judgement {standard_id}"
    if framework.standard(standard_id).method.kind != "judgement":
        message = say(
            "This standard is computed from the cases. Record a panel decision instead of a judgement."
        )
        return Fault("standard_computed", place, message)
    group = framework.standard(standard_id).method.ratings
    return _rating_fault(framework, place, value, group) if name == "rating" else text_fault(place, value)


def _decision_fault(framework: Framework, place_id: str, name: str, value: Value) -> Fault | None:
    table = framework.overall is not None and framework.overall.kind == "decision_table"
    known = framework.ids["standards"] | ({OVERALL} if table else set())
    fault = unknown_fault("standard", place_id, known)
    if fault is not None:
        return fault
    place = f"decision {place_id}"
    if name == "on":
        return date_fault(place, value)
    if place_id in framework.ids["standards"]:
        method = framework.standard(place_id).method
        if method.kind == "judgement":
            message = say("This standard is judged. Change its judgement instead of recording a decision.")
            return Fault("standard_judged", place, message)
        group = method.ratings
    else:
        group = framework.overall.ratings if framework.overall else ""
    return _rating_fault(framework, place, value, group) if name == "rating" else text_fault(place, value)


def _finding_fault(framework: Framework, question: str, name: str, value: Value) -> Fault | None:
    fault = unknown_fault("question", question, framework.ids["questions"])
    if fault is None and name == "mark":
        fault = choice_fault(f"finding {question}", value, FINDING_MARKS)
    return fault or text_fault(f"finding {question}", value)


def _rating_fault(framework: Framework, place: str, value: Value, group: str) -> Fault | None:
    return choice_fault(place, value, [rating.id for rating in framework.ratings_in(group)])
