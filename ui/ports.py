"""What the window needs from the rest of the program. `main.py` supplies it; the window never looks behind it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from model.backups import Backup, Reason
from model.faults import Fault
from model.framework import Framework
from model.history import Entry, UndoStacks
from model.inspection import Inspection
from model.operations import Operation
from model.protection import Protection, RecoverySheet

if TYPE_CHECKING:
    from model.incoming import Incoming


class Backups(Protocol):
    """The backups of an open inspection file."""

    @property
    def folder(self) -> Path:
        """Where they are; the folder is made with the first one."""

    @property
    def fault(self) -> Fault | None:
        """Why the last automatic backup could not be made, until one is."""

    def listed(self) -> tuple[Backup, ...]:
        """All of them, the newest first."""

    def make(self, reason: Reason) -> Backup:
        """Makes one now."""

    def ensure(self, reason: Reason) -> None:
        """Makes one unless the newest holds everything already. Raises nothing: see `fault`."""

    def ensure_if_due(self) -> None:
        """Makes one when work has gone on for long enough; to be asked now and then. Raises nothing."""


class Document(Protocol):
    """An open inspection file. Every method that writes returns once the change is safe on the disk.

    Methods raise `model.faults.CasereadError` when the file or its surroundings are at fault;
    nothing has changed then.
    """

    @property
    def path(self) -> Path:
        """Where the file is."""

    @property
    def framework(self) -> Framework:
        """The framework as it was when the inspection began."""

    @property
    def inspection(self) -> Inspection:
        """What the file holds."""

    @property
    def stacks(self) -> UndoStacks:
        """What can be undone and redone."""

    @property
    def changes(self) -> int:
        """The number of entries in the history."""

    @property
    def is_encrypted(self) -> bool:
        """Whether only a passphrase or a recovery key opens the file."""

    @property
    def has_recovery_key(self) -> bool:
        """Whether a recovery key opens the file, too."""

    @property
    def was_recovered(self) -> bool:
        """Whether a recovery key opened the file, and no new passphrase was chosen since."""

    @property
    def last_change(self) -> datetime:
        """When the last entry of the history was made (UTC)."""

    def history(self) -> tuple[Entry, ...]:
        """Every entry of the history, the oldest first."""

    def changed_at(self) -> Mapping[str, str]:
        """When each case was last changed (UTC, ISO 8601), by case id."""

    def commit(self, operation: Operation, reverts: int | None = None) -> Entry:
        """Makes a change. `reverts` is the number of the entry that it takes back, for undo and redo."""

    def opens_with(self, secret: str) -> bool:
        """Whether a passphrase or a recovery key is one that opens this file."""

    def change_passphrase(self, current: str, new: str) -> None:
        """Writes the file anew with a new key that `new` opens, in place of the passphrase.

        `current` is a passphrase or recovery key that opens it now; the recovery key stays valid.
        """

    def set_recovery_key(self, current: str, recovery_key: str) -> None:
        """Lets a new recovery key open the file; one from before opens it no more."""

    @property
    def backups(self) -> Backups:
        """The copies of this file that are kept."""

    def restored(self, backup: Path, secret: str | None = None) -> Document:
        """Puts a backup in the place of this file, which becomes a backup itself, and returns it, open.

        `secret` opens the backup; it is needed where another one opens the file now. This one is closed then.
        """

    def close(self) -> None:
        """Closes the file. Nothing is waiting to be written at any time."""


class Rescue(Protocol):
    """What was taken over from a damaged file: see `storage.rescue.Rescue`."""

    @property
    def values(self) -> int:
        """How many values."""

    @property
    def lost(self) -> tuple[Fault, ...]:
        """What could not be read or taken over."""

    @property
    def doubts(self) -> tuple[Fault, ...]:
        """What was taken over and should be looked at."""

    @property
    def pages_read(self) -> int:
        """Pages that are as they were written."""

    @property
    def pages_lost(self) -> int:
        """Pages that are not."""


class Files(Protocol):
    """Inspection files, as the start screen needs them.

    A secret is a passphrase or a recovery key. `author` is the name that the history gives to changes.
    `backup_folder` is where backups are kept, None for a folder beside each file.
    """

    author: str
    backup_folder: Path | None

    def open(self, path: Path, secret: str | None = None) -> Document:
        """Opens an inspection file."""

    def backups_of(self, path: Path) -> tuple[Backup, ...]:
        """The backups of a file that is not open, and need not open or be there at all; the newest first."""

    def restore(self, path: Path, backup: Path, secret: str | None = None) -> Document:
        """Puts a backup, which the secret opens, in the place of a file that is not open; keeps that as it is."""

    def create(self, path: Path, framework_id: str, service: str, protection: Protection | None) -> Document:
        """Makes a new inspection file; never replaces one. Without protection, anyone can read it."""

    def create_demo(self, path: Path, framework_id: str, protection: Protection | None) -> Document:
        """Makes a demonstration inspection; never replaces a file."""

    def rescue(self, path: Path, out: Path, keys_from: Path | None, secret: str | None) -> Rescue:
        """Makes a new file with all that can be read of a damaged one, with keys from a whole one where need be."""

    def incoming(self, path: Path) -> Incoming:
        """What is in a file of case reads: the open copy, a workbook or a CSV file."""

    def new_recovery_key(self) -> str:
        """A recovery key that nobody has seen yet, in groups of four characters."""


class Reports(Protocol):
    """What leaves the program. Raises CasereadError when the target cannot be written; a former file is kept then.

    Reports and data are made by the worker of `Services`, in a process of its own (`ui.making`).
    """

    def write(self, target: Path, content: bytes) -> None:
        """Writes a file that is there whole, or not at all."""

    def write_recovery_sheet(self, sheet: RecoverySheet, target: Path) -> None:
        """Writes a recovery sheet."""

    def write_template(self, framework: Framework, target: Path) -> None:
        """Writes the empty sheet in which case reads can be written for an import."""

    def recovery_sheet(self, sheet: RecoverySheet) -> bytes:
        """A recovery sheet in memory."""


class Services(Protocol):
    """Everything that the window is given."""

    @property
    def files(self) -> Files:
        """Inspection files."""

    @property
    def reports(self) -> Reports:
        """What leaves the program."""

    @property
    def fonts(self) -> tuple[Path, ...]:
        """The files of the fonts that the window uses."""

    @property
    def version(self) -> str:
        """The version of the program."""

    @property
    def worker(self) -> tuple[str, ...]:
        """A program with its arguments that makes one document, as `model.work` has it."""
