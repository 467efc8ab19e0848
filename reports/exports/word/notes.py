"""The notes of a table, under it.

Letters mark them, from a on in each table: an author who takes a table out, or puts one in, has no other to mend.
"""

from __future__ import annotations

from itertools import count, product
from string import ascii_lowercase

from reports.exports.word.tables import Cell


class TableNotes:
    """Grows with the cells of one table."""

    def __init__(self) -> None:
        self._letters: dict[str, str] = {}
        self._unused = ("".join(letters) for n in count(1) for letters in product(ascii_lowercase, repeat=n))

    def noted(self, text: str, note: str, below: str = "") -> Cell:
        """A cell with the letter of its note, where it has one. The same note has one letter in all of a table."""
        if note and note not in self._letters:
            self._letters[note] = next(self._unused)
        return Cell(text, self._letters.get(note, ""), below=below)

    @property
    def listed(self) -> list[tuple[str, str]]:
        """Each note behind its letter."""
        return [(letter, note) for note, letter in self._letters.items()]
