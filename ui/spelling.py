"""Spelling, as the platform offers it: what notes ask about words. Nothing that is typed is written anywhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple, Protocol

from PySide6.QtCore import QObject, Signal

MOST_REMEMBERED = 20_000
"""Words whose verdict is kept in memory; beyond that all are looked up anew."""

_TOKEN = re.compile(r"\S+")
_FIGURE = re.compile(r"\d")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


class Speller(Protocol):
    """The dictionaries of the platform."""

    def knows(self, word: str) -> bool:
        """Whether the word stands in one of them."""

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Words that may have been meant, the likeliest first."""


class Word(NamedTuple):
    """A word of a text that a dictionary could know, and where it begins."""

    start: int
    text: str

    @property
    def end(self) -> int:
        """Where it ends, exclusively."""
        return self.start + len(self.text)


class Spelling(QObject):
    """Verdicts on words, while it is on and the platform offers a dictionary. `changed` says that they may differ."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._speller: Speller | None = None
        self._on = True
        self._verdicts: dict[str, bool] = {}
        self._fine: set[str] = set()

    @property
    def offered(self) -> bool:
        """Whether the platform offers a dictionary."""
        return self._speller is not None

    @property
    def active(self) -> bool:
        """Whether words are looked up."""
        return self._on and self.offered

    def use(self, speller: Speller | None, *, on: bool = True) -> None:
        """Asks these dictionaries from now on, or none."""
        self._speller, self._on = speller, on
        self.forget()

    def switch(self, on: bool) -> None:
        """Turns it on or off."""
        self._on = on
        self.changed.emit()

    def verdict(self, word: str) -> bool | None:
        """Whether a word is spelt well; None while it was not looked up."""
        return True if word in self._fine else self._verdicts.get(word)

    def look_up(self, word: str) -> bool:
        """Whether a word is spelt well. Without a dictionary every word is."""
        known = self.verdict(word)
        if known is None:
            if len(self._verdicts) >= MOST_REMEMBERED:
                self._verdicts.clear()
            known = self._verdicts[word] = self._speller is None or self._speller.knows(word)
        return known

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Words that may have been meant."""
        return self._speller.suggestions(word) if self._speller is not None else ()

    def accept(self, word: str) -> None:
        """Takes a word for well spelt until the inspection is closed or locked."""
        self._fine.add(word)
        self.changed.emit()

    def forget(self) -> None:
        """Forgets every word that was looked up or accepted."""
        self._verdicts.clear()
        self._fine.clear()
        self.changed.emit()


spelling = Spelling()
"""The one of the program. Nobody offers it a dictionary before `ui.app` does."""


def words_of(text: str) -> Iterator[Word]:
    """The words that a dictionary could know: no references, numbers, ids of questions, initials or acronyms."""
    for token in _TOKEN.finditer(text):
        if not _FIGURE.search(token[0]):
            for word in _WORD.finditer(token[0]):
                if len(word[0]) > 1 and word[0][1:].islower():
                    yield Word(token.start() + word.start(), word[0])
