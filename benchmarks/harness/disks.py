"""A disk that somebody watches: SQLite's file system with a word before every step, and what may go wrong there.

It lies below the program's own layers, where the real files are: what it sees is what reaches the disk, encrypted.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import apsw

from storage import engine

CHANGES = frozenset({"write", "truncate", "sync", "delete"})


@dataclass(frozen=True, slots=True)
class Step:
    """Something that is about to happen to a file.

    `kind` is open, read, write, truncate, sync, delete or close; `offset` and `data` are what is written where,
    `offset` is the new length of a truncated file, and for a deletion whether the folder is synced (0 or 1).
    """

    kind: str
    path: Path
    offset: int = 0
    data: bytes = b""


def is_journal(path: Path) -> bool:
    """Whether a file is the journal of another."""
    return path.name.endswith("-journal")


Watcher = Callable[[Step], None]
"""It lets the step happen by returning, and prevents it by raising an apsw.Error."""


class Disk(apsw.VFS):
    """The operating system's files, under the eyes of a watcher."""

    def __init__(self) -> None:
        self.name = "watched"
        self.base = engine.BASE
        self.watcher: Watcher = _let_be
        super().__init__(self.name, self.base)

    def xOpen(self, name: str | apsw.URIFilename | None, flags: list[int]) -> apsw.VFSFile:
        text = name.filename() if isinstance(name, apsw.URIFilename) else name
        if text is None:
            return apsw.VFSFile(self.base, name, flags)
        self.watcher(Step("open", Path(text)))
        return DiskFile(self, text, name, flags)

    def xDelete(self, filename: str, syncdir: bool) -> None:
        self.watcher(Step("delete", Path(filename), int(syncdir)))
        super().xDelete(filename, syncdir)


class DiskFile(apsw.VFSFile):
    """One of its files."""

    def __init__(self, disk: Disk, path: str, name: str | apsw.URIFilename | None, flags: list[int]) -> None:
        self._disk = disk
        self._path = Path(path)
        super().__init__(disk.base, name, flags)

    def xRead(self, amount: int, offset: int) -> bytes:
        self._disk.watcher(Step("read", self._path, offset))
        return super().xRead(amount, offset)

    def xWrite(self, data: bytes, offset: int) -> None:
        self._disk.watcher(Step("write", self._path, offset, bytes(data)))
        super().xWrite(data, offset)

    def xTruncate(self, newsize: int) -> None:
        self._disk.watcher(Step("truncate", self._path, newsize))
        super().xTruncate(newsize)

    def xSync(self, flags: int) -> None:
        self._disk.watcher(Step("sync", self._path))
        super().xSync(flags)

    def xClose(self) -> None:
        self._disk.watcher(Step("close", self._path))
        super().xClose()


_disks: list[Disk] = []


@contextmanager
def watched(watcher: Watcher) -> Iterator[None]:
    """Databases that are opened meanwhile live on the watched disk."""
    if not _disks:
        _disks.append(Disk())
    disk, base = _disks[0], engine.BASE
    engine.BASE, disk.watcher = disk.name, watcher
    try:
        yield
    finally:
        engine.BASE, disk.watcher = base, _let_be


class Death:
    """Kills this process at a step that changes something, counted from 1; or in the middle of that write.

    `late` counts the steps on databases only: when these change, their journal is complete.
    """

    def __init__(self, at: int, *, late: bool, torn: bool) -> None:
        self._left = at
        self._late = late
        self._torn = torn

    def __call__(self, step: Step) -> None:
        if step.kind not in CHANGES or (self._late and is_journal(step.path)):
            return
        self._left -= 1
        if self._left <= 0:
            if self._torn and step.kind == "write":
                _write_half(step)
            os.kill(os.getpid(), signal.SIGKILL)


class Trouble:
    """Makes steps of some kinds fail, from the n-th on (counted from 1), once or until `mended`.

    `happened` says whether it came to that.
    """

    def __init__(
        self, error: Callable[[], apsw.Error], kinds: frozenset[str], at: int, *, lasts: bool
    ) -> None:
        self._error = error
        self._kinds = kinds
        self._left = at
        self._lasts = lasts
        self.happened = False
        self.mended = False

    def __call__(self, step: Step) -> None:
        if step.kind not in self._kinds or self.mended:
            return
        self._left -= 1
        if self._left == 0 or (self._lasts and self._left < 0):
            self.happened = True
            raise self._error()


def full() -> apsw.Error:
    """What SQLite is told when a disk is full."""
    return _error(apsw.FullError, apsw.SQLITE_FULL)


def broken(kind: str) -> Callable[[], apsw.Error]:
    """What SQLite is told when a disk cannot read, write, truncate, sync or delete."""
    codes = {
        "read": apsw.SQLITE_IOERR_READ,
        "write": apsw.SQLITE_IOERR_WRITE,
        "truncate": apsw.SQLITE_IOERR_TRUNCATE,
        "sync": apsw.SQLITE_IOERR_FSYNC,
        "delete": apsw.SQLITE_IOERR_DELETE,
    }
    return lambda: _error(apsw.IOError, codes[kind])


def _error(kind: type[apsw.Error], code: int) -> apsw.Error:
    error = kind("the disk said no")
    error.extendedresult = code
    error.result = code & 0xFF
    return error


def _write_half(step: Step) -> None:
    handle = os.open(step.path, os.O_WRONLY)
    os.pwrite(handle, step.data[: len(step.data) // 2], step.offset)


def _let_be(step: Step) -> None:
    """Nobody watches."""
