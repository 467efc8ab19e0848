"""What a page of a SQLite database holds, read without SQLite: rows from pages whose neighbours may be gone.

After “Database File Format” (sqlite.org/fileformat2.html), sections 1.5 to 1.6 and 2.1. Only tables with a rowid are
read, which all of ours are; indexes repeat what the tables hold. Whatever does not fit the format raises ValueError.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator

TABLE_LEAF, TABLE_INTERIOR = 0x0D, 0x05
_LEAF_HEADER, _INTERIOR_HEADER = 8, 12
_DATABASE_HEADER = 100
"""Bytes of the first page before its contents begin."""

_FIXED_SIZES = {0: 0, 1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8, 7: 8, 8: 0, 9: 0}
"""Bytes of a value by its serial type: 0 is NULL, 7 a float, 8 and 9 the numbers 0 and 1, the others integers."""

Stored = str | int | float | bytes | None
Row = tuple[Stored, ...]
Read = Callable[[int], bytes | None]
"""Gives a page by its number, or None where it cannot be read."""


def kind_of(page: bytes, number: int) -> int:
    """What kind of page this says it is, such as TABLE_LEAF."""
    return page[_start(number)]


def children(page: bytes, number: int) -> list[int]:
    """The pages that an interior page of a table points to, in order."""
    start = _start(number)
    cells = [struct.unpack_from(">I", page, at)[0] for at in _cells(page, start + _INTERIOR_HEADER, number)]
    return [*cells, struct.unpack_from(">I", page, start + 8)[0]]


def rows(page: bytes, number: int, usable: int, read: Read) -> Iterator[tuple[int, Row | None]]:
    """The rows of a leaf page of a table with their rowids; None for one that goes on in a page that is gone.

    `usable` is the size of a page without what is reserved at its end.
    """
    for cell in _cells(page, _start(number) + _LEAF_HEADER, number):
        size, at = _varint(page, cell)
        rowid, at = _varint(page, at)
        payload = _payload(page, at, size, usable, read)
        yield _signed(rowid), None if payload is None else record(payload)


def record(payload: bytes) -> Row:
    """The values of one record. Those of an `INTEGER PRIMARY KEY` are None: they are the rowid."""
    header, at = _varint(payload, 0)
    kinds = []
    while at < header:
        kind, at = _varint(payload, at)
        kinds.append(kind)
    values = []
    for kind in kinds:
        size = _size(kind)
        if at + size > len(payload):
            raise ValueError("a value goes beyond its record")
        values.append(_value(kind, payload[at : at + size]))
        at += size
    return tuple(values)


def _cells(page: bytes, pointers: int, number: int) -> list[int]:
    """Where the cells of a page begin. Their number and the pointers to them stand in the page's header."""
    count = struct.unpack_from(">H", page, _start(number) + 3)[0]
    first = pointers + 2 * count
    if first > len(page):
        raise ValueError("more cells than the page can hold")
    found = list(struct.unpack_from(f">{count}H", page, pointers))
    if any(not first <= at < len(page) for at in found):
        raise ValueError("a cell lies outside the page")
    return found


def _payload(page: bytes, at: int, size: int, usable: int, read: Read) -> bytes | None:
    """A record, which may go on in other pages; None where one of them is gone."""
    here = _local_size(size, usable)
    content = page[at : at + here]
    if here == size:
        return content
    following = struct.unpack_from(">I", page, at + here)[0]
    parts, missing, seen = [content], size - here, set()
    while missing > 0:
        if following in seen:
            raise ValueError("a record runs in a circle")
        seen.add(following)
        overflow = read(following)
        if overflow is None:
            return None
        following = struct.unpack_from(">I", overflow)[0]
        parts.append(overflow[4 : 4 + min(missing, usable - 4)])
        missing -= usable - 4
    return b"".join(parts)


def _local_size(size: int, usable: int) -> int:
    """How many bytes of a record stand in its leaf page."""
    if size <= usable - 35:
        return size
    least = (usable - 12) * 32 // 255 - 23
    fitting = least + (size - least) % (usable - 4)
    return fitting if fitting <= usable - 35 else least


def _value(kind: int, content: bytes) -> Stored:
    if kind >= 12:
        return content.decode() if kind % 2 else content
    if kind == 7:
        return float(struct.unpack(">d", content)[0])
    if kind in (8, 9):
        return kind - 8
    return int.from_bytes(content, "big", signed=True) if kind else None


def _size(kind: int) -> int:
    if kind >= 12:
        return (kind - 12) // 2
    if kind not in _FIXED_SIZES:
        raise ValueError("a kind of value that does not exist")
    return _FIXED_SIZES[kind]


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """A number of one to nine bytes, and where it ends."""
    value = 0
    for index, byte in enumerate(data[at : at + 9]):
        if index == 8:
            return value << 8 | byte, at + 9
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + index + 1
    raise ValueError("a number goes beyond its page")


def _signed(number: int) -> int:
    return number - 2**64 if number >= 2**63 else number


def _start(number: int) -> int:
    return _DATABASE_HEADER if number == 1 else 0
