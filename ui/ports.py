"""What the window needs from the rest of the program. `main.py` supplies it; the window never looks behind it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Protocol

from model.findings import Findings
from model.framework import Framework
from model.history import Entry, UndoStacks
from model.inspection import Inspection
from model.operations import Operation


class Document(Protocol):
    """An open inspection file. Every method that writes returns once the change is safe on the disk.

    Methods raise `model.faults.CasereadError` when the file or its surroundings are at fault;
    nothing has changed then.
    """

    @property
    def path(self) -> Path:
        """Where the file is."""

    @property
    def framework(self) -> Framework:
        """The framework as it was when the inspection began."""

    @property
    def inspection(self) -> Inspection:
        """What the file holds."""

    @property
    def stacks(self) -> UndoStacks:
        """What can be undone and redone."""

    @property
    def changes(self) -> int:
        """The number of entries in the history."""

    def changed_at(self) -> Mapping[str, str]:
        """When each case was last changed (UTC, ISO 8601), by case id."""

    def commit(self, operation: Operation, reverts: int | None = None) -> Entry:
        """Makes a change. `reverts` is the number of the entry that it takes back, for undo and redo."""

    def close(self) -> None:
        """Closes the file. Nothing is waiting to be written at any time."""


class Files(Protocol):
    """Inspection files, as the start screen needs them."""

    def open(self, path: Path) -> Document:
        """Opens an inspection file."""

    def create(self, path: Path, framework_id: str, service: str) -> Document:
        """Makes a new inspection file; never replaces one."""

    def create_demo(self, path: Path, framework_id: str) -> Document:
        """Makes a demonstration inspection; never replaces a file."""


class Reports(Protocol):
    """Makes PDF files. Raises CasereadError when the target cannot be written; a former file is kept then."""

    def write_summary(self, findings: Findings, target: Path, at: datetime) -> None:
        """Writes the inspection summary."""

    def write_case(self, findings: Findings, case_id: str, target: Path, at: datetime) -> None:
        """Writes the summary of one case."""


class Services(Protocol):
    """Everything that the window is given."""

    files: Files
    reports: Reports
    fonts: tuple[Path, ...]
    version: str
