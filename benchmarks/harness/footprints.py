"""The files of this machine that changed since a moment, whoever changed them."""

from __future__ import annotations

import os
import stat
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

LARGEST = 256 * 1024 * 1024
"""Bytes that are read of a file at most, from its beginning."""

_WRITABLE = ("/", "/tmp", "/var/tmp", "/dev/shm", "/run")


@dataclass(frozen=True, slots=True)
class Footprint:
    """A file that changed, with its content; of a link, where it leads."""

    path: Path
    content: bytes


def now_on_disk(folder: Path) -> int:
    """This moment (ns) on the clock that files are stamped with."""
    with tempfile.TemporaryFile(dir=folder) as file:
        return os.fstat(file.fileno()).st_ctime_ns


def footprints(folders: Iterable[Path], since: int) -> Iterator[Footprint]:
    """Every file under these folders whose name, rights or content changed since a moment.

    A file that goes while it is looked for left nothing.
    """
    for path in changed(folders, since):
        with suppress(OSError):
            yield Footprint(path, _content(path))


def everywhere(*also: Path) -> tuple[Path, ...]:
    """The roots of what a program may write on: the system's disk, temporary files, shared memory, somebody's home.

    What lies on other devices below them is left out: the kernel's own (`/proc`, `/sys`, `/dev`), and other computers'.
    """
    roots = (*map(Path, _WRITABLE), Path.home(), Path(tempfile.gettempdir()), *also)
    return tuple(root for root in roots if root.is_dir())


def changed(folders: Iterable[Path], since: int) -> Iterator[Path]:
    """The files under these folders, on the devices that the folders are on, that changed since a moment."""
    waiting = [os.path.realpath(folder) for folder in folders]
    devices = {Path(folder).stat().st_dev for folder in waiting}
    seen: set[str] = set()
    while waiting:
        folder = waiting.pop()
        if folder in seen:
            continue
        seen.add(folder)
        for entry in _entries(folder, devices):
            if entry.is_dir(follow_symlinks=False):
                waiting.append(entry.path)
            elif _is_changed(entry, since):
                yield Path(entry.path)


def _entries(folder: str, devices: set[int]) -> list[os.DirEntry[str]]:
    with suppress(OSError):
        if os.lstat(folder).st_dev in devices:
            with os.scandir(folder) as entries:
                return list(entries)
    return []


def _is_changed(entry: os.DirEntry[str], since: int) -> bool:
    try:
        status = entry.stat(follow_symlinks=False)
    except OSError:
        return False
    kept = stat.S_ISREG(status.st_mode) or stat.S_ISLNK(status.st_mode)
    return kept and max(status.st_ctime_ns, status.st_mtime_ns) >= since


def _content(path: Path) -> bytes:
    if path.is_symlink():
        return os.fsencode(path.readlink())
    with path.open("rb") as file:
        return file.read(LARGEST)
