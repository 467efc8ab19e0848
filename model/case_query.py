"""What somebody writes to find cases, as data: words, wishes such as `status:complete`, and `-` for what is not wanted.

    query   = terms with spaces between them, all of which have to hold
    term    = ["-"] (word | key ":" value {"," value})     the values of a key are alternatives
    word    = text without spaces, or anything in quotation marks
    value   = text without spaces and commas, or anything in quotation marks: then exactly so

What keys and values mean is known to `model.case_filter`. Every text is a query; none is refused here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

_VALUE = r'"[^"]*"?|[^\s",]+'
_KEY = r"[^\W\d_][\w-]*"
_TERM = re.compile(rf'(-?)(?:({_KEY}):((?:{_VALUE})?(?:,(?:{_VALUE})?)*)|("[^"]*"?|[^\s"]+))')
_APART = re.compile(_VALUE)


@dataclass(frozen=True, slots=True)
class Value:
    """What is looked for; `exact` where it stood in quotation marks."""

    text: str
    exact: bool = False

    def __str__(self) -> str:
        return f'"{self.text}"' if self.exact else self.text


@dataclass(frozen=True, slots=True)
class Term:
    """One wish. Without a `key` its only value is looked for in all that the list says of a case."""

    values: tuple[Value, ...]
    key: str = ""
    negated: bool = False

    def __str__(self) -> str:
        key = f"{self.key}:" if self.key else ""
        return f"{'-' if self.negated else ''}{key}{','.join(str(value) for value in self.values)}"


def parse(query: str) -> tuple[Term, ...]:
    """The terms of a query, in order."""
    return tuple(_terms(query))


def written(terms: Iterable[Term]) -> str:
    """The terms as one would type them."""
    return " ".join(str(term) for term in terms)


def _terms(query: str) -> Iterator[Term]:
    for minus, key, values, word in _TERM.findall(query):
        if key:
            found = tuple(_value(text) for text in _APART.findall(values))
            yield Term(tuple(value for value in found if value.text), key, bool(minus))
        elif text := _value(word).text:
            yield Term((Value(text, word.startswith('"')),), negated=bool(minus))


def _value(text: str) -> Value:
    return Value(text.strip('"').strip(), True) if text.startswith('"') else Value(text)
