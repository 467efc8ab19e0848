"""Reads a framework from the text of its TOML files.

Loading trusts files that were checked (`model.framework_check`): it stops at the first thing it cannot use.
A framework's files may be split in any way: lists of tables are joined in the order of the file names.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import fields, replace
from typing import Any, TypeVar

from model.conditions import SAMPLE_FACT, AllOf, Always, AnswerIs, AnyOf, Condition, FactIs, Not, Value
from model.faults import Fault, FrameworkError
from model.framework import (
    Criterion,
    Domain,
    Fact,
    FactCheck,
    Framework,
    Option,
    Question,
    Sample,
    Standard,
    Words,
)
from model.framework_wording import LANGUAGE_FILES, in_other_words
from model.language import ENGLISH
from model.methods import (
    OFFICIAL,
    Choice,
    GateRule,
    Headline,
    Method,
    Overall,
    OverallRule,
    Setting,
    Statistic,
    StatisticsTable,
)
from model.scales import Band, Bands, RatingValue, Scale, ScaleValue
from model.toml_text import Table, TomlError, parse, refuse_more

FORMAT = 1
EXAMPLES = "examples.toml"
_PLAIN = {"str": str, "bool": bool, "int": int}  # by the annotation of a dataclass's field
Made = TypeVar("Made")


def load_framework(files: Mapping[str, str]) -> Framework:
    """The framework in these files (name to text). Raises FrameworkError when it cannot be used."""
    try:
        tables = merged_tables(files)
        if tables["format"] != FORMAT:
            message = f"This framework has format {tables['format']}; this program reads format {FORMAT}."
            raise FrameworkError(Fault("framework_format", "", message))
        return _in_all_languages(tables, files)
    except TomlError as error:
        raise FrameworkError(Fault("framework_syntax", "", str(error))) from error
    except (LookupError, TypeError, ValueError, AttributeError, StopIteration, RecursionError) as error:
        fault = Fault(
            "framework_incomplete", "", f"The framework cannot be used: {error!r} is missing or wrong."
        )
        raise FrameworkError(fault) from error


def _in_all_languages(tables: Table, files: Mapping[str, str]) -> Framework:
    """A framework that knows itself in the languages for which there is wording, and each of those the English."""
    digest = digest_of(files)
    english = _Builder(tables).framework(digest)
    translations = {
        language: _Builder(in_other_words(tables, parse(files[name]))).framework(digest, {ENGLISH: english})
        for name, language in LANGUAGE_FILES.items()
        if name in files
    }
    return replace(english, translations=translations) if translations else english


def digest_of(files: Mapping[str, str]) -> str:
    """A digest of the framework's rules and wording: the same text gives the same digest everywhere."""
    digest = hashlib.sha256()
    for name in _kept_files(files):
        digest.update(f"{name}\0{files[name]}\0".encode())
    return digest.hexdigest()


def merged_tables(files: Mapping[str, str]) -> Table:
    """All tables of a framework's definition, lists of tables joined over the files."""
    merged: Table = {}
    for name in _definition_files(files):
        for key, value in parse(files[name]).items():
            merged[key] = merged[key] + value if isinstance(value, list) and key in merged else value
    refuse_more(merged)
    return merged


def parse_condition(table: Table, options_of: Mapping[str, tuple[Option, ...]]) -> Condition:
    """A condition from its table, such as `{ fact = "disposal", is = "custody" }`.

    `options_of` gives each fact's options, so that a broad option also accepts the finer ones below it.
    """
    match table:
        case {"fact": fact, **rest}:
            stated = tuple(rest["in"]) if "in" in rest else (rest["is"],)
            return FactIs(fact, stated, _with_finer(stated, options_of[fact]))
        case {"answer": question, **rest}:
            return AnswerIs(question, tuple(rest["in"]) if "in" in rest else (rest["is"],))
        case {"all": parts}:
            return AllOf(tuple(parse_condition(part, options_of) for part in parts))
        case {"any": parts}:
            return AnyOf(tuple(parse_condition(part, options_of) for part in parts))
        case {"not": part}:
            return Not(parse_condition(part, options_of))
    raise KeyError("condition")


def _kept_files(files: Mapping[str, str]) -> list[str]:
    return sorted(name for name in files if name.endswith(".toml") and name != EXAMPLES)


def _definition_files(files: Mapping[str, str]) -> list[str]:
    return [name for name in _kept_files(files) if name not in LANGUAGE_FILES]


def _with_finer(stated: tuple[Value, ...], options: tuple[Option, ...]) -> frozenset[Value]:
    below: dict[Value, list[str]] = {}
    for option in options:
        below.setdefault(option.under, []).append(option.id)
    accepted: set[Value] = set()
    waiting = list(stated)
    while waiting:
        value = waiting.pop()
        if value not in accepted:
            accepted.add(value)
            waiting += below.get(value, [])
    return frozenset(accepted)


def _with_tuples(table: Table, *keys: str) -> Table:
    """The table with these lists, where it has them, as tuples."""
    return table | {key: tuple(table[key]) for key in keys if key in table}


def _made(kind: type[Made], table: Table, **more: Any) -> Made:
    """One thing of a framework. Raises TypeError where an entry is of another type than it has to be."""
    _refuse_wrong(kind, table)
    return kind(**table, **more)


def _refuse_wrong(kind: type[Any], table: Table) -> None:
    for item in fields(kind):
        due = _PLAIN.get(str(item.type))
        if due is not None and item.name in table and type(table[item.name]) is not due:
            raise TypeError(item.name)


class _Builder:
    """Turns merged tables into a Framework; each method builds one kind of thing."""

    def __init__(self, tables: Table) -> None:
        self._tables = tables
        self._scales = {scale["id"]: self._scale(scale) for scale in tables["scale"]}
        self._wording = tables.get("wording", OFFICIAL)
        self._methods = {m["id"]: _made(Method, _with_tuples(m, "gates")) for m in tables["method"]}
        self._facts = tuple(self._fact(fact) for fact in tables.get("fact", ()))
        self._options = {SAMPLE_FACT: ()} | {fact.id: fact.options for fact in self._facts}
        self._below: dict[tuple[str, str], list[Table]] = {}
        for kind in ("standard", "question", "criterion"):
            for table in tables.get(kind, ()):
                self._below.setdefault((kind, table["under"]), []).append(table)

    def framework(self, digest: str, translations: Mapping[str, Framework] | None = None) -> Framework:
        tables = self._tables
        _refuse_wrong(Framework, tables)
        first, last = map(int, tables["years"])
        return Framework(
            id=tables["id"],
            title=tables["title"],
            short_title=tables["short_title"],
            publisher=tables["publisher"],
            years=(first, last),
            attribution=tables["attribution"],
            demo=tables.get("demo", ""),
            words=_made(Words, tables["words"]),
            samples=tuple(_made(Sample, sample) for sample in tables.get("sample", ())),
            ratings=tuple(_made(RatingValue, rating) for rating in tables["rating"]),
            bands={bands["id"]: self._bands(bands) for bands in tables.get("bands", ())},
            gates={gate["id"]: _made(GateRule, gate) for gate in tables.get("gate", ())},
            settings=tuple(self._setting(setting) for setting in tables.get("setting", ())),
            facts=self._facts,
            checks=tuple(self._check(check) for check in tables.get("check", ())),
            domains=tuple(self._domain(domain) for domain in tables["domain"]),
            overall=self._overall(tables["overall"]) if "overall" in tables else None,
            digest=digest,
            headlines=tuple(_made(Headline, headline) for headline in tables.get("headline", ())),
            statistics=tuple(self._statistic(statistic) for statistic in tables.get("statistic", ())),
            statistics_table=_made(StatisticsTable, tables["statistics"]) if "statistics" in tables else None,
            wording=self._wording,
            translations=translations or {},
        )

    def _overall(self, table: Table) -> Overall:
        own = {key: value for key, value in table.items() if key != "rule"}
        return _made(Overall, _with_tuples(own, "of"), rules=tuple(map(self._rule, table.get("rule", ()))))

    def _rule(self, table: Table) -> OverallRule:
        when = {standard: tuple(ratings) for standard, ratings in table["when"].items()}
        return _made(OverallRule, _with_tuples(table, "choose") | {"when": when})

    def _statistic(self, table: Table) -> Statistic:
        return _made(Statistic, {"wording": self._wording} | _with_tuples(table, "range"))

    def _scale(self, table: Table) -> Scale:
        return Scale(table["id"], table["title"], tuple(_made(ScaleValue, value) for value in table["value"]))

    def _bands(self, table: Table) -> Bands:
        bands = tuple(Band(b["rating"], b["from"], b["to"], b.get("title", "")) for b in table["band"])
        return Bands(table["id"], table["title"], table["unit"], bands)

    def _setting(self, table: Table) -> Setting:
        own = {key: value for key, value in table.items() if key != "choice"}
        return _made(Setting, own, choices=tuple(_made(Choice, choice) for choice in table["choice"]))

    def _fact(self, table: Table) -> Fact:
        own = {key: value for key, value in table.items() if key != "option"}
        options = tuple(_made(Option, option) for option in table.get("option", ()))
        return _made(Fact, {"short": table["title"]} | own, options=options)

    def _check(self, table: Table) -> FactCheck:
        return _made(FactCheck, table | {"when": parse_condition(table["when"], self._options)})

    def _domain(self, table: Table) -> Domain:
        standards = tuple(self._standard(standard) for standard in self._tables_below("standard", table))
        own: Table = {"sample": ""} | table
        if "method" in table:
            own["method"] = self._methods[table["method"]]
        return _made(Domain, own, standards=standards)

    def _standard(self, table: Table) -> Standard:
        own = {"wording": self._wording} | {key: value for key, value in table.items() if key != "under"}
        own["method"] = self._methods[table["method"]]
        criteria = tuple(self._criterion(criterion) for criterion in self._tables_below("criterion", table))
        return _made(Standard, own, questions=self._questions_under(table), criteria=criteria)

    def _criterion(self, table: Table) -> Criterion:
        parts = tuple(self._criterion(part) for part in self._tables_below("criterion", table))
        return Criterion(table["id"], table["text"], str(table.get("wording", self._wording)), parts)

    def _questions_under(self, parent: Table) -> tuple[Question, ...]:
        return tuple(self._question(question) for question in self._tables_below("question", parent))

    def _tables_below(self, kind: str, parent: Table) -> list[Table]:
        return self._below.get((kind, parent["id"]), [])

    def _question(self, table: Table) -> Question:
        own = {"short": table["text"], "wording": self._wording} | _with_tuples(table, "headlines")
        own["scale"] = self._scales[table.get("scale", self._tables["default_scale"])]
        condition = table.get("relevant_when")
        own["relevant_when"] = parse_condition(condition, self._options) if condition else Always()
        return _made(Question, own, parts=self._questions_under(table))
