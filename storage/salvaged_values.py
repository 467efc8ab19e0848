"""What can be made of values that were salvaged: an inspection that can be opened, and what to say of the rest."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import count

from model.conditions import Value
from model.faults import Fault
from model.framework import Framework
from model.inspection import Inspection, Path, with_values
from model.language import mark, say
from model.validation import value_fault
from storage.reconciling import Reconciled

Values = dict[Path, Value]

_MAYBE_OLDER = mark("Look at this: it may be older than what was recorded last.")


@dataclass(frozen=True, slots=True)
class Usable:
    """An inspection, with what is to be said of values that are not in it (`refused`) or need looking at (`doubts`)."""

    inspection: Inspection
    refused: tuple[Fault, ...]
    doubts: tuple[Fault, ...]


def usable_values(framework: Framework, found: Reconciled) -> Usable:
    """The inspection with all values that the framework knows."""
    values = dict(found.values)
    cases = list(dict.fromkeys(path[1] for path in values if path[0] == "cases"))
    chosen = _add_samples(framework, values, cases)
    unknown = _take_out_unknown(framework, values)
    named = _add_references(values, cases)
    doubts = (
        *_of_cases(values, named, "reference_lost", say("Its reference was lost. Give it its own.")),
        *_of_cases(
            values, chosen, "sample_lost", say("Its sample was lost, and was chosen by what is recorded.")
        ),
        *(
            Fault("maybe_older", _place(values, path), say(_MAYBE_OLDER))
            for path in sorted(found.doubtful & values.keys())
        ),
    )
    refused = (
        Fault("not_taken_over", _place(values, path), say("Not taken over: {0}").format(fault.message))
        for path, fault in unknown.items()
    )
    return Usable(with_values(Inspection(), values.items()), tuple(refused), doubts)


def _add_samples(framework: Framework, values: Values, cases: Iterable[str]) -> list[str]:
    """Gives a case without a sample that to which most of its values fit; returns the cases that had none."""
    known = framework.ids["samples"]
    without = [case_id for case_id in cases if values.get(("cases", case_id, "sample")) not in known]
    of_case: dict[str, Values] = {case_id: {} for case_id in without}
    for path, value in values.items():
        if path[0] == "cases" and path[1] in of_case:
            of_case[path[1]][path] = value
    for case_id, own in of_case.items():
        fitting = {sample.id: _fitting(framework, own, sample.id) for sample in framework.samples}
        values[("cases", case_id, "sample")] = max(fitting, key=lambda sample: fitting[sample])
    return without


def _fitting(framework: Framework, values: Values, sample: str) -> int:
    return sum(value_fault(framework, path, value, sample) is None for path, value in values.items())


def _take_out_unknown(framework: Framework, values: Values) -> dict[Path, Fault]:
    """Takes out what the framework does not know; returns why, by path."""
    samples = {path[1]: str(value) for path, value in values.items() if path[2:] == ("sample",)}
    found = (
        (path, value_fault(framework, path, value, samples.get(path[1], "")))
        for path, value in values.items()
    )
    faults = {path: fault for path, fault in found if fault is not None}
    for path in faults:
        del values[path]
    return faults


def _add_references(values: Values, cases: Iterable[str]) -> list[str]:
    """Gives a reference to each case without one, or with that of another case; returns these cases."""
    refs: dict[str, Value] = {path[1]: value for path, value in values.items() if path[2:] == ("ref",)}
    first = {ref: case_id for case_id, ref in reversed(refs.items())}
    without = [case_id for case_id in cases if first.get(refs.get(case_id, "")) != case_id]
    free = (name for number in count(1) if (name := f"Rescued {number}") not in first)
    for case_id in without:
        values[("cases", case_id, "ref")] = next(free)
    return without


def _of_cases(values: Values, cases: Iterable[str], code: str, message: str) -> Iterator[Fault]:
    return (Fault(code, _case_name(values, case_id), message) for case_id in cases)


def _place(values: Values, path: Path) -> str:
    whose = (_case_name(values, path[1]), *path[2:]) if path[0] == "cases" else path
    return " › ".join(whose)


def _case_name(values: Values, case_id: str) -> str:
    return say("Case {0}").format(values["cases", case_id, "ref"])
