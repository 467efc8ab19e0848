"""What is left of a damaged database: its readable pages, and the rows in them, by table where that can be told."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from storage.copying import reserve
from storage.envelope import ENVELOPE_BYTES
from storage.pages import PAGE_BYTES, RESERVED_BYTES, PageCipher
from storage.records import TABLE_INTERIOR, TABLE_LEAF, Row, children, kind_of, rows

Rows = list[tuple[int, Row]]
"""Rows with their rowids."""

_NO_PAGE = (ValueError, LookupError, struct.error)
"""What reading something that is no page of a database ends in."""

_SCHEMA_ROOT = 1
_PAGE_COUNT_AT = 28
_MOST_MISSING = 2**16
"""Pages that may be missing at the end of a file: a damaged number must not keep us busy for ever."""


class Pages:
    """The pages of a file that are as they were written; of one in the clear, those that are there.

    `are_authentic` when each that is given was proven to be as it was written. `lost` are the numbers of the pages
    that are not given. A page that continues a record is given once only: no file can ask for more memory than its
    own size.
    """

    def __init__(self, file: BinaryIO, cipher: PageCipher | None) -> None:
        self._file = file
        self._cipher = cipher
        self._shift = ENVELOPE_BYTES if cipher else 0
        self._continuing: set[int] = set()
        self.are_authentic = cipher is not None
        self.usable = PAGE_BYTES - (RESERVED_BYTES if cipher else 0)
        self.count = self._number_of_pages()
        self.lost = {number for number in range(1, self.count + 1) if self.read(number) is None}

    def read(self, number: int) -> bytes | None:
        """A page as SQLite sees it, or None."""
        self._file.seek(self._shift + (number - 1) * PAGE_BYTES)
        page = self._file.read(PAGE_BYTES)
        if self._cipher:
            return self._cipher.opened(page, number)
        return page if len(page) == PAGE_BYTES else None

    def continuing(self, number: int) -> bytes | None:
        """A page in which a record goes on."""
        if number in self._continuing or not 1 <= number <= self.count:
            raise ValueError("no record goes on here")
        self._continuing.add(number)
        return self.read(number)

    def _number_of_pages(self) -> int:
        """As many as the file has, or had: a file that was cut short says so in its first page."""
        there = max(self._file.seek(0, 2) - self._shift + PAGE_BYTES - 1, 0) // PAGE_BYTES
        first = self.read(1)
        said = struct.unpack_from(">I", first, _PAGE_COUNT_AT)[0] if first else 0
        return max(there, said) if said <= 2 * there + _MOST_MISSING else there


@dataclass(slots=True)
class Table:
    """The rows of a table that could be reached from its root; `whole` when that is all of them."""

    rows: Rows = field(default_factory=list)
    whole: bool = True


class Remains:
    """Tables by their name, and the rows of each leaf that no table leads to."""

    def __init__(self, pages: Pages) -> None:
        self._pages = pages
        self._reached: set[int] = set()
        schema = self._table(_SCHEMA_ROOT)
        self.tables = {name: self._table(root) for name, root in _roots(schema.rows)}
        self.strays = list(self._stray_leaves())

    def has_whole(self, name: str) -> bool:
        """Whether every row of a table was read."""
        return name in self.tables and self.tables[name].whole

    def _table(self, root: int) -> Table:
        table = Table()
        waiting = [root]
        while waiting:
            number = waiting.pop()
            found = self._leaf_or_children(number, table)
            waiting.extend(reversed(found))
        return table

    def _leaf_or_children(self, number: int, table: Table) -> list[int]:
        """Adds the rows of a leaf to a table, or gives the pages that an interior page leads to."""
        page = self._page_once(number)
        try:
            if page and kind_of(page, number) == TABLE_INTERIOR:
                return children(page, number)
            if page and kind_of(page, number) == TABLE_LEAF:
                self._add_rows(page, number, table)
                return []
        except _NO_PAGE:
            pass
        self._pages.lost.add(number)
        table.whole = False
        return []

    def _page_once(self, number: int) -> bytes | None:
        """A page of a tree; none is in two places of it."""
        if number in self._reached or not 1 <= number <= self._pages.count:
            return None
        self._reached.add(number)
        return self._pages.read(number)

    def _add_rows(self, page: bytes, number: int, table: Table) -> None:
        for rowid, row in rows(page, number, self._pages.usable, self._pages.continuing):
            if row is None or any(isinstance(value, str) and "\0" in value for value in row):
                # What was emptied reads as zeros, which this program never writes in a text.
                table.whole = False
            else:
                table.rows.append((rowid, row))

    def _stray_leaves(self) -> Iterator[Rows]:
        """The leaves under interior pages that are gone.

        A leaf that is no longer in use is none of them: SQLite is built to overwrite what is deleted
        (`SQLITE_SECURE_DELETE`).
        """
        for number in range(2, self._pages.count + 1):
            if number in self._reached or number in self._pages.lost:
                continue
            leaf = Table()
            page = self._pages.read(number)
            if page and kind_of(page, number) == TABLE_LEAF:
                self._leaf_or_children(number, leaf)
                if leaf.rows:
                    yield leaf.rows


def _roots(schema: Rows) -> Iterator[tuple[str, int]]:
    for _, row in schema:
        match row:
            case ("table", str() as name, _, int() as root, _):
                yield name, root


def copied(path: Path, target: Path) -> None:
    """Copies what can be read of a file, block by block; what the disk does not give is left empty.

    Raises OSError, and FileError where the copy cannot be made.
    """
    reserve(target, None)
    with path.open("rb", buffering=0) as source, target.open("wb") as copy:
        for start in range(0, source.seek(0, 2), PAGE_BYTES):
            copy.write(_block(source, start))


def _block(source: BinaryIO, start: int) -> bytes:
    try:
        source.seek(start)
        return source.read(PAGE_BYTES)
    except OSError:
        return bytes(PAGE_BYTES)
