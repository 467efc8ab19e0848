"""Whose backups are shown: those of the open inspection, or of a file that is not open as it may not open."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from model.backups import Backup
from ui.ports import Document, Files


class Subject(Protocol):
    """A file with backups. Methods raise CasereadError; the file is as before then."""

    @property
    def name(self) -> str:
        """The file's name."""

    @property
    def document(self) -> Document | None:
        """The file where it is open."""

    def listed(self) -> tuple[Backup, ...]:
        """Its backups, the newest first."""

    def needs_secret(self, backup: Backup) -> bool:
        """Whether a passphrase or recovery key is needed to restore a backup."""

    def restore(self, backup: Backup, secret: str | None) -> Document:
        """Puts a backup in the place of the file, which is kept."""


class OpenFile:
    """The inspection that is open."""

    def __init__(self, document: Document) -> None:
        self._document = document

    @property
    def name(self) -> str:
        return self._document.path.name

    @property
    def document(self) -> Document | None:
        return self._document

    def listed(self) -> tuple[Backup, ...]:
        return self._document.backups.listed()

    def needs_secret(self, backup: Backup) -> bool:
        return backup.is_encrypted and not backup.opens_as_now

    def restore(self, backup: Backup, secret: str | None) -> Document:
        return self._document.restored(backup.path, secret)


class ClosedFile:
    """A file that is not open."""

    def __init__(self, files: Files, path: Path) -> None:
        self._files = files
        self._path = path

    @property
    def name(self) -> str:
        return self._path.name

    @property
    def document(self) -> Document | None:
        return None

    def listed(self) -> tuple[Backup, ...]:
        return self._files.backups_of(self._path)

    def needs_secret(self, backup: Backup) -> bool:
        return backup.is_encrypted

    def restore(self, backup: Backup, secret: str | None) -> Document:
        return self._files.restore(self._path, backup.path, secret)
