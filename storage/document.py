"""An open inspection file: what it holds, and the one way to change it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from dataclasses import replace as replace_in
from datetime import datetime
from pathlib import Path

from model.backups import is_bulk
from model.faults import FileError
from model.framework import Framework
from model.framework_loader import digest_of, load_framework
from model.history import Entry, UndoStacks, undo_stacks
from model.inspection import Inspection
from model.operations import Operation, applied
from model.protection import Protection
from storage import chronicle
from storage.backups import ONLY_MIGRATIONS, Backups, Keeping, Source
from storage.byte_copies import take_place
from storage.collecting import no_collecting
from storage.connection import close, damaged, reading, refuse_moved, sqlite_errors
from storage.copying import discard, replace, write_copy
from storage.envelope import Envelope, Unlocked
from storage.opening import anew_place, created, held_whole, opened, refuse_read_only
from storage.rows import read_framework_files, read_inspection, write_values
from storage.schema import refuse_other_files
from storage.staging import ready_copy
from storage.unlocking import not_encrypted, unlocked_file

_NEVER = "1970-01-01T00:00:00+00:00"
"""For a file whose history has no entry: the program makes none."""


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

    def __init__(self, source: Source, scribe: Scribe, keeping: Keeping) -> None:
        path, database = source.path, source.database
        self._path = path
        self._database = database
        self._unlocked = source.unlocked
        self._scribe = scribe
        self._keeping = keeping
        self._in_doubt = False
        self._backups = Backups(keeping, scribe.clock, self._source)
        with reading(path):
            files = read_framework_files(database)
            self._framework = load_framework(files)
            self._inspection = read_inspection(database)
            origin = digest_of(files)
            self._programme = chronicle.edition_of(self._framework)
            history = list(chronicle.read(database))
            entries = [entry for entry, _ in history]
            self._stacks = undo_stacks(entries)
            self._changes, self._digest = chronicle.head(database, origin)
            self._last_change = entries[-1].at if entries else _NEVER
            # All that a figure rests on: the framework, which the first entry seals, and every value.
            broken = any(chronicle.broken_links(history, origin))
            # Rows of a case that is not there show nowhere, until a case with that id comes back.
            orphans = database.execute("PRAGMA foreign_key_check").fetchall()
            if broken or orphans or chronicle.differences(self._inspection, entries):
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

    @property
    def last_change(self) -> datetime:
        """When the last entry of the history was made, in UTC: what is printed says so, and not when it was printed."""
        return datetime.fromisoformat(self._last_change)

    def changed_at(self) -> Mapping[str, str]:
        """When each case was last changed (UTC, ISO 8601), by case id."""
        with reading(self._path):
            return chronicle.changed_at(self._database)

    def commit(self, operation: Operation, reverts: int | None = None) -> Entry:
        """Makes a change; `reverts` is the number of the entry that it takes back.

        Raises InputError when the operation was made for another state, FileError when it cannot be saved.
        """
        after = applied(self._inspection, operation)
        refuse_moved(self._database, self._path)
        self._settle_doubt()
        if is_bulk(operation):
            self._backups.ensure("bulk")
        entry = self._entry(operation, reverts)
        try:
            digest = self._write(entry, self._digest)
        except FileError:
            self._in_doubt = True
            with suppress(FileError):
                self._settle_doubt()
            raise
        self._inspection, self._digest, self._changes = after, digest, entry.number
        self._last_change = entry.at
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

    @property
    def was_recovered(self) -> bool:
        """Whether a recovery key opened the file, and no new passphrase was chosen since."""
        return self._unlocked is not None and self._unlocked.recovered

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

    @property
    def backups(self) -> Backups:
        """The copies of this file that are kept."""
        return self._backups

    def restored(self, backup: Path, secret: str | None = None) -> InspectionFile:
        """Puts a backup in the place of this file, which becomes a backup itself, and returns it, open.

        `secret` opens the backup; it is needed where another one opens the file now. This one is closed then. Raises
        FileError; this file is as before then, and open.
        """
        refuse_other_files(backup)
        unlocked = self._unlocked if self._backups.open_as_now(backup) else unlocked_file(backup, secret)
        place = self._path.resolve()
        with ready_copy(backup, place, unlocked, self._scribe.clock) as ready:
            self._backups.make("before-restore")
            refuse_moved(self._database, self._path)
            close(self._database)
            try:
                take_place(ready, place)
            except BaseException:
                self._database = held_whole(self._path, self._unlocked)
                raise
        return open_unlocked(self._path, unlocked, self._scribe, exclusive=True, keeping=self._keeping)

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
            raise FileError(not_encrypted(self._path))
        return self._unlocked.envelope

    def _source(self) -> Source:
        return Source(self._path, self._database, self._unlocked)

    def _write(self, entry: Entry, previous: str) -> str:
        """Makes the changes of an entry and adds it to the history, in one transaction; gives its digest."""
        with sqlite_errors(self._path), self._database.atomic():
            write_values(self._database, entry.operation.changes)
            return chronicle.append(self._database, entry, previous)

    def _settle_doubt(self) -> None:
        """Takes back what a commit that failed left in the file all the same.

        When the very last sync of a commit fails, SQLite reports the failure and yet keeps the change. The history
        keeps both, the change and its taking back. Raises FileError where that fails too: doubt remains then.
        """
        if not self._in_doubt:
            return
        with reading(self._path):
            unasked = [pair for pair in chronicle.read(self._database) if pair[0].number > self._changes]
        if len(unasked) % 2:
            last, digest = unasked[-1]
            back = replace_in(self._entry(last.operation.inverse, last.number), number=last.number + 1)
            unasked.append((back, self._write(back, digest)))
        for entry, digest in unasked:
            self._changes, self._digest, self._stacks = entry.number, digest, self._stacks.after(entry)
        self._in_doubt = False

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
        anew, place = anew_place(self._path), self._path.resolve()
        discard(anew)
        with sqlite_errors(self._path):
            write_copy(self._database, anew, unlocked)
        close(self._database)
        try:
            replace(anew, place)
            self._unlocked = unlocked
        finally:
            discard(anew)
            self._database = held_whole(self._path, self._unlocked)


def open_file(
    path: Path,
    scribe: Scribe,
    *,
    exclusive: bool,
    secret: str | None = None,
    keeping: Keeping = ONLY_MIGRATIONS,
) -> InspectionFile:
    """Opens an inspection file; `exclusive` keeps it for this process, as changing it needs.

    `secret` is the passphrase or the recovery key of an encrypted file. Raises FileError for a file that is not
    there, is no inspection, is not opened by the secret, is damaged, read-only where it must be written, made
    by a newer version, or open elsewhere.
    """
    refuse_other_files(path)
    if exclusive:
        refuse_read_only(path)
    return open_unlocked(path, unlocked_file(path, secret), scribe, exclusive=exclusive, keeping=keeping)


def open_unlocked(
    path: Path, unlocked: Unlocked | None, scribe: Scribe, *, exclusive: bool, keeping: Keeping
) -> InspectionFile:
    """Opens an inspection file whose envelope is open already; see `open_file`."""
    with no_collecting():
        source = opened(path, unlocked, scribe.clock, exclusive=exclusive, keeping=keeping)
        return _inspection_file(source, scribe, keeping)


def create_file(
    path: Path,
    framework_files: Mapping[str, str],
    scribe: Scribe,
    *,
    protection: Protection | None,
    keeping: Keeping = ONLY_MIGRATIONS,
) -> InspectionFile:
    """Makes a new inspection file for a framework and keeps it for this process. Never replaces a file.

    Without protection, anyone who has the file can read it.
    """
    unlocked = Envelope.new(protection) if protection else None
    return create_unlocked(path, framework_files, scribe, unlocked, keeping)


def create_unlocked(
    path: Path,
    framework_files: Mapping[str, str],
    scribe: Scribe,
    unlocked: Unlocked | None,
    keeping: Keeping = ONLY_MIGRATIONS,
) -> InspectionFile:
    """Makes a new inspection file with this envelope; see `create_file`."""
    source = created(path, framework_files, unlocked)
    try:
        return _inspection_file(source, scribe, keeping)
    except BaseException:
        discard(path)
        raise


def _inspection_file(source: Source, scribe: Scribe, keeping: Keeping) -> InspectionFile:
    try:
        return InspectionFile(source, scribe, keeping)
    except BaseException:
        close(source.database)
        raise
