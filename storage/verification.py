"""Whether a file is whole: its pages, its history, and what it holds against what the history says."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from sqlite_utils import Database

from model.faults import CasereadError, Fault
from model.framework_loader import digest_of, load_framework
from storage import chronicle
from storage.connection import close, connect, reading
from storage.rows import read_framework_files, read_inspection
from storage.schema import refuse_other_files, refuse_strangers
from storage.unlocking import key_of, unlocked_file


def verify(path: Path, secret: str | None) -> tuple[int, tuple[Fault, ...]]:
    """The number of entries in a file's history, and everything that is wrong with the file.

    Raises FileError when the file cannot be opened at all.
    """
    refuse_other_files(path)
    key = key_of(unlocked_file(path, secret))
    database = connect(path, key, writable=os.access(path, os.W_OK))
    try:
        with reading(path):
            refuse_strangers(database, path)
            entries = database.execute("SELECT count(*) FROM operations").fetchone()[0]
            return entries, tuple(_faults(database, path))
    finally:
        close(database)


def _faults(database: Database, path: Path) -> Iterator[Fault]:
    damage = [row[0] for row in database.execute("PRAGMA integrity_check") if row[0] != "ok"]
    if damage:
        yield from (Fault("damaged", path.name, text) for text in damage)
        return
    for row in database.execute("PRAGMA foreign_key_check"):
        yield Fault("orphan", f"table {row[0]}", "A row belongs to a case that is not there.")
    files = read_framework_files(database)
    try:
        load_framework(files)
    except CasereadError as error:
        yield from error.faults
    yield from _history_faults(database, digest_of(files))


def _history_faults(database: Database, origin: str) -> Iterator[Fault]:
    entries = tuple(chronicle.read(database))
    broken = tuple(chronicle.broken_links(entries, origin))
    yield from broken
    if broken:
        return
    for changed in chronicle.differences(read_inspection(database), [entry for entry, _ in entries]):
        place = " › ".join(changed)
        yield Fault("not_in_history", place, "The file holds another value here than its history says.")
