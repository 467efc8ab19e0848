"""Finding things by a number or by words: what matches a query, and what comes first.

Accents and capitals do not count (`ŵ` is found by `w`), nor does what stands between letters and figures: `222d` finds
`2.2.2.d`. Texts are folded once, when a thing is made findable; a query costs a few milliseconds for ten thousand.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

_BETWEEN = re.compile(r"[\W_]+")
_FIELD = "\n "
"""Between the texts of a thing: no word that is looked for goes on from one to the next."""

_LEAST_WITHIN = 3
"""A single letter, with the blank before it, is looked for where a word begins only."""

_STROKED = str.maketrans("łøđ", "lod")
"""Letters that Unicode does not take apart."""


class Rank(IntEnum):
    """How well something matches; the best comes first."""

    EXACT = 0
    PREFIX = 1
    STARTS = 2
    WITHIN = 3


@dataclass(frozen=True, slots=True)
class Findable:
    """Something that can be found. `kind` is its group, `id` what it is within the kind.

    `name` is its number, or else its title, without what stands between; `words` is all that it says, both folded.
    """

    kind: str
    id: str
    title: str
    number: str
    name: str
    words: str


@dataclass(frozen=True, slots=True)
class Group:
    """The best matches of one kind, and how many matched in all."""

    kind: str
    found: tuple[Findable, ...]
    matches: int


def findable(kind: str, id_: str, title: str, number: str = "", *more: str) -> Findable:
    """Makes something findable by its number or reference, or else by its title, and by `more` texts."""
    words = _FIELD.join(folded(text) for text in (number, title, *more))
    return Findable(kind, id_, title, number, _joined(number or title), f" {words}")


def search(things: Sequence[Findable], query: str, most: int) -> tuple[Group, ...]:
    """At most so many of each kind, the best first; the kind with the best match comes first.

    What matches equally well stays in the order that it came in. Everything matches an empty query.
    """
    name, words = _joined(query), [f" {word}" for word in map(folded, query.split()) if word]
    found: dict[str, tuple[list[Findable], ...]] = {}
    for thing in _likely(things, name, words):
        rank = _rank(thing, name, words)
        if rank is not None:
            if thing.kind not in found:
                found[thing.kind] = tuple([] for _ in Rank)
            found[thing.kind][rank].append(thing)
    best_first = sorted(found.items(), key=_best_rank)
    return tuple(_group(kind, ranks, most) for kind, ranks in best_first)


def folded(text: str) -> str:
    """Small letters without accents, and figures; one blank for whatever stands between them."""
    if not text.isascii():
        decomposed = unicodedata.normalize("NFKD", text.casefold())
        text = "".join(c for c in decomposed if not unicodedata.combining(c)).translate(_STROKED)
    return _BETWEEN.sub(" ", text.casefold()).strip()


def _joined(text: str) -> str:
    return folded(text).replace(" ", "")


def _rank(thing: Findable, name: str, words: Sequence[str]) -> Rank | None:
    """How well a thing matches a query, given as a joined name and as words with a blank before each."""
    if name and thing.name.startswith(name):
        return Rank.EXACT if thing.name == name else Rank.PREFIX
    text, starts = thing.words, True
    for word in words:
        if word not in text:
            if len(word) < _LEAST_WITHIN or word[1:] not in text:
                return None
            starts = False
    return Rank.STARTS if starts else Rank.WITHIN


def _likely(things: Sequence[Findable], name: str, words: Sequence[str]) -> Sequence[Findable]:
    """The few that may match, found fast: ranking each of ten thousand would cost a frame."""
    if not words:
        return things
    first = words[0][1:]
    return [thing for thing in things if first in thing.words or thing.name.startswith(name)]


def _best_rank(found: tuple[str, tuple[list[Findable], ...]]) -> int:
    return next(rank for rank, things in enumerate(found[1]) if things)


def _group(kind: str, ranks: tuple[list[Findable], ...], most: int) -> Group:
    found: list[Findable] = []
    for things in ranks:
        found.extend(things[: most - len(found)])
    return Group(kind, tuple(found), sum(map(len, ranks)))
