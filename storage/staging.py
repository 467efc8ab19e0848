"""A backup made ready to take the place of a file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from model.faults import Fault, FileError
from model.language import say
from storage.backups import NO_BACKUPS, checked_head
from storage.byte_copies import copy_bytes
from storage.connection import close
from storage.copying import discard
from storage.envelope import Unlocked
from storage.opening import opened
from storage.unlocking import key_of


@contextmanager
def ready_copy(
    backup: Path, path: Path, unlocked: Unlocked | None, clock: Callable[[], datetime]
) -> Iterator[Path]:
    """A copy of a backup beside the file whose place it is to take: whole, and of this version from now on.

    Raises FileError. A copy that took no place is removed.
    """
    ready = path.with_name(f".{path.name}.restored")
    discard(ready)
    try:
        try:
            copy_bytes(backup, ready)
            close(opened(ready, unlocked, clock, exclusive=True, keeping=NO_BACKUPS).database)
            checked_head(ready, key_of(unlocked))
        except FileError as error:
            raise FileError(_of_backup(fault, backup) for fault in error.faults) from error
        yield ready
    finally:
        discard(ready)


def _of_backup(fault: Fault, backup: Path) -> Fault:
    """What is wrong with the copy of a backup, said of the backup."""
    damaged = say("This backup is damaged. Choose another one. The file is as it was.")
    return replace(fault, place=backup.name, message=damaged if fault.code == "damaged" else fault.message)
