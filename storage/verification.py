"""Whether a file is whole: its pages, its history, and what it holds against what the history says."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sqlite_utils import Database

from model.faults import CasereadError, Fault
from model.framework_loader import digest_of, load_framework
from model.language import say
from storage import chronicle
from storage.connection import close, connect, reading
from storage.pages import refuse_damaged_pages, refuse_damaged_structure
from storage.rows import read_framework_files, read_inspection
from storage.schema import refuse_other_files, refuse_strangers
from storage.schema_check import schema_faults
from storage.unlocking import key_of, unlocked_file


@dataclass(frozen=True, slots=True)
class Verification:
    """What verifying found.

    `seal` is the digest of the last entry, 64 hexadecimal digits, which stands for everything up to it; before
    the first entry it is that of the framework. Without `faults`, the history is whole and unbroken up to its
    last entry, and every value is as the history says. What that cannot show is that entries were cut off at
    the end, by somebody with the key who changed the values to fit: the seal has to be compared with one that
    was noted before.
    """

    entries: int
    seal: str
    faults: tuple[Fault, ...] = ()


def verify(path: Path, secret: str | None) -> Verification:
    """Reads all of a file, and lists everything that is wrong with it.

    Raises FileError when the file cannot be opened at all.
    """
    refuse_other_files(path)
    key = key_of(unlocked_file(path, secret))
    database = connect(path, key, writable=os.access(path, os.W_OK))
    try:
        with reading(path):
            refuse_damaged_pages(database, key, path)
            refuse_damaged_structure(database, path)
            refuse_strangers(database, path)
            altered = tuple(schema_faults(database))
            entries, seal = chronicle.head(database, digest_of(read_framework_files(database)))
            return Verification(entries, seal, (*altered, *_faults(database)))
    finally:
        close(database)


def _faults(database: Database) -> Iterator[Fault]:
    for row in database.execute("PRAGMA foreign_key_check"):
        yield Fault("orphan", f"table {row[0]}", say("A row belongs to a case that is not there."))
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
        yield Fault("not_in_history", place, say("The file holds another value here than its history says."))
