"""The names in a framework: given once, of things that exist, never in a circle, never without words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain

from model.checks.source import TREE, Entry, Source
from model.conditions import SAMPLE_FACT
from model.faults import Fault
from model.framework import OVERALL

_ID = re.compile(r"\w[\w.-]{0,99}")
MOST_CRITERIA = 8
"""Levels of criteria; more than two are not known, and each is read inside the one above."""
_WORDING = {"title", "short_title", "text", "short", "statement", "message", "explanation", "group"}
_WORDING |= {"publisher", "attribution", "name", "because", "target_note"}
_WORDED = ("words", "statistics")  # all their entries are wording
_CHILDREN = ("value", "option", "choice", "band", "rule")
_MUST_BE_NAMED = {("framework", "default_scale"), ("standard", "method"), ("band", "rating")}
_MUST_BE_NAMED |= {("standard", "under"), ("check", "about"), ("statistic", "question")}
_MUST_BE_NAMED |= {("question", "scale"), ("domain", "method")}  # where they are given at all
_REFERENCES = {
    "framework": {"default_scale": "scale"},
    "standard": {"under": "domain", "method": "method"},
    "question": {"scale": "scale", "headlines": "headline"},
    "domain": {"sample": "sample", "method": "method"},
    "fact": {"sample": "sample"},
    "option": {"sample": "sample"},
    "band": {"rating": "rating"},
    "method": {"bands": "bands", "bands_setting": "setting", "gates": "gate"},
    "headline": {"bands": "bands", "bands_setting": "setting"},
    "choice": {"bands": "bands"},
    "overall": {"bands": "bands", "of": "standard"},
    "check": {"about": "fact"},
    "statistic": {"question": "question"},
}


def name_faults(source: Source) -> Iterator[Fault]:
    """Everything wrong with ids, references, `under` and wording."""
    tables = tuple(_all_tables(source))
    yield from _ids_twice(source)
    for entry in tables:
        yield from _unusable_id(entry)
        yield from _blank_wording(entry)
        yield from _unknown_references(source, entry)
    for fact in source.of("fact"):
        yield from _option_faults(fact)
    for setting in source.of("setting"):
        if setting.table["default"] not in {choice.id for choice in setting.children("choice")}:
            choices = {choice.id: choice for choice in setting.children("choice")}
            yield setting.unknown("choice", setting.table["default"], choices, "default")
    yield from _tree_faults(source)


def circle(start: str, steps: Mapping[str, str]) -> tuple[str, ...]:
    """The names passed on the way from a name back to itself, or nothing where the way ends."""
    passed = {start: None}  # in order, and quick to look at
    at = start
    while (following := steps.get(at)) is not None:
        if following in passed:
            return tuple(passed) if following == start else ()
        passed[following] = None
        at = following
    return ()


def _all_tables(source: Source) -> Iterator[Entry]:
    yield source.head
    for entry in chain(*source.lists.values(), source.examples):
        yield entry
        for name in _CHILDREN:
            yield from entry.children(name)


def _ids_twice(source: Source) -> Iterator[Fault]:
    groups = [source.of(kind) for kind in source.lists if kind not in TREE]
    groups.append(tuple(entry for kind in TREE for entry in source.of(kind)))
    parents = [entry for entries in source.lists.values() for entry in entries]
    groups += [parent.children(name) for parent in parents for name in _CHILDREN]
    for group in groups:
        first: dict[str, Entry] = {}
        for entry in group:
            if entry.id and entry.id in first:
                message = (
                    f"“{entry.id}” is the id of {first[entry.id].label} at {first[entry.id].spot('id')} too."
                )
                yield entry.fault("id_twice", f"{message} Ids have to differ.", "id")
            first.setdefault(entry.id, entry)


def _unusable_id(entry: Entry) -> Iterator[Fault]:
    if "id" in entry.table and isinstance(entry.table["id"], str) and not _ID.fullmatch(entry.id):
        message = f"“{entry.id}” cannot be an id. Use letters, digits, full stops, hyphens and underscores."
        yield entry.fault("id_unusable", message, "id")
    if entry.kind == "fact" and entry.id == SAMPLE_FACT:
        message = f"“{SAMPLE_FACT}” is what conditions call the sample of a case. Choose another id."
        yield entry.fault("id_reserved", message, "id")
    if entry.kind == "standard" and entry.id == OVERALL:
        message = f"“{OVERALL}” is where the decision on the overall rating stands. Choose another id."
        yield entry.fault("id_reserved", message, "id")


def _blank_wording(entry: Entry) -> Iterator[Fault]:
    for name, value in entry.table.items():
        if (name in _WORDING or entry.kind in _WORDED) and isinstance(value, str) and not value.strip():
            yield entry.fault("wording_blank", f"“{name}” is empty. People read it: write it.", name)


def _unknown_references(source: Source, entry: Entry) -> Iterator[Fault]:
    for name, kind in _REFERENCES.get(entry.kind, {}).items():
        stated = entry.table.get(name)
        names = stated if isinstance(stated, list) else [stated] if isinstance(stated, str) else []
        known = source.names(kind)
        for n, target in enumerate(names):
            needed = isinstance(target, str) and (
                target or (entry.kind, name) in _MUST_BE_NAMED or names is stated
            )
            if needed and target not in known:
                what = "under" if name == "under" else kind
                yield _unknown(entry, what, kind, target, known, (name, n) if stated is names else (name,))


def _unknown(
    entry: Entry, code: str, what: str, name: str, known: Mapping[str, Entry], place: tuple[str | int, ...]
) -> Fault:
    fault = entry.unknown(what, name, known, *place)
    return Fault(f"{code}_unknown", fault.place, fault.message)


def _option_faults(fact: Entry) -> Iterator[Fault]:
    options = {option.id: option for option in fact.children("option")}
    steps = {name: option.text("under") for name, option in options.items() if option.text("under")}
    for name, option in options.items():
        under = steps.get(name)
        if under is not None and under not in options:
            yield option.unknown("option", under, options, "under")
    yield from _circles(options, steps)


def _tree_faults(source: Source) -> Iterator[Fault]:
    """A question stands under a standard, a sub-question under its key question."""
    questions = source.names("question")
    parents = questions | source.names("standard")
    unders = {name: entry.text("under") for name, entry in questions.items()}
    steps = {name: under for name, under in unders.items() if under in questions}
    for question in source.of("question"):
        under = question.table["under"]
        if under not in parents:
            yield _unknown(question, "under", "standard or key question", under, parents, ("under",))
        elif steps.get(under) in questions and not circle(question.id, steps) and not circle(under, steps):
            message = (
                f"“{under}” is a sub-question itself. Put this one under {steps[under]}, or under a standard."
            )
            yield question.fault("too_deep", message, "under")
    yield from _circles(questions, steps)
    yield from _criterion_faults(source)


def _criterion_faults(source: Source) -> Iterator[Fault]:
    """A criterion stands under a standard, or under a criterion that does."""
    criteria = source.names("criterion")
    unders = {name: entry.text("under") for name, entry in criteria.items()}
    parents = criteria | source.names("standard")
    for criterion in source.of("criterion"):
        under = criterion.table["under"]
        if under not in parents:
            yield _unknown(criterion, "under", "standard or criterion", under, parents, ("under",))
        elif _is_too_deep(under, unders):
            message = f"Criteria go {MOST_CRITERIA} levels deep, no more. Put this one further up."
            yield criterion.fault("too_deep", message, "under")
    yield from _circles(criteria, {name: under for name, under in unders.items() if under in criteria})


def _is_too_deep(under: str, unders: Mapping[str, str]) -> bool:
    passed: set[str] = set()
    while under in unders and under not in passed and len(passed) < MOST_CRITERIA:
        passed.add(under)
        under = unders[under]
    return len(passed) == MOST_CRITERIA


def _circles(entries: Mapping[str, Entry], steps: Mapping[str, str]) -> Iterator[Fault]:
    """One fault for every circle, at its first member."""
    reported: set[str] = set()
    for name, entry in entries.items():
        way = circle(name, steps)
        if way and name not in reported:
            reported.update(way)
            yield entry.fault("under_cycle", _going_round((*way, name)), "under")


def _going_round(names: Iterable[str]) -> str:
    return f"“under” goes in a circle: {' is under '.join(names)}. Put one of them under something else."
