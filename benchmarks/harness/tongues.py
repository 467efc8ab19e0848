"""The languages in which screens are looked at: those of the program, and one in which every text is longer."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QTranslator

LONGER = "longer"
LANGUAGES = ("en", "cy", LONGER)
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


class _Longer(QTranslator):
    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, *_rest: object) -> str:
        return longer(source) if source else source


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """What is made meanwhile speaks this language."""
    if language != LONGER:
        yield
        return
    translator = _Longer()
    QCoreApplication.installTranslator(translator)
    try:
        yield
    finally:
        QCoreApplication.removeTranslator(translator)
