"""Files copied as they are, without knowing what opens them, and a file put in the place of another."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import apsw

from model.faults import Fault, FileError
from model.language import say
from storage.connection import in_use, is_held, sqlite_errors
from storage.copying import discard, replace, reserve, sync_folder
from storage.engine import BASE, as_sqlite3

_CHUNK = 1024 * 1024


def copy_bytes(source: Path, target: Path) -> None:
    """Copies a file that is not open here, with the journal of a process that died; on the disk when it returns.

    The copy is read again and compared. Raises FileError: `in_use` when another program has the file open,
    `cannot_copy` for anything else; there is no copy then.
    """
    if is_held(source):
        raise FileError(in_use(source))
    source = source.resolve()
    reserve(target, None)
    try:
        with sqlite_errors(source), as_sqlite3(), _standing_still(source) as file:
            _write(target, _chunks(file))
            _copy_journal(source, target)
        sync_folder(target.parent)
    except OSError as error:
        discard(target)
        message = say("The file cannot be copied ({0}). Make room, or choose another folder.").format(
            error.strerror
        )
        raise FileError(Fault("cannot_copy", source.name, message)) from error
    except BaseException:
        discard(target)
        raise


def take_place(new: Path, path: Path) -> None:
    """Puts a finished file in the place of one that is closed. Raises FileError; the place is as before then.

    A journal that lies beside the former file would be played into the new one, so it goes first.
    """
    journal, aside = _journal(path), path.with_name(f".{path.name}.former-journal")
    if journal.exists():
        replace(journal, aside)
    try:
        replace(new, path)
    except FileError:
        if aside.exists():
            replace(aside, journal)
        raise
    with suppress(OSError):
        aside.unlink()


@contextmanager
def _standing_still(path: Path) -> Iterator[apsw.VFSFile]:
    """Opens a file with the lock that keeps every program from changing it; its key is not needed for that."""
    flags = apsw.SQLITE_OPEN_MAIN_DB | apsw.SQLITE_OPEN_READONLY
    file = apsw.VFSFile(BASE, str(path.absolute()), [flags, 0])
    try:
        file.xLock(apsw.SQLITE_LOCK_SHARED)
        yield file
    finally:
        file.xUnlock(apsw.SQLITE_LOCK_NONE)
        file.xClose()


def _chunks(file: apsw.VFSFile) -> Iterator[bytes]:
    size = file.xFileSize()
    for start in range(0, size, _CHUNK):
        yield file.xRead(min(_CHUNK, size - start), start)


def _copy_journal(source: Path, target: Path) -> None:
    if _journal(source).exists():
        reserve(_journal(target), None)
        _write(_journal(target), iter([_journal(source).read_bytes()]))


def _write(target: Path, chunks: Iterator[bytes]) -> None:
    """Writes a file, and reads it again to see that it is what was to be written."""
    written = hashlib.sha256()
    with target.open("wb") as file:
        for chunk in chunks:
            file.write(chunk)
            written.update(chunk)
        file.flush()
        os.fsync(file.fileno())
    with target.open("rb") as file:
        if hashlib.file_digest(file, "sha256").digest() != written.digest():
            raise FileError(
                Fault("cannot_copy", target.name, say("The copy is not what was written. Try again."))
            )


def _journal(path: Path) -> Path:
    return path.with_name(f"{path.name}-journal")
