"""A new inspection file: reserved under its name, or a whole copy of one that is open, with the same key or another."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

import apsw
from sqlite_utils import Database

from model.faults import Fault, FileError
from model.language import say
from storage.connection import close, connect, make_durable, sqlite_errors
from storage.engine import apsw_of, as_sqlite3
from storage.envelope import Unlocked


def reserve(path: Path, unlocked: Unlocked | None) -> None:
    """Makes the file that a database is to go into, with its envelope where it has one. Never replaces a file.

    Raises FileError where there is one, or where none can be made.
    """
    try:
        handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0), 0o600)
    except FileExistsError as error:
        message = say("There is a file with this name already. Choose another name; it was left as it is.")
        raise FileError(Fault("file_exists", path.name, message)) from error
    except OSError as error:
        raise FileError(_cannot_create(path, error)) from error
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(unlocked.envelope.encoded() if unlocked else b"")
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        discard(path)
        raise FileError(_cannot_create(path, error)) from error


def write_copy(database: Database, target: Path, unlocked: Unlocked | None) -> None:
    """Copies an open database into a new file, page by page; it is on the disk when this returns.

    Raises FileError, and leaves no file then.
    """
    reserve(target, unlocked)
    try:
        copy = connect(target, unlocked.key if unlocked else None, writable=True)
        try:
            with sqlite_errors(target), as_sqlite3():
                copy.execute("PRAGMA query_only = OFF")
                make_durable(copy, target)
                _copy_pages(apsw_of(database), apsw_of(copy))
        finally:
            close(copy)
        sync_folder(target.parent)
    except BaseException:
        discard(target)
        raise


def sync_folder(folder: Path) -> None:
    """Makes names that were given or changed in a folder safe on the disk, where the system can."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def replace(new: Path, path: Path) -> None:
    """Puts a finished file in the place of another, all at once. Raises FileError."""
    try:
        new.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        message = say("The file could not be replaced ({0}). It is as it was before.").format(error.strerror)
        raise FileError(Fault("cannot_replace", path.name, message)) from error


def discard(path: Path) -> None:
    """Removes a file that was not finished, and its journal."""
    for name in (path, path.with_name(f"{path.name}-journal")):
        with suppress(OSError):
            name.unlink()


def _copy_pages(source: apsw.Connection, target: apsw.Connection) -> None:
    copying = target.backup("main", source, "main")
    try:
        copying.step()
    finally:
        with suppress(
            apsw.Error, SystemError
        ):  # the latter is what the library makes of a disk that goes on failing
            copying.close(force=True)


def _cannot_create(path: Path, error: OSError) -> Fault:
    return Fault(
        "cannot_create",
        path.name,
        say("The file cannot be made here ({0}). Choose another folder.").format(error.strerror),
    )
