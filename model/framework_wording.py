"""A framework's wording in another language: a file beside the others, such as `cy.toml`, with texts and nothing else.

It mirrors the tables of the framework; what has no text in this language keeps that of the framework. Ids and rules
stand in the framework's own files alone, so that no figure depends on the language.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping

from model.language import ENGLISH, LANGUAGES
from model.toml_text import Table

LANGUAGE_FILES = {f"{language}.toml": language for language in LANGUAGES if language != ENGLISH}
"""The files that hold a framework's wording in other languages, and those languages."""

_NAMED = frozenset({"title", "short"})
_EXPLAINED = frozenset({"title", "explanation"})
_ASKED = frozenset({"base", "note"})
WORDING: Mapping[str, frozenset[str]] = {
    "framework": frozenset({"title", "short_title", "publisher", "attribution", "demo"}),
    "words": frozenset({"domain", "standard", "question", "part", "rating"})
    | {"domains", "standards", "questions", "parts", "ratings"},
    "sample": _NAMED,
    "scale": frozenset({"title"}),
    "value": frozenset({"title"}),
    "rating": _NAMED,
    "bands": frozenset({"title"}),
    "band": frozenset({"title"}),
    "method": _EXPLAINED,
    "gate": _EXPLAINED,
    "setting": _EXPLAINED,
    "choice": frozenset({"title"}),
    "overall": frozenset({"explanation"}),
    "rule": frozenset({"because"}),
    "fact": _NAMED | {"group"},
    "option": frozenset({"title"}),
    "check": frozenset({"message"}),
    "domain": _NAMED | {"statement"},
    "standard": _ASKED | {"title", "statement"},
    "question": _ASKED | {"text", "short"},
    "criterion": frozenset({"text"}),
    "headline": frozenset({"title", "statement"}),
    "statistic": frozenset({"title", "target_note"}),
    "statistics": frozenset({"title", "row", "value", "average", "range", "target", "target_note"}),
}
"""The entries that people read, by kind of table."""

FOUND_BY = {"band": "rating", "rule": "rule"}
"""The entry that says whose wording a table of a list is, where that is not its id: a rule is found by its number."""

ADDED: Mapping[str, frozenset[str]] = {
    "words": frozenset({"domains", "standards", "questions", "parts", "ratings"}),
    "fact": frozenset({"short"}),
    "question": frozenset({"short"}),
}
"""The entries that this wording may give where the framework leaves them out."""


def in_other_words(tables: Table, wording: Table) -> Table:
    """A framework's tables with the texts of a language. What this wording says of anything else is left out."""
    return _reworded("framework", tables, wording)


def key_of(kind: str, place: int, table: Table) -> Hashable:
    """What a table of a list is found by: see `FOUND_BY`. The rules of a framework have no number but their place."""
    return table.get("rule", place + 1) if kind == "rule" else table.get(FOUND_BY.get(kind, "id"))


def _reworded(kind: str, table: Table, wording: Table) -> Table:
    told = {name: text for name, text in wording.items() if name in WORDING.get(kind, ()) and _is_text(text)}
    inner = {
        name: _reworded_within(name, table[name], given)
        for name, given in wording.items()
        if name in table and name not in told
    }
    return table | inner | told


def _reworded_within(name: str, value: object, wording: object) -> object:
    """The tables below a table: one, or a list of them. Anything else is no wording, and stays."""
    match value, wording:
        case dict(), dict() if name in WORDING:
            return _reworded(name, value, wording)
        case list(), list() if name in WORDING:
            told = {key_of(name, n, entry): entry for n, entry in enumerate(wording)}
            return [
                _reworded(name, entry, told.get(key_of(name, n, entry), {})) for n, entry in enumerate(value)
            ]
    return value


def _is_text(value: object) -> bool:
    return isinstance(value, str)
