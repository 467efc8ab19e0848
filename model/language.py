"""The words of the program in the language that is spoken at present.

Everything that people read is written in English where it is used and passes through one of two doors: `self.tr` in
widgets, `say` everywhere else. Both look in the same catalogue, so a sentence is translated once. The language belongs
to the thread: a report may be made in another one than the window speaks, and a new thread speaks English until it is
told otherwise. What scripts read (the command line, the check of frameworks, exports) is always in English.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache

from model.catalogue import Catalogue, read_catalogue

ENGLISH, WELSH = "en", "cy"
LANGUAGES = {ENGLISH: "English", WELSH: "Cymraeg"}
"""The languages that the program speaks, each by its own name."""

_ORDINARY = ("one", "other")
_CELTIC = ("zero", "one", "two", "few", "many", "other")
_WELSH_FORMS = {0: "zero", 1: "one", 2: "two", 3: "few", 6: "many"}
_spoken: ContextVar[str] = ContextVar("spoken", default=ENGLISH)


def spoken() -> str:
    """The language that is spoken in this thread, one of `LANGUAGES`."""
    return _spoken.get()


def speak(language: str) -> None:
    """Speaks a language in this thread from now on."""
    _spoken.set(language)


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Speaks a language within a block."""
    before = _spoken.set(language)
    try:
        yield
    finally:
        _spoken.reset(before)


def mark(text: str) -> str:
    """The text itself. Marks a constant for the catalogue; `say` translates it where it is used."""
    return text


def say(text: str) -> str:
    """The text in the language that is spoken, or as it is where the catalogue has none.

    Always a literal, or a constant that was marked; values are put in afterwards: `say("Case {0}").format(ref)`.
    """
    return text if _spoken.get() == ENGLISH else catalogue(_spoken.get()).translated("", text) or text


def counted(forms: str, n: int) -> str:
    """One of the forms of a translated text that depend on a number, with `{n}` filled in.

    `forms` stand with a bar between them: in English one and many (`say("{n} case|{n} cases")`), in Welsh those for
    0, 1, 2, 3, 6 and every other number, as the Unicode CLDR has them. A single form does for every number.
    """
    given = forms.split("|")
    return given[_form(n, len(given))].replace("{n}", str(n))


@cache
def catalogue(language: str) -> Catalogue:
    """What the program says in a language. English has none: its texts are those in the code."""
    return Catalogue() if language == ENGLISH else read_catalogue(language)


def _form(n: int, forms: int) -> int:
    """Which of so many forms a number takes; their number tells the language, as a text may not be translated yet."""
    if forms == len(_CELTIC):
        return _CELTIC.index(_WELSH_FORMS.get(n, "other"))
    return 0 if n == 1 or forms == 1 else 1
