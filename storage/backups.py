"""Backups of an inspection file: whole copies as encrypted as the file, each opened and compared before it counts.

They lie in a folder of their own, beside the file or in a folder that the person chose. A copy is written under
another name and gets its own once it is on the disk and found equal to the file, so whatever has the name of a backup
is one.

A backup that cannot be made for a session, for work, or for an import or another bulk change stands in nobody's
way: the change can be undone, its own transaction is safe, and an inspector before a full disk must still be able to
answer. `Backups.fault` says so until one succeeds. A migration cannot be undone, so it waits for its backup.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from sqlite_utils import Database

from model.backups import Backup, Reason, Stamp, is_due
from model.faults import Fault, FileError
from model.language import mark, say
from storage import chronicle
from storage.byte_copies import copy_bytes
from storage.connection import close, connect, damaged, reading
from storage.copying import write_copy
from storage.envelope import Envelope, Unlocked, salvaged_envelope
from storage.schema import is_inspection
from storage.shelf import Shelf
from storage.unlocking import key_of

Head = tuple[int, str]
"""Number and digest of the newest entry: they stand for everything that was ever written."""

_DISK_FULL = mark("The disk that they are kept on is full. Make room, or choose another folder for them.")
_EARLIER = mark("This file comes from an earlier version and is brought up to date once it has a backup.")


@dataclass(frozen=True, slots=True)
class Keeping:
    """Where backups are kept, None for beside the file; and which are made without being asked for."""

    folder: Path | None = None
    automatic: Literal["all", "migrations", "none"] = "all"


ONLY_MIGRATIONS = Keeping(automatic="migrations")
NO_BACKUPS = Keeping(automatic="none")


@dataclass(frozen=True, slots=True)
class Source:
    """An open file as it is copied."""

    path: Path
    database: Database
    unlocked: Unlocked | None

    @property
    def key(self) -> bytes | None:
        """The data key; None for a file in the clear."""
        return key_of(self.unlocked)

    @property
    def envelope(self) -> Envelope | None:
        """Who may open it; None for a file in the clear."""
        return self.unlocked.envelope if self.unlocked else None

    def head(self) -> Head:
        """The newest entry."""
        with reading(self.path):
            return chronicle.head(self.database, "")


class Backups:
    """The backups of one open file."""

    def __init__(self, keeping: Keeping, clock: Callable[[], datetime], source: Callable[[], Source]) -> None:
        self._keeping = keeping
        self._clock = clock
        self._source = source
        self._since: datetime | None = None
        self._newest: tuple[Path, Head, Unlocked | None] | None = None
        self._fault: Fault | None = None

    @property
    def folder(self) -> Path:
        """Where they are; the folder is made with the first one."""
        return self._shelf.folder

    @property
    def fault(self) -> Fault | None:
        """Why the last automatic backup could not be made, until one is."""
        return self._fault

    def listed(self) -> tuple[Backup, ...]:
        """All of them, the newest first. Raises FileError."""
        source = self._source()
        return _listed(self._shelf, source.envelope, source.key)

    def make(self, reason: Reason) -> Backup:
        """Makes one now, and removes what is no longer needed. Raises FileError when it cannot be made."""
        source, now, shelf = self._source(), self._now(), self._shelf
        self._since = now
        with _as_no_backup(shelf):
            head = source.head()
            stamp, path = shelf.place(now, reason, lambda part: _copy(source, head, part))
            made = _read(stamp, path, source.envelope, source.key)
        self._newest, self._fault = (path, head, source.unlocked), None
        with suppress(OSError):
            shelf.thin(now)
        return made

    def ensure(self, reason: Reason) -> None:
        """Makes one unless the newest holds everything already. Raises nothing: see `fault`."""
        if self._keeping.automatic != "all":
            return
        try:
            if self._is_missing():
                self.make(reason)
        except FileError as error:
            self._fault = error.faults[0]

    def ensure_before_migration(self) -> None:
        """Makes one that a migration can be taken back with. Raises FileError when it cannot be made."""
        if self._keeping.automatic == "none":
            return
        try:
            self.make("migration")
        except FileError as error:
            faults = (
                Fault(fault.code, fault.place, f"{say(_EARLIER)} {fault.message}") for fault in error.faults
            )
            raise FileError(faults) from error

    def ensure_if_due(self) -> None:
        """Makes one when work has gone on for long enough; to be asked now and then. Raises nothing."""
        now = self._now()
        self._since = self._since or now
        if is_due(self._since, now):
            self._since = now
            self.ensure("worked")

    def open_as_now(self, backup: Path) -> bool:
        """Whether what opens the file now opens a backup, too. Raises OSError."""
        return _is_same(self._source().envelope, salvaged_envelope(backup))

    @property
    def _shelf(self) -> Shelf:
        return Shelf.of(self._source().path, self._keeping.folder)

    def _now(self) -> datetime:
        return self._clock().astimezone(UTC)

    def _is_missing(self) -> bool:
        """Whether there is anything that the newest backup does not hold, or it opens with another secret."""
        with _as_no_backup(self._shelf):
            source = self._source()
            head = source.head()
            self._newest = self._newest or self._read_newest()
        if head[0] == 0 or self._newest is None:
            return head[0] > 0
        path, held, unlocked = self._newest
        return held != head or unlocked != source.unlocked or not path.is_file()

    def _read_newest(self) -> tuple[Path, Head, Unlocked | None] | None:
        source = self._source()
        path = next((path for _, path in self._shelf.found()), None)
        if path is None or not self.open_as_now(path):
            return None
        with suppress(FileError):
            return path, checked_head(path, source.key), source.unlocked
        return None


def backups_of(path: Path, folder: Path | None = None) -> tuple[Backup, ...]:
    """The backups of a file that is not open here, whether or not it can be opened, or is there at all."""
    envelope = None
    with suppress(OSError):
        envelope = salvaged_envelope(path)
    return _listed(Shelf.of(path, folder), envelope, None)


def keep_as_it_is(path: Path, chosen: Path | None, now: datetime) -> None:
    """Keeps a file that is not open, if there is one, byte by byte: it may be damaged, or its passphrase unknown.

    Raises FileError when that fails, or when another program has the file open.
    """
    if path.exists():
        shelf = Shelf.of(path, chosen)
        with _as_no_backup(shelf):
            shelf.place(now.astimezone(UTC), "before-restore", lambda part: copy_bytes(path, part))


def checked_head(path: Path, key: bytes | None) -> Head:
    """The newest entry of a file that is not open, every page of which is as it was written. Raises FileError."""
    database = connect(path, key, writable=False)
    try:
        with reading(path):
            if database.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
                raise FileError(damaged(path))
            return chronicle.head(database, "")
    finally:
        close(database)


def _copy(source: Source, head: Head, part: Path) -> None:
    """Copies an open file, and opens the copy to see that it is equal."""
    write_copy(source.database, part, source.unlocked)
    if checked_head(part, source.key) != head:
        raise FileError(damaged(part))


def _listed(shelf: Shelf, envelope: Envelope | None, key: bytes | None) -> tuple[Backup, ...]:
    try:
        found = shelf.found()
        return tuple(_read(stamp, path, envelope, key) for stamp, path in found if is_inspection(path))
    except OSError as error:
        message = say("The backups cannot be listed ({0}). Check that their folder can be read.").format(
            error.strerror
        )
        raise FileError(Fault("cannot_list", shelf.folder.name, message)) from error


def _read(stamp: Stamp, path: Path, envelope: Envelope | None, key: bytes | None) -> Backup:
    own = salvaged_envelope(path)
    same = _is_same(envelope, own)
    legible = own is None or (same and key is not None)
    changes = _changes(path, key if own else None) if legible else None
    return Backup(path, stamp, path.stat().st_size, own is not None, same, changes)


def _changes(path: Path, key: bytes | None) -> int | None:
    """The number of entries in a backup; None where it cannot be read."""
    with suppress(FileError):
        database = connect(path, key, writable=False)
        try:
            return Source(path, database, None).head()[0]
        finally:
            close(database)
    return None


def _is_same(one: Envelope | None, other: Envelope | None) -> bool:
    """Whether the same passphrase opens both: the slot differs for every data key, so it has the same key too."""
    if one is None or other is None:
        return one is other
    return one.passphrase == other.passphrase


@contextmanager
def _as_no_backup(shelf: Shelf) -> Iterator[None]:
    """Tells a fault of a copy as what it means to people: no backup."""
    try:
        yield
    except FileError as error:
        if error.code in ("no_backup", "in_use"):
            raise
        reason = say(_DISK_FULL) if error.code == "disk_full" else error.faults[0].message
        raise FileError(_no_backup(shelf, reason)) from error
    except OSError as error:
        raise FileError(
            _no_backup(shelf, say("The folder cannot be used ({0}).").format(error.strerror))
        ) from error


def _no_backup(shelf: Shelf, reason: str) -> Fault:
    return Fault("no_backup", shelf.folder.name, say("No backup could be made. {0}").format(reason))
