"""Reads the open form: collects its values by their paths, and every fault in it (docs/interchange.md)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from typing import Any

from model.assessment import assess
from model.conditions import Value
from model.faults import Fault, InputError
from model.framework import Framework
from model.inspection import (
    CASE_LISTS,
    CASE_MAPS,
    LISTED,
    RECORDS,
    Inspection,
    Path,
    next_record_id,
    value_at,
    with_values,
)
from model.json_text import shown
from model.validation import value_fault

FORMAT_VERSIONS = (1, 2)
"""Those that can be read. The second has evidence, alerts, accepted problems, check and sign-off, and saved filters."""
MOST_CASES = 5_000
"""Cases in one file; published inspections read some hundred."""
MOST_RECORDS = 1_000
"""Entries in a list, such as recommendations or the evidence of a case; published reports hold some ten."""
MOST_FAULTS = 100
"""Faults that are listed; nobody mends more at once."""
KEYED = ("judgements", "decisions", "findings")
RECORD_FIELDS = {kind: tuple(item.name for item in fields(RECORDS[kind])) for kind in (*KEYED, *LISTED)}
LIST_FIELDS = {kind: tuple(item.name for item in fields(CASE_LISTS[kind])) for kind in CASE_LISTS}
CLOSINGS = {"checked": ("checked_by", "checked_on"), "signed_off": ("signed_by", "signed_on")}
"""Entries of a case that say who closed it and when, each with the fields of `by` and `on`."""
_TOP = {"format", "format_version", "framework", "inspection", "settings", "cases"}
_CASE = {
    "ref",
    "sample",
    "reader",
    "facts",
    "answers",
    "kept_aside",
    "notes",
    "accepted",
    *CASE_LISTS,
    *CLOSINGS,
}
_DETAILS = {"service", "fieldwork", "lead_inspector", "notice"}


class Reader:
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
        """Collects what the parsed file holds. Raises InputError once there are more faults than anybody mends."""
        version = data.get("format_version")
        if type(version) is not int or version not in FORMAT_VERSIONS:
            known = " and ".join(map(str, FORMAT_VERSIONS))
            message = f"This file has format version {shown(version)}; this program reads versions {known}."
            self._fault("format_version", "format_version", message)
            return
        if data.get("framework") != self._framework.id:
            said = shown(data.get("framework"))
            message = f"These reads are for “{said}”; the inspection uses “{self._framework.id}”."
            self._fault("other_framework", "framework", message)
            return
        self._known_keys(data, _TOP | RECORD_FIELDS.keys(), "")
        self._details(self._table(data, "inspection", ""))
        for setting, choice in self._table(data, "settings", "").items():
            self._other(("settings", setting), choice, "")
        for position, case in enumerate(self._list(data, "cases", MOST_CASES, ""), start=1):
            self._case(case, f"cases[{position}]")
        for kind in KEYED:
            for key, record in self._table(data, kind, "").items():
                self._record(kind, key, record, f"{kind} › {key}")
        for kind in LISTED:
            taken = list(getattr(self._inspection, kind))
            for position, record in enumerate(self._list(data, kind, MOST_RECORDS, ""), start=1):
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

    def _list(self, data: dict[str, Any], key: str, most: int, place: str) -> list[Any]:
        items = data.get(key, [])
        where = f"{place} › {key}".removeprefix(" › ")
        if not isinstance(items, list):
            self._fault("wrong_shape", where, "This has to be a list.")
            return []
        if len(items) > most:
            message = f"There are {len(items):,}, and one file holds at most {most:,}. Split it."
            self._fault("too_large", where, message)
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
        for name in CASE_MAPS:
            for key, value in self._table(case, name, place).items():
                if value is not None and value != "":
                    self._add(("cases", case_id, name, key), value, sample, f"{place} › {name}")
        for name in CLOSINGS:
            self._closing(case, name, case_id, place)
        for kind in CASE_LISTS:
            self._case_records(case, kind, (case_id, sample), place)
        self._kept_aside(case, case_id, sample, place)
        if len(self.faults) == before and case.get("kept_aside"):
            self._check_kept_aside(case, case_id, self.case_values[start:], place)

    def _kept_aside(self, case: dict[str, Any], case_id: str, sample: str, place: str) -> None:
        for key, value in self._table(case, "kept_aside", place).items():
            if isinstance(case.get("answers"), dict) and key in case["answers"]:
                message = "This question stands among the answers too. Keep one of the two."
                self._fault("entry_twice", f"{place} › kept_aside › {key}", message)
            self._add(("cases", case_id, "answers", key), value, sample, f"{place} › kept_aside")

    def _closing(self, case: dict[str, Any], name: str, case_id: str, place: str) -> None:
        """Who checked a case, or signed it off, and when."""
        table = self._table(case, name, place)
        place = f"{place} › {name}"
        self._known_keys(table, {"by", "on"}, place)
        for key, field in zip(("by", "on"), CLOSINGS[name], strict=True):
            if table.get(key):
                self._add(("cases", case_id, field), table[key], "", place)

    def _case_records(self, case: dict[str, Any], kind: str, whose: tuple[str, str], place: str) -> None:
        """The evidence, or the alerts, of a case, which get ids in their order; `whose` is its id and its sample."""
        case_id, sample = whose
        last: list[str] = []
        for position, record in enumerate(self._list(case, kind, MOST_RECORDS, place), start=1):
            last = [next_record_id(last, self._new_id())]
            self._case_record(
                ("cases", case_id, kind, *last), record, sample, f"{place} › {kind}[{position}]"
            )

    def _case_record(self, start: Path, record: Any, sample: str, place: str) -> None:
        if not isinstance(record, dict):
            self._fault("wrong_shape", place, "This has to be an object.")
            return
        self._known_keys(record, set(LIST_FIELDS[start[2]]), place)
        for name in LIST_FIELDS[start[2]]:
            if record.get(name):
                value = self._joined(record[name], place) if name == "questions" else record[name]
                self._add((*start, name), value, sample, place)

    def _joined(self, questions: Any, place: str) -> str:
        """The ids of questions as they are kept: in one text."""
        if isinstance(questions, list) and all(isinstance(question, str) for question in questions):
            return " ".join(questions)
        self._fault("wrong_shape", f"{place} › questions", "This has to be a list of the ids of questions.")
        return ""

    def _check_kept_aside(
        self, case: dict[str, Any], case_id: str, values: list[tuple[Path, Value]], place: str
    ) -> None:
        """An answer may only stay aside while its question does not apply: else a figure would change."""
        inspection = with_values(Inspection(), values)
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
        self._known_keys(record, set(RECORD_FIELDS[kind]), place)
        for name in RECORD_FIELDS[kind]:
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
