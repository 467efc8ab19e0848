"""A backup in the place of a file that is not open: it may be damaged, or gone, or its passphrase forgotten."""

from __future__ import annotations

from pathlib import Path

from storage.backups import Keeping, keep_as_it_is
from storage.byte_copies import take_place
from storage.document import InspectionFile, Scribe, open_unlocked
from storage.schema import refuse_other_files
from storage.staging import ready_copy
from storage.unlocking import unlocked_file


def restore(
    path: Path, backup: Path, scribe: Scribe, *, secret: str | None, keeping: Keeping
) -> InspectionFile:
    """Keeps a file as it is, byte by byte, among its backups, puts a backup in its place and opens that.

    `secret` opens the backup; the file need not open. Raises FileError; the file is as before then.
    """
    refuse_other_files(backup)
    unlocked = unlocked_file(backup, secret)
    place = path.resolve()
    with ready_copy(backup, place, unlocked, scribe.clock) as ready:
        keep_as_it_is(path, keeping.folder, scribe.clock())
        take_place(ready, place)
    return open_unlocked(path, unlocked, scribe, exclusive=True, keeping=keeping)
