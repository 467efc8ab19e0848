"""The frameworks that ship with the program: a folder each, and this index of them.

Where a framework is named, an id means one that ships, and anything else the path of a folder.
"""

from __future__ import annotations

import os
import re
from functools import cache
from itertools import islice
from pathlib import Path

from model.faults import Fault, FileError, FrameworkError
from model.framework import Framework
from model.framework_loader import load_framework
from model.reading import read_text

_FOLDER = Path(__file__).parent
DEFINITION = "framework.toml"
DEMO = "demo.json"
MOST_FILES = 100
"""TOML files in a framework's folder; the largest framework that is known has seven."""
LARGEST_FRAMEWORK = 2 * 1024**2
"""Bytes in all its TOML files; the largest framework that is known has 68 kB."""
LARGEST_DEMO = 4 * 1024**2
"""Bytes in its demonstration; the largest that is known has 170 kB."""
# Inspections keep these names: one that steers a terminal, or is no text at all, would go on doing so.
_NAME = re.compile(r"\w[\w .-]{0,99}")


def framework_ids() -> tuple[str, ...]:
    """The ids of the frameworks that ship, newest programme first."""
    ids = [path.parent.name for path in _FOLDER.glob(f"*/{DEFINITION}")]
    return tuple(sorted(ids, key=lambda framework_id: framework_id[-4:], reverse=True))


def framework_folder(framework: str) -> Path:
    """The folder of a framework named by id or path. Raises FrameworkError where there is neither."""
    if framework in framework_ids():
        return _FOLDER / framework
    folder = Path(framework)
    if not folder.is_dir():
        known = ", ".join(framework_ids())
        message = f"There is no framework “{framework}”, and no folder of that name. There is: {known}."
        raise FrameworkError(Fault("framework_unknown", "", message))
    return folder


def read_files(folder: Path) -> dict[str, str]:
    """The text of a framework folder's TOML files, by file name. Raises FrameworkError when it has none."""
    files: dict[str, str] = {}
    left = LARGEST_FRAMEWORK
    for path in _toml_files(folder):
        files[path.name] = _text_within(folder, path.name, left)
        left -= len(files[path.name].encode())
    if DEFINITION not in files:
        message = f"There is no {DEFINITION} in this folder, so it is not a framework."
        raise FrameworkError(Fault("framework_missing", str(folder), message))
    return files


def framework_files(framework: str) -> dict[str, str]:
    """The text of the TOML files of a framework named by id or path."""
    return read_files(framework_folder(framework))


def _toml_files(folder: Path) -> list[Path]:
    """The TOML files of a folder in the order of their names. Raises FrameworkError for those it cannot use."""
    try:
        with os.scandir(folder) as entries:
            names = sorted(
                islice((entry.name for entry in entries if entry.name.endswith(".toml")), MOST_FILES + 1)
            )
    except OSError as error:
        message = f"No {DEFINITION} can be read here ({error.strerror})."
        raise FrameworkError(Fault("framework_unreadable", str(folder), message)) from error
    if len(names) > MOST_FILES:
        message = f"There are more than {MOST_FILES} TOML files in this folder, so it is not a framework."
        raise FrameworkError(Fault("framework_unreadable", str(folder), message))
    return [folder / name for name in names]


def _text_within(folder: Path, name: str, most: int) -> str:
    """The text of a file of a framework's folder, which has to lie in it. Raises FrameworkError."""
    if not _NAME.fullmatch(name):
        message = (
            "This name cannot be used. Use letters, digits, spaces, full stops, hyphens and underscores."
        )
        raise FrameworkError(Fault("file_name_unusable", ascii(name), message))
    try:
        if (folder / name).resolve().parent != folder.resolve():
            message = "This is a link to another folder. Put the file itself here."
            raise FrameworkError(Fault("file_elsewhere", name, message))
        return read_text(folder / name, most)
    except FileError as error:
        raise FrameworkError(
            Fault("framework_unreadable", f.place, f.message) for f in error.faults
        ) from error
    except (OSError, RuntimeError) as error:  # a link that leads to itself
        message = "This link leads nowhere. Put the file itself here."
        raise FrameworkError(Fault("framework_unreadable", name, message)) from error


@cache
def shipped(framework_id: str) -> Framework:
    """A framework that ships, loaded."""
    return load_framework(framework_files(framework_id))


def demo_reads(framework: str) -> str:
    """The demonstration of a framework named by id or path, in the interchange form (JSON text)."""
    return read_demo(framework_folder(framework))


def read_demo(folder: Path) -> str:
    """The demonstration in a framework's folder (JSON text). Raises FrameworkError where none can be read."""
    try:
        return _text_within(folder, DEMO, LARGEST_DEMO)
    except FrameworkError as error:
        why = " ".join(fault.message for fault in error.faults)
        message = f"There is no {DEMO} in this folder that can be read, so there is no demonstration. {why}"
        raise FrameworkError(Fault("demo_missing", str(folder), message)) from error
