"""How files that others wrote are read: never more than a limit, and never waiting for what is no file.

A pipe or a device may give bytes for ever, or none: only regular files are opened, and the limit holds before
anything looks at the bytes. What a limit is for stands where the limit does.
"""

from __future__ import annotations

import os
import stat
from pathlib import Path

from model.faults import Fault, FileError

# A pipe put in the file's place after the first look is opened without waiting, and then refused.
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)


def read_text(path: Path, most: int) -> str:
    """The text of a UTF-8 file of at most `most` bytes. Raises FileError for anything else."""
    try:
        return read_bytes(path, most).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise FileError(Fault("not_text", str(path), "The file is not text in UTF-8.")) from error


def read_bytes(path: Path, most: int) -> bytes:
    """The bytes of a regular file of at most `most` bytes. Raises FileError for anything else."""
    try:
        content = _beginning(path, most + 1)
    except OSError as error:
        message = f"The file cannot be read ({error.strerror})."
        raise FileError(Fault("cannot_open", str(path), message)) from error
    if len(content) > most:
        message = f"The file is larger than {_size(most)}, the most that is read. Choose a smaller one."
        raise FileError(Fault("too_large", str(path), message))
    return content


def _beginning(path: Path, length: int) -> bytes:
    _refuse_other(path, path.stat())
    with os.fdopen(os.open(path, _FLAGS), "rb") as file:
        _refuse_other(path, os.fstat(file.fileno()))
        return file.read(length)


def _refuse_other(path: Path, found: os.stat_result) -> None:
    if not stat.S_ISREG(found.st_mode):
        message = "The file cannot be read: this is a folder, a pipe or a device."
        raise FileError(Fault("not_a_file", str(path), message))


def _size(size: int) -> str:
    return f"{size // 1024**2} MiB" if size >= 1024**2 else f"{size} bytes"
