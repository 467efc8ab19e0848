"""Everything that a program does to the files of one folder, written down in order.

SQLite's part is seen below its encryption, and the program's own part (a new file reserved, one put in another's
place) in `storage.copying`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from unittest.mock import patch

import apsw

from benchmarks.harness.disks import Step, Trouble, is_journal, watched
from storage import copying, document, opening, staging


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened.

    `kind` is create, write, truncate, sync, sync_failed, delete, rename (to `target`), sync_folder, or said: then
    `name` and `offset` are what the program acknowledged, and the how manieth.
    """

    kind: str
    name: str = ""
    offset: int = 0
    data: bytes = b""
    target: str = ""


@dataclass
class Recorder:
    """Writes down what happens while it is `listening`. The names of files are those in their folder."""

    events: list[Event] = field(default_factory=list)
    trouble: Trouble | None = None
    _fresh: set[str] = field(default_factory=set)

    def say(self, what: str, number: int) -> None:
        """The program acknowledges something."""
        self._add("said", what, number)

    def __call__(self, step: Step) -> None:
        name = step.path.name
        self._meet_trouble(step)
        if step.kind == "open" and not step.path.exists():
            self._add("create", name)
            self._fresh.add(name)
        elif step.kind in ("write", "truncate", "sync", "delete"):
            self._add(step.kind, name, step.offset if step.kind != "delete" else 0, step.data)
            self._sync_folder_after(step)

    @contextmanager
    def listening(self) -> Iterator[None]:
        """Records all that the program does meanwhile."""
        told = {
            "reserve": self._reserved,
            "replace": self._replaced,
            "discard": self._discarded,
            "sync_folder": self._folder_synced,
        }
        with ExitStack() as stack:
            stack.enter_context(watched(self))
            for name, tell in told.items():
                for module in (copying, document, opening, staging):
                    if hasattr(module, name):
                        stack.enter_context(patch.object(module, name, _told(getattr(module, name), tell)))
            yield

    def _meet_trouble(self, step: Step) -> None:
        if self.trouble is None:
            return
        try:
            self.trouble(step)
        except apsw.Error:
            self._add(f"{step.kind}_failed", step.path.name)
            raise

    def _sync_folder_after(self, step: Step) -> None:
        """SQLite syncs the folder when it deletes a journal for good, and when it first syncs a new journal."""
        name = step.path.name
        synced = step.kind == "sync" and name in self._fresh and is_journal(step.path)
        if synced or (step.kind == "delete" and step.offset):
            self._add("sync_folder")
        if step.kind in ("sync", "delete"):
            self._fresh.discard(name)

    def _reserved(self, path: Path, _unlocked: object) -> None:
        self._add("create", path.name)
        self._add("write", path.name, 0, path.read_bytes())
        self._add("sync", path.name)

    def _replaced(self, new: Path, path: Path) -> None:
        self._add("rename", new.name, target=path.name)
        self._add("sync_folder")

    def _discarded(self, path: Path) -> None:
        self._add("delete", path.name)
        self._add("delete", f"{path.name}-journal")

    def _folder_synced(self, _folder: Path) -> None:
        self._add("sync_folder")

    def _add(self, kind: str, name: str = "", offset: int = 0, data: bytes = b"", target: str = "") -> None:
        self.events.append(Event(kind, name, offset, data, target))


def _told(call: Callable[..., Any], tell: Callable[..., None]) -> Callable[..., Any]:
    """A function that tells somebody what it was called with, once it is done."""

    def calling(*args: Any) -> Any:
        result = call(*args)
        tell(*args)
        return result

    return calling
