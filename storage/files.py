"""Inspection files as the rest of the program asks for them: made, opened, read, by path and secret."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from model import frameworks, labels
from model.backups import Backup
from model.faults import FileError, FrameworkError
from model.framework import Framework
from model.framework_loader import load_framework
from model.inspection import Inspection
from model.interchange import import_operation, parse_json
from model.operations import Operation, creation
from model.protection import Protection

if TYPE_CHECKING:
    from model.incoming import Incoming
    from storage.backups import Keeping
    from storage.document import InspectionFile, Scribe
    from storage.rescue import Rescue
    from storage.verification import Verification


class Files:
    """Inspection files for the window and the commands.

    `author` is the name that the history gives to changes; `backup_folder` is where backups are kept, None for a
    folder beside each file. What reads and writes databases is imported when it
    is first needed: the window is on the screen before.
    """

    def __init__(
        self, clock: Callable[[], datetime], new_id: Callable[[], str], author: str, program: str
    ) -> None:
        self.author = author
        self.backup_folder: Path | None = None
        self._clock = clock
        self._new_id = new_id
        self._program = program

    def refuse_unencrypted(self, path: Path) -> None:
        """Raises FileError for a file that has no passphrase."""
        from storage.unlocking import is_encrypted, not_encrypted

        if not is_encrypted(path):
            raise FileError(not_encrypted(path))

    def open(self, path: Path, secret: str | None = None) -> InspectionFile:
        """Opens a file and keeps it for this process."""
        from storage.document import open_file

        return open_file(path, self._scribe, exclusive=True, secret=secret, keeping=self._keeping)

    def read(self, path: Path, secret: str | None = None) -> InspectionFile:
        """Opens a file to read it."""
        from storage.document import open_file

        return open_file(path, self._scribe, exclusive=False, secret=secret)

    def backups_of(self, path: Path) -> tuple[Backup, ...]:
        """The backups of a file that is not open, the newest first."""
        from storage.backups import backups_of

        return backups_of(path, self.backup_folder)

    def restore(self, path: Path, backup: Path, secret: str | None = None) -> InspectionFile:
        """Puts a backup, which the secret opens, in the place of a file that is not open; keeps that as it is."""
        from storage.restoring import restore

        return restore(path, backup, self._scribe, secret=secret, keeping=self._keeping)

    def rescue(self, path: Path, out: Path, keys_from: Path | None, secret: str | None) -> Rescue:
        """Makes a new file with all that can be read of a damaged one."""
        from storage.rescue import rescue

        return rescue(path, out, secret, self._scribe, keys_from=keys_from)

    def verify(self, path: Path, secret: str | None) -> Verification:
        """Reads all of a file, and tells everything that is wrong with it."""
        from storage.verification import verify

        return verify(path, secret)

    def incoming(self, path: Path) -> Incoming:
        """What is in a file of case reads."""
        from storage.incoming import incoming

        return incoming(path)

    def framework(self, framework: str) -> Framework:
        """A framework named by id or path. Raises CasereadError with its faults."""
        return load_framework(_framework_files(framework))

    def create(
        self, path: Path, framework_id: str, service: str, protection: Protection | None
    ) -> InspectionFile:
        """Makes a new file for a service."""
        operation = creation([(("inspection", "service"), service)], labels.NEW_INSPECTION)
        return self._new(path, _framework_files(framework_id), operation, protection)

    def create_demo(self, path: Path, framework_id: str, protection: Protection | None) -> InspectionFile:
        """Makes a demonstration inspection."""
        files = _framework_files(framework_id)
        reads = parse_json(frameworks.demo_reads(framework_id))
        operation, _ = import_operation(load_framework(files), Inspection(), reads, self._new_id)
        return self._new(path, files, operation, protection)

    def new_recovery_key(self) -> str:
        """A recovery key that nobody has seen yet."""
        from storage.keys import RecoveryKey

        return str(RecoveryKey.new())

    def _new(
        self,
        path: Path,
        framework_files: Mapping[str, str],
        operation: Operation,
        protection: Protection | None,
    ) -> InspectionFile:
        """A new file with its first operation, or no file."""
        from storage.document import create_file

        file = create_file(path, framework_files, self._scribe, protection=protection, keeping=self._keeping)
        try:
            file.commit(operation)
        except BaseException:
            file.close()
            path.unlink(missing_ok=True)
            raise
        return file

    @property
    def _keeping(self) -> Keeping:
        from storage.backups import Keeping

        return Keeping(self.backup_folder)

    @property
    def _scribe(self) -> Scribe:
        from storage.document import Scribe

        return Scribe(self._clock, author=lambda: self.author, program=self._program)


def _framework_files(framework: str) -> dict[str, str]:
    """The files of a framework named by id or path. One that does not ship has to pass the check first."""
    files = frameworks.framework_files(framework)
    if framework not in frameworks.framework_ids():
        from model.framework_check import check_folder

        faults = check_folder(frameworks.framework_folder(framework))
        if faults:
            raise FrameworkError(faults)
    return files
