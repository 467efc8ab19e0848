"""The languages in which screens are looked at: those of the program, and made-up ones that bring faults to light."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import model.language
import ui.language
from model.language import ENGLISH, WELSH
from ui.language import speak_in_window

LONGER = "longer"
LANGUAGES = (ENGLISH, WELSH, LONGER)
_PADDING = "ŵŷâ"


def longer(text: str) -> str:
    """A text that is half as long again, with the letters that English has not. What is filled in stays."""
    words = text.count(" ") + 1
    return f"{text}{(_PADDING * len(text))[: max(len(text) * 4 // 10, 1)]}" if words == 1 else _in_words(text)


def _in_words(text: str) -> str:
    return " ".join(
        f"{word}{_PADDING[: max(len(word) * 4 // 10, 1)]}" if word.isalpha() else word
        for word in text.split(" ")
    )


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """What is made meanwhile speaks this language."""
    if language == LONGER:
        with invented(longer):
            yield
        return
    speak_in_window(language)
    try:
        yield
    finally:
        speak_in_window(ENGLISH)


@contextmanager
def invented(change: Callable[[str], str]) -> Iterator[None]:
    """What is made meanwhile speaks a language in which every text is the English one with a change."""
    modules = (model.language, ui.language)
    real = model.language.catalogue
    for module in modules:
        module.catalogue = lambda _language: Invented(change)  # type: ignore[attr-defined]
    speak_in_window(WELSH)
    try:
        yield
    finally:
        for module in modules:
            module.catalogue = real  # type: ignore[attr-defined]
        speak_in_window(ENGLISH)


@dataclass(frozen=True)
class Invented:
    """Stands for a catalogue that knows every text."""

    change: Callable[[str], str]

    def translated(self, _context: str, source: str) -> str:
        return "|".join(map(self.change, source.split("|"))) if source else source

    exactly = translated
