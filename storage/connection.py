"""How the database of an inspection file is opened: the only module that encryption will replace.

Durability: a rollback journal with `synchronous=EXTRA`, so that a commit is on the disk, its directory entry
included, when it returns, and one file always holds everything that was committed.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlite_utils import Database

from model.faults import Fault, FileError

_BUSY = {"database is locked", "database schema is locked"}


def connect(path: Path, *, writable: bool) -> Database:
    """The database in an existing file. Raises FileError where it cannot be opened."""
    mode = "rw" if writable else "ro"
    with sqlite_errors(path):
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode={mode}", uri=True, timeout=0.2)
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA trusted_schema = OFF")
        if writable:
            connection.execute("PRAGMA journal_mode = DELETE")
            connection.execute("PRAGMA synchronous = EXTRA")
    return Database(connection, execute_plugins=False)


def hold(database: Database, path: Path) -> None:
    """Takes the file for this process until the connection closes; the system frees it if the process dies.

    Raises FileError when another program has it open.
    """
    with sqlite_errors(path):
        database.execute("PRAGMA locking_mode = EXCLUSIVE")
        database.execute("BEGIN EXCLUSIVE")
        database.execute("COMMIT")


@contextmanager
def sqlite_errors(path: Path) -> Iterator[None]:
    """Turns what SQLite says of a file into a FileError that people can act on."""
    try:
        yield
    except sqlite3.IntegrityError:
        raise
    except (sqlite3.OperationalError, sqlite3.DatabaseError) as error:
        raise FileError(_fault(path, error)) from error


def _fault(path: Path, error: sqlite3.DatabaseError) -> Fault:
    place, text = path.name, str(error)
    name = getattr(error, "sqlite_errorname", "")
    if text in _BUSY or name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return Fault("in_use", place, "This file is open elsewhere. Close it there, then try again.")
    if name.startswith("SQLITE_FULL"):
        return Fault(
            "disk_full", place, "The disk is full, so the change was not saved. Make room and try again."
        )
    if name.startswith("SQLITE_READONLY"):
        return Fault(
            "read_only", place, "This file or its folder is read-only. Copy it to a folder of yours."
        )
    if name.startswith("SQLITE_CANTOPEN"):
        return Fault(
            "cannot_open",
            place,
            "The file cannot be opened. Check that it is there and that you may read it.",
        )
    if name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
        return Fault("damaged", place, "The file is damaged. Use a backup, and keep the damaged file.")
    return Fault("storage", place, f"The file could not be read or written ({text}). Nothing was changed.")
