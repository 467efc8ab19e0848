"""Where a text seems to name a person: a title with a name, or a given name that is common in England and Wales.

Every look goes through the words once, and looks at a fixed number of neighbours of each: the time is proportional
to the length of the text, whatever it holds.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

Span = tuple[int, int]

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_LETTERS = re.compile(r"[^\W\d_]+")
_NUMBER = re.compile(r"\d")
_TITLES = frozenset({"Mr", "Mrs", "Ms", "Miss", "Mx", "Dr", "MR", "MRS", "mr", "mrs"})
_POSSESSIVES = ("'s", "’s")
_AFTER_TITLE = (" ", ". ", ".", "\u00a0")
_NEIGHBOURS = 4
"""How many capitalised words after a name can say that it is that of a place: James Cook University Hospital."""

_SHORTEST_NAME = 3
"""Letters from which a reference without a figure is taken for a name; two may be a person's initials."""


@cache
def _listed(kind: str) -> frozenset[str]:
    """A list of given_names.toml, folded. Read at the first look, since most starts need none."""
    lists = tomllib.loads(Path(__file__).with_name("given_names.toml").read_text("utf-8"))
    return frozenset(_folded(word) for word in lists[kind].split())


def names_in(text: str) -> Iterator[Span]:
    """Where a text seems to name people, in order."""
    words = list(_WORD.finditer(text))
    end = 0
    for position, word in enumerate(words):
        if word.start() >= end and (span := _name_at(text, words, position)):
            end = span[1]
            yield span


def names_in_reference(ref: str) -> Iterator[Span]:
    """Where a case's reference seems to be a name.

    A reference names a child where it has three letters or more and no figure, two capitalised words, or a listed
    name however it is written: JSmith, O'Brien K, jade-01. C-07, A12, YJ 0042 and LDS/001 do not.
    """
    if looks_spelled_out(ref):
        start = len(ref) - len(ref.lstrip())
        yield start, len(ref.rstrip())
    else:
        yield from (match.span() for match in _LETTERS.finditer(ref) if _folded(match[0]) in _listed("names"))


def looks_spelled_out(ref: str) -> bool:
    """Whether a reference is made of words, not of figures."""
    letters = sum(character.isalpha() for character in ref)
    if not _NUMBER.search(ref):
        return letters >= _SHORTEST_NAME
    words = [word[0] for word in _LETTERS.finditer(ref) if _is_capitalised(word[0])]
    return len([word for word in words if _folded(word) not in _listed("not_people")]) > 1


def _name_at(text: str, words: Sequence[re.Match[str]], position: int) -> Span | None:
    """The name that begins with this word, or None."""
    word, following = words[position][0], _capitalised_after(text, words, position)
    if word in _TITLES:
        named = _after_title(text, words, position)
        return (words[position].start(), named) if named else None
    first = _folded(_without_possessive(word).partition("-")[0])
    if not _is_capitalised(word) or any(_is_no_person(next_word[0]) for next_word in following):
        return None
    if first in _listed("names") and not _belongs_to_place(text, words, position):
        return words[position].start(), following[0].end() if following else words[position].end()
    if first in _listed("words") and following and len(following[0][0]) >= _SHORTEST_NAME:
        return words[position].start(), following[0].end()
    return None


def _after_title(text: str, words: Sequence[re.Match[str]], position: int) -> int:
    """Where the name after a title ends; 0 where there is none, or only an initial: Mr K."""
    if position + 1 == len(words):
        return 0
    following = words[position + 1]
    between = text[words[position].end() : following.start()]
    named = between in _AFTER_TITLE and following[0][0].isupper() and len(following[0]) > 1
    return following.end() if named and not _is_no_person(following[0]) else 0


def _capitalised_after(text: str, words: Sequence[re.Match[str]], position: int) -> list[re.Match[str]]:
    """The next words, as far as each is capitalised and one space away; none after a possessive."""
    found: list[re.Match[str]] = []
    before = words[position]
    for word in words[position + 1 : position + 1 + _NEIGHBOURS]:
        apart = text[before.end() : word.start()] != " " or before[0].endswith(_POSSESSIVES)
        if apart or not _is_capitalised(word[0]):
            break
        found.append(word)
        before = word
    return found


def _belongs_to_place(text: str, words: Sequence[re.Match[str]], position: int) -> bool:
    """Whether the word before makes the name that of a place: St Thomas."""
    if not position:
        return False
    before = words[position - 1]
    near = text[before.end() : words[position].start()] in _AFTER_TITLE
    return near and _folded(before[0]) in _listed("titles_of_places")


def _is_no_person(word: str) -> bool:
    return _folded(_without_possessive(word)) in _listed("not_people")


def _without_possessive(word: str) -> str:
    return word[:-2] if word.endswith(_POSSESSIVES) else word


def _is_capitalised(word: str) -> bool:
    """Whether only the first letter of a word, or of each of its parts, is a capital: Mary-Jane, O'Brien."""
    return word[0].isupper() and word != word.upper() and len(word) > 1


def _folded(word: str) -> str:
    """A word as it is compared: without accents and capitals."""
    plain = unicodedata.normalize("NFKD", word.replace("ł", "l").replace("Ł", "L"))
    return "".join(character for character in plain if not unicodedata.combining(character)).casefold()
