"""An open inspection file: what it holds, and the one way to change it."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from sqlite_utils import Database

from model.faults import Fault, FileError
from model.framework import Framework
from model.framework_loader import digest_of, load_framework
from model.history import Entry, UndoStacks, undo_stacks
from model.inspection import Inspection
from model.operations import Operation, applied
from storage import chronicle
from storage.connection import (
    close,
    connect,
    damaged,
    hold,
    make_durable,
    reading,
    refuse_moved,
    sqlite_errors,
)
from storage.rows import read_framework_files, read_inspection, write_values
from storage.schema import migrations, refuse_other_files, refuse_strangers

Clock = Callable[[], datetime]


class InspectionFile:
    """One `.caseread` file, open in this process. Use `open_file` or `create_file` to get one.

    `commit` returns once the change and its entry in the history are safe on the disk; when it raises,
    file and memory are as before.
    """

    def __init__(self, path: Path, database: Database, clock: Clock) -> None:
        self._path = path
        self._database = database
        self._clock = clock
        with reading(path):
            files = read_framework_files(database)
            self._framework = load_framework(files)
            self._inspection = read_inspection(database)
            origin = digest_of(files)
            history = list(chronicle.read(database))
            entries = [entry for entry, _ in history]
            self._stacks = undo_stacks(entries)
            self._changes, self._digest = chronicle.head(database, origin)
            # All that a figure rests on: the framework, which the first entry seals, and every value.
            broken = any(chronicle.broken_links(history[:1], origin))
            if broken or chronicle.differences(self._inspection, entries):
                raise FileError(damaged(path))

    @property
    def path(self) -> Path:
        """Where the file is."""
        return self._path

    @property
    def framework(self) -> Framework:
        """The framework as it was when the inspection began."""
        return self._framework

    @property
    def inspection(self) -> Inspection:
        """What the file holds."""
        return self._inspection

    @property
    def stacks(self) -> UndoStacks:
        """What can be undone and redone, across sessions."""
        return self._stacks

    @property
    def changes(self) -> int:
        """The number of entries in the history."""
        return self._changes

    def changed_at(self) -> Mapping[str, str]:
        """When each case was last changed (UTC, ISO 8601), by case id."""
        with reading(self._path):
            return chronicle.changed_at(self._database)

    def commit(self, operation: Operation, reverts: int | None = None) -> Entry:
        """Makes a change; `reverts` is the number of the entry that it takes back.

        Raises InputError when the operation was made for another state, FileError when it cannot be saved.
        """
        after = applied(self._inspection, operation)
        at = self._clock().isoformat(timespec="milliseconds")
        entry = Entry(self._changes + 1, at, operation, reverts)
        refuse_moved(self._database, self._path)
        with sqlite_errors(self._path), self._database.atomic():
            write_values(self._database, operation.changes)
            digest = chronicle.append(self._database, entry, self._digest)
        self._inspection, self._digest, self._changes = after, digest, entry.number
        self._stacks = self._stacks.after(entry)
        return entry

    def close(self) -> None:
        """Closes the file. Nothing waits to be written at any time."""
        close(self._database)


def open_file(path: Path, clock: Clock, *, exclusive: bool) -> InspectionFile:
    """Opens an inspection file; `exclusive` keeps it for this process, as changing it needs.

    Raises FileError for a file that is not there, is no inspection, is damaged, read-only where it must be
    written, made by a newer version, or open elsewhere.
    """
    refuse_other_files(path)
    if exclusive:
        _refuse_read_only(path)
    database = connect(path, writable=exclusive or os.access(path, os.W_OK))
    try:
        if exclusive:
            hold(database, path)
        with reading(path):
            refuse_strangers(database, path)
        if exclusive:
            make_durable(database, path)
            with sqlite_errors(path):
                migrations.apply(database)
        return InspectionFile(path, database, clock)
    except BaseException:
        close(database)
        raise


def create_file(path: Path, framework_files: Mapping[str, str], clock: Clock) -> InspectionFile:
    """Makes a new inspection file for a framework and keeps it for this process. Never replaces a file."""
    _reserve(path)
    try:
        database = connect(path, writable=True)
        try:
            hold(database, path)
            make_durable(database, path)
            with sqlite_errors(path):
                migrations.apply(database)
                rows = ({"name": name, "text": text} for name, text in framework_files.items())
                database.table("framework_files").insert_all(rows)
            return InspectionFile(path, database, clock)
        except BaseException:
            close(database)
            raise
    except BaseException:
        with suppress(OSError):
            path.unlink()
        raise


def _reserve(path: Path) -> None:
    try:
        path.touch(exist_ok=False)
    except FileExistsError as error:
        message = "There is a file with this name already. Choose another name; it was left as it is."
        raise FileError(Fault("file_exists", path.name, message)) from error
    except OSError as error:
        message = f"The file cannot be made here ({error.strerror}). Choose another folder."
        raise FileError(Fault("cannot_create", path.name, message)) from error


def _refuse_read_only(path: Path) -> None:
    if not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        message = "This file or its folder is read-only. Copy it to a folder where you may write."
        raise FileError(Fault("read_only", path.name, message))
