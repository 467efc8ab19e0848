"""The folder in which the backups of one file lie: what is there, one more, and those that are no longer needed."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from model.backups import ENDING, Reason, Stamp, label_of, name_of, stamp_of, superfluous
from model.faults import Fault, FileError
from model.language import say
from storage.connection import is_held
from storage.copying import discard, sync_folder
from storage.schema import is_inspection

MOST_REMOVED_AT_ONCE = 2
"""Each backup makes room for itself. A clock that is wrong for a day does not empty the folder."""

_UNFINISHED = ".part"
_MOST_IN_A_SECOND = 100
_LEFT_BEHIND = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Shelf:
    """A folder, and what the names of the backups in it begin with. Its methods raise OSError, too."""

    folder: Path
    label: str

    @classmethod
    def of(cls, path: Path, chosen: Path | None) -> Shelf:
        """Where the backups of a file lie: beside it, or in a folder where files of one name do not share theirs."""
        whole, label = path.absolute(), label_of(path)
        if chosen is None:
            return cls(whole.with_name(f"{whole.name.removesuffix(ENDING)} backups"), label)
        place = hashlib.sha256(os.path.normcase(whole).encode("utf-8", "surrogateescape")).hexdigest()
        return cls(chosen / f"{label} backups {place[:8]}", label)

    def found(self) -> list[tuple[Stamp, Path]]:
        """The files that have the names of backups, the newest first. Links are none."""
        if self.folder.is_symlink() or not self.folder.is_dir():
            return []
        named = ((stamp_of(self.label, path.name), path) for path in self._files())
        return sorted(((stamp, path) for stamp, path in named if stamp), reverse=True)

    def place(self, now: datetime, reason: Reason, write: Callable[[Path], None]) -> tuple[Stamp, Path]:
        """Has a backup written under another name, then gives it its own, which no file has yet.

        `write` is given the path to write to. Raises FileError.
        """
        self._make()
        for number in range(1, _MOST_IN_A_SECOND):
            stamp = Stamp(now.replace(microsecond=0), number, reason)
            target = self.folder / name_of(self.label, stamp)
            part = self.folder / f".{target.name}{_UNFINISHED}"
            if not os.path.lexists(target) and not os.path.lexists(part):
                _finish(part, target, write)
                return stamp, target
        message = say("No backup could be made, as many were made this second. Try again.")
        raise FileError(Fault("no_backup", self.folder.name, message))

    def thin(self, now: datetime) -> None:
        """Removes what is no longer needed; never a file that only looks like a backup."""
        found = dict(self.found())
        for stamp in superfluous(found, now)[:MOST_REMOVED_AT_ONCE]:
            if is_inspection(found[stamp]) and not is_held(found[stamp]):
                discard(found[stamp])
        self._remove_unfinished(now)

    def _files(self) -> Iterator[Path]:
        with os.scandir(self.folder) as entries:
            yield from (Path(entry.path) for entry in entries if entry.is_file(follow_symlinks=False))

    def _make(self) -> None:
        """Only the last folder is made: where the one that was chosen is gone, a disk may not be plugged in."""
        if self.folder.is_symlink():
            message = say("No backup could be made. The folder is a link; remove it, or choose a folder.")
            raise FileError(Fault("no_backup", self.folder.name, message))
        if not self.folder.is_dir():
            self.folder.mkdir(mode=0o700)
            sync_folder(self.folder.parent)

    def _remove_unfinished(self, now: datetime) -> None:
        """Removes what a process that died was copying."""
        for path in self._files():
            name = path.name.removeprefix(".").removesuffix(_UNFINISHED)
            stamp = stamp_of(self.label, name) if path.name == f".{name}{_UNFINISHED}" else None
            if stamp and now - stamp.made_at > _LEFT_BEHIND:
                discard(path)


def _finish(part: Path, target: Path, write: Callable[[Path], None]) -> None:
    """What a process that died was writing, its journal, belongs to a file; only a copy byte by byte has one."""
    try:
        write(part)
        with suppress(FileNotFoundError):
            part.with_name(f"{part.name}-journal").rename(target.with_name(f"{target.name}-journal"))
        part.rename(target)
        sync_folder(target.parent)
    except BaseException:
        discard(part)
        raise
