"""What the words in a cell of a spreadsheet mean: Yes, No, N/A, or one of those that there are to choose from.

Capitals, accents and what stands between words do not matter. A sign that says something of its own does: “Yes?” is
not Yes, and “#N/A”, with which spreadsheets say that they found nothing, is not N/A.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping

from model.case_columns import in_every_language
from model.language import WELSH, mark, say, spoken
from model.search import folded

YES = (mark("Yes"), "y", "true", "1", "ie", "do", "oes", "ydy", "ydi")
NO = (mark("No"), "n", "false", "0", "naddo", "nac oes", "nac ydy", "nac ydi")
NOT_APPLICABLE = ("N/A", "not applicable", "amherthnasol")
"""How people write Yes, No and N/A besides, in English and in Welsh."""
_DOUBTFUL = "na"
"""N/A, or “Na”, which is No in Welsh."""
_BRACKETS = frozenset("()[]")
_QUIET = frozenset(".,:;/\\&'\"")
_QUIET_KINDS = frozenset({"Pc", "Pd", "Pi", "Pf", "Cf", "Mn"})
"""Signs that only part words, or are not seen: points, dashes, quotation marks, accents."""


class UnreadableError(ValueError):
    """A cell does not say what its column needs; the text says what it could say."""


def names(text: str, name: str) -> bool:
    """Whether a text is a name, but for what does not matter. Brackets of the name may be left out."""
    said, called = _signs(text), _signs(name)
    return folded(text) == folded(name) and said <= called and called - said <= _BRACKETS


def one_of(text: str, known: Mapping[str, tuple[str, ...]]) -> str:
    """The value that a text names, by one of the names of each. Raises UnreadableError where it names none, or two."""
    found = [value for value, called in known.items() if text in called]
    found = found or [value for value, called in known.items() if any(names(text, name) for name in called)]
    if len(found) == 1:
        return found[0]
    titles = ", ".join(called[0] for called in known.values())
    raise UnreadableError(say("“{0}” is not one of: {1}.").format(text, titles))


def settled(text: str) -> str:
    """A text that cannot be mistaken: `NA` is N/A, and `Na` is No for those who speak Welsh."""
    if folded(text) != _DOUBTFUL or text.isupper():
        return NOT_APPLICABLE[0] if text == _DOUBTFUL.upper() else text
    welsh = spoken() == WELSH
    if welsh == (text == _DOUBTFUL):
        raise UnreadableError(say("“{0}” may be N/A, or No in Welsh. Write N/A or No.").format(text))
    return NO[0] if welsh else NOT_APPLICABLE[0]


def yes_or_no(text: str) -> bool:
    """Yes or No. Raises UnreadableError for anything else."""
    for value, words in ((True, written(YES)), (False, written(NO))):
        if any(names(text, word) for word in words):
            return value
    raise UnreadableError(say("Write Yes or No."))


def written(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words; the first of them in every language, unless it may be mistaken."""
    said = map(folded, in_every_language(words[0]))
    return (*(word for word in said if word != _DOUBTFUL), *words[1:])


def _signs(text: str) -> frozenset[str]:
    """The signs in a text that say something of their own."""
    return frozenset(sign for sign in text if not (sign.isalnum() or sign.isspace() or _is_quiet(sign)))


def _is_quiet(sign: str) -> bool:
    return sign in _QUIET or unicodedata.category(sign) in _QUIET_KINDS
