"""The conditions in a framework: well formed, about things that exist and come before, and possible.

A condition may look at facts of its own sample and at answers to questions that stand earlier in that sample:
reading a case from the top then settles what applies.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from model.checks.lines import Loc
from model.checks.possible import Asked, Space, TooManyError, mentions
from model.checks.source import Entry, Source
from model.conditions import SAMPLE_FACT
from model.faults import Fault, near_miss
from model.toml_text import Table

_KINDS = ("fact", "answer", "all", "any", "not")
_FORMS = (
    '{ fact = "…", is = … }, { answer = "…", is = "…" }, { all = [ … ] }, { any = [ … ] } or { not = { … } }'
)


def condition_faults(source: Source) -> Iterator[Fault]:
    """Everything wrong with the conditions of questions and checks."""
    outline = Outline(source)
    wrong: set[str] = set()
    for question in source.of("question"):
        for fault in _question_faults(outline, question) if _condition_of(question) else ():
            wrong.add(question.id)
            yield fault
    yield from _impossible_questions(outline, wrong)
    for check in source.of("check"):
        faults = tuple(_faults(outline, check, check.table["when"], ("when",)))
        yield from faults or _impossible_check(outline, check, wrong)


@dataclass(frozen=True)
class Outline:
    """Where each question stands: its sample, its place in the order of reading, and what it depends on."""

    source: Source

    @cached_property
    def samples(self) -> Mapping[str, str]:
        """The sample of whose cases each question is asked, by question id; empty for the service itself."""
        above = self.source.names("standard") | self.source.names("question")
        found: dict[str, str] = {}
        for name in self.source.names("question"):
            at, passed = name, set[str]()
            while at in above and at not in passed:
                passed.add(at)
                at = above[at].text("under")
            domain = self.source.names("domain").get(at)
            if domain is not None:
                found[name] = domain.text("sample")
        return found

    @cached_property
    def order(self) -> Mapping[str, int]:
        """The place of each question in the order of reading."""
        below: dict[str, list[str]] = {}
        for kind in ("standard", "question"):
            for name, entry in self.source.names(kind).items():
                below.setdefault(entry.text("under"), []).append(name)
        waiting = list(reversed(self.source.names("domain")))
        order: dict[str, int] = {}
        while waiting:
            name = waiting.pop()
            if name not in order:
                order[name] = len(order)
                waiting += reversed(below.get(name, []))
        return order

    @cached_property
    def depends(self) -> Mapping[str, tuple[str, ...]]:
        """The questions that each question waits for: the one above it, and those in its condition."""
        questions = self.source.names("question")
        found: dict[str, tuple[str, ...]] = {}
        for name, entry in questions.items():
            answers = (other for kind, other in mentions(_condition_of(entry)) if kind == "answer")
            above = entry.text("under")
            found[name] = tuple(other for other in (above, *answers) if other in questions)
        return found

    def way(self, start: str, goal: str) -> tuple[str, ...]:
        """The questions on the way from one to another that it waits for, both included; or nothing."""
        ways: dict[str, tuple[str, ...]] = {start: (start,)}
        waiting = [start]
        while waiting:
            at = waiting.pop()
            for following in self.depends.get(at, ()):
                if following not in ways:
                    ways[following] = (*ways[at], following)
                    waiting.append(following)
        return ways.get(goal, ())

    def answers(self, question: str) -> Mapping[str, Entry]:
        """The answers that a question offers, by id."""
        entry = self.source.names("question")[question]
        name = entry.text("scale") or self.source.head.text("default_scale")
        scale = self.source.names("scale").get(name)
        values = scale.children("value") if scale else ()
        admits = entry.table.get("admits_na", False)
        return {v.id: v for v in values if admits or v.text("counts") != "not_applicable"}

    @cached_property
    def space(self) -> Space:
        """Everything that a case can be, for trying conditions."""
        named = self.source.names("question")
        asked = {
            q.id: Asked(q.table["under"], _condition_of(q), self.samples[q.id], self._counts(q.id))
            for q in self.source.of("question")
            if q.id in self.samples and named[q.id] is q
        }
        facts = {fact.id: fact.table for fact in self.source.of("fact")}
        return Space(tuple(self.source.names("sample")), facts, asked)

    def _counts(self, question: str) -> dict[str, str]:
        return {name: v.text("counts") for name, v in self.answers(question).items()}


def _condition_of(entry: Entry) -> Table:
    condition = entry.table.get("relevant_when")
    return condition if isinstance(condition, dict) else {}


def _question_faults(outline: Outline, question: Entry) -> Iterator[Fault]:
    place = ("relevant_when",)
    if outline.samples.get(question.id) == "":
        message = (
            "This question is asked of the service, not of cases, so no condition can decide. Leave it out."
        )
        yield question.fault("condition_without_cases", message, *place)
    else:
        yield from _faults(outline, question, _condition_of(question), place)


def _faults(outline: Outline, entry: Entry, table: object, loc: Loc) -> Iterator[Fault]:
    """The faults of a condition and of the conditions in it."""
    kinds = [kind for kind in _KINDS if isinstance(table, dict) and kind in table]
    if not isinstance(table, dict) or len(kinds) != 1:
        yield entry.fault("condition_shape", f"A condition is one of: {_FORMS}.", *loc)
        return
    kind = kinds[0]
    known = [kind, "is", "in"] if kind in ("fact", "answer") else [kind]
    for name in table.keys() - set(known):
        hint = near_miss(name, known)
        yield entry.fault("entry_unknown", f"There is no “{name}” in a condition.{hint}", *loc, name)
    if kind in ("fact", "answer"):
        yield from _atom_faults(outline, entry, table, kind, loc)
    elif kind == "not":
        yield from _faults(outline, entry, table[kind], (*loc, kind))
    else:
        yield from _list_faults(outline, entry, table[kind], (*loc, kind))


def _list_faults(outline: Outline, entry: Entry, parts: object, loc: Loc) -> Iterator[Fault]:
    if not isinstance(parts, list) or not parts:
        yield entry.fault("condition_shape", f"“{loc[-1]}” has to be a list of conditions.", *loc)
        return
    for n, part in enumerate(parts):
        yield from _faults(outline, entry, part, (*loc, n))


def _atom_faults(outline: Outline, entry: Entry, table: Table, kind: str, loc: Loc) -> Iterator[Fault]:
    values = _stated(table)
    if values is None:
        message = "Say either “is” with one value or “in” with a list of values."
        yield entry.fault("condition_shape", message, *loc)
    elif not isinstance(table[kind], str):
        yield entry.fault("condition_shape", f"“{kind}” has to be the id of a {kind}.", *loc, kind)
    elif kind == "fact":
        yield from _fact_faults(outline, entry, table[kind], values, loc)
    else:
        yield from _answer_faults(outline, entry, table[kind], values, loc)


def _stated(table: Table) -> list[Any] | None:
    if ("is" in table) == ("in" in table):
        return None
    if "is" in table:
        return [table["is"]]
    return table["in"] if isinstance(table["in"], list) and table["in"] else None


def _fact_faults(outline: Outline, entry: Entry, name: str, values: list[Any], loc: Loc) -> Iterator[Fault]:
    facts = outline.source.names("fact")
    if name == SAMPLE_FACT:
        yield from _unknown_values(entry, "sample", values, outline.source.names("sample"), loc)
    elif name not in facts:
        known = {**facts, SAMPLE_FACT: None}
        yield entry.unknown("fact", name, known, *loc, "fact")
    else:
        fact = facts[name]
        yield from _misplaced(outline, entry, fact, loc)
        yield from _value_faults(entry, fact, values, loc)


def _misplaced(outline: Outline, entry: Entry, fact: Entry, loc: Loc) -> Iterator[Fault]:
    recorded = fact.text("sample")
    asked = outline.samples.get(entry.id) if entry.kind == "question" else None
    if recorded and asked and recorded != asked:
        message = f"“{fact.id}” is recorded for the sample “{recorded}”; this question is asked of “{asked}”."
        yield entry.fault("fact_misplaced", message, *loc, "fact")


def _value_faults(entry: Entry, fact: Entry, values: list[Any], loc: Loc) -> Iterator[Fault]:
    kind = fact.text("kind")
    if kind == "choice":
        options = {option.id: option for option in fact.children("option")}
        yield from _unknown_values(entry, "option", values, options, loc)
    elif kind == "yes_no":
        if not all(isinstance(value, bool) for value in values):
            message = f"“{fact.id}” is answered Yes or No. Write true or false, without quotation marks."
            yield entry.fault("option_unknown", message, *loc)
    elif kind in ("date", "text"):
        message = f"“{fact.id}” is a {kind}. Conditions can look at choices and at Yes or No."
        yield entry.fault("condition_fact", message, *loc, "fact")


def _answer_faults(outline: Outline, entry: Entry, name: str, values: list[Any], loc: Loc) -> Iterator[Fault]:
    if name not in outline.source.names("question"):
        yield entry.unknown("question", name, outline.source.names("question"), *loc, "answer")
        return
    yield from _unknown_values(entry, "answer", values, outline.answers(name), loc)
    if outline.samples.get(name) == "":
        message = f"“{name}” is asked of the service, so no case has an answer to it."
        yield entry.fault("condition_without_cases", message, *loc, "answer")
    elif entry.kind == "question":
        yield from _order_faults(outline, entry, name, loc)


def _order_faults(outline: Outline, entry: Entry, name: str, loc: Loc) -> Iterator[Fault]:
    later = outline.order.get(name, 0) >= outline.order.get(entry.id, 0)
    way = outline.way(name, entry.id) if later else ()
    if way:
        names = ", which waits for ".join(way)
        yield entry.fault(
            "condition_cycle", f"{entry.id} waits for {names}. Nothing could ever be settled.", *loc
        )
    elif outline.samples.get(name) != outline.samples.get(entry.id):
        message = f"“{name}” is asked of another sample, so no case answers both questions."
        yield entry.fault("condition_other_sample", message, *loc, "answer")
    elif later:
        message = (
            f"“{name}” stands later. Conditions look at earlier questions only, in the order of reading."
        )
        yield entry.fault("condition_order", message, *loc, "answer")


def _unknown_values(
    entry: Entry, what: str, values: list[Any], known: Mapping[str, Entry], loc: Loc
) -> Iterator[Fault]:
    for value in values:
        if not isinstance(value, str) or value not in known:
            yield entry.unknown(what, value, known, *loc)


def _impossible_questions(outline: Outline, wrong: Collection[str]) -> Iterator[Fault]:
    """Questions that apply to no case; not those whose key question is reported already."""
    silent = set(wrong)
    for question in outline.source.of("question"):
        conditional = _condition_of(question) and outline.samples.get(question.id)
        if not conditional or not outline.space.decidable({}, [question.id], silent):
            continue
        try:
            possible = outline.space.can_apply(question.id)
        except TooManyError as error:
            yield question.fault("condition_not_checked", str(error), "relevant_when")
            continue
        if not possible:
            silent.add(question.id)
            message = "No case can ever meet this condition together with those above it."
            yield question.fault("condition_impossible", message, "relevant_when")


def _impossible_check(outline: Outline, check: Entry, wrong: Collection[str]) -> Iterator[Fault]:
    condition = check.table["when"]
    if not outline.space.decidable(condition, [], wrong):
        return
    try:
        if not outline.space.can_hold(condition):
            yield check.fault("condition_impossible", "No case can ever meet this condition.", "when")
    except TooManyError as error:
        yield check.fault("condition_not_checked", str(error), "when")
