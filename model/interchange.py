"""The open form of an inspection: what `export` writes and `import` reads (docs/interchange.md).

Reading takes all or nothing: every fault is listed with its place, and no operation results if there is one.
An answer that is kept aside stands apart from the answers, so that nobody counts it by mistake.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from typing import Any

from model import labels
from model.faults import Fault, InputError
from model.findings import Findings
from model.framework import Framework
from model.inspection import CASE_LISTS, LISTED, Alert, Case, Evidence, Inspection
from model.interchange_reader import CLOSINGS, FORMAT_VERSIONS, RECORD_FIELDS, Reader
from model.json_text import parse
from model.language import say
from model.operations import Operation, creation, operation
from model.validation import check_operation

FORMAT = "caseread"


def parse_json(text: str) -> dict[str, Any]:
    """The object in the text of a file of reads. Raises InputError where it is none, or no JSON."""
    data = parse(text)
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        message = say('This is no file of case reads: it does not begin with "format": "{0}".').format(FORMAT)
        raise InputError(Fault("not_reads", "", message))
    return data


def import_operation(
    framework: Framework, inspection: Inspection, data: dict[str, Any], new_id: Callable[[], str]
) -> tuple[Operation, tuple[str, ...]]:
    """The operation that adds these reads, and remarks for the person who imports them.

    `data` is the parsed file, `new_id` gives an id that no case has. Raises InputError with every fault.
    """
    reader = Reader(framework, inspection, new_id)
    reader.read(data)
    if reader.faults:
        raise InputError(reader.faults)
    cases = creation(reader.case_values, labels.IMPORT)
    others = operation(inspection, cases.label, dict(reader.other_values))
    whole = Operation(cases.label, cases.changes + (others.changes if others else ()))
    check_operation(framework, inspection, whole)
    return whole, tuple(reader.remarks)


def exported(findings: Findings) -> dict[str, Any]:
    """Everything in an inspection, in the form that import reads."""
    inspection = findings.inspection
    data: dict[str, Any] = {
        "format": FORMAT,
        "format_version": _version_needed(inspection),
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


def _version_needed(inspection: Inspection) -> int:
    """The first version that can say all this: programs that know no later one then read whatever they can."""
    oldest, newest = FORMAT_VERSIONS
    newer = any(_exported_desk(case) for case in inspection.cases.values())
    return newest if newer or inspection.filters else oldest


def _exported_records(inspection: Inspection, kind: str) -> dict[str, dict[str, str]]:
    records = getattr(inspection, kind)
    return {
        key: {
            name: getattr(records[key], name) for name in RECORD_FIELDS[kind] if getattr(records[key], name)
        }
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
    return data | _exported_desk(case)


def _exported_desk(case: Case) -> dict[str, Any]:
    """What the second version of the form says of a case besides: only what there is."""
    data: dict[str, Any] = {"accepted": dict(sorted(case.accepted.items()))}
    for name, (by, on) in CLOSINGS.items():
        data[name] = {
            key: value for key, value in (("by", getattr(case, by)), ("on", getattr(case, on))) if value
        }
    for kind in CASE_LISTS:
        data[kind] = [_exported_record(record) for record in getattr(case, kind).values()]
    return {name: value for name, value in data.items() if value}


def _exported_record(record: Evidence | Alert) -> dict[str, Any]:
    """An item of evidence, or an alert, without what is empty."""
    said = {item.name: getattr(record, item.name) for item in fields(record) if getattr(record, item.name)}
    if isinstance(record, Evidence) and record.questions:
        said["questions"] = list(record.question_ids)
    return said
