"""The database of an inspection file, opened or made: whole, of this version, and held where it is to be changed."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path

from sqlite_utils import Database

from model.faults import Fault, FileError
from model.framework_loader import load_framework
from model.language import say
from storage.backups import Backups, Keeping, Source
from storage.connection import close, connect, hold, make_durable, reading, sqlite_errors
from storage.copying import discard, reserve
from storage.envelope import Unlocked
from storage.pages import refuse_damaged_pages, refuse_damaged_structure
from storage.rows import write_framework
from storage.schema import migrations, refuse_strangers
from storage.schema_check import refuse_altered
from storage.unlocking import key_of


def opened(
    path: Path,
    unlocked: Unlocked | None,
    clock: Callable[[], datetime],
    *,
    exclusive: bool,
    keeping: Keeping,
) -> Source:
    """Opens a file whose envelope is open already; `exclusive` holds it for this process.

    Raises FileError for a file that is not whole, of a newer version, open elsewhere, or no inspection.
    """
    database = connect(path, key_of(unlocked), writable=exclusive or os.access(path, os.W_OK))
    try:
        if exclusive:
            hold(database, path)
            discard(anew_place(path))
        with reading(path):
            refuse_damaged_pages(database, key_of(unlocked), path)
            refuse_damaged_structure(database, path)
            refuse_strangers(database, path)
            refuse_altered(database, path)
        source = Source(path, database, unlocked)
        if exclusive:
            make_durable(database, path)
            _migrate(source, clock, keeping)
    except BaseException:
        close(database)
        raise
    return source


def created(path: Path, framework_files: Mapping[str, str], unlocked: Unlocked | None) -> Source:
    """Makes a file with a framework and nothing else, and holds it. Raises FileError, and leaves no file then."""
    framework = load_framework(framework_files)
    reserve(path, unlocked)
    try:
        database = held_whole(path, unlocked)
        try:
            with sqlite_errors(path):
                migrations.apply(database)
                write_framework(database, framework_files, framework)
        except BaseException:
            close(database)
            raise
    except BaseException:
        discard(path)
        raise
    return Source(path, database, unlocked)


def held_whole(path: Path, unlocked: Unlocked | None) -> Database:
    """The database of a file that is known to be whole, held and durable."""
    database = connect(path, key_of(unlocked), writable=True)
    try:
        hold(database, path)
        make_durable(database, path)
    except BaseException:
        close(database)
        raise
    return database


def anew_place(path: Path) -> Path:
    """Where a file is written anew; a process that dies meanwhile leaves it there."""
    return path.resolve().with_name(f".{path.name}.new")


def refuse_read_only(path: Path) -> None:
    """Raises FileError for a file that cannot be changed where it is."""
    if not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        message = say("This file or its folder is read-only. Copy it to a folder where you may write.")
        raise FileError(Fault("read_only", path.name, message))


def _migrate(source: Source, clock: Callable[[], datetime], keeping: Keeping) -> None:
    """Brings a file that an earlier version made up to date, once there is a copy of it as it was."""
    with sqlite_errors(source.path):
        pending = migrations.pending(source.database)
    if pending:
        Backups(keeping, clock, lambda: source).ensure_before_migration()
        with sqlite_errors(source.path):
            migrations.apply(source.database)
