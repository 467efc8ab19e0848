"""What people or the surroundings can cause, as values and exceptions with a place and a remedy.

A fault is never a bug: it says what is wrong, where, and what to do, and nothing was changed.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches

from model.language import say

LONGEST_PLACE = 300
LONGEST_MESSAGE = 2_000
"""Characters. What an input holds is quoted in messages about it, and may be as long as a file."""
MOST_COMPARED = 100_000
"""Characters of a name times those of all that it may be a slip for: beyond, finding what was meant takes too long."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong with an input. `place` is a file, line, case or question, as people would say it.

    Neither place nor message is ever longer than people read: the middle of a longer one is left out.
    """

    code: str
    place: str
    message: str

    def __post_init__(self) -> None:
        object.__setattr__(self, "place", _shortened(self.place, LONGEST_PLACE))
        object.__setattr__(self, "message", _shortened(self.message, LONGEST_MESSAGE))

    def __str__(self) -> str:
        return f"{self.place}: {self.message}" if self.place else self.message


def near_miss(name: str, known: Iterable[str]) -> str:
    """A hint at the known name that is nearest to an unknown one, to add to a message; empty without one."""
    names = list(known)
    if len(name) * sum(map(len, names)) > MOST_COMPARED:
        return ""
    near = get_close_matches(name, names, n=1)
    return say(" Did you mean “{0}”?").format(near[0]) if near else ""


def _shortened(text: str, longest: int) -> str:
    """The text, or its beginning and its end: what to do comes last."""
    if len(text) <= longest:
        return text
    return f"{text[: longest - longest // 3 - 3]} … {text[-(longest // 3) :]}"


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
