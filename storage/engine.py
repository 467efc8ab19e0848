"""SQLite with SQLCipher's encryption, spoken to as Python's own `sqlite3` is, since sqlite-utils knows that one.

The library is APSW over SQLite3 Multiple Ciphers. Errors are raised as those of `sqlite3`, with SQLite's name for
them in `sqlite_errorname`. Every statement is carried out, and its rows are read, before `execute` returns: nothing
is left half done on a connection. There are no implicit transactions.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import Any, cast

import apsw
from sqlite_utils import Database

from storage.envelope import ENVELOPE_BYTES

Parameters = Sequence[Any] | Mapping[str, Any]

_CIPHERS = "multipleciphers-"
"""What the library puts before the name of the file system that it encrypts for."""

BASE = apsw.vfs_names()[0].removeprefix(_CIPHERS)
"""SQLite's name for the operating system's files. Tests put a failing disk in its place."""

_SALT_BYTES = 16
_BUSY_MILLISECONDS = 200
_LONGEST_VALUE = 64 * 1024 * 1024
"""Bytes: no text of an inspection comes near; a hostile file cannot ask for more memory for a single value."""

_CLASSES: tuple[tuple[type[apsw.Error], type[sqlite3.Error]], ...] = (
    (apsw.ConstraintError, sqlite3.IntegrityError),
    (apsw.CorruptError, sqlite3.DatabaseError),
    (apsw.NotADBError, sqlite3.DatabaseError),
    (apsw.TooBigError, sqlite3.DataError),
    (apsw.ConnectionClosedError, sqlite3.ProgrammingError),
    (apsw.CursorClosedError, sqlite3.ProgrammingError),
    (apsw.ThreadingViolationError, sqlite3.ProgrammingError),
    (apsw.BindingsError, sqlite3.ProgrammingError),
    (apsw.MisuseError, sqlite3.ProgrammingError),
)


class MainFile(apsw.VFSFile):
    """A database that begins behind the envelope of its file."""

    def xRead(self, amount: int, offset: int) -> bytes:
        """Reads from the database."""
        return super().xRead(amount, offset + ENVELOPE_BYTES)

    def xWrite(self, data: bytes, offset: int) -> None:
        """Writes to the database."""
        super().xWrite(data, offset + ENVELOPE_BYTES)

    def xTruncate(self, newsize: int) -> None:
        """Sets the size of the database."""
        super().xTruncate(newsize + ENVELOPE_BYTES)

    def xFileSize(self) -> int:
        """The size of the database."""
        return max(super().xFileSize() - ENVELOPE_BYTES, 0)


class EnvelopeFiles(apsw.VFS):
    """The operating system's files, with room for an envelope before each database. Journals have none."""

    def __init__(self, base: str) -> None:
        self.name = f"caseread-{base}"
        self._base = base
        self._opened = threading.local()
        super().__init__(self.name, base)

    def xOpen(self, name: str | apsw.URIFilename | None, flags: list[int]) -> apsw.VFSFile:
        """Opens a file: a database behind its envelope, anything else as it is."""
        if not flags[0] & apsw.SQLITE_OPEN_MAIN_DB:
            return apsw.VFSFile(self._base, name, flags)
        opened = MainFile(self._base, name, flags)
        self._opened.last = opened
        return opened

    def take_opened(self) -> MainFile:
        """The database that this thread opened last. SQLite opens it with the connection."""
        opened: MainFile = self._opened.last
        del self._opened.last
        return opened


_behind_envelopes: dict[str, EnvelopeFiles] = {}


class Cursor:
    """The rows of a statement, all of them read. `description` is None where it gives none."""

    def __init__(self, rows: list[tuple[Any, ...]], columns: Sequence[str], changed: int, rowid: int) -> None:
        self._rows = iter(rows)
        self.description = [(name, *(None,) * 6) for name in columns] or None
        self.rowcount = changed
        self.lastrowid = rowid

    def __iter__(self) -> Iterator[tuple[Any, ...]]:
        return self._rows

    def fetchone(self) -> tuple[Any, ...] | None:
        """The next row, or None after the last."""
        return next(self._rows, None)

    def fetchall(self) -> list[tuple[Any, ...]]:
        """The rows that are left."""
        return list(self._rows)


class Connection:
    """As much of `sqlite3.Connection` as sqlite-utils uses."""

    isolation_level: str | None = None

    def __init__(self, apsw_connection: apsw.Connection, main_file: MainFile | None = None) -> None:
        self.apsw = apsw_connection
        self.main_file = main_file
        self.apsw.exec_trace = self._look_at_columns
        self._columns: tuple[str, ...] = ()
        self._thread = threading.get_ident()
        self._must_stay_whole = False

    @property
    def in_transaction(self) -> bool:
        """Whether a transaction is open."""
        with as_sqlite3():
            return self.apsw.in_transaction

    def execute(self, sql: str, parameters: Parameters | None = None) -> Cursor:
        """Carries out one statement. Raises sqlite3.Error.

        Only the thread that opened the file may: another would come in the middle of a transaction.
        """
        self._refuse_misuse()
        with as_sqlite3():
            before = self.apsw.total_changes()
            cursor = self.apsw.execute(sql, cast(Any, parameters))
            rows = cast(list[tuple[Any, ...]], cursor.fetchall())
            changed = self.apsw.changes() if self.apsw.total_changes() != before else 0
            return Cursor(rows, self._columns, changed, self.apsw.last_insert_rowid())

    def executemany(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        """Carries out one statement that gives nothing back, for each row. See `execute`."""
        self._refuse_misuse()
        self.apsw.exec_trace = None
        try:
            with as_sqlite3():
                self.apsw.executemany(sql, cast(Any, rows))
        finally:
            self.apsw.exec_trace = self._look_at_columns

    @contextmanager
    def all_or_nothing(self) -> Iterator[None]:
        """Refuses what is left of a transaction that SQLite has taken back, as it does when a disk fails.

        Each statement would be a transaction of its own then. No caller may hide the error and go on.
        """
        self._must_stay_whole = True
        try:
            yield
        finally:
            self._must_stay_whole = False

    def close(self) -> None:
        """Closes the database; a second time, nothing happens."""
        with as_sqlite3():
            self.apsw.close()

    def _refuse_misuse(self) -> None:
        """Raises sqlite3.Error where no statement may be carried out."""
        if threading.get_ident() != self._thread:
            raise sqlite3.ProgrammingError("a database is used by the thread that opened it")
        if self._must_stay_whole and not self.apsw.in_transaction:
            raise sqlite3.OperationalError("the change was taken back before it was complete")

    def _look_at_columns(self, cursor: apsw.Cursor, _sql: str, _parameters: object) -> bool:
        """Notes the columns before the first row is read: afterwards, the library knows them no more."""
        self._columns = tuple(column[0] for column in cursor.get_description())
        return True


class EngineDatabase(Database):
    """sqlite-utils on this engine."""

    @property
    def supports_on_conflict(self) -> bool:
        """True. Left to itself, the library tries it out with a table of its own, in the middle of a transaction."""
        return True

    @property
    def supports_strict(self) -> bool:
        """True, and not tried out either."""
        return True

    @contextmanager
    def atomic(self) -> Iterator[Database]:
        """Makes all of what is done meanwhile, or nothing of it."""
        connection = cast(Connection, self.conn)
        outermost = not connection.in_transaction
        with super().atomic(), connection.all_or_nothing() if outermost else nullcontext():
            yield self


def open_database(path: Path, *, writable: bool, key: bytes | None) -> Database:
    """The database in an existing file: behind the envelope and encrypted with a key, or plain without one.

    Raises sqlite3.Error. A wrong key shows only when the database is first read.
    """
    with as_sqlite3():
        access = apsw.SQLITE_OPEN_READWRITE if writable else apsw.SQLITE_OPEN_READONLY
        files = None if key is None else _files_behind_envelopes(BASE)
        opened = apsw.Connection(_name(path), flags=access, vfs=_CIPHERS + (files.name if files else BASE))
        main_file = files.take_opened() if files else None
        opened.set_busy_timeout(_BUSY_MILLISECONDS)
        opened.limit(apsw.SQLITE_LIMIT_LENGTH, _LONGEST_VALUE)
        opened.config(apsw.SQLITE_DBCONFIG_DEFENSIVE, 1)
        opened.config(apsw.SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0)
        if key is not None:
            use_key(opened, key)
    return _database(Connection(opened, main_file))


def empty_database() -> Database:
    """A new database in memory, which this engine and no other reads and writes."""
    return _database(Connection(apsw.Connection(":memory:")))


def carry_out(database: Database, sql: str, rows: Iterable[Sequence[Any]]) -> None:
    """Carries out one statement for each row of values. It gives nothing back.

    sqlite-utils makes a statement of its own for each row, or for every hundred. For the tens of thousands that an
    import brings, that takes several times as long as what the statements do.
    """
    cast(Connection, database.conn).executemany(sql, rows)


def apsw_of(database: Database) -> apsw.Connection:
    """The library's own connection, for what `sqlite3` has no name for."""
    return cast(Connection, database.conn).apsw


def main_file_of(database: Database) -> MainFile | None:
    """The file of an encrypted database as it lies on the disk, by the handle that SQLite itself uses.

    Opening the file once more would drop its locks.
    """
    return cast(Connection, database.conn).main_file


def use_key(connection: apsw.Connection, key: bytes) -> None:
    """Reads and writes a database as SQLCipher 4 does with this key, which is used as it is, not derived from."""
    connection.pragma("cipher", "sqlcipher")
    connection.pragma("legacy", 4)
    connection.pragma("key", f"x'{key.hex()}{salt_of(key).hex()}'")


def salt_of(key: bytes) -> bytes:
    """The salt in the first bytes of a database with this key.

    The codes of all pages depend on it. A random one, as SQLCipher chooses, would be lost with the first page, and no
    page could be checked without it; a key that is random already needs no other salt than what follows from it.
    """
    return hashlib.sha256(b"caseread database salt 1" + key).digest()[:_SALT_BYTES]


def _name(path: Path) -> str:
    """A path as SQLite takes it: in UTF-8, whatever Python makes of names under this system's locale."""
    try:
        return os.fsencode(path.absolute()).decode()
    except UnicodeDecodeError as error:
        raise apsw.CantOpenError("the name of the file is not UTF-8") from error


def _database(connection: Connection) -> Database:
    return EngineDatabase(cast(sqlite3.Connection, connection), execute_plugins=False)


def _files_behind_envelopes(base: str) -> EnvelopeFiles:
    if base not in _behind_envelopes:
        _behind_envelopes[base] = EnvelopeFiles(base)
    return _behind_envelopes[base]


@contextmanager
def as_sqlite3() -> Iterator[None]:
    """Raises the library's errors as those of `sqlite3`."""
    try:
        yield
    except apsw.Error as error:
        raise _translated(error) from error


def _translated(error: apsw.Error) -> sqlite3.Error:
    kind = next((ours for theirs, ours in _CLASSES if isinstance(error, theirs)), sqlite3.OperationalError)
    translated = kind(str(error))
    translated.sqlite_errorname = _name_of(error)
    return translated


def _name_of(error: apsw.Error) -> str:
    """SQLite's name of an error, such as `SQLITE_BUSY`; empty for the library's own."""
    code = getattr(error, "extendedresult", 0)
    names: Iterable[Mapping[Any, Any]] = (apsw.mapping_extended_result_codes, apsw.mapping_result_codes)
    return next((str(found[code]) for found in names if code in found), "")
