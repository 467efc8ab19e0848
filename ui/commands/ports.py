"""What the commands need besides what the window does. `main.py` supplies it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Protocol

from model.export_forms import DataOrder
from model.faults import Fault
from model.findings import Findings
from model.framework import Framework
from model.report_orders import ReportOrder
from model.watching import Watch
from ui import ports


class Verification(Protocol):
    """What was found in a file: see `storage.verification.Verification`."""

    @property
    def entries(self) -> int:
        """How many entries its history has."""

    @property
    def seal(self) -> str:
        """The digest of the last one."""

    @property
    def faults(self) -> tuple[Fault, ...]:
        """What is wrong with it."""


class Imprint(Protocol):
    """What a printed report says of itself: see `reports.imprint.Imprint`."""

    @property
    def fingerprint(self) -> str:
        """That of the data and the framework."""

    @property
    def creator(self) -> str:
        """The program that printed it, with its version."""

    @property
    def made_at(self) -> datetime:
        """When the file had last been changed."""


class Files(ports.Files, Protocol):
    """Inspection files."""

    def framework(self, framework: str) -> Framework:
        """A framework named by id or path."""

    def read(self, path: Path, secret: str | None = None) -> ports.Document:
        """Opens an inspection file to read it: nobody else is kept from it."""

    def refuse_unencrypted(self, path: Path) -> None:
        """Raises FileError for a file that has no passphrase."""

    def verify(self, path: Path, secret: str | None) -> Verification:
        """Reads all of a file, and tells everything that is wrong with it."""


class Reports(ports.Reports, Protocol):
    """What leaves the program, made in this process."""

    def write_pdf(
        self, findings: Findings, order: ReportOrder, target: Path, at: datetime, watch: Watch
    ) -> None:
        """Writes a report."""

    def write_export(self, findings: Findings, order: DataOrder, target: Path, watch: Watch) -> None:
        """Writes the data in a form."""

    def write_form(self, framework: Framework, languages: Sequence[str], target: Path, watch: Watch) -> None:
        """Writes the blank form of a framework."""

    def ratings_table(self, findings: Findings) -> str:
        """The ratings as plain text."""

    def imprint(self, printed: Path) -> Imprint:
        """What a printed report says of where it comes from."""

    def is_as_printed(self, printed: Path, findings: Findings) -> bool | None:
        """Whether these findings give a report that looks like a printed one; None where that cannot be said."""


class Services(Protocol):
    """Everything that the commands are given."""

    @property
    def files(self) -> Files:
        """Inspection files."""

    @property
    def reports(self) -> Reports:
        """What leaves the program."""

    def new_id(self) -> str:
        """An id that nothing else has."""
