"""The pages of a file as they lie on the disk, and whether each is as it was written.

SQLite checks a page when it reads it, so damage in pages that nobody reads yet would go unseen. What is here reads
them all. SQLCipher 4 gives every page of an encrypted database a code (HMAC-SHA512) over its content and its number;
without encryption a page has none, and only what it says can be examined.
"""

from __future__ import annotations

import hmac
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from hashlib import pbkdf2_hmac
from itertools import groupby
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from sqlite_utils import Database

from model.faults import Fault, FileError
from model.language import say
from storage.engine import MainFile, main_file_of, salt_of

PAGE_BYTES = 4096
_IV_BYTES = 16
_CODE_BYTES = 64
RESERVED_BYTES = _IV_BYTES + _CODE_BYTES
"""At the end of an encrypted page: what SQLite leaves to the cipher."""

_SALT_BYTES = 16
_SALT_MASK = 0x3A
_HEADER = b"SQLite format 3\0"
"""A database begins with this; on the disk the salt, as long as it is, stands in its place."""

_PAGES_AT_ONCE = 256
_LOCK_PAGE = 2**30 // PAGE_BYTES + 1
"""SQLite locks bytes of this page and never writes it."""


@dataclass(frozen=True, slots=True)
class PageCipher:
    """Checks and decrypts the pages of a database as SQLCipher 4 writes them."""

    key: bytes = field(repr=False)
    _salt: bytes = field(repr=False)
    _code_key: bytes = field(repr=False)

    @classmethod
    def of(cls, key: bytes) -> PageCipher:
        """The cipher of the database with this data key."""
        salt = salt_of(key)
        masked = bytes(byte ^ _SALT_MASK for byte in salt)
        return cls(key, salt, pbkdf2_hmac("sha512", key, masked, 2, len(key)))

    def is_whole(self, page: bytes, number: int) -> bool:
        """Whether a page is as it was written, at the place where it was written. The first has number 1."""
        if number == 1 and page[:_SALT_BYTES] != self._salt:
            return False
        return self._has_its_code(page, number)

    def opened(self, page: bytes, number: int) -> bytes | None:
        """A page as SQLite sees it; None where it is not as it was written. A damaged salt does no harm here."""
        if not self._has_its_code(page, number):
            return None
        start, end = _SALT_BYTES if number == 1 else 0, PAGE_BYTES - RESERVED_BYTES
        vector = page[end : end + _IV_BYTES]
        decrypting = Cipher(algorithms.AES256(self.key), modes.CBC(vector)).decryptor()
        return _HEADER[:start] + decrypting.update(page[start:end]) + page[end:]

    def _has_its_code(self, page: bytes, number: int) -> bool:
        if len(page) != PAGE_BYTES:
            return False
        written = page[_SALT_BYTES if number == 1 else 0 : -_CODE_BYTES]
        code = hmac.digest(self._code_key, written + number.to_bytes(4, "little"), "sha512")
        return hmac.compare_digest(code, page[-_CODE_BYTES:])


def refuse_damaged_pages(database: Database, key: bytes | None, path: Path) -> None:
    """Raises FileError for an encrypted database of which a page is not as it was written, or that has more than pages.

    Nothing can be said of one that is not encrypted. Raises sqlite3.Error where SQLite itself cannot read it.
    """
    file = main_file_of(database)
    if key is None or file is None:
        return
    database.execute("BEGIN")
    try:
        # Reading takes the lock that keeps others from writing, and rolls back what a crash left half done.
        database.execute("SELECT count(*) FROM sqlite_schema")
        count = database.execute("PRAGMA page_count").fetchall()[0][0]
        faults = tuple(_faults(file, PageCipher.of(key), count, path))
    finally:
        database.execute("ROLLBACK")
    if faults:
        raise FileError(faults)


def _faults(file: MainFile, cipher: PageCipher, count: int, path: Path) -> Iterator[Fault]:
    broken = [number for number, page in _pages(file, count) if not cipher.is_whole(page, number)]
    if broken:
        message = say(
            "The file is damaged: {0} of its {1} pages are not as they were written "
            "({2}). Restore a backup, or rescue what can be read. Keep the damaged file."
        ).format(len(broken), count, ranges(broken))
        yield Fault("damaged", path.name, message)
    if file.xFileSize() != count * PAGE_BYTES:
        message = say("Something follows the end of the data that this program did not write.")
        yield Fault("damaged", path.name, message)


def _pages(file: MainFile, count: int) -> Iterator[tuple[int, bytes]]:
    """Every page as it lies on the disk, but the one that SQLite never writes."""
    for first in range(0, count, _PAGES_AT_ONCE):
        amount = min(_PAGES_AT_ONCE, count - first)
        chunk = file.xRead(amount * PAGE_BYTES, first * PAGE_BYTES)
        for index in range(amount):
            number = first + index + 1
            if number != _LOCK_PAGE:
                yield number, chunk[index * PAGE_BYTES : (index + 1) * PAGE_BYTES]


def refuse_damaged_structure(database: Database, path: Path) -> None:
    """Raises FileError for a database whose pages do not fit together.

    That shows the damage of one in the clear; and of any, a page whose last writing the disk forgot, which is a
    page as it was written, only not the last time.
    """
    found = [row[0] for row in database.execute("PRAGMA integrity_check")]
    if found != ["ok"]:
        raise FileError(Fault("damaged", path.name, text) for text in found)


def ranges(numbers: Iterable[int]) -> str:
    """Page numbers as people read them: “3, 7–9”."""
    runs = groupby(enumerate(sorted(numbers)), key=lambda pair: pair[1] - pair[0])
    ends = ([number for _, number in run] for _, run in runs)
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in ends)
