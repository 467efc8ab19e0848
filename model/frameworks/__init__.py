"""The frameworks that ship with the program: a folder each, and this index of them."""

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


def framework_folder(framework_id: str) -> Path:
    """The folder of a framework that ships. Raises FrameworkError for an id that does not exist."""
    if framework_id not in framework_ids():
        known = ", ".join(framework_ids())
        message = f"There is no framework “{framework_id}”. There is: {known}."
        raise FrameworkError(Fault("framework_unknown", "", message))
    return _FOLDER / framework_id


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


def framework_files(framework_id: str) -> dict[str, str]:
    """The text of the TOML files of a framework that ships."""
    return read_files(framework_folder(framework_id))


@cache
def shipped(framework_id: str) -> Framework:
    """A framework that ships, loaded."""
    return load_framework(framework_files(framework_id))


def demo_reads(framework_id: str) -> str:
    """The demonstration inspection of a framework, in the interchange form (JSON text)."""
    return (framework_folder(framework_id) / DEMO).read_text("utf-8")
