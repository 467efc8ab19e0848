"""What people or the surroundings can cause, as values and exceptions with a place and a remedy.

A fault is never a bug: it says what is wrong, where, and what to do, and nothing was changed.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong with an input. `place` is a file, line, case or question, as people would say it."""

    code: str
    place: str
    message: str

    def __str__(self) -> str:
        return f"{self.place}: {self.message}" if self.place else self.message


def near_miss(name: str, known: Iterable[str]) -> str:
    """A hint at the known name that is nearest to an unknown one, to add to a message; empty without one."""
    near = get_close_matches(name, list(known), n=1)
    return f" Did you mean “{near[0]}”?" if near else ""


class CasereadError(Exception):
    """The input or the surroundings are at fault; the data are as they were before."""

    def __init__(self, faults: Fault | Iterable[Fault]) -> None:
        self.faults: tuple[Fault, ...] = (faults,) if isinstance(faults, Fault) else tuple(faults)
        super().__init__("\n".join(str(fault) for fault in self.faults))

    @property
    def code(self) -> str:
        """The code of the first fault, for callers that act on the kind of error."""
        return self.faults[0].code


class FrameworkError(CasereadError):
    """A framework's files cannot be used as they are."""


class InputError(CasereadError):
    """A change, or a file of reads, does not fit the framework or the inspection."""


class FileError(CasereadError):
    """An inspection file cannot be opened, read or written."""
