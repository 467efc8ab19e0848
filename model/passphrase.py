"""How strong a passphrase is: a rough, honest guess at the work of somebody who tries likely ones first.

It knows no list of leaked passphrases, so it may think too well of one; it never refuses what is long enough.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from model.language import counted, mark, say

MINIMUM = 14
"""The fewest characters of a passphrase."""

Grade = Literal["weak", "fair", "strong"]

_GRADES: Mapping[Grade, str] = {"weak": mark("Weak"), "fair": mark("Fair"), "strong": mark("Strong")}

_FAIR, _STRONG = 32, 43
"""Bits from which a passphrase is fair, and strong: the second is what four words chosen at random give."""

_WORD, _COMMON_WORD = 11.0, 3.0
"""Bits of a word out of some two thousand, and of one that everybody tries first."""

_LETTER, _DIGIT, _SIGN, _FURTHER = 2.5, 3.3, 4.5, 2.0
"""Bits of a letter within a short word, of a digit, of any other sign; of each letter or digit beyond the usual."""

_LONG_WORD, _DATE = 8, 6
"""From where on a word or a number is longer than usual: words written together, or a date."""

_BETWEEN_WORDS = " -_.,'"

_LEAST_DISTINCT = 6
_SHORTEST_RUN = 3
_ROWS = ("abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm")
_TOKEN = re.compile(r"[^\W\d_]+|\d+|[\W_]")
_FIRST_TRIED = """
    admin april august autumn baseball caseread child children computer croeso
    cyfrinair cymru dragon england football friday hello i
    inspection inspector inspectorate iloveyou is january july june justice let letmein login london march master me
    monday monkey my november october offending pass passphrase password passwort princess probation qwerty secret
    september service spring summer sunday sunshine team test the this wales welcome winter youth
"""
_COMMON = frozenset(_FIRST_TRIED.split())


@dataclass(frozen=True, slots=True)
class Strength:
    """What is thought of a passphrase. `share` runs from 0 to 1, where 1 is strong; `advice` is empty then."""

    grade: Grade
    share: float
    advice: str

    @property
    def word(self) -> str:
        """The grade in a word."""
        return say(_GRADES[self.grade])


def strength(text: str) -> Strength:
    """How strong a passphrase is. One that is too short is weak, whatever it is made of."""
    bits = _bits(_plain(text))
    long_enough = len(text) >= MINIMUM
    grade: Grade = "strong" if bits >= _STRONG else "fair" if bits >= _FAIR else "weak"
    share = min(bits / _STRONG, 1.0)
    if not long_enough:
        return Strength("weak", min(share, len(text) / MINIMUM / 3), _too_short(len(text)))
    return Strength(grade, share, _advice(text, grade))


def _too_short(length: int) -> str:
    forms = say(
        "{n} more character. Four or five random words work well.|"
        "{n} more characters. Four or five random words work well."
    )
    return counted(forms, MINIMUM - length)


def _advice(text: str, grade: Grade) -> str:
    if grade == "strong":
        return ""
    plain = _plain(text)
    if _is_repetitive(plain):
        return say("Much of it repeats or runs on in order. Four or five random words work well.")
    if any(word in _COMMON for word in _TOKEN.findall(plain)):
        return say("Some of its words are tried first. Four or five random words work well.")
    return say("One or two more random words make it stronger.")


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()


def _is_repetitive(plain: str) -> bool:
    return len(set(plain)) < _LEAST_DISTINCT or len(_without_patterns(plain)) <= len(plain) * 0.6


def _bits(plain: str) -> float:
    """The bits of each word, number and sign; what is said twice is worth no more."""
    return sum(_token_bits(token) for token in dict.fromkeys(_TOKEN.findall(_without_patterns(plain))))


def _token_bits(token: str) -> float:
    if token.isdigit():
        return _DIGIT * min(len(token), _DATE) + _FURTHER * max(len(token) - _DATE, 0)
    if not token.isalpha():
        return 0.0 if token in _BETWEEN_WORDS else _SIGN
    if token in _COMMON:
        return _COMMON_WORD
    return min(_WORD, _LETTER * len(token)) + _FURTHER * max(len(token) - _LONG_WORD, 0)


def _without_patterns(plain: str) -> str:
    """The text with what repeats said once, and runs such as `1234`, `qwerty` or `aaaa` cut to their first sign."""
    unit = _unit(plain)
    kept = []
    place = 0
    while place < len(unit):
        kept.append(unit[place])
        place += _run(unit, place)
    return "".join(kept)


def _unit(plain: str) -> str:
    """The shortest text that gives this one when it is repeated."""
    return plain[: (plain + plain).find(plain, 1)] if plain else ""


def _run(text: str, start: int) -> int:
    """How many signs from here on run along a row of the keyboard or of the alphabet; 1 where they do not."""
    for row in (*_ROWS, *(row[::-1] for row in _ROWS), text[start] * len(text)):
        length = 1
        while start + length < len(text) and text[start + length - 1 : start + length + 1] in row:
            length += 1
        if length >= _SHORTEST_RUN:
            return length
    return 1
