"""An open inspection file: what it holds, and the one way to change it."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlite_utils import Database

from model.faults import Fault, FileError
from model.framework import Framework
from model.framework_loader import digest_of, load_framework
from model.history import Entry, UndoStacks, undo_stacks
from model.inspection import Inspection
from model.operations import Operation, applied
from model.protection import Protection
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
from storage.copying import discard, replace, reserve, write_copy
from storage.envelope import Envelope, Unlocked
from storage.rows import read_framework_files, read_inspection, write_values
from storage.schema import migrations, refuse_other_files, refuse_strangers
from storage.unlocking import key_of, unlocked_file


@dataclass(frozen=True, slots=True)
class Scribe:
    """Who makes changes, with which version of the program, and the time at which each is made (UTC)."""

    clock: Callable[[], datetime]
    author: Callable[[], str] = str
    program: str = ""


class InspectionFile:
    """One `.caseread` file, open in this process. Use `open_file` or `create_file` to get one.

    `commit` returns once the change and its entry in the history are safe on the disk; when it raises,
    file and memory are as before.
    """

    def __init__(self, path: Path, database: Database, unlocked: Unlocked | None, scribe: Scribe) -> None:
        self._path = path
        self._database = database
        self._unlocked = unlocked
        self._scribe = scribe
        with reading(path):
            files = read_framework_files(database)
            self._framework = load_framework(files)
            self._inspection = read_inspection(database)
            origin = digest_of(files)
            self._programme = f"{self._framework.id} {origin[:12]}"
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
        entry = self._entry(operation, reverts)
        refuse_moved(self._database, self._path)
        with sqlite_errors(self._path), self._database.atomic():
            write_values(self._database, operation.changes)
            digest = chronicle.append(self._database, entry, self._digest)
        self._inspection, self._digest, self._changes = after, digest, entry.number
        self._stacks = self._stacks.after(entry)
        return entry

    def history(self) -> tuple[Entry, ...]:
        """Every entry of the history, the oldest first."""
        with reading(self._path):
            return tuple(entry for entry, _ in chronicle.read(self._database))

    @property
    def is_encrypted(self) -> bool:
        """Whether only a passphrase or a recovery key opens the file."""
        return self._unlocked is not None

    @property
    def has_recovery_key(self) -> bool:
        """Whether a recovery key opens the file, too."""
        return self._unlocked is not None and self._unlocked.envelope.recovery is not None

    def opens_with(self, secret: str) -> bool:
        """Whether a passphrase or a recovery key is one that opens this file."""
        try:
            return self._envelope.unlocked(secret).key is not None
        except FileError:
            return False

    def change_passphrase(self, current: str, new: str) -> None:
        """Writes the file anew with a new data key, which `new` opens; the recovery key stays valid.

        Raises FileError when `current`, a passphrase or recovery key, does not open the file, or when it
        cannot be written anew; the file is as before then.
        """
        self._envelope.unlocked(current)
        self._write_anew(self._envelope.with_passphrase(new))

    def set_recovery_key(self, current: str, recovery_key: str) -> None:
        """Writes the file anew with a new data key, which this recovery key and the current passphrase open.

        Raises FileError as `change_passphrase` does.
        """
        self._write_anew(self._envelope.with_recovery_key(current, recovery_key))

    def copy_to(self, target: Path) -> None:
        """Makes a whole copy, as encrypted as the file is; it is on the disk when this returns.

        Raises FileError where there is a file already, or where none can be written.
        """
        with sqlite_errors(self._path):
            write_copy(self._database, target, self._unlocked)

    def close(self) -> None:
        """Closes the file. Nothing waits to be written at any time."""
        close(self._database)

    @property
    def _envelope(self) -> Envelope:
        if self._unlocked is None:
            message = "This file is not encrypted, so it has no passphrase."
            raise FileError(Fault("not_encrypted", self._path.name, message))
        return self._unlocked.envelope

    def _entry(self, operation: Operation, reverts: int | None) -> Entry:
        scribe = self._scribe
        return Entry(
            self._changes + 1,
            scribe.clock().isoformat(timespec="milliseconds"),
            operation,
            reverts,
            by=scribe.author(),
            program=scribe.program,
            framework=self._programme,
        )

    def _write_anew(self, unlocked: Unlocked) -> None:
        """Puts a copy with other keys in the place of the file: until the very end, the file is as it was."""
        refuse_moved(self._database, self._path)
        anew = self._path.with_name(f".{self._path.name}.new")
        discard(anew)
        with sqlite_errors(self._path):
            write_copy(self._database, anew, unlocked)
        close(self._database)
        try:
            replace(anew, self._path)
            self._unlocked = unlocked
        finally:
            discard(anew)
            self._database = _hold_whole(self._path, self._unlocked)


def open_file(path: Path, scribe: Scribe, *, exclusive: bool, secret: str | None = None) -> InspectionFile:
    """Opens an inspection file; `exclusive` keeps it for this process, as changing it needs.

    `secret` is the passphrase or the recovery key of an encrypted file. Raises FileError for a file that is not
    there, is no inspection, is not opened by the secret, is damaged, read-only where it must be written, made
    by a newer version, or open elsewhere.
    """
    refuse_other_files(path)
    if exclusive:
        _refuse_read_only(path)
    unlocked = unlocked_file(path, secret)
    database = connect(path, key_of(unlocked), writable=exclusive or os.access(path, os.W_OK))
    try:
        if exclusive:
            hold(database, path)
        with reading(path):
            refuse_strangers(database, path)
        if exclusive:
            make_durable(database, path)
            with sqlite_errors(path):
                migrations.apply(database)
        return InspectionFile(path, database, unlocked, scribe)
    except BaseException:
        close(database)
        raise


def create_file(
    path: Path, framework_files: Mapping[str, str], scribe: Scribe, *, protection: Protection | None
) -> InspectionFile:
    """Makes a new inspection file for a framework and keeps it for this process. Never replaces a file.

    Without protection, anyone who has the file can read it.
    """
    unlocked = Envelope.new(protection) if protection else None
    reserve(path, unlocked)
    try:
        database = _hold_whole(path, unlocked)
        try:
            with sqlite_errors(path):
                migrations.apply(database)
                rows = ({"name": name, "text": text} for name, text in framework_files.items())
                database.table("framework_files").insert_all(rows)
            return InspectionFile(path, database, unlocked, scribe)
        except BaseException:
            close(database)
            raise
    except BaseException:
        discard(path)
        raise


def _hold_whole(path: Path, unlocked: Unlocked | None) -> Database:
    """The database of a file that is whole, held and durable."""
    database = connect(path, key_of(unlocked), writable=True)
    try:
        hold(database, path)
        make_durable(database, path)
    except BaseException:
        close(database)
        raise
    return database


def _refuse_read_only(path: Path) -> None:
    if not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        message = "This file or its folder is read-only. Copy it to a folder where you may write."
        raise FileError(Fault("read_only", path.name, message))
