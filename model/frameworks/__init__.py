"""The frameworks that ship with the program: a folder each, and this index of them.

Where a framework is named, an id means one that ships, and anything else the path of a folder.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from model.faults import Fault, FrameworkError
from model.framework import Framework
from model.framework_loader import load_framework

_FOLDER = Path(__file__).parent
DEFINITION = "framework.toml"
DEMO = "demo.json"


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
    try:
        files = {path.name: path.read_text("utf-8-sig") for path in sorted(folder.glob("*.toml"))}
    except (OSError, UnicodeDecodeError) as error:
        raise FrameworkError(Fault("framework_unreadable", str(folder), str(error))) from error
    if DEFINITION not in files:
        message = f"There is no {DEFINITION} in this folder, so it is not a framework."
        raise FrameworkError(Fault("framework_missing", str(folder), message))
    return files


def framework_files(framework: str) -> dict[str, str]:
    """The text of the TOML files of a framework named by id or path."""
    return read_files(framework_folder(framework))


@cache
def shipped(framework_id: str) -> Framework:
    """A framework that ships, loaded."""
    return load_framework(framework_files(framework_id))


def demo_reads(framework: str) -> str:
    """The demonstration of a framework named by id or path, in the interchange form (JSON text)."""
    folder = framework_folder(framework)
    try:
        return (folder / DEMO).read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        message = f"There is no {DEMO} in this folder that can be read, so there is no demonstration."
        raise FrameworkError(Fault("demo_missing", str(folder), message)) from error
