"""The open form of an inspection: what `export` writes and `import` reads (docs/interchange.md).

Reading takes all or nothing: every fault is listed with its place, and no operation results if there is one.
An answer that is kept aside stands apart from the answers, so that nobody counts it by mistake.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from typing import Any

from model.assessment import assess
from model.conditions import Value
from model.faults import Fault, InputError
from model.findings import Findings
from model.framework import Framework
from model.inspection import LISTED, RECORDS, Case, Inspection, Path, next_record_id, value_at, with_value
from model.json_text import parse, shown
from model.operations import Operation, creation, operation
from model.validation import check_operation, value_fault

FORMAT = "caseread"
FORMAT_VERSION = 1
MOST_CASES = 5_000
"""Cases in one file; published inspections read some hundred."""
MOST_RECORDS = 1_000
"""Entries in a list of recommendations or of good practice; published reports hold some ten."""
MOST_FAULTS = 100
"""Faults that are listed; nobody mends more at once."""
_TOP = {"format", "format_version", "framework", "inspection", "settings", "cases"}
_CASE = {"ref", "sample", "reader", "facts", "answers", "kept_aside", "notes"}
_DETAILS = {"service", "fieldwork", "lead_inspector", "notice"}
_KEYED = ("judgements", "decisions", "findings")
_RECORDS = {kind: tuple(item.name for item in fields(RECORDS[kind])) for kind in (*_KEYED, *LISTED)}


def parse_json(text: str) -> dict[str, Any]:
    """The object in the text of a file of reads. Raises InputError where it is none, or no JSON."""
    data = parse(text)
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        message = f'This is no file of case reads: it does not begin with "format": "{FORMAT}".'
        raise InputError(Fault("not_reads", "", message))
    return data


def import_operation(
    framework: Framework, inspection: Inspection, data: dict[str, Any], new_id: Callable[[], str]
) -> tuple[Operation, tuple[str, ...]]:
    """The operation that adds these reads, and remarks for the person who imports them.

    `data` is the parsed file, `new_id` gives an id that no case has. Raises InputError with every fault.
    """
    reader = _Reader(framework, inspection, new_id)
    reader.read(data)
    if reader.faults:
        raise InputError(reader.faults)
    cases = creation(reader.case_values, "Import reads")
    others = operation(inspection, cases.label, dict(reader.other_values))
    whole = Operation(cases.label, cases.changes + (others.changes if others else ()))
    check_operation(framework, inspection, whole)
    return whole, tuple(reader.remarks)


def exported(findings: Findings) -> dict[str, Any]:
    """Everything in an inspection, in the form that import reads."""
    inspection = findings.inspection
    data: dict[str, Any] = {
        "format": FORMAT,
        "format_version": FORMAT_VERSION,
        "framework": findings.framework.id,
        "inspection": _exported_details(inspection),
        "cases": [_exported_case(findings, case) for case in cases_by_ref(inspection)],
    }
    if inspection.settings:
        data["settings"] = dict(sorted(inspection.settings.items()))
    for kind in ("judgements", "decisions"):
        data[kind] = _exported_records(inspection, kind)
    if inspection.findings:
        data["findings"] = _exported_records(inspection, "findings")
    for kind in LISTED:
        if getattr(inspection, kind):
            data[kind] = list(_exported_records(inspection, kind).values())
    return data


def _exported_records(inspection: Inspection, kind: str) -> dict[str, dict[str, str]]:
    records = getattr(inspection, kind)
    return {
        key: {name: getattr(records[key], name) for name in _RECORDS[kind] if getattr(records[key], name)}
        for key in sorted(records)
    }


def cases_by_ref(inspection: Inspection) -> list[Case]:
    """The cases in the order of their references."""
    return sorted(inspection.cases.values(), key=lambda case: case.ref)


def _exported_details(inspection: Inspection) -> dict[str, Any]:
    details: dict[str, Any] = {"service": inspection.service}
    if inspection.fieldwork_from or inspection.fieldwork_to:
        details["fieldwork"] = [inspection.fieldwork_from, inspection.fieldwork_to]
    for name in ("lead_inspector", "notice"):
        if getattr(inspection, name):
            details[name] = getattr(inspection, name)
    return details


def _exported_case(findings: Findings, case: Case) -> dict[str, Any]:
    order = [q.id for q in findings.framework.questions_for(case.sample)]
    aside = {state.question.id: state.recorded for state in findings.assessments[case.id].kept_aside}
    data: dict[str, Any] = {"ref": case.ref, "sample": case.sample, "reader": case.reader}
    facts = [fact.id for fact in findings.framework.facts]
    data["facts"] = {fact: case.facts[fact] for fact in facts if fact in case.facts}
    data["answers"] = {q: case.answers[q] for q in order if q in case.answers and q not in aside}
    if aside:
        data["kept_aside"] = {q: aside[q] for q in order if q in aside}
    data["notes"] = {q: case.notes[q] for q in order if q in case.notes}
    return data


class _Reader:
    """Collects the values in a file of reads, and every fault in it."""

    def __init__(self, framework: Framework, inspection: Inspection, new_id: Callable[[], str]) -> None:
        self._framework = framework
        self._inspection = inspection
        self._new_id = new_id
        self._refs: dict[str, str] = {case.ref: "this inspection" for case in inspection.cases.values()}
        self.case_values: list[tuple[Path, Value]] = []
        self.other_values: list[tuple[Path, Value]] = []
        self.faults: list[Fault] = []
        self.remarks: list[str] = []

    def read(self, data: dict[str, Any]) -> None:
        version = data.get("format_version")
        if type(version) is not int or version != FORMAT_VERSION:
            message = (
                f"This file has format version {shown(version)}; this program reads version {FORMAT_VERSION}."
            )
            self._fault("format_version", "format_version", message)
            return
        if data.get("framework") != self._framework.id:
            said = shown(data.get("framework"))
            message = f"These reads are for “{said}”; the inspection uses “{self._framework.id}”."
            self._fault("other_framework", "framework", message)
            return
        self._known_keys(data, _TOP | _RECORDS.keys(), "")
        self._details(self._table(data, "inspection", ""))
        for setting, choice in self._table(data, "settings", "").items():
            self._other(("settings", setting), choice, "")
        for position, case in enumerate(self._list(data, "cases", MOST_CASES), start=1):
            self._case(case, f"cases[{position}]")
        for kind in _KEYED:
            for key, record in self._table(data, kind, "").items():
                self._record(kind, key, record, f"{kind} › {key}")
        for kind in LISTED:
            taken = list(getattr(self._inspection, kind))
            for position, record in enumerate(self._list(data, kind, MOST_RECORDS), start=1):
                taken.append(next_record_id(taken, self._new_id()))
                self._record(kind, taken[-1], record, f"{kind}[{position}]")

    def _details(self, details: dict[str, Any]) -> None:
        self._known_keys(details, _DETAILS, "inspection")
        fieldwork = details.get("fieldwork", ["", ""])
        if not isinstance(fieldwork, list) or len(fieldwork) != 2:
            self._fault("fieldwork", "inspection › fieldwork", "Give the first and the last day.")
            fieldwork = ["", ""]
        given = {name: details.get(name, "") for name in ("service", "lead_inspector", "notice")}
        given |= {"fieldwork_from": fieldwork[0], "fieldwork_to": fieldwork[1]}
        for name, value in given.items():
            present = getattr(self._inspection, name)
            if value and not present:
                self._other(("inspection", name), value, "inspection")
            elif (
                value and value != present and self._acceptable(("inspection", name), value, "", "inspection")
            ):
                said, kept = shown(value), shown(present)
                self.remarks.append(f"{name}: the reads say “{said}”; the inspection keeps “{kept}”.")

    def _list(self, data: dict[str, Any], key: str, most: int) -> list[Any]:
        items = data.get(key, [])
        if not isinstance(items, list):
            self._fault("wrong_shape", key, "This has to be a list.")
            return []
        if len(items) > most:
            self._fault(
                "too_large", key, f"There are {len(items):,}, and one file holds at most {most:,}. Split it."
            )
            return []
        return items

    def _case(self, case: Any, place: str) -> None:
        if not isinstance(case, dict):
            self._fault("wrong_shape", place, "A case has to be an object.")
            return
        ref, sample = case.get("ref"), case.get("sample")
        if not isinstance(ref, str) or not ref:
            self._fault("reference_missing", place, "A case needs a reference.")
            return
        place = f"{place} {ref}"
        self._known_keys(case, _CASE, place)
        if ref in self._refs:
            message = f"This reference is used twice: here and in {self._refs[ref]}. References must differ."
            self._fault("reference_taken", place, message)
        self._refs.setdefault(ref, place)
        if not isinstance(sample, str) or sample not in self._framework.ids["samples"]:
            known = ", ".join(s.id for s in self._framework.samples)
            self._fault("sample_unknown", place, f"“{shown(sample)}” is not a sample. There is: {known}.")
            return
        self._case_content(case, self._new_id(), sample, place)

    def _case_content(self, case: dict[str, Any], case_id: str, sample: str, place: str) -> None:
        before = len(self.faults)
        start = len(self.case_values)
        for name in ("ref", "sample", "reader"):
            if case.get(name):
                self._add(("cases", case_id, name), case[name], sample, place)
        for name in ("facts", "answers", "notes"):
            for key, value in self._table(case, name, place).items():
                if value is not None and value != "":
                    self._add(("cases", case_id, name, key), value, sample, f"{place} › {name}")
        for key, value in self._table(case, "kept_aside", place).items():
            if isinstance(case.get("answers"), dict) and key in case["answers"]:
                message = "This question stands among the answers too. Keep one of the two."
                self._fault("entry_twice", f"{place} › kept_aside › {key}", message)
            self._add(("cases", case_id, "answers", key), value, sample, f"{place} › kept_aside")
        if len(self.faults) == before and case.get("kept_aside"):
            self._check_kept_aside(case, case_id, self.case_values[start:], place)

    def _check_kept_aside(
        self, case: dict[str, Any], case_id: str, values: list[tuple[Path, Value]], place: str
    ) -> None:
        """An answer may only stay aside while its question does not apply: else a figure would change."""
        inspection = Inspection()
        for path, value in values:
            inspection = with_value(inspection, path, value)
        aside = {s.question.id for s in assess(self._framework, inspection.cases[case_id]).kept_aside}
        for question in case["kept_aside"]:
            if question not in aside:
                message = (
                    "This question applies, so its answer cannot be kept aside. Put it among the answers."
                )
                self._fault("applies", f"{place} › kept_aside › {question}", message)

    def _record(self, kind: str, key: str, record: Any, place: str) -> None:
        if not isinstance(record, dict):
            self._fault("wrong_shape", place, "This has to be an object.")
            return
        self._known_keys(record, set(_RECORDS[kind]), place)
        for name in _RECORDS[kind]:
            if record.get(name):
                value = "yes" if name == "earlier" and record[name] is True else record[name]
                self._other((kind, key, name), value, place)

    def _add(self, path: Path, value: Any, sample: str, place: str) -> None:
        if self._acceptable(path, value, sample, place):
            self.case_values.append((path, value))

    def _other(self, path: Path, value: Any, place: str) -> None:
        if self._acceptable(path, value, "", place):
            self.other_values.append((path, value))
            present = value_at(self._inspection, path)
            if present not in (None, value):
                self.remarks.append(f"{' › '.join(path)}: “{shown(value)}” replaces “{shown(present)}”.")

    def _acceptable(self, path: Path, value: Any, sample: str, place: str) -> bool:
        if not isinstance(value, str | bool):
            message = f"“{shown(value)}” has to be text, or true or false."
            self._fault("wrong_shape", f"{place} › {path[-1]}".removeprefix(" › "), message)
            return False
        fault = value_fault(self._framework, path, value, sample)
        if fault is not None:
            self._fault(fault.code, f"{place} › {fault.place}".removeprefix(" › "), fault.message)
        return fault is None

    def _table(self, data: dict[str, Any], key: str, place: str) -> dict[str, Any]:
        table = data.get(key, {})
        if isinstance(table, dict):
            return table
        self._fault("wrong_shape", f"{place} › {key}".removeprefix(" › "), "This has to be an object.")
        return {}

    def _known_keys(self, data: dict[str, Any], known: set[str], place: str) -> None:
        for key in (key for key in data if key not in known):
            message = f"There is no such entry. There is: {', '.join(sorted(known))}."
            self._fault("entry_unknown", f"{place} › {key or '“”'}".removeprefix(" › "), message)

    def _fault(self, code: str, place: str, message: str) -> None:
        fault = Fault(code, place, message)
        if fault not in self.faults:  # a record's entries may all meet the same one
            self.faults.append(fault)
        if len(self.faults) == MOST_FAULTS:
            more = f"These are the first {MOST_FAULTS} faults. Mend them, then try again."
            raise InputError((*self.faults, Fault("more_faults", "", more)))
