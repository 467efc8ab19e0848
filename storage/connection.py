"""How an inspection file is opened, kept for one process, and let go; and what people are told when it cannot be.

Durability: a rollback journal with `synchronous=EXTRA`, so that a commit is on the disk, its directory entry
included, when it returns, and one file always holds everything that was committed.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlite_utils import Database

from model.faults import Fault, FileError
from model.language import mark, say
from storage.engine import open_database

Identity = tuple[int, int]

_held: dict[Database, Identity] = {}
"""The files that this process holds. POSIX drops a process's locks on a file when it closes that file
*anywhere*, so nothing may open a held file a second time, not even to look at it."""

_BUSY = {"database is locked", "database schema is locked"}
_FAULTS = (
    (
        ("SQLITE_BUSY", "SQLITE_LOCKED"),
        "in_use",
        mark("This file is open elsewhere. Close it there, then try again."),
    ),
    (
        ("SQLITE_FULL",),
        "disk_full",
        mark("The disk is full, so the change was not saved. Make room and try again."),
    ),
    (
        ("SQLITE_IOERR",),
        "disk_error",
        mark(
            "The disk could not be read or written, so nothing was changed. Try again; if it goes on, copy the file "
            "to another disk."
        ),
    ),
    (
        ("SQLITE_READONLY_DBMOVED",),
        "file_moved",
        mark(
            "This file was moved, renamed or replaced while it was open, so the change was not saved. "
            "Put it back where it was, or close it and open it where it is now."
        ),
    ),
    (
        ("SQLITE_READONLY",),
        "read_only",
        mark("This file or its folder is read-only. Copy it to a folder where you may write."),
    ),
    (
        ("SQLITE_CANTOPEN",),
        "cannot_open",
        mark("The file cannot be opened. Check that it is there and that you may read it."),
    ),
    (
        ("SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_FORMAT", "SQLITE_ERROR"),
        "damaged",
        mark("The file is damaged. Restore a backup, or rescue what can be read. Keep the damaged file."),
    ),
)


def connect(path: Path, key: bytes | None, *, writable: bool) -> Database:
    """The database in an existing file, encrypted where there is a key; until it is held, it is only read.

    `writable` lets SQLite take back what a process that died was writing. Raises FileError
    where the file cannot be opened.
    """
    with sqlite_errors(path):
        database = open_database(path, writable=writable, key=key)
        database.execute("PRAGMA foreign_keys = ON")
        database.execute("PRAGMA query_only = ON")
    return database


def hold(database: Database, path: Path) -> None:
    """Takes the file for this process until `close`; the system frees it if the process dies.

    Raises FileError when another program has it open.
    """
    with sqlite_errors(path):
        database.execute("PRAGMA query_only = OFF")
        _tidy(database, path)
        database.execute("PRAGMA locking_mode = EXCLUSIVE")
        database.execute("BEGIN EXCLUSIVE")
        database.execute("COMMIT")
    _held[database] = _identity(path)


def make_durable(database: Database, path: Path) -> None:
    """Makes every commit to a held file safe on the disk. Raises FileError where that cannot be."""
    with sqlite_errors(path):
        mode = database.execute("PRAGMA journal_mode = DELETE").fetchone()[0]
        if mode != "delete":
            raise sqlite3.OperationalError(f"journal mode {mode}")
        database.execute("PRAGMA synchronous = EXTRA")


def close(database: Database) -> None:
    """Closes a database, and lets its file go. A disk that fails now loses nothing: all is written, or taken back."""
    _held.pop(database, None)
    with suppress(sqlite3.OperationalError):
        database.close()


def is_held(path: Path) -> bool:
    """Whether this process holds the file at a path."""
    return _identity(path) in _held.values()


def refuse_moved(database: Database, path: Path) -> None:
    """Raises FileError when a held file is no longer at its path, where a commit to it would be lost.

    SQLite looks only before the first commit. Windows does not let an open file be moved.
    """
    if os.name == "posix" and _held.get(database) not in (None, _identity(path)):
        raise FileError(_fault(path, "SQLITE_READONLY_DBMOVED", ""))


def _tidy(database: Database, path: Path) -> None:
    """Has SQLite remove the journal of a process that died: old answers would stay readable in it."""
    if path.with_name(f"{path.name}-journal").exists():
        database.execute("PRAGMA journal_mode = PERSIST")
        database.execute("PRAGMA journal_mode = DELETE")


@contextmanager
def sqlite_errors(path: Path) -> Iterator[None]:
    """Turns what SQLite says of a file into a FileError that people can act on.

    A database that is used after closing, or in another thread, is our mistake: that is left as it is.
    """
    try:
        yield
    except sqlite3.ProgrammingError:
        raise
    except sqlite3.DatabaseError as error:
        raise FileError(_fault(path, getattr(error, "sqlite_errorname", ""), str(error))) from error
    except UnicodeEncodeError as error:
        message = say(
            "This holds half of a character, which cannot be saved. Type it again. Nothing was changed."
        )
        raise FileError(Fault("not_text", path.name, message)) from error


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """Like `sqlite_errors`; and content that this program never writes is damage too."""
    try:
        with sqlite_errors(path):
            yield
    except (AttributeError, LookupError, RecursionError, TypeError, ValueError) as error:
        raise FileError(damaged(path)) from error


def damaged(path: Path) -> Fault:
    """The fault of a file that is not as it was written."""
    return _fault(path, "SQLITE_CORRUPT", "")


def in_use(path: Path) -> Fault:
    """The fault of a file that is open elsewhere."""
    return _fault(path, "SQLITE_BUSY", "")


def _fault(path: Path, name: str, text: str) -> Fault:
    """`name` is SQLite's name of an error, `text` what Python says of it."""
    if text in _BUSY:
        name = "SQLITE_BUSY"
    elif text.startswith("Could not decode"):
        name = "SQLITE_CORRUPT"
    for names, code, message in _FAULTS:
        if name.startswith(names):
            return Fault(code, path.name, say(message))
    return Fault(
        "storage",
        path.name,
        say("The file could not be read or written ({0}). Nothing was changed.").format(text),
    )


def _identity(path: Path) -> Identity:
    try:
        status = path.stat()
    except OSError:
        return (0, 0)
    return (status.st_dev, status.st_ino)
