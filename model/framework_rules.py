"""The rules in a framework: scales, ratings, bands, methods, gates and open choices that can be followed."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from itertools import pairwise

from model.faults import Fault, near_miss
from model.framework_loader import FORMAT
from model.framework_source import Entry, Source
from model.gates import GATE_KINDS, GATE_LIMITS, GATE_SETTINGS
from model.rating import COMPUTED_KINDS, METHOD_KINDS, METHOD_SETTINGS, OVERALL_KINDS
from model.validation import FACT_KINDS

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
}


def rule_faults(source: Source) -> Iterator[Fault]:
    """Everything that the rules of the engine could not work with."""
    yield from _head_faults(source.head)
    yield from _value_faults(source)
    for scale in source.of("scale"):
        yield from _scale_faults(scale)
    yield from _score_faults(source)
    for bands in source.of("bands"):
        yield from _bands_faults(source, bands)
    for method in source.of("method"):
        yield from _method_faults(source, method)
    for gate in source.of("gate"):
        yield from _gate_faults(gate)
    yield from _overall_faults(source)
    yield from _setting_faults(source)
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
        parents = source.of("scale") if kind == "value" else source.of(kind)
        entries = [child for e in parents for child in e.children("value")] if kind == "value" else parents
        for entry in entries:
            stated = entry.table[name]
            if stated not in known:
                hint = near_miss(stated, known)
                message = f"“{stated}” is no {name} of a {kind}.{hint} There is: {', '.join(known)}."
                yield entry.fault(f"{name}_unknown", message, name)


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


def _score_faults(source: Source) -> Iterator[Fault]:
    """Ratings stand lowest first, and their scores rise with them."""
    ratings = source.of("rating")
    for below, above in pairwise(ratings):
        low, high = below.table.get("score"), above.table.get("score")
        if (low is None) != (high is None):
            message = f"{below.id} and {above.id}: give both a score, or neither."
            yield above.fault("score_missing", message, "score")
        elif low is not None and high is not None and high <= low:
            message = f"Ratings stand lowest first, so the score has to be above {low}, that of {below.id}."
            yield above.fault("score_order", message, "score")


def _bands_faults(source: Source, bands: Entry) -> Iterator[Fault]:
    """Bands begin at 0, follow one another without a gap or an overlap, and end at the highest value."""
    listed = bands.children("band")
    if not listed:
        yield bands.fault("bands_missing", "Give at least one band.", "band")
        return
    if listed[0].table["from"] != 0:
        yield listed[0].fault("bands_start", "The lowest band has to begin at 0.", "from")
    for band in listed:
        if band.table["to"] < band.table["from"]:
            yield band.fault("bands_reversed", "This band ends before it begins.", "to")
    for below, above in pairwise(listed):
        yield from _joint_faults(below, above)
    yield from _bands_end(source, bands, listed[-1])
    yield from _bands_order(source, listed)


def _joint_faults(below: Entry, above: Entry) -> Iterator[Fault]:
    end, start = below.table["to"], above.table["from"]
    if start > end + 1:
        missing = f"{end + 1}" if start == end + 2 else f"{end + 1} to {start - 1}"
        yield above.fault("bands_gap", f"No band holds {missing}. Begin this one at {end + 1}.", "from")
    elif start <= end:
        message = f"This band begins at {start}, and the one below it ends at {end}. Begin at {end + 1}."
        yield above.fault("bands_overlap", message, "from")


def _bands_end(source: Source, bands: Entry, last: Entry) -> Iterator[Fault]:
    end = 100 if bands.table["unit"] == "percent" else _highest_sum(source, bands.id)
    if end is not None and last.table["to"] != end:
        why = "" if bands.table["unit"] == "percent" else ", the highest sum of scores that there can be"
        yield last.fault("bands_end", f"The highest band has to end at {end}{why}.", "to")


def _highest_sum(source: Source, bands: str) -> int | None:
    """The score of a service with the highest rating everywhere, if these bands are for that."""
    used = any(overall.table["bands"] == bands for overall in source.of("overall"))
    scores = [r.table["score"] for r in source.of("rating") if r.table.get("score") is not None]
    scored = sum(s.table.get("scored", True) for s in source.of("standard"))
    whole = len(source.of("standard")) == len(source.names("standard"))
    return max(scores) * scored if used and scores and whole else None


def _bands_order(source: Source, listed: tuple[Entry, ...]) -> Iterator[Fault]:
    order = list(source.names("rating"))
    placed = [band for band in listed if band.table["rating"] in order]
    for below, above in pairwise(placed):
        if order.index(above.table["rating"]) <= order.index(below.table["rating"]):
            message = (
                f"{above.table['rating']} does not come above {below.table['rating']} among the ratings."
            )
            yield above.fault("bands_order", message, "rating")


def _method_faults(source: Source, method: Entry) -> Iterator[Fault]:
    if method.table["kind"] not in COMPUTED_KINDS:
        return
    name = method.table.get("bands", "")
    if not name:
        yield method.fault("bands_missing", "This kind of method needs bands. Name them with “bands”.")
    for bands in source.of("bands"):
        if bands.id == name:
            yield from _method_bands_faults(source, method, bands)


def _method_bands_faults(source: Source, method: Entry, bands: Entry) -> Iterator[Fault]:
    """A panel may decide for any rating, so each needs its band."""
    if bands.table["unit"] != "percent":
        message = f"“{bands.id}” is in {bands.table['unit']}. Shares of cases need bands in percent."
        yield method.fault("bands_unit", message, "bands")
    banded = {band.table["rating"] for band in bands.children("band")}
    for rating in source.names("rating"):
        if rating not in banded:
            yield bands.fault("bands_incomplete", f"No band is for the rating “{rating}”.", "band")


def _gate_faults(gate: Entry) -> Iterator[Fault]:
    limit = GATE_LIMITS.get(gate.table["kind"])
    if limit is not None and gate.table.get(limit, 0) < 1:
        message = f"A gate of kind {gate.table['kind']} needs “{limit}”, a whole number above 0."
        yield gate.fault("limit_missing", message, limit)


def _overall_faults(source: Source) -> Iterator[Fault]:
    for overall in source.of("overall"):
        for bands in source.of("bands"):
            if bands.id == overall.table["bands"] and bands.table["unit"] != "points":
                message = f"“{bands.id}” is in {bands.table['unit']}. A sum of scores needs bands in points."
                yield overall.fault("bands_unit", message, "bands")
        for rating in source.of("rating"):
            if rating.table.get("score") is None:
                message = "The overall rating adds scores, so each rating needs a “score”."
                yield rating.fault("score_missing", message)


def _needed_settings(source: Source) -> dict[str, tuple[str, tuple[str, ...]]]:
    """The open choices that the methods and gates in use ask: who asks, and the choices it knows."""
    needed: dict[str, tuple[str, tuple[str, ...]]] = {}
    for kind, asked in (("method", METHOD_SETTINGS), ("gate", GATE_SETTINGS)):
        for entry in source.every.get(kind, ()):
            for setting, choices in asked.get(entry.text("kind"), {}).items():
                needed.setdefault(setting, (entry.label, choices))
    return needed


def _setting_faults(source: Source) -> Iterator[Fault]:
    needed = _needed_settings(source)
    for name, (label, choices) in needed.items():
        if name not in source.names("setting"):
            message = (
                f"There is no setting “{name}” with the choices {', '.join(choices)}; {label} asks for it."
            )
            yield source.head.fault("setting_missing", message)
    kinds = {entry.text("kind") for kind in ("method", "gate") for entry in source.every.get(kind, ())}
    for setting in source.of("setting"):
        if setting.id in needed:
            yield from _choice_faults(setting, needed[setting.id][1])
        elif kinds <= METHOD_KINDS | GATE_KINDS:
            hint = near_miss(setting.id, needed)
            message = f"No method or gate of this framework asks for “{setting.id}”.{hint}"
            yield setting.fault("setting_unknown", message, "id")


def _choice_faults(setting: Entry, known: tuple[str, ...]) -> Iterator[Fault]:
    choices = {choice.id: choice for choice in setting.children("choice")}
    for name, choice in choices.items():
        if name not in known:
            yield choice.unknown("choice", name, dict.fromkeys(known), "id")
    for name in known:
        if name not in choices:
            yield setting.fault("choice_missing", f"The choice “{name}” is missing.", "choice")


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
    if not any(question.text("under") == standard.id for question in source.every.get("question", ())):
        yield standard.fault("standard_empty", "Without a key question this standard can never be rated.")


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
