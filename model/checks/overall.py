"""The overall rating in a framework: a sum that can be banded, or a decision table that decides every case."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from itertools import product
from math import prod

from model.checks.possible import MOST_COMBINATIONS, as_number
from model.checks.ratings import (
    group_faults,
    rating_groups,
    rating_name_faults,
    ratings_in,
    unused_faults,
)
from model.checks.source import Entry, Source
from model.faults import Fault

# What a kind of overall rating uses, of the entries that not every kind does.
_USES: Mapping[str, Collection[str]] = {
    "sum": ("bands", "ratings"),
    "decision_table": ("of", "ratings", "rule"),
}
_OPTIONAL = ("bands", "of", "ratings", "rule")
MOST_FITS = 5_000_000
"""Combinations times rules: each combination is held against rule after rule."""
_NAMED = 3  # combinations that a message gives as examples


def overall_faults(source: Source) -> Iterator[Fault]:
    """Everything wrong with the overall rating."""
    for overall in source.of("overall"):
        kind = overall.table["kind"]
        if kind in _USES:
            yield from unused_faults(overall, _OPTIONAL, _USES[kind])
        if kind == "sum":
            yield from _sum_faults(source, overall)
        elif kind == "decision_table":
            faults = tuple(_table_faults(source, overall))
            yield from faults or _combination_faults(source, overall)


def _sum_faults(source: Source, overall: Entry) -> Iterator[Fault]:
    if not overall.text("bands"):
        yield overall.fault("bands_missing", "A sum of scores is rated by bands. Name them with “bands”.")
    for bands in source.of("bands"):
        if bands.id == overall.text("bands") and bands.table["unit"] != "points":
            message = f"“{bands.id}” is in {bands.table['unit']}. A sum of scores needs bands in points."
            yield overall.fault("bands_unit", message, "bands")
    for rating in source.of("rating"):
        if rating.table.get("score") is None and rating.text("group") in rating_groups(source):
            message = "The overall rating adds scores, so each rating needs a “score”."
            yield rating.fault("score_missing", message)


def _table_faults(source: Source, overall: Entry) -> Iterator[Fault]:
    """A decision table looks at standards that exist, and its rules name ratings that fit."""
    yield from group_faults(source, overall)
    of = overall.table.get("of", [])
    if not of:
        message = "Say with “of” which standards the table looks at, as a list of ids."
        yield overall.fault("of_missing", message)
    for n, name in enumerate(of):
        if name in of[:n]:
            yield overall.fault("of_twice", f"“{name}” stands twice among “of”. Keep one.", "of", n)
    rules = overall.children("rule")
    if not rules:
        yield overall.fault("rules_missing", "A decision table needs rules. Head each with [[overall.rule]].")
    for rule in rules:
        yield from _when_faults(source, overall, rule)
        yield from _result_faults(source, overall, rule)


def _when_faults(source: Source, overall: Entry, rule: Entry) -> Iterator[Fault]:
    """What a rule asks for: ratings that the standards looked at can have."""
    of = overall.table.get("of", [])
    for name, wanted in rule.table["when"].items():
        if name not in of:
            fault = rule.unknown("standard", name, dict.fromkeys(of), "when", name)
            yield Fault("when_unknown", fault.place, f"{fault.message} The table looks at: {', '.join(of)}.")
            continue
        if not wanted:
            message = f"No rating is named for “{name}”. Name some, or leave “{name}” out: then any fits."
            yield rule.fault("when_empty", message, "when", name)
        group = _group_of(source, name)
        for n, rating in enumerate(wanted if group is not None else ()):
            yield from rating_name_faults(source, rule, rating, group or "", "when", name, n)


def _result_faults(source: Source, overall: Entry, rule: Entry) -> Iterator[Fault]:
    """What follows: one rating, or two or more to choose from, with what to weigh."""
    gives, choose = rule.text("gives"), rule.table.get("choose", [])
    group = overall.text("ratings")
    if bool(gives) == bool(choose):
        message = "Say either what the rule “gives”, or what to “choose” among: one of the two."
        yield rule.fault("rule_result", message)
    if gives:
        yield from rating_name_faults(source, rule, gives, group, "gives")
    for n, rating in enumerate(choose):
        yield from rating_name_faults(source, rule, rating, group, "choose", n)
    if choose:
        yield from _choose_faults(rule, choose)
    default = rule.text("default")
    if default and default not in choose:
        fault = rule.unknown("choice", default, dict.fromkeys(choose), "default")
        message = f"The default has to be among “choose”. {fault.message}"
        yield Fault("default_unknown", fault.place, message)


def _choose_faults(rule: Entry, choose: list[str]) -> Iterator[Fault]:
    if len(set(choose)) < max(2, len(choose)):
        message = "A choice needs two or more ratings, each once. Where there is only one, use “gives”."
        yield rule.fault("choice_missing", message, "choose")
    if "because" not in rule.table:
        message = "Say with “because” what the inspector has to weigh: the choice will need a reason."
        yield rule.fault("because_missing", message)


def _group_of(source: Source, standard: str) -> str | None:
    """The group of the ratings that a standard can have; None where its method is not known."""
    entry = source.names("standard").get(standard)
    method = source.names("method").get(entry.text("method")) if entry is not None else None
    return None if method is None else method.text("ratings")


def _combination_faults(source: Source, overall: Entry) -> Iterator[Fault]:
    """Every combination of ratings has its rule, and every rule its combinations: all of them are tried."""
    of: list[str] = overall.table["of"]
    groups = {name: _group_of(source, name) for name in of}
    choices = {name: ratings_in(source, group) for name, group in groups.items() if group is not None}
    if len(choices) < len(of):
        return  # a standard or its method is at fault
    number = prod(map(len, choices.values()))
    rules = overall.children("rule")
    if number > MOST_COMBINATIONS or number * len(rules) > MOST_FITS:
        message = (
            f"There are {as_number(number)} combinations of ratings: too many to try with {len(rules)} rules."
        )
        yield overall.fault("combinations_not_checked", message, "of")
        return
    reached: set[int] = set()
    uncovered: list[tuple[str, ...]] = []
    for ratings in product(*choices.values()):
        fits = (n for n, rule in enumerate(rules) if _fits(rule, dict(zip(of, ratings, strict=True))))
        found = next(fits, None)
        if found is None:
            uncovered.append(ratings)
        else:
            reached.add(found)
    yield from _uncovered_fault(overall, uncovered, number)
    for n, rule in enumerate(rules):
        if n not in reached:
            message = "The rules before it take every combination that fits it. Move it up, or leave it out."
            yield rule.fault("rule_unreachable", message)


def _fits(rule: Entry, ratings: Mapping[str, str]) -> bool:
    return all(ratings[standard] in wanted for standard, wanted in rule.table["when"].items())


def _uncovered_fault(overall: Entry, uncovered: list[tuple[str, ...]], number: int) -> Iterator[Fault]:
    if uncovered:
        of = overall.table["of"]
        named = "; ".join(
            ", ".join(f"{standard} {rating}" for standard, rating in zip(of, ratings, strict=True))
            for ratings in uncovered[:_NAMED]
        )
        message = f"No rule covers {len(uncovered)} of {number} combinations, such as: {named}."
        yield overall.fault("combination_uncovered", message)
