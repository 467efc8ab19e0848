"""The texts of a framework are what they look like: of readable length, without signs that nobody can see.

A sign that turns the direction of writing round could make “Good” of a rating read as something else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from model.checks.lines import Loc
from model.checks.source import Entry, Source
from model.faults import Fault

LONGEST_TEXT = 10_000
"""Characters; the longest text that is known has 860."""
# Controls but for tabs and new lines, line separators, signs of direction, halves of characters, and no characters.
_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffe\uffff]"
)


def character_faults(source: Source) -> Iterator[Fault]:
    """Every text that is too long, or holds what cannot be seen."""
    for entry in (source.head, *chain(*source.every.values()), *source.examples):
        for loc, text in _texts(entry.table, ()):
            yield from _text_faults(entry, loc, text)


def _texts(value: object, loc: Loc) -> Iterator[tuple[Loc, str]]:
    if isinstance(value, str):
        yield loc, value
    elif isinstance(value, dict):
        for name, inner in value.items():
            yield from _texts(inner, (*loc, name))
    elif isinstance(value, list):
        for n, inner in enumerate(value):
            yield from _texts(inner, (*loc, n))


def _text_faults(entry: Entry, loc: Loc, text: str) -> Iterator[Fault]:
    if len(text) > LONGEST_TEXT:
        message = f"This has {len(text):,} characters, and a text has at most {LONGEST_TEXT:,}. Shorten it."
        yield entry.fault("text_too_long", message, *loc)
    unseen = _UNSEEN.search(text)
    if unseen:
        message = f"There is a character here that cannot be seen (U+{ord(unseen[0]):04X}). Leave it out."
        yield entry.fault("character_unseen", message, *loc)
