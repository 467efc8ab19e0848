"""The shape of each table of a framework: which entries it must and may have, and of what kind they are.

The only place that uses pydantic, which is slow to import.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import chain
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError
from pydantic_core import ErrorDetails

from model.checks.source import LISTS, SINGLES, Entry, Source
from model.faults import Fault, near_miss

Counts = dict[str, Annotated[list[int], Field(min_length=2, max_length=2)]]


class _Shape(BaseModel):
    """Entries that a table must or may have, and no others; `1` is no text and `true` no number."""

    model_config = ConfigDict(extra="forbid", strict=True)


class _Head(_Shape):
    format: int
    id: str
    title: str
    short_title: str
    publisher: str
    years: Annotated[list[int], Field(min_length=2, max_length=2)]
    attribution: str
    default_scale: str
    demo: str = ""
    wording: str = ""


class _Words(_Shape):
    domain: str
    standard: str
    question: str
    part: str
    rating: str
    domains: str = ""
    standards: str = ""
    questions: str = ""
    parts: str = ""
    ratings: str = ""


class _Statistics(_Shape):
    title: str
    row: str
    value: str
    average: str
    range: str
    target: str
    target_note: str = ""


class _Sample(_Shape):
    id: str
    title: str
    short: str


class _ScaleValue(_Shape):
    id: str
    title: str
    key: str
    counts: str
    tone: str


class _Scale(_Shape):
    id: str
    title: str
    value: list[dict[str, Any]]


class _Rating(_Shape):
    id: str
    title: str
    short: str
    shape: str
    tone: str
    score: int | None = None
    group: str = ""


class _Band(_Shape):
    rating: str
    start: int = Field(alias="from")
    end: int = Field(alias="to")
    title: str = ""


class _Bands(_Shape):
    id: str
    title: str
    unit: str
    band: list[dict[str, Any]]


class _Method(_Shape):
    id: str
    kind: str
    title: str
    explanation: str
    bands: str = ""
    gates: list[str] = []
    bands_setting: str = ""
    ratings: str = ""
    decided: bool = False


class _Overall(_Shape):
    kind: str
    explanation: str
    bands: str = ""
    ratings: str = ""
    of: list[str] = []
    rule: list[dict[str, Any]] = []


class _Rule(_Shape):
    when: dict[str, list[str]]
    gives: str = ""
    choose: list[str] = []
    default: str = ""
    because: str = ""


class _Gate(_Shape):
    id: str
    kind: str
    title: str
    explanation: str
    points: int = 0
    cases: int = 0


class _Choice(_Shape):
    id: str
    title: str
    bands: str = ""


class _Setting(_Shape):
    id: str
    title: str
    explanation: str
    default: str
    choice: list[dict[str, Any]]


class _Option(_Shape):
    id: str
    title: str
    under: str = ""
    sample: str = ""


class _Fact(_Shape):
    id: str
    title: str
    kind: str
    group: str
    short: str = ""
    option: list[dict[str, Any]] = []
    sample: str = ""
    listed: bool = False


class _FactCheck(_Shape):
    id: str
    severity: str
    about: str
    when: dict[str, Any]
    message: str


class _Domain(_Shape):
    id: str
    title: str
    short: str
    statement: str
    sample: str = ""
    method: str = ""


class _Standard(_Shape):
    id: str
    under: str
    title: str
    statement: str
    method: str
    base: str = ""
    note: str = ""
    scored: bool = True
    wording: str = ""


class _Question(_Shape):
    id: str
    under: str
    text: str
    short: str = ""
    scale: str = ""
    relevant_when: dict[str, Any] = {}
    admits_na: bool = False
    base: str = ""
    note: str = ""
    scored: bool = True
    headlines: list[str] = []
    finding: str = ""
    wording: str = ""


class _Criterion(_Shape):
    id: str
    under: str
    text: str
    wording: str = ""


class _Headline(_Shape):
    id: str
    title: str
    statement: str = ""
    bands: str = ""
    bands_setting: str = ""


class _Statistic(_Shape):
    id: str
    title: str
    question: str
    average: int | None = None
    range: Annotated[list[int], Field(min_length=2, max_length=2)] | None = None
    target: int | None = None
    target_note: str = ""
    better: str = ""
    wording: str = ""


class _RatingExample(_Shape):
    name: str
    standard: str
    counts: Counts
    rating: str
    percent: int | None = None
    drivers: list[str] = []
    gates: list[str] = []
    settings: dict[str, str] = {}


class _CaseExample(_Shape):
    name: str
    sample: str
    facts: dict[str, str | bool]
    applies: dict[str, str]


class _OverallExample(_Shape):
    name: str
    ratings: dict[str, str]
    overall: str
    score: int | None = None


class _ChoiceExample(_Shape):
    name: str
    ratings: dict[str, str]
    choose: list[str]
    overall: str = ""


_SHAPES: Mapping[str, type[_Shape]] = {
    "framework": _Head,
    "words": _Words,
    "sample": _Sample,
    "scale": _Scale,
    "value": _ScaleValue,
    "rating": _Rating,
    "bands": _Bands,
    "band": _Band,
    "method": _Method,
    "overall": _Overall,
    "rule": _Rule,
    "statistics": _Statistics,
    "gate": _Gate,
    "setting": _Setting,
    "choice": _Choice,
    "fact": _Fact,
    "option": _Option,
    "check": _FactCheck,
    "domain": _Domain,
    "standard": _Standard,
    "question": _Question,
    "criterion": _Criterion,
    "headline": _Headline,
    "statistic": _Statistic,
}
_CHILDREN = {"scale": "value", "bands": "band", "setting": "choice", "fact": "option", "overall": "rule"}
_REQUIRED = ("words", "scale", "rating", "method", "domain", "standard", "question")
_EXPECTED = {
    "string_type": "text in quotation marks",
    "int_type": "a whole number",
    "bool_type": "true or false",
    "list_type": "a list in square brackets",
    "dict_type": "a table",
    "too_short": "a list of two",
    "too_long": "a list of two",
}


def shapes(source: Source) -> tuple[tuple[Fault, ...], Source]:
    """The faults in the shape of single tables, and the source with those tables whose shape is sound."""
    faults = [*_shape_faults(source.head), *_missing_tables(source)]
    sound: set[int] = set()
    for entry in chain(*source.lists.values(), source.examples):
        found = list(_shape_faults(entry))
        faults += found
        if not found:
            sound.add(id(entry))
    return tuple(faults), source.keeping(frozenset(sound))


def _missing_tables(source: Source) -> Iterator[Fault]:
    for kind in _REQUIRED:
        if not source.of(kind):
            header = f"[{kind}]" if kind in SINGLES else f"[[{kind}]]"
            yield source.head.fault("entry_missing", f"There is no {header} in any file.")


def _shape_faults(entry: Entry) -> Iterator[Fault]:
    shape = _example_shape(entry) if entry.kind == "example" else _SHAPES[entry.kind]
    try:
        shape.model_validate(entry.table)
    except ValidationError as error:
        yield from (_shape_fault(entry, shape, details) for details in error.errors(include_url=False))
    for child in entry.children(_CHILDREN.get(entry.kind, "")):
        yield from _shape_faults(child)


def _shape_fault(entry: Entry, shape: type[_Shape], details: ErrorDetails) -> Fault:
    loc, kind = details["loc"], details["type"]
    name = loc[0]
    if kind == "missing":
        return entry.fault("entry_missing", f"“{name}” is missing.")
    if kind == "extra_forbidden":
        known = [field.alias or name for name, field in shape.model_fields.items()]
        hint = near_miss(str(name), [*known, *LISTS, *SINGLES] if entry.kind == "framework" else known)
        message = f"There is no entry “{name}” here.{hint} There is: {', '.join(known)}."
        return entry.fault("entry_unknown", message, name)
    expected = _EXPECTED.get(kind, details["msg"])
    return entry.fault("wrong_type", f"“{name}” has to be {expected}.", *loc)


def _example_shape(entry: Entry) -> type[_Shape]:
    if "sample" in entry.table:
        return _CaseExample
    if "choose" in entry.table:
        return _ChoiceExample
    return _OverallExample if "ratings" in entry.table else _RatingExample
