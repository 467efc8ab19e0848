"""Looks out for what could tell who a child is, and is quiet about what somebody said is fine."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from model.pseudonymity import inspection_year, reference_sightings, sightings
from ui.ports import Document


class Seen(NamedTuple):
    """What looks personal: its kind, a key of `model.pseudonymity.KINDS`, and the words themselves."""

    kind: str
    words: str


class Lookout:
    """One for an open inspection. What is fine is kept in memory and forgotten with it."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._fine: set[Seen] = set()

    def look(self, text: str, *, reference: bool = False) -> tuple[Seen, ...]:
        """What looks personal in a text, each once, without what is fine."""
        find = reference_sightings if reference else sightings
        found = find(text, inspection_year(self._document.inspection))
        seen = (Seen(sighting.kind, text[sighting.start : sighting.end]) for sighting in found)
        return tuple(dict.fromkeys(one for one in seen if one not in self._fine))

    def accept(self, seen: Iterable[Seen]) -> None:
        """Takes these for fine, in every text."""
        self._fine.update(seen)
