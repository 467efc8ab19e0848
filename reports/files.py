"""Writing a report so that it is there whole, or not at all."""

from __future__ import annotations

import errno
import os
import stat
import tempfile
from contextlib import suppress
from pathlib import Path

_NO_FILE = "this is a folder, a pipe or a device"
_PART = ".caseread-part"
_ABANDONED = 60.0
"""Seconds since the last byte came: a write takes far less, and one that is robbed of its part only fails."""


def replace_file(target: Path, content: bytes) -> None:
    """Puts content in the place of a file. A run that fails leaves the former file as it was.

    What a killed run left beside an earlier target in this folder is cleared away. Raises OSError where the
    folder or the disk refuses, and PermissionError for a file that is protected against writing.
    """
    target = Path(os.path.realpath(target))  # a link stays one; unlike `resolve`, it has no errors of its own
    _refuse_other(target)
    _refuse_protected(target)
    handle, name = tempfile.mkstemp(prefix=f".{target.name[:40]}.", suffix=_PART, dir=target.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        _clear_abandoned(temporary)
        if target.exists():  # a new report stays readable by its maker alone: it is about children
            temporary.chmod(target.stat().st_mode & 0o777)
        temporary.replace(target)
    finally:
        temporary.unlink(missing_ok=True)


def _refuse_other(target: Path) -> None:
    """A file in the place of a folder, a pipe or a device, such as /dev/null, would be the end of that."""
    if target.exists() and not target.is_file():
        raise OSError(errno.EINVAL, _NO_FILE, str(target))


def _refuse_protected(target: Path) -> None:
    """POSIX would let a new file take the place of one that nobody may write to."""
    if target.exists() and not target.stat().st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(target))


def _clear_abandoned(fresh: Path) -> None:
    """Removes the parts of runs that were killed. Ages are compared on the folder's own clock."""
    now = fresh.stat().st_mtime
    for part in fresh.parent.glob(f".*{_PART}"):
        with suppress(OSError):  # another's, in use, or gone already: the next write tries again
            if now - part.stat().st_mtime > _ABANDONED:
                part.unlink()
