"""What happens to files on disks: bytes that change, pages that are lost, mixed up or old, ends that are missing."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks.harness.mirror import scribe
from model.faults import CasereadError
from storage.document import open_file
from storage.envelope import ENVELOPE_BYTES
from storage.pages import PAGE_BYTES, PageCipher
from storage.verification import verify

Damage = Callable[[bytes, random.Random], bytes]


def flipped(data: bytes, position: int, mask: int) -> bytes:
    """The same with other bits in one byte."""
    return data[:position] + bytes([data[position] ^ mask]) + data[position + 1 :]


def exchanged_bytes(data: bytes, chance: random.Random) -> bytes:
    """Two neighbours that differ in each other's place."""
    while True:
        at = chance.randrange(len(data) - 1)
        if data[at] != data[at + 1]:
            return data[:at] + data[at + 1 : at + 2] + data[at : at + 1] + data[at + 2 :]


def exchanged_pages(data: bytes, chance: random.Random) -> bytes:
    """Two pages in each other's place."""
    first, second = chance.sample(page_numbers(data), 2)
    return with_page(with_page(data, first, page(data, second)), second, page(data, first))


def repeated_page(data: bytes, chance: random.Random) -> bytes:
    """A page in the place of another one too."""
    first, second = chance.sample(page_numbers(data), 2)
    return with_page(data, first, page(data, second))


def emptied_page(data: bytes, chance: random.Random) -> bytes:
    """A page of zeros."""
    return with_page(data, chance.choice(page_numbers(data)), bytes(PAGE_BYTES))


def overwritten_page(data: bytes, chance: random.Random) -> bytes:
    """A page of noise."""
    return with_page(data, chance.choice(page_numbers(data)), chance.randbytes(PAGE_BYTES))


def cut_short(data: bytes, chance: random.Random) -> bytes:
    """An end that is missing, somewhere after the first page."""
    return data[: chance.randrange(ENVELOPE_BYTES + PAGE_BYTES, len(data))]


def gone_on(data: bytes, chance: random.Random) -> bytes:
    """Something more at the end: a few bytes, noise as long as a page, or a page of the file."""
    ends = (chance.randbytes(3), chance.randbytes(PAGE_BYTES), page(data, page_numbers(data)[-1]))
    return data + chance.choice(ends)


DAMAGES: tuple[Damage, ...] = (
    exchanged_bytes,
    exchanged_pages,
    repeated_page,
    emptied_page,
    overwritten_page,
    cut_short,
    gone_on,
)


def page_numbers(data: bytes) -> list[int]:
    """The numbers of the pages of an encrypted file."""
    return list(range(1, (len(data) - ENVELOPE_BYTES) // PAGE_BYTES + 1))


def page(data: bytes, number: int) -> bytes:
    """One page of an encrypted file."""
    return data[ENVELOPE_BYTES + (number - 1) * PAGE_BYTES :][:PAGE_BYTES]


def with_page(data: bytes, number: int, content: bytes) -> bytes:
    """An encrypted file with something else in the place of a page."""
    start = ENVELOPE_BYTES + (number - 1) * PAGE_BYTES
    return data[:start] + content + data[start + PAGE_BYTES :]


def unnoticed_flips(data: bytes, key: bytes, flips: Iterator[tuple[int, int]]) -> tuple[int, list[int]]:
    """How many flips in the pages were tried, and the positions of those that their codes do not show."""
    cipher = PageCipher.of(key)
    tried, missed = 0, []
    for position, mask in flips:
        number, offset = divmod(position - ENVELOPE_BYTES, PAGE_BYTES)
        tried += 1
        if cipher.is_whole(flipped(page(data, number + 1), offset, mask), number + 1):
            missed.append(position)
    return tried, missed


def opening_and_verifying(path: Path, secret: str) -> tuple[str, str]:
    """What opening a file and verifying it find: the code of the first fault, or nothing."""
    return _found(lambda: _open(path, secret)), _found(lambda: _verify(path, secret))


def _found(look: Callable[[], str]) -> str:
    try:
        return look()
    except CasereadError as error:
        return error.code


def _open(path: Path, secret: str) -> str:
    open_file(path, scribe(), exclusive=False, secret=secret).close()
    return ""


def _verify(path: Path, secret: str) -> str:
    return "".join(fault.code for fault in verify(path, secret).faults[:1])
