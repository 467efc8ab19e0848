"""The rules in a framework: scales, gates, facts, standards and questions that can be followed."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from model.case_values import FACT_KINDS
from model.checks.source import Entry, Source
from model.faults import Fault, near_miss
from model.framework_loader import FORMAT
from model.gates import GATE_KINDS, GATE_LIMITS
from model.methods import OFFICIAL, RECONSTRUCTED
from model.rating import COMPUTED_KINDS, METHOD_KINDS, OVERALL_KINDS

_VALUES: Mapping[tuple[str, str], Collection[str]] = {
    ("value", "counts"): ("met", "not_met", "not_applicable"),
    ("value", "tone"): ("met", "not_met", "neutral"),
    ("rating", "tone"): ("poor", "weak", "good", "best", "neutral"),
    ("rating", "shape"): ("square", "triangle", "circle", "star", "diamond"),
    ("bands", "unit"): ("percent", "points"),
    ("method", "kind"): sorted(METHOD_KINDS),
    ("gate", "kind"): sorted(GATE_KINDS),
    ("overall", "kind"): sorted(OVERALL_KINDS),
    ("fact", "kind"): sorted(FACT_KINDS),
    ("check", "severity"): ("hard", "soft"),
    ("statistic", "better"): ("higher", "lower"),
} | {
    (kind, "wording"): (OFFICIAL, RECONSTRUCTED)
    for kind in ("framework", "standard", "question", "criterion", "statistic")
}


def rule_faults(source: Source) -> Iterator[Fault]:
    """Everything that the rules of the engine could not work with."""
    yield from _head_faults(source.head)
    yield from _value_faults(source)
    for scale in source.of("scale"):
        yield from _scale_faults(scale)
    for gate in source.of("gate"):
        yield from _gate_faults(gate)
    for fact in source.of("fact"):
        yield from _fact_faults(fact)
    for standard in source.of("standard"):
        yield from _standard_faults(source, standard)
    for question in source.of("question"):
        yield from _question_faults(source, question)
    for entry in (*source.of("standard"), *source.of("question")):
        yield from _base_faults(entry)


def _head_faults(head: Entry) -> Iterator[Fault]:
    version, years = head.table.get("format"), head.table.get("years")
    if isinstance(version, int) and version != FORMAT:
        yield head.fault("format_unknown", f"This program reads format {FORMAT}, not {version}.", "format")
    if isinstance(years, list) and all(isinstance(year, int) for year in years) and sorted(years) != years:
        yield head.fault("years_order", "The first year has to come first.", "years")


def _value_faults(source: Source) -> Iterator[Fault]:
    """Entries that have to be one of a few words."""
    for (kind, name), known in _VALUES.items():
        for entry in _entries(source, kind):
            stated = entry.table.get(name)
            if isinstance(stated, str) and stated not in known:
                hint = near_miss(stated, known)
                message = f"“{stated}” is no {name} of a {kind}.{hint} There is: {', '.join(known)}."
                yield entry.fault(f"{name}_unknown", message, name)


def _entries(source: Source, kind: str) -> tuple[Entry, ...]:
    if kind == "framework":
        return (source.head,)
    if kind == "value":
        return tuple(value for scale in source.of("scale") for value in scale.children("value"))
    return source.of(kind)


def _scale_faults(scale: Entry) -> Iterator[Fault]:
    values = scale.children("value")
    for needed in ("met", "not_met"):
        if not any(value.table["counts"] == needed for value in values):
            message = f"No answer counts as “{needed}”, so nothing could be counted."
            yield scale.fault("scale_incomplete", message)
    keys: dict[str, Entry] = {}
    for value in values:
        key = value.table["key"]
        if len(key) != 1 or not key.isprintable() or key.isspace():
            yield value.fault("key_unusable", f"“{key}” is not the name of one key, such as Y.", "key")
        elif key.casefold() in keys:
            message = f"The key {key} answers {keys[key.casefold()].id} already. Choose another key."
            yield value.fault("key_twice", message, "key")
        keys.setdefault(key.casefold(), value)


def _gate_faults(gate: Entry) -> Iterator[Fault]:
    limit = GATE_LIMITS.get(gate.table["kind"])
    if limit is not None and gate.table.get(limit, 0) < 1:
        message = f"A gate of kind {gate.table['kind']} needs “{limit}”, a whole number above 0."
        yield gate.fault("limit_missing", message, limit)


def _fact_faults(fact: Entry) -> Iterator[Fault]:
    options = fact.children("option")
    if fact.table["kind"] == "choice" and not options:
        yield fact.fault("options_missing", "A choice needs options.", "option")
    if fact.table["kind"] in FACT_KINDS - {"choice"} and options:
        message = f"A fact of kind {fact.table['kind']} has no options. Leave them out, or make it a choice."
        yield fact.fault("options_unused", message, "option")


def _standard_faults(source: Source, standard: Entry) -> Iterator[Fault]:
    method = source.names("method").get(standard.table["method"])
    if method is None or method.text("kind") not in COMPUTED_KINDS:
        return
    domain = source.names("domain").get(standard.table["under"])
    if domain is not None and not domain.text("sample"):
        message = (
            f"{method.label} counts cases, and {domain.label} has no sample. Judge it, or give a sample."
        )
        yield standard.fault("method_without_cases", message, "method")
    keys = [q for q in source.every.get("question", ()) if q.text("under") == standard.id]
    if not keys:
        yield standard.fault("standard_empty", "Without a key question this standard can never be rated.")
    elif not any(_is_scored(q) for q in _counted(source, keys, method)):
        message = "None of the questions that its method counts is scored, so it can never be rated."
        yield standard.fault("standard_empty", message)


def _counted(source: Source, keys: list[Entry], method: Entry) -> list[Entry]:
    """The questions that the method of a standard counts: the sub-questions too where it pools them."""
    if method.text("kind") != "pooled_share":
        return keys
    above = {key.id for key in keys}
    return keys + [q for q in source.every.get("question", ()) if q.text("under") in above]


def _is_scored(question: Entry) -> bool:
    return question.table.get("scored", True) is not False


def _question_faults(source: Source, question: Entry) -> Iterator[Fault]:
    scale = source.names("scale").get(question.text("scale") or source.head.text("default_scale"))
    if question.table.get("admits_na") and scale is not None:
        values = scale.children("value")
        if values and not any(value.text("counts") == "not_applicable" for value in values):
            message = f"N/A is admitted, and {scale.label} has no answer that counts as not_applicable."
            yield question.fault("na_missing", message, "admits_na")


def _base_faults(entry: Entry) -> Iterator[Fault]:
    """A base line may name the count of cases, and nothing else in braces."""
    try:
        entry.table.get("base", "").format(n=0, cases="")
    except (ValueError, LookupError, AttributeError):
        message = (
            "A base line may hold {n} and {cases}, as in “Of the {n} {cases} inspected:”, no other braces."
        )
        yield entry.fault("base_unusable", message, "base")
