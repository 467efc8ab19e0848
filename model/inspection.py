"""An inspection as frozen data, and the paths at which its values live.

Every value has one path, a tuple of strings; a value that is not there is None:

    ("inspection", field)                     service, fieldwork_from, fieldwork_to, lead_inspector, notice
    ("settings", setting)                     the id of the choice taken
    ("cases", case, "ref" | "sample" | "reader")   a case exists while it has a reference
    ("cases", case, "checked_by" | "checked_on" | "signed_by" | "signed_on")   a person, a date (YYYY-MM-DD)
    ("cases", case, "facts", fact)            text, a date (YYYY-MM-DD) or true/false
    ("cases", case, "answers", question)      the id of a value of the question's scale
    ("cases", case, "notes", question)        text
    ("cases", case, "accepted", problem)      why an odd answer stands; the key of a problem (`model.problems`)
    ("cases", case, "evidence", id, "kind" | "text" | "document" | "page" | "questions" | "flag")
    ("cases", case, "alerts", id, "text" | "raised_at" | "passed_to" | "passed_at")   times: YYYY-MM-DDTHH:MM
    ("judgements", standard, "rating" | "reason")
    ("decisions", standard or "overall", "rating" | "by" | "on" | "reason")
    ("findings", question, "mark" | "text")   mark: strength or area_for_improvement
    ("recommendations", id, "text" | "addressee" | "earlier" | "progress" | "note")   earlier: "yes" or none
    ("good_practice", id, "title" | "text")
    ("filters", id, "title" | "query")        a way of looking at the list of cases
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from typing import Any, TypeVar, cast

from model.conditions import Value

Path = tuple[str, ...]
Record = TypeVar("Record", "Case", "Inspection", "Judgement", "Decision")


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the file, an interview or an observation shows.

    `kind` is one of EVIDENCE_KINDS, `questions` holds the ids of those that it bears on, with a space between them,
    `flag` is one of EVIDENCE_FLAGS or empty: what the report should take up.
    """

    kind: str = ""
    text: str = ""
    document: str = ""
    page: str = ""
    questions: str = ""
    flag: str = ""

    @property
    def question_ids(self) -> tuple[str, ...]:
        """The questions that it bears on."""
        return tuple(self.questions.split())


@dataclass(frozen=True, slots=True)
class Alert:
    """An urgent safeguarding concern. It is open until it is said to whom it was passed on, and when."""

    text: str = ""
    raised_at: str = ""
    passed_to: str = ""
    passed_at: str = ""

    @property
    def is_open(self) -> bool:
        """Whether it still has to be passed on."""
        return not (self.passed_to and self.passed_at)


@dataclass(frozen=True, slots=True)
class Case:
    """One child's case as read. `ref` is a reference, never a name. `id` stays when `ref` changes.

    Who checked it and who signed it off, and on which day (YYYY-MM-DD), are empty until somebody did.
    """

    id: str
    ref: str = ""
    sample: str = ""
    reader: str = ""
    checked_by: str = ""
    checked_on: str = ""
    signed_by: str = ""
    signed_on: str = ""
    facts: Mapping[str, Value] = field(default_factory=dict)
    answers: Mapping[str, str] = field(default_factory=dict)
    notes: Mapping[str, str] = field(default_factory=dict)
    accepted: Mapping[str, str] = field(default_factory=dict)
    evidence: Mapping[str, Evidence] = field(default_factory=dict)
    alerts: Mapping[str, Alert] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Judgement:
    """An inspector's rating of a standard that is judged, not computed. An empty rating is not yet given."""

    rating: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Decision:
    """A panel's rating in place of the proposed one: by whom, on which day (YYYY-MM-DD) and why."""

    rating: str = ""
    by: str = ""
    on: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """What an inspector makes of a question's figure: a strength or an area for improvement, in words."""

    mark: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Recommendation:
    """What is recommended, and to whom. An `earlier` one is followed up: its progress, and a note on it."""

    text: str = ""
    addressee: str = ""
    earlier: str = ""
    progress: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class GoodPractice:
    """An example that others can learn from."""

    title: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class SavedFilter:
    """A way of looking at the list of cases that has a name; `query` is what one would type."""

    title: str = ""
    query: str = ""


@dataclass(frozen=True, slots=True)
class Inspection:
    """One inspection of one service. `notice`, where there is one, is shown on every screen and report."""

    service: str = ""
    fieldwork_from: str = ""
    fieldwork_to: str = ""
    lead_inspector: str = ""
    notice: str = ""
    settings: Mapping[str, str] = field(default_factory=dict)
    cases: Mapping[str, Case] = field(default_factory=dict)
    judgements: Mapping[str, Judgement] = field(default_factory=dict)
    decisions: Mapping[str, Decision] = field(default_factory=dict)
    findings: Mapping[str, Finding] = field(default_factory=dict)
    recommendations: Mapping[str, Recommendation] = field(default_factory=dict)
    good_practice: Mapping[str, GoodPractice] = field(default_factory=dict)
    filters: Mapping[str, SavedFilter] = field(default_factory=dict)

    def case_with_ref(self, ref: str) -> Case | None:
        """The case with this reference, or None."""
        return next((case for case in self.cases.values() if case.ref == ref), None)


DETAILS = ("service", "fieldwork_from", "fieldwork_to", "lead_inspector", "notice")
STATUS_FIELDS = ("checked_by", "checked_on", "signed_by", "signed_on")
CASE_FIELDS = ("ref", "sample", "reader", *STATUS_FIELDS)
CASE_MAPS = ("facts", "answers", "notes", "accepted")
CASE_LISTS: dict[str, type[Evidence | Alert]] = {"evidence": Evidence, "alerts": Alert}
EVIDENCE_KINDS = ("quote", "observation", "interview", "document")
EVIDENCE_FLAGS = ("good_practice", "concern")
RECORDS: dict[str, type[Judgement | Decision | Finding | Recommendation | GoodPractice | SavedFilter]] = {
    "judgements": Judgement,
    "decisions": Decision,
    "findings": Finding,
    "recommendations": Recommendation,
    "good_practice": GoodPractice,
    "filters": SavedFilter,
}


LISTED = ("recommendations", "good_practice", "filters")
"""The kinds of record that are lists: their ids sort in the order in which they were made."""


def next_record_id(taken: Iterable[str], unique: str) -> str:
    """An id for a record that comes after these; `unique` tells it from one made elsewhere meanwhile."""
    numbers = [record_id.partition("-")[0] for record_id in taken]
    last = max((int(number) for number in numbers if number.isdecimal()), default=0)
    return f"{last + 1:06}-{unique}"


def is_path(path: Path) -> bool:
    """Whether a value of an inspection can live at this path, whatever the framework."""
    match path:
        case ("inspection", name):
            return name in DETAILS
        case ("settings", _):
            return True
        case ("cases", _, name):
            return name in CASE_FIELDS
        case ("cases", _, name, _):
            return name in CASE_MAPS
        case ("cases", _, kind, _, name):
            return kind in CASE_LISTS and _has_field(CASE_LISTS[kind], name)
        case (kind, _, name) if kind in RECORDS:
            return _has_field(RECORDS[kind], name)
    return False


def value_at(inspection: Inspection, path: Path) -> Value | None:
    """The value at a path, or None where there is none."""
    match path:
        case ("inspection", name):
            return getattr(inspection, name) or None
        case ("settings", setting):
            return inspection.settings.get(setting)
        case ("cases", case_id, *rest):
            case = inspection.cases.get(case_id)
            return None if case is None else case_value(case, rest)
        case (kind, key, name) if kind in RECORDS:
            record = getattr(inspection, kind).get(key)
            return getattr(record, name) or None if record else None
    raise KeyError(path)


def with_value(inspection: Inspection, path: Path, value: Value | None) -> Inspection:
    """The inspection with another value at a path; None removes it."""
    match path:
        case ("inspection", name):
            return _replaced(inspection, name, value or "")
        case ("settings", setting):
            return replace(inspection, settings=_with_key(inspection.settings, setting, value))
        case ("cases", case_id, *rest):
            case = _case_with(inspection.cases.get(case_id, Case(case_id)), rest, value)
            kept = case if case != Case(case_id) else None
            return replace(inspection, cases=_with_key(inspection.cases, case_id, kept))
        case (kind, key, name) if kind in RECORDS:
            changed = _with_record(getattr(inspection, kind), RECORDS[kind], key, (name, value))
            return _replaced(inspection, kind, dict(sorted(changed.items())) if kind in LISTED else changed)
    raise KeyError(path)


def with_values(inspection: Inspection, values: Iterable[tuple[Path, Value | None]]) -> Inspection:
    """The inspection with other values at many paths, one after the other.

    The cases are copied once only, and so are the facts, answers and notes of each: an import gives tens of thousands.
    """
    changed = _Cases(inspection.cases)
    for path, value in values:
        if path[0] == "cases":
            changed.put(path[1], path[2:], value)
        else:
            inspection = with_value(inspection, path, value)
    return replace(inspection, cases=changed.whole())


class _Cases:
    """Cases that are being changed, and copies of what they map that may still be written to."""

    def __init__(self, cases: Mapping[str, Case]) -> None:
        self._cases = dict(cases)
        self._copies: dict[str, dict[str, dict[str, Any]]] = {}

    def put(self, case_id: str, rest: Path, value: Value | None) -> None:
        """Changes one value of a case, which is there only while it has any."""
        case = self._cases.get(case_id) or Case(case_id)
        self._cases[case_id] = case
        if len(rest) == 2 and rest[0] in CASE_MAPS:
            copied = self._copies.setdefault(case_id, {})
            _put(copied.setdefault(rest[0], dict(getattr(case, rest[0]))), rest[1], value)
        else:
            self._cases[case_id] = _case_with(case, rest, value)
        if not value and self._is_hollow(case_id):
            del self._cases[case_id]
            self._copies.pop(case_id, None)

    def _is_hollow(self, case_id: str) -> bool:
        """Whether a case holds nothing. One that still has answers is known at once: undoing an import asks often."""
        has_any = any(self._copies.get(case_id, {}).values())
        return not has_any and self._case(case_id) == Case(case_id)

    def whole(self) -> dict[str, Case]:
        """The cases as they are now."""
        return {case_id: self._case(case_id) for case_id in self._cases}

    def _case(self, case_id: str) -> Case:
        case, copied = self._cases[case_id], self._copies.get(case_id)
        return replace(case, **cast(dict[str, Any], copied)) if copied else case


def _put(copied: dict[str, Any], key: str, value: Value | None) -> None:
    if value is None:
        copied.pop(key, None)
    else:
        copied[key] = value


def values_of(inspection: Inspection) -> Iterator[tuple[Path, Value]]:
    """Every value of an inspection with its path, in a fixed order."""
    for name in DETAILS:
        if value := getattr(inspection, name):
            yield ("inspection", name), value
    for setting, choice in sorted(inspection.settings.items()):
        yield ("settings", setting), choice
    for case in inspection.cases.values():
        yield from case_values(case)
    for kind in RECORDS:
        yield from _record_values((kind,), getattr(inspection, kind))


def case_values(case: Case) -> Iterator[tuple[Path, Value]]:
    """Every value of a case with its path, in a fixed order."""
    for name in CASE_FIELDS:
        if value := getattr(case, name):
            yield ("cases", case.id, name), value
    for name in CASE_MAPS:
        for key, value in sorted(getattr(case, name).items()):
            yield ("cases", case.id, name, key), value
    for kind in CASE_LISTS:
        yield from _record_values(("cases", case.id, kind), getattr(case, kind))


def _record_values(start: Path, records: Mapping[str, Any]) -> Iterator[tuple[Path, Value]]:
    for key, record in sorted(records.items()):
        for item in fields(record):
            if value := getattr(record, item.name):
                yield (*start, key, item.name), value


def _has_field(kind: type[Any], name: str) -> bool:
    return name in {item.name for item in fields(kind)}


def case_value(case: Case, rest: Sequence[str]) -> Value | None:
    """The value at the rest of a path below a case, or None where there is none."""
    match rest:
        case [name]:
            return getattr(case, name) or None
        case [kind, key, name]:
            record = getattr(case, kind).get(key)
            return getattr(record, name) or None if record else None
    found: Value | None = getattr(case, rest[0]).get(rest[1])
    return found


def _case_with(case: Case, rest: Sequence[str], value: Value | None) -> Case:
    match rest:
        case [name]:
            return _replaced(case, name, value or "")
        case [kind, key, name]:
            changed = _with_record(getattr(case, kind), CASE_LISTS[kind], key, (name, value))
            return _replaced(case, kind, dict(sorted(changed.items())))
    return _replaced(case, rest[0], _with_key(getattr(case, rest[0]), rest[1], value))


def _with_record(
    records: Mapping[str, Any], kind: type[Any], key: str, entry: tuple[str, Value | None]
) -> dict[str, Any]:
    """The records with another value in one; a record goes with its last value."""
    name, value = entry
    record = replace(records.get(key, kind()), **{name: str(value or "")})
    return _with_key(records, key, record if record != kind() else None)


def _replaced(record: Record, name: str, value: Any) -> Record:
    return replace(record, **{name: value})


def _with_key(mapping: Mapping[str, Any], key: str, value: Any) -> dict[str, Any]:
    if value is None:
        return {k: v for k, v in mapping.items() if k != key}
    return {**mapping, key: value}
